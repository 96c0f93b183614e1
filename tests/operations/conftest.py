"""What the tests of running may ask for: a Slack and a Teams of their own."""

from collections.abc import AsyncIterator

import pytest
from slack.fake import FakeSlack
from teams.fake import FakeTeams


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    """A Slack of its own."""
    async with FakeSlack() as slack:
        yield slack


@pytest.fixture
async def teams() -> AsyncIterator[FakeTeams]:
    """A Teams of its own."""
    async with FakeTeams() as teams:
        yield teams
