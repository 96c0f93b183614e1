"""The desk's people: an owner finds somebody, gives a role, ends and reopens an access."""

import asyncio

import pytest
from dialogue import Dialogue, labels_of, token_of, words_of

from bot.chat.person import Role
from bot.chat.refusal import Refusal
from bot.ideas.tables import WordingRow
from bot.journal.chain import Entry
from bot.journal.read import entries, verify
from bot.people.register import person_with
from bot.people.roles import close, give_role
from bot.people.tables import PersonRow
from bot.shares.follow import Closed
from bot.shares.leaving import free_words_of

HELENE = "helene.dombasle@lumignon-velo.com"  # owner
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # editor
MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"


async def _noted() -> list[Entry]:
    """Read what was noted of people; the ideas of the folder were approved before."""
    return [entry async for entry in entries() if not entry.what.startswith("idea")]


async def test_the_desk_leads_to_people_for_an_owner_only(talk: Dialogue) -> None:
    desk = await talk.ask("bureau", as_=HELENE)
    people = await talk.press(desk, "bureau personnes", as_=HELENE)
    refused = await talk.ask("bureau personnes", as_=APOLLINE)

    assert people.form is not None
    assert "Shirin Moradpour\nrelecture" in words_of(people)
    assert "bureau personnes" not in labels_of(await talk.ask("bureau", as_=APOLLINE))
    assert refused.title == "Ce n’est pas possible"


@pytest.mark.parametrize(
    "said", ["Maëlle", "ferrandon maelle", "maele ferandon", "MAELLE.FERRANDON@lumignon-velo.com"]
)
async def test_somebody_is_found_roughly(talk: Dialogue, said: str) -> None:
    form = await talk.ask("bureau personnes", as_=HELENE)

    card = await talk.fill(form, as_=HELENE, who=said)

    assert card.title == "Maëlle Ferrandon"
    assert "Manager\nCorinne Vauzelle" in words_of(card)
    assert labels_of(card) == [
        "Donner un autre rôle",
        "Chercher quelqu’un d’autre",
        "Fermer l’accès",
    ]


async def test_several_are_shown_and_nobody_is_said(talk: Dialogue) -> None:
    several = await talk.ask("bureau personnes lumignon", as_=HELENE)
    nobody = await talk.ask("bureau personnes xyzzy", as_=HELENE)

    assert len(several.actions) == 5
    assert "Et d’autres encore" in words_of(several)
    assert nobody.form is not None
    assert nobody.form.fields[0].value == "xyzzy"
    assert "Je ne connais personne de ce nom." in nobody.form.fields[0].error


async def test_a_role_is_given_once_and_noted(talk: Dialogue) -> None:
    card = await talk.ask("bureau personnes Maëlle", as_=HELENE)
    which = await talk.press(card, "Donner un autre rôle", as_=HELENE)
    assert labels_of(which) == ["Manager", "Relecture", "Rédaction", "Propriétaire"]

    await talk.press(which, "Rédaction", as_=HELENE)
    done = await talk.press(which, "Rédaction", as_=HELENE)

    assert done.title == "C’est fait\u00a0: Maëlle Ferrandon"
    assert "rédaction — écrit et approuve les idées" in words_of(done)
    assert (await talk.ask("bureau", as_=MAELLE)).title == "Le bureau de la communication"
    (entry,) = await _noted()
    helene, maelle = await talk.bot.meet("web", HELENE), await talk.bot.meet("web", MAELLE)
    assert (entry.by, entry.what) == (helene.id, "role given")
    assert entry.about == {"person": maelle.id, "role": "editor", "before": "person"}


