"""What shares keep of a person: the words they were given, their posts, the clicks on them."""

import datetime as dt

from tortoise.expressions import Q

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.shares.leaving import free_words_of
from bot.shares.offer import GIVEN
from bot.shares.tables import ClickRow, LinkRow, Outcome, PostRow, ShareRow, State
from bot.storage.kept import Kept, Period, Rows, Whom, day_of, with_the_person

DAYS = 7


def _theirs(whom: Whom) -> Rows:
    return ShareRow.filter(person_id=whom.id).order_by("id")


async def _erase(whom: Whom, now: dt.datetime) -> None:
    """Give the words back, then forget that they were given; no link is followed meanwhile."""
    await _theirs(whom).select_for_update()
    await free_words_of([whom.id], now)
    await _theirs(whom).delete()


def _drafts(company: Company) -> int:
    return max(company.privacy.drafts_days, 1)  # a card is good for a day


def _unopened(before: dt.datetime) -> Rows:
    return ShareRow.filter(state__in=GIVEN, offered_at__lt=before, unwanted=False)


def _unwanted(before: dt.datetime) -> Rows:
    """Find what is remembered only so that it is never offered again."""
    own_words = ShareRow.filter(wording_id__isnull=True, unwanted=True, offered_at__lt=before)
    return own_words.filter(state__in=GIVEN).exclude(text="")


def _days(company: Company) -> int:
    return company.privacy.shares_days


def _old(before: dt.datetime) -> Rows:
    opened = Q(opened_at__isnull=True) | Q(opened_at__lt=before)
    declared = Q(declared_at__isnull=True) | Q(declared_at__lt=before)
    return ShareRow.filter(opened, declared, offered_at__lt=before)


def _posts(whom: Whom) -> Rows:
    return PostRow.filter(share__person_id=whom.id).order_by("id")


def _links(whom: Whom) -> Rows:
    return LinkRow.filter(share__person_id=whom.id).order_by("id")


def _clicks(whom: Whom) -> Rows:
    return ClickRow.filter(link__share__person_id=whom.id).order_by("id")


def _monday(week: int) -> str | None:
    return day_of(week * DAYS + 1)


OUTCOMES = {
    Outcome.KEPT: Phrase(fr="gardé, non vérifié", en="kept, not verified"),
    Outcome.WAITING: Phrase(fr="X n’a pas encore répondu", en="X has not answered yet"),
    Outcome.VERIFIED: Phrase(fr="vérifié", en="verified"),
    Outcome.OTHER_WORDS: Phrase(fr="d’autres mots", en="other words"),
    Outcome.DELETED: Phrase(fr="supprimé", en="deleted"),
    Outcome.PROTECTED: Phrase(fr="protégé", en="protected"),
    Outcome.ANOTHER: Phrase(fr="d’un autre compte", en="of another account"),
    Outcome.TAKEN: Phrase(fr="compté pour un autre partage", en="counted for another share"),
}

KEPT = (
    Kept(
        table=ShareRow,
        what=Phrase(fr="Vos partages", en="Your shares"),
        why=Phrase(
            fr="vous les montrer, ne pas vous reproposer ce que vous avez vu, et compter la "
            "semaine d’une équipe sans nommer personne",
            en="to show them to you, not to offer again what you saw, and to count a team’s week "
            "without naming anybody",
        ),
        how_long=Phrase(
            fr="{drafts_days} jours si vous ne les avez pas ouverts, {shares_days} sinon",
            en="{drafts_days} days where you did not open them, {shares_days} where you did",
        ),
        columns={
            "text": Phrase(fr="texte", en="text"),
            "link": Phrase(fr="lien", en="link"),
            "carried": Phrase(fr="lien dans le tweet", en="link in the tweet"),
            "state": Phrase(fr="état", en="state"),
            "unwanted": Phrase(fr="plus cette idée", en="not this idea again"),
            "post": Phrase(fr="adresse du post", en="address of the post"),
            "offered_at": Phrase(fr="proposé le", en="offered at"),
            "opened_at": Phrase(fr="ouvert le", en="opened at"),
            "declared_at": Phrase(fr="posté, dites-vous, le", en="posted, you say, at"),
        },
        unsaid=frozenset({"id", "token", "person_id", "idea_id", "wording_id"}),
        values={
            "state": {
                State.OFFERED: Phrase(fr="proposé", en="offered"),
                State.LET_GO: Phrase(fr="laissé", en="let go"),
                State.OPENED: Phrase(fr="ouvert dans X", en="opened in X"),
                State.DECLARED: Phrase(fr="posté, dites-vous", en="posted, you say"),
                State.VERIFIED: Phrase(fr="posté", en="posted"),
            }
        },
        theirs=_theirs,
        erase=_erase,
        periods=(
            Period(days=_drafts, old=_unopened),
            Period(days=_drafts, old=_unwanted, blank={"text": "", "link": "", "carried": ""}),
            Period(days=_days, old=_old),
        ),
        forgotten=Phrase(
            fr="Partages, et mots donnés sans suite",
            en="Shares, and words given and left",
        ),
    ),
    Kept(
        table=PostRow,
        what=Phrase(fr="Les posts que vous avez donnés", en="The posts that you gave"),
        why=Phrase(
            fr="ne compter un post qu’une fois, et demander à X s’il est bien là",
            en="to count a post only once, and to ask X whether it is there",
        ),
        how_long=Phrase(fr="aussi longtemps que leur partage", en="as long as their share"),
        columns={
            "number": Phrase(fr="numéro chez X", en="number on X"),
            "outcome": Phrase(fr="ce que X en a montré", en="what X showed of it"),
            "due_at": Phrase(fr="à redemander à X le", en="X is asked again at"),
        },
        unsaid=frozenset({"id", "share_id", "tries"}),
        values={"outcome": OUTCOMES},
        theirs=_posts,
        erase=with_the_person,
    ),
    Kept(
        table=LinkRow,
        what=Phrase(fr="Où mènent les liens de vos tweets", en="Where your tweets’ links lead"),
        why=Phrase(
            fr="que le lien d’un tweet mène toujours à sa page",
            en="so that the link of a tweet always leads to its page",
        ),
        how_long=Phrase(
            fr="toujours, puisque le tweet reste ; plus rien n’y dit que c’est le vôtre dès que le "
            "partage est oublié",
            en="for ever, as the tweet stays; nothing there says that it is yours once the share "
            "is forgotten",
        ),
        columns={"url": Phrase(fr="mène à", en="leads to")},
        unsaid=frozenset({"id", "token", "idea_id", "share_id"}),
        theirs=_links,
        erase=with_the_person,
    ),
    Kept(
        table=ClickRow,
        what=Phrase(fr="Les clics sur les liens de vos tweets", en="Clicks on your tweets’ links"),
        why=Phrase(
            fr="vous dire combien de fois on les a suivis, et compter ceux d’une idée ; rien n’est "
            "noté de qui clique",
            en="to tell you how often they were followed, and to count those of an idea; nothing "
            "is noted of who clicks",
        ),
        how_long=Phrase(
            fr="le nombre reste ; rien n’y dit plus que le lien est le vôtre dès que le partage "
            "est oublié",
            en="the number stays; nothing says that the link is yours once the share is forgotten",
        ),
        columns={
            "week": Phrase(fr="semaine du", en="week of"),
            "count": Phrase(fr="clics", en="clicks"),
        },
        unsaid=frozenset({"id", "link_id"}),
        reads={"week": _monday},
        theirs=_clicks,
        erase=with_the_person,
    ),
)
