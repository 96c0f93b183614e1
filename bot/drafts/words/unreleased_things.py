"""What a company may have in store: products, features, screens, and what happens to them."""

from bot.drafts.phrases import Phrases

MONTH = (
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january"
    "|february|march|april|may|june|july|august|september|october|november|december"
)
THING = (
    "produit|version|release|abonnement|forfait|montre|plan|capteur|boitier|appli|application"
    "|gamme|modele|offre|module|generation"
)
THINGS = (
    "plateforme|logiciel|interface|mise_a_jour|mouture|puce|machine|camera|console|tarif|tarifs"
)
STUFF = (
    "product|box|kit|gateway|assistant|subscription|tier|watch|version|release"
    "|sensor|device|app|range|model|plan|module|generation|line|pricing"
)
STUFFS = "platform|software|interface|update|build|chip|machine|camera|console|dashboard|hardware"
FEATURE = Phrases(
    """
    mode hors_ligne|offline|sombre|nuit|multi_site|multijoueur|vocal|demo
    offline|dark|night|kiosk|multi_site|voice|batch mode
    mode|appli|application|version|abonnement|offre|plan mobile|gratuit|gratuite|premium|lite|pro
    free|premium|lite|pro|mobile|desktop|watch|starter plan|tier|app|version|edition|offer
    appli|application|app android|ios|iphone|ipad|tablette|montre
    android|ios|iphone|ipad|tablet|watch app|version|support
    ia|puce|modele|assistant|capteur|moteur maison
    in_house|home_grown|homegrown|own ai|chip|model|assistant|sensor|engine
    une|l|d|de|notre|la ia|api|integration|traduction|reconnaissance|marketplace
    generative|built_in|embedded|our|notre|ai|ia ai|ia|assistant|chatbot|agent|copilot|copilote
    assistant vocal|ia|intelligent
    api publique|graphql|rest
    public|graphql|rest|open api
    sso|single_sign_on|double_authentification|two_factor|realite_augmentee|augmented_reality
    traduction|reconnaissance|commande|dictee vocale|automatique|faciale
    voice|speech|live|automatic translation|recognition|control|dictation
    chatbot|copilote|copilot|widget|plugin|connecteur|connector|marketplace
    maintenance|facturation|planification predictive|automatique|a_l_usage
    predictive maintenance|billing|planning
    a|an|une ai|ia (that|qui|to|pour)
    mise a jour
    big|major|huge update
    refonte|redesign|revamp
    """
)
SCREEN = Phrases(
    """
    nouvelle|nouveau|nouveaux|future|futur|prochaine|prochain interface|ecran(s)|design|look|ui|logo
    nouvelle|nouveau|nouveaux|future|futur|prochaine|prochain tableau|dashboard|boitier|habillage
    nouvelle|nouveau|nouveaux|future|futur|prochaine|prochain console|modele|capteur|machine|gamme
    nouvelle|nouveau|nouveaux|future|futur|prochaine|prochain version|produit|appli|application
    new|next|upcoming|future|unseen interface|screen(s)|design|look|ui|logo|dashboard|console|skin
    new|next|upcoming|future|unseen hardware|box|casing|model|sensor|machine|range|product|app
    new|next|upcoming|future|unseen version
    le|the|un|a|notre|our|du|first|premier prototype(s)|maquette(s)|mockup(s)|wireframe(s)|proto
    prototype|maquette|proto en|in my|mes|main(s)|hand(s)
    prototype|proto|boitier|box|boite in|en hand|hands|main(s)
    version|release|build suivante|d_apres|finale|#
    next version|release|build|generation|gen|iteration|model
    prochaine version|generation|mouture|iteration|mise_a_jour|release|gamme
    v2|v3|v4|v5|v6|v7|rc1|rc2
    """
)
NEXT_THING = Phrases(
    f"""
    mise_a_jour|version|release|maj de|d {MONTH}
    {MONTH} s update|release|version|build
    {MONTH} update|release
    futur|future|futurs|futures|prochain|prochaine|prochains {THING}
    futur|future|futurs|futures|prochain|prochaine|prochains {THINGS}
    futur|prochain tableau_de_bord|agent|assistant|ecran|logo|nom|robot|drone|outil
    futur|future|prochain|prochaine casque|montre|lunettes|service|assistant|boitier|kit|chatbot
    upcoming|unannounced|unreleased … assistant|headset|watch|glasses
    upcoming|unannounced|unreleased … service|app|sensor|device|chatbot
    upcoming|future|next (big|major|pro|premium|team|mobile|home) {STUFF}
    next_gen|secret|unannounced|unreleased (big|major|pro|premium|team|mobile|home) {STUFF}
    upcoming|future|next (big|major|pro|premium|team|mobile|home) {STUFFS}
    next_gen|secret|unannounced|unreleased (big|major|pro|premium|team|mobile|home) {STUFFS}
    {THING}|{THINGS} (de|d) 2027|2028|l_an_prochain|apres
    2027|2028 {STUFF}
    2027|2028 {STUFFS}
    next|the big|future thing
    successeur|remplacant|successor (du|de|d|to|for|of|is|est)
    replacement to|for|of|is
    follow_up to|for|of|is
    la releve (du|de|d|est)
    """
)
IN_HAND = Phrases(
    f"""
    nouveau|nouvelle|nouvel {THING}
    nouveau|nouvelle|nouvel {THINGS}
    nouvel|nouveau ecran|accueil|assistant|agent|outil|robot
    new (home) {STUFF}
    new (home) {STUFFS}
    new|first|very_first screen|prototype|home_screen|logo|sample
    """
)
MADE = Phrases(
    """
    part|passe|entre|entrent|partent en production|fabrication|usine|impression|certification
    goes|going|went|gets|enters|entering (in) (to) production|manufacturing|print|certification
    into production|manufacturing
    tenu|tiens|touche|manipule|deballe|held|hold|holding|touched|unboxed le|la|the|it|un|my|our|one
    testent|teste|testons|essaient|testing|trying|tries|tests|piloting deja|already|en|our|notre|it
    sort de la chaine|presse|imprimante|usine
    casse|cassons|shaking|slashing|changing les|up|the|our|nos prix|tarifs|pricing|prices
    tourne|tournons|filmed|filming|shot|shooting|shoot la|le|the|our pub|video|annonce|ad|film|spot
    nommage|naming|baptiser|name|trouver_un_nom|choisir_le_nom
    brevet|patent|depose|filed
    scotcher|bluffer|pleurer|pleurerez|adorer|floor|blow|weep|love
    """
)
ENDING = Phrases(
    """
    fin de vie|premiere_generation
    end of life
    prend|prendra|tire|tirera fin|sa_reverence
    ends|ending|dies|stops in|on|next|this
    first gen|generation
    retire(s)|retiring|sunset(s)|sunsetting|phased_out
    arrete|arretons|abandonne|disparait|disparaitra
    remplace|remplacera|remplacer|replaces|replaced|replacement|releve|successeur|successor
    """
)
BETA = Phrases(
    """
    beta (test) fermee|privee|interne|secrete|confidentielle
    closed|private|internal|secret|stealth beta|alpha|preview|pilot
    en beta|alpha (test) interne|fermee|privee
    in|en alpha
    beta_testeurs|beta_testers|beta_testeur|beta_tester|dogfooding|dogfood
    acces anticipe
    early access
    release candidate
    preproduction|preprod|staging … nouveau|nouvelle|new|next
    """
)
ROADMAP = Phrases(
    """
    roadmap|feuille_de_route (produit|product) (de) 2027|2028|prochaine|secrete|l_an|s1|t1|t2|h1
    roadmap (produit|product) q1|q2|q3
    2027|2028|h1|h2|q1|q2|q3|product|produit|next_year|next_year_s|our|notre|la roadmap
    """
)
OUR_THINGS = Phrases(
    """
    nos|notre (nouveau|nouvelle) produit(s)|capteur(s)|boitier(s)|appli|application|plateforme
    nos|notre (nouveau|nouvelle) logiciel(s)|api|tarifs|batteries
    nos|notre (nouvelle|nouveau) abonnement(s)|offre|service|outil|interface|algorithme|modele
    our (new|free|own) product(s)|sensor(s)|box|boxes|app(s)|platform|software|tool(s)|api|prices
    our (new|free|own) pricing|battery|batteries|plan(s)|subscription|dashboard|interface|algorithm
    nos clients|utilisateurs
    our customers|users|clients
    """
)
REVIEW = Phrases(
    """
    revue|validation|review|attente (chez|at|by|with|on|sur|de) google|apple|l_app_store
    revue|validation|review|approval (on|at|by|in|with|sur) (the) app_store|play_store|stores
    """
)
APP = Phrases("appli|application|app")
LAB = Phrases(
    """
    labo|lab|atelier|workshop|prototype|proto|compile(s)|compiled|boots|boote|demarre|alive|ronronne
    purring|humming|banc|bench
    sur|on mon|ma|my machine|poste|pc|mac|telephone|phone|desk|laptop|bureau
    premiere fois
    first time
    j|i|on|we ai|a|ve|have (deja|already|just|pu|enfin) vu|essaye|teste|seen|tried|tested|touched
    en main(s)
    in hand(s)|my_hand|my_hands
    tourne|marche|runs|works deja|enfin|already|finally
    photo|capture|screenshot|pic|image
    """
)
