"""Offers a person an idea in words that are theirs alone."""

import datetime as dt
import heapq
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from tortoise.queryset import QuerySetSingle

from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.ideas import words
from bot.ideas.choose import Candidate, groups, order_for, ranked, reason
from bot.ideas.content import whole
from bot.ideas.tables import IdeaRow
from bot.ideas.tables import State as Stage
from bot.ideas.use import in_use
from bot.people.choices import Choices
from bot.people.register import choices_in_row
from bot.people.tables import PersonRow
from bot.shares.letting_go import let_go_within
from bot.shares.links import AS_IT_IS, Carrier, carry
from bot.shares.shelf import Shelf
from bot.shares.tables import ShareRow, State
from bot.storage.asked import rows_of
from bot.storage.transaction import run_tx
from bot.storage.written import WrittenOnce

MINE = """
    SELECT idea_id, COUNT(*), SUM(CASE WHEN unwanted THEN 1 ELSE 0 END) FROM shares
    WHERE person_id = ? GROUP BY idea_id
"""
GIVEN = (State.OFFERED, State.LET_GO)  # before anything was opened or said


@dataclass(frozen=True, slots=True)
class Offer:
    """A share just offered, its idea, and why it was chosen (None when it was offered before)."""

    share: ShareRow
    idea: IdeaRow
    why: Phrase | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Who wants an idea, when, and what the house lets them post.

    `allows` tells whether a whole tweet may be posted at that moment; `token` makes an unguessable
    name for the share.
    """

    person: Person
    subject: str | None
    now: dt.datetime
    shelf: Shelf
    allows: Callable[[str], bool]
    token: Callable[[], str]
    held: Callable[[str], object] = lambda _: None  # the hold on a subject, if any
    carrier: Carrier = AS_IT_IS


def link_for(text: str, idea: IdeaRow) -> str:
    """The link to put after a person's own words: the idea's, unless they hold it already."""
    return "" if idea.link in text else idea.link


async def offer(wish: Wish, instead_of: str = "") -> Offer | None:
    """Offer the best idea; the one on the person's table stays until they let it go.

    `instead_of` is the token of the share they let go. None where no words are left for them.
    """
    on_table = None if instead_of else await _on_table(wish)
    if on_table and _will_do(on_table, wish):
        return on_table
    return await run_tx(lambda: _offer(wish, instead_of))


def _will_do(on_table: Offer, wish: Wish) -> bool:
    return wish.subject in (None, on_table.idea.subject)


async def _offer(wish: Wish, instead_of: str) -> Offer | None:
    row = await _only_one(wish.person)
    if instead_of:
        await let_go_within(wish.person, instead_of, wish.now)
    on_table = await _on_table(wish)
    if on_table and _will_do(on_table, wish):
        return on_table
    if on_table:
        await let_go_within(wish.person, on_table.share.token, wish.now)
    for chosen in await _candidates(wish, choices_in_row(row), row.team):
        idea = await _if_in_use(chosen.id, wish.now)
        if idea and (share := await _take_words(idea, wish)):
            opened = await _was_opened(idea.id)
            known = replace(chosen, opened=int(opened))
            return Offer(share, idea, reason(known, choices_in_row(row), wish.subject, wish.now))
    return None


@WrittenOnce
def _if_in_use(idea_id: int, now: dt.datetime) -> QuerySetSingle[IdeaRow | None]:
    return in_use(now).get_or_none(id=idea_id)


@WrittenOnce
def _was_opened(idea_id: int) -> Awaitable[bool]:
    return ShareRow.exists(idea_id=idea_id, opened_at__isnull=False)


async def _only_one(person: Person) -> PersonRow:
    """Make one offer at a time to one person: on PostgreSQL two presses would run side by side."""
    return await _alone(person.id)


@WrittenOnce
def _alone(person_id: int) -> QuerySetSingle[PersonRow]:
    return PersonRow.filter(id=person_id).select_for_update().get()


@WrittenOnce
def _latest(
    person_id: int, since: dt.datetime, now: dt.datetime
) -> QuerySetSingle[ShareRow | None]:
    theirs = ShareRow.filter(
        person_id=person_id, state=State.OFFERED, offered_at__gt=since, idea__ends_at__gt=now
    ).exclude(idea__state=Stage.REVIEWED)
    return theirs.order_by("-offered_at", "-id").select_related("idea", "wording").first()


async def _on_table(wish: Wish) -> Offer | None:
    share = await _latest(wish.person.id, wish.now - words.KEPT_FOR, wish.now)
    if share is None or withdrawn(share) or wish.held(share.idea.subject):
        return None
    if not wish.allows(whole(share.text, share.link)):
        return None
    return Offer(share, share.idea, None)


def withdrawn(share: ShareRow) -> bool:
    """Tell whether the idea, these words of it, or their link are no longer in use."""
    free_at = share.wording.free_at if share.wording else None
    return no_longer(share.idea.state, share.link, share.idea.link, free_at)


def no_longer(stage: str, link: str, idea_link: str, free_at: dt.datetime | None) -> bool:
    """Tell it from an idea's state and link, a share's own, and when its words are free."""
    in_use = stage in (Stage.APPROVED, Stage.REVIEWED) and link in ("", idea_link)
    return not in_use or free_at == words.NEVER


async def _candidates(wish: Wish, choices: Choices, team: str) -> Iterator[Candidate]:
    """Give the ideas for a person, best first: the few that somebody touched among all the others.

    However many ideas there are, only those that are looked at cost something.
    """
    language, stock = wish.person.language, wish.shelf.stock
    known, touched = await _touched(wish, team)
    fresh = chain.from_iterable(
        stock.in_order(language, [it for it in group if not wish.held(it)], wish.now, team)
        for group in groups(stock.by_subject[language], choices, wish.subject)
    )
    return heapq.merge(
        ranked(known, choices, wish.subject),
        (idea for idea in fresh if idea.id not in touched),
        key=order_for(choices),
    )


async def _touched(wish: Wish, team: str) -> tuple[list[Candidate], set[int]]:
    """Give the ideas with words for a person that somebody touched, and all touched by their id."""
    language, lately = wish.person.language, wish.shelf.lately
    taken = await words.taken_words(language, wish.now)
    mine = await rows_of(MINE, [wish.person.id])
    seen = Counter({idea: times for idea, times, _ in mine})
    unwanted = {idea for idea, _, no in mine if no}
    touched = {*taken, *seen, *lately}
    known = (
        replace(
            idea,
            free_words=idea.free_words - taken[idea.id],
            seen=seen[idea.id],
            opened_lately=lately.get(idea.id, 0),
        )
        for idea in wish.shelf.stock.some(language, touched - unwanted, wish.now, team)
        if not wish.held(idea.subject)
    )
    return [idea for idea in known if idea.free_words > 0], touched


async def _take_words(idea: IdeaRow, wish: Wish) -> ShareRow | None:
    for wording in await words.free_words(idea.id, wish.person.language, wish.now):
        fits = wish.allows(whole(wording.text, idea.link))
        if fits and await words.take(wording, wish.person.id, wish.now):
            share = await ShareRow.create(
                token=wish.token(),
                person_id=wish.person.id,
                idea_id=idea.id,
                wording_id=wording.id,
                text=wording.text,
                link=idea.link,
                offered_at=wish.now,
            )
            await carry(share, idea, wish.carrier, wish.allows)
            return share
    return None


async def offer_own_words(wish: Wish, idea: IdeaRow, text: str) -> ShareRow:
    """Make a share of a person's own words, and let go what was on the table."""

    async def make() -> ShareRow:
        await _only_one(wish.person)
        on_table = await _on_table(wish)
        if on_table and on_table.share.text == text:
            return on_table.share
        if on_table:
            await let_go_within(wish.person, on_table.share.token, wish.now)
        share = await ShareRow.create(
            token=wish.token(),
            person_id=wish.person.id,
            idea=idea,
            text=text,
            link=link_for(text, idea),
            offered_at=wish.now,
        )
        await carry(share, idea, wish.carrier, wish.allows)
        return share

    return await run_tx(make)
