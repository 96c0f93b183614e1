"""The methods views.*: https://docs.slack.dev/reference/methods?family=views."""

from secrets import token_hex

from slack.calls import ApiError, Call, Method, invalid_arguments
from slack.forms import initial_state
from slack.limits import view_errors
from slack.messages import with_ids
from slack.records import User, View
from slack.shape import Json
from slack.world import World

STACKED = 3
TRIGGER_SECONDS = 3


def check_view(view: object, kind: str) -> Json:
    """Refuse a view that Slack refuses, or that is of another kind."""
    if errors := view_errors(view):
        raise invalid_arguments(*errors)
    if not isinstance(view, dict) or view["type"] != kind:
        raise invalid_arguments(f"[ERROR] view must be of type {kind} [json-pointer:/view/type]")
    return view


def show(world: World, user: User, view: Json, over: Json | None = None) -> Json:
    """Write a view down as Slack shows it: with its id, hash, state and place in the stack.

    `over` is the view that it takes the place of, where it does.
    """
    blocks = with_ids(world, view["blocks"])
    workspace = world.workspaces[user.team_id]
    shown = {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        **view,
        **_placed(world, user, view, over),
        "team_id": user.team_id,
        "app_id": world.app_id,
        "app_installed_team_id": user.team_id,
        "bot_id": workspace.bot_id,
        "blocks": blocks,
        "state": {"values": initial_state(blocks)},
        "hash": f"{int(world.clock.now)}.{token_hex(4)}",
    }
    world.views[shown["id"]] = View(user, shown)
    return shown


def _placed(world: World, user: User, view: Json, over: Json | None) -> Json:
    if over:
        return {key: over[key] for key in ("id", "root_view_id", "previous_view_id")}
    name, stack = world.new_id("V"), world.stacks[user.id] if view["type"] == "modal" else []
    root, below = (stack[0], stack[-1]) if stack else (name, None)
    return {"id": name, "root_view_id": root, "previous_view_id": below}


def stack_up(world: World, user: User, view: Json) -> Json:
    """Put a modal above those that somebody has open, three at most."""
    if len(world.stacks[user.id]) >= STACKED:
        raise ApiError("push_limit_reached")
    shown = show(world, user, view)
    world.stacks[user.id].append(shown["id"])
    return shown


def _triggered(call: Call) -> User:
    trigger = call.world.triggers.get(call.need("trigger_id"))
    if not trigger or not call.sees(trigger.user.team_id):
        raise ApiError("invalid_trigger_id")
    if trigger.used:
        raise ApiError("exchanged_trigger_id")
    if call.world.clock.now - trigger.made > TRIGGER_SECONDS:
        raise ApiError("expired_trigger_id")
    trigger.used = True
    return trigger.user


def _new(call: Call) -> Json:
    view = check_view(call.value("view"), "modal")
    external = view.get("external_id")
    views = call.world.views.values()
    if external and any(one.shown["external_id"] == external for one in views):
        raise ApiError("duplicate_external_id")
    return view


def open_view(call: Call) -> Json:
    """Open a modal (…/methods/views.open)."""
    view, user = _new(call), _triggered(call)
    for name in call.world.stacks[user.id][:1]:
        call.world.close(name)
    return {"view": stack_up(call.world, user, view)}


def push_view(call: Call) -> Json:
    """Open a modal above the one that is open (…/methods/views.push)."""
    view, user = _new(call), _triggered(call)
    if not call.world.stacks[user.id]:
        raise ApiError("not_found")
    return {"view": stack_up(call.world, user, view)}


def update_view(call: Call) -> Json:
    """Put another modal in the place of one (…/methods/views.update)."""
    old = _find(call)
    view = check_view(call.value("view"), old.shown["type"])
    _same_hash(call, old)
    return {"view": show(call.world, old.user, view, old.shown)}


def _find(call: Call) -> View:
    name, external = call.text("view_id"), call.text("external_id")
    for view in call.world.views.values():
        is_it = view.shown["id"] == name or (external and view.shown["external_id"] == external)
        if is_it and call.sees(view.user.team_id):
            return view
    raise ApiError("not_found")


def _same_hash(call: Call, view: View) -> None:
    if call.text("hash") not in ("", view.shown["hash"]):
        raise ApiError("hash_conflict")


def publish_view(call: Call) -> Json:
    """Show somebody their home tab (…/methods/views.publish)."""
    user, view = call.user("user_id"), check_view(call.value("view"), "home")
    old = call.world.views.get(call.world.homes.get(user.id, ""))
    if old:
        _same_hash(call, old)
    shown = show(call.world, user, view, old.shown if old else None)
    call.world.homes[user.id] = shown["id"]
    return {"view": shown}


METHODS = {
    "views.open": Method(open_view, per_minute=100),
    "views.push": Method(push_view, per_minute=100),
    "views.update": Method(update_view, per_minute=100),
    "views.publish": Method(publish_view, per_minute=100),
}
