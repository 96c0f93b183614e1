"""What companies plan, how they say so, and the ways people show what they should not."""

from bot.drafts.phrases import Phrases

GOODS = Phrases(
    """
    produit(s)|appareil|appli|application|capteur(s)
    montre|boitier|logiciel|plateforme|fonctionnalite
    fonctionnalites|fonction|module|robot|drone|camera|puce|gamme|modele|offre|abonnement|forfait
    casque|tablette|borne|enceinte|sonde|radar|batterie|moteur|assistant|chatbot|version|api|sdk
    lunettes|bracelet|imprimante|scanner|balance|compteur|thermostat|bracelet|kit|service|mode
    product(s)|device|app|sensor(s)|watch|smartwatch|box|software|platform|feature(s)|range|model
    offer|service|package|edition|plan|subscription|headset|tablet
    kiosk|speaker|probe|battery|engine|module|chip|tool|gadget
    glasses|wristband|printer|reader|meter|wearable|hardware|bundle|tier|line|assistant|bot|release
    """
)
WILL_SHOW = Phrases(
    """
    annoncera|annoncerons|annonceront|devoilera|devoilerons|lancera|lancerons|presentera
    presenterons|sortira|sortirons|livrera|livrerons|commercialisera|commercialiserons|revelera
    va|allons|vais|vont (bientot|enfin|aussi) annoncer|devoiler|lancer|sortir|commercialiser
    va|allons|vais|vont (bientot|enfin|aussi) presenter|reveler|montrer|mettre_en_vente|livrer
    s apprete|appretons a annoncer|devoiler|lancer|sortir|commercialiser|presenter
    will|ll|we_re|re|going|gonna|about (be) (to) (be) (soon) announce|unveil|launch|release|ship
    will|ll|we_re|re|going|gonna|about (be) (to) (be) (soon) reveal|present|show|debut|sell
    will|ll|we_re|re (be) (soon) announcing|unveiling|launching|releasing|shipping|revealing
    """
)
PREPARE = Phrases(
    """
    prepare|preparons|preparent|developpe|developpons|mijote|mijotons|concocte|concoctons|fabrique
    fabriquons|construit|construisons|concoit|concevons|invente|inventons|peaufine|peaufinons
    bosse|bossons|travaille|travaillons|planche sur
    preparing|making|building|developing|designing|cooking|brewing|inventing|crafting|polishing
    working on
    """
)
HELD = Phrases(
    """
    tenu|touche|vu|essaye|teste … prototype(s)|proto(s)|maquette(s)|plans
    manipule|deballe|tiens|porte|allume|ouvert … prototype(s)|proto(s)|maquette(s)|plans
    tenu|touche|vu|essaye|teste|manipule|deballe|tiens|porte|allume … ecrans|preserie|pre_serie
    held|touched|tried|seen|saw … prototype(s)|mockup(s)|wireframes|specs
    tested|played|holding|unboxed|worn|used … prototype(s)|mockup(s)|wireframes|specs
    held|touched|tried|seen|saw|tested|unboxed|holding … engineering|first|early sample|build|unit
    """
)
UNKNOWN = Phrases(
    """
    vous|tu|personne|on (ne|n) connaissez|connais|connait|soupconnez|imaginez|savez pas|encore
    dont vous|personne (ne|n) savez|ignorez|parle|avez
    n existe|existent (pas) encore|nulle
    you|nobody|no_one don|doesn|does|haven (t) (even) know|know_about|seen|heard|suspect
    nobody|no_one knows|has_heard|has_seen|suspects
    you ve|have never|not|yet seen|heard|met
    doesn|does (t|not) exist|officially yet|exist
    premiers|premieres (personnes) (a|au) le|l|courant savoir|apprendre|lire|entendre
    premier|premiere (personnes) (a|au) le|l|courant savoir|apprendre|lire|entendre
    premiers|premieres informes|au_courant|servis
    first to know|hear|see|learn|read|find
    first people|ones to
    before anyone|anybody|everyone else
    avant tout le monde
    """
)
WORKED = Phrases(
    """
    lancement|filmer|filme|tournage|tourner|tester
    teste|testons|essai|essais|fini|fabrique|mis_au_point
    pub|video|photos|photo|shooting|documentation|doc|notice|packaging|annoncera|annoncer|annonce
    bosse|bosser|travaille|travailler|developpe|traduire|traduit|redige|brevet|prototype|signe
    launch|filming|filmed|film|shooting|shot|testing|tested|test|finished|built|building|packaging
    announce|announcing|announced|working|worked|translated|translating|wrote|writing|drafting
    trying|tried|essaye|ecrit|code|coding|coded|demo
    """
)
ENDED = Phrases(
    """
    abandonne|abandonnons|arrete|arretons|debranche|debranchons|tue|tuons|enterre|stoppe|supprime
    retire|ferme|fermons|termine|jette|va|vont mourir|disparaitre|s_arreter|fermer|disparaitra
    s arrete|arretera
    ne sera plus maintenu|vendu|supporte|disponible
    sera|va_etre|seront arrete|abandonne|retire|debranche|supprime
    killing|kill|kills|axing|axe|axed|dropping|discontinuing|discontinue|discontinued|scrapping
    scrap|retiring|retire|sunset|sunsetting|winding|burying|shutting|shut|ending|stopping|dies|dead
    pulling the plug
    goes|going|will_go away|end_of_life
    """
)
UNTOLD = Phrases(
    """
    ne|n le|en (pas) savent|sait|connaissent (pas) encore|rien
    savent|sait pas|rien (encore)
    pas|personne encore dit|annonce|prevenu(s)|prevenus|au_courant
    don|doesn|do|does t|not know (it|about|that) (it) yet
    haven|hasn|not been|t (been|yet) told|warned|informed
    nobody|no_one knows
    chut|shh|shhh|motus|hush|psst
    """
)
KIN = Phrases(
    """
    petit|petite|grand|grande|futur|jeune frere|soeur|frangin|cousin|cousine
    little|big|baby|younger|kid brother|sister|sibling|bro|cousin
    successeur|remplacant|heritier|releve|rejeton|successor|heir|replacement|follow_up|offspring
    """
)
BECOMES = Phrases(
    """
    passe|passera|devient|deviendra|sera|va_devenir|va_passer|bascule|change|arrive|debarque gratuit
    passe|passera|devient|deviendra|sera|va_devenir|va_passer|bascule|sort gratuite|payant|payante
    passe|passera|devient|deviendra (en|sur|au|aux) open_source
    sera|va_devenir|bascule|arrive|debarque (en|sur|au|aux) open_source
    passe|passera|bascule (en|sur|au|aux) mobile|mac|ios|android|espagnol|allemand
    arrive|debarque|sort (en|sur|au|aux) mobile|mac|ios|android|espagnol|allemand
    passe|passera|arrive|debarque|sort (en|sur|au|aux) etats_unis|chine|japon
    passe|passera|arrive|debarque|sort (en|sur|au|aux) espagne|allemagne|italie
    change|changera de|son nom|tarif|prix|modele|logo|formule|look
    goes|becomes|turns|gets|moves|comes (to) free|paid|open_source
    goes|becomes|turns|gets|moves|comes (to) mobile|subscription_only|ios|android
    goes|becomes|turns|gets (to|in|on|at) mac|spain|germany|japan|china|italy
    moves|comes|lands|arrives (to|in|on|at) mac|spain|germany|japan|china|italy
    goes|lands|arrives|launches|comes (to|in|on|at) (the) us|usa|states|asia|spanish|german|phones
    changes|changing (a) (its) new|name|price|pricing|logo (price|name|pricing|logo|look)
    gets|getting (a) (its) new|name|price|pricing|logo (price|name|pricing|logo|look)
    goes|going up|down in price
    costs|cost less|more|half|double|twice
    """
)
SPEAKS = Phrases(
    """
    lit|parle|comprend|gere|accepte|supporte|tourne|fonctionne|marche|calcule|traduit|reconnait
    detecte|repond|ecoute|predit|se_connecte|s_ouvre|integre|embarque|inclut
    lira|parlera|comprendra|gerera|acceptera|supportera|tournera|fonctionnera|calculera|traduira
    read|speak|understand|handle|support|translate|connect|sync|recognise|detect|predict|include
    reads|speaks|understands|handles|supports|runs|works|translates|connects|talks|syncs|recognises
    recognizes|detects|answers|listens|predicts|includes|integrates|opens_up
    """
)
FROM_MONTH = Phrases(
    """
    des|a_partir_de|a_compter_de (fin|mi|debut) janvier|fevrier|mars|avril|mai|juin|septembre|l_ete
    des|a_partir_de|a_compter_de (fin|mi|debut) decembre|le_printemps|l_an_prochain|la_rentree|2027
    a|des partir|compter d|de|du l_ete|avril|octobre|printemps|#
    from|starting|as_of|come|beginning (in|late|early|mid) january|february|march|april|may|june
    from|starting|as_of|come (in|late|early|mid) september|december|spring|summer|next_year|2027
    """
)
NAMED = Phrases(
    """
    nom|logo|slogan|packaging|emballage|prix|tarif … choisi|trouve|valide|arrete|depose|fixe|decide
    name|logo|slogan|packaging|price|tagline … picked|chosen|settled|decided|locked|trademarked|set
    on|nous a (enfin) choisi|trouve|valide|depose (le|son|un) nom|logo|slogan|packaging
    couleur|forme|prix|gamme … choisi|choisie|arretee|validee|decidee
    picked|chosen|decided … colour|color|shape|font|finish
    a|avons choisi|trouve|valide la couleur|forme|police
    picked|chosen|settled_on|decided_on|found|locked the|its|a|their name|logo|slogan|packaging
    """
)
LETTERS = Phrases(
    """
    commence par|comme
    rime avec
    lettres|mots|initiales
    starts|begins with
    rhymes with
    letters|initials
    """
)
