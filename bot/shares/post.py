"""Posts and accounts of X as people give them, and what X shows of a post. Pure."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

ACCOUNT = re.compile(r"[A-Za-z0-9_]{1,15}")  # X's own rule for a handle
HOST = r"(?:https?://)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com"
POST = re.compile(
    rf"{HOST}/(?:(?P<author>[A-Za-z0-9_]{{1,15}})|i(?:/web)?)/status(?:es)?/(?P<number>[1-9]\d{{0,19}})"
    r"(?:/(?:photo|video|analytics)(?:/\d)?)?/?(?:[?#]\S*)?",
    re.IGNORECASE | re.ASCII,
)
PROFILE = re.compile(rf"(?:{HOST}/|@)?({ACCOUNT.pattern})/?(?:[?#]\S*)?", re.IGNORECASE | re.ASCII)
NOBODY = "i"  # in an address that names no author


@dataclass(frozen=True, slots=True)
class Post:
    """One post, by X's own number; the author is the one its address names, or ""."""

    number: str
    author: str = ""

    @property
    def address(self) -> str:
        """Where people read it."""
        return f"https://x.com/{self.author or NOBODY}/status/{self.number}"


def post_at(address: str) -> Post | None:
    """Read the address of a post; None where it is no such thing."""
    found = POST.fullmatch(address.strip())
    if not found:
        return None
    author = found["author"] or ""
    return Post(found["number"], "" if author.lower() == NOBODY else author)


def account_in(said: str) -> str | None:
    """Read an account as people write it: `@name`, `name`, or its address; None for none."""
    found = PROFILE.fullmatch(said.strip())
    return found[1] if found else None


@dataclass(frozen=True, slots=True)
class Shown:
    """X shows the post: whose it is, its text without markup, links as X shortens them."""

    number: str
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Absent:
    """X answers that there is no such post, or not for everybody to see."""

    why: Literal["deleted", "protected"]


@dataclass(frozen=True, slots=True)
class Silent:
    """X does not answer, or not in a way to be understood; `seconds` where it says when to ask."""

    seconds: float | None = None


Look = Callable[[Post], Awaitable[Shown | Absent | Silent]]  # never raises but for a cancellation
