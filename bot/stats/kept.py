"""What statistics keep of a person: with whom they are counted, and what a manager told them."""

import datetime as dt

from tortoise.expressions import Q, Subquery

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.people.tables import PersonRow
from bot.stats.blocks import REST
from bot.stats.tables import CellRow, MemberRow, PlaceRow, SeenRow, ToldRow, WeekRow
from bot.stats.week import Week
from bot.storage.kept import Kept, Nameless, Period, Rows, Whom


def _counted(whom: Whom) -> Rows:
    return MemberRow.filter(person_id=whom.id)


async def _rest(whom: Whom, _: dt.datetime) -> None:
    """Count nobody of their block for some weeks: one fewer in it would tell of them.

    Their own number stays there until it has rested too, and leads to nobody.
    """
    one = await _counted(whom).first()
    newest = await WeekRow.all().order_by("-number").first()
    if one and one.block and newest:
        rested = {"block": 0, "place_id": 0, "free_from": newest.number + 1 + REST}
        await MemberRow.filter(block=one.block).update(**rested)


def _told(whom: Whom) -> Rows:
    return ToldRow.filter(manager_id=whom.id)


async def _forget(whom: Whom, _: dt.datetime) -> None:
    await _told(whom).delete()


def _managed(whom: Whom) -> Rows:
    return PlaceRow.filter(manager_id=whom.id).order_by("id")


async def _stay(_: Whom, __: dt.datetime) -> None:
    """Leave a number that leads to nobody: figures of five people or more hang from it."""


def _seen(whom: Whom) -> Rows:
    return SeenRow.filter(person_id=whom.id).order_by("id")


def _saw(whom: Whom) -> Rows:
    return SeenRow.filter(manager_id=whom.id).order_by("id")


async def _unseen(whom: Whom, _: dt.datetime) -> None:
    """Forget it on both sides."""
    await _seen(whom).delete()
    await _saw(whom).delete()


def _days(company: Company) -> int:
    return company.privacy.shares_days


def _old(before: dt.datetime) -> Rows:
    return SeenRow.filter(seen_at__lt=before)


def _at_once(_: Company) -> int:
    return 0


def _orphans(_: dt.datetime) -> Rows:
    """Find what was noted while one of the two was being erased."""
    there = Subquery(PersonRow.all().values("id"))
    return SeenRow.filter(~Q(person_id__in=there) | ~Q(manager_id__in=there))


def _week(number: int) -> str:
    return str(Week(number))


SAID = {
    "week": Phrase(fr="semaine", en="week"),
    "seen_at": Phrase(fr="dit le", en="said at"),
}

KEPT = (
    Kept(
        table=MemberRow,
        what=Phrase(fr="Avec qui l’on vous compte", en="With whom you are counted"),
        why=Phrase(
            fr="qu’aucun chiffre de la semaine ne parle de moins de cinq personnes",
            en="so that no figure of the week tells of fewer than five people",
        ),
        how_long=Phrase(
            fr="tant que vous êtes dans l’entreprise, puis cinq semaines au plus",
            en="while you are in the company, then five weeks at most",
        ),
        columns={
            "block": Phrase(fr="groupe", en="group"),
            "free_from": Phrase(fr="pas avant la semaine", en="not before week"),
        },
        unsaid=frozenset({"person_id", "place_id"}),
        theirs=_counted,
        erase=_rest,
    ),
    Kept(
        table=ToldRow,
        what=Phrase(fr="Le dernier rapport qui vous est parti", en="The last report sent to you"),
        why=Phrase(
            fr="n’en envoyer qu’un par semaine à un manager",
            en="to send a manager only one a week",
        ),
        how_long=Phrase(fr="jusqu’au suivant", en="until the next one"),
        columns={"week": Phrase(fr="semaine", en="week")},
        reads={"week": _week},
        unsaid=frozenset({"manager_id"}),
        theirs=_told,
        erase=_forget,
    ),
    Kept(
        table=PlaceRow,
        what=Phrase(fr="Les équipes que vous dirigez", en="The teams that you manage"),
        why=Phrase(fr="compter une semaine par équipe", en="to count a week team by team"),
        how_long=Phrase(
            fr="aussi longtemps que les chiffres de ces équipes, qui ne nomment personne ; votre "
            "numéro y reste et ne mène plus à personne",
            en="as long as those teams’ figures, which name nobody; your number stays there and "
            "leads to nobody",
        ),
        columns={"team": Phrase(fr="équipe", en="team")},
        unsaid=frozenset({"id", "manager_id"}),
        theirs=_managed,
        erase=_stay,
    ),
    Kept(
        table=SeenRow,
        what=Phrase(
            fr="Ce que votre manager a dit avoir vu de vos posts",
            en="What your manager said they saw of your posts",
        ),
        why=Phrase(
            fr="vous le dire une seule fois par semaine, si vous avez coché qu’il les voie",
            en="to tell you only once a week, where you ticked that they see them",
        ),
        how_long=Phrase(fr="{shares_days} jours", en="{shares_days} days"),
        columns=SAID,
        unsaid=frozenset({"id", "person_id", "manager_id"}),
        reads={"week": _week},
        theirs=_seen,
        erase=_unseen,
        periods=(Period(days=_days, old=_old), Period(days=_at_once, old=_orphans)),
        forgotten=Phrase(
            fr="Posts qu’un manager a dit avoir vus",
            en="Posts that a manager said they saw",
        ),
    ),
    Kept(
        table=SeenRow,
        what=Phrase(
            fr="Ce que vous avez dit avoir vu de vos collègues",
            en="What you said you saw of your colleagues’ posts",
        ),
        why=Phrase(
            fr="ne le dire qu’une fois par semaine à chacun",
            en="to tell each of them only once a week",
        ),
        how_long=Phrase(fr="{shares_days} jours", en="{shares_days} days"),
        columns=SAID,
        reads={"week": _week},
        theirs=_saw,
        erase=_unseen,
    ),
    Nameless(
        table=WeekRow,
        why="the weeks that were closed, and what five people or more did with an idea in each",
    ),
    Nameless(table=CellRow, why="sums over five people or more, of a place and a week"),
)
