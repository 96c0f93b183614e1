"""A hold as everybody hears of it: what is silent, why, by whose decision, and whom to ask."""

import datetime as dt
from collections.abc import Iterable

from bot.chat.day import day_named
from bot.chat.phrase import Phrase, same
from bot.chat.reply import Block, Button, Facts, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.drafts.check import Verdict, check
from bot.holds.held import ALL, Held, as_rules
from bot.reviews.found import HOLD

SILENT = Phrase(fr="Pas en ce moment : {subject}", en="Not at the moment: {subject}")
SILENT_WHY = Phrase(
    fr="L’entreprise a demandé de ne rien publier à ce sujet pour l’instant. Vous n’y êtes pour "
    "rien, et rien ne vous est demandé.",
    en="The company asked to post nothing on this subject for now. It has nothing to do with "
    "you, and nothing is asked of you.",
)
EVERYTHING = Phrase(fr="tous les sujets", en="every subject")
WORDS = Phrase(fr="ce qui parle de : {words}", en="what speaks of: {words}")
REASON = Phrase(fr="La raison, n° {number}", en="The reason, no. {number}")
WHAT = Phrase(fr="Suspendu", en="On hold")
DECIDED = Phrase(fr="Décidé par", en="Decided by")
SINCE = Phrase(fr="{name}, le {day} à {hour}", en="{name}, on {day} at {hour}")
DESK = Phrase(fr="l’équipe communication", en="the communications team")
ASK = Phrase(fr="À qui demander", en="Whom to ask")
ON_PAGE = Phrase(
    fr="L’entreprise a demandé de ne rien publier à ce sujet pour l’instant : "
    "« {reason} » C’est ce qu’a décidé {name}, le {day} à {hour} : posez-lui vos "
    "questions. Vous n’y êtes pour rien.",
    en="The company asked to post nothing on this subject for now: “{reason}” It was decided by "
    "{name} on {day} at {hour}: bring your questions to them. It has nothing to do with you.",
)
ANOTHER = Phrase(fr="Une idée sur autre chose", en="An idea on something else")


def named(house: House, held: Held) -> Phrase:
    """Name what is held."""
    if held.subject == ALL:
        return EVERYTHING
    if held.subject:
        return house.subject(held.subject)
    return WORDS.given(words=", ".join(held.words))


def moment(at: dt.datetime, house: House) -> tuple[Phrase, str]:
    """Say a moment in the company's zone: the day, and the hour as 14:30."""
    local = at.astimezone(house.zone)
    return day_named(local.date()), f"{local:%H:%M}"


def told(request: Request, house: House, held: Iterable[Held]) -> tuple[Block, ...]:
    """Say of each hold what it is, why, by whose decision and whom to ask."""
    return tuple(block for one in held for block in _told(request, house, one))


def _told(request: Request, house: House, held: Held) -> tuple[Block, ...]:
    day, hour = moment(held.since, house)
    name = same(held.by) if held.by else DESK
    asked = " · ".join(filter(None, (held.by, held.email))) or request.say(DESK)
    return (
        Quote(held.reason, request.say(REASON, number=held.id)),
        Facts(
            (
                (request.say(WHAT), request.say(named(house, held))),
                (request.say(DECIDED), request.say(SINCE, name=name, day=day, hour=hour)),
                (request.say(ASK), asked),
            )
        ),
    )


def suspended(request: Request, house: House, held: Held, *, replaces: bool = False) -> Reply:
    """Answer somebody who asks for what is held."""
    elsewhere = (Button(request.say(ANOTHER), "idea"),)
    return Reply(
        title=request.say(SILENT, subject=named(house, held)),
        blocks=(Paragraph(request.say(SILENT_WHY)), *told(request, house, (held,))),
        actions=() if held.subject == ALL else elsewhere,
        replaces=replaces,
    )


def on_page(house: House, now: dt.datetime, subject: str, tweet: str) -> Phrase | None:
    """Say why a link leads nowhere for now; nothing where no hold reaches what it carries."""
    held = reaching(house, now, subject, tweet)
    if held is None:
        return None
    day, hour = moment(held.since, house)
    name = same(held.by) if held.by else DESK
    return ON_PAGE.given(reason=held.reason, name=name, day=day, hour=hour)


def reaching(house: House, now: dt.datetime, subject: str, tweet: str) -> Held | None:
    """Find a hold that reaches an idea of a subject, in these words."""
    for held in house.held:
        if held.reaches(subject) or (tweet and stopped_by(tweet, house, held, now)):
            return held
    return None


def holding(draft: str, house: House, verdict: Verdict, now: dt.datetime) -> list[Held]:
    """Find which holds stop a draft: none, where the verdict names none."""
    if all(found.rule != HOLD for found in verdict.findings):
        return []
    return [held for held in house.held if stopped_by(draft, house, held, now)]


def stopped_by(draft: str, house: House, held: Held, now: dt.datetime) -> bool:
    """Tell whether a hold stops a draft."""
    rules = as_rules((held,), house.subjects)
    alone = house.company.model_copy(update={"hold": rules})
    return any(
        found.rule == HOLD for found in check(draft, alone, now, on_the_whole=False).findings
    )
