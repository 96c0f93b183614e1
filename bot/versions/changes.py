"""What changed between two charters, article by article."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from rapidfuzz.fuzz import token_set_ratio

from bot.charter.article import Article
from bot.charter.load import Charter
from bot.chat.phrase import LANGUAGES

ALIKE = 70  # of 100: two texts under different headings that are still the same rule

Kind = Literal["added", "removed", "changed", "renamed"]


@dataclass(frozen=True, slots=True)
class Change:
    """One article that is new, gone, said in other words, or under another heading."""

    kind: Kind
    article: Article  # as it is now; as it was last where it is gone
    before: Article | None = None

    @property
    def gone(self) -> tuple[str, ...]:
        """The sentences that are no longer there, word for word."""
        return _only_in(self.before, None if self.kind == "removed" else self.article)

    @property
    def come(self) -> tuple[str, ...]:
        """The sentences that were not there, word for word."""
        return () if self.kind == "removed" else _only_in(self.article, self.before)


def changes(old: Charter, new: Charter) -> tuple[Change, ...]:
    """Compare two charters, language by language, in the order of the new one."""
    return tuple(
        change
        for language in LANGUAGES
        for change in _changes(
            [one for one in old.articles if one.language == language],
            [one for one in new.articles if one.language == language],
        )
    )


def _changes(old: list[Article], new: Sequence[Article]) -> Iterator[Change]:
    pairs = _pairs(old, new)
    for article in new:
        before = pairs.get(id(article))
        if before is None:
            yield Change("added", article)
        elif before.text != article.text:
            yield Change("changed", article, before)
        elif before.heading != article.heading:
            yield Change("renamed", article, before)
    kept = {id(before) for before in pairs.values()}
    yield from (Change("removed", one, one) for one in old if id(one) not in kept)


def _pairs(old: Sequence[Article], new: Sequence[Article]) -> dict[int, Article]:
    """Find what each new article was before: the same words, the same number, or words alike."""
    pairs: dict[int, Article] = {}
    keys: tuple[Callable[[Article], Hashable], ...] = (
        lambda one: (one.heading, one.text),
        lambda one: one.text,
        lambda one: one.number or one,
        lambda one: one.title,
    )
    for key in keys:
        taken = {id(before) for before in pairs.values()}
        left = {key(one): one for one in reversed(old) if id(one) not in taken}
        for article in new:
            if id(article) not in pairs and (before := left.pop(key(article), None)):
                pairs[id(article)] = before
    for article in new:
        taken = {id(before) for before in pairs.values()}
        left_over = [one for one in old if id(one) not in taken]
        if id(article) not in pairs and (nearest := _nearest(article, left_over)):
            pairs[id(article)] = nearest
    return pairs


def _nearest(article: Article, among: Sequence[Article]) -> Article | None:
    likeness = {place: _likeness(article, one) for place, one in enumerate(among)}
    best = max(likeness, key=lambda place: likeness[place], default=None)
    return among[best] if best is not None and likeness[best] >= ALIKE else None


def _likeness(one: Article, other: Article) -> float:
    return float(token_set_ratio(one.text, other.text))


def _only_in(here: Article | None, there: Article | None) -> tuple[str, ...]:
    if here is None:
        return ()
    known = there.sentences if there else ()
    same = SequenceMatcher(None, here.sentences, known, autojunk=False).get_matching_blocks()
    kept = {place for block in same for place in range(block.a, block.a + block.size)}
    return tuple(said for place, said in enumerate(here.sentences) if place not in kept)
