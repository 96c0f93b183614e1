"""What is kept of somebody's posts, clicks, cards and rhythm: shown, taken along, and erased."""

import asyncio
import datetime as dt
import json

from dialogue import Dialogue, token_of, words_of
from tortoise.exceptions import DoesNotExist, IntegrityError

from bot.chat.refusal import Refusal
from bot.holds import cards
from bot.holds.tables import CardRow
from bot.people import rhythm
from bot.people.arrive import Custom, Profile, arrive
from bot.people.erase import erase
from bot.people.forget import forget_old
from bot.people.handles import keep_handle
from bot.people.own_file import prepare
from bot.people.tables import HandleRow, PersonRow, RhythmRow
from bot.shares.clicks import Clicks
from bot.shares.post import Post
from bot.shares.tables import ClickRow, LinkRow, Outcome, PostRow, ShareRow
from bot.shares.verify import give_post
from bot.stats.seen import see
from bot.stats.tables import SeenRow
from bot.stats.week import week_of
from bot.storage.kept import Whom, kept_of_people
from bot.storage.transaction import run_tx

MAELLE = "maelle.ferrandon@lumignon-velo.com"
CUSTOM = Custom(language="fr", timezone="Europe/Paris")
TABLES = (CardRow, RhythmRow, HandleRow, PostRow, LinkRow, ClickRow, SeenRow)
HOUR = dt.timedelta(hours=1)
ROUNDS = 6


async def _lived(talk: Dialogue) -> tuple[int, int]:
    """Have Maëlle post, be clicked, pause and be seen; her number and her manager's."""
    maelle, now = await talk.bot.meet("web", MAELLE), talk.clock
    token = token_of(await talk.ask("idée", as_=MAELLE))
    await talk.bot.follow(token)
    share = await ShareRow.get(token=token)
    await ShareRow.filter(id=share.id).update(carried="https://pv.example/l/tweet-link")
    await keep_handle(maelle, "Maelle_F")
    await give_post(maelle, token, Post("4711", "Maelle_F"), now, None)
    link = await LinkRow.create(
        token="tweet-link",  # noqa: S106 (of a tweet)
        url="https://lumignon.example",
        idea_id=share.idea_id,
        share_id=share.id,
    )
    await ClickRow.create(link_id=link.id, week=week_of(now.date()).number, count=3)
    await cards.stands("here", "W1:maelle", "message-1", token, now)
    await rhythm.snooze(maelle, 1, now)
    await rhythm.leave(maelle, dt.date(2026, 12, 24))
    manager = (await PersonRow.get(id=maelle.id)).manager_id
    assert manager
    seen_by = await talk.bot.meet("web", (await PersonRow.get(id=manager)).email or "")
    await run_tx(lambda: see(seen_by, maelle.id, week_of(now.date()), now))
    return maelle.id, manager


async def _kept_of(person: int) -> set[str]:
    """Name the tables that keep something of somebody."""
    return {
        kept.table._meta.db_table  # noqa: SLF001 (the ORM has no public door)
        for kept in kept_of_people()
        if kept.table in TABLES and await kept.theirs(Whom(person)).exists()
    }


