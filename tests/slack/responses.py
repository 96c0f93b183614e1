"""Answers in a message's form: to a command, and to a response_url.

https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
"""

from typing import cast

from aiohttp import web

from slack.calls import ApiError
from slack.limits import MESSAGE_TEXT
from slack.messages import by_app, checked_blocks, with_ids
from slack.records import Place
from slack.shape import Json
from slack.world import World

USES = 5
SECONDS = 30 * 60
KNOWN = frozenset(
    {
        "text",
        "blocks",
        "attachments",
        "response_type",
        "replace_original",
        "delete_original",
        "thread_ts",
        "metadata",
        "mrkdwn",
        "unfurl_links",
        "unfurl_media",
    }
)


def respond(world: World, place: Place, body: Json) -> None:
    """Do what an answer asks: post, to one person or to all, or replace, or delete.

    Raises:
        ApiError: invalid_payload, invalid_blocks, msg_too_long, no_text, message_not_found.

    """
    if body.keys() - KNOWN:
        raise ApiError("invalid_payload", unknown=sorted(body.keys() - KNOWN))
    if body.get("delete_original") is True:
        _put(world, place, None)
        return
    message = _written(world, place, body)
    if body.get("replace_original") is True and place.message:
        _put(world, place, {**message, "ts": place.message})
    elif body.get("response_type") == "in_channel":
        world.messages[place.channel.id].append(message)
    else:
        world.ephemerals.append((place.user.id, place.channel.id, message))


def _written(world: World, place: Place, body: Json) -> Json:
    text, blocks = body.get("text") or "", body.get("blocks") or []
    if not isinstance(text, str) or not (text or blocks or body.get("attachments")):
        raise ApiError("no_text")
    if len(text) > MESSAGE_TEXT:
        raise ApiError("msg_too_long")
    if body.get("response_type", "ephemeral") not in ("ephemeral", "in_channel"):
        raise ApiError("invalid_payload", unknown=["response_type"])
    checked_blocks(blocks)
    message = by_app(world, place.channel.team_id, text, with_ids(world, blocks))
    thread = {"thread_ts": body["thread_ts"]} if body.get("thread_ts") else {}
    return {**message, **thread, "ts": world.new_ts()}


def _put(world: World, place: Place, message: Json | None) -> None:
    """Put a message in the place of the one that was acted upon, or nothing."""
    shown = world.messages[place.channel.id]
    for index, old in enumerate(shown):
        if old["ts"] == place.message:
            shown[index : index + 1] = [message] if message else []
            return
    for index, (user, channel, old) in enumerate(world.ephemerals):
        if old["ts"] == place.message:
            world.ephemerals[index : index + 1] = [(user, channel, message)] if message else []
            return
    raise ApiError("message_not_found")


async def receive(world: World, request: web.Request) -> web.Response:
    """Take an answer at a response_url: five in thirty minutes."""
    place = world.places.get(request.match_info["place"])
    if not place:
        return _no(404, "invalid_url")
    if world.clock.now - place.made > SECONDS:
        return _no(404, "expired_url")
    if place.uses >= USES:
        return _no(404, "used_url")
    place.uses += 1
    try:
        respond(world, place, await _body(request))
    except ApiError as refusal:
        return web.json_response(refusal.answer, status=400)
    return web.Response(text="ok")


async def _body(request: web.Request) -> Json:
    try:
        body = await request.json()
    except ValueError:
        raise ApiError("invalid_payload") from None
    if not isinstance(body, dict):
        raise ApiError("invalid_payload")
    return cast("Json", body)


def _no(status: int, error: str) -> web.Response:
    return web.json_response({"ok": False, "error": error}, status=status)
