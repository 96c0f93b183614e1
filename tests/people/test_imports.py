"""A file of people is taken whole or not at all, as often as one likes, and takes nothing away."""

import asyncio
import datetime as dt
from pathlib import Path

import pytest

from bot.chat.person import Role
from bot.ideas.tables import IdeaRow, WordingRow
from bot.journal.read import entries, verify
from bot.people import choose
from bot.people.arrive import Custom, Profile, address_of, arrive, reached
from bot.people.fault import RegisterError
from bot.people.file import read_file
from bot.people.imports import Import, Outcome, import_people
from bot.people.register import choices_of, person_with
from bot.people.roles import close, give_role
from bot.people.tables import IdentityRow, PersonRow
from bot.shares.leaving import free_words_of
from bot.shares.tables import ShareRow, State
from bot.storage.database import open_database

NOW = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
CUSTOM = Custom(language="fr", timezone="Europe/Paris")
HEAD = "name,email,team,manager,language,timezone,role"
ANA = "Ana Sol,ana@x.example,Lyon,,fr,Europe/Paris,owner"
LEA = "Léa Roy,lea@x.example,Lyon,ana@x.example,fr,Europe/Paris,person"
PAUL = "Paul Ng,Paul@x.example,Toronto,ana@x.example,en,America/Toronto,editor"


def _given(*, leavers: bool = False, dry: bool = False, owner: str = "") -> Import:
    custom = Custom(language="fr", timezone="Europe/Paris", owner=owner)
    return Import(now=NOW, custom=custom, close_leavers=leavers, free=free_words_of, dry=dry)


async def _import(folder: Path, *lines: str, leavers: bool = False, dry: bool = False) -> Outcome:
    path = folder / "people.csv"
    path.write_text("\n".join((HEAD, *lines)), encoding="utf-8")
    return await import_people(read_file(path), _given(leavers=leavers, dry=dry))


def _counts(outcome: Outcome) -> tuple[int, int, int, int]:
    return (outcome.added, outcome.changed, outcome.closed, outcome.unchanged)


async def _row(email: str) -> PersonRow:
    return await PersonRow.get(email=email).select_related("manager")


async def test_the_same_file_twice_changes_nothing_twice(tmp_path: Path, database_url: str) -> None:
    async with open_database(database_url):
        first = await _import(tmp_path, ANA, LEA, PAUL)
        second = await _import(tmp_path, ANA, LEA, PAUL)
        paul = await _row("paul@x.example")

        assert (_counts(first), _counts(second)) == ((3, 0, 0, 0), (0, 0, 0, 3))
        assert (paul.team, paul.language, paul.timezone) == ("Toronto", "en", "America/Toronto")
        assert paul.manager is not None
        assert paul.manager.name == "Ana Sol"
        assert (paul.subjects, paul.declined, paul.cadence) == ([], [], "asked")
        assert (paul.quiet_from, paul.quiet_until) == (18, 9)


async def test_what_the_file_says_anew_is_applied(tmp_path: Path, database_url: str) -> None:
    async with open_database(database_url):
        await _import(tmp_path, ANA, LEA, PAUL)
        moved = LEA.replace("Lyon,ana@", "Paris,paul@")

        outcome = await _import(tmp_path, ANA, moved, PAUL.replace("editor", "reviewer"))

        lea, paul = await _row("lea@x.example"), await person_with("paul@x.example")
        assert _counts(outcome) == (0, 2, 0, 1)
        assert lea.team == "Paris"
        assert lea.manager is not None
        assert lea.manager.name == "Paul Ng"
        assert paul is not None
        assert paul.may(Role.REVIEWER)
        assert not paul.may(Role.EDITOR)


async def test_what_people_chose_and_owners_gave_since_stays(
    tmp_path: Path, database_url: str
) -> None:
    async with open_database(database_url):
        await _import(tmp_path, ANA, LEA)
        ana, lea = await person_with("ana@x.example"), await person_with("lea@x.example")
        assert ana is not None
        assert lea is not None
        await choose.speak(lea, "en")
        await give_role(lea.id, Role.REVIEWER, ana, NOW)

        outcome = await _import(tmp_path, ANA, LEA.replace("Lyon", "Brest"))

        row = await _row("lea@x.example")
        assert _counts(outcome) == (0, 1, 0, 1)
        assert (row.team, row.language, row.role) == ("Brest", "en", "reviewer")


async def test_who_spoke_first_keeps_their_language_and_their_choices(
    tmp_path: Path, database_url: str
) -> None:
    async with open_database(database_url):
        profile = Profile(name="lea", email="Lea@x.example", language="en")
        lea = await arrive("slack", "T1:U1", profile, CUSTOM, NOW)
        await choose.stop(lea, NOW)

        outcome = await _import(tmp_path, ANA, LEA)

        row = await _row("lea@x.example")
        assert _counts(outcome) == (1, 1, 0, 0)
        assert (row.id, row.name, row.team, row.language) == (lea.id, "Léa Roy", "Lyon", "en")
        assert row.stopped_at == NOW


