"""A request that cannot be met, said to the person in so many words."""

from bot.chat.phrase import Phrase


class Refusal(Exception):  # noqa: N818 (it is the house's word, and not a fault)
    """Raised anywhere, shown to the person who asked: what is wrong and what to do next."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.en)
        self.phrase = phrase
