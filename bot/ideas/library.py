"""The library of ideas: read from ideas.toml, kept in the database."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from bot.chat.phrase import Language, Phrase, listed, same
from bot.chat.trouble import Trouble
from bot.ideas.content import LONGEST, Content, Texts, digest_of, seal_of
from bot.ideas.tables import IdeaRow, IdeaVersionRow, State
from bot.ideas.use import changed, put_in_use
from bot.ideas.write import new_idea
from bot.journal.note import note
from bot.mistaken import unread, why
from bot.storage.transaction import run_tx

UNREADABLE = Phrase(fr="{path} ne se lit pas : {error}", en="{path} cannot be read: {error}")
NO_TOML = Phrase(fr="{path}, {where}", en="{path}: {where}")
TWICE = Phrase(
    fr="{path} : l’idée `{key}` y est deux fois ; donnez à l’une une autre clé",
    en="{path}: the idea `{key}` stands twice; give one another key",
)
WRONG = Phrase(fr="{path} : {where} : {why}", en="{path}: {where}: {why}")
IDEA = Phrase(fr="idée {key}", en="idea {key}")
NUMBERED = Phrase(fr="numéro {number}", en="number {number}")
REASONS = {
    "ends": Phrase(
        fr="il lui faut soit `good_for_days`, soit `until`",
        en="it needs either `good_for_days` or `until`",
    )
}


class LibraryError(Trouble):
    """An ideas.toml that cannot be read: the file, the idea and what to do."""


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Idea(_Value):
    """One [[idea]]: good for some days from its import, or until a date."""

    key: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,100}$")]
    subject: str
    title: Texts
    facts: Texts = {}
    link: Annotated[str, Field(max_length=LONGEST)] = ""
    campaign: Annotated[str, Field(max_length=100)] = ""
    picture: Annotated[str, Field(max_length=LONGEST)] = ""
    alt: Texts = {}
    starts: dt.date | None = None
    teams: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    good_for_days: Annotated[int, Field(ge=1, le=366)] | None = None
    until: dt.date | None = None
    wordings: Mapping[Language, tuple[str, ...]]

    @model_validator(mode="after")
    def _ends_once(self) -> "Idea":
        if (self.good_for_days is None) == (self.until is None):
            raise PydanticCustomError("ends", "it ends twice, or never")
        return self

    def ends_at(self, now: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
        """When it may no longer be shared: the midnight after its last day."""
        last = self.until or (now.astimezone(zone) + dt.timedelta(days=self.good_for_days or 0))
        day = dt.date(last.year, last.month, last.day) + dt.timedelta(days=1)
        return dt.datetime.combine(day, dt.time(), zone)

    def content(self, now: dt.datetime, zone: dt.tzinfo) -> Content:
        """Give it as it is approved; a day begins and ends where the company is."""
        values = self.model_dump(exclude={"key", "good_for_days", "until", "starts"})
        starts = dt.datetime.combine(self.starts, dt.time(), zone) if self.starts else None
        return Content(**values, starts=starts, ends=self.ends_at(now, zone))


@dataclass(frozen=True, slots=True)
class Library:
    """All ideas of a file, and the subjects with their names."""

    ideas: tuple[Idea, ...] = ()
    subjects: Mapping[str, Phrase] = field(default_factory=dict)


class _File(_Value):
    subjects: Mapping[str, Texts] = {}
    idea: tuple[Idea, ...] = ()


def read_library(path: Path) -> Library:
    """Read an ideas.toml whole; raises LibraryError naming the idea that is wrong."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise LibraryError(UNREADABLE, path=path, error=error) from None
    except tomllib.TOMLDecodeError as error:
        raise LibraryError(NO_TOML, path=path, where=unread(error)) from None
    try:
        read = _File.model_validate(raw)
    except ValidationError as error:
        raise LibraryError(_explain(path, error, raw)) from None
    keys = [idea.key for idea in read.idea]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        raise LibraryError(TWICE, path=path, key=twice)
    subjects = {key: _phrase(key, names) for key, names in read.subjects.items()}
    return Library(read.idea, subjects)


def _phrase(key: str, names: Texts) -> Phrase:
    return Phrase(fr=names.get("fr", key), en=names.get("en", key))


def _explain(path: Path, error: ValidationError, raw: Mapping[str, object]) -> Phrase:
    first = error.errors()[0]
    where = [same(str(part)) for part in first["loc"]]
    ideas = raw.get("idea")
    if first["loc"][:1] == ("idea",) and len(where) > 1 and isinstance(ideas, list):
        number = int(first["loc"][1])
        key = ideas[number].get("key", NUMBERED.given(number=number + 1))
        where = [IDEA.given(key=key), *where[2:]]
    reason = why(first, REASONS)
    said = Phrase(fr=reason.fr, en=reason.en.lower())
    return WRONG.given(path=path, where=listed(where), why=said)


async def add_ideas(library: Library, now: dt.datetime, zone: dt.tzinfo, charter: str = "") -> int:
    """Add the ideas whose key is not there yet, approved by the folder; say how many.

    `charter` is the version under which they are.
    """

    async def add() -> int:
        known = {key for (key,) in await IdeaRow.all().values_list("key")}
        new = [idea for idea in library.ideas if idea.key not in known]
        for idea in new:
            await _add(idea.key, idea.content(now, zone), charter, now)
        await changed()
        return len(new)

    return await run_tx(add)


async def _add(key: str, content: Content, charter: str, now: dt.datetime) -> None:
    row = await new_idea(key, content, None, now, State.APPROVED)
    seal = seal_of(content, charter)
    await IdeaVersionRow.filter(idea_id=row.id).update(decided_at=now, seal=seal)
    await put_in_use(row, content, now)
    about = {"idea": key, "digest": digest_of(content), "seal": seal, "charter": charter}
    await note("idea approved by the folder", None, about, now)
