"""The organisation that the Playground plays: the people of the sample company, in one tenant."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from bot.samples import cast

SPACE = UUID("5a0c7b1e-93d4-4c8e-8f27-1d60b6f2a9e3")  # of our ids, the same at every run
BOT = "Porte-voix"
GROUP = "Les lundis à vélo"
TEAM = "Communication"
CHANNEL = "Annonces"
OTHERS = 5  # neither fewer nor more, by the schema of the configuration file

Json = dict[str, Any]


@dataclass(frozen=True)
class Member:
    """Somebody of the organisation; the bot's register may not know them."""

    name: str
    email: str


def member(name: str) -> Member:
    """Find somebody of the sample company by the beginning of their name."""
    return next(Member(one.name, one.email) for one in cast() if one.name.startswith(name))


def organisation(me: Member) -> Json:
    """Write the Playground's configuration file."""
    others = [Member(one.name, one.email) for one in cast() if one.email != me.email][:OTHERS]
    return {
        "version": "0.1.1",
        "tenantId": id_of("tenant"),
        "bot": {"id": f"28:{id_of('bot')}", "name": BOT},
        "currentUser": _user(me),
        "users": [_user(other) for other in others],
        "personalChat": {"id": f"a:{id_of(me.email)}"},
        "groupChat": {"id": "19:group@thread.v2", "name": GROUP},
        "team": {
            "id": "19:team@thread.tacv2",
            "name": TEAM,
            "aadGroupId": id_of("team"),
            "channels": [{"id": "19:channel@thread.tacv2", "name": CHANNEL}],
        },
    }


def _user(member: Member) -> Json:
    first, _, last = member.name.partition(" ")
    return {
        "id": f"29:{id_of(member.email)}",
        "name": member.name,
        "userPrincipleName": member.email,  # so spelt by the Playground
        "aadObjectId": id_of(member.email),
        "givenName": first,
        "surname": last,
        "email": member.email,
    }


def id_of(name: str) -> str:
    return str(uuid5(SPACE, name))


def key(who: Member) -> str:
    """Name somebody as the bot knows them."""
    return f"{id_of('tenant')}:{id_of(who.email)}"
