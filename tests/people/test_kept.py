"""Of every table and column something is said: what it keeps of a person, or why nothing."""

import re
from collections import defaultdict
from importlib import import_module
from pathlib import Path

import pytest
from tortoise.models import Model

from bot.company import Company, Privacy, read_company
from bot.people.export import how_long
from bot.samples import SAMPLE
from bot.storage.database import open_database, tables
from bot.storage.kept import Kept, Nameless, kept_everywhere, kept_of_people

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")


def _models() -> set[type[Model]]:
    modules = [import_module(name) for name in tables()]
    found = [one for module in modules for one in vars(module).values()]
    return {one for one in found if isinstance(one, type) and issubclass(one, Model)} - {Model}


def _name(model: type[Model]) -> str:
    return str(model._meta.db_table)  # noqa: SLF001 (the ORM has no public door)


def _company() -> Company:
    return read_company(SAMPLE / "company.toml")


def test_no_table_is_forgotten() -> None:
    said = {one.table for one in kept_everywhere()}

    forgotten = sorted(_name(model) for model in _models() - said)
    assert not forgotten, f"say in the kept.py of their folder what these keep: {forgotten}"


def test_nothing_is_both_nameless_and_personal() -> None:
    nameless = {one.table for one in kept_everywhere() if isinstance(one, Nameless)}

    assert not nameless & {one.table for one in kept_of_people()}


def test_whatever_goes_with_time_has_a_name_for_the_owners() -> None:
    named = {one.table for one in kept_of_people() if one.forgotten}

    assert {one.table for one in kept_of_people() if one.periods} <= named


async def test_no_column_is_forgotten(sqlite_url: str) -> None:
    said: dict[type[Model], set[str]] = defaultdict(set)
    for kept in kept_of_people():
        said[kept.table] |= {*kept.columns, *kept.unsaid}

    async with open_database(sqlite_url):
        for table, columns in said.items():
            there = set(table._meta.db_fields)  # noqa: SLF001
            assert columns == there, f"{_name(table)}: {columns ^ there}"


@pytest.mark.parametrize("kept", kept_of_people(), ids=lambda kept: str(kept.what.en))
def test_how_long_is_said_with_the_companys_own_days(kept: Kept) -> None:
    for language in ("fr", "en"):
        assert "{" not in how_long(kept, _company()).to(language)


@pytest.mark.parametrize("one", kept_everywhere(), ids=lambda one: _name(one.table))
def test_the_page_names_every_table(one: Kept | Nameless) -> None:
    assert f"`{_name(one.table)}`" in PAGE, "docs/privacy.md says where everything is kept"


def test_the_page_gives_every_period_with_its_default() -> None:
    for name, field in Privacy.model_fields.items():
        row = re.search(rf"^\| `{name}` \|(?P<rest>.*)$", PAGE, re.MULTILINE)
        assert row, f"docs/privacy.md does not say {name}"
        assert f" {field.default} " in row["rest"].replace("|", " ")


def test_drafts_and_questions_are_never_kept_longer_than_thirty_days() -> None:
    for name in ("drafts_days", "questions_days"):
        with pytest.raises(ValueError, match="less than or equal to 30"):
            Privacy.model_validate({name: 31})
        assert getattr(Privacy.model_validate({name: 0}), name) == 0
