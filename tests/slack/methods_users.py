"""People and their days: https://docs.slack.dev/reference/methods?family=users."""

from slack.calls import ApiError, Call, Method
from slack.pages import page
from slack.records import User
from slack.shape import Json

HOUR = 3600


def as_slack(call: Call, user: User) -> Json:
    """Write somebody as Slack does; the e-mail asks for users:read.email."""
    profile: Json = {
        "real_name": user.real_name,
        "display_name": user.name,
        "team": user.team_id,
    }
    if "users:read.email" in call.key.scopes and user.email:
        profile["email"] = user.email
    written: Json = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.name,
        "deleted": user.deleted,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "profile": profile,
    }
    return written if user.deleted else {**written, **_present(call, user)}


def _present(call: Call, user: User) -> Json:
    present: Json = {
        "real_name": user.real_name,
        "tz": user.tz,
        "tz_label": user.tz,
        "tz_offset": user.tz_offset,
        "is_admin": False,
        "is_owner": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": False,
        "updated": int(call.world.clock.now),
    }
    return {**present, "locale": user.locale} if call.flag("include_locale") else present


def info(call: Call) -> Json:
    """Say who somebody is (…/methods/users.info)."""
    return {"user": as_slack(call, call.user())}


def everybody(call: Call) -> Json:
    """Say who is in the workspace, a page at a time (…/methods/users.list)."""
    users, metadata = page(call, sorted(call.world.everybody(call.team), key=lambda one: one.id))
    members = [as_slack(call, user) for user in users]
    now = int(call.world.clock.now)
    return {"members": members, "cache_ts": now, "response_metadata": metadata}


def look_up(call: Call) -> Json:
    """Find somebody by e-mail (…/methods/users.lookupByEmail)."""
    email = call.need("email").casefold()
    for user in call.world.users.values():
        here = call.sees(user.team_id) and not user.deleted
        if here and user.email.casefold() == email:
            return {"user": as_slack(call, user)}
    raise ApiError("users_not_found")


def do_not_disturb(call: Call) -> Json:
    """Say whether somebody wants quiet (…/methods/dnd.info)."""
    user, now = call.user(), int(call.world.clock.now)
    answer: Json = {"dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1}
    return {
        **answer,
        "snooze_enabled": user.snoozed,
        **({"snooze_endtime": now + HOUR, "snooze_remaining": HOUR} if user.snoozed else {}),
    }


def team(call: Call) -> Json:
    """Say which workspace this is (…/methods/team.info)."""
    workspace = call.world.workspaces[call.team]
    written = {"id": workspace.id, "name": workspace.name, "domain": workspace.name}
    if workspace.enterprise_id:
        written["enterprise_id"] = workspace.enterprise_id
    return {"team": written}


def bot(call: Call) -> Json:
    """Say which app is behind a bot (…/methods/bots.info)."""
    for workspace in call.world.workspaces.values():
        if workspace.bot_id == call.need("bot") and call.sees(workspace.id):
            return {
                "bot": {
                    "id": workspace.bot_id,
                    "app_id": call.world.app_id,
                    "user_id": workspace.bot_user,
                    "name": call.world.users[workspace.bot_user].real_name,
                    "deleted": False,
                }
            }
    raise ApiError("bot_not_found")


METHODS = {
    "users.info": Method(info, "users:read", per_minute=100),
    "users.list": Method(everybody, "users:read", per_minute=20),
    "users.lookupByEmail": Method(look_up, "users:read.email"),
    "dnd.info": Method(do_not_disturb, "dnd:read"),
    "team.info": Method(team, "team:read"),
    "bots.info": Method(bot, "users:read", per_minute=100),
}
