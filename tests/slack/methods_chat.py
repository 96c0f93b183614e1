"""The methods chat.*: https://docs.slack.dev/reference/methods?family=chat."""

from slack.calls import ApiError, Call, Method
from slack.limits import MESSAGE_TEXT
from slack.messages import checked_blocks, with_ids, written
from slack.records import Channel
from slack.shape import Json

DAYS_AHEAD = 120
DAY = 86_400


def _writable(call: Call, channel: Channel) -> None:
    bot = call.world.workspaces[channel.team_id].bot_user
    if channel.archived:
        raise ApiError("is_archived")
    if bot not in channel.members and "chat:write.public" not in call.key.scopes:
        raise ApiError("not_in_channel")


def post_message(call: Call) -> Json:
    """Post, to a conversation or to somebody (…/methods/chat.postMessage)."""
    channel = call.channel()
    _writable(call, channel)
    message = {**written(call, channel), "ts": call.world.new_ts()}
    call.world.messages[channel.id].append(message)
    return {"channel": channel.id, "ts": message["ts"], "message": message}


def post_ephemeral(call: Call) -> Json:
    """Post for the eyes of one person (…/methods/chat.postEphemeral)."""
    channel, user = call.channel(), call.user()
    _writable(call, channel)
    if user.id not in channel.members:
        raise ApiError("user_not_in_channel")
    message = {**written(call, channel), "ts": call.world.new_ts()}
    call.world.ephemerals.append((user.id, channel.id, message))
    return {"message_ts": message["ts"]}


def _own(call: Call, error: str) -> tuple[Channel, Json]:
    channel = call.channel()
    message = call.world.find_message(channel.id, call.need("ts"))
    if not message:
        raise ApiError("message_not_found")
    if message.get("bot_id") != call.world.workspaces[channel.team_id].bot_id:
        raise ApiError(error)
    return channel, message


def update(call: Call) -> Json:
    """Put other words in a message of ours (…/methods/chat.update)."""
    channel, message = _own(call, "cant_update_message")
    blocks = call.value("blocks", "invalid_blocks_format")
    if "text" not in call.arguments and blocks is None:
        raise ApiError("no_text")
    if len(call.text("text")) > MESSAGE_TEXT:
        raise ApiError("msg_too_long")
    checked_blocks(blocks or [])
    message["text"] = call.text("text", message["text"])
    if blocks is not None or "text" in call.arguments:
        message["blocks"] = with_ids(call.world, blocks)
    if metadata := call.value("metadata"):
        message["metadata"] = metadata
    message["edited"] = {"user": message["user"], "ts": call.world.new_ts()}
    return {"channel": channel.id, "ts": message["ts"], "text": message["text"], "message": message}


def delete(call: Call) -> Json:
    """Take a message of ours away (…/methods/chat.delete)."""
    channel, message = _own(call, "cant_delete_message")
    call.world.messages[channel.id].remove(message)
    return {"channel": channel.id, "ts": message["ts"]}


def schedule(call: Call) -> Json:
    """Post later; `post_at` is in seconds since 1970 (…/methods/chat.scheduleMessage)."""
    channel, at = call.channel(), call.number("post_at", 0)
    _writable(call, channel)
    if at <= call.world.clock.now:
        raise ApiError("time_in_past")
    if at > call.world.clock.now + DAYS_AHEAD * DAY:
        raise ApiError("time_too_far")
    message, name = written(call, channel), call.world.new_id("Q")
    call.world.scheduled[name] = (at, channel.id, message)
    answer = {"channel": channel.id, "scheduled_message_id": name, "post_at": at}
    return {**answer, "message": message}


def unschedule(call: Call) -> Json:
    """Do not post later (…/methods/chat.deleteScheduledMessage)."""
    call.world.post_due()
    name, channel = call.need("scheduled_message_id"), call.channel()
    if call.world.scheduled.get(name, (0, ""))[1] != channel.id:
        raise ApiError("invalid_scheduled_message_id")
    del call.world.scheduled[name]
    return {}


def permalink(call: Call) -> Json:
    """Say where a message can be read (…/methods/chat.getPermalink)."""
    channel, ts = call.channel(), call.need("message_ts")
    if not call.world.find_message(channel.id, ts):
        raise ApiError("message_not_found")
    domain = call.world.workspaces[channel.team_id].name
    path = f"archives/{channel.id}/p{ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": f"https://{domain}.slack.com/{path}"}


METHODS = {
    "chat.postMessage": Method(post_message, "chat:write", per_minute=60),
    "chat.postEphemeral": Method(post_ephemeral, "chat:write", per_minute=100),
    "chat.update": Method(update, "chat:write"),
    "chat.delete": Method(delete, "chat:write"),
    "chat.scheduleMessage": Method(schedule, "chat:write"),
    "chat.deleteScheduledMessage": Method(unschedule, "chat:write"),
    "chat.getPermalink": Method(permalink, per_minute=100),
}
