"""Somebody counts a draft: the figure is the one X will show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.tweet import CAP, LIMIT, URL_WEIGHT, read_tweet, weigh


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("Bonjour à tous", 14),
        ("l’équipe « cœur » – et — voilà", 30),
        ("prix : 10 €…", 14),
        ("un\N{NARROW NO-BREAK SPACE}!", 5),
        ("un\N{NO-BREAK SPACE}!", 4),
        ("日本語", 6),
        ("e\N{COMBINING ACUTE ACCENT}te\N{COMBINING ACUTE ACCENT}", 3),
        ("© ®", 3),
        ("™", 2),
    ],
)
def test_characters_weigh_one_or_two(text: str, weight: int) -> None:
    assert weigh(text) == weight


@pytest.mark.parametrize(
    "emoji",
    [
        "🎉",
        "☺",
        "❤️",
        "©️",
        "👍🏽",
        "👨‍👩‍👧‍👦",
        "🐻‍❄️",
        "🫱🏽‍🫲🏿",
        "❤️‍🔥",
        "🏳️‍🌈",
        "🇫🇷",
        "1️⃣",
        "#️⃣",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    ],
)
def test_an_emoji_weighs_two_whatever_it_is_made_of(emoji: str) -> None:
    assert weigh(emoji) == 2
    assert weigh(f"a{emoji}{emoji}1") == 6


def test_a_link_weighs_the_same_short_or_long() -> None:
    assert weigh("http://a.fr") == URL_WEIGHT
    assert weigh("Lisez https://example.com/" + "a" * 200 + " !") == 6 + URL_WEIGHT + 2


def test_the_limit_is_reached_and_passed() -> None:
    assert read_tweet("é" * LIMIT).valid
    assert not read_tweet("é" * (LIMIT + 1)).valid
    assert not read_tweet("").valid
    assert not read_tweet("un signe interdit \uffff").valid


def test_a_text_far_too_long_is_weighed_to_its_end() -> None:
    end = " https://example.com/a/long/path/to/an/article"
    text = "mot " * 3000 + end
    assert weigh(text) == 12_000 + 1 + URL_WEIGHT
    assert weigh("x" * 3 * CAP) == 3 * CAP
    assert read_tweet(text).urls == ()


def test_offsets_point_into_the_text_as_the_author_wrote_it() -> None:
    text = (
        "e\N{COMBINING ACUTE ACCENT}te\N{COMBINING ACUTE ACCENT} 🎉 #fe\N{COMBINING ACUTE ACCENT}te"
    )
    tweet = read_tweet(f"{text} @lea $ACME https://example.com")
    parts = (*tweet.hashtags, *tweet.mentions, *tweet.cashtags, *tweet.urls)
    written = [tweet.text[part.start : part.end] for part in parts]
    assert written == ["#fe\N{COMBINING ACUTE ACCENT}te", "@lea", "$ACME", "https://example.com"]


SCRAPS = st.sampled_from(
    [
        *"aé1 .-_/@#$(){}日\N{COMBINING ACUTE ACCENT}",
        "a.fr",
        "://",
        "https",
        "t.co/",
        "🎉",
        "👨‍👩‍👧",
        "⃣",
    ],
)


@given(st.lists(SCRAPS, max_size=40).map("".join) | st.text(max_size=60))
def test_any_text_is_read_in_order(text: str) -> None:
    tweet = read_tweet(text)
    assert tweet.weighted_length == weigh(text)
    for found in (tweet.urls, tweet.hashtags, tweet.mentions, tweet.cashtags):
        edges = [edge for entity in found for edge in (entity.start, entity.end)]
        assert edges == sorted(edges)
        assert all(entity.text in text[entity.start : entity.end] for entity in found)


@given(st.text(st.characters(codec="ascii", exclude_characters=".")))
def test_without_a_dot_plain_letters_weigh_one_each(text: str) -> None:
    assert weigh(text) == len(text)
