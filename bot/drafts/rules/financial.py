"""Financial: figures, forecasts and deals that only the company itself announces."""

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, COMPETITOR, INSIDE, RUMOUR, WE
from bot.drafts.finders import beside, either, together, unless, where
from bot.drafts.gates import gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import financial as words
from bot.drafts.words import financial_cash as cash
from bot.drafts.words import financial_hint as hint
from bot.drafts.words import financial_others as others
from bot.drafts.words import financial_shares as shares
from bot.drafts.words import financial_trade as trade
from bot.drafts.words import financial_watch as watch
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.financial_cues import (
    AROUND,
    ELSEWHERE,
    FIRM,
    LARGE,
    OUR,
    WINK,
    cashtags,
    held,
    own_ticker,
)
from bot.drafts.words.financial_said import ALLUSION, ALONE, CASH, COUNTED, EXCEPT, FUNDS, RESULTS
from bot.drafts.words.financial_told import TOLD_FIGURES, TOLD_SHARES

WHY = Phrase(
    fr="Une indication sur nos finances, même vague, peut faire bouger un cours et se paie cher.",
    en="A hint at our finances, even a vague one, can move a share price and costs dearly.",
)
FIGURES = Phrase(
    fr="Cela renseigne sur les finances de l’entreprise. Retirez le chiffre et l’allusion.",
    en="This tells about the company’s finances. Take the figure and the hint out.",
)


def in_quiet_period(reading: Reading) -> bool:
    """Say whether it is a day that allows no allusion to the health of the business."""
    today = reading.now.date()
    return any(period.covers(today) for period in reading.company.quiet_period)


RULES = (
    Rule(
        id="financial.results",
        severity="stop",
        message=FIGURES,
        why=WHY,
        find=either(unless(either(beside(RESULTS, AROUND), ALONE), *EXCEPT), COUNTED, TOLD_FIGURES),
        caught=(
            "Le CA a bondi de 18 % ce trimestre, trop fier de Brumaine !",
            "Our Q3 is going to blow everyone away #employee",
            "Nos ventes progressent encore",
            "140 % du quota sur l’année, toute la force de vente jubile",
            "Brumaine revenue grew 40% last year",
            "We finish the year 12% up, accounting can’t believe it",
            "On a passé les 5 000 abonnés payants chez nous",
            "Les ventes du T3 ? +22 %, voilà",
            "One customer in five isn’t renewing this year",
            "Deux fois plus de capteurs qu’on n’en a vendu au T3",
        ),
        clean=(
            "Our Q3 roadmap workshop was great",
            "Le CA de Nordnet a bondi de 18 % ce trimestre, on en parle demain",
            "We all take our shares of responsibility when a project slips.",
            "Our build time dropped 40% this quarter",
            "On a doublé le nombre de plantes au bureau ce trimestre",
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
            either(beside(FUNDS, INSIDE), together(LARGE, cash.SIGNING, trade.BIG_CUSTOMER)),
            *EXCEPT,
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
        id="financial.cash",
        severity="stop",
        message=FIGURES,
        why=WHY,
        find=unless(
            either(beside(CASH, AROUND), unless(trade.MONTHS_LEFT, watch.PERSONAL)), *EXCEPT
        ),
        caught=(
            "On n’a plus que trois mois de trésorerie devant nous",
            "We may not make payroll in January",
        ),
        clean=("J’ai deux euros en caisse, qui m’offre un café ?", "Cash is king, said my aunt"),
    ),
    Rule(
        id="financial.shares",
        severity="stop",
        message=Phrase(
            fr="Un avis sur une action. Retirez-le : vous êtes initié, même sans le vouloir.",
            en="A view on a share. Take it out: you are an insider, even without meaning to be.",
        ),
        why=WHY,
        find=unless(
            either(
                beside(shares.SHARES, either(INSIDE, cashtags)),
                beside(shares.INVESTED, either(COMPANY, own_ticker)),
                together(shares.TRADES, shares.STOCK, either(COMPANY, own_ticker)),
                together(shares.MINE, shares.WORTH),
                together(shares.QUOTED, either(COMPANY, OUR), shares.MOVES),
                together(either(shares.LISTED, shares.RATED), COMPANY),
                gated(held, COMPANY),
                TOLD_SHARES,
                together(shares.SAVINGS, shares.PUT, COMPANY),
                beside(together(shares.TRADES, shares.BEFORE), COMPANY),
                beside(cashtags, INSIDE),
                beside(own_ticker, either(shares.TRADES, shares.MOVES, hint.SECRET)),
            ),
            shares.NO_SHARES,
            ELSEWHERE,
        ),
        caught=(
            "Good time to buy $BRUM if you ask me, I work there",
            "Achetez des actions Brumaine avant décembre",
            "Our stock is going to fly",
            "Mes stock-options vont valoir une fortune",
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
            together(RUMOUR, either(shares.DEAL, INSIDE)),
            beside(RUMOUR, either(WINK, hint.SECRET)),
            beside(together(shares.ACQUIRE, either(shares.FIRMS, COMPETITOR)), INSIDE),
            beside(shares.SPUN_OFF, AROUND),
            together(shares.FUND, shares.VISITING, WE),
            together(shares.SOLD_OFF, shares.APPROVED, COMPANY),
            unless(
                together(shares.SALE, either(COMPANY, WE, FIRM)), ELSEWHERE, others.TREATS, HARMLESS
            ),
            unless(shares.SMELLS, ELSEWHERE, watch.WORLD, words.AT_WORK, others.TREATS),
            unless(together(shares.PRICE, LARGE), ELSEWHERE, watch.WORLD),
        ),
        caught=(
            "Ostrava Capital va nous racheter, vous verrez",
            "We are being acquired, and I cannot say by whom",
            "La direction cherche un repreneur",
        ),
        clean=(
            "Fusion des branches Git : nos règles",
            "Ostrava Capital tower by night",
            "We bought a kettle",
        ),
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
        find=where(ALLUSION, in_quiet_period),
        caught=(
            "Business is booming at Brumaine!",
            "On a explosé nos objectifs, vivement l’annonce",
        ),
        clean=(
            "Les résultats de notre sondage sur les chaussettes",
            "Le marché de Noël explose",
            "Les chiffres du jour : 3 cafés, 2 réunions, 1 croissant #salarié",
        ),
    ),
)
