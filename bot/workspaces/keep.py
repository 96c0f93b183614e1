"""Keeps what each workspace gave us, and lets one process at a time renew it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from tortoise.expressions import Q

from bot.storage.transaction import run_tx
from bot.workspaces.seal import Seal
from bot.workspaces.tables import WorkspaceRow

RENEWING = dt.timedelta(seconds=30)  # at most; then another process may try


async def save(platform: str, key: str, value: Mapping[str, Any], seal: Seal) -> None:
    """Keep what a workspace gave us, in the place of what it gave before."""
    sealed = seal.close(value)

    async def keep() -> None:
        await WorkspaceRow.update_or_create(
            {"sealed": sealed, "renewing_until": None, "gone_at": None}, platform=platform, key=key
        )

    await run_tx(keep)


async def find(platform: str, key: str, seal: Seal) -> dict[str, Any] | None:
    """Read what a workspace gave us; None where the bot is not installed there."""
    row = await WorkspaceRow.get_or_none(platform=platform, key=key, gone_at__isnull=True)
    return seal.open(row.sealed) if row else None


async def leave(platform: str, key: str, now: dt.datetime) -> bool:
    """Forget the tokens of a workspace that the bot is no longer installed in."""
    here = WorkspaceRow.filter(platform=platform, key=key, gone_at__isnull=True)
    return bool(await here.update(gone_at=now, sealed=""))


async def may_renew(platform: str, key: str, now: dt.datetime) -> bool:
    """Say whether it is ours to renew the token: one process at a time may."""
    theirs = WorkspaceRow.filter(platform=platform, key=key, gone_at__isnull=True)
    idle = theirs.filter(Q(renewing_until__isnull=True) | Q(renewing_until__lt=now))
    return bool(await idle.update(renewing_until=now + RENEWING))


async def installed(platform: str, place: str) -> list[str]:
    """Name the installations in a workspace, or in an organisation and its workspaces."""
    there = Q(key__startswith=f"{place}:") | Q(key__endswith=f":{place}")
    here = WorkspaceRow.filter(there, platform=platform, gone_at__isnull=True).order_by("key")
    return [str(key) for key in await here.values_list("key", flat=True)]
