"""Says what is wrong in a company.toml: the line, and what was probably meant."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ValidationError
from rapidfuzz import process


def explained(
    text: str, error: ValidationError, form: type[BaseModel], families: Sequence[str]
) -> str:
    """Name the line of a TOML text that is wrong first, why, and what was probably meant.

    `form` is what the text was to hold; `families` are those of the rules.
    """
    first = error.errors()[0]
    keys = [part for part in first["loc"] if isinstance(part, str) and part != "[key]"]
    where = f"line {_line_of(text, keys)}"
    if first["type"] == "extra_forbidden":
        return f"{where}: `{keys[-1]}` is not known here{_did_you_mean(keys, form)}"
    if first["type"] == "family":
        return f"{where}: `{keys[-1]}` is no family of rules{_nearest(keys[-1], families)}"
    if first["type"] == "missing":
        return f"{where}: `{'.'.join(keys)}` is missing"
    return f"{where}: `{'.'.join(keys)}`: {first['msg'].lower()}"


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


def _did_you_mean(keys: list[str], form: type[BaseModel]) -> str:
    known: Any = form
    for key in keys[:-1]:
        field = known.model_fields.get(key)
        inner = getattr(field, "annotation", None)
        known = next((t for t in (inner, *getattr(inner, "__args__", ())) if _is_value(t)), None)
        if known is None:
            return ""
    return _nearest(keys[-1], [field.alias or it for it, field in known.model_fields.items()])


def _nearest(name: str, names: Sequence[str]) -> str:
    near = process.extractOne(name, names, score_cutoff=60)
    return f"; did you mean `{near[0]}`?" if near else f"; known are {', '.join(names)}"


def _is_value(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
