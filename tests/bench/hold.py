"""Say how long it is until a hold has reached 1,000 cards, within the platforms’ own limits.

The fakes of Slack and Teams refuse what comes too often. Time is theirs: a wait moves the clock,
so that what is printed is what the platforms' limits ask for, and beside it what the work took.

usage: python -m bench.hold [CARDS]
"""

import asyncio
import datetime as dt
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.table import Row, printed
from dialogue import Dialogue, open_dialogue
from slack import office as slack_office
from slack.fake import FakeSlack
from slack.records import Clock as SlackClock
from teams import office as teams_office
from teams.fake import FakeTeams
from teams.records import Clock as TeamsClock

from adapters.teams.people import Reference
from bot.deliveries.lanes import Lanes
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.holds.tables import CardRow
from bot.ideas.tables import IdeaRow, WordingRow
from bot.ideas.use import changed
from bot.people.arrive import Custom, Profile, arrive, reached

CARDS = 1_000
GOAL = 60.0  # seconds
EDITOR = "apolline.sarazin@lumignon-velo.com"
CUSTOM = Custom(language="fr", timezone="Europe/Paris")
Clock = SlackClock | TeamsClock


@dataclass
class Place:
    """A platform with people on it, and what it was told."""

    talk: Dialogue
    clock: Clock
    add: Callable[[int], Awaitable[int]]  # somebody; the number of their person
    calls: Callable[[], list[float]]  # when it was asked to change a card

    async def sleep(self, seconds: float) -> None:
        """Let time pass for everybody."""
        self.clock.move(seconds)
        self.talk.clock += dt.timedelta(seconds=seconds)
        await asyncio.sleep(0)

    async def run(self) -> None:
        """Do all that is due, and wait for what is due later."""
        bot = self.talk.bot
        work = Lanes(replace(bot.drain, sleep=self.sleep), replace(bot.reach, sleep=self.sleep))
        while True:
            lanes = await work.busy()
            await asyncio.gather(*(work.lane(lane) for lane in lanes))
            if not lanes and not await CardRow.filter(state__gt=0).exists():
                return
            if not lanes:
                await self.sleep(1.0)


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CARDS
    sys.stdout.write(printed(asyncio.run(_measured(count))) + "\n")


async def _measured(count: int) -> Sequence[Row]:
    return [await _reached("Teams", _teams, count), await _reached("Slack", _slack, count)]


async def _reached(
    name: str, opened: Callable[[Dialogue], AbstractAsyncContextManager[Place]], count: int
) -> Row:
    with TemporaryDirectory() as folder:
        url = f"sqlite://{Path(folder) / 'hold.db'}"
        async with open_dialogue(url) as talk, opened(talk) as place:
            return await _held(name, place, count)


async def _held(name: str, place: Place, count: int) -> Row:
    await _words(count)
    for number in range(count):
        person = await place.add(number)
        await tell(person, "idea", "repair", f"idea {number}", place.talk.clock)
    await place.run()
    sent = await DeliveryRow.filter(state=State.SENT).count()
    begun, at = perf_counter(), place.clock.now
    await place.talk.ask("bureau suspendre repair Un atelier a brûlé.", as_=EDITOR)
    await place.run()
    spent = perf_counter() - begun
    calls = place.calls()
    last = max(calls) - at
    held = await CardRow.filter(says__gt=0).count()
    shown = (
        f"{last:.0f} s by the platform’s clock ({held / max(last, 1):.1f} a second), "
        f"{spent:.1f} s of work; {held} of {sent} say it, {len(calls) - held} refused as too many"
    )
    return Row(f"{count:,} delivered cards changed, {name}", shown, f"≤ {GOAL:.0f} s", last <= GOAL)


async def _words(count: int) -> None:
    """Give an idea words enough for everybody."""
    idea = await IdeaRow.filter(subject="repair").order_by("id").first()
    assert idea
    for number in range(count):
        text = f"Aujourd’hui j’ai appris à régler un frein, essai n° {number}. #salarié"
        await WordingRow.create(idea_id=idea.id, language="fr", text=text)
    await changed()


@asynccontextmanager
async def _teams(talk: Dialogue) -> AsyncIterator[Place]:
    async with FakeTeams(TeamsClock()) as teams, teams_office.at_work(teams, talk):
        teams.limit_rates()

        async def add(number: int) -> int:
            person = teams.add_person(f"Person {number}")
            key = f"{teams.tenant}:{person.aad_id}"
            profile = Profile(name=person.name, email=person.email)
            known = await arrive("teams", key, profile, CUSTOM, talk.clock)
            there = teams.world.personal(person).id
            noted = Reference(teams.service_url, there, teams.world.bot["id"]).noted()
            await reached("teams", key, noted, "fr")
            return known.id

        yield Place(talk, teams.clock, add, lambda: [one.at for one in teams.calls("update")])


@asynccontextmanager
async def _slack(talk: Dialogue) -> AsyncIterator[Place]:
    async with FakeSlack(SlackClock()) as slack, slack_office.at_work(slack, talk):

        async def add(number: int) -> int:
            user = slack.add_user(f"Person {number}")
            key = f"{slack.workspace.id}:{user.id}"
            profile = Profile(name=user.real_name, email=f"person{number}@velo.example")
            return (await arrive("slack", key, profile, CUSTOM, talk.clock)).id

        slack.limit_rates()
        yield Place(talk, slack.clock, add, lambda: [one.at for one in slack.calls("chat.update")])


if __name__ == "__main__":
    main()
