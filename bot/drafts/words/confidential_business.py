"""How people speak of prices, pay, deals and changes in the organisation."""

from bot.drafts.phrases import Phrases

DISCOUNT = Phrases(
    """
    remise(s)|rabais|ristourne|discount(s)|discounted|rebate(s)|marge(s)|margin(s)|tjm|markup
    undercut|brade|bradons|dumping|overcharge|surfacture|surfacturons|knocked|knock
    commission(s)|kickback|retrocommission|royalties
    cost price
    prix de revient|vente|achat
    day rate
    """
)
CHARGED = Phrases(
    """
    tarif(s)|prix|price(s)|pricing|reduction|charge|charges|fee|fees|devis|quote|quoted|tarifaire
    facture|facturons|facturer|factures|bill|billing|billed|invoice|invoiced|charged|charging
    vend|vendons|vendu|vends|sell|sells|sold|selling
    """
)
BARGAIN = Phrases(
    """
    mairie|council|city_hall|departement|universite
    university|hopital|hospital|banque|bank|les_autres
    everyone_else|others|metropole|ministry
    reseller(s)|revendeur(s)|apporteur(s)|distributeur(s)|distributor(s)|partenaire(s)|affiliate(s)
    client(s)|customer(s)|deal(s)|contrat|contract|gagner|remporter|win|won|close|closed|signer
    signe|decrocher|negocie|negociation|negotiated|negotiation|tender|bid|bidders|fournisseur
    supplier|vendor|them|leur|accorde|consenti
    competitors|concurrents|region|ministere
    capteur|sensor|licence|license|retain|concurrent
    competitor|renew|renewal|renouveler|signature
    gauge|gauges|appareil|boitier|them|him|renouvellement|prospect|prospects|grand_compte|concede
    appel d offres
    """
)
PUBLIC_OFFER = Phrases(
    """
    promo|code|soldes|billet(s)|ticket(s)|etudiant(s)|students|inscription|registration
    abonnement|subscription|salon|membres|members|boutique
    shop|livres|books|bar|cantine|canteen|train
    billetterie|voiture|magasin|store|loyer|rent|groceries|velo|bike|coffee|cafe|pizza|beer|biere
    early bird
    black friday
    """
)
PRICE_LIST = Phrases(
    """
    grille de prix|tarifs
    grille tarifaire
    our|new|internal|full (internal) price|pricing list|grid|sheet
    sales|sellers|commercial|reps bonus|commission scale|plan|scheme|grid|table
    our|the|new bonus|commission scale|scheme|grid|table
    """
)
PAY = Phrases(
    """
    grille (des|de) salaires|salaire|salariale|remunerations
    salary|pay|compensation grid|band(s)|scale|ranges|grids|spreadsheet
    je|on gagne|touche # k|euros|eur|000|brut|net|par
    i|we make|earn # k|euros|dollars|000
    mon|notre|my|our salaire|salary|prime|bonus|augmentation (est|is|was) (de|of) #
    augmentation(s) generale(s)|annuelle(s)|salariale(s)|collective(s) … # %|pour_cent|euros
    augmentations|nao de|a|sera|seront … # %|pour_cent|euros
    prime(s) annuelle|annuelles|sera|seront … # %|pour_cent|euros
    bonus|bonuses|pay_rise(s)|merit_increase pool|will|capped … # %|percent|pounds|euros|k
    les|nos|our|the salaires|salaries|primes|bonuses (chez|at) (sont|are|ont) geles|gelees
    les|nos|our|the salaires|salaries (chez|at) (sont|are|ont) frozen|trop_bas|baisse
    les|nos|our|the primes|bonuses (chez|at) (sont|are|ont) frozen|trop_bas|baisse
    salary|pay|hiring freeze
    gel des salaires|embauches|augmentations|primes
    raise(s)|pay_rise|increment|merit|increase|pay grid|pool|table|budget|envelope|pot
    grille|tableau|enveloppe|budget (des|d|de) (l) augmentation(s)|primes|remuneration
    how|comment (on|nous|we) fixe|calcule|fixons nos|our prix|prices|tarifs
    how|comment (on|nous|we) calculons|set|price|calculate nos|our prix|prices|tarifs
    primes|bonus de # euros|k|mois
    """
)
ORGANISATION = Phrases(
    """
    nouvelle|nouveau|prochaine|future organisation|organigramme
    nouvelle|nouveau|prochaine|future direction|equipe_dirigeante|gouvernance
    reorganisation|reorg|restructuration|restructuring
    reshuffle|reorganised|reorganise|reorganisee
    new org|organisation|organization (lines|model|structure|team)
    new structure|reporting|operating|management (lines|model|structure|team)
    reporting lines|line
    demenagement|fermeture|cession|vente de|du (l|la|notre|nos) usine|site|siege|filiale|bureaux
    transfert|regroupement|delocalisation de|du (l|la|notre|nos) usine|site|siege|filiale|bureaux
    plant|office|hq|factory|site|lab|warehouse relocation|closure|move|sale|closing|transfer
    equipe(s)|service(s)|site(s)|departement(s) … fusionne|fusionnent|fusionner
    equipe(s)|service(s)|site(s)|departement(s) … rattache|rattachee|regroupe|regroupes
    pole(s)|filiale(s)|direction(s)|agence(s) … fusionne|fusionnent|fusionner
    pole(s)|filiale(s)|direction(s)|agence(s) … rattache|rattachee|regroupe|regroupes
    equipe(s)|service(s)|site(s)|departement(s) … supprime|supprimee|demenage
    equipe(s)|service(s)|site(s)|departement(s) … ferme|fermee|fermer|dissoute
    pole(s)|filiale(s)|direction(s)|agence(s) … supprime|supprimee|demenage
    pole(s)|filiale(s)|direction(s)|agence(s) … ferme|fermee|fermer|dissoute
    team(s)|department(s)|office(s) … merge|merged|merging|merges|closing|closes|close
    site(s)|division(s)|unit(s)|branch … merge|merged|merging|merges|closing|closes|close
    team(s)|department(s)|office(s) … dissolved|absorbed|relocate
    team(s)|department(s)|office(s) … relocating|disbanded|split|moves_under
    site(s)|division(s)|unit(s)|branch … dissolved|absorbed|relocate
    site(s)|division(s)|unit(s)|branch … relocating|disbanded|split|moves_under
    merging|merge|fusionner|fusion (the|des|de|les|d|our) … team(s)|equipe(s)|site(s)
    merging|merge|fusionner|fusion (nos|la|le|l|two|deux) … team(s)|equipe(s)|site(s)
    closing|fermeture|close|fermer (the|des|de|les|d|our) … team(s)|equipe(s)|site(s)
    closing|fermeture|close|fermer (nos|la|le|l|two|deux) … team(s)|equipe(s)|site(s)
    merging|merge|fusionner|fusion (the|des|de|les|d|our) … department(s)|service(s)
    merging|merge|fusionner|fusion (nos|la|le|l|two|deux) … department(s)|service(s)
    merging|merge|fusionner|fusion (the|des|de|les|d|our) … agence(s)|office(s)
    merging|merge|fusionner|fusion (nos|la|le|l|two|deux) … agence(s)|office(s)
    closing|fermeture|close|fermer (the|des|de|les|d|our) … department(s)|service(s)
    closing|fermeture|close|fermer (nos|la|le|l|two|deux) … department(s)|service(s)
    closing|fermeture|close|fermer (the|des|de|les|d|our) … agence(s)|office(s)
    closing|fermeture|close|fermer (nos|la|le|l|two|deux) … agence(s)|office(s)
    nouveau|nouvelle|new|next|prochain|prochaine|futur|future dsi|drh|dg|pdg|ceo|cto|cfo|coo
    nouveau|nouvelle|new|next|prochain|prochaine|futur|future cio|daf|directeur|directrice
    nouveau|nouvelle|new|next|prochain|prochaine|futur|future patron|patronne|head|director|chief
    change|changer|changes|changing|switching de|of patron|patronne|directeur|ceo|boss
    change|changer|changes|changing|switching de|of prestataire|fournisseur|supplier
    change|changer|changes|changing|switching de|of suppliers|vendor|vendors
    nouveau|new|prochain|next|changer_de|futur fournisseur|prestataire|supplier
    nouveau|new|prochain|next|changer_de|futur vendor|sous_traitant|partenaire|partner
    moving|move|moves|relocating (our|le|notre|the) hq|headquarters|siege|office|offices
    demenage|demenageons (our|le|notre|the) hq|headquarters|siege|office|offices
    transfere|transferer (our|le|notre|the) hq|headquarters|siege|office|offices
    moving|move|moves|relocating (our|le|notre|the) bureaux|site|usine|labo|lab|production
    demenage|demenageons (our|le|notre|the) bureaux|site|usine|labo|lab|production
    transfere|transferer (our|le|notre|the) bureaux|site|usine|labo|lab|production
    moving the|our|whole (whole|entire|toute) (la|l) … team|staff|equipe|production
    moving l|le|la|toute (whole|entire|toute) (la|l) … team|staff|equipe|production
    relocating|transferring the|our|whole (whole|entire|toute) (la|l) … team|staff
    relocating|transferring the|our|whole (whole|entire|toute) (la|l) … equipe|production
    relocating|transferring l|le|la|toute (whole|entire|toute) (la|l) … team|staff
    relocating|transferring l|le|la|toute (whole|entire|toute) (la|l) … equipe|production
    moving the|our|whole|l|le|la|toute (whole|entire|toute) (la|l) … factory|lab|usine|personnel
    relocating|transferring the|our|whole (whole|entire|toute) (la|l) … factory|lab
    relocating|transferring the|our|whole (whole|entire|toute) (la|l) … usine|personnel
    relocating|transferring l|le|la|toute (whole|entire|toute) (la|l) … factory|lab
    relocating|transferring l|le|la|toute (whole|entire|toute) (la|l) … usine|personnel
    transfere the|our|whole (whole|entire|toute) (la|l) … team|staff|equipe|production
    transfere l|le|la|toute (whole|entire|toute) (la|l) … team|staff|equipe|production
    demenage|delocalise the|our|whole (whole|entire|toute) (la|l) … team|staff|equipe|production
    demenage|delocalise l|le|la|toute (whole|entire|toute) (la|l) … team|staff|equipe|production
    transfere the|our|whole (whole|entire|toute) (la|l) … factory|lab|usine|personnel
    transfere l|le|la|toute (whole|entire|toute) (la|l) … factory|lab|usine|personnel
    demenage|delocalise the|our|whole (whole|entire|toute) (la|l) … factory|lab|usine|personnel
    demenage|delocalise l|le|la|toute (whole|entire|toute) (la|l) … factory|lab|usine|personnel
    siege|bureaux|usine (social) (va|vont) quitte(r)|demenage(r)|part|partent
    labo|agence|site|atelier (social) (va|vont) quitte(r)|demenage(r)|part|partent
    hq|head_office|headquarters|office(s)|plant|lab (is|s|are|will) leaving|leaves|leave|moving
    hq|head_office|headquarters|office(s)|plant|lab (is|s|are|will) moves|move|relocating|relocates
    site|usine|agence|boutique|magasin|bureau|entrepot a fermer
    site|plant|office|branch|factory|depot to close|go|shut
    reports|report|reporter|reportera|reporterons to|au (le|the) cto|cfo|coo|ceo|dg|dsi|cio
    equipe(s)|service|pole|departement … sous la_coupe|la_houlette|le_giron|l_autorite
    passe|passent|passer|passera|rattache|rattachee sous|a (la|le|l) r_d|direction|dsi|rd
    """
)
UNTOLD = Phrases(
    """
    sera|seront|will|to be annonce(e)|annonces|announced|officialise(e)|revealed
    sera|va_etre|will|to be|etre nomme(e)|named|appointed|designe(e)|devoile(e)|unveiled|remplace(e)
    don|doesn|didn t know (yet|it|about)
    ne|n savent|sait|sont|est pas (encore) (au_courant|encore)
    pas|not|rien|encore|yet (encore|yet) annonce(e)|announced|officiel
    pas|not|rien|encore|yet (encore|yet) official|officielle|public|communique
    avant l annonce
    annonce|communique (n) est|sera|sort|tombe pas (encore) faite|sortie|sorti|parti|prete|publique
    announcement|news isn|is|hasn|not (t|not) (been) (yet) out|made|gone|public
    before the announcement
    avant tout le
    bientot|prochainement|soon|shortly
    en|in|from|des|a_partir_de|debut|fin|d_ici janvier|fevrier|mars|avril|mai
    en|in|from|des|a_partir_de|debut|fin|d_ici juin|septembre|octobre|novembre|decembre|janv
    in|from|by|next|starting|this january|february|march|april|may|june|july|september|october
    in|from|by|next|starting|this november|december|month|year|summer
    in|from|by|next|starting|this spring|week|quarter|winter|autumn
    au|cet|cette|l printemps|ete|automne|hiver|rentree|an|annee|trimestre
    annoncee|annonce|annoncera lundi|mardi|mercredi|jeudi|vendredi|demain
    announce|announcing|announced lundi|mardi|mercredi|jeudi|vendredi|demain
    annoncee|annonce|annoncera monday|tuesday|wednesday|thursday|friday|tomorrow|next
    announce|announcing|announced monday|tuesday|wednesday|thursday|friday|tomorrow|next
    chut|shh|psst|secret|quietly|officieusement
    rumour|rumeur|word_is|apparemment|apparently|parait
    parait il
    il parait
    i|on|j heard|hear|m_a_dit|ai_entendu|entendu
    """
)
OUR_MARGIN = Phrases(
    """
    notre|nos|our|leur|their (gross|net|profit) marge(s)|margin(s)|markup|cout
    notre|nos|our|leur|their (gross|net|profit) cost|tarif(s)|prix_de_revient|remise|discount
    on|nous|we marge|margeons|make # %|pour_cent|percent
    """
)
ABOUT_TO_SIGN = Phrases(
    """
    about|going|close|ready to sign|signing|close … partnership|deal|contract
    about|going|close|ready to closing|land|landing|finalise … partnership|deal|contract
    about|going|close|ready to sign|signing|close … agreement|merger|acquisition|tender
    about|going|close|ready to closing|land|landing|finalise … agreement|merger|acquisition|tender
    sur le point de signer|conclure|racheter|acheter|finaliser
    on|nous va|allons (bientot) signer|conclure|racheter … contrat|partenariat|accord|marche
    bientot signe|signer … contrat|partenariat|accord
    soon|nearly|almost|still to|signed (the|a) … partnership|deal|contract|agreement
    soon|nearly|almost|still negotiating|negotiate|sign (the|a) … partnership|deal
    soon|nearly|almost|still negotiating|negotiate|sign (the|a) … contract|agreement
    negocie|negocions|negociation|negociations avec|en_cours
    """
)
OPEN = Phrases(
    """
    public|publique|publics|publiques|open_source|opensource|presse|press_release|communique|blog
    ouvert a tous
    open to all|everyone
    anonymise(e)|anonymised|fictif|fictive|fake|exemple
    """
)
DAY_RATE = Phrases(
    """
    tjm
    taux journalier|horaire
    day|hourly|daily rate(s)
    prix de revient
    cost price
    conditions commerciales
    commercial terms
    penalites|penalties de|of
    """
)
