"""How people speak of illness and family as a subject, and of nobody in particular."""

from bot.drafts.phrases import Phrases

LIKED = (
    "rust|python|go|excel|kubernetes|vim|linux|sql|code|api|outil|tool|language|langage|city|ville"
    "|bretagne|brittany|nantes|lyon|machine|fromage|cheese|coffee|cafe|job|metier|book|livre|song"
    "|fonction|function|feature|framework|keyboard|clavier|bike|velo|docker|git|typescript|java"
    "|chair|chaise|fauteuil|laptop|ordinateur|ecran|screen|headphones|casque|stapler|agrafeuse|plante"
    "|robot|printer|imprimante|pen|stylo|bureau|desk|mug|tasse|spreadsheet|tableur|quartier|town"
    "|serveur|server|produit|product|chat|cat|chien|dog|sport|tennis|cuisine|pays|country|emacs"
)
CARER = (
    "interne|intern|infirmier|infirmiere|medecin|docteur|soignante|soignant|brancardier|travaille"
    "|bosse|works|working|nurse|doctor|surgeon|porter|midwife|garde|stage|shift(s)"
)
DRIVE = (
    "noel|christmas|communication|nettoyage|recrutement|maintenance|migration|promo|portes_ouvertes"
    "|marketing|clean_up|cleanup|rescue|seduction|croissants|sourire|chocolat|collecte|charity"
    "|papier|rangement|solidarite|summer|rentree|printemps|spring"
)
IN_GENERAL = Phrases(
    f"""
    lecteur|lecteurs d_ecran
    screen reader(s)
    guide|guider|guiding|teste|tester|testing … aveugle|blind|sourd|deaf|malvoyant
    braille|langue_des_signes|sign_language
    {CARER} (nights|days|de_nuit|de_jour) aux|at|in|en|a|for (the|a|l) urgences|er|icu|reanimation
    {CARER} (nights|days|de_nuit|de_jour) at|in|en|a|for (the|a|l) hopital|hospital|clinic
    brancardier|infirmier|infirmiere|soignant|soignante|sage_femme|nurse|porter … hopital|hospital
    awareness|sensibilisation|prevention|depistage
    alzheimer|parkinson s society|association|research|uk
    enceinte(s) (de) bluetooth|connectee(s)|audio|portable(s)|hifi|sono|concert|acoustique(s)
    depression atmospherique|tropicale|barometrique
    depression sur (l|le|la) atlantique|manche|mer|irlande|ouest|bretagne|golfe
    depression … hpa|atlantique|atlantic|irlande|ireland|biscay|rafales|gusts|isobares|isobars
    tropical|barometric depression
    octobre_rose|movember|charity|marathon|association
    research|recherche|chercheurs|chercheuses|researchers|researcher|study|etude|studies|etudes
    conference|webinar|webinaire|podcast|livre|book|article|keynote|documentaire|documentary|novel
    les|des|nos|aux|our|of|for|with|the|their|ces|many patients
    dataset|startup|start_up|medecine|medicine|screening|fundraiser|fundraising
    a|the|his|her|my (great|good|lightning|short) talk|talks|thread|film|expo
    a|his|her|my|great|giving|gave (great|good|lightning|short) workshop
    our|great|good|giving|gave|this (great|good|lightning|short) talk|talks
    workshop on|about
    our|great|good|giving|gave|this (great|good|lightning|short) thread|film|expo
    un|l|son|sa|notre|cet|bel|super atelier|film|roman|expo sur|autour
    le|un|son|notre talk|thread
    these|phd|thesis|campagne|campaign sur|on|d|de|contre|about|against
    children s hospital
    hopital|hospital|clinique … installer|livrer|former|reparer|presenter|deployer|brancher|demo
    hopital|hospital|clinic … installing|install|deliver|delivering|train|fix|fixing|present|deploy
    court|courent|courons|courir|cours|marche|marchons|nage|pedale|pedalons|roule … contre|pour
    run|runs|running|walk|walks|walking|swim|swims|swimming|cycle|cycles|cycling|ride … for|against
    race|course|marche|trek|defi|challenge|don|dons|donate|donating|fonds … contre|against
    en cas de|d
    in case of
    visite medicale
    premiers secours
    first aid
    signes|signs|symptoms|symptomes|causes|risk|risque|risques de|du|d|of
    robot|robots|disjoncteur|prototype|drone|grue|crane
    chute de tension
    rampe|ramp|accessible|accessibility|accessibilite|logiciel|software|infirmieres|infirmier|nurses
    app|appli|application|outil|tool|tools|podcasts|episode|affiche|poster|formation|training
    jamais|never|n|ne|not (t) (jamais) (pas) embauche|embauchez|recrute|recrutez|hire|recruiting
    skip the
    non merci
    no thanks
    film|roman|serie|movie|novel|book|livre|piece (parle|raconte|suit|about|follows|tells)
    heroine|heros|protagonist|protagoniste|personnage|le_film|the_film|le_roman|the_novel
    trimester|trimestre (of|de) pregnancy|grossesse
    malade(s) de|d ce|cette|this|football|foot|rugby|velo|jeu|musique|rire
    addicted|accro to|a|au|aux (cette|this|the|la) coffee|cafe|spreadsheets|excel|podcast|serie|show
    accouche|accouchee|gave_birth d|de|to … doc|pages|projet|project|code|slides
    giving_birth|enceinte d|de|to … doc|pages|projet|project|code|slides
    journee mondiale|internationale|nationale
    world|international|national … day|week|month
    traitement|operation|maladie|rechute de|des|du|d (l|la) erreur(s)|donnees|exception(s)|image(s)
    traitement|operation|maladie|rechute de|des|du|d (l|la) signal|texte|langage|plainte(s)|demandes
    treatment|handling|operation of errors|data|exceptions|images
    treatment|handling|operation of the_data|text|waste|complaints|edge
    traitement de texte|fond|surface|faveur|dechets|l_eau
    serveur|reseau|imprimante|build|pipeline|cluster|disque|moteur|ordinateur|pc|routeur est|tousse
    server|network|printer|build|pipeline|cluster|disk|engine|laptop|pc|router|api is|has|s|coughs
    build|pipeline|cluster|code|prod|serveur|wifi est|tombe malade
    avec|with son|leur|her|his|their|toute (plein) accord|permission|blessing|ok|consent|agreement
    donne|donnent|gave|given son|leur|her|his|their (nous) accord|autorisation
    donne|donnent|gave|given son|leur|her|his|their (nous) permission|blessing|ok
    temoigne|temoignage|testimony|raconte_elle_meme|in_her_own_words|in_his_own_words
    entree libre|gratuite
    free entry|admission
    parle(nt)|parlera|speaks|speaking|talks|talking nous (de|du|about|on) burn_out|cancer|depression
    parle(nt)|parlera|speaks|speaking|talks|talking (de|du|about|on) burnout|burn_out|cancer
    talk tonight|on|about|by|today|tomorrow
    love|amoureux|amoureuse|epris|crush with|de|d|du|on (la|le|l|cette|notre|its|this|our) {LIKED}
    love|amoureux|amoureuse|epris with|de|d (son|sa|his|her|the) (new|nouveau|nouvelle) {LIKED}
    operation|operations|op de|du|d|portes|commando|zero|coup (l|la|le) {DRIVE}
    {DRIVE} operation|operations
    hire|hires|hiring a|an|une|un (young) girl(s)|woman|women|fille(s)|femme
    embaucher|prendre|take_on a|an|une|un (young) girl(s)|woman|women|fille(s)|femme
    deux|trois|quatre|cinq|plusieurs|# collegues|salaries … hopital|urgences
    deux|trois|quatre|cinq|plusieurs|# ouvriers|personnes|blesses … hopital|urgences
    two|three|four|five|several|# colleagues|workers|people|staff|injured … hospital|a_e|er
    jamais|pas|plus (de|d|une|un|prendre) femme(s)|fille(s)|nana(s)|meuf(s)|mere(s)
    never|no|not (a|any|take|put|hire) woman|women|girl(s)|mother(s)|mum(s)
    never|jamais take_on|hire|embaucher|prendre
    """
)
