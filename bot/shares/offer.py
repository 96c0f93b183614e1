"""Offers a person an idea in words that are theirs alone."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tortoise.functions import Count
from tortoise.queryset import QuerySet

from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.ideas import words
from bot.ideas.choose import Candidate, ranked, reason
from bot.ideas.tables import IdeaRow, WordingRow
from bot.people.choices import Choices
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State
from bot.storage.transaction import run_tx

HOUR = dt.timedelta(hours=1)
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
    choices: Choices
    subject: str | None
    now: dt.datetime
    allows: Callable[[str], bool]
    token: Callable[[], str]


def whole(text: str, link: str) -> str:
    """The tweet as X will show it: the words, then the link."""
    return f"{text} {link}" if link else text


def link_for(text: str, idea: IdeaRow) -> str:
    """The link to put after a person's own words: the idea's, unless they hold it already."""
    return "" if idea.link in text else idea.link


async def offer(wish: Wish, instead_of: str = "") -> Offer | None:
    """Offer the best idea; the one on the person's table stays until they let it go.

    `instead_of` is the token of the share they let go. None where no words are left for them.
    """
    return await run_tx(lambda: _offer(wish, instead_of))


async def _offer(wish: Wish, instead_of: str) -> Offer | None:
    # one offer at a time for one person: on PostgreSQL two presses would run side by side
    await PersonRow.filter(id=wish.person.id).select_for_update().first()
    if instead_of:
        await _let_go(wish.person, instead_of, wish.now)
    on_table = await _on_table(wish)
    if on_table and (wish.subject in (None, on_table.idea.subject)):
        return on_table
    if on_table:
        await _let_go(wish.person, on_table.share.token, wish.now)
    in_time = await IdeaRow.filter(starts_at__lte=wish.now, ends_at__gt=wish.now)
    ideas = {idea.id: idea for idea in in_time}
    candidates = await _candidates(in_time, wish)
    for chosen in ranked(candidates, wish.choices, wish.subject, wish.now):
        if share := await _take_words(ideas[chosen.id], wish):
            why = reason(chosen, wish.choices, wish.subject, wish.now)
            return Offer(share, ideas[chosen.id], why)
    return None


async def _on_table(wish: Wish) -> Offer | None:
    since = wish.now - words.KEPT_FOR
    latest = ShareRow.filter(
        person_id=wish.person.id,
        state=State.OFFERED,
        offered_at__gt=since,
        idea__ends_at__gt=wish.now,
    )
    share = await latest.order_by("-offered_at", "-id").select_related("idea").first()
    if share is None or not wish.allows(whole(share.text, share.link)):
        return None
    return Offer(share, share.idea, None)


async def _candidates(ideas: Iterable[IdeaRow], wish: Wish) -> list[Candidate]:
    now = wish.now
    free = await _counts(WordingRow.filter(language=wish.person.language, free_at__lte=now))
    mine = ShareRow.filter(person_id=wish.person.id)
    seen = await _counts(mine)
    unwanted = {idea for (idea,) in await mine.filter(unwanted=True).values_list("idea_id")}
    opened = await _counts(ShareRow.filter(opened_at__isnull=False))
    lately = await _counts(ShareRow.filter(opened_at__gt=now - HOUR))
    return [
        Candidate(
            id=idea.id,
            key=idea.key,
            subject=idea.subject,
            starts_at=idea.starts_at,
            free_words=free[idea.id],
            seen=seen.get(idea.id, 0),
            opened=opened.get(idea.id, 0),
            opened_lately=lately.get(idea.id, 0),
        )
        for idea in ideas
        if free.get(idea.id) and idea.id not in unwanted
    ]


async def _counts(rows: QuerySet[ShareRow] | QuerySet[WordingRow]) -> dict[int, int]:
    counted = rows.annotate(count=Count("id")).group_by("idea_id")
    return dict(await counted.values_list("idea_id", "count"))


async def _take_words(idea: IdeaRow, wish: Wish) -> ShareRow | None:
    for wording in await words.free_words(idea.id, wish.person.language, wish.now):
        fits = wish.allows(whole(wording.text, idea.link))
        if fits and await words.take(wording, wish.person.id, wish.now):
            return await ShareRow.create(
                token=wish.token(),
                person_id=wish.person.id,
                idea_id=idea.id,
                wording_id=wording.id,
                text=wording.text,
                link=idea.link,
                offered_at=wish.now,
            )
    return None


async def offer_own_words(wish: Wish, idea: IdeaRow, text: str) -> ShareRow:
    """Make a share of a person's own words, and let go what was on the table."""

    async def make() -> ShareRow:
        await PersonRow.filter(id=wish.person.id).select_for_update().first()
        on_table = await _on_table(wish)
        if on_table and on_table.share.text == text:
            return on_table.share
        if on_table:
            await _let_go(wish.person, on_table.share.token, wish.now)
        return await ShareRow.create(
            token=wish.token(),
            person_id=wish.person.id,
            idea=idea,
            text=text,
            link=link_for(text, idea),
            offered_at=wish.now,
        )

    return await run_tx(make)


async def let_go(person: Person, token: str, now: dt.datetime, *, unwanted: bool = False) -> None:
    """Give the words back; `unwanted`: never offer the idea to this person again."""
    await run_tx(lambda: _let_go(person, token, now, unwanted=unwanted))


async def _let_go(person: Person, token: str, now: dt.datetime, *, unwanted: bool = False) -> None:
    theirs = ShareRow.filter(token=token, person_id=person.id)
    if unwanted:
        await theirs.update(unwanted=True)
    if await theirs.filter(state=State.OFFERED).update(state=State.LET_GO):
        share = await theirs.get()
        if share.wording_id:
            await words.give_back(share.wording_id, person.id, now)
