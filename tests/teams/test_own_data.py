"""My data in Teams: seen, taken along through a link that works once, and erased on the spot."""

import json

import pytest

from bot.people.tables import IdentityRow, OwnFileRow, PersonRow
from bot.shares.tables import ShareRow
from teams.colleague import Colleague
from teams.office import Work
from teams.reading import buttons, links
from teams.records import Person
from teams.shape import Json

HOME = "https://pv.example"


@pytest.fixture
def colleague(work_on_both: Work, camille: Person) -> Colleague:
    """Somebody who reads French."""
    return Colleague(work_on_both, camille)


def _path(shown: Json, label: str) -> str:
    return links(shown)[label].removeprefix(HOME)


async def test_in_the_chat_from_the_page_to_nothing_left(colleague: Colleague) -> None:
    work = colleague.work
    await colleague.says("idée")
    page = await colleague.says("mes données")
    assert "Ce que je garde de vous" in colleague.reads(page)
    assert "Vos partages" in colleague.reads(page)

    ready = await colleague.press(page, "Tout emporter")
    assert "Le lien ne sert qu’une fois" in colleague.reads(ready)
    path = _path(ready, "Ouvrir mon fichier")
    async with work.site.get(path) as looked:  # as scanners of links do
        assert looked.status == 200
    async with work.site.post(path) as given:
        assert given.status == 200
        assert "Camille Roy" in json.dumps(json.loads(await given.read()), ensure_ascii=False)
    for ask in (work.site.get, work.site.post):
        async with ask(path) as again:
            assert again.status == 410
            assert "Ce lien a servi" in await again.text()

    sure = await colleague.press(page, "Tout effacer")
    assert "Cela ne se défait pas." in colleague.reads(sure)
    gone = await colleague.press(sure, "Effacer pour toujours")

    assert gone["id"] == sure["id"]  # in its place: nothing is left to press
    assert "C’est effacé" in colleague.reads(gone)
    assert buttons(gone) == []
    for table in (IdentityRow, OwnFileRow, ShareRow):
        assert not await table.exists()
    assert not await PersonRow.exists(name="Camille Roy")


async def test_what_stands_above_after_that_leads_to_somebody_new(colleague: Colleague) -> None:
    card = await colleague.says("idée")
    page = await colleague.says("mes données")
    sure = await colleague.press(page, "Tout effacer")
    await colleague.press(sure, "Effacer pour toujours")

    (link,) = links(card).values()
    async with colleague.work.site.get(link.removeprefix(HOME)) as answer:
        assert answer.status in (404, 410)
    met = await colleague.says("bonjour")
    assert "Bonjour Camille" in colleague.reads(met)
    assert "qu’est-ce qui vous aiderait" in colleague.reads(met)
    again = await colleague.press(page, "Tout effacer")
    assert "Cela ne se défait pas." in colleague.reads(again)  # and asks again first
    kept = await colleague.press(again, "Ne rien effacer")
    assert "Vos partages et vos choix" in colleague.reads(kept)


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
    async with work.site.post(_path(ready, "Open my file")) as given:
        assert given.status == 200
        assert "porte-voix-my-data" in given.headers["Content-Disposition"]
    sure = await somebody.press(page, "Erase everything")
    gone = await somebody.press(sure, "Erase for ever")
    assert "It is erased" in somebody.reads(gone)
    assert not await PersonRow.exists(name="Sam Lee")
