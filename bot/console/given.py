"""The text a command was given: on the command line, or on the standard input."""

import argparse
import sys

from bot.chat.phrase import Phrase
from bot.console.fault import UsageFault

TYPE_IT = Phrase(
    fr="Tapez votre texte, puis Entrée et Ctrl-D.", en="Type your text, then Enter and Ctrl-D."
)
BOTH = Phrase(
    fr="--json lit l’entrée standard ; enlevez le texte, ou enlevez --json",
    en="--json reads the standard input; leave the text out, or leave out --json",
)


def given_text(args: argparse.Namespace) -> str:
    """Join the words of the command line; without any, read the standard input to its end."""
    if args.text:
        return " ".join(args.text)
    if sys.stdin.isatty():
        sys.stderr.write(TYPE_IT.to(args.lang) + "\n")
    return sys.stdin.buffer.read().decode(errors="replace").removesuffix("\n")


def refuse_text(args: argparse.Namespace) -> None:
    """Raise UsageFault where JSON lines are asked for and a text is given beside."""
    if args.text:
        raise UsageFault(BOTH)
