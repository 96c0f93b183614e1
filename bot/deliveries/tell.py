"""Something is to be said first: written down once for an occasion, and said when it may be."""

import datetime as dt

from bot.deliveries.tables import DeliveryRow, LaneRow
from bot.people.tables import IdentityRow, PersonRow

PAGE = "web"
WORTH = dt.timedelta(days=1)  # after which it is not worth saying any more


async def tell(
    person_id: int, command: str, text: str, occasion: str, now: dt.datetime
) -> DeliveryRow | None:
    """Write a delivery down in the caller's transaction; None where nobody can be reached.

    Telling the same person of the same occasion again changes nothing.
    """
    occasion = f"{occasion}:{person_id}"[:200]
    if await DeliveryRow.exists(occasion=occasion):
        return None
    there = await _reached(person_id)
    if there is None:
        return None
    lane, key = there
    await LaneRow.get_or_create(name=lane)
    return await DeliveryRow.create(
        occasion=occasion,
        lane=lane,
        person_id=person_id,
        key=key,
        command=command,
        text=text,
        due_at=now,
        late_at=now + WORTH,
    )


async def _reached(person_id: int) -> tuple[str, str] | None:
    """Find where a person is reached, where they came last: the lane, and their key there.

    Whoever never came on a platform reads it on the demo page, where there is one.
    """
    here = IdentityRow.filter(person_id=person_id, gone_at__isnull=True)
    if there := await here.order_by("-id").first():
        return lane_of(there.platform, there.key), there.key
    person = await PersonRow.get_or_none(id=person_id)
    return (lane_of(PAGE, ""), person.email) if person and person.email else None


def lane_of(platform: str, key: str) -> str:
    """Name the workspace that a person is in: what stands before the colon of their key."""
    workspace, colon, _ = key.partition(":")
    return f"{platform}:{workspace if colon else ''}"
