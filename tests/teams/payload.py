"""A message as the message extension gets it: …/action-commands/create-task-module."""

import html
from copy import deepcopy

from teams.records import Person
from teams.shape import Json
from teams.world import World


def message_payload(world: World, message: Json, reader: Person) -> Json:
    """Write the `messagePayload` of a message on which somebody chose a command."""
    words = html.escape(str(message.get("text") or ""), quote=False).replace("\n", "<br>")
    return {
        "id": message["id"],
        "replyToId": None,
        "createdDateTime": message["timestamp"],
        "lastModifiedDateTime": None,
        "deleted": False,
        "subject": None,
        "summary": None,
        "importance": "normal",
        "locale": reader.locale.lower(),
        "body": {"contentType": "html", "content": f"<div><div>{words}</div></div>"},
        "from": _author(world, message["from"]["id"]),
        "reactions": [],
        "mentions": [],
        "attachments": deepcopy(message.get("attachments", [])),
        "linkToMessage": f"https://teams.microsoft.com/l/message/{message['id']}",
    }


def _author(world: World, name: str) -> Json:
    """Name who wrote: somebody, or an app."""
    person = world.people.get(name)
    user = person and {
        "userIdentityType": "aadUser",
        "id": person.aad_id,
        "displayName": person.name,
    }
    bot = {
        "applicationIdentityType": "bot",
        "id": world.app_id,
        "displayName": world.bot_name,
    }
    return {
        "device": None,
        "conversation": None,
        "user": user,
        "application": None if person else bot,
    }
