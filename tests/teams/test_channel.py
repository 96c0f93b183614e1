"""The reviewers' channel in Teams: a text is shown there once, and leaves it once it is decided."""

from collections.abc import Callable

import pytest

from bot.people.tables import ChannelRow
from bot.reviews.clock import remind
from bot.reviews.tables import Progress, ReviewRow
from teams.colleague import Colleague
from teams.office import Work
from teams.records import Conversation
from teams.shape import Json

BOLD = "Kandelo is rubbish and everybody knows it"
Comes = Callable[..., Colleague]


@pytest.fixture
def comes(work: Work) -> Comes:
    """Somebody of the sample company comes to Teams."""

    def come(name: str, email: str, locale: str = "fr-FR") -> Colleague:
        address = f"{email}@lumignon-velo.com"
        return Colleague(work, work.teams.add_person(name, address, locale=locale))

    return come


@pytest.fixture
def apolline(comes: Comes) -> Colleague:
    """An editor."""
    return comes("Apolline Sarazin", "apolline.sarazin")


@pytest.fixture
def shirin(comes: Comes) -> Colleague:
    """The reviewer."""
    return comes("Shirin Moradpour", "shirin.moradpour")


@pytest.fixture
def imogen(comes: Comes) -> Colleague:
    """Somebody anxious, who reads English."""
    return comes("Imogen Adeyemi-Clarke", "imogen.adeyemi-clarke", "en-GB")


@pytest.fixture
async def channel(
    work: Work, apolline: Colleague, shirin: Colleague, imogen: Colleague
) -> Conversation:
    """The channel of the reviewers, once an editor said so in it; a newcomer looks on."""
    people = (apolline.person, shirin.person, imogen.person)
    there = work.teams.add_channel("relectures", *people)
    said = await work.mention(apolline.person, there, "bureau canal ici")
    assert "C’est noté" in work.reads(said)
    assert "Les relectures arrivent ici" in work.reads(await _shown(apolline, there))
    return there


async def _shown(who: Colleague, there: Conversation) -> Json:
    """Read the last message of the channel, once all that is due was said."""
    await who.work.talk.carry_out()
    return who.work.teams.messages(there, who.person)[-1]


async def _pressed(who: Colleague, there: Conversation, label: str) -> Json:
    """Press a button of the channel's last message; how this person sees it then."""
    await who.work.press(who.person, await _shown(who, there), label)
    return who.work.teams.messages(there, who.person)[-1]


async def _asked(imogen: Colleague) -> Json:
    verdict = await imogen.says(f"check: {BOLD}")
    form = await imogen.press(verdict, "Ask a human")
    assert "The reviewers will see your text in their channel" in imogen.reads(form)
    return await imogen.fill(form, "Send", {"text": BOLD, "wanted": "today", "word": ""})


async def test_a_text_is_shown_to_all_reviewers_and_leaves_once_it_is_decided(
    work: Work, channel: Conversation, imogen: Colleague, shirin: Colleague
) -> None:
    sent = await _asked(imogen)
    assert "Sent to the reviewers" in imogen.reads(sent)
    assert "rubbish" in work.reads(await _shown(shirin, channel))
    count = len(work.teams.messages(channel))

    taken = await _pressed(shirin, channel, "Je m’en occupe")
    assert "Shirin Moradpour" in work.reads(taken)
    card = await _shown(shirin, channel)
    assert "Shirin Moradpour" in work.reads(card)
    done = await _pressed(shirin, channel, "Approuver ce texte")
    assert "Approuvé par Shirin Moradpour" in work.reads(done)

    for reader in (shirin, imogen):
        card = await _shown(reader, channel)
        assert "Approuvé par Shirin Moradpour" in work.reads(card)
        assert "rubbish" not in str(card)
    assert len(work.teams.messages(channel)) == count
    assert "Your text is approved" in imogen.reads(await imogen.hears())


async def test_a_change_is_asked_for_with_words_that_one_alone_types(
    work: Work, channel: Conversation, imogen: Colleague, shirin: Colleague
) -> None:
    await _asked(imogen)
    form = await _pressed(shirin, channel, "Proposer un changement")
    assert "Gardez sa voix" in work.reads(form)

    await work.press(shirin.person, form, "Envoyer", {"field.said": "Plus doux ?"})

    done = work.teams.messages(channel, shirin.person)[-1]
    assert "Changement proposé par Shirin Moradpour" in work.reads(done)
    card = await _shown(imogen, channel)
    assert "Changement proposé par Shirin Moradpour" in work.reads(card)
    assert "Plus doux" not in str(card)
    assert "Plus doux ?" in imogen.reads(await imogen.hears())


async def test_whoever_is_no_reviewer_presses_in_vain(
    work: Work, channel: Conversation, imogen: Colleague
) -> None:
    await _asked(imogen)

    said = await _pressed(imogen, channel, "Approuver ce texte")

    assert "for another role" in work.reads(said)
    assert (await ReviewRow.get()).state == Progress.OPEN


async def test_a_channel_without_us_leaves_it_to_one_person(
    work: Work, channel: Conversation, imogen: Colleague, shirin: Colleague
) -> None:
    await shirin.says("aide")
    await imogen.says("help")
    channel.with_bot = False
    await _asked(imogen)
    await work.talk.carry_out()

    assert await ChannelRow.all().count() == 0
    await remind(await work.talk.bot.newest(), work.talk.clock)
    assert "rubbish" in shirin.reads(await shirin.hears())


async def test_only_in_a_channel(apolline: Colleague) -> None:
    alone = await apolline.says("bureau canal ici")

    assert "Ici, je ne parle qu’à vous" in apolline.reads(alone)
    assert await ChannelRow.all().count() == 0
