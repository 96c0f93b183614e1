"""Which machine has a SQLite file: one at a time, also where locks do not cross the network.

A note beside the file names the machine, and is touched while it works. Its age is told by the
clock of whoever keeps the files, so that two machines need not agree on the time.
"""

import asyncio
import json
import logging
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

log = logging.getLogger(__name__)

BOOT = Path("/proc/sys/kernel/random/boot_id")  # the same in every container of a machine
BEAT = 15.0  # seconds between two signs of life
GONE = 60.0  # seconds without one


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine's name, and which of its starts this is."""

    name: str
    boot: str

    def is_same_as(self, other: "Machine") -> bool:
        """Tell whether the locks of one hold for the other: containers of a machine share them."""
        if self.boot and other.boot:
            return self.boot == other.boot
        return self.name == other.name


class ElsewhereError(Exception):
    """Another machine has the file: its name, and the seconds since its last sign of life."""

    def __init__(self, name: str, seconds: int) -> None:
        super().__init__(name, seconds)
        self.name = name
        self.seconds = seconds


def this_machine() -> Machine:
    """Look where we run."""
    return Machine(socket.gethostname(), BOOT.read_text("ascii").strip() if BOOT.exists() else "")


def look(path: Path, machine: Machine) -> None:
    """Raise ElsewhereError where another machine has a SQLite file; OSError."""
    _fresh(_note(path), machine).unlink()


def take(path: Path, machine: Machine) -> None:
    """Note that a machine has a SQLite file; raises ElsewhereError where another has, OSError."""
    note = _note(path)
    _fresh(note, machine).replace(note)


@asynccontextmanager
async def kept(path: Path, machine: Machine, beat: float = BEAT) -> AsyncIterator[None]:
    """Give signs of life for as long as the context lasts, then leave the file to anybody."""
    note = _note(path)
    beating = asyncio.create_task(_beat(note, machine, beat))
    try:
        yield
    finally:
        beating.cancel()
        if _written(note) == machine:
            note.unlink(missing_ok=True)


def _fresh(note: Path, machine: Machine) -> Path:
    """Write a note of our own beside the one there is, unless that one is alive elsewhere."""
    fresh = note.with_name(f"{note.name}.{machine.name}.{os.getpid()}")
    fresh.write_text(json.dumps(asdict(machine)), "utf-8")
    other = _written(note)
    if other and not other.is_same_as(machine):
        seconds = int(fresh.stat().st_mtime - note.stat().st_mtime)
        if seconds < GONE:
            fresh.unlink()
            raise ElsewhereError(other.name, max(seconds, 0))
    return fresh


def _written(note: Path) -> Machine | None:
    """Read who left a note; None where there is none that can be read."""
    try:
        return Machine(**json.loads(note.read_text("utf-8")))
    except (OSError, TypeError, ValueError):
        return None


async def _beat(note: Path, machine: Machine, beat: float) -> None:
    while True:
        await asyncio.sleep(beat)
        try:
            if _written(note) == machine:
                os.utime(note)
            else:
                take(_path(note), machine)
        except ElsewhereError as other:
            log.error("%s was taken by %s: stop one of the two", _path(note), other.name)  # noqa: TRY400
        except OSError as error:
            log.warning("%s cannot be touched: %s", note, error.strerror)


def _note(path: Path) -> Path:
    return path.with_name(f"{path.name}.owner")


def _path(note: Path) -> Path:
    return note.with_suffix("")
