"""Approval: of the exact text, by somebody who did not write it, noted as it happens."""

import datetime as dt

from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.ideas import words
from bot.ideas.content import content_in, seal_of
from bot.ideas.tables import IdeaRow, IdeaVersionRow, ProposalRow, State
from bot.ideas.use import changed, put_in_use
from bot.ideas.write import GONE, OPEN, locked, mark, open_version
from bot.journal.note import note
from bot.storage.transaction import run_tx

CHANGED = Phrase(
    fr="Ce texte n’est plus celui que vous avez lu, ou il n’attend plus. Rouvrez l’idée : rien "
    "n’a été décidé.",
    en="This text is no longer the one you read, or it waits no more. Open the idea again: nothing "
    "was decided.",
)
YOURS = Phrase(
    fr="Ces mots sont les vôtres : quelqu’un d’autre de l’équipe les approuve. C’est ce qui vous "
    "protège aussi.",
    en="These words are yours: somebody else of the team approves them. It protects you too.",
)


async def send(version_id: int, digest: str, person_id: int, now: dt.datetime) -> IdeaVersionRow:
    """Send a version to approval as it stands; twice is once. Refusal where it was changed."""

    async def work() -> IdeaVersionRow:
        row, idea = await _found(version_id)
        if row.state == State.WAITING and row.digest == digest:
            return row
        same = IdeaVersionRow.filter(id=row.id, state__in=OPEN, digest=digest)
        if not await same.update(state=State.WAITING):
            raise Refusal(CHANGED)
        await mark(idea, State.WAITING)
        await note("idea sent to approval", person_id, _about(row, idea), now)
        return await IdeaVersionRow.get(id=row.id)

    return await run_tx(work)


async def approve(
    version_id: int, seal: str, charter: str, person_id: int, now: dt.datetime
) -> IdeaVersionRow:
    """Approve the very text that was read under a version of the charter, and put it in use.

    `seal` is that of what the approver saw; approved already, it stays as it is, with who did it.
    Refusal where it changed, or where its author asks.
    """

    async def work() -> IdeaVersionRow:
        row, idea = await _found(version_id)
        if row.state == State.APPROVED and row.seal == seal:
            return row
        content = content_in(row.content)
        if row.state != State.WAITING or seal_of(content, charter) != seal:
            raise Refusal(CHANGED)
        if await wrote(row, person_id):
            raise Refusal(YOURS)
        decided = {"decided_by_id": person_id, "decided_at": now, "seal": seal}
        await _move(row, State.APPROVED, **decided)
        await put_in_use(idea, content, now)
        sealed = {"seal": seal, "charter": charter}
        await note("idea approved", person_id, _about(row, idea) | sealed, now)
        return await IdeaVersionRow.get(id=row.id)

    return await run_tx(work)


async def refuse(
    version_id: int, digest: str, person_id: int, now: dt.datetime, reason: str
) -> IdeaVersionRow:
    """Send a version back to its author, with the reason; what is in use stays in use."""

    async def work() -> IdeaVersionRow:
        row, idea = await _found(version_id)
        if row.state == State.REFUSED and row.digest == digest:
            return row
        if row.state != State.WAITING or row.digest != digest:
            raise Refusal(CHANGED)
        decided = {"decided_by_id": person_id, "decided_at": now, "reason": reason[:500]}
        await _move(row, State.REFUSED, **decided)
        await mark(idea, State.REFUSED)
        await note("idea refused", person_id, _about(row, idea), now)
        return row

    return await run_tx(work)


async def drop(idea_id: int, person_id: int, now: dt.datetime) -> None:
    """Give up what is being written: an approved idea stays as it is, another is retired."""

    async def work() -> None:
        idea = await locked(idea_id)
        if row := await open_version(idea.id):
            await _move(row, State.RETIRED)
            change = {"change": ""} if idea.state == State.APPROVED else {"state": State.RETIRED}
            await IdeaRow.filter(id=idea.id).update(**change)
            await note("idea version dropped", person_id, _about(row, idea), now)

    await run_tx(work)


async def retire(idea_id: int, person_id: int, now: dt.datetime) -> None:
    """Offer an idea no more, at once: its words are withdrawn, also from cards already given."""

    async def work() -> None:
        idea = await locked(idea_id)
        if idea.state == State.RETIRED:
            return
        if row := await open_version(idea.id):
            await _move(row, State.RETIRED)
        await IdeaRow.filter(id=idea.id).update(state=State.RETIRED, change="")
        await words.withdraw(idea.id)
        await changed()
        await note("idea retired", person_id, {"idea": idea.key}, now)

    await run_tx(work)


async def wrote(row: IdeaVersionRow, person_id: int) -> bool:
    """Tell whether somebody wrote a version, or proposed its idea."""
    theirs = ProposalRow.filter(idea_id=row.idea_id, person_id=person_id)
    return row.author_id == person_id or await theirs.exists()


async def _found(version_id: int) -> tuple[IdeaVersionRow, IdeaRow]:
    """Find a version, and keep others from changing its idea until the transaction ends."""
    known = await IdeaVersionRow.get_or_none(id=version_id)
    if known is None:
        raise Refusal(GONE)
    idea = await locked(known.idea_id)
    return await IdeaVersionRow.get(id=version_id), idea


async def _move(row: IdeaVersionRow, state: State, **more: object) -> None:
    """Change a version's state from the one that was read, of the text that was read."""
    same = IdeaVersionRow.filter(id=row.id, state=row.state, digest=row.digest)
    if not await same.update(state=state, **more):
        raise Refusal(CHANGED)


def _about(row: IdeaVersionRow, idea: IdeaRow) -> dict[str, str | int]:
    return {"idea": idea.key, "version": row.number, "digest": row.digest}
