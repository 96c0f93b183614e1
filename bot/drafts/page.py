"""The rules on one page, for whoever has to agree with them: communications, lawyers, unions."""

import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from bot.chat.phrase import Language
from bot.company import About, Company, Disclosure
from bot.drafts import rules as folder
from bot.drafts.on_the_whole import ON_THE_WHOLE
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.rules import FAMILIES
from bot.text.language import language_of

INTRODUCTION = Path(__file__).with_name("page.md").read_text(encoding="utf-8")
SHOWN = 110  # characters of an example
INVENTED = Company(
    company=About(names=("Brumaine",)), disclosure=Disclosure(tags=("#salarié", "#employee"))
)
MOMENT = dt.datetime(2026, 11, 21, 9, tzinfo=dt.UTC)


def rules_page() -> str:
    """Write the page, in Markdown: every family, the grave ones first, and each of its rules."""
    families = sorted(FAMILIES, key=lambda family: (_severity(family) != "stop", family))
    lines = [*_contents(families)]
    for family in families:
        lines += _family(family)
    return "\n".join((INTRODUCTION, *lines))


def _rules(family: str) -> Sequence[Rule]:
    """Give the rules of a family in the order they are asked in."""
    last = ON_THE_WHOLE.get(family)
    return (*FAMILIES[family], last) if last else FAMILIES[family]


def _severity(family: str) -> str:
    return "stop" if any(rule.severity == "stop" for rule in FAMILIES[family]) else "caution"


def _said(family: str) -> tuple[str, str]:
    """Read the family's title and subject off the first line of its file."""
    line = (sys.modules[f"{folder.__name__}.{family}"].__doc__ or family).splitlines()[0]
    title, _, subject = line.replace("'", "’").partition(": ")
    return title, subject[:1].upper() + subject[1:]


def _contents(families: Sequence[str]) -> Iterator[str]:
    yield "| family | its name in `company.toml` | is about | verdict | rules |"
    yield "|---|---|---|---|---|"
    for family in families:
        title, subject = _said(family)
        link = f"[{title}](#{title.lower().replace(' ', '-')})"
        count = len(_rules(family))
        yield f"| {link} | `{family}` | {subject} | {_severity(family)} | {count} |"
    yield ""


def _family(family: str) -> Iterator[str]:
    title, subject = _said(family)
    yield from (f"## {title}", "", subject, "")
    told = ""
    for rule in _rules(family):
        yield from (f"### {rule.id} · {rule.severity}", "")
        yield from (f"> {_message(rule, 'en')}\\", f"> {_message(rule, 'fr')}", "")
        if rule.why.en != told:  # rules that follow one another often share their reason
            told = rule.why.en
            yield from (f"*Why?* {rule.why.en}\\", f"*Pourquoi ?* {rule.why.fr}", "")
        yield from _what_it_does(rule)
        yield from _examples(rule)


def _message(rule: Rule, language: Language) -> str:
    """Say what the author of its first example in a language is told."""
    draft = next((it for it in rule.caught if language_of(it) == language), rule.caught[0])
    return rule.message.to(language, **rule.values(Reading(draft, INVENTED, MOMENT)))


def _what_it_does(rule: Rule) -> Iterator[str]:
    if rule.fix:
        yield from ("The rewrite can mend it.", "")
    if rule.masks:
        yield from ("What it finds is shown by its first characters only.", "")


def _examples(rule: Rule) -> Iterator[str]:
    yield "| finds | leaves alone |"
    yield "|---|---|"
    for caught, clean in zip_longest(rule.caught, rule.clean, fillvalue=""):
        yield f"| {_example(caught)} | {_example(clean)} |"
    yield ""


def _example(draft: str) -> str:
    """Show a draft as code, so that nothing in it is taken for a link, a mention or a layout."""
    shown = draft if len(draft) <= SHOWN else draft[:SHOWN].rstrip() + "…"
    shown = shown.replace("\n", " ↵ ").replace("|", "\\|")
    fence = "`` " if "`" in shown else "`" if shown else ""
    return f"{fence}{shown}{fence[::-1]}"
