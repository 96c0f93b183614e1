"""What is kept of platforms' events: nothing of a person."""

import datetime as dt

from bot.company import Company
from bot.received.once import REMEMBERED
from bot.received.tables import ReceivedRow
from bot.storage.kept import Nameless, Period, Rows


def _days(_: Company) -> int:
    return REMEMBERED.days


def _old(before: dt.datetime) -> Rows:
    return ReceivedRow.filter(at__lt=before)


KEPT = (
    Nameless(
        table=ReceivedRow,
        why="the number of an event, for a day: nobody’s name and no words",
        periods=(Period(days=_days, old=_old),),
    ),
)
