"""Charters as people write them, and what becomes of them."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charter.article import Article, CharterError
from bot.charter.load import Charter, load_charter, read_charter


def headings(text: str, name: str = "charter.en.md") -> list[str]:
    return [article.heading for article in read_charter(name, text)]


def numbers(text: str) -> list[str]:
    return [article.number for article in read_charter("charter.en.md", text)]


def flat(text: str) -> str:
    """Markdown with its marks and its line breaks taken away."""
    return " ".join(re.sub(r"[*_`>#\[\]]", "", text.replace("](", " (")).split())


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("Article 3 — Say where you work", "3", "Say where you work"),
        ("ARTICLE 3: Say where you work", "3", "Say where you work"),
        ("Art. 12 bis - Photos", "12bis", "Photos"),
        ("3. Say where you work", "3", "Say where you work"),
        ("3.2 Photos", "3.2", "Photos"),
        ("A03 — Photos", "3", "Photos"),
        ("§ 4 Photos", "4", "Photos"),
        ("Règle n° 5 : rester poli", "5", "rester poli"),
        ("Article IV — Photos", "IV", "Photos"),
        ("10 good habits", "", "10 good habits"),
        ("24/7 support", "", "24/7 support"),
        ("2026 edition", "", "2026 edition"),
        ("Mix of ideas", "", "Mix of ideas"),
    ],
)
def test_a_heading_gives_its_number(heading: str, number: str, title: str) -> None:
    (article,) = read_charter("charter.md", f"## {heading}\n\nBe polite to everyone.")

    assert (article.heading, article.number, article.title) == (heading, number, title)


def test_a_numbered_article_keeps_what_stands_below_it() -> None:
    text = """# Our charter

Why we wrote it, in one line.

## Part one

## Article 1 — Photos
Ask first.

### Exceptions

- A crowd
  - seen from *behind*
