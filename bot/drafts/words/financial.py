"""How people speak of money made, raised, expected and invested."""

from bot.drafts.phrases import Phrases

NOUNS = Phrases(
    """
    chiffre(s) d affaires
    resultat(s) net(s)|trimestriel(s)|annuel(s)|semestriels|financier(s)|d_exploitation
    benefice(s)|ebitda|ebit|arr|mrr|tresorerie|dividende(s)|valorisation|rentabilite|rentable(s)
    marge(s) nette(s)|brute(s)|operationnelle(s)
    notre|nos marge(s)|ventes|pertes|dette|croissance
    carnet de commandes
    prises de commande(s)
    les ventes
    de ventes|ca|chiffre_d_affaires
    cash flow
    revenue(s)|turnover|profit(s)|earnings|dividend(s)|valuation|bookings|profitability|profitable
    our|company|net|gross|operating|annual|quarterly sales|margin(s)|income|loss|losses|results
    our growth
    losses are|is
    in sales|revenue
    order book
    sales are|is|were|figures|numbers|grew|up|doubled|record
    burn rate
    cash runway
    runway is
    """
)
TREND = Phrases(
    """
    bondi|bondit|bondissent|bondir|hausse|augmente|augmentent|progresse|progressent|grimpe
    explose|explosent|exploser|double|doublent|doubler|triple|tripler|croit|croissent
    depasse|depassent|depasser|record(s)|chute|chutent|baisse|baissent|recule|plonge|deborde
    effondre|effondrent|meilleur(e)|meilleurs|excellent(e)|excellents|mauvais(e)|historique(s)
    catastrophique(s)|decevant|decevants|solide(s)|reduisent|fondent|s_envole|s_envolent|bon|bonne
    en hausse|baisse|avance|dessous|dessus
    va|vont … surprendre|exploser|depasser|scotcher
    jamais vu
    mieux|moins que prevu|attendu
    better|worse than expected|planned|forecast
    jamais ete aussi
    never been better|higher|stronger|lower|worse
    grew|grow|grows|growing|jump|jumped|jumping|surge|surged|soared|soaring|doubled|double
    doubling|tripled|up|down|drop|dropped|fell|falling|beat|beats|beating|blow|blew|record|best
    worst|great|huge|amazing|strong|weak|disappointing|exceed|exceeded|exceeds|crushed|smashed
    missed|miss|stellar|incredible|insane|rose|rise|rising|decline|declined|shrinking|explode
    exploded|exploding|skyrocketed|hit|higher|lower|good|solid|terrible|crazy|killing
    """
)
PERIODS = Phrases(
    """
    quarter|trimestre|semestre
    fiscal year
    exercice comptable|fiscal|2025|2026
    """
)
AT_WORK = Phrases(
    """
    roadmap|okr|okrs|planning|retro|retrospective|offsite|seminaire|hackathon|atelier|workshop
    sprint|release|objectives|goals|meetup|kickoff|build|tests|test|latence|latency|page|temps
    time|requests|requetes|bundle|memoire|memory|cpu|couverture|coverage|pull_request|sondage
    poll|survey|enquete|benchmark|experiment|etude|study|marathon|course|race|bac|concours
    charity|association|telethon|cagnotte|caritatif|caritative|dons|donation|donations|fundraiser
    solidaire|unicef|movember|css|html|figma|pixels|padding|recyclage|recycling|co2|carbone|carbon
    energie|electricite|energy|emissions|dechets|waste
    red cross
    croix rouge
    """
)
RAISING = Phrases(
    """
    leve(s)|levee(s)|levons|lever|levent|bouclons|boucle|raised|raise|raising|funding|fundraising
    levee de fonds
    tour de table
    serie|series a|b|c|d
    seed round
    investisseurs|investors
    """
)
SIGNING = Phrases(
    """
    signe|signes|signer|signed|sign|signing|contrat(s)|contract(s)|deal(s)|commande|order|worth
    rapporte|won|remporte|gagne|empoche|pocketed|closed
    """
)
SHARES = Phrases(
    """
    acheter|achetez|achete|vendre|vendez|vends|vendu|prenez … action(s)|titres
    investissez|investir|invest in|dans|chez|now|maintenant
    cours de l action|bourse
    notre|l action va|monte|baisse|grimpe|remonte|s_envole|decolle
    introduction en bourse
    en bourse
    stock_options|ipo
    buy|buying|sell|selling|bought|sold|short|dump|hold … stock|shares|stocks
    share|stock price(s)
    our stock is|will|price|s
    our shares are|will|price
    going public
    good|right|perfect|great time to buy|sell|invest
    moment d|pour acheter|investir|vendre
    """
)
QUOTED = Phrases("stock|shares|cours|titre|action(s)")
MOVES = Phrases(
    """
    grimpe|grimper|monte|monter|va|explose|exploser|decolle|decoller|baisse|chute|envole|envoler
    undervalued|overvalued|sous_evalue|surevalue|cheap|bargain|buy|sell|load|moon|rocket|fly|soar
    soaring|dip|rise|fall|double|up|down|achetez|vendez|acheter|vendre|investir
    """
)
DEAL = Phrases(
    """
    rachat|rachete|rachetes|racheter|rachetent|acquisition|acquerir|acquis|fusion|fusionne
    fusionner|fusionnent|rapprochement|opa|rumeur(s)|negociation(s)|negocie|negocient|offre
    reprend|reprise|rejoint|rejoindre|rejoignons|mariage|alliance|discussions|pourparlers
    actionnaire(s)|ensemble|bientot
    merger|merge|merging|merges|acquire|acquired|acquires|acquiring|takeover|buyout|buy|buying
    buys|bought|bid|rumour(s)|rumor(s)|talks|deal|offer|joining|joins|join|owner(s)|investor(s)
    investing|invest|together|soon|shareholder(s)
    """
)
SALE = Phrases(
    """
    on se fait racheter
    on|nous va|allons racheter|fusionner
    etre rachete(s)|repris
    fusion|fusionne|fusionner|fusionnons|rapprochement avec
    notre|nos rachat|fusion|acquisition
    notre|la vente a
    we|being|getting|been|are|is|be acquired|bought|sold
    our merger|acquisition|takeover|buyout
    merging|merger with
    is|are|re about to acquire|buy|merge
    buying us
    ipo
    """
)
HEALTH = Phrases(
    """
    business is|was (really|so) booming|great|good|slow|bad|exploding|thriving|amazing
    les affaires marchent|vont|reprennent|explosent
    on cartonne|explose|bat|depasse|surperforme
    annee|trimestre|mois historique|record|exceptionnel|exceptionnelle
    record year|quarter|month|sales|results
    best|biggest … year|quarter|month ever|yet
    smash|smashed|crushed|beat|exceeded|hit|missed (all) our|the … targets|target|goals|numbers
    smash|smashed|crushed|beat|exceeded|hit|missed (all) our|the … forecast|objectives|quota
    explose|depasse|battu|rate|atteint (tous) nos|les objectifs|previsions|records
    the|those numbers|figures (are|look|will|speak)
    our numbers|figures
    nos|les|ces (bons|futurs|prochains) chiffres|resultats
    our|the|good|great|record|financial results
    sante financiere
    financial health
    en pleine croissance
    growing fast|like
    croissance a deux chiffres
    double digit growth
    carnet de commandes
    order book
    cash|runway is|runway|left
    les commandes pleuvent|affluent|explosent
    orders are pouring|flooding|up
    """
)
