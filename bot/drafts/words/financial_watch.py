"""Those who watch the accounts and what they feel, and the figures that only a firm has."""

from bot.drafts.phrases import Phrases

HARD = Phrases(
    """
    ebitda|ebit|tresorerie|treso|cash_flow|rentabilite|rentable|benefice(s)|profit(s)|profitability
    chiffre d affaires
    carnet de commandes
    profitable|revenue|revenues|turnover|arr|mrr|bookings|order_book
    resultat (net) operationnel|d_exploitation|2025|2026|2027
    resultat net
    """
)
PROUD = Phrases(
    """
    premiere|premier fois|trimestre|annee
    first time|quarter|year|ever
    bravo|merci (a) l|les|aux|tous|a_tous equipe(s)|tout_le_monde
    bravo|merci a|aux tous|equipes
    fier|fiere|fiers d|de avoir|l|cette|mon|nos
    well done|played (the) team|everyone|all|folks
    proud of|to (the) team|contribute|have|this|everyone
    thank|thanks team|everyone|all|to
    on se pince
    pinch me
    jamais vu
    contribue|contributed|apporte|played_my_part|ma_pierre|grace_a_nous|thanks_to_us
    """
)
MARKET = Phrases(
    """
    analyste(s)|actionnaire(s)|investisseur(s)|consensus|boursicoteurs|petits_porteurs
    analyst(s)|shareholder(s)|investor(s)|stockholder(s)|wall_street
    le|les|la marche(s)|bourse
    the market(s)|street|city
    """
)
REACT = (
    "adorer|aimer|kiffer|deguster|hurler|tomber|dechanter|sourire|pleurer|rire|grimacer|tousser"
    "|sauter|transpirer|flipper|applaudir|apprecier|halluciner|danser|trembler|rager|rougir"
)
REACT_EN = (
    "love|hate|enjoy|choke|cry|smile|scream|weep|fall|faint|like|sweat|panic|cheer|wince|applaud"
    "|dance|tremble|grin|shudder|appreciate|be_happy|be_pleased|be_thrilled|be_furious|be_sick"
)
REACTING = Phrases(
    f"""
    va|vont|devraient|risquent (pas|tous|de|bien|vraiment|faire) (s|se|me|en|d) {REACT}
    ils adoreront|aimeront|deguste(ront)|hurleront|tomberont|pleureront|souriront|apprecieront
    ne|pas (vont) {REACT}
    will|ll|won_t|going_to|gonna (not|really|all|probably) {REACT_EN}
    """
)
SHEET = Phrases(
    """
    fichier|excel|tableur|slide(s)|deck|powerpoint|tableau(x)|dashboard|ecran|pdf|mail|classeur
    spreadsheet(s)|file|files|screen|workbook|sheet(s)|email|laptop|monitor|printout|whiteboard
    """
)
SPENT = Phrases(
    """
    voiture|moto|maldives|bali|vacances|voyage|cuisine|piscine|appart|rolex|bateau|tesla|porsche
    champagne|resto|cadeaux|seychelles|canape|toiture|ski|scooter|cabriolet
    car|motorbike|holiday|holidays|trip|kitchen|pool|boat|deposit|cruise|sofa|roof|skiing|gifts
    """
)
COFFEE = Phrases("cafe(s)|coffee(s)")
OVER_COFFEE = Phrases(
    """
    machine|pause|autour|coin|coffee|devant|entre|pres|devant_la a|au|d|de|un|machine cafe
    machine|pause a cafe|cafe
    autour|devant|pendant d|un|le|le_cafe (un) cafe
    coffee machine|break|corner|room|queue
    over|by|at|during (a|the) coffee
    """
)
BOOKS = Phrases(
    """
    commande(s)|orders|ventes|sales|marge(s)|margin(s)|facturation|invoicing|billing(s)|quota(s)
    encaissements|chiffre_d_affaires|revenue(s)|turnover|tresorerie|benefice(s)|profit(s)|pertes
    order book
    le carnet|ca|chiffre
    carnet(s) de
    """
)
STRONGLY = Phrases(
    """
    en|de hausse|baisse|chute_libre|recul
    plein|vide|pleins|record(s)|effondre(nt)|chute(nt)|plonge(nt)|explose(nt)|grimpe(nt)|double(nt)
    moins|plus # %
    depasse(nt)|ridicule(s)|catastrophique(s)|historique(s)|fondent|fondu(e)|bondi|bondissent
    up|down|full|empty|record|collapsed|plunged|dropped|fell|soared|doubled|halved|exploded|tripled
    beat(s)|beats|ridiculous|terrible|historic|melting|melted|slumped|surged|dreadful|awful
    """
)
WORLD = Phrases(
    """
    secteur|marche|marches|industrie|filiere|economie|europe|france|monde|mondial|mondiale|mondiales
    sector|market|industry|economy|world|global|worldwide|uk|europe|nation|country|pays|retail
    selon|according|says|d_apres|etude|study|insee|eurostat|gartner|idc|ocde|oecd|barometre|zone
    album|livre|livres|disque|jeu|jeux|game|games|film|book|books|voitures|cars|immobilier|housing
    pizza|sushi|resto|restaurant|amazon|vinted|ebay|uber|ticket(s)|billets|gouvernement|government
    cafe|cafes|coffee|gateaux|cake|tombola|bake|artisan(s)|boutique_de|ma_soeur|my_sister|my_mum
    """
)
MADE = Phrases(
    """
    encaisse(s)|facture(s)|signe(s)|vendu(s)|rentre(s)|engrange(s)|realise(s)|tombe(s)
    cashed|billed|booked|invoiced|sold|signed|collected|banked|landed
    """
)
SET_ASIDE = Phrases(
    """
    provisionne(s)|provisionnee(s)|provision(s)|depreciation|depreciations
    provisioned|provision(s)|impairment|write_off|write_down|written_off|written_down|writedown
    """
)
WATCHERS = Phrases(
    """
    commissaire(s)_aux_comptes|auditeur(s)|auditrice|daf|cfo|actionnaire(s)|analyste(s)
    auditor(s)|shareholder(s)|stockholder(s)|analyst(s)|tresorier|tresoriere|treasurer
    directeur|directrice financier|financiere
    finance director|chief
    """
)
FEELING = Phrases(
    """
    inquiet(s)|inquiete(s)|inquiets|pale(s)|blanc|blanche|blemes|souriant(s)|sourit|heureux|ravi(s)
    panique(nt)|rassure(s)|stresse(s)|nerveux|nerveuse
    euphorique(s)|furieux|decus|content(s)|contents
    beau|joyeux|bon|sale|mauvais noel|reveillon|moment|quart_d_heure
    refaire|revoir (tous|toutes) leurs|ses|les modeles|notes|estimations|copies
    corriger|jeter|reviser (tous|toutes) leurs|ses|les modeles|notes|estimations|copies
    worried|pale|smiling|happy|panicking|relieved
    stressed|nervous|euphoric|furious|sweating|glum|grim
    lovely|happy|merry|nice|miserable|good|awful christmas|new_year|surprise|holidays
    redo|revise|rewrite|correct|bin (all) their|his|her models|notes
    redo|revise|rewrite|correct|bin (all) their|his|her estimates|forecasts|spreadsheets
    """
)
VERY_HARD = Phrases(
    """
    resultat (d) exploitation|net|operationnel
    operating|net|gross profit|income|margin|margins
    ebitda|ebit|chiffre_d_affaires
    marge(s) brute(s)|nette(s)|operationnelle(s)
    free cash flow
    order intake
    prises de commande(s)
    """
)
AT_HOME = Phrases(
    """
    enfant(s)|kid(s)|fille|fils|daughter|son|basilic|basil|tomates|tomatoes|potager|garden|chat|cat
    chien|dog|poule(s)|hen(s)|appartement|appart|flat|maison|house|mortgage|gateau|cake
    """
)
DIVIDEND = Phrases("dividende(s)|dividend(s)")
PAID_OUT = Phrases(
    """
    double(s)|doubled|doubles|doubling|triple(s)|tripled|baisse|hausse
    monte|grimpe|rises|grows|triples|drops|falls|en_baisse|en_hausse
    verse(r)|verser|supprime(r)|augmente(r)|coupe(r)
    annule(r)|action|actionnaires|record|exceptionnel
    notre|nos|pas_de|gros|gras|special|our
    no|raise(d)|cut|skipped|shareholders|per_share|fat|suspended
    """
)
AUDIT = Phrases(
    """
    commissaire(s)_aux_comptes|cac refuse(nt)|tique|reserve(s)|pas|bloque(nt)
    auditor(s) won|will|refuse|refused|flagged|qualified|not
    redressement|controle fiscal
    tax adjustment|reassessment|audit
    maquille(r)|bidonne(r)|bidouille(r)|truque(r)|gonfle(r) … chiffres|comptes|resultats|ventes
    cook|cooking|cooked|inflate the|our books|numbers|sales
    inflated|inflating|fudge|fudged|massaging the|our books|numbers|sales
    """
)
VALUED = Phrases(
    """
    valorise(e)|valorises|valorisation|licorne|valued|valuation|unicorn
    vaut|vaudra|worth desormais|now|plus_de|more_than|over
    """
)
PERSONAL = Phrases(
    """
    immobilier|mortgage|appartement|appart|maison|flat|house|voiture|car|m_a_refuse|perso
    carte_bleue|banque_alimentaire|food_bank|banque_du_sang|blood_bank|bank_holiday
    venait|venions|come|came voir|visiter|to_see|to_visit
    """
)
