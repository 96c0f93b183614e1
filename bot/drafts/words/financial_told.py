"""Sales asked and answered, shares sold without a word, tickers, stakes, omens in finance."""

import re
from collections.abc import Iterator

from bot.drafts.cues import COMPANY, WE
from bot.drafts.finders import DIGITS, beside, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.words import financial_cues as cues
from bot.drafts.words import financial_hint as hint
from bot.drafts.words import financial_shares as shares
from bot.drafts.words import financial_watch as watch
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.financial_inferred import INFERRED
from bot.text.normal import bare
from bot.text.span import Span

QUARTERLY = Phrases(
    """
    ventes|ca|chiffre|chiffre_d_affaires|marge|resultat(s)|commandes|benefice|profit|facturation
    sales|revenue|turnover|margin|profit|results|orders|bookings|billing|earnings|takings
    """
)
OF_QUARTER = Phrases(
    """
    t1|t2|t3|t4|q1|q2|q3|q4|s1|s2|h1|h2|trimestre|semestre|quarter|half_year|quarterly|trimestriel|trimestrielle(s)|semestriel(les)
    """
)
ANSWERED = pattern(
    r"(?:[+-]|plus |moins |up |down |hausse de |baisse de )\d[\d.,]* ?(?:%|pour cent|percent)",
    signs=DIGITS,
)
ASKED = unless(
    near(together(QUARTERLY, OF_QUARTER), ANSWERED), watch.WORLD, cues.ELSEWHERE, HARMLESS
)

FINANCE = Phrases(
    """
    revenue(s)|turnover|profit(s)|chiffre_d_affaires|benefice(s)|le_ca|notre_ca|ventes|sales|marge(s)
    margin(s)|commandes|orders|resultats|results
    """
)
ABOUT_TO = Phrases(
    """
    va|vont (bientot) exploser|s_effondrer|plonger|decoller|s_envoler|chuter|doubler|bondir|grimper
    about|going|set|bound to explode|collapse|plunge|soar|crash|double|jump|climb|rocket|tank
    gonna explode|collapse|plunge|soar|crash|double|jump|climb|rocket|tank
    """
)
VOUCHED = Phrases(
    """
    croyez|crois moi
    je vous le dis|garantis|promets
    vous verrez|allez_voir
    notez le|bien
    believe|trust|mark me|my_words
    you ll see
    i m telling you
    take my word
    """
)
FORETOLD = unless(near(together(FINANCE, ABOUT_TO), VOUCHED), watch.WORLD, HARMLESS)

LIFELESS = Phrases(
    """
    au point mort
    a l arret|plat
    en berne|rade|carafe
    mortes|mort|moribondes|atones|anemiques|en_panne
    dead|lifeless|stone_dead|flatlined|flatlining|dried_up|drying_up|evaporated|at_a_standstill
    """
)
TAKINGS = Phrases(
    """
    nos|notre|les ventes|commandes|carnet|chiffre|recettes|encaissements
    our|the sales|orders|order_book|pipeline|takings|bookings
    """
)
STALLED = unless(together(TAKINGS, LIFELESS, WE), watch.WORLD, HARMLESS)

HANDED = Phrases(
    """
    partis|parties|gone|vendu(s)|vendues|vendre|vends|revendu|leve|levees|exerce|exercees|solde|liquide|brade
    sold|selling|sell|exercised|cashed|dumped|offloaded|unloaded
    """
)
UNSAID = either(
    hint.SECRET,
    cues.WINK,
    Phrases(
        """
        dirai|dire|demandez|sais pas|pourquoi
        pas pourquoi
        won|will|not|don|can t|not (say|ask|tell) why|you_why|me_why
        before|avant|ahead_of|juste_a_temps|just_in_time
        """
    ),
)
OWN_SHARES = unless(together(shares.MINE, HANDED, UNSAID), shares.NO_SHARES)

TICKER = re.compile(r"(?<![\w@#$])[A-Z]{3,5}(?!\w)")


def ticker(reading: Reading) -> Iterator[Span]:
    """Find the letters that the company's name begins with, where they stand for its shares."""
    names = {re.sub(r"\W", "", bare(it).text) for it in reading.company.company.names}
    if not reading.prose.isupper():
        for match in TICKER.finditer(reading.prose):
            letters = bare(match.group()).text
            if any(name.startswith(letters) and name != letters for name in names):
                yield Span(*match.span())


PORTFOLIO = Phrases(
    """
    portefeuille|portfolio|pea|bourse|titre(s)|action(s)|ligne|cours|compte_titres|isa|shares|stock
    du|des|le|mon|vos|mes neor
    achetez|achete|acheter|vendez|vends|vendre|gardez|garde|renforcez|allegez|chargez
    buy|buying|bought|sell|selling|sold|hold|holding|keep|dump|load
    """
)
TICKED = together(PORTFOLIO, ticker)
DIRECT = re.compile(
    r"\b(?:buy|buying|grab|get|load up on|bet on|misez sur|investissez dans|achetez|prenez|rentrez"
    r"|chargez)(?: some| more| du| de la| un peu de)? $"
)


