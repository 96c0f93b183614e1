"""My data as only Teams has it: asked in a channel, and answered in private."""

from bot.people.tables import PersonRow
from teams.colleague import Colleague
from teams.office import Work
from teams.records import Person

HOME = "https://pv.example"


async def test_asked_in_a_channel_the_page_and_the_link_come_in_private(
    work: Work, sam: Person
) -> None:
    await work.install(sam)
    somebody, room = Colleague(work, sam), work.teams.add_channel("Ateliers", sam)
    said = await work.mention(sam, room, "my data")
    assert "I answer you in private" in work.reads(said)
    assert "What I keep" not in work.reads(said)

    page = work.teams.messages(sam)[-1]
    assert "What I keep of you" in somebody.reads(page)
    ready = await somebody.press(page, "Take it all along")
    async with work.site.post(somebody.links(ready)["Open my file"].removeprefix(HOME)) as given:
        assert given.status == 200
        assert "porte-voix-my-data" in given.headers["Content-Disposition"]
    sure = await somebody.press(page, "Erase everything")
    gone = await somebody.press(sure, "Erase for ever")
    assert "It is erased" in somebody.reads(gone)
    assert not await PersonRow.exists(name="Sam Lee")
