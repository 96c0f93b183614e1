"""The doctor's visit: everything the bot needs, one line each, with what to do."""

import os
import sys
from collections.abc import Iterable

from adapters.platform import platforms
from bot.chat.phrase import Language
from bot.console.doctor.database import look_at_copies, look_at_database
from bot.console.doctor.folder import look_at_folder
from bot.console.doctor.look import Level, Seen, must, well
from bot.console.doctor.surroundings import (
    SETTINGS,
    look_at_address,
    look_at_engine,
    look_at_platforms,
    look_at_port,
    look_at_secret,
    look_at_settings,
)
from bot.console.spoken import spoken
from bot.opening import present
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.database import StorageError

MARKS: dict[Level, str] = {"well": "ok ", "worth": "-- ", "must": "!! "}


async def visit() -> int:
    """Look at everything; 0 where nothing has to be done, else 1."""
    try:
        seen = await _seen(read_settings())
    except (SettingsError, StorageError) as error:
        seen = [must(SETTINGS, error.phrase)]
    _tell(seen, spoken(os.environ))
    return 1 if any(one.level == "must" for one in seen) else 0


async def _seen(settings: Settings) -> list[Seen]:
    found = platforms()
    seen = [
        look_at_settings(os.environ),
        *look_at_folder(settings.company),
        look_at_engine(settings),
        *await look_at_database(settings, present),
        look_at_copies(settings.backups, present()),
        look_at_secret(settings),
        await look_at_port(settings),
        await look_at_address(settings),
        look_at_platforms(found, settings),
    ]
    for platform in found:
        if platform.visit and not platform.unset(settings):
            fine, said = await platform.visit(settings)
            seen.append((well if fine else must)(platform.name, said))
    return seen


def _tell(seen: Iterable[Seen], language: Language) -> None:
    rows = [(MARKS[one.level], one.what.to(language), one.said.to(language)) for one in seen]
    width = max(len(what) for _, what, _ in rows)
    for mark, what, said in rows:
        sys.stdout.write(f"{mark} {what:<{width}} {said}\n")
