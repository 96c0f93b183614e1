"""A form asked in a terminal: field by field, each again until its answer can be taken."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from rich.console import RenderableType

from adapters.terminal.paper import Hanging, words
from adapters.terminal.render import QUOTED, render_field, shortened
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Field, Form

Read = Callable[[str], str | None]  # given a prompt, the line typed; None when there is no more
Write = Callable[[RenderableType], None]

PROMPT = "› "
END = "."
KEEPS = Phrase(fr="Entrée seule garde {value}.", en="Enter alone keeps {value}.")
SKIPS = Phrase(fr="Entrée seule passe à la suite.", en="Enter alone moves on.")
GIVES_UP = Phrase(fr="Entrée seule abandonne.", en="Enter alone gives it up.")
ENDS = Phrase(
    fr="Sur plusieurs lignes si vous voulez\u202f; un point seul sur une ligne termine.",
    en="On several lines if you like; a full stop alone on a line ends it.",
)
PICK_ONE = Phrase(fr="Tapez un numéro.", en="Type a number.")
PICK_SOME = Phrase(
    fr="Tapez un ou plusieurs numéros, séparés par des virgules.",
    en="Type one or more numbers, separated by commas.",
)
NOT_LISTED = Phrase(
    fr="Répondez par un numéro de la liste, de 1 à {count}.",
    en="Answer with a number of the list, from 1 to {count}.",
)
TOO_LONG = Phrase(
    fr="C’est trop long de {over} caractères\u00a0: {limit} au plus.",
    en="That is {over} characters too long: {limit} at most.",
)
SHOWN = 40  # characters of an earlier answer


@dataclass(frozen=True, slots=True)
class Clerk:
    """Asks the questions of forms, in one language."""

    language: Language
    read: Read
    write: Write

    def fill(self, form: Form, before: Mapping[str, str]) -> dict[str, str] | None:
        """Ask each field, or only those that are wrong; None where the person gives up."""
        answers = {field.name: before.get(field.name, field.value) for field in form.fields}
        wrong = [field for field in form.fields if field.error]
        for field in wrong or form.fields:
            answer = self._ask(replace(field, value=answers[field.name]))
            if answer is None:
                return None
            answers[field.name] = answer
        return answers

    def _ask(self, field: Field) -> str | None:
        while True:
            self.write(Hanging("  ?  ", render_field(field)))
            self.write(Hanging("     ", words(" ".join(self._how(field)), "dim")))
            typed = self._typed(field)
            if not typed:
                return self._left_empty(field, ended=typed is None)
            answer = _understood(field, typed)
            if isinstance(answer, str):
                return answer
            field = replace(field, error=answer.to(self.language))

    def _how(self, field: Field) -> Iterator[str]:
        """Say how to answer."""
        match field.kind:
            case "line":
                pass
            case "text":
                yield ENDS.to(self.language)
            case "choice":
                yield PICK_ONE.to(self.language)
            case "choices":
                yield PICK_SOME.to(self.language)
            case _:
                assert_never(field.kind)
        if field.value:
            yield KEEPS.to(self.language, value=self._shown(field))
        else:
            yield (GIVES_UP if field.required else SKIPS).to(self.language)

    def _shown(self, field: Field) -> str:
        labels = dict(field.options)
        values = field.value.split(",") if field.kind == "choices" else [field.value]
        value = ", ".join(labels.get(value, value) for value in values)
        return QUOTED.to(self.language, text=shortened(value, SHOWN))

    def _typed(self, field: Field) -> str | None:
        """Read an answer, of several lines where the field is a text; None where input ended."""
        line = self.read(PROMPT)
        if field.kind != "text" or not line:
            return line.strip() if line else line
        lines = []
        while line is not None and line.strip() != END:
            lines.append(line)
            line = self.read(PROMPT)
        return "\n".join(lines).strip()

    @staticmethod
    def _left_empty(field: Field, *, ended: bool) -> str | None:
        if ended or (field.required and not field.value):
            return None
        return field.value


def _understood(field: Field, typed: str) -> str | Phrase:
    """Give the answer as the bot wants it, or say why it cannot be taken."""
    if not field.options:
        over = len(typed) - field.limit
        return TOO_LONG.given(over=over, limit=field.limit) if over > 0 else typed
    picked = typed.split(",") if field.kind == "choices" else [typed]
    numbers = [int(number) for number in picked if number.strip().isdecimal()]
    count = len(field.options)
    if len(numbers) != len(picked) or not all(1 <= number <= count for number in numbers):
        return NOT_LISTED.given(count=count)
    return ",".join(field.options[number - 1][0] for number in dict.fromkeys(numbers))
