"""What `stats` writes: a week that is over, from the database."""

from zoneinfo import ZoneInfo

from bot.chat.phrase import Phrase
from bot.company import CompanyError, read_company
from bot.console.fault import UsageFault
from bot.opening import present
from bot.settings import SettingsError, read_settings
from bot.stats.close import close_weeks
from bot.stats.content import Content, content_of
from bot.stats.sheet import sheet
from bot.stats.week import Week, last_ended, week_named
from bot.storage.database import StorageError, open_database

NO_WEEK = Phrase(
    fr="--week s’écrit comme {latest}, et non {named}",
    en="--week is like {latest}, and not {named}",
)
NOT_OVER = Phrase(
    fr="{week} n’est pas finie ; la dernière qui le soit est {latest}",
    en="{week} is not over; the last one that is is {latest}",
)
TROUBLES = (CompanyError, OSError, SettingsError, StorageError)


async def written(named: str) -> str:
    """Write a week as CSV; raises UsageFault where there is no such week, or it is not over."""
    settings = read_settings()
    company = read_company(settings.company / "company.toml")
    zone, now = ZoneInfo(company.company.timezone), present()
    week = _week(named, last_ended(now, zone))
    smallest = company.privacy.smallest
    async with open_database(settings.database_url, beside=True):
        await close_weeks(zone, smallest, now)
        return await sheet(week, await content_of(week) or Content())


def _week(named: str, latest: Week) -> Week:
    week = week_named(named) if named else latest
    if week is None:
        raise UsageFault(NO_WEEK, latest=latest, named=named)
    if week > latest:
        raise UsageFault(NOT_OVER, week=week, latest=latest)
    return week
