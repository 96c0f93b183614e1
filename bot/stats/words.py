"""A report in words: bars, and the figures beside them for whoever cannot see bars."""

from bot.chat.day import day_named
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Block, Chart, Facts, Paragraph
from bot.shares.card import title_of
from bot.stats.privacy import Amount
from bot.stats.report import Figures, Report
from bot.stats.week import Week

FIGURES = {
    "active": Phrase(fr="Personnes actives", en="People active"),
    "opened": Phrase(fr="Idées ouvertes", en="Ideas opened"),
    "declared": Phrase(fr="Partages annoncés", en="Shares declared"),
    "verified": Phrase(fr="Partages vérifiés", en="Shares verified"),
    "clicks": Phrase(fr="Clics", en="Clicks"),  # only where they are counted
}
WEEK = Phrase(fr="du {first} au {last}", en="{first} to {last}")
COUNTED = Phrase(fr="{people} personnes comptées", en="{people} people counted")
LINE = Phrase(fr="{name} : {amount}", en="{name}: {amount}")
AT_LEAST = Phrase(fr="au moins {least}", en="at least {least}")
BEFORE = Phrase(
    fr="{amount} ({before} la semaine d’avant)", en="{amount} ({before} the week before)"
)
SAME = Phrase(fr="{amount}, comme la semaine d’avant", en="{amount}, as the week before")
OTHERS_BEFORE = Phrase(
    fr="La semaine d’avant, {people} personnes étaient comptées : les groupes ne sont pas tous "
    "les mêmes.",
    en="The week before, {people} people were counted: the groups are not all the same.",
)
BEST = Phrase(fr="Idées les plus suivies", en="Ideas most people took")
NAMES = Phrase(
    fr="Ont posté et veulent bien que vous le sachiez : {names}.",
    en="Posted, and are happy for you to know: {names}.",
)
HOW = Phrase(
    fr="Une équipe, jamais un classement. Chacun est compté avec les mêmes collègues, et un "
    "chiffre n’est dit que si au moins {smallest} personnes sont derrière.",
    en="A team, never a ranking. Everybody is counted with the same colleagues, and a figure is "
    "told only where at least {smallest} people are behind it.",
)
TOO_FEW = Phrase(
    fr="Pas de chiffres pour cette semaine. J’en donne quand au moins {smallest} personnes d’un "
    "même groupe ont ouvert ou posté une idée : en dessous, on reconnaîtrait quelqu’un. Il n’y a "
    "rien à faire, chacun partage s’il en a envie.",
    en="No figures for this week. I give some when at least {smallest} people of one group opened "
    "or posted an idea: below that, somebody might be recognised. There is nothing to do, people "
    "share if they feel like it.",
)
SO_FEW = Phrase(
    fr="Pas de chiffres : ici, vous êtes moins de {smallest}, et on y lirait ce que fait chacun. "
    "Demandez-leur plutôt, autour d’un café ; et que personne ne se sente obligé.",
    en="No figures: there are fewer than {smallest} people here, and they would show what each one "
    "does. Asking over a coffee works better, and nobody has to.",
)


def days_of(week: Week) -> Phrase:
    """Say a week by its days: `du 16 novembre au 22 novembre`."""
    return WEEK.given(first=day_named(week.monday), last=day_named(week.sunday))


def told(report: Report, language: Language, smallest: int, people: int) -> tuple[Block, ...]:
    """Show a report on so many people, counted or not; or say kindly that there is none."""
    figures, before = report.figures, report.before
    if not figures.amounts:
        why = TOO_FEW if people >= smallest else SO_FEW
        return (Paragraph(why.to(language, smallest=smallest)),)
    titles = [title_of(idea, language) for idea in report.ideas]
    blocks: list[Block] = [_chart(figures, before, language)]
    if titles:
        blocks.append(Facts(((BEST.to(language), " · ".join(titles)),)))
    if report.names:
        blocks.append(Paragraph(NAMES.to(language, names=", ".join(report.names))))
    if before.amounts and before.people != figures.people:
        blocks.append(Paragraph(OTHERS_BEFORE.to(language, people=before.people)))
    return (*blocks, Paragraph(HOW.to(language, smallest=smallest)))


def _chart(figures: Figures, before: Figures, language: Language) -> Chart:
    shown = {name: one for name, one in figures.amounts.items() if one.least or one.exact}
    return Chart(
        title=COUNTED.to(language, people=figures.people),
        bars=tuple((FIGURES[name].to(language), one.least) for name, one in shown.items()),
        words="\n".join(
            LINE.to(
                language,
                name=FIGURES[name],
                amount=_compared(one, before.amounts.get(name), language),
            )
            for name, one in shown.items()
        ),
    )


def _compared(amount: Amount, before: Amount | None, language: Language) -> str:
    said = amount_said(amount).to(language)
    if before is None or not (before.least or before.exact):
        return said
    if before == amount and amount.exact:
        return SAME.to(language, amount=said)
    return BEFORE.to(language, amount=said, before=amount_said(before))


def amount_said(amount: Amount) -> Phrase:
    """Say a figure, or what it is at least."""
    known = AT_LEAST.given(least=amount.least)
    return Phrase(fr=str(amount.least), en=str(amount.least)) if amount.exact else known
