"""What need not be kept is forgotten with time, a few rows at once, and nothing before its day."""

import asyncio
import datetime as dt

import pytest
from dialogue import Dialogue, token_of
from tortoise.models import Model

from bot.chat.reply import Reply
from bot.company import Privacy
from bot.deliveries.tables import DeliveryRow
from bot.deliveries.tables import State as Sent
from bot.gaps.keep import keep
from bot.gaps.tables import GapRow
from bot.holds import cards
from bot.holds.tables import CardRow
from bot.ideas.tables import ProposalRow
from bot.journal.read import verify
from bot.journal.tables import EntryRow
from bot.people import forget
from bot.people.tables import ForgottenRow, PersonRow
from bot.received.once import first_time
from bot.received.tables import ReceivedRow
from bot.reports.tables import ReportRow
from bot.reports.tables import State as Report
from bot.reviews.tables import ReviewRow
from bot.shares.tables import ClickRow, LinkRow, Outcome, PostRow, ShareRow, State
from bot.stats.tables import SeenRow
from bot.storage.client import client

MAELLE = "maelle.ferrandon@lumignon-velo.com"
DAY = dt.timedelta(days=1)
AGES = {  # table -> days after which everything below is forgotten
    ReceivedRow: 1,
    GapRow: 30,
    DeliveryRow: 31,  # a day until it is late, and thirty
    ReportRow: 30,
    ReviewRow: 30,
    ProposalRow: 365,
    ShareRow: 365,
    CardRow: 30,
    PostRow: 365,
    SeenRow: 365,
}


async def _post(card: Reply, talk: Dialogue) -> None:
    """Open a card that a platform can change, give its post, and have its link clicked."""
    token = token_of(card)
    await talk.bot.follow(token)
    await cards.stands("here", "W:k", "message", token, talk.clock)
    share = await ShareRow.get(token=token)
    await PostRow.create(number="1", share_id=share.id, outcome=Outcome.KEPT)
    link = await LinkRow.create(token="l", url="https://x", share_id=share.id)  # noqa: S106 (of a tweet)
    await ClickRow.create(link_id=link.id, week=1, count=2)


async def _live_a_day(talk: Dialogue) -> int:
    """Leave a row in everything that grows old; who left them."""
    now, maelle = talk.clock, (await PersonRow.get(email=MAELLE)).id
    await _post(await talk.ask("idée", as_=MAELLE), talk)
    manager = (await PersonRow.get(id=maelle)).manager_id
    await SeenRow.create(person_id=maelle, manager_id=manager, week=1, seen_at=now)
    await talk.ask("une autre idée", as_=MAELLE)
    await GapRow.create(question="?", language="fr", asker="0123", asked_at=now)
    await ReportRow.create(
        token="t",  # noqa: S106 (of a form)
        reporter_id=maelle,
        what="seen",
        made_at=now,
        state=Report.CLOSED,
        closed_at=now,
    )
    await ReviewRow.create(
        kind="draft", asker_id=maelle, text="t", wanted="today", sent_at=now, promised_at=now
    )
    await ProposalRow.create(person_id=maelle, text="p", made_at=now)
    await DeliveryRow.create(
        occasion="o",
        lane="here:W",
        person_id=maelle,
        key="k",
        command="help",
        state=Sent.SENT,
        due_at=now,
        late_at=now + DAY,
    )
    await first_time("here", "event 1", now)
    return maelle


async def _look(talk: Dialogue, start: dt.datetime, days: float) -> dict[type[Model], int]:
    talk.clock = start + days * DAY
    await talk.bot.tend()
    counts = {table: await table.all().count() for table in AGES}
    return counts | {DeliveryRow: await DeliveryRow.filter(occasion="o").count()}


async def test_a_database_grows_old_and_forgets(talk_on_both: Dialogue) -> None:
    talk, start = talk_on_both, talk_on_both.clock
    await _live_a_day(talk)
    assert {**await _look(talk, start, 0.5)} == {**dict.fromkeys(AGES, 1), ShareRow: 2}

    for days in (1, 30, 31, 365):
        before = await _look(talk, start, days - 0.1)
        after = await _look(talk, start, days + 0.1)
        for table, age in AGES.items():
            assert before[table] >= (1 if age >= days else 0), (table, days)
            assert after[table] == 0 or age > days, (table, days)
        if days == 30:
            assert after[ShareRow] == 1  # the one that was not opened is gone

    assert (await LinkRow.get()).share_id is None  # the tweet is out: its link leads on
    assert (await ClickRow.get()).count == 2
    await verify()


async def test_what_goes_is_counted_once_whoever_looks(talk_on_both: Dialogue) -> None:
    """Three replicas look at the same moment; and a question asked meanwhile counts them too."""
    talk = talk_on_both
    house, now = talk.bot.house, talk.clock
    for _ in range(30):
        await GapRow.create(question="?", language="fr", asker="0", asked_at=now - 99 * DAY)

    await asyncio.gather(
        *(forget.forget_old(house.company, house.fingerprint, now) for _ in range(3)),
        keep("Où est le chat ?", "fr", "1", house.company, now),
    )

    assert await GapRow.all().count() == 1
    (row,) = await ForgottenRow.filter(kind="gaps")
    assert (row.month, row.count) == ("2026-11", 30)


