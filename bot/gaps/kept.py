"""What is kept of the questions that found silence: a fingerprint instead of a name."""

import datetime as dt

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.gaps.tables import GapRow
from bot.storage.kept import Kept, Period, Rows, Whom


def _theirs(whom: Whom) -> Rows:
    asked = GapRow.filter(asker=whom.fingerprint) if whom.fingerprint else GapRow.filter(id=0)
    return asked.order_by("id")


async def _erase(whom: Whom, _: dt.datetime) -> None:
    await _theirs(whom).delete()


def _days(company: Company) -> int:
    return company.privacy.questions_days


def _old(before: dt.datetime) -> Rows:
    return GapRow.filter(asked_at__lt=before)


KEPT = (
    Kept(
        table=GapRow,
        what=Phrase(
            fr="Vos questions que la charte laisse sans réponse",
            en="Your questions that the charter does not answer",
        ),
        why=Phrase(
            fr="savoir quel article manque à la charte. Les noms propres et les chiffres y sont "
            "masqués, et seule une empreinte dit que deux questions viennent de la même personne",
            en="to know which article the charter lacks. Names and figures are blanked, and only a "
            "fingerprint says that two questions come from the same person",
        ),
        how_long=Phrase(fr="{questions_days} jours", en="{questions_days} days"),
        columns={
            "question": Phrase(fr="question", en="question"),
            "language": Phrase(fr="langue", en="language"),
            "asked_at": Phrase(fr="posée le", en="asked at"),
        },
        unsaid=frozenset({"id", "asker"}),
        theirs=_theirs,
        erase=_erase,
        periods=(Period(days=_days, old=_old),),
        forgotten=Phrase(
            fr="Questions que la charte laisse sans réponse",
            en="Questions that the charter does not answer",
        ),
    ),
)
