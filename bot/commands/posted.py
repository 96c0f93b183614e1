"""Mine, posted: "I posted it", the post's address where somebody likes to give it, what X shows."""

from dataclasses import replace

from bot.chat.phrase import Phrase, same
from bot.chat.refusal import Refusal
from bot.chat.reply import Block, Button, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands import account
from bot.commands.house import House
from bot.commands.shared import SEE
from bot.people.handles import handle_of
from bot.shares.post import Post, post_at
from bot.shares.said import declare, share_of, share_on_table
from bot.shares.tables import Outcome
from bot.shares.verify import give_post

NOTHING_YET = Phrase(
    fr="Je ne vous ai pas encore donné d’idée à poster. « idée » en donne une.",
    en="I have not given you an idea to post yet. “idea” gives you one.",
)
THANKS = Phrase(fr="Merci, c’est noté", en="Thank you, noted")
THANKS_WHY = Phrase(
    fr="Si vous voulez, donnez l’adresse de votre post pour le retrouver ici. Ce n’est pas "
    "nécessaire.",
    en="If you like, give your post’s address to find it again here. You need not.",
)
ADDRESS = Phrase(fr="Adresse du post", en="The post’s address")
ADDRESS_HINT = same("https://x.com/…/status/…")
KEEP_ADDRESS = Phrase(fr="Garder l’adresse", en="Keep the address")
ANOTHER = Phrase(fr="Une autre idée", en="Another idea")
GIVE = Phrase(fr="Donner mon compte", en="Give my account")
NO_POST = Phrase(
    fr="L’adresse d’un post ressemble à https://x.com/vous/status/123… ; copiez-la depuis X.",
    en="A post’s address looks like https://x.com/you/status/123…; copy it from X.",
)
VERIFIED = Phrase(fr="Merci, c’est vérifié", en="Thank you, it is verified")
TOLD = {
    Outcome.VERIFIED: Phrase(
        fr="X montre bien ce post, de votre compte et dans vos mots. Je n’ai rien regardé d’autre.",
        en="X does show this post, from your account and in your words. I looked at nothing else.",
    ),
    Outcome.KEPT: Phrase(
        fr="Si vous me dites un jour votre compte, je pourrai vérifier ce post, et lui seul.",
        en="If you tell me your account one day, I can verify this post, and nothing but it.",
    ),
    Outcome.WAITING: Phrase(
        fr="X ne répond pas pour le moment. Je redemanderai : vous n’avez rien d’autre à faire.",
        en="X does not answer at the moment. I will ask again: there is nothing else to do.",
    ),
    Outcome.OTHER_WORDS: Phrase(
        fr="Ce post est bien de vous, dans d’autres mots que ceux de la carte. C’est votre droit : "
        "je le garde comme posté, sans le dire vérifié.",
        en="This post is yours, in other words than the card’s. That is your right: I keep it as "
        "posted, and do not call it verified.",
    ),
    Outcome.DELETED: Phrase(
        fr="X ne trouve pas ce post : il est effacé, ou tout neuf. Votre partage reste noté ; vous "
        "pouvez redonner l’adresse un peu plus tard.",
        en="X does not find this post: it is deleted, or brand new. Your share stays noted; you "
        "can give the address again a little later.",
    ),
    Outcome.PROTECTED: Phrase(
        fr="Votre compte est protégé : X ne montre ce post qu’à ceux qui vous suivent. C’est très "
        "bien ainsi, et votre partage reste noté.",
        en="Your account is protected: X shows this post to your followers only. That is perfectly "
        "fine, and your share stays noted.",
    ),
}
REFUSED = {
    Outcome.ANOTHER: Phrase(
        fr="Ce post est d’un autre compte que @{handle}. Copiez l’adresse du vôtre, ou corrigez "
        "votre compte.",
        en="This post is from another account than @{handle}. Copy the address of yours, or "
        "correct your account.",
    ),
    Outcome.TAKEN: Phrase(
        fr="Ce post compte déjà pour un autre partage, ou celui-ci en a déjà un. Copiez l’adresse "
        "du post de cette carte.",
        en="This post counts for another share already, or this one has its own. Copy the address "
        "of this card’s post.",
    ),
}


async def posted(request: Request, house: House, token: str) -> Reply:
    """Note that a card was posted, and look at the post that is given."""
    token = token or await _last_token(request)
    await share_of(request.person, token)
    said = request.fields.get("post", "").strip()
    post = post_at(said)
    if said and post is None:
        return await _asking(request, token, post=request.say(NO_POST))
    if wrong := await account.keep(request):
        return await _asking(request, token, handle=request.say(wrong))
    if post is None:
        await declare(request.person, token, request.at)
        return await _asking(request, token)
    outcome = await give_post(request.person, token, post, request.at, house.look)
    if outcome in REFUSED:
        handle = await handle_of(request.person.id)
        return await _asking(request, token, post=request.say(REFUSED[outcome], handle=handle))
    return _noted(request, house, outcome, post)


async def _last_token(request: Request) -> str:
    share = await share_on_table(request.person)
    if share is None:
        raise Refusal(NOTHING_YET)
    return share.token


def _noted(request: Request, house: House, outcome: Outcome, post: Post) -> Reply:
    known = outcome is not Outcome.KEPT
    blocks: tuple[Block, ...] = (Quote(post.address),)
    give = (Button(request.say(GIVE), "mine", "account"),)
    if known or house.look:
        blocks = (*blocks, Paragraph(request.say(TOLD[outcome])))
    return Reply(
        title=request.say(VERIFIED if outcome is Outcome.VERIFIED else THANKS),
        blocks=blocks,
        actions=(*_ways_on(request), *(give if house.look and not known else ())),
        replaces=True,
    )


def _ways_on(request: Request) -> tuple[Button, ...]:
    return (Button(request.say(ANOTHER), "idea"), Button(request.say(SEE), "mine"))


async def _asking(request: Request, token: str, *, post: str = "", handle: str = "") -> Reply:
    """Thank, and ask for the address; again with what was wrong, where something was."""
    field = Field(
        name="post",
        label=request.say(ADDRESS),
        hint=request.say(ADDRESS_HINT),
        value=request.fields.get("post", ""),
        error=post,
    )
    whose = replace(await account.field(request), error=handle)
    return Reply(
        title=request.say(THANKS),
        blocks=(Paragraph(request.say(THANKS_WHY)),),
        actions=_ways_on(request),
        form=Form(
            command="mine",
            text=f"posted {token}",
            submit=request.say(KEEP_ADDRESS),
            fields=(field, whose),
        ),
        replaces=True,
    )
