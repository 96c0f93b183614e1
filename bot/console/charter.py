"""`charter publish`: what a new charter changes, and its publication."""

import argparse
import asyncio
import os
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.charter.article import CharterError
from bot.charter.load import read_file
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Reply
from bot.company import CompanyError, read_company
from bot.console.fault import UsageFault
from bot.console.show import show
from bot.console.spoken import spoken
from bot.folder import charter_files_in
from bot.opening import present
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.database import StorageError, open_database
from bot.versions import publish
from bot.versions.recheck import failing_ideas
from bot.versions.report import report, told

WOULD = Phrase(fr="Ce qui changerait", en="What would change")
PUBLISHED = Phrase(fr="C’est publié\u00a0: {version}", en="Published: {version}")


SAME_NAME = Phrase(
    fr="deux fichiers ont le même nom ; donnez à chaque langue le sien",
    en="two files have the same name; give each language its own",
)


def run(args: argparse.Namespace) -> int:
    """Show what changes and, unless it is only asked, publish; raises UsageFault."""
    try:
        settings = read_settings()
        files = _files(args.files) if args.files else charter_files_in(settings.company)
        asyncio.run(_run(settings, files, dry=args.dry_run, language=spoken(os.environ)))
    except (CharterError, CompanyError, SettingsError, StorageError) as trouble:
        raise UsageFault(trouble) from None
    return 0


def _files(paths: list[Path]) -> dict[str, str]:
    """Read the files; raises UsageFault where two have one name."""
    files = {path.name: read_file(path) for path in paths}
    if len(files) < len(paths):
        raise UsageFault(SAME_NAME)
    return files


async def _run(settings: Settings, files: dict[str, str], *, dry: bool, language: Language) -> None:
    company = read_company(settings.company / "company.toml")
    now = present()
    async with open_database(settings.database_url, beside=True):
        holds = await publish.latest()
        old = publish.charter_of(holds.files) if holds else None
        files = publish.with_files(holds.files if holds else {}, files)
        new = publish.charter_of(files)
        found = report(old, new, await failing_ideas(company, now), company)
        title = WOULD.to(language)
        if not dry:
            row = await publish.publish(files, now)
            title = PUBLISHED.to(
                language, version=publish.named(row, ZoneInfo(company.company.timezone))
            )
    show(Reply(title=title, blocks=told(found, language)), language)
