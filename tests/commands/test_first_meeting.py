"""The first meeting, once for each of the seven colleagues; and what is never in anybody's way."""

import asyncio
import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from dialogue import Dialogue, facts_of, labels_of, words_of

from bot.chat.reply import Button, Reply
from bot.chat.request import Place, Request
from bot.people.choices import Cadence, Choices, Help
from bot.people.hours import Quiet
from bot.people.register import choices_of
from bot.people.tables import PersonRow

GERARD = "gerard.pontcharra@lumignon-velo.com"  # will never tweet
CALLUM = "callum.thistlewood@lumignon-velo.com"  # allergic
MAELLE = "maelle.ferrandon@lumignon-velo.com"  # curious
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"  # anxious
FELIX = "felix.bellavance-nguyen@lumignon-velo.com"  # enthusiast
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"  # good pupil
THU_HA = "thu-ha.lemoine@lumignon-velo.com"  # overwhelmed
ASKED = "Et vous, qu’est-ce qui vous aiderait\u202f?"


def _question(reply: Reply) -> Reply:
    assert reply.after is not None, f"nothing is asked below {reply.title!r}"
    return reply.after


async def _choices(talk: Dialogue, who: str) -> Choices:
    return await choices_of(await talk.bot.meet("web", who))


async def test_the_one_who_will_never_tweet_is_left_alone_for_ever(talk: Dialogue) -> None:
    hello = await talk.ask("bonjour", as_=GERARD)
    assert hello.title == "Bonjour Gérard"  # what he said comes first
    question = _question(hello)
    assert question.title == ASKED
    assert "«\u00a0rien\u00a0» est une bonne réponse" in words_of(question)
    assert labels_of(question) == [
        "Des idées de tweets",
        "Relire mes brouillons",
        "Juste des réponses",
        "Rien, merci",
    ]

    noted = await talk.press(question, "Rien, merci", as_=GERARD)

    assert words_of(noted) == (
        "C’est noté\nJe ne vous écrirai pas. Si un jour vous m’écrivez, je répondrai."
    )
    assert noted.actions == ()
    choices = await _choices(talk, GERARD)
    assert (choices.silent, choices.cadence, choices.help) == (True, Cadence.NEVER, Help.NOTHING)
    assert await talk.bot.stopped(await talk.bot.meet("web", GERARD))

    talk.clock += dt.timedelta(days=200)
    answer = await talk.ask("puis-je citer un client ?", as_=GERARD)
    assert answer.after is None
    choices = await _choices(talk, GERARD)
    assert (choices.silent, choices.cadence) == (False, Cadence.NEVER)  # he may be answered


async def test_the_allergic_one_is_sent_nothing_and_asked_nothing(talk: Dialogue) -> None:
    stopped = await talk.ask("leave me alone!", as_=CALLUM)
    assert stopped.title == "It is stopped"
    assert stopped.after is None
    assert (await _choices(talk, CALLUM)).silent

    later = await talk.ask("what does the charter say about politics?", as_=CALLUM)

    assert later.after is None
    assert (await _choices(talk, CALLUM)).silent  # "stop" is for good, also where one writes


async def test_the_curious_one_says_what_she_would_like_in_two_taps(talk: Dialogue) -> None:
    card = await talk.ask("donne-moi une idée", as_=MAELLE)
    assert labels_of(card)[0] == "Ouvrir dans X"  # what she asked is whole, and first

    rhythm = await talk.press(_question(card), "Des idées de tweets", as_=MAELLE)
    assert rhythm.title == "À quel rythme\u202f?"
    assert labels_of(rhythm) == [
        "Jamais",
        "Quand je demande",
        "Une fois par semaine",
        "Deux fois par semaine",
    ]
    noted = await talk.press(rhythm, "Une fois par semaine", as_=MAELLE)

    assert noted.title == "C’est noté"
    assert facts_of(noted) == {
        "Recevoir des idées": "une fois par semaine",
        "Heures calmes": "avant 9 h, après 18 h, et le week-end",
    }
    assert labels_of(noted) == ["Plus de choix"]  # offered, and not required
    more = await talk.press(noted, "Plus de choix", as_=MAELLE)
    assert more.form is not None
    assert [field.name for field in more.form.fields] == [
        *("language", "subjects", "cadence", "quiet_from", "quiet_until", "shown")
    ]
    assert more.form.fields[2].value == "weekly"


async def test_the_anxious_one_is_offered_checks_and_no_rhythm(talk: Dialogue) -> None:
    verdict = await talk.ask("can I tweet this: Lovely ride to work this morning.", as_=IMOGEN)
    assert verdict.title == "You can go ahead"
    question = _question(verdict)
    assert "Nobody else will see it." in words_of(question)

    noted = await talk.press(question, "Checking my drafts", as_=IMOGEN)

    assert noted.title == "Noted"
    assert "I read, I answer, I forget. I will not write to you first." in words_of(noted)
    choices = await _choices(talk, IMOGEN)
    assert (choices.help, choices.cadence) == (Help.CHECKS, Cadence.ASKED)


