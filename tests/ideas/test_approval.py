"""What is approved is the exact text, by somebody else, whatever happens at the same moment."""

import asyncio
import datetime as dt

import pytest
from dialogue import MONDAY
from ideas.approving import CHARTER, WRITTEN, approve_text, waiting

from bot.chat.refusal import Refusal
from bot.ideas.content import Content, content_in, digest_of, seal_of
from bot.ideas.decide import approve, drop, refuse, retire, send
from bot.ideas.tables import IdeaRow, IdeaVersionRow, State, WordingRow
from bot.ideas.use import in_use_of
from bot.ideas.words import NEVER
from bot.ideas.write import content_of, open_version, save
from bot.people.tables import PersonRow

CHANGED = WRITTEN.model_copy(
    update={"wordings": {"fr": ("La visseuse est neuve. #salarié", WRITTEN.texts[1][1])}}
)


async def _people(*emails: str) -> list[int]:
    return [(await PersonRow.get(email=f"{one}@lumignon-velo.com")).id for one in emails]


async def _offered(idea_id: int) -> Content:
    return await in_use_of(await IdeaRow.get(id=idea_id))


@pytest.mark.usefixtures("talk")
async def test_a_draft_is_offered_to_nobody_until_somebody_else_approves_it() -> None:
    apolline, rhys = await _people("apolline.sarazin", "rhys.penhallow")
    row = await waiting(apolline)
    assert not await WordingRow.exists(idea_id=row.idea_id)

    approved = await approve_text(row, rhys)

    assert (approved.state, approved.decided_by_id) == (State.APPROVED, rhys)
    assert (await _offered(row.idea_id)).texts == WRITTEN.texts
    assert (await IdeaRow.get(id=row.idea_id)).state == State.APPROVED


@pytest.mark.usefixtures("talk_on_both")
async def test_nobody_approves_their_own() -> None:
    (apolline,) = await _people("apolline.sarazin")
    row = await waiting(apolline)

    with pytest.raises(Refusal, match="words are yours"):
        await approve_text(row, apolline)

    assert (await IdeaVersionRow.get(id=row.id)).state == State.WAITING


@pytest.mark.usefixtures("talk")
async def test_another_charter_is_another_text_to_approve() -> None:
    apolline, rhys = await _people("apolline.sarazin", "rhys.penhallow")
    row = await waiting(apolline)
    seal = seal_of(WRITTEN, CHARTER)

    with pytest.raises(Refusal, match="no longer the one you read"):
        await approve(row.id, seal, "charter-2", rhys, MONDAY)


@pytest.mark.usefixtures("talk_on_both")
async def test_two_approvers_at_once_approve_once() -> None:
    apolline, rhys, helene = await _people("apolline.sarazin", "rhys.penhallow", "helene.dombasle")
    for turn in range(8):
        row = await waiting(apolline, f"turn-{turn}")

        both = await asyncio.gather(approve_text(row, rhys), approve_text(row, helene))

        assert both[0].decided_by_id == both[1].decided_by_id
        assert await WordingRow.filter(idea_id=row.idea_id).count() == len(WRITTEN.texts)


@pytest.mark.usefixtures("talk_on_both")
async def test_an_edit_at_the_moment_of_approval() -> None:
    """Either the text that was read is approved and the edit waits, or nothing is approved."""
    apolline, rhys = await _people("apolline.sarazin", "rhys.penhallow")
    for turn in range(10):
        row = await waiting(apolline, f"turn-{turn}")
        edit = save(row.idea_id, row.digest, CHANGED, apolline, MONDAY)
        pair = (approve_text(row, rhys), edit) if turn % 2 else (edit, approve_text(row, rhys))

        ends = await asyncio.gather(*pair, return_exceptions=True)

        assert not [end for end in ends if isinstance(end, Exception) and type(end) is not Refusal]
        idea = await IdeaRow.get(id=row.idea_id)
        change = await open_version(idea.id)
        assert change is not None
        assert (content_in(change.content), change.state) == (CHANGED, State.DRAFT)
        if idea.state == State.APPROVED:
            assert (await _offered(idea.id)).texts == WRITTEN.texts
            assert idea.change == State.DRAFT
        else:
            assert idea.state == State.DRAFT
            assert not await WordingRow.exists(idea_id=idea.id)


