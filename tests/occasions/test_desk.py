"""What the desk hears of by itself: words that run out, and what the charter does not say."""

import asyncio
import datetime as dt

from dialogue import words_of

from bot.deliveries.tables import DeliveryRow
from bot.gaps.tables import GapRow
from bot.ideas.tables import IdeaRow, WordingRow
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State
from occasions.town import DAY, HELENE, HOUR, MONDAY, WEEK, Town, plan_all

QUESTION = "Puis-je tweeter une photo de mon chat au bureau ?"


async def _editor() -> str:
    await PersonRow.filter(role="editor").update(role="person")
    row = await PersonRow.filter(role="person", email__isnull=False).order_by("id").first()
    assert row
    assert row.email
    await PersonRow.filter(id=row.id).update(role="editor")
    return row.email


async def _run_out(town: Town) -> None:
    """Have many people open the few words of a subject."""
    idea = await IdeaRow.all().order_by("id").first()
    assert idea
    (wording, *others) = await WordingRow.filter(idea_id=idea.id)
    keys = [it.id for it in others]
    await WordingRow.filter(idea__subject=idea.subject, id__not=wording.id).delete()
    assert keys
    people = await PersonRow.all().limit(8)
    for number, person in enumerate(people):
        await ShareRow.create(
            token=f"t{number}",
            person=person,
            idea=idea,
            wording=wording,
            text="x",
            state=State.OPENED,
            offered_at=town.talk.clock - 2 * DAY,
            opened_at=town.talk.clock - 2 * DAY,
        )


async def _occasions(kind: str) -> list[str]:
    rows = await DeliveryRow.filter(occasion__startswith=f"{kind}:").order_by("id")
    return [row.occasion.rpartition(":")[0] for row in rows]


async def test_the_editor_hears_once_a_week_that_words_run_out(town: Town) -> None:
    editor = await _editor()
    await _run_out(town)
    await town.live(MONDAY + 8 * HOUR)
    assert await _occasions("words") == []  # before ten

    await town.live(MONDAY + 5 * DAY)
    assert await _occasions("words") == ["words:2026-W48"]
    assert len(town.heard(editor)) == 1
    assert town.said[0][2].title == "Les mots des deux semaines à venir"

    town.talk.clock = MONDAY  # the clock jumps back
    await town.live(MONDAY + 2 * DAY)
    assert len(town.heard(editor)) == 1

    town.talk.clock = MONDAY + WEEK + 3 * DAY  # nobody ran the bot until Thursday
    await town.live(MONDAY + WEEK + 4 * DAY)
    assert await _occasions("words") == ["words:2026-W48", "words:2026-W49"]


async def test_enough_words_are_nothing_to_say(town: Town) -> None:
    await _editor()
    await town.live(MONDAY + 2 * DAY)
    assert await _occasions("words") == []


async def test_planners_at_once_tell_the_desk_once(town: Town) -> None:
    await _editor()
    await _run_out(town)
    town.talk.clock = MONDAY + 12 * HOUR
    house, now = town.talk.bot.house, town.talk.clock
    planned = await asyncio.gather(*(plan_all(house, now) for _ in range(3)))

    assert sum(planned) == 1
    assert await _occasions("words") == ["words:2026-W48"]


async def _ask(asker: str, at: dt.datetime, question: str = QUESTION) -> None:
    await GapRow.create(question=question, language="fr", asker=asker, asked_at=at)


async def test_the_owner_hears_of_a_gap_once_three_people_asked(town: Town) -> None:
    town.talk.clock = MONDAY + 8 * HOUR
    await _ask("one", MONDAY)
    await _ask("two", MONDAY + HOUR)
    await town.live(MONDAY + DAY)
    assert await _occasions("gaps") == []

    await _ask("three", town.talk.clock)
    await town.live(MONDAY + 2 * DAY)
    assert await _occasions("gaps") == ["gaps:2026-W48"]
    assert QUESTION in words_of(town.said[-1][2])
    assert {key for _, key, _ in town.said} == {HELENE}

    await _ask("four", town.talk.clock)  # the same gap: nothing new
    await town.live(MONDAY + WEEK + DAY)
    assert await _occasions("gaps") == ["gaps:2026-W48"]

    for asker in ("one", "two", "three"):  # another one
        await _ask(asker, town.talk.clock, "Que faire si un client publie un avis sur la cantine ?")
    await town.live(MONDAY + WEEK + 2 * DAY)
    assert await _occasions("gaps") == ["gaps:2026-W48", "gaps:2026-W49"]
