"""A company's own folder: its charters, its people and its ideas, read."""

from pathlib import Path

from bot.charter.load import read_file
from bot.company import CompanyError
from bot.ideas.library import Library, read_library
from bot.people.entry import Entry
from bot.people.file import read_people


def charters_in(folder: Path) -> list[Path]:
    """Find a company's charter.md, charter.fr.md, charter.en.md; CompanyError for none."""
    if found := sorted(folder.glob("charter*.md")):
        return found
    raise CompanyError(
        f"{folder} has no charter: write charter.fr.md or charter.en.md in it "
        "(`python -m bot init FOLDER` writes both to edit)"
    )


def charter_files_in(folder: Path) -> dict[str, str]:
    """Read a company's charter, file by file; raises CharterError, CompanyError for none."""
    return {path.name: read_file(path) for path in charters_in(folder)}


def people_in(folder: Path) -> tuple[Entry, ...]:
    """Read the folder's people, where it names any."""
    path = folder / "people.csv"
    return read_people(path) if path.exists() else ()


def library_in(folder: Path) -> Library:
    """Read the folder's ideas, where it has any."""
    path = folder / "ideas.toml"
    return read_library(path) if path.exists() else Library()
