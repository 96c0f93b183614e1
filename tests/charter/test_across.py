"""A question in the words that the charter has."""

from importlib.resources import files

from bot.charter.across import FILE, stems_across


def test_a_word_counts_as_those_of_the_charters_language() -> None:
    assert stems_across(["facture"], "fr", "en", {"invoic"})["invoic"] == 1.0
    assert stems_across(["invoice"], "en", "fr", {"factur"})["factur"] == 1.0


def test_those_that_mean_the_same_share_its_weight() -> None:
    found = stems_across(["facture"], "fr", "en", {"invoic", "bill"})

    assert found["invoic"] == found["bill"] == 0.5


def test_a_word_that_the_charter_lacks_counts_as_one_that_it_has() -> None:
    assert stems_across(["gosse"], "fr", "fr", {"enfant"}) == {"goss": 1.0, "enfant": 1.0}


def test_a_word_that_the_charter_has_is_left_as_it_is() -> None:
    assert stems_across(["gosse"], "fr", "fr", {"goss", "enfant"}) == {"goss": 1.0}


def test_a_name_stands_for_itself_in_both_languages() -> None:
    assert stems_across(["comptalis"], "fr", "en", set()) == {"comptali": 1.0}


def test_each_line_is_one_meaning_in_both_languages() -> None:
    lines = (files("bot.charter") / FILE).read_text(encoding="utf-8").splitlines()

    assert lines == sorted(set(lines))
    assert all(len(line.split("\t")) == 2 and all(line.split("\t")) for line in lines)
