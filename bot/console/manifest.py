"""`manifest`: what an administrator gives a platform to make the app."""

import argparse
import os
import re
import sys
from importlib import import_module
from pathlib import Path

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
APP_ID = Phrase(
    fr="l’identifiant d’application (client) donné par Microsoft Entra",
    en="the application (client) ID that Microsoft Entra gave",
)
ZIP = Phrase(fr="le fichier à écrire, ou à récrire", en="the file to write, or to write again")
NEXT = Phrase(
    fr="{file} est prêt : le manifeste, sa traduction et deux icônes. Ensuite :\n"
    "  1. Dans Azure, le bot a pour point de terminaison {endpoint}\n"
    "  2. Dans le centre d’administration Teams, Applications Teams, Gérer les applications : "
    "chargez {file}\n"
    "docs/running.md explique chaque étape.",
    en="{file} is ready: the manifest, its translation and two icons. Next:\n"
    "  1. In Azure, the bot’s messaging endpoint is {endpoint}\n"
    "  2. In the Teams admin center, Teams apps, Manage apps: upload {file}\n"
    "docs/running.md explains each step.",
)
OF_ANOTHER = Phrase(
    fr="{one} et {other} vont avec `manifest {platform}` ; enlevez-les",
    en="{one} and {other} are of `manifest {platform}`; leave them out",
)
NO_HTTPS = Phrase(
    fr="--url est l’adresse du bot et commence par https:// (avec --socket, il n’en faut pas)",
    en="--url is the bot’s address and begins with https:// (with --socket none is needed)",
)
NO_URL = Phrase(
    fr="--url est l’adresse du bot, telle que https://bot.example.com",
    en="--url is the bot’s address, such as https://bot.example.com",
)
NO_APP_ID = Phrase(
    fr="--app-id est l’identifiant d’application (client) qui figure sur la page de l’application "
    "dans Microsoft Entra, tel que 0a1b2c3d-0000-1111-2222-333344445555",
    en="--app-id is the Application (client) ID on the app’s page in Microsoft Entra, "
    "such as 0a1b2c3d-0000-1111-2222-333344445555",
)
UNWRITABLE = Phrase(
    fr="{file} : {error} ; --out nomme un fichier où l’on peut écrire",
    en="{file}: {error}; --out names a file that can be written",
)
ADDRESS = re.compile(r"https://[\w.-]+(?::\d+)?(?:/\S*)?")
GUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


def add_manifest(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `manifest slack|teams`; it sets `run`, from its arguments to an exit status."""
    language = spoken(os.environ)
    said = MANIFEST.to(language)
    manifest = commands.add_parser("manifest", help=said, description=said)
    manifest.add_argument("platform", choices=("slack", "teams"))
    manifest.add_argument("--url", metavar="URL", default="", help=WHERE.to(language))
    manifest.add_argument(
        "--language", choices=LANGUAGES, default=language, help=SPOKEN.to(language)
    )
    slack = manifest.add_argument_group("slack")
    slack.add_argument("--socket", action="store_true", help=SOCKET.to(language))
    slack.add_argument("--org", action="store_true", help=ORG.to(language))
    teams = manifest.add_argument_group("teams")
    teams.add_argument("--app-id", metavar="GUID", default="", help=APP_ID.to(language))
    teams.add_argument("--out", metavar="ZIP", type=Path, help=ZIP.to(language))
    manifest.set_defaults(run=_write, lang=language)


def _write(args: argparse.Namespace) -> int:
    if args.platform == "teams":
        return _write_teams(args)
    if args.app_id or args.out:
        raise UsageFault(OF_ANOTHER, one="--app-id", other="--out", platform="teams")
    return _write_slack(args)


def _write_slack(args: argparse.Namespace) -> int:
    if not args.url.startswith("https://") and not (args.socket and not args.org):
        raise UsageFault(NO_HTTPS)
    slack = import_module("adapters.slack.manifest")
    made = slack.manifest(args.url, args.language, socket=args.socket, org=args.org)
    sys.stdout.write(slack.as_yaml(made))
    return 0


def _write_teams(args: argparse.Namespace) -> int:
    if args.socket or args.org:
        raise UsageFault(OF_ANOTHER, one="--socket", other="--org", platform="slack")
    if not ADDRESS.fullmatch(args.url):
        raise UsageFault(NO_URL)
    if not GUID.fullmatch(args.app_id):
        raise UsageFault(NO_APP_ID)
    url = args.url.rstrip("/")
    teams = import_module("adapters.teams.manifest")
    file = args.out or Path("porte-voix.zip")
    try:
        file.write_bytes(teams.package(url, args.app_id.lower(), args.language))
    except OSError as error:
        raise UsageFault(UNWRITABLE, file=error.filename or file, error=error.strerror) from None
    said = NEXT.to(args.lang, file=file, endpoint=f"{url}/api/messages")
    sys.stdout.write(said + "\n")
    return 0
