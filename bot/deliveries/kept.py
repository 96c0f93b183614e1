"""What deliveries keep of a person: for what occasion, when, and whether it reached them."""

import datetime as dt

from tortoise.expressions import Subquery

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.deliveries.tables import DeliveryRow, LaneRow, State
from bot.people.tables import PersonRow
from bot.storage.kept import Kept, Nameless, Period, Rows, Whom


def _theirs(whom: Whom) -> Rows:
    return DeliveryRow.filter(person_id=whom.id).order_by("id")


async def _erase(whom: Whom, _: dt.datetime) -> None:
    await _theirs(whom).delete()


def _days(company: Company) -> int:
    return company.privacy.deliveries_days


def _old(before: dt.datetime) -> Rows:
    return DeliveryRow.filter(late_at__lt=before)


def _never(_: Company) -> int:
    return 0


def _orphans(_: dt.datetime) -> Rows:
    """Find what was planned while its person was being erased."""
    theirs = DeliveryRow.filter(person_id__gt=0)  # the others are channels'
    return theirs.exclude(person_id__in=Subquery(PersonRow.all().values("id")))


KEPT = (
    Kept(
        table=DeliveryRow,
        what=Phrase(
            fr="Ce que je vous ai écrit en premier, ou prévu de vous écrire",
            en="What I wrote to you first, or planned to",
        ),
        why=Phrase(
            fr="ne vous écrire qu’une fois pour une occasion, et seulement à vos heures",
            en="to write to you only once for an occasion, and within your hours",
        ),
        how_long=Phrase(
            fr="{deliveries_days} jours une fois dit", en="{deliveries_days} days once it is said"
        ),
        columns={
            "command": Phrase(fr="commande", en="command"),
            "due_at": Phrase(fr="prévu le", en="due at"),
            "state": Phrase(fr="état", en="state"),
        },
        unsaid=frozenset(
            {
                *("id", "occasion", "lane", "person_id", "key", "text", "late_at"),
                *("leased_until", "attempts", "sent_id", "why", "card"),
            }
        ),
        values={
            "state": {
                State.READY: Phrase(fr="prévu", en="planned"),
                State.SENDING: Phrase(fr="en cours d’envoi", en="being sent"),
                State.SENT: Phrase(fr="envoyé", en="sent"),
                State.FAILED: Phrase(fr="non parvenu", en="did not arrive"),
                State.DROPPED: Phrase(fr="laissé de côté", en="dropped"),
            }
        },
        theirs=_theirs,
        erase=_erase,
        periods=(Period(days=_days, old=_old), Period(days=_never, old=_orphans)),
        forgotten=Phrase(
            fr="Traces de ce que j’ai écrit en premier",
            en="Traces of what I wrote first",
        ),
    ),
    Nameless(table=LaneRow, why="a workspace, and when it may be written to next"),
)
