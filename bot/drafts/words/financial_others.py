"""Trades of the neighbourhood and markets of goods: whose business is not the company's."""

from bot.drafts.phrases import Phrases

OTHERS = Phrases(
    """
    notre|mon|ma|du|de_la|la|le|l boulanger|boulangere|boulangerie|fleuriste|libraire|librairie
    notre|mon|ma|du|de_la|la|le|l garagiste|coiffeur|coiffeuse|fromager|fromagere|maraicher|traiteur
    notre|mon|ma|du|de_la|la|le|l maraichere|brasseur|restaurateur|artisan|plombier|menuisier
    our|my|the|local baker|bakery|florist|bookshop|bookseller|butcher|barber|hairdresser|plumber
    our|my|the|local cheesemonger|greengrocer|brewer|carpenter|mechanic|cafe|pub|caterer|farmer
    boite|entreprise|business|societe|startup|magasin|shop de|of mon|ma|my|sa|son|un|une|a
    brother|sister|cousin|wife|husband|friend|neighbour|mum|dad|uncle|aunt s business|company|shop
    plan_de vol|table|salle
    flight plan|deck
    ventes|vente de|des|d livre(s)|vinyles|disques|voitures|velos|jouets|logements|glaces|sapins
    ventes|vente de|des|d electriques|maisons|romans|bd|mangas|smartphones|panneaux|pompes
    book|e_book|ebook|vinyl|car|bike|toy|house|housing|ice_cream|record|novel|phone|ev sales
    apres vente
    after sales
    vos|votre|tes|your … perte(s)|ventes|commandes|couts|losses|sales|orders|costs
    lemonade stand
    stand|vente de|d|a limonade|gateaux
    churn out
    sales of books|vinyl|cars|bikes|toys|houses|records|phones|evs|heat_pumps
    """
)
TREATS = Phrases(
    """
    bought|buys|buying|buy us|the_company a|an|all|some|lunch|dinner|breakfast|coffee(s)|drinks
    bought|buys|buying|buy us|the_company pizza(s)|donuts|doughnuts|cake(s)|ice_cream(s)|croissants
    bought|buys|buying|buy us|the_company flowers|beers|tickets|time|new|two|three|#|chocolate(s)
    bike(s)|car|velo(s)|voiture|house|flat|maison|appartement|canape|sofa|guitar|guitare|tombola
    lait|milk|sucre|sugar|toner|papier|paper|capsules|gobelets|biscuit(s)|fruit(s)
    cake(s)|gateau(x)|licence|license|billet(s)|tickets|raffle|brocante|vide_grenier|ebay|vinted
    """
)
BURNT = Phrases(
    """
    un|deux|trois|quatre|cinq|dix|demi|des million(s)|milliard(s)
    a|one|two|three|four|five|ten|half_a million|billion
    millions
    """
)
FREEZE = Phrases(
    """
    gel|coupe(s)|blocage|suppression des|de (tous) (les) budgets|depenses|investissements|embauches
    budget(s)|depenses|investissements gele(s)|gelees|bloque(s)|bloquees|coupe(s)|coupees|suspendus
    budget|spending|hiring|expense|travel freeze
    budgets frozen|slashed|blocked
    freeze on spending|budgets|hiring|expenses|travel
    """
)
BLOCKED = Phrases(
    """
    notes de frais
    deplacements|embauches|formations|voyages|fournitures|augmentations|primes|sapin|prestataires
    expenses|travel|hiring|training|trips|pay_rises|raises|bonuses|contractors|supplies|stationery
    ca sent mauvais|le
    smells fishy|bad
    """
)
FLOATED = Phrases(
    """
    entree|introduction|mise en|sur (la) bourse
    cotation|ipo|listing|floatation|flotation|nasdaq|euronext
    going public
    s introduire en bourse
    stock market listing|debut
    """
)
GETTING_READY = Phrases(
    """
    prepare(nt)|preparent|preparons|approche|banquier(s)|banquiers|avocats|campent|dossier|date|calee
    se|s precise|organise|rapproche
    bientot|prevue|chut|retardee|reportee|repoussee|annulee|chez_nous|ma_boite|notre|2027|2028
    preparing|in_the_works|works|bankers|lawyers|camping|planned|soon|hush|delayed|postponed|our
    cancelled|pulled|prospectus|roadshow|we_are|we_re|my_company|cards|pipeline|scheduled
    """
)
EMPTY_TILL = Phrases(
    """
    plus|pas (meme) un|une (seul) sou|rond|centime|kopeck|euro (en|dans|sur) (la|les|le) caisse(s)
    caisse(s) est|sont vide(s)|a_sec
    not|hardly|barely a penny|cent|dime left|in
    the till|coffers|safe|kitty is|are empty|bare|dry
    """
)
PAYDAY = Phrases(
    """
    notes_de_frais|remboursements|expense(s)|reimbursements
    salaire(s)|paie(s)|paye(s)|fournisseur(s)|loyer|urssaf|prestataires
    wages|salaries|payroll|suppliers|paychecks
    """
)
