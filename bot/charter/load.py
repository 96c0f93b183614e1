"""A charter's Markdown files read into articles, whatever their layout."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain
from pathlib import Path

from bot.charter.article import Article, CharterError
from bot.charter.layout import Part, parts_of
from bot.charter.markdown import UnclosedError, sections
from bot.charter.number import read_heading
from bot.charter.quote import nearest
from bot.charter.sentences import sentences_of
from bot.charter.words import fold
from bot.chat.phrase import Language, Phrase
from bot.text.language import language_of

NAMED = Phrase(fr="version {version}", en="version {version}")
IN_NAME = re.compile(r"[._-](fr|en)(?=[._-]|$)", re.IGNORECASE)
NOTHING = Phrase(
    fr="aucune règle n’a été trouvée ici ; écrivez un titre (## Article 1 — Son titre) et, "
    "dessous, une phrase qui se lise",
    en="no rule was found here; write a heading (## Article 1 — Its title) and, below it, "
    "a sentence people can read",
)
REPEATED = Phrase(
    fr="le numéro {number} est déjà celui de « {heading} », ligne {line} ; donnez à chaque "
    "article le sien",
    en="number {number} is already that of “{heading}”, line {line}; give each article its own",
)
UNREADABLE = Phrase(fr="le fichier ne se lit pas : {error}", en="cannot be read: {error}")
NOT_UTF_8 = Phrase(
    fr="ce caractère n’est pas en UTF-8 ; enregistrez le fichier en UTF-8 et réessayez",
    en="this character is not UTF-8; save the file as UTF-8 and try again",
)


def read_charter(name: str, text: str, language: Language | None = None) -> tuple[Article, ...]:
    """Read one file; raises CharterError: "file, line N: what is wrong and what to do".

    Without a language it is the one in the name (charter.fr.md), else that of the text.
    """
    try:
        found = sections(text)
    except UnclosedError as unclosed:
        raise CharterError(name, unclosed.line, unclosed.what) from None
    spoken = language or _language_in(name) or language_of(text) or "en"
    parts = tuple(parts_of(found))
    lettered = len({read_heading(part.heading).letter for part in parts} - {""}) > 1
    articles = tuple(_article(part, spoken, lettered=lettered) for part in parts)
    if not articles:
        raise CharterError(name, 1, NOTHING)
    _refuse_repeated(name, articles)
    return _with_own_ids(articles)


def _language_in(name: str) -> Language | None:
    found = IN_NAME.search(name)
    return ("fr" if found[1].lower() == "fr" else "en") if found else None


def _article(part: Part, language: Language, *, lettered: bool) -> Article:
    """Make the article; where several letters stand before the numbers, they are part of them."""
    _, letter, number, title = read_heading(part.heading)
    number = f"{letter}{number}" if lettered else number
    keywords: list[str] = []
    lines: list[str] = []
    for piece in part.pieces:
        if piece.kind == "keywords":
            keywords += [word.strip() for word in re.split(r"[,;]", piece.text) if word.strip()]
        else:
            lines.append(piece.text)
    text = "\n".join(line for line in lines if line) or title
    return Article(
        id=number or _minted(title, text),
        number=number,
        heading=part.heading,
        title=title,
        text=text,
        sentences=tuple(one for line in text.split("\n") for one in sentences_of(line)),
        language=language,
        keywords=tuple(keywords),
        line=part.line,
    )


def _minted(title: str, text: str) -> str:
    """Make an id from the title's words and the text: edits elsewhere leave it alone."""
    words = re.findall(r"[a-z0-9]+", fold(title.lower()))[:4]
    return "-".join([*words, sha256(f"{title}\n{text}".encode("utf-8", "replace")).hexdigest()[:6]])


def _refuse_repeated(name: str, articles: Sequence[Article]) -> None:
    first: dict[str, Article] = {}
    for article in articles:
        before = first.setdefault(article.number or article.id, article)
        if article.number and before is not article:
            what = REPEATED.given(number=article.number, heading=before.heading, line=before.line)
            raise CharterError(name, article.line, what)


def _with_own_ids(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Tell apart articles that say the same words, in their order."""
    seen: dict[str, int] = {}
    kept = []
    for article in articles:
        seen[article.id] = count = seen.get(article.id, 0) + 1
        kept.append(article if count == 1 else replace(article, id=f"{article.id}-{count}"))
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Charter:
    """All the articles, in every language there is; `version` changes with any word of them."""

    articles: tuple[Article, ...]
    version: str
    named: Phrase  # the version as people say it

    @classmethod
    def of(cls, *languages: Iterable[Article]) -> "Charter":
        """Put the articles of several files together."""
        articles = tuple(chain.from_iterable(_paired([tuple(one) for one in languages])))
        words = "\0".join(f"{one.language} {one.heading}\n{one.text}" for one in articles)
        version = sha256(words.encode("utf-8", "replace")).hexdigest()[:8]
        return cls(articles, version, NAMED.given(version=version))

    def article(self, number: str, language: Language) -> Article | None:
        """Find an article by its number, in that language where it exists, else in another."""
        same = [one for one in self.articles if one.number and one.number == number]
        return min(same, key=lambda one: one.language != language, default=None)

    def sentence(self, number: str, language: Language, about: str = "") -> str | None:
        """Quote the article's own sentence nearest to some words, its first without any."""
        found = self.article(number, language)
        return nearest(found, about) if found else None


def _paired(files: Sequence[Sequence[Article]]) -> Iterator[Sequence[Article]]:
    """Give articles without numbers the ids of the first file's, in order, where as many stand."""
    first = files[0] if files else ()
    for articles in files:
        numbered = any(one.number for one in (*first, *articles))
        if articles is first or numbered or len(articles) != len(first):
            yield articles
        else:
            same = zip(first, articles, strict=True)
            yield [replace(article, id=one.id) for one, article in same]


def load_charter(paths: Iterable[Path]) -> Charter:
    """Read a charter from its files, one a language; raises CharterError."""
    return Charter.of(*(read_charter(path.name, read_file(path)) for path in paths))


def read_file(path: Path) -> str:
    """Read a file's text; raises CharterError."""
    name = path.name or str(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CharterError(name, 1, UNREADABLE.given(error=error.strerror)) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise CharterError(name, line, NOT_UTF_8) from None
