"""What holds keep of a person: who decided them, and where the cards stand that they change."""

import datetime as dt

from tortoise.expressions import Q

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.holds import cards
from bot.holds.tables import CardRow, HoldRow, ReachRow
from bot.storage.kept import Kept, Nameless, Period, Rows, Whom, with_the_person


def _theirs(whom: Whom) -> Rows:
    by = Q(set_by_id=whom.id) | Q(lift_asked_by_id=whom.id) | Q(lifted_by_id=whom.id)
    return HoldRow.filter(by).order_by("id")


def _cards(whom: Whom) -> Rows:
    return CardRow.filter(share__person_id=whom.id).order_by("id")


def _days(_: Company) -> int:
    return cards.KEPT.days


def _old(before: dt.datetime) -> Rows:
    return CardRow.filter(said_at__lte=before)


KEPT = (
    Kept(
        table=HoldRow,
        what=Phrase(
            fr="Les silences que vous avez décidés ou levés", en="The holds that you set or lifted"
        ),
        why=Phrase(
            fr="dire à qui demande par la décision de qui un sujet se tait",
            en="to tell whoever asks by whose decision a subject is silent",
        ),
        how_long=Phrase(
            fr="le silence reste ; votre nom s’en efface avec vous",
            en="the hold stays; your name goes from it with you",
        ),
        columns={
            "subject": Phrase(fr="sujet", en="subject"),
            "words": Phrase(fr="mots", en="words"),
            "reason": Phrase(fr="raison", en="reason"),
            "set_at": Phrase(fr="décidé le", en="set at"),
            "lift_asked_at": Phrase(fr="levée demandée le", en="lifting asked at"),
            "lifted_at": Phrase(fr="levé le", en="lifted at"),
        },
        unsaid=frozenset({"id", "key", "set_by_id", "lift_asked_by_id", "lifted_by_id"}),
        theirs=_theirs,
        erase=with_the_person,
    ),
    Kept(
        table=CardRow,
        what=Phrase(fr="Où se trouvent vos cartes", en="Where your cards stand"),
        why=Phrase(
            fr="changer une carte déjà reçue quand son sujet doit se taire, sans vous notifier",
            en="to change a card that you have already when its subject must be silent, without "
            "notifying you",
        ),
        how_long=Phrase(fr="30 jours", en="30 days"),
        columns={
            "lane": Phrase(fr="messagerie", en="chat"),
            "key": Phrase(fr="votre identifiant là-bas", en="your identifier there"),
            "sent_id": Phrase(fr="le message, là-bas", en="the message there"),
            "said_at": Phrase(fr="depuis", en="since"),
        },
        unsaid=frozenset(
            {
                *("id", "share_id", "way", "says", "state", "wanted"),
                *("due_at", "leased_until", "attempts", "why"),
            }
        ),
        theirs=_cards,
        erase=with_the_person,
        periods=(Period(days=_days, old=_old),),
        forgotten=Phrase(fr="Endroits où se trouvait une carte", en="Places where a card stood"),
    ),
    Nameless(
        table=ReachRow,
        why="the number of a hold whose cards are still to be looked for, for some seconds",
    ),
)
