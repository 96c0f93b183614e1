"""Desk, ideas: one idea whole, what the check says of each wording, and what can be done."""

import datetime as dt
from collections.abc import Iterator

from bot.chat.day import date_named
from bot.chat.phrase import Phrase, same
from bot.chat.reply import Block, Facts, Paragraph, Picture, Quote, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas import acting, changing, listing, told
from bot.commands.house import House
from bot.commands.verdict import findings_block
from bot.ideas.content import Content, content_in, seal_of, whole
from bot.ideas.look import Look, Looked, look
from bot.ideas.tables import IdeaRow, IdeaVersionRow, State
from bot.ideas.use import in_use_of
from bot.ideas.write import content_of, idea_with, open_version
from bot.people.tables import PersonRow
from bot.shares.card import SUBJECT, UNTIL, length_fact
from bot.text.tweet import weigh

FOLDER = Phrase(
    fr="Approuvée par le dossier de l’entreprise.", en="Approved by the company’s folder."
)
APPROVED = Phrase(
    fr="Approuvée par {who} le {day}, version {number}.",
    en="Approved by {who} on {day}, version {number}.",
)
WAITS = Phrase(
    fr="Ne peut être approuvée par {who} : attend une autre personne.",
    en="Waits for the approval of somebody other than {who}.",
)
YOURS = Phrase(
    fr="Attend l’approbation de quelqu’un d’autre que vous.",
    en="Waits for the approval of somebody other than you.",
)
REFUSED = Phrase(
    fr="{who} ne l’approuve pas encore : « {reason} »",
    en="{who} does not approve it yet: “{reason}”",
)
DRAFT = Phrase(
    fr="Brouillon : personne ne la reçoit tant qu’elle n’est pas approuvée.",
    en="A draft: nobody gets it until it is approved.",
)
RETIRED = Phrase(
    fr="Retirée : personne ne la reçoit plus, et les cartes déjà données n’ouvrent plus.",
    en="Retired: nobody gets it any more, and cards already given no longer open.",
)
IN_USE = Phrase(
    fr="En attendant, la version approuvée reste en service. Voici ce qui changerait :",
    en="Meanwhile the approved version stays in use. This is what would change:",
)
SOMEBODY = Phrase(fr="quelqu’un", en="somebody")
CONSOLE = Phrase(fr="qui l’a importée", en="whoever imported it")
NEAR = Phrase(fr="Presque les mêmes mots que : « {text} »", en="Almost the same words as: “{text}”")
MENDED = Phrase(
    fr="Un mot qui arrête ne peut pas partir à l’approbation : changez-le d’abord.",
    en="Words that are stopped cannot be sent to approval: change them first.",
)
SEAL = Phrase(fr="Empreinte", en="Seal")
SEALED = Phrase(fr="{seal}, avec la charte {charter}", en="{seal}, with the charter’s {charter}")
FROM = Phrase(fr="À partir du", en="From")
LINK = Phrase(fr="Lien", en="Link")
WHOM = Phrase(fr="Pour", en="For")
FACTS = Phrase(fr="Faits", en="Facts")


async def show(request: Request, house: House, typed: str) -> Reply:
    """Show an idea as it is written, beside what is in use where that is something else."""
    key = request.fields.get("idea", typed)
    idea = await idea_with(int(key) if key.isdecimal() else 0)
    return await shown(request, house, idea)


async def shown(request: Request, house: House, idea: IdeaRow, note: str = "") -> Reply:
    """Show it, after a word on what was just done."""
    row, content = await open_version(idea.id), await content_of(idea)
    found = await look(content, house.company, request.at, idea.id)
    changes = await _changes(request, house, idea, row, content)
    return Reply(
        title=content.titled(request.person.language),
        blocks=(
            Paragraph(" ".join(filter(None, (note, await _status(request, house, idea, row))))),
            *changes,
            *(block for one in found.wordings for block in _wording(request, house, one, content)),
            *_lacking(request, found),
            *_picture(request, content),
            Facts((*_facts(request, house, content), *await told.became_row(request, house, idea))),
        ),
        actions=await acting.actions_for(request, house, idea, row, found),
        replaces=True,
    )


