"""The server has manners, whatever it is sent."""

import asyncio
import logging

import pytest
from aiohttp import web
from web.serving import Site, serving

from adapters.web import ListenError, serve_routes
from adapters.web.host import HEADERS, LARGEST_BODY


async def _hello(_request: web.Request) -> web.Response:
    return web.Response(text="hello")


async def _length(request: web.Request) -> web.Response:
    return web.Response(text=str(len(await request.read())))


async def _fail(_request: web.Request) -> web.Response:
    raise RuntimeError("the cellar is flooded")


ROUTES = [web.get("/hello", _hello), web.post("/length", _length), web.get("/fail", _fail)]


async def _send(site: Site, raw: bytes) -> bytes:
    """Send bytes that no client would, and read what comes back."""
    reader, writer = await asyncio.open_connection(site.address.host, site.address.port)
    writer.write(raw)
    answer = await reader.read(65536)
    writer.close()
    await writer.wait_closed()
    return answer


@pytest.mark.parametrize("path", ["/hello", "/nowhere", "/fail", "/static/look.css", "/static/no"])
async def test_every_answer_carries_the_safety_headers(path: str) -> None:
    async with serving(ROUTES) as site, site.get(path) as answer:
        assert {name: answer.headers[name] for name in HEADERS if name != "Cache-Control"} == {
            name: value for name, value in HEADERS.items() if name != "Cache-Control"
        }
        assert answer.headers["Server"] == "porte-voix"
        assert "no-" in answer.headers["Cache-Control"]


async def test_the_policy_lets_nothing_in_but_our_own_files() -> None:
    policy = dict(part.split(" ", 1) for part in HEADERS["Content-Security-Policy"].split("; "))

    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert "unsafe" not in HEADERS["Content-Security-Policy"]


async def test_an_unknown_path_is_a_page_in_both_languages() -> None:
    async with serving(ROUTES) as site, site.get("/nowhere") as answer:
        page = await answer.text()
        assert answer.status == 404
        assert "Il n’y a rien à cette adresse" in page
        assert "There is nothing at this address" in page


async def test_a_fault_of_ours_is_logged_once_and_said_without_details(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with serving(ROUTES) as site, site.get("/fail?secret=1") as answer:
        page = await answer.text()
    (record,) = [one for one in caplog.records if one.levelno >= logging.ERROR]
    assert answer.status == 500
    assert "Something broke on our side" in page
    assert "cellar" not in page
    assert "secret" not in record.getMessage()


async def test_a_body_past_the_limit_is_refused() -> None:
    async with serving(ROUTES) as site:
        async with site.post("/length", data=b"x" * LARGEST_BODY) as answer:
            assert await answer.text() == str(LARGEST_BODY)
        async with site.post("/length", data=b"x" * (LARGEST_BODY + 1)) as answer:
            assert answer.status == 413


@pytest.mark.parametrize(
    "raw",
    [
        b"\x16\x03\x01 this is no HTTP\r\n\r\n",
        b"GET /hello HTTP/1.1\r\n\r\n",
        b"GET /%zz%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /static/../host.py HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /static/%2e%2e/host.py HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /length HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
async def test_malformed_requests_are_the_senders_fault(
    raw: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(ROUTES) as site:
        answer = await _send(site, raw.replace(b"1.1\r\n\r\n", b"1.0\r\n\r\n"))

        assert answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4", b"HTTP/1.0 200"))
        assert b"def " not in answer
    assert not caplog.records


async def test_a_taken_port_is_said_in_one_sentence() -> None:
    async with serving(ROUTES) as site:
        port = site.address.port or 0

        with pytest.raises(ListenError) as caught:
            await serve_routes(ROUTES, "127.0.0.1", port, stop=asyncio.Event())

    assert str(caught.value) == f"port {port} is taken; set PV_PORT to another"


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid"])
async def test_an_address_of_another_machine_is_said_too(host: str) -> None:
    with pytest.raises(ListenError, match=f"{host} is not an address of this machine"):
        await serve_routes(ROUTES, host, 0, stop=asyncio.Event())


async def test_it_ends_at_once_with_a_visitor_still_connected() -> None:
    async with serving(ROUTES) as site:
        async with site.get("/hello") as answer:
            assert await answer.text() == "hello"
        began = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - began < 1
