"""Time one function on texts read from standard input, under any interpreter.

usage: stopwatch.py MODULE FUNCTION ROUNDS < texts.json; prints the µs a text, best of the rounds.
"""

import json
import sys
from importlib import import_module
from time import perf_counter_ns


def main() -> None:
    """Print one number."""
    module, name, rounds = sys.argv[1:]
    function = getattr(import_module(module), name)
    texts = json.load(sys.stdin)
    best = 0
    for _ in range(int(rounds)):
        start = perf_counter_ns()
        for text in texts:
            function(text)
        spent = perf_counter_ns() - start
        best = min(best or spent, spent)
    sys.stdout.write(f"{best / 1000 / len(texts)}\n")


if __name__ == "__main__":
    main()
