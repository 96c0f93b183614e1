"""Somebody sees what is kept of them, takes it along, and has it erased."""

import datetime as dt
import json

import pytest
from dialogue import Dialogue, link_of, token_of, words_of

from bot.chat.refusal import Refusal
from bot.chat.reply import Reply
from bot.deliveries.tell import tell
from bot.gaps.tables import GapRow
from bot.ideas.tables import IdeaVersionRow, ProposalRow, State, WordingRow
from bot.journal.read import verify
from bot.journal.tables import EntryRow
from bot.people.arrive import Custom, Profile, arrive
from bot.people.own_file import prepare
from bot.people.tables import OwnFileRow, PersonRow
from bot.reports.tables import ReportRow
from bot.reviews.tables import ReviewRow
from bot.shares.tables import ShareRow
from bot.stats.tables import MemberRow, WeekRow
from bot.storage.client import client
from bot.storage.database import tables

MAELLE = "maelle.ferrandon@lumignon-velo.com"
SHIRIN = "shirin.moradpour@lumignon-velo.com"
OWNER = "apolline.sarazin@lumignon-velo.com"
MARK = "Zanzibar-4711"  # stands in everything that Maëlle writes here
MINUTE = dt.timedelta(minutes=1)


async def _id(email: str = MAELLE) -> int:
    return (await PersonRow.get(email=email)).id


async def _lived(talk: Dialogue) -> int:
    """Let Maëlle leave a trace wherever somebody may."""
    maelle, now = await _id(), talk.clock
    await arrive("here", f"W1:{MARK}", Profile(name="Maëlle", email=MAELLE), CUSTOM, now)
    await talk.bot.reached("here", f"W1:{MARK}", f"address {MARK}")
    card = await talk.ask("idée", as_=MAELLE)
    await talk.bot.follow(token_of(card))
    await talk.ask("/mine posted", as_=MAELLE)
    await talk.ask("idée", as_=MAELLE)
    await GapRow.create(
        question=MARK,
        language="fr",
        asker=talk.bot.house.fingerprint(await talk.bot.meet("web", MAELLE)),
        asked_at=now,
    )
    await ReviewRow.create(
        kind="draft", asker_id=maelle, text=MARK, wanted="today", sent_at=now, promised_at=now
    )
    await ReportRow.create(token=MARK, reporter_id=maelle, what=MARK, made_at=now)
    await ProposalRow.create(person_id=maelle, text=MARK, made_at=now)
    await tell(maelle, "help", "", f"occasion {MARK}", now)
    await prepare(await talk.bot.meet("web", MAELLE), "an-own-token", now)
    await PersonRow.filter(id=maelle).update(team=MARK, name=f"Maëlle {MARK}")
    return maelle


CUSTOM = Custom(language="fr", timezone="Europe/Paris")


async def _everything() -> str:
    """Read the whole database, as text."""
    here = client()
    rows: list[object] = []
    for module in tables():
        for model in vars(__import__(module, fromlist=["*"])).values():
            if name := getattr(getattr(model, "_meta", None), "db_table", ""):
                rows += await here.execute_query_dict(f'SELECT * FROM "{name}"')  # noqa: S608
    return "\n".join(map(str, rows))


async def _erase(talk: Dialogue, who: str = MAELLE) -> Reply:
    sure = await talk.ask("efface mes données", as_=who)
    return await talk.press(sure, "Effacer pour toujours", as_=who)


# What is kept.


async def test_it_says_what_is_kept_and_for_how_long(talk: Dialogue) -> None:
    await _lived(talk)

    page = words_of(await talk.ask("mes données", as_=MAELLE))

    assert "Vos partages\n2 · 30 jours" in page.replace("\u00a0", " ")
    assert "Les textes que vous avez fait relire" in page
    assert "Vos silences" not in page  # nothing of hers is there


