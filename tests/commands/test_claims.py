"""Two colleagues say that an account of X is theirs: the desk sees who gave it, and frees it."""

import asyncio

from dialogue import Dialogue, facts_of, labels_of, words_of
from told import Told, listen

from bot.chat.reply import Reply
from bot.deliveries.tables import DeliveryRow
from bot.journal.read import entries, verify
from bot.people.handles import free_handle, handle_of, keep_handle
from bot.people.tables import HandleRow, PersonRow

HELENE = "helene.dombasle@lumignon-velo.com"  # owner
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # editor
MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"  # English


async def _give(talk: Dialogue, who: str, handle: str = "@Lumi_Velo") -> Reply:
    return await talk.fill(await talk.ask("mine account", as_=who), as_=who, handle=handle)


async def _freed() -> list[object]:
    return [entry.about async for entry in entries() if entry.what == "account freed"]


async def test_from_a_refusal_to_an_account_of_ones_own(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told: Told = listen(talk)
    await _give(talk, MAELLE)
    refused = await _give(talk, IMOGEN, "https://x.com/lumi_velo")
    assert refused.form
    assert "ask the communications team to free it" in refused.form.fields[0].error

    form = await talk.ask("bureau personnes", as_=HELENE)
    card = await talk.fill(form, as_=HELENE, who="@LUMI_velo")
    assert card.title == "Maëlle Ferrandon"
    assert facts_of(card)["Compte X"] == "@LUMI_velo"
    done = await talk.press(card, "Libérer ce compte", as_=HELENE)
    assert "@LUMI_velo n’est plus à ce nom." in words_of(done)

    (heard,) = told
    maelle = await PersonRow.get(email=MAELLE)
    assert heard[:3] == (maelle.id, "mine", "account freed")
    said = await talk.ask(f"/{heard[1]} {heard[2]}", as_=MAELLE)
    assert said.title == "Votre compte X n’est plus noté ici"
    assert (await talk.press(said, "Mon compte X", as_=MAELLE)).form

    assert (await _give(talk, IMOGEN)).title == "Kept: @Lumi_Velo"
    again = await talk.press(card, "Libérer ce compte", as_=HELENE)  # of Maëlle: nothing happens
    assert "n’est plus à ce nom" in words_of(again)
    assert await handle_of((await PersonRow.get(email=IMOGEN)).id) == "Lumi_Velo"
    assert await _freed() == [{"person": maelle.id}]
    assert len(told) == 1
    await verify()


async def test_an_account_that_nobody_gave_is_said_to_be_free(talk: Dialogue) -> None:
    said = await talk.ask("bureau personnes @nobody_here", as_=HELENE)

    assert said.form
    assert "Personne n’a donné le compte @nobody_here" in said.form.fields[0].error


async def test_nobody_sees_an_account_without_asking_for_that_very_one(talk: Dialogue) -> None:
    await _give(talk, MAELLE)

    for asked in ("Maëlle", "lumi_velo", "@lumi", "maelle.ferrandon@lumignon-velo.com"):
        assert "Lumi_Velo" not in words_of(await talk.ask(f"bureau personnes {asked}", as_=HELENE))
    refused = await talk.ask("bureau personnes @Lumi_Velo", as_=APOLLINE)
    assert refused.title == "Ce n’est pas possible"
    card = await talk.ask("bureau personnes Maëlle", as_=HELENE)
    assert "Libérer ce compte" not in labels_of(card)


async def test_two_owners_and_a_claimant_at_once(talk_on_both: Dialogue) -> None:
    """It is freed once, told once, and has one holder at most, whatever comes first."""
    talk = talk_on_both
    helene, maelle, imogen = [
        await talk.bot.meet("web", email) for email in (HELENE, MAELLE, IMOGEN)
    ]
    for turn in range(5):
        assert await keep_handle(maelle, "Lumi_Velo")
        free = [
            free_handle(maelle.id, "Lumi_Velo", helene, talk.clock, talk.bot.house.tell)
            for _ in range(2)
        ]
        first, second, kept = await asyncio.gather(*free, keep_handle(imogen, "Lumi_Velo"))

        assert {first, second} == {True, False}
        assert [row.person_id for row in await HandleRow.all()] == ([imogen.id] if kept else [])
        assert len(await _freed()) == turn + 1
        assert await DeliveryRow.filter(text="account freed").count() == turn + 1
        await HandleRow.all().delete()
    await verify()
