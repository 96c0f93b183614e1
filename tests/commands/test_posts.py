"""Somebody gives their post's address, and X shows it or does not: each in words of its own."""

import asyncio
import dataclasses
import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from dialogue import Dialogue, token_of, words_of
from x.fake import FakeX, fake_x

from adapters.x.oembed import asking
from bot.chat.reply import Reply
from bot.people.tables import HandleRow
from bot.shares.tables import Outcome, PostRow, ShareRow, State
from bot.storage.fields import EPOCH

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
NUMBER = "1992573219330560001"


@asynccontextmanager
async def _asked_by(talk: Dialogue) -> AsyncIterator[FakeX]:
    async with fake_x() as fake, asking(fake.url) as look:
        talk.bot.house = dataclasses.replace(talk.bot.house, look=look)
        yield fake


@pytest.fixture
async def x(talk: Dialogue) -> AsyncIterator[FakeX]:
    """An X that the bot of `talk` asks."""
    async with _asked_by(talk) as fake:
        yield fake


@pytest.fixture
async def x_of_both(talk_on_both: Dialogue) -> AsyncIterator[FakeX]:
    """An X that the bot of `talk_on_both` asks."""
    async with _asked_by(talk_on_both) as fake:
        yield fake


async def _thanks(talk: Dialogue, as_: str = MAELLE) -> tuple[ShareRow, Reply]:
    """Take a card, open it, say "I posted it"."""
    label = "I posted it" if as_ == IMOGEN else "Je l’ai posté"
    card = await talk.ask("idea", as_=as_)
    await talk.bot.follow(token_of(card))
    thanks = await talk.press(card, label, as_=as_)
    return await ShareRow.get(token=token_of(card)), thanks


async def _state(share: ShareRow) -> State:
    return State((await ShareRow.get(id=share.id)).state)


def _errors(reply: Reply) -> dict[str, str]:
    assert reply.form is not None
    return {field.name: field.error for field in reply.form.fields if field.error}


async def test_her_post_in_her_words_is_verified(talk_on_both: Dialogue, x_of_both: FakeX) -> None:
    talk, x = talk_on_both, x_of_both
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "Maelle_F", f"{share.text} {share.link}")

    done = await talk.fill(thanks, as_=MAELLE, post=f"{post}?s=20", handle="@maelle_f")

    assert done.title == "Merci, c’est vérifié"
    assert await _state(share) is State.VERIFIED
    mine = words_of(await talk.ask("mes partages", as_=MAELLE))
    assert f"posté le 23 novembre, vérifié · {post}" in mine
    assert "ouverts\u00a0: 1 · postés\u00a0: 1 · vérifiés\u00a0: 1" in mine
    assert "@maelle_f" in mine


@pytest.mark.parametrize(
    "change",
    [
        lambda text: f"{text} 🚲",
        lambda text: f"Fière de ça :\n{text}",
        lambda text: text[: len(text) * 2 // 3] + "…",
        lambda text: text.replace("’", "'").upper(),
    ],
    ids=["an emoji more", "a word before", "cut by X", "another apostrophe"],
)
async def test_her_words_a_little_changed_are_still_hers(
    talk: Dialogue, x: FakeX, change: object
) -> None:
    assert callable(change)
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "maelle", change(share.text))

    await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")

    assert await _state(share) is State.VERIFIED


async def test_a_post_of_somebody_else_is_refused(talk: Dialogue, x: FakeX) -> None:
    share, thanks = await _thanks(talk)
    x.post(NUMBER, "LaPatronne", share.text)
    forged = f"https://x.com/maelle/status/{NUMBER}"  # X looks at the number alone

    again = await talk.fill(thanks, as_=MAELLE, post=forged, handle="maelle")

    assert "d’un autre compte que @maelle" in _errors(again)["post"]
    assert await _state(share) is State.DECLARED
    assert (await ShareRow.get(id=share.id)).post == ""
    assert await PostRow.all().count() == 0


@pytest.mark.parametrize(
    ("protected", "said"), [(False, "X ne trouve pas ce post"), (True, "Votre compte est protégé")]
)
async def test_deleted_and_protected_stay_declared_and_are_told_apart(
    talk: Dialogue, x: FakeX, protected: object, said: str
) -> None:
    share, thanks = await _thanks(talk)
    post = f"https://x.com/maelle/status/{NUMBER}"
    if protected:
        x.post(NUMBER, "maelle", share.text, protected=True)

    done = await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")

    assert said in words_of(done)
    assert await _state(share) is State.DECLARED
    assert post in words_of(await talk.ask("mes partages", as_=MAELLE))


async def test_her_post_in_other_words_stays_declared(talk: Dialogue, x: FakeX) -> None:
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "maelle", "Il fait beau à Grenoble, je pars rouler avec les enfants.")

    done = await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")

    assert "dans d’autres mots que ceux de la carte" in words_of(done)
    assert await _state(share) is State.DECLARED


