"""The files a command line names, read or refused in one sentence."""

import os
from collections.abc import Sequence
from pathlib import Path

from bot.charter.article import CharterError
from bot.charter.load import Charter, load_charter
from bot.chat.phrase import Phrase
from bot.company import Company, CompanyError, read_company
from bot.console.fault import UsageFault
from bot.samples import SAMPLE

NO_POSTS = Phrase(
    fr="{path} n’existe pas ; donnez un fichier avec un tweet par ligne",
    en="{path} does not exist; give a file with a post a line",
)
UNREADABLE = Phrase(
    fr="{path} ne se lit pas, {error} ; donnez un fichier en UTF-8",
    en="{path} cannot be read, {error}; give a file in UTF-8",
)
EXISTS = Phrase(
    fr="{path} existe déjà ; nommez un nouveau fichier",
    en="{path} exists already; name a new file",
)


def company_file(given: Path | None) -> Path:
    """Find the company.toml: the one given, or its folder; else PV_COMPANY's, else the sample's."""
    path = given or Path(os.environ.get("PV_COMPANY") or SAMPLE)
    return path / "company.toml" if path.is_dir() else path


def company_from(path: Path) -> Company:
    """Read a company.toml; raises UsageFault."""
    try:
        return read_company(path)
    except CompanyError as error:
        raise UsageFault(error) from None


def charter_files(folder: Path) -> list[Path]:
    """Find the charter of a company's folder, a file for each language."""
    return sorted(folder.glob("charter*.md"))


def charter_from(paths: Sequence[Path]) -> Charter:
    """Read a charter; raises UsageFault."""
    try:
        return load_charter(paths)
    except CharterError as error:
        raise UsageFault(error) from None


def posts_from(path: Path | None) -> tuple[str, ...]:
    """Read what was posted lately, a text a line; raises UsageFault."""
    if path is None:
        return ()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        raise UsageFault(NO_POSTS, path=path) from None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageFault(UNREADABLE, path=path, error=error) from None
    return tuple(filter(None, map(str.strip, lines)))
