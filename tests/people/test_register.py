"""People are read whole or not at all, and the line that is wrong is named."""

from pathlib import Path

import pytest

from bot.chat.person import Role
from bot.people.add import add_people
from bot.people.arrive import Custom
from bot.people.fault import RegisterError
from bot.people.file import read_people
from bot.people.register import person_with
from bot.people.tables import PersonRow
from bot.storage.database import open_database

HEAD = "name,email,team,manager,language,timezone,role"
LEA = "Léa Bonnefoy,lea@lumignon.example,Support,paul@lumignon.example,fr,Europe/Paris,person"
PAUL = "Paul Ng,Paul@Lumignon.example,Support,,en,America/Toronto,editor"

CUSTOM = Custom(language="fr", timezone="Europe/Paris")


def _write(folder: Path, *lines: str) -> Path:
    path = folder / "people.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


async def test_people_are_added_once_with_their_managers(tmp_path: Path, sqlite_url: str) -> None:
    entries = read_people(_write(tmp_path, HEAD, LEA, PAUL))
    async with open_database(sqlite_url):
        assert [await add_people(entries, CUSTOM) for _ in range(2)] == [2, 0]
        lea = await PersonRow.get(email="lea@lumignon.example").select_related("manager")
        assert lea.manager is not None
        assert lea.manager.name == "Paul Ng"

        paul = await person_with("PAUL@lumignon.example")

    assert paul is not None
    assert paul.roles == {Role.PERSON, Role.EDITOR, Role.MANAGER}
    assert paul.may(Role.MANAGER)
    assert paul.may(Role.REVIEWER)  # an editor gives opinions too
    assert not paul.may(Role.OWNER)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("name,email", "a,b@c"), "line 1: the column `team` is missing"),
        ((HEAD, LEA, PAUL.replace(",en,", ",de,")), "line 3: language is one of fr, en"),
        ((HEAD, LEA.replace("person", "boss")), "line 2: role is one of person"),
        ((HEAD, LEA.replace("Europe/Paris", "Paris")), "line 2: `Paris` is no time zone"),
        ((HEAD, LEA.replace("Léa Bonnefoy", "")), "line 2: a person needs a name"),
        ((HEAD, LEA), "Léa Bonnefoy’s manager paul@lumignon.example is not in it"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(RegisterError) as error:
        read_people(_write(tmp_path, *lines))

    assert said in str(error.value)
