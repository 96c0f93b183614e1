"""An idea that comes first: the words, why this one, what to press; twenty seconds."""

from dataclasses import replace

from bot.chat.reply import Action, Block, Button, Facts, Reply
from bot.chat.request import Request
from bot.commands.pause import NOT_THIS_WEEK
from bot.shares.card import NOT_FOR_ME, OWN, WHY


def brief(request: Request, card: Reply, token: str) -> Reply:
    """Shorten the card of an idea to what is read in twenty seconds, with a way to be left alone.

    Whoever wants the rest asks for an “idea”, and gets the same card whole.
    """
    known = [
        it for it in card.actions if it.label not in (request.say(OWN), request.say(NOT_FOR_ME))
    ]
    ways_on: tuple[Action, ...] = (
        *known,
        Button(request.say(NOT_THIS_WEEK), "mine", f"pause week {token}"),
        Button(request.say(NOT_FOR_ME), "idea", f"no {token}"),
    )
    return replace(card, blocks=tuple(_short(request, it) for it in card.blocks), actions=ways_on)


def _short(request: Request, block: Block) -> Block:
    """Leave the reason out of a card's facts, and nothing else of them."""
    if isinstance(block, Facts):
        return Facts(tuple(row for row in block.rows if row[0] == request.say(WHY)))
    return block
