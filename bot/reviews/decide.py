"""A reviewer takes a review and decides: one decision on one text, whoever presses at once."""

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from bot.chat.person import Person
from bot.ideas.tables import REVIEWED, IdeaRow
from bot.ideas.tables import State as Stage
from bot.ideas.words import NEVER
from bot.journal.note import note
from bot.reviews.found import Excused, excused_in
from bot.reviews.readers import above
from bot.reviews.tables import WAITING, Kind, Progress, ReviewRow
from bot.shares.tables import ShareRow
from bot.storage.fields import EPOCH
from bot.storage.transaction import run_tx

TITLES = {"fr": "Votre texte relu", "en": "Your reviewed text"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a reviewer says of a text: approved, refused, answered, or a change asked for.

    `charter` names the version at hand; `token` makes the name of an approved text's share.
    """

    state: Progress
    said: str = ""
    article: str = ""
    charter: str
    token: Callable[[], str]


async def take(review: ReviewRow, by: Person, now: dt.datetime) -> bool:
    """Take a review that nobody reads, or whose time is over; False where somebody was faster."""
    if review.state != Progress.OPEN and now < review.promised_at:
        return False
    as_read = ReviewRow.filter(id=review.id, state=review.state, reader_id=review.reader_id)
    waiting = as_read.filter(state__in=WAITING).exclude(asker_id=by.id)
    return bool(await waiting.update(state=Progress.TAKEN, reader_id=by.id, taken_at=now))


async def decide(review: ReviewRow, decision: Decision, by: Person, now: dt.datetime) -> bool:
    """Decide on the very text that was read.

    False where it was decided, changed, withdrawn or taken by somebody else meanwhile.
    """
    await _shelf_mark()
    return await run_tx(lambda: _decide(review, decision, by, now))


async def _decide(review: ReviewRow, decision: Decision, by: Person, now: dt.datetime) -> bool:
    if by.id in await above(review.asker_id):
        return False
    mine = Q(state=Progress.OPEN) | Q(state=Progress.TAKEN, reader_id=by.id)
    theirs = ReviewRow.filter(mine, id=review.id, revision=review.revision)
    decided = await theirs.exclude(asker_id=by.id).update(
        state=decision.state,
        said=decision.said,
        article=decision.article,
        reader_id=by.id,
        decided_at=now,
    )
    if not decided:
        return False
    if decision.state == Progress.APPROVED and review.kind == Kind.DRAFT:
        await _share(review, decision.token(), now)
    await note(f"review {decision.state.value}", by.id, _about(review, decision), now)
    return True


def _about(review: ReviewRow, decision: Decision) -> dict[str, str | int]:
    """Say what was decided, by the text's digest: no draft stands in the journal."""
    return {
        "review": review.id,
        "revision": review.revision,
        "text": hashlib.sha256(review.text.encode()).hexdigest(),
        "charter": decision.charter,
        "let pass": ", ".join(sorted({rule for rule, _ in excused_in(review.found)})),
        "article": decision.article,
    }


async def _share(review: ReviewRow, token: str, now: dt.datetime) -> None:
    """Make the share that carries the approved text, and no other."""
    idea = await IdeaRow.get(key=REVIEWED)
    share = await ShareRow.create(
        token=token, person_id=review.asker_id, idea=idea, text=review.text, offered_at=now
    )
    await ReviewRow.filter(id=review.id).update(share_id=share.id)


async def _shelf_mark() -> None:
    """Make sure of the idea that reviewed texts are shared under: a share needs one."""
    if await IdeaRow.exists(key=REVIEWED):
        return

    async def add() -> None:
        await IdeaRow.create(
            key=REVIEWED,
            subject="",
            state=Stage.REVIEWED,
            title=TITLES,
            facts={},
            starts_at=EPOCH,
            ends_at=NEVER,
        )

    try:
        await run_tx(add)
    except IntegrityError:  # another reviewer made it at the same moment
        return


async def excused_by(token: str) -> Excused:
    """Tell what a human let pass in the text of a share; nothing where none was asked."""
    approved = ReviewRow.filter(share__token=token, state=Progress.APPROVED)
    found = await approved.values_list("found")
    return excused_in(found[0][0]) if found else frozenset()


async def queue(by: Person) -> list[ReviewRow]:
    """List what waits for a reviewer that a person may read, the most pressing first."""
    rows = ReviewRow.filter(state__in=WAITING).exclude(asker_id=by.id)
    found = await rows.order_by("promised_at", "id").select_related("asker", "reader")
    return [row for row in found if by.id not in await above(row.asker_id)]
