"""`python -m bot serve` is told to stop while crowds follow links: who was led on was noted."""

import asyncio
import datetime as dt
import os
import signal
import sys
from asyncio.subprocess import PIPE

import aiohttp
from dialogue import open_dialogue

from bot.ideas.tables import IdeaRow
from bot.ideas.words import NEVER
from bot.people.tables import PersonRow
from bot.shares.tables import ClickRow, LinkRow, ShareRow, State
from bot.storage.fields import EPOCH

PERSON = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"}
SHARES, LINKS, STOPPED_AFTER = 400, 5, 300
WHERE = "https://www.lumignon-velo.com/guides"


async def _fill(url: str) -> None:
    async with open_dialogue(url):
        idea = await IdeaRow.filter(link=WHERE).get()
        await IdeaRow.filter(id=idea.id).update(starts_at=EPOCH, ends_at=NEVER)  # whatever the day
        person = await PersonRow.all().order_by("id").first()
        assert person
        for number in range(SHARES):
            await ShareRow.create(
                token=f"of-a-share-{number}",
                person_id=person.id,
                idea_id=idea.id,
                text="Nos guides de réparation sont libres. #salarié",
                offered_at=dt.datetime.now(dt.UTC),  # an old one would be forgotten
            )
        for number in range(LINKS):
            await LinkRow.create(token=f"of-a-link-{number}", url=WHERE)


class _Crowd:
    """Follows links until the server goes away, and remembers where it was led on."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.led: list[str] = []
        self.enough = asyncio.Event()

    async def follow(self, session: aiohttp.ClientSession, paths: list[str]) -> None:
        for path in paths:
            try:
                url = f"{self._address}{path}"
                async with session.get(url, allow_redirects=False, headers=PERSON) as answer:
                    assert answer.status == 302, (path, answer.status)
            except aiohttp.ClientError:
                return
            self.led.append(path)
            if len(self.led) >= STOPPED_AFTER:
                self.enough.set()


async def test_none_is_lost_at_sigterm(database_url: str) -> None:
    await _fill(database_url)
    settings = {"PV_DATABASE_URL": database_url, "PV_PORT": "0", "PV_DEMO_PAGE": "true"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        env={**os.environ, **settings},
        stdout=PIPE,
        stderr=PIPE,
    )
    assert process.stdout
    crowd = _Crowd((await process.stdout.readline()).decode().removeprefix("Porte-voix: ").strip())
    shares = [f"/s/of-a-share-{number}" for number in range(SHARES)]
    clicks = [f"/l/of-a-link-{number % LINKS}" for number in range(100_000)]
    async with aiohttp.ClientSession() as session:
        following = [
            asyncio.ensure_future(crowd.follow(session, paths))
            for paths in (*(shares[n::8] for n in range(8)), *(clicks[n::8] for n in range(8)))
        ]
        await crowd.enough.wait()
        process.send_signal(signal.SIGTERM)
        await asyncio.gather(*following)
    _, log = await process.communicate()

    assert process.returncode == 0, log
    async with open_dialogue(database_url):
        opened = ShareRow.filter(state=State.OPENED).values_list("token", flat=True)
        noted = {f"/s/{token}" for token in await opened}
        counted = sum([count for (count,) in await ClickRow.all().values_list("count")])
    led = {path for path in crowd.led if path.startswith("/s/")}
    assert led <= noted, log
    followed = sum(path.startswith("/l/") for path in crowd.led)
    assert followed <= counted <= followed + 8, log  # one may have been under way to each
