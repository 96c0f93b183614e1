"""The app's own tokens: https://docs.slack.dev/reference/methods?family=auth."""

from secrets import token_urlsafe

from slack.calls import ApiError, Call, Method
from slack.shape import Json


def test(call: Call) -> Json:
    """Say whose token this is (…/methods/auth.test)."""
    team_id, enterprise = call.key.team_id, call.key.enterprise_id
    workspace = call.world.workspaces[team_id or _any_workspace(call)]
    bot = call.world.users[workspace.bot_user]
    return {
        "url": f"https://{workspace.name}.slack.com/",
        "team": workspace.name,
        "team_id": team_id or enterprise,
        "user": bot.name,
        "user_id": bot.id,
        "bot_id": workspace.bot_id,
        "is_enterprise_install": team_id is None,
        **({"enterprise_id": enterprise} if enterprise else {}),
    }


def _any_workspace(call: Call) -> str:
    workspaces = call.world.workspaces.values()
    wanted = call.key.enterprise_id
    return next(one.id for one in workspaces if one.enterprise_id == wanted)


def revoke(call: Call) -> Json:
    """Make a token worthless (…/methods/auth.revoke)."""
    if not call.flag("test"):
        call.key.revoked = True
    return {"revoked": call.key.revoked}


def uninstall(call: Call) -> Json:
    """Take the app away from where the token is of (…/methods/apps.uninstall)."""
    registration = call.world.registration
    if call.text("client_id") != registration.client_id:
        raise ApiError("invalid_client_id")
    if call.text("client_secret") != registration.client_secret:
        raise ApiError("bad_client_secret")
    home = call.world.workspaces[call.key.team_id or _any_workspace(call)]
    for token in call.world.tokens_of(home):
        token.revoked = True
    return {}


def open_connection(call: Call) -> Json:
    """Say where Socket Mode is, an address for one use (…/methods/apps.connections.open)."""
    ticket = token_urlsafe(16)
    call.world.tickets.add(ticket)
    return {"url": f"{call.world.address.replace('http', 'ws', 1)}/link?ticket={ticket}"}


METHODS = {
    "auth.test": Method(test, per_minute=100),
    "auth.revoke": Method(revoke),
    "apps.uninstall": Method(uninstall),
    "apps.connections.open": Method(open_connection, "connections:write", "app"),
}
