"""Human: ask for a second opinion, see what will be sent and to whom, and read the answer."""

import re
from dataclasses import replace

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Button, Reply
from bot.chat.request import Request
from bot.commands import second
from bot.commands.house import House
from bot.commands.looked import look
from bot.commands.plea import LONGEST_WORD, To, digest, plea_form, to_whom
from bot.people.working import calendar_of
from bot.reviews import ask
from bot.reviews.channel import channel_for, goes_on, show
from bot.reviews.tables import Kind, Progress, ReviewRow, Wanted

ASK = Phrase(fr="Demander à un humain", en="Ask a human")
EMPTY = Phrase(fr="Écrivez votre texte d’abord.", en="Write your text first.")
TOO_LONG = Phrase(
    fr="{count} caractères : un post en prend {limit} au plus. Raccourcissez-le d’abord.",
    en="{count} characters: a post takes {limit} at most. Shorten it first.",
)
SECRET = Phrase(
    fr="Il y a un secret dans ce texte. Je ne le garde ni ne le montre, même à qui relit : "
    "retirez-le d’abord.",
    en="There is a secret in this text. I neither keep it nor show it, even to a reviewer: take "
    "it out first.",
)
NOT_NOW = Phrase(
    fr="Ce n’est plus à vous d’envoyer un texte ici. « mes relectures » dit où en est celle-ci.",
    en="It is no longer your turn to send a text here. “my reviews” says how far this one is.",
)
TYPED = re.compile(r"(show|again|withdraw|send) (.*)", re.DOTALL)
MINE = re.compile(r"(?:my reviews|mes relectures|mine)[\s.!?]*$", re.IGNORECASE)
NUMBER = re.compile(r"\d{1,9}")


def ask_a_human(request: Request, text: str = "", kind: Kind = Kind.DRAFT) -> Button:
    """Offer the way to a second opinion on a text; what no post can hold is not carried along."""
    carried = text.strip() if len(text.strip()) <= ask.LONGEST else ""
    return Button(request.say(ASK), "human", f"{kind} {carried}" if carried else "")


async def answer(request: Request, house: House) -> Reply:
    """Understand a text to send, and what the buttons type."""
    typed = TYPED.fullmatch(request.text)
    verb, rest = (typed[1], typed[2]) if typed else ("", "")
    if MINE.match(request.text):
        return second.list_for_asker(request, house, await ask.asked_by(request.person))
    if verb == "send" and request.fields:
        return await _send(request, house, rest)
    if verb == "send":
        return await _open(request, house, rest)
    if verb in ("show", "again", "withdraw") and NUMBER.fullmatch(rest):
        review = await ask.review_of(int(rest))
        if review is None or review.asker_id != request.person.id:
            raise Refusal(second.NOT_YOURS)
        return await VERBS[verb](request, house, review)
    return await _begin(request, house)


async def _begin(request: Request, house: House) -> Reply:
    """Show what would be sent: a form with the text, its findings, and to whom."""
    kind, _, text = request.text.strip().partition(" ")
    if kind not in list(Kind):
        kind, text = "", request.text.strip()
    guessed = Kind(kind) if kind else (Kind.QUESTION if text.endswith("?") else Kind.DRAFT)
    return await plea_form(request, house, text, guessed, asks_kind=not kind)


def _parted(typed: str) -> tuple[str, str, str, str]:
    """Part what a form types: the review's number, what was seen, the kind, the text."""
    number, seen, kind, text = (*typed.split(" ", 3), "", "", "", "")[:4]
    return number, seen, kind, text


async def _open(request: Request, house: House, typed: str) -> Reply:
    """Open the form again, with the words that its button carries."""
    number, _, kind, text = _parted(typed)
    review = await _to_mend(request, number)
    known = next((one for one in Kind if one == kind), None)
    return await plea_form(
        request, house, text, known or Kind.DRAFT, asks_kind=known is None, review=review
    )


async def _send(request: Request, house: House, typed: str) -> Reply:
    """Send what was seen; what was changed since is shown once more first."""
    number, seen, kind, _ = _parted(typed)
    known = kind in list(Kind)
    review = await _to_mend(request, number)
    plea, error = _plea(request, house, kind if known else request.fields.get("kind", ""))
    to = await to_whom(request, house, review)
    if error or seen != digest(plea.text, plea.kind, to):
        asks = not known
        return await plea_form(
            request, house, plea.text, plea.kind, asks_kind=asks, review=review, error=error
        )
    return await _sent(request, house, plea, to, review)


