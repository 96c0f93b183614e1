"""JSON lines: answers in order, bad lines named, any text brought back whole."""

from pathlib import Path

import pytest
from command_line import Run, lines

from bot.samples import SAMPLE

COMPANY = str(SAMPLE / "company.toml")
CHARTER = str(SAMPLE / "charter.en.md")
NOW = "2026-11-21T10:00:00+01:00"

ODD = ["", "\x00", "\ud800 alone", "\u2028\u2029\x85", "😀" * 20, "e\u0301", "x" * 40_000]


def test_each_text_is_weighed_in_order(run: Run) -> None:
    done = run(
        "weigh", "--json", given=lines([{"id": 1, "text": "a #b"}, {"id": "z", "text": "é"}])
    )
    assert done.status == 0
    assert done.rows == [
        {
            "id": 1,
            "weighted_length": 4,
            "valid": True,
            "urls": [],
            "hashtags": [{"text": "b", "start": 2, "end": 4}],
            "mentions": [],
            "cashtags": [],
        },
        {
            "id": "z",
            "weighted_length": 1,
            "valid": True,
            "urls": [],
            "hashtags": [],
            "mentions": [],
            "cashtags": [],
        },
    ]


@pytest.mark.parametrize("command", ["weigh", "check"])
def test_any_text_gets_an_answer_on_one_ascii_line(run: Run, command: str) -> None:
    done = run(command, "--json", given=lines({"id": text, "text": text} for text in ODD))
    assert done.status in (0, 1)
    assert done.out.isascii()
    assert [row["id"] for row in done.rows] == ODD


def test_a_draft_that_is_not_go_ends_with_1(run: Run) -> None:
    calm, loud = "It rains in Grenoble today.", "It rains in Grenoble!!! #a #b #c #d"
    options = ("check", "--json", "--company", COMPANY, "--now", NOW)
    assert run(*options, given=lines([{"id": 1, "text": calm}])).status == 0
    done = run(*options, given=lines([{"id": 1, "text": loud}, {"id": 2, "text": calm}]))
    assert done.status == 1
    first, second = done.rows
    assert (first["verdict"], second["verdict"]) == ("caution", "go")
    for finding in first["findings"]:
        assert list(finding) == [
            "rule",
            "family",
            "severity",
            "article",
            "start",
            "end",
            "match",
            "message",
        ]
        assert loud[finding["start"] : finding["end"]] == finding["match"]
    assert second == {
        "id": 2,
        "verdict": "go",
        "weighted_length": 27,
        "findings": [],
        "rewrite": None,
    }


def test_a_finding_speaks_the_language_of_the_draft(run: Run) -> None:
    drafts = [
        "Nous sommes très contents de vous montrer le travail de nos équipes #a #b #c #d",
        "We are very happy to show you what our teams did here this week #a #b #c #d",
    ]
    done = run("check", "--json", given=lines({"id": 1, "text": draft} for draft in drafts))
    french, english = (row["findings"][-1]["message"] for row in done.rows)
    assert french != english


def test_what_colleagues_posted_is_taken_into_account(run: Run, tmp_path: Path) -> None:
    draft = "Three things I learned scaling our observability stack: measure less, alert less."
    (tmp_path / "posts.txt").write_text(f"\ufeff{draft}\n\n", encoding="utf-8")
    given = lines([{"id": 1, "text": draft}])
    alone = run("check", "--json", given=given)
    again = run("check", "--json", "--recent", str(tmp_path / "posts.txt"), given=given)
    assert "duplicate" not in {finding["family"] for finding in alone.rows[0]["findings"]}
    assert "duplicate" in {finding["family"] for finding in again.rows[0]["findings"]}


def test_a_question_gets_the_headings_own_words(run: Run) -> None:
    questions = [
        {"id": 1, "question": "May I name a customer?", "lang": "en"},
        {"id": 2, "question": "What is for lunch at the canteen?", "lang": "en"},
        {"id": 3, "question": "May I name a customer?", "lang": None},
        {"id": 4, "question": "May I name a customer?"},
    ]
    done = run("ask", "--json", "--charter", CHARTER, given=lines(questions))
    assert done.status == 1
    found, silent, *_ = done.rows
    charter = (SAMPLE / "charter.en.md").read_text(encoding="utf-8")
    assert found["outcome"] == "answer"
    assert f"## {found['article']}\n" in charter
    assert found["quote"] in charter
    assert found["candidates"][0] == found["article"]
    assert (silent["outcome"], silent["article"], silent["quote"]) == ("silent", None, None)
    assert [row["outcome"] for row in done.rows[2:]] == ["answer", "answer"]


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (b"{oops}", "line 3 is not JSON"),
        (b'"text"', "line 3 is no JSON object"),
        (b'{"id": NaN, "text": "a"}', "line 3 is not JSON"),
        (b"[" * 100_000, "line 3 is not JSON"),
        (b"9" * 10_000, "line 3 is not JSON"),
        (b"\xff\xfe", "line 3 is not UTF-8"),
        (b'{"id": 2}', "line 3 has no `text`"),
        (b'{"id": 2, "text": 12}', "line 3 has no `text`"),
        (b'{"text": "a"}', "line 3 has no `id`"),
    ],
)
def test_a_bad_line_is_named_after_the_answers_before_it(run: Run, bad: bytes, said: str) -> None:
    good = lines([{"id": 1, "text": "a"}])
    done = run("weigh", "--json", given=b"\xef\xbb\xbf" + good + b"\r\n" + bad + b"\n" + good)
    assert done.status == 2
    assert [row["id"] for row in done.rows] == [1]
    assert done.err.startswith(f"porte-voix: {said}")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["weigh", "--json", "hello"], "leave the text out"),
        (["check", "--json", "--now", "tomorrow"], "--now cannot be `tomorrow`"),
        (["check", "--json", "--company", "no/company.toml"], "no/company.toml does not exist"),
        (["check", "--json", "--recent", "no.txt"], "no.txt does not exist"),
        (["ask", "--json", "--charter", "no.md"], "no.md"),
    ],
)
def test_bad_usage_is_one_sentence_and_ends_with_2(run: Run, words: list[str], said: str) -> None:
    done = run(*words)
    assert done.status == 2
    assert said in done.err
    assert done.err.startswith("porte-voix: ")
    assert done.out == ""


def test_a_moment_without_a_zone_is_meant_where_the_company_is(run: Run) -> None:
    given = lines([{"id": 1, "text": "It rains."}])
    assert run("check", "--json", "--now", "2026-11-21T10:00:00", given=given).status == 0


def test_nothing_in_nothing_out(run: Run) -> None:
    assert run("weigh", "--json").out == ""
