"""Somebody at work in Teams: they write, press and fill in, and see what is shown next."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.deliveries.lanes import Lanes
from teams.filling import Values
from teams.office import Work
from teams.reading import cards_of, links, pressables
from teams.records import Person
from teams.shape import Json

BROKEN = ("Something broke", "Quelque chose a cassé")


@dataclass(frozen=True)
class Colleague:
    """One person, and the Teams that they see."""

    work: Work
    person: Person

    async def says(self, text: str) -> Json:
        """Write to the bot; its answer."""
        return await self.work.say(self.person, text)

    async def asks(self, command: str) -> Json:
        """Type a command; what is shown."""
        return await self.says(command)

    async def press(self, on: Json, label: str, values: Values | None = None) -> Json:
        """Press a button, with what stands in the fields; what is shown next."""
        before = self._messages()
        await self.work.press(self.person, on, label, values)
        refused = [call for call in self.work.teams.calls() if call.status >= 400]
        assert not refused, refused
        changed = [one for one in self._messages() if one not in before]
        assert changed, "nothing was shown"
        self.reads(changed[-1])
        return changed[-1]

    async def fill(self, on: Json, label: str, values: Values) -> Json:
        """Fill the fields of a card in, by name, and send them."""
        return await self.press(on, label, {f"field.{name}": it for name, it in values.items()})

    async def fills(self, on: Json, **values: str) -> Json:
        """Fill the fields of a card in, and send them by its own button."""
        (send,) = [one["title"] for one in _pressables(on) if one.get("verb") == "send"]
        return await self.fill(on, send, values)

    async def hears(self) -> Json:
        """Be told what waits for them; the last message."""
        bot = self.work.talk.bot
        lanes = Lanes(replace(bot.drain, sleep=_at_once), replace(bot.reach, sleep=_at_once))
        for lane in await lanes.busy():
            await lanes.lane(lane)
        return self._messages()[-1]

    def reads(self, shown: Json) -> str:
        """Everything they read in it; never an apology."""
        said = self.work.reads(shown)
        assert not any(words in said for words in BROKEN), said
        return said

    def buttons(self, shown: Json) -> list[tuple[str, str]]:
        """List what can be pressed, as labels and what they type; links tell nothing."""
        return [
            (one["title"], f"{one['data']['command']} {one['data']['text']}".rstrip())
            for one in _pressables(shown)
            if one["type"] in ("Action.Execute", "Action.Submit") and one.get("verb") != "send"
        ]

    def links(self, shown: Json) -> dict[str, str]:
        """List what opens in a browser: label → address."""
        return links(shown)

    def _messages(self) -> Sequence[Json]:
        return self.work.teams.messages(self.person)


async def _at_once(seconds: float) -> None:
    del seconds
    await asyncio.sleep(0)


def _pressables(shown: Json) -> list[Json]:
    return [one for card in cards_of(shown) for one in pressables(card)]
