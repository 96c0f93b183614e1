"""What the dialogues of every platform may ask for: a workplace on each, and its people."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import slack.office
import teams.office
from dialogue import Dialogue
from slack.colleague import Colleague as InSlack
from slack.fake import FakeSlack
from teams.colleague import Colleague as InTeams
from teams.fake import FakeTeams

from platforms.colleague import Colleague, Workplace

PLATFORMS = ["slack", "teams"]


@pytest.fixture(params=PLATFORMS)
async def workplace(request: pytest.FixtureRequest, talk: Dialogue) -> AsyncIterator[Workplace]:
    """The bot at work on one platform."""
    async with _at_work(request.param, talk) as there:
        yield there


@pytest.fixture(params=PLATFORMS)
async def workplace_on_both(
    request: pytest.FixtureRequest, talk_on_both: Dialogue
) -> AsyncIterator[Workplace]:
    """The same, once on each database."""
    async with _at_work(request.param, talk_on_both) as there:
        yield there


@asynccontextmanager
async def _at_work(platform: str, talk: Dialogue) -> AsyncIterator[Workplace]:
    """Both wait longer than they do: speed is a benchmark's."""
    if platform == "slack":
        async with FakeSlack(patience=30) as fake, slack.office.at_work(fake, talk) as work:

            def add(name: str, email: str, locale: str) -> Colleague:
                return InSlack(work, fake.add_user(name, email=email, locale=locale))

            yield Workplace(talk, work.site, add)
        return
    async with FakeTeams() as there, teams.office.at_work(there, talk) as office:

        def welcome(name: str, email: str, locale: str) -> Colleague:
            return InTeams(office, there.add_person(name, email, locale=locale))

        yield Workplace(talk, office.site, welcome)


@pytest.fixture
def apolline(workplace: Workplace) -> Colleague:
    """An editor, who reads French."""
    return workplace.come("Apolline Sarazin")


@pytest.fixture
def rhys(workplace: Workplace) -> Colleague:
    """Another editor, who reads English."""
    return workplace.come("Rhys Penhallow", "en-GB")


@pytest.fixture
def helene(workplace: Workplace) -> Colleague:
    """The owner."""
    return workplace.come("Hélène Dombasle")


@pytest.fixture
def shirin(workplace: Workplace) -> Colleague:
    """The reviewer."""
    return workplace.come("Shirin Moradpour")


@pytest.fixture
def imogen(workplace: Workplace) -> Colleague:
    """Somebody anxious, who reads English."""
    return workplace.come("Imogen Adeyemi-Clarke", "en-GB")
