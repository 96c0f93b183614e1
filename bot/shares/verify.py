"""Looks at the post that somebody gives for a share: theirs, in those words, and for one share.

The share is declared first, whatever X says of the post. X is asked outside of any transaction,
and what it answers is written in one: whoever gave the same post meanwhile is found there.
"""

import datetime as dt

from tortoise.exceptions import IntegrityError

from bot.chat.person import Person
from bot.people.handles import handle_of
from bot.people.tables import HandleRow
from bot.shares.post import Absent, Look, Post, Shown, Silent, post_at
from bot.shares.said import declare, share_of
from bot.shares.same import same_words
from bot.shares.tables import Outcome, PostRow, ShareRow, State
from bot.storage.transaction import run_tx

FIRST_PAUSE = dt.timedelta(minutes=2)  # before X is asked again, tripled each time
LONGEST_PAUSE = dt.timedelta(hours=12)
TRIES = 8  # some two days, after which the share stays declared
AT_ONCE = 20  # posts that X is asked for in a row
TURNS = 3  # times that a post taken meanwhile is looked at again
ABSENT = {"deleted": Outcome.DELETED, "protected": Outcome.PROTECTED}


async def give_post(
    person: Person, token: str, post: Post, now: dt.datetime, look: Look | None
) -> Outcome:
    """Declare a share, and look at its post where the person gave their account.

    Raises Refusal where the share is not theirs. `look` asks X; None where nobody may.
    """
    await declare(person, token, now)
    share = await share_of(person, token)
    before = await PostRow.get_or_none(share_id=share.id)
    if before and before.outcome == Outcome.VERIFIED:
        same = before.number == post.number
        return Outcome.VERIFIED if same else Outcome.TAKEN
    handle = await handle_of(person.id)
    if not handle or look is None:
        return await _settle(share, post, Outcome.KEPT)
    found, answer = _judged(share, post, handle, await look(post))
    due = _due(answer, 0, now) if found is Outcome.WAITING else None
    return await _settle(share, answer if isinstance(answer, Post) else post, found, due)


def _judged(
    share: ShareRow, post: Post, handle: str, answer: Shown | Absent | Silent
) -> tuple[Outcome, Post | Silent]:
    """Say what an answer means, and which post it is of: X knows a post by one number only."""
    match answer:
        case Shown(number, author, text):
            shown = Post(number, author)
            if author.lower() != handle.lower():
                return Outcome.ANOTHER, shown
            same = same_words(share.text, text)
            return (Outcome.VERIFIED if same else Outcome.OTHER_WORDS), shown
        case Absent(why):
            return ABSENT[why], post
        case Silent():
            return Outcome.WAITING, answer


def _due(answer: Post | Silent, tries: int, now: dt.datetime) -> dt.datetime:
    times: int = 3**tries
    pause = min(FIRST_PAUSE * times, LONGEST_PAUSE)
    wanted = answer.seconds if isinstance(answer, Silent) else None
    return now + max(pause, dt.timedelta(seconds=min(wanted or 0, LONGEST_PAUSE.total_seconds())))


async def _settle(
    share: ShareRow, post: Post, outcome: Outcome, due: dt.datetime | None = None
) -> Outcome:
    for _ in range(TURNS - 1):
        try:
            return await run_tx(lambda: _write(share, post, outcome, due))
        except IntegrityError:  # somebody gave the same post at the same moment
            continue
    return await run_tx(lambda: _write(share, post, outcome, due))


async def _write(share: ShareRow, post: Post, outcome: Outcome, due: dt.datetime | None) -> Outcome:
    """Note what a post is for its share; one that is verified stays with the share it has."""
    there = await PostRow.filter(number=post.number).select_for_update().first()
    mine = await PostRow.filter(share_id=share.id).select_for_update().first()
    if mine and mine.outcome == Outcome.VERIFIED:
        return Outcome.VERIFIED if mine.number == post.number else Outcome.TAKEN
    if outcome is Outcome.ANOTHER:
        await _refuse(mine, post)
        return outcome
    if there and there.share_id != share.id:
        if not _gives_way(there, outcome):
            return Outcome.TAKEN
        await PostRow.filter(id=there.id).delete()
        await ShareRow.filter(id=there.share_id).update(post="")
    await _keep(mine, share, post, outcome, due)
    return outcome


def _gives_way(there: PostRow, outcome: Outcome) -> bool:
    """Whether who gave a post first was not its author, as X says now or said then."""
    verified = outcome is Outcome.VERIFIED and there.outcome != Outcome.VERIFIED
    return verified or there.outcome == Outcome.ANOTHER


async def _refuse(mine: PostRow | None, post: Post) -> None:
    """Let go an address that was kept until X answered."""
    if mine and mine.number == post.number:
        await PostRow.filter(id=mine.id).update(outcome=Outcome.ANOTHER, due_at=None)
        await ShareRow.filter(id=mine.share_id).update(post="")


async def _keep(
    mine: PostRow | None, share: ShareRow, post: Post, outcome: Outcome, due: dt.datetime | None
) -> None:
    if mine is None:
        await PostRow.create(number=post.number, share_id=share.id, outcome=outcome, due_at=due)
    else:
        row = PostRow.filter(id=mine.id)
        tries = mine.tries if mine.number == post.number else 0
        await row.update(number=post.number, outcome=outcome, due_at=due, tries=tries)
    await ShareRow.filter(id=share.id).update(post=post.address)
    if outcome is Outcome.VERIFIED:
        declared = ShareRow.filter(id=share.id, state=State.DECLARED)
        await declared.update(state=State.VERIFIED)


async def look_again(now: dt.datetime, look: Look | None) -> int:
    """Ask X again for the posts it did not show; stops where it is silent. How many were asked."""
    if look is None:
        return 0
    waiting = PostRow.filter(due_at__lte=now).order_by("due_at", "id").limit(AT_ONCE)
    asked = 0
    for row in await waiting.select_related("share"):
        if not await _take(row, now):
            continue
        asked += 1
        if not await _again(row, now, look):
            break
    return asked


async def _take(row: PostRow, now: dt.datetime) -> bool:
    """Ask for a post in one process at a time; one that died asks again later."""
    as_read = PostRow.filter(id=row.id, tries=row.tries, due_at=row.due_at, number=row.number)
    row.tries += 1
    row.due_at = _due(Silent(), row.tries, now) if row.tries < TRIES else None
    return bool(await as_read.update(tries=row.tries, due_at=row.due_at))


async def _again(row: PostRow, now: dt.datetime, look: Look) -> bool:
    """Look at one post; False where X was silent."""
    share, post, handle = row.share, post_at(row.share.post), await handle_of(row.share.person_id)
    if post is None or not handle:
        await PostRow.filter(id=row.id).update(due_at=None)
        return True
    found, answer = _judged(share, post, handle, await look(post))
    as_asked = PostRow.filter(id=row.id, number=row.number, tries=row.tries)
    if isinstance(answer, Silent):
        due = _due(answer, row.tries, now) if row.due_at else None
        found = found if due else Outcome.KEPT  # X was asked often enough
        await as_asked.update(outcome=found, due_at=due)
        return False
    if await as_asked.exists():  # and the person gave no other address meanwhile
        await _settle(share, answer, found)
    return True


async def look_soon(person: Person, now: dt.datetime) -> None:
    """Have the posts looked at that somebody gave before they gave their account."""
    kept = PostRow.filter(share__person_id=person.id, outcome=Outcome.KEPT, due_at__isnull=True)
    if await HandleRow.exists(person_id=person.id):
        await PostRow.filter(id__in=await kept.values_list("id", flat=True)).update(due_at=now)
