"""A person's own data behind a link: a page that takes a press, and a file that is given once."""

import asyncio
import datetime as dt
import json
import logging
import re

import pytest
from dialogue import Dialogue, link_of
from web.serving import Site, serving

from adapters.web import outer_routes
from bot.people.erase import erase
from bot.people.tables import OwnFileRow
from bot.storage.kept import Whom

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
DRAFT = "Un brouillon que personne ne doit lire"


async def _path(talk: Dialogue, who: str = MAELLE, label: str = "Ouvrir mon fichier") -> str:
    ready = await talk.ask("mine export", as_=who)
    return link_of(ready, label).removeprefix("https://pv.example")


async def test_the_page_says_what_it_is_and_gives_nothing_yet(talk: Dialogue, site: Site) -> None:
    path = await _path(talk)

    for _ in range(2):  # who looks at links before people do takes nothing
        async with site.get(path) as answer:
            page = await answer.text()
            assert answer.status == 200
            assert "Télécharger le fichier" in page
            assert MAELLE not in page
            assert answer.headers["Cache-Control"] == "no-store"
            assert "noindex" in answer.headers["X-Robots-Tag"]
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
            assert "Set-Cookie" not in answer.headers
    assert await OwnFileRow.all().count() == 1


async def test_the_file_is_given_once(talk: Dialogue, site: Site) -> None:
    path = await _path(talk, IMOGEN, "Open my file")

    async with site.post(path) as answer:
        content = await answer.read()
    async with site.post(path) as again:
        said = await again.text()

    assert (answer.status, again.status) == (200, 410)
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    assert "attachment" in answer.headers["Content-Disposition"]
    assert "porte-voix-my-data-2026-11-23.json" in answer.headers["Content-Disposition"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert json.loads(content)["What is kept"][0]["Content"][0]["e-mail"] == IMOGEN
    assert "This link was used" in said
    assert again.headers["Cache-Control"] == "no-store"


async def test_pressed_by_many_at_once_one_gets_it(talk_on_both: Dialogue) -> None:
    path = await _path(talk_on_both)
    async with serving([*outer_routes(talk_on_both.bot)]) as site:

        async def press() -> int:
            async with site.post(path) as answer:
                return answer.status

        assert sorted(await asyncio.gather(*(press() for _ in range(8)))) == [200, *[410] * 7]


@pytest.mark.parametrize("token", ["nothing-of-the-kind", "x", "%00", "a" * 500, "..%2f"])
async def test_other_links_lead_nowhere(site: Site, token: str) -> None:
    for method in ("GET", "POST"):
        async with site.ask(method, f"/mine/{token}") as answer:
            assert answer.status in (404, 410)


async def test_head_asks_nobody(talk: Dialogue, site: Site) -> None:
    path = await _path(talk)

    async with site.ask("HEAD", path) as answer:
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "no-store"
    assert await OwnFileRow.all().count() == 1


async def test_after_a_quarter_of_an_hour_or_an_erasure_it_is_over(
    talk: Dialogue, site: Site
) -> None:
    late, erased = await _path(talk), await _path(talk, IMOGEN, "Open my file")
    imogen = await talk.bot.meet("web", IMOGEN)
    await erase(Whom(imogen.id), imogen.id, talk.clock)
    talk.clock += dt.timedelta(minutes=16)

    for path in (late, erased):
        async with site.get(path) as answer:
            assert answer.status == 410


async def test_no_log_holds_a_token_or_an_errors_own_words(
    talk: Dialogue, site: Site, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worst of cases: something breaks on the way, and says what it had in its hands."""
    caplog.set_level(logging.DEBUG)
    path = await _path(talk)
    token = path.rpartition("/")[2]

    async def broken(asked: str) -> None:
        raise RuntimeError(DRAFT, asked)

    for name in ("own_file", "own_file_awaits", "follow"):
        monkeypatch.setattr(talk.bot, name, broken)
    for method, where in (("GET", path), ("POST", path), ("GET", f"/s/{token}")):
        async with site.ask(method, where) as answer:
            assert answer.status == 500

    ours = [one for one in caplog.records if one.name.startswith(("bot", "adapters"))]
    assert len(ours) == 3
    parts = ((one.getMessage(), one.exc_text, one.exc_info) for one in ours)
    said = "; ".join(map(str, parts))
    assert "/mine/{token}" in said
    assert "RuntimeError" in said
    assert token not in said
    assert DRAFT not in said
    assert not re.search(r"token-\d", said)
