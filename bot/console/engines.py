"""The engines on the command line: weigh a text, check a draft, ask the charter."""

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import LANGUAGES, Language, Phrase
from bot.console.spoken import spoken

BROKEN_PIPE = 141  # what a shell says of a program whose reader left

WEIGH = Phrase(
    fr="dire combien pèse un texte pour X, et ce qu’il y lit",
    en="say what a text weighs on X, and what X reads in it",
)
CHECK = Phrase(
    fr="dire si un brouillon peut être publié, et sinon pourquoi",
    en="say whether a draft may be posted, and if not, why",
)
ASK = Phrase(
    fr="demander à la charte ce qu’on peut dire en public",
    en="ask the charter what may be said in public",
)
TEXT = Phrase(
    fr="le texte\u202f; à défaut, l’entrée standard", en="the text; else the standard input"
)
LANG = Phrase(fr="la langue des réponses", en="the language of the answers")
JSON = Phrase(
    fr="lire et écrire un objet JSON par ligne",
    en="read and write a JSON object a line",
)
COMPANY = Phrase(
    fr="le company.toml de l’entreprise (à défaut, celui de PV_COMPANY, sinon de l’exemple)",
    en="the company’s company.toml (default: that of PV_COMPANY, else the sample’s)",
)
RECENT = Phrase(
    fr="ce que les collègues ont déjà publié, un texte par ligne",
    en="what colleagues posted already, a text a line",
)
NOW = Phrase(
    fr="le moment de la publication (ISO 8601\u202f; à défaut, maintenant)",
    en="the moment of posting (ISO 8601; default: now)",
)
CHARTER = Phrase(
    fr="un fichier Markdown de la charte\u202f; à répéter pour chaque langue (à défaut, ceux de "
    "PV_COMPANY, sinon de l’exemple)",
    en="a Markdown file of the charter; once for each language (default: that of "
    "PV_COMPANY, else the sample’s)",
)


def add_engines(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add weigh, check and ask; each sets `run`, from its arguments to an exit status."""
    language = spoken(os.environ)
    _engine(commands, "weigh", WEIGH, language)

    check = _engine(commands, "check", CHECK, language)
    check.add_argument("--company", type=Path, metavar="FILE", help=COMPANY.to(language))
    check.add_argument("--recent", type=Path, metavar="FILE", help=RECENT.to(language))
    check.add_argument("--now", metavar="ISO", help=NOW.to(language))

    ask = _engine(commands, "ask", ASK, language)
    ask.add_argument(
        "--charter", type=Path, metavar="FILE", action="append", help=CHARTER.to(language)
    )


def _engine(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    summary: Phrase,
    language: Language,
) -> argparse.ArgumentParser:
    said = summary.to(language)
    parser = commands.add_parser(name, help=said, description=said)
    parser.add_argument("text", nargs="*", help=TEXT.to(language))
    parser.add_argument("--json", action="store_true", help=JSON.to(language))
    parser.add_argument("--lang", choices=LANGUAGES, default=language, help=LANG.to(language))
    parser.set_defaults(run=_runs(f"bot.console.{name}"))
    return parser


def _runs(module: str) -> Callable[[argparse.Namespace], int]:
    """Load an engine when it is asked for, so that none waits for what another needs."""

    def run(args: argparse.Namespace) -> int:
        try:
            status: int = import_module(module).run(args)
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return BROKEN_PIPE
        return status

    return run
