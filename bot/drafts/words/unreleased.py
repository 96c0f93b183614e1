"""How people speak of what is not out yet."""

from bot.drafts.phrases import Phrases

RELEASE = Phrases(
    """
    sort|sortie|sortira|lancement|lance|lancer|version|prod|production|lignes
    beta|prototype|roadmap|demo|release|releases|launch|launched|proto|mvp|sprint|sprints
    launching|launches|ships|shipping|ship|alpha|preview|shipped|landing|lands
    teaser|bientot|soon|coming|arrive|arrivent|arriver|annonce|annoncer
    announcement|announce|unveil|unveiled|unveiling|devoile|devoiler|secret|top_secret
    embargo|tourne|labo|lab|feature|fonctionnalite|features|fonctionnalites
    tests|testing|teste|tester|code|coding|codename|nom_de_code|produit|product|project|projet
    bosse|bosser|travaille|travailler|working|build|building|built|dev|developpe|developpement
    avance|pret|prete|ready|livrer|livre|livraison|deadline|retard|late|delayed|design|maquettes
    internal|interne|users|utilisateurs|testers|testeurs|bug|bugs|crash|interface|deploy|deployed
    merge|branch|commit|pilot|customers|clients|feedback
    app|api|phone|telephone|appli|serveur|server
    specs|kickoff|jalon|milestone|budget|gpu|benchmark|benchmarks|running|runs|boots
    """
)
EMBARGO = Phrases(
    """
    sous|under|on|an|l|still (strict) embargo
    embargo jusqu|until|till|lifts|leve|ends|mardi|lundi|tuesday|monday|levee
    still|is|are|was|were|remains embargoed
    embargoed until|till|info|news|announcement|launch
    rien (encore) annonce|devoile
    pas|jamais encore (ete) annonce(e)|devoile(e)|public|publique|officiel|sorti|sortie|officielle
    pas officiellement annonce(e)|sorti(e)
    not|never yet|been|officially announced|released|public|official|launched|out
    not been|yet (been) announced|released|public|unveiled
    not announced|public|released|out (it) yet
    isn|hasn|haven|aren t (yet|been|even|officially|it) announced|public
    isn|hasn|haven|aren t (yet|been|even|officially|it) released|official|launched
    unannounced|unreleased|unpublished product|feature|version|project|release|device|model|app
    avant|before (l|le|la|the|our) official|grande (product) announcement|annonce|launch
    avant|before (l|le|la|the|our) officielle|big (product) announcement|annonce|launch
    avant|before (l|le|la|the|our) official|grande (product) sortie|lancement|reveal
    avant|before (l|le|la|the|our) officielle|big (product) sortie|lancement|reveal
    projet|produit|version|fonctionnalite secret|secrete|confidentiel|confidentielle
    secret|stealth|hush_hush|top_secret project|product|feature|launch|release|prototype
    en avant premiere … produit|version|fonctionnalite|appli|application|capteur|logiciel
    you did|didn (not|t) hear|see it|this|that (here) from me
    tu|vous n|ne avez|as rien vu|lu|entendu
    ca sort|sortira|arrive … mais|chut
    nom de code
    codenamed|code_named
    mode furtif
    stealth mode
    """
)
MAKE = Phrases(
    """
    lance|lancons|lancer|lancera|lancement|lancerons|sort|sortons|sortir|sortira|sortirons|sortie
    prepare|preparons|preparer|devoile|devoilera
    devoilerons|devoiler|annonce|annoncera|annoncerons
    annoncer|arrive|arrivera|arriver|bosse|bossons|travaille|travaillons|developpe|developpons
    mijote|mijotons|livre|livrera|livrerons|peaufine|peaufinons|finalise|finalisons|debarque
    launch|launching|launches|ship|shipping|ships|release|releasing|releases|unveil|unveiling
    announce|announcing|drop|dropping|drops|coming|building|working|developing|land|lands|landing
    cooking|preparing|reveal|revealing|debut|debuts|arrives|brewing|prototyping|finalising
    goes|going live
    """
)
WHAT = Phrases(
    """
    nouveau|nouvelle|nouvel produit|offre|version|fonctionnalite|appli
    prochain|prochaine|futur|future produit|offre|version|fonctionnalite|appli
    nouveau|nouvelle|nouvel capteur|radar|robot|drone|puce|camera|moteur
    prochain|prochaine|futur|future capteur|radar|robot|drone|puce|camera|moteur
    nouveau|nouvelle|nouvel|prochain|prochaine|futur|future assistant|agent|pluviometre
    nouveau|nouvelle|nouvel|prochain|prochaine|futur|future application|logiciel|module|gamme
    nouveau|nouvelle|nouvel plateforme|plate_forme|modele|service|outil|api
    prochain|prochaine|futur|future plateforme|plate_forme|modele|service|outil|api
    nouveau|nouvelle|nouvel generation|station|solution|boitier|sonde
    prochain|prochaine|futur|future generation|station|solution|boitier|sonde
    new|next|upcoming|brand_new (ai|mobile|premium) product|offer|version|feature|app
    new|next|upcoming|brand_new (gen|generation|big) product|offer|version|feature|app
    future|secret (ai|mobile|premium|gen|generation|big) product|offer|version|feature|app
    second|second_generation (ai|mobile|premium) product|offer|version|feature|app
    second|second_generation (gen|generation|big) product|offer|version|feature|app
    new|next|upcoming (ai|mobile|premium|gen|generation|big) sensor|radar|robot|drone
    brand_new|future|secret|second (ai|mobile|premium|gen|generation|big) sensor|radar|robot|drone
    new|next|upcoming (ai|mobile|premium|gen|generation|big) chip|camera|engine|assistant
    brand_new|future|secret|second (ai|mobile|premium) chip|camera|engine|assistant
    brand_new|future|secret|second (gen|generation|big) chip|camera|engine|assistant
    new|next|upcoming (ai|mobile|premium|gen|generation|big) agent|gauge|app|device
    brand_new|future|secret|second (ai|mobile|premium|gen|generation|big) agent|gauge|app|device
    new|next|upcoming (ai|mobile|premium|gen|generation|big) platform|module|model|tool|api
    brand_new|future|secret|second (ai|mobile|premium) platform|module|model|tool|api
    brand_new|future|secret|second (gen|generation|big) platform|module|model|tool|api
    new|next|upcoming|brand_new|future|secret (ai|mobile|premium|gen) line|generation|range
    new|next|upcoming|brand_new|future|secret (ai|mobile|premium|gen) service|suite|release
    new|next|upcoming (generation|big|product|sensor) line|generation|range
    brand_new|future|secret (generation|big|product|sensor) line|generation|range
    new|next|upcoming (generation|big|product|sensor) service|suite|release
    brand_new|future|secret (generation|big|product|sensor) service|suite|release
    next|new gen|generation
    version mobile|pro|entreprise|premium|hors_ligne|gratuite|suivante|#
    mobile|desktop|pro|enterprise|free|offline|ios|android version|app|mode
    mode hors_ligne|offline
    v2|v3|v4|v5|v6
    """
)
HUGE = Phrases(
    """
    truc|chose|annonce|nouvelle enorme|dingue|fou|folle
    truc|chose|annonce|nouvelle geniale|incroyable|secret|secrete|revolutionnaire
    gros|grosse|grande|enorme|belle truc|annonce|surprise|nouveaute|nouvelle|sortie|lancement
    something huge|big|massive|crazy|special|exciting|wild|secret|new|amazing|really|very|great
    huge|big|massive|major|exciting announcement|launch|release|surprise|reveal|news
    quelque chose d|de enorme|enormissime|incroyable|fou|gros|grand|special|tout_neuf|neuf|nouveau
    """
)
HUSH = Phrases(
    """
    chut|shh|shhh|psst|secret|nda|confidentiel
    peux|peut|puis|dois|droit (pas|rien) pas|rien (encore) (vous|en) dire|parler|devoiler|montrer
    can|may|allowed|could t|not (really|yet) say|tell|share|show|reveal|talk
    can t|not (really|yet) say|tell|share|show|reveal|talk
    rien (encore) dit|dire
    en dis pas plus
    dirai|dis|dire|dirais pas plus
    my lips are sealed
    vous verrez|allez
    you ll see
    nobody|no_one|personne (outside) (else) (n|ne|en) knows|know|sait|le
    stay tuned
    restez connectes|a_l_ecoute|attentifs
    not|pas yet|encore
    """
)
WHEN = Phrases(
    """
    bientot|soon|demain|tomorrow|prochainement|imminent
    en|pour|debut|fin|mi|d_ici|des|avant janvier|fevrier|mars|avril|mai
    en|pour|debut|fin|mi|d_ici|des|avant juin|juillet|aout|septembre|octobre
    en|pour|debut|fin|mi|d_ici|des|avant novembre|decembre|2027|2028|t1|t2|t3|t4|q1|q2|q3|q4
    until|till|jusqu_a|jusqu_en spring|summer|autumn|fall|winter|printemps|ete
    until|till|jusqu_a|jusqu_en l_ete|january|february|march|april|may|june
    until|till|jusqu_a|jusqu_en september|october|janvier|fevrier|mars|avril|mai
    until|till|jusqu_a|jusqu_en juin|septembre|octobre|2027|next_year|launch|then|la
    in|by|before|early|late|mid|this|next|for january|february|march|april|may|june|july|august
    in|by|before|early|late|mid|this|next|for september|october|november|december|2027|2028
    in|by|before|early|late|mid|this|next|for q1|q2|q3|q4|h1|h2|spring
    in|by|before|early|late|mid|this|next|for summer|autumn|fall|winter|month|week|year
    le|au|cet|cette (mois|an|annee|trimestre|printemps) prochain|printemps|automne
    le|au|cet|cette (mois|an|annee|trimestre|printemps) ete|hiver|printemps_prochain
    la|semaine|mois|annee|trimestre|an semaine prochaine|prochain|prochaine
    dans deux|trois|quatre|quelques|six|# semaines|mois|jours
    in (a) two|three|four|few|couple|six|# (of) weeks|months|days
    le # janvier|fevrier|mars|avril|mai|juin|septembre|octobre|novembre|decembre
    janvier|fevrier|mars|avril|mai 2027|2028|prochain
    juin|juillet|septembre|octobre|novembre|decembre 2027|2028|prochain
    l an|annee prochain|prochaine
    l annee prochaine
    january|february|march|april|may|june|july|september|october|november|december #|1st|2nd|3rd
    lundi|mardi|mercredi|jeudi|vendredi prochain
    next|on monday|tuesday|wednesday|thursday|friday
    a la rentree
    on|the # january|february|march|april|may|june|july|september|october|november|december
    before|avant christmas|noel
    """
)
SEALED = Phrases(
    """
    peux|peut|puis|dois|droit (pas|encore) rien (vous) dire|devoiler|reveler|montrer
    peux|peut|puis|dois|droit pas (encore) (vous|en) dire|devoiler|reveler|montrer|parler (plus)
    can|may t|not (really|yet) (say|tell) talk|reveal|show|anything|more|much
    can|may t|not (really|yet) say|tell|share (you) (any) more|anything|much|yet|details|what
    personne (d_autre) (ne|n) (le|l) sait|savait
    nobody|no_one (outside|else) knows
    keep it|this quiet|secret
    impossible|interdit|defendu (de|d) (vous) en parler|dire|montrer
    gardez|garde ca|le|cela pour vous|toi|secret
    en dis|dirai pas plus
    sealed|motus
    """
)
DONE = Phrases(
    """
    avons|a|ai|ont|est|sont (deja|de) lance|lancee|sorti|sortie|livre|livree
    have|has|was|were|viens|vient (deja|de) lance|lancee|sorti|sortie|livre|livree
    avons|a|ai|ont|est|sont (deja|de) devoile|annonce|launched|released|shipped|unveiled
    have|has|was|were|viens|vient (deja|de) devoile|annonce|launched|released|shipped|unveiled
    since|depuis
    """
)
OURS = Phrases(
    """
    nous|notre|nos|we|our|us|chez_nous|on|mon|my|ma|je|j|i|team|equipe|boite
    """
)
PUBLIC_NEWS = Phrases(
    """
    podcast|newsletter|blog|meetup|webinar|webinaire|stage|stages|internship|promotion|cohort|cafe
    open source
    portes ouvertes
    saison|season|episode|promo|livre|book|chorale|potager|recrutement|careers|campagne
    read|lisez (more|all) about|the|our|my|la|le|notre|l|mon
    inscription|inscriptions|inscrivez|register|registration
    """
)
WHISPERED = Phrases("chut|shh|shhh|shhhh|psst|hush|motus")