def _plea(request: Request, house: House, kind: str) -> tuple[ask.Plea, str]:
    """Read what is to be sent off the form, and say what is wrong with it, if anything is."""
    text, word = (request.fields.get(name, "").strip() for name in ("text", "word"))
    plea = ask.Plea(
        kind=next((one for one in Kind if one == kind), Kind.DRAFT),
        text=text,
        found={},
        wanted=next((it for it in Wanted if it == request.fields.get("wanted")), Wanted.TODAY),
        word=word[:LONGEST_WORD],
    )
    looked = look(request, house, text, plea.kind)
    secret = looked.refused or look(request, house, word, Kind.QUESTION).refused
    return replace(plea, found=looked.kept), _error(request, text, secret=secret)


async def _to_mend(request: Request, number: str) -> ReviewRow | None:
    if not NUMBER.fullmatch(number) or number == "0":
        return None
    review = await ask.review_of(int(number))
    if review is None or review.asker_id != request.person.id:
        raise Refusal(second.NOT_YOURS)
    return review


def _error(request: Request, text: str, *, secret: bool) -> str:
    if not text:
        return request.say(EMPTY)
    if len(text) > ask.LONGEST:
        return request.say(TOO_LONG, count=len(text), limit=ask.LONGEST)
    return request.say(SECRET) if secret else ""


async def _sent(
    request: Request, house: House, plea: ask.Plea, to: To, review: ReviewRow | None
) -> Reply:
    hours, calendar = house.company.reviews.hours, calendar_of(house.zone)
    until = ask.promised(plea.wanted, request.at, hours, calendar)
    reader = to.chosen(request)
    if review is None:
        review = await ask.send(plea, request.person, reader, request.at, until)
    elif not await ask.send_again(review, plea, reader, request.at, until):
        return await _sent_before(request, house, review, plea.text)
    again = await ask.review_of(review.id) or review
    await _show_reader(request, house, again, to)
    return second.card_for_asker(request, house, again, replaces=True)


async def _show_reader(request: Request, house: House, review: ReviewRow, to: To) -> None:
    """Show it in the reviewers' channel; to one person where they are chosen, or it is gone."""
    channel = await channel_for(review.asker_id) if review.reader_id is None else None
    if channel:
        await show(channel, review, request.at)
        return
    reader = review.reader_id or to.reader.person.id
    await house.tell(reader, "reviews", f"show {review.id}", review.occasion)


async def _sent_before(request: Request, house: House, review: ReviewRow, text: str) -> Reply:
    """Answer a second press: the text is there already, or it is no longer their turn."""
    now = await ask.review_of(review.id) or review
    if now.text != text:
        raise Refusal(NOT_NOW)
    return second.card_for_asker(request, house, now, replaces=True)


async def _show(request: Request, house: House, review: ReviewRow) -> Reply:
    return second.card_for_asker(request, house, review)


async def _again(request: Request, house: House, review: ReviewRow) -> Reply:
    if review.state != Progress.CHANGE:
        raise Refusal(NOT_NOW)
    return await plea_form(request, house, review.text, Kind(review.kind), review=review)


async def _withdraw(request: Request, house: House, review: ReviewRow) -> Reply:
    await ask.withdraw(review.id, request.person, request.at)
    now = await ask.review_of(review.id) or review
    await goes_on(now, request.at)
    return second.card_for_asker(request, house, now, replaces=True)


VERBS = {"show": _show, "again": _again, "withdraw": _withdraw}

COMMAND = Command(
    name="human",
    summary=Phrase(
        fr="un second avis, par quelqu’un qui n’est pas votre manager",
        en="a second opinion, from somebody who is not your manager",
    ),
    example=Phrase(fr="parler à un humain", en="ask a human"),
    also=("humain",),
    alone=True,
    heard=hears(
        r"(?P<rest>my reviews|mes relectures)[\s.!?]*$",
        r"(?:demande[rz]?|parle[rz]?) à (?:un humain|quelqu['’]un)"
        r"(?:\s*:\s*(?P<rest>.+)|.*)$",
        r"(?:ask|talk to|speak to) (?:a human|somebody|someone|a person)"
        r"(?:\s*:\s*(?P<rest>.+)|.*)$",
    ),
    answer=answer,
    order=45,
)
