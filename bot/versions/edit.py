"""Changes one article of a charter's file, and leaves every other character alone."""

import re
from collections.abc import Mapping

from bot.charter.article import Article
from bot.charter.load import read_charter
from bot.chat.phrase import Language

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
HEADING = re.compile(r" {0,3}(#+)\s")


def source_of(files: Mapping[str, str], key: str, language: Language) -> str:
    """Give an article's own Markdown, "" where there is none."""
    found = _place(files, key, language)
    if found is None:
        return ""
    name, start, end = found
    return "".join(_lines(files[name])[start:end]).strip()


def with_article(
    files: Mapping[str, str], key: str, language: Language, source: str
) -> dict[str, str]:
    """Write an article's Markdown in place of what it was, or after all others."""
    source = source.strip()
    if found := _place(files, key, language):
        name, start, end = found
        lines = _lines(files[name])
        written = f"{source}\n\n" if source else ""
        return {**files, name: "".join((*lines[:start], written, *lines[end:]))}
    name = _file_in(files, language)
    return {**files, name: f"{files.get(name, '').rstrip()}\n\n{source}\n".lstrip()}


def next_number(files: Mapping[str, str]) -> int:
    """Give the number of an article to come."""
    numbers = [one.number for name, text in files.items() for one in read_charter(name, text)]
    return max((int(number) for number in numbers if number.isdecimal()), default=0) + 1


def _place(files: Mapping[str, str], key: str, language: Language) -> tuple[str, int, int] | None:
    """Find an article: its file, its first line from 0, and the line after its last."""
    for name, text in files.items():
        articles = read_charter(name, text)
        for place, article in enumerate(articles):
            if article.id == key and article.language == language:
                after = [one.line - 1 for one in articles[place + 1 :]]
                start = article.line - 1
                return name, start, _end(_lines(text), start, min(after, default=None), article)
    return None


def _end(lines: list[str], start: int, following: int | None, article: Article) -> int:
    """Stop before the next article, or before a heading above it (a part's own title)."""
    end = len(lines) if following is None else following
    opens = HEADING.match(lines[start])
    for place in range(start + 1, end):
        found = HEADING.match(lines[place])
        if opens and found and len(found[1]) <= len(opens[1]) and article.heading:
            return place
    return end


def _file_in(files: Mapping[str, str], language: Language) -> str:
    spoken = {name: read_charter(name, text)[0].language for name, text in files.items()}
    found = [name for name, said in spoken.items() if said == language]
    return found[0] if found else f"charter.{language}.md"


def _lines(text: str) -> list[str]:
    """Split at line ends, and keep them."""
    return LINE.findall(text)
