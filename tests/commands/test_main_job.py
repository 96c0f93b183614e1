"""The main job as people live it: an idea, a draft, a question, a share, and "stop"."""

import datetime as dt

import pytest
from dialogue import Dialogue, button_of, facts_of, link_of, token_of, words_of

from bot.chat.reply import Button, Findings, Quote, Reply
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State

MAELLE = "maelle.ferrandon@lumignon-velo.com"  # curious, French
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"  # anxious, English
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"


def _quote(reply: Reply) -> str:
    return next(block.text for block in reply.blocks if isinstance(block, Quote))


# The curious one gets an idea.


async def test_she_is_greeted_by_name_and_told_what_to_ask(talk: Dialogue) -> None:
    hello = await talk.ask("Bonjour", as_=MAELLE)

    assert hello.title == "Bonjour Maëlle"
    assert "un programme, pas un humain" in words_of(hello)
    assert [action.command for action in hello.actions if isinstance(action, Button)] == [
        "idea",
        "check",
        "charter",
        "mine",
        "more",
    ]


async def test_she_gets_words_their_length_a_reason_and_a_date(talk: Dialogue) -> None:
    card = await talk.ask("donne-moi une idée", as_=MAELLE)

    facts = facts_of(card)
    assert facts["Pourquoi celle-ci"] == "personne ne l’a encore partagée"
    assert facts["Longueur"].endswith(" sur 280, comme X compte")
    assert facts["Bonne jusqu’au"]
    assert [action.label for action in card.actions] == [
        "Ouvrir dans X",
        "Je l’ai posté",
        "Avec mes mots",
        "Une autre",
        "Pas pour moi",
    ]
    assert link_of(card, "Ouvrir dans X").startswith("https://pv.example/s/")


async def test_she_asks_for_a_subject_with_a_typo_or_in_the_other_language(talk: Dialogue) -> None:
    key, name = next(iter(talk.bot.house.subjects.items()))

    for asked in (key, name.fr, name.en, name.fr.lower().replace("é", "e")):
        card = await talk.ask(f"idée {asked}", as_=MAELLE)
        assert facts_of(card)["Sujet"] == name.fr


async def test_an_unknown_subject_shows_the_ones_there_are(talk: Dialogue) -> None:
    reply = await talk.ask("idée quaternions", as_=MAELLE)

    labels = [action.label for action in reply.actions]
    assert labels == [name.fr for name in talk.bot.house.subjects.values()]


async def test_asking_again_shows_the_same_card(talk: Dialogue) -> None:
    first = await talk.ask("idée", as_=MAELLE)
    again = await talk.ask("idée", as_=MAELLE)

    assert _quote(first) == _quote(again)


async def test_another_is_another(talk: Dialogue) -> None:
    first = await talk.ask("idée", as_=MAELLE)
    second = await talk.press(first, "Une autre", as_=MAELLE)

    assert second.replaces
    assert second.title != first.title


@pytest.mark.parametrize("said", ["une autre", "another", "Another one!", "autre idée"])
async def test_another_may_be_said(talk: Dialogue, said: str) -> None:
    first = await talk.ask("idée", as_=MAELLE)

    assert _quote(await talk.ask(said, as_=MAELLE)) != _quote(first)


