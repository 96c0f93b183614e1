"""Talks to the bot as a person does: asks, reads, presses, fills in."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import count

from bot.app import Bot
from bot.chat.reply import Button, Facts, Link, Reply
from bot.chat.request import Place, Request
from bot.deliveries.lanes import Lanes
from bot.opening import open_bot
from bot.settings import Settings

MONDAY = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)


@dataclass
class Dialogue:
    """A bot, and the clock it reads."""

    bot: Bot
    clock: dt.datetime = MONDAY
    who: str = ""

    async def ask(self, text: str, *, as_: str = "") -> Reply:
        """Type something, in plain speech."""
        return await self._send(as_, text=text)

    async def press(self, reply: Reply, label: str, *, as_: str = "") -> Reply:
        """Press the button with that label."""
        button = button_of(reply, label)
        return await self._send(as_, command=button.command, text=button.text)

    async def fill(self, reply: Reply, *, as_: str = "", **answers: str) -> Reply:
        """Fill the form in and send it."""
        assert reply.form is not None, f"no form in {reply.title!r}"
        return await self._send(
            as_, command=reply.form.command, text=reply.form.text, answers=answers
        )

    async def carry_out(self) -> None:
        """Say what is due first, and change the cards that are to be changed, without a pause."""

        async def at_once(_: float) -> None:
            await asyncio.sleep(0)

        drain, reach = (
            replace(self.bot.drain, sleep=at_once),
            replace(self.bot.reach, sleep=at_once),
        )
        lanes = Lanes(drain, reach)
        for lane in await lanes.busy():
            await lanes.lane(lane)

    async def _send(
        self, as_: str, *, command: str = "", text: str = "", answers: dict[str, str] | None = None
    ) -> Reply:
        request = Request(
            person=await self.bot.meet("web", as_ or self.who),
            at=self.clock,
            place=Place("web"),
            command=command,
            text=text,
            fields=answers or {},
        )
        return await self.bot.answer(request)


def labels_of(reply: Reply) -> list[str]:
    """Read what can be pressed, in order."""
    return [action.label for action in reply.actions]


def facts_of(reply: Reply) -> dict[str, str]:
    """Read every row of facts, by its label."""
    return dict(row for block in reply.blocks if isinstance(block, Facts) for row in block.rows)


def button_of(reply: Reply, label: str) -> Button:
    """Find a button by its label."""
    buttons = [action for action in reply.actions if isinstance(action, Button)]
    found = [button for button in buttons if button.label == label]
    assert found, f"no button {label!r} among {[button.label for button in buttons]}"
    return found[0]


def link_of(reply: Reply, label: str) -> str:
    """Find a link's address by its label."""
    links = [action for action in reply.actions if isinstance(action, Link)]
    found = [link.url for link in links if link.label == label]
    assert found, f"no link {label!r} among {[link.label for link in links]}"
    return found[0]


def token_of(reply: Reply) -> str:
    """Find the token in the card's share link."""
    (link,) = [action.url for action in reply.actions if isinstance(action, Link)]
    return link.rpartition("/")[2]


def words_of(reply: Reply) -> str:
    """Everything in a reply that a person reads, joined by line breaks."""
    return "\n".join(_texts(reply))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    if is_dataclass(value) and not isinstance(value, type):
        shown = [
            field.name for field in fields(value) if field.name not in ("command", "url", "card")
        ]
        return [text for name in shown for text in _texts(getattr(value, name))]
    return []


@asynccontextmanager
async def open_dialogue(url: str) -> AsyncIterator[Dialogue]:
    """Open the sample company's bot with a clock that stands still and tokens that count."""
    numbers = count(1)
    settings = Settings(database_url=url, public_url="https://pv.example")
    dialogue: Dialogue | None = None

    def now() -> dt.datetime:
        return dialogue.clock if dialogue else MONDAY

    async with open_bot(
        settings,
        now=now,
        token=lambda: f"token-{next(numbers):08}",
        tick=count(1, 10).__next__,  # what was read a moment ago is read again
    ) as bot:
        dialogue = Dialogue(bot)
        yield dialogue
