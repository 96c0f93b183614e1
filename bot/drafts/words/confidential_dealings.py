"""Dealings of the house: contracts and their clauses, settlements, quiet talks, prospects."""

from bot.drafts.cues import WE
from bot.drafts.finders import DIGITS, either, near, pattern, together, unless
from bot.drafts.names import Names
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN, PUBLIC_OFFER
from bot.drafts.words.confidential_figures import AMOUNT, PRICE, SHOPPING
from bot.drafts.words.confidential_matters import METAPHOR, OURS

CUSTOMER = Names(
    lambda known: (*known.company.customers.public, *known.company.customers.under_nda)
)
CONTRACT = Phrases(
    """
    notre|nos|our|le|leur|their|the|ce|this contrat(s)|contract(s)|avenant|accord(_cadre)|agreement
    notre|nos|our|le|leur|their|the|ce|this (new) (subcontractor|supplier|framework) contract(s)
    notre|nos|our|leur|their (new) (subcontractor|supplier|framework|partner) agreement|deal|terms
    notre|nos|our|leur|their (new) (subcontractor|supplier|framework|partner) lease|sla|bail
    contrat|accord de|d|avec partenariat|cooperation|licence|cession
    partnership|cooperation agreement|contract
    contrat de|d|avec sous_traitance|fourniture|partenariat|distribution|maintenance|exclusivite
    contrat(s)|contract(s)|agreement cadre|fournisseur(s)|prestataire|with|avec
    supplier|subcontractor|framework|distribution|licensing|partner contract(s)|agreement(s)
    """
)
CLAUSE = Phrases(
    """
    penalite(s)|penalties|penalty|clause(s)|plafonne(s)|plafonnee(s)|capped|cap|exclusivite
    exclusivity|preavis|notice_period|indexation|indexe|indexed|index|rupture|break_fee|acompte
    deposit|upfront|engagement|lock_in|minimum_order|volume(s)|liability|responsabilite|retard
    late_delivery|indemnite(s)|royalties|royalty|reconduction|auto_renew|renewal_fee|caution
    """
)
EXCLUSIVE = Phrases(
    """
    exclusivite|exclusivity|exclusive|clause de|of (sortie)
    clause(s)|exclusivite|exclusivity
    """
)
PERUSED = Phrases(
    "relis|relisons|relecture|reading|proofreading|rereading|signe|signed|drafting|redige"
)
READ_OUT = unless(together(EXCLUSIVE, CONTRACT, PERUSED), SHOPPING, OPEN)
CONTRACT_TERMS = unless(
    near(together(CLAUSE, either(PRICE, AMOUNT)), CONTRACT), SHOPPING, OPEN, PUBLIC_OFFER
)

SETTLED = Phrases(
    """
    settling|settle|settled|settlement(s)|transige|transigeons|transiger|transigent|hush_money
    regle|reglons|regler|reglent|solder|arrange a l amiable
    accord|arrangement|transaction amiable|transactionnel(le)
    protocole transactionnel
    signe|signer|verse|versons|paye|payons une|la transaction
    buy|bought|buying|paid|paying|pay (them|him|her) off
    achete|achetons|acheter (son|leur) silence
    paid|paying|pay (to|for|them) (make|keep) (it|them) (go_away|quiet)
    out of court
    """
)
PARTY = Phrases(
    """
    fournisseur|prestataire|supplier|vendor|subcontractor|sous_traitant|client|customer|ancien
    ancienne|former|ex|salarie|salariee|employee|partenaire|partner|distributeur|distributor
    concurrent|competitor|rival|plaignant|claimant|associe|landlord|proprietaire|agence|agency
    prud_hommes|tribunal|avocat(s)|lawyer(s)|clause|legal|juridique|them|eux|leur|him|lui
    """
)
SETTLEMENT = unless(
    near(together(SETTLED, either(AMOUNT, PRICE)), together(PARTY, either(OURS, SETTLED))), METAPHOR
)

