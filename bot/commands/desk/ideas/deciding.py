"""Desk, ideas: sent to approval, approved, refused, dropped, retired, extended, duplicated."""

import datetime as dt
import hashlib

from bot.chat.person import Role
from bot.chat.phrase import Language, Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Button, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas import acting, show
from bot.commands.house import House
from bot.ideas import decide, proposals
from bot.ideas.content import TITLE, content_in, digest_of
from bot.ideas.look import look
from bot.ideas.tables import IdeaRow, IdeaVersionRow, State
from bot.ideas.write import BUSY, GONE, MONTH, begin, content_of, idea_with, open_version, save
from bot.people.register import people_with
from bot.storage.fields import milliseconds

NOT_READY = Phrase(
    fr="Pas encore : voyez sur l’idée ce qui manque ou ce que la charte arrête.",
    en="Not yet: see on the idea what is missing or what the charter stops.",
)
SENT = Phrase(
    fr="C’est envoyé. Vous le saurez dès qu’elle est approuvée.",
    en="It is sent. You will hear as soon as it is approved.",
)
DONE = Phrase(fr="C’est approuvé, mot pour mot.", en="It is approved, word for word.")
ALREADY = Phrase(fr="C’était déjà fait.", en="That was done already.")
WHY = Phrase(fr="Ce qu’il faudrait changer", en="What should change")
WHY_HINT = Phrase(
    fr="Une phrase suffit : son auteur la lira telle quelle.",
    en="A sentence is enough: its author will read it as it is.",
)
TELL = Phrase(fr="Le dire", en="Say so")
SAID = Phrase(fr="C’est dit à son auteur.", en="Its author is told.")
SURE = Phrase(fr="Retirer « {title} » ?", en="Retire “{title}”?")
SURE_WHY = Phrase(
    fr="Personne ne la recevra plus, et les cartes déjà données n’ouvriront plus. On ne revient "
    "pas en arrière ; on peut la dupliquer.",
    en="Nobody will get it any more, and cards already given will no longer open. There is no way "
    "back; it can be duplicated.",
)
YES = Phrase(fr="Oui, la retirer", en="Yes, retire it")
NO = Phrase(fr="Non, la garder", en="No, keep it")
EXTENDED = Phrase(
    fr="Prolongée, et envoyée à l’approbation : la fin fait partie de ce qui est approuvé.",
    en="Extended, and sent to approval: the end is part of what is approved.",
)
COPIED = Phrase(
    fr="C’est une copie, en brouillon. Changez-en les mots : jamais deux fois les mêmes.",
    en="This is a copy, a draft. Change its words: never the same twice.",
)
COPY_OF: dict[Language, str] = {"fr": "{title} (copie)", "en": "{title} (copy)"}


async def send(request: Request, house: House, typed: str) -> Reply:
    """Send the very draft that was shown to approval, and tell the others once a day."""
    row, digest = await _version(typed)
    await _must_be_ready(request, house, row)
    await decide.send(row.id, digest, request.person.id, request.at)
    await tell_editors(request, house)
    return await show.shown(request, house, await idea_with(row.idea_id), request.say(SENT))


async def tell_editors(request: Request, house: House) -> None:
    """Tell those who may approve that something waits: once a day, however much it is."""
    day = request.at.astimezone(house.zone).date()
    for editor in await people_with(Role.EDITOR, Role.OWNER):
        if editor != request.person.id:
            await house.tell(editor, "desk", "ideas waiting", f"ideas waiting {day}")


async def _must_be_ready(request: Request, house: House, row: IdeaVersionRow) -> None:
    found = await look(content_in(row.content), house.company, request.at, row.idea_id)
    if not found.ready and row.state in (State.DRAFT, State.WAITING, State.REFUSED):
        raise Refusal(NOT_READY)


async def approve(request: Request, house: House, typed: str) -> Reply:
    """Approve the text that was shown, and tell its author and whoever proposed it."""
    row, seal = await _version(typed)
    await _must_be_ready(request, house, row)
    charter = house.charter.version
    done = await decide.approve(row.id, seal, charter, request.person.id, request.at)
    at = done.decided_at and milliseconds(done.decided_at)  # no moment is kept finer
    ours = (done.decided_by_id, at) == (request.person.id, milliseconds(request.at))
    if ours:
        await _tell_author(house, done)
        await proposals.tell_approved(done.idea_id, request.at, house.tell)
    note = request.say(DONE if ours else ALREADY)
    return await show.shown(request, house, await idea_with(done.idea_id), note)