async def test_leavers_are_left_alone_unless_it_is_asked(tmp_path: Path, database_url: str) -> None:
    async with open_database(database_url):
        await arrive("slack", "T1:U9", Profile(name="Zoé", email="zoe@x.example"), CUSTOM, NOW)
        await _import(tmp_path, ANA, LEA, PAUL)

        kept = await _import(tmp_path, ANA, LEA)
        assert (kept.left, kept.closed) == (1, 0)
        tried = await _import(tmp_path, ANA, LEA, leavers=True, dry=True)
        assert (tried.left, tried.closed) == (0, 1)
        assert await PersonRow.filter(closed_at__isnull=False).count() == 0

        closed = await _import(tmp_path, ANA, LEA, leavers=True)
        again = await _import(tmp_path, ANA, LEA, leavers=True)

        assert (closed.closed, again.closed) == (1, 0)
        assert (await _row("paul@x.example")).closed_at == NOW
        assert (await _row("zoe@x.example")).closed_at is None


async def test_a_leaver_gives_words_back_and_is_sent_nothing(
    tmp_path: Path, database_url: str
) -> None:
    async with open_database(database_url):
        await _import(tmp_path, ANA, PAUL)
        paul = await arrive(
            "slack", "T1:U2", Profile(name="P", email="paul@x.example"), CUSTOM, NOW
        )
        await reached("slack", "T1:U2", "D2", None)
        idea = await IdeaRow.create(
            key="k", subject="s", title={}, facts={}, starts_at=NOW, ends_at=NOW
        )
        day, week = NOW + dt.timedelta(days=1), NOW + dt.timedelta(days=7)
        states = ((State.OFFERED, day), (State.OPENED, week))
        for number, (state, free_at) in enumerate(states):
            wording = await WordingRow.create(
                idea=idea, language="en", text="t", holder_id=paul.id, free_at=free_at
            )
            await ShareRow.create(
                token=f"t{number}",
                person_id=paul.id,
                idea=idea,
                wording=wording,
                text="t",
                state=state,
                offered_at=NOW,
            )

        await _import(tmp_path, ANA, leavers=True)

        kept, opened = await WordingRow.all().order_by("id")
        assert (kept.holder_id, kept.free_at) == (None, NOW)
        assert (opened.holder_id, opened.free_at) == (paul.id, week)  # they may have posted it
        assert (await choices_of(paul)).silent
        assert await address_of("slack", "T1:U2") is None


async def test_who_comes_back_speaks_again_but_not_whom_the_desk_closed(
    tmp_path: Path, database_url: str
) -> None:
    async with open_database(database_url):
        await _import(tmp_path, ANA, LEA, PAUL)
        await _import(tmp_path, ANA, LEA, leavers=True)
        ana, lea = await person_with("ana@x.example"), await person_with("lea@x.example")
        assert ana is not None
        assert lea is not None
        await close(lea.id, ana, NOW, free_words_of)

        outcome = await _import(tmp_path, ANA, LEA, PAUL)

        assert (outcome.reopened, outcome.kept, outcome.unchanged) == (1, 1, 2)
        assert (await _row("paul@x.example")).closed_at is None
        assert (await _row("lea@x.example")).closed_at == NOW


async def test_an_import_that_would_leave_no_owner_changes_nothing(
    tmp_path: Path, database_url: str
) -> None:
    async with open_database(database_url):
        await _import(tmp_path, ANA, LEA)

        with pytest.raises(RegisterError, match="no owner would be left"):
            await _import(tmp_path, LEA.replace("ana@x.example", ""), PAUL, leavers=True)

        assert await PersonRow.all().count() == 2


