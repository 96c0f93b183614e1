"""Desk, ideas: written with a form of four fields, the rest behind buttons."""

import dataclasses
import datetime as dt

from pydantic import ValidationError

from bot.chat.phrase import Language, Phrase, language_from
from bot.chat.refusal import Refusal
from bot.chat.reply import Block, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas import changing, fields, show
from bot.commands.desk.ideas.deciding import key_from
from bot.commands.house import House
from bot.ideas.content import Content, digest_of
from bot.ideas.tables import IdeaRow, ProposalRow, State
from bot.ideas.write import MONTH, begin, content_of, idea_with, save
from bot.people.register import teams

NEW = Phrase(fr="Une nouvelle idée", en="A new idea")
NEW_WHY = Phrase(
    fr="Quatre champs pour commencer, le reste quand vous voudrez. Rien n’est proposé à personne "
    "avant qu’un autre que vous l’ait approuvé.",
    en="Four fields to begin with, the rest whenever you like. Nothing is offered to anybody "
    "before somebody other than you has approved it.",
)
PROPOSED = Phrase(fr="Proposé par {name}", en="Proposed by {name}")
KEEP = Phrase(fr="Garder le brouillon", en="Keep the draft")
WORDS_IN = Phrase(fr="Les mots : {spoken}", en="The words: {spoken}")
SETTINGS = Phrase(fr="Les réglages", en="The settings")
KEPT = Phrase(fr="C’est gardé.", en="It is kept.")
MEANWHILE = Phrase(
    fr="Quelqu’un a changé cette idée pendant que vous écriviez. Vos mots sont toujours dans le "
    "formulaire. Voici ce qu’ils changeraient maintenant ; gardez-les si c’est bien cela.",
    en="Somebody changed this idea while you were writing. Your words are still in the form. This "
    "is what they would change now; keep them if that is what you mean.",
)
TOO_LONG = Phrase(
    fr="Un texte dépasse ce que je peux garder : 500 caractères pour des mots ou une adresse, 200 "
    "pour un titre.",
    en="A text is longer than I can keep: 500 characters for words or an address, 200 for a title.",
)


async def new(request: Request, house: House, typed: str) -> Reply:
    """Ask for the first four things; a proposal is already in the form."""
    proposal = await ProposalRow.get_or_none(id=int(typed)) if typed.isdecimal() else None
    text = f"ideas create {key_from(house.token())} {request.person.language} {typed}".strip()
    blocks: tuple[Block, ...] = (Paragraph(request.say(NEW_WHY)),)
    if proposal:
        await proposal.fetch_related("person")
        name = request.say(PROPOSED, name=proposal.person.name)
        blocks = (Quote(proposal.text, name), *blocks)
    empty = Content(ends=_month_from(request, house))
    begun = fields.of_new(request, house, empty)
    return _form(request, NEW, text, begun, blocks)


def _month_from(request: Request, house: House) -> dt.datetime:
    day = (request.at + MONTH).astimezone(house.zone).date()
    return dt.datetime.combine(day, dt.time(), house.zone)


async def create(request: Request, house: House, typed: str) -> Reply:
    """Keep a new draft, once for a form."""
    key, _, rest = typed.partition(" ")
    spoken, _, proposal = rest.partition(" ")
    language = language_from(spoken) or request.person.language
    content = Content(ends=_month_from(request, house))
    read = _read(request, house, content, "new", language)
    if isinstance(read, Phrase):
        begun = fields.of_new(request, house, content)
        return _form(request, NEW, f"ideas create {typed}", _again(request, begun, read))
    found = int(proposal) if proposal.isdecimal() else 0
    idea = await begin(key, read, request.person.id, request.at, found)
    return await show.shown(request, house, idea, request.say(KEPT))


async def words_form(request: Request, house: House, typed: str) -> Reply:
    """Ask for the title, the words and the facts in one language."""
    key, _, spoken = typed.partition(" ")
    idea = await idea_with(int(key) if key.isdecimal() else 0)
    return await _open(request, house, idea, "words", language_from(spoken))


async def more_form(request: Request, house: House, typed: str) -> Reply:
    """Ask for everything else."""
    idea = await idea_with(int(typed) if typed.isdecimal() else 0)
    return await _open(request, house, idea, "more", None)


async def _open(
    request: Request,
    house: House,
    idea: IdeaRow,
    what: str,
    spoken: Language | None,
    *,
    error: Phrase | None = None,
    blocks: tuple[Block, ...] = (),
) -> Reply:
    """Open a form on what an idea says now; what was typed already stands in it."""
    if idea.state == State.RETIRED:
        raise Refusal(show.RETIRED)
    language = spoken or request.person.language
    content = await content_of(idea)
    if what == "words":
        asked = fields.of_words(request, content, language)
        title = WORDS_IN.given(spoken=changing.NAMES[language])
    else:
        asked = fields.of_more(request, house, content, await teams())
        title = SETTINGS
    if request.fields:
        asked = _again(request, asked, error)
    text = f"ideas save {idea.id} {digest_of(content)} {what} {spoken}"
    return _form(request, title, text, asked, blocks)


def _form(
    request: Request,
    title: Phrase,
    text: str,
    asked: tuple[Field, ...],
    blocks: tuple[Block, ...] = (),
) -> Reply:
    form = Form(command="desk", text=text, submit=request.say(KEEP), fields=asked)
    return Reply(title=request.say(title), blocks=blocks, form=form)


def _again(request: Request, asked: tuple[Field, ...], error: Phrase | None) -> tuple[Field, ...]:
    """Put what was typed back, and say what is wrong by the first field."""
    kept = [
        dataclasses.replace(one, value=request.fields.get(one.name, one.value)) for one in asked
    ]
    said = request.say(error) if error else ""
    return (dataclasses.replace(kept[0], error=said), *kept[1:])


async def save_form(request: Request, house: House, typed: str) -> Reply:
    """Keep what was written over what the form was opened on; else show what it would change."""
    key, base, what, spoken = (typed.split() + [""] * 4)[:4]
    idea = await idea_with(int(key) if key.isdecimal() else 0)
    language = language_from(spoken) or request.person.language
    content = await content_of(idea)
    read = _read(request, house, content, what, language)
    if isinstance(read, Phrase):
        return await _open(request, house, idea, what, language, error=read)
    if digest_of(content) not in (base, digest_of(read)):
        told = changing.told(request, house, content, read)
        return await _open(request, house, idea, what, language, error=MEANWHILE, blocks=told)
    await save(idea.id, base, read, request.person.id, request.at)
    return await show.shown(request, house, await idea_with(idea.id), request.say(KEPT))


def _read(
    request: Request, house: House, content: Content, what: str, language: Language
) -> Content | Phrase:
    """Read a form over a content; a phrase says what is wrong with it."""
    typed = request.fields
    try:
        given = (
            fields.more_in(typed, house.zone)
            if what == "more"
            else fields.words_in(typed, content, language, new=what == "new")
        )
        return Content.model_validate({**content.model_dump(), **given})
    except fields.FieldError as error:
        return error.phrase
    except ValidationError:
        return TOO_LONG
