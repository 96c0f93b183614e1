"""A short text is French or English, and the bot does not pretend when it cannot tell."""

import pytest

from bot.chat.phrase import Language
from bot.text.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Est-ce que je peux parler de mon salaire ?", "fr"),
        ("L’équipe recrute à Nantes, venez nous voir", "fr"),
        ("J’aime ma boite", "fr"),
        ("Réchauffement climatique: http", "fr"),
        ("Can I post a photo of the office?", "en"),
        ("It's been a great week", "en"),
        ("We’re hiring", "en"),
        ("Loved the café in Orléans with my team", "en"),
        ("Fier de notre #teamwork avec @the_best_of_us https://example.com/the/and/of", "fr"),
        ("", None),
        ("🎉 #cloud @lea 2026", None),
        ("Kubernetes 1.32", None),
    ],
)
def test_language_of_a_short_text(text: str, language: Language | None) -> None:
    assert language_of(text) == language
