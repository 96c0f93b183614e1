"""The language of whoever sits at the terminal."""

from collections.abc import Mapping

from bot.chat.phrase import Language, language_from

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # in the order in which POSIX reads them


def spoken(environment: Mapping[str, str]) -> Language:
    """Read the language off the environment: the first variable set decides; else English."""
    locale = next(filter(None, map(environment.get, VARIABLES)), None)
    return language_from((locale or "").split(".")[0]) or "en"
