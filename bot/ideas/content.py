"""All that is written for an idea, as one value: what is shown, approved and sealed. Pure."""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from bot.chat.phrase import LANGUAGES, Language

Texts = Mapping[Language, str]
LONGEST = 500  # characters of a wording, of an address
TITLE = 200
FACTS = 1_000


class Content(BaseModel):
    """An idea whole; `starts` None means as soon as it is approved, no team means everybody."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    subject: Annotated[str, Field(max_length=50)] = ""
    campaign: Annotated[str, Field(max_length=100)] = ""
    title: Texts = {}
    facts: Texts = {}
    link: Annotated[str, Field(max_length=LONGEST)] = ""
    picture: Annotated[str, Field(max_length=LONGEST)] = ""
    alt: Texts = {}
    starts: AwareDatetime | None = None
    ends: AwareDatetime
    teams: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    wordings: Mapping[Language, tuple[str, ...]] = {}

    @property
    def spoken(self) -> tuple[Language, ...]:
        """The languages in which it has words."""
        return tuple(one for one in LANGUAGES if self.wordings.get(one))

    @property
    def texts(self) -> tuple[tuple[Language, str], ...]:
        """Every wording with its language, in order."""
        return tuple((one, text) for one in LANGUAGES for text in self.wordings.get(one, ()))

    def titled(self, language: Language) -> str:
        """Its title in a language, else in whatever language it has."""
        return next(filter(None, (self.title.get(one) for one in (language, *LANGUAGES))), "…")


def whole(text: str, link: str) -> str:
    """The tweet as X will show it: the words, then the link."""
    return f"{text} {link}" if link else text


def kept(content: Content) -> dict[str, object]:
    """Write it as the database keeps it, moments in UTC and nothing that is empty."""
    plain = content.model_copy(
        update={
            "starts": content.starts and content.starts.astimezone(dt.UTC),
            "ends": content.ends.astimezone(dt.UTC),
            "title": _filled(content.title),
            "facts": _filled(content.facts),
            "alt": _filled(content.alt),
            "wordings": {one: content.wordings[one] for one in content.spoken},
        }
    )
    values: dict[str, object] = plain.model_dump(mode="json", exclude_defaults=True)
    return values


def _filled(texts: Texts) -> dict[Language, str]:
    return {one: texts[one] for one in LANGUAGES if texts.get(one)}


def content_in(values: Mapping[str, object]) -> Content:
    """Read what the database keeps."""
    return Content.model_validate(values)


def digest_of(content: Content) -> str:
    """Name a content by its words: another comma is another digest; 32 hexadecimal figures."""
    words = json.dumps(kept(content), sort_keys=True, ensure_ascii=False)
    return _hashed(words)


def seal_of(content: Content, charter: str) -> str:
    """Name a content together with the version of the charter under which somebody reads it."""
    return _hashed(f"{digest_of(content)} {charter}")


def _hashed(words: str) -> str:
    return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=16).hexdigest()
