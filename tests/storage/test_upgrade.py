"""The new version brings the tables up to date while the old one runs, and neither loses a row."""

import ast
import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest
from storage.old_version import ENDS_AT, Old, another_day, first_day, old_version
from tortoise import Tortoise
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget

from bot.deliveries.tables import DeliveryRow
from bot.gaps.tables import GapRow
from bot.ideas.tables import IdeaRow, WordingRow
from bot.people.tables import IdentityRow, PersonRow
from bot.shares.tables import ShareRow
from bot.storage.client import client
from bot.storage.database import configuration, open_database

ROOT = Path(__file__).parents[2]
STEPS = sorted((ROOT / "bot/storage/migrations").glob("0*.py"))
OPEN = (
    "import asyncio, sys; from bot.storage.database import open_database\n"
    "async def run():\n    async with open_database(sys.argv[1]): pass\n"
    "asyncio.run(run())"
)
AT_ONCE = 4  # connections of the old version


@pytest.fixture(params=["sqlite", "postgres"])
async def old_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database as the last released version made it, and one day of it."""
    if request.param == "sqlite":
        url = f"sqlite://{tmp_path / 'porte-voix.db'}"
        await _as_released(url)
        yield url
        return
    server, name = request.getfixturevalue("postgres"), f"old_{uuid4().hex}"
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
        url = urlsplit(server)._replace(path=f"/{name}").geturl()
        await _as_released(url)
        yield url
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


async def _as_released(url: str) -> None:
    config = configuration(url)
    try:
        await Tortoise.init(config=config)
        executor = MigrationExecutor(client(), config["apps"])
        await executor.migrate([MigrationTarget("bot", ENDS_AT)])
    finally:
        await Tortoise.close_connections()
    async with old_version(url) as old:
        await first_day(old)


async def _upgraded(url: str) -> Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", OPEN, url),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=asyncio.subprocess.PIPE,
    )


async def _days(old: Old, mine: Iterator[int], upgrade: Process) -> int:
    """Live on until the upgrade is through, and three days more."""
    lived, after = 0, 0
    while after < 3:
        after += upgrade.returncode is not None
        await another_day(old, next(mine))
        lived += 1
    return lived


async def test_the_old_version_works_while_the_new_one_moves_in(old_url: str) -> None:
    upgrade = await _upgraded(old_url)
    ended = asyncio.create_task(upgrade.communicate())
    lives = (_live(old_url, number, upgrade) for number in range(AT_ONCE))
    lived = sum(await asyncio.gather(*lives))
    _, said = await ended

    assert upgrade.returncode == 0, said.decode()
    assert lived > 3 * AT_ONCE
    async with open_database(old_url):
        assert await PersonRow.all().count() == await IdentityRow.all().count() == 1
        assert await IdeaRow.all().count() == await WordingRow.all().count() == 1
        assert await ShareRow.filter(person_id=1, idea_id=1, wording_id=1).count() == lived
        assert await ShareRow.filter(state="opened").count() == lived
        assert await DeliveryRow.all().count() == await GapRow.all().count() == lived
        assert await ShareRow.filter(person__email="zoe@a.b", idea__key="bike").count() == lived


async def _live(url: str, number: int, upgrade: Process) -> int:
    async with old_version(url) as old:
        return await _days(old, iter(range(number, 10**6, AT_ONCE)), upgrade)


WAITS = """SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""


@pytest.mark.parametrize("old_url", ["postgres"], indirect=True)
async def test_who_moves_in_steps_back_rather_than_be_in_the_way(old_url: str) -> None:
    """The old version has taken words and will write a share: each would wait for the other."""
    connection = await asyncpg.connect(old_url)
    transaction = connection.transaction()
    await transaction.start()
    await connection.execute("UPDATE wordings SET holder_id = 1 WHERE id = 1")
    upgrade = await _upgraded(old_url)
    ended = asyncio.create_task(upgrade.communicate())
    while not await connection.fetchval(WAITS):
        assert upgrade.returncode is None
    await connection.execute(
        "INSERT INTO shares (token, text, link, state, unwanted, post, offered_at, idea_id,"
        " person_id) VALUES ('a-token', 'a', '', 'offered', false, '', 1, 1, 1)"
    )
    await transaction.commit()
    await connection.close()
    _, said = await ended

    assert upgrade.returncode == 0, said.decode()
    async with open_database(old_url):
        assert await ShareRow.filter(token="a-token").count() == 1  # noqa: S106 (a link's)


async def test_what_the_old_version_writes_later_means_the_same(old_url: str) -> None:
    async with open_database(old_url):
        pass
    async with old_version(old_url) as old:
        await another_day(old, 1)

    async with open_database(old_url):
        share = await ShareRow.get(token="token-00000001").select_related("idea", "person")  # noqa: S106 (a link's)
        assert share.idea.state == "approved"  # what it knew was approved
        assert share.person.closed_at is None


@pytest.mark.parametrize("step", STEPS, ids=lambda path: path.stem)
def test_every_step_only_adds(step: Path) -> None:
    """A step that changes or drops would take child rows with it, or break who still runs."""
    for call in _operations(step):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        given = {one.arg: one.value for one in call.keywords}
        assert name in {"CreateModel", "AddField", "AddIndex", "AlterModelOptions", "RunSQL"}
        if name == "RunSQL":
            assert ast.literal_eval(call.args[0]).startswith("INSERT INTO ")
        if name == "AddField":
            assert _may_be_left_out(given["field"]), f"{ast.unparse(call)} breaks an old INSERT"


def _operations(step: Path) -> list[ast.Call]:
    tree = ast.parse(step.read_text(encoding="utf-8"))
    lists = [
        one.value
        for one in ast.walk(tree)
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "operations"
    ]
    found = [one for many in lists if isinstance(many, ast.List) for one in many.elts]
    assert found
    assert all(isinstance(one, ast.Call) for one in found)
    return [one for one in found if isinstance(one, ast.Call)]


def _may_be_left_out(field: ast.expr) -> bool:
    assert isinstance(field, ast.Call)
    given = {one.arg: ast.unparse(one.value) for one in field.keywords}
    return (given.get("null") == "True" or "db_default" in given) and given.get("unique") != "True"


def test_every_step_follows_the_one_before() -> None:
    numbers = [int(step.name.partition("_")[0]) for step in STEPS]
    assert numbers == list(range(1, len(STEPS) + 1))
