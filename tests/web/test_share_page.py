"""What happens when somebody presses "Open in X", or a machine looks at the link first."""

import datetime as dt

import pytest
from dialogue import Dialogue, token_of
from web.serving import Site

from bot.shares.tables import ShareRow, State

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"


async def _token(talk: Dialogue, who: str = MAELLE) -> str:
    return token_of(await talk.ask("idea", as_=who))


async def _state(token: str) -> State:
    return State((await ShareRow.get(token=token)).state)


async def test_the_link_leads_to_the_post_ready_to_be_sent(talk: Dialogue, site: Site) -> None:
    token = await _token(talk)

    async with site.get(f"/s/{token}") as answer:
        assert answer.status == 302
        assert answer.headers["Location"].startswith("https://x.com/intent/tweet?text=")
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert await _state(token) == State.OPENED


@pytest.mark.parametrize("purpose", ["", "prefetch", "prefetch;prerender"])
async def test_looking_is_not_opening(talk: Dialogue, site: Site, purpose: str) -> None:
    token = await _token(talk)
    method = "GET" if purpose else "HEAD"

    async with site.ask(method, f"/s/{token}", headers={"Sec-Purpose": purpose}) as answer:
        assert answer.status == 200
        assert "Location" not in answer.headers
    assert await _state(token) != State.OPENED


async def test_an_idea_that_is_over_says_so_the_readers_language_first(
    talk: Dialogue, site: Site
) -> None:
    token = await _token(talk, IMOGEN)
    talk.clock += dt.timedelta(days=400)

    async with site.get(f"/s/{token}") as answer:
        page = await answer.text()

    assert answer.status == 410
    assert '<html lang="en">' in page
    assert page.index('<section lang="en">') < page.index('<section lang="fr">')
    assert "This idea has had its time" in page
    assert "Cette idée a fait son temps" in page


@pytest.mark.parametrize(
    "token", ["no-such-token-1", "x", "a" * 500, "%3Cscript%3Ealert(1)", "%C3%A9" * 10, "%00" * 10]
)
async def test_a_token_nobody_has_is_a_page(site: Site, token: str) -> None:
    async with site.get(f"/s/{token}") as answer:
        page = await answer.text()

    assert answer.status == 404
    assert "Ce lien ne mène nulle part" in page
    assert "This link leads nowhere" in page
    assert "script" not in page


async def test_a_machine_that_looks_at_no_token_gets_404(site: Site) -> None:
    async with site.ask("HEAD", "/s/x") as answer:
        assert answer.status == 404
