"""The page's two questions, asked well and badly."""

import json
from typing import Any

import pytest
from dialogue import Dialogue
from web.serving import Site, serving

from adapters.web import PLATFORM
from adapters.web.origin import known_hosts
from adapters.web.page import page_routes
from bot.samples import cast
from bot.settings import Settings

MAELLE = "maelle.ferrandon@lumignon-velo.com"


async def _ask(site: Site, body: object, **headers: str) -> tuple[int, Any]:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    given = {"Content-Type": "application/json"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    async with site.post("/api/ask", data=raw, headers=given) as answer:
        return answer.status, await answer.json()


async def test_the_page_is_served_with_everything_it_names(site: Site) -> None:
    async with site.get("/") as answer:
        page = await answer.text()
        assert answer.content_type == "text/html"
    for name in ("look.css", "chat.css", "card.css", "chat.js", "mark.svg"):
        assert f"/static/{name}" in page
        async with site.get(f"/static/{name}") as answer:
            assert answer.status == 200


async def test_the_cast_says_who_one_can_be(site: Site) -> None:
    async with site.get("/api/cast") as answer:
        shown = await answer.json()

    assert shown["company"] == "Lumignon"
    assert [one["person"] for one in shown["people"]] == [one.email for one in cast()]
    first = shown["people"][0]
    assert (first["name"], first["language"]) == ("Maëlle Ferrandon", "fr")
    assert first["note"]["en"].startswith("curious")


async def test_a_question_gets_a_reply_in_the_persons_language(
    site: Site,
) -> None:
    status, answer = await _ask(site, {"person": MAELLE, "command": "help"})

    assert status == 200
    assert answer["language"] == "fr"
    assert answer["reply"]["title"] == "Bonjour Maëlle"


async def test_the_language_chosen_is_the_language_told(site: Site) -> None:
    _, answer = await _ask(site, {"person": MAELLE, "command": "mine", "text": "language en"})

    assert answer["language"] == "en"


async def test_a_form_arrives_whole(site: Site) -> None:
    draft = "Ma clé est AKIAIOSFODNN7EXAMPLE, et mon vélo 🚲"
    _, answer = await _ask(site, {"person": MAELLE, "command": "check", "fields": {"draft": draft}})

    (findings,) = [one for one in answer["reply"]["blocks"] if one["kind"] == "findings"]
    assert findings["level"] == "stop"


async def test_a_stranger_is_told_so(site: Site) -> None:
    status, answer = await _ask(site, {"person": "nobody@example.com", "command": "help"})

    assert (status, answer) == (404, {"error": "nobody here has this e-mail"})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"help"',
        b"\xff\xfe",
        b'{"person": "\\ud800"}',
        b"[" * 100_000,
        {},
        {"person": 1},
        {"person": None},
        {"person": MAELLE, "command": ["help"]},
        {"person": MAELLE, "text": {"a": 1}},
        {"person": MAELLE, "fields": []},
        {"person": MAELLE, "fields": {"draft": 1}},
        {"person": MAELLE, "fields": {str(number): "" for number in range(51)}},
        {"person": MAELLE, "admin": True},
        {"person": "a\x00b"},
        {"person": "x" * 321},
        {"person": MAELLE, "text": "x" * 100_001},
    ],
)
async def test_a_malformed_question_gets_a_sentence(site: Site, body: object) -> None:
    status, answer = await _ask(site, body)

    assert status == 400
    assert answer["error"]


async def test_a_huge_body_is_refused(site: Site) -> None:
    body = json.dumps({"person": MAELLE, "text": "x" * 300_000})
    async with site.post(
        "/api/ask", data=body, headers={"Content-Type": "application/json"}
    ) as answer:
        assert answer.status == 413


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
async def test_what_a_form_of_another_site_could_send_is_refused(site: Site, kind: str) -> None:
    status, _ = await _ask(site, {"person": MAELLE}, Content_Type=kind)

    assert status == 415


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "http://[broken"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
async def test_another_site_may_not_ask(site: Site, headers: dict[str, str]) -> None:
    status, answer = await _ask(site, {"person": MAELLE, "command": "help"}, **headers)

    assert (status, answer["error"]) == (403, "another site may not ask in your name")


@pytest.mark.parametrize("host", ["rebound.example", "127.0.0.1.evil.example:80", "[", ""])
@pytest.mark.parametrize("path", ["/", "/api/cast", "/api/ask"])
async def test_only_this_machines_own_names_are_answered(site: Site, host: str, path: str) -> None:
    ask = site.post if path == "/api/ask" else site.get
    async with ask(path, headers={"Host": host}) as answer:
        assert answer.status == 403


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:1"])
async def test_its_own_names_are(site: Site, host: str) -> None:
    async with site.get("/api/cast", headers={"Host": host}) as answer:
        assert answer.status == 200


async def test_a_server_others_reach_answers_to_any_name(talk: Dialogue) -> None:
    hosts = known_hosts(Settings(host="0.0.0.0"))  # noqa: S104 (nothing listens there)
    named = {"Host": "bot.lumignon-velo.com"}
    async with serving(page_routes(talk.bot, hosts)) as site, site.get("/", named) as answer:
        assert answer.status == 200


async def test_the_methods_are_what_they_are(site: Site) -> None:
    async with site.get("/api/ask") as answer:
        assert answer.status == 405
    async with site.post("/api/cast") as answer:
        assert answer.status == 405


async def test_the_page_is_a_platform_where_its_setting_is(talk: Dialogue) -> None:
    assert PLATFORM.unset(Settings()) == ("PV_DEMO_PAGE",)
    assert PLATFORM.unset(Settings(demo_page=True)) == ()
    async with (
        PLATFORM.open(talk.bot, Settings()) as routes,
        serving(routes) as site,
        site.get("/") as answer,
    ):
        assert answer.status == 200
