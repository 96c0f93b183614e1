"""My data on every platform: seen, taken along by a link that works once, erased on the spot."""

import json

import pytest

from bot.people.tables import IdentityRow, OwnFileRow, PersonRow
from bot.shares.tables import ShareRow
from platforms.colleague import Colleague, Shown, Workplace

HOME = "https://pv.example"


@pytest.fixture
def camille(workplace_on_both: Workplace) -> Colleague:
    """Somebody whom the company's file does not know, and who reads French."""
    return workplace_on_both.come("Camille Roy")


def _path(colleague: Colleague, shown: Shown, label: str) -> str:
    return colleague.links(shown)[label].removeprefix(HOME)


def _place(shown: Shown) -> str:
    return str(shown.get("ts") or shown["id"])


async def test_from_the_page_to_nothing_left(
    workplace_on_both: Workplace, camille: Colleague
) -> None:
    site = workplace_on_both.site
    await camille.says("idée")
    page = await camille.says("mes données")
    assert "Ce que je garde de vous" in camille.reads(page)
    assert "Vos partages" in camille.reads(page)

    ready = await camille.press(page, "Tout emporter")
    assert "Le lien ne sert qu’une fois" in camille.reads(ready)
    path = _path(camille, ready, "Ouvrir mon fichier")
    async with site.get(path) as looked:  # for a preview, or as scanners of links do
        assert looked.status == 200
    async with site.post(path) as given:
        assert given.status == 200
        assert "Camille Roy" in json.dumps(json.loads(await given.read()), ensure_ascii=False)
    for ask in (site.get, site.post):
        async with ask(path) as again:
            assert again.status == 410
            assert "Ce lien a servi" in await again.text()

    sure = await camille.press(page, "Tout effacer")
    assert "Cela ne se défait pas." in camille.reads(sure)
    gone = await camille.press(sure, "Effacer pour toujours")

    assert _place(gone) == _place(sure)  # nothing is left to press
    assert "C’est effacé" in camille.reads(gone)
    assert camille.buttons(gone) == []
    for table in (IdentityRow, OwnFileRow, ShareRow):
        assert not await table.exists()
    assert not await PersonRow.exists(name="Camille Roy")


async def test_what_stands_above_after_that_leads_to_somebody_new(
    workplace_on_both: Workplace, camille: Colleague
) -> None:
    card = await camille.says("idée")
    page = await camille.says("mes données")
    sure = await camille.press(page, "Tout effacer")
    await camille.press(sure, "Effacer pour toujours")

    (link,) = camille.links(card).values()
    async with workplace_on_both.site.get(link.removeprefix(HOME)) as answer:
        assert answer.status in (404, 410)
    met = await camille.says("bonjour")
    assert "Bonjour Camille" in camille.reads(met)
    assert "qu’est-ce qui vous aiderait" in camille.reads(met)
    again = await camille.press(page, "Tout effacer")
    assert "Cela ne se défait pas." in camille.reads(again)  # and asks again first
    kept = await camille.press(again, "Ne rien effacer")
    assert "Vos partages et vos choix" in camille.reads(kept)
