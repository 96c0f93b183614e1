"""A second opinion: asked, read by a human, and never in a wrong state."""

import asyncio
import dataclasses
import datetime as dt
from urllib.parse import parse_qs, urlsplit

import pytest
from dialogue import Dialogue, button_of, link_of, words_of
from told import Told, listen

from bot.chat.reply import Findings, Quote, Reply
from bot.company import Hold
from bot.people.tables import PersonRow
from bot.reviews.ask import Plea, send_again, withdraw
from bot.reviews.decide import Decision, decide, take
from bot.reviews.tables import Kind, Progress, ReviewRow, Wanted
from bot.shares.follow import Closed, Opened
from bot.shares.tables import ShareRow, State

IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"  # anxious, English
MAELLE = "maelle.ferrandon@lumignon-velo.com"
SHIRIN = "shirin.moradpour@lumignon-velo.com"  # the reviewer, French
RHYS = "rhys.penhallow@lumignon-velo.com"  # an editor, English
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor
HELENE = "helene.dombasle@lumignon-velo.com"  # the owner
CORINNE = "corinne.vauzelle@lumignon-velo.com"  # Maëlle's manager
BOLD = "Kandelo is rubbish and everybody knows it"
MILD = "Some prefer Kandelo. I like ours better, and I work there."


async def _send(talk: Dialogue, text: str = BOLD, *, as_: str = IMOGEN, **more: str) -> Reply:
    verdict = await talk.ask(f"check: {text}", as_=as_)
    label = "Ask a human" if as_ == IMOGEN else "Demander à un humain"
    form = await talk.press(verdict, label, as_=as_)
    given = {"text": text, "kind": "draft", "wanted": "today", "word": ""} | more
    sent = await talk.fill(form, as_=as_, **given)
    return sent if sent.form is None else await talk.fill(sent, as_=as_, **given)


async def _the_review() -> ReviewRow:
    return await ReviewRow.all().get()


async def _run(talk: Dialogue, told: Told, number: int = -1) -> Reply:
    """Do what somebody is told first: the command, in their name."""
    person, command, text, _ = told[number]
    email = (await PersonRow.get(id=person)).email or ""
    return await talk.ask(f"/{command} {text}", as_=email)


# Asking.


async def test_she_sees_what_will_be_sent_and_to_whom_before_it_is(talk: Dialogue) -> None:
    verdict = await talk.ask(f"check: {BOLD}", as_=IMOGEN)
    form = await talk.press(verdict, "Ask a human", as_=IMOGEN)

    assert form.form is not None
    assert form.form.fields[0].value == BOLD
    assert form.form.submit == "Send to Shirin"
    assert any(isinstance(block, Findings) for block in form.blocks)
    assert "Your manager never does." in words_of(form)
    assert await ReviewRow.all().count() == 0

    told = listen(talk)
    sent = await talk.fill(form, as_=IMOGEN, text=BOLD, kind="draft", wanted="today", word="Is it?")
    assert sent.title == "Sent to Shirin Moradpour"
    assert "by 23 November, 14:30" in words_of(sent)
    shirin = await PersonRow.get(email=SHIRIN)
    assert told == [(shirin.id, "reviews", "show 1", "review-1-1")]


async def test_where_a_form_is_first_a_button_it_opens_with_the_words(talk: Dialogue) -> None:
    form = await talk.ask(f"ask a human: {BOLD}", as_=IMOGEN)
    assert form.form is not None

    opened = await talk.ask(f"/{form.form.command} {form.form.text}", as_=IMOGEN)

    assert opened.form is not None
    assert opened.form.fields[0].value == BOLD
    answers = {"text": BOLD, "kind": "draft", "wanted": "today", "word": ""}
    assert (await talk.fill(opened, as_=IMOGEN, **answers)).title == "Sent to Shirin Moradpour"


