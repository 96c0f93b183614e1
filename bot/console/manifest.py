"""`manifest`: what an administrator gives a platform to make the app."""

import argparse
import os
import sys
from importlib import import_module

from bot.chat.phrase import LANGUAGES, Phrase
from bot.console.fault import UsageFault
from bot.console.spoken import spoken

MANIFEST = Phrase(
    fr="écrire le manifeste que l’administrateur donne à la plateforme",
    en="write the manifest that an administrator gives the platform",
)
WHERE = Phrase(
    fr="l’adresse du bot, telle que https://bot.example.com",
    en="the bot’s address, such as https://bot.example.com",
)
SPOKEN = Phrase(fr="la langue des menus", en="the language of the menus")
SOCKET = Phrase(
    fr="sans adresse publique (Socket Mode)", en="without a public address (Socket Mode)"
)
ORG = Phrase(
    fr="installable par plusieurs espaces de travail, ou toute une organisation",
    en="for several workspaces, or a whole organisation, to install",
)


def add_manifest(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `manifest slack`; it sets `run`, from its arguments to an exit status."""
    language = spoken(os.environ)
    said = MANIFEST.to(language)
    manifest = commands.add_parser("manifest", help=said, description=said)
    manifest.add_argument("platform", choices=("slack",))
    manifest.add_argument("--url", metavar="URL", default="", help=WHERE.to(language))
    manifest.add_argument(
        "--language", choices=LANGUAGES, default=language, help=SPOKEN.to(language)
    )
    manifest.add_argument("--socket", action="store_true", help=SOCKET.to(language))
    manifest.add_argument("--org", action="store_true", help=ORG.to(language))
    manifest.set_defaults(run=_write)


def _write(args: argparse.Namespace) -> int:
    if not args.url.startswith("https://") and not (args.socket and not args.org):
        raise UsageFault(
            "--url is the bot’s address and begins with https:// (with --socket none is needed)"
        )
    slack = import_module("adapters.slack.manifest")
    made = slack.manifest(args.url, args.language, socket=args.socket, org=args.org)
    sys.stdout.write(slack.as_yaml(made))
    return 0
