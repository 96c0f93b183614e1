"""What the journal keeps of a person: a number, which leads to nobody once they are erased."""

from bot.chat.phrase import Phrase
from bot.journal.tables import EntryRow, HeadRow
from bot.storage.kept import Kept, Nameless, Rows, Whom, with_the_person


def _theirs(whom: Whom) -> Rows:
    return EntryRow.filter(by=whom.id).order_by("number")


KEPT = (
    Kept(
        table=EntryRow,
        what=Phrase(
            fr="Ce que vous avez décidé, dans le journal", en="What you decided, in the journal"
        ),
        why=Phrase(
            fr="pouvoir prouver qui a approuvé quels mots, donné quel rôle, décidé quel silence",
            en="to be able to prove who approved which words, gave which role, set which hold",
        ),
        how_long=Phrase(
            fr="tant que le bot sert à l’entreprise. Vous y êtes un numéro ; effacé, ce numéro ne "
            "mène plus à personne",
            en="as long as the company uses the bot. You are a number in it; once you are erased, "
            "that number leads to nobody",
        ),
        columns={
            "number": Phrase(fr="entrée", en="entry"),
            "at": Phrase(fr="le", en="at"),
            "what": Phrase(fr="quoi", en="what"),
            "about": Phrase(fr="au sujet de", en="about"),
        },
        unsaid=frozenset({"by", "before", "digest"}),
        theirs=_theirs,
        erase=with_the_person,
    ),
    Nameless(table=HeadRow, why="where the journal ends: a number and a digest"),
)
