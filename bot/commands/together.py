"""A review as the reviewers’ channel shows it: while it waits, whole; later, without its text."""

from bot.chat.phrase import Phrase
from bot.chat.reply import Button, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.reading import DONE, HEARD, READ, card_for_reader
from bot.commands.second import name_of
from bot.reviews.ask import review_of
from bot.reviews.channel import STANDS
from bot.reviews.tables import WAITING, Progress, ReviewRow

HELLO = "hello"
GREETING = Phrase(fr="Les relectures arrivent ici", en="Reviews come here")
HOW = Phrase(
    fr="Quand une personne demande un second avis, son texte se montre ici, avec son nom. Le "
    "premier qui le prend répond ; une fois la réponse donnée, le texte quitte le canal. N’y "
    "gardez que des gens qui relisent.",
    en="When somebody asks for a second opinion, their text is shown here, with their name. "
    "Whoever takes it first answers; once that is done, the text leaves the channel. Keep only "
    "reviewers in it.",
)
GONE = Phrase(fr="Demande n° {number} : effacée", en="Request no. {number}: erased")
GONE_WHY = Phrase(
    fr="Le texte est effacé, il n’y a plus rien à faire.",
    en="The text is erased, and there is nothing left to do.",
)


async def shown_to_all(request: Request, house: House) -> Reply:
    """Show a review as it is now, or say what will come; a button is checked for who presses it."""
    number = request.text.removeprefix(STANDS).strip()
    if not number.isdecimal():
        return Reply(title=request.say(GREETING), blocks=(Paragraph(request.say(HOW)),))
    review = await review_of(int(number))
    if review is None:
        gone = Paragraph(request.say(GONE_WHY))
        return Reply(title=request.say(GONE, number=number), blocks=(gone,))
    waits = review.state in WAITING
    return card_for_reader(request, house, review) if waits else _done(request, review)


def _done(request: Request, review: ReviewRow) -> Reply:
    """Say who did what, without the text."""
    title = request.say(DONE[Progress(review.state)].given(name=name_of(review)))
    if review.state == Progress.WITHDRAWN:
        return Reply(title=title, blocks=(Paragraph(request.say(GONE_WHY)),))
    heard = Paragraph(request.say(HEARD, name=review.asker.name))
    read = Button(request.say(READ, number=review.id), "reviews", f"show {review.id}")
    return Reply(title=title, blocks=(heard,), actions=(read,))
