"""What people say of their shares, and what they shared before."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from tortoise.expressions import Q
from tortoise.queryset import QuerySetSingle

from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.ideas import words
from bot.ideas.content import whole
from bot.shares.offer import GIVEN
from bot.shares.tables import ClickRow, Outcome, PostRow, ShareRow, State
from bot.storage.transaction import run_tx
from bot.storage.written import WrittenOnce

NOT_YOURS = Phrase(
    fr="Je ne retrouve pas cette carte parmi les vôtres. « mes partages » les montre toutes.",
    en="I cannot find this card among yours. “mine” shows them all.",
)


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing a person shared: what, how far it came, and when."""

    text: str
    state: State
    at: dt.datetime
    post: str
    outcome: Outcome | None = None  # of the post, where they gave it
    clicks: int = 0  # on its link, where they are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """All that a person's shares did so far."""

    opened: int
    declared: int  # the verified ones are among them
    verified: int
    clicks: int


async def share_of(person: Person, token: str) -> ShareRow:
    """Find a person's own share with its idea; Refusal where it is not theirs."""
    share = await _theirs(token, person.id)
    if share is None:
        raise Refusal(NOT_YOURS)
    return share


@WrittenOnce
def _theirs(token: str, person_id: int) -> QuerySetSingle[ShareRow | None]:
    return ShareRow.get_or_none(token=token, person_id=person_id).select_related("idea")


async def share_on_table(person: Person) -> ShareRow | None:
    """Find what a person saw last and did not let go or post yet."""
    return await _latest(person.id)


@WrittenOnce
def _latest(person_id: int) -> QuerySetSingle[ShareRow | None]:
    open_ones = ShareRow.filter(person_id=person_id, state__in=(State.OFFERED, State.OPENED))
    return open_ones.order_by("-offered_at", "-id").first()


async def declare(person: Person, token: str, now: dt.datetime) -> None:
    """Note "I posted it", once; Refusal where the share is not theirs."""
    share = await share_of(person, token)

    async def note() -> None:
        said = ShareRow.filter(id=share.id, state__in=(*GIVEN, State.OPENED))
        if await said.update(state=State.DECLARED, declared_at=now) and share.wording_id:
            await words.use(share.wording_id, person.id, now)

    await run_tx(note)


async def shares_of(person: Person, limit: int = 10) -> list[Shared]:
    """List what a person opened or posted, latest first."""
    theirs = ShareRow.filter(person_id=person.id).exclude(state__in=GIVEN)
    rows = await theirs.order_by("-offered_at", "-id").limit(limit)
    given = PostRow.filter(share_id__in=[row.id for row in rows])
    outcomes = dict(await given.values_list("share_id", "outcome"))
    clicks = await _clicks(person)
    return [
        Shared(
            row.text,
            State(row.state),
            _when(row),
            row.post,
            Outcome(outcomes[row.id]) if row.id in outcomes else None,
            clicks[row.id],
        )
        for row in rows
    ]


async def deeds_of(person: Person) -> Deeds:
    """Add up what a person's shares did."""
    theirs = ShareRow.filter(person_id=person.id).exclude(state__in=GIVEN)
    rows = await theirs.values_list("state", "opened_at")
    counted = Counter(state for state, _ in rows)
    verified = counted[State.VERIFIED]
    return Deeds(
        opened=sum(at is not None for _, at in rows),
        declared=counted[State.DECLARED] + verified,
        verified=verified,
        clicks=(await _clicks(person)).total(),
    )


async def _clicks(person: Person) -> Counter[int]:
    """Count the clicks on each of a person's shares."""
    theirs = ClickRow.filter(link__share__person_id=person.id)
    found = Counter[int]()
    for share, count in await theirs.values_list("link__share_id", "count"):
        found[share] += count
    return found


def _when(row: ShareRow) -> dt.datetime:
    known = (row.declared_at, row.opened_at, row.offered_at)
    return next(moment for moment in known if moment is not None)


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody opened or posted lately."""

    person_id: int
    text: str


async def recent_posts(now: dt.datetime) -> tuple[Post, ...]:
    """List what people opened or posted within the week, so that nobody repeats it."""
    since = now - words.REST_FOR
    lately = ShareRow.filter(Q(opened_at__gt=since) | Q(declared_at__gt=since))
    rows = await lately.values_list("person_id", "text", "link")
    return tuple(Post(person, whole(text, link)) for person, text, link in rows)


def texts_besides(posts: Iterable[Post], person: Person) -> list[str]:
    """List the texts of colleagues."""
    return sorted({post.text for post in posts if post.person_id != person.id})
