"""One replica, to be killed: it says what is due to the platform of the stress.

`python -m stress.replica DATABASE PLATFORM CLOCK asked|deaf`: its clock is ahead of the machine's
by so many seconds, so that it is a working hour; a deaf platform cannot be asked what it heard.
"""

import asyncio
import datetime as dt
import sys

import aiohttp
from stress.platform import LIMIT

from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.chat.request import Request
from bot.deliveries.drain import Drain
from bot.deliveries.voice import LaterError
from bot.storage.database import open_database

HERE = "local"
RATE = LIMIT * 0.9  # a second: a message may be a little late for its moment
SWEEP = 0.2  # seconds


class Deaf:
    """Speaks to a platform that cannot be asked what it heard."""

    rate = RATE

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self._session = session
        self._address = address

    async def say(self, key: str, reply: Reply, language: Language, mark: str = "") -> str | None:  # noqa: ARG002 (the voice's own shape)
        """Say a reply, by its title."""
        try:
            there = self._at(key)
            async with self._session.post(there, json={"words": reply.title, "mark": mark}) as told:
                if told.status != 200:
                    raise LaterError(str(told.status), float(told.headers["Retry-After"]))
                return str((await told.json())["id"])
        except (aiohttp.ClientError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None

    def _at(self, key: str) -> str:
        return f"{self._address}/{key.partition(':')[0]}"


class Asked(Deaf):
    """Speaks to a platform that can be asked."""

    async def recall(self, key: str, mark: str, since: dt.datetime) -> str | None:  # noqa: ARG002
        """Ask what it heard."""
        async with self._session.get(self._at(key), params={"mark": mark}) as told:
            found = (await told.json())["id"]
            return str(found) if found else None


async def answer(request: Request) -> Reply:
    """Answer with a title that no other delivery has."""
    return Reply(title=f"{request.person.id} {request.text}")


async def work(drain: Drain) -> None:
    """Say what is due, for ever."""
    under_way: dict[str, asyncio.Task[int]] = {}
    while True:
        for lane in await drain.busy():
            if lane not in under_way:
                task = under_way[lane] = asyncio.create_task(drain.lane(lane))
                task.add_done_callback(lambda _, lane=lane: under_way.pop(lane))  # type: ignore[misc]
        await asyncio.sleep(SWEEP)


async def main(database: str, platform: str, ahead: str, hears: str) -> None:
    """Live until killed."""
    later = dt.timedelta(seconds=float(ahead))
    patience = aiohttp.ClientTimeout(total=10)
    async with aiohttp.ClientSession(timeout=patience) as session, open_database(database):
        voice = (Deaf if hears == "deaf" else Asked)(session, platform)
        drain = Drain(
            answer=answer, voice={HERE: voice}.get, now=lambda: dt.datetime.now(dt.UTC) + later
        )
        await work(drain)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
