"""A command line that cannot be run as it was typed."""

from bot.chat.phrase import Phrase, same
from bot.chat.trouble import Trouble


class UsageFault(Trouble):
    """One sentence: what is wrong and what to type instead; the process ends with status 2."""

    def __init__(self, said: Phrase | str | Exception, **values: object) -> None:
        super().__init__(said if isinstance(said, Phrase) else _phrase(said), **values)


def _phrase(said: str | Exception) -> Phrase:
    return said.phrase if isinstance(said, Trouble) else same(str(said))
