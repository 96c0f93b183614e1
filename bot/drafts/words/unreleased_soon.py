"""How people tease what is not to be told: dates, secrets, hints, betas tried."""

from bot.drafts.phrases import Phrases

LONG_MONTH = (
    "janvier|fevrier|juillet|septembre|octobre|novembre|decembre|january"
    "|february|march|august|september|october|november|december"
)
ONLY_US = Phrases(
    """
    personne|nobody|no_one (d|ne|outside|l|n|other|else|dehors) a|has|have (encore|else|ever) vu|vue
    personne|nobody|no_one (outside|else|dehors) … l|seen|has_seen|has_shown|knows
    personne l|n a encore vu(e)|teste(e)
    rien|pas (encore) montre(e)|devoile(e)|communique
    not|n|haven|hasn (t) shown|told|announced|revealed (it|this|them) anyone|anybody|yet|to
    haven|hasn t shown|told|revealed
    before|avant (tout) anyone|anybody|everyone|everybody|le_monde|vous_tous|you_all|vous
    heard|saw|read|seen (it|this) here first
    vous|tu|l avez|as|aurez lu|vu|entendu|su (ici) ici|en_premier|avant
    avant|before|ahead_of (meme) (le|the|notre|our|l|any) communique|press_release|announcement
    avant|before|ahead_of (meme) (le|the|notre|our|l) annonce|keynote|reveal|presse|press|marketing
    interdit|interdiction|defense (formelle) de filmer|photographier|diffuser|montrer|partager
    no|without filming|photos|cameras|pictures|phones allowed
    not supposed|meant|allowed to (be) show|share|post|tweet|say|reveal|film|shown
    pas (le) (droit|cense|censee|suppose|supposee) (de|d) montrer|partager|poster|reveler|filmer
    exclu|exclusif|exclusive|exclusivite|spoiler|spoil|spoilers|spoiling|divulgacher|divulgache
    teasing|teaser|teasers|tease|leak|leaked|leaking|fuite|fuiter|sneak|sneaky|peek|avant_gout
    avant premiere
    early look|access|glimpse|taste|peek
    photo|capture|image|pic|picture|shot volee|vole|interdite|floue|clandestine|stolen|leaked
    faites|fais|act|pretend|look comme_si|semblant|surprised|you_didn
    rien dit
    i|j told|said|ai (you) nothing|rien
    entre nous
    between us|you_and_me|ourselves
    you|tu|vous didn t hear|see|read
    en secret|douce|cachette|sous_marin|catimini
    secretly|quietly
    under wraps
    the quiet
    behind closed
    top secret
    hush|shh|shhh|psst|chut|motus|wink|clin_d|oups|oops|exclusively
    rien que pour vous
    just|only for you|followers
    all|tout i|ce|we (que) can|je|j|am|m (allowed|peux|ai|can) (to) say|dire|droit|saying|tell
    signe|signed stuff|papers|things|un|des|an|nda
    j ai signe
    i signed
    in|en internal|interne|in_house (depuis|since|only|seulement|testing)
    has|have|been|is running|live in_house|internally|in_the_lab
    """
)
SAVE = Phrases(
    f"""
    retenez|notez|bloquez|reservez|gardez|cochez|entourez|save|mark|note|block|keep … date|calendar
    retenez|notez|bloquez|reservez|gardez|cochez|save|mark|note|block|keep (le|votre|the) #
    save the date
    rendez_vous|rdv|see_you le|on #
    mettez|set (vous|toi) (un|une|an|your) alarme|alarm|rappel|reminder
    on|le|the #|1er|1st|2nd|3rd {LONG_MONTH}
    on|le|the #|1er|1st|2nd|3rd mars|juin|june|july|april|avril|aout
    on|le|the #|1er|1st|2nd|3rd mai|may
    {LONG_MONTH} #|1st|2nd|3rd|4th|5th|14th|15th|20th
    mars|mai|juin|may|june|july|april|avril|aout #|1st|2nd|3rd|4th|5th|14th|15th|20th
    jour j
    dans|in #|dix|ten|quinze|trois|three|deux|two|quelques|few|vingt|twenty jours|days|semaines
    dans|in #|dix|ten|quinze|trois|three|deux|two|quelques|few|vingt|twenty weeks
    jours|days|dodos|sleeps|semaines|weeks avant|to|until|till|left|restants
    """
)
NO_MORE = Phrases(
    """
    dis|dirai|dire|dirais|dirons rien|pas (d) (de|en) (autre|plus)
    dis|dirai|dirais|dirons rien|pas
    en dis|dirai|dirais|dirons|dire pas|rien
    peux|peut|puis pas|rien (encore) (vous|en) dire|parler
    all i|we m|re|can|am|ll (saying|say|tell|going)
    won|can|not|couldn t|gonna|going (to) say|tell|reveal (you) (any) more|else|what|anything
    my lips
    bouche cousue
    motus|chut|hush|shh|shhh|mystere|suspense
    surprendre|surprise|surprises|surprised|secouer|secoue|decoiffer|decoiffe
    not ready|prepared
    you|ll understand|see|know
    vous comprendrez|verrez|saurez
    pas prets
    ca va secouer|bouger|piquer|trembler|changer|faire
    something big|huge|massive|is_coming
    quelque chose de gros|grand|arrive|enorme
    change|changing everything|the_game
    vous saurez|verrez|comprendrez|decouvrirez
    you|ll find|see|know|learn|understand (out) why|what|everything|then|soon
    reponse|answer|reveal|rendez_vous|suite|details|explanation le|on|in|dans|au|#|bientot|soon
    something|quelque_chose|un_truc (is|va|qui|se) coming|arrive|arriver|prepare|brewing|cooking
    ah ah
    me tais|tairai
    shutting|shut up
    va|vont vous|te plaire|bluffer|scotcher|surprendre
    you|ll (will|gonna) like|love it|this|january|february|december
    grosse|grande|big|huge|belle annonce|nouvelle|surprise|announcement|reveal|news|surprises
    faire du bruit
    going to be loud|huge|big|wild|massive|epic
    shake|rock|stir|disrupt (up) the|things|everything
    why|pourquoi we|on|nous haven|avons|a|ne|been|sommes|dort|sleep|bosse
    tout va changer
    """
)
COMING = Phrases(
    """
    arrive(nt)|arrivera|arriveront|debarque(nt)|debarquera|sort|sortira|sortiront|tombe|atterrit
    livre|livrera|livrerons|livrons|lancons|lance|lancerons|prevu(e)|prevus|annoncee|programme(e)
    coming|comes|arrives|arriving|lands|landing|dropping|drops|ships|shipping|launches|launching
    planned|scheduled|due|rolls_out|rolling_out|goes_live|hits|available
    on|we|nous|re|y y|travaille|bosse|planche|working|travaille (on|it|dessus)
    sortie|out|ready|pret|prete avant|before|by|d_ici|in|en|au
    en route|chemin|preparation|approche|developpement|cours
    dans les tuyaux|cartons
    on its|the way
    in the works|pipeline|making|oven
    disponible|dispo
    patience
    hang|hold in|on|tight
    """
)
WAITING = Phrases(
    """
    patience
    hang|hold|sit tight|in_there|on
    attendez|attendiez|attendaient|attendent|reclamez|reclamaient|reclament|demandez|demandaient
    attendais|attendu(e)|attendue|reclame(e)|demandent|vouliez|voulaient|revaient|reviez
    waiting|asked|asking|begging|requested|wanted|wished|been_asking|dreaming|hoping
    """
)
TO_BE = Phrases(
    """
    aura|auront|pourra|pourront|saura|sauront|lira|parlera|comprendra|gerera|integrera|proposera
    supportera|reconnaitra|traduira|calculera|predira|gagnera|recevra|inclura|embarquera|passera
    deviendra|changera|repondra|detectera|permettra|fonctionnera|marchera|coutera
    va|vont|allez (bientot|enfin) avoir|pouvoir|savoir|lire|parler|comprendre|gerer|integrer|gagner
    va|vont|allez (bientot|enfin) recevoir|passer|devenir|changer|repondre|detecter|inclure|evoluer
    will|ll|going_to|gonna|about_to (soon|finally|also) have|get|be_able|read|speak|understand
    will|ll|going_to|gonna|about_to (soon|finally|also) support
    will|ll|going_to|gonna|about_to (soon|finally|also) translate|predict|detect|include|gain|become
    will|ll|going_to|gonna|about_to (soon|finally|also) run|work|handle|cost|let_you|allow|do|talk
    is|are|soon|about (soon|finally) getting|gaining|becoming|to_get
    gets|learns|gains
    """
)
TOLD = Phrases(
    """
    vu|vue|voir|lu|seen|saw|spoiler|spoil|preparez|brace|yourselves|pret(s)|prets|ready|attaque
    attaquons|going_after|entering|sneak|peek|leak|dedans|includes|contient|enorme|huge|wild|insane
    dingue|fou|folle|revele|reveals|chut|hush|secret|confidentiel|confidential|excited|hate
    """
)
OUT = Phrases(
    """
    n a pas marche|fonctionne|abouti
    n|ne|didn|did … marche|work|worked|abouti|paid_off
    failed|rate|echoue|echec|defaite|flop|retour_sur|lessons|learned|lecons|appris|explique_pourquoi
    disponible(s) depuis|des_maintenant|aujourd_hui|sur|partout|pour_tous
    available now|today|since|everywhere|on|to_everyone|to_all
    is|are|est|sont (now|enfin|finally|desormais) live|en_ligne|online|public|publique|sortie
    vient|viennent|venons de sortir|lancer|publier|livrer|annoncer|devoiler
    just|have|has|we (just) released|launched|shipped|published|announced|unveiled
    avons|a|ont|ai (deja|enfin) lance|sorti|publie|livre|annonce|devoile
    changelog|release_notes|notes_de_version|nouveautes_sont|open_source|publiee_hier
    """
)
OUTSIDE = Phrases(
    """
    python|rust|java|rugby|football|don_du_sang|blood_drive
    kubernetes|docker|linux|windows|mac|macos|apple|tesla
    netflix|marvel|zelda|nintendo|playstation|xbox|figma|chatgpt|openai|gpt|react|postgres|debian
    film|movie|serie|series|album|roman|novel
    gare|station|metro|tram|autoroute|pont|stade|piscine|mairie|council|travaux|roadworks|bridge
    stadium|pool|rocade|bypass|ligne_de_bus|bus_lane|hospital|hopital|mediatheque
    article|tribune|interview|reportage|ouest_france|guardian|financial_times
    what i take|took|learned|learnt away|from
    ce que j|je ai|retiens|appris
    never|jamais|toujours|always plug|brancher|write|ecrire|ask|demander|branchez
    concert|festival|marathon|bebe|baby|vacances|holiday(s)
    mariage|wedding|anniversaire|birthday|barbecue|bbq|cafe|coffee|noel|christmas|apero|drinks
    lyceens|eleves|scolaires|kids|pupils
    students|atelier_sur|atelier_pour|sensor_workshop|workshop_on
    stand|booth|salon|meetup|conference|webinar|webinaire|podcast|newsletter|inscriptions|register
    formation|training|course|cours|collecte|charity|bureaux|offices|cantine|canteen
    """
)
SOON = Phrases(
    """
    bientot|soon|prochainement|shortly|about_to|imminent
    en ce moment
    right now
    """
)
FUTURE = Phrases(
    """
    will|ll|won|wont|going_to|gonna|about_to
    va|vont|allons|allez
    sera|seront|aura|auront|fera|feront|pourra|pourront|saura|sauront|coutera|couteront|passera
    passeront|perdra|gagnera|arrivera|arriveront|changera|changeront|tiendra|tiendront|marchera
    fonctionnera|fonctionneront|remplacera|remplaceront|deviendra|deviendront|permettra|evoluera
    pourrez|pourrons|saurez|saurons|aurez|aurons|verrez|recevrez|ferez|parlerez|lirez
    durera|dureront|pesera|parlera|parleront|lira|verra|verront|detectera|detecteront|mesurera
    """
)
PRESENT = Phrases(
    """
    sera|seront|serons|be|va_etre a|au|aux|en|present|presente|presents|la|in|at|on|there|with
    sera|seront|va|vont demo|demontre|presente|exposer|aider|help|talk|speak
    ll|will speak|talk at|about|on|in
    ll|will present|demo|show|celebrate|host|run|explain|help|meet|join
    ll|will visit|hire|recruit
    you ll|will save|earn|see|learn|discover|meet|understand
    vous gagnerez|economiserez|decouvrirez|apprendrez|verrez
    guarantee(d)|garanti(s)|garantie|garantissons
    maintenance|moved|closed|ferme|fermee
    """
)
WHEN_TOO = Phrases(
    f"""
    des|from|starting|a_partir (de|d|in) {LONG_MONTH}
    avant|d_ici|des|pour|cet|cette (l|la|le|fin|six|trois) ete|hiver|printemps|automne|rentree|noel
    d ici|within (a|six|trois|few|quelques|three|two) mois|semaines|months|weeks|fin
    l|next|an|year|annee prochain|prochaine|year|spring|summer|winter
    an prochain
    patientez|attendez|wait|hold (jusqu|till|until) (en|a)
    coming months|weeks
    prochains mois|jours
    a l automne|ete|hiver
    au|a|for t1|t2|t3|t4|s1|s2|q1|q2|q3|q4|h1|h2
    dans|d_ici un|une mois|an|semaine
    in|within a|one month|week|year
    au printemps
    prochaines semaines
    """
)
