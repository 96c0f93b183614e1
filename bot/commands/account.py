"""Mine, account: somebody's own account on X, which they give so that posts can be verified."""

from dataclasses import replace

from bot.chat.phrase import Phrase, same
from bot.chat.reply import Button, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.shared import SEE
from bot.people.handles import forget_handle, handle_of, keep_handle
from bot.shares.post import account_in
from bot.shares.verify import look_soon

ACCOUNT = Phrase(fr="Mon compte X", en="My X account")
YOURS = Phrase(fr="Votre compte X", en="Your X account")
HINT = Phrase(
    fr="Facultatif, comme @vous. Je regarde ce post, jamais votre compte.",
    en="Optional, such as @you. I look at this post, never at your account.",
)
WHY = Phrase(
    fr="Avec votre compte, je peux vérifier les posts dont vous donnez l’adresse, et eux seuls : "
    "je ne lis jamais votre fil. Personne d’autre ne le voit ici ; si un collègue dit que c’est "
    "le sien, un propriétaire du bot peut voir que vous l’avez donné. Laissez vide, je l’oublie.",
    en="With your account I can verify the posts whose addresses you give, and only those: I never "
    "read your timeline. Nobody else sees it here; if a colleague says that it is theirs, an owner "
    "of the bot can see that you gave it. Leave it empty and I forget it.",
)
KEEP = Phrase(fr="Garder", en="Keep")
KEPT = Phrase(fr="C’est gardé : {handle}", en="Kept: {handle}")
FORGOTTEN = Phrase(fr="C’est oublié", en="It is forgotten")
NONE = Phrase(fr="pas donné, et c’est très bien", en="not given, and that is fine")
NO_ACCOUNT = Phrase(
    fr="Un compte ressemble à @vous : des lettres, des chiffres et « _ », 15 au plus.",
    en="An account looks like @you: letters, figures and “_”, 15 at most.",
)
COLLEAGUES = Phrase(
    fr="Un collègue a déjà donné ce compte. Relisez-le ; s’il est bien à vous, demandez à l’équipe "
    "communication de le libérer, puis donnez-le ici.",
    en="A colleague gave this account already. Look for a typo; if it is really yours, ask the "
    "communications team to free it, then give it here.",
)
FREED = Phrase(fr="Votre compte X n’est plus noté ici", en="Your X account is no longer noted here")
FREED_WHY = Phrase(
    fr="Un collègue dit que c’est le sien, et l’équipe communication l’a libéré. Ce qui était "
    "vérifié le reste. Si c’était une faute de frappe, donnez le bon ; si c’est bien le vôtre, "
    "dites-le-leur.",
    en="A colleague says that it is theirs, and the communications team freed it. What was "
    "verified stays so. If it was a typo, give the right one; if it is really yours, tell them.",
)


async def account(request: Request, _: House, rest: str) -> Reply:
    """Ask for the account, keep it, forget it, or say that it was freed."""
    if rest == "freed":
        return _freed(request)
    if "handle" not in request.fields:
        return _form(request, await field(request))
    if not request.fields["handle"].strip():
        await forget_handle(request.person)
        return _done(request, request.say(FORGOTTEN))
    if wrong := await keep(request):
        return _form(request, replace(await field(request), error=request.say(wrong)))
    kept = f"@{await handle_of(request.person.id)}"
    return _done(request, request.say(KEPT, handle=kept))


async def keep(request: Request) -> Phrase | None:
    """Keep the account on a form that was sent, if any is; say what is wrong with it."""
    said = request.fields.get("handle", "").strip()
    if not said:
        return None
    handle = account_in(said)
    if handle is None:
        return NO_ACCOUNT
    if not await keep_handle(request.person, handle):
        return COLLEAGUES
    await look_soon(request.person, request.at)
    return None


async def field(request: Request) -> Field:
    """Ask for the account, with what is known or was just typed."""
    known = await handle_of(request.person.id)
    return Field(
        name="handle",
        label=request.say(YOURS),
        hint=request.say(HINT),
        value=request.fields.get("handle", f"@{known}" if known else ""),
        required=False,
        limit=60,
    )


async def row(request: Request) -> tuple[str, str]:
    """Say which account is known, for the page of what is mine."""
    known = await handle_of(request.person.id)
    return request.say(YOURS), request.say(same(f"@{known}") if known else NONE)


def _form(request: Request, asked: Field) -> Reply:
    form = Form(command="mine", text="account", submit=request.say(KEEP), fields=(asked,))
    said = (Paragraph(request.say(WHY)),)
    return Reply(title=request.say(YOURS), blocks=said, form=form, replaces=True)


def _freed(request: Request) -> Reply:
    said = (Paragraph(request.say(FREED_WHY)),)
    again = Button(request.say(ACCOUNT), "mine", "account")
    return Reply(title=request.say(FREED), blocks=said, actions=(again,))


def _done(request: Request, title: str) -> Reply:
    return Reply(title=title, actions=(Button(request.say(SEE), "mine"),), replaces=True)
