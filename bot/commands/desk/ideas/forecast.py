"""Desk, ideas: which subjects will run out of words, while there is time to write some."""

from bot.chat.day import day_named
from bot.chat.phrase import Phrase
from bot.chat.reply import NOTHING, Button, Facts, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas.changing import NAMES
from bot.commands.desk.ideas.listing import LIST, WRITE
from bot.commands.house import House
from bot.shares.forecast import Outlook, forecast

TITLE = Phrase(fr="Les mots des deux semaines à venir", en="The words of the next two weeks")
PACE = Phrase(
    fr="Au rythme des quatre dernières semaines : au moins {people} personnes ont ouvert des mots. "
    "Des mots ouverts se reposent sept jours.",
    en="At the pace of the last four weeks: at least {people} people opened words. Words that were "
    "opened rest for seven days.",
)
FEW = Phrase(
    fr="Au rythme des quatre dernières semaines : peu de gens ont ouvert des mots.",
    en="At the pace of the last four weeks: few people opened words.",
)
NOBODY = Phrase(
    fr="Personne n’a ouvert de mots depuis quatre semaines : je ne compte que ce qui prend fin.",
    en="Nobody opened words in the last four weeks: I only count what comes to an end.",
)
FINE = Phrase(fr="Aucun sujet ne manquera de mots.", en="No subject will run out of words.")
OUT = Phrase(fr="plus de mots le {day}", en="no words left on {day}")
NOW = Phrase(fr="plus de mots dès maintenant", en="no words left already")
ENOUGH = Phrase(fr="de quoi tenir", en="enough")
FREE = Phrase(fr="{free} libres", en="{free} free")
USED = Phrase(fr="{free} libres, {weekly} par semaine", en="{free} free, {weekly} used a week")


async def answer(request: Request, house: House, _: str = "") -> Reply:
    """Show the subjects that run out first, in each language."""
    found, people = await forecast(house.subjects, request.at)
    short = [one for one in found if one.out_on]
    if not short and request.unasked:
        return NOTHING
    smallest = house.company.privacy.smallest
    said_of_people = PACE if people >= smallest else FEW
    pace = request.say(said_of_people if people else NOBODY, people=people // smallest * smallest)
    said = [pace] if short else [pace, request.say(FINE)]
    return Reply(
        title=request.say(TITLE),
        blocks=(
            Paragraph("\n".join(said)),
            *((Facts(tuple(_row(request, house, one) for one in found)),) if found else ()),
        ),
        actions=(
            Button(request.say(WRITE), "desk", "ideas new"),
            Button(request.say(LIST), "desk", "ideas"),
        ),
    )


def _row(request: Request, house: House, one: Outlook) -> tuple[str, str]:
    today = request.at.date()
    if one.out_on is None:
        outlook = request.say(ENOUGH)
    elif one.out_on <= today:
        outlook = request.say(NOW)
    else:
        outlook = request.say(OUT, day=day_named(one.out_on))
    subject, language = request.say(house.subject(one.subject)), request.say(NAMES[one.language])
    enough = one.people >= house.company.privacy.smallest
    used = request.say(USED if enough else FREE, free=one.free, weekly=f"{one.weekly:.0f}")
    return f"{subject} ({language})", f"{outlook} · {used}"
