"""What is no person: things that may be useless, stupid or a pain without an insult."""

from bot.drafts.phrases import Phrases

_THING_FR = (
    "bouton|menu|formulaire|outil|logiciel|code|script|test|bug|regex|reunion|mail|ecran|tableau"
    "|resultat|match|film|livre|blague|jeu|question|reponse|idee|meteo|temps|pluie|trafic|bus"
    "|train|metro|velo|voiture|parking|ascenseur|chaise|clim|climatisation|cafe|cafetiere|cantine"
    "|repas|plat|sauce|mot|mots|titre|phrase|video|photo|son|micro|badge|visite|billet|prix|produit"
    "|site|page|appli|application|fichier|serveur|base|requete|version|mise_a_jour|process|regle"
    "|methode|option|fonction|fonctionnalite|commande|config|doc|documentation|notice|carte|plan"
    "|calendrier|planning|horaire|colis|carton|emballage|pneu|casque|chaussures|clavier|souris"
    "|casse_tete|quiz|robot|bot|algo|algorithme|modele|stylo|imprimante|machine|systeme|parapluie"
    "|reveil|radio_reveil|grille_pain|aspirateur|micro_ondes|bouilloire|distributeur|tondeuse"
    "|procedure|tache|ticket|wifi|reseau|vpn|chatbot|panneau|banderole|logo|slogan|paniers|paquet"
    "|capteur|sonde|thermometre|horloge|balance|compteur|jauge|gps|bulletin_meteo|tests|graphique"
)
_THING_EN = (
    "button|menu|form|tool|software|code|script|test|bug|regex|meeting|mail|email|screen|board"
    "|result|match|film|movie|book|joke|game|question|answer|idea|weather|rain|traffic|bus|train"
    "|bike|car|car_park|lift|chair|heating|coffee|canteen|meal|dish|sauce|word|title|sentence"
    "|video|photo|sound|mic|badge|visit|ticket|price|product|site|page|app|file|server|database"
    "|query|version|update|process|rule|method|option|function|feature|command|config|doc|docs"
    "|documentation|manual|map|calendar|schedule|timetable|parcel|box|packaging|tyre|helmet|shoes"
    "|keyboard|mouse|puzzle|quiz|robot|bot|algorithm|model|pen|printer|machine|system|umbrella"
    "|alarm|alarm_clock|sat_nav|toaster|kettle|hoover|vacuum|microwave|lawnmower|vending_machine"
    "|sensor|sensors|probe|thermometer|clock|scales|gauge|gps|forecast|graph|chart|dashboard|unit_tests"
    "|procedure|task|wifi|network|vpn|chatbot|sign|banner|logo|slogan|pack|line_up|queue|line|place|rota|messages|errors|logs|tests|slides|meetings|emails|links"
)
_VERB = "est|sont|etait|etaient|ne|n|is|are|was|were|isn|has|s|can|cannot|makes|rend"
THINGS = Phrases(
    f"""
    le|la|l|les|ce|cet|cette|ces|un|une|notre|nos|mon|ma|mes|du|au|chaque {_THING_FR} {_VERB}
    le|la|l|les|ce|cet|cette|ces|notre|nos|mon|ma {_THING_FR} d|de|du|des|a|au|en|qui … {_VERB}
    le|la|l|les|ce|cet|cette|ces|notre|nos|mon|ma {_THING_FR} {_THING_FR} {_VERB}
    the|this|that|these|a|an|our|my|every|some|each|new|old {_THING_EN} {_VERB}
    the|this|that|these|our|my {_THING_EN} of|for|in|on|from|that|which … {_VERB}
    the|this|that|our|my new|old|printer|search|login|office|build {_THING_EN} {_VERB}
    the|this|that|our|my shiny|first|hotel|error|train|whole {_THING_EN} {_VERB}
    flaky|unit|green|some|most|these tests|sensors|forecasts|charts|averages are|were|can
    it|week|day|semaine|journee|programme was|is|est|etait (just|so|really|tres|bien) dense
    this|that|which|it (is|s|was) (just|so|really|all|totally|simply) ridiculous|stupid|dumb|useless
    this|that|which|it (is|s|was) (just|so|really|all|totally|simply) pathetic|hopeless
    this|that|which|it (is|s|was) (just|so|really|all|totally|simply) rubbish|silly
    c|ca|cela (est|etait) (juste|tellement|vraiment|trop) ridicule|stupide|bete|nul|debile|inutile
    c est une tache
    y|on (n) (y) comprend|comprenait rien
    ne sert a rien d|de
    """
)
