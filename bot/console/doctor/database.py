"""The doctor looks at the database as it is, also beside a bot that runs."""

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

from adapters.web.outside import UnreachedError, look
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.console.doctor.look import Seen, must, well, worth
from bot.deliveries.waiting import waiting
from bot.folder import people_in
from bot.holds.held import Held, holds_on
from bot.journal.chain import BrokenError
from bot.journal.read import verify
from bot.people.fault import RegisterError
from bot.people.tables import PersonRow
from bot.settings import Settings
from bot.storage.database import StorageError
from bot.storage.look import Steps, clock_of, looking_at

DATABASE = Phrase(fr="base", en="database")
CLOCK = Phrase(fr="horloge", en="clock")
OWNER = Phrase(fr="propriétaire", en="owner")
HOLDS = Phrase(fr="suspensions", en="holds")
DELIVERIES = Phrase(fr="envois", en="deliveries")
JOURNAL = Phrase(fr="journal", en="journal")
COPIES = Phrase(fr="copies", en="copies")

UP_TO_DATE = Phrase(
    fr="répond, et ses tables sont à jour", en="answers, and its tables are up to date"
)
NEW = Phrase(
    fr="{path} n’existe pas encore : le premier démarrage le crée",
    en="{path} does not exist yet: the first start makes it",
)
LACKING = Phrase(
    fr="répond ; le prochain démarrage ajoutera à ses tables : {names}",
    en="answers; the next start will add to its tables: {names}",
)
AHEAD = Phrase(
    fr="vient d’un Porte-voix plus récent ({names}) : mettez celui-ci à jour",
    en="comes from a newer Porte-voix ({names}): bring this one up to date",
)
SAME_TIME = Phrase(fr="à l’heure, à {seconds} s près", en="right, within {seconds} s")
NO_OTHER_CLOCK = Phrase(
    fr="rien à quoi la comparer ; gardez un service de temps (NTP)",
    en="nothing to compare it with; keep a time service (NTP)",
)
OFF = Phrase(
    fr="{seconds} s d’écart avec {other} : mettez un service de temps (NTP) ; au-delà de 5 "
    "minutes, les plateformes et le bot se refusent",
    en="{seconds} s off from {other}: set a time service (NTP) up; beyond 5 minutes, the "
    "platforms and the bot refuse each other",
)
OWNED = Phrase(fr="{count} personne(s) peuvent donner les rôles", en="{count} can give the roles")
WILL_OWN = Phrase(
    fr="PV_OWNER le sera au premier démarrage", en="PV_OWNER will be, at the first start"
)
NOT_OWNED = Phrase(
    fr="personne ne peut donner les rôles : réglez PV_OWNER sur l’e-mail de quelqu’un qui a déjà "
    "écrit au bot ou qui est dans le fichier des personnes, puis redémarrez",
    en="nobody can give the roles: set PV_OWNER to the e-mail of somebody who wrote to the bot or "
    "is in the file of people, then start again",
)
NO_HOLD = Phrase(fr="rien n’est suspendu", en="nothing is on hold")
HELD = Phrase(
    fr="{subjects}, depuis le {since} ; « bureau suspendre » les montre, et les lever se fait "
    "à deux",
    en="{subjects}, since {since}; “desk hold” shows them, and lifting takes two people",
)
ON_TIME = Phrase(
    fr="aucun en retard ; {ready} à venir, {sent} faits depuis hier",
    en="none is late; {ready} to come, {sent} said since yesterday",
)
STUCK = Phrase(
    fr="{count} en retard, le plus vieux de {minutes} min ({platforms}) : regardez que « serve » "
    "tourne et que cette plateforme a ses réglages, puis son journal de bord",
    en="{count} late, the oldest by {minutes} min ({platforms}): look that “serve” runs and that "
    "this platform has its settings, then at its log",
)
FAILED = Phrase(
    fr="{count} refusés depuis hier : le journal de bord dit pourquoi",
    en="{count} refused since yesterday: the log says why",
)
WHOLE = Phrase(fr="intact, {count} entrées", en="whole, {count} entries")
BROKEN = Phrase(
    fr="l’entrée {number} n’est pas telle qu’elle a été écrite : gardez cette base à part, et "
    "comparez-la à une copie",
    en="entry {number} is not as it was written: keep this database aside, and compare it with a "
    "copy",
)
NO_FOLDER = Phrase(
    fr="réglez PV_BACKUPS sur le dossier des copies, et faites « backup » chaque nuit",
    en="set PV_BACKUPS to the folder of copies, and run “backup” every night",
)
NO_COPY = Phrase(
    fr="aucune copie dans {folder} : « backup » en fait une, pendant que le bot sert",
    en="no copy in {folder}: “backup” makes one, while the bot serves",
)
OLD_COPY = Phrase(
    fr="la dernière, {name}, a {hours} h : regardez pourquoi celle de cette nuit manque",
    en="the last one, {name}, is {hours} h old: look why last night’s is missing",
)
FRESH_COPY = Phrase(
    fr="la dernière a {hours} h ({name})", en="the last one is {hours} h old ({name})"
)
LATE = dt.timedelta(minutes=15)
OLD = dt.timedelta(hours=26)  # a night, and some hours for a job that is late
NOTICED = 30.0  # seconds a clock may be off before anybody is told
REFUSED = 300.0  # seconds: Slack's and Teams' own limit


