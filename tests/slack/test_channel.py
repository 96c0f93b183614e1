"""The reviewers' channel in Slack: a text is shown there once, and leaves it once it is decided."""

import datetime as dt
from collections.abc import AsyncIterator, Callable

import pytest

from bot.deliveries.tables import DeliveryRow
from bot.people.tables import ChannelRow, PersonRow
from bot.reviews.clock import remind
from bot.reviews.tables import Progress, ReviewRow
from slack.colleague import Colleague
from slack.fake import FakeSlack
from slack.office import Work
from slack.records import Channel
from slack.shape import Json

BOLD = "Kandelo is rubbish and everybody knows it"
READ = "Lire le n°\u00a01"
Comes = Callable[..., Colleague]


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    """A Slack that waits for an answer longer than Slack does: speed is a benchmark's."""
    async with FakeSlack(patience=30) as slack:
        yield slack


@pytest.fixture
def comes(work: Work) -> Comes:
    """Somebody of the sample company comes to Slack."""

    def come(first: str, email: str, locale: str = "fr-FR") -> Colleague:
        address = f"{email}@lumignon-velo.com"
        return Colleague(work, work.slack.add_user(first, email=address, locale=locale))

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
async def channel(work: Work, apolline: Colleague, shirin: Colleague) -> Channel:
    """The channel of the reviewers, once an editor said so in it."""
    there = work.slack.add_channel("relectures", apolline.user, shirin.user)
    await _typed(work, apolline, there, "/tweet-desk channel here")
    assert "Les relectures arrivent ici" in work.reads(await _shown(apolline, there))
    return there


async def _typed(work: Work, who: Colleague, there: Channel, text: str) -> None:
    name, _, rest = text.partition(" ")
    answer = await work.slack.command(name, rest, who.user, there)
    assert answer.ok, answer
    await work.done()


async def _shown(who: Colleague, there: Channel) -> Json:
    """Read the last message of the channel, once all that is due was said."""
    await who.work.talk.carry_out()
    return who.work.slack.messages(there)[-1]


async def _pressed(who: Colleague, there: Channel, label: str, on: Json | None = None) -> Json:
    """Press a button of the channel's last message; what this person alone sees then."""
    work = who.work
    card = on or await _shown(who, there)
    answer = await work.slack.press(card, label, user=who.user)
    assert answer.ok, answer
    await work.done()
    return work.slack.ephemerals(who.user, there)[-1]


async def _asked(imogen: Colleague, **given: object) -> Json:
    verdict = await imogen.types(f"/tweet-check {BOLD}")
    form = await imogen.press(verdict, "Ask a human")
    assert "The reviewers will see your text in their channel" in imogen.reads(form)
    return await imogen.fill(form, {"text": BOLD, "wanted": "today", "word": ""} | given)


async def test_a_text_is_shown_to_all_reviewers_and_leaves_once_it_is_decided(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague
) -> None:
    sent = await _asked(imogen)
    assert "Sent to the reviewers" in imogen.reads(sent)
    card = await _shown(shirin, channel)
    said = work.reads(card)
    assert "Imogen Adeyemi-Clarke" in said
    assert BOLD.removeprefix("Kandelo ") in said
    assert len(work.slack.messages(channel)) == 3  # the words of the editor, hello, the text

    mine = await _pressed(shirin, channel, "Je m’en occupe")
    assert "Chez" in work.reads(mine)
    card = await _shown(shirin, channel)
    assert "Shirin Moradpour" in work.reads(card)
    assert len(work.slack.messages(channel)) == 3  # the same message, changed

    done = await _pressed(shirin, channel, "Approuver ce texte", mine)
    assert "Approuvé par Shirin Moradpour" in work.reads(done)
    card = await _shown(shirin, channel)
    assert "Approuvé par Shirin Moradpour" in work.reads(card)
    assert "rubbish" not in str(card)
    assert "Your text is approved" in imogen.reads(await imogen.hears())
    assert BOLD in work.reads(await _pressed(shirin, channel, READ))


async def test_a_refusal_is_written_in_a_window_with_its_article(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague
) -> None:
    await _asked(imogen)
    card = await _shown(shirin, channel)
    assert (await work.slack.press(card, "Dire non", user=shirin.user)).ok
    await work.done()
    article = work.talk.bot.company.articles["competitor"]

    form = work.slack.views(shirin.user)[-1]
    await shirin.fill(form, {"said": "Pas un concurrent.", "article": article})

    card = await _shown(shirin, channel)
    assert "Refusé par Shirin Moradpour" in work.reads(card)
    assert "Pas un concurrent." not in str(card)
    assert "Pas un concurrent." in imogen.reads(await imogen.hears())


