"""A pause from ideas, and an absence: asked for by the person, never guessed."""

import datetime as dt
import re

from bot.chat.day import day_named
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.ideas.moments import moment_in
from bot.people import rhythm
from bot.people.choices import CADENCES
from bot.people.rhythm import Rhythm
from bot.shares.letting_go import let_go

SAID = re.compile(
    r"(?:(?P<pause>(?:une )?pause|a break)|(?P<week>pas cette semaine|not this week)"
    r"|(?P<fortnight>pas (?:pendant|avant) deux semaines|not for two weeks)"
    r"|(?:je (?:suis|serai)|i(?: am|['’]m| will be|['’]ll be)) (?P<away>absente?|en congés?"
    r"|en vacances|away|on leave|on holiday)(?: (?:jusqu['’]au|until|till) (?P<day>[\d/.-]+))?)"
    r"[\s.!]*$",
    re.IGNORECASE,
)
WEEKS = {"week": 1, "fortnight": 2}
LONGEST = dt.timedelta(days=366)

PAUSE = Phrase(fr="Une pause", en="A break")
PAUSE_WHY = Phrase(
    fr="Tant qu’elle dure, pas d’idées de ma part. Ce que vous demandez a toujours sa réponse, et "
    "personne n’en saura rien.",
    en="While it lasts, no ideas from me. What you ask for is still answered, and nobody will "
    "know.",
)
NOT_THIS_WEEK = Phrase(fr="Pas cette semaine", en="Not this week")
NOT_FOR_TWO = Phrase(fr="Pas pendant deux semaines", en="Not for two weeks")
AWAY = Phrase(fr="Je m’absente", en="I will be away")
AGAIN = Phrase(fr="Fin de la pause", en="End the break")
SEE = Phrase(fr="Voir mes choix", en="See my choices")
LATER = Phrase(fr="Entendu", en="All right")
LATER_WHY = Phrase(
    fr="Pas d’idées avant le {day}. Si l’envie vient plus tôt, « idée » en donne une.",
    en="No ideas before {day}. If you feel like one sooner, “idea” gives you one.",
)
AWAY_TITLE = Phrase(fr="Votre absence", en="Your absence")
BACK = Phrase(fr="De retour le", en="Back on")
BACK_HINT = Phrase(fr="Par exemple 24/12/2026.", en="For example 24/12/2026.")
NO_DAY = Phrase(
    fr="Écrivez un jour à venir, dans l’année, comme 24/12/2026.",
    en="Write a day to come, within a year, such as 24/12/2026.",
)
KEEP = Phrase(fr="Garder", en="Keep")
AWAY_WHY = Phrase(
    fr="Je ne vous écrirai pas en premier avant le {day}. Une réponse que vous attendez vous "
    "attendra aussi, et je n’en dis rien à personne.",
    en="I will not write to you first before {day}. An answer you wait for will wait for you too, "
    "and I tell nobody.",
)
OVER = Phrase(fr="C’est reparti, doucement", en="We start again, gently")
OVER_WHY = Phrase(
    fr="La pause est finie. « mes choix » montre à quel rythme les idées viennent.",
    en="The break is over. “mine” shows how often ideas come.",
)
PAUSED = Phrase(fr="Pause", en="Break")
PAUSED_UNTIL = Phrase(fr="pas d’idées avant le {day}", en="no ideas before {day}")
AWAY_ROW = Phrase(fr="Absence", en="Away")
AWAY_UNTIL = Phrase(fr="de retour le {day}", en="back on {day}")
SLOWED = Phrase(fr="Pourquoi ce rythme", en="Why this pace")
SLOWED_WHY = Phrase(
    fr="vous aviez choisi « {cadence} » ; mes idées tombaient mal, alors j’ai ralenti. « Changer "
    "mes choix » y revient quand vous voulez",
    en="you had chosen “{cadence}”; my ideas came at a bad time, so I slowed down. “Change my "
    "choices” takes it back whenever you like",
)

Rows = tuple[tuple[str, str], ...]