async def test_a_text_changed_in_the_form_is_shown_once_more(talk: Dialogue) -> None:
    form = await talk.ask("ask a human", as_=IMOGEN)
    seen = await talk.fill(form, as_=IMOGEN, text=BOLD, kind="draft", wanted="week", word="Hm")

    assert seen.form is not None
    assert await ReviewRow.all().count() == 0
    assert "word for word" in words_of(seen)
    assert [field.value for field in seen.form.fields] == [BOLD, "draft", "week", "Hm"]
    await talk.fill(seen, as_=IMOGEN, text=BOLD, kind="draft", wanted="week", word="Hm")
    assert (await _the_review()).wanted == "week"


async def test_any_verdict_and_any_silence_lead_to_a_human(talk: Dialogue) -> None:
    go = await talk.ask("check: Lovely ride to work this morning.", as_=IMOGEN)
    assert button_of(go, "Ask a human").text == "draft Lovely ride to work this morning."

    silence = await talk.ask("what is for lunch at the canteen today?", as_=IMOGEN)
    form = await talk.press(silence, "Ask a human", as_=IMOGEN)
    assert form.form is not None
    assert [field.name for field in form.form.fields] == ["text", "wanted", "word"]
    assert form.form.text.split(" ")[3] == "question"
    assert form.form.fields[0].value == "what is for lunch at the canteen today?"


async def test_a_secret_goes_to_nobody_and_is_kept_nowhere(talk: Dialogue) -> None:
    key = "My key is AKIAIOSFODNN7EXAMPLE, nice isn’t it"
    verdict = await talk.ask(f"check: {key}", as_=IMOGEN)
    assert button_of(verdict, "Ask a human").text == ""

    form = await talk.press(verdict, "Ask a human", as_=IMOGEN)
    for text, word in ((key, ""), (key, ""), ("Is it?", key)):
        form = await talk.fill(
            form, as_=IMOGEN, text=text, kind="question", wanted="today", word=word
        )
        assert form.form is not None
        assert "take it out first" in form.form.fields[0].error
    assert await ReviewRow.all().count() == 0


async def test_what_no_post_holds_is_said(talk: Dialogue) -> None:
    form = await talk.ask("ask a human", as_=IMOGEN)
    for text, said in (("", "Write your text first."), ("so " * 400, "1199 characters")):
        again = await talk.fill(form, as_=IMOGEN, text=text, kind="draft", wanted="today", word="")
        assert again.form is not None
        assert said in again.form.fields[0].error


