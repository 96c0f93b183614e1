"""A company.toml with a typo is named with its line."""

import datetime as dt
from pathlib import Path

import pytest
from dialogue import MONDAY

from bot.company import CompanyError, read_company
from bot.samples import SAMPLE

GOOD = """
[company]
names = ["Acme"]

[limits]
hashtags = 2

[words]
insult = ["nitwit"]

[[unreleased]]
name = "Comet"
embargo_until = 2026-12-01T09:00:00+01:00

[[quiet_period]]
from = 2026-11-10
to = 2026-12-10
"""


def _write(folder: Path, text: str) -> Path:
    path = folder / "company.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_company_is_read(tmp_path: Path) -> None:
    company = read_company(_write(tmp_path, GOOD))

    assert company.name == "Acme"
    assert company.unreleased[0].secret_at(MONDAY)
    assert not company.unreleased[0].secret_at(MONDAY + dt.timedelta(days=10))
    assert company.quiet_period[0].covers(MONDAY.date())


def test_the_sample_company_is_read() -> None:
    assert read_company(SAMPLE / "company.toml").name == "Lumignon"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ("hashtags = 2", "hastags = 2"),
            "line 6: `hastags` is not known here; did you mean `hashtags`?",
        ),
        (("[limits]", "[limit]"), "line 5: `limit` is not known here; did you mean `limits`?"),
        (
            ("hashtags = 2", 'hashtags = "two"'),
            "line 6: `limits.hashtags`: input should be a valid integer",
        ),
        (('names = ["Acme"]', ""), "line 2: `company.names` is missing"),
        (('name = "Comet"', 'nom = "Comet"'), "line 11: `unreleased.name` is missing"),
        (("hashtags = 2", "hashtags = "), "line 6"),
        (
            ("insult =", "insults ="),
            "line 9: `insults` is no family of rules; did you mean `insult`?",
        ),
        (
            ('[words]\ninsult = ["nitwit"]', '[severities]\ncrisi = "off"'),
            "line 9: `crisi` is no family of rules; did you mean `crisis`?",
        ),
        (
            ('[words]\ninsult = ["nitwit"]', '[allowed]\n\nmentoins = ["@all"]'),
            "line 10: `mentoins` is no family of rules; did you mean `mentions`?",
        ),
        (
            ('[words]\ninsult = ["nitwit"]', '[articles]\nzzz = "3"'),
            "line 9: `zzz` is no family of rules; known are absolute_claim, competitor,",
        ),
        (('["nitwit"]', '["nitwit", " - "]'), "line 9: `words.insult`: a phrase needs a letter"),
        (('["nitwit"]', '"nitwit"'), "line 9: `words.insult`: input should be a valid tuple"),
        (
            ('[words]\ninsult = ["nitwit"]', '[contacts]\npress = { nam = "Ada" }'),
            "line 9: `contacts.press.name` is missing",
        ),
        (
            ('[words]\ninsult = ["nitwit"]', '[contacts]\n\npress = { name = "A", phon = "1" }'),
            "line 10: `phon` is not known here; did you mean `phone`?",
        ),
        (("+01:00", ""), "line 13: `unreleased.embargo_until`: input should have timezone info"),
    ],
)
def test_a_typo_is_named_with_its_line(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    with pytest.raises(CompanyError) as error:
        read_company(_write(tmp_path, GOOD.replace(*change)))

    assert said in str(error.value)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CompanyError, match=r"does not exist; `python -m bot init FOLDER`"):
        read_company(tmp_path / "company.toml")
