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
    """
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
    """
)
FEARLESS = Phrases(
    """
    rien (du_tout) a craindre|perdre|redouter|envier|reprocher
    craignent|craint|craignez|risquent|risque|risquez|crains absolument|rien|plus|jamais (rien)
    nothing (at_all) to fear|lose|worry|envy
    nothing can|could|will (ever) happen|touch|hurt|get|beat|stop
    rien ne peut|pourra|saurait leur|vous|lui|nous|l arriver|arreter
    aucun|nul|jamais|pas_un pirate(s)|hacker(s)|virus|attaquant|intrus|voleur|cyberattaque ne|n|a
    no|not_one hacker(s)|virus|attacker(s)|intruder|thief|malware will|can|could|gets|ever|has
    no matter what
    quoi qu il
    en toutes circonstances|conditions
    in all|any circumstances|conditions
    a toute heure
    nuit|jour et jour|nuit
    round the clock
    any|every hour|moment (of) (day)
    7 jours sur
    day|days and|or a|night week
    pas un|le gramme|watt|seul_gramme|moindre_gramme|centime
    not a|one gram|single|ounce|drop
    strictement|absolument|totalement|purement impossible
    tout_simplement|strictly|utterly|absolutely impossible
    impossible de|d|to (se|s) perdre|rater|manquer|echouer|oublier
    impossible de|d|to (se|s) tromper|passer|tomber|louper|faire
    impossible to|for|that lose|miss|fail|go|get|make|forget|overlook|fall
    dormir|dormez|dormirez|dors … oreilles|tranquille(s)|serein|sereinement|paisiblement
    sleep|sleeping soundly|easy|tight|peacefully|well|like
    disparait|disparaissent|disparues|disparus|elimine … jamais
    eradique|supprime|abolit|met_fin|finie … jamais
    disparait|disparaissent … definitivement|totalement|completement|vraiment
    elimine|eradique|supprime … definitivement|totalement|completement|vraiment
    disappear|disappears|vanish|vanishes … good|ever|completely|totally
    eliminates|eradicates|gone|ends … good|ever|completely|totally
    laisse|laissera|laissent rien passer|filer|echapper
    rien (ne|n) (lui|leur|nous|vous) echappe|echappera
    lets|let|misses|miss|overlooks nothing|none
    nothing (ever) slips|escapes|gets|goes|passes (past|by|through|unnoticed)
    a tous les coups
    a coup sur
    every single|last time|one
    en un rien|claquement_de
    instant|immediate|overnight results|success|savings
    resultat(s)|succes|effet immediat(s)|instantane(s)
    rend|rendons|rendra|rendrons … argent
    single|one gram|gramme|drop|watt
    jamais (ete|rien) rate|manque|echoue|perdu|decu|faillit|failli|retard
    never (once|yet|ever) missed|failed|lost|late|disappointed|had|been|let
    toujours|always (a) (dans) (on) l_heure|les_temps|time|schedule|livre|livrons|deliver|delivered
    livre|livrons|deliver|delivers|delivered toujours|always
    toujours|always keeps|keep|tient|tiennent|delivers|parole|respecte
    get|give|have … cash|money back
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
    all|every (our|the) clients|customers|customer are|is|loves|satisfied|happy|love
    all|every (our|the) client|users|user are|is|loves|satisfied|happy|love
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
    nobody|no_one|none … touch|touches|close|near|league|match|catches
    nothing|no_other|no_company|no_tool … touch|touches|close|near|league|match|catches
    nobody|no_one|none|nothing … beats|beat|rivals|rival|compares|equals
    in our league
    loin|mille|lieues devant|des_autres|au_dessus|devant_tous|devant_tout
    miles|streets|light_years ahead|above
    mieux|better|plus … que|than tous|tout|toute|toutes|everyone|everything
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
