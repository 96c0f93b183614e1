"""Erasing somebody while something of theirs runs: one comes first, and nothing is left over."""

import asyncio
import datetime as dt
from collections import Counter
from collections.abc import Awaitable
from functools import partial
from itertools import count

import pytest
from dialogue import Dialogue, token_of

from bot.chat.reply import Reply
from bot.chat.request import Place, Request
from bot.deliveries.drain import Drain
from bot.deliveries.tables import DeliveryRow
from bot.deliveries.tell import tell
from bot.ideas.tables import WordingRow
from bot.ideas.words import REST_FOR
from bot.journal.read import verify
from bot.journal.tables import EntryRow
from bot.people.arrive import Custom, Profile, arrive
from bot.people.erase import erase
from bot.people.own_file import prepare
from bot.people.tables import IdentityRow, PersonRow
from bot.reviews.decide import Decision, decide
from bot.reviews.tables import Progress, ReviewRow
from bot.shares.follow import Opened
from bot.shares.tables import ShareRow
from bot.storage.client import client, is_sqlite
from bot.storage.kept import Whom, kept_of_people
from bot.storage.transaction import run_tx

MAELLE = "maelle.ferrandon@lumignon-velo.com"
SHIRIN = "shirin.moradpour@lumignon-velo.com"
CUSTOM = Custom(language="fr", timezone="Europe/Paris")
ROUNDS = 8
WAITING = "SELECT 1 FROM pg_locks WHERE NOT granted"


async def _newcomer(talk: Dialogue, number: int) -> int:
    """Somebody comes who was never there."""
    profile = Profile(name="Léo", email=f"leo{number}@x.example")
    return (await arrive("here", f"W1:{number}", profile, CUSTOM, talk.clock)).id


async def _asks(talk: Dialogue, person: int, text: str) -> Reply:
    row = await PersonRow.get_or_none(id=person)
    email = row.email if row else ""
    who = await talk.bot.meet("web", email or "")
    place = Place("web")
    return await talk.bot.answer(Request(person=who, at=talk.clock, place=place, text=text))


async def _left_of(person: int) -> dict[str, int]:
    """Count what is kept of somebody who should be gone; numbers in sums and proofs may stay."""
    lasting = ("journal", "stat_places", "stat_members")
    counts = Counter[str]()  # what two people have in a row is said of each
    for kept in kept_of_people():
        counts[kept.table._meta.db_table] += await kept.theirs(Whom(person)).count()  # noqa: SLF001
    return {name: many for name, many in counts.items() if many and name not in lasting}


async def _together(*works: Awaitable[object]) -> list[object]:
    done = await asyncio.gather(*works, return_exceptions=True)
    return [one for one in done if isinstance(one, BaseException)]


