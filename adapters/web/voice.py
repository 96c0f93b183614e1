"""How the bot speaks first on the page: it leaves what it says, and the page comes for it."""

import datetime as dt
from collections import OrderedDict, deque
from itertools import count

from adapters.web.render import Values, render
from bot.chat.phrase import Language
from bot.chat.reply import Reply

MARKS = 1_000  # remembered, to be asked for
LEFT = 20  # replies kept for one person who does not come


class PageVoice:
    """What was said to each person, by e-mail, until their page has shown it.

    A card of a share is named after it, so that the page finds it again.
    """

    rate = 100.0
    change_rate = 100.0

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._left: dict[str, deque[Values]] = {}
        self._numbers = count(1)
        self._marks: OrderedDict[str, str] = OrderedDict()

    async def say(self, key: str, reply: Reply, language: Language, mark: str = "") -> str | None:
        """Leave a reply for a person's page."""
        left = self._left.setdefault(key, deque(maxlen=LEFT))
        left.append({"language": language, "reply": render(reply)})
        said = self._marks[mark] = reply.card or str(next(self._numbers))
        if len(self._marks) > MARKS:
            self._marks.popitem(last=False)
        return said

    async def recall(self, key: str, mark: str, since: dt.datetime) -> str | None:  # noqa: ARG002 (a mark says enough)
        """Look for a mark; what an earlier process left died with it, and is said again."""
        return self._marks.get(mark)

    async def change(self, key: str, sent_id: str, reply: Reply, language: Language) -> bool:
        """Leave what a person's page is to put in the place of a card, where it shows it."""
        left = self._left.setdefault(key, deque(maxlen=LEFT))
        for one in [it for it in left if it.get("instead") == sent_id]:
            left.remove(one)
        left.append({"language": language, "reply": render(reply), "instead": sent_id})
        return True

    def news(self, key: str) -> list[Values]:
        """Take what was left for a person."""
        return [*self._left.pop(key, ())]
