"""An activity is answered once, however often Teams tells it, and to whom."""

import asyncio

from dialogue import Dialogue

from bot.app import Bot
from teams.fake import FakeTeams
from teams.office import Work, at_work
from teams.records import Person


async def test_an_activity_told_again_is_answered_once(work_on_both: Work, camille: Person) -> None:
    work = work_on_both
    assert (await work.teams.say(camille, "idée")).ok
    for _ in range(3):
        assert (await work.teams.redeliver()).ok
    await work.done()
    assert len(work.teams.calls("send")) == 1


async def test_an_activity_told_at_the_same_time_is_answered_once(
    work_on_both: Work, camille: Person
) -> None:
    work = work_on_both
    await work.say(camille, "bonjour")
    told = work.teams.message(camille, "idée")
    answers = await asyncio.gather(*(work.teams.deliver(told) for _ in range(5)))
    await work.done()
    assert all(answer.ok for answer in answers)
    assert len(work.teams.calls("send")) == 2


async def test_two_servers_answer_it_once(
    teams: FakeTeams, talk_on_both: Dialogue, camille: Person
) -> None:
    told = teams.message(camille, "idée")
    apart = another(talk_on_both)
    async with at_work(teams, talk_on_both) as one, at_work(teams, apart) as other:
        for work in (one, other):
            teams.reach(str(work.site.address))
            assert (await teams.deliver(told)).ok
            await work.done()
    assert len(teams.calls("send")) == 1


async def test_the_same_number_in_another_chat_is_another_activity(
    work: Work, camille: Person, sam: Person
) -> None:
    for person in (camille, sam):
        told = {**work.teams.message(person, "idée"), "id": "1700000000000"}
        assert (await work.teams.deliver(told)).ok
    await work.done()
    assert len(work.teams.calls("send")) == 2


async def test_somebody_who_speaks_twice_at_once_is_one_person(
    work_on_both: Work, camille: Person
) -> None:
    work = work_on_both
    answers = await asyncio.gather(*(work.teams.say(camille, "bonjour") for _ in range(5)))
    await work.done()
    assert all(answer.ok for answer in answers)
    assert len(work.teams.calls("send")) == 5


async def test_who_comes_back_is_reached_whichever_server_heard_it(
    teams: FakeTeams, talk_on_both: Dialogue, camille: Person
) -> None:
    apart = another(talk_on_both)
    async with at_work(teams, talk_on_both) as one, at_work(teams, apart) as other:
        await heard_by(one).install(camille)
        for answer in await heard_by(other).teams.uninstall(camille):
            assert answer.ok
        await heard_by(one).install(camille)
        key, said = f"{teams.tenant}:{camille.aad_id}", {"type": "message", "text": "Bonjour"}
        for work in (one, other):
            assert await work.office.mouth.first(key, said)


def another(talk: Dialogue) -> Dialogue:
    """The same bot in another process: the same database, and nothing in memory."""
    return Dialogue(Bot(talk.bot.house, talk.bot.now))


def heard_by(work: Work) -> Work:
    """Let Teams speak to this one of the servers."""
    work.teams.reach(str(work.site.address))
    return work
