"""Desk, ideas: the list, a page at a time, and its filters."""

import datetime as dt
from collections.abc import Sequence

from bot.chat.day import day_named
from bot.chat.phrase import LANGUAGES, Phrase, same
from bot.chat.reply import Action, Block, Button, Facts, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas.changing import NAMES
from bot.commands.house import House
from bot.ideas.listing import (
    OVER,
    Filters,
    Page,
    campaigns,
    counts,
    filters_from,
    filters_in,
    page_of,
    to_approve,
)
from bot.ideas.tables import IdeaRow, State
from bot.people.form import LANGUAGE
from bot.shares.card import SUBJECT, title_of

TITLE = Phrase(fr="Les idées", en="The ideas")
PAGE = Phrase(
    fr="{count} idées, page {number} sur {pages}", en="{count} ideas, page {number} of {pages}"
)
ONE = Phrase(fr="1 idée", en="1 idea")
NONE = Phrase(
    fr="Aucune idée ici. Élargissez les filtres, ou écrivez-en une.",
    en="No idea here. Widen the filters, or write one.",
)
STATES: dict[str, Phrase] = {
    State.DRAFT: Phrase(fr="brouillon", en="draft"),
    State.WAITING: Phrase(fr="attend une approbation", en="waits for approval"),
    State.APPROVED: Phrase(fr="approuvée", en="approved"),
    State.REFUSED: Phrase(fr="refusée, à revoir", en="refused, to be mended"),
    State.RETIRED: Phrase(fr="retirée", en="retired"),
    OVER: Phrase(fr="terminée", en="over"),
}
CHANGES: dict[str, Phrase] = {
    State.DRAFT: Phrase(fr="un changement est en brouillon", en="a change is being written"),
    State.WAITING: Phrase(fr="un changement attend", en="a change waits"),
    State.REFUSED: Phrase(fr="un changement a été refusé", en="a change was refused"),
}
UNTIL = Phrase(fr="jusqu’au {day}", en="until {day}")
WRITE = Phrase(fr="Écrire une idée", en="Write an idea")
MINE = Phrase(fr="À approuver ({count})", en="To approve ({count})")
FILTER = Phrase(fr="Filtrer", en="Filter")
LIST = Phrase(fr="Toutes les idées", en="All ideas")
NEXT = Phrase(fr="Suite", en="Next")
BEFORE = Phrase(fr="Avant", en="Back")
OPEN = Phrase(fr="Ouvrir", en="Open")
WHICH = Phrase(fr="Une idée de cette page", en="An idea of this page")
FILTERS = Phrase(fr="Quelles idées voir ?", en="Which ideas to see?")
SHOW = Phrase(fr="Voir", en="Show")
STATE = Phrase(fr="État", en="State")
CAMPAIGN = Phrase(fr="Campagne", en="Campaign")
ONLY = Phrase(fr="Seulement", en="Only")
ANY = Phrase(fr="peu importe", en="any")
LIVE = Phrase(fr="en cours", en="under way")
ENDING = Phrase(fr="finissent d’ici deux semaines", en="end within two weeks")
MY_TURN = Phrase(fr="que je peux approuver", en="that I may approve")


async def overview(request: Request, house: House, _: str = "") -> Reply:
    """Show how many ideas are in each state, and the newest."""
    found = await counts(request.at)
    rows = tuple(
        (request.say(STATES[one]).capitalize(), str(found[one])) for one in STATES if found[one]
    )
    page = await shown(request, house, Filters())
    blocks = (Facts(rows), *page.blocks) if len(rows) > 1 else page.blocks
    return Reply(title=request.say(TITLE), blocks=blocks, actions=page.actions, form=page.form)


async def typed_list(request: Request, house: House, typed: str) -> Reply:
    """Show the page that a button or the form of filters asks for."""
    if request.fields:
        return await shown(request, house, filters_from(request.fields))
    return await shown(request, house, filters_in(typed))


async def shown(request: Request, house: House, filters: Filters) -> Reply:
    """Show a page of ideas, numbered, with a button each."""
    page = await page_of(filters, request.person.id, request.at)
    said = request.say(PAGE, count=page.count, number=page.number, pages=page.pages)
    head = request.say(NONE) if not page.count else request.say(ONE) if page.count == 1 else said
    rows = tuple(_row(request, house, idea, place) for place, idea in _numbered(page))
    blocks: tuple[Block, ...] = (Paragraph(" · ".join((head, *_asked(request, house, filters)))),)
    return Reply(
        title=request.say(TITLE),
        blocks=(*blocks, Facts(rows)) if rows else blocks,
        actions=await _actions(request, filters, page),
        form=_open(request, page),
    )


