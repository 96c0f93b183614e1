"""The fake's tokens: those that a bot asks for, and those that prove who speaks to it."""

import asyncio

import pytest
from aiohttp import ClientSession

from teams.fake import FakeTeams
from teams.faults import Fault
from teams.listening import Listening
from teams.records import Person
from teams.shape import Json

SCOPE = "https://api.botframework.com/.default"


async def ask(teams: FakeTeams, tenant: str = "", **other: str) -> tuple[int, Json]:
    """Ask Entra for a token: the status and what it said."""
    good = {"grant_type": "client_credentials", "scope": SCOPE}
    who = {"client_id": teams.app_id, "client_secret": teams.app_password}
    address = f"{teams.login_url}/{tenant or teams.tenant}/oauth2/v2.0/token"
    form = {**good, **who, **other}
    async with ClientSession() as session, session.post(address, data=form) as answer:
        return answer.status, await answer.json()


async def test_entra_gives_a_token_for_the_secret(teams: FakeTeams) -> None:
    status, given = await ask(teams)
    assert (status, given["token_type"], given["expires_in"]) == (200, "Bearer", 3600)
    assert teams.entra.knows(given["access_token"])
    assert [one["client_id"] for one in teams.entra.asked] == [teams.app_id]


@pytest.mark.parametrize(
    ("other", "status", "error", "code"),
    [
        ({"client_secret": "?"}, 401, "invalid_client", "AADSTS7000215"),
        ({"client_id": "?"}, 400, "unauthorized_client", "AADSTS700016"),
        ({"tenant": "elsewhere"}, 400, "invalid_request", "AADSTS90002"),
        ({"scope": "https://graph.microsoft.com/.default"}, 400, "invalid_scope", "AADSTS70011"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type", "AADSTS70003"),
    ],
)
async def test_entra_says_what_is_wrong(
    teams: FakeTeams, other: dict[str, str], status: int, error: str, code: str
) -> None:
    got, said = await ask(teams, **other)
    assert (got, said["error"]) == (status, error)
    assert said["error_description"].startswith(f"{code}: ")


async def test_entra_is_slow_or_down_as_ordered(teams: FakeTeams) -> None:
    gate = asyncio.Event()
    teams.entra.faults.waiting += [Fault(503), Fault(200, until=gate)]
    assert (await ask(teams))[0] == 503
    asking = [asyncio.create_task(ask(teams)) for _ in range(2)]
    answered, late = await asyncio.wait(asking, return_when=asyncio.FIRST_COMPLETED)
    assert (len(answered), len(late)) == (1, 1)
    gate.set()
    assert [status for status, _ in await asyncio.gather(*asking)] == [200, 200]


async def test_a_machine_of_azure_is_its_own_proof(teams: FakeTeams) -> None:
    good = {"api-version": "2018-02-01", "resource": "https://api.botframework.com"}
    mine, metadata = {**good, "client_id": teams.app_id}, {"Metadata": "true"}
    async with ClientSession() as session:
        async with session.get(teams.identity_url, params=mine, headers=metadata) as answer:
            given = await answer.json()
        assert teams.entra.knows(given["access_token"])
        assert given["expires_in"] == "3600"
        for params, headers in (
            (mine, {}),
            ({**mine, "client_id": "?"}, metadata),
            ({**mine, "resource": "https://graph.microsoft.com"}, metadata),
            ({"client_id": teams.app_id}, metadata),
        ):
            async with session.get(teams.identity_url, params=params, headers=headers) as answer:
                assert answer.status == 400


async def test_activities_are_signed(teams: FakeTeams, bot: Listening, camille: Person) -> None:
    told = teams.message(camille, "idée")
    assert (await teams.deliver(told)).ok
    assert bot.heard == [told]

    forger, now = teams.keys.forger(), int(teams.stamp())
    for token in (
        "",
        "x.y.z",
        teams.token(aud="other"),
        teams.token(iss="https://evil.example"),
        teams.token(exp=now - 301),
        teams.token(nbf=now + 400),
        teams.token(serviceurl="https://evil.example/"),
        teams.token(key=forger),
        teams.token(algorithm="none"),
        teams.token(algorithm="HS256", secret="s" * 64),
        teams.token(aud=None),
    ):
        assert (await teams.deliver(told, token)).status == 401, token
    assert (await teams.deliver(told, teams.token(exp=now - 200))).ok


async def test_keys_are_rotated(teams: FakeTeams, bot: Listening, camille: Person) -> None:
    told, fetches = teams.message(camille, "idée"), teams.keys.fetches
    old = teams.rotate_keys()
    assert (await teams.deliver(told)).ok
    assert (await teams.deliver(told, teams.token(key=old))).status == 401
    assert teams.keys.fetches == fetches + 2
    async with ClientSession() as session, session.get(teams.keys_url) as known:
        address = (await known.json())["jwks_uri"]
    teams.keys.faults.waiting.append(Fault(500, on="keys"))
    async with ClientSession() as session:
        async with session.get(address) as answer:
            assert answer.status == 500
        async with session.get(address) as answer:
            body = await answer.json()
    endorsed = {key["kid"]: key["endorsements"] for key in body["keys"]}
    assert endorsed[teams.keys.key.kid] == ["msteams"]
    assert endorsed[teams.keys.other.kid] == ["webchat"]
    assert old.kid not in endorsed
    assert bot.heard == [told]
