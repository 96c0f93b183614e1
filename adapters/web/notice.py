"""A page that says one thing, in both languages, the reader's own first."""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from aiohttp import web

from bot.chat.phrase import LANGUAGES, Language, Phrase

PAGE = Template((Path(__file__).parent / "notice.html").read_text(encoding="utf-8"))
SECTION = Template(
    '<section lang="$language">\n<h$level>$title</h$level>\n<p>$text</p>\n</section>'
)


@dataclass(frozen=True, slots=True)
class Notice:
    """What there is to say."""

    title: Phrase
    text: Phrase


NOWHERE = Notice(
    Phrase(fr="Il n’y a rien à cette adresse", en="There is nothing at this address"),
    Phrase(
        fr="Elle est peut-être incomplète\u00a0: copiez-la de nouveau, en entier, "
        "ou retournez à la conversation.",
        en="It may have been cut short: copy it again, whole, or go back to the conversation.",
    ),
)
BROKEN = Notice(
    Phrase(fr="Quelque chose a cassé chez nous", en="Something broke on our side"),
    Phrase(
        fr="Ce n’est pas votre faute, et rien n’est perdu. Réessayez dans un instant.",
        en="It is not your fault, and nothing is lost. Try again in a moment.",
    ),
)

AWAY = Notice(
    Phrase(fr="Un instant…", en="One moment…"),
    Phrase(
        fr="Ma mémoire ne répond pas pour le moment. Rien n’est perdu : rouvrez cette page "
        "dans une minute.",
        en="My memory does not answer at the moment. Nothing is lost: open this page again in a "
        "minute.",
    ),
)


def notice(said: Notice, *, status: int, first: Language = "fr") -> web.Response:
    """Answer with the page; `first` is the language of whoever reads it."""
    order = sorted(LANGUAGES, key=lambda language: language != first)
    sections = (_section(said, language, level) for level, language in enumerate(order, start=1))
    page = PAGE.substitute(
        language=first, title=escape(said.title.to(first)), sections="\n<hr>\n".join(sections)
    )
    return web.Response(text=page, status=status, content_type="text/html")


def _section(said: Notice, language: Language, level: int) -> str:
    return SECTION.substitute(
        language=language,
        level=level,
        title=escape(said.title.to(language)),
        text=escape(said.text.to(language)),
    )
