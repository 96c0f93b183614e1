"""The tweets that are timed: real ones where PV_EVAL names them, else the sample company's."""

import os
import tomllib
from itertools import count, islice
from pathlib import Path

from bot.samples import SAMPLE

MANY = 5000
VARIATIONS = (
    "{tweet}",
    "{tweet} #salarié",
    "@brumaine_{number} {tweet}",
    "{tweet} https://www.brumaine.example/blog/{number}",
    "{tweet} 🚲 {number} € !",
)


def tweets() -> list[str]:
    """Give 5,000 different tweets, each of the texts with tags, names, links and emoji in turn."""
    texts = _texts()
    varied = (
        VARIATIONS[number // len(texts) % len(VARIATIONS)].format(
            tweet=texts[number % len(texts)], number=number
        )
        for number in count()
    )
    return list(islice(varied, MANY))


def source() -> str:
    """Say where they come from."""
    return "1,000 real tweets" if os.environ.get("PV_EVAL") else "the sample company’s wordings"


def _texts() -> list[str]:
    if folder := os.environ.get("PV_EVAL"):
        files = sorted((Path(folder) / "tweets").glob("*.txt"))
        return [text for file in files for text in file.read_text("utf-8").splitlines() if text]
    library = tomllib.loads((SAMPLE / "ideas.toml").read_text("utf-8"))
    return [
        wording
        for idea in library["idea"]
        for said in idea["wordings"].values()
        for wording in said
    ]
