"""Human: who gives a second opinion when the bot cannot say yes."""

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Button, Facts, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.people.register import reviewers_for

ASK = Phrase(fr="Demander à un humain", en="Ask a human")
TITLE = Phrase(fr="Un second avis, par un humain", en="A second opinion, from a human")
WRITE = Phrase(
    fr="Écrivez-leur avec votre texte et votre question. Votre manager n’en saura rien, et "
    "demander n’engage à rien.",
    en="Write to them with your text and your question. Your manager will not know, and asking "
    "commits you to nothing.",
)
NOBODY = Phrase(
    fr="Personne n’est encore désigné pour cela ici. L’équipe communication saura vous répondre.",
    en="Nobody is named for this here yet. The communications team will know.",
)


def ask_a_human(request: Request) -> Button:
    """Offer the way to a second opinion."""
    return Button(request.say(ASK), "human")


async def answer(request: Request, _: House) -> Reply:
    """Name the reviewers and how to reach them."""
    reviewers = await reviewers_for(request.person)
    if not reviewers:
        return Reply(title=request.say(TITLE), blocks=(Paragraph(request.say(NOBODY)),))
    rows = tuple((one.person.name, one.email) for one in reviewers)
    blocks = (Facts(rows), Paragraph(request.say(WRITE)))
    return Reply(title=request.say(TITLE), blocks=blocks)


COMMAND = Command(
    name="human",
    summary=Phrase(
        fr="qui donne un second avis, sans que personne d’autre ne le sache",
        en="who gives a second opinion, without anybody else knowing",
    ),
    example=Phrase(fr="parler à un humain", en="ask a human"),
    also=("humain",),
    alone=True,
    heard=hears(
        r"(?:demander|parler) à (?:un humain|quelqu['’]un).*$",
        r"(?:ask|talk to|speak to) (?:a human|somebody|someone|a person).*$",
    ),
    answer=answer,
    order=45,
)
