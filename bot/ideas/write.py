"""Writes an idea, and changes it: whoever changed it meanwhile is never overwritten."""

import datetime as dt

from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.ideas.content import Content, content_in, digest_of, kept
from bot.ideas.tables import IdeaRow, IdeaVersionRow, ProposalRow, State
from bot.ideas.use import in_use_of, show_in_lists
from bot.storage.transaction import run_tx

OPEN = (State.DRAFT, State.WAITING, State.REFUSED)  # a version that may still be changed
MONTH = dt.timedelta(days=30)

GONE = Phrase(
    fr="Je ne retrouve pas cette idée. « bureau idées » les montre toutes.",
    en="I cannot find this idea. “desk ideas” shows them all.",
)
MEANWHILE = Phrase(
    fr="Quelqu’un a changé cette idée entre-temps. Rouvrez-la, pour ne rien perdre.",
    en="Somebody changed this idea meanwhile. Open it again, so that nothing is lost.",
)
BUSY = Phrase(
    fr="Un changement de cette idée est déjà en cours : finissez-le, ou abandonnez-le d’abord.",
    en="A change to this idea is under way: finish it, or drop it first.",
)


async def idea_with(idea_id: int) -> IdeaRow:
    """Find an idea; Refusal where there is none."""
    row = await IdeaRow.get_or_none(id=idea_id)
    if row is None:
        raise Refusal(GONE)
    return row


async def locked(idea_id: int) -> IdeaRow:
    """Find an idea and keep others from changing it until the transaction ends; or Refusal."""
    row = await IdeaRow.filter(id=idea_id).select_for_update().first()
    if row is None:
        raise Refusal(GONE)
    return row


async def open_version(idea_id: int) -> IdeaVersionRow | None:
    """Find the version of an idea that is being written, waits, or was refused."""
    theirs = IdeaVersionRow.filter(idea_id=idea_id, state__in=OPEN)
    return await theirs.order_by("-number").first()


async def content_of(idea: IdeaRow) -> Content:
    """Read what an idea says at its newest: what is being written, else what was approved last."""
    row = await open_version(idea.id) or await _last_version(idea.id)
    return content_in(row.content) if row else await in_use_of(idea)


async def _last_version(idea_id: int) -> IdeaVersionRow | None:
    theirs = IdeaVersionRow.filter(idea_id=idea_id).order_by("-number")
    return await theirs.filter(state=State.APPROVED).first() or await theirs.first()


async def begin(
    key: str, content: Content, author_id: int | None, now: dt.datetime, proposal_id: int = 0
) -> IdeaRow:
    """Write a new idea down as a draft; once for a key, and with a proposal that it answers."""

    async def write() -> IdeaRow:
        if known := await IdeaRow.get_or_none(key=key):
            return known
        row = await new_idea(key, content, author_id, now)
        if proposal_id:
            waiting = ProposalRow.filter(id=proposal_id, state=State.WAITING)
            await waiting.update(state=State.DRAFT, idea_id=row.id)
        return row

    return await run_tx(write)


async def new_idea(
    key: str,
    content: Content,
    author_id: int | None,
    now: dt.datetime,
    state: State = State.DRAFT,
) -> IdeaRow:
    """Add an idea and its first version, in the transaction under way."""
    row = await IdeaRow.create(
        key=key,
        subject=content.subject,
        title=dict(content.title),
        facts=dict(content.facts),
        link=content.link,
        campaign=content.campaign,
        starts_at=content.starts or now,
        ends_at=content.ends,
        state=state,
    )
    await new_version(row, content, author_id, now, state)
    return row


async def new_version(
    idea: IdeaRow, content: Content, author_id: int | None, now: dt.datetime, state: State
) -> IdeaVersionRow:
    """Add a version to an idea, in the transaction under way, which holds the idea."""
    numbers = IdeaVersionRow.filter(idea_id=idea.id).order_by("-number")
    last = await numbers.first().only("number")
    return await IdeaVersionRow.create(
        idea_id=idea.id,
        number=last.number + 1 if last else 1,
        state=state,
        content=kept(content),
        digest=digest_of(content),
        spoken=",".join(content.spoken),
        author_id=author_id,
        made_at=now,
    )


async def save(
    idea_id: int, base: str, content: Content, author_id: int | None, now: dt.datetime
) -> None:
    """Keep what somebody wrote over the content that they saw, whose digest is `base`.

    It is a draft again, to be approved again; what is approved stays in use. Refusal where
    somebody else was faster; saving the same words twice changes nothing twice.
    """
    await run_tx(lambda: keep(idea_id, base, content, author_id, now))


async def keep(
    idea_id: int,
    base: str,
    content: Content,
    author_id: int | None,
    now: dt.datetime,
    *,
    state: State = State.DRAFT,
) -> None:
    """Do so in the transaction under way."""
    idea = await locked(idea_id)
    holds, new = digest_of(await content_of(idea)), digest_of(content)
    if new == holds:
        return
    if holds != base:
        raise Refusal(MEANWHILE)
    if row := await open_version(idea_id):
        await _write_over(row, content, author_id, now, state)
    else:
        await new_version(idea, content, author_id, now, state)
    await mark(idea, state)
    if idea.state != State.APPROVED:
        await show_in_lists(idea, content, now)


async def _write_over(
    row: IdeaVersionRow, content: Content, author_id: int | None, now: dt.datetime, state: State
) -> None:
    same = IdeaVersionRow.filter(id=row.id, state=row.state, digest=row.digest)
    written = await same.update(
        state=state,
        content=kept(content),
        digest=digest_of(content),
        spoken=",".join(content.spoken),
        author_id=author_id,
        made_at=now,
        reason="",
    )
    if not written:
        raise Refusal(MEANWHILE)


async def mark(idea: IdeaRow, state: State) -> None:
    """Say in an idea's own row how far what is being written has come."""
    if idea.state == State.APPROVED:
        await IdeaRow.filter(id=idea.id).update(change=state)
    else:
        await IdeaRow.filter(id=idea.id).update(state=state)
