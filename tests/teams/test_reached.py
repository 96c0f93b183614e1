"""Whom the bot may write to first: where they are is noted, and who is gone is left alone."""

import json
import logging

import pytest

from adapters.teams.send import ConnectorError
from bot.people.arrive import Profile
from bot.people.tables import IdentityRow, PersonRow
from teams.office import Work
from teams.records import Person
from teams.shape import Json

SAID: Json = {"type": "message", "text": "Bonjour"}


def key(work: Work, person: Person) -> str:
    """The name that a person keeps for ever."""
    return f"{work.teams.tenant}:{person.aad_id}"


async def first(work: Work, person: Person) -> str | None:
    """Write to somebody first."""
    return await work.office.mouth.first(key(work, person), SAID)


async def test_who_adds_the_app_is_reached(work: Work, camille: Person) -> None:
    assert await first(work, camille) is None
    await work.install(camille)
    name = await first(work, camille)
    assert work.teams.messages(camille)[-1]["id"] == name

    (row,) = await IdentityRow.all()
    assert json.loads(row.address or "") == {
        "service": work.teams.service_url,
        "conversation": work.teams.world.personal(camille).id,
        "bot": f"28:{work.teams.app_id}",
    }


async def test_where_they_are_is_noted_at_each_activity(work: Work, camille: Person) -> None:
    await work.install(camille)
    place = work.teams.world.personal(camille)
    del work.teams.world.conversations[place.id]
    place.id = "a:moved"
    work.teams.world.add_place(place)

    await work.say(camille, "idée")
    before = len(work.teams.messages(camille))
    assert await first(work, camille)
    assert len(work.teams.messages(camille)) == before + 1


async def test_who_takes_the_app_away_is_left_alone(
    work: Work, camille: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await work.install(camille)
    for answer in await work.teams.uninstall(camille):
        assert answer.ok
    calls = len(work.teams.calls())

    assert await first(work, camille) is None
    assert len(work.teams.calls()) == calls
    said = [line for line in caplog.messages if "nothing more is sent" in line]
    assert said == [f"nothing more is sent to {camille.aad_id}: the app was taken away"]


async def test_who_was_taken_out_of_the_chat_is_left_alone(work: Work, camille: Person) -> None:
    await work.install(camille)
    left = [{"id": f"28:{work.teams.app_id}"}]
    told = work.teams.activity("conversationUpdate", camille, membersRemoved=left)
    assert (await work.teams.deliver(told)).ok
    assert await first(work, camille) is None


async def test_a_new_version_of_the_app_takes_nobody_away(work: Work, camille: Person) -> None:
    await work.install(camille)
    for answer in (
        *await work.teams.uninstall(camille, upgrade=True),
        *await work.teams.install(camille, upgrade=True),
    ):
        assert answer.ok
    await work.done()
    assert await first(work, camille)
    assert len(work.teams.messages(camille)) == 2  # greeted once, and what was said now


async def test_who_blocked_the_bot_is_noted_once(
    work: Work, camille: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await work.install(camille)
    camille.blocked = True
    assert await first(work, camille) is None
    calls = len(work.teams.calls())
    assert await first(work, camille) is None
    assert len(work.teams.calls()) == calls
    assert sum("403 MessageWritesBlocked" in line for line in caplog.messages) == 1


async def test_who_comes_back_is_reached_again(work: Work, camille: Person) -> None:
    await work.install(camille)
    for answer in await work.teams.uninstall(camille):
        assert answer.ok
    await work.install(camille)
    assert await first(work, camille)

    camille.blocked = True
    assert await first(work, camille) is None
    camille.blocked = False
    await work.say(camille, "idée")
    assert await first(work, camille)


async def test_a_trouble_that_passes_takes_nobody_away(work: Work, camille: Person) -> None:
    await work.install(camille)
    work.teams.fail_next(500, on="send")
    with pytest.raises(ConnectorError, match="500 ServiceError"):
        await first(work, camille)
    assert await first(work, camille)


async def test_somebody_of_the_list_is_known_by_their_address(work: Work) -> None:
    callum = work.teams.add_person(
        "C. T.", email="Callum.Thistlewood@Lumignon-Velo.com", locale="fr-FR"
    )
    card = await work.say(callum, "idea")
    assert "Why this one" in work.reads(card)  # the list says that he reads English
    known = await work.talk.bot.meet("teams", key(work, callum))
    assert known.name == "Callum Thistlewood"


async def test_one_person_on_two_platforms_is_one_person(work: Work, camille: Person) -> None:
    there = await work.talk.bot.welcome(
        "elsewhere", "1", Profile(name="Camille", email=camille.email)
    )
    await work.say(camille, "stop")
    here = await work.talk.bot.meet("teams", key(work, camille))
    assert here.id == there.id
    assert await work.talk.bot.stopped(there)
    assert await PersonRow.filter(email=camille.email).count() == 1


async def test_a_profile_that_teams_keeps_is_no_obstacle(work: Work, camille: Person) -> None:
    work.teams.fail_next(403, on="member")
    assert "Bonjour Camille" in work.reads(await work.say(camille, "bonjour"))


async def test_a_profile_is_asked_for_once(work: Work, camille: Person) -> None:
    for _ in range(3):
        await work.say(camille, "bonjour")
    assert len(work.teams.calls("member")) == 1


async def test_a_time_zone_is_the_one_of_the_client(work: Work, sam: Person) -> None:
    await work.say(sam, "hello")
    assert (await PersonRow.get(name="Sam Lee")).timezone == "Europe/London"
