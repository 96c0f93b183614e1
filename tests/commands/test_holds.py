"""A hold: at once, everywhere, told to whoever asks, and lifted by two."""

import asyncio
import datetime as dt
from collections import deque
from collections.abc import Callable
from itertools import count

import pytest
from dialogue import Dialogue, button_of, token_of, words_of
from told import listen

from bot.app import Bot
from bot.chat.reply import Findings, Reply
from bot.chat.request import Place, Request
from bot.holds.held import hold_of, holds_on
from bot.holds.out import cards_out
from bot.holds.tables import HoldRow
from bot.ideas.tables import IdeaRow, WordingRow
from bot.opening import build_house
from bot.people.tables import PersonRow
from bot.settings import Settings
from bot.shares.follow import Closed, Opened
from bot.shares.tables import ShareRow, State

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor, French
RHYS = "rhys.penhallow@lumignon-velo.com"  # an editor, English
HELENE = "helene.dombasle@lumignon-velo.com"  # the owner
REASON = "Un client a été blessé, nous l’appelons d’abord."


async def _hold(talk: Dialogue, what: str = "repair", *, as_: str = APOLLINE) -> Reply:
    held = await talk.ask(f"bureau suspendre {what} {REASON}", as_=as_)
    assert held.title.startswith(("C’est suspendu", "On hold")), words_of(held)
    return held


def _tokens() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"another-{next(numbers):08}"


def _subject_of(reply: Reply) -> str:
    return words_of(reply).split("Sujet\n")[1].partition("\n")[0]


# At once.


