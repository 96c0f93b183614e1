"""A form in a terminal: every field asked, wrong answers asked again, giving up respected."""

from dataclasses import replace

import pytest
from rich.console import Console, RenderableType

from adapters.terminal.form import Clerk
from bot.chat.phrase import Language
from bot.chat.reply import Field, Form

SUBJECTS = (("repair", "Repair"), ("jobs", "Hiring"), ("open", "Open source"))
DRAFT = Field(name="draft", label="Your draft", kind="text", limit=60)
HANDLE = Field(name="handle", label="Your handle", required=False)
SUBJECT = Field(name="subject", label="Subject", kind="choice", options=SUBJECTS)
CHOSEN = Field(name="chosen", label="Subjects", kind="choices", options=SUBJECTS)


class Desk:
    """Somebody who types the given lines, and what they read."""

    def __init__(self, *lines: str) -> None:
        """Type each line in turn, then Ctrl-D."""
        self._lines = iter(lines)
        self._console = Console(width=160)
        self._said: list[RenderableType] = []

    def read(self, _prompt: str) -> str | None:
        """Type the next line."""
        return next(self._lines, None)

    def seen(self) -> str:
        """Give all that was shown."""
        with self._console.capture() as shown:
            for said in self._said:
                self._console.print(said)
        return shown.get()

    def fill(self, *fields: Field, language: Language = "en") -> dict[str, str] | None:
        """Fill in a form with these fields."""
        form = Form(command="check", submit="Send", fields=fields)
        return Clerk(language, self.read, self._said.append).fill(form, {})


def test_each_field_is_asked_in_its_own_way() -> None:
    desk = Desk("Lights", "", "on", ".", "@marie", "2", "3, 1")
    assert desk.fill(DRAFT, HANDLE, SUBJECT, CHOSEN) == {
        "draft": "Lights\n\non",
        "handle": "@marie",
        "subject": "jobs",
        "chosen": "open,repair",
    }


def test_a_field_that_is_not_required_may_stay_empty() -> None:
    assert Desk("").fill(HANDLE) == {"handle": ""}


@pytest.mark.parametrize("lines", [[""], []], ids=["enter alone", "ctrl-d"])
def test_a_required_field_left_empty_gives_the_form_up(lines: list[str]) -> None:
    assert Desk(*lines).fill(SUBJECT) is None


def test_ctrl_d_gives_up_even_where_something_could_be_kept() -> None:
    assert Desk().fill(replace(HANDLE, value="@marie")) is None


def test_the_end_of_a_file_ends_a_text() -> None:
    assert Desk("Lights on").fill(DRAFT) == {"draft": "Lights on"}


def test_enter_alone_keeps_what_was_answered_before() -> None:
    desk = Desk("", "")
    kept = desk.fill(replace(DRAFT, value="Lights on"), replace(CHOSEN, value="repair,jobs"))
    assert kept == {"draft": "Lights on", "chosen": "repair,jobs"}
    assert "Enter alone keeps “Lights on”." in desk.seen()
    assert "Enter alone keeps “Repair, Hiring”." in desk.seen()


def test_a_number_off_the_list_is_asked_again() -> None:
    desk = Desk("4", "repair", "2²", "1")
    assert desk.fill(SUBJECT) == {"subject": "repair"}
    assert desk.seen().count("Answer with a number of the list, from 1 to 3.") == 3


def test_a_text_over_the_limit_is_asked_again_and_says_by_how_much() -> None:
    desk = Desk("x" * 72, ".", "short", ".")
    assert desk.fill(DRAFT, language="fr") == {"draft": "short"}
    assert "C’est trop long de 12 caractères\u00a0: 60 au plus." in desk.seen()


def test_only_what_is_wrong_is_asked_again() -> None:
    desk = Desk("2")
    wrong = replace(SUBJECT, error="Pick one that is open")
    assert desk.fill(replace(HANDLE, value="@marie"), wrong) == {
        "handle": "@marie",
        "subject": "jobs",
    }
    assert "Pick one that is open" in desk.seen()
    assert "Your handle" not in desk.seen()
