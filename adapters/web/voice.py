"""How the bot speaks first on the page: it leaves what it says, and the page comes for it."""

from collections import deque
from itertools import count

from adapters.web.render import Values, render
from bot.chat.phrase import Language
from bot.chat.reply import Reply

LEFT = 20  # replies kept for one person who does not come


class PageVoice:
    """What was said to each person, by e-mail, until their page has shown it."""

    rate = 100.0

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._left: dict[str, deque[Values]] = {}
        self._numbers = count(1)

    async def say(self, key: str, reply: Reply, language: Language) -> str | None:
        """Leave a reply for a person's page."""
        left = self._left.setdefault(key, deque(maxlen=LEFT))
        left.append({"language": language, "reply": render(reply)})
        return str(next(self._numbers))

    def news(self, key: str) -> list[Values]:
        """Take what was left for a person."""
        return [*self._left.pop(key, ())]