async def test_whoever_is_no_reviewer_presses_in_vain(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague
) -> None:
    await _asked(imogen)

    for label in ("Approuver ce texte", "Je m’en occupe"):
        assert "for another role" in work.reads(await _pressed(imogen, channel, label))

    assert (await ReviewRow.get()).state == Progress.OPEN
    assert "Approuver ce texte" in dict(shirin.buttons(await _shown(shirin, channel)))


async def test_somebody_anxious_chooses_one_reader(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague
) -> None:
    await shirin.types("/tweet-mine")
    sent = await _asked(imogen, to="one")
    assert "Sent to Shirin Moradpour" in imogen.reads(sent)

    assert "rubbish" in shirin.reads(await shirin.hears())
    assert "rubbish" not in str(work.slack.messages(channel))


async def test_a_hierarchy_that_reads_the_channel_is_kept_out_of_it(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague
) -> None:
    await imogen.types("/tweet-mine")
    await shirin.types("/tweet-mine")
    above = await PersonRow.get(email="apolline.sarazin@lumignon-velo.com")
    asks = PersonRow.filter(email="imogen.adeyemi-clarke@lumignon-velo.com")
    await asks.update(manager_id=above.id)

    verdict = await imogen.types(f"/tweet-check {BOLD}")
    form = await imogen.press(verdict, "Ask a human")
    assert "Shirin Moradpour will read your text" in imogen.reads(form)
    await imogen.fill(form, {"text": BOLD, "wanted": "today", "word": ""})

    assert "rubbish" in shirin.reads(await shirin.hears())
    assert "rubbish" not in str(work.slack.messages(channel))


async def test_a_text_taken_back_or_erased_leaves_the_channel(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague
) -> None:
    sent = await _asked(imogen)
    assert "rubbish" in str(await _shown(shirin, channel))
    await imogen.press(sent, "Take my text back")
    card = await _shown(shirin, channel)
    assert "Demande reprise" in work.reads(card)
    assert "rubbish" not in str(card)

    await _asked(imogen)
    assert "rubbish" in str(await _shown(shirin, channel))
    await ReviewRow.all().delete()  # as an erasure does, or time
    house = await work.talk.bot.newest()
    await remind(house, work.talk.clock)
    await remind(house, work.talk.clock)
    card = await _shown(shirin, channel)
    assert "effacée" in work.reads(card)
    assert "rubbish" not in str(work.slack.messages(channel))
    assert await DeliveryRow.filter(occasion__contains="-erased").count() == 2  # each once


@pytest.mark.usefixtures("channel")
@pytest.mark.parametrize("error", ["not_in_channel", "is_archived", "channel_not_found"])
async def test_a_channel_that_is_no_more_leaves_it_to_one_person(
    work: Work, imogen: Colleague, shirin: Colleague, error: str
) -> None:
    await shirin.types("/tweet-mine")
    work.slack.fail("chat.postMessage", error=error)
    await _asked(imogen)
    await work.talk.carry_out()

    assert await ChannelRow.all().count() == 0
    await remind(await work.talk.bot.newest(), work.talk.clock)
    assert "rubbish" in shirin.reads(await shirin.hears())


async def test_reviews_go_to_one_person_again(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague, apolline: Colleague
) -> None:
    await shirin.types("/tweet-mine")
    await _asked(imogen)
    await _shown(shirin, channel)
    asked = await apolline.types("/tweet-desk channel")
    closed = await apolline.press(asked, "De nouveau en privé")
    assert "une personne" in apolline.reads(closed)

    mine = await _pressed(shirin, channel, "Approuver ce texte")  # what waits there goes on
    assert "Approuvé" in work.reads(mine)
    assert "rubbish" not in str(await _shown(shirin, channel))
    verdict = await imogen.types("/tweet-check Kandelo is worse than rubbish")
    form = await imogen.press(verdict, "Ask a human")
    assert "Shirin Moradpour will read your text" in imogen.reads(form)


async def test_what_waits_too_long_wakes_people_one_after_the_other(
    work: Work, channel: Channel, imogen: Colleague, shirin: Colleague
) -> None:
    await shirin.types("/tweet-mine")
    await _asked(imogen)
    await _shown(shirin, channel)

    work.talk.clock += dt.timedelta(hours=3)
    await remind(await work.talk.bot.newest(), work.talk.clock)

    assert "rubbish" in shirin.reads(await shirin.hears())


async def test_only_an_editor_opens_it_and_only_in_a_channel(
    work: Work, apolline: Colleague, shirin: Colleague
) -> None:
    there = work.slack.add_channel("relectures", apolline.user, shirin.user)

    await _typed(work, shirin, there, "/tweet-desk channel here")
    assert await ChannelRow.all().count() == 0
    alone = await apolline.types("/tweet-desk channel here")
    assert "Ici, je ne parle qu’à vous" in apolline.reads(alone)
