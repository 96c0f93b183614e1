"""`import ideas` and `import feed`, as the communications team types them."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from command_line import Run

from bot.opening import open_bot
from bot.settings import Settings

CSV = (
    "key;subject;title_fr;words_fr;words_fr_2;words_en;until;link\n"
    'screwdriver;repair;La visseuse;"La visseuse repart, et moi avec. #salarié\n'
    "\n"
    'Dix vis, dix minutes, et la lampe se rallume. #salarié";'
    "Une troisième version, à part. #salarié;;31/12/2099;\n"
    "first-frost;riding;Premier gel;Premier gel ce matin, ma lampe tient. #salarié;;"
    "First frost, my light holds. #employee;2099-12-31;https://www.lumignon-velo.com/gel\n"
)
YAML = """
- key: screwdriver
  subject: repair
  title: {fr: La visseuse}
  until: 2099-12-31
  wordings:
    fr:
      - La visseuse repart, et moi avec. #salarié
- key: Two words
  subject: repair
  title: {fr: Deux}
  wordings:
    fr: ["Le mot de passe de l’atelier est Velo2026! #salarié"]
- key: hush
  subject: reparation
  title: {fr: Chut}
  until: 2099-12-31
  wordings:
    fr: ["Le mot de passe de l’atelier est Velo2026! #salarié"]
- key: screwdriver
  subject: repair
  title: {fr: La visseuse}
  until: 2099-12-31
  wordings:
    fr: ["La visseuse repart, et moi avec. #salarié"]
"""
FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Lumignon</title><language>fr</language>
<item><guid>a1</guid><title>Le Falot 4 arrive &amp; s’ouvre</title>
<link>https://www.lumignon-velo.com/falot-4</link>
<description>&lt;p&gt;Une lampe
qui se &lt;b&gt;répare&lt;/b&gt; avec une pièce.&lt;/p&gt;</description></item>
<item><guid>a2</guid><title>Our shop opens in Leeds, and you are welcome</title>
<link>javascript:alert(1)</link></item>
</channel></rss>
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with the sample company in it, and a place for files."""
    url = f"sqlite://{tmp_path / 'porte-voix.db'}"
    monkeypatch.setenv("PV_DATABASE_URL", url)

    async def begin() -> None:
        async with open_bot(Settings(database_url=url)):
            pass

    asyncio.run(begin())
    return tmp_path


def _file(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def _rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "porte-voix.db")) as database:
        return database.execute(query).fetchall()


def test_a_table_comes_in_whole_and_twice_is_once(folder: Path, run: Run) -> None:
    path = _file(folder, "ideas.csv", CSV)

    first = run("import", "ideas", path)
    again = run("import", "ideas", path)

    assert first.status == 0, first.err
    assert first.out.startswith("2 new, 0 changed, 0 there already.")
    assert again.out.startswith("0 new, 0 changed, 2 there already.")
    found = _rows(
        folder,
        "SELECT i.key, v.state, v.spoken FROM idea_versions v JOIN ideas i ON i.id = v.idea_id "
        "WHERE i.key IN ('screwdriver', 'first-frost') ORDER BY i.key",
    )
    assert found == [("first-frost", "waiting", "fr,en"), ("screwdriver", "waiting", "fr")]
    offered = "SELECT count(*) FROM wordings WHERE text LIKE 'La visseuse repart%'"
    assert _rows(folder, offered) == [(0,)]


def test_a_changed_line_is_a_change_that_waits(folder: Path, run: Run) -> None:
    run("import", "ideas", _file(folder, "ideas.csv", CSV))

    said = run("import", "ideas", _file(folder, "ideas.csv", CSV.replace("Premier gel;", "Gel;")))

    assert said.out.startswith("0 new, 1 changed, 1 there already.")
    assert _rows(folder, "SELECT count(*) FROM idea_versions WHERE state = 'waiting'") == [(2,)]


def test_everything_that_is_wrong_is_named_by_its_line(folder: Path, run: Run) -> None:
    before = _rows(folder, "SELECT count(*) FROM ideas")

    said = run("import", "ideas", _file(folder, "ideas.yaml", YAML))

    assert said.status == 1
    lines = [line.partition("ideas.yaml, ")[2] for line in said.err.splitlines()]
    assert lines[0].startswith("line 9: Two words, `key`: a key has small letters")
    assert any(one.startswith("line 14: hush: the subject `reparation`") for one in lines)
    assert any(one.startswith("line 14: hush: the charter stops “Le mot") for one in lines)
    assert any(one.startswith("line 20: screwdriver: this key is already") for one in lines)
    assert said.err.endswith("Nothing was brought in.\n")
    assert _rows(folder, "SELECT count(*) FROM ideas") == before


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.csv", "key,subject,titel_fr\n", "line 1: the column `titel_fr` is not known"),
        ("a.csv", "subject\nrepair\n", "line 1: the column `key` is missing"),
        ("a.yaml", "idea:\n  - key: [\n", "line 3: it cannot be read"),
        ("a.toml", "[[idea]]\nkey = \n", "line 2: it cannot be read"),
        ("a.toml", "", "line 1: there is no idea in it"),
        ("a.xlsx", "PK", "line 1: a file of ideas ends in"),
    ],
)
def test_files_that_are_none(folder: Path, run: Run, name: str, text: str, expected: str) -> None:
    said = run("import", "ideas", _file(folder, name, text))

    assert said.status == 1
    assert expected in said.err


def test_words_in_use_are_not_brought_in_again(folder: Path, run: Run) -> None:
    ((text,),) = _rows(folder, "SELECT text FROM wordings WHERE language = 'en' LIMIT 1")
    table = f'key,subject,title_en,words_en,until\nmine,repair,Mine,"{text}",2099-12-31\n'

    said = run("import", "ideas", _file(folder, "ideas.csv", table))

    assert said.status == 1
    assert "already those of an approved idea" in said.err


def test_a_try_keeps_nothing(folder: Path, run: Run) -> None:
    said = run("import", "ideas", "--dry-run", _file(folder, "ideas.csv", CSV))

    assert said.out.startswith("All 2 ideas pass.")
    assert _rows(folder, "SELECT count(*) FROM idea_versions WHERE state = 'waiting'") == [(0,)]


def test_a_feed_becomes_drafts_without_words(folder: Path, run: Run) -> None:
    path = _file(folder, "feed.xml", FEED)

    assert run("import", "feed", path).out.startswith("2 new drafts, 0 there already.")
    assert run("import", "feed", path).out.startswith("0 new drafts, 2 there already.")

    rows = _rows(folder, "SELECT state, link, title FROM ideas WHERE key LIKE 'feed-%' ORDER BY id")
    assert [row[:2] for row in rows] == [
        ("draft", "https://www.lumignon-velo.com/falot-4"),
        ("draft", ""),
    ]
    assert "Falot 4 arrive & s" in str(rows[0][2])


def test_a_page_is_no_feed(folder: Path, run: Run) -> None:
    said = run("import", "feed", _file(folder, "page.html", "<html><p>Hello</p></html>"))

    assert said.status == 2
    assert "neither RSS nor Atom" in said.err
