"""How the Bot Connector names people, and how big it finds a message."""

import json
from collections.abc import Mapping

from teams import refused
from teams.records import Person
from teams.shape import Json

PAGE = 200
LARGEST_PAGE = 500


def as_member(person: Person) -> Json:
    """Name somebody as …/bots/how-to/get-teams-context says."""
    given, _, surname = person.name.partition(" ")
    return {
        "id": person.id,
        "name": person.name,
        "aadObjectId": person.aad_id,
        "objectId": person.aad_id,
        "givenName": given,
        "surname": surname,
        "email": person.email,
        "userPrincipalName": person.email,
        "tenantId": person.tenant,
        "userRole": person.role,
    }


def page(members: list[Json], query: Mapping[str, str]) -> Json:
    """Give one page of members, and the token of the next."""
    try:
        size = min(int(query.get("pageSize") or PAGE), LARGEST_PAGE)
        start = int(query.get("continuationToken") or 0)
    except ValueError:
        raise refused.bad("Invalid continuation token or page size", "BadArgument") from None
    end = start + max(1, size)
    more = {"continuationToken": str(end)} if end < len(members) else {}
    return {"members": members[start:end], **more}


def text_size(activity: Json) -> int:
    """Measure an activity as Teams does: in bytes of UTF-16."""
    written = json.dumps(activity, ensure_ascii=False, separators=(",", ":"))
    return len(written.encode("utf-16-le", "surrogatepass"))
