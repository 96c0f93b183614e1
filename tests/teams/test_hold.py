"""A hold set in Teams reaches the cards that colleagues have there."""

from dialogue import MONDAY

from bot.chat.person import Role
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.holds.tables import CardRow
from bot.people.tables import PersonRow
from teams.office import Work
from teams.records import Person
from teams.shape import Json

REASON = "Un atelier a brûlé."
HELD = "Pas en ce moment"


async def _editors(work: Work, *people: Person) -> None:
    for person in people:
        await work.say(person, "mine")
    names = [person.name for person in people]
    await PersonRow.filter(name__in=names).update(role=Role.EDITOR.value, met_at=MONDAY)
    work.talk.bot._met.forget_all()  # noqa: SLF001 (their role is new)


async def _hold(work: Work, by: Person) -> None:
    await work.say(by, f"desk hold repair {REASON}")
    await work.talk.carry_out()


def _message(work: Work, person: Person, name: str) -> Json:
    return next(one for one in work.teams.messages(person) if one["id"] == name)


async def test_a_delivered_card_changes_and_comes_back(
    work_on_both: Work, camille: Person, sam: Person
) -> None:
    work = work_on_both
    marie = work.teams.add_person("Marie Petit")
    await _editors(work, camille, sam)
    await work.install(marie)
    person = await work.talk.bot.meet("teams", f"{work.teams.tenant}:{marie.aad_id}")
    await tell(person.id, "idea", "repair", "an idea", work.talk.clock)
    await work.talk.carry_out()
    row = await DeliveryRow.get()
    assert row.state == State.SENT
    assert "Ouvrir dans X" in work.reads(_message(work, marie, row.sent_id))

    await _hold(work, camille)
    said = work.reads(_message(work, marie, row.sent_id))
    assert HELD in said
    assert REASON in said
    assert "Camille Roy" in said
    assert "Ouvrir dans X" not in said

    await work.say(sam, "desk lift 1")
    await work.say(camille, "bureau lever 1 confirm")
    await work.talk.carry_out()
    back = work.reads(_message(work, marie, row.sent_id))
    assert "Ce n’est plus suspendu" in back
    assert "Ouvrir dans X" in back


async def test_a_card_that_was_asked_for_and_changed_in_place(
    work: Work, camille: Person, sam: Person
) -> None:
    await _editors(work, camille)
    card = await work.say(sam, "idea repair")
    await work.press(sam, card, "Another")
    await work.say(camille, f"bureau suspendre tout {REASON}")
    await work.talk.carry_out()
    assert "Not at the moment" in work.reads(_message(work, sam, card["id"]))


async def test_a_card_that_is_an_answer_by_now_is_left_alone(
    work: Work, camille: Person, sam: Person
) -> None:
    await _editors(work, camille)
    card = await work.say(sam, "idea repair")
    await work.press(sam, card, "Not for me")
    await _hold(work, camille)
    assert "Not for you: tell me" in work.reads(_message(work, sam, card["id"]))


async def test_what_was_asked_in_a_channel_is_changed_in_private(
    work: Work, camille: Person, sam: Person
) -> None:
    await _editors(work, camille)
    channel = work.teams.add_channel("General", sam)
    await work.mention(sam, channel, "idea repair")
    card = work.teams.messages(sam)[-1]
    await _hold(work, camille)
    assert "Not at the moment" in work.reads(_message(work, sam, card["id"]))


async def test_whoever_took_the_app_away_is_left_in_peace(
    work: Work, camille: Person, sam: Person
) -> None:
    await _editors(work, camille)
    await work.say(sam, "idea repair")
    await work.teams.uninstall(sam)
    await work.done()
    await _hold(work, camille)
    assert work.teams.calls("update") == []
    assert await CardRow.all().count() == 0
