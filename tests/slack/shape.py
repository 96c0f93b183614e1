"""The small language in which Slack's limits are written: what a value must look like."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

Json = dict[str, Any]
Check = Callable[[object, str], Iterator[str]]


def error(said: str, at: str) -> str:
    """Say what is wrong as Slack does, with the JSON pointer of the value."""
    return f"[ERROR] {said} [json-pointer:{at}]"


def string(most: int, least: int = 1) -> Check:
    """Ask for text of so many characters."""

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, str):
            yield error("must provide a string", at)
        elif len(value) > most:
            yield error(f"must be less than {most + 1} characters", at)
        elif len(value) < least:
            yield error(f"must be more than {least - 1} characters", at)

    return check


def integer(least: int, most: int) -> Check:
    """Ask for a whole number between two others, both included."""

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, int) or isinstance(value, bool):
            yield error("must provide an integer", at)
        elif not least <= value <= most:
            yield error(f"must be between {least} and {most}", at)

    return check


def number(value: object, at: str) -> Iterator[str]:
    """Ask for a number."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        yield error("must provide a number", at)


def positive(value: object, at: str) -> Iterator[str]:
    """Ask for a number above zero."""
    yield from number(value, at)
    if isinstance(value, int | float) and value <= 0:
        yield error("must be greater than 0", at)


def boolean(value: object, at: str) -> Iterator[str]:
    """Ask for true or false."""
    if not isinstance(value, bool):
        yield error("must provide a boolean", at)


def anything(_value: object, _at: str) -> Iterator[str]:
    """Ask for nothing."""
    return iter(())


def mapping(value: object, at: str) -> Iterator[str]:
    """Ask for an object, whatever its keys."""
    if not isinstance(value, dict):
        yield error("must provide an object", at)


def choice(*values: str) -> Check:
    """Ask for one of these words."""

    def check(value: object, at: str) -> Iterator[str]:
        if value not in values:
            yield error("must be a valid enum value", at)

    return check


def array(of: Check, most: int, least: int = 1) -> Check:
    """Ask for a list of so many values, each of which passes."""

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield error("must provide an array", at)
            return
        if len(value) > most:
            yield error(f"no more than {most} items allowed", at)
        if len(value) < least:
            yield error(f"no fewer than {least} items allowed", at)
        for index, item in enumerate(value):
            yield from of(item, f"{at}/{index}")

    return check


def record(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """Ask for an object with these keys and no others."""
    known = {**required, **(optional or {})}

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield error("must provide an object", at)
            return
        for key in sorted(required.keys() - value.keys()):
            yield error(f"missing required field: {key}", at)
        for key, inner in value.items():
            if key in known:
                yield from known[key](inner, f"{at}/{key}")
            else:
                yield error(f"invalid additional property: {key}", at)

    return check


def kinds(table: Mapping[str, Check]) -> Check:
    """Ask for an object whose `type` is in the table, and passes what stands there."""

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield error("must provide an object", at)
        elif "type" not in value:
            yield error("missing required field: type", at)
        elif not isinstance(value["type"], str) or value["type"] not in table:
            yield error(f"unsupported type: {value['type']}", f"{at}/type")
        else:
            rest = {key: inner for key, inner in value.items() if key != "type"}
            yield from table[value["type"]](rest, at)

    return check


def both(*checks: Check) -> Check:
    """Ask for all of these."""

    def check(value: object, at: str) -> Iterator[str]:
        for one in checks:
            yield from one(value, at)

    return check


def exactly_one(*keys: str) -> Check:
    """Ask that one of these keys is there, and only one."""

    def check(value: object, at: str) -> Iterator[str]:
        if isinstance(value, dict) and sum(key in value for key in keys) != 1:
            yield error(f"must define exactly one of: {', '.join(keys)}", at)

    return check


def some(*keys: str) -> Check:
    """Ask that at least one of these keys is there."""

    def check(value: object, at: str) -> Iterator[str]:
        if isinstance(value, dict) and not any(key in value for key in keys):
            yield error(f"must define one of: {', '.join(keys)}", at)

    return check
