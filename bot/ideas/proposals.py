"""What colleagues propose, and that they hear what became of it."""

import datetime as dt
from collections.abc import Awaitable, Callable

from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.ideas.tables import ProposalRow, State
from bot.storage.transaction import run_tx

MOST = 5  # of one person, waiting at once: nobody can read an enthusiast who floods
PAGE = 20

Tell = Callable[[int, str, str, str], Awaitable[None]]

MANY = Phrase(
    fr="Vous avez déjà cinq propositions en lecture. Merci ! Laissez à l’équipe le temps d’y "
    "répondre.",
    en="Five of your proposals are being read already. Thank you! Give the team time to answer.",
)
NOT_YOURS = Phrase(
    fr="Je ne retrouve pas cette proposition. « proposer » montre les vôtres.",
    en="I cannot find this proposal. “propose” shows yours.",
)
DECIDED = Phrase(fr="Quelqu’un s’en est déjà occupé.", en="Somebody has already taken care of it.")


async def propose(person_id: int, text: str, now: dt.datetime) -> ProposalRow:
    """Keep what somebody proposes; the same words that wait already are kept once."""

    async def work() -> ProposalRow:
        waiting = ProposalRow.filter(person_id=person_id, state=State.WAITING)
        if same := await waiting.filter(text=text).first():
            return same
        if await waiting.count() >= MOST:
            raise Refusal(MANY)
        return await ProposalRow.create(person_id=person_id, text=text, made_at=now)

    return await run_tx(work)


async def proposal_of(person_id: int, key: int) -> ProposalRow:
    """Find somebody's own proposal with the idea made of it; Refusal where it is not theirs."""
    row = await ProposalRow.get_or_none(id=key, person_id=person_id).select_related("idea")
    if row is None:
        raise Refusal(NOT_YOURS)
    return row


async def latest_of(person_id: int, limit: int = MOST) -> list[ProposalRow]:
    """List somebody's own, latest first."""
    return await ProposalRow.filter(person_id=person_id).order_by("-id").limit(limit)


async def waiting(limit: int = PAGE) -> list[ProposalRow]:
    """List what nobody answered yet, oldest first."""
    rows = ProposalRow.filter(state=State.WAITING).order_by("made_at", "id").limit(limit)
    return await rows.select_related("person")


async def proposal(key: int) -> ProposalRow:
    """Find a proposal with who made it; Refusal where there is none."""
    row = await ProposalRow.get_or_none(id=key).select_related("person")
    if row is None:
        raise Refusal(DECIDED)
    return row


async def decline(key: int, reason: str, now: dt.datetime, tell: Tell) -> ProposalRow:
    """Thank somebody and say why nothing is made of it; Refusal where that was decided already."""
    open_ones = ProposalRow.filter(id=key, state__in=(State.WAITING, State.DRAFT))
    if not await open_ones.update(state=State.REFUSED, reason=reason[:500], decided_at=now):
        raise Refusal(DECIDED)
    row = await ProposalRow.get(id=key)
    await tell(row.person_id, "propose", f"show {row.id}", f"proposal {row.id} refused")
    return row


async def tell_approved(idea_id: int, now: dt.datetime, tell: Tell) -> None:
    """Tell whoever proposed an idea that it was approved, once."""
    made = ProposalRow.filter(idea_id=idea_id, state=State.DRAFT)
    for row in await made:
        if await ProposalRow.filter(id=row.id, state=State.DRAFT).update(
            state=State.APPROVED, decided_at=now
        ):
            await tell(row.person_id, "propose", f"show {row.id}", f"proposal {row.id} approved")
