"""Two people at the same moment, on both databases: never a wrong state."""

import datetime as dt

import pytest
from dialogue import MONDAY, Dialogue, token_of
from ideas.approving import CHARTER, WRITTEN, approve_text, waiting
from races.conftest import AtOnce

from bot.chat.refusal import Refusal
from bot.holds.set import Silence, hold
from bot.ideas.content import content_in
from bot.ideas.tables import IdeaRow, IdeaVersionRow, State, WordingRow
from bot.ideas.use import changed
from bot.ideas.write import open_version, save
from bot.journal.read import entries, verify
from bot.people.tables import PersonRow
from bot.reviews.ask import Plea
from bot.reviews.ask import send as send_review
from bot.reviews.decide import Decision, decide
from bot.reviews.tables import Kind, Progress, ReviewRow, Wanted
from bot.shares.follow import Closed, Opened
from bot.shares.tables import ShareRow
from bot.shares.tables import State as Share

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"
TURNS = range(4)
FIRE = Silence(subject="repair", words=(), reason="Un atelier a brûlé.")
CHANGED = WRITTEN.model_copy(update={"campaign": "autumn"})


async def _people(*names: str) -> list[int]:
    return [(await PersonRow.get(email__startswith=name)).id for name in names]


def _faults(ends: list[object]) -> list[object]:
    return [end for end in ends if isinstance(end, Exception) and not isinstance(end, Refusal)]


@pytest.mark.usefixtures("talk_on_both")
async def test_two_approvers(at_once: AtOnce) -> None:
    apolline, rhys, helene = await _people("apolline", "rhys", "helene")
    for turn in TURNS:
        row = await waiting(apolline, f"turn-{turn}")

        ends = await at_once(approve_text(row, rhys), approve_text(row, helene))

        assert not _faults(ends)
        assert len({end.decided_by_id for end in ends}) == 1
        assert await WordingRow.filter(idea_id=row.idea_id).count() == len(WRITTEN.texts)
    noted = [entry.what async for entry in entries()]
    assert noted.count("idea approved") == len(TURNS)
    await verify()


@pytest.mark.usefixtures("talk_on_both")
async def test_an_idea_edited_while_it_is_approved(at_once: AtOnce) -> None:
    apolline, rhys = await _people("apolline", "rhys")
    for turn in TURNS:
        row = await waiting(apolline, f"turn-{turn}")
        edit = save(row.idea_id, row.digest, CHANGED, apolline, MONDAY)
        pair = (approve_text(row, rhys), edit) if turn % 2 else (edit, approve_text(row, rhys))

        ends = await at_once(*pair)

        assert not _faults(ends)
        idea, change = await IdeaRow.get(id=row.idea_id), await open_version(row.idea_id)
        assert change is not None
        assert content_in(change.content) == CHANGED  # it waits for its own approval
        approved = await IdeaVersionRow.filter(idea_id=row.idea_id, state=State.APPROVED)
        assert [content_in(one.content) for one in approved] in ([], [WRITTEN])
        assert (idea.state == State.APPROVED) == bool(approved)
        assert await WordingRow.exists(idea_id=idea.id) == bool(approved)


async def test_the_last_words_taken_by_two(talk_on_both: Dialogue, at_once: AtOnce) -> None:
    talk = talk_on_both
    idea = await IdeaRow.get(key="opens-with-a-coin")
    await IdeaRow.exclude(id=idea.id).update(state=State.RETIRED)
    last, *others = await WordingRow.filter(idea_id=idea.id, language="fr").order_by("id")
    await WordingRow.filter(id__in=[one.id for one in others]).delete()
    await changed()
    for who in (MAELLE, OUSMANE):
        await talk.ask("aide", as_=who)  # they are met

    for _ in TURNS:
        ends = await at_once(talk.ask("idée", as_=MAELLE), talk.ask("idée", as_=OUSMANE))

        assert sorted(end.title for end in ends) == sorted(
            ["Plus de mots pour le moment", idea.title["fr"]]
        )
        (share,) = await ShareRow.all()
        assert (await WordingRow.get(id=last.id)).holder_id == share.person_id
        await ShareRow.all().delete()
        await WordingRow.filter(id=last.id).update(holder_id=None, free_at=talk.clock)


