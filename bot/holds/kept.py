"""What holds keep of a person: who set one, who asked to lift it, who lifted it."""

from tortoise.expressions import Q

from bot.chat.phrase import Phrase
from bot.holds.tables import HoldRow
from bot.storage.kept import Kept, Rows, Whom, with_the_person


def _theirs(whom: Whom) -> Rows:
    by = Q(set_by_id=whom.id) | Q(lift_asked_by_id=whom.id) | Q(lifted_by_id=whom.id)
    return HoldRow.filter(by).order_by("id")


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
)
