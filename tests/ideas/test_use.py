"""Who is offered what: approved ideas in their time, for a person's team and language."""

import asyncio
import datetime as dt
from collections.abc import Awaitable

import pytest
from dialogue import Dialogue, token_of, words_of

from bot.chat.person import Person
from bot.chat.reply import Picture, Reply
from bot.chat.request import Place, Request
from bot.ideas.decide import retire
from bot.ideas.tables import IdeaRow, State, WordingRow
from bot.ideas.use import changed
from bot.ideas.words import NEVER
from bot.people.tables import PersonRow
from bot.shares.follow import Closed, Opened

MAELLE = "maelle.ferrandon@lumignon-velo.com"  # in Grenoble, French
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"  # in Leeds, English


async def _only(**more: object) -> IdeaRow:
    """Leave one idea in the library, as it is said."""
    idea = await IdeaRow.get(key="opens-with-a-coin")
    await IdeaRow.exclude(id=idea.id).update(state=State.RETIRED)
    await IdeaRow.filter(id=idea.id).update(**more)
    await changed()
    return idea


@pytest.mark.parametrize("state", [one for one in State if one != State.APPROVED])
async def test_only_what_is_approved_is_offered(talk: Dialogue, state: State) -> None:
    await _only(state=state)

    assert (await talk.ask("idée", as_=MAELLE)).title == "Plus de mots pour le moment"


async def test_only_to_the_team_it_is_for(talk: Dialogue) -> None:
    idea = await _only(teams=["Studio Leeds"])

    assert (await talk.ask("idée", as_=MAELLE)).title == "Plus de mots pour le moment"
    assert (await talk.ask("idea", as_=IMOGEN)).title == "A light that opens with a coin"
    mine = await talk.ask(f"idée own {idea.key}", as_=MAELLE)
    assert "n’est plus disponible" in words_of(mine)


async def test_only_in_the_language_it_is_for(talk: Dialogue) -> None:
    await _only(languages=["en"])

    assert (await talk.ask("idée", as_=MAELLE)).title == "Plus de mots pour le moment"
    assert (await talk.ask("idea", as_=IMOGEN)).title == "A light that opens with a coin"


async def test_only_within_its_time(talk: Dialogue) -> None:
    await _only(starts_at=talk.clock + dt.timedelta(hours=1))
    assert (await talk.ask("idée", as_=MAELLE)).title == "Plus de mots pour le moment"

    talk.clock += dt.timedelta(hours=1)
    assert (await talk.ask("idée", as_=MAELLE)).title == "Une lampe qui s’ouvre avec une pièce"


async def test_a_subject_that_somebody_chose_comes_before_a_thousand_others(talk: Dialogue) -> None:
    now = talk.clock
    for number in range(40):
        row = await IdeaRow.create(
            key=f"many-{number}",
            subject="battery",
            title={"fr": "Une autre"},
            facts={},
            starts_at=now,
            ends_at=now + dt.timedelta(days=9),
        )
        for place in range(9):
            await WordingRow.create(idea=row, language="fr", text=f"{number} {place} #salarié")
    await changed()
    await PersonRow.filter(email=MAELLE).update(subjects=["meet"])

    card = await talk.ask("idée", as_=MAELLE)

    assert "Les rencontres" in words_of(card)
    assert "fait partie de vos choix" in words_of(card)


async def test_a_picture_is_shown_with_its_text(talk: Dialogue) -> None:
    await _only(picture="https://lumignon.example/coin.png", alt={"fr": "Une pièce dans une vis"})

    card = await talk.ask("idée", as_=MAELLE)

    assert Picture("https://lumignon.example/coin.png", "Une pièce dans une vis") in card.blocks
    assert "enregistrez-la" in words_of(card)


async def test_a_changed_link_closes_cards_given_before(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    token = card.actions[0].url.rpartition("/")[2]  # type: ignore[union-attr]  # the first is the link
    await IdeaRow.all().update(link="https://www.lumignon-velo.com/new")

    closed = await talk.bot.follow(token)

    assert closed is not None
    assert closed.title.fr == "Ces mots ont été retirés"  # type: ignore[union-attr]  # it is closed


async def test_retired_while_a_crowd_asks_leaves_nobody_with_its_words(
    talk_on_both: Dialogue,
) -> None:
    """Whoever was given its words before cannot open them, whoever asks after gets others."""
    talk = talk_on_both
    idea = await IdeaRow.get(key="opens-with-a-coin")
    crowd = [
        await PersonRow.create(name=f"P {n}", language="fr", timezone="Europe/Paris")
        for n in range(12)
    ]
    place = Place("web")

    def ask(row: PersonRow) -> Awaitable[Reply]:
        person = Person(id=row.id, name=row.name, language="fr")
        request = Request(person=person, at=talk.clock, place=place, command="idea", text="repair")
        return talk.bot.answer(request)

    cards = [ask(row) for row in crowd]
    ends = await asyncio.gather(*cards[:6], retire(idea.id, crowd[0].id, talk.clock), *cards[6:])

    for reply in filter(None, ends):
        opened = await talk.bot.follow(token_of(reply))
        assert isinstance(opened, Closed if reply.title == idea.title["fr"] else Opened)
    assert not await WordingRow.exists(idea_id=idea.id, free_at__lt=NEVER)


async def test_the_last_words_go_to_one_of_two(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    idea = await _only()
    (last, *others) = await WordingRow.filter(idea_id=idea.id, language="fr").order_by("id")
    await WordingRow.filter(id__in=[one.id for one in others]).delete()

    ends = await asyncio.gather(talk.ask("idée", as_=MAELLE), talk.ask("idée", as_=OUSMANE))

    assert sorted(end.title for end in ends) == sorted(
        ["Plus de mots pour le moment", idea.title["fr"]]
    )
    assert (await WordingRow.get(id=last.id)).holder_id is not None