async def test_the_owner_of_the_setting_is_one_whichever_comes_first(
    tmp_path: Path, database_url: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("\n".join((HEAD, LEA.replace("ana@x.example", ""))), encoding="utf-8")
    custom = Custom(language="fr", timezone="Europe/Paris", owner="max@x.example")
    async with open_database(database_url):
        await import_people(read_file(path), _given(owner="lea@x.example"))
        profile = Profile(name="Max", email="Max@x.example")
        arrived = await arrive("slack", "T1:U3", profile, custom, NOW)

        lea = await person_with("lea@x.example")
        assert lea is not None
        assert Role.OWNER in lea.roles
        assert Role.OWNER in arrived.roles
        assert [entry.what async for entry in entries()].count("role given by the setting") == 2


async def test_the_journal_says_what_came_in_and_who_may_decide(
    tmp_path: Path, database_url: str
) -> None:
    async with open_database(database_url):
        await _import(tmp_path, ANA, LEA, PAUL)
        await _import(tmp_path, ANA, LEA, PAUL.replace("editor", "person"))
        paul = await _row("paul@x.example")

        first, second = [entry async for entry in entries()]
        assert (first.about["added"], first.about["now editor"]) == (3, str(paul.id))
        assert (second.about["changed"], second.about["no longer editor"]) == (1, str(paul.id))
        assert first.by is None
        assert (await verify()).number == 2


async def test_people_who_write_first_during_an_import_are_there_once(
    tmp_path: Path, database_url: str
) -> None:
    lines = [ANA, *(f"Max {n},max{n}@x.example,Lyon,ana@x.example,,," for n in range(300))]

    async def speak(number: int) -> None:
        profile = Profile(name=f"max{number}", email=f"Max{number}@x.example")
        await arrive("slack", f"T1:U{number}", profile, CUSTOM, NOW)

    async with open_database(database_url):
        speaking = (speak(number) for number in range(0, 300, 20))
        importing = asyncio.gather(_import(tmp_path, *lines), _import(tmp_path, *lines))
        await asyncio.gather(*speaking)
        first, second = await importing

        assert await PersonRow.all().count() == 301
        assert await PersonRow.filter(team="Lyon", imported__isnull=False).count() == 301
        assert await IdentityRow.all().count() == 15
        assert first.unchanged + second.unchanged >= 301  # one of the two came second
        assert (await verify()).number == 2


# The files of spreadsheets.

FRENCH = "Nom ;E-mail;Équipe;Manager;Langue;Fuseau;Rôle\r\n"
ROWS = (
    'Léa "Lili" Roy;LEA@x.example;R&D;;Français;;relectrice\r\n\r\n'
    "Œdipe L’Été;oe@x.example;;lea@x.example;;;\r\n"
)


@pytest.mark.parametrize(
    "data",
    [
        (FRENCH + ROWS).encode("windows-1252"),
        (FRENCH + ROWS).encode("utf-8-sig"),
        ("sep=;\r\n" + FRENCH + ROWS).encode("utf-8-sig"),
        (FRENCH + ROWS).replace(";", "\t").encode("utf-16"),
        (FRENCH + ROWS).replace("\r\n", "\r").encode(),
        (FRENCH + ROWS).replace("Œdipe L’Été", '"Œdipe L’Été"').replace(";", ",").encode(),
    ],
    ids=["windows", "mark", "sep", "utf-16", "old mac", "commas"],
)
def test_a_file_is_read_as_a_spreadsheet_saves_it(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)

    lea, oedipe = read_file(path).whole()

    assert lea.name in ('Léa "Lili" Roy', "Léa Lili Roy")
    assert (lea.email, lea.team, lea.language) == ("lea@x.example", "R&D", "fr")
    assert (lea.timezone, lea.role) == ("", Role.REVIEWER)
    assert (oedipe.name, oedipe.manager, oedipe.language) == ("Œdipe L’Été", "lea@x.example", None)
    assert lea.line + 2 == oedipe.line


async def test_every_fault_is_named_by_its_line(tmp_path: Path, sqlite_url: str) -> None:
    lines = (
        ANA,
        LEA.replace("fr,", "de,").replace("person", "boss"),
        PAUL.replace("America/Toronto", "Toronto"),
        ANA.replace("Ana Sol", "Ana Two"),
        ",nobody@x.example,,,,,",
        "Max,max,,,,,",
        "Zoé,zoe@x.example,,who@x.example,,,",
        '"Two\nlines",two@x.example,,,,,,,more',
    )
    async with open_database(sqlite_url):
        with pytest.raises(RegisterError) as error:
            await _import(tmp_path, *lines)
        assert await PersonRow.all().count() == 0

    said = error.value.said("en").splitlines()
    assert [line.partition(", ")[2].partition(":")[0] for line in said] == [
        *("line 3", "line 3", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9")
    ]
    assert "language is one of fr, en, or nothing; not `de`" in said[0]
    assert "America/Toronto is one" in said[2]
    assert "ana@x.example is already on line 2" in said[3]
    assert "who@x.example is not in it" in said[6]
    assert "ligne 4\u00a0: `Toronto` n’est pas un fuseau horaire" in error.value.said("fr")


async def test_ten_faults_are_enough_at_once(tmp_path: Path, sqlite_url: str) -> None:
    async with open_database(sqlite_url):
        with pytest.raises(RegisterError) as error:
            await _import(tmp_path, *(f"Max,max{number},,,,," for number in range(30)))

    said = str(error.value).splitlines()
    assert len(said) == 11
    assert said[-1].endswith("and there are more; I stopped at 10")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the column `name` is missing"),
        (b"nom;mail\r\n", "the column `team` is missing"),
        (HEAD.encode(), "there is nobody in this file"),
        (HEAD.encode() + b"\nL\x81a,a@x.example,,,,,", "line 2: this is no text"),
        (HEAD.encode() + b"\nL\x00a,a@x.example,,,,,", "line 2: this is no text"),
        (HEAD.encode("utf-16-le"), "this is no text"),
        (b"PK\x03\x04\x00\x00", "this is no text"),
    ],
)
def test_what_is_no_table_of_people_is_said(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)

    with pytest.raises(RegisterError, match=said):
        read_file(path).whole()


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="cannot be read: No such file"):
        read_file(tmp_path / "nobody.csv")
