"""The library as a list: filtered, counted, a page at a time."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from urllib.parse import parse_qsl, urlencode

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from bot.ideas.tables import IdeaRow, IdeaVersionRow, ProposalRow, State, WordingRow
from bot.ideas.words import NEVER
from bot.ideas.write import OPEN

PAGE = 8  # ideas at once
SOON = dt.timedelta(days=14)
OVER = "over"  # approved, and past its end


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What to show; "" is anything, but for what is over or retired, which is asked for."""

    state: str = ""
    subject: str = ""
    campaign: str = ""
    language: str = ""
    only: str = ""  # "ending": within two weeks; "mine": those that this person may approve
    page: str = "1"

    @property
    def typed(self) -> str:
        """Write them as a button types them."""
        given = {name: value for name, value in asdict(self).items() if value and value != "1"}
        return urlencode(given)

    @property
    def number(self) -> int:
        """The page, from 1."""
        return max(1, int(self.page)) if self.page.isdecimal() else 1

    def on(self, page: int) -> "Filters":
        """Turn to another page."""
        return replace(self, page=str(page))


def filters_in(typed: str) -> Filters:
    """Read what a button typed."""
    return filters_from(dict(parse_qsl(typed)))


def filters_from(fields: Mapping[str, str]) -> Filters:
    """Read them off a form."""
    names = ("state", "subject", "campaign", "language", "only", "page")
    given = {name: fields.get(name, "").strip()[:100] for name in names}
    given = {name: value for name, value in given.items() if value not in ("", "any")}
    return Filters(**given)


@dataclass(frozen=True, slots=True)
class Page:
    """Ideas of one page, and how many there are on all."""

    ideas: tuple[IdeaRow, ...]
    count: int
    number: int

    @property
    def pages(self) -> int:
        """How many pages there are, one at least."""
        return max(1, -(-self.count // PAGE))


async def page_of(filters: Filters, person_id: int, now: dt.datetime) -> Page:
    """Find the ideas of a page, those ending first where that is asked, else the newest first."""
    found = _filtered(filters, person_id, now)
    count = await found.count()
    number = min(filters.number, max(1, -(-count // PAGE)))
    order = ("ends_at", "id") if filters.only == "ending" else ("-id",)
    rows = await found.order_by(*order).offset((number - 1) * PAGE).limit(PAGE)
    return Page(tuple(rows), count, number)


def _filtered(filters: Filters, person_id: int, now: dt.datetime) -> QuerySet[IdeaRow]:
    found = IdeaRow.filter(_in_state(filters.state, now))
    if filters.subject:
        found = found.filter(subject=filters.subject)
    if filters.campaign:
        found = found.filter(campaign=filters.campaign)
    if filters.language:
        found = found.filter(_speaks(filters.language))
    if filters.only == "ending":
        found = found.filter(state=State.APPROVED, ends_at__gt=now, ends_at__lte=now + SOON)
    if filters.only == "mine":
        found = found.filter(id__in=Subquery(to_approve(person_id).values("idea_id")))
    return found


def _in_state(state: str, now: dt.datetime) -> Q:
    if state == OVER:
        return Q(state=State.APPROVED, ends_at__lte=now)
    if state == State.APPROVED:
        return Q(state=State.APPROVED, ends_at__gt=now)
    if state in (State.DRAFT, State.WAITING, State.REFUSED):
        return Q(state=state) | Q(change=state)
    if state == State.RETIRED:
        return Q(state=state)
    return Q(state__in=OPEN) | ~Q(change="") | Q(state=State.APPROVED, ends_at__gt=now)


def _speaks(language: str) -> Q:
    used = WordingRow.filter(language=language, free_at__lt=NEVER).values("idea_id")
    written = IdeaVersionRow.filter(state__in=OPEN, spoken__contains=language).values("idea_id")
    return Q(id__in=Subquery(used)) | Q(id__in=Subquery(written))


def to_approve(person_id: int) -> QuerySet[IdeaVersionRow]:
    """Find the versions that somebody may approve: they wait, and somebody else wrote them."""
    theirs = ProposalRow.filter(person_id=person_id, idea_id__isnull=False).values("idea_id")
    others = Q(author_id__isnull=True) | ~Q(author_id=person_id)
    waiting = IdeaVersionRow.filter(others, state=State.WAITING)
    return waiting.filter(~Q(idea_id__in=Subquery(theirs)))


async def counts(now: dt.datetime) -> Counter[str]:
    """Count the ideas in each state; changes that wait count as waiting too."""
    rows = IdeaRow.all().annotate(count=Count("id")).group_by("state", "change")
    found: Counter[str] = Counter()
    for state, change, count in await rows.values_list("state", "change", "count"):
        found[state] += count
        if change:
            found[change] += count
    found[OVER] = await IdeaRow.filter(_in_state(OVER, now)).count()
    found[State.APPROVED.value] -= found[OVER]
    return found


async def campaigns() -> list[str]:
    """List the campaigns there are, by name."""
    named = IdeaRow.exclude(campaign="").distinct().order_by("campaign")
    return [str(one) for one in await named.limit(90).values_list("campaign", flat=True)]
