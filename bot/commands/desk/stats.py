"""Desk, stats: the week of the company, and what became of its ideas and their words."""

from bot.chat.command import Command
from bot.chat.day import day_named
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Block, Button, Facts, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.stats import BEFORE, NOT_OVER
from bot.people.form import NAMES
from bot.shares.forecast import Outlook, forecast
from bot.stats.close import close_weeks
from bot.stats.content import OTHERS, Content, Line, content_of
from bot.stats.managers import people_in
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
    fr="Par texte, sur les huit dernières semaines comptées",
    en="By wording, over the last eight weeks counted",
)
AT_LEAST = Phrase(fr="au moins {figures}", en="at least {figures}")
FIGURES = (
    Phrase(fr="{amount} proposées", en="{amount} offered"),
    Phrase(fr="{amount} laissées", en="{amount} let go"),
    Phrase(fr="{amount} ouvertes", en="{amount} opened"),
    Phrase(fr="{amount} postées", en="{amount} posted"),
)
THE_OTHERS = Phrase(fr="Tous les autres", en="All the others")
SHORT = Phrase(fr="Les mots vont manquer", en="Words are running out")
OUT = Phrase(fr="plus de mots vers le {day}", en="no words left by {day}")
NOW = Phrase(fr="plus de mots dès maintenant", en="no words left already")
IN_LANGUAGE = Phrase(fr="{subject} ({spoken})", en="{subject} ({spoken})")
WHY = Phrase(
    fr="De quoi parlent les gens, jamais qui : les sujets et les textes se lisent par paliers de "
    "{smallest}, et seulement quand au moins {smallest} personnes sont derrière.",
    en="What people speak of, and never who: subjects and wordings are read in steps of "
    "{smallest}, and only where at least {smallest} people are behind them.",
)
NOT_YET = Phrase(
    fr="Les sujets viendront quand la semaine sera finie partout où l’entreprise travaille.",
    en="Subjects come once the week is over everywhere the company works.",
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
    await close_weeks(house.zone, smallest, request.at)
    content = await content_of(week)
    if as_table:
        return await _table(request, week, content or Content())
    return await _page(request, house, week, content)


async def _page(request: Request, house: House, week: Week, content: Content | None) -> Reply:
    smallest = house.company.privacy.smallest
    outlooks, _ = await forecast(house.subjects, request.at)
    report, people = await report_on(None, week), await people_in(None)
    why = request.say(WHY, smallest=smallest) if content else request.say(NOT_YET)
    return Reply(
        title=request.say(TITLE, days=days_of(week)),
        blocks=(
            *told(report, request.person.language, smallest, people),
            *(_lines(request, house, content) if content else ()),
            *_short(request, house, [one for one in outlooks if one.out_on]),
            Paragraph(why),
        ),
        actions=(
            Button(request.say(BEFORE), "desk", f"stats {week.before}"),
            Button(request.say(SHEET), "desk", f"stats csv {week}"),
        ),
    )


def _lines(request: Request, house: House, content: Content) -> list[Block]:
    blocks: list[Block] = []
    subjects = [one._replace(name=_subject(request, house, one.name)) for one in content.subjects]
    tables = ((SUBJECTS, subjects), (CAMPAIGNS, content.campaigns), (WORDINGS, content.wordings))
    for title, lines in tables:
        rows = tuple((_cut(one.name), _figures(request, one)) for one in lines[:SHOWN])
        blocks += [Paragraph(request.say(title)), Facts(rows)] if rows else []
    return blocks


def _subject(request: Request, house: House, name: str) -> str:
    return request.say(THE_OTHERS if name == OTHERS else house.subject(name))


def _cut(name: str) -> str:
    return name if len(name) <= WORDS else f"{name[:WORDS].rpartition(' ')[0] or name[:WORDS]}…"


def _figures(request: Request, line: Line) -> str:
    told = [
        request.say(said, amount=amount)
        for said, amount in zip(FIGURES, line.figures, strict=True)
        if amount
    ]
    return request.say(AT_LEAST, figures=", ".join(told))


def _short(request: Request, house: House, short: list[Outlook]) -> tuple[Block, ...]:
    """List the subjects whose words run out, the soonest first."""
    rows = []
    for one in short[:SHOWN]:
        subject, spoken = house.subject(one.subject), request.say(NAMES[one.language])
        out = NOW if one.out_on and one.out_on <= request.at.date() else OUT
        day = day_named(one.out_on or request.at.date())
        label = request.say(IN_LANGUAGE, subject=subject, spoken=spoken)
        rows.append((label, request.say(out, day=day)))
    return (Paragraph(request.say(SHORT)), Facts(tuple(rows))) if rows else ()


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
    also=("statistiques", "semaine", "chiffres"),
    answer=answer,
    order=50,
)
