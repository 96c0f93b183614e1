"""Somebody saw something: it goes to the desk, without their name, and they hear back."""

import asyncio
import datetime as dt

import pytest
from dialogue import Dialogue, words_of

from bot.chat.reply import Button, Quote
from bot.deliveries.tables import DeliveryRow
from bot.people.tables import PersonRow
from bot.reports.tables import ReportRow, State

MAELLE = "maelle.ferrandon@lumignon-velo.com"
CORINNE = "corinne.vauzelle@lumignon-velo.com"  # her manager
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor
RHYS = "rhys.penhallow@lumignon-velo.com"  # another one
HELENE = "helene.dombasle@lumignon-velo.com"  # the owner, and their manager
FAKE = "Un faux compte promet des lampes gratuites"
LINK = "https://x.com/lumignon_cadeaux"


async def _report(talk: Dialogue, *, as_: str = MAELLE, what: str = FAKE, link: str = "") -> int:
    form = await talk.ask("signaler", as_=as_)
    await talk.fill(form, as_=as_, what=what, link=link)
    return (await ReportRow.all().order_by("-id").limit(1))[0].id


async def _told(*emails: str) -> list[tuple[str, str]]:
    people = [(await PersonRow.get(email=email)).id for email in emails]
    rows = DeliveryRow.filter(person_id__in=people).order_by("person_id", "id")
    return [(row.command, row.text) for row in await rows]


# She reports, in one short form.


