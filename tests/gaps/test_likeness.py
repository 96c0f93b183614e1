"""Questions that ask the same are one gap, in either language."""

from bot.chat.phrase import Language
from bot.gaps.likeness import Asked, grouped


def _groups(*said: tuple[str, Language]) -> list[list[str]]:
    asked = [Asked(text, language, str(place)) for place, (text, language) in enumerate(said)]
    return [[one.question for one in group.questions] for group in grouped(asked)]


def test_other_words_for_the_same_thing_go_together() -> None:
    assert _groups(
        ("Combien de jours de congés me reste-t-il ?", "fr"),
        ("Qui vide le composteur ?", "fr"),
        ("How many days of annual leave do I have left?", "en"),
        ("Le composteur, qui le vide ?", "fr"),
        ("Comment poser mes vacances ?", "fr"),
    ) == [
        [
            "Combien de jours de congés me reste-t-il ?",
            "How many days of annual leave do I have left?",
            "Comment poser mes vacances ?",
        ],
        ["Qui vide le composteur ?", "Le composteur, qui le vide ?"],
    ]


def test_a_person_counts_once() -> None:
    (group,) = grouped([Asked("Qui vide le composteur ?", "fr", "same") for _ in range(4)])
    assert group.people == 1
