"""Desk, people: look for somebody, give them a role, close who left, free an account of X."""

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Button, Facts, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands import claim
from bot.commands.house import House
from bot.people import roles
from bot.people.columns import role_said
from bot.people.directory import Card, card_of, look_for, with_roles
from bot.people.handles import free_handle, holder_of
from bot.shares.leaving import free_words_of
from bot.shares.post import account_in

SHOWN = 5  # people found at once
ROOM = 30  # people with a role, shown at once

TITLE = Phrase(fr="Les personnes et leurs rôles", en="People and their roles")
WHO = Phrase(fr="Qui cherchez-vous ?", en="Who are you looking for?")
WHO_HINT = Phrase(
    fr="Un nom ou une adresse e-mail, même approximatifs ; ou un compte X, avec son @.",
    en="A name or an e-mail address, roughly; or an account of X, with its @.",
)
LOOK = Phrase(fr="Chercher", en="Look")
IMPORT = Phrase(
    fr="Toute l’entreprise d’un coup : « python -m bot import people FICHIER.csv », par qui "
    "administre le bot.",
    en="The whole company at once: “python -m bot import people FILE.csv”, by whoever runs the "
    "bot.",
)
FOUND = Phrase(fr="Est-ce l’une de ces personnes ?", en="Is it one of these people?")
MORE = Phrase(
    fr="Et d’autres encore : donnez plus de lettres.", en="And more of them: give more letters."
)
NOBODY = Phrase(
    fr="Je ne connais personne de ce nom. Essayez le nom de famille seul, ou l’adresse e-mail. Qui "
    "n’a jamais écrit ici n’y est que par un import.",
    en="I know nobody of that name. Try the family name alone, or the e-mail address. Whoever "
    "never wrote here is known only by an import.",
)
GONE = Phrase(
    fr="Cette personne n’est plus là. « bureau personnes » permet d’en chercher une autre.",
    en="This person is no longer there. “desk people” lets you look for somebody else.",
)
NO_SUCH = Phrase(
    fr="Ce rôle n’existe pas. « bureau personnes » montre ceux qui existent.",
    en="There is no such role. “desk people” shows those there are.",
)
EMAIL = Phrase(fr="E-mail", en="E-mail")
TEAM = Phrase(fr="Équipe", en="Team")
MANAGER = Phrase(fr="Manager", en="Manager")
ROLE = Phrase(fr="Rôle", en="Role")
STATE = Phrase(fr="État", en="State")
CLOSED = Phrase(
    fr="l’accès est fermé : rien ne lui est envoyé", en="access has ended: they are sent nothing"
)
ENDED = Phrase(fr="accès fermé", en="access ended")
ROLES = {
    Role.PERSON: Phrase(fr="personne", en="person"),
    Role.MANAGER: Phrase(fr="manager", en="manager"),
    Role.REVIEWER: Phrase(fr="relecture", en="reviewer"),
    Role.EDITOR: Phrase(fr="rédaction", en="editor"),
    Role.OWNER: Phrase(fr="propriétaire", en="owner"),
}
MEANS = {
    Role.PERSON: Phrase(fr="idées, vérifications, charte", en="ideas, checks, the charter"),
    Role.MANAGER: Phrase(
        fr="lit en plus le bilan de son équipe", en="also reads how their team is doing"
    ),
    Role.REVIEWER: Phrase(fr="donne un second avis", en="gives a second opinion"),
    Role.EDITOR: Phrase(
        fr="écrit et approuve les idées, suspend un sujet",
        en="writes and approves ideas, puts a subject on hold",
    ),
    Role.OWNER: Phrase(
        fr="tient la charte et donne les rôles", en="keeps the charter and gives the roles"
    ),
}
CHANGE = Phrase(fr="Donner un autre rôle", en="Give another role")
WHICH = Phrase(fr="Quel rôle pour {name} ?", en="Which role for {name}?")
CLOSE = Phrase(fr="Fermer l’accès", en="End their access")
REOPEN = Phrase(fr="Rouvrir l’accès", en="Open their access again")
ANOTHER = Phrase(fr="Chercher quelqu’un d’autre", en="Look for somebody else")
DONE = Phrase(fr="C’est fait : {name}", en="Done: {name}")


async def answer(request: Request, house: House) -> Reply:
    """Look for somebody, show them, or do what the buttons of their card type."""
    verb, key, more = (*request.text.split(maxsplit=2), "", "", "")[:3]
    act = VERBS.get(verb.lower())
    if act and key.isdecimal():
        await _there(int(key))
        return await act(request, house, int(key), more)
    asked = request.fields.get("who", request.text).strip()
    return await (_found(request, asked) if asked else _overview(request))


async def _overview(request: Request) -> Reply:
    deciding = await with_roles()
    rows = tuple((one.name, request.say(ROLES[one.role])) for one in deciding[:ROOM])
    return Reply(
        title=request.say(TITLE),
        blocks=(Facts(rows), Paragraph(request.say(IMPORT))),
        form=_form(request),
    )


