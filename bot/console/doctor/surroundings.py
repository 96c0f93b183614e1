"""The doctor looks around the process: its settings, its address, its secret, its engine."""

import socket
from collections.abc import Iterable
from importlib.util import find_spec
from urllib.parse import urlsplit

from rapidfuzz import process

from adapters.platform import Platform
from adapters.web.outside import UnreachedError, look
from bot.chat.phrase import Phrase, listed
from bot.console.doctor.look import Seen, must, well, worth
from bot.settings import Settings
from bot.storage.database import on_postgres

SETTINGS = Phrase(fr="réglages", en="settings")
PORT = Phrase(fr="port", en="port")
ADDRESS = Phrase(fr="adresse", en="address")
SECRET = Phrase(fr="secret", en="secret")
ENGINE = Phrase(fr="moteur", en="engine")
PLATFORMS = Phrase(fr="plateformes", en="platforms")

KNOWN = Phrase(fr="chacun est connu", en="each of them is known")
UNKNOWN = Phrase(
    fr="{names} : personne ne lit ce réglage ; corrigez son nom ou retirez-le{close}",
    en="{names}: nobody reads this setting; correct its name, or take it away{close}",
)
MEANT = Phrase(fr=" (est-ce {name} ?)", en=" (is it {name}?)")
READY = Phrase(fr="prêtes : {names}", en="ready: {names}")
NONE_READY = Phrase(
    fr="aucune n’a ses réglages ; docs/running.md mène à {names}",
    en="none has its settings; docs/running.md leads to {names}",
)
FREE = Phrase(fr="{port} est libre", en="{port} is free")
SERVING = Phrase(
    fr="un Porte-voix y répond déjà ({port})", en="a Porte-voix answers there ({port})"
)
TAKEN = Phrase(
    fr="{port} : {reason} ; réglez PV_PORT sur un autre",
    en="{port}: {reason}; set PV_PORT to another",
)
REACHED = Phrase(fr="le bot répond à {address}", en="the bot answers at {address}")
LOCAL = Phrase(
    fr="{address}, pour cette machine seulement ; réglez PV_PUBLIC_URL avant de servir d’autres "
    "que vous",
    en="{address}, for this machine only; set PV_PUBLIC_URL before you serve anybody but yourself",
)
NOT_HTTPS = Phrase(
    fr="{address} n’est pas en https:// : mettez un certificat devant, et réglez PV_PUBLIC_URL",
    en="{address} is not https://: put a certificate before it, and set PV_PUBLIC_URL",
)
NOT_YET = Phrase(
    fr="personne ne répond encore à {address} ({why}) ; lancez « serve », puis redemandez-moi",
    en="nobody answers at {address} yet ({why}); start “serve”, then ask me again",
)
UNREACHED = Phrase(
    fr="le bot tourne, mais {address}/healthz n’y mène pas ({why}) ; regardez le proxy et le nom",
    en="the bot runs, but {address}/healthz does not lead to it ({why}); look at the proxy and "
    "the name",
)
SEALED = Phrase(fr="PV_SECRET_KEY est réglé", en="PV_SECRET_KEY is set")
SHORT = Phrase(
    fr="PV_SECRET_KEY est court : prenez 32 caractères au hasard, mis devant l’ancien avec une "
    "virgule",
    en="PV_SECRET_KEY is short: take 32 characters by chance, put before the old one with a comma",
)
NO_SECRET = Phrase(
    fr="réglez PV_SECRET_KEY sur un long texte au hasard : sans lui, une question posée avant et "
    "après un redémarrage compte pour deux personnes",
    en="set PV_SECRET_KEY to a long text made by chance: without it, a question asked before and "
    "after a restart counts as two people’s",
)
EMBEDDED = Phrase(
    fr="dans le processus : SQLite n’en a qu’un", en="in the process: SQLite has only one"
)
QUEUE = Phrase(
    fr="PgQueuer, sur PostgreSQL : les processus s’y partagent les envois",
    en="PgQueuer, on PostgreSQL: the processes share deliveries there",
)
NO_QUEUE = Phrase(
    fr="dans chaque processus, qui regarde chaque seconde ; pour être réveillé par PostgreSQL : "
    "pip install porte-voix[pgqueuer]",
    en="in each process, which looks every second; to be woken by PostgreSQL: "
    "pip install porte-voix[pgqueuer]",
)
STRONG = 32  # characters
DEVELOPMENT = frozenset({"PV_TEST_DATABASE_URL", "PV_SCHEMAS", "PV_EVAL"})
ALIVE = "ok\n"  # what /healthz says


def look_at_settings(names: Iterable[str]) -> Seen:
    """Look for settings in the environment that nobody reads."""
    known = {f"PV_{name.upper()}" for name in Settings.model_fields} | DEVELOPMENT
    strange = sorted(name for name in names if name.startswith("PV_") and name not in known)
    if not strange:
        return well(SETTINGS, KNOWN)
    near = process.extractOne(strange[0], sorted(known), score_cutoff=80)
    close = MEANT.given(name=near[0]) if near else Phrase(fr="", en="")
    return worth(SETTINGS, UNKNOWN, names=", ".join(strange), close=close)


def look_at_platforms(found: Iterable[Platform], settings: Settings) -> Seen:
    """Look which platforms have their settings."""
    found = list(found)
    if ready := [one.name for one in found if not one.unset(settings)]:
        return well(PLATFORMS, READY, names=listed(ready))
    return worth(PLATFORMS, NONE_READY, names=listed(one.name for one in found if one.visit))


async def look_at_port(settings: Settings) -> Seen:
    """Look whether we can listen there, or a bot does already."""
    reason = _why_taken(settings)
    if not reason:
        return well(PORT, FREE, port=settings.port)
    try:
        own = settings.model_copy(update={"public_url": ""})
        if (await look(f"{own.address}/healthz")).text == ALIVE:
            return well(PORT, SERVING, port=settings.port)
    except UnreachedError:
        pass
    return must(PORT, TAKEN, port=settings.port, reason=reason)


def _why_taken(settings: Settings) -> str:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((settings.host, settings.port))
        except OSError as error:
            return (error.strerror or "taken").lower()
    return ""


async def look_at_address(settings: Settings) -> Seen:
    """Look whether people's browsers reach us, and safely."""
    address = settings.address
    parts = urlsplit(address)
    if not settings.public_url:
        return worth(ADDRESS, LOCAL, address=address)
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        return must(ADDRESS, NOT_HTTPS, address=address)
    try:
        answer = await look(f"{address}/healthz")
        why = "" if answer.text == ALIVE else f"HTTP {answer.status}"
    except UnreachedError as error:
        why = str(error)
    if not why:
        return well(ADDRESS, REACHED, address=address)
    if _why_taken(settings):
        return must(ADDRESS, UNREACHED, address=address, why=why)
    return worth(ADDRESS, NOT_YET, address=address, why=why)


def look_at_secret(settings: Settings) -> Seen:
    """Look at what seals tokens and makes fingerprints."""
    key = settings.secret_key.get_secret_value().split(",")[0]
    if not key:
        return worth(SECRET, NO_SECRET)
    return well(SECRET, SEALED) if len(key) >= STRONG else worth(SECRET, SHORT)


def look_at_engine(settings: Settings) -> Seen:
    """Look what will decide when deliveries are said, and why."""
    if not on_postgres(settings.database_url):
        return well(ENGINE, EMBEDDED)
    return well(ENGINE, QUEUE) if find_spec("pgqueuer") else worth(ENGINE, NO_QUEUE)
