"""Financial: figures, forecasts and deals that only the company itself announces."""

from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, INSIDE, RUMOUR, WE
from bot.drafts.finders import beside, either, pattern, together, unless
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import financial as words
from bot.text.span import Span

WHY = Phrase(
    fr="Une indication sur nos finances, même vague, peut faire bouger un cours et se paie cher.",
    en="A hint at our finances, even a vague one, can move a share price and costs dearly.",
)
FIGURES = Phrase(
    fr="Cela renseigne sur les finances de l’entreprise. Retirez le chiffre et l’allusion.",
    en="This tells about the company’s finances. Take the figure and the hint out.",
)
SCALE = r"(?:k|m|mn|bn|md|mds|millions?|billions?|milliards?)\b"
CURRENCY = r"(?:[€$£]|euros?\b|dollars?\b|eur\b|usd\b|pounds\b)"
AMOUNT = r"\d[\d., ]{0,15}"
MONEY = pattern(
    rf"[€$£] ?{AMOUNT}(?: ?{SCALE})?"
    rf"|(?<![\w.,]){AMOUNT} ?(?:{SCALE} ?(?:d'|de )?{CURRENCY}?|[km]?{CURRENCY})"
)
FIGURE = either(MONEY, pattern(r"[+-]?\d[\d.,]* ?(?:%|pour cent|percent|pct|points?\b|x\b)"))
NOUN = either(
    pattern(r"\b(?:[Ll]e|[Nn]otre|[Dd]e|[Dd]u|en|son|[Uu]n) CA\b(?!\w)", "prose"), words.NOUNS
)
PERIOD = either(pattern(r"(?<![\w/-])[qt][1-4](?:[ -]?(?:20)?2\d)?(?![\w/])"), words.PERIODS)


def _cashtags(reading: Reading) -> Iterator[Span]:
    return (Span(tag.start, tag.end) for tag in reading.tweet.cashtags)


def _quiet(reading: Reading) -> Iterator[Span]:
    """Find allusions to the health of the business on the days that allow none."""
    today = reading.now.date()
    if any(period.covers(today) for period in reading.company.quiet_period):
        yield from reading.found(ALLUSION)


ALLUSION = unless(beside(words.HEALTH, INSIDE), words.AT_WORK)
RESULTS = either(
    together(NOUN, either(FIGURE, words.TREND, PERIOD)),
    together(PERIOD, words.TREND),
)

RULES = (
    Rule(
        id="financial.results",
        severity="stop",
        message=FIGURES,
        why=WHY,
        find=unless(beside(RESULTS, INSIDE), words.AT_WORK),
        caught=(
            "Le CA a bondi de 18 % ce trimestre, trop fier de Brumaine !",
            "Our Q3 is going to blow everyone away #employee",
            "Nos ventes progressent encore",
            "Brumaine revenue grew 40% last year",
        ),
        clean=(
            "Our Q3 roadmap workshop was great",
            "We all take our shares of responsibility when a project slips.",
            "Our build time dropped 40% this quarter",
            "Le CA de l’association vote demain, et T3 est un bel appartement",
        ),
    ),
    Rule(
        id="financial.amount",
        severity="stop",
        message=Phrase(
            fr="Le montant d’un contrat ou d’une levée de fonds. Retirez-le.",
            en="What a contract or a funding round is worth. Take it out.",
        ),
        why=WHY,
        find=unless(
            beside(together(MONEY, either(words.RAISING, words.SIGNING)), INSIDE), words.AT_WORK
        ),
        caught=(
            "40 M€ levés la semaine prochaine, vous allez en entendre parler. #salarié",
            "We signed a 2 million contract today",
        ),
        clean=(
            "We raised 2,000 € for the Red Cross, thank you",
            "Nordnet lève 40 M€, bravo à eux",
            "Our shop sells mugs for 12 €",
        ),
    ),
    Rule(
        id="financial.shares",
        severity="stop",
        message=Phrase(
            fr="Un avis sur une action. Retirez-le : vous êtes initié, même sans le vouloir.",
            en="A view on a share. Take it out: you are an insider, even without meaning to be.",
        ),
        why=WHY,
        find=either(
            beside(words.SHARES, either(INSIDE, _cashtags)),
            together(words.QUOTED, COMPANY, words.MOVES),
            beside(_cashtags, INSIDE),
        ),
        caught=(
            "Good time to buy $BRUM if you ask me, I work there",
            "Achetez des actions Brumaine avant décembre",
            "Our stock is going to fly",
        ),
        clean=(
            "Nos actions pour le climat, en trois points",
            "echo $PATH and go home",
            "Stock options trading is not my thing",
        ),
    ),
    Rule(
        id="financial.deal",
        severity="stop",
        message=Phrase(
            fr="Une fusion, un rachat ou sa rumeur. Ni oui ni non : retirez-le.",
            en="A merger, a takeover or the rumour of one. Neither yes nor no: take it out.",
        ),
        why=WHY,
        find=either(
            together(RUMOUR, either(words.DEAL, INSIDE)), together(words.SALE, either(COMPANY, WE))
        ),
        caught=(
            "Ostrava Capital va nous racheter, vous verrez",
            "We are being acquired, and I cannot say by whom",
        ),
        clean=("Fusion des branches Git : nos règles", "Ostrava Capital tower by night"),
    ),
    Rule(
        id="financial.quiet_period",
        severity="stop",
        message=Phrase(
            fr="En période de silence, pas un mot sur la marche des affaires. Gardez ce tweet "
            "pour plus tard.",
            en="In a quiet period, not a word on how business goes. Keep this tweet for later.",
        ),
        why=WHY,
        find=_quiet,
        caught=(
            "Business is booming at Brumaine!",
            "On a explosé nos objectifs, vivement l’annonce",
        ),
        clean=("Les résultats de notre sondage sur les chaussettes", "Le marché de Noël explose"),
    ),
)
