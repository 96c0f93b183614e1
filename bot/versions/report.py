"""What a new charter changes, as people read it before and after it is published."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.charter.load import Charter
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Block, Facts, Paragraph, Quote
from bot.company import Company
from bot.versions.changes import Change, changes
from bot.versions.recheck import Failing, without_article

SHOWN = 10  # changes, and ideas, shown one by one

SAME = Phrase(
    fr="Rien ne change : ces mots sont déjà ceux de la charte.",
    en="Nothing changes: these words are the charter’s already.",
)
FIRST = Phrase(
    fr="La première version, {count} articles.", en="The first version, {count} articles."
)
KINDS = {
    "added": Phrase(fr="nouveau", en="new"),
    "removed": Phrase(fr="retiré", en="removed"),
    "changed": Phrase(fr="changé", en="changed"),
    "renamed": Phrase(fr="nouveau titre, avant : {before}", en="new title, it was: {before}"),
}
GONE = Phrase(fr="retiré : {said}", en="gone: {said}")
COME = Phrase(fr="ajouté : {said}", en="added: {said}")
MORE = Phrase(fr="… et {count} de plus.", en="… and {count} more.")
FAIL = Phrase(
    fr="Ces idées approuvées ne passent pas le contrôle :",
    en="These approved ideas do not pass the check:",
)
ALL_PASS = Phrase(
    fr="Toutes les idées approuvées passent le contrôle.",
    en="Every approved idea passes the check.",
)
ORPHANS = Phrase(
    fr="Des règles s’appuient sur un article que la charte n’a pas : {families}. Corrigez "
    "[articles] dans company.toml, ou elles ne citeront rien.",
    en="Some rules rest on an article that the charter has not: {families}. Mend [articles] in "
    "company.toml, or they will quote nothing.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that somebody should know before a charter is published."""

    first: int  # articles of the first version there ever was; 0 where one held before
    changes: Sequence[Change]
    failing: Sequence[Failing]
    orphans: dict[str, str]  # family -> the article it rests on, and has lost


def report(
    old: Charter | None, new: Charter, failing: Sequence[Failing], company: Company
) -> Report:
    """Compare two charters, and put the ideas that fail beside; `old` is None for the first."""
    changed = changes(old, new) if old else ()
    first = 0 if old else len(new.articles)
    return Report(
        first=first, changes=changed, failing=failing, orphans=without_article(company, new)
    )


def told(found: Report, language: Language) -> tuple[Block, ...]:
    """Tell it: article by article, then the ideas, then what company.toml lacks."""
    return (
        *_changes(found, language),
        *_ideas(found.failing, language),
        *([Paragraph(_orphans(found.orphans, language))] if found.orphans else []),
    )


def _changes(found: Report, language: Language) -> Iterator[Block]:
    if found.first:
        yield Paragraph(FIRST.to(language, count=found.first))
    elif not found.changes:
        yield Paragraph(SAME.to(language))
    for change in found.changes[:SHOWN]:
        yield Facts(((change.article.heading, _kind(change, language)),))
        if change.kind in ("added", "removed"):
            yield Quote(change.article.text, language=change.article.language)
        else:
            said = [GONE.to(language, said=one) for one in change.gone]
            said += [COME.to(language, said=one) for one in change.come]
            yield from [Paragraph("\n".join(said))] if said else []
    yield from _more(len(found.changes), language)


def _kind(change: Change, language: Language) -> str:
    before = change.before.heading if change.before else ""
    return KINDS[change.kind].to(language, before=before)


def _ideas(failing: Sequence[Failing], language: Language) -> Iterator[Block]:
    if not failing:
        yield Paragraph(ALL_PASS.to(language))
        return
    yield Paragraph(FAIL.to(language))
    for one in failing[:SHOWN]:
        first = one.findings[0]
        yield Quote(one.text, f"{one.idea.key} · {first.message.to(language)}")
    yield from _more(len(failing), language)


def _more(count: int, language: Language) -> Iterator[Block]:
    if count > SHOWN:
        yield Paragraph(MORE.to(language, count=count - SHOWN))


def _orphans(orphans: dict[str, str], language: Language) -> str:
    families = ", ".join(f"{family} ({number})" for family, number in sorted(orphans.items()))
    return ORPHANS.to(language, families=families)
