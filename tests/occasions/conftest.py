"""A company over weeks."""

import pytest
from dialogue import Dialogue

from occasions.town import MONDAY, Town


@pytest.fixture
def town(talk_on_both: Dialogue) -> Town:
    """The sample company on a Monday at midnight, on each database."""
    talk_on_both.clock = MONDAY
    return Town(talk_on_both)