async def _tell_author(house: House, row: IdeaVersionRow) -> None:
    if row.author_id:
        occasion = f"idea {row.idea_id} version {row.number} {row.state} {row.digest[:8]}"
        await house.tell(row.author_id, "desk", f"ideas show {row.idea_id}", occasion)


async def refuse(request: Request, house: House, typed: str) -> Reply:
    """Ask what should change, then send the version back with it."""
    row, digest = await _version(typed)
    reason = request.fields.get("reason", "").strip()
    if not reason:
        field = Field(
            name="reason",
            label=request.say(WHY),
            kind="text",
            hint=request.say(WHY_HINT),
            limit=500,
        )
        form = Form(
            command="desk",
            text=f"ideas refuse {typed}",
            submit=request.say(TELL),
            fields=(field,),
        )
        return Reply(title=request.say(acting.REFUSE), form=form)
    done = await decide.refuse(row.id, digest, request.person.id, request.at, reason)
    await _tell_author(house, await IdeaVersionRow.get(id=done.id))
    return await show.shown(request, house, await idea_with(row.idea_id), request.say(SAID))


async def drop(request: Request, house: House, typed: str) -> Reply:
    """Give up what is being written."""
    idea = await _idea(typed)
    await decide.drop(idea.id, request.person.id, request.at)
    return await show.shown(request, house, await idea_with(idea.id))


async def retire(request: Request, house: House, typed: str) -> Reply:
    """Ask whether it is meant, then retire the idea at once."""
    key, _, sure = typed.partition(" ")
    idea = await _idea(key)
    if sure != "yes" and idea.state != State.RETIRED:
        title = (await content_of(idea)).titled(request.person.language)
        return Reply(
            title=request.say(SURE, title=title),
            blocks=(Paragraph(request.say(SURE_WHY)),),
            actions=(
                Button(request.say(YES), "desk", f"ideas retire {idea.id} yes"),
                Button(request.say(NO), "desk", f"ideas show {idea.id}"),
            ),
            replaces=True,
        )
    await decide.retire(idea.id, request.person.id, request.at)
    return await show.shown(request, house, await idea_with(idea.id))


async def extend(request: Request, house: House, typed: str) -> Reply:
    """Give an approved idea a month more, to be approved by somebody else."""
    idea = await _idea(typed)
    if await open_version(idea.id):
        raise Refusal(BUSY)
    content = await content_of(idea)
    ends = _midnight(max(content.ends, request.at) + MONTH, house.zone)
    longer = content.model_copy(update={"ends": ends})
    await save(idea.id, digest_of(content), longer, request.person.id, request.at)
    note = EXTENDED
    row = await open_version(idea.id)
    if row and (await look(longer, house.company, request.at, idea.id)).ready:
        await decide.send(row.id, row.digest, request.person.id, request.at)
        await tell_editors(request, house)
    else:
        note = NOT_READY
    return await show.shown(request, house, await idea_with(idea.id), request.say(note))


def _midnight(moment: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    """Give the first midnight from a moment on."""
    local = moment.astimezone(zone)
    if (local.hour, local.minute, local.second, local.microsecond) == (0, 0, 0, 0):
        return local
    return dt.datetime.combine(local.date() + dt.timedelta(days=1), dt.time(), zone)


async def copy(request: Request, house: House, typed: str) -> Reply:
    """Begin a draft with all that an idea says; pressing twice is one copy."""
    idea = await _idea(typed)
    content = await content_of(idea)
    titles = {
        one: COPY_OF[one].format(title=text[: TITLE - 8]) for one, text in content.title.items()
    }
    ends = _midnight(request.at + MONTH, house.zone)
    again = content.model_copy(update={"title": titles, "starts": None, "ends": ends})
    key = key_from(f"{idea.key} {digest_of(content)} {request.person.id}")
    row = await begin(key, again, request.person.id, request.at)
    return await show.shown(request, house, row, request.say(COPIED))


def key_from(said: str) -> str:
    """Make an idea's key out of something that is said once."""
    return f"idea-{hashlib.blake2b(said.encode(), digest_size=6).hexdigest()}"


async def _version(typed: str) -> tuple[IdeaVersionRow, str]:
    """Find the version a button names, and the text it was pressed on."""
    key, _, digest = typed.partition(" ")
    row = await IdeaVersionRow.get_or_none(id=int(key)) if key.isdecimal() else None
    if row is None:
        raise Refusal(GONE)
    return row, digest


async def _idea(typed: str) -> IdeaRow:
    return await idea_with(int(typed) if typed.isdecimal() else 0)
