"""The command line: `python -m bot`, also installed as `porte-voix`."""

import os
import sys
from collections.abc import Sequence

from bot.chat.phrase import Phrase
from bot.console.backup import add_copies
from bot.console.engines import add_engines
from bot.console.evidence import add_journal
from bot.console.fault import UsageFault
from bot.console.importing import add_import
from bot.console.init import add_init
from bot.console.manifest import add_manifest
from bot.console.parser import parser_of
from bot.console.personal import add_personal
from bot.console.publishing import add_charter
from bot.console.spoken import spoken
from bot.console.starting import add_starting
from bot.console.stats import add_stats

ABOUT = Phrase(
    fr="Porte-voix aide chacun à tweeter à propos de son entreprise, sans risque et sans pression.",
    en="Porte-voix helps people tweet about their company, safely and without pressure.",
)


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; the status is 0, 1 where the answer is "no", 2 on bad usage."""
    parser = parser_of(ABOUT)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    add_starting(commands)
    add_engines(commands)
    add_charter(commands)
    add_manifest(commands)
    add_import(commands)
    add_journal(commands)
    add_personal(commands)
    add_copies(commands)
    add_stats(commands)
    add_init(commands)
    args = parser.parse_args(words)
    try:
        status: int = args.run(args)
    except UsageFault as fault:
        language = getattr(args, "lang", None) or spoken(os.environ)
        sys.stderr.write(f"porte-voix: {fault.phrase.to(language)}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main())
