"""The chat page: a conversation like the others, for whoever wants to try before installing."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Protocol, TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from adapters.web.host import STATIC
from adapters.web.origin import is_ours, names_us
from adapters.web.render import Values, render
from adapters.web.voice import PageVoice
from bot.chat.person import Person
from bot.chat.phrase import LANGUAGES, same
from bot.chat.refusal import Refusal
from bot.chat.reply import Reply
from bot.chat.request import Place, Request
from bot.company import Company
from bot.people.register import Colleague
from bot.samples import cast

PLATFORM = "web"
NOTES = {member.email: member.note for member in cast()}
ORDER = {email: place for place, email in enumerate(NOTES)}

Body = TypeVar("Body", bound=BaseModel)
Name = Annotated[str, StringConstraints(max_length=320, pattern=r"^[^\x00]*$")]  # characters
Words = Annotated[str, StringConstraints(max_length=100_000)]


class Talks(Protocol):
    """The part of the bot asked here."""

    @property
    def company(self) -> Company:
        """The company people talk about."""

    def now(self) -> datetime:
        """Tell the time, with its zone."""

    async def meet(self, platform: str, key: str, /) -> Person:
        """Find a person by e-mail; raises Refusal."""

    async def answer(self, request: Request, /) -> Reply:
        """Answer anything; never raises."""

    async def stands(self, platform: str, key: str, sent_id: str, card: str, /) -> None:
        """Note that the page shows the card of a share."""

    async def colleagues(self) -> Sequence[Colleague]:
        """List whom one can be."""


class Came(BaseModel):
    """The body of POST /api/news: who comes for what was said first."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    person: Name


class Asked(BaseModel):
    """The body of POST /api/ask: who asks what."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    person: Name
    command: Name = ""
    text: Words = ""
    fields: Annotated[dict[Name, Words], Field(max_length=50)] = {}

    def by(self, person: Person, at: datetime) -> Request:
        """Return it as the bot takes it."""
        return Request(
            person=person,
            at=at,
            place=Place(PLATFORM),
            command=self.command,
            text=self.text,
            fields=self.fields,
        )


def page_routes(
    bot: Talks, hosts: frozenset[str], voice: PageVoice | None = None
) -> list[web.RouteDef]:
    """Return the page, its cast and its conversation, under these names or, without, under any."""
    page = Page(bot, hosts, voice or PageVoice())
    return [
        web.get("/", page.open),
        web.get("/api/cast", page.cast),
        web.post("/api/ask", page.ask),
        web.post("/api/news", page.news),
    ]


class Page:
    """What the browser asks of us."""

    def __init__(self, bot: Talks, hosts: frozenset[str], voice: PageVoice) -> None:
        self._bot = bot
        self._hosts = hosts
        self._voice = voice

    async def open(self, request: web.Request) -> web.FileResponse:
        """Answer with the page itself."""
        self._admit(request)
        return web.FileResponse(STATIC / "index.html")

    async def cast(self, request: web.Request) -> web.Response:
        """Answer with the company's name and whom one can be."""
        self._admit(request)
        people = [_introduce(colleague) for colleague in await self._bot.colleagues()]
        people.sort(key=_place)
        return web.json_response({"company": self._bot.company.name, "people": people})

    async def ask(self, request: web.Request) -> web.Response:
        """Answer one request of one person, with the language they read from then on."""
        self._admit(request)
        asked = await _read(request, Asked)
        person = await self._meet(asked.person)
        if person is None:
            raise _fault(web.HTTPNotFound, "nobody here has this e-mail")
        reply = await self._bot.answer(asked.by(person, self._bot.now()))
        if reply.card:
            await self._bot.stands(PLATFORM, asked.person, reply.card, reply.card)
        again = await self._meet(asked.person) or person
        return web.json_response({"language": again.language, "reply": render(reply)})

    async def news(self, request: web.Request) -> web.Response:
        """Give what was said first to one person since they last came."""
        self._admit(request)
        came = await _read(request, Came)
        return web.json_response({"news": self._voice.news(came.person)})

    def _admit(self, request: web.Request) -> None:
        if not names_us(request.headers, self._hosts):
            raise _fault(web.HTTPForbidden, "this page answers to its own address only")

    async def _meet(self, email: str) -> Person | None:
        try:
            return await self._bot.meet(PLATFORM, email)
        except Refusal:
            return None


def _introduce(colleague: Colleague) -> Values:
    """Say who one can be: in a line where the sample's cast has one, else by the team."""
    note = NOTES.get(colleague.email) or same(colleague.team)
    return {
        "person": colleague.email,
        "name": colleague.person.name,
        "team": colleague.team,
        "language": colleague.person.language,
        "note": {language: note.to(language) for language in LANGUAGES},
    }


def _place(one: Values) -> int:
    """The cast comes in its own order, whoever else there is after it."""
    return ORDER.get(str(one["person"]), len(ORDER))


async def _read(request: web.Request, kind: type[Body]) -> Body:
    if request.content_type != "application/json":
        raise _fault(web.HTTPUnsupportedMediaType, "send JSON, as application/json")
    if not is_ours(request.headers):
        raise _fault(web.HTTPForbidden, "another site may not ask in your name")
    try:
        return kind.model_validate_json(await request.read())
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "the body"
        raise _fault(web.HTTPBadRequest, f"{where}: {first['msg']}") from None


def _fault(kind: type[web.HTTPClientError], sentence: str) -> web.HTTPClientError:
    return kind(text=json.dumps({"error": sentence}), content_type="application/json")