TALKS = Phrases(
    """
    negocie|negocions|negocient|negocier|negociation(s)|pourparlers|tractations|discussions
    discute|discutons|discutent|rapproche|rapprochons|approche|approchons|courtise|sonde
    parle|parlons|parlent avec|a
    negotiating|negotiate|negotiates|negotiations|talks|courting|wooing|discussions|dealing
    in|having|advanced|started talks|discussions
    talking|speaking|reaching_out|cosying_up to|with
    sounding out
    """
)
HIDDEN = Phrases(
    """
    douce|discretement|secretement|catimini|coulisse(s)|sous_marin|loucede|cachette|sous_main
    en|dans secret|toute_discretion|plus_grande_discretion
    sous le|la manteau|table|nda
    quietly|secretly|hush|hushed|covertly|clandestine|chut|shh|shhh|backchannel
    in secret|private
    behind the|closed|their|everyone scenes|doors|back|backs
    on the quiet|sly|side
    under nda|the_radar|the_table
    huis clos
    """
)
QUIET_TALKS = unless(
    together(TALKS, HIDDEN, either(WE, OURS)),
    Phrases(
        """
        wife|husband|mari|femme|kids|enfants|chat|cat|dog|chien|gateau|cake|anniversaire|birthday
        cadeau|gift|croissants|cookies|surprise|film|movie|serie|series|book|livre|cafe|coffee|nap
        seat|fauteuil|chaise|place|sieste|dessert|thermostat|clim
        """
    ),
)

PROSPECTS = Phrases(
    """
    liste|list|fichier|base (de|of|des) (nos|our|the|les) prospect(s)|cible(s)|targets|leads
    nos|notre|our (big|new|hot|gros) prospect(s)|leads|pipeline|pipe|target_list|hit_list
    prospect|target|hit list
    comptes cibles|vises|a_attaquer
    target|key accounts
    pipeline commercial
    sales pipeline
    """
)
HUNTED = Phrases(
    """
    banque(s)|bank(s)|mutuelle(s)|assureur(s)|insurer(s)|assurance(s)|constructeur(s)|carmaker(s)
    hopital|hopitaux|hospital(s)|mairie(s)|council(s)|ministere(s)|ministry|operateur|telco(s)
    enseigne(s)|retailer(s)|supermarche|supermarket|compagnie|airline(s)|labo(s)|pharma|laboratoires
    region(s)|metropole|universite(s)|universities|chaine
    groupe|group|energeticien|utility|utilities
    airport|aeroport|armee|army|logisticien|carrier|brasserie|industriel(s)|manufacturer(s)
    """
)
HUNT = Phrases(
    """
    attaque|attaquons|attaquer|demarche|demarchons|demarcher|vise|visons|prospecte|prospectons
    janvier|fevrier|mars|avril|mai|juin|septembre|octobre|novembre|decembre|trimestre|annee|semaine
    january|february|march|april|may|june|september|october|november|december|quarter|year|week
    going_after|here_we_go|pitching|pitch|targeting|chasing|courting|t1|t2|t3|t4|q1|q2|q3|q4|voici
    voila|here|screenshot|capture|export
    """
)
PROSPECTING = unless(
    together(PROSPECTS, HUNTED, HUNT),
    Phrases("conseil(s)|tips|webinar|webinaire|guide|how_to|formation|training|podcast|food"),
)

REBATE = Phrases(
    """
    remise|rabais|ristourne|discount|rebate|reduction|cheaper|moins_cher|tarif|prix|price
    off the|their|our|list|his|her
    half off
    pricing|avoir|geste|gratuit|gratuits|free|mois_offerts|free_months|credit|licence(s)|license(s)
    """
)
WRUNG = Phrases(
    """
    squeezed|wrung|wrangled|extracted|got|getting|haggled|negotiated|won|screwed … out_of|from us
    squeezed|beat|beaten|talked|pushed|knocked|bargained|ground us|our_price|our_prices (down)
    nous|m a|ont arrache|soutire|extorque|obtenu|gratte|rogne|pris|presse(s)|fait_lacher
    arrache|soutire|extorque|gratte|obtenu|negocie … de_remise|de_rabais|de_ristourne|de_moins|sur
    on|we leur|lui|gave|give|let|offered|handed|cut (a|avait|avons) (lache|cede|fait|accorde|them)
    on leur|lui a|fait|lache|cede|accorde|offre|laisse
    nous leur|lui avons|faisons|lachons|cedons|accordons
    we|i gave|give|let|handed|offered|knocked|knock them|him|her|it|off
    caved|cave|caving|cede|plie|plier|folded|craque
    """
)
OFF = either(REBATE, pattern(r"(?:%|percent|pour cent) (?:off|de moins)\b", signs=DIGITS))
MINUS = pattern(r"(?<![\w,.])[-\u2212\u2013] ?\d[\d.,]* ?%", signs="%")
GRANTED = Phrases(
    """
    lache(r)|lacher|lachent|accorde(r)|accorder|consent|consenti|offert|offre|fait|faire|cede|obtenu
    arrache|gratte|gave|give|gives|got|handed|dropped|knocked|conceded|granted|demande|reclame|wants
    """
)
BUYER = either(
    HUNTED, Phrases("client(s)|customer(s)|prospect(s)|contrat|contract|deal|quota|compte|account")
)
CONCEDED = unless(
    either(
        together(MINUS, GRANTED, BUYER), together(OFF, PRICE, WRUNG), together(OFF, PRICE, CUSTOMER)
    ),
    PUBLIC_OFFER,
    SHOPPING,
)

