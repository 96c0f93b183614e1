"""Who may do what: roles given, people closed and reopened, each with its line in the journal."""

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence

from bot.chat.person import Person, Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.journal.note import note
from bot.people.tables import PersonRow
from bot.storage.transaction import run_tx

LAST_OWNER = Phrase(
    fr="Il ne resterait aucun propriétaire. Donnez d’abord ce rôle à quelqu’un d’autre.",
    en="No owner would be left. Give that role to somebody else first.",
)
NOT_YOURSELF = Phrase(
    fr="On ne se ferme pas soi-même la porte : demandez à un autre propriétaire.",
    en="Nobody closes the door on themselves: ask another owner.",
)

Free = Callable[[Sequence[int], dt.datetime], Awaitable[None]]  # words kept for these people


async def give_role(key: int, role: Role, by: Person, now: dt.datetime) -> bool:
    """Give a person one role instead of theirs; False where they have it already.

    Refusal where no owner would be left.
    """

    async def give() -> bool:
        owners = await owners_held()
        row = await PersonRow.filter(id=key).select_for_update().get()
        changed = PersonRow.filter(id=key, role=row.role).exclude(role=role.value)
        if not await changed.update(role=role.value):
            return False
        if owners and role is not Role.OWNER and owners == {key}:
            raise Refusal(LAST_OWNER)
        about = {"person": key, "role": role.value, "before": row.role}
        await note("role given", by.id, about, now)
        return True

    return await run_tx(give)


async def close(key: int, by: Person, now: dt.datetime, free: Free) -> bool:
    """Close a person who left, and give back the words kept for them; False where they are closed.

    Refusal where it is oneself, or where no owner would be left.
    """
    if key == by.id:
        raise Refusal(NOT_YOURSELF)

    async def shut() -> bool:
        owners = await owners_held()
        if not await PersonRow.filter(id=key, closed_at=None).update(
            closed_at=now, closed_by=by.id
        ):
            return False
        if owners == {key}:
            raise Refusal(LAST_OWNER)
        await free([key], now)
        await note("person closed", by.id, {"person": key}, now)
        return True

    return await run_tx(shut)


async def reopen(key: int, by: Person, now: dt.datetime) -> bool:
    """Let a closed person speak again; False where they may."""

    async def open_again() -> bool:
        closed = PersonRow.filter(id=key, closed_at__isnull=False)
        if not await closed.update(closed_at=None, closed_by=None):
            return False
        await note("person reopened", by.id, {"person": key}, now)
        return True

    return await run_tx(open_again)


async def owners_held() -> set[int]:
    """Name the owners, who all wait for us: two who demote one another must not both succeed."""
    there = PersonRow.filter(role=Role.OWNER.value, closed_at__isnull=True)
    return {row.id for row in await there.order_by("id").select_for_update()}


async def is_owned() -> bool:
    """Tell whether the company has an owner."""
    return await PersonRow.filter(role=Role.OWNER.value, closed_at__isnull=True).exists()


async def set_owner(email: str, now: dt.datetime) -> None:
    """Make the person whom the setting names an owner, in the transaction of the caller.

    Nothing happens where nobody has that address yet: they are looked at again as they arrive.
    """
    if not email:
        return
    theirs = PersonRow.filter(email=email.lower(), closed_at__isnull=True)
    row = await theirs.first()
    if row and await theirs.exclude(role=Role.OWNER.value).update(role=Role.OWNER.value):
        about: dict[str, str | int] = {"person": row.id, "role": "owner", "before": row.role}
        await note("role given by the setting", None, about, now)