async def test_sending_twice_is_one_review(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    verdict = await talk.ask(f"check: {BOLD}", as_=IMOGEN)
    form = await talk.press(verdict, "Ask a human", as_=IMOGEN)
    answers = {"text": BOLD, "kind": "draft", "wanted": "today", "word": ""}

    await asyncio.gather(*(talk.fill(form, as_=IMOGEN, **answers) for _ in range(3)))

    assert await ReviewRow.all().count() == 1


# Reading and deciding.


async def test_the_reviewer_reads_the_text_its_findings_and_articles_in_her_language(
    talk: Dialogue,
) -> None:
    told = listen(talk)
    await _send(talk, word="Too much?")
    card = await _run(talk, told)

    assert card.title == "Imogen Adeyemi-Clarke demande votre avis"
    (found,) = [block for block in card.blocks if isinstance(block, Findings)]
    assert found.draft == BOLD
    article = talk.bot.house.charter.article(talk.bot.company.articles["competitor"], "fr")
    assert article is not None
    assert found.remarks[0].source == article.heading
    assert "Too much?" in words_of(card)


async def test_what_was_found_then_is_what_is_read_later(talk: Dialogue) -> None:
    await _send(talk)
    company = talk.bot.company.model_copy(update={"severities": {"competitor": "off"}})
    talk.bot.house = dataclasses.replace(talk.bot.house, company=company)

    card = await talk.ask("/reviews show 1", as_=SHIRIN)

    assert any(isinstance(block, Findings) and block.remarks for block in card.blocks)


async def test_an_approved_text_is_what_the_link_carries(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told = listen(talk)
    await _send(talk)
    card = await talk.ask("relectures", as_=SHIRIN)
    card = await talk.press(card, "Lire le n°\u00a01", as_=SHIRIN)
    done = await talk.press(card, "Approuver ce texte", as_=SHIRIN)
    assert done.title == "Approuvé par Shirin Moradpour"

    heard = await _run(talk, told)
    assert heard.title == "Your text is approved"
    link = link_of(heard, "Open in X")
    assert link.startswith("https://pv.example/s/")
    token = link.rpartition("/")[2]
    followed = await talk.bot.follow(token)
    assert isinstance(followed, Opened)
    assert parse_qs(urlsplit(followed.url).query) == {"text": [BOLD]}
    assert (await ShareRow.get(token=token)).state == State.OPENED
    thanks = await talk.press(heard, "I posted it", as_=IMOGEN)
    assert thanks.title == "Thank you, noted"
    assert BOLD in words_of(await talk.ask("mine", as_=IMOGEN))


async def test_an_approved_text_is_not_taken_for_an_idea(talk: Dialogue) -> None:
    await _send(talk)
    await talk.ask("/reviews approve 1 1", as_=SHIRIN)

    card = await talk.ask("idea", as_=IMOGEN)

    assert BOLD not in words_of(card)
    share = await ShareRow.get(text=BOLD)
    assert share.state == State.OFFERED  # and asking for an idea does not let it go


async def test_a_yes_does_not_let_a_later_hold_pass(talk: Dialogue) -> None:
    await _send(talk)
    await talk.ask("/reviews approve 1 1", as_=SHIRIN)
    token = (await ShareRow.get(text=BOLD)).token
    assert isinstance(await talk.bot.follow(token), Opened)

    hold = Hold(topic="Kandelo", terms=("Kandelo",))
    company = talk.bot.company.model_copy(update={"hold": (hold,)})
    talk.bot.house = dataclasses.replace(talk.bot.house, company=company)

    assert isinstance(await talk.bot.follow(token), Closed)
    card = await talk.ask("/human show 1", as_=IMOGEN)
    assert "can no longer go out" in words_of(card)


async def test_no_yes_lets_personal_data_pass(talk: Dialogue) -> None:
    await _send(talk, "Call Imogen at home on 06 12 34 56 78 and ask for Kandelo prices")
    refused = await talk.ask("/reviews approve 1 1", as_=SHIRIN)

    assert refused.title == "Ce n’est pas possible"
    assert (await _the_review()).state == Progress.OPEN
    assert await ShareRow.all().count() == 0


async def test_what_is_found_since_is_read_before_a_yes(talk: Dialogue) -> None:
    await _send(talk, "Our new lamp shines, says Kandelo. I work here.")
    words = {"confidential": ("new lamp",)}
    company = talk.bot.company.model_copy(update={"words": words})
    talk.bot.house = dataclasses.replace(talk.bot.house, company=company)

    again = await talk.ask("/reviews approve 1 1", as_=SHIRIN)
    assert "autre chose qu’au moment" in words_of(again)
    assert (await _the_review()).state == Progress.OPEN

    done = await talk.press(again, "Approuver ce texte", as_=SHIRIN)
    assert done.title == "Approuvé par Shirin Moradpour"
    assert isinstance(await talk.bot.follow((await ShareRow.all().get()).token), Opened)


async def test_a_change_is_asked_and_a_new_text_comes_in_the_same_review(
    talk_on_both: Dialogue,
) -> None:
    talk = talk_on_both
    told = listen(talk)
    await _send(talk)
    card = await talk.ask("/reviews show 1", as_=SHIRIN)
    form = await talk.press(card, "Proposer un changement", as_=SHIRIN)
    empty = await talk.fill(form, as_=SHIRIN, said=" ")
    assert empty.form is not None
    assert empty.form.fields[0].error == "Écrivez un mot d’abord."
    await talk.fill(form, as_=SHIRIN, said="Laisse-les tranquilles : dis ce que tu aimes.")

    heard = await _run(talk, told)
    assert heard.title == "Shirin Moradpour suggests a change"
    assert "Laisse-les tranquilles" in words_of(heard)
    again = await talk.press(heard, "Send a new text", as_=IMOGEN)
    seen = await talk.fill(again, as_=IMOGEN, text=MILD, kind="draft", wanted="today", word="")
    sent = await talk.fill(seen, as_=IMOGEN, text=MILD, kind="draft", wanted="today", word="")
    assert sent.title == "Sent to Shirin Moradpour"

    row = await _the_review()
    assert (row.revision, row.text, row.state) == (2, MILD, Progress.OPEN)
    assert (await _run(talk, told)).title == "Imogen Adeyemi-Clarke demande votre avis"
    await talk.ask("/reviews approve 1 2", as_=SHIRIN)
    assert (await ShareRow.all().get()).text == MILD


async def test_a_refusal_quotes_the_article(talk: Dialogue) -> None:
    told = listen(talk)
    await _send(talk)
    card = await talk.ask("/reviews show 1", as_=SHIRIN)
    form = await talk.press(card, "Dire non", as_=SHIRIN)
    assert form.form is not None
    assert form.form.fields[1].value == talk.bot.company.articles["competitor"]
    wrong = await talk.fill(form, as_=SHIRIN, said="Non", article="999")
    assert wrong.form is not None
    assert "999" in wrong.form.fields[1].error
    await talk.fill(form, as_=SHIRIN, said="Pas sur un concurrent.", article="16")

    heard = await _run(talk, told)
    article = talk.bot.house.charter.article("16", "en")
    assert article is not None
    assert heard.title == "Better not post it"
    assert Quote(article.text, article.heading, "en") in heard.blocks
    assert "Asking was the right thing to do." in words_of(heard)


async def test_a_question_gets_an_answer(talk: Dialogue) -> None:
    told = listen(talk)
    silence = await talk.ask("what is for lunch at the canteen today?", as_=IMOGEN)
    form = await talk.press(silence, "Ask a human", as_=IMOGEN)
    text = "what is for lunch at the canteen today?"
    await talk.fill(form, as_=IMOGEN, text=text, kind="question", wanted="today", word="")
    card = await _run(talk, told)
    assert "Approuver ce texte" not in words_of(card)

    form = await talk.press(card, "Répondre", as_=SHIRIN)
    await talk.fill(form, as_=SHIRIN, said="Du gratin.")

    heard = await _run(talk, told)
    assert heard.title == "Shirin Moradpour has answered you"
    assert "Du gratin." in words_of(heard)
    refused = await talk.ask("/reviews approve 1 1", as_=SHIRIN)
    assert "a changé pendant" in words_of(refused)


async def test_her_own_are_listed_and_nobody_elses(talk: Dialogue) -> None:
    await _send(talk)

    assert BOLD in words_of(await talk.ask("my reviews", as_=IMOGEN))
    assert BOLD not in words_of(await talk.ask("mes relectures", as_=MAELLE))
    for asked in ("show 1", "again 1", "withdraw 1"):
        assert BOLD not in words_of(await talk.ask(f"/human {asked}", as_=MAELLE))
    assert (await _the_review()).state == Progress.OPEN


# Who reads.


async def test_the_queue_is_part_of_the_desk_and_shows_ages(talk: Dialogue) -> None:
    await _send(talk)
    talk.clock += dt.timedelta(hours=2, minutes=5)

    for asked in ("bureau relectures", "relectures"):
        queue = words_of(await talk.ask(asked, as_=APOLLINE))
        assert "À relire\u00a0: 1" in queue
        assert "2 h" in queue
    talk.clock += dt.timedelta(hours=3)
    assert "en retard" in words_of(await talk.ask("relectures", as_=SHIRIN))


@pytest.mark.parametrize("email", [MAELLE, CORINNE, IMOGEN])
async def test_the_queue_is_for_reviewers(talk: Dialogue, email: str) -> None:
    await _send(talk)

    for asked in ("reviews", "desk reviews", "reviews show 1", "reviews approve 1 1"):
        said = await talk.ask(asked, as_=email)
        assert BOLD not in words_of(said)
    assert (await _the_review()).state == Progress.OPEN


async def test_nobody_reviews_their_own_not_even_an_owner(talk: Dialogue) -> None:
    for email in (SHIRIN, HELENE):
        sent = await _send(talk, BOLD, as_=email)
        assert "Shirin" not in sent.title or email != SHIRIN
        row = await ReviewRow.all().order_by("-id").first()
        assert row is not None
        for asked in ("show", "take", "approve"):
            said = await talk.ask(f"/reviews {asked} {row.id} 1", as_=email)
            assert said.title == "Ce n’est pas possible"
        assert (await ReviewRow.get(id=row.id)).state == Progress.OPEN
        assert str(row.id) not in words_of(await talk.ask("relectures", as_=email)).split()


async def test_nobody_above_her_sees_it_even_as_a_reviewer(talk: Dialogue) -> None:
    await PersonRow.filter(email=CORINNE).update(role="reviewer")
    helene = await PersonRow.get(email=HELENE)
    await PersonRow.filter(email=CORINNE).update(manager_id=helene.id)
    await _send(talk, "Kandelo est nul, tout le monde le sait", as_=MAELLE)

    assert (await _the_review()).reader_id != (await PersonRow.get(email=CORINNE)).id
    for email in (CORINNE, HELENE):
        assert "Kandelo" not in words_of(await talk.ask("relectures", as_=email))
        assert "Kandelo" not in words_of(await talk.ask("/reviews show 1", as_=email))


async def test_editors_read_where_there_is_no_reviewer_and_owners_where_no_editor(
    talk: Dialogue,
) -> None:
    await PersonRow.filter(email=SHIRIN).update(role="person")
    assert (await _send(talk)).title == "Sent to Apolline Sarazin"
    await PersonRow.filter(role="editor").update(role="person")
    sent = await _send(talk, "Halogyre is rubbish, they say")
    assert sent.title == "Sent to Hélène Dombasle"
    await PersonRow.filter(role="owner").update(role="person")
    nobody = await talk.ask("ask a human", as_=IMOGEN)
    assert "Nobody can give a second opinion" in words_of(nobody)


async def test_what_a_reviewer_took_another_gets_once_its_time_is_over(talk: Dialogue) -> None:
    await _send(talk)
    await talk.ask("/reviews take 1", as_=SHIRIN)
    assert (await talk.ask("/human show 1", as_=IMOGEN)).title.endswith("is reading your text")

    await talk.ask("/reviews take 1", as_=RHYS)
    refused = await talk.ask("/reviews approve 1 1", as_=RHYS)
    assert "changed while you were reading" in words_of(refused)
    assert (await _the_review()).state == Progress.TAKEN

    talk.clock += dt.timedelta(hours=5)
    await talk.ask("/reviews take 1", as_=RHYS)
    await talk.ask("/reviews approve 1 1", as_=RHYS)
    assert (await _the_review()).state == Progress.APPROVED


# Nothing is ever in a wrong state.


async def test_two_reviewers_at_once_and_one_decision(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told = listen(talk)
    await _send(talk)
    told.clear()
    said = {"said": "Non.", "article": "16"}
    card = await talk.ask("/reviews show 1", as_=APOLLINE)
    no = await talk.press(card, "Dire non", as_=APOLLINE)

    await asyncio.gather(
        talk.ask("/reviews approve 1 1", as_=SHIRIN),
        talk.fill(no, as_=APOLLINE, **said),
        talk.ask("/reviews approve 1 1", as_=RHYS),
        talk.ask("/reviews approve 1 1", as_=SHIRIN),
    )

    row = await _the_review()
    shares = await ShareRow.all().count()
    assert (row.state, shares) in ((Progress.APPROVED, 1), (Progress.REFUSED, 0))
    assert [it[3] for it in told] == [f"review-1-1-{row.state}"]


async def test_taken_back_while_it_is_approved(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    for number in range(1, 9):
        await _send(talk, f"{BOLD} {number}")
        pair = (
            talk.ask(f"/reviews approve {number} 1", as_=SHIRIN),
            talk.ask(f"/human withdraw {number}", as_=IMOGEN),
        )
        await asyncio.gather(*(pair if number % 2 else reversed(pair)))

        row = await ReviewRow.get(id=number)
        assert row.state in (Progress.APPROVED, Progress.WITHDRAWN)
        approved = row.state == Progress.APPROVED
        assert await ShareRow.filter(text=f"{BOLD} {number}").count() == approved
        assert bool(row.text) == approved
        card = await talk.ask(f"/human show {number}", as_=IMOGEN)
        titles = {True: "Your text is approved", False: "Your request is taken back"}
        assert card.title == titles[approved]


async def test_a_yes_to_the_text_before_is_no_yes_to_the_new_one(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _send(talk)
    old = await talk.ask("/reviews show 1", as_=SHIRIN)
    form = await talk.ask("/reviews change 1 1", as_=RHYS)
    await talk.fill(form, as_=RHYS, said="Softer")
    again = await talk.ask("/human again 1", as_=IMOGEN)
    seen = await talk.fill(again, as_=IMOGEN, text=MILD, kind="draft", wanted="today", word="")
    await talk.fill(seen, as_=IMOGEN, text=MILD, kind="draft", wanted="today", word="")

    said = await talk.press(old, "Approuver ce texte", as_=SHIRIN)

    assert "a changé pendant" in words_of(said)
    assert await ShareRow.all().count() == 0
    assert (await _the_review()).state == Progress.OPEN


async def test_what_was_read_a_moment_ago_decides_nothing(talk_on_both: Dialogue) -> None:
    """The text changes, or is taken, between reading the row and writing the decision."""
    talk = talk_on_both
    await _send(talk)
    shirin, rhys = [await talk.bot.meet("web", email) for email in (SHIRIN, RHYS)]
    yes = Decision(state=Progress.APPROVED, charter="", token=lambda: "token-x")
    read = await _the_review()

    await ReviewRow.filter(id=1).update(revision=2, text=MILD)
    assert not await decide(read, yes, shirin, talk.clock)
    assert not await send_again(read, _plea(BOLD), shirin.id, talk.clock, talk.clock)
    read = await _the_review()
    assert await take(read, shirin, talk.clock)
    assert not await take(read, rhys, talk.clock + dt.timedelta(days=9))
    assert not await decide(read, yes, rhys, talk.clock)
    assert await ShareRow.all().count() == 0

    assert await decide(read, yes, shirin, talk.clock)
    assert not await withdraw(1, await talk.bot.meet("web", IMOGEN), talk.clock)
    assert (await ShareRow.all().get()).text == MILD


def _plea(text: str) -> Plea:
    return Plea(kind=Kind.DRAFT, text=text, found={}, wanted=Wanted.TODAY)


async def test_a_new_text_and_a_withdrawal_at_once(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _send(talk)
    form = await talk.ask("/reviews change 1 1", as_=SHIRIN)
    await talk.fill(form, as_=SHIRIN, said="Plus doux")
    again = await talk.ask("/human again 1", as_=IMOGEN)
    answers = {"text": MILD, "kind": "draft", "wanted": "today", "word": ""}
    seen = await talk.fill(again, as_=IMOGEN, **answers)

    await asyncio.gather(
        talk.fill(seen, as_=IMOGEN, **answers),
        talk.ask("/human withdraw 1", as_=IMOGEN),
        talk.fill(seen, as_=IMOGEN, **answers),
    )

    row = await _the_review()
    assert (row.state, row.text) in ((Progress.OPEN, MILD), (Progress.WITHDRAWN, ""))


async def test_texts_are_forgotten_thirty_days_after(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _send(talk)
    await _send(talk, "Halogyre is rubbish, they say")
    await talk.ask("/reviews approve 1 1", as_=SHIRIN)
    month = dt.timedelta(days=30)

    talk.clock += month - dt.timedelta(seconds=1)
    await talk.bot.tend()
    assert await ReviewRow.all().count() == 2
    talk.clock += dt.timedelta(hours=2)
    await talk.bot.tend()
    assert await ReviewRow.all().count() == 0  # the one that still waited too: it is a draft


async def test_a_draft_stands_in_no_log(talk: Dialogue, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    await _send(talk)
    await talk.ask("/reviews approve 1 1", as_=SHIRIN)

    said = [record.getMessage() for record in caplog.records if "tortoise" not in record.name]
    assert not any("Kandelo" in line for line in said)
