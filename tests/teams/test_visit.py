"""What the doctor says of Teams: whether there is a token, what is missing, and the next step."""

import pytest
from aiohttp import web
from pydantic import SecretStr
from web.serving import serving

from adapters.teams.visit import visit
from teams.fake import FakeTeams
from teams.faults import Fault
from teams.office import settings_for


async def test_a_good_app_has_its_token(teams: FakeTeams) -> None:
    well, said = await visit(settings_for(teams))
    assert well
    assert "gives a token" in said.en


@pytest.mark.parametrize(
    ("setting", "named"),
    [
        ({"teams_app_password": SecretStr("wrong")}, "PV_TEAMS_APP_PASSWORD is wrong"),
        ({"teams_app_id": "wrong"}, "PV_TEAMS_APP_ID is not an app"),
        ({"teams_tenant_id": "wrong"}, "PV_TEAMS_TENANT_ID is no tenant"),
    ],
)
async def test_a_wrong_setting_is_named(
    teams: FakeTeams, setting: dict[str, object], named: str
) -> None:
    well, said = await visit(settings_for(teams, **setting))
    assert not well
    assert named in said.en


@pytest.mark.parametrize(
    ("code", "advised"),
    [
        ("AADSTS700016", "copy both from the app’s overview"),
        ("AADSTS7000215", "copy the secret’s value, not its ID"),
        ("AADSTS7000222", "make a new secret"),
        ("AADSTS90002", "Directory (tenant) ID"),
        ("AADSTS900023", "Directory (tenant) ID"),
        ("AADSTS53003", "conditional access policy"),
        ("AADSTS999999", "AADSTS999999"),
    ],
)
async def test_each_code_of_entra_is_put_in_words(
    teams: FakeTeams, code: str, advised: str
) -> None:
    async def refuse(_request: web.Request) -> web.Response:
        said = f"{code}: the secret hunter2zz of app 'x'. Trace ID: 1"
        return web.json_response({"error": "x", "error_description": said}, status=401)

    async with serving([web.post("/{tenant}/oauth2/v2.0/token", refuse)]) as login:
        well, said = await visit(settings_for(teams, teams_login_url=str(login.address)))
    assert not well
    assert advised in said.en
    assert "hunter2zz" not in said.en


async def test_a_page_that_is_no_answer_of_entra_is_told_by_its_status(teams: FakeTeams) -> None:
    async def proxy(_request: web.Request) -> web.Response:
        return web.Response(text="<html>Sign in to the proxy</html>", status=407)

    async with serving([web.post("/{tenant}/oauth2/v2.0/token", proxy)]) as login:
        well, said = await visit(settings_for(teams, teams_login_url=str(login.address)))
    assert not well
    assert "HTTP 407" in said.en


async def test_an_entra_that_is_away_is_said_to_be(teams: FakeTeams) -> None:
    well, said = await visit(settings_for(teams, teams_login_url="http://127.0.0.1:9"))
    assert not well
    assert "look at the network" in said.en


async def test_an_identity_that_is_not_this_machines_is_said_to_be(teams: FakeTeams) -> None:
    there = settings_for(teams, teams_managed_identity=True)
    assert (await visit(there))[0]
    well, said = await visit(there.model_copy(update={"teams_app_id": "wrong"}))
    assert not well
    assert "HTTP 400" in said.en


@pytest.mark.parametrize("page", ["metadata", "keys"])
async def test_keys_that_cannot_be_read_are_said_to_be(teams: FakeTeams, page: str) -> None:
    teams.keys.faults.waiting.append(Fault(503, on=page))
    well, said = await visit(settings_for(teams))
    assert not well
    assert f"the keys at {teams.keys_url} cannot be read" in said.en


async def test_for_development_nothing_is_asked(teams: FakeTeams) -> None:
    well, said = await visit(settings_for(teams, teams_unauthenticated=True))
    assert well
    assert "for development" in said.en
    assert not (await visit(settings_for(teams, teams_unauthenticated=True, host="0.0.0.0")))[0]  # noqa: S104 (refused)
    assert teams.entra.asked == []
