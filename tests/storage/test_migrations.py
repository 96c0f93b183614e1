"""The tables that migrations build are those that the models describe."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from tortoise import Tortoise
from tortoise.migrations.executor import MigrationExecutor

from bot.people.tables import IdentityRow, PersonRow
from bot.storage import database
from bot.storage.client import client, is_sqlite
from bot.storage.database import configuration, open_database

COLUMNS = """SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> 'tortoise_migrations' ORDER BY 1, 2"""
INDEXES = """SELECT indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> 'tortoise_migrations'"""
SQLITE = """SELECT sql FROM sqlite_master
    WHERE sql IS NOT NULL AND tbl_name NOT LIKE '%migrations' AND tbl_name <> 'sqlite_sequence'"""


async def _shape() -> list[str]:
    """Every column and index of the open database, without the names of the indexes."""
    here = client()
    if is_sqlite(here):
        rows = [row["sql"] for row in await here.execute_query_dict(SQLITE)]
    else:
        rows = [str(row) for row in await here.execute_query_dict(COLUMNS)]
        rows += [row["indexdef"] for row in await here.execute_query_dict(INDEXES)]
    return sorted(_without_names(row) for row in rows)


def _without_names(sql: str) -> str:
    """Leave the names of indexes out, and the order of columns: an added one comes last."""
    words = re.sub(r"([(),])", r" \1 ", sql.replace('"', " ")).split()
    kept = " ".join(word for word in words if not word.startswith(("idx_", "uid_", "public.")))
    if not kept.startswith("CREATE TABLE"):
        return kept
    head, _, columns = kept.removesuffix(" )").partition(" ( ")
    return f"{head}: {'; '.join(sorted(columns.split(' , ')))}"


async def test_migrated_tables_equal_fresh_ones(database_url: str) -> None:
    async with open_database(database_url):
        fresh = await _shape()
    async with _emptied(database_url):
        await client().execute_script("CREATE TABLE keepsakes (what TEXT)")
    async with open_database(database_url):
        migrated = await _shape()

    assert [row for row in migrated if "keepsakes" not in row] == fresh


async def test_a_new_database_is_up_to_date_at_once(database_url: str) -> None:
    async with open_database(database_url):
        executor = MigrationExecutor(client(), configuration(database_url)["apps"])
        assert await executor.plan() == []


class _emptied:  # noqa: N801 (it reads as a sentence where it is used)
    """The same database without its tables."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def __aenter__(self) -> None:
        if self.url.startswith("sqlite://"):
            Path(self.url.removeprefix("sqlite://")).unlink()
        await Tortoise.init(config=configuration(self.url))
        if not self.url.startswith("sqlite://"):
            await client().execute_script("DROP SCHEMA public CASCADE; CREATE SCHEMA public")

    async def __aexit__(self, *_: object) -> None:
        await Tortoise.close_connections()


async def test_opening_twice_keeps_everything(database_url: str) -> None:
    async with open_database(database_url):
        person = await PersonRow.create(name="A", language="fr", timezone="UTC")
        await IdentityRow.create(platform="web", key="a", person=person)

    async with open_database(database_url):
        assert await IdentityRow.filter(person__name="A").count() == 1


async def test_a_copy_is_kept_before_a_step(tmp_path: Path) -> None:
    path = tmp_path / "porte-voix.db"
    with closing(sqlite3.connect(path)) as older, older:
        older.execute("CREATE TABLE keepsakes (what TEXT)")
        older.execute("CREATE TABLE others (what TEXT)")
        older.execute("INSERT INTO keepsakes VALUES ('a photograph')")

    async with open_database(f"sqlite://{path}"):
        pass

    (copy,) = path.parent.glob("porte-voix.db.before-*")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT what FROM keepsakes").fetchone() == ("a photograph",)


async def test_a_new_file_has_nothing_to_copy(tmp_path: Path) -> None:
    async with open_database(f"sqlite://{tmp_path / 'porte-voix.db'}"):
        pass

    assert list(tmp_path.glob("*.before-*")) == []


def test_every_folder_with_tables_is_found() -> None:
    assert {"bot.people.tables", "bot.ideas.tables", "bot.shares.tables"} <= set(database.tables())
