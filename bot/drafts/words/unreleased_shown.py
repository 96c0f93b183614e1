"""What people show before its day, and what of the outside world looks like it."""

from bot.drafts.phrases import Phrases

SAW = Phrases(
    """
    vu|voir|assiste|montre|presente|decouvert|decouvrir|eu|entrevu|apercu|sorti|sors|sortie
    saw|seen|see|watched|shown|showed|attended|got|given|witnessed|glimpsed|coming_out|came_out
    """
)
INTERNAL = Phrases(
    """
    demo|presentation|revue|reunion|comite|point produit|interne|r_d|equipe
    demo(s)|labo|lab|proto|prototype|atelier|r_d|r_et_d|bureau_d_etudes
    internal|product|team|r_d|private demo|showcase|preview|review|presentation
    sprint review|demo
    workshop|engineering
    """
)
STUNNED = Phrases(
    """
    pas pret(s)|prete(s)
    etes|serez|allez_etre|suis|reste pas_prets|bluffes|scotche|scotches|bluffe|sans_voix|sur_le_cul
    not ready|prepared
    jaw|jaws|speechless|mind_blown|floored|gobsmacked|wow|whoa|waouh|wouah|bouche_bee
    va|vont (tout|vous|faire|tous) changer|bluffer|scotcher|secouer|retourner|calmer|adorer|mal
    allez|vont|va adorer|halluciner|aimer|craquer|tomber|en_vouloir|pleurer|kiffer|trembler
    will|going_to|gonna|ll (all|really) love|sting|hurt|change|shake|blow|floor|weep|want|faint
    will|going_to|gonna|ll (all|really) cry|drool|go_wild|go_crazy|be_jealous|turn_heads
    a couper le souffle
    make(s) … cry|weep|sweat|jealous|scream
    va|vont (vous|tous) faire pleurer|trembler|rager|palir|jaser
    game changer
    """
)
SHOWN_AT = Phrases(
    """
    la|notre derniere|grosse|prochaine|grande annonce|nouveaute|surprise
    the|our last|final|big|next|closing announcement|reveal|demo|surprise
    ce qu|que (on|nous|l|y) va|allons|vais|prepare|montrera|presentera|devoilera|annoncera|montrer
    what we re|ll|will|are|plan|have|intend
    what s|is coming
    """
)
FAIR = Phrases(
    """
    salon|ces|mwc|vivatech|keynote|conference|ifa|expo|foire|congres
    fair|show|trade_show|event|booth|stand|summit|convention|expo|devoxx
    """
)
STARTS = Phrases(
    """
    commence(nt)|commencera|demarre|demarrera|ouvre|ouvrira|debute|debutera|lance|lancee|lundi|mardi
    mercredi|jeudi|vendredi|demain|elus|chanceux|premiers|bientot|semaine
    start(s)|starting|started|opens|opened|open|begins|began|kicks|monday|tuesday|wednesday|thursday
    friday|tomorrow|lucky|first|soon|week
    """
)
TRYING = Phrases("tester|essayer|teste|test|try|testeur(s)|tester(s)|trying|testing|cobaye(s)")
SECRETLY = Phrases(
    """
    top|ultra|archi|super secret|secrete|confidentiel
    secret|secrete|confidentiel|confidential|hush_hush
    avant|before tout|everyone|anyone|everybody (le|else) (monde)
    pas|not encore|yet sorti|sortie|annonce|out|released|announced|public
    """
)
DIRECTLY = Phrases(
    """
    dm|mp|message(s)|ecrivez|ecris|contactez|inbox
    ping|levez|manifestez|places|dm_me|drop|shout|spots
    """
)
PRESS = Phrases(
    """
    communique (de) (presse) (de) (lancement)
    page|video|affiche|campagne|pub|teaser de|du|d lancement|teaser
    page|site|plaquette|teaser|documentation (du|de) (lancement) nouveau|nouvelle|lancement|prochain
    press release
    launch|announcement|teaser page|video|poster|campaign|ad|post|site|trailer|film
    """
)
READY = Phrases(
    """
    pret(e)|prete|bouclee|boucle|valide(e)|relu(e)
    ecrit(e)|signe|finalise(e)|montee|tourne(e)|fini(e)
    ready|signed_off|written|drafted|proofread|finished|approved|done|edited|locked|translated
    """
)
MATTERS = Phrases(
    """
    client(s)|customer(s)|account|contrat|contract|siege|headquarters|comite|committee|comex|codir
    prime(s)|bonus|paie|pay|salaire(s)|salary|salaries|raise(s)|rise|augmentation(s)|grille|rh|hr
    licenciement(s)|layoffs|plan_social|pse|demenage|moves|moving|office(s)|bureaux|chiffre(s)
    resultats|results|revenue|fusion|merger|rachat|takeover|directeur|director|ceo|pdg|drh|nomme
    site(s)|plant|usine|embauche(s)|hiring|teletravail|remote|revenus|dividende|dividend|fournisseur
    """
)
GAMES = Phrases(
    """
    jeu(x)|gamer(s)|game(s)|ps5|steam|gta|fifa
    fortnite|minecraft|pokemon|star_wars|disney|hbo|marvel
    saison|season|episode|trailer_of|bande_annonce|roman|livre|book|serie|series|film|movie|album
    openai|chatgpt|claude|gemini|mistral_ai|meta|samsung|tesla|spacex|nasa|elon|musk|sncf|spotify
    hang|hold on to
    hang in there
    """
)
HOME = Phrases(
    """
    kitchen|cuisine|garden|jardin|cake|gateau|recipe|recette|sourdough|levain|kids|enfants|sapin
    boulanger|boulangere|baker|chien|dog|chat|cat|prenom|baby|bebe|name_of_the_baby
    coffee|cafe|biscuit(s)|cookie(s)|dinner|diner|birthday|anniversaire|knitting|tricot|balcon
    potager|santa|lego|puzzle|weekend|pajamas|pyjama|surprise_party|bedtime|nap|sieste|chocolat
    """
)
RIDDLE = Phrases(
    "devinette|devinez|riddle|guess|indice|hint|clue|teaser|rebus|enigme|mystere|mystery"
)
CRACKED = Phrases(
    """
    enfin|finally regle|resolu|corrige|trouve|cracked|solved|fixed|found|nailed|sorted|reussi|dompte
    trouve comment
    worked|figured (it) out
    found a way
    ai corrige
    i fixed|patched
    halluciner|hallucineront|tomber_de|lose_their|jump_for|love_it|adorer|kiffer
    """
)
INVITE = Phrases(
    """
    dm|mp|places|spots|seats|rejoindre|join|wants_in|want_in|inscrire|volontaires|volunteers|cobayes
    bug(s)|crash|ouverte|opened|demarre|started|lancee|retours|feedback|moins|days|jours
    testeurs|testers|invitations|invites|invite
    """
)