async def test_who_left_hears_a_kind_word_and_gives_the_words_back(talk: Dialogue) -> None:
    idea = await talk.ask("idée", as_=MAELLE)
    card = await talk.ask("bureau personnes Maëlle", as_=HELENE)
    await talk.press(card, "Fermer l’accès", as_=HELENE)
    done = await talk.press(card, "Fermer l’accès", as_=HELENE)

    assert "l’accès est fermé" in words_of(done)
    said = await talk.ask("idée", as_=MAELLE)
    assert said.title == "Au revoir, et merci"
    assert "Si c’est une erreur, l’équipe communication le rouvre" in words_of(said)
    assert said.actions == ()
    maelle = await talk.bot.meet("web", MAELLE)
    assert await WordingRow.filter(holder_id=maelle.id).count() == 0
    assert isinstance(await talk.bot.follow(token_of(idea)), Closed)
    assert await talk.bot.stopped(maelle)

    back = await talk.press(done, "Rouvrir l’accès", as_=HELENE)

    assert labels_of(back)[0] == "Donner un autre rôle"
    assert (await talk.ask("bonjour", as_=MAELLE)).title == "Bonjour Maëlle"
    assert [entry.what for entry in await _noted()] == ["person closed", "person reopened"]


async def test_a_reviewer_who_left_is_not_named_any_more(talk: Dialogue) -> None:
    shirin = await talk.ask("bureau personnes Shirin", as_=HELENE)
    await talk.press(shirin, "Fermer l’accès", as_=HELENE)

    assert "shirin" not in words_of(await talk.ask("ask a human", as_=IMOGEN)).lower()


async def test_there_is_always_an_owner_and_nobody_closes_themselves(talk: Dialogue) -> None:
    helene = await talk.bot.meet("web", HELENE)
    mine = await talk.ask("bureau personnes Dombasle", as_=HELENE)
    assert "Fermer l’accès" not in labels_of(mine)

    demoted = await talk.ask(f"bureau personnes role {helene.id} editor", as_=HELENE)
    closed = await talk.ask(f"bureau personnes close {helene.id}", as_=HELENE)

    assert "Il ne resterait aucun propriétaire." in words_of(demoted)
    assert "demandez à un autre propriétaire" in words_of(closed)
    assert (await person_with(HELENE)) == helene
    assert await _noted() == []


async def test_two_owners_who_demote_each_other_leave_one(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    helene, maelle = await talk.bot.meet("web", HELENE), await talk.bot.meet("web", MAELLE)
    for _ in range(5):
        await PersonRow.filter(id__in=(helene.id, maelle.id)).update(role=Role.OWNER.value)
        done = await asyncio.gather(
            give_role(maelle.id, Role.PERSON, helene, talk.clock),
            give_role(helene.id, Role.PERSON, maelle, talk.clock),
            return_exceptions=True,
        )

        assert sum(isinstance(one, Refusal) for one in done) == 1
        assert await PersonRow.filter(role=Role.OWNER.value).count() == 1
    await verify()
    assert len(await _noted()) == 5


async def test_two_owners_who_close_each_other_leave_one(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    helene, maelle = await talk.bot.meet("web", HELENE), await talk.bot.meet("web", MAELLE)
    await PersonRow.filter(id=maelle.id).update(role=Role.OWNER.value)

    done = await asyncio.gather(
        close(maelle.id, helene, talk.clock, free_words_of),
        close(helene.id, maelle, talk.clock, free_words_of),
        return_exceptions=True,
    )

    assert sorted(map(str, map(type, done))) == sorted(map(str, (Refusal, bool)))
    assert await PersonRow.filter(role=Role.OWNER.value, closed_at=None).count() == 1


@pytest.mark.parametrize(
    "said", ["show 999999", "role 999999 editor", "close 999999", "roles 9999"]
)
async def test_who_is_no_longer_there_is_said(talk: Dialogue, said: str) -> None:
    reply = await talk.ask(f"bureau personnes {said}", as_=HELENE)

    assert "Cette personne n’est plus là." in words_of(reply)


async def test_a_role_that_is_none_is_said(talk: Dialogue) -> None:
    maelle = await talk.bot.meet("web", MAELLE)

    reply = await talk.ask(f"bureau personnes role {maelle.id} pape", as_=HELENE)

    assert "Ce rôle n’existe pas." in words_of(reply)
