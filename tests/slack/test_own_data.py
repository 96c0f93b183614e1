"""My data in Slack: seen, taken along through a link that works once, and erased on the spot."""

import json

import pytest

from bot.people.tables import IdentityRow, OwnFileRow, PersonRow
from bot.shares.tables import ShareRow
from slack.colleague import Colleague, buttons
from slack.office import Work
from slack.records import User
from slack.shape import Json

HOME = "https://pv.example"


@pytest.fixture
def colleague(work_on_both: Work, camille: User) -> Colleague:
    """Somebody who reads French."""
    return Colleague(work_on_both, camille)


def _labels(shown: Json) -> list[str]:
    return [label for label, _ in buttons(shown)]


def _link(shown: Json) -> str:
    found = [
        one["url"] for block in shown["blocks"] for one in block.get("elements", ()) if "url" in one
    ]
    (url,) = found
    return str(url)


async def test_in_a_direct_message_from_the_page_to_nothing_left(colleague: Colleague) -> None:
    work = colleague.work
    await colleague.says("idée")
    page = await colleague.says("mes données")
    assert "Ce que je garde de vous" in colleague.reads(page)
    assert "Vos partages" in colleague.reads(page)

    ready = await colleague.press(page, "Tout emporter")
    assert "Le lien ne sert qu’une fois" in colleague.reads(ready)
    path = _link(ready).removeprefix(HOME)
    async with work.site.get(path) as looked:  # as Slack does, for a preview
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
    assert "Effacer pour toujours" in _labels(sure)
    gone = await colleague.press(sure, "Effacer pour toujours")

    assert gone["ts"] == sure["ts"]  # in its place: nothing is left to press
    assert "C’est effacé" in colleague.reads(gone)
    assert _labels(gone) == []
    for table in (IdentityRow, OwnFileRow, ShareRow):
        assert not await table.exists()
    assert not await PersonRow.exists(name="Camille Roy")


async def test_what_stands_above_after_that_leads_to_somebody_new(colleague: Colleague) -> None:
    card = await colleague.says("idée")
    page = await colleague.says("mes données")
    sure = await colleague.press(page, "Tout effacer")
    await colleague.press(sure, "Effacer pour toujours")

    async with colleague.work.site.get(_link(card).removeprefix(HOME)) as answer:
        assert answer.status in (404, 410)
    met = await colleague.says("bonjour")
    assert "Bonjour Camille" in colleague.reads(met)
    assert "qu’est-ce qui vous aiderait" in colleague.reads(met)
    again = await colleague.press(page, "Tout effacer")
    assert "Cela ne se défait pas." in colleague.reads(again)  # and asks again first
    kept = await colleague.press(again, "Ne rien effacer")
    assert "Vos partages et vos choix" in colleague.reads(kept)


async def test_whispered_where_it_was_typed_and_in_ones_language(work: Work, sam: User) -> None:
    """A slash command in a channel: nobody else reads the page, nor the link."""
    somebody = Colleague(work, sam)
    page = await somebody.types("/tweet-mine my data")
    assert "What I keep of you" in somebody.reads(page)
    ready = await somebody.press(page, "Take it all along")
    assert "The link works once" in somebody.reads(ready)
    assert ready in work.slack.ephemerals(sam)
    async with work.site.post(_link(ready).removeprefix(HOME)) as given:
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
