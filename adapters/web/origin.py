"""Who is asking: our own page in a browser, or another site that borrows the reader's browser."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from bot.settings import Settings

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def known_hosts(settings: Settings) -> frozenset[str]:
    """Return the names a request may use for us; empty where any will do.

    A server that only this machine reaches answers to its local names alone: another site could
    have its own name point here (DNS rebinding).
    """
    if not settings.on_loopback:
        return frozenset()
    return LOOPBACK | {settings.host, _name(settings.address)}


def names_us(headers: Mapping[str, str], known: frozenset[str]) -> bool:
    """Whether the Host header is one of the names we know."""
    return not known or _name("//" + headers.get("Host", "")) in known


def is_ours(headers: Mapping[str, str]) -> bool:
    """Whether a browser says that our own page asks; what is no browser says nothing."""
    if headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    origin = headers.get("Origin")
    return origin is None or _place(origin) == headers.get("Host", "").lower()


def _name(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _place(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""