async def test_one_short_form_and_the_desk_knows(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    form = await talk.ask("signaler", as_=MAELLE)
    assert form.form is not None
    assert [field.name for field in form.form.fields if field.required] == ["what"]
    assert "votre manager, jamais" in words_of(form)

    thanks = await talk.fill(form, as_=MAELLE, what=FAKE, link=LINK)

    assert thanks.title == "Merci, le bureau est prévenu"
    assert "Nour Belkacem-Vial · +33 4 65 71 00 27" in words_of(thanks)
    row = await ReportRow.get()
    assert (row.what, row.link, row.state) == (FAKE, LINK, State.WAITING)
    assert await _told(APOLLINE, RHYS, HELENE) == [("desk", f"reports {row.id}")] * 3
    assert await _told(CORINNE, MAELLE, IMOGEN) == []


@pytest.mark.parametrize(
    ("said", "begun"),
    [
        ("signaler un faux compte", "un faux compte"),
        ("je voudrais signaler une fuite", "une fuite"),
        ("I want to report a fake account", "a fake account"),
        ("report a leak", "a leak"),
        ("j’ai vu un faux compte de Lumignon", "j’ai vu un faux compte de Lumignon"),
        ("there’s a fake account with our logo", "there’s a fake account with our logo"),
    ],
)
async def test_what_was_said_already_stands_in_the_form(
    talk: Dialogue, said: str, begun: str
) -> None:
    form = await talk.ask(said, as_=MAELLE)

    assert form.form is not None
    assert form.form.fields[0].value == begun
    assert not await ReportRow.exists()


async def test_a_question_on_fake_accounts_is_still_one(talk: Dialogue) -> None:
    reply = await talk.ask("que faire devant un faux compte de Lumignon ?", as_=MAELLE)

    assert reply.title.startswith("Article 27")


async def test_sent_twice_it_is_one(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    form = await talk.ask("signaler", as_=MAELLE)

    ends = await asyncio.gather(*(talk.fill(form, as_=MAELLE, what=FAKE) for _ in range(4)))

    assert {end.title for end in ends} == {"Merci, le bureau est prévenu"}
    assert await ReportRow.all().count() == 1
    assert len(await _told(APOLLINE)) == 1


async def test_many_at_once_all_arrive(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    forms = [await talk.ask("signaler", as_=who) for who in (MAELLE, IMOGEN) * 3]

    await asyncio.gather(
        *(
            talk.fill(form, as_=who, what=FAKE)
            for form, who in zip(forms, (MAELLE, IMOGEN) * 3, strict=True)
        )
    )

    assert await ReportRow.all().count() == 6
    assert len(await _told(APOLLINE)) == 6


async def test_nothing_said_is_asked_for_again_and_the_link_stays(talk: Dialogue) -> None:
    form = await talk.ask("report", as_=IMOGEN)
    again = await talk.fill(form, as_=IMOGEN, what="  ", link=LINK)

    assert again.form is not None
    assert again.form.fields[0].error == "Say in a few words what you saw."
    assert again.form.fields[1].value == LINK


async def test_a_secret_that_leaked_is_not_kept(talk: Dialogue) -> None:
    await _report(talk, what="Quelqu’un a posté AKIAIOSFODNN7EXAMPLE sur son compte")

    row = await ReportRow.get()
    assert "IOSFODNN7" not in row.what
    assert row.what.startswith("Quelqu’un a posté AKIA")


# Never the manager, not even one who works at the desk.


async def test_a_manager_at_the_desk_does_not_see_what_their_team_reports(
    talk_on_both: Dialogue,
) -> None:
    talk = talk_on_both
    key = await _report(talk, as_=APOLLINE)

    assert await _told(HELENE, APOLLINE) == []
    assert await _told(RHYS) == [("desk", f"reports {key}")]
    assert "Rien n’attend" in words_of(await talk.ask("bureau signalements", as_=HELENE))
    for asked in (f"bureau signalements {key}", f"bureau signalements take {key}"):
        assert (await talk.ask(asked, as_=HELENE)).title == "Ce n’est pas possible"
    for email in (MAELLE, CORINNE):
        refused = await talk.ask(f"bureau signalements {key}", as_=email)
        assert "réservée à un autre rôle" in words_of(refused)


async def test_where_only_the_manager_would_read_it_nothing_is_sent(talk: Dialogue) -> None:
    await PersonRow.filter(email=RHYS).update(role="person")
    form = await talk.ask("signaler", as_=APOLLINE)

    refused = await talk.fill(form, as_=APOLLINE, what=FAKE)

    assert "rien n’a été envoyé" in words_of(refused)
    assert not await ReportRow.exists()


# The desk takes it, closes it with a word, and she hears.


async def test_from_the_desk_to_her_answer(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    key = await _report(talk, link=LINK)
    desk = await talk.ask("bureau", as_=APOLLINE)
    listed = await talk.press(desk, "bureau signalements", as_=APOLLINE)
    assert f"à prendre · {FAKE}" in words_of(listed)

    one = await talk.press(listed, f"Ouvrir le n°\u00a0{key}", as_=APOLLINE)
    assert Quote(FAKE, LINK) in one.blocks
    assert "Maëlle" not in words_of(one)
    mine = await talk.press(one, "Je m’en occupe", as_=APOLLINE)
    assert "avec vous" in words_of(mine)
    form = await talk.press(mine, "Clôturer", as_=APOLLINE)
    empty = await talk.fill(form, as_=APOLLINE, word=" ")
    assert "Un mot d’abord" in words_of(empty)
    done = await talk.fill(empty, as_=APOLLINE, word="Signalé à X, le compte est fermé.")
    again = await talk.fill(empty, as_=APOLLINE, word="Signalé à X, le compte est fermé.")

    assert done.title == again.title == "C’est clos, et la réponse part"
    assert await _told(MAELLE) == [("report", f"answer {key}")]
    heard = await talk.ask(f"report answer {key}", as_=MAELLE)
    assert heard.title == "Le bureau vous répond"
    assert "Signalé à X, le compte est fermé." in words_of(heard)
    assert "Apolline" not in words_of(heard)
    assert "clos" in words_of(await talk.ask("mes signalements", as_=MAELLE))
    assert (await talk.ask(f"report answer {key}", as_=IMOGEN)).title == "That is not possible"


async def test_two_editors_at_once_one_takes_it(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    key = await _report(talk)
    seen = [await talk.ask(f"desk reports {key}", as_=who) for who in (APOLLINE, RHYS)]

    ends = await asyncio.gather(
        talk.press(seen[0], "Je m’en occupe", as_=APOLLINE),
        talk.press(seen[1], "I look after it", as_=RHYS),
    )

    row = await ReportRow.get(id=key)
    assert row.state == State.TAKEN
    refused = [
        end for end in ends if end.title in ("Ce n’est pas possible", "That is not possible")
    ]
    assert len(refused) == 1
    first = await PersonRow.get(id=row.taken_by)
    assert first.name in words_of(refused[0])
    both = (await talk.press(seen[0], "Je m’en occupe", as_=str(first.email))).title
    assert both in (f"Signalement n°\u00a0{key}", f"Report no. {key}")


async def test_two_take_over_at_once_and_one_does(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    key = await _report(talk)
    one = await talk.ask(f"desk reports {key}", as_=APOLLINE)
    await talk.press(one, "Je m’en occupe", as_=APOLLINE)
    seen = await talk.ask(f"desk reports {key}", as_=RHYS)
    also = await talk.ask(f"desk reports {key}", as_=HELENE)

    ends = await asyncio.gather(
        talk.press(seen, "Take over", as_=RHYS), talk.press(also, "Prendre la suite", as_=HELENE)
    )

    titles = [end.title for end in ends]
    assert sum("possible" in title for title in titles) == 1
    closing = await talk.ask(f"desk reports close {key}", as_=APOLLINE)
    assert "n’est pas, ou plus, avec vous" in words_of(closing)


async def test_it_is_closed_once_while_it_changes_hands(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    key = await _report(talk)
    one = await talk.ask(f"desk reports {key}", as_=APOLLINE)
    mine = await talk.press(one, "Je m’en occupe", as_=APOLLINE)
    form = await talk.press(mine, "Clôturer", as_=APOLLINE)
    seen = await talk.ask(f"desk reports {key}", as_=RHYS)

    ends = await asyncio.gather(
        talk.fill(form, as_=APOLLINE, word="Fait."), talk.press(seen, "Take over", as_=RHYS)
    )

    assert sum("possible" in end.title for end in ends) == 1
    row = await ReportRow.get(id=key)
    closed = row.state == State.CLOSED
    assert (row.word, len(await _told(MAELLE))) == (("Fait.", 1) if closed else ("", 0))


async def test_a_word_sent_after_it_changed_hands_closes_nothing(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    key = await _report(talk)
    one = await talk.ask(f"desk reports {key}", as_=APOLLINE)
    mine = await talk.press(one, "Je m’en occupe", as_=APOLLINE)
    form = await talk.press(mine, "Clôturer", as_=APOLLINE)
    seen = await talk.ask(f"desk reports {key}", as_=RHYS)
    await talk.press(seen, "Take over", as_=RHYS)

    refused = await talk.fill(form, as_=APOLLINE, word="Fait.")

    assert "n’est pas, ou plus, avec vous" in words_of(refused)
    assert (await ReportRow.get(id=key)).state == State.TAKEN
    assert await _told(MAELLE) == []


async def test_two_words_at_once_and_she_hears_one(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    key = await _report(talk)
    one = await talk.ask(f"desk reports {key}", as_=APOLLINE)
    mine = await talk.press(one, "Je m’en occupe", as_=APOLLINE)
    form = await talk.press(mine, "Clôturer", as_=APOLLINE)

    words = ("Fait.", "C’est fait.")
    ends = await asyncio.gather(*(talk.fill(form, as_=APOLLINE, word=word) for word in words))

    assert sum("possible" in end.title for end in ends) == 1
    assert len(await _told(MAELLE)) == 1
    (shown,) = [end for end in ends if "possible" not in end.title]
    assert (await ReportRow.get(id=key)).word in words_of(shown)


# Thirty days after, nothing is left.


async def test_thirty_days_after_it_is_closed_it_is_forgotten(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    key = await _report(talk)
    one = await talk.ask(f"desk reports {key}", as_=APOLLINE)
    await talk.press(one, "Je m’en occupe", as_=APOLLINE)
    talk.clock += dt.timedelta(days=60)
    assert "avec vous" in words_of(await talk.ask("desk reports", as_=APOLLINE))
    form = await talk.ask(f"desk reports close {key}", as_=APOLLINE)
    await talk.fill(form, as_=APOLLINE, word="Fait.")

    talk.clock += dt.timedelta(days=29)
    assert "Fait." in words_of(await talk.ask("mes signalements", as_=MAELLE))
    talk.clock += dt.timedelta(days=1)
    assert "rien signalé" in words_of(await talk.ask("mes signalements", as_=MAELLE))
    assert not await ReportRow.exists()


@pytest.mark.parametrize("asked", ["99", "abc", "take", "close 0", "over 1 x", "9" * 30, "#1"])
async def test_a_report_that_is_not_there_is_said(talk_on_both: Dialogue, asked: str) -> None:
    reply = await talk_on_both.ask(f"desk reports {asked}", as_=RHYS)

    assert "I have no report" in words_of(reply)
    assert not [one for one in reply.actions if isinstance(one, Button) and one.command == "desk"]
