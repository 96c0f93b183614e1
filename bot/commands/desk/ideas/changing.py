"""Desk, ideas: what a change would change, word by word."""

import datetime as dt
from collections.abc import Iterable

from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Block, Facts, Paragraph
from bot.chat.request import Request
from bot.commands.house import House
from bot.ideas.content import Content
from bot.ideas.differences import Difference, differences
from bot.ideas.moments import typed
from bot.text.changes import word_changes

NAMES: dict[Language, Phrase] = {
    "fr": Phrase(fr="français", en="French"),
    "en": Phrase(fr="anglais", en="English"),
}
SAME = Phrase(fr="Rien ne change.", en="Nothing changes.")
NEW = Phrase(fr="Nouveaux mots ({spoken}) : {text}", en="New words ({spoken}): {text}")
GONE = Phrase(fr="Mots retirés ({spoken}) : {text}", en="Words withdrawn ({spoken}): {text}")
CHANGED = Phrase(fr="Mots changés ({spoken}) : {text}", en="Words changed ({spoken}): {text}")
NOTHING = Phrase(fr="rien", en="nothing")
FROM_TO = Phrase(fr="{before} → {after}", en="{before} → {after}")
PARTS: dict[str, Phrase] = {
    "subject": Phrase(fr="Sujet", en="Subject"),
    "campaign": Phrase(fr="Campagne", en="Campaign"),
    "link": Phrase(fr="Lien", en="Link"),
    "picture": Phrase(fr="Image", en="Picture"),
    "starts": Phrase(fr="Début", en="Start"),
    "ends": Phrase(fr="Fin", en="End"),
    "teams": Phrase(fr="Équipes", en="Teams"),
    "languages": Phrase(fr="Langues", en="Languages"),
    "title": Phrase(fr="Titre", en="Title"),
    "facts": Phrase(fr="Faits", en="Facts"),
    "alt": Phrase(fr="Texte de l’image", en="Text of the picture"),
}


def told(request: Request, house: House, old: Content, new: Content) -> tuple[Block, ...]:
    """Tell what changes: wordings and titles word by word, the rest as before and after."""
    found = differences(old, new)
    words = [_words(request, one) for one in found if one.part == "wordings"]
    rows = tuple(_row(request, house, one) for one in found if one.part != "wordings")
    if not found:
        return (Paragraph(request.say(SAME)),)
    return (*map(Paragraph, words), *((Facts(rows),) if rows else ()))


def _words(request: Request, one: Difference) -> str:
    before, after = str(one.before), str(one.after)
    kind = CHANGED if before and after else NEW if after else GONE
    text = word_changes(before, after) if before and after else before or after
    return request.say(kind, spoken=_language(one.language), text=text)


def _row(request: Request, house: House, one: Difference) -> tuple[str, str]:
    label = request.say(PARTS[one.part])
    if one.language:
        label = f"{label} ({request.say(_language(one.language))})"
        return label, word_changes(str(one.before), str(one.after))
    before, after = (_said(request, house, one.part, value) for value in (one.before, one.after))
    return label, request.say(FROM_TO, before=before, after=after)


def _said(request: Request, house: House, part: str, value: object) -> str:
    match value:
        case dt.datetime():
            return typed(value, house.zone, ends=part == "ends")
        case str() if part == "subject" and value:
            return request.say(house.subject(value))
        case str() if value:
            return value
        case tuple() if value:
            return _listed(value)
        case _:
            return request.say(NOTHING)


def _listed(values: Iterable[object]) -> str:
    return ", ".join(map(str, values))


def _language(language: Language | None) -> Phrase:
    return NAMES[language or "fr"]
