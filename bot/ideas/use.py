"""What is in use: which ideas may be offered, to whom, and how an approved one is put there."""

import datetime as dt

from tortoise.expressions import F
from tortoise.queryset import QuerySet

from bot.chat.phrase import LANGUAGES, Language
from bot.ideas import words
from bot.ideas.content import Content
from bot.ideas.tables import IdeaRow, LibraryRow, State, WordingRow
from bot.storage.fields import EPOCH


def in_use(now: dt.datetime) -> QuerySet[IdeaRow]:
    """Find the ideas approved and within their time."""
    return IdeaRow.filter(state=State.APPROVED, starts_at__lte=now, ends_at__gt=now)


def is_for(idea: IdeaRow, team: str, language: Language) -> bool:
    """Tell whether an idea is for somebody of a team who speaks a language."""
    return _among(team, idea.teams) and _among(language, idea.languages)


def _among(one: str, named: list[str] | None) -> bool:
    return not named or one in named


async def in_use_of(idea: IdeaRow) -> Content:
    """Read an idea as it is offered, with the words that were not withdrawn."""
    theirs = WordingRow.filter(idea_id=idea.id, free_at__lt=words.NEVER).order_by("id")
    rows = await theirs.values_list("language", "text")
    texts = {one: tuple(text for spoken, text in rows if spoken == one) for one in LANGUAGES}
    return Content.model_validate(
        {
            "subject": idea.subject,
            "campaign": idea.campaign,
            "title": idea.title,
            "facts": idea.facts,
            "link": idea.link,
            "picture": idea.picture,
            "alt": idea.alt or {},
            "starts": idea.starts_at,
            "ends": idea.ends_at,
            "teams": idea.teams or (),
            "languages": idea.languages or (),
            "wordings": texts,
        }
    )


async def show_in_lists(idea: IdeaRow, content: Content, now: dt.datetime) -> None:
    """Put in an idea's own row what its version says."""
    begun = idea.starts_at if idea.state == State.APPROVED else now
    await IdeaRow.filter(id=idea.id).update(
        subject=content.subject,
        campaign=content.campaign,
        title=dict(content.title),
        facts=dict(content.facts),
        link=content.link,
        picture=content.picture,
        alt=dict(content.alt),
        starts_at=content.starts or begun,
        ends_at=content.ends,
        teams=list(content.teams),
        languages=list(content.languages),
    )


async def put_in_use(idea: IdeaRow, content: Content, now: dt.datetime) -> None:
    """Offer a content from now on: words that stay keep their holders, the others are withdrawn."""
    await show_in_lists(idea, content, now)
    await IdeaRow.filter(id=idea.id).update(state=State.APPROVED, change="")
    wanted = list(content.texts)
    gone = []
    offered = WordingRow.filter(idea_id=idea.id, free_at__lt=words.NEVER)
    for row in await offered.order_by("id"):
        said = next((one for one in wanted if one == (row.language, row.text)), None)
        if said:
            wanted.remove(said)
        else:
            gone.append(row.id)
    await words.withdraw(idea.id, gone)
    await _add_words(idea.id, wanted, now)
    await changed()


async def _add_words(idea_id: int, wanted: list[tuple[Language, str]], now: dt.datetime) -> None:
    """Add words; those that were withdrawn once rest first, as somebody may have used them."""
    withdrawn = WordingRow.filter(idea_id=idea_id, free_at=words.NEVER)
    known = set(await withdrawn.values_list("language", "text"))
    for language, text in wanted:
        free_at = now + words.REST_FOR if (language, text) in known else EPOCH
        await WordingRow.create(idea_id=idea_id, language=language, text=text, free_at=free_at)


async def changed() -> None:
    """Note that what is offered is no longer the same."""
    if not await LibraryRow.filter(id=1).update(changes=F("changes") + 1):
        await LibraryRow.create(id=1, changes=1)


async def changes() -> int:
    """Count the changes so far."""
    row = await LibraryRow.get_or_none(id=1)
    return row.changes if row else 0
