"""The right article, quoted word for word, or an honest "the charter does not say"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.charter.article import Article
from bot.charter.concepts import is_beyond
from bot.charter.load import Charter
from bot.charter.question import Vocabulary, concepts_in, stems_in, terms_of
from bot.charter.quote import nearest
from bot.charter.ranking import Ranking
from bot.charter.words import words_of
from bot.chat.phrase import LANGUAGES, Language
from bot.text.language import language_of

CAP = 1_000  # characters of a question that are read
TITLE = 2  # times a title or a keyword counts
SHOWN = 3  # candidates beside an answer
STEM = 0.6  # what a stem counts beside a concept
MOST = 2.0  # what a concept counts at most, however often it is said

# Measured against a term that no article has, so that it holds for short charters and long ones.
ENOUGH = 0.5  # confidence to answer at all
BEYOND = 1.0  # confidence that a concept charters do not speak of takes away
CLEAR = 0.15  # lead of the first over the second, as a part of the first, to be sure

Kind = Literal["answer", "unsure", "silent"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the charter says to a question; candidates come best first.

    An answer has the article, its own words and up to three candidates; an unsure outcome has
    exactly two candidates; a silent one has neither article nor quote.
    """

    kind: Kind
    article: Article | None
    quote: str | None
    candidates: tuple[Article, ...]


class Shelf:
    """The articles of one language, weighed once."""

    def __init__(self, language: Language, articles: Sequence[Article]) -> None:
        self._language: Language = language
        self._articles = articles
        self._ranking = Ranking([_weighed(article) for article in articles])

    def scores(self, words: Sequence[str], concepts: dict[str, float]) -> dict[str, float]:
        """Score each article by its id, in units of a term that no article has."""
        stems = {term: STEM * count for term, count in stems_in(words, self._language).items()}
        found = self._ranking.scores(stems | concepts)
        rarest = self._ranking.rarity("")
        return {one.id: score / rarest for one, score in zip(self._articles, found, strict=True)}


@dataclass(frozen=True, slots=True)
class Reading:
    """A question read in one language: the articles by their score, and how sure that is."""

    scores: Mapping[str, float]  # by id, best first, without those that have nothing of it
    beyond: float

    @property
    def confidence(self) -> float:
        """How much the best article has of the question, less what no charter speaks of."""
        return max(self.scores.values(), default=0.0) - BEYOND * self.beyond

    @property
    def clear(self) -> bool:
        """Whether the first article is well ahead of the second."""
        first, second, *_ = (*self.scores.values(), 0.0, 0.0)
        return first - second >= CLEAR * first


class Search:
    """Finds what a charter says; built once, then pure."""

    def __init__(self, charter: Charter) -> None:
        spoken = {
            language: [one for one in charter.articles if one.language == language]
            for language in LANGUAGES
        }
        self._articles = charter.articles
        self._shelves = [Shelf(language, found) for language, found in spoken.items() if found]
        self._vocabularies = {
            language: Vocabulary(language, words_of(" ".join(map(_whole, found))))
            for language, found in spoken.items()
        }

    def ask(self, question: str, language: Language | None = None) -> Outcome:
        """Find the article that answers, in the asker's language where the charter has it."""
        question = question[:CAP]
        heard = language_of(question) or language
        readings = {one: self._read(question, one) for one in ([heard] if heard else LANGUAGES)}
        best = max(readings, key=lambda one: readings[one].confidence)
        return self._outcome(question, readings[best], language or best)

    def _read(self, question: str, language: Language) -> Reading:
        words = [self._vocabularies[language].meant(word) for word in words_of(question)]
        concepts = {
            name: min(weight, MOST) for name, weight in concepts_in(words, language).items()
        }
        beyond = sum(weight for name, weight in concepts.items() if is_beyond(name))
        inside = {name: weight for name, weight in concepts.items() if not is_beyond(name)}
        scores: dict[str, float] = {}
        for shelf in self._shelves:
            for article, score in shelf.scores(words, inside).items():
                scores[article] = max(score, scores.get(article, 0.0))
        ranked = sorted(filter(scores.get, scores), key=scores.__getitem__, reverse=True)
        return Reading({article: scores[article] for article in ranked}, beyond)

    def _outcome(self, question: str, reading: Reading, language: Language) -> Outcome:
        candidates = tuple(self._in(language, one) for one in [*reading.scores][:SHOWN])
        if reading.confidence < ENOUGH:
            return Outcome("silent", None, None, candidates)
        if not reading.clear:
            return Outcome("unsure", None, None, candidates[:2])
        return Outcome("answer", candidates[0], nearest(candidates[0], question), candidates)

    def _in(self, language: Language, article: str) -> Article:
        same = [one for one in self._articles if one.id == article]
        return min(same, key=lambda one: one.language != language)


def _weighed(article: Article) -> dict[str, float]:
    """Count the terms of an article; those of its title and keywords count more."""
    title = terms_of(f"{article.title}, {', '.join(article.keywords)}", article.language)
    text = terms_of(article.text, article.language)
    return {term: TITLE * title.get(term, 0) + text.get(term, 0) for term in title | text}


def _whole(article: Article) -> str:
    return f"{article.title} {article.text} {' '.join(article.keywords)}"