async def test_the_enthusiast_gets_more_but_within_his_hours(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=FELIX)
    rhythm = await talk.press(_question(card), "Des idées de tweets", as_=FELIX)
    noted = await talk.press(rhythm, "Deux fois par semaine", as_=FELIX)
    again = await talk.press(rhythm, "Deux fois par semaine", as_=FELIX)
    assert words_of(again) == words_of(noted)  # twice changes nothing twice

    form = await talk.press(noted, "Plus de choix", as_=FELIX)
    answers = {"language": "fr", "subjects": "", "cadence": "twice"}
    wrong = await talk.fill(form, as_=FELIX, **answers, quiet_from="9", quiet_until="9")
    kept = await talk.fill(wrong, as_=FELIX, **answers, quiet_from="22", quiet_until="7")

    assert wrong.form is not None
    assert wrong.form.fields[3].error == "Choisissez deux heures différentes."
    assert facts_of(kept)["Heures calmes"] == "avant 7 h, après 22 h, et le week-end"
    choices = await _choices(talk, FELIX)
    assert (choices.cadence, choices.quiet) == (Cadence.TWICE, Quiet(22, 7))
    assert choices.quiet.covers(talk.clock, ZoneInfo("America/Toronto"))  # 4:30 there


async def test_the_good_pupil_may_just_ask(talk: Dialogue) -> None:
    answer = await talk.ask("puis-je citer un client ?", as_=OUSMANE)
    noted = await talk.press(_question(answer), "Juste des réponses", as_=OUSMANE)

    assert "je citerai la charte mot pour mot" in words_of(noted)
    assert labels_of(noted) == ["Plus de choix"]
    choices = await _choices(talk, OUSMANE)
    assert (choices.help, choices.cadence, choices.silent) == (Help.ANSWERS, Cadence.ASKED, False)


async def test_the_overwhelmed_one_passes_over_it_and_nothing_is_supposed(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=THU_HA)
    assert card.after is not None
    assert labels_of(card)[0] == "Ouvrir dans X"  # one tap, and back to work

    for said in ("une autre", "bonjour", "puis-je citer un client ?"):
        assert (await talk.ask(said, as_=THU_HA)).after is None
    choices = await _choices(talk, THU_HA)
    assert (choices.help, choices.cadence) == (None, Cadence.ASKED)


# Never in the way.


async def test_two_answers_at_once_hold_one_question(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    person = await talk.bot.meet("web", MAELLE)
    said = ("idée", "bonjour", "puis-je citer un client ?", "puis-je tweeter : il pleut") * 3
    requests = [
        Request(person=person, at=talk.clock, place=Place("web"), text=text) for text in said
    ]

    replies = await asyncio.gather(*map(talk.bot.answer, requests))

    assert sum(reply.after is not None for reply in replies) == 1


async def test_a_form_a_channel_and_a_greeting_are_let_pass(talk: Dialogue) -> None:
    person = await talk.bot.meet("web", MAELLE)
    asked = Request(person=person, at=talk.clock, place=Place("web"))
    passed = (
        replace(asked, text="vérifier"),  # a form
        replace(asked, text="bonjour", place=Place("web", private=False)),
        replace(asked, command="help"),  # as the page greets
        replace(asked, text="mes choix"),
        replace(asked, text="bureau"),  # not allowed
        replace(asked, command="idea", unasked=True),  # as the bot says something first
    )

    for request in passed:
        assert (await talk.bot.answer(request)).after is None
    assert (await PersonRow.get(email=MAELLE)).met_at is None

    assert (await talk.ask("idée", as_=MAELLE)).after is not None


async def test_who_makes_their_choices_first_is_not_asked(talk: Dialogue) -> None:
    form = await talk.press(await talk.ask("mine", as_=IMOGEN), "Change my choices", as_=IMOGEN)
    await talk.fill(form, as_=IMOGEN, language="en", subjects="", cadence="asked")

    assert (await talk.ask("idea", as_=IMOGEN)).after is None


async def test_what_is_pressed_twice_or_made_up_is_harmless(talk: Dialogue) -> None:
    question = _question(await talk.ask("idée", as_=GERARD))
    for _ in range(2):
        await talk.press(question, "Rien, merci", as_=GERARD)
    assert (await _choices(talk, GERARD)).silent

    made_up = await talk.ask("mine help me", as_=MAELLE)
    rhythm = await talk.ask("mine often enough", as_=MAELLE)

    assert all(isinstance(one, Button) for one in (*made_up.actions, *rhythm.actions))
    assert (made_up.title, rhythm.title) == (ASKED, "À quel rythme\u202f?")
    assert (await _choices(talk, MAELLE)).help is None
