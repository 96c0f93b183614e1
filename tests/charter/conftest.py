"""A charter of twenty articles in two languages, and a search in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.charter.load import Charter, load_charter
from bot.charter.search import Outcome, Search
from bot.chat.phrase import Language

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def charter() -> Charter:
    """Both languages of the charter of Cadran, who make station clocks."""
    return load_charter([DATA / "charter.fr.md", DATA / "charter.en.md"])


@pytest.fixture(scope="session")
def search(charter: Charter) -> Search:
    """A search in both languages."""
    return Search(charter)


@pytest.fixture
def ask(search: Search) -> Callable[[str, Language | None], Outcome]:
    """Ask a question in a language, or in one that is not told."""
    return search.ask
