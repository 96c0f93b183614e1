"""What the tests of deliveries may ask for: a platform, and somebody there."""

import pytest
from dialogue import Dialogue
from here import Platform, at_work


@pytest.fixture
async def here(talk_on_both: Dialogue) -> Platform:
    """A platform where Maëlle is, on a Tuesday morning; once on each database."""
    return await at_work(talk_on_both)
