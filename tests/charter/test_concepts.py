"""The lexicon: what may be written in it, and what it recognises."""

import re
import tomllib
from importlib.resources import files

import pytest

from bot.charter.question import Vocabulary, concepts_in, terms_of
from bot.charter.words import empty_words, stem, words_of
from bot.chat.phrase import LANGUAGES, Language

NAMES = ("concepts.toml", "beyond.toml")


def cues(name: str, language: Language) -> list[tuple[str, str]]:
    content = tomllib.loads((files("bot.charter") / name).read_text(encoding="utf-8"))
    return [
        (concept, " ".join(cue.split()))
        for concept, said in content.items()
        for cue in said[language].split(",")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_cue_is_said_once_and_can_be_seen(name: str, language: Language) -> None:
    said = cues(name, language)
    empty = empty_words(language)

    assert [cue for cue in said if said.count(cue) > 1] == []
    assert [cue for _, cue in said if not words_of(cue)] == []
    assert [
        cue
        for _, cue in said
        if len(words := words_of(cue)) == 1 and empty.holds(words[0], stem(words[0], language))
    ] == []


def test_no_cue_names_a_platform_people_read_this_on() -> None:
    text = "".join((files("bot.charter") / name).read_text(encoding="utf-8") for name in NAMES)

    assert re.findall(r"(?i)\b(?:slack|microsoft teams)\b", text) == []


def seen(text: str, language: Language) -> set[str]:
    return {name.strip("· ") for name in concepts_in(words_of(text), language)}


def test_both_languages_speak_of_the_same_concepts() -> None:
    assert seen("Un journaliste de la radio", "fr") == seen("A radio journalist", "en") == {"press"}
    assert "mistakes" in seen("j’ai fait une boulette", "fr") & seen("I made a blunder", "en")


def test_the_longest_cue_is_the_one_meant() -> None:
    assert "beyond world" in seen("tell me a joke", "en")
    assert "humour" in seen("may I joke about it", "en")


def test_an_empty_word_is_no_cue() -> None:
    assert "sharing" in seen("he liked a tweet", "en")
    assert "sharing" not in seen("a photo like this", "en")


def test_accents_are_folded_after_stemming() -> None:
    assert stem("publié", "fr") == stem("publier", "fr") == "publi"
    assert "confidentialit" not in terms_of("confidentialité", "fr")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("journalite", "journaliste"),
        ("confidenciel", "confidentiel"),
        ("reseau", "réseau"),
        ("hashtga", "hashtag"),
        ("zorglub", "zorglub"),
        ("mot", "mot"),
    ],
)
def test_typos_lead_to_the_word_meant(written: str, meant: str) -> None:
    assert stem(Vocabulary("fr").meant(written), "fr") == stem(meant, "fr")


def test_a_word_nobody_knows_is_left_alone() -> None:
    assert Vocabulary("en", ["shift"]).meant("shirts") == "shirts"
    assert Vocabulary("en", ["idea"]).meant("idealx") == "idealx"
