"""What the bot says first in Teams, and to whom it says nothing more."""

from bot.deliveries.tables import DeliveryRow, State
from teams.office import Work
from teams.records import Person


async def _deliver(work: Work, person: Person) -> DeliveryRow:
    bot = work.talk.bot
    known = await bot.meet("teams", f"{work.teams.tenant}:{person.aad_id}")
    await bot.house.tell(known.id, "charter", "#8", "a second opinion")
    (lane,) = await bot.drain.busy()
    await bot.drain.lane(lane)
    return await DeliveryRow.get(person_id=known.id)


async def test_it_arrives_in_their_own_chat(work: Work, camille: Person) -> None:
    await work.install(camille)
    row = await _deliver(work, camille)
    assert row.state == State.SENT
    assert "Article 8" in work.reads(work.teams.messages(camille)[-1])


async def test_whoever_took_the_app_away_is_written_to_no_more(work: Work, camille: Person) -> None:
    await work.install(camille)
    await work.teams.uninstall(camille)
    await work.done()
    bot = work.talk.bot
    assert await bot.address("teams", f"{work.teams.tenant}:{camille.aad_id}") is None


async def test_whoever_blocked_the_bot_is_noticed_once(work: Work, camille: Person) -> None:
    await work.install(camille)
    camille.blocked = True
    row = await _deliver(work, camille)
    assert (row.state, row.why) == (State.DROPPED, "nobody is reached there")