async def test_not_this_idea_never_comes_back(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    unwanted = (await ShareRow.get(token=token_of(card))).idea_id
    which = await talk.press(card, "Pas pour moi", as_=MAELLE)

    card = await talk.press(which, "Pas cette idée", as_=MAELLE)

    for _ in range(30):
        assert (await ShareRow.get(token=token_of(card))).idea_id != unwanted
        card = await talk.press(card, "Une autre", as_=MAELLE)


async def test_not_this_subject_goes_until_she_changes_her_mind(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    subject = facts_of(card)["Sujet"]
    which = await talk.press(card, "Pas pour moi", as_=MAELLE)

    card = await talk.press(which, "Pas ce sujet", as_=MAELLE)

    assert f"plus d’idées sur «\u00a0{subject}\u00a0»" in words_of(card)
    assert facts_of(card)["Sujet"] != subject
    assert subject in facts_of(await talk.ask("mes choix", as_=MAELLE))["Sujets"]


async def test_not_now_takes_no_for_an_answer(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    which = await talk.press(card, "Pas pour moi", as_=MAELLE)

    reply = await talk.press(which, "Pas maintenant", as_=MAELLE)

    assert reply.actions == ()
    assert (await ShareRow.get(token=token_of(card))).state == State.LET_GO


async def test_never_again_stops_everything_and_can_be_taken_back(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    which = await talk.press(card, "Pas pour moi", as_=MAELLE)

    stopped = await talk.press(which, "Plus jamais", as_=MAELLE)

    assert (await PersonRow.get(email=MAELLE)).stopped_at == talk.clock
    assert (await ShareRow.get(token=token_of(card))).state == State.LET_GO
    await talk.press(stopped, "Reprendre", as_=MAELLE)
    assert (await PersonRow.get(email=MAELLE)).stopped_at is None


@pytest.mark.parametrize("said", ["stop", "STOP !", "arrête", "laissez-moi tranquille", "stop."])
async def test_stop_is_heard_however_it_is_said(talk: Dialogue, said: str) -> None:
    reply = await talk.ask(said, as_=MAELLE)

    assert reply.title == "C’est arrêté"
    assert (await PersonRow.get(email=MAELLE)).stopped_at == talk.clock


# She shares it, and says so.


async def test_she_says_she_posted_it(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    await talk.bot.follow(token_of(card))

    thanks = await talk.press(card, "Je l’ai posté", as_=MAELLE)
    done = await talk.fill(thanks, as_=MAELLE, post="https://x.com/maelle/status/123456")

    assert "https://x.com/maelle/status/123456" in words_of(done)
    mine = words_of(await talk.ask("mes partages", as_=MAELLE))
    assert "posté, dites-vous, le 23 novembre" in mine
    assert "https://x.com/maelle/status/123456" in mine


async def test_saying_so_in_words_is_enough(talk: Dialogue) -> None:
    before = await talk.ask("je l’ai posté", as_=MAELLE)
    card = await talk.ask("idée", as_=MAELLE)
    await talk.ask("Je l’ai posté !", as_=MAELLE)

    assert "pas encore donné d’idée" in words_of(before)
    assert (await ShareRow.get(token=token_of(card))).state == State.DECLARED


async def test_an_address_that_is_no_post_is_said_and_kept_in_the_form(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    thanks = await talk.press(card, "Je l’ai posté", as_=MAELLE)

    again = await talk.fill(thanks, as_=MAELLE, post="https://evil.example/x.com/a/status/1")

    assert again.form is not None
    field, _account = again.form.fields
    assert field.value == "https://evil.example/x.com/a/status/1"
    assert "ressemble à https://x.com/vous/status/123" in field.error


async def test_saying_it_twice_changes_nothing_twice(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    await talk.press(card, "Je l’ai posté", as_=MAELLE)
    first = talk.clock
    talk.clock += dt.timedelta(hours=1)

    await talk.press(card, "Je l’ai posté", as_=MAELLE)

    share = await ShareRow.get(token=token_of(card))
    assert (share.state, share.declared_at) == (State.DECLARED, first)


# In her own words.


async def test_her_own_words_are_checked_and_get_a_link(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    form = await talk.press(card, "Avec mes mots", as_=MAELLE)
    tag = talk.bot.company.disclosure.tags[0]

    own = await talk.fill(form, as_=MAELLE, tweet=f"Ce matin à l’atelier, une pile repart. {tag}")

    assert _quote(own).startswith("Ce matin à l’atelier, une pile repart.")
    assert "Vos mots passent" in words_of(own)
    share = await ShareRow.get(token=token_of(own))
    assert share.wording_id is None
    assert (await ShareRow.get(token=token_of(card))).state == State.LET_GO


async def test_her_own_words_may_hold_anything(talk_on_both: Dialogue) -> None:
    card = await talk_on_both.ask("idée", as_=MAELLE)
    form = await talk_on_both.press(card, "Avec mes mots", as_=MAELLE)

    own = await talk_on_both.fill(form, as_=MAELLE, tweet="Une pile\x00 repart \ud83d #salarié")

    assert _quote(own).startswith("Une pile repart \ufffd #salarié")


async def test_her_own_words_that_do_not_pass_stay_in_the_form(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    form = await talk.press(card, "Avec mes mots", as_=MAELLE)
    draft = "Le mot de passe du wifi est Tournesol2026, venez nombreux"

    again = await talk.fill(form, as_=MAELLE, tweet=draft)

    assert again.form is not None
    assert again.form.fields[0].value == draft
    assert any(isinstance(block, Findings) and block.level == "stop" for block in again.blocks)
    assert await ShareRow.filter(wording_id=None).count() == 0


async def test_nothing_written_is_asked_for_again(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    form = await talk.press(card, "Avec mes mots", as_=MAELLE)

    again = await talk.fill(form, as_=MAELLE, tweet="   ")

    assert again.form is not None
    assert again.form.fields[0].error == "Écrivez quelques mots d’abord."


# The anxious one checks a draft.


async def test_a_good_draft_may_go(talk: Dialogue) -> None:
    reply = await talk.ask("can I tweet this: Lovely ride to work this morning.", as_=IMOGEN)

    assert reply.title == "You can go ahead"
    assert link_of(reply, "Open in X").startswith("https://x.com/intent/tweet?text=Lovely%20ride")


async def test_a_secret_is_stopped_masked_and_quoted_from_the_charter(talk: Dialogue) -> None:
    reply = await talk.ask("can I tweet this? My key AKIAIOSFODNN7EXAMPLE", as_=IMOGEN)

    (findings,) = [block for block in reply.blocks if isinstance(block, Findings)]
    assert findings.level == "stop"
    remark = findings.remarks[0]
    assert "IOSFODNN7" not in words_of(reply)
    assert findings.draft == "My key AKIA••••••••••••••••"
    article = talk.bot.house.charter.article(talk.bot.company.articles["secrets"], "en")
    assert article is not None
    assert remark.source == article.heading
    assert remark.quote in article.text
    assert not any(
        isinstance(action, Button) and action.command == "idea" for action in reply.actions
    )


async def test_without_a_draft_she_is_given_a_form(talk: Dialogue) -> None:
    form = await talk.ask("check", as_=IMOGEN)

    empty = await talk.fill(form, as_=IMOGEN, draft=" ")
    checked = await talk.fill(empty, as_=IMOGEN, draft="Rain again. The lights hold.")

    assert empty.form is not None
    assert "paste your draft" in empty.form.fields[0].error
    assert checked.title == "You can go ahead"


@pytest.mark.parametrize("paste", ["x" * 40_000, "é" * 40_000, "\x00", "\ud800", "a\ud83d b"])
async def test_any_paste_gets_an_answer(talk: Dialogue, paste: str) -> None:
    reply = await talk.ask(f"check: {paste}", as_=IMOGEN)

    titles = ("Can I tweet this?", "You can go ahead", "Almost: something to mend first")
    assert reply.title in titles


async def test_a_long_paste_without_a_word_is_taken_for_a_draft(talk: Dialogue) -> None:
    reply = await talk.ask("So much to say about repairs. " * 1300, as_=IMOGEN)

    assert reply.title == "Almost: something to mend first"
    assert "characters" in words_of(reply)


# Anybody asks the charter.


async def test_a_question_is_answered_word_for_word(talk: Dialogue) -> None:
    reply = await talk.ask("may I name a customer?", as_=IMOGEN)

    texts = "\n".join(
        article.text for article in talk.bot.house.charter.articles if article.language == "en"
    )
    assert _quote(reply) in texts


@pytest.mark.parametrize(
    "said",
    ["my boss wants me to tweet, do I have to?", "mon chef m’oblige à tweeter ?"],
)
async def test_a_question_that_begins_like_a_command_goes_to_the_charter(
    talk: Dialogue, said: str
) -> None:
    reply = await talk.ask(said, as_=IMOGEN)

    assert reply.title.startswith("Article ")


async def test_an_article_can_be_read_whole(talk: Dialogue) -> None:
    reply = await talk.ask("may I name a customer?", as_=IMOGEN)
    button = button_of(reply, "Read the whole article")

    whole = await talk.ask(f"{button.command} {button.text}", as_=IMOGEN)

    assert len(_quote(whole)) >= len(_quote(reply))


async def test_what_the_charter_does_not_say_is_not_made_up(talk: Dialogue) -> None:
    reply = await talk.ask("what is for lunch at the canteen today?", as_=IMOGEN)

    assert reply.title == "The charter does not say"
    assert not any(isinstance(block, Quote) for block in reply.blocks)


async def test_a_human_can_be_asked_wherever_the_bot_cannot_say_yes(talk: Dialogue) -> None:
    silence = await talk.ask("what is for lunch at the canteen today?", as_=IMOGEN)
    stop = await talk.ask("can I tweet this: my key AKIAIOSFODNN7EXAMPLE", as_=IMOGEN)

    for reply in (silence, stop):
        human = await talk.press(reply, "Ask a human", as_=IMOGEN)
        assert "shirin.moradpour@lumignon-velo.com" in words_of(human)
    herself = await talk.ask("parler à un humain", as_="shirin.moradpour@lumignon-velo.com")
    assert "shirin.moradpour@" not in words_of(herself)


# Choices.


async def test_choices_are_changed_on_one_form(talk: Dialogue) -> None:
    key, name = next(iter(talk.bot.house.subjects.items()))
    mine = await talk.ask("mine", as_=IMOGEN)
    form = await talk.press(mine, "Change my choices", as_=IMOGEN)

    kept = await talk.fill(form, as_=IMOGEN, language="fr", subjects=key, cadence="weekly")

    assert kept.title == "C’est gardé"
    assert facts_of(kept) == {
        "Langue": "français",
        "Sujets": name.fr,
        "Recevoir des idées": "une fois par semaine",
        "Heures calmes": "avant 9 h, après 18 h, et le week-end",
        "Votre manager": "ne voit pas mes partages",
        "Votre compte X": "pas donné, et c’est très bien",
    }
    card = await talk.ask("idea", as_=IMOGEN)
    assert facts_of(card)["Pourquoi celle-ci"] == "ce sujet fait partie de vos choix"


@pytest.mark.parametrize("said", ["français", "speak French", "parlez français !"])
async def test_the_language_changes_on_a_word(talk: Dialogue, said: str) -> None:
    assert (await talk.ask(said, as_=IMOGEN)).title == "C’est gardé"
    assert (await talk.ask("hello", as_=IMOGEN)).title == "Bonjour Imogen"


@pytest.mark.parametrize("said", ["xyzzy", "blah blah", "…"])
async def test_what_is_no_request_is_answered_with_what_can_be_asked(
    talk: Dialogue, said: str
) -> None:
    reply = await talk.ask(said, as_=IMOGEN)

    assert reply.title == "I did not understand"
    assert "a draft read against the charter" in words_of(reply)


async def test_colleagues_words_are_theirs(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    await talk.bot.follow(token_of(card))

    reply = await talk.ask(f"puis-je tweeter : {_quote(card)}", as_=OUSMANE)

    assert reply.title != "Vous pouvez y aller"
