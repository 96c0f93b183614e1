"""What argparse says of a command line, in the language of whoever sits at the terminal."""

import argparse
import os
import re
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, NoReturn

from bot.chat.phrase import Phrase, same
from bot.console.spoken import spoken

USAGE = Phrase(fr="À taper\u00a0: ", en="To type: ")
PARTS = {  # of a help, as argparse calls them
    "positional arguments": Phrase(fr="à écrire\u00a0", en="to write"),
    "options": Phrase(fr="au choix\u00a0", en="optional"),
}
HELP = Phrase(fr="montrer ces lignes", en="show these lines")
CHOICE = re.compile(r"argument .+: invalid choice: '(?P<said>.*)' \(choose from (?P<all>.+)\)")
UNKNOWN = Phrase(fr="«\u00a0{said}\u00a0» n’est pas connu ici", en="“{said}” is not known here")
NEAR = Phrase(
    fr="{unknown}\u00a0; vouliez-vous dire «\u00a0{near}\u00a0»\u00a0?",
    en="{unknown}; did you mean “{near}”?",
)
CHOICES = Phrase(fr="{unknown}\u00a0; il y a {all}", en="{unknown}; there is {all}")
WRONG = (  # as argparse says it
    (
        re.compile(r"the following arguments are required: (?P<said>.+)"),
        Phrase(fr="il manque {said}", en="{said} is missing"),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<said>.+)"),
        Phrase(fr="«\u00a0{said}\u00a0» n’a pas sa place ici", en="“{said}” has no place here"),
    ),
    (
        re.compile(r"argument (?P<said>.+): expected one argument"),
        Phrase(fr="il manque ce qui suit {said}", en="what follows {said} is missing"),
    ),
)
MORE = Phrase(
    fr="{said}\u00a0; `{prog} --help` en dit plus", en="{said}; `{prog} --help` says more"
)


def parser_of(about: Phrase) -> argparse.ArgumentParser:
    """Make the parser of everything; those of its commands are made by it."""
    return _Parser(prog="porte-voix", description=about.to(spoken(os.environ)))


class _Parser(argparse.ArgumentParser):
    def __init__(self, **known: Any) -> None:  # noqa: ANN401 (as argparse is given it)
        super().__init__(**known, allow_abbrev=False, add_help=False, formatter_class=_Help)
        self.add_argument("-h", "--help", action="help", help=HELP.to(spoken(os.environ)))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and what may be typed; the process ends with status 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"porte-voix: {_said(message, self.prog).to(spoken(os.environ))}\n")


class _Help(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        before = USAGE.to(spoken(os.environ)) if prefix is None else prefix
        super().add_usage(usage, actions, groups, before)

    def start_section(self, heading: str | None) -> None:
        part = PARTS.get(heading or "")
        super().start_section(part.to(spoken(os.environ)) if part else heading)


def _said(message: str, prog: str) -> Phrase:
    """Say a message of argparse in both languages; as it is where it is none of the usual ones."""
    if found := CHOICE.fullmatch(message):
        unknown = UNKNOWN.given(said=found["said"])
        choices = re.findall(r"[\w-]+", found["all"])
        for near in get_close_matches(found["said"], choices, n=1):
            return NEAR.given(unknown=unknown, near=near)
        return CHOICES.given(unknown=unknown, all=", ".join(choices))
    for wrong, phrase in WRONG:
        if found := wrong.fullmatch(message):
            return MORE.given(said=phrase.given(said=found["said"]), prog=prog)
    return same(message)
