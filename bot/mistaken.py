"""Says what is wrong in a company.toml: the line, and what was probably meant."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process

from bot.chat.phrase import Phrase, same

AT = Phrase(fr="ligne {line} : {what}", en="line {line}: {what}")
UNKNOWN = Phrase(fr="`{key}` n’est pas connu ici{near}", en="`{key}` is not known here{near}")
NO_FAMILY = Phrase(
    fr="`{key}` n’est pas une famille de règles{near}", en="`{key}` is no family of rules{near}"
)
MISSING = Phrase(fr="il manque `{keys}`", en="`{keys}` is missing")
WRONG = Phrase(fr="`{keys}` : {why}", en="`{keys}`: {why}")
MEANT = Phrase(fr=" ; vouliez-vous dire `{near}` ?", en="; did you mean `{near}`?")
KNOWN = Phrase(fr=" ; sont connus {names}", en="; known are {names}")

# in French; in English, whoever reads TOML has words of its own
NO_TOML = (
    "ligne {line}, colonne {column} : ce n’est pas du TOML ; manque-t-il un guillemet, une "
    "virgule ou un crochet ?"
)
CUT_SHORT = "la fin manque : une valeur, un guillemet ou un crochet n’est pas fermé"
# in French, by the kind of error that pydantic names (docs.pydantic.dev, "Validation Errors");
# in English, its own words are said
WHOLE, LIST, TEXT = "il faut un nombre entier", "il faut une liste", "il faut un texte"
YES, TABLE = "il faut true ou false", "il faut une table"
MOMENT = "il faut un moment tel que 2026-11-21T10:00:00+01:00"
DAY = "il faut un jour tel que 2026-11-21"
WHY = {
    "int_type": WHOLE,
    "int_parsing": WHOLE,
    "int_from_float": WHOLE,
    "float_type": "il faut un nombre",
    "float_parsing": "il faut un nombre",
    "tuple_type": LIST,
    "list_type": LIST,
    "string_type": TEXT,
    "bool_type": YES,
    "bool_parsing": YES,
    "model_type": TABLE,
    "model_attributes_type": TABLE,
    "mapping_type": TABLE,
    "dict_type": TABLE,
    "datetime_type": MOMENT,
    "datetime_parsing": MOMENT,
    "datetime_from_date_parsing": MOMENT,
    "timezone_aware": "il manque le fuseau horaire, tel que +01:00",
    "date_type": DAY,
    "date_parsing": DAY,
    "date_from_datetime_parsing": DAY,
    "date_from_datetime_inexact": DAY,
    "missing": "il faut le donner",
    "extra_forbidden": "ce n’est pas connu ici",
    "string_too_long": "il faut {max_length} caractères au plus",
    "too_short": "il en faut au moins {min_length}",
    "greater_than_equal": "il faut au moins {ge}",
    "less_than_equal": "il faut au plus {le}",
    "literal_error": "les valeurs possibles sont {expected}",
    "string_pattern_mismatch": "il faut un texte de la forme {pattern}",
}


def explained(
    text: str,
    error: ValidationError,
    form: type[BaseModel],
    families: Sequence[str],
    own: Mapping[str, Phrase],
) -> Phrase:
    """Name the line of a TOML text that is wrong first, why, and what was probably meant.

    `form` is what the text was to hold; `families` are those of the rules; `own` as in `why`.
    """
    first = error.errors()[0]
    keys = [part for part in first["loc"] if isinstance(part, str) and part != "[key]"]
    if first["type"] == "family":
        what = NO_FAMILY.given(key=keys[-1], near=_nearest(keys[-1], families))
    else:
        what = _what(first, keys, form, own)
    return AT.given(line=_line_of(text, keys), what=what)


def unread(error: tomllib.TOMLDecodeError) -> Phrase:
    """Say where a text is no TOML, as far as it is known."""
    where = re.search(r"line (\d+), column (\d+)", str(error))
    french = NO_TOML.format(line=where[1], column=where[2]) if where else CUT_SHORT
    return Phrase(fr=french, en=str(error))


def why(error: ErrorDetails, own: Mapping[str, Phrase] | None = None) -> Phrase:
    """Say why a value is refused; `own` are the reasons of whoever refuses, by their kind."""
    kind, said = error["type"], error["msg"]
    if own and kind in own:
        return own[kind]
    values = dict(error.get("ctx", {}))
    values["expected"] = str(values.get("expected", "")).replace(" or ", " ou ").replace("'", "`")
    return Phrase(fr=WHY[kind].format(**values) if kind in WHY else said, en=said)


def _what(
    error: ErrorDetails, keys: list[str], form: type[BaseModel], own: Mapping[str, Phrase]
) -> Phrase:
    match error["type"]:
        case "extra_forbidden":
            return UNKNOWN.given(key=keys[-1], near=_did_you_mean(keys, form))
        case "missing":
            return MISSING.given(keys=".".join(keys))
        case _:
            said = why(error, own)
            return WRONG.given(keys=".".join(keys), why=Phrase(fr=said.fr, en=said.en.lower()))


def _line_of(text: str, keys: list[str]) -> int:
    """Find the line that sets a key, else its table's, else the first."""
    table, found = "", 1
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped.startswith("["):
            table = stripped.strip("[] ").split("#")[0].strip("[] ")
            found = number if table == keys[0] else found
        elif stripped.split("=")[0].strip(" \"'") in keys[-2:] and table in ("", keys[0]):
            return number
    return found


def _did_you_mean(keys: list[str], form: type[BaseModel]) -> Phrase:
    known: Any = form
    for key in keys[:-1]:
        field = known.model_fields.get(key)
        inner = getattr(field, "annotation", None)
        known = next((t for t in (inner, *getattr(inner, "__args__", ())) if _is_value(t)), None)
        if known is None:
            return same("")
    return _nearest(keys[-1], [field.alias or it for it, field in known.model_fields.items()])


def _nearest(name: str, names: Sequence[str]) -> Phrase:
    near = process.extractOne(name, names, score_cutoff=60)
    return MEANT.given(near=near[0]) if near else KNOWN.given(names=", ".join(names))


def _is_value(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
