"""Allusions to the health of the business: what a quiet period forbids even without a figure."""

from bot.drafts.phrases import Phrases

HEALTH = Phrases(
    """
    pire|meilleur|plus_gros mois|trimestre|semaine|annee depuis|de|jamais|ever
    worst|best|biggest|weakest|strongest month|quarter|week|year since|in|of|on|ever
    jamais autant de devis|contrats|commandes|signatures|ventes|bons_de_commande|factures
    never so|as|this many quotes|contracts|orders|signatures|sales|invoices
    business is|was|has (really|so|been) booming|great|good|slow|bad|exploding|thriving|amazing
    business is|has (really|been) picking_up|dead|awful|terrible|brisk|flying|on_fire|dying
    les affaires marchent|vont|reprennent|explosent|tournent|patinent|repartent
    on cartonne|explose|bat|depasse|surperforme
    annee|trimestre|mois historique|record|exceptionnel|exceptionnelle|pourri|pourrie|catastrophique
    record|monster|killer|stellar|terrible|awful year|quarter|month|sales|results
    best|biggest|worst … year|quarter|month ever|yet
    meilleur(e)|pire|plus_beau|plus_belle trimestre|annee|semestre|exercice
    meilleur(e)|pire|plus_beau|plus_belle de … trimestre|annee|semestre|exercice
    smash|smashed|crushed|beat|exceeded|hit|missed (all) our|the … targets|target|goals|numbers
    smash|smashed|crushed|beat|exceeded|hit|missed (all) our|the … forecast|objectives|quota
    explose|depasse|battu|rate|atteint|pulverise (tous) nos|les objectifs|previsions|records
    the|those|these numbers|figures (are|look|will|speak|don_t)
    our numbers|figures
    nos|les|ces (bons|futurs|prochains|mauvais) chiffres|resultats
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
    les commandes|contrats pleuvent|affluent|explosent|tombent|s_enchainent
    orders|contracts|deals are pouring|flooding|up|rolling|flying|coming
    in the money
    au dessus|dessous du plan|budget
    ahead|behind|short|above|below of plan|budget|forecast|target
    ahead|above|below|behind plan|budget|forecast|target
    en|dans avance|retard sur le plan|budget|previsionnel
    dans le vert|rouge
    are|is|re|s|were|was|back|finally|still in the green|black|red
    finish|finished|end|ended|stay|month|quarter|year in the green|black|red
    a l equilibre
    break|breaking even
    refuse du monde
    turning work|customers|clients|business away
    jamais vu autant|si_peu de zeros|factures|commandes|contrats|bons_de_commande
    never seen so|as|this many|much|few zeros|invoices|orders|contracts|money
    profit warning
    avertissement sur resultat(s)
    """
)
BONUS = Phrases(
    """
    prime(s)|bonus|bonuses|interessement|bonus_season
    profit sharing
    participation et|aux interessement|benefices
    """
)
FAT = Phrases(
    """
    enorme(s)|indecent(e)|indecents|indecentes|gros
    grosse(s)|monstre|monstrueuse(s)|record|juteux|nulle
    juteuse(s)|historique(s)|double(s)|triple(s)|belle|belles
    jolie|zero|saute(nt)|sautent|adieu|envole
    sucree|supprimee(s)|annulee(s)|dingue|folle
    obscene|huge|fat|juicy|big|massive|indecent
    ridiculous|insane|best|doubled|tripled|gone|cancelled
    scrapped|monster|bumper|crazy
    """
)
NUMBERS = Phrases(
    """
    chiffre(s)|resultat(s)|comptes|publication|annonce(s)|bilan|numbers|figures|results|earnings
    number|figure|books|deck|announcement|publish|publie|publions|accounts
    """
)
MOOD = Phrases(
    """
    surprendre|surprise(s)|surpris|piquer|yeux|scotcher|claque|trembler|chaise(s)|dormir|dormirais
    sourire(s)|sourit|souriait|souriant(e)|rire|rigole|pleurer|pleure|pleurait|larmes|grimace(s)
    champagne|bulles|confetti(s)|danse|danser|dansait|danse|fete|feter|siffle|sifflait|sifflote
    sifflotait|chante|chantait|tete|mine|visage|gueule|moral|fou|folle|folie|popcorn|tire|creme
    attachez|accrochez|ceinture(s)|ceintures|preparez|tenez
    plaisir|mal|moche|joli(s)|jolis|beau|belle
    vert|rouge|historique|record|jamais_vu|enorme(s)|dingue|bon|bons|bonne|mauvais|sale|aie|ouille
    mouchoir(s)|kleenex|parapluie|casque(s)|bouclier|gilet_de_sauvetage|doliprane|aspirine
    tissue(s)|helmet(s)|umbrella(s)|lifejacket|aspirin|paracetamol|shades|sunglasses
    sanglant|saignant|bain_de_sang
    saigner|saigne|carnage|massacre|boucherie|seisme|bombe|tempete|seche|secoue|tanguer
    bloodbath|bloody|carnage|massacre|earthquake|bomb|bombshell|storm|shock|shaking|rocky|bumpy|hurt
    hurts|sting|pain|painful
    funebre|enterrement|veillee|promet|augure|funeral|bodes|promising|looking|look|looks
    feu|sapin|roussi|soufre|fusee|decolle|decoller|croissants
    cigare|vacances|parler|parlent|soupire|rassure|blanc|pale
    surprise|surprised|eyes|eye|water|watering|jaw|jaws|wow|blow|blown|smile|smiles|smiling|smiled
    smells|bubbly|dance|danced|dancing|party|cry|cried
    crying|tears|ouch|ugly|pretty|beautiful|face|grin
    grinning|grinned|whistling|whistled|whistle|humming|hum|singing|sang|mood|popcorn|seatbelt(s)
    buckle|brace|ready|happy|sad|glum|pale|white|sweating|sweat|worried|relieved|laughing|laughed
    fireworks|rocket|moon|mad|crazy|insane|huge|great|good|bad|awful|grim|sleep|slept|talk|celebrate
    celebrating|cheers|corks|cigars|high_fives|noise|bruit
    stir|headlines|waves|loud|jumping|beaming|skipping
    """
)
SECRET = Phrases(
    """
    pas le droit|parler
    rien le_droit|dire|devoiler|reveler
    peux|peut|dois|dirai|dirais|dis|puis|ose (vraiment) pas|rien (vous|en|le|t)
    peux|peut|dois|dirai|puis|pouvons pas|rien
    sans|pas (vous) (rien|en|trop|le) dire|devoiler|reveler|spoiler|vendre|dirai|parler
    chut|motus|bouche_cousue|secret|silence|spoiler|teasing|tuyau|confidence
    vous|tu saurez|sauras|allez_savoir
    vous|tu verrez|verras|l_aurez|comprendrez|comprendras
    c est tout ce
    tout ce que je peux|dirai
    je dis ca
    sans|aucun commentaire
    croyez|crois|fais|faites moi|confiance
    un indice
    allez|vas comprendre|voir|savoir|saisir
    deviner|devinez|devine|devinette|guess
    coincidence|hasard je|i
    a suivre
    can|could|should|will|may|must not|t (really) say|tell|talk|share|discuss|reveal|comment|spill
    can t|cannot|couldn_t|won_t|shouldn_t (really) say|tell|talk|share|discuss|reveal|comment|spill
    cannot|mustn_t say|tell|talk|share|discuss|reveal|comment
    not allowed|supposed|permitted|meant|at_liberty|saying|telling
    no comment(s)
    shh|shhh|shush|hush|sealed|secret|spoiler|tease|hint
    mum s the
    my lips
    you ll see|know|understand|hear
    you didn_t|never hear|heard
    hear|heard it|this from|here
    all i can|ll|will
    just|only saying|say
    let s say
    trust|believe me
    wait and|till|until|for
    watch this
    """
)
CHIEF = Phrases(
    """
    daf|cfo
    directeur|directrice financier|financiere
    finance director|chief
    chief financial officer
    """
)
PEOPLE = Phrases(
    """
    daf|cfo|tresorier|tresoriere|treasurer|compta|comptable(s)|comptabilite|accountant(s)|accounting
    directeur|directrice|service|equipe financier|financiere
    equipes|direction|controleur|controleuse financier|financiere
    directeur|directrice|equipe(s)|service|gens|bureau|filles|gars (de) (la) (des) finance(s)
    finance director|team|department|guy|guys|people|chief|folks|office
    chief financial officer
    a la|in finance
    head|director|vp of finance
    accounts team|department
    actionnaire(s)|shareholder(s)|investisseur(s)|investor(s)|analyste(s)|analyst(s)|banquier(s)
    banker(s)|auditeur(s)|auditor(s)|commissaire(s)_aux_comptes|the_board|codir|comex|big_boss
    conseil d administration
    consensus
    controle de gestion
    investor relations
    """
)
MISTAKEN = Phrases(
    """
    prudent(s)|prudents|timide(s)|tort
    trompe(nt)|trompent|optimiste(s)|pessimiste(s)|sous_estime(nt)
    surpris|surprise|rien|plaisir|content(s)|contents|souffrir|pleurer|fous
    sage(s)|trop_bas|trop_haut|a_cote_de_la_plaque|largues|tame|too_low|too_high
    timid|cautious|wrong|underestimate(d)|underestimating|optimistic|pessimistic|surprised|shocked
    clueless|idea|conservative|low|happy|pleased|cry|furious|delighted
    """
)
SOON = Phrases(
    """
    vivement|hate|bientot|demain|prochain(e)|decembre
    lundi|attendez|patience|attendre|avant|jusqu|soon
    tomorrow|next|wait|coming|monday|december
    before|until|patience|countdown|tic_tac|stay_tuned|will
    va|vont|sera|seront
    """
)
EVENT = Phrases(
    """
    recrute|recrutons|recrutement|hiring|recruiting|cdi|cdd|candidatez|apply|postulez
    talent(s)|jump_on_board|rejoignez|join_us
    j|on|il|elle ai|a|aurai|aura # ans
    i|he|she turn(s)|turned|turning #
    salon|meetup|conference|conf|atelier|workshop
    webinaire|webinar|soiree|noel|christmas|concert|stand
    portes_ouvertes|open_day|seminaire|seminar|booth|anniversaires
    birthdays|fair|talk|hackathon|formation|training|marathon
    reunion_parents|anniversaire|birthday|mariage|wedding|match|vacances|holiday|holidays|trail
    """
)
ILL = Phrases(
    """
    remission|tumeur|tumour|biopsie|biopsy|scanner|irm|mri|gay|lesbienne|lesbian
    cancer|malade|maladie|hopital|operation|operee
    opere|chimio|burn_out|depression|deuil|deces|enceinte
    sick|ill|illness|hospital|surgery|chemo|burnout|funeral|pregnant|divorce|retraite|retirement
    """
)
