"""How people speak of shares bought and sold, of mergers and takeovers."""

from bot.drafts.phrases import Phrases

TRADED = (
    "acheter|achetez|achete|achetes|achetons|rachete|rachetez|vendre|vendez|vends|vendu|vendue|vendons|prenez"
    "|prends|prendre|garder|gardez|garde|conservez|renforcer|renforcez|bazarder|bazardez|liquider"
    "|solder|soldez|delester|delestez|rentrer|rentrez|rentrerais|entrer|entrez|misez|miser|mise"
    "|chargez|charger|foncez|investissez|investir|invest|debarrassez|larguer|larguez|fuyez"
)
BOUGHT = (
    "buy|buying|sell|selling|bought|sold|short|shorting|dump|dumping|dumped|hold|holding|keep"
    "|keeping|offload|offloading|grab|grabbing|load|loading|loaded|unload|ditch|ditching|pick|get"
    "|got|snap|snapping|bet|cash|cashing|topped|accumulate|hang|stick|cling|part"
)
SHARES = Phrases(
    f"""
    {TRADED} … action(s)|titres|stock_options
    {TRADED} sur|de le|du|notre|nos titre(s)
    {BOUGHT} … stock|shares|stocks
    {BOUGHT} … every|each|a|any|last|single share
    cours de l action|bourse
    notre|l action va|monte|baisse|grimpe|remonte|s_envole|decolle|chute|plonge|devisse|vaut
    introduction en bourse
    en bourse
    stock_options|ipo|bspce|rsus
    share|stock price(s)
    our stock is|will|price|s|has|just|could|should|going
    our shares are|will|price|have|could|should
    going public
    good|right|perfect|great time to buy|sell|invest
    moment d|pour acheter|investir|vendre
    """
)
INVESTED = Phrases(
    "investissez|investir|invest|investing dans|chez|now|maintenant|en|in (nous|us|notre|our)",
)
TRADES = Phrases(f"{TRADED}|{BOUGHT}")
STOCK = Phrases(
    """
    cheap|undervalued|bargain|pas_cher|sous_evalue(e)|brade
    action(s)|titre(s)|stock|shares|stocks|actionnaire(s)|shareholder(s)|stockholder(s)
    every|each|a|any|single share
    part(s) sociale(s)
    """
)
MINE = Phrases(
    """
    mon|mes|nos|my|our|mine stock_options|stock_option|bspce|rsu(s)|stock|shares|actions|equity
    mon|mes|my|our|nos options|paquet_d_actions|titres|plan_d_actions|vested_shares|stock_grants
    my|our vested|company|employee options|stock|shares
    """
)
WORTH = Phrases(
    """
    valoir|vaut|valent|vaudront|fortune|double(nt)|doubler|doublent|triple(nt)|exploser|explosent
    decoller|decollent|grimper|grimpent|chuter|plonger|plongent|bondir|flambent|flamber|s_envoler
    rien|or|riche|danse|dansent|retraite|bientot|decembre|revendre|vendre|vends|achete|ile
    worth|fortune|doubled|double|doubling|doubles|triple|moon|soar|soaring|fly|skyrocket|rich|jump
    nothing|worthless|plunge|tank|tanking|gold|dance|dancing|retire|retirement|yacht|skyrocketing
    """
)
QUOTED = Phrases("stock|shares|cours|titre|action(s)|actionnaire(s)|shareholder(s)")
MOVES = Phrases(
    """
    grimpe|grimper|monte|monter|va|explose|exploser|decolle|decoller|baisse|chute|envole|envoler
    plonger|plonge|bondir|valoir|vaudra|dormirais|dormir|inquiet|serein|tranquille|rater|ratez
    undervalued|overvalued|sous_evalue(e)|surevalue(e)|cheap|bargain|buy|sell|load|moon|rocket|fly
    soaring|dip|rise|fall|double|up|down|achetez|vendez|acheter|vendre|investir|soar|jump|plunge
    prendre|prendra|gagner|gagnera|perdre|perdra|gain(s)|lose(s)|shoot|surge|flambe|flamber|bond
    sleep|worried|nervous|relax|happy|worth|tank|crash|drop|miss
    """
)
NO_SHARES = Phrases(
    """
    action(s) pour|contre|climat|concrete(s)
    action(s) solidaire(s)|citoyenne(s)|benevole(s)|github|corrective(s)
    action(s) de formation|sensibilisation|prevention|communication
    action(s) en_faveur
    actions en|a faveur|mener|suivre|venir|faire
    plan d action(s)
    github actions
    film(s) d action
    in|out of stock
    stock update(s)|level(s)|count|take|management|sync|file|room|system|list|app|check|keeping
    out of stock
    en|rupture de stock
    rupture|de stock
    """
)
DEAL = Phrases(
    """
    rachat|rachete|rachetes|racheter|rachetent|acquisition|acquerir|acquis|fusion|fusionne
    fusionner|fusionnent|rapprochement|opa|rumeur(s)|negociation(s)|negocie|negocient|offre
    reprend|reprise|rejoint|rejoindre|rejoignons|mariage|alliance|discussions|pourparlers|noces
    actionnaire(s)|ensemble|bientot|maries|fiancailles|dot|dementi|dementir|confirme|confirmer
    signature|signe|signent|closing|proprietaire(s)|cheque|avale|absorbe|avocats|banquiers
    pavillon|couleurs|paraphe|entre_les_mains|bague|papiers|due_diligence|data_room
    au|du capital
    merger|merge|merging|merges|acquire|acquired|acquires|acquiring|takeover|buyout|buy|buying
    buys|bought|bid|rumour(s)|rumor(s)|talks|deal|offer|joining|joins|join|owner(s)|investor(s)
    investing|invest|together|soon|shareholder(s)|wedding|bells|marriage|engaged|confirm|deny
    denied|signing|signs|signed|lawyers|bankers|swallow|swallowing|absorb|stake|ink|parent_company
    bosses|overlords|cheque|check|purchase|purchasing|sale|selling|sold
    """
)
OWNED = "repreneur|acquereur|acheteur|buyer|acquirer|suitor|purchaser"
TAKEN = "acquired|bought|sold|swallowed|gobbled|eaten|snapped|absorbed"
SALE = Phrases(
    f"""
    on|nous se|nous|va|allons fait|faire|font racheter|absorber|avaler|bouffer|manger
    se fait|faire|font|fera croquer|gober|racheter|absorber|avaler|bouffer|manger|cueillir par
    on|nous va|allons|vont racheter|fusionner
    nous rachete|racheter|rachetent|absorbe|absorbent|reprennent
    etre|est|sommes|ete rachete(s)|rachetee|repris|vendus|cedes|absorbes
    fusion|fusionne|fusionner|fusionnons|rapprochement avec
    notre|nos rachat|fusion|acquisition|cession
    notre|la vente a
    rachat de|d notre|nous|la_boite|ma_boite
    cherche|cherchent|cherchons|trouve|trouver (un) {OWNED}
    looking|searching|seeking|seeks|hunting (for) (a) {OWNED}
    found|find|need (a) {OWNED} for
    boite|entreprise|societe (est) (mise) a|en vendre|vente
    mise|mettre|met … en vente
    up|put|we_re|are|is|s for sale
    passe|passer|passons sous pavillon|le_giron
    change|changer|changeons de_mains|de_proprietaire|d_actionnaire|d_actionnaires|de_main
    change|changing|changes hands|owners|ownership
    nouveau|nouveaux|nouvel proprietaire(s)|actionnaire(s)|actionnaire_majoritaire
    new owner(s)|ownership|parent_company
    data room
    prix|montant d|de|du|la|l rachat|acquisition|vente|offre|cession
    buyout|takeover|acquisition|purchase|sale price
    lettre d intention
    letter of intent
    term sheet
    offre de|d rachat|achat
    takeover|buyout bid|offer|talks|rumours
    sera|va|vont (bientot) (etre) vendu(s)|vendue(s)|rachete(s)|rachetee(s)|cedee(s)
    serons|soit|etre (bientot) (etre) vendu(s)|vendue(s)|rachete(s)|rachetee(s)|cedee(s)
    will|going|about|to (to) be sold|bought|acquired
    nous|us|our fait|made|une|an offre|offer
    we|company|firm|employer are|re|is|s|get|got|gets|were|was (being|getting|all) {TAKEN}
    we|company|firm|employer will|ll|may|might|could|ve|have|has|d been|be|get|have_been {TAKEN}
    we|company|firm|employer … being|getting {TAKEN}
    being|getting|been acquired|swallowed|gobbled|snapped|absorbed
    being|getting|gets|got taken over
    our merger|acquisition|takeover|buyout
    merging|merger with
    is|are|re about to acquire|buy|merge
    buying|buys|buy|acquiring|bought|acquires us|the_company|our_company|my_company|the_firm
    racheter|rachete|rachetent la_boite|ma_boite|notre_boite|l_entreprise
    reprend|reprendre|avaler|avale la_boite|ma_boite|notre_boite|l_entreprise
    ipo
    """
)
ACQUIRE = Phrases(
    """
    on|nous va|allons|vient|veut|voulons (de) racheter|avaler|absorber|acquerir
    on|nous rachete|rachetons|avale|avalons|absorbe|reprend|reprenons
    we|we_re|re are|re|ll|will|ve|just|have|about (to) (just) buying|acquiring|buy|acquire|bought
    we buying|acquiring|bought|acquired|buy
    acquisition|rachat
    """
)
FIRMS = Phrases(
    """
    startup|start_up|concurrent(s)|concurrente|boite|societe|entreprise|editeur|filiale|pme|rival
    competitor(s)|company|firm|rivals|vendor|subsidiary
    """
)
SPUN_OFF = Phrases(
    """
    vente|cession|vendre|vend|ceder|cede|vendons … filiale|branche|division|usine|activite
    sell|selling|sells|sale|divest|divesting|offload … subsidiary|division|unit|arm|branch
    spin|carve off|out
    """
)
LISTED = Phrases(
    """
    bourse|nasdaq|euronext|nyse|listing|cotation|cotee|pea|portefeuille|portfolio|compte_titres|isa
    introduite|flotation|ipo|stock_market|stock_exchange
    listed next|on|soon|by|in|this
    go|goes|going|gone|went public
    """
)
RATED = Phrases(
    "undervalued|overvalued|sous_evalue(e)|surevalue(e)|sous_cote(e)|surcote(e)|underpriced|overpriced"
)
SOLD_OFF = Phrases("vente|cession|rachat|sale|takeover|fusion|merger")
APPROVED = Phrases(
    """
    valide(e)|approuve(e)|vote(e)|actee|signee|imminente|conseil|codir|confirmee|negociee|bientot
    approved|voted|agreed|signed|imminent|board|confirmed|negotiated|soon|going_through
    """
)
SAVINGS = Phrases(
    """
    economies|epargne|livret|pel|argent|retraite|heritage|billes|petit_bas_de_laine|prime
    savings|pension|nest_egg|money|life_savings|inheritance|bonus|isa
    """
)
PUT = Phrases("mis|mets|place|place_tout|investi|mettre|placer|put|putting|stick|sunk|poured|moved")
BEFORE = Phrases(
    """
    avant|apres|juste_avant la|les|l|le|qu publication|resultats|annonce|chiffres|communique|10
    before|after|ahead (of) the|they announcement|results|numbers|earnings|10th|report
    """
)
FUND = Phrases(
    """
    fonds|fond|repreneur(s)|acquereur(s)|acheteur(s)|investisseur(s)|delegation|banquiers
    fund|buyer(s)|suitor(s)|acquirer(s)|investor(s)|delegation|bankers|private_equity
    """
)
VISITING = Phrases(
    """
    visite(nt)|visiter|tour|defile(nt)|debarque(nt)|rode(nt)|inspecte(nt)|campe(nt)|passe_au_peigne
    visiting|visited|toured|touring|tour|inspecting|walking_round|camped|camping|snooping|sniffing
    """
)
PRICE = Phrases(
    """
    prix|montant d|de|du|la|l rachat|acquisition|offre|cession
    buyout|takeover|acquisition|purchase price
    """
)
SMELLS = Phrases(
    """
    sent|sentir|smells|fleure|parfum (de|la|le|like) (a|l) fusion|rachat|merger|takeover|buyout
    fusion|rachat|merger|takeover|buyout (est|is) en_vue|dans_l_air|in_the_air|on_the_cards|looming
    """
)