async def test_an_address_that_is_no_posts_is_told_what_one_looks_like(
    talk: Dialogue, x: FakeX
) -> None:
    _, thanks = await _thanks(talk)

    forged = "https://x.com.evil.example/maelle/status/1"
    again = await talk.fill(thanks, as_=MAELLE, post=forged, handle="maelle")

    assert "ressemble à https://x.com/vous/status/123" in _errors(again)["post"]
    assert x.asked == []


async def test_x_that_is_silent_is_asked_again_later(
    talk_on_both: Dialogue, x_of_both: FakeX
) -> None:
    talk, x = talk_on_both, x_of_both
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "maelle", share.text)
    x.status, x.retry_after = 429, "600"

    done = await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")

    assert "X ne répond pas pour le moment" in words_of(done)
    assert "X n’a pas encore répondu" in words_of(await talk.ask("mes partages", as_=MAELLE))
    x.status = 0
    talk.clock += dt.timedelta(minutes=9)  # before the moment that X named
    await talk.bot.tend()
    assert await _state(share) is State.DECLARED
    talk.clock += dt.timedelta(minutes=2)
    await talk.bot.tend()
    assert await _state(share) is State.VERIFIED
    assert len(x.asked) == 2
    await talk.bot.tend()
    assert len(x.asked) == 2


async def test_x_that_never_answers_is_left_alone_in_the_end(talk: Dialogue, x: FakeX) -> None:
    share, thanks = await _thanks(talk)
    x.status = 503
    await talk.fill(thanks, as_=MAELLE, post=f"https://x.com/m/status/{NUMBER}", handle="m")

    for _ in range(40):
        talk.clock += dt.timedelta(hours=13)
        await talk.bot.tend()

    assert len(x.asked) < 10
    assert await _state(share) is State.DECLARED
    assert "n’a pas encore répondu" not in words_of(await talk.ask("mes partages", as_=MAELLE))


async def test_one_silence_spares_the_other_posts_for_now(talk: Dialogue, x: FakeX) -> None:
    x.status = 503
    for number, who in enumerate((MAELLE, OUSMANE, IMOGEN), start=1):
        _, thanks = await _thanks(talk, who)
        post = f"https://x.com/a{number}/status/{number}"
        await talk.fill(thanks, as_=who, post=post, handle=f"a{number}")
    asked = len(x.asked)
    talk.clock += dt.timedelta(hours=1)

    await talk.bot.tend()

    assert len(x.asked) == asked + 1


async def test_what_x_says_later_of_another_account_is_told_in_mine(
    talk: Dialogue, x: FakeX
) -> None:
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "laPatronne", share.text)
    x.status = 500
    await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")
    x.status = 0
    talk.clock += dt.timedelta(hours=1)
    await talk.bot.tend()

    mine = words_of(await talk.ask("mes partages", as_=MAELLE))

    assert "l’adresse donnée était celle d’un autre compte" in mine
    assert post not in mine
    assert await _state(share) is State.DECLARED


async def test_without_an_account_nobody_is_asked_until_it_is_given(
    talk: Dialogue, x: FakeX
) -> None:
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "maelle", share.text)

    done = await talk.fill(thanks, as_=MAELLE, post=post)

    assert x.asked == []
    assert await _state(share) is State.DECLARED
    form = await talk.press(done, "Donner mon compte", as_=MAELLE)
    await talk.fill(form, as_=MAELLE, handle="https://x.com/maelle")
    await talk.bot.tend()
    assert await _state(share) is State.VERIFIED


async def test_where_x_is_off_nothing_is_asked_nor_promised(talk: Dialogue) -> None:
    share, thanks = await _thanks(talk)

    done = await talk.fill(
        thanks, as_=MAELLE, post=f"https://x.com/m/status/{NUMBER}", handle="maelle"
    )

    assert done.title == "Merci, c’est noté"
    assert "compte" not in words_of(done)
    assert await _state(share) is State.DECLARED


async def test_an_account_is_one_persons(talk_on_both: Dialogue, x_of_both: FakeX) -> None:
    talk, x = talk_on_both, x_of_both
    form = await talk.ask("mine account", as_=MAELLE)
    await talk.fill(form, as_=MAELLE, handle="@Maelle")
    share, thanks = await _thanks(talk, OUSMANE)
    post = x.post(NUMBER, "maelle", share.text)

    again = await talk.fill(thanks, as_=OUSMANE, post=post, handle="mAELLE")

    assert "Un collègue a déjà donné ce compte" in _errors(again)["handle"]
    assert x.asked == []
    assert await _state(share) is State.DECLARED


async def test_an_account_is_changed_and_forgotten(talk: Dialogue) -> None:
    for said, shown in (("@un", "@un"), ("deux", "@deux"), ("", "pas donné")):
        form = await talk.press(await talk.ask("mes choix", as_=MAELLE), "Mon compte X", as_=MAELLE)
        await talk.fill(form, as_=MAELLE, handle=said)
        assert shown in words_of(await talk.ask("mes choix", as_=MAELLE))
    form = await talk.ask("mine account", as_=MAELLE)
    again = await talk.fill(form, as_=MAELLE, handle="pas un compte")
    assert "ressemble à @vous" in _errors(again)["handle"]


