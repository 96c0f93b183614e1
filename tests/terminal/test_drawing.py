"""Every kind of block and action, as somebody sees it in a terminal and in a file."""

from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from adapters.terminal.paper import paper, put
from adapters.terminal.render import render
from bot.chat.phrase import Language
from bot.chat.reply import (
    Block,
    Button,
    Chart,
    Facts,
    Field,
    Findings,
    Form,
    Link,
    Mark,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Reply,
)

HOSTILE = "[red]\x1b[31m\u202e[/red] \ud800 [link=x]"
SHOWN = "[red]␛[31m�[/red] � [link=x]"


def drawn(reply: Reply, language: Language = "en", width: int = 60) -> str:
    stream = StringIO()
    put(
        Console(file=stream, width=width, markup=False, highlight=False, emoji=False),
        render(reply, language),
    )
    return stream.getvalue()


def blocks(*some: Block) -> Reply:
    return Reply(title="Title", blocks=some)


def test_a_reply_shows_its_title_blocks_and_numbered_actions() -> None:
    reply = Reply(
        title="A tweet for you",
        blocks=(Paragraph("Yours alone."), Quote("Lights on.", copies=True)),
        actions=(Link("Open in X", "https://example.com/s/1"), Button("Another", "idea", "1")),
    )
    assert drawn(reply) == (
        "A tweet for you\n\nYours alone.\n\nLights on.\n\n"
        "  1  Open in X\n     https://example.com/s/1\n  2  Another\n"
    )


def test_a_tweet_to_copy_and_an_address_are_never_broken() -> None:
    tweet, url = "word " * 40 + "end", "https://example.com/?text=" + "a" * 200
    seen = drawn(Reply(title="T", blocks=(Quote(tweet, copies=True),), actions=(Link("Go", url),)))
    assert tweet in seen.splitlines()
    assert f"     {url}" in seen.splitlines()


def test_an_article_is_quoted_behind_a_bar_with_its_source() -> None:
    seen = drawn(blocks(Quote("Speak in your own name. " * 5, "Article 2 — Your name")), width=40)
    quoted = seen.splitlines()[2:]
    assert len(quoted) > 3
    assert all(line.startswith("│ ") for line in quoted)
    assert quoted[-1] == "│ — Article 2 — Your name"


def test_findings_are_underlined_with_carets_where_there_are_no_styles() -> None:
    draft = "😀 We love Banque Laurentis"
    remark = Remark("stop", "Leave the name out.", "Banque Laurentis", "Never.", "Article 8")
    seen = drawn(blocks(Findings("stop", draft, (Mark(10, 26, "stop"),), (remark,))), "fr")
    assert seen.splitlines()[2:] == [
        "■ stop",
        "",
        draft,
        " " * 11 + "^" * 16,  # the emoji is two cells wide
        "",
        "■ «\u00a0Banque Laurentis\u00a0» · Leave the name out.",
        "  │ «\u00a0Never.\u00a0»",
        "  │ — Article 8",
    ]


def test_a_mark_over_a_line_break_is_underlined_on_both_lines() -> None:
    seen = drawn(blocks(Findings("caution", "one two\nthree", (Mark(4, 13, "caution"),), ())))
    assert seen.splitlines()[4:] == ["one two", "    ^^^", "three", "^^^^^"]


def test_a_match_as_long_as_a_draft_is_cut_at_a_word() -> None:
    remark = Remark("caution", "Say it otherwise.", "the same words again " * 20)
    seen = drawn(blocks(Findings("caution", "x", (), (remark,))), width=200)
    assert "again the same words…” · Say it otherwise." in seen


def test_a_chart_has_its_figures_beside_the_bars_and_in_words() -> None:
    seen = drawn(blocks(Chart("Week 47", (("opened", 6), ("posted", 0)), "6 opened, 0 posted")))
    assert "opened  " + "█" * 24 + " 6\nposted   0\n6 opened, 0 posted\n" in seen


