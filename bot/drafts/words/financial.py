"""How people speak of money made, lost, owed and expected."""

from bot.drafts.phrases import Phrases, listed

NOUNS = Phrases(  # of a firm, whoever says them
    """
    chiffre(s) d affaire(s)
    resultat(s) net(s)|trimestriel(s)|annuel(s)|semestriel(s)|financier(s)|d_exploitation|comptable
    resultat(s) operationnel(s)|brut(s)|2025|2026|2027
    benefice(s)|benef(s)|ebitda|ebit|arr|mrr|tresorerie|treso|valorisation|rentabilite|rentable(s)
    marge(s) nette(s)|brute(s)|operationnelle(s)|commerciale(s)|d_exploitation
    notre|nos|la marge(s)|ventes|pertes|dette(s)|croissance
    carnet(s) de commande(s)
    prises de commande(s)
    les ventes
    de|des|nos ventes|ca|chiffre_d_affaires
    revenu(s) recurrent(s)
    cash flow
    free cash
    nos|notre|des revenu(s)
    le|notre carnet
    la|ma boite s ventes|ca|marge
    flux de tresorerie
    revenue(s)|turnover|profit(s)|earnings|valuation|bookings|profitability|profitable|backlog
    recurring revenue(s)|income
    our|company|net|gross|operating|annual|quarterly sales|margin(s)|income|loss|losses|results
    our|company|the growth|margin(s)|debt|overdraft|order_book|guidance
    profit warning
    losses are|is|were|of
    in|on revenue|margin
    margin is|are|was|up|down
    order book(s)
    chiffre(s) du|de t1|t2|t3|t4|trimestre|l_annee|l_exercice
    our|the q1|q2|q3|q4|quarterly|annual number|figure(s)
    sales are|is|were|figures|numbers|grew|up|down|doubled|record|fell|team_is|target(s)
    burn rate
    cash runway|position|burn
    runway is
    la|les|notre|nos guidance|previsions_annuelles|previsions_de_ventes|comptes_annuels
    prevision(s)|projection(s)|atterrissage interne(s)|annuel(le)|2027|2026
    internal|our|annual|2027|2026 forecast(s)|projection(s)
    guidance for|is|will|was
    previsions de|du (la) direction|comex|codir|siege|groupe|daf
    management|board|leadership|group|cfo (s) forecast(s)|projection(s)|outlook
    """
)
SOFT = Phrases(  # said of other things too: a figure or a turn is not enough
    """
    vente(s)|sales|revenus|commande(s)|orders|contrat(s)
    contract(s)|deals|marge|margin|activite|business
    perte(s)|losses|croissance|growth|comptes|books|abonnement(s)|subscription(s)|facturation
    billing(s)|signature(s)|recettes|receipts|encaissements|quota(s)|pipeline|pipe|panier_moyen
    comptes_annuels|bilan
    """
)
TREND = Phrases(
    """
    bondi|bondit|bondissent|bondir|hausse|augmente|augmentent|augmenter|progresse|progressent
    grimpe|grimpent|grimper|monte|montent|gagne|gagnent|perd|perdent|perdu|baisser|chuter|plonger
    explose|explosent|exploser|double|doublent|doubler|triple|triplent|tripler|croissent
    depasse|depassent|depasser|record(s)|chute|chutent|baisse|baissent|recule|reculent|plonge
    deborde|debordent|degringole|degringolent|ecroule|ecroulent|ecrouler|stagne|stagnent|patine
    cale|ralentit|ralentissent|flechit|plongent|franchi|franchit|atteint|atteignent|tripotee
    ecroulee(s)|ecroules|effondree(s)|effondres|envolee(s)|envoles|tasse|tassent|tassees|tasses
    effondre|effondrent|effondrer|meilleur(e)|meilleurs|meilleures|excellent(e)|excellents
    mauvais(e)|mauvaises|historique(s)|catastrophique(s)|desastreux|desastreuse|horrible(s)
    decevant(e)|decevants|solide(s)|reduisent|fondent|fond|fondu|envole|envolent|envoler|bon|bonne
    catastrophe|carton|exceptionnel(le)|exceptionnels|monstrueux|monstre|pourri(e)|moche(s)|nul(le)
    enorme(s)|difficile|complique|penible|dur|faible(s)|morose|positif(s)|positive|negatif(s)|pire
    negative|plein(s)|rempli(s)|vide(s)|sec|beau|belle|beaux|belles|magnifique(s)|incroyable(s)
    dans|vers le vert|rouge|dur
    in the black|red|green|toilet|gutter|bag
    en hausse|baisse|avance|dessous|dessus|berne|chute_libre
    va|vont … surprendre|exploser|depasser|scotcher|plaisir|piquer
    jamais vu
    mieux|moins|pire que prevu|attendu|l_an_dernier
    deux|trois|quatre|dix|# fois plus|moins
    multiplie(s)|multipliez|multiplions par
    better|worse|higher|lower than expected|planned|forecast|last
    twice|three_times|four_times as much|many|high
    jamais ete aussi
    never been better|higher|stronger|lower|worse
    grew|grow|grows|growing|grown|jump|jumped|jumping|surge|surged|soared|soaring|doubled|double
    doubling|tripled|triple|tripling|up|down|drop|dropped|dropping|fell|falling|fallen|beat|beats
    beaten|blow|blew|record|climbed|climbing|slid|sliding|slumped|plunged|tanked|tanking|collapsed
    best|worst|great|huge|amazing|strong|weak|disappointing|exceed|exceeded|exceeds|crushed|smashed
    missed|miss|stellar|incredible|insane|rose|rise|rising|decline|declined|shrinking|explode|bad
    exploded|exploding|skyrocketed|higher|lower|good|solid|terrible|crazy|killing|beating|awful
    rough|tough|slow|slowing|flat|stagnant|dreadful|abysmal|horrendous|lousy|poor|rotten|shaky
    phenomenal|fantastic|outstanding|massive|excellent|crossed|passed|topped|reached|ahead|behind
    melt|melts|melting|melted|crumbling|crumbles|squeezed|effritent|effrite|grignotee(s)|laminees
    full|empty|dry|positive|nothing|rammed|negative|raised|lowered|cut|revised|releve(e)|revu(e)
    fois deux|trois|quatre|cinq|dix
    souffre|souffrent|hurts|hurting|suffers|suffering|sanglant|saignant|bloody|bloodbath
    disaster|desastre|fiasco|debacle|triomphe|triumph|pouring|flooding|raining|affluent|pleuvent
    arret|panne|icy|glaciale
    laid|laide|vertige|vertigineux|donnee|steal|gouffre|trou|hole|dizzying|hideous|atroce|affreux
    hideux|splendide|superbe|fabuleux|dantesque|stratospherique
    sublime|galere|rude|serre|splendid|sensational|halved|moitie|divise(s)|divisee|slipping|sliding
    eroding|improving|improved|quadruple|quadrupled|weaker
    stronger|softer|stalled|dipped|dipping|dips|ballooned|swelled|dwindling|shrank|evaporated|gonfle
    s|en ameliore|degrade|amelioration|degradent|ameliorent
    flying|roaring|strong|brutal start
    sur les chapeaux
    eblouissant(e)|eblouissants|eblouissantes|spectaculaire(s)|impressionnant(e)|impressionnants
    renversant(e)|delirant(e)|delirants|fou|folle|folles|dingue(s)|genial(e)|geniaux|correct(s)
    honorable(s)|mitige(s)|timide(s)|pathetique(s)|lamentable(s)|minable(s)|piteux|miserable(s)
    brillant(e)|brillants|somptueux|juteux|flamboyant(s)|flatteur(s)|inquietant(s)|sombre(s)
    disastrous|catastrophic|calamitous|collapsing|collapse|nosedives|sinking|sank|bouncing_back
    dazzling|spectacular|impressive|breathtaking|staggering|stunning|mind_blowing|jaw_dropping|wild
    bonkers|nuts|decent|mixed|so_so|meh|pathetic|miserable|dismal|grim|bleak|ugly|lovely|brilliant
    superb|glorious|wonderful|gorgeous|juicy|blistering|blinding|woeful|dire|sluggish|soft
    en trombe|fanfare|boulet|fleche|demi_teinte
    free fall
    nosedive|nosediving|tailspin|rock_bottom|all_time_high|all_time_low|plein_boom|cratered
    through the roof|floor
    off the charts
    """
)
GROWN = Phrases(
    """
    we grew|grow|grown|shrank|shrunk
    we ve|have|are|re|had grown|growing|shrinking
    fast we grew|grow
    on|nous grandit|grossit|croit|a_grandi|grandissons
    notre|nos|our croissance|growth
    """
)
MULTIPLIED = Phrases(
    "double|doublez|triple|triplez|multipliez|multiplie|multiply|quadruple|twice|deux_fois"
)
PERIODS = Phrases(
    """
    quarter|trimestre|semestre|half_year
    fiscal|financial year
    exercice comptable|fiscal|2025|2026|2027
    cloture de|du|des
    cloture annuelle|trimestrielle|comptable
    year|quarter|month end close|closing
    """
)
YEARS = Phrases(
    """
    cette|l annee|an
    an|annee dernier|derniere|passe|passee|prochain|prochaine
    fin d annee
    depuis janvier
    mois|month|octobre|october|septembre|september|novembre|november|rentree|ete|summer
    this|last|next|per|a|the|previous year|month|quarter|half
    year end|over|on|to
    ytd|2025|2026|2027|mensuel(s)|mensuelle(s)|annuel(le)|monthly|yearly|annually|trimestriel(s)
    par|ce|le mois|trimestre|an
    since january
    """
)
COUNTED = Phrases(
    """
    un|deux|trois|quatre|cinq|six|sept points|millions|pour_cent
    huit|neuf|dix|douze|quinze|vingt|trente points|millions|pour_cent
    un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent milliard(s)|million(s)|fois
    quelques|plusieurs|des millions|points|milliards
    one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty points|million|percent|per_cent
    one|two|three|four|five|six|seven|eight|nine|ten|twenty|several billion|times|figures|fold
    deux|double|trois|single digit(s)|chiffres
    """
)
AT_WORK = Phrases(
    """
    college|lycee|ecole|school|exam(s)|examens|bulletin(s)|notes|eleve(s)
    pupil(s)|parents|maths|homework|benefice_du_doute|benefit_of_the_doubt|fraction(s)|pie|tarte
    roadmap|okr|okrs|planning|retro|retrospective|offsite|seminaire|hackathon|atelier|workshop
    team|personal|learning|sprint|climate|diversity|accessibility|my goals|objectives|goal
    goals|objectives for|are
    sign|set|setting|team|wake|catch|follow|show|stand|open|heads|warm|clean up
    interclubs|victoires|wins|defaites|five_a_side|tournois|league|match(s)
    mentoring|mentorat|mentor|inscrivez|inscriptions|book_club|reading
    setting|set|write|writing|planning goals|objectives
    sprint|meetup|kickoff|build|tests|test|latence|latency|page
    next|latest|last|our|app|software|major|a|this|python|new release
    build|response|load|loading|compile|query|boot|deploy time(s)
    temps de|d|moyen
    requests|requetes|bundle|memoire|memory|cpu
    couverture|coverage|pull_request|sondage|bugs|tickets
    users|utilisateurs|utilisatrices|rows|lignes|lines_of|requetes|downloads|telechargements|steps|vues|views
    abonnes|followers|lecteurs|readers|subscribers|arbres|trees|pizza(s)|stickers|mugs|goodies
    apprentissage|apprenticeship(s)|alternance|quiz|permis|black_friday|ventes_privees|soldes
    newsletter|podcast_listeners|femmes|women|parental|tuto|tutoriel|tutorial|etudiants|students
    poll|survey|enquete|benchmark|experiment|etude|study|marathon|course|race|bac|concours|github
    coureurs|runners|la_recherche|kermesse|school_fair|fete_de_l_ecole
    charity|association|asso|telethon|cagnotte|caritatif|caritative|dons|donation|donations|collecte
    ficus|cactus|monstera|orchidee|orchid|bonsai|palmier|plant|basilic|basil
    courgettes|legumes|veg|vegetable_patch|rosier|roses|ruche(s)|beehive(s)|litter
    rubbish|plastic|plage|beach|kg|plastiques|megots
    fundraiser|fundraising_for|restos|bake_sale|food_bank|tombola|raffle|brocante|vide_grenier|velo
    solidaire|unicef|shelter|refuge|hospice|homeless|sans_abri|spa|orphelinat|movember
    css|html|figma|pixels|padding|recyclage|recycling|co2|carbone|carbon|energie|electricite
    energy|emissions|dechets|waste|grossesse|pregnancy|enceinte|pregnant|scolaire|cafes|coffees
    school|ecole|lycee|foot|football|rugby|tennis|ping_pong|petanque|babyfoot|km|kilometres|escalade
    rock_climbing|climbing_wall|my_running|running_club|running_shoes|bike|cycling|cycled|yoga|chorale|choir|potager|jardin|garden|tomates|club
    dette|technical|tech|red technique|debt|cross
    medical|cancer|recherche|sponsored|charity research|medicale|run|walk|swim|ride
    en courant
    carnet d|de adresses|notes|sante|liaison|voyage|bal|bord
    croix rouge
    accessibilite|accessibility|conformes|durabilite|sustainability|accident(s)|flechettes|darts
    tournoi|tournament|vaisselle|corvees|dashboard|capteur|sensor|ascenseur|incidents|pointure(s)
    marge(s) d|de erreur|manoeuvre|progression
    margin of|for error
    hall|accueil marge
    plante(s)|plants|anniversaire(s)|birthdays|bebe(s)|babies|croissant(s)|gateau(x)|cake(s)
    uptime|disponibilite|satisfaction|participation|presence|attendance|assiduite|chats|chiens|dogs|cookies
    en|dans la|les marge(s) de|du|d
    """
)
WHOSE = "their|his|her|your|leur|leurs|votre|vos|ton|tes"
ELSE = Phrases(
    f"""
    {WHOSE} (own) revenue(s)|turnover|sales|margin(s)|profit(s)|earnings|chiffre|marge(s)|ventes
    {WHOSE} ca|commandes|orders|tresorerie|treso|cash|benefices|carnet|resultats|results|croissance
    {WHOSE} growth|contrats|contracts|pertes|losses|comptes|books|business|activite|pipeline
    pib|gdp|inflation|bce|ecb|fed|insee|gouvernement|government|nikkei|smic|impots
    industry wide
    clients|customers gagnent|save|see|saw|ont_vu
    """
)
NO_FIRM = listed(  # capitals that are no firm
    """
    on nous je tu il elle ils elles ca cela ceci qui we i you he she it they who this that there
    everyone everybody somebody someone nobody board management direction accounting finance daf
    cfo ceo tout rien personne mon ma mes notre nos my our the le la les un une boss patron team
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday christmas easter excel teams slack
    """
)
MARGIN = Phrases("marge(s)|margin(s)")
SOLD = Phrases(
    """
    vendu|vend|vendons|signe|signons|facture|facturons|encaisse|vendra … plus|moins|autant|double
    sold|signed|billed|booked|selling|signing|billing|sell|sign … more|less|fewer|twice|double|than
    """
)
AVERAGE = Phrases(
    """
    panier|contrat|ticket|abonnement moyen
    average deal|contract|basket|ticket|subscription|order
    deal size
    arpu|acv|tcv|ltv
    """
)
