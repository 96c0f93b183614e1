"""Installing the app with Slack's own client, and renewing its tokens."""

import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth import AuthorizeUrlGenerator
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from slack.fake import FakeSlack
from slack.oauth import TOKEN_SECONDS

# slack_sdk 3.47 still writes its credentials the way that aiohttp 3.14 deprecates
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
BACK = "http://127.0.0.1/slack/oauth_redirect"


async def allow(slack: FakeSlack, state: str = "42", team: str = "") -> URL:
    """Press Allow, and see where the browser is sent."""
    page = AuthorizeUrlGenerator(
        client_id=slack.world.registration.client_id,
        scopes=["chat:write", "users:read"],
        redirect_uri=BACK,
        authorization_url=f"{slack.world.address}/oauth/v2/authorize",
    )
    async with (
        ClientSession() as session,
        session.get(page.generate(state, team or None), allow_redirects=False) as answer,
    ):
        return URL(answer.headers["Location"])


async def renewed(slack: FakeSlack, client: AsyncWebClient, **how: str) -> dict[str, object]:
    """Ask for a token, with a code or a refresh token."""
    registration = slack.world.registration
    answer = await client.oauth_v2_access(
        client_id=registration.client_id, client_secret=registration.client_secret, **how
    )
    return dict(answer.data) if isinstance(answer.data, dict) else {}


async def test_a_code_is_good_once(slack: FakeSlack, client: AsyncWebClient) -> None:
    back = await allow(slack)
    assert back.query["state"] == "42"
    got = await renewed(slack, client, code=back.query["code"], redirect_uri=BACK)

    token = str(got["access_token"])
    assert (await client.auth_test(token=token))["team_id"] == slack.workspace.id
    assert got["scope"] == "chat:write,users:read"
    with pytest.raises(SlackApiError, match="code_already_used"):
        await renewed(slack, client, code=back.query["code"])
    with pytest.raises(SlackApiError, match="invalid_client_id"):
        await client.oauth_v2_access(client_id="?", client_secret="?", code="?")  # noqa: S106
    slack.world.registration.denied = True
    assert (await allow(slack)).query["error"] == "access_denied"


async def test_a_token_lasts_twelve_hours_and_is_renewed_once(
    slack: FakeSlack, client: AsyncWebClient
) -> None:
    slack.world.registration.rotation = True
    got = await renewed(slack, client, code=(await allow(slack)).query["code"])
    slack.clock.move(TOKEN_SECONDS)

    with pytest.raises(SlackApiError, match="token_expired"):
        await client.auth_test(token=str(got["access_token"]))
    how = {"grant_type": "refresh_token", "refresh_token": str(got["refresh_token"])}
    new = await renewed(slack, client, **how)
    assert (await client.auth_test(token=str(new["access_token"])))["ok"]
    with pytest.raises(SlackApiError, match="invalid_refresh_token"):
        await renewed(slack, client, **how)


async def test_an_organisation_is_installed_on_once(
    slack: FakeSlack, client: AsyncWebClient
) -> None:
    north, south = (slack.world.add_workspace(name, "E0VELO") for name in ("nord", "sud"))
    slack.world.registration.org_wide = True
    noor = slack.add_user("Noor Haddad", south)
    code = (await allow(slack, team=north.id)).query["code"]

    got = await renewed(slack, client, code=code)
    token = str(got["access_token"])
    assert (got["team"], got["is_enterprise_install"]) == (None, True)
    await client.chat_postMessage(token=token, channel=noor.id, text="bonjour")
    assert len(slack.messages(noor)) == 1
    with pytest.raises(SlackApiError, match="missing_argument"):
        await client.users_list(token=token)
    everybody = await client.users_list(token=token, team_id=south.id)
    assert noor.id in [member["id"] for member in everybody["members"]]
    with pytest.raises(SlackApiError, match="channel_not_found"):
        await client.chat_postMessage(channel=noor.id, text="d’une autre maison")