async def test_a_table_that_fails_keeps_nothing_else_from_being_forgotten(
    talk_on_both: Dialogue, caplog: pytest.LogCaptureFixture
) -> None:
    talk = talk_on_both
    house, old = talk.bot.house, talk.clock - 999 * DAY
    await first_time("slack", "Ev1", old)
    await PersonRow.filter(email=MAELLE).update(closed_at=old)
    database = client()
    await database.execute_script("ALTER TABLE gaps RENAME TO elsewhere")

    with pytest.raises(forget.UnforgottenError, match=r"^GapRow, person \d+$"):
        await forget.forget_old(house.company, house.fingerprint, talk.clock)
    assert not await ReceivedRow.exists()  # comes after the gaps
    assert "GapRow: what is old is not forgotten: OperationalError" in caplog.text

    await database.execute_script("ALTER TABLE elsewhere RENAME TO gaps")
    assert await forget.forget_old(house.company, house.fingerprint, talk.clock)
    assert not await PersonRow.exists(email=MAELLE)


async def test_asked_again_it_changes_nothing_and_waits_an_hour(talk: Dialogue) -> None:
    await talk.bot.tend()
    await GapRow.create(question="?", language="fr", asker="0", asked_at=talk.clock - 99 * DAY)
    await talk.bot.tend()
    assert await GapRow.all().count() == 1

    talk.clock += dt.timedelta(hours=1)
    await asyncio.gather(*(talk.bot.tend() for _ in range(3)))
    assert await GapRow.all().count() == 0


async def test_much_is_forgotten_in_small_batches(
    talk: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forget, "AT_ONCE", 2)
    monkeypatch.setattr(forget, "ROUNDS", 2)
    for _ in range(11):
        await GapRow.create(question="?", language="fr", asker="0", asked_at=talk.clock - 99 * DAY)

    left = []
    for _ in range(4):  # each look takes some, and the next one comes at once
        await talk.bot.tend()
        left.append(await GapRow.all().count())

    assert left == [7, 3, 0, 0]


async def test_no_draft_outlives_thirty_days(talk_on_both: Dialogue) -> None:
    """One's own words are a draft until opened; "not this one" is all that is remembered."""
    talk, start = talk_on_both, talk_on_both.clock
    maelle = await _live_a_day(talk)
    idea = (await ShareRow.all().order_by("id"))[0].idea_id
    for number, unwanted in enumerate((False, True)):
        await ShareRow.create(
            token=f"own-{number}",
            person_id=maelle,
            idea_id=idea,
            link="https://x",
            text="my own words",
            state=State.LET_GO,
            unwanted=unwanted,
            offered_at=start,
        )

    await _look(talk, start, 30.1)

    assert not await ShareRow.filter(text="my own words").exists()
    (kept,) = await ShareRow.filter(unwanted=True)
    assert (kept.text, kept.link) == ("", "")


async def test_what_is_opened_at_that_very_moment_stays(talk_on_both: Dialogue) -> None:
    talk, start = talk_on_both, talk_on_both.clock
    token = token_of(await talk.ask("idée", as_=MAELLE))
    talk.clock = start + 30.1 * DAY

    followed, _ = await asyncio.gather(talk.bot.follow(token), talk.bot.tend())

    row = await ShareRow.get_or_none(token=token)
    assert (row is not None) == (followed is not None)
    assert row is None or row.state == State.OPENED


async def test_leavers_are_erased_ninety_days_later(talk_on_both: Dialogue) -> None:
    talk, start = talk_on_both, talk_on_both.clock
    maelle = await _live_a_day(talk)
    await PersonRow.filter(id=maelle).update(closed_at=start)

    await _look(talk, start, 89)
    assert await PersonRow.filter(id=maelle).exists()
    await _look(talk, start, 91)

    assert not await PersonRow.filter(id=maelle).exists()
    assert not await ShareRow.filter(person_id=maelle).exists()
    (entry,) = await EntryRow.filter(what="leaver erased")
    assert (entry.by, entry.about) == (None, {"person": maelle})


async def test_a_leaver_who_comes_back_in_time_stays(talk: Dialogue) -> None:
    start = talk.clock
    await PersonRow.filter(email=MAELLE).update(closed_at=start)
    await _look(talk, start, 50)
    await PersonRow.filter(email=MAELLE).update(closed_at=None)
    await _look(talk, start, 400)

    assert await PersonRow.filter(email=MAELLE).exists()


def test_nobody_can_ask_to_keep_it_for_ever() -> None:
    for name, field in Privacy.model_fields.items():
        if name != "smallest":
            with pytest.raises(ValueError, match="less than or equal"):
                Privacy.model_validate({name: 10_000}), field