async def test_one_command_and_the_ideas_are_gone(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    assert _subject_of(await talk.ask("idée repair", as_=MAELLE)) == "La réparation"

    held = await _hold(talk)
    assert held.title == "C’est suspendu\u00a0: La réparation"

    said = await talk.ask("idée réparation", as_=MAELLE)
    assert said.title == "Pas en ce moment\u00a0: La réparation"
    assert REASON in words_of(said)
    assert "Apolline Sarazin, le 23 novembre à 10:30" in words_of(said)
    assert APOLLINE in words_of(said)
    card = await talk.ask("idée", as_=MAELLE)
    for _ in range(12):
        assert _subject_of(card) != "La réparation"
        card = await talk.press(card, "Une autre", as_=MAELLE)


async def test_everything_at_once(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    card = await talk.ask("idée", as_=MAELLE)
    own = await talk.press(card, "Avec mes mots", as_=OUSMANE)
    await _hold(talk, "tout")

    for asked in ("idée", "idée batteries", "une autre"):
        said = await talk.ask(asked, as_=MAELLE)
        assert said.title == "Pas en ce moment\u00a0: tous les sujets"
        assert REASON in words_of(said)
    verdict = await talk.ask("puis-je tweeter : Belle balade ce matin.", as_=MAELLE)
    assert verdict.title == "Pas comme ça"
    assert REASON in words_of(verdict)
    written = await talk.fill(own, as_=OUSMANE, tweet="Ce matin, une pile repart. #salarié")
    assert REASON in words_of(written)
    assert await ShareRow.filter(wording_id=None).count() == 0


@pytest.mark.parametrize(
    ("asked", "draft"),
    [
        ("réparation", "La réparation, c’est toute une vie"),
        ("repair", "Repair is a way of life"),
        ("La réparation :", "Vive la RÉPARATION"),
    ],
)
async def test_drafts_about_it_get_stop_with_the_reason(
    talk: Dialogue, asked: str, draft: str
) -> None:
    await _hold(talk, asked)

    verdict = await talk.ask(f"puis-je tweeter : {draft}", as_=MAELLE)

    (found,) = [block for block in verdict.blocks if isinstance(block, Findings)]
    assert found.level == "stop"
    assert found.remarks[0].source.startswith("Article 18")
    assert REASON in words_of(verdict)
    fine = await talk.ask("puis-je tweeter : Belle balade ce matin.", as_=MAELLE)
    assert fine.title == "Vous pouvez y aller"


async def test_the_words_of_a_crisis_that_is_no_subject(talk: Dialogue) -> None:
    form = await talk.ask("bureau suspendre", as_=APOLLINE)
    words = "incendie, entrepôt de Lille, #Lille, , !"
    none = await talk.fill(form, as_=APOLLINE, subject="other", words=" , ", reason="")
    assert none.form is not None
    assert [bool(field.error) for field in none.form.fields] == [False, True, True]

    held = await talk.fill(form, as_=APOLLINE, subject="other", words=words, reason=REASON)
    assert (
        held.title
        == "C’est suspendu\u00a0: ce qui parle de\u00a0: incendie, entrepôt de Lille, #Lille"
    )
    verdict = await talk.ask("can I tweet this: Quel incendie !", as_=IMOGEN)
    assert verdict.title == "Not like this"
    assert REASON in words_of(verdict)
    assert _subject_of(await talk.ask("idée repair", as_=MAELLE)) == "La réparation"


async def test_a_subject_it_does_not_know_is_asked_for(talk: Dialogue) -> None:
    form = await talk.ask(f"bureau suspendre {REASON}", as_=APOLLINE)
    assert form.form is not None
    assert "Je n’ai pas ce sujet" in form.form.fields[0].error
    assert form.form.fields[2].value == REASON
    opened = await talk.ask(f"/{form.form.command} {form.form.text}", as_=APOLLINE)
    assert opened.form is not None
    assert [field.value for field in opened.form.fields] == ["other", "", REASON]
    form = await talk.ask("bureau suspendre réparation", as_=APOLLINE)
    assert form.form is not None
    assert form.form.fields[0].value == "repair"
    assert "une raison" in form.form.fields[2].error
    assert await HoldRow.all().count() == 0


async def test_share_links_lead_to_the_page(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    token = token_of(await talk.ask("idée repair", as_=MAELLE))
    other = token_of(await talk.ask("idée batteries", as_=OUSMANE))
    await _hold(talk)

    followed = await talk.bot.follow(token)
    assert isinstance(followed, Closed)
    assert followed.title.fr == "Pas en ce moment"
    assert REASON in followed.why.en
    assert "Apolline Sarazin" in followed.why.en
    assert (await ShareRow.get(token=token)).state == State.OFFERED
    assert isinstance(await talk.bot.follow(other), Opened)


async def test_everyone_may_ask_what_is_on_hold(talk: Dialogue) -> None:
    assert "Rien n’est suspendu" in words_of(await talk.ask("suspensions", as_=MAELLE))
    await _hold(talk)

    for asked, who in (("what is on hold?", IMOGEN), ("suspensions", MAELLE)):
        said = words_of(await talk.ask(asked, as_=who))
        assert REASON in said
        assert "Apolline Sarazin" in said


@pytest.mark.parametrize(
    "said", ["desk hold", "desk hold repair x", "desk lift 1", "desk lift 1 confirm"]
)
async def test_only_editors_hold_and_lift(talk: Dialogue, said: str) -> None:
    await _hold(talk)
    for email in (
        MAELLE,
        "shirin.moradpour@lumignon-velo.com",
        "corinne.vauzelle@lumignon-velo.com",
    ):
        await talk.ask(said, as_=email)
    row = await HoldRow.all().get()
    assert (row.lift_asked_by_id, row.lifted_at) == (None, None)


async def test_holding_twice_is_one_hold_with_all_the_words(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told = listen(talk)
    form = await talk.ask("desk hold", as_=RHYS)
    given = [{"subject": "repair", "words": f"word{n}", "reason": f"reason {n}"} for n in range(4)]

    answers = await asyncio.gather(
        *(
            talk.fill(form, as_=(RHYS, APOLLINE)[n % 2], **one)
            for n, one in enumerate((*given, *given))
        )
    )

    row = await HoldRow.all().get()
    assert sorted(row.words) == ["word0", "word1", "word2", "word3"]
    assert sum("lready" in one.title or "déjà" in one.title for one in answers) == 7
    assert {text for _, _, text, _ in told} == {"hold show 1"}


# Two people lift it.


async def test_lifting_takes_two(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told = listen(talk)
    await _hold(talk)
    told.clear()

    asked = await talk.ask("bureau lever 1", as_=APOLLINE)
    assert "une autre personne" in words_of(asked)
    assert [getattr(action, "text", "") for action in asked.actions] == ["hold", "lift 1 keep"]
    people = [(await PersonRow.get(id=person)).email for person, *_ in told]
    assert people == [RHYS, HELENE]
    alone = await talk.ask("bureau lever 1 confirm", as_=APOLLINE)
    assert alone.title.startswith("Encore suspendu")
    assert (await talk.ask("idée repair", as_=MAELLE)).title.startswith("Pas en ce moment")

    card = await talk.ask(f"/{told[0][1]} {told[0][2]}", as_=RHYS)
    assert "Apolline Sarazin asks to lift this hold" in words_of(card)
    lifted = await talk.press(card, button_of(card, "Lift no. 1").label, as_=RHYS)
    assert lifted.title == "Lifted: Repair"
    assert _subject_of(await talk.ask("idée repair", as_=MAELLE)) == "La réparation"
    row = await HoldRow.get(id=1)
    assert (row.key, row.lifted_at) == (None, talk.clock)


async def test_who_asked_first_stays_who_asked(talk: Dialogue) -> None:
    await _hold(talk)
    await talk.ask("bureau lever 1", as_=APOLLINE)

    again = await talk.ask("desk lift 1", as_=RHYS)

    assert "Apolline Sarazin asks to lift this hold" in words_of(again)
    assert (await HoldRow.get(id=1)).lifted_at is None


async def test_being_told_of_a_lift_asks_for_nothing(talk: Dialogue) -> None:
    """What a person is told first is asked in their name: it only shows."""
    told = listen(talk)
    await _hold(talk)
    for person, command, text, _ in told:
        email = (await PersonRow.get(id=person)).email or ""
        await talk.ask(f"/{command} {text}", as_=email)

    assert (await HoldRow.get(id=1)).lift_asked_by_id is None


async def test_a_lift_may_be_declined(talk: Dialogue) -> None:
    await _hold(talk)
    await talk.ask("bureau lever 1", as_=APOLLINE)
    await talk.ask("desk lift 1 keep", as_=RHYS)

    late = await talk.ask("desk lift 1 confirm", as_=HELENE)

    assert "Personne ne demande plus" in words_of(late)
    assert (await HoldRow.get(id=1)).lifted_at is None


async def test_lifted_it_can_be_set_again(talk: Dialogue) -> None:
    for number in (1, 2):
        await _hold(talk)
        await talk.ask(f"bureau lever {number}", as_=APOLLINE)
        await talk.ask(f"desk lift {number} confirm", as_=RHYS)
    assert await HoldRow.filter(lifted_at__isnull=False).count() == 2
    gone = await talk.ask("desk lift 1", as_=RHYS)
    assert "was lifted" in words_of(gone)


async def test_a_race_to_lift_never_lifts_with_one_person(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    for number in range(1, 7):
        await _hold(talk)
        alone = (RHYS, APOLLINE)[number % 2]
        await asyncio.gather(
            *(talk.ask(f"desk lift {number}{verb}", as_=alone) for verb in ("", " confirm", "") * 2)
        )
        row = await HoldRow.get(id=number)
        assert (row.lifted_at, row.lift_asked_by_id) == (
            None,
            (await PersonRow.get(email=alone)).id,
        )

        people = (RHYS, APOLLINE, HELENE)
        await asyncio.gather(
            *(talk.ask(f"desk lift {number} confirm", as_=email) for email in people),
            talk.ask(f"desk lift {number} keep", as_=HELENE),
        )
        row = await HoldRow.get(id=number)
        if row.lifted_at:
            assert row.lifted_by_id != row.lift_asked_by_id
            assert row.lift_asked_by_id
        else:
            assert row.lift_asked_by_id is None
            await talk.ask(f"desk lift {number}", as_=RHYS)
            await talk.ask(f"desk lift {number} confirm", as_=HELENE)
        assert await holds_on() == ()


# Seen everywhere, and in every race.


async def test_another_process_knows_within_a_second(talk: Dialogue) -> None:
    now = deque([0.0])
    house = build_house(Settings(), _tokens(), lambda: now[-1])
    other = Bot(house, lambda: talk.clock, lambda: now[-1])
    token = token_of(await talk.ask("idée repair", as_=MAELLE))

    async def idea() -> Reply:
        person = await other.meet("web", OUSMANE)
        place = Place("web")
        asked = Request(person=person, at=talk.clock, place=place, command="idea", text="repair")
        return await other.answer(asked)

    assert _subject_of(await idea()) == "La réparation"
    await _hold(talk)
    now.append(1.0)

    assert (await idea()).title.startswith("Pas en ce moment")
    assert isinstance(await other.follow(token), Closed)


async def test_the_same_process_knows_at_once(talk: Dialogue) -> None:
    """Nothing that was known a moment ago is believed, on a clock that never moves."""
    house = build_house(Settings(), _tokens(), lambda: 0.0)
    talk.bot = Bot(house, lambda: talk.clock, lambda: 0.0)
    token = token_of(await talk.ask("idée batteries", as_=MAELLE))
    assert isinstance(await talk.bot.follow(token), Opened)
    words = max((await ShareRow.get(token=token)).text.split(), key=len).strip(",.;:!?")

    readers = [asyncio.ensure_future(talk.bot.newest()) for _ in range(20)]
    form = await talk.ask("bureau suspendre", as_=APOLLINE)
    await talk.fill(form, as_=APOLLINE, subject="other", words=words, reason=REASON)
    await asyncio.gather(*readers)

    assert isinstance(await talk.bot.follow(token), Closed)
    verdict = await talk.ask(f"puis-je tweeter : Parlons de {words} !", as_=MAELLE)
    assert REASON in words_of(verdict)


async def test_a_hold_during_a_share(talk_on_both: Dialogue) -> None:
    """Whatever the order, a link is opened before the hold or not at all."""
    talk = talk_on_both
    for number in range(1, 7):
        card = await talk.ask("idée repair", as_=MAELLE)
        token = token_of(card)
        first, *_, last = await asyncio.gather(
            talk.bot.follow(token), _hold(talk), talk.bot.follow(token)
        )
        state = (await ShareRow.get(token=token)).state
        opened = any(isinstance(one, Opened) for one in (first, last))
        assert state == (State.OPENED if opened else State.OFFERED)
        assert isinstance(await talk.bot.follow(token), Closed)

        await talk.ask(f"desk lift {number}", as_=RHYS)
        await talk.ask(f"desk lift {number} confirm", as_=APOLLINE)
        assert isinstance(await talk.bot.follow(token), Opened)
        await talk.press(card, "Je l’ai posté", as_=MAELLE)


async def test_the_last_words_a_hold_and_two_people(talk_on_both: Dialogue) -> None:
    """One of two gets the last words, or neither; and a card that came out opens nothing."""
    talk = talk_on_both
    idea = await IdeaRow.filter(subject="repair").order_by("id").first()
    assert idea is not None
    last = await WordingRow.filter(idea=idea, language="fr").order_by("id").first()
    assert last is not None
    far = talk.clock + dt.timedelta(days=9)
    await WordingRow.exclude(id=last.id).update(free_at=far)

    await asyncio.gather(
        talk.ask("idée repair", as_=MAELLE), _hold(talk), talk.ask("idée repair", as_=OUSMANE)
    )

    given = await ShareRow.filter(wording_id=last.id)
    assert len(given) <= 1
    for share in given:
        assert isinstance(await talk.bot.follow(share.token), Closed)
    held = await hold_of(1)
    assert held is not None
    house = await talk.bot.newest()
    out = await cards_out(held, house.allows(talk.clock), talk.clock)
    assert [one.share_id for one in out] == [share.id for share in given]


async def test_the_cards_that_people_have_are_known(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    mine = token_of(await talk.ask("idée repair", as_=MAELLE))
    hers = token_of(await talk.ask("idea repair", as_=IMOGEN))
    await talk.ask("idée batteries", as_=OUSMANE)
    await talk.bot.follow(hers)
    held = await _hold(talk)

    assert "Cartes déjà données, arrêtées\n2" in words_of(held)
    found = await hold_of(1)
    assert found is not None
    house = await talk.bot.newest()
    out = await cards_out(found, house.allows(talk.clock), talk.clock)
    assert [one.token for one in out] == [mine, hers]
    after = await cards_out(found, house.allows(talk.clock), talk.clock, after=out[0].share_id)
    assert [one.token for one in after] == [hers]


async def test_a_hold_reaches_an_approved_text(talk: Dialogue) -> None:
    form = await talk.ask("ask a human: Halogyre cannot do repair", as_=IMOGEN)
    answers = {"text": "Halogyre cannot do repair", "kind": "draft", "wanted": "today", "word": ""}
    await talk.fill(form, as_=IMOGEN, **answers)
    await talk.ask("/reviews approve 1 1", as_=RHYS)
    token = (await ShareRow.all().get()).token
    assert isinstance(await talk.bot.follow(token), Opened)

    await _hold(talk)

    assert isinstance(await talk.bot.follow(token), Closed)
    assert REASON in words_of(await talk.ask("/human show 1", as_=IMOGEN))
