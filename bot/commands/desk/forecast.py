"""Desk, forecast: the subjects that will soon run out of words, from the desk in one tap."""

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.commands.desk.ideas import forecast

PART = Command(
    name="forecast",
    summary=Phrase(
        fr="les sujets qui manqueront de mots d’ici deux semaines",
        en="the subjects that run out of words within two weeks",
    ),
    example=Phrase(fr="bureau prévision", en="desk forecast"),
    role=Role.EDITOR,
    also=("prévision", "prevision"),
    answer=forecast.answer,
    order=16,
)