def bought(reading: Reading) -> Iterator[Span]:
    """Find the company's name where it is what one is told to buy."""
    for span in reading.found(COMPANY):
        before = reading.before(span)
        after = reading.draft[span.end : span.end + 2]
        if DIRECT.search(before) and after[:1] not in ("'", "’"):
            yield span


TOLD_TO_BUY = beside(bought, either(shares.BEFORE, hint.SECRET, hint.SOON, cues.WINK))

PAID_US = Phrases(
    """
    nous a|ont|vient|viennent (enfin) (de) paye|regle|vire|verse|payer|regler|virer|verser
    just|has|have (finally) (just) paid|wired|sent us
    paid|paying us
    """
)
SAVES = Phrases(
    """
    sauve|sauvent|fait|boucle|remplit … t1|t2|t3|t4|q4|trimestre|annee|mois|exercice|objectif
    saves|saved|makes|made|fills … q1|q2|q3|q4|quarter|year|month|target|number(s)
    """
)
PAYMENT = together(PAID_US, SAVES)
OVER_TARGET = pattern(
    r"\d[\d.,]* ?(?:%|pour cent|percent|points) (?:over|above|below|under|short of|ahead of"
    r"|de plus que|de moins que|au[- ]dessus|au[- ]dessous|en[- ]dessous|au[- ]dela)"
    r"(?: \w+){0,2} (?:target|quota|plan|budget|forecast|objectifs?|previsions?|plan)",
    words="target quota plan budget forecast objectif objectifs prevision previsions",
)
SOLD_UNITS = together(
    OVER_TARGET,
    Phrases("sold|shipped|vendu(s)|vendues|livres|livrees|ventes|sales|signed|signes"),
    WE,
)
OMEN = Phrases(
    """
    mauvaise(s)|sale|bonne(s)|grosse nouvelle(s)|surprise
    pas|tres|mauvais|bon bon_signe|mauvais_signe|signe
    sent|sentir mauvais|le_roussi|le_sapin|bon
    bad|good|big news|sign|omen
    smells|looks|doesn_t_look fishy|bad|good|great
    heures_sup|overtime|nuits_blanches|all_nighters
    """
)
FINANCE_FOLK = Phrases(
    """
    collegues|equipe(s)|gens|copains|filles|gars (de) (la) finance(s)|compta|comptabilite
    colleagues|people|folks|team|guys in|from finance|accounts|accounting
    finance|accounts team|department|colleagues
    """
)
OMENS = unless(together(FINANCE_FOLK, OMEN), hint.ILL, hint.EVENT, HARMLESS)
STAKE = Phrases(
    """
    entre|entrer|entrera|entrent|arrive|monte|montera au capital
    prend|prendre|prendra|prennent une|des participation|parts|part
    take|takes|taking|buy|buys|buying|took a|its|our (big|minority|majority) stake|share
    buying|buys|bought into
    """
)
ENTERED = unless(
    together(shares.FUND, STAKE),
    watch.WORLD,
    cues.ELSEWHERE,
    Phrases("capital|stake|part|parts du|de|d|des|in the|psg|club|twitter|tesla|apple"),
)
BANKERS = unless(
    together(
        Phrases("banquiers|banquiers_d_affaires|bankers|investment_bank|avocats_d_affaires"),
        Phrases("rachat|fusion|cession|opa|takeover|merger|buyout|acquisition|data_room"),
    ),
    watch.WORLD,
    cues.ELSEWHERE,
)
OWN_STOCK = Phrases(
    """
    actions|titres (de|d) (la|ma|notre|mon) maison|boite|employeur|entreprise|societe|neorizon
    our|my (own|company|employer) (s) stock|shares
    company|employer|own|employee (own) stock|shares
    stock|shares of (the|my|our) company|employer|firm
    """
)
PUT_IN = Phrases(
    """
    bascule|mis|place|verse|transfere|converti|investi|claque|recharge|charge|rempli
    moved|put|switched|poured|shifted|converted|loaded|piled|sunk|stuck|dumped|emptied
    """
)
ALL_IN = either(
    shares.BEFORE,
    hint.SECRET,
    cues.WINK,
    Phrases(
        """
        tout|toute|toutes|whole|entire|every|everything|all|max|maximum
        bon entendeur
        what you will
        avant|ahead_of|before|juste_avant … annonce(s)|announcement(s)|resultats|results|decembre
        """
    ),
)
PUT_ALL_IN = unless(
    beside(together(OWN_STOCK, PUT_IN), ALL_IN),
    shares.NO_SHARES,
    HARMLESS,
    Phrases("guide|comment|how_to|conseils|tips|webinar|explained|explique(e)"),
)
TOLD_FIGURES = either(
    INFERRED,
    BANKERS,
    OMENS,
    ENTERED,
    ASKED,
    FORETOLD,
    STALLED,
    PAYMENT,
    unless(SOLD_UNITS, HARMLESS),
)
TOLD_SHARES = either(OWN_SHARES, TICKED, TOLD_TO_BUY, PUT_ALL_IN)
