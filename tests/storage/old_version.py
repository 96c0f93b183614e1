"""What the last released version says to its database (its tables end at 0005_deliveries)."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from typing import Protocol

import asyncpg

ENDS_AT = "0005_deliveries"
LONG_AGO, NEVER = 1_700_000_000_000, 4_000_000_000_000

# as its ORM writes them: every column that it knows is named, and none that came later
PERSON = """INSERT INTO "people" ("name","email","team","language","language_known","timezone",
    "role","subjects","declined","cadence","stopped_at","manager_id")
    VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"""
IDENTITY = """INSERT INTO "identities" ("platform","key","address","gone_at","person_id")
    VALUES (?,?,?,?,?)"""
IDEA = """INSERT INTO "ideas" ("key","subject","title","facts","link","starts_at","ends_at")
    VALUES (?,?,?,?,?,?,?)"""
WORDING = """INSERT INTO "wordings" ("language","text","holder_id","free_at","idea_id")
    VALUES (?,?,?,?,?)"""
SHARE = """INSERT INTO "shares" ("token","text","link","state","unwanted","post","offered_at",
    "opened_at","declared_at","idea_id","person_id","wording_id")
    VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"""
DELIVERY = """INSERT INTO "deliveries" ("occasion","lane","person_id","key","command","text",
    "state","due_at","late_at","leased_until","attempts","sent_id","why")
    VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"""
RECEIVED = """INSERT INTO "received" ("platform","key","at") VALUES (?,?,?)"""
GAP = """INSERT INTO "gaps" ("question","language","asker","asked_at") VALUES (?,?,?,?)"""
TAKE = """UPDATE "wordings" SET "holder_id"=?,"free_at"=? WHERE "id"=? AND "free_at"<=?"""
OPEN = """UPDATE "shares" SET "state"='opened',"opened_at"=?
    WHERE "token"=? AND "state" IN ('offered','let go')"""
STOP = """UPDATE "people" SET "stopped_at"=? WHERE "id"=? AND "stopped_at" IS NULL"""
WHO = """SELECT "subjects","id","stopped_at","language","cadence","email","timezone","role",
    "declined","name","team","manager_id","language_known" FROM "people" WHERE "email"=? LIMIT ?"""

Value = str | int | bool | None
Words = tuple[str, tuple[Value, ...]]


class Old(Protocol):
    """The old version's way to its database."""

    async def say(self, *said: Words) -> None:
        """Say it all in one transaction."""


async def first_day(old: Old) -> None:
    """Fill an empty database: somebody, an idea, words for it."""
    title = json.dumps({"fr": "Un vélo", "en": "A bike"})
    await old.say(
        (
            PERSON,
            ("Zoé", "zoe@a.b", "", "fr", True, "UTC", "person", "[]", "[]", "asked", None, None),
        ),
        (IDENTITY, ("slack", "T1:U1", "D1", None, 1)),
        (IDEA, ("bike", "bikes", title, "[]", "", LONG_AGO, NEVER)),
        (WORDING, ("fr", "Un vélo rouge", None, 0, 1)),
    )


async def another_day(old: Old, day: int) -> None:
    """Do once what it does all day: transactions over several tables, and small ones."""
    share: tuple[Value, ...] = (f"token-{day:08}", "Un vélo", "", "offered", False, "", day)
    delivery: tuple[Value, ...] = (f"day {day}", "slack:T1", 1, "T1:U1", "idea", "", 0)
    await old.say((WHO, ("zoe@a.b", 1)))
    await old.say(
        (TAKE, (1, day, 1, NEVER)),
        (SHARE, (*share, None, None, 1, 1, 1)),
    )
    await old.say((OPEN, (day, f"token-{day:08}")), (TAKE, (1, day, 1, NEVER)))
    await old.say((STOP, (day, 1)), (RECEIVED, ("slack", f"E{day}", day)))
    await old.say((DELIVERY, (*delivery, day, NEVER, 0, 0, "", "")))
    await old.say((GAP, (f"question {day}", "fr", "aa", day)))


class _OnSQLite:
    def __init__(self, path: str) -> None:
        self._path = path

    async def say(self, *said: Words) -> None:
        await asyncio.to_thread(self._say, said)

    def _say(self, said: tuple[Words, ...]) -> None:
        with closing(sqlite3.connect(self._path, timeout=30, isolation_level=None)) as file:
            file.execute("PRAGMA foreign_keys = ON")
            file.execute("BEGIN IMMEDIATE")
            for words, values in said:
                file.execute(words, values).fetchall()
            file.execute("COMMIT")


class _OnPostgres:
    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection

    async def say(self, *said: Words) -> None:
        async with self._connection.transaction():
            for words, values in said:
                first, *rest = words.split("?")
                numbered = "".join(f"${at}{part}" for at, part in enumerate(rest, start=1))
                await self._connection.fetch(first + numbered, *values)


@asynccontextmanager
async def old_version(url: str) -> AsyncIterator[Old]:
    """Let the old version in."""
    if url.startswith("sqlite://"):
        yield _OnSQLite(url.removeprefix("sqlite://"))
        return
    connection = await asyncpg.connect(url)
    try:
        yield _OnPostgres(connection)
    finally:
        await connection.close()
