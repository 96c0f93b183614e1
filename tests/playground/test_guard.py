"""The guard around the Playground: nothing goes out, nobody comes in, nothing is left running."""

import asyncio
import shutil
from asyncio.subprocess import PIPE

import pytest
from playground.playground import GUARD

pytestmark = pytest.mark.skipif(not shutil.which("node"), reason="no Node.js here")

ROUND_TRIP = """
const net = require("node:net");
const server = net.createServer((socket) => socket.end("heard")).listen(0, () => {
  const { address, port } = server.address();
  net.connect(port, "localhost").on("data", (said) => {
    console.log(address, String(said));
    process.exit();
  });
});
"""
PORT = "require('node:net').connect(9, '192.0.2.1').on('error', (e) => done(e.code));"
ADDRESS = "require('node:http').get('http://192.0.2.1/').on('error', (e) => done(e.code));"
FETCH = "fetch('https://example.com/').catch((e) => done(e.cause.code));"
NAME = "require('node:dns').lookup('example.com', (e) => done(e.code));"
PROMISE = "require('node:dns').promises.lookup('example.com').catch((e) => done(e.code));"
RESOLVE = "require('node:dns').resolve4('example.com', (e) => done(e.code));"
DONE = "const done = (code) => { console.log(code); process.exit(); };"


async def _node(script: str, *, ends: bool = False) -> str:
    """Run a script under the guard; `ends`: whoever started it ends at once."""
    process = await asyncio.create_subprocess_exec(
        *("node", "--require", str(GUARD), "--eval", script), stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        async with asyncio.timeout(20):
            if ends:
                process.stdin.close()
            return (await process.stdout.read()).decode().strip()
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize("way", [PORT, ADDRESS, FETCH, NAME, PROMISE, RESOLVE])
async def test_nothing_goes_out(way: str) -> None:
    assert await _node(DONE + way) == "ENOTFOUND"


async def test_this_machine_is_served_and_only_this_machine() -> None:
    assert await _node(ROUND_TRIP) == "127.0.0.1 heard"


async def test_it_ends_with_whoever_started_it() -> None:
    assert await _node("setInterval(() => {}, 1000); console.log('up');", ends=True) == "up"