def typed(said: str) -> str:
    """Turn plain speech into what a button would type; empty where it is about something else."""
    found = SAID.match(said)
    if not found:
        return ""
    if found["away"]:
        return f"pause away {found['day'] or ''}".rstrip()
    return next((f"pause {name}" for name in WEEKS if found[name]), "pause")


async def answer(request: Request, _: House, said: str) -> Reply:
    """Understand `pause`, `pause week TOKEN`, `pause away 24/12/2026` and `pause end`."""
    what, _space, rest = said.partition(" ")
    if what in WEEKS:
        return await _snoozed(request, WEEKS[what], rest.strip())
    if what == "away":
        return await _away(request, request.fields.get("back", rest).strip())
    if what == "end":
        return await _over(request)
    return await _offered(request)


async def _offered(request: Request) -> Reply:
    known = await rhythm.rhythm_of(request.person, request.at)
    end = (Button(request.say(AGAIN), "mine", "pause end"),)
    return Reply(
        title=request.say(PAUSE),
        blocks=(Paragraph(request.say(PAUSE_WHY)),),
        actions=(
            Button(request.say(NOT_THIS_WEEK), "mine", "pause week"),
            Button(request.say(NOT_FOR_TWO), "mine", "pause fortnight"),
            Button(request.say(AWAY), "mine", "pause away"),
            *(end if known.snoozed_on or known.back_on else ()),
        ),
    )


async def _snoozed(request: Request, weeks: int, token: str) -> Reply:
    monday = await rhythm.snooze(request.person, weeks, request.at)
    if token:  # the card it was pressed on
        await let_go(request.person, token, request.at)
    return _noted(request, LATER, LATER_WHY.given(day=day_named(monday)))


async def _away(request: Request, day: str) -> Reply:
    back = _day(request, day)
    if back is None:
        error = request.say(NO_DAY) if day else ""
        return Reply(title=request.say(AWAY_TITLE), form=_form(request, day, error), replaces=True)
    await rhythm.leave(request.person, back)
    return _noted(request, AWAY_TITLE, AWAY_WHY.given(day=day_named(back)))


def _day(request: Request, said: str) -> dt.date | None:
    """Read a day to come, where the person is."""
    moment = moment_in(said, request.person.zone)
    ahead = moment is not None and request.at < moment < request.at + LONGEST
    return moment.date() if moment and ahead else None


def _form(request: Request, value: str, error: str) -> Form:
    hint = request.say(BACK_HINT)
    back = Field(name="back", label=request.say(BACK), hint=hint, value=value, error=error)
    return Form(command="mine", text="pause away", submit=request.say(KEEP), fields=(back,))


async def _over(request: Request) -> Reply:
    await rhythm.come_back(request.person)
    said = Paragraph(request.say(OVER_WHY))
    ways_on = (Button(request.say(SEE), "mine"),)
    return Reply(title=request.say(OVER), blocks=(said,), actions=ways_on, replaces=True)


def _noted(request: Request, title: Phrase, why: Phrase) -> Reply:
    ways_on: tuple[Action, ...] = (
        Button(request.say(SEE), "mine"),
        Button(request.say(AGAIN), "mine", "pause end"),
    )
    said = Paragraph(request.say(why))
    return Reply(title=request.say(title), blocks=(said,), actions=ways_on, replaces=True)


async def rows(request: Request) -> Rows:
    """Say a person's rhythm honestly, where it is not simply what they chose."""
    known = await rhythm.rhythm_of(request.person, request.at)
    return tuple((request.say(name), request.say(said)) for name, said in _rows(known))


def _rows(known: Rhythm) -> list[tuple[Phrase, Phrase]]:
    found: list[tuple[Phrase, Phrase]] = []
    if known.slowed_from:
        found.append((SLOWED, SLOWED_WHY.given(cadence=CADENCES[known.slowed_from])))
    if known.snoozed_on:
        found.append((PAUSED, PAUSED_UNTIL.given(day=day_named(known.snoozed_on))))
    if known.back_on:
        found.append((AWAY_ROW, AWAY_UNTIL.given(day=day_named(known.back_on))))
    return found
