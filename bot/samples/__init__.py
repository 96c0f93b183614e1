"""The invented company of the demo: its folder, and who works there."""

import csv
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.chat.phrase import Phrase

SAMPLE: Path = Path(__file__).parent / "lumignon"


@dataclass(frozen=True, slots=True, kw_only=True)
class CastMember:
    """One person whom a visitor of the demo page may be; `note` says who they are in a line."""

    email: str
    name: str
    team: str
    note: Phrase


@cache
def cast() -> tuple[CastMember, ...]:
    """Everyone of cast.toml in its order, with the name and team that people.csv gives them."""
    with (SAMPLE / "people.csv").open(encoding="utf-8", newline="") as lines:
        people = {row["email"]: row for row in csv.DictReader(lines)}
    played = tomllib.loads((SAMPLE / "cast.toml").read_text(encoding="utf-8"))["person"]
    return tuple(
        CastMember(
            email=one["email"],
            name=people[one["email"]]["name"],
            team=people[one["email"]]["team"],
            note=Phrase(**one["note"]),
        )
        for one in played
    )
