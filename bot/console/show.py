"""A reply on the standard output, for a person."""

import sys

from bot.chat.phrase import Language
from bot.chat.reply import Reply


def show(reply: Reply, language: Language) -> None:
    """Draw a reply, with colours on a terminal only."""
    from adapters.terminal.paper import paper, put  # noqa: PLC0415 (--json never pays for rich)
    from adapters.terminal.render import render  # noqa: PLC0415 (the same)

    put(paper(sys.stdout), render(reply, language))
