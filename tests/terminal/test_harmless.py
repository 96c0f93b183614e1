"""Whatever somebody typed, a terminal shows it and does nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.terminal.harmless import harmless


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2J\x1b]0;owned\x07", "␛[2J␛]0;owned␇"),
        ("a\x00b\x7fc", "a␀b␡c"),
        ("\x9b31mred", "�31mred"),
        ("invoice\u202egpj.exe", "invoice�gpj.exe"),
        ("one\u2028two\r\nthree\tfour", "one\ntwo \nthree four"),
        ("half \ud83d of a pair", "half � of a pair"),
    ],
)
def test_signs_that_a_terminal_would_obey_are_shown(hostile: str, shown: str) -> None:
    assert harmless(hostile) == shown


def test_what_people_write_stays_as_it_is() -> None:
    said = "« Déjà\u202f! » — 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 नमस्ते e\u0301 [red]"
    assert harmless(said) == said


@given(st.text(st.characters(exclude_categories=())))
def test_every_text_keeps_its_length_and_loses_its_controls(text: str) -> None:
    shown = harmless(text)
    assert len(shown) == len(text)
    assert {unicodedata.category(sign) for sign in shown.replace("\n", "")}.isdisjoint({"Cc", "Cs"})
    assert harmless(shown) == shown
    shown.encode()
