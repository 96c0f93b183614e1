"""What is told to somebody who left the company, or whose data were erased a moment ago."""

from tortoise.exceptions import DoesNotExist, IntegrityError

from bot.chat.phrase import Phrase
from bot.chat.reply import Paragraph, Reply
from bot.chat.request import Request
from bot.people.tables import PersonRow

GOODBYE = Phrase(fr="Au revoir, et merci", en="Goodbye, and thank you")
CLOSED = Phrase(
    fr="Votre accès s’est refermé avec votre départ de l’entreprise, et plus rien ne vous sera "
    "envoyé. Si c’est une erreur, l’équipe communication le rouvre en un instant.",
    en="Your access ended as you left the company, and nothing will be sent to you any more. If "
    "this is a mistake, the communications team can open it again in a moment.",
)
ERASED = Phrase(
    fr="Tout ce qui vous concerne vient d’être effacé. Écrivez-moi de nouveau dans un instant, et "
    "nous ferons connaissance.",
    en="All about you has just been erased. Write to me again in a moment, and we will meet anew.",
)


def goodbye(request: Request) -> Reply:
    """Say kindly that nothing can be asked any more."""
    return Reply(title=request.say(GOODBYE), blocks=(Paragraph(request.say(CLOSED)),))


def excuse_of(error: Exception) -> Phrase | None:
    """Say that somebody was erased a moment ago, where something failed because of that."""
    gone = isinstance(error, DoesNotExist) and error.model is PersonRow
    late = isinstance(error, IntegrityError) and "foreign key" in str(error).lower()
    return ERASED if gone or late else None
