"""What is kept of reports: what somebody saw, and who of the desk looks after it."""

import datetime as dt

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.reports.tables import ReportRow, State
from bot.storage.kept import Kept, Period, Rows, Whom

FORGOTTEN = 365  # days after which one that nobody closed is

STATES = {
    State.WAITING: Phrase(fr="en attente", en="waiting"),
    State.TAKEN: Phrase(fr="quelqu’un s’en occupe", en="somebody looks after it"),
    State.CLOSED: Phrase(fr="clos", en="closed"),
}


def _seen(whom: Whom) -> Rows:
    return ReportRow.filter(reporter_id=whom.id).order_by("id")


async def _erase(whom: Whom, _: dt.datetime) -> None:
    await _seen(whom).delete()


def _looked_after(whom: Whom) -> Rows:
    return ReportRow.filter(taken_by=whom.id).order_by("id")


async def _give_back(whom: Whom, _: dt.datetime) -> None:
    """Let the others of the desk take what the person looked after."""
    taken = _looked_after(whom).filter(state=State.TAKEN)
    await taken.update(state=State.WAITING, taken_by=None)
    await _looked_after(whom).update(taken_by=None)


def _days(company: Company) -> int:
    return company.privacy.reports_days


def _old(before: dt.datetime) -> Rows:
    return ReportRow.filter(state=State.CLOSED, closed_at__lte=before)


def _forgotten(_: Company) -> int:
    return FORGOTTEN


def _unclosed(before: dt.datetime) -> Rows:
    return ReportRow.exclude(state=State.CLOSED).filter(made_at__lte=before)


KEPT = (
    Kept(
        table=ReportRow,
        what=Phrase(fr="Vos signalements", en="Your reports"),
        why=Phrase(
            fr="que le bureau regarde ce que vous avez vu, sans votre nom, et vous réponde",
            en="so that the desk looks at what you saw, without your name, and answers you",
        ),
        how_long=Phrase(
            fr="{reports_days} jours une fois clos, un an sinon",
            en="{reports_days} days once closed, a year otherwise",
        ),
        columns={
            "what": Phrase(fr="ce que vous avez vu", en="what you saw"),
            "link": Phrase(fr="où", en="where"),
            "state": Phrase(fr="état", en="state"),
            "made_at": Phrase(fr="signalé le", en="reported at"),
            "closed_at": Phrase(fr="clos le", en="closed at"),
            "word": Phrase(fr="réponse", en="answer"),
        },
        unsaid=frozenset({"id", "token", "reporter_id", "taken_by"}),
        values={"state": STATES},
        theirs=_seen,
        erase=_erase,
        periods=(Period(days=_days, old=_old), Period(days=_forgotten, old=_unclosed)),
        forgotten=Phrase(fr="Signalements", en="Reports of what somebody saw"),
    ),
    Kept(
        table=ReportRow,
        what=Phrase(
            fr="Les signalements dont vous vous occupez", en="The reports that you look after"
        ),
        why=Phrase(
            fr="qu’une seule personne s’en occupe à la fois",
            en="so that one person at a time looks after each",
        ),
        how_long=Phrase(
            fr="{reports_days} jours une fois clos ; votre nom s’en efface avec vous",
            en="{reports_days} days once closed; your name goes from it with you",
        ),
        columns={
            "state": Phrase(fr="état", en="state"),
            "word": Phrase(fr="réponse", en="answer"),
            "closed_at": Phrase(fr="clos le", en="closed at"),
        },
        values={"state": STATES},
        theirs=_looked_after,
        erase=_give_back,
    ),
)
