"""Stats: the week of the people who report to a manager, and never of one of them."""

from bot.chat.command import Command, hears
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Action, Button, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.stats.close import close_weeks
from bot.stats.managers import managers_below, people_in
from bot.stats.report import names_below, places_of, report_on
from bot.stats.team import Asked, asked, team_meant, teams_of
from bot.stats.week import last_ended
from bot.stats.words import days_of, told

TEAMS = 3  # buttons

TITLE = Phrase(fr="Votre équipe, {days}", en="Your team, {days}")
TEAM_TITLE = Phrase(fr="{team}, {days}", en="{team}, {days}")
BEFORE = Phrase(fr="La semaine d’avant", en="The week before")
ALL = Phrase(fr="Toute mon équipe", en="My whole team")
SHOWN = Phrase(fr="Ce qu’ils ont posté", en="What they posted")
NOBODY = Phrase(
    fr="Personne ne vous est rattaché pour l’instant : je n’ai pas d’équipe à vous montrer. Si "
    "c’est une erreur, l’équipe communication tient la liste à jour.",
    en="Nobody reports to you at the moment, so I have no team to show. If this is a mistake, the "
    "communications team keeps the list.",
)
NOT_YOURS = Phrase(
    fr="Je ne vois pas d’équipe « {team} » parmi les vôtres. Les vôtres : {teams}.",
    en="I see no team “{team}” among yours. Yours are: {teams}.",
)
NO_TEAMS = Phrase(fr="aucune n’a de nom", en="none has a name")
NOT_OVER = Phrase(
    fr="Cette semaine n’est pas finie : elle se lit à partir du lundi qui la suit. Comptée au fur "
    "et à mesure, elle montrerait qui vient de faire quoi. « semaine » montre la dernière.",
    en="That week is not over: it can be read from the Monday after it. Counted as it goes, it "
    "would show who has just done what. “stats” shows the last one.",
)


async def answer(request: Request, house: House) -> Reply:
    """Show the last week that is over, or the one asked for; all of the people, or one team."""
    below = await managers_below(request.person.id)
    if not below:
        raise Refusal(NOBODY)
    wanted = asked(request.text, request.at, request.person.zone)
    if wanted.week > last_ended(request.at, request.person.zone):
        raise Refusal(NOT_OVER)
    return await _shown(request, house, below, wanted)


async def _shown(request: Request, house: House, below: frozenset[int], wanted: Asked) -> Reply:
    smallest = house.company.privacy.smallest
    await close_weeks(house.zone, smallest, request.at)
    teams = await teams_of(below)
    team = _team(wanted.team, teams)
    places = await places_of(below)
    chosen = [key for key, (_, named) in places.items() if not team or named == team]
    names = () if team else await names_below(request.person, wanted.week)
    report = await report_on(chosen, wanted.week, names)
    title, days = TEAM_TITLE if team else TITLE, days_of(wanted.week)
    return Reply(
        title=request.say(title, team=team, days=days),
        blocks=told(report, request.person.language, smallest, await people_in(below, team)),
        actions=(
            *((Button(request.say(SHOWN), "seen", str(wanted.week)),) if report.names else ()),
            *_ways_on(request, Asked(wanted.week, team), teams),
        ),
    )


def _team(said: str, teams: list[str]) -> str:
    """Find the team meant; raises Refusal where it is not one of theirs."""
    found = team_meant(said, teams) if said else ""
    if found is None:
        listed: object = ", ".join(teams) or NO_TEAMS
        raise Refusal(NOT_YOURS.given(team=said[:60], teams=listed))
    return found


def _ways_on(request: Request, shown: Asked, teams: list[str]) -> tuple[Action, ...]:
    """Offer the week before, and the other teams of the same week where they are few."""
    earlier = f"{shown.week.before} {shown.team}".strip()
    others = teams if 1 < len(teams) <= TEAMS else []
    buttons = [Button(request.say(BEFORE), "stats", earlier)]
    buttons += [
        Button(team, "stats", f"{shown.week} {team}") for team in others if team != shown.team
    ]
    if shown.team:
        buttons.append(Button(request.say(ALL), "stats", str(shown.week)))
    return tuple(buttons)


COMMAND = Command(
    name="stats",
    summary=Phrase(
        fr="la semaine de votre équipe, sans le détail de personne",
        en="your team’s week, and nobody’s in particular",
    ),
    example=Phrase(fr="semaine", en="stats"),
    role=Role.MANAGER,
    also=("semaine", "statistiques", "statistics"),
    heard=hears(
        r"(?:la )?semaine de mon équipe\s*$",
        r"(?:les )?chiffres(?: de mon équipe)?(?P<rest>[^?:]*)$",  # no question
        r"(?P<rest>(?:la )?semaine derni[eè]re)\s*$",
        r"my team['’]s week\s*$",
    ),
    answer=answer,
    order=80,
)
