"""Desk, stats: the week of the company, and what became of its ideas and their words."""

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Block, Button, Facts, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.stats import BEFORE, NOT_OVER
from bot.people.form import NAMES
from bot.stats.close import close_weeks
from bot.stats.content import Content, content_of, short_of_words
from bot.stats.managers import managers
from bot.stats.privacy import Line
from bot.stats.report import report_on
from bot.stats.sheet import sheet
from bot.stats.team import asked
from bot.stats.week import Week, last_ended
from bot.stats.words import days_of, told

SHOWN = 8  # lines of a table
WORDS = 60  # characters of a wording on its line
LONGEST = 2_500  # characters of a sheet in the chat

TITLE = Phrase(fr="L’entreprise, {days}", en="The company, {days}")
SUBJECTS = Phrase(fr="Par sujet", en="By subject")
CAMPAIGNS = Phrase(fr="Par campagne", en="By campaign")
WORDINGS = Phrase(
    fr="Les mots les plus pris, sur huit semaines", en="The words most people took, over 8 weeks"
)
LINE = Phrase(
    fr="{offered} proposées, {let_go} laissées, {opened} ouvertes, {declared} postées",
    en="{offered} offered, {let_go} let go, {opened} opened, {declared} posted",
)
OTHERS = Phrase(fr="les autres", en="the others")
SHORT = Phrase(fr="Les mots vont manquer", en="Words are running out")
SUPPLY = Phrase(
    fr="{free} libres, {used} pris en deux semaines", en="{free} free, {used} used in two weeks"
)
IN_LANGUAGE = Phrase(fr="{subject} ({spoken})", en="{subject} ({spoken})")
WHY = Phrase(
    fr="De quoi parlent les gens, jamais qui : une ligne de moins de {smallest} personnes rejoint "
    "les autres.",
    en="What people speak of, and never who: a line of fewer than {smallest} people joins the "
    "others.",
)
SHEET = Phrase(fr="En tableau (CSV)", en="As a table (CSV)")
REST = Phrase(
    fr="Le tableau entier est un fichier : python -m bot stats --week {week} --csv FICHIER",
    en="The whole table is a file: python -m bot stats --week {week} --csv FILE",
)


async def answer(request: Request, house: House) -> Reply:
    """Show the company's last week that is over, or another; `csv` writes it as a table."""
    first, _, rest = request.text.strip().partition(" ")
    as_table = first.lower() == "csv"
    week = asked(rest if as_table else request.text, request.at, house.zone).week
    if week > last_ended(request.at, house.zone):
        raise Refusal(NOT_OVER)
    smallest = house.company.privacy.smallest
    await close_weeks(await managers(), house.zone, smallest, request.at)
    content = await content_of(week, house.zone, smallest, request.say(OTHERS))
    if as_table:
        return await _table(request, week, content)
    return await _page(request, house, week, content)


async def _page(request: Request, house: House, week: Week, content: Content) -> Reply:
    smallest = house.company.privacy.smallest
    blocks: list[Block] = [
        *told(await report_on(None, week), request.person.language, smallest),
        *_lines(request, house, content),
    ]
    if short := await short_of_words(request.at):
        rows = tuple(
            (
                request.say(
                    IN_LANGUAGE,
                    subject=house.subject(one.subject),
                    spoken=request.say(NAMES[one.language]),
                ),
                request.say(SUPPLY, free=one.free, used=one.used),
            )
            for one in short[:SHOWN]
        )
        blocks += [Paragraph(request.say(SHORT)), Facts(rows)]
    return Reply(
        title=request.say(TITLE, days=days_of(week)),
        blocks=(*blocks, Paragraph(request.say(WHY, smallest=smallest))),
        actions=(
            Button(request.say(BEFORE), "desk", f"stats {week.before}"),
            Button(request.say(SHEET), "desk", f"stats csv {week}"),
        ),
    )


def _lines(request: Request, house: House, content: Content) -> list[Block]:
    blocks: list[Block] = []
    for title, lines in (
        (SUBJECTS, [one._replace(name=_subject(request, house, one)) for one in content.subjects]),
        (CAMPAIGNS, content.campaigns),
        (WORDINGS, content.wordings),
    ):
        if lines:
            rows = tuple((_cut(one.name), _figures(request, one)) for one in lines[:SHOWN])
            blocks += [Paragraph(request.say(title)), Facts(rows)]
    return blocks


def _subject(request: Request, house: House, line: Line) -> str:
    others = request.say(OTHERS)
    return others if line.name == others else request.say(house.subject(line.name))


def _cut(name: str) -> str:
    return name if len(name) <= WORDS else f"{name[:WORDS].rpartition(' ')[0] or name[:WORDS]}…"


def _figures(request: Request, line: Line) -> str:
    offered, let_go, opened, declared = line.figures
    return request.say(LINE, offered=offered, let_go=let_go, opened=opened, declared=declared)


async def _table(request: Request, week: Week, content: Content) -> Reply:
    whole = (await sheet(week, content)).replace("\r\n", "\n").strip()
    shown = whole if len(whole) <= LONGEST else whole[:LONGEST].rpartition("\n")[0]
    rest = (Paragraph(request.say(REST, week=week)),) if shown != whole else ()
    return Reply(
        title=request.say(TITLE, days=days_of(week)),
        blocks=(Quote(shown, f"{week}.csv", copies=True), *rest),
    )


PART = Command(
    name="stats",
    summary=Phrase(
        fr="la semaine de l’entreprise : sujets, campagnes, mots pris et laissés",
        en="the company’s week: subjects, campaigns, words taken and left",
    ),
    example=Phrase(fr="bureau statistiques", en="desk stats"),
    role=Role.EDITOR,
    also=("statistiques", "semaine"),
    answer=answer,
    order=50,
)
