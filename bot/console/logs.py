"""Writes the log: JSON lines for machines, readable ones for people, nobody's words in either."""

import datetime as dt
import json
import logging
import sys
import traceback

from adapters.web.number import number
from bot.settings import Settings

READABLE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
KNOWN = ("door", "status", "ms", "incident")  # what our own lines add, as fields


def keep_log(settings: Settings, level: int) -> None:
    """Write to the standard error: as PV_LOG says, else by what reads it."""
    plain = settings.log == "text" or (not settings.log and sys.stderr.isatty())
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Readable(READABLE) if plain else JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(capture=True)


class _Discreet(logging.Formatter):
    """Says of an error its kind and where it broke; its own words may quote somebody's."""

    def formatException(self, ei: object) -> str:  # noqa: N802 (logging's own name)
        """Give the kind of an error and its places, each cause before what it led to."""
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(_places(error)) if isinstance(error, BaseException) else ""


class Readable(_Discreet):
    """One line for somebody who reads along, with the number of the request at its end."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a line, and below it where it broke."""
        said = super().format(record)
        return f"{said} [{number.get()}]" if number.get() else said


class JsonLines(_Discreet):
    """One JSON object a line: at, level, where, said, and what is known of the request."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a line; a line break in it is written as JSON writes it."""
        moment = dt.datetime.fromtimestamp(record.created, dt.UTC)
        line: dict[str, object] = {
            "at": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "where": record.name,
            "said": record.getMessage(),
        }
        line |= {name: vars(record)[name] for name in KNOWN if name in vars(record)}
        if number.get():
            line["request"] = number.get()
        if record.exc_info and (places := self.formatException(record.exc_info)):
            line["broke"] = places
        return json.dumps(line, ensure_ascii=False, default=str)


def _places(error: BaseException) -> list[str]:
    """Walk from the first cause on; no source line, no argument, no value."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = _places(cause) if cause else []
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return [*before, type(error).__name__, *places]
