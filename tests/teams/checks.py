"""The small language in which cards are described: what a value must look like."""

from collections.abc import Callable, Iterator, Mapping

Check = Callable[[object, str], Iterator[str]]


def text(value: object, at: str) -> Iterator[str]:
    """Ask for text."""
    if not isinstance(value, str):
        yield f"{at}: must be a string"


def words(value: object, at: str) -> Iterator[str]:
    """Ask for text that is not empty."""
    yield from text(value, at)
    if isinstance(value, str) and not value.strip():
        yield f"{at}: must not be empty"


def flag(value: object, at: str) -> Iterator[str]:
    """Ask for true or false."""
    if not isinstance(value, bool):
        yield f"{at}: must be a boolean"


def number(value: object, at: str) -> Iterator[str]:
    """Ask for a number."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        yield f"{at}: must be a number"


def anything(_value: object, _at: str) -> Iterator[str]:
    """Ask for nothing."""
    return iter(())


def mapping(value: object, at: str) -> Iterator[str]:
    """Ask for an object, whatever its keys."""
    if not isinstance(value, dict):
        yield f"{at}: must be an object"


def address(*schemes: str) -> Check:
    """Ask for an address that begins with one of these."""

    def check(value: object, at: str) -> Iterator[str]:
        yield from text(value, at)
        if isinstance(value, str) and not value.startswith(schemes):
            yield f"{at}: must begin with {' or '.join(schemes)}"

    return check


def one_of(*values: str) -> Check:
    """Ask for one of these words, in capitals or not."""

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, str) or value.lower() not in {one.lower() for one in values}:
            yield f"{at}: {value!r} is none of {', '.join(values)}"

    return check


def either(*checks: Check) -> Check:
    """Ask for one thing or another; where it is none, the last one says why."""

    def check(value: object, at: str) -> Iterator[str]:
        said = [list(one(value, at)) for one in checks]
        if all(said):
            yield from said[-1]

    return check


def array(of: Check, least: int = 0, most: int | None = None) -> Check:
    """Ask for a list of so many values, each of which passes."""

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{at}: must be a list"
            return
        if len(value) < least:
            yield f"{at}: at least {least} wanted"
        if most is not None and len(value) > most:
            yield f"{at}: at most {most} allowed, {len(value)} given"
        for index, item in enumerate(value):
            yield from of(item, f"{at}/{index}")

    return check


def record(required: Mapping[str, Check], optional: Mapping[str, Check]) -> Check:
    """Ask for an object with these keys and no others; `type` is looked at elsewhere."""
    known = {"type": text, **required, **optional}

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{at}: must be an object"
            return
        yield from (f"{at}: {key} is missing" for key in required if key not in value)
        yield from (f"{at}: unknown property {key}" for key in value if key not in known)
        for key, inner in known.items():
            if key in value:
                yield from inner(value[key], f"{at}/{key}")

    return check


def later(name: Callable[[], Check]) -> Check:
    """Ask for something that is described further down."""

    def check(value: object, at: str) -> Iterator[str]:
        yield from name()(value, at)

    return check


def kinds(known: Mapping[str, Check]) -> Check:
    """Ask for an object of one of these types."""

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{at}: must be an object"
        elif value.get("type") not in known:
            yield f"{at}: unknown type {value.get('type')!r}"
        else:
            yield from known[value["type"]](value, at)

    return check
