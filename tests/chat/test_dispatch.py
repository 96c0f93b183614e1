"""One door: understood, allowed, answered, and never a crash for the person."""

import logging

import pytest
from dialogue import MONDAY, words_of

from bot.chat.command import Command, hears
from bot.chat.dispatch import Dispatch
from bot.chat.person import Person, Role
from bot.chat.phrase import Phrase, same
from bot.chat.refusal import Refusal
from bot.chat.reply import Reply
from bot.chat.request import Place, Request

INES = Person(id=1, name="Inès Moulin", language="fr")


class _Away(Exception):  # noqa: N818 (a trouble of the test's own)
    pass


async def _echo(request: Request, house: str) -> Reply:
    return Reply(title=f"{request.command}|{request.text}|{house}")


async def _refuse(_request: Request, _house: str) -> Reply:
    raise Refusal(Phrase(fr="Pas le mardi.", en="Not on a Tuesday."))


async def _break(request: Request, _house: str) -> Reply:
    raise ZeroDivisionError(request.text)


async def _away(_request: Request, _house: str) -> Reply:
    raise _Away


def _command(name: str, **more: object) -> Command[str]:
    said = {"summary": same(name), "example": same(name), "answer": _echo} | more
    return Command(name=name, **said)  # type: ignore[arg-type]  # the test's own shorthand


async def _house() -> str:
    return "house"


COMMANDS = [
    _command("help", also=("aide",), alone=True),
    _command("sing", heard=hears(r"(?:please )?sing me (?P<rest>.+)$")),
    _command("ask"),
    _command("refuse", answer=_refuse),
    _command("break", answer=_break),
    _command("away", answer=_away),
    _command("govern", role=Role.EDITOR),
]
DISPATCH = Dispatch(
    COMMANDS,
    _house,
    otherwise="ask",
    excuse=lambda error: same("Back soon.") if isinstance(error, _Away) else None,
    number=lambda: "PV-1",
)


async def _say(text: str, *, person: Person = INES, command: str = "") -> Reply:
    place = Place("web")
    return await DISPATCH.answer(
        Request(person=person, at=MONDAY, place=place, command=command, text=text)
    )


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ("sing me a song", "sing|a song|house"),
        ("Please SING ME a song", "sing|a song|house"),
        ("/sing a song", "sing|a song|house"),
        ("  sing: la", "sing|la|house"),
        ("Aide !", "help|!|house"),
        ("help me answer a journalist", "ask|help me answer a journalist|house"),
        ("how do birds sing", "ask|how do birds sing|house"),
        ("", "ask||house"),
    ],
)
async def test_plain_speech_finds_its_command(said: str, understood: str) -> None:
    assert (await _say(said)).title == understood


async def test_what_is_no_text_is_left_out() -> None:
    assert (await _say("sing a\x00b \ud83d\udeb2 \ud83d.")).title == "sing|ab 🚲 \ufffd.|house"


async def test_a_button_is_a_command_already_typed() -> None:
    assert (await _say("sing me a song", command="help")).title == "help|sing me a song|house"


async def test_a_command_that_does_not_exist_is_answered_with_help() -> None:
    assert (await _say("", command="fly")).title == "fly||house"


async def test_a_role_is_checked_once_for_all() -> None:
    editor = Person(id=2, name="Ed", language="en", roles=frozenset({Role.EDITOR}))
    owner = Person(id=3, name="Ow", language="en", roles=frozenset({Role.OWNER}))

    assert "un autre rôle" in words_of(await _say("govern"))
    assert (await _say("govern", person=editor)).title == "govern||house"
    assert (await _say("govern", person=owner)).title == "govern||house"


async def test_a_refusal_is_said_in_the_persons_language() -> None:
    assert "Pas le mardi." in words_of(await _say("refuse"))


async def test_a_crash_is_an_apology_with_a_number_found_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    reply = await _say("break my secret draft")

    assert "PV-1" in words_of(reply)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "PV-1" in caplog.text
    assert "my secret draft" not in caplog.text


async def test_a_database_that_is_away_is_a_polite_refusal(
    caplog: pytest.LogCaptureFixture,
) -> None:
    reply = await _say("away")

    assert "Back soon." in words_of(reply)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
