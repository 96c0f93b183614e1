"""The columns of a file of people, and the words that may stand in them, in both languages."""

import unicodedata
from collections.abc import Mapping

from bot.chat.person import Role
from bot.chat.phrase import Language, language_from

COLUMNS = ("name", "email", "team", "manager", "language", "timezone", "role")

NAMES: Mapping[str, tuple[str, ...]] = {
    "name": ("nom", "nom complet", "full name", "prenom nom", "prenom et nom"),
    "email": ("mail", "courriel", "adresse email", "adresse mail", "email address"),
    "team": ("equipe", "service", "department"),
    "manager": ("responsable", "email du manager", "email manager", "manager email"),
    "language": ("langue",),
    "timezone": ("fuseau", "fuseau horaire", "time zone"),
    "role": (),
}
LANGUAGES_SAID: Mapping[str, Language] = {
    **dict.fromkeys(("francais", "francaise", "french"), "fr"),
    **dict.fromkeys(("anglais", "anglaise", "english"), "en"),
}
ROLES_SAID: Mapping[str, Role] = {
    **{role.value: role for role in Role},
    **dict.fromkeys(("personne", "salarie", "salariee", "employee"), Role.PERSON),
    **dict.fromkeys(("responsable",), Role.MANAGER),
    **dict.fromkeys(("relecteur", "relectrice"), Role.REVIEWER),
    **dict.fromkeys(("redacteur", "redactrice", "editeur", "editrice"), Role.EDITOR),
    **dict.fromkeys(("proprietaire",), Role.OWNER),
}
_BY_NAME = {said: column for column in COLUMNS for said in (column, *NAMES[column])}


def column_of(head: str) -> str | None:
    """Tell which column a head names, whatever its accents, capitals and hyphens."""
    return _BY_NAME.get(folded(head).replace("e-mail", "email").replace("_", " "))


def language_said(cell: str) -> Language | None:
    """Read a language, its name or a locale; None for one that we do not speak."""
    return LANGUAGES_SAID.get(folded(cell)) or language_from(cell)


def role_said(cell: str) -> Role | None:
    """Read a role in either language; None for what is none."""
    return ROLES_SAID.get(folded(cell))


def folded(said: str) -> str:
    """Leave out accents, capitals, and spaces that are too many."""
    letters = unicodedata.normalize("NFKD", said)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(bare.replace("\u2019", "'").casefold().split())
