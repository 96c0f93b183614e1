"""What a command may ask of the rest of the bot."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.charter.load import Charter
from bot.charter.search import Search
from bot.chat.person import Person
from bot.chat.phrase import Phrase, same
from bot.company import Company
from bot.drafts.check import check
from bot.shares.said import Post, recent_posts, texts_besides
from bot.shares.shelf import Shelf, Shelves
from bot.storage.lately import Lately

Tell = Callable[[int, str, str, str], Awaitable[None]]  # person, command, text, occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """One company's bot: its rules, its names, its address, and its chance."""

    company: Company
    charter: Charter
    search: Search
    subjects: Mapping[str, Phrase]
    address: str
    token: Callable[[], str]
    fingerprint: Callable[[Person], str]  # tells two people apart and names nobody
    verdicts: Lately[bool]  # on approved tweets
    shelves: Shelves
    posts: Lately[tuple[Post, ...]]
    tell: Tell

    @property
    def zone(self) -> ZoneInfo:
        """Where the company's days begin and end."""
        return ZoneInfo(self.company.company.timezone)

    def allows(self, now: datetime) -> Callable[[str], bool]:
        """Tell which approved tweets may be posted at a moment: a hold stops them too."""

        def allowed(text: str) -> bool:
            return check(text, self.company, now).level != "stop"

        return lambda text: self.verdicts.made(text, lambda: allowed(text))

    async def shelf(self, now: datetime) -> Shelf:
        """Give the ideas good now."""
        return await self.shelves.at(now)

    async def recent(self, now: datetime, besides: Person) -> list[str]:
        """List what colleagues opened or posted within the week."""
        posts = await self.posts.get("now", lambda: recent_posts(now))
        return texts_besides(posts, besides)

    def subject(self, key: str) -> Phrase:
        """Name a subject."""
        return self.subjects.get(key) or same(key.capitalize())

    def link(self, token: str) -> str:
        """Where a share's link leads."""
        return f"{self.address}/s/{token}"