async def test_the_same_post_counts_once(talk_on_both: Dialogue, x_of_both: FakeX) -> None:
    talk, x = talk_on_both, x_of_both
    first, thanks = await _thanks(talk)
    post = x.post(NUMBER, "maelle", first.text)
    await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")
    second, thanks = await _thanks(talk)
    x.posts[NUMBER].text = second.text  # as if X showed it in the other words

    again = await talk.fill(thanks, as_=MAELLE, post=post)

    assert second.id != first.id
    assert "compte déjà pour un autre partage" in _errors(again)["post"]
    assert [await _state(first), await _state(second)] == [State.VERIFIED, State.DECLARED]


async def test_pressing_twice_changes_nothing_twice(
    talk_on_both: Dialogue, x_of_both: FakeX
) -> None:
    talk, x = talk_on_both, x_of_both
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "maelle", share.text)

    replies = await asyncio.gather(
        *(talk.fill(thanks, as_=MAELLE, post=post, handle="maelle") for _ in range(6))
    )
    later = await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")

    assert {reply.title for reply in (*replies, later)} == {"Merci, c’est vérifié"}
    assert await PostRow.all().count() == 1
    assert await HandleRow.all().count() == 1
    assert await _state(share) is State.VERIFIED


async def test_two_who_give_one_post_at_once_find_its_author(
    talk_on_both: Dialogue, x_of_both: FakeX
) -> None:
    talk, x = talk_on_both, x_of_both
    hers, thanks = await _thanks(talk, MAELLE)
    his, thanks_too = await _thanks(talk, OUSMANE)
    post = x.post(NUMBER, "maelle", hers.text)
    x.holding = asyncio.Barrier(2)  # X answers once both have asked

    done, refused = await asyncio.gather(
        talk.fill(thanks, as_=MAELLE, post=post, handle="maelle"),
        talk.fill(thanks_too, as_=OUSMANE, post=post, handle="ousmane"),
    )

    assert done.title == "Merci, c’est vérifié"
    assert "d’un autre compte" in _errors(refused)["post"]
    assert [await _state(hers), await _state(his)] == [State.VERIFIED, State.DECLARED]


async def test_two_who_give_one_post_while_x_is_silent_count_once(
    talk_on_both: Dialogue, x_of_both: FakeX
) -> None:
    talk, x = talk_on_both, x_of_both
    hers, thanks = await _thanks(talk, MAELLE)
    his, thanks_too = await _thanks(talk, OUSMANE)
    post = x.post(NUMBER, "maelle", hers.text)
    x.status = 503

    replies = await asyncio.gather(
        talk.fill(thanks, as_=MAELLE, post=post, handle="maelle"),
        talk.fill(thanks_too, as_=OUSMANE, post=post, handle="ousmane"),
    )

    assert sum(reply.form is not None for reply in replies) == 1  # one of them is told
    assert await PostRow.all().count() == 1
    x.status = 0
    await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")  # its author, as X says now
    assert [await _state(hers), await _state(his)] == [State.VERIFIED, State.DECLARED]
    row = await PostRow.get(number=NUMBER)
    assert (row.share_id, row.outcome) == (hers.id, Outcome.VERIFIED)
    assert (await ShareRow.get(id=his.id)).post == ""


async def test_two_who_give_one_account_at_once(talk_on_both: Dialogue, x_of_both: FakeX) -> None:
    talk, x = talk_on_both, x_of_both
    forms = [await talk.ask("mine account", as_=who) for who in (MAELLE, OUSMANE)]

    replies = await asyncio.gather(
        talk.fill(forms[0], as_=MAELLE, handle="lumi"),
        talk.fill(forms[1], as_=OUSMANE, handle="@LUMI"),
    )

    assert sum(reply.form is None for reply in replies) == 1
    assert await HandleRow.all().count() == 1
    assert x.asked == []


async def test_two_processes_ask_x_once_for_a_post(
    talk_on_both: Dialogue, x_of_both: FakeX
) -> None:
    talk, x = talk_on_both, x_of_both
    share, thanks = await _thanks(talk)
    post = x.post(NUMBER, "maelle", share.text)
    x.status = 503
    await talk.fill(thanks, as_=MAELLE, post=post, handle="maelle")
    x.status = 0
    talk.clock += dt.timedelta(hours=1)

    await asyncio.gather(*(talk.bot.tend() for _ in range(4)))

    assert len(x.asked) == 2
    assert await _state(share) is State.VERIFIED


async def test_a_post_given_before_there_were_accounts_stays_as_it_is(talk: Dialogue) -> None:
    share, _ = await _thanks(talk)
    post = f"https://x.com/maelle/status/{NUMBER}"
    await ShareRow.filter(id=share.id).update(post=post, declared_at=EPOCH)

    assert post in words_of(await talk.ask("mes partages", as_=MAELLE))