async def test_one_file_holds_them_in_words(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    _, manager = await _lived(talk)
    await prepare(await talk.bot.meet("web", MAELLE), "an-own-token", talk.clock)

    file = await talk.bot.own_file("an-own-token")

    assert file
    parts = {it["Quoi"]: it["Contenu"] for it in json.loads(file.content)["Ce qui est gardé"]}
    assert parts["Vos partages"][0]["lien dans le tweet"] == "https://pv.example/l/tweet-link"
    assert parts["Les posts que vous avez donnés"] == [
        {"numéro chez X": "4711", "ce que X en a montré": "gardé, non vérifié"}
    ]
    assert parts["Où mènent les liens de vos tweets"] == [{"mène à": "https://lumignon.example"}]
    assert parts["Les clics sur les liens de vos tweets"] == [
        {"semaine du": "2026-11-23", "clics": 3}
    ]
    assert parts["Votre compte sur X"] == [{"compte": "Maelle_F"}]
    assert parts["Votre rythme"] == [
        {
            "idées de suite restées sans suite": 0,
            "pas d’idée avant le": "2026-11-30T00:00:00+01:00",
            "de retour le": "2026-12-24",
        }
    ]
    (card,) = parts["Où se trouvent vos cartes"]
    assert (card["votre identifiant là-bas"], card["le message, là-bas"]) == (
        "W1:maelle",
        "message-1",
    )
    (seen,) = parts["Ce que votre manager a dit avoir vu de vos posts"]
    assert seen["semaine"] == "2026-W48"
    theirs = await talk.ask("mes données", as_=(await PersonRow.get(id=manager)).email or "")
    assert "avoir vu" in words_of(theirs) or "you saw of your colleagues" in words_of(theirs)


async def test_nothing_of_them_is_left_but_a_link_that_leads_on(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    maelle, manager = await _lived(talk)
    assert await _kept_of(maelle) == {
        *("cards", "rhythms", "handles", "posts", "links", "clicks", "stat_seen")
    }

    assert await erase(Whom(maelle), maelle, talk.clock)

    assert await _kept_of(maelle) == set()
    assert await _kept_of(manager) == set()
    for table in (CardRow, RhythmRow, HandleRow, PostRow, SeenRow):
        assert not await table.exists()
    link = await LinkRow.get()
    assert link.share_id is None
    assert (await ClickRow.get()).count == 3
    clicks = Clicks(lambda now: week_of(now.date()).number)
    assert await clicks.lead("tweet-link", talk.clock, counts=True) == "https://lumignon.example"
    await clicks.close()
    assert (await ClickRow.get()).count == 4


async def test_a_manager_who_is_erased_is_forgotten_by_what_they_saw(
    talk_on_both: Dialogue,
) -> None:
    maelle, manager = await _lived(talk_on_both)

    assert await erase(Whom(manager), manager, talk_on_both.clock)

    assert not await SeenRow.exists()
    assert "posts" in await _kept_of(maelle)


async def test_erased_while_all_of_it_is_being_written(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    clicks = Clicks(lambda now: week_of(now.date()).number, behind=0)
    for number in range(ROUNDS):
        email = f"leo{number}@x.example"
        await arrive("here", f"W1:{number}", Profile(name="Léo", email=email), CUSTOM, talk.clock)
        leo = await talk.bot.meet("web", email)
        token = token_of(await talk.ask("idée", as_=email))
        share = await ShareRow.get(token=token)
        link = f"tweet-link-{number}"
        await LinkRow.create(
            token=link, url="https://x.example", idea_id=share.idea_id, share_id=share.id
        )

        failed = await asyncio.gather(
            *(cards.stands("here", f"W1:{number}", f"m{it}", token, talk.clock) for it in "aab"),
            give_post(leo, token, Post(f"471{number}"), talk.clock, None),
            keep_handle(leo, f"leo_{number}"),
            rhythm.snooze(leo, 1, talk.clock),
            clicks.lead(link, talk.clock, counts=True),
            erase(Whom(leo.id), leo.id, talk.clock),
            return_exceptions=True,
        )

        # whoever came too late hears that the person is gone: nothing is half done
        odd = [it for it in failed if isinstance(it, Exception)]
        assert all(isinstance(it, Refusal | IntegrityError | DoesNotExist) for it in odd), odd
        await forget_old(talk.bot.company, talk.bot.house.fingerprint, talk.clock)
        assert await _kept_of(leo.id) == set()
        assert await clicks.lead(link, talk.clock, counts=False)
    await clicks.close()
    assert sum([row.count for row in await ClickRow.all()]) == ROUNDS


async def test_what_was_noted_of_somebody_gone_is_forgotten_by_the_next_look(
    talk_on_both: Dialogue,
) -> None:
    talk = talk_on_both
    maelle, manager = await _lived(talk)
    await erase(Whom(maelle), maelle, talk.clock)
    await RhythmRow.create(person_id=maelle)
    await SeenRow.create(person_id=maelle, manager_id=manager, week=1, seen_at=talk.clock)
    await SeenRow.create(person_id=manager, manager_id=maelle, week=1, seen_at=talk.clock)
    await RhythmRow.create(person_id=manager)

    talk.clock += HOUR
    await talk.bot.tend()

    assert [row.person_id for row in await RhythmRow.all()] == [manager]
    assert not await SeenRow.exists()


async def test_words_of_ones_own_that_were_refused_leave_no_link(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await talk.ask("idée", as_=MAELLE)
    share = await ShareRow.get()
    await ShareRow.filter(id=share.id).update(
        wording_id=None, unwanted=True, state="let go", carried="https://pv.example/l/t"
    )

    talk.clock += dt.timedelta(days=31)
    await talk.bot.tend()

    await share.refresh_from_db()
    assert (share.text, share.link, share.carried) == ("", "", "")


async def test_taking_ones_account_back_leaves_nothing_of_it(talk: Dialogue) -> None:
    await _lived(talk)
    form = await talk.ask("/mine account", as_=MAELLE)

    await talk.fill(form, as_=MAELLE, handle="")

    assert not await HandleRow.exists()
    assert (await PostRow.get()).outcome == Outcome.KEPT
