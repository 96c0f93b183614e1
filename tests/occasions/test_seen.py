"""A sign from the management to whoever ticked it: no points, no ranking, and only once."""

import asyncio

from dialogue import words_of

from bot.chat.reply import Button
from bot.deliveries.tables import DeliveryRow
from bot.people.tables import PersonRow
from bot.stats.tables import SeenRow
from bot.tending import plan_reports
from occasions.town import DAY, HOUR, MAELLE, MONDAY, WEEK, Town

WEDNESDAY, AFTER = MONDAY + 2 * DAY, MONDAY + WEEK


async def _manager() -> str:
    """The manager of Maëlle, by e-mail."""
    maelle = await PersonRow.get(email=MAELLE).select_related("manager")
    assert maelle.manager
    assert maelle.manager.email
    await PersonRow.filter(id=maelle.manager.id).update(language="fr")
    return maelle.manager.email


async def _post(town: Town, email: str, *, shown: bool) -> str:
    """Have somebody post an idea in a week, read on the Monday after; the words they were given."""
    town.talk.clock = WEDNESDAY + 10 * HOUR
    if shown:
        form = await town.talk.ask("mine choices", as_=email)
        await town.talk.fill(form, as_=email, language="fr", cadence="asked", shown="yes")
    card = await town.talk.ask("idée", as_=email)
    await town.talk.press(card, "Je l’ai posté", as_=email)
    town.talk.clock = AFTER + 9 * HOUR
    return words_of(card).splitlines()[1].partition(" https")[0]


async def test_the_manager_sees_and_the_person_hears_it_once(town: Town) -> None:
    manager = await _manager()
    words = await _post(town, MAELLE, shown=True)

    page = await town.talk.ask("seen 2026-W48", as_=manager)
    assert words in words_of(page)
    (button,) = [it for it in page.actions if isinstance(it, Button)]
    assert button.label.startswith("Vu")
    again = await town.talk.press(page, button.label, as_=manager)
    assert "le saura" in words_of(again)
    assert again.actions == ()
    await asyncio.gather(*(town.talk.press(page, button.label, as_=manager) for _ in range(3)))

    await town.look()
    ((_, key, told),) = town.said
    assert key == MAELLE
    name = (await PersonRow.get(email=manager)).name
    assert told.title == f"{name} a vu ce que vous avez partagé"
    assert await SeenRow.all().count() == 1


async def test_whoever_did_not_tick_it_is_not_there(town: Town) -> None:
    manager = await _manager()
    await _post(town, MAELLE, shown=False)
    page = await town.talk.ask("vu", as_=manager)
    assert "Personne n’a choisi" in words_of(page)

    maelle = await PersonRow.get(email=MAELLE)
    tried = await town.talk.ask(f"seen 2026-W48 told {maelle.id}", as_=manager)
    assert "ne vous montre pas" in words_of(tried)
    assert not await DeliveryRow.exists()


async def test_whoever_changes_their_mind_hears_nothing(town: Town) -> None:
    manager = await _manager()
    await _post(town, MAELLE, shown=True)
    page = await town.talk.ask("seen 2026-W48", as_=manager)
    (button,) = [it for it in page.actions if isinstance(it, Button)]
    await town.talk.press(page, button.label, as_=manager)
    form = await town.talk.ask("mine choices", as_=MAELLE)
    await town.talk.fill(form, as_=MAELLE, language="fr", cadence="asked", shown="")

    await town.look()
    assert town.said == []
    assert (await DeliveryRow.get()).why == "there is nothing to say"


async def test_another_manager_sees_nothing(town: Town) -> None:
    manager = await _manager()
    await _post(town, MAELLE, shown=True)
    others = await PersonRow.exclude(email=manager).filter(
        reports__isnull=False, email__isnull=False
    )
    for other in others:
        page = await town.talk.ask("seen 2026-W48", as_=str(other.email))
        assert "Maëlle" not in words_of(page)


async def test_a_manager_of_few_hears_of_it_on_monday(town: Town) -> None:
    manager = await _manager()
    words = await _post(town, MAELLE, shown=True)
    boss = await PersonRow.get(email=manager)
    keep = await PersonRow.get(email=MAELLE)
    await PersonRow.filter(manager_id=boss.id).exclude(id=keep.id).update(manager_id=None)
    town.talk.clock = AFTER + 8 * HOUR  # nine in Paris
    await plan_reports(town.talk.bot.house, town.talk.clock)
    await town.look()

    notes = [reply for _, key, reply in town.said if key == manager]
    assert [words in words_of(note) for note in notes] == [True]

    town.talk.clock += WEEK
    await plan_reports(town.talk.bot.house, town.talk.clock)
    await town.look()
    assert len(town.said) == 1  # nothing to show, nothing to say
