"""Writes down whom the bot plans to tell something first."""

import dataclasses

from dialogue import Dialogue

Told = list[tuple[int, str, str, str]]  # person, command, text, occasion


def listen(talk: Dialogue) -> Told:
    """Note from now on what is told, each occasion once for a person, as deliveries do."""
    told: Told = []

    async def tell(person: int, command: str, text: str, occasion: str) -> None:
        if not any((person, occasion) == (it[0], it[3]) for it in told):
            told.append((person, command, text, occasion))

    talk.bot.house = dataclasses.replace(talk.bot.house, tell=tell)
    return told
