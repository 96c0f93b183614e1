"""Desk, reports: what people saw; one takes it, looks into it, and closes it with a word."""

from bot.chat.command import Command
from bot.chat.day import day_named
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Action, Button, Facts, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.people.register import person_by
from bot.reports.keep import close, forget_old, report_for, reports_for, take
from bot.reports.tables import ReportRow, State

SHOWN = 5  # reports that have a button
LINE = 80  # characters of a report in the list
WORD_LIMIT = 1_000

TITLE = Phrase(fr="Signalements", en="Reports")
NONE = Phrase(
    fr="Rien n’attend. Un signalement arrive ici sans le nom de qui l’envoie.",
    en="Nothing is waiting. A report comes here without the name of whoever sends it.",
)
HOW = Phrase(
    fr="Prenez-en un, regardez, puis clôturez-le d’un mot : qui l’a envoyé lira ce mot.",
    en="Take one, look into it, then close it with a word: whoever sent it will read that word.",
)
NUMBER = Phrase(fr="n° {key}", en="no. {key}")
OPEN = Phrase(fr="Ouvrir le n° {key}", en="Open no. {key}")
ONE = Phrase(fr="Signalement n° {key}", en="Report no. {key}")
RECEIVED = Phrase(fr="Reçu", en="Received")
MOMENT = Phrase(fr="{day} à {time}", en="{day} at {time}")
STANDS = Phrase(fr="Où il en est", en="Where it stands")
WAITS = Phrase(fr="à prendre", en="to be taken")
WITH = Phrase(fr="avec {name}", en="with {name}")
WITH_YOU = Phrase(fr="avec vous", en="with you")
CLOSED_BY = Phrase(fr="clos par {name}", en="closed by {name}")
SOMEBODY = Phrase(fr="quelqu’un", en="somebody")
TAKE = Phrase(fr="Je m’en occupe", en="I look after it")
TAKE_OVER = Phrase(fr="Prendre la suite", en="Take over")
CLOSE = Phrase(fr="Clôturer", en="Close it")
LIST = Phrase(fr="Voir les signalements", en="See the reports")
WORD = Phrase(fr="Votre mot", en="Your word")
WORD_HINT = Phrase(
    fr="Ce qui a été fait, en une phrase. Qui a signalé la lira, sans votre nom.",
    en="What was done, in one sentence. Whoever reported will read it, without your name.",
)
EMPTY = Phrase(
    fr="Un mot d’abord : qui a signalé attend une réponse.",
    en="A word first: whoever reported is waiting for an answer.",
)
DONE = Phrase(fr="C’est clos, et la réponse part", en="Closed, and the answer is on its way")
DONE_WHY = Phrase(
    fr="Le signalement et votre mot seront effacés dans {days} jours.",
    en="The report and your word are erased in {days} days.",
)
GONE = Phrase(
    fr="Je n’ai pas de signalement n° {key} pour vous : il est effacé, ou ne vous est pas "
    "destiné. « bureau signalements » montre les autres.",
    en="I have no report no. {key} for you: it is erased, or not meant for you. “desk reports” "
    "shows the others.",
)
TAKEN = Phrase(
    fr="{name} s’en occupe déjà. « bureau signalements » montre ce qui attend.",
    en="{name} looks after it already. “desk reports” shows what is waiting.",
)
NOT_YOURS = Phrase(
    fr="Ce signalement n’est pas, ou plus, avec vous : rouvrez-le par « bureau signalements ».",
    en="This report is not, or no longer, with you: open it again from “desk reports”.",
)


async def answer(request: Request, house: House) -> Reply:
    """List the reports, show one, take it, or close it."""
    await forget_old(house.company, request.at)
    verb, _, rest = request.text.strip().partition(" ")
    key, _, seen = rest.partition(" ")
    if not verb:
        return await _list(request)
    row = await _row(request, key if verb in ("take", "over", "close") else verb)
    match verb:
        case "take":
            return await _take(request, row)
        case "over":
            return await _take(request, row, int(seen) if seen.isdecimal() else 0)
        case "close":
            return await _close(request, house, row)
        case _:
            return await _shown(request, row)


async def _row(request: Request, key: str) -> ReportRow:
    number = key.removeprefix("#")
    known = number.isdecimal() and len(number) < 10  # noqa: PLR2004 (what both databases take)
    row = await report_for(request.person, int(number)) if known else None
    if row is None:
        raise Refusal(GONE.given(key=number[:10]))
    return row


