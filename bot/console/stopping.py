"""Ends the process when it is told to: politely, and in any case within ten seconds."""

import asyncio
import logging
import os
import signal
import threading

from bot.ending import WHOLE, Ending

log = logging.getLogger(__name__)

MARGIN = 1.0  # seconds after which what has not ended yet never will


def heed_signals(stop: asyncio.Event, ending: Ending, linger: float) -> None:
    """Stop at SIGTERM, having been said unready for `linger` seconds; at once when told again.

    Somebody at a terminal (SIGINT) waits for no proxy to notice.
    """
    loop = asyncio.get_running_loop()

    def told(seconds: float) -> None:
        again = ending.begun
        ending.begin(after=seconds)
        if again or not seconds:
            stop.set()
        else:
            loop.call_later(seconds, stop.set)
        if not again:
            _end_for_good(seconds + WHOLE + MARGIN)

    loop.add_signal_handler(signal.SIGTERM, told, linger)
    loop.add_signal_handler(signal.SIGINT, told, 0.0)


def _end_for_good(seconds: float) -> None:
    """Leave nothing to chance: a database that hangs holds threads which no loop can end.

    What was under way is undone by the database itself, as after a power cut.
    """
    last = threading.Timer(seconds, _leave)
    last.daemon = True
    last.start()


def _leave() -> None:
    log.error("something held the end up: leaving now")
    os._exit(1)
