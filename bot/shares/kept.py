"""What shares keep of a person: the words they were given, and what became of them."""

import datetime as dt

from tortoise.expressions import Q

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.shares.leaving import free_words_of
from bot.shares.offer import GIVEN
from bot.shares.tables import ShareRow, State
from bot.storage.kept import Kept, Period, Rows, Whom


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
            Period(days=_drafts, old=_unwanted, blank={"text": "", "link": ""}),
            Period(days=_days, old=_old),
        ),
    ),
)
