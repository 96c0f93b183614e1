"""The methods conversations.*: https://docs.slack.dev/reference/methods?family=conversations."""

from slack.calls import ApiError, Call, Method
from slack.pages import page
from slack.records import Channel
from slack.shape import Json


def as_slack(call: Call, channel: Channel) -> Json:
    """Write a conversation as Slack does."""
    written: Json = {
        "id": channel.id,
        "is_im": channel.person is not None,
        "is_channel": channel.person is None,
        "is_private": channel.is_private,
        "is_archived": channel.archived,
        "context_team_id": channel.team_id,
    }
    if channel.person:
        return {**written, "user": channel.person}
    bot = call.world.workspaces[channel.team_id].bot_user
    return {**written, "name": channel.name, "is_member": bot in channel.members}


def open_direct(call: Call) -> Json:
    """Open the direct messages with somebody (…/methods/conversations.open)."""
    names = call.text("users").split(",") if call.text("users") else []
    if call.text("channel"):
        return {"channel": as_slack(call, call.channel())}
    if len(names) != 1:
        raise ApiError("users_list_not_supplied" if not names else "too_many_users")
    user = call.world.users.get(names[0])
    if not user or not call.sees(user.team_id):
        raise ApiError("user_not_found")
    if user.deleted:
        raise ApiError("user_disabled")
    if user.is_bot:
        raise ApiError("cannot_dm_bot")
    return {"channel": as_slack(call, call.world.direct(user))}


def info(call: Call) -> Json:
    """Say what a conversation is (…/methods/conversations.info)."""
    channel = call.channel()
    written = as_slack(call, channel)
    if call.flag("include_num_members"):
        written["num_members"] = len(channel.members)
    return {"channel": written}


def members(call: Call) -> Json:
    """Say who is in a conversation (…/methods/conversations.members)."""
    names, metadata = page(call, sorted(call.channel().members))
    return {"members": list(names), "response_metadata": metadata}


def everything(call: Call) -> Json:
    """Say which conversations there are (…/methods/conversations.list)."""
    wanted = call.text("types", "public_channel").split(",")
    team, found = call.team, []
    for channel in call.world.channels.values():
        kind = "private_channel" if channel.is_private else "public_channel"
        kind = "im" if channel.person else kind
        if channel.team_id == team and kind in wanted:
            found.append(channel)
    if call.flag("exclude_archived"):
        found = [channel for channel in found if not channel.archived]
    channels, metadata = page(call, found)
    written = [as_slack(call, channel) for channel in channels]
    return {"channels": written, "response_metadata": metadata}


def _without_metadata(call: Call, message: Json) -> Json:
    """Leave the payload out unless it is asked for (…/methods/conversations.history)."""
    if call.flag("include_all_metadata") or "metadata" not in message:
        return message
    return {**message, "metadata": {"event_type": message["metadata"]["event_type"]}}


def _between(call: Call, messages: list[Json]) -> list[Json]:
    oldest, latest = call.text("oldest", "0"), call.text("latest", "9999999999")
    within = call.flag("inclusive")
    try:
        low, high = float(oldest), float(latest)
    except ValueError:
        raise ApiError("invalid_ts") from None
    return [
        message
        for message in messages
        if low < float(message["ts"]) < high or (within and message["ts"] in (oldest, latest))
    ]


def _readable(call: Call) -> list[Json]:
    channel = call.conversation()
    bot = call.world.workspaces[channel.team_id].bot_user
    if bot not in channel.members:
        raise ApiError("not_in_channel")
    call.world.post_due()
    return call.world.messages[channel.id]


def history(call: Call) -> Json:
    """Read a conversation, the newest first, without replies (…/conversations.history)."""
    roots = [one for one in _readable(call) if one.get("thread_ts", one["ts"]) == one["ts"]]
    messages, metadata = page(call, list(reversed(_between(call, roots))))
    written = [_without_metadata(call, message) for message in messages]
    more = bool(metadata["next_cursor"])
    return {"messages": written, "has_more": more, "response_metadata": metadata}


def replies(call: Call) -> Json:
    """Read a thread, its first message first (…/methods/conversations.replies)."""
    ts = call.need("ts")
    thread = [one for one in _readable(call) if ts in (one["ts"], one.get("thread_ts"))]
    if not thread:
        raise ApiError("thread_not_found")
    messages, metadata = page(call, _between(call, thread))
    written = [_without_metadata(call, message) for message in messages]
    more = bool(metadata["next_cursor"])
    return {"messages": written, "has_more": more, "response_metadata": metadata}


METHODS = {
    "conversations.open": Method(open_direct, "im:write"),
    "conversations.info": Method(info, "channels:read|groups:read|im:read"),
    "conversations.members": Method(members, "channels:read|groups:read|im:read", per_minute=100),
    "conversations.list": Method(everything, "channels:read|groups:read|im:read", per_minute=20),
    "conversations.history": Method(history, "channels:history|groups:history|im:history"),
    "conversations.replies": Method(replies, "channels:history|groups:history|im:history"),
}
