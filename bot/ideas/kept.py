"""What the library keeps of a person: words for them, what they wrote, decided, proposed."""

import datetime as dt

from tortoise.expressions import Q

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.ideas.tables import (
    IdeaRow,
    IdeaVersionRow,
    LibraryRow,
    ProposalRow,
    State,
    WordingRow,
)
from bot.ideas.write import locked, mark
from bot.storage.kept import Kept, Nameless, Period, Rows, Whom

STATES = {
    State.DRAFT: Phrase(fr="brouillon", en="draft"),
    State.WAITING: Phrase(fr="en attente", en="waiting"),
    State.APPROVED: Phrase(fr="approuvé", en="approved"),
    State.REFUSED: Phrase(fr="refusé", en="refused"),
    State.RETIRED: Phrase(fr="retiré", en="retired"),
}


def _kept_for(whom: Whom) -> Rows:
    return WordingRow.filter(holder_id=whom.id).order_by("id")


async def _let_go(whom: Whom, _: dt.datetime) -> None:
    """Forget who has the words; what was opened rests as it did, since it may be posted."""
    await _kept_for(whom).update(holder_id=None)


def _worked_on(whom: Whom) -> Rows:
    by = Q(author_id=whom.id) | Q(decided_by_id=whom.id)
    return IdeaVersionRow.filter(by).order_by("id")


async def _take_back(whom: Whom, _: dt.datetime) -> None:
    """Make drafts again of what waits for approval: nobody could tell its author from others."""
    waiting = IdeaVersionRow.filter(author_id=whom.id, state=State.WAITING)
    for version, idea_id in await waiting.order_by("idea_id").values_list("id", "idea_id"):
        idea = await locked(idea_id)
        same = IdeaVersionRow.filter(id=version, state=State.WAITING)
        if await same.update(state=State.DRAFT):
            await mark(idea, State.DRAFT)


def _proposed(whom: Whom) -> Rows:
    return ProposalRow.filter(person_id=whom.id).order_by("id")


async def _forget(whom: Whom, _: dt.datetime) -> None:
    await _proposed(whom).delete()


def _days(company: Company) -> int:
    return company.privacy.proposals_days


def _old(before: dt.datetime) -> Rows:
    return ProposalRow.filter(made_at__lt=before)


KEPT = (
    Nameless(table=IdeaRow, why="an idea of the company’s: who wrote it stands in its versions"),
    Nameless(table=LibraryRow, why="how often the library has changed"),
    Kept(
        table=WordingRow,
        what=Phrase(fr="Les mots gardés pour vous", en="The words kept for you"),
        why=Phrase(
            fr="que personne ne tweete les mots d’un collègue",
            en="so that nobody tweets a colleague’s words",
        ),
        how_long=Phrase(
            fr="un jour quand vous les voyez, sept quand vous les ouvrez",
            en="a day when you see them, seven when you open them",
        ),
        columns={
            "text": Phrase(fr="mots", en="words"),
            "free_at": Phrase(fr="jusqu’au", en="until"),
        },
        unsaid=frozenset({"id", "idea_id", "language", "holder_id"}),
        theirs=_kept_for,
        erase=_let_go,
        order=1,
    ),
    Kept(
        table=IdeaVersionRow,
        what=Phrase(
            fr="Les idées que vous avez écrites ou décidées pour l’entreprise",
            en="The ideas that you wrote or decided on for the company",
        ),
        why=Phrase(
            fr="qu’une idée soit approuvée par quelqu’un d’autre que son auteur",
            en="so that an idea is approved by somebody other than its author",
        ),
        how_long=Phrase(
            fr="l’idée est à l’entreprise et reste ; votre nom s’en efface avec vous",
            en="the idea is the company’s and stays; your name goes from it with you",
        ),
        columns={
            "content": Phrase(fr="contenu", en="content"),
            "state": Phrase(fr="état", en="state"),
            "made_at": Phrase(fr="écrite le", en="written at"),
            "decided_at": Phrase(fr="décidée le", en="decided at"),
            "reason": Phrase(fr="raison", en="reason"),
        },
        unsaid=frozenset(
            {"id", "idea_id", "number", "digest", "spoken", "author_id", "decided_by_id", "seal"}
        ),
        values={"state": STATES},
        theirs=_worked_on,
        erase=_take_back,
    ),
    Kept(
        table=ProposalRow,
        what=Phrase(fr="Les idées que vous avez proposées", en="The ideas that you proposed"),
        why=Phrase(
            fr="que l’équipe communication les lise et vous réponde",
            en="so that the communications team reads them and answers you",
        ),
        how_long=Phrase(fr="{proposals_days} jours", en="{proposals_days} days"),
        columns={
            "text": Phrase(fr="proposition", en="proposal"),
            "state": Phrase(fr="état", en="state"),
            "reason": Phrase(fr="réponse", en="answer"),
            "made_at": Phrase(fr="proposée le", en="proposed at"),
            "decided_at": Phrase(fr="décidée le", en="decided at"),
        },
        unsaid=frozenset({"id", "person_id", "idea_id"}),
        values={"state": STATES},
        theirs=_proposed,
        erase=_forget,
        periods=(Period(days=_days, old=_old),),
        forgotten=Phrase(
            fr="Idées que des collègues ont proposées",
            en="Ideas that colleagues proposed",
        ),
    ),
)
