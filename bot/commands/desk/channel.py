"""Desk, channel: where the texts that wait for a second opinion are shown."""

import re

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Button, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.together import HELLO
from bot.people.channels import REVIEWS, channel_of, close_channel, open_channel

ONE = Phrase(fr="Les relectures vont à une personne", en="Reviews go to one person")
ONE_HOW = Phrase(
    fr="La moins chargée de l’équipe les reçoit en privé, puis la suivante. Pour les montrer à "
    "toute l’équipe, écrivez « bureau canal ici » dans un canal où elle est, avec moi.",
    en="The least busy reviewer gets them in private, then the next one. To show them to all "
    "reviewers, type “desk channel here” in a channel where they are, and I am.",
)
ALL = Phrase(fr="Les relectures ont un canal", en="Reviews have a channel")
ALL_HOW = Phrase(
    fr="Ce qui attend un second avis se montre dans le canal choisi, sauf quand la hiérarchie de "
    "la personne y lirait : alors, une personne le reçoit en privé.",
    en="What waits for a second opinion is shown in the chosen channel, unless the person’s own "
    "hierarchy would read it there: then one person gets it in private.",
)
HERE = Phrase(fr="C’est noté : les relectures arrivent ici", en="Noted: reviews come here")
HERE_HOW = Phrase(
    fr="J’y dis bonjour dans un instant. Si vous ne voyez rien, invitez-moi dans ce canal, puis "
    "recommencez.",
    en="I say hello here in a moment. If you see nothing, invite me to this channel, then do it "
    "again.",
)
NO_CHANNEL = Phrase(
    fr="Ici, je ne parle qu’à vous. Écrivez « bureau canal ici » dans le canal de l’équipe.",
    en="Here, I talk to you only. Type “desk channel here” in the reviewers’ channel.",
)
PRIVATE = Phrase(fr="De nouveau en privé", en="In private again")
CLOSED = Phrase(
    fr="Les relectures vont de nouveau à une personne", en="Reviews go to one person again"
)
TYPED = re.compile(r"(?P<here>here|ici)|(?P<private>private|en privé)", re.IGNORECASE)


async def answer(request: Request, house: House) -> Reply:
    """Show where reviews go, or change it."""
    typed = TYPED.fullmatch(request.text.strip())
    if typed and typed["here"]:
        return await _here(request, house)
    if typed:
        await close_channel(REVIEWS, request.person, request.at)
        said = Paragraph(request.say(ONE_HOW))
        return Reply(title=request.say(CLOSED), blocks=(said,), replaces=True)
    there = await channel_of(REVIEWS)
    title, how = (ALL, ALL_HOW) if there else (ONE, ONE_HOW)
    back = Button(request.say(PRIVATE), "desk", "channel private")
    return Reply(
        title=request.say(title),
        blocks=(Paragraph(request.say(how)),),
        actions=(back,) if there else (),
    )


async def _here(request: Request, house: House) -> Reply:
    place = request.place
    if place.channel is None:
        raise Refusal(NO_CHANNEL)
    there = await open_channel(REVIEWS, place.platform, place.channel, request.person, request.at)
    await house.tell(there.number, "reviews", HELLO, f"channel-{there.id}")
    how = Paragraph(request.say(HERE_HOW))
    return Reply(title=request.say(HERE), blocks=(how,), private=False)


PART = Command(
    name="channel",
    summary=Phrase(
        fr="où les textes à relire se montrent", en="where the texts to review are shown"
    ),
    example=Phrase(fr="bureau canal", en="desk channel"),
    role=Role.EDITOR,
    also=("canal",),
    answer=answer,
    order=31,
)
