"""Everyday senses of grave words: jokes, machines, animals, feasts, and people long dead."""

from bot.drafts.phrases import Phrases

PETS = (
    "chat|chatte|chien|chienne|lapin|hamster|poisson|tortue|poule|poney|cheval|plante|ficus|cactus"
    "|cat|dog|rabbit|goldfish|parrot|puppy|kitten|tortoise|hen|pony|horse|plant"
)
TOOLS = (
    "java|kotlin|python|rust|php|excel|word|windows|linux|angular|react|jira|vim|emacs|slack|teams"
    "|outlook|powerpoint|git|docker|kubernetes|sql|oracle|sap|jenkins|twitter|linkedin|cobol|perl"
    "|dependance|dependency|framework|library|librairie|monolithe|monolith|tableur|spreadsheet"
)
MADE = (
    "plan|idee|rapport|texte|code|solution|projet|slide(s)|version|logo|roman|livre|test|spec(s)|doc"
    "|api|maquette|presentation|article|site|feature|release|migration|refonte|appli|atelier"
)
GEAR = (
    "pc|ordi|ordinateur|laptop|portable|ecran|clavier|souris|machine|imprimante|serveur|cafetiere"
    "|velo|voiture|telephone|frigo|chaise|build|wifi|robot|drone|site|backlog|projet|cluster|cactus"
    "|computer|keyboard|mouse|screen|printer|server|kettle|bike|car|phone|fridge|chair|plant"
    "|prototype|ficus|orchidee|orchid|machine_a_cafe|coffee_machine|photocopieuse|copier|routeur"
    "|fridge|fax|kettle|bouilloire|micro_ondes|microwave|canape|couch|sofa|whiteboard|projecteur"
)
OLD = "vieux|vieil|vieille|ancien|ancienne|antique|old|trusty|rusty|ancient|faithful|last"
FAILING = (
    "reanimation|rea|coma|malade|mort|morte|hopital|urgences|soins_intensifs|soins_palliatifs"
    "|palliatifs|depression|burn_out|burnout|convalescence|desintox|fin_de_vie|phase_terminale|maternite"
    "|intensive_care|hospital|icu|life_support|sick|ill|dead|rehab|therapy|a_coma|palliative_care"
    "|recovery|surgery|hospice|coma"
)
SENT = (
    "parcel|parcels|delivery|pallet|shipment|visitors|call|courier|guests|colis|livraison|palette"
    "|commande|coursier|visiteurs|auditeurs|inspectors|replacement|package"
)
LIKED = (
    "cafe|chocolat|mots_croises|excel|series|podcasts|coffee|tea|biscuits|custard_creams|wordle"
    "|sudoku|cheese|knitting|spreadsheets|tableurs|fromage|the|bonbons|sucre|croissants|crisps"
)
LIGHT = Phrases(
    f"""
    {PETS} is|est|was|a|has|had|de|d|du|s|qui|who|got|gets
    serveur|server|imprimante|printer|laptop|machine|build|cable|capteur|sensor … diagnostic
    diagnosis|diagnostic … serveur|server|imprimante|printer|laptop|machine|build|cable|capteur
    diagnosis|diagnostic … loose|unplugged|debranche|bug|reseau|network|power|leak|fuite|config
    {GEAR} (de|d|du) … est|sont|s|part|parti|entre (encore) (en|aux|tres|tout) {FAILING}
    {GEAR} (is|s|has|was|went|had) (in|into|on|still|off|out) (with) {FAILING}
    job|show|set|gig|view|trick|demo is|was|s|looks (so|really|absolutely) sick
    celeb(s)|celebrity|celebrities|telecrochet|telerealite|talent_show|reality_show
    vaccin|vaccins|vaccination
    flu|covid|flu_covid shot(s)|jab(s)|vaccine(s)|vaccination(s)
    arrete|arretee|stopped|arrested net|dead|par_la_porte|by_the_door|au_portique|au_feu|by_a_typo
    recrue|recruit|hire|ancien_poste|previously|used_to|client(e)|avant … hopital|hospital|clinique
    hopital|hospital|clinique|clinic|chu … gerait|ran|travaillait|worked|bossait|dirigeait|managed
    hopital|hospital|clinique|clinic|chu … reseau|network|projet|project|installation|chantier|demo
    papers … patents|published|accepted|journal|conference|review|citations
    visa|papiers … carte_bleue|carte|mastercard|paiement|payment|imprimante|ramette
    plainte contre (le|la|l|les) distributeur|machine|imprimante|meteo|cafetiere|mouettes
    suing the|our vending_machine|printer|weather|coffee_machine|seagulls
    pris|took|prendre la|the porte|door du|de_la|vitree|tournante|en_verre|automatique
    divorce|mariage|marriage|separation entre|between
    marriage|wedding of … and
    custody|garde of|de|du (the|la|le|l) trophy|trophee|cup|coupe|plant|plante|mascot|mascotte|cat
    hip colour|color|hop|haircut|bar|glasses
    malade en|dans (le|la|les) bus|voiture|bateau|avion|train|transports|car
    car|sea|travel|air sick
    genre de|d|musical
    fit of giggles|laughter|rage|coughing|pique
    crise de|d (un) (fou) rire|rires|fou_rire|croissance|foi
    leg on_stage|at|tonight
    break a leg
    lego|playmobil|jouet|peluche|toy|cosplay|deguisement|costume|escape_game
    caught in|by|up|on|at|the|his|her|my (the|a|an) rain|traffic|wifi|camera|bus|train|bug|typo|eye
    par|by (un|une|a|le|la|the) bouchon|train|pluie|embouteillage|panne|pigeon|feu|traffic|jam
    fired up|off|away|questions
    vire|viree|sacked|fired|kicked|exclu|exclue|banned|banni|renvoye de|du|from|off … whatsapp
    vire|viree|sacked|fired|kicked|exclu|exclue|banned|banni|renvoye de|du|from|off … groupe
    vire|viree|sacked|fired|kicked|exclu|exclue|banned|banni|renvoye de|du|from|off … group|slack
    vire|viree|sacked|fired|kicked|exclu|exclue|banned|banni|renvoye de|du|from|off … tea|coffee
    vire|viree|sacked|fired|kicked|exclu|exclue|banned|banni|renvoye de|du|from|off … cafe|quiz|jeu
    vire|viree|sacked|fired|kicked|exclu|exclue|banned|banni|renvoye de|du|from|off … rota|canal
    vire|viree|vires au vert|rouge|bleu|jaune
    vire|licencie|remercie|congedie|renvoye (enfin) le|la|l|les|notre|nos|mon|ma (bon) {OLD} {GEAR}
    vire|licencie|remercie|congedie|renvoye (enfin) le|la|l|les|notre|nos|mon|ma {GEAR}
    fired|sacked|dismissed|let_go_of|laid_off the|our|my|that (good|dear) {OLD} {GEAR}
    fired|sacked|dismissed|let_go_of|laid_off the|our|my|that {GEAR}
    divorce|divorced|divorcing|divorcer|separe|separes (de|d|du|from|avec) (une|un|a|our|la) {TOOLS}
    separation|married (de|d|du|from|avec|of|to) {TOOLS}
    separes|separe|separent|separee du|des|d_un|de (la|l|nos|notre) (vieux|vieil|ancien) {PETS}
    separes|separe|separent|separee du|des|d_un|de vieux|vieil|ancien|vieille|stock|cartons
    accouche|accouchee d|de|to (un|une|a) (superbe|beau|belle|joli|bel|new|nouveau) {MADE}
    gave_birth d|de|to (un|une|a) (superbe|beau|belle|joli|bel|new|nouveau) {MADE}
    ramadan moubarak|mubarak|kareem|mabrouk
    bon|happy|joyeux|bonne|beau ramadan|careme|aid|eid|shabbat|lent
    eid mubarak
    elu|elue|delegue|deleguee|secretaire|representant|rep … accord|negociation|communique|nao
    union rep … agreement|deal|statement|negotiation|signed
    benevolat|benevole(s)|volunteer(s)|volunteering|volunteered|clown(s)
    m|nous a|ont (bien) autorise|autorisee|donne_le_feu_vert|permis
    elle|lui|eux meme(s) … annonce|raconte|ecrit|dit|partage
    annonce|raconte|ecrit|dit|partage (elle|lui|eux) elle_meme|lui_meme
    relu|relue|valide|validee|approved|checked par|by|with lui|elle|him|her
    herself|himself … told|announced|wrote|shared|said
    amoureux|amoureuse de|du (notre|son|nos|le|la) nouvel|nouveau|nouvelle editeur|outil|logo
    amoureux|amoureuse de|du (notre|son|nos|le|la) (nouvel|nouveau) ecran|clavier|bureau|linter
    cure|rechute de sommeil|jouvence|silence|numerique|vitamine_d|excel
    mal au coeur de
    de rire
    carnaval|carnival|halloween|fancy_dress|spectacle|deguise|deguisee|dressed_up
    chantier|projet|project|backlog|sprint|site|code|roadmap … rea|reanimation|coma|intensive
    couple|marie|mariee|married|relationship avec|with|a|to {TOOLS}
    trompe(r) son ennui|monde|lecteur|attente|sommeil
    cheated on|at the crossword|quiz|test|a_level
    quand|when|des_que la|le|l|the machine|wifi|cafe|coffee|prod|build|ci|imprimante|printer
    cartons … demenage|demenageons|demenagement|etage
    avocat|avocate|lawyer|juriste|solicitor|barrister … tribunal|court
    c_est|that_s|is son|her|his metier|job|trade
    grippe|flu|gastro du|de vendredi|lundi|rentree|printemps
    friday|man flu
    proces verbal|verbaux|d_intention
    police|polices de_caractere|de_caracteres|serif|gras|grasse|typo|du_logo|arial|helvetica
    police|polices pour_le|pour_les|lisible|des_titres|de_texte|libre
    sourd|sourde|deaf|aveugle|blind a|to|aux|l
    sans alcool|coke|sucre
    alcohol free
    can|canette|bouteille|diet of|de|d coke|coca
    expecting|attend (a|an|the|un|une) (big|huge|small|gros|grosse) {SENT}
    sick|tired (and_tired) of (the|my|our|his|her|these|this) {GEAR}|puns|jokes|meetings|mondays
    malade|malades|fou|folle|fada de foot|rugby|jeux|tricot|jardinage|musique|trains|series|velo
    accro|accros|addict|addicts|addicted a|au|aux|to (l|la|le) {LIKED}
    accouche|accouchee d|de|to (un|une|a|son|sa|ses|leur|her|his) (superbe|beau|new) {MADE}
    divorce|divorced|divorcing (us|me|d) from|avec|with (the|that|this|le|la|l) (awful|old) {TOOLS}
    letting go of the|that|this|his|her|our old|fax|lathe|kettle|van|desk
    bottle bank|rota
    drink|drinks machine|trolley|dispenser|stall
    paper|talk|course|thesis|poster|workshop|webinar|lecture|research|thread on|about|into
    explains|explique|expliquent what|how|the|le|la|les|l|un|settled|debt
    vaccine(s)|permanence|sitcom|panto|plaidoirie
    prevention du|des suicide|addictions|risques
    suicide|dementia|cancer|stroke prevention|care|research|awareness
    greffe de pommier|cerisier|arbre|vigne|rosier
    mariage de couleurs|saveurs|raison
    separe|separee|separes de|d (son|sa|ses) clavier|ecran|stylo|tableur|machine|mug|tasse
    papiers peints
    casier plein|vide|decore|rempli|au_vestiaire|dans_le_vestiaire|a_chaussures|a_bouteilles
    from windows|the_system|the_app
    floor|etage … office|bureau
    perdu|perdre|lost son|sa|his|her|their pari|badge|bet|cles|keys|gilet|voice|voix|lunch|mug|tasse
    renvoye|renvoyee au sav|fournisseur
    stroke of luck|genius|midnight|brilliance|inspiration
    coup de genie
    grammar|fashion|coffee|biscuit police
    suspended|suspendu|suspendue from|au|a (the|a|un) harness|ceiling|crane|plafond|baudrier
    tribunal du cafe|gateau|baby_foot
    from the printer|kettle|coffee_machine|copier|vending_machine
    s lent out|me|him|us|them|two|my
    custody of his|her|their (own) report|mug|stapler|chair|desk|pen|bike
    signed off (on) the|my|our|this|that|la|le release|rota|budget|design|plan|holidays|expenses
    ada lovelace
    alan|mathison turing
    marie|pierre curie
    steve|laurene jobs
    stephen hawking
    grace hopper
    frida kahlo
    hedy lamarr
    rosalind franklin
    van gogh
    lovelace|turing|beethoven|mozart|einstein|hawking|napoleon|chopin|monet|freddie_mercury|bowie
    rimbaud|moliere|proust|baudelaire|kafka|orwell|darwin|newton|kahlo|keats|chaplin|edith_piaf
    louis pasteur|braille|xiv|xvi
    """
)
