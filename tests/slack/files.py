"""Files: https://docs.slack.dev/messaging/working-with-files#uploading_files."""

from aiohttp import web

from slack.calls import ApiError, Call, Method, invalid_arguments
from slack.shape import Json
from slack.world import World


def upload_address(call: Call) -> Json:
    """Say where to send a file of `length` bytes (…/methods/files.getUploadURLExternal)."""
    length = call.number("length", 0)
    if length <= 0:
        raise invalid_arguments("[ERROR] must be greater than 0 [json-pointer:/length]")
    name = call.world.new_id("F")
    file = {"id": name, "name": call.need("filename"), "length": length, "bytes": None}
    call.world.files[name] = {**file, "title": file["name"], "channels": []}
    address = f"{call.world.address}/upload/{name}"
    return {"upload_url": address, "file_id": name}


async def receive(world: World, request: web.Request) -> web.Response:
    """Take the bytes of a file, whole or as a form."""
    file = world.files.get(request.match_info["file"])
    if not file or file["bytes"] is not None:
        return web.Response(status=404, text="invalid upload")
    body = await request.read()
    if len(body) != file["length"] and not request.content_type.startswith("multipart/"):
        return web.Response(status=400, text="length mismatch")
    file["bytes"] = body
    return web.Response(text=f"OK - {len(body)}")


def complete(call: Call) -> Json:
    """Show uploaded files in a conversation (…/methods/files.completeUploadExternal)."""
    asked = call.value("files")
    if not asked or not isinstance(asked, list):
        raise invalid_arguments("[ERROR] missing required field: files")
    shown = [_finished(call, one) for one in asked]
    if target := call.text("channel_id") or call.text("channels"):
        _share(call, target, shown)
    return {"files": shown}


def _finished(call: Call, asked: Json) -> Json:
    file = call.world.files.get(asked.get("id", ""))
    if not file or file["bytes"] is None:
        raise ApiError("file_not_found")
    file["title"] = asked.get("title") or file["name"]
    written = {key: value for key, value in file.items() if key not in ("bytes", "length")}
    return {**written, "size": file["length"]}


def _share(call: Call, target: str, shown: list[Json]) -> None:
    channel = call.world.channels.get(target)
    if not channel or not call.sees(channel.team_id):
        raise ApiError("channel_not_found")
    workspace = call.world.workspaces[channel.team_id]
    if workspace.bot_user not in channel.members:
        raise ApiError("not_in_channel")
    message: Json = {
        "type": "message",
        "subtype": "file_share",
        "user": workspace.bot_user,
        "bot_id": workspace.bot_id,
        "text": call.text("initial_comment"),
        "files": shown,
        "ts": call.world.new_ts(),
    }
    if thread := call.text("thread_ts"):
        message["thread_ts"] = thread
    call.world.messages[channel.id].append(message)


METHODS = {
    "files.getUploadURLExternal": Method(upload_address, "files:write", per_minute=100),
    "files.completeUploadExternal": Method(complete, "files:write", per_minute=100),
}
