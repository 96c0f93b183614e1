"""Microsoft's keys: found at once when they turn, asked for rarely, and missed in words."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from web.serving import serving

from adapters.teams.keys import AGAIN, KEPT, SOON, Keys, KeysAwayError
from adapters.teams.send import open_session
from teams.fake import FakeTeams
from teams.faults import Fault
from teams.office import Work
from teams.records import Person


@dataclass
class Ring:
    """Keys, and the clock they read."""

    keys: Keys
    ticks: list[float] = field(default_factory=lambda: [1_000.0])

    async def knows(self, kid: str) -> bool:
        """Whether a key is known."""
        return await self.keys.find(kid) is not None


@pytest.fixture
async def ring(teams: FakeTeams) -> AsyncIterator[Ring]:
    """The keys of that Teams, read by nobody yet."""
    ticks = [1_000.0]
    async with open_session() as session:
        yield Ring(Keys(session, teams.keys_url, lambda: ticks[0]), ticks)


async def test_keys_are_read_once_for_many(teams: FakeTeams, ring: Ring) -> None:
    gate = asyncio.Event()
    teams.keys.faults.waiting.append(Fault(200, on="keys", until=gate))
    asked = [asyncio.create_task(ring.knows(teams.keys.key.kid)) for _ in range(20)]
    asyncio.get_running_loop().call_soon(gate.set)
    assert all(await asyncio.gather(*asked))
    assert teams.keys.fetches == 1


async def test_new_keys_are_found_at_once(teams: FakeTeams, ring: Ring) -> None:
    assert await ring.knows(teams.keys.key.kid)
    ring.ticks[0] += AGAIN
    teams.rotate_keys()
    assert await ring.knows(teams.keys.key.kid)
    assert teams.keys.fetches == 2


async def test_unknown_keys_make_us_look_once_a_minute(teams: FakeTeams, ring: Ring) -> None:
    assert await ring.knows(teams.keys.key.kid)
    for number in range(5):
        assert not await ring.knows(f"forged {number}")
    assert teams.keys.fetches == 1
    ring.ticks[0] += AGAIN
    assert not any(await asyncio.gather(*(ring.knows(f"forged {n}") for n in range(5))))
    assert teams.keys.fetches == 2


async def test_a_key_withdrawn_is_good_for_a_day_at_most(teams: FakeTeams, ring: Ring) -> None:
    old = teams.keys.key
    assert await ring.knows(old.kid)
    teams.rotate_keys()
    ring.ticks[0] += KEPT
    assert not await ring.knows(old.kid)


async def test_keys_of_before_hold_while_microsoft_is_away(teams: FakeTeams, ring: Ring) -> None:
    assert await ring.knows(teams.keys.key.kid)
    teams.keys.faults.waiting.append(Fault(503, on="metadata"))
    ring.ticks[0] += KEPT
    assert await ring.knows(teams.keys.key.kid)


async def test_keys_that_were_away_are_soon_looked_for_again(teams: FakeTeams, ring: Ring) -> None:
    teams.keys.faults.waiting.append(Fault(503, on="metadata"))
    for _ in range(3):
        with pytest.raises(KeysAwayError):
            await ring.knows(teams.keys.key.kid)
    assert teams.keys.fetches == 0
    ring.ticks[0] += SOON
    assert await ring.knows(teams.keys.key.kid)


@pytest.mark.parametrize("page", ["metadata", "keys"])
async def test_without_keys_nobody_is_let_in(work: Work, camille: Person, page: str) -> None:
    work.teams.keys.faults.waiting.append(Fault(500, on=page))
    answer = await work.teams.say(camille, "idée")
    assert (answer.status, answer.headers["Retry-After"]) == (503, "10")
    assert work.teams.calls() == []


@pytest.mark.parametrize(
    "listed",
    [
        {},
        [],
        None,
        {"keys": None},
        {"keys": [1]},
        {"keys": [{"kty": "RSA"}]},
        {"keys": [{"kty": "RSA", "kid": "a", "n": "", "e": ""}]},
        {"keys": [{"kty": "RSA", "kid": "a", "n": "é", "e": "AQAB"}]},
        {"keys": [{"kty": "RSA", "kid": "a", "n": 5, "e": "AQAB"}]},
    ],
    ids=str,
)
async def test_what_is_no_list_of_keys_is_as_none(listed: object) -> None:
    """A proxy answers 200 with a page of its own."""

    async def metadata(request: web.Request) -> web.Response:
        return web.json_response({"jwks_uri": str(request.url.with_path("/keys"))})

    async def keys(_request: web.Request) -> web.Response:
        return web.json_response(listed)

    async with (
        serving([web.get("/openid", metadata), web.get("/keys", keys)]) as site,
        open_session() as session,
    ):
        with pytest.raises(KeysAwayError):
            await Keys(session, str(site.address / "openid")).find("a")
