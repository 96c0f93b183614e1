"""Brings a file of ideas in, whole or not at all; the same file again changes nothing."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.chat.phrase import Language, Phrase
from bot.company import Company
from bot.ideas.content import Content, digest_of
from bot.ideas.files import Entry, FileError, Problem, problem
from bot.ideas.library import Idea
from bot.ideas.look import TWICE, looked
from bot.ideas.tables import IdeaRow, State, WordingRow
from bot.ideas.words import NEVER
from bot.ideas.write import content_of, keep, new_idea, open_version
from bot.journal.note import note
from bot.storage.transaction import run_tx

NAMED = Phrase(fr="{idea}, `{name}` : {said}", en="{idea}, `{name}`: {said}")
MISSING = Phrase(fr="cela manque", en="it is missing")
UNKNOWN = Phrase(fr="ce nom n’est pas connu", en="this name is not known")
LONG = Phrase(fr="c’est trop long : {limit} caractères au plus", en="too long: {limit} at most")
KEY = Phrase(
    fr="une clé n’a que des minuscules sans accent, des chiffres et des tirets",
    en="a key has small letters, figures and dashes only",
)
DAY = Phrase(fr="je n’y lis pas un jour, comme 2026-12-24", en="this is no day such as 2026-12-24")
LANGUAGE = Phrase(fr="une langue est fr ou en", en="a language is fr or en")
ENDS = Phrase(
    fr="{idea} : il lui faut un dernier jour, `until`, ou `good_for_days`, et pas les deux",
    en="{idea}: it needs a last day, `until`, or `good_for_days`, and not both",
)
SUBJECT = Phrase(
    fr="{idea} : le sujet `{subject}` n’est pas connu ; connus : {known}",
    en="{idea}: the subject `{subject}` is not known; known are {known}",
)
AGAIN = Phrase(
    fr="{idea} : cette clé est déjà celle de la ligne {line}",
    en="{idea}: this key is already that of line {line}",
)
LACKS = Phrase(fr="{idea} : {said}", en="{idea}: {said}")
STOPPED = Phrase(
    fr="{idea} : la charte arrête « {text} » : {said}",
    en="{idea}: the charter stops “{text}”: {said}",
)
BUSY = Phrase(
    fr="{idea} : quelqu’un est en train de la changer au bureau ; finissez ou abandonnez d’abord "
    "ce changement",
    en="{idea}: somebody is changing it at the desk; finish or drop that change first",
)
SAYINGS: dict[str, Phrase] = {
    "missing": MISSING,
    "extra_forbidden": UNKNOWN,
    "string_pattern_mismatch": KEY,
    "literal_error": LANGUAGE,
}


@dataclass(frozen=True, slots=True)
class Brought:
    """How many ideas of a file are new, changed, and as they were."""

    new: int
    changed: int
    same: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """One idea that passed: its line, how the file has it, and its content."""

    line: int
    idea: Idea
    content: Content


def readied(
    entries: Iterable[Entry],
    company: Company,
    subjects: Mapping[str, Phrase],
    now: dt.datetime,
    zone: dt.tzinfo,
    *,
    tick: Callable[[], None] = lambda: None,
) -> list[Ready]:
    """Check every idea of a file, a `tick` each; raises FileError with all that is wrong."""
    found: list[Ready] = []
    wrong: list[Problem] = []
    lines: dict[str, int] = {}
    said: dict[tuple[Language, str], int] = {}
    for entry in entries:
        tick()
        one = _one(entry, now, zone)
        faults = _faults(one, company, subjects, now) if isinstance(one, Ready) else one
        wrong += [problem(entry.line, it) for it in faults]
        if isinstance(one, Ready):
            wrong += _twice(one, lines, said)
            found.append(one)
    if wrong:
        raise FileError(*wrong)
    return found


def _one(entry: Entry, now: dt.datetime, zone: dt.tzinfo) -> Ready | list[Phrase]:
    try:
        idea = Idea.model_validate(entry.values)
        return Ready(line=entry.line, idea=idea, content=idea.content(now, zone))
    except ValidationError as error:
        named = str(entry.values.get("key") or "?")
        return [_explained(named, one) for one in error.errors()]


def _explained(named: str, error: ErrorDetails) -> Phrase:
    if not error["loc"]:
        return ENDS.given(idea=named)
    kind = error["type"]
    if kind in SAYINGS:
        phrase = SAYINGS[kind]
    elif kind.startswith("date"):
        phrase = DAY
    elif kind == "string_too_long":
        phrase = LONG.given(limit=error["ctx"]["max_length"])
    else:
        phrase = Phrase(fr=error["msg"].lower(), en=error["msg"].lower())
    name = ".".join(str(part) for part in error["loc"] if part != "[key]")
    return NAMED.given(idea=named, name=name, said=phrase)


def _faults(
    one: Ready, company: Company, subjects: Mapping[str, Phrase], now: dt.datetime
) -> Iterable[Phrase]:
    named = one.idea.key
    if subjects and one.content.subject not in subjects:
        yield SUBJECT.given(idea=named, subject=one.content.subject, known=", ".join(subjects))
    found = looked(one.content, company, now, {})
    for lack in found.lacks:
        yield LACKS.given(idea=named, said=lack)
    for stopped in found.stopped:
        first = stopped.verdict.findings[0]
        yield STOPPED.given(idea=named, text=stopped.text, said=first.message)


def _twice(
    one: Ready, lines: dict[str, int], said: dict[tuple[Language, str], int]
) -> Iterable[Problem]:
    if known := lines.get(one.idea.key):
        yield problem(one.line, AGAIN.given(idea=one.idea.key, line=known))
    lines.setdefault(one.idea.key, one.line)
    for spoken in one.content.texts:
        if said.setdefault(spoken, one.line) != one.line:
            text = LACKS.given(idea=one.idea.key, said=TWICE.given(text=spoken[1]))
            yield problem(one.line, text)


async def bring(
    ready: Sequence[Ready],
    author_id: int | None,
    now: dt.datetime,
    file: str,
    tick: Callable[[], None] = lambda: None,
) -> Brought:
    """Bring ideas in, to wait for somebody else's approval; raises FileError, nothing being done.

    An idea whose key is known is changed where the file says something else. `tick` is called once
    for each idea.
    """
    return await run_tx(lambda: _bring(ready, author_id, now, file, tick))


async def _bring(
    ready: Sequence[Ready],
    author_id: int | None,
    now: dt.datetime,
    file: str,
    tick: Callable[[], None],
) -> Brought:
    ids = dict(await IdeaRow.all().values_list("key", "id"))
    ends: list[str] = []
    wrong: list[Problem] = []
    used = await _used()
    for one in ready:
        wrong += _taken(one, used, ids.get(one.idea.key))
        try:
            ends.append(await _brought(one, ids.get(one.idea.key), author_id, now))
        except _BusyError:
            wrong.append(problem(one.line, BUSY.given(idea=one.idea.key)))
        tick()
    if wrong:
        raise FileError(*wrong)
    new, changed, same = (ends.count(end) for end in ("new", "changed", "same"))
    about: dict[str, str | int] = {"file": file, "new": new, "changed": changed, "same": same}
    await note("ideas imported", author_id, about, now)
    return Brought(new, changed, same)


class _BusyError(Exception):
    """Somebody is changing the idea at the desk."""


async def _brought(one: Ready, idea_id: int | None, author_id: int | None, now: dt.datetime) -> str:
    if idea_id is None:
        await new_idea(one.idea.key, one.content, author_id, now, State.WAITING)
        return "new"
    idea = await IdeaRow.get(id=idea_id)
    holds, content = await content_of(idea), one.content
    if one.idea.good_for_days is not None:  # counted from when it came in first
        content = content.model_copy(update={"ends": holds.ends})
    if idea.state == State.RETIRED or digest_of(content) == digest_of(holds):
        return "same"
    row = await open_version(idea_id)
    if row and row.author_id not in (None, author_id):
        raise _BusyError
    await keep(idea_id, digest_of(holds), content, author_id, now, state=State.WAITING)
    return "changed"


async def _used() -> dict[tuple[str, str], int]:
    """List the words in use, with their idea."""
    used = WordingRow.filter(free_at__lt=NEVER, idea__state=State.APPROVED)
    rows = await used.values_list("language", "text", "idea_id")
    return {(language, text): idea for language, text, idea in rows}


def _taken(
    one: Ready, used: Mapping[tuple[str, str], int], idea_id: int | None
) -> Iterable[Problem]:
    for spoken in one.content.texts:
        if used.get(spoken, idea_id) != idea_id:
            said = LACKS.given(idea=one.idea.key, said=TWICE.given(text=spoken[1]))
            yield problem(one.line, said)