FLOOR = Phrases(
    """
    prix|tarif|tjm|taux (de) plancher|minimum|mini|mini_mini|seuil|reel|vrai
    floor|minimum|walk_away|rock_bottom|bottom|lowest|real price(s)|rate(s)|figure|tariff
    vrai|real|true (floor) prix|tarif|price|plancher
    """
)
UNSHOWN = Phrases(
    """
    devis|quote|quotes|brochure|plaquette|catalogue|clients|customers|negociez|haggle|commerciaux
    notre|nos|our (real|true|vrai|actual|absolute|own) floor|minimum|plancher|prix|lowest|tarif|tjm
    notre|nos|our (real|true|actual|absolute|own) walk_away|bottom|price|rock_bottom|day_rate
    """
)
FLOOR_PRICE = unless(near(together(FLOOR, UNSHOWN), PRICE), PUBLIC_OFFER, SHOPPING)

PAID_TO = Phrases(
    """
    host|hoster|hosting|hebergeur|hebergement|provider(s)|cloud|agence|agency|cabinet|consultant(s)
    consulting|integrateur|integrator|editeur|transporteur|haulier|carrier|courtier|broker|nettoyage
    menage|cleaning|gardiennage|operateur|telecom|aws|azure|gcp|salesforce|sap|oracle|datadog
    infogerance|outsourcer|prestataire|fournisseur|sous_traitant|supplier|vendor|subcontractor
    freelance(s)|contractor(s)|licences|licenses|landlord|loyer_du_siege|logisticien|lawyers
    lease|bail|rent|avocats|bureau_d_etudes|recruiter(s)|chasseur_de_tetes|headhunter(s)|interim
    """
)
WE_PAY = Phrases(
    """
    on|nous (leur|lui) (ne) paie|paye|payons|verse|versons|lache|lachons|donne|donnons|file|crache
    on|nous (leur|lui) (avons|a) raque|raquons|douille|claque|claquons|depense|depensons
    we (re|are|ve|have|still|only|now|currently|all) (been|still|only) pay|paying|paid|shell|spend
    we (re|are|ve|have|still|only|now|currently|all) shelling|spending|forking|handing|burning|burn
    nous facture(nt)|prend|prennent|coute(nt)|demande|reclame
    charges|charge|charging|bills|billing|costs|costing us
    our|notre … bill|facture|invoice|contract|contrat
    """
)
BILLS = unless(
    together(PAID_TO, WE_PAY, either(PRICE, AMOUNT)),
    SHOPPING,
    PUBLIC_OFFER,
    Phrases("charity|association|don|impots|tax|taxes|perso|personal|my_own|blog"),
)
BILL = Phrases(
    """
    contrat(s)|contract(s)|facture(s)|bill|invoice|devis|quote|abonnement|coute|costs|paie|pay
    """
)
REGULAR = pattern(
    r"\d[\d., ]{0,9}(?:k|m|millions?|mille|thousand|grand)? ?(?:[€£$]|euros?|dollars?|pounds?|k)?"
    r" ?(?:/|(?:par|per|an?|each|every|chaque|le|the) )"
    r"(?:mois|month|an|annee|year|jour|day|trimestre|quarter|semaine|week)\b",
    signs=DIGITS,
)
MONTHLY = unless(
    near(REGULAR, together(PAID_TO, BILL, WE)),
    SHOPPING,
    PUBLIC_OFFER,
    Phrases("guide|tips|conseils"),
)
DEALINGS = either(READ_OUT, CONTRACT_TERMS, SETTLEMENT, QUIET_TALKS, PROSPECTING)
PRICES = either(CONCEDED, FLOOR_PRICE, BILLS, MONTHLY)