- A [public](https://example.org/a) event

| Place | Rule |
|-------|------|
| Plant | never |

## Article 2 — Money
Not a figure.
"""
    photos, money = read_charter("charter.en.md", text)

    assert photos.text.split("\n") == [
        "Ask first.",
        "Exceptions",
        "A crowd",
        "seen from behind",
        "A public (https://example.org/a) event",
        "Place | Rule",
        "Plant | never",
    ]
    assert (photos.line, money.line) == (7, 20)


def test_the_title_and_the_headings_that_only_contain_are_no_articles() -> None:
    text = "# Social media\n\n## Privacy\n\n### Faces\nAsk first.\n\n### Names\nAsk first too.\n"

    assert headings(text) == ["Faces", "Names"]


def test_a_rule_may_be_all_in_its_heading() -> None:
    assert headings("# Rules\n\n## Never share a password\n\n## Stay kind to everyone\n") == [
        "Never share a password",
        "Stay kind to everyone",
    ]


def test_a_list_of_rules_is_as_many_articles() -> None:
    text = "# Rules\n\nHere they are:\n\n1. Be kind.\n2. **Say who you are.** Always.\n3. Ask.\n"

    assert headings(text) == ["1. Be kind.", "2. Say who you are", "3. Ask."]
    assert numbers(text) == ["1", "2", "3"]


def test_examples_stay_with_the_rule_they_illustrate() -> None:
    text = "Share facts. For example:\n\n- Don't: come all of you!\n- Do: she speaks at noon.\n"

    (article,) = read_charter("charter.en.md", text)

    assert article.sentences[0] == "Share facts."
    assert "Do: she speaks at noon." in article.sentences


def test_each_paragraph_of_a_text_without_headings_is_an_article() -> None:
    text = "We all follow one simple rule here: be kind to one another.\n\nAsk before a photo.\n"

    assert headings(text) == ["We all follow one simple rule here: be…", "Ask before a photo."]


def test_bold_lines_are_headings_in_what_a_word_processor_wrote() -> None:
    text = "**Article 1 – Vérité**\n\nNe mentez pas.\n\n**Article 2 – Calme**\n\nRespirez.\n"

    assert headings(text) == ["Article 1 – Vérité", "Article 2 – Calme"]


def test_lines_underlined_are_headings() -> None:
    text = "Charter\n=======\n\nTruth\n-----\nDo not lie to anyone.\n\nCalm\n----\nBreathe first.\n"

    assert headings(text) == ["Truth", "Calm"]


def test_what_readers_never_see_is_no_rule() -> None:
    text = """---
title: Social media
owner: communications
---
<!-- draft
## Article 9 — Hidden
-->
<a id="top"></a>

## <a id="one">Article 1 — Truth</a> {#truth}
Do not lie. ![logo](logo.png)

[ref]: https://example.org
"""
    (article,) = read_charter("charter.en.md", text)

    assert (article.heading, article.text, article.line) == (
        "Article 1 — Truth",
        "Do not lie.",
        10,
    )


def test_keywords_are_kept_apart() -> None:
    text = "## Article 1 — Vérité\nMots-clés : mentir, exagérer ; preuve\nDites vrai, toujours.\n"

    (article,) = read_charter("charter.fr.md", text)

    assert article.keywords == ("mentir", "exagérer", "preuve")
    assert article.text == "Dites vrai, toujours."


def test_windows_and_old_mac_line_ends_change_nothing() -> None:
    text = "## 1. Truth\n\nDo not lie.\nNever.\n\n## 2. Calm\n\nBreathe.\n"
    read = read_charter("charter.en.md", text)

    assert read_charter("charter.en.md", text.replace("\n", "\r\n")) == read
    assert read_charter("charter.en.md", "\ufeff" + text.replace("\n", "\r")) == read


def test_sentences_end_where_people_end_them() -> None:
    text = (
        "## 1. X\n« Le meilleur » ? Jamais ! Voir p. 3 et M. Roux. Écrivez à 9 a.m. local time, "
        "e.g. Monday. Fin…\n"
    )
    (article,) = read_charter("charter.fr.md", text)

    assert article.sentences == (
        "« Le meilleur » ?",
        "Jamais !",
        "Voir p. 3 et M. Roux.",
        "Écrivez à 9 a.m. local time, e.g. Monday.",
        "Fin…",
    )


def test_two_letters_tell_two_first_articles_apart() -> None:
    assert numbers("## A1 — Truth\nDo not lie.\n\n## B1 — Calm\nBreathe.\n") == ["A1", "B1"]


def test_an_id_survives_an_edit_elsewhere() -> None:
    before = read_charter("charter.en.md", "# T\n\n## Truth\nDo not lie.\n\n## Calm\nBreathe.\n")
    after = read_charter("charter.en.md", "# T\n\n## Calm\nBreathe.\n\n## Truth\nNever lie.\n")

    assert before[1].id == after[0].id
    assert before[0].id != after[1].id
    assert before[0].id.startswith("truth-")


def test_the_same_rule_twice_has_two_ids() -> None:
    text = "# T\n\n## Truth\nDo not lie.\n\n## Truth\nDo not lie.\n"

    first, second = read_charter("charter.en.md", text)

    assert first.id != second.id


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("charter.fr.md", "Be polite to everyone.", "fr"),
        ("charte_en.md", "Restez polis avec tous.", "en"),
        ("charte.md", "Restez polis avec tous les gens que vous croisez.", "fr"),
        ("charter.md", "Be polite to everyone whom you meet there.", "en"),
    ],
)
def test_the_language_is_in_the_name_or_in_the_text(name: str, text: str, language: str) -> None:
    assert read_charter(name, text)[0].language == language


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "charter.en.md, line 1: no rule was found here; write a heading"),
        ("# Only a title\n", "charter.en.md, line 1: no rule was found here"),
        (
            "## Article 2 — A\nYes.\n\n## Article 2 — B\nNo.\n",
            "charter.en.md, line 4: number 2 is already that of “Article 2 — A”, line 1",
        ),
        ("## 1. A\nYes.\n<!-- oops\n## 2. B\nNo.\n", "charter.en.md, line 3: a comment is opened"),
        ("## 1. A\n```\nYes.\n## 2. B\n", "charter.en.md, line 2: a block is opened with ```"),
    ],
)
def test_a_broken_charter_says_where_and_what_to_do(text: str, said: str) -> None:
    with pytest.raises(CharterError) as fault:
        read_charter("charter.en.md", text)

    assert str(fault.value).startswith(said)


def test_a_file_that_is_not_text_says_where(tmp_path: Path) -> None:
    path = tmp_path / "charter.fr.md"
    path.write_bytes("## 1. Vérité\n\nC'est ".encode() + "vérité".encode("latin-1"))

    with pytest.raises(CharterError, match=r"^charter\.fr\.md, line 3: .* save the file as UTF-8"):
        load_charter([path])


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(CharterError, match=r"^charter\.md, line 1: cannot be read: No such file"):
        load_charter([tmp_path / "charter.md"])


def test_the_version_follows_any_word() -> None:
    def version(text: str) -> str:
        return Charter.of(read_charter("charter.en.md", text)).version

    assert version("Be polite to all.") == version("Be  polite\nto all.")
    assert version("Be polite to all.") != version("Be polite to most.")


def test_an_article_is_found_in_the_language_or_in_the_other(charter: Charter) -> None:
    french = charter.article("3", "fr")
    only_english = Charter.of([one for one in charter.articles if one.language == "en"])
    english = only_english.article("3", "fr")

    assert french is not None
    assert french.heading == "Article 3 — Annoncer la couleur"
    assert english is not None
    assert english.heading == "3. Show your colours"
    assert charter.article("99", "fr") is None


def test_a_sentence_is_the_nearest_to_what_it_is_about(charter: Charter) -> None:
    assert charter.sentence("14", "en", "We never fail, we are the best") == (
        "Avoid “the best”, “the first”, “zero defects”. Promise no deadline, no price and no "
        "repair: after-sales service takes care of that."
    )
    assert charter.sentence("20", "fr", "un imposteur se fait passer pour nous") == (
        "Signalez les faux comptes qui imitent Cadran. Publier pendant les heures de travail est "
        "toléré si cela reste bref ; le soir et le week-end, rien ne vous est demandé."
    )
    assert charter.sentence("1", "en") == (
        "Posting about Cadran is a choice. Nobody will hold your silence against you, and your "
        "appraisal does not depend on it."
    )
    assert charter.sentence("99", "en") is None


def stands_in(articles: Sequence[Article], text: str) -> bool:
    return all(flat(one) in flat(text) for article in articles for one in article.sentences)


def test_every_sentence_stands_word_for_word_in_its_file() -> None:
    for language in ("fr", "en"):
        path = Path(__file__).parent / "data" / f"charter.{language}.md"
        text = path.read_text(encoding="utf-8")
        assert stands_in(read_charter(path.name, text), text)


markdown = st.lists(
    st.sampled_from(
        [
            "# Charter",
            "## Calm",
            "Be *kind*, be __calm__.",
            "See [the list](https://example.org/a_b) first. Then ask!",
            "- an `item`",
            "  - a nested one",
            "1. First of all",
            "> Quoted. Twice.",
            "| a | b |",
            "---",
            "",
            "snake_case stays",
            "\u0000\ud800 odd",
        ]
    ),
    max_size=12,
).map("\n".join)


@given(markdown)
def test_whatever_the_layout_sentences_stay_word_for_word(text: str) -> None:
    try:
        articles = read_charter("charter.en.md", text)
    except CharterError:
        return

    assert stands_in(articles, text)


def test_two_files_without_numbers_are_paired_in_order() -> None:
    french = read_charter("charter.fr.md", "## Clients\n\nDemandez.\n\n## Presse\n\nAnne répond.\n")
    english = read_charter("charter.en.md", "## Customers\n\nAsk.\n\n## Press\n\nAnne answers.\n")

    paired = Charter.of(french, english)

    assert [one.id for one in paired.articles[2:]] == [one.id for one in paired.articles[:2]]
    assert [one.language for one in paired.articles] == ["fr", "fr", "en", "en"]
    more = Charter.of(french, english[:1])
    assert more.articles[2].id == english[0].id  # not as many: nothing says which is which
