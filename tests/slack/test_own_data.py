"""My data as only Slack has it: whispered in a channel, and in the windows of one's Home."""

from bot.people.tables import PersonRow
from slack.colleague import Colleague
from slack.office import Work
from slack.records import User

HOME = "https://pv.example"


async def test_whispered_where_it_was_typed_and_in_ones_language(work: Work, sam: User) -> None:
    """A slash command in a channel: nobody else reads the page, nor the link."""
    somebody = Colleague(work, sam)
    page = await somebody.types("/tweet-mine my data")
    assert "What I keep of you" in somebody.reads(page)
    ready = await somebody.press(page, "Take it all along")
    assert "The link works once" in somebody.reads(ready)
    assert ready in work.slack.ephemerals(sam)
    (link,) = somebody.links(ready).values()
    async with work.site.post(link.removeprefix(HOME)) as given:
        assert given.status == 200
        assert "porte-voix-my-data" in given.headers["Content-Disposition"]

    sure = await somebody.press(page, "Erase everything")
    gone = await somebody.press(sure, "Erase for ever")
    assert "It is erased" in somebody.reads(gone)
    assert not await PersonRow.exists(name="Sam Lee")


async def test_from_ones_home_through_the_windows(work: Work, camille: User) -> None:
    slack, somebody = work.slack, Colleague(work, camille)
    await slack.open_home(camille)
    await work.done()
    home = slack.home(camille)
    assert home
    page = await somebody.press(home, "Mes données")
    sure = await somebody.press(page, "Tout effacer")
    gone = await somebody.press(sure, "Effacer pour toujours")
    assert "C’est effacé" in somebody.reads(gone)
    assert not await PersonRow.exists(name="Camille Roy")

    await slack.open_home(camille)
    await work.done()
    after = slack.home(camille)
    assert after
    assert "Vous n’avez encore rien partagé" in somebody.reads(after)
