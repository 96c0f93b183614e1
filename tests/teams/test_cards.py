"""Any reply fits in Teams: its limits are kept, and every text is shown as typed."""

import json

import hypothesis
import jsonschema
import pytest
from dialogue import Dialogue
from hypothesis import given
from replies import REPLIES

from adapters.teams import limits
from adapters.teams.cards import SIGNS, card, content, in_words, message
from adapters.teams.words import means_nothing, size
from bot.chat.phrase import LANGUAGES, Language
from bot.chat.reply import (
    Block,
    Button,
    Chart,
    Facts,
    Findings,
    Mark,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Reply,
)
from teams.card_reading import card_schema, inputs, parts, texts, without_charts

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
HELENE = "helene.dombasle@lumignon-velo.com"
HOSTILE = (
    "<at>Boss</at> **b** _d_ ~e~ `c` [x](https://evil.example) ![i](https://evil.example) "
    "# t > q | r &lt; https://x.com/a {{DATE(2026-01-01T00:00:00Z,SHORT)}}"
)


def read(*blocks: Block) -> list[str]:
    """What is to read in some blocks."""
    return texts(list(content(blocks)))


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft6Validator:
    """The schema of Adaptive Cards 1.5."""
    return card_schema()


@given(REPLIES)
@hypothesis.settings(max_examples=40)
def test_any_reply_is_a_card_by_the_schema(
    schema: jsonschema.Draft6Validator, reply: Reply
) -> None:
    schema.validate(without_charts(card(reply, "fr")))


@given(REPLIES)
def test_any_reply_is_a_message_that_teams_takes(reply: Reply) -> None:
    made = message(reply, "en")
    assert made["summary"].strip()
    assert len(made["summary"]) <= limits.SUMMARY + 8  # what turns the writing is ended
    (attached,) = made["attachments"]
    shown = attached["content"]
    assert len(json.dumps(shown, ensure_ascii=False).encode()) <= limits.CARD
    assert sum("mode" not in action for action in shown.get("actions", [])) <= limits.BUTTONS
    assert all(action["title"].strip() for action in shown.get("actions", []))
    assert all(text.strip() for text in texts(shown))
    assert "text" not in made
    assert '"entities":' not in json.dumps(made)  # by which alone somebody is mentioned


@given(REPLIES)
def test_only_what_means_nothing_to_markdown_is_in_a_text_block(reply: Reply) -> None:
    for part in parts(card(reply, "fr")):
        if part.get("type") == "TextBlock":
            assert means_nothing(part["text"])
            assert part["wrap"]


@given(REPLIES)
def test_every_question_stays_whatever_there_is_to_read(reply: Reply) -> None:
    asked = {part["id"] for part in inputs(card(reply, "fr"))}
    fields = reply.form.fields if reply.form else ()
    assert asked == {f"field.{field.name}" for field in fields}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_the_bot_says_is_shown_whole(
    talk: Dialogue, schema: jsonschema.Draft6Validator, language: Language
) -> None:
    who = {"fr": MAELLE, "en": IMOGEN}[language]
    for asked in ("idea", "check", "help", "mine", "mine choices", "human", "desk", "stop"):
        shown = card(await talk.ask(asked, as_=who), language)
        schema.validate(shown)
        assert shown["lang"] == language
        assert "…" not in "".join(texts(shown)).replace(": …", "")
    for asked in ("desk", "desk charter", "desk charter 2"):
        schema.validate(card(await talk.ask(asked, as_=HELENE), language))


async def test_a_verdict_quotes_the_article_under_its_remark(talk: Dialogue) -> None:
    reply = await talk.ask("puis-je tweeter : Ces imbéciles de Velocia", as_=MAELLE)
    shown = card(reply, "fr")
    remark = next(part for part in parts(shown) if part.get("type") == "ColumnSet")
    sign, said = remark["columns"]
    assert texts(sign) == [SIGNS["stop"]]
    (article,) = [part for part in parts(said) if part.get("style") == "emphasis"]
    assert "On peut n’être d’accord avec personne" in texts(article)[0]
    assert "Article 13" in texts(article)[1]


def test_hostile_words_are_shown_as_typed() -> None:
    everywhere = (
        Paragraph(HOSTILE),
        Quote(HOSTILE, HOSTILE),
        Facts(((HOSTILE, HOSTILE),)),
        Findings("stop", HOSTILE, (), (Remark("stop", HOSTILE, "", HOSTILE, HOSTILE),)),
    )
    shown = card(Reply(title=HOSTILE, blocks=everywhere), "fr")
    said = [text.replace("\u2060", "") for text in texts(shown)]
    assert said.count(HOSTILE) == len(said) - 1  # the sign
    assert not [part for part in parts(shown) if part.get("type") in ("TextBlock", "FactSet")]
    assert "{{DATE" not in json.dumps(shown)  # which the client would turn into a date


