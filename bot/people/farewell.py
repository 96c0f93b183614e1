"""What somebody who left the company is told where they still write."""

from bot.chat.phrase import Phrase
from bot.chat.reply import Paragraph, Reply
from bot.chat.request import Request

GOODBYE = Phrase(fr="Au revoir, et merci", en="Goodbye, and thank you")
CLOSED = Phrase(
    fr="Votre accès s’est refermé avec votre départ de l’entreprise, et plus rien ne vous sera "
    "envoyé. Si c’est une erreur, l’équipe communication le rouvre en un instant.",
    en="Your access ended as you left the company, and nothing will be sent to you any more. If "
    "this is a mistake, the communications team can open it again in a moment.",
)


def goodbye(request: Request) -> Reply:
    """Say kindly that nothing can be asked any more."""
    return Reply(title=request.say(GOODBYE), blocks=(Paragraph(request.say(CLOSED)),))
