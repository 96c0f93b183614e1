"""A sign of life on long work, for whoever watches a terminal."""

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import BinaryIO, TypeVar

Item = TypeVar("Item")
PATIENCE = 1.0  # seconds before anything is shown


def counted(
    items: Iterator[Item], read_from: BinaryIO, clock: Callable[[], float] = time.monotonic
) -> Iterator[Item]:
    """Pass the items through; past a second, count them on the error stream if it is watched."""
    started, watched, tell = clock(), _watched(), None
    with ExitStack() as shown:
        for lines, item in enumerate(items, start=1):
            yield item
            if watched and tell is None and clock() - started > PATIENCE:
                tell = shown.enter_context(_bar(read_from))
            if tell:
                tell(lines)


@contextmanager
def bar_of(total: int) -> Iterator[Callable[[int, int], None]]:
    """Show a bar of so many where the error stream is watched; give what tells it how far it is."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 (most runs end before they need rich)
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=total)
        yield lambda done, of: bar.update(task, completed=done, total=of)


def _watched() -> bool:
    """Tell whether a bar would be seen, and would not fall among the answers."""
    return sys.stderr.isatty() and not sys.stdout.isatty()


@contextmanager
def _bar(read_from: BinaryIO) -> Iterator[Callable[[int], None]]:
    """Show a bar, full at the end of a file; give what tells it how many lines are done."""
    from rich.console import Console  # noqa: PLC0415 (most runs end before they need rich)
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (BarColumn(), TextColumn("{task.fields[lines]}"), TimeElapsedColumn())
    size = _size(read_from)
    with Progress(
        *columns,
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,  # the answers are not the bar's to print
    ) as bar:
        task = bar.add_task("", total=size, lines=0)
        yield lambda lines: bar.update(task, completed=read_from.tell() if size else 0, lines=lines)


def _size(stream: BinaryIO) -> int | None:
    """Give the size of a file in bytes; None where what is to come is not known."""
    status = os.fstat(stream.fileno())
    return status.st_size if stat.S_ISREG(status.st_mode) else None
