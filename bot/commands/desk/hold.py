"""Desk, hold: put a subject on hold, or everything, at once; and see what is on hold."""

import re
from collections.abc import Mapping

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Block, Button, Facts, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.held import named, told
from bot.commands.house import House
from bot.holds.held import ALL, Held, hold_of, without_article
from bot.holds.out import cards_out
from bot.holds.set import Silence, hold
from bot.holds.typed import understood, words_in
from bot.people.desk import editors_besides

TITLE = Phrase(fr="Les sujets suspendus", en="What is on hold")
NONE = Phrase(
    fr="Rien n’est suspendu. « bureau suspendre », un sujet et une raison le font tout de suite.",
    en="Nothing is on hold. “desk hold”, a subject and a reason do it at once.",
)
AT_ONCE = Phrase(
    fr="Cela agit tout de suite : plus d’idées sur ce sujet, les brouillons qui en parlent sont "
    "arrêtés, les liens déjà donnés mènent à une page qui le dit. Tout le monde peut lire la "
    "raison. Pour lever, il faut deux personnes.",
    en="This acts at once: no more ideas on the subject, drafts about it are stopped, links given "
    "before lead to a page that says so. Everybody can read the reason. Lifting takes two people.",
)
SUBJECT = Phrase(fr="Que suspendre ?", en="What to put on hold?")
EVERYTHING = Phrase(fr="Tout : plus aucune publication", en="Everything: nothing is posted")
OTHER = Phrase(
    fr="Autre chose, d’après les mots ci-dessous", en="Something else, by the words below"
)
WORDS = Phrase(fr="Les mots qui en parlent", en="The words that speak of it")
WORDS_HINT = Phrase(
    fr="Avec des virgules : incendie, entrepôt de Lille, #Lille. Le nom du sujet y est déjà.",
    en="With commas: fire, Lille warehouse, #Lille. The subject’s name is there already.",
)
REASON = Phrase(fr="La raison, que chacun pourra lire", en="The reason, for everybody to read")
REASON_HINT = Phrase(
    fr="Ce qui peut se dire à tout le monde, et rien de plus.",
    en="What everybody may hear, and nothing more.",
)
SET = Phrase(fr="Suspendre maintenant", en="Put on hold now")
WHICH = Phrase(
    fr="Je n’ai pas ce sujet : choisissez-le, ou donnez les mots qui en parlent.",
    en="I do not have this subject: choose one, or give the words that speak of it.",
)
NO_REASON = Phrase(fr="Donnez une raison, même courte.", en="Give a reason, even a short one.")
NO_WORDS = Phrase(
    fr="Donnez au moins un mot qui en parle.", en="Give at least one word that speaks of it."
)
ON = Phrase(fr="C’est suspendu : {what}", en="On hold: {what}")
ALREADY = Phrase(fr="C’était déjà suspendu : {what}", en="Already on hold: {what}")
OUT = Phrase(fr="Cartes déjà données, arrêtées", en="Cards given before, stopped")
LOOKED_FOR = Phrase(fr="Mots arrêtés", en="Words stopped")
ASKED = Phrase(
    fr="{name} demande de lever cette suspension. Il faut une seconde personne.",
    en="{name} asks to lift this hold. It takes a second person.",
)
GONE = Phrase(
    fr="Cette suspension n’est plus là, ou a été levée. « bureau suspendre » montre les autres.",
    en="This hold is not there any more, or was lifted. “desk hold” shows the others.",
)
LIFT = Phrase(fr="Demander à lever le n° {number}", en="Ask to lift no. {number}")
CONFIRM = Phrase(fr="Lever le n° {number}", en="Lift no. {number}")
KEEP = Phrase(fr="Laisser suspendu le n° {number}", en="Leave no. {number} on hold")

OTHER_KEY = "other"
OPENED = re.compile(r"set ([\w-]+)(?: (.*))?", re.DOTALL)  # the form, where it is first a button


async def answer(request: Request, house: House) -> Reply:
    """Show what is on hold, or set a hold as it was typed or filled in."""
    text = request.text.strip()
    if request.fields:
        return await _filled(request, house)
    if asked := re.fullmatch(r"show (\d{1,9})", text):
        return await _one(request, house, int(asked[1]))
    if opened := OPENED.fullmatch(text):
        return _form(request, house, subject=opened[1], reason=opened[2] or "")
    return await _typed(request, house, text) if text else overview(request, house)


async def _typed(request: Request, house: House, text: str) -> Reply:
    subject, reason = understood(text, house.subjects)
    if not subject:
        return _form(request, house, reason=text, errors={"subject": WHICH})
    if not reason:
        return _form(request, house, subject=subject, errors={"reason": NO_REASON})
    return await _set(request, house, Silence(subject=subject, words=(), reason=reason[:500]))


def overview(request: Request, house: House) -> Reply:
    """Show what is on hold, and the form that sets another."""
    blocks = tuple(block for held in house.held for block in _shown(request, house, held))
    form = _form(request, house)
    return Reply(
        title=request.say(TITLE),
        blocks=(*(blocks or (Paragraph(request.say(NONE)),)), *form.blocks),
        actions=tuple(button for held in house.held for button in _ways_on(request, held)),
        form=form.form,
    )