async def _status(request: Request, house: House, idea: IdeaRow, row: IdeaVersionRow | None) -> str:
    if row is None:
        return (
            request.say(RETIRED)
            if idea.state == State.RETIRED
            else await _approved(request, house, idea)
        )
    if row.state == State.REFUSED:
        who = await _name(row.decided_by_id)
        return request.say(REFUSED, who=who or SOMEBODY, reason=row.reason)
    if row.state == State.WAITING:
        if row.author_id == request.person.id:
            return request.say(YOURS)
        return request.say(WAITS, who=await _name(row.author_id) or CONSOLE)
    return "" if idea.state == State.APPROVED else request.say(DRAFT)


async def _approved(request: Request, house: House, idea: IdeaRow) -> str:
    approved = IdeaVersionRow.filter(idea_id=idea.id, state=State.APPROVED)
    row = await approved.order_by("-number").first()
    who = await _name(row.decided_by_id) if row else None
    if row is None or row.decided_at is None or who is None:
        return request.say(FOLDER)
    day = date_named(row.decided_at.astimezone(house.zone).date())
    return request.say(APPROVED, who=who, day=day, number=row.number)


async def _name(person_id: int | None) -> Phrase | None:
    row = await PersonRow.get_or_none(id=person_id) if person_id else None
    return same(row.name) if row else None


async def _changes(
    request: Request, house: House, idea: IdeaRow, row: IdeaVersionRow | None, content: Content
) -> tuple[Block, ...]:
    if row is None or idea.state != State.APPROVED:
        return ()
    approved = IdeaVersionRow.filter(idea_id=idea.id, state=State.APPROVED)
    last = await approved.order_by("-number").first()
    holds = content_in(last.content) if last else await in_use_of(idea)
    said = changing.told(request, house, holds, content)
    return (Paragraph(request.say(IN_USE)), *said)


def _wording(request: Request, house: House, one: Looked, content: Content) -> Iterator[Block]:
    language, tweet = request.person.language, whole(one.text, content.link)
    if one.verdict.findings:
        yield findings_block(one.verdict, tweet, house.charter, language)
    else:
        spoken = request.say(changing.NAMES[one.language])
        length = length_fact(weigh(tweet), language)[1]
        yield Quote(tweet, f"{spoken} · {length}", one.language)
    if one.near:
        yield Paragraph(request.say(NEAR, text=one.near))


def _lacking(request: Request, found: Look) -> Iterator[Block]:
    said = [request.say(one) for one in found.lacks]
    if found.stopped:
        said.append(request.say(MENDED))
    if said:
        yield Paragraph("\n".join(said))


def _picture(request: Request, content: Content) -> Iterator[Block]:
    if content.picture:
        alt = content.alt.get(request.person.language, "")
        yield Picture(content.picture, alt or next(iter(content.alt.values()), ""))


def _facts(request: Request, house: House, content: Content) -> Iterator[tuple[str, str]]:
    if content.subject:
        yield request.say(SUBJECT), request.say(house.subject(content.subject))
    if content.campaign:
        yield request.say(listing.CAMPAIGN), content.campaign
    if content.link:
        yield request.say(LINK), content.link
    if content.starts:
        yield request.say(FROM), _moment(request, content.starts, house.zone)
    yield request.say(UNTIL), request.say(listing.last_day(content.ends, house.zone))
    whom = [*content.teams, *(request.say(changing.NAMES[one]) for one in content.languages)]
    if whom:
        yield request.say(WHOM), ", ".join(whom)
    if facts := content.facts.get(request.person.language):
        yield request.say(FACTS), facts
    seal = seal_of(content, house.charter.version)[:12]
    yield request.say(SEAL), request.say(SEALED, seal=seal, charter=house.charter.named)


def _moment(request: Request, moment: dt.datetime, zone: dt.tzinfo) -> str:
    local = moment.astimezone(zone)
    return f"{request.say(date_named(local.date()))}, {local:%H:%M}"