@pytest.mark.usefixtures("talk_on_both")
async def test_two_edits_at_once_lose_nothing() -> None:
    apolline, rhys = await _people("apolline.sarazin", "rhys.penhallow")
    row = await waiting(apolline)
    other = CHANGED.model_copy(update={"campaign": "autumn"})

    ends = await asyncio.gather(
        save(row.idea_id, row.digest, CHANGED, apolline, MONDAY),
        save(row.idea_id, row.digest, other, rhys, MONDAY),
        return_exceptions=True,
    )

    assert sorted(type(end).__name__ for end in ends) == ["NoneType", "Refusal"]


@pytest.mark.usefixtures("talk_on_both")
async def test_approved_and_refused_at_once_is_one_of_them() -> None:
    apolline, rhys, helene = await _people("apolline.sarazin", "rhys.penhallow", "helene.dombasle")
    for turn in range(6):
        row = await waiting(apolline, f"turn-{turn}")

        ends = await asyncio.gather(
            approve_text(row, rhys),
            refuse(row.id, row.digest, helene, MONDAY, "Too long."),
            return_exceptions=True,
        )

        assert sum(isinstance(end, Refusal) for end in ends) == 1
        state = (await IdeaVersionRow.get(id=row.id)).state
        assert (await IdeaRow.get(id=row.idea_id)).state == state
        assert await WordingRow.exists(idea_id=row.idea_id) == (state == State.APPROVED)


@pytest.mark.usefixtures("talk")
async def test_the_approved_one_stays_in_use_until_the_change_is_approved() -> None:
    apolline, rhys = await _people("apolline.sarazin", "rhys.penhallow")
    row = await waiting(apolline)
    await approve_text(row, rhys)
    holds, offered = WRITTEN, await _offered(row.idea_id)
    kept = await WordingRow.get(idea_id=row.idea_id, text=WRITTEN.texts[1][1])
    changed = holds.model_copy(update={"wordings": CHANGED.wordings})

    await save(row.idea_id, digest_of(holds), changed, rhys, MONDAY)
    change = await open_version(row.idea_id)
    assert change is not None
    assert change.number == 2
    assert await _offered(row.idea_id) == offered

    await send(change.id, change.digest, rhys, MONDAY)
    await approve_text(change, apolline)

    assert (await _offered(row.idea_id)).texts[1] == CHANGED.texts[0]
    assert await WordingRow.filter(idea_id=row.idea_id, free_at=NEVER).count() == 1
    assert (await WordingRow.get(idea_id=row.idea_id, text=kept.text)).id == kept.id


@pytest.mark.usefixtures("talk")
async def test_words_that_come_back_rest_first() -> None:
    apolline, rhys = await _people("apolline.sarazin", "rhys.penhallow")
    row = await waiting(apolline)
    await approve_text(row, rhys)
    for content in (CHANGED, WRITTEN):
        holds = await content_of(await IdeaRow.get(id=row.idea_id))
        new = holds.model_copy(update={"wordings": content.wordings})
        await save(row.idea_id, digest_of(holds), new, apolline, MONDAY)
        change = await open_version(row.idea_id)
        assert change is not None
        await send(change.id, change.digest, apolline, MONDAY)
        await approve_text(change, rhys)

    back = await WordingRow.get(idea_id=row.idea_id, text=WRITTEN.texts[0][1], free_at__lt=NEVER)
    assert back.free_at == MONDAY + dt.timedelta(days=7)


@pytest.mark.usefixtures("talk")
async def test_a_change_is_dropped_and_the_idea_stays() -> None:
    apolline, rhys = await _people("apolline.sarazin", "rhys.penhallow")
    row = await waiting(apolline)
    await approve_text(row, rhys)
    holds = WRITTEN
    new = holds.model_copy(update={"campaign": "autumn"})
    await save(row.idea_id, digest_of(holds), new, apolline, MONDAY)

    await drop(row.idea_id, apolline, MONDAY)

    assert await open_version(row.idea_id) is None
    idea = await IdeaRow.get(id=row.idea_id)
    assert (idea.state, idea.change) == (State.APPROVED, "")


@pytest.mark.usefixtures("talk_on_both")
async def test_retired_while_it_is_approved_is_never_half_of_both() -> None:
    apolline, rhys, helene = await _people("apolline.sarazin", "rhys.penhallow", "helene.dombasle")
    for turn in range(6):
        row = await waiting(apolline, f"turn-{turn}")

        await asyncio.gather(
            approve_text(row, rhys), retire(row.idea_id, helene, MONDAY), return_exceptions=True
        )

        assert (await IdeaRow.get(id=row.idea_id)).state == State.RETIRED
        assert not await WordingRow.exists(idea_id=row.idea_id, free_at__lt=NEVER)
