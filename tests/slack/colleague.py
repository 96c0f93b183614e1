"""Somebody at work in Slack: they type, press and fill in, and see what is shown next."""

import asyncio
from dataclasses import dataclass, replace

from bot.deliveries.lanes import Lanes
from slack.forms import Values
from slack.office import Work
from slack.records import User
from slack.shape import Json

BROKEN = ("Something broke", "Quelque chose a cassé")
Seen = dict[str, Json]


@dataclass(frozen=True)
class Colleague:
    """One person, and the Slack that they see."""

    work: Work
    user: User

    async def types(self, text: str) -> Json:
        """Type a command; what is shown, a message or a window."""
        before = self._seen()
        name, _, rest = text.partition(" ")
        answer = await self.work.slack.command(name, rest, self.user)
        assert answer.ok, answer
        return await self._next(before)

    async def asks(self, command: str) -> Json:
        """Type a command; what is shown."""
        return await self.types(f"/tweet-{command}")

    async def says(self, text: str) -> Json:
        """Write to the bot; its answer."""
        return await self.work.say(self.user, text)

    async def press(self, on: Json, label: str) -> Json:
        """Press a button; what is shown next, in its place or elsewhere."""
        before = self._seen()
        answer = await self.work.slack.press(on, label, user=self.user)
        assert answer.ok, answer
        return await self._next(before)

    async def fill(self, on: Json, values: Values | None = None) -> Json:
        """Fill a window in and send it; what stands in it next."""
        answer = await self.work.slack.submit(on, values)
        assert answer.ok, answer
        assert not (answer.json or {}).get("errors"), answer.json
        await self.work.done()
        return self.work.slack.views(self.user)[-1]

    async def fills(self, on: Json, **values: str) -> Json:
        """Fill a window in and send it; what stands in it next."""
        return await self.fill(on, dict(values))

    async def hears(self) -> Json:
        """Be told what waits for them; the last direct message."""
        bot = self.work.talk.bot
        lanes = Lanes(replace(bot.drain, sleep=_at_once), replace(bot.reach, sleep=_at_once))
        for lane in await lanes.busy():
            await lanes.lane(lane)
        return self.work.slack.messages(self.user)[-1]

    def reads(self, shown: Json) -> str:
        """Everything they read in it; never an apology."""
        said = self.work.reads(shown)
        assert not said.startswith(BROKEN), said
        return said

    def buttons(self, shown: Json) -> list[tuple[str, str]]:
        """List what can be pressed, as labels and what they type."""
        return buttons(shown)

    def links(self, shown: Json) -> dict[str, str]:
        """List what opens in a browser: label → address."""
        return {one["text"]["text"]: one["url"] for one in _elements(shown) if "url" in one}

    async def _next(self, before: Seen) -> Json:
        await self.work.done()
        changed = [one for key, one in self._seen().items() if before.get(key) != one]
        assert changed, "nothing was shown"
        self.reads(changed[-1])
        return changed[-1]

    def _seen(self) -> Seen:
        slack = self.work.slack
        shown = [*slack.messages(self.user), *slack.ephemerals(self.user)]
        return {one["ts"]: one for one in shown} | {
            one["id"]: one for one in slack.views(self.user)
        }


async def _at_once(seconds: float) -> None:
    del seconds
    await asyncio.sleep(0)


def buttons(shown: Json) -> list[tuple[str, str]]:
    """List what can be pressed, as labels and what they type; links tell the bot nothing."""
    pressed = [one for one in _elements(shown) if "url" not in one]
    return [(one["text"]["text"], one.get("value", "")) for one in pressed]


def _elements(shown: Json) -> list[Json]:
    found = [one for block in shown["blocks"] for one in block.get("elements", ())]
    return [one for one in found if one.get("type") == "button"]
