"""How people tell of customers counted, periods closed and those who read the accounts."""

from bot.drafts.finders import DIGITS, pattern
from bot.drafts.phrases import Phrases

PERIOD_NAMES = "trimestre|annee|exercice|semestre|mois|q1|q2|q3|q4|t1|t2|t3|t4|s1|s2"
PERIODS_EN = "quarter|year|half|month|q1|q2|q3|q4|h1|h2"
CLOSED = Phrases(
    f"""
    {PERIOD_NAMES} (est|se) boucle(e)|termine(e)|clos|close|cloture(e)|fini(e)|plie(e)|acheve(e)
    on|nous (a) termine|finit|fini|boucle|cloture|finissons|terminons|bouclons|cloturons|acheve
    on|nous va|allons|devrait|devrions finir|terminer|boucler|cloturer|atterrir
    termine|finit|fini|boucle|cloture|clot|finir|terminer|cloturer|boucler … {PERIOD_NAMES}
    fin|finir|terminer d|l|le|de annee|trimestre|exercice|semestre
    {PERIODS_EN} is|s|was|got closed|done|wrapped|ended|finished|over
    {PERIODS_EN} closed|done|wrapped|ended|finished|landed
    we|we_re|ll|ve|to finish|end|close|wrap|land|finished|ended|closed|ending|finishing|landing
    closed|closing|ending|finished|finishing|wrapped|ended|landed … {PERIODS_EN}
    year|quarter end
    """
)
OF_TARGET = pattern(
    r"\b\d{1,4} ?(?:%|pour cent|percent|per cent|pct) (?:de |du |des |of |to |d[’'])"
    r"(?:l[’']|la |nos |notre |our |the |mon |my |leurs? |ses |annual |yearly |sales )?"
    r"(?:objectifs?|targets?|quotas?|plan|budget|goals?|forecast|previsions?|previsionnel)\b",
    signs=DIGITS,
)
SHARE_OF = pattern(
    r"\d ?(?:%|pour cent|percent|per cent|points?) (?:de |du |des |d[’']|of )"
    r"(?:notre |nos |our |the |l[’'])?(?:total |global )?"
    r"(?:chiffre|ca|revenus?|revenue|business|turnover|sales|income|ventes|activite|marge|margin"
    r"|commandes|orders|profits?|benefices?)\b",
    signs=DIGITS,
)
MONTHS_LEFT = Phrases(
    """
    mois|semaines|jours|trimestre(s) de|d cash|treso|tresorerie
    mois|semaines|jours|trimestre(s) de|d liquidites|runway|survie|visibilite_financiere
    months|weeks|days|quarters (worth) of cash|runway|money|funding|liquidity
    months|weeks|month|week cash|runway left|remaining
    paie|paies|salaire|salaires … deux_fois|trois_fois|plusieurs_fois|echelonnee|echelonnes
    pay|wages|salaries|payroll|paycheck … two_parts|instalments|installments|two_goes
    faute|manque|panne de tresorerie|treso|cash|liquidites
    isn|not|wasn (t) enough cash
    de quoi tenir|payer (encore) (deux|trois|quatre|six|quelques|#) mois|semaines
    enough cash|money to|for (last) (us|pay) (two|three|four|six|a|#) (few) months|weeks
    """
)
CHURN = Phrases(
    """
    churn|attrition
    taux de resiliation(s)|desabonnement(s)|renouvellement|retention|depart
    resiliation(s)|desabonnement(s)|cancellation(s)
    renewal|retention|cancellation|churn rate(s)
    renouvellements de contrat(s)|licence(s)|abonnement(s)
    """
)
MARKED = (
    "perdu(s)|perdus|resilie(s)|vendu(s)|vendue(s)|vendus|signe(s)|gagne(s)|ecoule(s)|facture(s)"
)
PAYING = Phrases(
    f"""
    abonne(s)|client(s)|utilisateur(s)|licence(s)|compte(s)|entreprise(s) payant(s)|payante(s)
    paying|paid customer(s)|subscriber(s)|user(s)|account(s)|seat(s)|licence(s)|license(s)|clients
    clients|abonnes|contrats|licences|abonnements|unites|boitiers|capteurs|exemplaires {MARKED}
    clients|abonnes|contrats (de|en) moins
    customers|subscribers|contracts|licences|licenses|subscriptions lost|sold|signed|won|cancelled
    units|boxes|sensors|devices|seats sold|shipped
    a|avons|ont perdu|vendu|ecoule # clients|abonnes|contrats|licences|boitiers|capteurs|unites
    lost|sold|signed # customers|subscribers|contracts|licences|licenses|units|boxes|sensors|seats
    customers|clients|subscribers down|fewer
    """
)
MANY = pattern(
    r"(?<![\w.,/])(?:\d{1,3}(?:[ .,]\d{3})+|\d{2,7}) ?(?:k\b|000\b)?(?!\w)|\d ?%", signs=DIGITS
)
BIG_CUSTOMER = Phrases(
    """
    gros|grosse|nouveau|nouvelle|enorme|beau|belle|premier (gros) client(e)|contrat|compte|commande
    gros|grosse|nouveau|nouvelle|enorme|beau|belle|premier (gros) deal|affaire|marche|signature
    big|new|huge|major|biggest|massive|monster|giant|fat|large|first (new) customer|client|account
    big|new|huge|major|biggest|massive|monster|giant|fat|large (new) contract|deal|order|signing
    """
)
WAITING = Phrases(
    """
    fournisseurs|prestataires|sous_traitants|freelances|freelance|independants … attendent|relancent
    fournisseurs|prestataires|sous_traitants|freelances|freelance|independants … reclament|menacent
    fournisseurs|prestataires|sous_traitants … refusent|exigent|coupent|livrent_plus
    attend|attendent|attends … paiement(s)|reglement(s)|virement(s) de nos|depuis
    suppliers|vendors|contractors|freelancers|subcontractors … waiting|chasing|chase|complaining
    suppliers|vendors|contractors|freelancers … wait|refuse|threaten|demand
    owe|owing|owed … suppliers|vendors|contractors|freelancers|landlord|taxman|hmrc
    doit|devons|doivent … fournisseurs|prestataires|urssaf|fisc|proprietaire
    """
)
FROZEN = Phrases(
    """
    gele(s)|geler|gelent|gelons|coupe|coupent|coupons|rabote|sabre|suspend|suspendu(s) … budget(s)
    gele(s)|geler|gelent|gelons|coupe|coupent|rabote|suspend|suspendu(s) … depenses|investissements
    froze|freezes|frozen|freezing|freeze|slashed|slashing|slashes|cut|cutting|cuts … budget(s)
    froze|freezes|frozen|freezing|freeze|slashed|slashing|slashes|cutting|cuts … spending|costs
    budget(s) … gele(s)|coupe(s)|suspendu(s)|rabote(s)|frozen|slashed|cut|axed
    tour(s) de vis budgetaire
    plan d economies
    cost cutting
    """
)
OUR_YEAR = Phrases(
    f"""
    rate|loupe|plante|manque|reussi|cartonne|explose|sauve|foire|tue notre|l|le {PERIOD_NAMES}
    {PERIOD_NAMES} (est|etait|deja) sauve(e)|rate(e)|foutu(e)|fichu(e)|mort(e)|plombe(e)|perdu(e)
    missed|blew|saved|made|nailed|botched|smashed|crushed|killed our|the|this {PERIODS_EN}
    {PERIODS_EN} is|was|s|already saved|dead|lost|toast|shot|made|ruined|sunk
    sauve|sauvent|saves|saved|save le|our|the trimestre|quarter|annee|year|exercice
    """
)
COSTS = Phrases(
    """
    hebergeur|sous_traitance|sous_traitant|prestataire|agence_de_com|cabinet_de|consultant(s)|brut
    hosting|host|provider|subcontractor|penalites|penalties|remise|discount|salaire(s)|salary
    fournisseur d|de acces|cloud|energie|electricite|cafe|pieces
    cloud|coffee|energy|power|parts supplier|provider
    on|nous paie|paye|payons
    we|we_re pay|paying
    """
)
TRAINING = Phrases("formation(s)|training|voyages|travel|team_building|goodies|evenementiel")
N_FIGURES = Phrases(
    """
    six|sept|huit|neuf|6|7|8|9 chiffres|zeros
    six|seven|eight|nine|multi figure|figures|zeros
    a cinq|six|sept|huit chiffres
    """
)
DEBT = Phrases("dette(s)|emprunt(s)|debt(s)|loan(s)|covenant(s)|pge|credit_line")
REWORKED = Phrases(
    """
    renegocie(e)|renegociee|restructure(e)|restructuree|rembourse(e)|remboursee|refinancee|etalee
    renegotiating|restructuring|refinancing|renegocions|renegotiated|restructured|refinanced|repaid|rolled_over|extended|breached|called_in
    """
)
