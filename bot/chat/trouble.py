"""What keeps the bot from working as it was set up, said to whoever set it up."""

from bot.chat.phrase import Phrase


class Trouble(Exception):  # noqa: N818 (each kind of trouble is an error, and named so)
    """One sentence, in every language: what is wrong, where, and what to do; `str` is English."""

    def __init__(self, phrase: Phrase, **values: object) -> None:
        self.phrase = phrase.given(**values)
        super().__init__(self.phrase.en)
