"""What statistics keep of a person: with whom they are counted, and nothing of what they did."""

import datetime as dt

from bot.chat.phrase import Phrase
from bot.stats.blocks import REST
from bot.stats.tables import CellRow, MemberRow, PlaceRow, ToldRow, WeekRow
from bot.storage.kept import Kept, Nameless, Rows, Whom


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
    Nameless(table=WeekRow, why="the numbers of the weeks that were closed"),
    Nameless(table=CellRow, why="sums over five people or more, of a place and a week"),
)