def _numbered(page: Page) -> list[tuple[int, IdeaRow]]:
    return list(enumerate(page.ideas, start=1))


def _row(request: Request, house: House, idea: IdeaRow, place: int) -> tuple[str, str]:
    language = request.person.language
    said = [
        request.say(STATES[state_of(idea, request.at)]),
        *([request.say(CHANGES[idea.change])] if idea.change in CHANGES else []),
        *([request.say(house.subject(idea.subject))] if idea.subject else []),
        *([idea.campaign] if idea.campaign else []),
        request.say(UNTIL, day=last_day(idea.ends_at, house.zone)),
    ]
    return f"{place}. {title_of(idea, language)}", " · ".join(said)


def state_of(idea: IdeaRow, now: dt.datetime) -> str:
    """Say how far an idea has come; one that is past its end is over."""
    over = idea.state == State.APPROVED and idea.ends_at <= now
    return OVER if over else idea.state


def last_day(ends: dt.datetime, zone: dt.tzinfo) -> Phrase:
    """Name the last day of something that ends at a moment."""
    return day_named((ends - dt.timedelta(seconds=1)).astimezone(zone).date())


def _asked(request: Request, house: House, filters: Filters) -> list[str]:
    """Say which filters are on."""
    only = {"ending": ENDING, "mine": MY_TURN}.get(filters.only)
    language = next((one for one in LANGUAGES if one == filters.language), None)
    said = (
        STATES.get(filters.state),
        house.subject(filters.subject) if filters.subject else None,
        same(filters.campaign) if filters.campaign else None,
        NAMES[language] if language else None,
        only,
    )
    return [request.say(one) for one in said if one]


def _open(request: Request, page: Page) -> Form | None:
    """Ask which of the page's ideas to open: a card has room for few buttons."""
    if not page.ideas:
        return None
    titles = [
        (str(idea.id), f"{place}. {title_of(idea, request.person.language)}")
        for place, idea in _numbered(page)
    ]
    field = Field(
        name="idea",
        label=request.say(WHICH),
        kind="choice",
        value=titles[0][0],
        options=tuple(titles),
    )
    return Form(command="desk", text="ideas show", submit=request.say(OPEN), fields=(field,))


async def _actions(request: Request, filters: Filters, page: Page) -> tuple[Action, ...]:
    """Give what there is to press: five at most, as a form stands beside them."""
    mine = await to_approve(request.person.id).count()
    found: list[tuple[Phrase, str, bool]] = [
        (MINE.given(count=mine), "list only=mine", mine > 0 and filters.only != "mine"),
        (WRITE, "new", True),
        (NEXT, f"list {filters.on(page.number + 1).typed}", page.number < page.pages),
        (BEFORE, f"list {filters.on(page.number - 1).typed}", page.number > 1),
        (FILTER, f"filter {filters.typed}", True),
    ]
    return tuple(
        Button(request.say(label), "desk", f"ideas {typed}".strip())
        for label, typed, wanted in found
        if wanted
    )


async def filter_form(request: Request, house: House, typed: str) -> Reply:
    """Ask what to show."""
    filters, language = filters_in(typed), request.person.language
    named = [(key, name.to(language)) for key, name in house.subjects.items()]
    spoken = [(one, NAMES[one].to(language)) for one in LANGUAGES]
    found = [(one, one) for one in await campaigns()]
    states = [(key, name.to(language)) for key, name in STATES.items()]
    only = [("mine", MY_TURN.to(language)), ("ending", ENDING.to(language))]
    fields = (
        _choice(request, "only", ONLY, filters.only, only),
        _choice(request, "state", STATE, filters.state, states, none=LIVE),
        _choice(request, "subject", SUBJECT, filters.subject, named),
        _choice(request, "language", LANGUAGE, filters.language, spoken),
        *([_choice(request, "campaign", CAMPAIGN, filters.campaign, found)] if found else []),
    )
    form = Form(command="desk", text="ideas list", submit=request.say(SHOW), fields=fields)
    return Reply(title=request.say(FILTERS), form=form)


def _choice(
    request: Request,
    name: str,
    label: Phrase,
    value: str,
    options: Sequence[tuple[str, str]],
    *,
    none: Phrase = ANY,
) -> Field:
    any_of_them = ("any", request.say(none))
    return Field(
        name=name,
        label=request.say(label),
        kind="choice",
        value=value or "any",
        options=(any_of_them, *options),
        required=False,
    )
