"""What the register keeps of a person: who they are, what they chose, where they are reached."""

import datetime as dt

from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.company import Company
from bot.people.choices import CADENCES
from bot.people.tables import IdentityRow, OwnFileRow, PersonRow
from bot.storage.kept import Kept, Period, Rows, Whom, with_the_person

LAST = 9  # of all: what hangs from a person goes with their row


def _self(whom: Whom) -> Rows:
    return PersonRow.filter(id=whom.id)


async def _erase(whom: Whom, _: dt.datetime) -> None:
    await _self(whom).delete()


def _identities(whom: Whom) -> Rows:
    return IdentityRow.filter(person_id=whom.id).order_by("id")


def _files(whom: Whom) -> Rows:
    return OwnFileRow.filter(person_id=whom.id)


def _at_once(_: Company) -> int:
    return 0


def _late(before: dt.datetime) -> Rows:
    return OwnFileRow.filter(until__lte=before)


KEPT = (
    Kept(
        table=PersonRow,
        what=Phrase(
            fr="Qui vous êtes, et ce que vous avez choisi", en="Who you are, and what you chose"
        ),
        why=Phrase(
            fr="vous reconnaître, parler votre langue à vos heures, et tenir vos choix",
            en="to know you, to speak your language in your hours, and to keep to your choices",
        ),
        how_long=Phrase(
            fr="tant que vous êtes dans l’entreprise, puis {leavers_days} jours",
            en="while you are in the company, then {leavers_days} days",
        ),
        columns={
            "name": Phrase(fr="nom", en="name"),
            "email": Phrase(fr="e-mail", en="e-mail"),
            "team": Phrase(fr="équipe", en="team"),
            "role": Phrase(fr="rôle", en="role"),
            "language": Phrase(fr="langue", en="language"),
            "timezone": Phrase(fr="fuseau horaire", en="time zone"),
            "help": Phrase(fr="ce qui vous aiderait", en="what would help you"),
            "cadence": Phrase(fr="à quel rythme", en="how often"),
            "subjects": Phrase(fr="sujets voulus", en="subjects wanted"),
            "declined": Phrase(fr="sujets refusés", en="subjects declined"),
            "quiet_from": Phrase(fr="silence à partir de (heure)", en="quiet from (hour)"),
            "quiet_until": Phrase(fr="silence jusqu’à (heure)", en="quiet until (hour)"),
            "shown_since": Phrase(
                fr="votre manager peut voir vos partages depuis",
                en="your manager may see your shares since",
            ),
            "met_at": Phrase(fr="première rencontre", en="first meeting"),
            "stopped_at": Phrase(fr="vous avez dit stop le", en="you said stop at"),
            "hushed_at": Phrase(fr="« rien, merci » depuis", en="“nothing, thank you” since"),
            "closed_at": Phrase(fr="accès fermé le", en="access closed at"),
            "imported": Phrase(
                fr="ce que disait la liste de l’entreprise", en="what the company’s list said"
            ),
        },
        unsaid=frozenset({"id", "manager_id", "language_known", "closed_by"}),
        values={
            "cadence": dict(CADENCES),
            "role": {
                Role.PERSON: Phrase(fr="collègue", en="colleague"),
                Role.MANAGER: Phrase(fr="manager", en="manager"),
                Role.REVIEWER: Phrase(fr="relecteur", en="reviewer"),
                Role.EDITOR: Phrase(fr="éditeur", en="editor"),
                Role.OWNER: Phrase(fr="propriétaire", en="owner"),
            },
        },
        theirs=_self,
        erase=_erase,
        order=LAST,
    ),
    Kept(
        table=IdentityRow,
        what=Phrase(fr="Où vous me parlez", en="Where you talk to me"),
        why=Phrase(
            fr="savoir que c’est vous, et où vous répondre",
            en="to know that it is you, and where to answer you",
        ),
        how_long=Phrase(fr="aussi longtemps que vous", en="as long as you are there"),
        columns={
            "platform": Phrase(fr="messagerie", en="chat"),
            "key": Phrase(fr="votre identifiant là-bas", en="your identifier there"),
            "address": Phrase(fr="où elle vous atteint", en="where it reaches you"),
            "gone_at": Phrase(fr="injoignable depuis", en="out of reach since"),
        },
        unsaid=frozenset({"id", "person_id"}),
        theirs=_identities,
        erase=with_the_person,
    ),
    Kept(
        table=OwnFileRow,
        what=Phrase(
            fr="Ce fichier, pendant qu’il vous attend", en="This file, while it awaits you"
        ),
        why=Phrase(fr="vous le donner, à vous seul", en="to give it to you alone"),
        how_long=Phrase(fr="un quart d’heure", en="a quarter of an hour"),
        columns={"until": Phrase(fr="jusqu’à", en="until")},
        unsaid=frozenset({"id", "person_id", "digest"}),
        theirs=_files,
        erase=with_the_person,
        periods=(Period(days=_at_once, old=_late),),
    ),
)
