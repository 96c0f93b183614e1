"""The bot at work in a Teams of the tests: real HTTP both ways."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from dialogue import Dialogue
from pydantic import SecretStr
from web.serving import Site, serving

from adapters.teams.office import Office, open_office
from adapters.web import outer_routes
from bot.settings import Settings
from teams.fake import FakeTeams
from teams.filling import Values
from teams.reading import text_of
from teams.records import Conversation, Dialog, Person
from teams.shape import Json


@dataclass
class Work:
    """A Teams, the bot in it, and the people who talk to it."""

    teams: FakeTeams
    talk: Dialogue
    office: Office
    site: Site

    async def done(self) -> None:
        """Wait until the bot has nothing more to do."""
        await self.office.errands.finish()

    async def say(self, person: Person, text: str) -> Json:
        """Write to the bot; the last message in that chat."""
        answer = await self.teams.say(person, text)
        assert answer.ok, answer
        await self.done()
        return self.teams.messages(person)[-1]

    async def mention(self, person: Person, place: Conversation, text: str) -> Json:
        """Name the bot in a channel or a group chat; the last message there."""
        answer = await self.teams.mention(person, place, text)
        assert answer.ok, answer
        await self.done()
        return self.teams.messages(place, person)[-1]

    async def install(self, person: Person, place: Conversation | None = None) -> None:
        """Add the app, and wait for what comes of it."""
        for answer in await self.teams.install(person, place):
            assert answer.ok, answer
        await self.done()

    async def press(
        self, person: Person, on: Json, title: str, values: Values | None = None
    ) -> None:
        """Press a button, and wait for what comes of it."""
        answer = await self.teams.press(person, on, title, values)
        assert answer.ok, answer
        await self.done()

    async def compose(self, person: Person, command: str, message: Json | None = None) -> Dialog:
        """Choose a command beside the text box, or on a message; the dialog that opens."""
        answer = await self.teams.compose(person, command, message=message)
        assert answer.ok, answer
        await self.done()
        return self.dialog(person)

    async def submit(self, person: Person, values: Values | None = None, title: str = "") -> None:
        """Send the open dialog, and wait for what comes of it."""
        answer = await self.teams.submit(person, values, title)
        assert answer.ok, answer
        await self.done()

    def dialog(self, person: Person) -> Dialog:
        """Read the dialog that is open."""
        dialog = self.teams.dialog(person)
        assert dialog, "no dialog is open"
        return dialog

    def reads(self, shown: Json | Dialog) -> str:
        """Everything that a person reads in a message, a card or a dialog."""
        if isinstance(shown, Dialog):
            return f"{shown.title}\n{text_of(shown.card)}"
        return text_of(shown)


def settings_for(teams: FakeTeams, **more: object) -> Settings:
    """The settings of a bot in that Teams."""
    given: dict[str, object] = {
        "teams_app_id": teams.app_id,
        "teams_app_password": SecretStr(teams.app_password),
        "teams_tenant_id": teams.tenant,
        "teams_login_url": teams.login_url,
        "teams_keys_url": teams.keys_url,
        "teams_identity_url": teams.identity_url,
        "teams_service_urls": teams.service_url,
        "public_url": "https://pv.example",
    }
    return Settings.model_validate({**given, **more})


@asynccontextmanager
async def at_work(teams: FakeTeams, talk: Dialogue, **more: object) -> AsyncIterator[Work]:
    """Put the bot to work."""
    async with (
        open_office(talk.bot, settings_for(teams, **more)) as office,
        serving([*outer_routes(talk.bot), *office.routes]) as site,
    ):
        teams.reach(str(site.address))
        yield Work(teams, talk, office, site)