def test_what_turns_the_writing_turns_it_no_further() -> None:
    turned = "a\u202eb\u2066c"
    assert read(Paragraph(turned)) == [f"{turned}\u2069\u202c"]


def test_what_cannot_be_shown_has_a_sign_of_its_own() -> None:
    assert read(Paragraph("a\0b\x1bc\ud800d")) == ["a\ufffdb\ufffdc\ufffdd"]


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028"])
def test_line_breaks_are_kept(line_break: str) -> None:
    said = line_break.join(("un", "deux", "", "trois"))
    first, second, third = content((Paragraph(said),))
    assert texts([first, second, third]) == ["un", "deux", "trois"]
    assert [one["spacing"] for one in (first, second, third)] == ["Default", "None", "Default"]


def test_a_title_is_one_for_screen_readers_too() -> None:
    head, *_ = card(Reply(title="Article 3 — Ce dont on parle, « chez nous »"), "fr")["body"]
    assert (head["type"], head["style"]) == ("TextBlock", "heading")


def test_what_a_rule_found_stands_out_in_the_draft() -> None:
    marks = (Mark(6, 12, "stop"), Mark(14, 18, "caution"))
    (quote,) = content((Findings("stop", "Clé : abcdef, chut", marks, ()),))
    ((said, key), (stop, shh)) = zip(*[iter(quote["items"][0]["inlines"])] * 2, strict=True)
    assert [one["text"] for one in (said, key, stop, shh)] == ["Clé : ", "abcdef", ", ", "chut"]
    assert (key["underline"], key["color"]) == (True, "Attention")
    assert shh["underline"]


def test_no_two_verdicts_differ_by_colour_alone() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS)
    assert not {"🔴", "🟠", "🟢"} & set(SIGNS.values())


def test_short_facts_stand_side_by_side_and_long_ones_do_not() -> None:
    (beside,) = content((Facts((("Longueur", "200 sur 280"),)),))
    assert texts(beside) == ["Longueur", "200 sur 280"]
    under = list(content((Facts((("idée", "un tweet approuvé, " * 4),)),)))
    assert [one["type"] for one in under] == ["RichTextBlock"] * 2


def test_a_chart_comes_with_its_figures_in_words() -> None:
    chart = Chart("Partages", (("lun.", 3), ("mar.", 5.5), ("?", float("nan"))), "lundi 3, mardi 5")
    title, drawn, words = content((chart,))
    assert drawn["data"] == [{"x": "lun.", "y": 3}, {"x": "mar.", "y": 5.5}]
    assert texts([title]) == [drawn["title"]] == ["Partages"]
    assert texts(drawn["fallback"]) == ["lun.", "3", "mar.", "5.5"]
    assert texts([words]) == ["lundi 3, mardi 5"]


def test_a_picture_has_its_words() -> None:
    (shown,) = content((Picture("https://pv.example/p.png", "Un phare"),))
    assert (shown["type"], shown["altText"]) == ("Image", "Un phare")
    assert read(Picture("javascript:alert(1)", "Un phare")) == ["Un phare"]


def test_a_long_reply_is_cut_at_a_word_and_keeps_what_there_is_to_press() -> None:
    blocks = tuple(Paragraph("mot " * 2_000) for _ in range(9))
    made = card(Reply(title="T", blocks=blocks, actions=(Button("Go", "idea"),)), "fr")
    assert made["actions"][0]["data"]["command"] == "idea"
    assert len(texts(made)) == 10
    assert all(text.endswith("mot…") for text in texts(made)[1:])


def test_more_blocks_than_a_card_holds_end_with_an_ellipsis() -> None:
    made = card(Reply(title="T", blocks=(Paragraph("mot"),) * 3_000), "fr")
    assert texts(made)[-1] == "…"
    assert limits.CARD // 2 < size(made) <= limits.CARD


def test_notifications_say_it_in_words() -> None:
    blocks = (Paragraph("Bonjour"), Facts((("Langue", "français"),)), Chart("C", (), "3 partages"))
    assert in_words(Reply(title="T", blocks=blocks)).splitlines() == [
        "T",
        "Bonjour",
        "Langue · français",
        "C",
        "3 partages",
    ]