async def test_the_page_of_what_is_mine_leads_there(talk: Dialogue) -> None:
    mine = await talk.ask("mine", as_=MAELLE)

    assert (await talk.press(mine, "Mes données", as_=MAELLE)).title == "Ce que je garde de vous"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("my data", "Ce que je garde de vous"),
        ("Exporte mes données !", "Votre fichier est prêt"),
        ("download my data", "Votre fichier est prêt"),
        ("oublie-moi", "Tout effacer\u202f? Cela ne se défait pas."),
        ("delete all my data", "Tout effacer\u202f? Cela ne se défait pas."),
        ("mine erase 12-99", "Tout effacer\u202f? Cela ne se défait pas."),
    ],
)
async def test_it_is_asked_in_plain_speech(talk: Dialogue, said: str, title: str) -> None:
    assert (await talk.ask(said, as_=MAELLE)).title == title


# Taking it along.


async def test_one_file_holds_everything_in_the_persons_language(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _lived(talk)
    ready = await talk.ask("exporte mes données", as_=MAELLE)
    token = link_of(ready, "Ouvrir mon fichier").removeprefix("https://pv.example/mine/")

    file = await talk.bot.own_file(token)

    assert file
    said = json.loads(file.content)
    parts = {part["Quoi"]: part for part in said["Ce qui est gardé"]}
    (me,) = parts["Qui vous êtes, et ce que vous avez choisi"]["Contenu"]
    assert (me["e-mail"], me["rôle"], me["à quel rythme"]) == (
        MAELLE,
        "collègue",
        "quand je demande",
    )
    assert [share["état"] for share in parts["Vos partages"]["Contenu"]] == [
        "posté, dites-vous",
        "proposé",
    ]
    assert parts["Vos partages"]["Contenu"][0]["ouvert le"] == "2026-11-23T10:30:00+01:00"
    for part in ("Vos signalements", "Les idées que vous avez proposées"):
        assert MARK in str(parts[part]["Contenu"])
    assert all(part["Pour"] and part["Gardé"] for part in parts.values())
    assert file.name == "porte-voix-mes-donnees-2026-11-23.json"


async def test_it_opens_nothing_else(talk: Dialogue) -> None:
    """A file may be left lying about: no token of a link stands in it."""
    await _lived(talk)
    await prepare(await talk.bot.meet("web", MAELLE), "another-token", talk.clock)

    file = await talk.bot.own_file("another-token")

    assert file
    assert not [one.token for one in await ShareRow.all() if one.token in file.content.decode()]


async def test_the_link_works_once(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await prepare(await talk.bot.meet("web", MAELLE), "an-own-token", talk.clock)

    assert await talk.bot.own_file_awaits("an-own-token") == "fr"
    assert await talk.bot.own_file("an-own-token")
    assert await talk.bot.own_file("an-own-token") is None
    assert await talk.bot.own_file_awaits("an-own-token") is None


async def test_the_link_lasts_a_quarter_of_an_hour(talk: Dialogue) -> None:
    await prepare(await talk.bot.meet("web", MAELLE), "an-own-token", talk.clock)
    talk.clock += 15 * MINUTE

    assert await talk.bot.own_file("an-own-token") is None
    await talk.bot.tend()
    assert await OwnFileRow.all().count() == 0


async def test_the_newest_link_alone_works_and_no_database_gives_it_away(talk: Dialogue) -> None:
    maelle = await talk.bot.meet("web", MAELLE)
    await prepare(maelle, "an-own-token", talk.clock)
    await prepare(maelle, "a-newer-token", talk.clock)

    assert await talk.bot.own_file("an-own-token") is None
    assert "a-newer-token" not in await _everything()
    assert await talk.bot.own_file("a-newer-token")


# Erasing.


async def test_nothing_of_a_person_is_left(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    maelle = await _lived(talk)
    assert MARK in await _everything()

    assert (await _erase(talk)).title == "C’est effacé"

    left = await _everything()
    assert MARK not in left
    assert MAELLE not in left
    for row in await EntryRow.all():
        assert row.about.get("person", maelle) == maelle
    assert [row.what for row in await EntryRow.filter(by=maelle)] == ["person erased"]
    assert not await WordingRow.filter(holder_id=maelle).exists()
    assert (await verify()).number == await EntryRow.all().count()


async def test_the_words_are_free_for_others_and_those_in_x_rest(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _lived(talk)
    opened, offered = await ShareRow.all().order_by("id")

    await _erase(talk)

    assert (await WordingRow.get(id=offered.wording_id)).free_at == talk.clock
    assert (await WordingRow.get(id=opened.wording_id)).free_at == talk.clock + dt.timedelta(days=7)


async def test_the_second_press_is_the_same_persons_and_soon(talk: Dialogue) -> None:
    sure = await talk.ask("mine erase", as_=MAELLE)
    assert (await talk.press(sure, "Effacer pour toujours", as_=SHIRIN)).title != "C’est effacé"
    talk.clock += 11 * MINUTE
    assert (await talk.press(sure, "Effacer pour toujours", as_=MAELLE)).title == sure.title
    assert await PersonRow.filter(email=MAELLE).exists()


async def test_who_comes_back_is_a_stranger(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    before = await _lived(talk)
    await _erase(talk)

    with pytest.raises(Refusal):
        await talk.bot.meet("here", f"W1:{MARK}")
    again = await talk.bot.welcome("here", f"W1:{MARK}", Profile(name="Maëlle", email=MAELLE))

    assert again.id != before
    assert not again.met
    await talk.bot.reached("here", f"W1:{MARK}", "an address")  # known a moment ago, and forgotten
    assert await talk.bot.address("here", f"W1:{MARK}") == "an address"


async def test_the_last_owner_stays_until_there_is_another(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    owners = await PersonRow.filter(role="owner").order_by("id")
    for one in owners[1:]:
        await PersonRow.filter(id=one.id).update(role="person")
    last = owners[0].email or ""

    said = words_of(await talk.ask("mine erase", as_=last))

    assert "Il ne resterait aucun propriétaire" in said or "No owner would be left" in said
    assert await PersonRow.filter(email=last).exists()


async def test_what_waited_for_approval_is_a_draft_again(talk_on_both: Dialogue) -> None:
    version = await IdeaVersionRow.all().first()
    assert version
    maelle = await _id()
    await IdeaVersionRow.filter(id=version.id).update(author_id=maelle, state=State.WAITING)

    await _erase(talk_on_both)

    await version.refresh_from_db()
    assert (version.author_id, version.state) == (None, State.DRAFT)


async def test_what_they_read_or_looked_after_is_free_for_others(talk_on_both: Dialogue) -> None:
    talk, now = talk_on_both, talk_on_both.clock
    shirin, maelle = await _id(SHIRIN), await _id()
    review = await ReviewRow.create(
        kind="draft",
        state="taken",
        asker_id=maelle,
        reader_id=shirin,
        text="a draft",
        wanted="today",
        sent_at=now,
        promised_at=now + dt.timedelta(hours=4),
    )
    report = await ReportRow.create(
        token="t",  # noqa: S106 (of a form)
        reporter_id=maelle,
        what="seen",
        made_at=now,
        state=1,
        taken_by=shirin,
    )

    await _erase(talk, SHIRIN)

    await review.refresh_from_db()
    await report.refresh_from_db()
    assert (review.state, review.reader_id) == ("open", None)
    assert (report.state, report.taken_by) == (0, None)


async def test_their_block_rests_so_that_no_figure_tells_of_them(talk: Dialogue) -> None:
    people = [one.id for one in await PersonRow.all().limit(6)]
    maelle = await _id()
    await WeekRow.create(number=100)
    for one in {*people, maelle}:
        await MemberRow.create(person_id=one, block=7, place_id=1)

    await _erase(talk)

    assert {(one.block, one.free_from) for one in await MemberRow.all()} == {(0, 105)}
    assert await MemberRow.filter(person_id=maelle).exists()  # a number, until it has rested


async def test_managers_lose_nobody_else(talk_on_both: Dialogue) -> None:
    manager = await PersonRow.filter(reports__id__not_isnull=True).first()
    assert manager
    theirs = [one.id for one in await PersonRow.filter(manager_id=manager.id)]

    await _erase(talk_on_both, manager.email or "")

    assert await PersonRow.filter(id__in=theirs, manager_id=None).count() == len(theirs)