async def test_while_the_share_link_is_clicked(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    for number in range(ROUNDS):
        person = await _newcomer(talk, number)
        token = token_of(await _asks(talk, person, "idée"))
        (wording,) = [one.wording_id for one in await ShareRow.filter(person_id=person)]
        clicks = [talk.bot.follow(token) for _ in range(3)]

        *all_followed, _ = await asyncio.gather(*clicks, erase(Whom(person), person, talk.clock))
        followed = next((one for one in all_followed if one), None)

        assert followed is None or isinstance(followed, Opened)
        assert await _left_of(person) == {}
        row = await WordingRow.get(id=wording)
        assert row.holder_id is None
        assert row.free_at <= talk.clock or isinstance(followed, Opened)
        if isinstance(followed, Opened):  # it may be posted: a colleague must not get the words
            assert row.free_at == talk.clock + REST_FOR
        assert await talk.bot.follow(token) is None


async def test_while_a_delivery_is_being_sent(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    talk.clock = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
    person = await _newcomer(talk, 1)
    said: list[str] = []
    speaking, erased = asyncio.Event(), asyncio.Event()

    async def answer(request: Request) -> Reply:
        reply = await talk.bot.answer(request)
        speaking.set()
        await erased.wait()
        return reply

    class Here:
        rate = 1000.0

        async def say(self, key: str, reply: Reply, _: str) -> str | None:
            said.append(reply.title)
            return key

    drain = Drain(
        answer=answer,
        voice={"here": Here()}.get,
        now=lambda: talk.clock,
    )
    await tell(person, "idea", "", "an idea", talk.clock)
    sending = asyncio.create_task(drain.lane("here:W1"))
    await speaking.wait()

    assert await erase(Whom(person), person, talk.clock)
    erased.set()
    await sending

    assert said == []
    assert await _left_of(person) == {}
    assert await DeliveryRow.all().count() == 0


async def test_what_is_planned_meanwhile_is_forgotten_by_the_next_look(
    talk_on_both: Dialogue,
) -> None:
    talk = talk_on_both
    person = await _newcomer(talk, 1)
    await tell(person, "help", "", "a", talk.clock)
    late = await DeliveryRow.get(person_id=person)
    await erase(Whom(person), person, talk.clock)
    await DeliveryRow.create(
        **{name: getattr(late, name) for name in ("lane", "key", "command", "due_at", "late_at")},
        person_id=person,
        occasion="b",
    )

    await talk.bot.tend()

    assert await _left_of(person) == {}


async def _review(person: int, now: dt.datetime) -> ReviewRow:
    row = await ReviewRow.create(
        kind="draft", asker_id=person, text="un texte", wanted="today", sent_at=now, promised_at=now
    )
    return await ReviewRow.get(id=row.id)


async def test_while_their_text_is_being_approved(talk_on_both: Dialogue) -> None:
    talk, numbers = talk_on_both, count()
    shirin = await talk.bot.meet("web", SHIRIN)
    approved = Decision(
        state=Progress.APPROVED, charter="v1", token=lambda: f"approved-{next(numbers)}"
    )
    for number in range(ROUNDS):
        person = await _newcomer(talk, number)
        review = await _review(person, talk.clock)

        failed = await _together(
            decide(review, approved, shirin, talk.clock),
            erase(Whom(person), person, talk.clock),
        )

        # the one who came too late hears that the person is gone: nothing is half done
        assert [type(one).__name__ for one in failed] in ([], ["IntegrityError"])
        assert await _left_of(person) == {}
    assert (await verify()).number


async def test_an_approval_that_is_under_way_goes_first(talk_on_both: Dialogue) -> None:
    """It has the review and wants the person, the erasure has the person and wants the review."""
    talk = talk_on_both
    person = await _newcomer(talk, 1)
    review = await _review(person, talk.clock)
    idea = (await ShareRow.get(token=token_of(await _asks(talk, person, "idée")))).idea_id
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def approve() -> None:
        await ReviewRow.filter(id=review.id).update(state=Progress.APPROVED)
        begun.set()
        await go_on.wait()
        await ShareRow.create(
            token="approved",  # noqa: S106 (of a share)
            person_id=person,
            idea_id=idea,
            text="x",
            offered_at=talk.clock,
        )

    approving = asyncio.create_task(run_tx(approve))
    await begun.wait()
    erasing = asyncio.create_task(erase(Whom(person), person, talk.clock))
    here = client()
    while not is_sqlite(here):
        waits, _ = await here.execute_query(WAITING)
        if waits:  # the erasure has the person now, and waits for the review
            break
    go_on.set()

    await approving  # it never hears of a deadlock
    assert await erasing
    assert await _left_of(person) == {}


async def test_while_they_ask_for_everything_at_once(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    talk.bot._met.forget_all()  # noqa: SLF001
    for number in range(ROUNDS):
        person = await _newcomer(talk, number)
        row = await PersonRow.get(id=person)
        who = await talk.bot.meet("web", row.email or "")

        def ask(text: str, who: object = who) -> Awaitable[Reply]:
            request = Request(person=who, at=talk.clock, place=Place("web"), text=text)  # type: ignore[arg-type]
            return talk.bot.answer(request)

        texts = ("idée", "mes données", "stop", "une autre idée", "mine choices", "mine export")
        replies = await asyncio.gather(
            *(ask(text) for text in texts), erase(Whom(person), person, talk.clock)
        )

        titles = [one.title for one in replies if isinstance(one, Reply)]
        assert "Quelque chose a cassé chez nous" not in titles
        assert await _left_of(person) == {}
        later = await ask("idée")
        assert "vient d’être effacé" in str(later.blocks)


async def test_twice_at_once_is_once(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    person = await _newcomer(talk, 1)

    done = await asyncio.gather(*(erase(Whom(person), person, talk.clock) for _ in range(5)))

    assert sorted(done) == [False, False, False, False, True]
    assert await EntryRow.filter(what="person erased").count() == 1


async def test_while_they_come_in_by_another_door(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    for number in range(ROUNDS):
        person = await _newcomer(talk, number)
        profile = Profile(name="Léo", email=f"leo{number}@x.example")

        failed = await _together(
            arrive("there", f"T1:{number}", profile, CUSTOM, talk.clock),
            erase(Whom(person), person, talk.clock),
        )

        assert failed == []
        assert await _left_of(person) == {}
        for identity in await IdentityRow.filter(platform="there").select_related("person"):
            assert identity.person.email == f"leo{identity.key.partition(':')[2]}@x.example"


async def test_their_file_is_taken_once_or_gone(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    for number in range(ROUNDS):
        person = await _newcomer(talk, number)
        row = await PersonRow.get(id=person)
        await prepare(
            await talk.bot.meet("web", row.email or ""), f"own-token-{number}", talk.clock
        )

        *files, _ = await asyncio.gather(
            *(talk.bot.own_file(f"own-token-{number}") for _ in range(4)),
            erase(Whom(person), person, talk.clock),
        )

        assert len([one for one in files if one]) <= 1
        assert await talk.bot.own_file(f"own-token-{number}") is None


async def test_a_reader_of_the_desk_who_goes_leaves_the_queue_whole(
    talk_on_both: Dialogue,
) -> None:
    talk = talk_on_both
    shirin = await talk.bot.meet("web", SHIRIN)
    person = await _newcomer(talk, 1)
    review = await _review(person, talk.clock)
    refused = Decision(state=Progress.REFUSED, said="Non", charter="v1", token=lambda: "t")

    failed = await _together(
        decide(review, refused, shirin, talk.clock), erase(Whom(shirin.id), shirin.id, talk.clock)
    )

    assert [type(one).__name__ for one in failed] in ([], ["IntegrityError"])
    await review.refresh_from_db()
    assert review.reader_id is None
    assert review.state in (Progress.OPEN, Progress.REFUSED)


@pytest.mark.parametrize("owners", [2])
async def test_two_last_owners_who_both_go_leave_one(talk_on_both: Dialogue, owners: int) -> None:
    talk = talk_on_both
    await PersonRow.filter(role="owner").update(role="person")
    pair = [await _newcomer(talk, number) for number in range(owners)]
    await PersonRow.filter(id__in=pair).update(role="owner")

    failed = await _together(*(map(partial(_gone, talk), pair)))

    assert [type(one).__name__ for one in failed] == ["Refusal"]
    assert await PersonRow.filter(role="owner").count() == 1


async def _gone(talk: Dialogue, person: int) -> bool:
    return await erase(Whom(person), person, talk.clock)
