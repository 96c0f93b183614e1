"""Installing the app: https://docs.slack.dev/authentication/installing-with-oauth."""

from base64 import b64decode
from secrets import token_hex

from aiohttp import web
from yarl import URL

from slack.calls import ApiError, Call, Method
from slack.records import Token
from slack.shape import Json
from slack.world import World

CODE_SECONDS = 600
TOKEN_SECONDS = 12 * 3600  # …/authentication/using-token-rotation


def authorize(world: World, team_id: str, user: str, request: web.Request) -> web.Response:
    """Answer as when somebody presses Allow, or Cancel: back to the app, with a code."""
    asked = request.query
    if asked.get("client_id") != world.registration.client_id:
        return web.Response(status=400, text="Invalid client_id parameter")
    back = {"state": asked.get("state", "")}
    if world.registration.denied:
        back["error"] = "access_denied"
    else:
        back["code"] = f"{int(world.clock.now)}.{token_hex(12)}"
        grant = {"team": team_id, "user": user, "made": world.clock.now, "used": False}
        asks = {key: asked.get(key, "") for key in ("scope", "redirect_uri")}
        world.codes[back["code"]] = {**grant, **asks}
    address = URL(asked["redirect_uri"]).update_query(back)
    return web.Response(status=302, headers={"Location": str(address)})


def access(call: Call) -> Json:
    """Give a token for a code or a refresh token, each good once (…/methods/oauth.v2.access).

    Raises:
        ApiError: invalid_client_id, bad_client_secret, invalid_code, code_already_used,
            bad_redirect_uri, invalid_refresh_token.

    """
    _check_app(call)
    if call.text("grant_type") == "refresh_token":
        return _refreshed(call)
    grant = _grant(call)
    world, workspace = call.world, call.world.workspaces[grant["team"]]
    org = world.registration.org_wide and workspace.enterprise_id is not None
    scopes = frozenset(grant["scope"].replace(" ", ",").split(","))
    team = None if org else workspace.id
    token = world.add_token(team, scopes, enterprise_id=workspace.enterprise_id)
    return {**_written(call, token), "authed_user": {"id": grant["user"]}}


def _check_app(call: Call) -> None:
    name, secret = call.text("client_id"), call.text("client_secret")
    scheme, _, basic = call.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "basic":
        name, _, secret = b64decode(basic).decode().partition(":")
    if name != call.world.registration.client_id:
        raise ApiError("invalid_client_id")
    if secret != call.world.registration.client_secret:
        raise ApiError("bad_client_secret")


def _grant(call: Call) -> Json:
    grant = call.world.codes.get(call.text("code"))
    if not grant or call.world.clock.now - grant["made"] > CODE_SECONDS:
        raise ApiError("invalid_code")
    if grant["used"]:
        raise ApiError("code_already_used")
    if call.text("redirect_uri", grant["redirect_uri"]) != grant["redirect_uri"]:
        raise ApiError("bad_redirect_uri")
    grant["used"] = True
    return grant


def _refreshed(call: Call) -> Json:
    given, tokens = call.text("refresh_token"), call.world.tokens.values()
    old = next((one for one in tokens if given and one.refresh == given), None)
    if not old or old.revoked:
        raise ApiError("invalid_refresh_token")
    old.refresh = None
    new = call.world.add_token(old.team_id, old.scopes, enterprise_id=old.enterprise_id)
    return _written(call, new)


def _written(call: Call, token: Token) -> Json:
    world = call.world
    homes = [one for one in world.workspaces.values() if token.team_id in (None, one.id)]
    home = next(one for one in homes if one.enterprise_id == token.enterprise_id)
    enterprise = {"id": home.enterprise_id, "name": "Organisation"} if home.enterprise_id else None
    return {
        "access_token": token.text,
        "token_type": "bot",
        "scope": ",".join(sorted(token.scopes)),
        "bot_user_id": home.bot_user,
        "app_id": world.app_id,
        "team": {"id": home.id, "name": home.name} if token.team_id else None,
        "enterprise": enterprise,
        "is_enterprise_install": token.team_id is None,
        **(_rotating(world, token) if world.registration.rotation else {}),
    }


def _rotating(world: World, token: Token) -> Json:
    token.expires = world.clock.now + TOKEN_SECONDS
    token.refresh = f"xoxe-1-{token_hex(12)}"
    return {"expires_in": TOKEN_SECONDS, "refresh_token": token.refresh}


METHODS = {"oauth.v2.access": Method(access, kind="", per_minute=600)}
