"""Seen: what people let their manager see, and a word back; never points, never a ranking."""

from bot.chat.command import Command, hears
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import NOTHING, Action, Block, Button, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.shared import SEE
from bot.people.register import choices_of
from bot.stats.seen import Post, Shown, see, seen_by, shown_to
from bot.stats.week import Week, last_ended, week_named
from bot.stats.words import days_of
from bot.storage.transaction import run_tx

AT_ONCE = 8  # people on one card

TITLE = Phrase(
    fr="Ce qu’on a voulu vous montrer, {days}", en="What people wanted you to see, {days}"
)
HOW = Phrase(
    fr="Ces personnes ont coché que vous pouviez le voir. « Vu » le leur dit, en privé : ni "
    "points, ni classement, et le silence des autres ne veut rien dire.",
    en="These people ticked that you may see it. “Seen” tells them so, in private: no points, no "
    "ranking, and the silence of others means nothing.",
)
NONE = Phrase(
    fr="Personne n’a choisi de vous montrer un post de cette semaine. C’est leur choix, et il n’y "
    "a rien à en déduire.",
    en="Nobody chose to show you a post of that week. It is their choice, and there is nothing to "
    "read into it.",
)
VERIFIED = Phrase(fr="{name}, vérifié", en="{name}, verified")
SEEN = Phrase(fr="Vu : {name}", en="Seen: {name}")
NEXT = Phrase(fr="La suite", en="The next ones")
THEY_KNOW = Phrase(fr="{name} le saura.", en="{name} will know.")
NOT_SHOWN = Phrase(
    fr="Cette personne ne vous montre pas de post de cette semaine-là. « vu » liste ce que l’on "
    "vous montre.",
    en="This person shows you no post of that week. “seen” lists what people show you.",
)
SEEN_TITLE = Phrase(fr="{name} a vu ce que vous avez partagé", en="{name} saw what you shared")
SEEN_WHY = Phrase(
    fr="C’était la semaine {days}. Vous aviez coché que votre manager pouvait le voir ; « mes "
    "choix » permet d’y revenir.",
    en="It was the week of {days}. You had ticked that your manager may see it; “mine” lets you "
    "change your mind.",
)
NOT_SEEN = Phrase(
    fr="Je ne retrouve pas ce signe. « mes partages » montre ce que vous avez partagé.",
    en="I cannot find that sign. “mine” shows what you shared.",
)


async def answer(request: Request, house: House) -> Reply:
    """Understand `seen`, `seen 2026-W47`, `seen 2026-W47 from 8` and `seen 2026-W47 told 42`."""
    named, _, rest = request.text.strip().partition(" ")
    week = week_named(named) or last_ended(request.at, request.person.zone)
    verb, _, number = rest.partition(" ")
    given = int(number) if number.isdecimal() else 0
    if verb == "told":
        return await _told(request, house, week, given)
    return await _page(request, week, given)


async def _page(request: Request, week: Week, start: int, note: str = "") -> Reply:
    found = await shown_to(request.person, week)
    if not found and request.unasked:
        return NOTHING
    some = found[start : start + AT_ONCE]
    quotes = [_quoted(request, one, post) for one in some for post in one.posts]
    said = [note, request.say(HOW if some else NONE)]
    blocks: tuple[Block, ...] = (*quotes, Paragraph("\n".join(filter(None, said))))
    title = request.say(TITLE, days=days_of(week))
    ways_on = _ways_on(request, week, some, start + AT_ONCE if found[start + AT_ONCE :] else 0)
    return Reply(title=title, blocks=blocks, actions=ways_on, replaces=bool(note))


def _quoted(request: Request, one: Shown, post: Post) -> Quote:
    name = request.say(VERIFIED, name=one.name) if post.verified else one.name
    return Quote(post.text, " · ".join(filter(None, (name, post.address))))


def _ways_on(request: Request, week: Week, some: list[Shown], more_from: int) -> tuple[Action, ...]:
    buttons = [
        Button(request.say(SEEN, name=one.name), "seen", f"{week} told {one.person}")
        for one in some
        if not one.seen
    ]
    if more_from:
        buttons.append(Button(request.say(NEXT), "seen", f"{week} from {more_from}"))
    return tuple(buttons)


async def _told(request: Request, house: House, week: Week, person: int) -> Reply:
    """Tell somebody, once, that what they posted was seen."""
    found = await shown_to(request.person, week)
    place = next((place for place, one in enumerate(found) if one.person == person), None)
    if place is None:
        raise Refusal(NOT_SHOWN)
    manager = request.person

    async def note() -> None:
        if await see(manager, person, week, request.at):
            occasion = f"seen:{manager.id}:{week}"
            await house.tell(person, "mine", f"seen {week} {manager.id}", occasion)

    await run_tx(note)
    note_said = request.say(THEY_KNOW, name=found[place].name)
    return await _page(request, week, place - place % AT_ONCE, note_said)


async def seen(request: Request, _: House, said: str) -> Reply:
    """Tell a person that their manager saw what they posted; nothing once they ticked it off."""
    named, _space, number = said.partition(" ")
    week = week_named(named)
    manager = int(number) if number.isdecimal() else 0
    name = await seen_by(request.person, manager, week) if week else None
    if week is None or name is None:
        raise Refusal(NOT_SEEN)
    if request.unasked and not (await choices_of(request.person)).shown:
        return NOTHING
    return Reply(
        title=request.say(SEEN_TITLE, name=name),
        blocks=(Paragraph(request.say(SEEN_WHY, days=days_of(week))),),
        actions=(Button(request.say(SEE), "mine"),),
    )


COMMAND = Command(
    name="seen",
    summary=Phrase(
        fr="ce que des personnes de votre équipe ont voulu vous montrer",
        en="what people of your team wanted you to see",
    ),
    example=Phrase(fr="vu", en="seen"),
    role=Role.MANAGER,
    also=("vu",),
    alone=True,
    aside=True,
    heard=hears(r"seen (?P<rest>\d{4}-?w\d{1,2}.*)$"),
    answer=answer,
    order=81,
)
