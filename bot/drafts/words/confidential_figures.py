"""Prices, discounts and costs as they are written with figures."""

from bot.drafts.cues import WE
from bot.drafts.finders import DIGITS, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words import confidential_business as business
from bot.drafts.words.confidential_business import BARGAIN, PUBLIC_OFFER
from bot.drafts.words.confidential_harmless import HARMLESS

PRICE = either(
    pattern(
        r"\b(?:price|tarif|prix)s?(?: \w+)? (?:is|are|est|sont|:|of|de|was|etait) \d[\d.,]*\b|"
        r"\d[\d.,]* ?(?:%|pour cent|percent|k?[€£$]|k\b|euros?\b|eur\b|dollars\b|pounds\b|balles\b"
        r"|quid\b|bucks\b|cents?\b|centimes?\b|pct\b|millions?\b|points\b|(?:a|per|an?|par|l'|la|le"
        r"|chaque|each) ?(?:unit|piece|day|jour|licen[cs]e|head|user|capteur|sensor|month|mois"
        r"|year|an|gb|go|tb|to|hour|heure|seat|poste|call|appel|parcel|colis|kilo|pallet|palette|metre|litre"
        r"|pair)|each\b|apiece\b)|[£$€] ?\d[\d.,]*",
        signs=DIGITS,
    ),
    pattern(
        r"\b(?:half|moitie|third|tiers|ten|twenty|thirty|forty|fifty|dix|vingt|trente|quarante"
        r"|cinquante) ?(?:%|pour cent|percent|per cent|price|off|prix|points)?\b(?= ?(?:off"
        r"|price|prix|%|pour cent|per ?cent|de remise))",
        words="half moitie third tiers ten twenty thirty forty fifty dix vingt trente quarante"
        " cinquante",
    ),
)
THEY_PAY = pattern(
    r"\b(?:they|ils|elles|clients?|customers?)\b (?:nous |all |now |currently )?(?:pay"
    r"|pays|paient|payent|paie|paid|payaient)\b"
    r"(?: us| nous)? (?P<it>[£$€]?\d[\d ,.]*(?: ?k?[€£$]|k| euros| dollars| pounds)?)",
    signs=DIGITS,
    words="they ils elles client clients customer customers",
)
FIGURE = pattern(r"[£$€]? ?\d[\d.,]*", signs=DIGITS)
AMOUNT = pattern(
    r"(?<![\w.,])\d[\d., ]{0,9}(?:k\b|000\b|[km]?[€£$]|euros?\b|grand\b|brut\b|net\b|millions?\b)"
    r"|[£$€] ?\d[\d.,]*k?|(?<![\w.,])\d[.,]\d{1,2} ?m\b",
    signs=DIGITS,
)

PURCHASE = Phrases(
    """
    fournisseur(s)|achat(s)|acheteur(s)|acheteuse(s)|supplier(s)|vendor(s)|procurement|purchasing
    buyers|sous_traitant(s)|subcontractor(s)|hebergeur|prestataire(s)|negocie|negociee|negocies
    negotiated|haggled|appro|appros|sourcing|hebergement|hosting|negociateurs|negociateur|arrache
    """
)
BEATEN = Phrases(
    """
    charges|charge|charged|costs|cost|bills|billed|bill us
    nous coute(nt)|coutent|revient|reviennent
    on|we paie|paye|pay|paid
    au|plutot lieu|que de|d
    down|cut from|to|by
    instead of
    contre # euros|avant|l_an_dernier
    got|talked|beat|haggled|pushed|squeezed|brought them|it|prices|price|him|her (price) down
    fait|faire|obtenu|decroche|gratte|arrache … baisse|baisser|remise|piece|rabais|unite
    descendu(e)|descendus|passes|passe de|a
    squeezed|shaved|knocked|haggled|gratte|arrache|rogne|grattes|off|negocie|negotiated
    we|on|nous pay|paie|paye|payons|payait|paid|paying
    is|are|s charging|charges us
    nous facture(nt)|facturent|vend|vendent
    """
)
SHOPPING = Phrases(
    """
    cafe|coffee|croissants|pizza|biere|beer|velo|bike|livre|book|cantine|canteen|webinar|webinaire
    conseils|tips|guide|formation|training|gift|cadeau|snacks|fruit(s)
    """
)
BOUGHT = unless(together(PURCHASE, PRICE, BEATEN), SHOPPING)

