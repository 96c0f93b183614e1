"""The right article, quoted word for word, or an honest "the charter does not say"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from types import MappingProxyType
from typing import Literal

from bot.charter.across import stems_across
from bot.charter.article import Article
from bot.charter.concepts import is_beyond
from bot.charter.load import Charter
from bot.charter.question import Vocabulary, concepts_in, terms_of
from bot.charter.quote import nearest
from bot.charter.ranking import Ranking
from bot.charter.subjects import beyond, subjects
from bot.charter.words import words_of
from bot.chat.phrase import LANGUAGES, Language
from bot.text.language import language_of

CAP = 1_000  # characters of a question that are read
TITLE = 2  # times a title or a keyword counts
SHOWN = 3  # candidates beside an answer
STEM = 1.6  # what a stem counts beside a concept
MOST = 2.0  # what a concept counts at most, however often it is said
LEXICAL = 0.6  # what a term that no article has counts
SUBJECT = 3.0  # what a subject that only one article has counts
UNLIKELY = 0.01  # odds of a subject that is left aside
SHARED = 0.05  # articles that speak of a subject a little, each counted so
ASKED, RULED = 2.5, 2.0  # how sharply a question, and a rule, is about one subject

ENOUGH = 2.7  # confidence to answer at all
BEYOND = 0.3  # confidence that is taken away by how far a question is from what charters cover
CLOSE = 0.6  # score of an article to see also, as a part of the first's
CLEAR = 0.05  # lead of the first over the second, as a part of the first, to be sure

Kind = Literal["answer", "unsure", "silent"]
Aside = Literal["small talk", "insult", "instruction"]  # said to the bot, and no question
ASIDES: Mapping[str, Aside] = MappingProxyType(
    {
        "beyond_small_talk": "small talk",
        "beyond_insults": "insult",
        "beyond_instructions": "instruction",
    }
)


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
    aside: Aside | None = None  # of a silent one
    close: tuple[Article, ...] = ()  # of an answer: what to see also


class Shelf:
    """The articles of one language, weighed once."""

    def __init__(self, language: Language, articles: Sequence[Article]) -> None:
        self._language: Language = language
        self._articles = articles
        self._ranking = Ranking([_weighed(article) for article in articles])
        self._about = _alone_with([_ruled(article) for article in articles])

    def scores(self, asked: "Asked") -> dict[str, float]:
        """Score each article by its id: by the words it shares, and by what it is about."""
        said = self._ranking.holders
        stems = stems_across(asked.words, asked.language, self._language, said)
        terms = {term: STEM * count for term, count in stems.items()} | dict(asked.concepts)
        found = self._ranking.scores(terms)
        unit = LEXICAL / self._ranking.rarity("")
        scores = [unit * score for score in found]
        for subject, odds in asked.subjects:
            for place, alone in enumerate(self._about[subject]):
                scores[place] += SUBJECT * odds * alone
        return {one.id: score for one, score in zip(self._articles, scores, strict=True)}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question taken apart: its words, their concepts, its likely subjects."""

    words: Sequence[str]
    language: Language
    concepts: Mapping[str, float]
    subjects: Sequence[tuple[int, float]]  # their places, and the roots of their odds


@dataclass(frozen=True, slots=True)
class Reading:
    """A question read in one language: the articles by their score, and how sure that is."""

    scores: Mapping[str, float]  # by id, best first, without those that have nothing of it
    beyond: float  # how far the question is outside what charters speak of
    aside: Aside | None

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
            name: min(weight, MOST)
            for name, weight in concepts_in(words, language).items()
            if not is_beyond(name)
        }
        known = subjects(language)
        found = known.met(words, language)
        likely = known.about(found, ASKED)
        told = [(place, sqrt(odds)) for place, odds in enumerate(likely) if odds > UNLIKELY]
        asked = Asked(words, language, concepts, told)
        scores: dict[str, float] = {}
        for shelf in self._shelves:
            for article, score in shelf.scores(asked).items():
                scores[article] = max(score, scores.get(article, 0.0))
        ranked = sorted(filter(scores.get, scores), key=scores.__getitem__, reverse=True)
        first = known.names[max(range(len(likely)), key=likely.__getitem__)] if any(likely) else ""
        kept = {article: scores[article] for article in ranked}
        return Reading(kept, beyond(found), ASIDES.get(first))

    def _outcome(self, question: str, reading: Reading, language: Language) -> Outcome:
        candidates = tuple(self._in(language, one) for one in [*reading.scores][:SHOWN])
        if reading.confidence < ENOUGH:
            return Outcome("silent", None, None, candidates, reading.aside)
        if not reading.clear:
            return Outcome("unsure", None, None, candidates[:2])
        quote = nearest(candidates[0], question)
        return Outcome(
            "answer", candidates[0], quote, candidates, close=self._close(candidates, reading)
        )

    def _close(self, candidates: tuple[Article, ...], reading: Reading) -> tuple[Article, ...]:
        first, *others = candidates
        enough = CLOSE * reading.scores[first.id]
        return tuple(one for one in others if reading.scores[one.id] >= enough)

    def _in(self, language: Language, article: str) -> Article:
        same = [one for one in self._articles if one.id == article]
        return min(same, key=lambda one: one.language != language)


@lru_cache(maxsize=4)
def search_of(charter: Charter) -> Search:
    """Give the search of a charter: it takes a moment to build, and never changes."""
    return Search(charter)


def _weighed(article: Article) -> dict[str, float]:
    """Count the terms of an article; those of its title and keywords count more."""
    title = terms_of(f"{article.title}, {', '.join(article.keywords)}", article.language)
    text = terms_of(article.text, article.language)
    return {term: TITLE * title.get(term, 0) + text.get(term, 0) for term in title | text}


@lru_cache(maxsize=1024)  # publishing an article reads that one again, and no other
def _ruled(article: Article) -> list[float]:
    """Say what an article is about: its title and each of its sentences, all counting the same."""
    known = subjects(article.language)
    said = (article.title, *article.sentences, ", ".join(article.keywords))
    met = [known.met(words_of(text), article.language) for text in said if text]
    odds = [known.about(found, RULED) for found in met]
    return [
        0.0 if place in known.outside else sum(column) / len(odds)
        for place, column in enumerate(zip(*odds, strict=True))
    ]


def _alone_with(odds: Sequence[Sequence[float]]) -> list[list[float]]:
    """Say, subject by subject, how far each article is the only one about it: a root, 0 to 1."""
    return [
        [sqrt(one / (sum(column) + SHARED)) for one in column] for column in zip(*odds, strict=True)
    ]


def _whole(article: Article) -> str:
    return f"{article.title} {article.text} {' '.join(article.keywords)}"