def test_facts_and_pictures() -> None:
    seen = drawn(
        blocks(
            Facts((("Length", "42"), ("Links", "1"))),
            Picture("https://example.com/a.png", "A bicycle light"),
        )
    )
    assert "Length  42\nLinks   1\n\nA bicycle light\nhttps://example.com/a.png\n" in seen


def test_a_form_lists_its_questions() -> None:
    fields = (
        Field(name="draft", label="Your draft", kind="text", hint="Nothing leaves.", error="Empty"),
        Field(name="subject", label="Subject", kind="choice", options=(("a", "Repair"),)),
    )
    seen = drawn(Reply(title="T", form=Form(command="check", submit="Go", fields=fields)))
    assert "  ?  Empty\n     Your draft\n     Nothing leaves.\n" in seen
    assert "  ?  Subject\n       1  Repair\n" in seen


HOSTILE_BLOCKS = [
    Paragraph(HOSTILE),
    Quote(HOSTILE, HOSTILE),
    Quote(HOSTILE, HOSTILE, copies=True),
    Facts(((HOSTILE, HOSTILE),)),
    Findings("stop", HOSTILE, (Mark(0, 99, "stop"),), (Remark("stop", *[HOSTILE] * 4),)),
    Chart(HOSTILE, ((HOSTILE, 1),), HOSTILE),
    Picture(HOSTILE, HOSTILE),
]


@pytest.mark.parametrize("block", HOSTILE_BLOCKS, ids=lambda block: type(block).__name__)
def test_hostile_text_is_shown_and_not_obeyed(block: Block) -> None:
    field = Field(name="f", label=HOSTILE, hint=HOSTILE, error=HOSTILE, options=(("v", HOSTILE),))
    reply = Reply(
        title=HOSTILE,
        blocks=(block,),
        actions=(Link(HOSTILE, HOSTILE), Button(HOSTILE, "idea")),
        form=Form(command="check", submit=HOSTILE, fields=(field,)),
    )
    seen = drawn(reply, width=120)
    assert {"\x1b", "\u202e", "\ud800"}.isdisjoint(seen)
    assert seen.count(SHOWN) >= 8


def test_a_narrow_terminal_wraps_all_that_is_not_to_be_copied() -> None:
    remark = Remark("caution", "A long remark on a word. " * 4, "word", "A rule. " * 9, "Article 1")
    draft = "word after word after word after word"
    reply = blocks(
        Paragraph("some words " * 9),
        Quote("some words " * 9, "Article 1"),
        Facts((("Length", "as X counts it " * 5),)),
        Findings("caution", draft, (Mark(0, 4, "caution"),), (remark,)),
    )
    assert max(map(cell_len, drawn(reply, width=30).splitlines())) <= 30


def test_a_line_never_breaks_before_a_french_sign() -> None:
    text = "Écrivez «\u00a0exit\u00a0» pour partir\u202f; voilà\u202f! " * 6
    draft = Findings("go", text, (), (Remark("go", text, quote=text, source=text),))
    for width in range(20, 60):
        seen = drawn(blocks(Paragraph(text), Quote(text, text), draft), width=width)
        ends = {line[-1] for line in seen.splitlines() if line}
        begins = {line.lstrip("│ ✓—")[0] for line in seen.splitlines() if line.strip("│ ")}
        assert ends.isdisjoint("«\u00a0\u202f")
        assert begins.isdisjoint("»;!\u00a0\u202f")


def test_a_terminal_gets_styles_and_no_carets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    seen = _on_a_terminal()
    assert "\x1b[4;31m" in seen  # underlined, red
    assert "^" not in seen


def test_no_color_is_honoured_and_the_underline_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    seen = _on_a_terminal()
    assert "\x1b[4m" in seen
    assert "31" not in seen


def _on_a_terminal() -> str:
    stream = Terminal()
    put(
        paper(stream),
        render(blocks(Findings("stop", "bad words", (Mark(0, 3, "stop"),), ())), "en"),
    )
    return stream.getvalue()


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True
