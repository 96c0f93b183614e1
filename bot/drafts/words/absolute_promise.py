"""Promises in so many words: no flaw, nothing to fear, never again, my word on it."""

from bot.drafts.phrases import Phrases

FLAW = (
    "defaut(s)|faille(s)|bug(s)|limite(s)|erreur(s)|panne(s)|perte(s)|risque(s)|concurrent(s)|fuite(s)"
    "|faiblesse(s)|rival|equivalent|probleme(s)|danger|interruption(s)|retard(s)|inconvenient(s)"
    "|coupure(s)|exception(s)|incident(s)|point_faible|doute|surprise(s)|ralentissement(s)|vulnerabilite(s)"
)
FLAWS = (
    "flaw(s)|weakness|weaknesses|limit(s)|error(s)|mistake(s)|bug(s)|loss|losses|failure(s)|outage(s)"
    "|breakdown(s)|downtime|competition|rival(s)|downside(s)|drawback(s)|risk(s)|leak(s)|delay(s)|doubt"
    "|exception(s)|glitch(es)|crash(es)|defect(s)|fault(s)|vulnerability|vulnerabilities|interruption(s)"
    "|blind_spot(s)|weak_spot(s)|catch"
)
FLAWLESS = Phrases(
    f"""
    lifetime|unlimited|total guarantee|warranty_against
    garantie a_vie|totale|absolue
    you have my word
    vous avez ma|notre parole
    your|vos|votre data|donnees|files … never|jamais leak|leaks|lost|lose|fail
    your|vos|votre fichiers|machine|machines … never|jamais leak|leaks|lost|lose|fail
    your|vos|votre data|donnees|files … never|jamais fuite|fuiteront|perdues|perdrez|tomber
    your|vos|votre fichiers|machine|machines … never|jamais fuite|fuiteront|perdues|perdrez|tomber
    aucun|aucune|zero (seul) (seule) {FLAW}
    pas un|une|le|la seul|seule|moindre {FLAW}
    sans aucun|aucune|la|le|une|un (seul) (seule) (moindre) {FLAW}
    has|have|with|got|makes|make|zero no|zero|not_a_single (known) {FLAWS}
    not a|one|the single|slightest {FLAWS}
    without a|the|any|one (single) (slightest) {FLAWS}
    zero|no {FLAWS} ever|whatsoever|at_all|period|full_stop|guaranteed|none|possible
    ne|n fait|font|commet|commettent (pas|jamais|aucune) (d) (de) (la) (le) (les) {FLAW}
    ne|n connait|connaissent (pas|jamais|aucune) (d) (de) (la) (le) (les) {FLAW}
    don_t|doesn_t|does_not|never know|knows … {FLAWS}
    don_t|doesn_t|does_not|never make|makes|have|has (any) {FLAWS}
    elimine|supprime|empeche|evite|eliminates|removes|prevents|stops|avoids 100
    sans contestation|conteste|discussion
    beyond dispute|question|doubt
    sans faille|bavure|reproche|egal|rival|concurrence|pareil|accroc
    without fail|equal|rival|peer
    0|zero # d {FLAW}
    0|zero {FLAWS}
    errors|bugs|failures|mistakes|outages|leaks|delays are impossible
    erreurs|bugs|pannes|fuites|pertes impossible(s)
    """
)
FLAWLESSLY = Phrases(
    f"""
    inattaquable(s)|irreprochable(s)|invulnerable(s)|inebranlable(s)|inalterable(s)|incomparable(s)
    indepassable(s)|universel(le)|miraculeux|miraculeuse|miracle(s)|intouchable(s)|indetronable(s)
    inarretable(s)|increvable(s)|impermeable|inratable(s)|hermetique|inalterables|eternel(le)
    unassailable|impregnable|unstoppable|peerless|faultless|unfailing|watertight|ironclad|airtight
    incomparable|miraculous|miracle|untouchable
    matchless|unsurpassed|unbeaten|impenetrable|uncopyable
    faultlessly|infallibly|immune|unbeatable|undefeated|errorless|leakproof|crashproof
    precision|fiabilite|securite absolue|totale|maximale|parfaite
    exactitude|certitude|confidentialite absolue|totale|maximale|parfaite
    protection|tranquillite|serenite|transparence absolue|totale|complete|garantie|assuree
    absolute|total|complete|perfect|utter accuracy|precision|reliability|security|certainty|safety
    absolute|total|complete|perfect|utter privacy|protection|satisfaction|peace_of_mind|confidence
    silver|magic bullet|wand
    est|sont (tout) (quite) (just) (absolutely) (bonnement) (simply) parfait(e)|parfaits|perfect
    is|are (tout) (quite) (just) (absolutely) (bonnement) (simply) parfait(e)|parfaits|perfect
    est|sont|is|are tout_simplement|simplement|vraiment|really|truly parfait(e)|parfaits|perfect
    solution|baguette|remede miracle|magique|ultime|definitive
    the ultimate|definitive|perfect|one solution|answer|tool|platform|software
    le|la|l ultime|parfait|parfaite solution|outil|reponse|logiciel|plateforme
    the perfect|ultimate product|sensor|app|service|system|assistant|machine
    le|la|l|un|une produit|outil|solution|logiciel|capteur|appli|service|plateforme parfait(e)
    le|la|l|un|une systeme parfait(e)
    le|la|l produit|outil|solution|logiciel|capteur|appli|service|plateforme ultime|ideal(e)|miracle
    rend|rendent|rendre impossible(s) (tout|toute|toutes|tous|les|la|le|l) {FLAW}
    rate|ratent|loupe|loupent|manque|manquent|oublie|oublient|perd|perdent rien|aucun|aucune
    {FLAW} (humaine) (humain) n existe(nt) plus
    {FLAW} (humaine) (humain) appartien(nent)|appartiennent au passe
    {FLAW} (humaine) (humain) c_est|est|sont (c_est) (de) (l) fini|finie|termine|histoire_ancienne
    human|no (human) {FLAWS} no_longer exist(s)
    {FLAWS} no_longer|do_not|don_t|doesn_t exist|exists|happen|happens
    {FLAWS} is|are (now) (a) thing_of_the_past|history|ancient_history|distant_memory
    a l_abri|epreuve de|des tout|toute|toutes|tous|n_importe
    immune|impervious|protected|safe|resistant to|from|against any|every|all|anything
    certitude|assurance|garantie de|d|que (ne|n|you_ll|we_ll) jamais|pas|plus|never
    est|sont|c_est|totalement|absolument sans {FLAW}
    n a|ont (absolument) (strictement) pas|aucun|jamais (de|d) {FLAW}
    sont|est jamais fausse(s)|faux|indisponible(s)|hors_ligne|prise(s)|depasse(s)|vide(s)|absent(s)
    nec plus_ultra
    creme de_la_creme
    the pinnacle|gold_standard|last_word
    personne|aucun|aucune (au) monde|terre|sur_terre|en_europe|en_france|sur_le_marche ne|n
    personne|aucun|aucune (au) du_secteur ne|n
    nobody|no_one|none (else) in|on (the|this) world|earth|planet|market|industry|sector|europe
    dure(nt)|durera|dureront|durer (toute) (une|la|votre|a|l) vie|toujours|eternellement|eternite
    last(s)|lasting|outlast(s) (a|for|your|you) lifetime|forever|life|eternity|all|everything
    aurez|auras|aura|aurons plus (jamais|rien|aucun) a|peur|besoin|souci|soucis|probleme
    can|could|can_not|cannot (t) (ever) catch|trip|fault … out|up|anywhere|it
    mettre|prendre|prend|prendra … en_defaut
    it|that s (just|pure|simple|simply) pure_maths|maths|math|arithmetic|physics|a_certainty
    it|that s (just|pure|simple|simply) inevitable
    always|toujours answers|answer|replies|responds|repond|repondent … minute|minutes|seconds
    always|toujours decroche … minute|minutes|seconds
    always|toujours answers|answer|replies|responds|repond|repondent … secondes|instantly|night
    always|toujours decroche … secondes|instantly|night
    rend|rendent|rendra obsolete(s)|inutile(s) tous|toutes|tout|n_importe
    makes every|all|any … obsolete|useless|pointless
    rend|rendent|rendre (tout|toute|toutes|tous|les|la|le|l) {FLAW} … impossible(s)
    rend|rendent|rendre impossible(s) (tout|toute|les|la|le|l) attaque(s)|vol|fraude|piratage|oubli
    make|makes|making (any) (data) (human) {FLAWS} impossible
    make|makes|making (any) theft|fraud|hacking|attacks|breaches|cheating impossible
    reussit|reussissent|marche|marchent|fonctionne|fonctionnent|resiste|voit a (#) 100
    detecte|protege|protegent|previent|tient a 100
    succeeds|works|run|runs|protects|detects|holds 100 (of) (the) (time)
    """
)
WHOLLY = "absolument|litteralement|vraiment|absolutely|literally|simply|virtually"
EVERY = Phrases(
    f"""
    {WHOLLY} tout|tous|toutes|toute|chaque|n_importe|everyone|everything|every|any|anything|all
    {WHOLLY} anyone
    {WHOLLY} aucun|aucune|rien|nothing|no|zero|nobody|personne|never|jamais
    fait|sait|gere|resout|comprend|connait tout|everything
    peut|voit|does|knows|solves|handles|understands tout|everything
    fait|sait|gere|resout|comprend|peut tout (vraiment) faire|ce_que|sans
    can do|handle|solve|fix|see|predict|read anything|everything|it_all
    convient|plait|adapte|adaptee a|pour|to|for (absolument) tous|toutes|tout
    fits|suits|suited|works a|pour|to|for (absolument) tous|toutes|tout
    fits|suits|suited|right|perfect|ideal (for) (absolutely) every|everyone|everybody|any|all
    tous|toutes (nos|les|vos) clients|clientes (sont|en_sont) ravis|satisfaits|conquis
    tous|toutes (nos|les|vos) utilisateurs|usines (sont|en_sont) ravis|satisfaits|conquis
    clients|clientes|utilisateurs (en) sont (en) tous|toutes satisfaits|ravis|heureux|conquis
    utilisatrices (en) sont (en) tous|toutes satisfaits|ravis|heureux|conquis
    clients|clientes|utilisateurs (en) sont|restent (en) tous|toutes contents|fideles|accros
    utilisatrices (en) sont|restent (en) tous|toutes contents|fideles|accros
    every|each (and) (every) one of our|the clients|customers|users … happy|satisfied|loves|stays
    every|each (and) (every) one of our|the clients|customers|users … delighted|thrilled|recommends
    all|100 of our|the clients|customers|users (are) love|stay|happy|satisfied|delighted|agree
    # de nos|our clients|utilisateurs|customers|users satisfaits|ravis|heureux|happy|satisfied
    all|every (our|the) client|clients|customer|customers|user (are|is) loves|satisfied|happy|love
    all|every (our|the) users (are|is) loves|satisfied|happy|love
    all|every (our|the) client|clients|customer|customers|user (are|is) delighted|thrilled|stays
    all|every (our|the) users (are|is) delighted|thrilled|stays
    satisfaction totale|assuree|garantie|complete
    total|complete|full|guaranteed satisfaction
    satisfaction … guaranteed|assured|assuree|garantie|totale|complete
    clients satisfaits|ravis|heureux|conquis a_100|garantis
    toutes les entreprises|usines|pannes|fraudes|erreurs|attaques|menaces
    every single company|business|failure|breakdown|fault|fraud|attack|threat|customer|machine|error
    100 # satisfaits|ravis|heureux|happy|delighted|satisfied|pleased
    """
)
ABLE = (
    "arrive|arrivera|vient|viendra|approche|rivalise|rivalisera|egale|egalera|bat|battra|fera|fait"
)
UNRIVALLED = Phrases(
    f"""
    nous|lui|leur|m arrive(nt)|arrivera|arriver a la
    la cheville
    personne|aucun|aucune|nul … {ABLE}|mieux|cheville
    hold(s) a candle
    nobody|no_one|none … touches|close|near|league|match|catches
    nothing|no_other|no_company|no_tool … touch|touches|close|near|league|match|catches
    nobody|no_one|none|nothing … beats|beat|rivals|rival|compares|equals
    in our league
    loin|mille|lieues devant|des_autres|au_dessus|devant_tous|devant_tout
    miles|streets|light_years ahead|above
    mieux|better|plus … que|than tous|tout|toute|toutes|everyone|everything
    ans|annees|years|decades (loin) devant|ahead (of) tous|tout|everyone|everybody|anyone|anybody
    ans|annees|years|decades (loin) devant|ahead (of) rest|autres
    faster|safer|smarter|more … que|than tous|tout|toute|toutes|everyone|everything
    mieux|better|faster|safer|smarter que|than les|the|n autres|rest|importe|else
    mieux|better|faster|safer|smarter que|than anyone|any|all|quiconque autres|rest|importe|else
    bat|battons|ecrase|enterre|surpasse tous|tout|toute
    depasse|beats|crushes|outperforms|surpasses|outclasses tous|tout|toute
    bat|ecrase|beats (all) (the) all|every|everyone|everything|competition
    crushes|outperforms|outclasses (all) (the) all|every|everyone|everything|competition
    sans equivalent|concurrence|rival|comparaison
    aucun|aucune autre|concurrent|rival … ne|n
    no other|competitor|rival … can|does|could|will|has|comes
    seul|seule outil|solution|logiciel|appli|produit|plateforme dont|que|qu|a
    only tool|solution|software|app|product|platform|thing you|that|we|your
    """
)
NUMBER_ONE = Phrases(
    """
    numero(s) un|1
    number one|1
    no 1
    n 1
    les|le|the leader(s)|champions
    """
)
PLACED = Phrases(
    """
    priorite|ennemi|cause|raison|regle|rule|priority
    reason|fan(s)|question|issue|conseil|tip|episode
    enemy|way|moyen|excuse|probleme|problem|erreur|mistake
    objectif|goal|sujet|topic|chapitre|etape|step|lecon
    lesson|joueur|player|jeu|game|tennis|foot
    quiz|concours|ping_pong|babyfoot|reglement|bus|quai|table
    """
)
SWORN = Phrases(
    """
    promis jure
    jure promis|crache
    je|on|nous (vous|te) (le) jure|jurons|m_y_engage|engage|nous_y_engageons|parie
    m y engage
    parole d honneur|employe|ingenieur|commercial|commerciale|salarie
    ma|notre parole
    croix de bois
    cross my heart
    my|our (personal) word
    mark my words
    i|we (personally) swear|vouch|bet|guarantee|promise
    hand on heart
    take it from me
    i ll eat my
    je mange mon
    no|sans ifs|buts|doubt|discussion|aucun_doute|le_moindre_doute|debat|argument
    without|beyond (a|any|the) doubt|question
    c est assure|sur|certain|automatique|imparable|radical|arithmetique|acte
    c est mathematique|garanti|prouve|scientifique|sur_et_certain|certain
    it s guaranteed|proven|scientific|maths|certain
    certain|sure|bound|guaranteed to save|cut|halve|win|earn|gain|reduce|succeed|double
    certain(s)|surs|assure(s)|garantis de|d economiser|gagner|reduire|reussir|doubler|diviser
    point final|barre
    full stop
    """
)
