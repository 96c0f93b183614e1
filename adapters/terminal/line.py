"""A line typed in a terminal, with its history and its arrow keys."""

import signal
import sys
from contextlib import suppress
from importlib import import_module


def typed(prompt: str) -> str | None:
    """Wait for a line; None at Ctrl-D, at Ctrl-C and at the end of a file."""
    watched = sys.stdin.isatty()
    if watched:
        with suppress(ImportError):  # Windows has its own
            import_module("readline")
    # The loop's own handler would leave Ctrl-C unheard until Enter.
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return input(prompt if watched else "")
    except (EOFError, KeyboardInterrupt):
        return None
    finally:
        signal.signal(signal.SIGINT, handler)