ONE_TWO = "un|deux|trois|quatre|six|douze|one|two|three|four|six|twelve|a"
FREE_MONTHS = Phrases(
    f"""
    offert|offerte(s)|offerts|donne|lache|given|threw_in|offered # mois|ans|annees|years|months
    offert|donne|lache|offered|given (lui|leur) deux|trois|six|douze mois|ans|annees|years|months
    offert|donne|lache|offered|given (lui|leur) two|three|six|twelve mois|ans|annees|years|months
    #|{ONE_TWO} (premiers|first|whole|full|extra) mois|ans|annee|an|year(s)|month(s)|quarter gratuit
    #|{ONE_TWO} (premiers|first|whole|full|extra) mois|ans|annee|an|year(s)|month(s) gratuits|gratos
    #|{ONE_TWO} (premiers|first|whole|full|extra) mois|ans|annee|an|year(s) offert(s)|offerte
    #|{ONE_TWO} (premiers|first|whole|full|extra) month(s)|mois|year(s)|quarter free|gratis
    #|{ONE_TWO} (first|whole|full|extra) free|extra month(s)|year(s)|quarter
    licences|licenses|installation|setup|training|support|formation|maintenance offert(s)|offertes
    free|gratis|gratuite setup|installation|training|support|maintenance|licences|licenses
    setup|installation|licences|licenses|support|formation|maintenance free|gratuit|gratuite|gratos
    """
)
WON_OVER = Phrases(
    """
    arracher|decrocher|emporter|obtenir la|le|the|their signature|contrat|deal|contract|marche
    get|clinch|secure|win la|le|the|their signature|contrat|deal|contract|marche
    signature|pour_signer|qu_ils_signent|sign|signed|signing|arracher|retenir|garder|keep|keeping
    leave|leaving|walk|walked|walking|partir|parte|partent|sweeten|sweetened|close|convince
    convaincre|gros_compte|grand_compte|big_account|key_account|competitor|concurrent|concurrence
    resilier|resilie|churn|churning|renew|renewal|renouvellement|renouveler|lache|file|threw|thrown
    threatened|threaten|menace|menacait|menacent|calmer|appease
    big|gros account|compte|client
    """
)
OFFERED = Phrases(
    """
    nouveaux|new client(s)|customer(s)
    sign up|today|now
    offre|profitez|jusqu_au|enjoy|pricing_page|inscrivez|valable|valid|anyone|tous
    """
)
FAVOUR = unless(together(FREE_MONTHS, WON_OVER), OFFERED, PUBLIC_OFFER)

FLOOR = Phrases(
    """
    prix|tarif|remise plancher|mini|minimum|minimal|max|maximum|maximale
    floor|minimum|walk_away|lowest|bottom price(s)|rate|figure|discount
    max|maximum|top discount
    descendre|descend|aller|monter|baisser|lacher (jusqu) a #
    descendre|descend|aller|monter|baisser|lacher jusqu_a|a|de|sous #
    lacher|accorder|offrir|donner|consentir|lachent|accordent|faire (jusqu_a) #
    give|hand|knock|offer (away|out|up|off) (up_to) #
    go|drop|come|knock down|as_low|below|under|up (to|as) #
    go|drop|come (down|as) (low) (to|as) #
    """
)
PER_SALE = Phrases(
    """
    licence(s)|license(s)|seat(s)|siege(s)|renewal(s)|renouvellement(s)|contrat(s)|contract(s)|deal
    deals|client(s)|customer(s)|prix|price|tarif|remise|discount|catalogue|list_price|abonnement
    commerciaux|reps|salespeople|vendeurs|sans_demander|without_asking|sans_validation|approval
    module(s)|negocier|negociez|haggle|negotiate|user(s)|utilisateur(s)|cheffe|manager|boss|chef
    """
)
LIMIT = together(FLOOR, PRICE, PER_SALE)

LIST_PRICE = Phrases(
    """
    tarif(s)|prix public|catalogue|affiche|officiel|liste
    list|sticker|catalogue|official|public price(s)
    rate card
    """
)
THEIRS = Phrases(
    """
    mais|but … eux|them|they|leur|on|we|lui|him
    pour|for|a eux|them|lui|him
    they|ils|elles|clients|customers get|paient|pay|got|ont
    on|we leur|lui|give|gave|fait|let|facture|charge|vend|sell|accorde
    """
)
COSTS = Phrases(
    """
    nous|m|en|me|vous coute(nt)|revient|reviennent|coutait
    costs|cost|costing us|to_make|to_build|to_produce|to_manufacture|pennies
    a fabriquer|produire
    sort|sortent d|de (l|notre) usine|atelier|chaine
    leaves|leave|off the|our factory|plant|line|workshop
    de|par|a (l) heure
    an|per hour
    to make|build|produce|manufacture
    cout|prix de revient|fabrication|production
    unit|production|manufacturing cost
    """
)
SOLD = Phrases(
    """
    vend|vendons|vendu(s)|vendue(s)|vends|vendent|facture|facturons|facturee|sell|sells|selling|sold
    refacture(s)|refacturons|rebill|rebilled|mark_up|facturant|billing
    charge|charging|charged|bill|billed|price|prix|marge|margin|markup|revend|resell|list|catalogue
    """
)
PERIOD = Phrases(
    """
    annee|year|annuel|annual|trimestre|quarter|quarterly|semestre|exercice|fiscal|t1|t2|t3|t4
    q1|q2|q3|q4|h1|h2|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre
    decembre|january|february|march|april|june|july|august|september|october|november|december
    """
)
RESALE = together(COSTS, SOLD, FIGURE)
DEAL_TERMS = unless(
    either(
        together(business.DISCOUNT, PRICE, BARGAIN),
        together(business.CHARGED, PRICE, BARGAIN, WE),
        unless(near(business.OUR_MARGIN, PRICE), PERIOD),
        unless(together(business.DAY_RATE, PRICE), HARMLESS),
        LIMIT,
        together(LIST_PRICE, FIGURE, THEIRS),
        RESALE,
        THEY_PAY,
        BOUGHT,
    ),
    PUBLIC_OFFER,
)
