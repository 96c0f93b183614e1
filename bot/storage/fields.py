"""Fields that mean the same on both databases."""

import datetime as dt
from typing import Any, Literal, TypeVar, overload

from tortoise.fields import Field

MILLISECOND = dt.timedelta(milliseconds=1)
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


T = TypeVar("T", dt.datetime, dt.datetime | None)


class MomentField(Field[T], dt.datetime):
    """A moment, kept as whole milliseconds since 1970 in UTC, so that it sorts and compares.

    Read back as an aware datetime in UTC; a naive one is refused with ValueError. SQLite keeps the
    ORM's own datetimes as text in the caller's zone, where 9:00 in Tokyo is after 8:00 in Paris.
    """

    SQL_TYPE = "BIGINT"

    @overload
    def __init__(
        self: "MomentField[dt.datetime]", *, null: Literal[False] = False, **more: Any
    ) -> None: ...

    @overload
    def __init__(
        self: "MomentField[dt.datetime | None]", *, null: Literal[True], **more: Any
    ) -> None: ...

    def __init__(self, *, null: bool = False, **more: Any) -> None:
        super().__init__(null=null, **more)

    def to_db_value(self, value: Any, instance: Any) -> int | None:  # noqa: ARG002 (the ORM's own shape)
        """Turn an aware datetime into milliseconds; what is counted already stays."""
        return value if value is None or isinstance(value, int) else milliseconds(value)

    def to_python_value(self, value: Any) -> dt.datetime | None:
        """Turn milliseconds into an aware datetime."""
        if isinstance(value, int):
            return EPOCH + value * MILLISECOND
        return value if isinstance(value, dt.datetime) else None


def milliseconds(moment: dt.datetime) -> int:
    """Count the milliseconds since 1970 at an aware moment; ValueError when it is naive."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return (moment - EPOCH) // MILLISECOND