def _form(request: Request, value: str = "", error: str = "") -> Form:
    who = Field(
        name="who",
        label=request.say(WHO),
        hint=request.say(WHO_HINT),
        value=value,
        limit=100,
        error=error,
    )
    return Form(command="desk", text="people", submit=request.say(LOOK), fields=(who,))


async def _found(request: Request, asked: str) -> Reply:
    if asked.startswith("@") and (handle := account_in(asked)):
        key = await holder_of(handle)
        if key is None:
            free = request.say(claim.NOBODY, handle=handle)
            return Reply(title=request.say(TITLE), form=_form(request, f"@{handle}", free))
        return claim.given(request, await _card(request, key), key, handle)
    found = await look_for(asked[:100], SHOWN + 1)
    if not found:
        form = _form(request, asked[:100], request.say(NOBODY))
        return Reply(title=request.say(TITLE), form=form)
    if len(found) == 1:
        return await _card(request, found[0].id)
    shown = found[:SHOWN]
    rows = tuple((one.name, _in_short(request, one)) for one in shown)
    more = (Paragraph(request.say(MORE)),) if len(found) > SHOWN else ()
    ways_on = tuple(Button(one.name, "desk", f"people show {one.id}") for one in shown)
    return Reply(title=request.say(FOUND), blocks=(Facts(rows), *more), actions=ways_on)


def _in_short(request: Request, one: Card) -> str:
    state = request.say(ENDED) if one.closed else ""
    said = (request.say(ROLES[one.role]), one.team, one.email, state)
    return " · ".join(filter(None, said))


async def _there(key: int) -> Card:
    one = await card_of(key)
    if one is None:
        raise Refusal(GONE)
    return one


async def _card(request: Request, key: int, *, done: bool = False) -> Reply:
    one = await _there(key)
    said = ((EMAIL, one.email), (TEAM, one.team), (MANAGER, one.manager))
    rows = [(request.say(label), value) for label, value in said if value]
    role = f"{request.say(ROLES[one.role])} — {request.say(MEANS[one.role])}"
    rows.append((request.say(ROLE), role))
    if one.closed:
        rows.append((request.say(STATE), request.say(CLOSED)))
    return Reply(
        title=request.say(DONE, name=one.name) if done else one.name,
        blocks=(Facts(tuple(rows)),),
        actions=_ways_on(request, one),
        replaces=done,
    )


def _ways_on(request: Request, one: Card) -> tuple[Button, ...]:
    another = Button(request.say(ANOTHER), "desk", "people")
    if one.closed:
        return (Button(request.say(REOPEN), "desk", f"people reopen {one.id}"), another)
    change = Button(request.say(CHANGE), "desk", f"people roles {one.id}")
    if one.id == request.person.id:
        return (change, another)
    return (change, another, Button(request.say(CLOSE), "desk", f"people close {one.id}"))


async def _shown(request: Request, _: House, key: int, __: str) -> Reply:
    return await _card(request, key)


async def _roles(request: Request, _: House, key: int, __: str) -> Reply:
    one = await _there(key)
    others = [role for role in Role if role is not one.role]
    rows = tuple((request.say(ROLES[role]), request.say(MEANS[role])) for role in others)
    ways_on = tuple(
        Button(request.say(ROLES[role]).capitalize(), "desk", f"people role {one.id} {role.value}")
        for role in others
    )
    title = request.say(WHICH, name=one.name)
    return Reply(title=title, blocks=(Facts(rows),), actions=ways_on, replaces=True)


async def _give(request: Request, _: House, key: int, said: str) -> Reply:
    role = role_said(said)
    if role is None:
        raise Refusal(NO_SUCH)
    await roles.give_role(key, role, request.person, request.at)
    return await _card(request, key, done=True)


async def _close(request: Request, _: House, key: int, __: str) -> Reply:
    await roles.close(key, request.person, request.at, free_words_of)
    return await _card(request, key, done=True)


async def _reopen(request: Request, _: House, key: int, __: str) -> Reply:
    await roles.reopen(key, request.person, request.at)
    return await _card(request, key, done=True)


async def _free(request: Request, house: House, key: int, said: str) -> Reply:
    handle = account_in(said) or ""
    await free_handle(key, handle, request.person, request.at, house.tell)
    return claim.freed(request, await _card(request, key, done=True), handle)


VERBS = {
    "show": _shown,
    "roles": _roles,
    "role": _give,
    "close": _close,
    "reopen": _reopen,
    "free": _free,
}

PART = Command(
    name="people",
    summary=Phrase(
        fr="chercher quelqu’un, donner un rôle, fermer ou rouvrir un accès, libérer un compte X",
        en="look for somebody, give a role, end or reopen an access, free an X account",
    ),
    example=Phrase(fr="bureau personnes", en="desk people"),
    role=Role.OWNER,
    also=("personnes", "gens"),
    answer=answer,
    order=80,
    changes_me=True,
)
