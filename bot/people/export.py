"""Puts all that is kept of a person in one file that they can read, in their own language."""

import datetime as dt
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.chat.person import Person
from bot.chat.phrase import Language, Phrase
from bot.company import Company
from bot.storage.fields import EPOCH
from bot.storage.kept import Kept, Whom, kept_of_people

Row = tuple[str, str]
MOST = 10_000  # rows of one part

ABOUT = Phrase(fr="De quoi il s’agit", en="What this is")
ABOUT_SAID = Phrase(
    fr="Tout ce que Porte-voix garde de vous chez {company}, au moment où vous l’avez demandé. Les "
    "brouillons que vous faites vérifier n’y sont pas : ils ne sont gardés nulle part.",
    en="All that Porte-voix keeps of you at {company}, at the moment when you asked. The drafts "
    "that you have checked are not here: they are kept nowhere.",
)
MADE = Phrase(fr="Fait le", en="Made at")
PARTS = Phrase(fr="Ce qui est gardé", en="What is kept")
WHAT = Phrase(fr="Quoi", en="What")
WHY = Phrase(fr="Pour", en="Why")
HOW_LONG = Phrase(fr="Gardé", en="Kept")
TABLE = Phrase(fr="Table", en="Table")
ROWS = Phrase(fr="Contenu", en="Content")
RIGHTS = Phrase(fr="Vos droits", en="Your rights")
RIGHTS_SAID = Phrase(
    fr="Corriger : « mes choix », ou l’équipe communication pour votre nom et votre équipe. Tout "
    "effacer : « mes données », deux appuis. Vous opposer : « stop ». Une réclamation : le délégué "
    "à la protection des données de l’entreprise, ou la CNIL (cnil.fr).",
    en="To correct: “mine”, or the communications team for your name and your team. To erase "
    "everything: “my data”, two presses. To object: “stop”. To complain: your company’s data "
    "protection officer, or your country’s authority (in France the CNIL, cnil.fr).",
)
NAMES = Phrase(fr="porte-voix-mes-donnees-{day}.json", en="porte-voix-my-data-{day}.json")


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file to give: its name, and its bytes (JSON in UTF-8)."""

    name: str
    content: bytes


def write_new(path: Path, content: bytes) -> None:
    """Write a new file that nobody else of the machine may read; OSError where it exists."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)


async def own_file(person: Person, whom: Whom, company: Company, now: dt.datetime) -> OwnFile:
    """Write down all that is kept of a person, with why and for how long; nothing is changed."""
    say, zone = person.language, person.zone
    said = {
        ABOUT.to(say): ABOUT_SAID.to(say, company=company.name),
        MADE.to(say): _moment(now, zone),
        RIGHTS.to(say): RIGHTS_SAID.to(say),
        PARTS.to(say): [await _part(kept, person, whom, company) for kept in _in_order()],
    }
    content = json.dumps(said, ensure_ascii=False, indent=2) + "\n"
    name = NAMES.to(say, day=now.astimezone(zone).date())
    return OwnFile(name, content.encode())


def how_long(kept: Kept, company: Company) -> Phrase:
    """Say how long a table's rows are kept, with the company's own numbers of days."""
    return kept.how_long.given(**company.privacy.model_dump(), keep_days=company.reviews.keep_days)


async def in_short(whom: Whom, company: Company, language: Language) -> tuple[Row, ...]:
    """Say what is kept of a person, how much of it, and for how long."""
    rows = []
    for kept in _in_order():
        if count := await kept.theirs(whom).count():
            long = how_long(kept, company).to(language)
            rows.append((kept.what.to(language), f"{count} · {long}"))
    return tuple(rows)


def _in_order() -> list[Kept]:
    """List who somebody is first, and what hangs from it after."""
    return sorted(kept_of_people(), key=lambda kept: -kept.order)


async def _part(kept: Kept, person: Person, whom: Whom, company: Company) -> Mapping[str, Any]:
    say = person.language
    rows = await kept.theirs(whom).limit(MOST).values(*kept.columns)
    return {
        WHAT.to(say): kept.what.to(say),
        WHY.to(say): kept.why.to(say),
        HOW_LONG.to(say): how_long(kept, company).to(say),
        TABLE.to(say): kept.table._meta.db_table,  # noqa: SLF001 (the ORM has no public door)
        ROWS.to(say): [_row(kept, row, person) for row in rows],
    }


def _row(kept: Kept, row: Mapping[str, Any], person: Person) -> dict[str, Any]:
    """Name what a row says in the person's language, and leave out what it does not say."""
    named = {}
    for column, name in kept.columns.items():
        if (said := _said(kept, column, row[column], person)) not in (None, "", []):
            named[name.to(person.language)] = said
    return named


def _said(kept: Kept, column: str, value: Any, person: Person) -> Any:  # noqa: ANN401 (any column)
    if isinstance(value, dt.datetime):
        return _moment(value, person.zone) if value != EPOCH else None
    if column in kept.reads:
        return kept.reads[column](value)
    words = kept.values[column].get(value) if column in kept.values else None
    return words.to(person.language) if words else value


def _moment(moment: dt.datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds")