async def test_a_hold_while_a_link_is_followed(talk_on_both: Dialogue, at_once: AtOnce) -> None:
    """A link is opened before the hold, or not at all; after it, never."""
    talk = talk_on_both
    tokens = [
        token_of(await talk.ask("idée repair", as_=MAELLE)),
        token_of(await talk.ask("idée repair", as_=OUSMANE)),
    ]

    *ends, _ = await at_once(
        *(talk.bot.follow(token) for token in tokens),
        talk.ask("bureau suspendre repair Un atelier a brûlé.", as_=APOLLINE),
        waiting=2,  # what is followed at the same moment is noted at once
    )

    for token, end in zip(tokens, ends, strict=True):
        opened = (await ShareRow.get(token=token)).state == Share.OPENED
        assert isinstance(end, Opened) == opened
        assert isinstance(await talk.bot.follow(token), Closed)


async def test_a_click_that_began_before_a_hold_looks_at_it(
    talk_on_both: Dialogue, at_once: AtOnce
) -> None:
    """Another replica sets the hold, and is not done yet as the link is followed."""
    talk = talk_on_both
    token = token_of(await talk.ask("idée repair", as_=MAELLE))
    apolline = await talk.bot.meet("web", APOLLINE)

    (_, new), end = await at_once(
        hold(FIRE, apolline, talk.clock), talk.bot.follow(token), in_turn=True
    )

    assert new
    assert isinstance(end, Closed)
    assert (await ShareRow.get(token=token)).state == Share.OFFERED


async def test_a_hold_waits_for_the_click_before_it(
    talk_on_both: Dialogue, at_once: AtOnce
) -> None:
    """Once a hold is set, nobody who looked before it is led on after it."""
    talk = talk_on_both
    token = token_of(await talk.ask("idée repair", as_=MAELLE))
    apolline = await talk.bot.meet("web", APOLLINE)

    end, (_, new) = await at_once(
        talk.bot.follow(token),
        hold(FIRE, apolline, talk.clock),
        in_turn=True,
        tables="shares",  # nothing else holds up the hold
    )

    assert new
    assert isinstance(end, Opened)
    assert (await ShareRow.get(token=token)).state == Share.OPENED
    assert isinstance(await talk.bot.follow(token), Closed)


async def test_two_reviewers_decide(talk_on_both: Dialogue, at_once: AtOnce) -> None:
    talk = talk_on_both
    shirin, rhys = await _people("shirin", "rhys")
    asker = await talk.bot.meet("web", MAELLE)
    readers = [
        await talk.bot.meet("web", (await PersonRow.get(id=key)).email or "")
        for key in (shirin, rhys)
    ]
    for turn in TURNS:
        plea = Plea(kind=Kind.DRAFT, text=f"Texte {turn}", found={}, wanted=Wanted.TODAY, word="")
        review = await send_review(plea, asker, shirin, MONDAY, MONDAY + dt.timedelta(hours=4))
        states = (Progress.APPROVED, Progress.REFUSED)
        decisions = [
            Decision(state=state, said="", article="", charter=CHARTER, token=lambda: f"t-{turn}")  # noqa: B023 (within the turn)
            for state in states
        ]

        ends = await at_once(
            *(
                decide(review, decision, reader, MONDAY)
                for decision, reader in zip(decisions, readers, strict=True)
            )
        )

        assert not _faults(ends)
        assert sorted(map(bool, ends)) == [False, True]
        row = await ReviewRow.get(id=review.id)
        assert row.state == states[ends.index(True)]
        assert (row.share_id is not None) == (row.state == Progress.APPROVED)
