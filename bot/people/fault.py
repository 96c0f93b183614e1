"""What is wrong with a file of people, line by line, in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.chat.phrase import Language, Phrase
from bot.chat.trouble import Trouble

SHOWN = 10  # faults said at once

AT = Phrase(fr="{path}, ligne {line} : {what}", en="{path}, line {line}: {what}")
WHOLE = Phrase(fr="{path} : {what}", en="{path}: {what}")
MORE = Phrase(
    fr="{path} : et d’autres encore ; je me suis arrêté à {count}",
    en="{path}: and there are more; I stopped at {count}",
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and on which line of the file; line 0 means the file as a whole."""

    line: int
    what: Phrase


class RegisterError(Trouble):
    """A file of people that cannot be taken: every fault with its line, and what to do."""

    def __init__(self, path: Path, faults: Iterable[Fault]) -> None:
        self.path = path
        self.faults = tuple(sorted(faults, key=lambda fault: fault.line))
        super().__init__(Phrase(fr=self.said("fr"), en=self.said("en")))

    def said(self, language: Language) -> str:
        """Say the first ten faults, each on a line of its own."""
        lines = [self._line(fault, language) for fault in self.faults[:SHOWN]]
        if len(self.faults) > SHOWN:
            lines.append(MORE.to(language, path=self.path, count=SHOWN))
        return "\n".join(lines)

    def _line(self, fault: Fault, language: Language) -> str:
        where = AT if fault.line else WHOLE
        return where.to(language, path=self.path, line=fault.line, what=fault.what)
