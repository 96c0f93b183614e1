"""A draft as the rules read it, each of its forms made once, when first asked for."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from bot.chat.phrase import Language
from bot.company import Company
from bot.drafts.known import Known, known
from bot.drafts.tokens import WORD, Tokens
from bot.text.language import language_of
from bot.text.normal import Forms, Normal, bare, normal_forms
from bot.text.span import Span
from bot.text.tweet import CAP, Entity, Tweet, read_tweet

T = TypeVar("T")
SENTENCE_END = re.compile(
    r"[!?.\n](?:(?<=[!?])[!?]*(?=\s|$)|(?<=\.)\.+|(?<=[^\W_]{2}\.)(?=\s|$)|(?<=\n)\n*)"
)
LEAD = 70  # characters before a name that tell what is said of it
REPEATED = 40  # times that a word or a name is looked at in one draft
UNSEEN = (  # spaces, and signs that leave no trace on a screen
    " \t\n\r\v\f\u00a0"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
)
SQUEEZED = {
    **dict.fromkeys(map(ord, UNSEEN), ""),
    **{0xFF00 + place: chr(0x20 + place) for place in range(1, 0x5F)},  # full width
}
QUOTED = re.compile(r"«[^»]{1,300}»|“[^”]{1,300}”|(?<!\w)\"[^\"]{1,300}\"(?!\w)")


class Reading:
    """One draft, one company, one moment, and what colleagues posted lately.

    Offsets given out are those of the author's own text, in code points.
    """

    def __init__(
        self, draft: str, company: Company, now: datetime, recent: Sequence[str] = ()
    ) -> None:
        self.draft = draft[:CAP]
        self.company = company
        self.now = now
        self.recent = recent
        self.length = len(draft)
        self._whole = draft
        self._leads: dict[int, str] = {}
        self._made: dict[Callable[[Reading], Any], Any] = {}
        self._found: dict[Callable[[Reading], Iterable[Span]], tuple[Span, ...]] = {}

    def of(self, draft: str) -> "Reading":
        """Read another draft in the same circumstances."""
        return Reading(draft, self.company, self.now, self.recent)

    def blanked(self, spans: Iterable[Span]) -> "Reading":
        """Read the same draft with some stretches blanked, character for character."""
        signs = list(self._whole)
        for start, end in spans:
            signs[start:end] = "_" * (end - start)
        return self.of("".join(signs))

    @cached_property
    def known(self) -> Known:
        """What the company's file says now, made ready for the rules."""
        return known(self.company, self.now)

    @cached_property
    def tweet(self) -> Tweet:
        """Length and entities, as X counts them."""
        return read_tweet(self._whole)

    @cached_property
    def addresses(self) -> tuple[Entity, ...]:
        """Links and handles, in order."""
        found = (*self.tweet.urls, *self.tweet.mentions)
        return tuple(sorted(found, key=lambda entity: entity.start))

    @cached_property
    def prose(self) -> str:
        """The draft with its links and handles blanked, character for character."""
        parts, end = [], 0
        for entity in self.addresses:
            start = max(entity.start, end)
            sign = (
                self.draft[start : start + 1] if self.draft.startswith(("@", "＠"), start) else ""
            )
            parts += [self.draft[end:start], sign, "_" * (entity.end - start - len(sign))]
            end = max(entity.end, end)
        return "".join((*parts, self.draft[end:]))

    @cached_property
    def _forms(self) -> Forms:
        return normal_forms(self.prose)

    @property
    def plain(self) -> Normal:
        """The prose in lower case, accents kept."""
        return self._forms.plain

    @property
    def bare(self) -> Normal:
        """The prose in lower case, without accents, digits as they are."""
        return self._forms.bare

    @property
    def unmasked(self) -> Normal:
        """The prose without accents, disguises taken off."""
        return self._forms.unmasked

    @cached_property
    def signs(self) -> frozenset[str]:
        """The characters that are no letters, as the author writes them and as they read."""
        return frozenset(sign for sign in {*self.draft, *self.bare.text} if not sign.isalpha())

    @cached_property
    def squeezed(self) -> str:
        """The draft without spaces and invisible characters, case kept."""
        return self.draft.translate(SQUEEZED)

    def unsqueezed(self, start: int, end: int) -> Span:
        """Find a stretch of the squeezed draft in the author's own text."""
        return Span(self._kept[start], self._kept[end - 1] + 1)

    @cached_property
    def _kept(self) -> Sequence[int]:
        return [place for place, sign in enumerate(self.draft) if SQUEEZED.get(ord(sign), sign)]

    @cached_property
    def language(self) -> Language | None:
        """The draft's language, None where it is not clear."""
        return language_of(self.prose)

    @cached_property
    def tokens(self) -> Tokens:
        """The words of the unmasked form."""
        return Tokens(self.unmasked.text)

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where each word of the unmasked form starts, the first times."""
        places: dict[str, list[int]] = {}
        for word, start in zip(self.tokens.words, self.tokens.starts, strict=True):
            starts = places.setdefault(word, [])
            if len(starts) < REPEATED:
                starts.append(start)
        return places

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of the unmasked form."""
        return frozenset(self.tokens.words)

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """What the author puts between quotation marks."""
        return tuple(Span(*quoted.span()) for quoted in QUOTED.finditer(self.prose))

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [end.start() for end in SENTENCE_END.finditer(self.prose)]

    def sentence(self, span: Span) -> int:
        """Say which sentence of the draft a stretch starts in, the first being 0."""
        return bisect_right(self._sentence_ends, span.start)

    def opens(self, span: Span) -> bool:
        """Say whether a stretch opens its sentence."""
        sentence = self.sentence(span)
        start = self._sentence_ends[sentence - 1] if sentence else 0
        return not WORD.search(self.prose, start, span.start)

    def before(self, span: Span) -> str:
        """Give the prose before a stretch, without case and accents, as far as a rule looks."""
        lead = self._leads.get(span.start)
        if lead is None:
            said = self.prose[max(0, span.start - LEAD) : span.start]
            lead = self._leads[span.start] = bare(said).text
        return lead

    def words(self, span: Span) -> str:
        """Give the author's own characters."""
        return self.draft[span.start : span.end]

    def once(self, make: Callable[["Reading"], T]) -> T:
        """Make something of the draft once, however many ask."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def found(self, finder: Callable[["Reading"], Iterable[Span]]) -> tuple[Span, ...]:
        """Look for something once, however many rules ask, in the order of the text."""
        spans = self._found.get(finder)
        if spans is None:
            spans = tuple(finder(self))
            spans = self._found[finder] = tuple(sorted(spans)) if len(spans) > 1 else spans
        return spans

    def sure(self, finder: Callable[["Reading"], Iterable[Span]]) -> tuple[Span, ...]:
        """Look for something whose gates are known to be open: they are not looked at again."""
        spans = self._found.get(finder)
        if spans is None:
            spans = tuple(getattr(finder, "find", finder)(self))
            spans = self._found[finder] = tuple(sorted(spans)) if len(spans) > 1 else spans
        return spans
