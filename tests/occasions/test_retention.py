"""The owners hear, once a month, what was forgotten by itself in the month before."""

import asyncio
import datetime as dt

from dialogue import facts_of, labels_of, words_of

from bot.deliveries.tables import DeliveryRow
from bot.gaps.tables import GapRow
from bot.people.tables import PersonRow
from bot.reports.tables import ReportRow, State
from occasions.town import DAY, HELENE, HOUR, MAELLE, Town, plan_all

END = dt.datetime(2026, 12, 31, 20, tzinfo=dt.UTC)  # the next working day is a Monday, the 4th
GAPS = "Questions que la charte laisse sans réponse"
REPORTS = "Signalements"
LEAVERS = "Personnes parties de l’entreprise"


async def _forgotten_in_december(town: Town) -> None:
    """Leave three old questions, an old report and somebody who left, and let the clock look."""
    town.talk.clock = END - DAY
    old = town.talk.clock - 99 * DAY
    for asker in "abc":
        await GapRow.create(question="?", language="fr", asker=asker, asked_at=old)
    await ReportRow.create(
        token="t",  # noqa: S106 (of a form)
        reporter_id=1,
        what="vu",
        made_at=old,
        state=State.CLOSED,
        closed_at=old,
    )
    await PersonRow.filter(email=MAELLE).update(closed_at=old)
    await town.talk.bot.tend()


async def _planned() -> list[str]:
    rows = await DeliveryRow.filter(occasion__startswith="retention:").order_by("id")
    return [row.occasion.rpartition(":")[0] for row in rows]


async def test_the_owner_hears_on_the_first_working_day_and_once(town: Town) -> None:
    await _forgotten_in_december(town)
    town.talk.clock = END
    await town.live(dt.datetime(2027, 1, 4, 7, tzinfo=dt.UTC))  # eight o'clock in Grenoble
    assert await _planned() == []

    await town.live(dt.datetime(2027, 1, 8, 20, tzinfo=dt.UTC))
    assert await _planned() == ["retention:2026-12"]
    ((at, _, told),) = [it for it in town.said if it[1] == HELENE]
    assert at == dt.datetime(2027, 1, 4, 8, tzinfo=dt.UTC)
    assert told.title == "Ce que j’ai oublié en décembre 2026"
    assert facts_of(told) == {LEAVERS: "1", GAPS: "3", REPORTS: "1"}

    town.talk.clock = END  # the clock jumps back
    await town.live(dt.datetime(2027, 1, 29, 20, tzinfo=dt.UTC), 12 * HOUR)
    assert await _planned() == ["retention:2026-12"]


async def test_each_month_is_told_by_itself_also_late(town: Town) -> None:
    await _forgotten_in_december(town)
    town.talk.clock = dt.datetime(2027, 1, 29, 10, tzinfo=dt.UTC)  # nobody ran the bot until then
    await town.look()
    await GapRow.create(question="?", language="fr", asker="a", asked_at=town.talk.clock - 99 * DAY)
    await town.talk.bot.tend()
    town.talk.clock = dt.datetime(2027, 2, 1, 10, tzinfo=dt.UTC)
    await town.look()

    assert await _planned() == ["retention:2026-12", "retention:2027-01"]
    assert facts_of(town.said[-1][2]) == {GAPS: "1"}


async def test_nothing_forgotten_is_nothing_to_say(town: Town) -> None:
    town.talk.clock = END
    await town.live(dt.datetime(2027, 1, 8, 20, tzinfo=dt.UTC))
    assert await _planned() == []

    said = await town.talk.ask("bureau conservation", as_=HELENE)
    assert "Rien n’était assez ancien" in words_of(said)
    assert labels_of(said) == []


async def test_planners_at_once_tell_it_once(town: Town) -> None:
    await _forgotten_in_december(town)
    town.talk.clock = dt.datetime(2027, 1, 4, 9, tzinfo=dt.UTC)
    house, now = town.talk.bot.house, town.talk.clock

    assert sum(await asyncio.gather(*(plan_all(house, now) for _ in range(3)))) == 1
    assert await _planned() == ["retention:2026-12"]


async def test_the_desk_shows_any_month_in_ones_own_language(town: Town) -> None:
    await _forgotten_in_december(town)
    town.talk.clock = dt.datetime(2027, 2, 3, 9, tzinfo=dt.UTC)
    await PersonRow.filter(email=HELENE).update(language="en")

    january = await town.talk.ask("desk retention", as_=HELENE)
    assert january.title == "What I forgot in January 2027"
    december = await town.talk.press(january, "The month before", as_=HELENE)

    assert facts_of(december)["Reports of what somebody saw"] == "1"
    assert "nobody in them" in words_of(december)
    refused = await town.talk.ask(
        "desk retention 2026-12", as_="apolline.sarazin@lumignon-velo.com"
    )
    assert refused.title == "Ce n’est pas possible"