async def _list(request: Request) -> Reply:
    rows = await reports_for(request.person)
    if not rows:
        return Reply(title=request.say(TITLE), blocks=(Paragraph(request.say(NONE)),))
    lines = tuple([(_numbered(request, row), await _line(request, row)) for row in rows])
    opens = tuple(
        Button(request.say(OPEN, key=row.id), "desk", f"reports {row.id}") for row in rows[:SHOWN]
    )
    blocks = (Facts(lines), Paragraph(request.say(HOW)))
    return Reply(title=request.say(TITLE), blocks=blocks, actions=opens)


def _numbered(request: Request, row: ReportRow) -> str:
    return request.say(NUMBER, key=row.id)


async def _line(request: Request, row: ReportRow) -> str:
    first = row.what.splitlines()[0]
    short = first if len(first) <= LINE else f"{first[:LINE].rsplit(' ', 1)[0]}…"
    return f"{await _stands(request, row)} · {short}"


async def _stands(request: Request, row: ReportRow) -> str:
    if row.state == State.WAITING:
        return request.say(WAITS)
    if row.state == State.TAKEN and row.taken_by == request.person.id:
        return request.say(WITH_YOU)
    said = WITH if row.state == State.TAKEN else CLOSED_BY
    return request.say(said, name=await _name(row.taken_by))


async def _name(person_id: int | None) -> str | Phrase:
    person = await person_by(person_id or 0)
    return person.name if person else SOMEBODY


async def _shown(request: Request, row: ReportRow, *, replaces: bool = False) -> Reply:
    at = row.made_at.astimezone(request.person.zone)
    received = request.say(MOMENT, day=day_named(at.date()), time=f"{at:%H:%M}")
    facts = (
        (request.say(RECEIVED), received),
        (request.say(STANDS), await _stands(request, row)),
    )
    words = (Quote(row.what, row.link), *((Quote(row.word),) if row.word else ()))
    return Reply(
        title=request.say(ONE, key=row.id),
        blocks=(*words, Facts(facts)),
        actions=_ways_on(request, row),
        replaces=replaces,
    )


def _ways_on(request: Request, row: ReportRow) -> tuple[Action, ...]:
    everything = Button(request.say(LIST), "desk", "reports")
    if row.state == State.CLOSED:
        return (everything,)
    if row.state == State.WAITING:
        return (Button(request.say(TAKE), "desk", f"reports take {row.id}"), everything)
    if row.taken_by == request.person.id:
        return (Button(request.say(CLOSE), "desk", f"reports close {row.id}"), everything)
    instead = f"reports over {row.id} {row.taken_by}"
    return (Button(request.say(TAKE_OVER), "desk", instead), everything)


async def _take(request: Request, row: ReportRow, instead_of: int | None = None) -> Reply:
    taken = await take(row, request.person, instead_of)
    row = await _row(request, str(row.id))
    if not taken:
        raise Refusal(TAKEN.given(name=await _name(row.taken_by)))
    return await _shown(request, row, replaces=True)


async def _close(request: Request, house: House, row: ReportRow) -> Reply:
    word = request.fields.get("word", "").strip()[:WORD_LIMIT]
    if not word:
        return _word_form(request, row, EMPTY if "word" in request.fields else None)

    async def tell_whoever_sent(closed: ReportRow) -> None:
        person, key = closed.reporter_id, closed.id
        await house.tell(person, "report", f"answer {key}", f"report {key} closed")

    if not await close(row, request.person, word, request.at, tell_whoever_sent):
        raise Refusal(NOT_YOURS)
    return Reply(
        title=request.say(DONE),
        blocks=(
            Quote(word),
            Paragraph(request.say(DONE_WHY, days=house.company.privacy.reports_days)),
        ),
        actions=(Button(request.say(LIST), "desk", "reports"),),
        replaces=True,
    )


def _word_form(request: Request, row: ReportRow, error: Phrase | None) -> Reply:
    if row.state != State.TAKEN or row.taken_by != request.person.id:
        raise Refusal(NOT_YOURS)
    field = Field(
        name="word",
        label=request.say(WORD),
        kind="text",
        hint=request.say(WORD_HINT),
        limit=WORD_LIMIT,
        error=request.say(error) if error else "",
    )
    form = Form(
        command="desk", text=f"reports close {row.id}", submit=request.say(CLOSE), fields=(field,)
    )
    return Reply(title=request.say(ONE, key=row.id), blocks=(Quote(row.what, row.link),), form=form)


PART = Command(
    name="reports",
    summary=Phrase(
        fr="faux comptes, fuites, posts qui inquiètent : ce que les gens ont vu",
        en="fake accounts, leaks, posts that worry: what people saw",
    ),
    example=Phrase(fr="bureau signalements", en="desk reports"),
    role=Role.EDITOR,
    also=("signalements",),
    answer=answer,
    order=40,
)
