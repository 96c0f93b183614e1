"""The bot at work in a Slack of the tests: real HTTP both ways."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from dialogue import Dialogue
from pydantic import SecretStr
from web.serving import Site, serving

from adapters.slack import Office, open_office
from adapters.web import outer_routes
from bot.settings import Settings
from slack.fake import FakeSlack
from slack.records import Channel, User
from slack.shape import Json


@dataclass
class Work:
    """A Slack, the bot in it, and the people who talk to it."""

    slack: FakeSlack
    talk: Dialogue
    office: Office
    site: Site

    async def done(self) -> None:
        """Wait until the bot has nothing more to do."""
        await self.office.errands.finish()

    async def command(self, text: str, user: User, channel: Channel | None = None) -> Json:
        """Type a command; the message that only this person sees."""
        name, _, rest = text.partition(" ")
        answer = await self.slack.command(name, rest, user, channel)
        assert answer.ok, answer
        return self.slack.ephemerals(user, channel)[-1]

    async def say(self, user: User, text: str) -> Json:
        """Write to the bot; the last message in that conversation."""
        answer = await self.slack.say(user, text)
        assert answer.ok, answer
        await self.done()
        return self.slack.messages(user)[-1]

    async def press(self, on: Json, label: str, user: User | None = None) -> None:
        """Press a button, and wait for what comes of it."""
        answer = await self.slack.press(on, label, user=user)
        assert answer.ok, answer
        await self.done()

    def reads(self, shown: Json) -> str:
        """Everything that a person reads in a message or a view."""
        return self.slack.text_of(shown)


def settings_for(slack: FakeSlack, **more: object) -> Settings:
    """The settings of a bot in that Slack."""
    given: dict[str, object] = {
        "slack_bot_token": SecretStr(slack.bot_token),
        "slack_signing_secret": SecretStr(slack.signing_secret),
        "slack_api_url": slack.url,
        "public_url": "https://pv.example",
    }
    return Settings.model_validate({**given, **more})


@asynccontextmanager
async def at_work(slack: FakeSlack, talk: Dialogue, **more: object) -> AsyncIterator[Work]:
    """Put the bot to work."""
    async with (
        open_office(talk.bot, settings_for(slack, **more)) as office,
        serving([*outer_routes(talk.bot), *office.routes]) as site,
    ):
        slack.reach(str(site.address))
        yield Work(slack, talk, office, site)
