"""What the tests of Teams may ask for: a Teams, somebody in it, and a bot that listens."""

from collections.abc import AsyncIterator

import pytest
from dialogue import Dialogue

from teams.fake import FakeTeams
from teams.listening import Listening, listening
from teams.office import Work, at_work
from teams.records import Person


@pytest.fixture
async def teams() -> AsyncIterator[FakeTeams]:
    """A Teams of its own."""
    async with FakeTeams() as teams:
        yield teams


@pytest.fixture
def camille(teams: FakeTeams) -> Person:
    """Somebody in its organisation."""
    return teams.add_person("Camille Roy")


@pytest.fixture
def sam(teams: FakeTeams) -> Person:
    """Somebody else there, who reads English."""
    return teams.add_person("Sam Lee", locale="en-GB", timezone="Europe/London")


@pytest.fixture
async def bot(teams: FakeTeams) -> AsyncIterator[Listening]:
    """A bot that listens, checks tokens and answers what a test tells it."""
    async with listening(teams) as bot:
        yield bot


@pytest.fixture
async def work(teams: FakeTeams, talk: Dialogue) -> AsyncIterator[Work]:
    """The sample company's bot at work in that Teams."""
    async with at_work(teams, talk) as work:
        yield work


@pytest.fixture
async def work_on_both(teams: FakeTeams, talk_on_both: Dialogue) -> AsyncIterator[Work]:
    """The same, once on each database."""
    async with at_work(teams, talk_on_both) as work:
        yield work
