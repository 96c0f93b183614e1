"""What the tests of Slack may ask for: a Slack, somebody in it, and a client."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession
from dialogue import Dialogue
from slack_sdk.web.async_client import AsyncWebClient

from slack.fake import FakeSlack
from slack.listening import Listening, listening
from slack.office import Work, at_work
from slack.records import User


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    """A Slack of its own."""
    async with FakeSlack() as slack:
        yield slack


@pytest.fixture
def camille(slack: FakeSlack) -> User:
    """Somebody in its workspace."""
    return slack.add_user("Camille Roy")


@pytest.fixture
def sam(slack: FakeSlack) -> User:
    """Somebody else there, who reads English."""
    return slack.add_user("Sam Lee", locale="en-GB", tz="Europe/London")


@pytest.fixture
async def client(slack: FakeSlack) -> AsyncIterator[AsyncWebClient]:
    """Slack's own client, with the app's token."""
    async with ClientSession() as session:
        yield AsyncWebClient(slack.bot_token, base_url=slack.url, session=session)


@pytest.fixture
async def app(slack: FakeSlack) -> AsyncIterator[Listening]:
    """An app that listens, checks signatures and answers what a test tells it."""
    async with listening(slack) as app:
        yield app


@pytest.fixture
async def work(slack: FakeSlack, talk: Dialogue) -> AsyncIterator[Work]:
    """The sample company's bot at work in that Slack."""
    async with at_work(slack, talk) as work:
        yield work


@pytest.fixture
async def work_on_both(slack: FakeSlack, talk_on_both: Dialogue) -> AsyncIterator[Work]:
    """The same, once on each database."""
    async with at_work(slack, talk_on_both) as work:
        yield work
