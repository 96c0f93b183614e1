"""How Teams speaks to a bot: over HTTP, with a signed token, for so long and no longer."""

import json
import time
from dataclasses import dataclass, field

from aiohttp import ClientError, ClientSession, ClientTimeout

from teams.answer import Answer
from teams.keys import Keys
from teams.shape import Json

AGENT = "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)"


@dataclass
class Sender:
    """Teams' voice; `patience` is how many real seconds it waits for an answer."""

    keys: Keys
    patience: float
    session: ClientSession
    address: str = ""
    sent: list[Json] = field(default_factory=list)

    async def deliver(self, activity: Json, token: str | None = None) -> Answer:
        """Send an activity once, with a good token where none is given ("" sends none)."""
        self.sent.append(activity)
        body = json.dumps(activity, ensure_ascii=False).encode()
        return await self.post(body, self.good_token(activity) if token is None else token)

    def good_token(self, activity: Json) -> str:
        """Sign a token for the address that an activity tells."""
        return self.keys.mint(str(activity.get("serviceUrl", "")))

    async def post(self, body: bytes, token: str) -> Answer:
        """Send bytes once; no answer in time has the status 0, and its reason as `kind`."""
        if not self.address:
            raise RuntimeError("tell where the bot is first: teams.reach(address)")
        headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": AGENT}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        start = time.perf_counter()
        try:
            return await self._exchange(body, headers)
        except TimeoutError:
            return Answer(0, "", time.perf_counter() - start, "timeout")
        except ClientError:
            return Answer(0, "", time.perf_counter() - start, "connection_failed")

    async def _exchange(self, body: bytes, headers: dict[str, str]) -> Answer:
        start, limit = time.perf_counter(), ClientTimeout(total=self.patience)
        sending = self.session.post(
            self.address, data=body, headers=headers, timeout=limit, allow_redirects=False
        )
        async with sending as got:
            read, seconds = await got.text(), time.perf_counter() - start
            return Answer(got.status, read, seconds, got.content_type, headers=got.headers)
