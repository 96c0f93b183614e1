"""Desk, reviews: what waits for a second opinion, as `reviews` shows it."""

from dataclasses import replace

from bot.chat.phrase import Phrase
from bot.commands.reviews import COMMAND

PART = replace(COMMAND, example=Phrase(fr="bureau relectures", en="desk reviews"), order=30)
