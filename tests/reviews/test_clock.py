"""The clock of reviews: who is reminded when, and never twice."""

import dataclasses
import datetime as dt
from zoneinfo import ZoneInfo

from dialogue import MONDAY, Dialogue
from told import Told, listen

from bot.people.tables import PersonRow
from bot.people.working import Calendar
from bot.reviews.clock import Step, Waiting, due, remind
from bot.reviews.tables import ReviewRow

PARIS = Calendar(ZoneInfo("Europe/Paris"), lambda _: False)
SHIRIN, APOLLINE, HELENE = 1, 2, 3
ONE = Waiting(
    id=7,
    revision=1,
    sent_at=MONDAY,  # 10:30 in Paris
    promised_at=MONDAY + dt.timedelta(hours=4),
    reader=SHIRIN,
    another=APOLLINE,
    owner=HELENE,
)
MAELLE = "maelle.ferrandon@lumignon-velo.com"


def _said(hours: float, one: Waiting = ONE) -> list[tuple[int, Step]]:
    return [(it.person, it.step) for it in due([one], MONDAY + dt.timedelta(hours=hours), PARIS)]


def test_half_the_end_another_and_the_owner() -> None:
    assert _said(1.9) == []
    assert _said(2) == [(SHIRIN, Step.HALF)]
    assert _said(4) == [(SHIRIN, Step.END)]
    assert _said(6) == [(SHIRIN, Step.END), (APOLLINE, Step.NEXT)]
    # 8 working hours after 10:30 is 9:30 on Tuesday
    assert _said(22.9) == [(SHIRIN, Step.END), (APOLLINE, Step.NEXT)]
    assert _said(23)[-1] == (HELENE, Step.OWNER)


def test_what_was_said_is_not_said_again() -> None:
    assert _said(3, dataclasses.replace(ONE, reminded=Step.HALF)) == []
    assert _said(6, dataclasses.replace(ONE, reminded=Step.END)) == [(APOLLINE, Step.NEXT)]
    assert _said(99, dataclasses.replace(ONE, reminded=Step.OWNER)) == []


def test_alone_she_is_not_reminded_in_place_of_others() -> None:
    alone = dataclasses.replace(ONE, another=None, owner=None)
    assert _said(99, alone) == [(SHIRIN, Step.END)]


def test_over_a_week_end_and_a_clock_change() -> None:
    friday = dt.datetime(2026, 3, 27, 16, 0, tzinfo=dt.UTC)  # 17:00, an hour before the end
    promised = dt.datetime(2026, 3, 30, 10, 0, tzinfo=dt.UTC)  # 12:00 in summer time
    late = dataclasses.replace(ONE, sent_at=friday, promised_at=promised)
    half = dt.datetime(2026, 3, 30, 8, 0, tzinfo=dt.UTC)
    assert due([late], half - dt.timedelta(minutes=1), PARIS) == []
    assert [it.step for it in due([late], half, PARIS)] == [Step.HALF]


def test_an_occasion_is_one_step_of_one_text() -> None:
    (first,) = due([ONE], MONDAY + dt.timedelta(hours=2), PARIS)
    assert first.occasion == "review-7-1-half"


async def _ask(talk: Dialogue) -> ReviewRow:
    form = await talk.ask("parler à un humain : Halogyre est nul", as_=MAELLE)
    sent = await talk.fill(
        form, as_=MAELLE, text="Halogyre est nul", kind="draft", wanted="today", word=""
    )
    assert "Shirin" in sent.title
    return await ReviewRow.all().get()


async def test_reminders_are_planned_once(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told: Told = listen(talk)
    await _ask(talk)
    told.clear()

    for _ in range(2):
        assert await remind(talk.bot.house, talk.clock) == 0
    for hours, people in (
        (3, ["shirin.moradpour"]),
        (5, ["shirin.moradpour"]),
        (24, ["helene.dombasle"]),
    ):
        for again in (1, 0):
            said = await remind(talk.bot.house, talk.clock + dt.timedelta(hours=hours))
            assert said == again
        rows = [await PersonRow.get(id=person) for person, *_ in told]
        assert [row.email and row.email.split("@")[0] for row in rows] == people
        assert {text for _, _, text, _ in told} == {"show 1"}
        told.clear()


async def test_a_text_that_is_decided_reminds_nobody(talk: Dialogue) -> None:
    told = listen(talk)
    row = await _ask(talk)
    await ReviewRow.filter(id=row.id).update(state="approved")
    told.clear()

    assert await remind(talk.bot.house, talk.clock + dt.timedelta(days=3)) == 0
    assert told == []
