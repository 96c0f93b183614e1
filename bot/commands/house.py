"""What a command may ask of the rest of the bot."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.charter.load import Charter
from bot.charter.search import Search, search_of
from bot.chat.person import Person
from bot.chat.phrase import Phrase, same
from bot.company import Company, Hold
from bot.drafts.check import check
from bot.holds.held import Held, as_rules, holds_on, still_on
from bot.reviews.decide import excused_by
from bot.reviews.found import Excused, stops
from bot.shares.follow import OnHold, Rules
from bot.shares.links import Carrier
from bot.shares.opening import Look as Followed
from bot.shares.post import Look
from bot.shares.said import Post, recent_posts, texts_besides
from bot.shares.shelf import Shelf, Shelves
from bot.storage.kept import Whom
from bot.storage.lately import Lately
from bot.versions import publish
from bot.versions.tables import VersionRow

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
    holds: Lately[tuple[Held, ...]]
    tell: Tell
    look: Look | None = None  # asks X for a post; none where nobody may
    held: tuple[Held, ...] = ()  # what is on hold at the moment, `company` knows it too
    always: tuple[Hold, ...] = ()  # what company.toml holds

    @property
    def zone(self) -> ZoneInfo:
        """Where the company's days begin and end."""
        return ZoneInfo(self.company.company.timezone)

    def allows(self, now: datetime, excused: Excused = frozenset()) -> Callable[[str], bool]:
        """Tell which approved tweets may be posted at a moment: a hold stops them too.

        `excused` is what a human let pass in this very text.
        """

        def allowed(text: str) -> bool:
            findings = check(text, self.company, now, on_the_whole=False).findings
            return not any(stops(found, excused) for found in findings)

        secret = tuple(one.secret_at(now) for one in self.company.unreleased)
        # all that a verdict hangs on but the words
        known = (self.company.hold, excused, now.date(), secret)
        return lambda text: self.verdicts.made((known, text), lambda: allowed(text))

    def under(self, version: VersionRow) -> "House":
        """Give the house with a published charter."""
        read = publish.charter_of(version.files)
        charter = replace(read, named=publish.named(version, self.zone))
        same = read.articles == self.charter.articles
        return replace(self, charter=charter, search=self.search if same else search_of(charter))

    async def holds_now(self) -> tuple[Held, ...]:
        """List the holds of this moment, whoever set them: known for a second."""
        return await self.holds.get("on", holds_on)

    def holding(self, held: tuple[Held, ...]) -> "House":
        """Give the house with these holds on, this very one where nothing changed."""
        if held == self.held:
            return self
        hold = (*self.always, *as_rules(held, self.subjects))
        return replace(self, company=self.company.model_copy(update={"hold": hold}), held=held)

    async def holds_again(self) -> "House":
        """Give the house once a hold was set or lifted: whoever asks from now on knows."""
        self.holds.forget("on")
        return self.holding(await self.holds_now())

    async def stand(self) -> bool:
        """Tell whether the holds are still these; where not, whoever asks next reads them."""
        still = await still_on(self.held)
        if not still:
            self.holds.forget("on")
        return still

    def held_on(self, subject: str | None) -> Held | None:
        """Give the hold on a subject, or on everything."""
        return next((held for held in self.held if held.reaches(subject)), None)

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

    async def rules(self, looks: Iterable[Followed], now: datetime, held: OnHold) -> Rules:
        """Give what shares must pass as their links are followed; `held` as in Rules."""
        passed = {it.token: await excused_by(it.token) for it in looks if it.reviewed}
        allows = self.allows(now)

        def allowed(look: Followed, tweet: str) -> bool:
            excused = passed.get(look.token)
            return (self.allows(now, excused) if excused else allows)(tweet)

        return Rules(allows=allowed, held=held, stand=self.stand, zone=self.zone)

    @property
    def carrier(self) -> Carrier:
        """How links count their clicks, where they do."""
        return Carrier(clicks=self.company.clicks, address=self.address, token=self.token)

    def link(self, token: str) -> str:
        """Where a share's link leads."""
        return f"{self.address}/s/{token}"

    def own_file_link(self, token: str) -> str:
        """Where the link to a person's own data leads."""
        return f"{self.address}/mine/{token}"

    def whom(self, person: Person) -> Whom:
        """Give a person as what is kept of them is found."""
        return Whom(person.id, self.fingerprint(person))
