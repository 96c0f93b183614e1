"""The engines as a person reads them."""

from pathlib import Path

import pytest
from command_line import Run

from bot.samples import SAMPLE


def test_a_text_is_weighed_in_words(run: Run) -> None:
    done = run("weigh", "Lights on @lumignon_velo #repair https://www.lumignon-velo.com/")
    assert done.status == 0
    assert done.out.splitlines()[0] == "It fits in a tweet"
    assert "56 of 280 as X counts them, 224 left" in done.out
    assert "Hashtags  #repair" in done.out
    assert "Mentions  @lumignon_velo" in done.out
    assert "Cashtags" not in done.out


def test_too_long_says_by_how_much(run: Run) -> None:
    done = run("weigh", "--lang", "fr", given=("é" * 300 + "\n").encode())
    assert done.out.splitlines()[0] == "C’est trop long pour un tweet"
    assert "300 sur 280 comme X les compte, 20 de trop" in done.out


def test_an_empty_text_is_no_tweet(run: Run) -> None:
    assert run("weigh", "").out.startswith("X would not take it")


def test_a_draft_is_shown_with_its_findings_underlined_and_the_article(run: Run) -> None:
    draft = "It rains in Grenoble!!! #a #b #c #d"
    done = run("check", draft)
    assert done.status == 1
    assert "▲ caution" in done.out
    shown = done.out.splitlines()
    assert shown[shown.index(draft) + 1].strip(" ^") == ""
    assert "^" in shown[shown.index(draft) + 1]
    assert "│ — Article " in done.out
    assert "35 of 280, as X counts" in done.out


def test_a_rewrite_is_offered_on_a_line_of_its_own(run: Run) -> None:
    done = run("check", "It rains in Grenoble today #rain #hills #bikes #mud")
    assert "if it suits you\n\nIt rains in Grenoble today" in done.out


def test_a_secret_is_not_repeated(run: Run) -> None:
    done = run("check", "Ma clé AKIAIOSFODNN7EXAMPLE")
    assert "IOSFODNN7" not in done.out
    assert "Ma clé AKIA••••" in done.out


def test_a_draft_that_may_go_ends_with_0(run: Run) -> None:
    done = run("check", "--lang", "fr", "Il", "pleut", "à", "Grenoble.")
    assert done.status == 0
    assert "✓ feu vert" in done.out
    assert "Il pleut à Grenoble." in done.out


def test_a_draft_comes_from_the_standard_input_too(run: Run) -> None:
    done = run("check", given="Il pleut.\n\nBeaucoup, à Grenoble.\n".encode())
    assert "Il pleut.\n\nBeaucoup, à Grenoble.\n" in done.out


def test_the_charter_is_quoted_word_for_word(run: Run) -> None:
    done = run("ask", "May", "I", "name", "a", "customer?")
    assert done.status == 0
    assert "│ — Article " in done.out


def test_silence_is_said_and_ends_with_1(run: Run) -> None:
    done = run("ask", "--lang", "fr", "Quel est le menu de la cantine ?")
    assert done.status == 1
    assert done.out.startswith("La charte n’en dit rien")


def test_the_company_is_the_one_named_else_the_environments_else_the_sample(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "company.toml").write_text('[company]\nnames = ["Acme"]\n[limits]\nhashtags = 0\n')
    assert run("check", "Rain #mud").status == 0
    assert run("check", "--company", str(tmp_path), "Rain #mud").status == 1
    monkeypatch.setenv("PV_COMPANY", str(tmp_path))
    assert run("check", "Rain #mud").status == 1
    assert run("check", "--company", str(SAMPLE), "Rain #mud").status == 0


def test_hostile_words_come_back_harmless(run: Run) -> None:
    done = run("check", "[red]\x1b[31m\u202e\udcff\x00")
    assert "[red]␛[31m��␀" in done.out
    assert "\x1b" not in done.out
