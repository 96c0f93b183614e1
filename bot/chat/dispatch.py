"""One door for everything asked: understood, allowed, answered, and never a crash."""

import dataclasses
import logging
import secrets
import traceback
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic

from bot.chat.command import Command, House
from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import NOTHING, Button, Paragraph, Reply
from bot.chat.request import Request
from bot.chat.watch import Outcome

log = logging.getLogger(__name__)

REFUSED = Phrase(fr="Ce n’est pas possible", en="That is not possible")
NOT_ALLOWED = Phrase(
    fr="Cette commande est réservée à un autre rôle que le vôtre. « aide » dit ce que vous "
    "pouvez demander.",
    en="This command is for another role than yours. “help” says what you can ask.",
)
BROKEN = Phrase(fr="Quelque chose a cassé chez nous", en="Something broke on our side")
APOLOGY = Phrase(
    fr="Ce n’est pas votre faute, et rien n’est perdu. Réessayez dans un instant ; si cela "
    "revient, donnez ce numéro à l’équipe communication : {number}.",
    en="It is not your fault, and nothing is lost. Try again in a moment; if it comes back, "
    "give this number to the communications team: {number}.",
)
Then = Callable[[Request, str, Reply], Awaitable[Reply]]
Heard = Callable[[str, str, Outcome], None]  # the platform, the command, what became of it
HELP = Phrase(fr="Que puis-je demander ?", en="What can I ask?")


def incident_number() -> str:
    """Make a short number to quote to a human and to find in the log."""
    return f"PV-{secrets.token_hex(3).upper()}"


async def _as_it_is(_request: Request, _command: str, reply: Reply) -> Reply:
    return reply


def _unheard(_platform: str, _command: str, _outcome: Outcome) -> None:
    pass


@dataclasses.dataclass(slots=True)
class _Asked:
    """A request, and the name of the command once it is understood."""

    request: Request
    command: str = ""


class Dispatch(Generic[House]):
    """Finds the command, checks the role once, and turns every failure into words."""

    def __init__(
        self,
        commands: Sequence[Command[House]],
        house: Callable[[], Awaitable[House]],
        *,
        otherwise: str,
        excuse: Callable[[Exception], Phrase | None] = lambda _: None,
        number: Callable[[], str] = incident_number,
        then: Then = _as_it_is,
        heard: Heard = _unheard,
    ) -> None:
        """Know the commands; `otherwise` names the one that gets what is no command.

        `house` gives what commands may ask of, as it is at that moment.
        `then` may add to what a command answered, given what was asked and the command's name.
        `excuse` says a trouble that passes by itself, such as a database that is away.
        `heard` is told what became of each request.
        """
        self.commands = {command.name: command for command in commands}
        self._words = {
            word: command for command in commands for word in (command.name, *command.also)
        }
        self._house = house
        self._otherwise = otherwise
        self._excuse = excuse
        self._number = number
        self._then = then
        self._heard = heard

    async def answer(self, request: Request) -> Reply:
        """Answer anything; never raises, but for a cancellation.

        What nobody asked is not refused, nor apologised for: a Refusal is NOTHING to say, and any
        other fault is raised, for whoever says it first to try again.
        """
        asked = _Asked(_readable(request))
        outcome: Outcome = "answered"
        try:
            reply = await self._answer(asked)
        except Refusal as refusal:
            reply = NOTHING if request.unasked else refused(request.person, refusal.phrase)
            outcome = "refused"
        except Exception as error:
            if request.unasked:
                raise
            reply, outcome = self._sorry(asked, error)
        self._heard(request.place.platform, asked.command, outcome)
        return reply

    def _sorry(self, asked: _Asked, error: Exception) -> tuple[Reply, Outcome]:
        """Say a trouble that passes by itself, or apologise with a number that the log has too."""
        if excuse := self._excuse(error):
            log.warning("%s while answering %r", type(error).__name__, asked.command)
            return refused(asked.request.person, excuse), "away"
        number = self._number()
        # where it broke, but not the error's own words: they may quote the draft
        place = "".join(traceback.format_tb(error.__traceback__))
        said = "incident %s: %s in %r\n%s"
        log.error(
            said, number, type(error).__name__, asked.command, place, extra={"incident": number}
        )
        return broken(asked.request.person, number), "broken"

    def changes_me(self, request: Request) -> bool:
        """Tell whether a request may change who asks."""
        command, _ = self._command(self.understand(_readable(request)))
        return command.changes_me

    async def _answer(self, asked: _Asked) -> Reply:
        request = self.understand(asked.request)
        command, text = self._command(request)
        asked.command = command.name
        if not request.person.may(command.role):
            raise Refusal(NOT_ALLOWED)
        reply = await command.answer(dataclasses.replace(request, text=text), await self._house())
        return await self._then(asked.request, command.name, reply)

    def _command(self, request: Request) -> tuple[Command[House], str]:
        """Find the command, or the part of it that the text names: "desk gaps"."""
        command = self.commands.get(request.command) or self.commands["help"]
        first, _, rest = request.text.strip().partition(" ")
        parts = {word: part for part in command.parts for word in (part.name, *part.also)}
        part = parts.get(first.lower())
        return (part, rest.strip()) if part else (command, request.text)

    def understand(self, request: Request) -> Request:
        """Find the command in plain speech; a request that names its command stays as it is."""
        if request.command:
            return self._named(request)
        said = request.text.strip()
        for command in self.commands.values():
            for pattern in command.heard:
                if found := pattern.match(said):
                    rest = found.groupdict().get("rest") or said[found.end() :]
                    return dataclasses.replace(request, command=command.name, text=rest.strip())
        first, _, rest = said.removeprefix("/").partition(" ")
        known = self._words.get(first.lower().rstrip(":?!."))
        if known and not (known.alone and rest.strip(" ?!.") and not said.startswith("/")):
            return dataclasses.replace(request, command=known.name, text=rest.strip())
        return dataclasses.replace(request, command=self._otherwise, text=said)

    def _named(self, request: Request) -> Request:
        known = self._words.get(request.command)
        return dataclasses.replace(request, command=known.name) if known else request


def _readable(request: Request) -> Request:
    """Leave out what is no text, and no database would keep: NUL and halves of a character."""
    fields = {name: _text(value) for name, value in request.fields.items()}
    return dataclasses.replace(request, text=_text(request.text), fields=fields)


def _text(given: str) -> str:
    whole = given.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\x00", "")


def refused(person: Person, phrase: Phrase) -> Reply:
    """Say what cannot be done, and offer the way on."""
    blocks = (Paragraph(phrase.to(person.language)),)
    ways_on = (Button(HELP.to(person.language), "help"),)
    return Reply(title=REFUSED.to(person.language), blocks=blocks, actions=ways_on)


def broken(person: Person, number: str) -> Reply:
    """Apologise for our own fault, with the number under which it is logged."""
    said = Paragraph(APOLOGY.to(person.language, number=number))
    return Reply(title=BROKEN.to(person.language), blocks=(said,))