def _shown(request: Request, house: House, held: Held) -> tuple[Block, ...]:
    asked = (Paragraph(request.say(ASKED, name=held.asked_by)),) if held.asked_by_id else ()
    return (*told(request, house, (held,)), *asked)


def _ways_on(request: Request, held: Held) -> tuple[Button, ...]:
    """Offer to ask for the lift, or to confirm it where somebody else asked."""
    if held.asked_by_id is None:
        return (Button(request.say(LIFT, number=held.id), "desk", f"lift {held.id}"),)
    confirm = Button(request.say(CONFIRM, number=held.id), "desk", f"lift {held.id} confirm")
    keep = Button(request.say(KEEP, number=held.id), "desk", f"lift {held.id} keep")
    return (keep,) if held.asked_by_id == request.person.id else (confirm, keep)


async def _one(request: Request, house: House, number: int) -> Reply:
    held = await hold_of(number)
    if held is None:
        raise Refusal(GONE)
    return card(request, house, held)


def card(request: Request, house: House, held: Held, title: Phrase = ON) -> Reply:
    """Show one hold and what can be done about it."""
    ways_on = _ways_on(request, held)
    see = Button(request.say(TITLE), "desk", "hold")
    return Reply(
        title=request.say(title, what=named(house, held)),
        blocks=_shown(request, house, held),
        actions=(*ways_on, see) if len(ways_on) > 1 else (see, *ways_on),
        replaces=True,
    )


async def _filled(request: Request, house: House) -> Reply:
    given = {name: request.fields.get(name, "").strip() for name in ("subject", "words", "reason")}
    subject = given["subject"] if given["subject"] in (ALL, *house.subjects) else ""
    words = words_in(given["words"])
    errors = {} if given["reason"] else {"reason": NO_REASON}
    if not (subject or words):
        errors["words"] = NO_WORDS
    if errors:
        return _form(request, house, **given, errors=errors)
    silence = Silence(subject=subject, words=words, reason=given["reason"][:500])
    return await _set(request, house, silence)


async def _set(request: Request, house: House, silence: Silence) -> Reply:
    held, new = await hold(silence, request.person, request.at)
    now = await house.holds_again()
    out = await cards_out(held, now.allows(request.at), request.at)
    for editor in await editors_besides(request.person) if new else ():
        await house.tell(editor, "desk", f"hold show {held.id}", f"hold-{held.id}")
    shown = card(request, now, held, ON if new else ALREADY)
    rows = (
        (request.say(OUT), str(len(out))),
        (request.say(LOOKED_FOR), ", ".join(_words(now, held))),
    )
    return Reply(
        title=shown.title,
        blocks=(*shown.blocks, Facts(tuple(row for row in rows if row[1]))),
        actions=shown.actions,
        replaces=True,
    )


def _words(house: House, held: Held) -> tuple[str, ...]:
    name = house.subjects.get(held.subject)
    names = map(without_article, (name.fr, name.en)) if name else ()
    return tuple(dict.fromkeys((*names, *held.words)))


def _form(
    request: Request,
    house: House,
    *,
    subject: str = "",
    words: str = "",
    reason: str = "",
    errors: Mapping[str, Phrase] | None = None,
) -> Reply:
    """Ask what to hold, by which words, and why."""
    wrong = {name: request.say(phrase) for name, phrase in (errors or {}).items()}
    fields = (
        _subject(request, house, subject or OTHER_KEY, wrong.get("subject", "")),
        _words_field(request, words, wrong.get("words", "")),
        _reason(request, reason, wrong.get("reason", "")),
    )
    typed = f"hold set {subject or OTHER_KEY} {reason}".rstrip()
    form = Form(command="desk", text=typed, submit=request.say(SET), fields=fields)
    said = Paragraph(request.say(AT_ONCE))
    return Reply(title=request.say(SUBJECT), blocks=(said,), form=form)


def _subject(request: Request, house: House, value: str, error: str) -> Field:
    named_ones = tuple((key, request.say(name)) for key, name in house.subjects.items())
    others = ((ALL, request.say(EVERYTHING)), (OTHER_KEY, request.say(OTHER)))
    return Field(
        name="subject",
        label=request.say(SUBJECT),
        kind="choice",
        value=value,
        options=(*named_ones, *others),
        error=error,
    )


def _words_field(request: Request, value: str, error: str) -> Field:
    return Field(
        name="words",
        label=request.say(WORDS),
        value=value,
        hint=request.say(WORDS_HINT),
        required=False,
        limit=1_000,
        error=error,
    )


def _reason(request: Request, value: str, error: str) -> Field:
    return Field(
        name="reason",
        label=request.say(REASON),
        kind="text",
        value=value,
        hint=request.say(REASON_HINT),
        limit=500,
        error=error,
    )


PART = Command(
    name="hold",
    summary=Phrase(
        fr="suspendre un sujet, ou tout, à l’instant",
        en="put a subject on hold, or everything, now",
    ),
    example=Phrase(fr="bureau suspendre", en="desk hold"),
    role=Role.EDITOR,
    also=("suspendre", "suspension", "suspensions", "holds"),
    answer=answer,
    order=40,
)