async def look_at_database(settings: Settings, clock: Callable[[], dt.datetime]) -> list[Seen]:
    """Look at it and at all that it tells; where it is away, that is the one line."""
    try:
        async with looking_at(settings.database_url) as steps:
            first = _tables(steps)
            told = [first, await _clock(settings, clock, await clock_of(settings.database_url))]
            if steps.lacking:
                return [*told, _owner(settings, 0)]
            owners = await PersonRow.filter(role=Role.OWNER.value, closed_at__isnull=True).count()
            told += [_owner(settings, owners), _holds(await holds_on())]
            return [*told, await _deliveries(clock()), await _journal()]
    except FileNotFoundError as missing:
        return [
            well(DATABASE, NEW, path=missing.args[0]),
            await _clock(settings, clock, None),
            _owner(settings, _owners_in(settings.company)),
        ]
    except StorageError as error:
        return [must(DATABASE, error.phrase), await _clock(settings, clock, None)]


def _tables(steps: Steps) -> Seen:
    if steps.unknown:
        return must(DATABASE, AHEAD, names=", ".join(steps.unknown))
    if steps.lacking:
        return well(DATABASE, LACKING, names=", ".join(steps.lacking))
    return well(DATABASE, UP_TO_DATE)


async def _clock(
    settings: Settings, clock: Callable[[], dt.datetime], known: dt.datetime | None
) -> Seen:
    """Compare our clock with the database's and with a platform's, whichever is further."""
    others = {"PostgreSQL": (known - clock()).total_seconds()} if known else {}
    others |= await _platform_clocks(settings, clock)
    if not others:
        return well(CLOCK, NO_OTHER_CLOCK)
    other, ahead = max(others.items(), key=lambda one: abs(one[1]))
    seconds = abs(ahead)
    if seconds < NOTICED:
        return well(CLOCK, SAME_TIME, seconds=round(seconds) + 1)
    off = must if seconds >= REFUSED else worth
    return off(CLOCK, OFF, seconds=round(seconds), other=other)


async def _platform_clocks(
    settings: Settings, clock: Callable[[], dt.datetime]
) -> dict[str, float]:
    """Ask the platforms that are set how many seconds they are ahead; one that is away is not."""
    asked = {}
    if settings.slack_bot_token or settings.slack_client_id:
        asked["Slack"] = settings.slack_api_url
    if settings.teams_app_id:
        asked["Microsoft"] = settings.teams_keys_url
    ahead = {}
    for name, address in asked.items():
        try:
            answer = await look(address)
        except UnreachedError:
            continue
        if answer.clock:
            ahead[name] = (answer.clock - clock()).total_seconds()
    return ahead


def _owners_in(folder: Path) -> int:
    """Count the owners that the folder's people will be; a file that is wrong has its own line."""
    try:
        return sum(entry.role is Role.OWNER for entry in people_in(folder))
    except (RegisterError, OSError):
        return 0


def _owner(settings: Settings, owners: int) -> Seen:
    if owners:
        return well(OWNER, OWNED, count=owners)
    return well(OWNER, WILL_OWN) if settings.owner else worth(OWNER, NOT_OWNED)


def _holds(held: Iterable[Held]) -> Seen:
    held = list(held)
    if not held:
        return well(HOLDS, NO_HOLD)
    subjects = ", ".join(one.subject or "…" for one in held)
    since = min(one.since for one in held)
    return worth(HOLDS, HELD, subjects=subjects, since=since.strftime("%Y-%m-%d"))


async def _deliveries(now: dt.datetime) -> Seen:
    seen = await waiting(now)
    late = {platform: age for platform, age in seen.oldest.items() if age > LATE}
    if late:
        minutes = round(max(late.values()).total_seconds() / 60)
        count = sum(seen.due[platform] for platform in late)
        return must(DELIVERIES, STUCK, count=count, minutes=minutes, platforms=", ".join(late))
    if failed := seen.states["failed"]:
        return worth(DELIVERIES, FAILED, count=failed)
    return well(DELIVERIES, ON_TIME, ready=seen.states["ready"], sent=seen.states["sent"])


async def _journal() -> Seen:
    try:
        head = await verify()
    except BrokenError as broken:
        return must(JOURNAL, BROKEN, number=broken.number)
    return well(JOURNAL, WHOLE, count=head.number)


def look_at_copies(folder: Path | None, now: dt.datetime) -> Seen:
    """Look how old the newest copy is; any tool may have made it."""
    if folder is None:
        return worth(COPIES, NO_FOLDER)
    files = [path for path in folder.glob("[!.]*") if path.is_file() and path.suffix != ".part"]
    if not files:
        return must(COPIES, NO_COPY, folder=folder)
    newest = max(files, key=lambda path: path.stat().st_mtime)
    age = now - dt.datetime.fromtimestamp(newest.stat().st_mtime, dt.UTC)
    hours = round(age.total_seconds() / 3600)
    if age > OLD:
        return must(COPIES, OLD_COPY, name=newest.name, hours=hours)
    return well(COPIES, FRESH_COPY, name=newest.name, hours=hours)
