"""What reviews keep of a person: the texts they asked an opinion on, and those they read."""

import datetime as dt

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.reviews.tables import DECIDED, WAITING, Kind, Progress, ReviewRow
from bot.storage.kept import Kept, Period, Rows, Whom

LONGEST = 30  # days that a draft may be kept

STATES = {
    Progress.OPEN: Phrase(fr="en attente", en="waiting"),
    Progress.TAKEN: Phrase(fr="en lecture", en="being read"),
    Progress.CHANGE: Phrase(fr="un changement est demandé", en="a change is asked for"),
    Progress.APPROVED: Phrase(fr="approuvé", en="approved"),
    Progress.REFUSED: Phrase(fr="refusé", en="refused"),
    Progress.ANSWERED: Phrase(fr="répondu", en="answered"),
    Progress.WITHDRAWN: Phrase(fr="retiré", en="withdrawn"),
}


def _asked(whom: Whom) -> Rows:
    return ReviewRow.filter(asker_id=whom.id).order_by("id")


async def _erase(whom: Whom, _: dt.datetime) -> None:
    await _asked(whom).delete()


def _read(whom: Whom) -> Rows:
    return ReviewRow.filter(reader_id=whom.id).order_by("id")


async def _give_back(whom: Whom, _: dt.datetime) -> None:
    """Let the others take what the person was reading."""
    taken = ReviewRow.filter(reader_id=whom.id, state=Progress.TAKEN)
    await taken.update(state=Progress.OPEN, taken_at=None)


def _days(company: Company) -> int:
    return company.reviews.keep_days


def _old(before: dt.datetime) -> Rows:
    closed = (*DECIDED, Progress.WITHDRAWN, Progress.CHANGE)
    return ReviewRow.filter(state__in=closed, decided_at__lte=before)


def _longest(_: Company) -> int:
    return LONGEST


def _unread(before: dt.datetime) -> Rows:
    return ReviewRow.filter(state__in=WAITING, sent_at__lte=before)


KEPT = (
    Kept(
        table=ReviewRow,
        what=Phrase(
            fr="Les textes que vous avez fait relire", en="The texts that you had reviewed"
        ),
        why=Phrase(fr="qu’un humain vous réponde", en="so that a human answers you"),
        how_long=Phrase(
            fr="{keep_days} jours après la réponse, 30 sans réponse",
            en="{keep_days} days after the answer, 30 without one",
        ),
        columns={
            "kind": Phrase(fr="genre", en="kind"),
            "state": Phrase(fr="état", en="state"),
            "text": Phrase(fr="texte", en="text"),
            "word": Phrase(fr="votre mot", en="your word"),
            "said": Phrase(fr="réponse", en="answer"),
            "article": Phrase(fr="article", en="article"),
            "sent_at": Phrase(fr="envoyé le", en="sent at"),
            "promised_at": Phrase(fr="réponse promise le", en="answer promised at"),
            "decided_at": Phrase(fr="répondu le", en="answered at"),
        },
        unsaid=frozenset(
            {
                *("id", "asker_id", "reader_id", "revision", "found", "wanted", "taken_at"),
                *("reminded", "share_id"),
            }
        ),
        values={
            "kind": {
                Kind.DRAFT: Phrase(fr="brouillon", en="draft"),
                Kind.QUESTION: Phrase(fr="question", en="question"),
            },
            "state": STATES,
        },
        theirs=_asked,
        erase=_erase,
        periods=(Period(days=_days, old=_old), Period(days=_longest, old=_unread)),
        forgotten=Phrase(fr="Textes envoyés à un humain", en="Texts sent to a human"),
    ),
    Kept(
        table=ReviewRow,
        what=Phrase(fr="Les avis que vous avez donnés", en="The opinions that you gave"),
        why=Phrase(
            fr="que la personne sache qui lui répond", en="so that people know who answers them"
        ),
        how_long=Phrase(
            fr="{keep_days} jours ; votre nom s’en efface avec vous, la réponse reste à qui "
            "l’attendait",
            en="{keep_days} days; your name goes from it with you, the answer stays with whoever "
            "was waiting for it",
        ),
        columns={
            "state": Phrase(fr="état", en="state"),
            "said": Phrase(fr="réponse", en="answer"),
            "article": Phrase(fr="article", en="article"),
            "decided_at": Phrase(fr="répondu le", en="answered at"),
        },
        values={"state": STATES},
        theirs=_read,
        erase=_give_back,
    ),
)
