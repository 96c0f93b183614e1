"""What the charter's versions keep of a person: who wrote one."""

from bot.chat.phrase import Phrase
from bot.storage.kept import Kept, Rows, Whom, with_the_person
from bot.versions.tables import VersionRow


def _theirs(whom: Whom) -> Rows:
    return VersionRow.filter(author_id=whom.id).order_by("id")


KEPT = (
    Kept(
        table=VersionRow,
        what=Phrase(
            fr="Les versions de la charte que vous avez écrites",
            en="The versions of the charter that you wrote",
        ),
        why=Phrase(
            fr="dire quelle version une réponse cite", en="to say which version an answer quotes"
        ),
        how_long=Phrase(
            fr="la charte est à l’entreprise et reste ; votre nom s’en efface avec vous",
            en="the charter is the company’s and stays; your name goes from it with you",
        ),
        columns={
            "number": Phrase(fr="version", en="version"),
            "made_at": Phrase(fr="écrite le", en="written at"),
            "published_at": Phrase(fr="publiée le", en="published at"),
        },
        unsaid=frozenset({"id", "digest", "files", "author_id"}),
        theirs=_theirs,
        erase=with_the_person,
    ),
)
