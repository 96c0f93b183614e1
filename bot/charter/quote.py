"""The sentence of an article that answers best, word for word."""

from bot.charter.article import Article
from bot.charter.question import concepts_in, stems_in, terms_of
from bot.charter.ranking import Ranking
from bot.charter.words import words_of
from bot.chat.phrase import LANGUAGES

LEVEL = 0.7  # of the best score: among sentences level with it the first says the rule
BRIEF = 60  # characters: a shorter sentence is quoted with the next one


def nearest(article: Article, about: str) -> str:
    """Quote the sentence nearest to some words, the first when none is; with the next if brief."""
    sentences = article.sentences
    ranking = Ranking([terms_of(sentence, article.language) for sentence in sentences])
    words = words_of(about)
    terms = stems_in(words, article.language)
    for language in LANGUAGES:
        terms |= concepts_in(words, language)
    scores = ranking.scores(terms)
    best = max(scores)
    return _with_next(article, next(n for n, score in enumerate(scores) if score >= LEVEL * best))


def _with_next(article: Article, place: int) -> str:
    """Let a brief sentence, or a question, be followed by the one that completes it."""
    sentence, *rest = article.sentences[place:]
    if rest and (len(sentence) < BRIEF or sentence.endswith("?")):
        both = f"{sentence} {rest[0]}"
        return both if both in article.text else sentence
    return sentence
