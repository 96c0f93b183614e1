"""What the register keeps of a person: who they are, what they chose, where they are reached."""

import datetime as dt

from tortoise.expressions import Subquery

from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.company import Company
from bot.people.choices import CADENCES
from bot.people.tables import (
    ChannelRow,
    ForgottenRow,
    HandleRow,
    IdentityRow,
    OwnFileRow,
    PersonRow,
    RhythmRow,
)
from bot.storage.kept import Kept, Nameless, Period, Rows, Whom, day_of, with_the_person

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


def _rhythm(whom: Whom) -> Rows:
    return RhythmRow.filter(person_id=whom.id)


async def _stop_rhythm(whom: Whom, _: dt.datetime) -> None:
    await _rhythm(whom).delete()


def _orphans(_: dt.datetime) -> Rows:
    """Find what was noted while its person was being erased."""
    return RhythmRow.exclude(person_id__in=Subquery(PersonRow.all().values("id")))


def _handle(whom: Whom) -> Rows:
    return HandleRow.filter(person_id=whom.id)


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
        forgotten=Phrase(fr="Personnes parties de l’entreprise", en="People who left the company"),
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
        forgotten=Phrase(
            fr="Fichiers de ses données que personne n’est venu prendre",
            en="Files of one’s own data that nobody fetched",
        ),
    ),
    Kept(
        table=RhythmRow,
        what=Phrase(fr="Votre rythme", en="Your rhythm"),
        why=Phrase(
            fr="vous donner des idées à vos jours, ralentir de moi-même si elles restent sans "
            "suite, me taire pendant vos pauses et vos absences, et ne pas vous donner de texte à "
            "relire pendant que vous n’êtes pas là ; personne d’autre ne le lit",
            en="to give you ideas on your days, to slow down by myself where you leave them, and "
            "to be silent while you pause or are away, and to give you no text to review meanwhile"
            "; nobody else reads it",
        ),
        how_long=Phrase(
            fr="jusqu’à ce que cela change, et aussi longtemps que vous au plus",
            en="until it changes, and as long as you are there at most",
        ),
        columns={
            "idea_at": Phrase(fr="prochaine idée à prévoir le", en="next idea to be planned at"),
            "since": Phrase(fr="rythme choisi le", en="rhythm chosen at"),
            "last_on": Phrase(fr="dernière idée le", en="last idea on"),
            "unread": Phrase(fr="idées de suite restées sans suite", en="ideas left in a row"),
            "slowed_from": Phrase(
                fr="rythme choisi avant que je ralentisse", en="rhythm chosen before I slowed down"
            ),
            "seen_at": Phrase(
                fr="la dernière fois que vous m’avez écrit", en="when you last wrote to me"
            ),
            "snoozed_until": Phrase(fr="pas d’idée avant le", en="no idea before"),
            "back_on": Phrase(fr="de retour le", en="back on"),
        },
        unsaid=frozenset({"person_id"}),
        values={"slowed_from": dict(CADENCES)},
        reads={"last_on": day_of, "back_on": day_of},
        theirs=_rhythm,
        erase=_stop_rhythm,
        periods=(Period(days=_at_once, old=_orphans),),
        forgotten=Phrase(
            fr="Rythmes de personnes effacées",
            en="Rhythms of people who were erased",
        ),
    ),
    Kept(
        table=HandleRow,
        what=Phrase(fr="Votre compte sur X", en="Your account on X"),
        why=Phrase(
            fr="vérifier que le post dont vous donnez l’adresse est le vôtre",
            en="to verify that the post whose address you give is yours",
        ),
        how_long=Phrase(
            fr="jusqu’à ce que vous le retiriez, et aussi longtemps que vous au plus",
            en="until you take it back, and as long as you are there at most",
        ),
        columns={"shown": Phrase(fr="compte", en="account")},
        unsaid=frozenset({"id", "person_id", "name"}),
        theirs=_handle,
        erase=with_the_person,
    ),
    Nameless(table=ChannelRow, why="a channel that several people read, and what for"),
    Nameless(table=ForgottenRow, why="how many things of a kind were forgotten in a month"),
)
