"""Starts the bot: the demo, the server, a chat in the terminal; and the doctor who looks first."""

import argparse
import os
from collections.abc import Callable
from importlib import import_module

from bot.chat.phrase import Language, Phrase
from bot.console.fault import UsageFault
from bot.console.spoken import spoken

DEMO = Phrase(
    fr="ouvrir le bot sur une page, avec une entreprise inventée",
    en="open the bot on a page, with a company of our invention",
)
SERVE = Phrase(
    fr="servir les plateformes réglées dans l’environnement",
    en="serve the platforms that the environment has settings for",
)
CHAT = Phrase(
    fr="parler au bot dans le terminal, avec l’entreprise inventée",
    en="talk to the bot in the terminal, with the invented company",
)
DOCTOR = Phrase(
    fr="dire ce qui manque et comment y remédier", en="say what is missing and how to mend it"
)
WHO = Phrase(fr="qui parle : une adresse de people.csv", en="who speaks: an address of people.csv")
SAID = Phrase(fr="ce qui est dit ; à défaut, une conversation", en="what is said; else a talk")


def add_starting(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add demo, serve, chat and doctor."""
    language = spoken(os.environ)
    _add(commands, "demo", DEMO, language)
    _add(commands, "serve", SERVE, language)
    _add(commands, "doctor", DOCTOR, language)
    chat = _add(commands, "chat", CHAT, language)
    chat.add_argument("--as", dest="who", metavar="E-MAIL", default="", help=WHO.to(language))
    chat.add_argument("text", nargs="*", help=SAID.to(language))


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    summary: Phrase,
    language: Language,
) -> argparse.ArgumentParser:
    said = summary.to(language)
    parser = commands.add_parser(name, help=said, description=said)
    parser.set_defaults(run=_runs(name))
    return parser


def _runs(name: str) -> Callable[[argparse.Namespace], int]:
    """Load what starts the bot when it is asked for; every known trouble becomes a UsageFault."""

    def run(args: argparse.Namespace) -> int:
        running = import_module("bot.console.running")
        try:
            status: int = getattr(running, name)(args)
        except running.TROUBLES as trouble:
            raise UsageFault(trouble) from None
        return status

    return run
