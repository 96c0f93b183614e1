"""A question taken apart: typos forgiven, the same way in every process."""

from bot.charter.question import Vocabulary

ALIKE = ("brumalisea", "brumaliseb")  # as near to the typo, the one as the other


def test_a_typo_means_the_same_word_in_whatever_order_words_were_learned() -> None:
    meant = {Vocabulary("en", words).meant("brumalisec") for words in (ALIKE, ALIKE[::-1])}
    assert meant == {"brumalisea"}
