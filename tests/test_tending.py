"""The chores of each minute: one that fails keeps none of the others."""

import dataclasses
import datetime as dt

import pytest
from dialogue import Dialogue
from web.serving import serving

from adapters.web import outer_routes
from bot.deliveries.tables import DeliveryRow
from bot.storage.client import client
from bot.tending import UndoneError

SECRET = "hunter2zz"  # noqa: S105 (nobody's)


async def _without(table: str) -> None:
    await client().execute_script(f"ALTER TABLE {table} RENAME TO {SECRET}")


async def _again(table: str) -> None:
    await client().execute_script(f"ALTER TABLE {SECRET} RENAME TO {table}")


async def test_one_chore_that_fails_keeps_none_of_the_others(
    talk_on_both: Dialogue, caplog: pytest.LogCaptureFixture
) -> None:
    talk = talk_on_both
    await _without("reviews")  # read by the first chore, and by the one that forgets

    async with serving([*outer_routes(talk.bot)]) as site:
        with pytest.raises(UndoneError, match="reminders"):
            await talk.bot.tend()
        async with site.get("/readyz") as answer:
            assert await answer.text() == "ready\nundone: reminders, forgetting\n"
        assert await DeliveryRow.exists(command="stats")  # it is Monday: managers are told
        await _again("reviews")
        await talk.bot.tend()
        async with site.get("/readyz") as answer:
            assert await answer.text() == "ready\n"

    told, _ = [it for it in caplog.records if it.name == "bot.tending"]
    assert "reminders not done: OperationalError" in told.getMessage()
    assert "clock.py" in told.getMessage()


async def test_the_words_of_a_fault_are_in_no_log(
    talk: Dialogue, caplog: pytest.LogCaptureFixture
) -> None:
    async def quoting(*_: object) -> None:
        raise KeyError(SECRET)

    talk.bot.house = dataclasses.replace(talk.bot.house, tell=quoting)
    talk.clock = dt.datetime(2026, 11, 30, 9, tzinfo=dt.UTC)
    with pytest.raises(UndoneError):
        await talk.bot.tend()

    assert "reports not done: KeyError" in caplog.text
    assert SECRET not in caplog.text
