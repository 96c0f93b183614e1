"""Somebody's Home in Slack: what is theirs, and what they can ask."""

import hashlib
import json
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from adapters.slack.actions import buttons
from adapters.slack.blocks import content, fitting, message
from adapters.slack.limits import VIEW_BLOCKS
from adapters.slack.people import key_of
from adapters.slack.workspaces import Home
from bot.chat.person import Person
from bot.chat.reply import Reply

Ask = Callable[[Person, str], Awaitable[Reply]]  # what a person asks, by the command's name

REMEMBERED = 10_000  # Homes whose last look is known


class Publishes(Protocol):
    """What shows a Home."""

    async def publish(self, home: Home, user: str, view: Mapping[str, Any], /) -> None:
        """Show it."""


class Homes:
    """Shows Homes, and shows one again only where it changed."""

    def __init__(self, ask: Ask, mouth: Publishes) -> None:
        """Begin without having shown any."""
        self._ask = ask
        self._mouth = mouth
        self._shown: OrderedDict[str, str] = OrderedDict()

    async def show(self, home: Home, person: Person, user: str) -> None:
        """Show a person what is theirs."""
        view = home_view(await self._ask(person, "mine"), await self._ask(person, "help"))
        look = hashlib.sha256(json.dumps(view).encode()).hexdigest()
        key = key_of(home, user)
        if self._shown.get(key) == look:
            return
        await self._mouth.publish(home, user, view)
        self._shown[key] = look
        if len(self._shown) > REMEMBERED:
            self._shown.popitem(last=False)


def home_view(mine: Reply, can_ask: Reply) -> dict[str, Any]:
    """Lay out a Home: my page, then what I can ask."""
    theirs = message(mine)["blocks"]
    blocks = [*theirs, {"type": "divider"}, *content(can_ask.blocks)]
    return {"type": "home", "blocks": fitting(blocks, _apart(can_ask), VIEW_BLOCKS)}


def _apart(reply: Reply) -> list[Any]:
    """Name the buttons otherwise than those of the first page."""
    return [
        {**button, "action_id": f"ask-{place}"}
        for place, button in enumerate(buttons(reply.actions))
    ]
