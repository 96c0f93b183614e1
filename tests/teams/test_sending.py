"""Saying things to Teams: again where it asks, at its pace, over one pool, to nobody else."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web
from web.serving import serving

from adapters.teams.addresses import Addresses
from adapters.teams.send import TRIES, Connector, ConnectorError, Pace, Where, open_session
from adapters.teams.token import EARLY, AppTokens, TokenError
from teams.fake import FakeTeams
from teams.faults import Fault
from teams.office import Work, settings_for
from teams.records import Person
from teams.shape import Json

SAID: Json = {"type": "message", "text": "Bonjour"}


@dataclass
class Line:
    """A connector to a Teams; how long it waited between its tries, and the clock it reads."""

    connector: Connector
    where: Where
    waits: list[float] = field(default_factory=list)
    ticks: list[float] = field(default_factory=lambda: [0.0])

    async def say(self) -> str:
        """Say something."""
        return await self.connector.send(self.where, SAID)


@pytest.fixture
async def line(teams: FakeTeams, camille: Person) -> AsyncIterator[Line]:
    """A connector of its own, whose chance is always the same."""
    waits, ticks = list[float](), [0.0]

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    async with open_session() as session:
        tokens = AppTokens(session, settings_for(teams), lambda: ticks[0])
        addresses = Addresses(teams.service_url)
        connector = Connector(session, tokens, addresses, Pace(wait, lambda: 0.5))
        where = Where(teams.service_url, teams.world.personal(camille).id)
        yield Line(connector, where, waits, ticks)


@pytest.mark.parametrize("status", [412, 429, 502, 504])
async def test_it_is_said_again_where_that_may_help(
    teams: FakeTeams, line: Line, status: int
) -> None:
    teams.fail_next(status, times=TRIES)
    assert await line.say()
    assert line.waits == [0.5, 1.0, 2.0, 4.0]


async def test_it_is_not_said_for_ever(teams: FakeTeams, line: Line) -> None:
    teams.fail_next(429, times=TRIES + 1)
    with pytest.raises(ConnectorError, match="429 Throttled"):
        await line.say()
    assert len(teams.calls("send")) == TRIES + 1
    assert len(line.waits) == TRIES


async def test_a_line_that_falls_is_taken_up_again(teams: FakeTeams, line: Line) -> None:
    teams.fail_next(0)
    assert await line.say()
    teams.fail_next(0, times=20)
    with pytest.raises(aiohttp.ClientConnectionError):
        await line.say()


async def test_teams_says_how_long_to_wait(teams: FakeTeams, line: Line) -> None:
    teams.fail_next(429, retry_after=7)
    teams.fail_next(429, retry_after=0)
    assert await line.say()
    assert line.waits == [7.5, 0.5]


async def test_nothing_is_said_before_teams_wants_it(teams: FakeTeams, line: Line) -> None:
    teams.fail_next(429, retry_after=3_600)
    with pytest.raises(ConnectorError, match="429") as refused:
        await line.say()
    assert refused.value.after == 3_600
    assert line.waits == []
    assert len(teams.calls("send")) == 1


@pytest.mark.parametrize("status", [302, 400, 403, 404, 409, 413, 500, 501, 503])
async def test_other_refusals_are_final(teams: FakeTeams, line: Line, status: int) -> None:
    teams.fail_next(status)
    with pytest.raises(ConnectorError, match=str(status)):
        await line.say()
    assert line.waits == []


async def test_a_refusal_keeps_to_itself_what_was_said(teams: FakeTeams, line: Line) -> None:
    teams.fail_next(400)
    with pytest.raises(ConnectorError) as refused:
        await line.say()
    assert "Bonjour" not in str(refused.value)
    assert "ordered by a test" not in str(refused.value)


async def test_one_token_serves_many(teams: FakeTeams, line: Line) -> None:
    gate = asyncio.Event()
    teams.entra.faults.waiting.append(Fault(200, until=gate))
    saying = [asyncio.create_task(line.say()) for _ in range(10)]
    asyncio.get_running_loop().call_soon(gate.set)
    await asyncio.gather(*saying)
    assert len(teams.entra.asked) == 1
    assert len({call.token for call in teams.calls("send")}) == 1


async def test_a_token_is_renewed_before_its_end(teams: FakeTeams, line: Line) -> None:
    await line.say()
    line.ticks[0] = 3_600 - EARLY - 1
    await line.say()
    assert len(teams.entra.asked) == 1
    line.ticks[0] = 3_600 - EARLY + 1
    await asyncio.gather(*(line.say() for _ in range(10)))
    assert len(teams.entra.asked) == 2


async def test_a_token_that_is_still_good_is_used_while_entra_is_away(
    teams: FakeTeams, line: Line
) -> None:
    await line.say()
    line.ticks[0] = 3_600 - EARLY + 1
    teams.entra.faults.waiting.append(Fault(503, times=2))
    assert await line.say()
    line.ticks[0] = 3_600
    with pytest.raises(TokenError, match="HTTP 503"):
        await line.say()
    assert await line.say()


async def test_a_token_refused_is_renewed_once(teams: FakeTeams, line: Line) -> None:
    await line.say()
    teams.entra.revoke_tokens()
    assert await line.say()
    assert (len(teams.entra.asked), line.waits) == (2, [])

    teams.fail_next(401, times=2)
    with pytest.raises(ConnectorError, match="401"):
        await line.say()


async def test_a_refusal_of_the_old_token_costs_no_new_one(teams: FakeTeams, line: Line) -> None:
    await line.say()
    late = asyncio.Event()
    teams.fail_next(401, on="send", until=late)
    slow = asyncio.create_task(line.say())
    while len(teams.calls("send")) == 1:  # noqa: ASYNC110 (on its way, and nobody tells)
        await asyncio.sleep(0)
    teams.entra.revoke_tokens()
    await line.say()
    late.set()
    assert await slow
    assert len(teams.entra.asked) == 2


async def test_a_machine_of_azure_needs_no_secret(teams: FakeTeams, camille: Person) -> None:
    settings = settings_for(teams, teams_managed_identity=True, teams_app_password="")
    async with open_session() as session:
        tokens = AppTokens(session, settings)
        connector = Connector(session, tokens, Addresses(teams.service_url))
        where = Where(teams.service_url, teams.world.personal(camille).id)
        assert await connector.send(where, SAID)
    (asked,) = teams.entra.asked
    assert asked["client_id"] == teams.app_id


async def test_all_is_said_over_one_pool(work: Work, camille: Person) -> None:
    for _ in range(5):
        await work.say(camille, "idée")
    assert len({call.connection for call in work.teams.calls()}) == 1


async def test_what_was_said_can_be_changed_and_taken_away(
    teams: FakeTeams, line: Line, camille: Person
) -> None:
    name = await line.say()
    await line.connector.update(line.where, name, {"type": "message", "text": "Bonsoir"})
    assert [one["text"] for one in teams.messages(camille)] == ["Bonsoir"]
    await line.connector.delete(line.where, name)
    assert teams.messages(camille) == []


async def test_no_redirection_is_followed(line: Line) -> None:
    reached: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        reached.append(request.headers.get("Authorization", ""))
        return web.json_response({"id": "1"})

    async def moved(_request: web.Request) -> web.Response:
        raise web.HTTPTemporaryRedirect("/elsewhere")

    path = "/v3/conversations/a/activities"
    async with serving([web.post(path, moved), web.post("/elsewhere", elsewhere)]) as site:
        line.connector._addresses = Addresses(str(site.address))  # noqa: SLF001 (another server)
        with pytest.raises(ConnectorError, match="307"):
            await line.connector.send(Where(str(site.address), "a"), SAID)
    assert reached == []
