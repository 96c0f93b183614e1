"""Real organisations' rules for social media, where PV_EVAL names the folder that has them."""

import os
from pathlib import Path

import pytest

from bot.charter.load import load_charter

FOLDER = os.environ.get("PV_EVAL")
FEWEST = {
    "civicactions_social_media.md": 8,
    "handbooks.en.md": 31,
    "kubernetes_social_guidelines.md": 8,
    "tts_social_media.md": 8,
}


@pytest.mark.skipif(not FOLDER, reason="PV_EVAL names no folder with real charters")
@pytest.mark.parametrize("name", FEWEST)
def test_they_load_with_sensible_articles(name: str) -> None:
    articles = load_charter([Path(FOLDER or "") / "charters" / name]).articles

    assert len(articles) >= FEWEST[name]
    assert len({article.id for article in articles}) == len(articles)
    for article in articles:
        assert article.heading
        assert article.sentences
        assert all(sentence.strip() for sentence in article.sentences)
