"""Reviews: what waits for a second opinion, and the one to give."""

import re

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Field, Form, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.looked import look
from bot.commands.reading import ANSWER, CHANGE, NOT_HERE, card_for_reader, queue_reply
from bot.commands.together import shown_to_all
from bot.drafts.check import check
from bot.reviews import decide
from bot.reviews.ask import refresh, review_of
from bot.reviews.channel import goes_on
from bot.reviews.decide import Decision
from bot.reviews.found import excused_in, never, stops
from bot.reviews.readers import may_read
from bot.reviews.tables import Kind, Progress, ReviewRow

FASTER = Phrase(
    fr="Quelque chose a changé pendant que vous lisiez : voici où en est cette demande.",
    en="Something changed while you were reading: this is how the request stands.",
)
NEVER = Phrase(
    fr="Votre accord ne suffit pas : un secret, les données de quelqu’un ou un sujet suspendu ne "
    "partent jamais. Proposez plutôt un changement.",
    en="Your yes is not enough: a secret, somebody’s personal data or a subject on hold never "
    "goes out. Suggest a change instead.",
)
NEW = Phrase(
    fr="La vérification trouve autre chose qu’au moment de la demande. Relisez, puis décidez.",
    en="The check finds something else than when this was asked. Read it again, then decide.",
)
CHANGE_HINT = Phrase(
    fr="Ce que vous changeriez, et pourquoi. Gardez sa voix.",
    en="What you would change, and why. Keep their voice.",
)
REFUSE = Phrase(fr="Dire non, et pourquoi", en="Say no, and why")
REFUSE_HINT = Phrase(
    fr="Une phrase à quelqu’un qui a bien fait de demander.",
    en="A sentence to somebody who did well to ask.",
)
ANSWER_HINT = Phrase(fr="Votre réponse, simplement.", en="Your answer, plainly.")
WORDS = Phrase(fr="Vos mots", en="Your words")
ARTICLE = Phrase(fr="L’article de la charte", en="The article of the charter")
NO_ARTICLE = Phrase(
    fr="La charte n’a pas d’article « {asked} ». Donnez son numéro.",
    en="The charter has no article “{asked}”. Give its number.",
)
EMPTY = Phrase(fr="Écrivez un mot d’abord.", en="Write a word first.")
SEND = Phrase(fr="Envoyer", en="Send")
TYPED = re.compile(r"(show|take|approve|change|refuse|answer) (\d{1,9})(?: (\d{1,9}))?")
LONGEST = 1_000
FORMS = {
    "change": (CHANGE, CHANGE_HINT, Progress.CHANGE),
    "refuse": (REFUSE, REFUSE_HINT, Progress.REFUSED),
    "answer": (ANSWER, ANSWER_HINT, Progress.ANSWERED),
}


async def answer(request: Request, house: House) -> Reply:
    """Show the queue or one review, or do what its buttons type."""
    if request.unasked and not request.place.private:
        return await shown_to_all(request, house)
    typed = TYPED.fullmatch(request.text.strip())
    if typed is None:
        return queue_reply(request, house, await decide.queue(request.person))
    verb, number, revision = typed.groups()
    review = await review_of(int(number))
    if review is None or not await may_read(review, request.person):
        raise Refusal(NOT_HERE)
    if verb in ("show", "take"):
        return await _read(request, house, review, takes=verb == "take")
    if review.revision != int(revision or 0):
        return card_for_reader(request, house, review, note=FASTER)
    if verb == "approve":
        return await _approve(request, house, review)
    return await _with_words(request, house, review, verb)


async def _read(request: Request, house: House, review: ReviewRow, *, takes: bool) -> Reply:
    if not takes:
        return card_for_reader(request, house, review)
    taken = await decide.take(review, request.person, request.at)
    again = await review_of(review.id) or review
    if taken:
        await goes_on(again, request.at)
    mine = again.reader_id == request.person.id
    return card_for_reader(request, house, again, note=None if taken or mine else FASTER)


async def _approve(request: Request, house: House, review: ReviewRow) -> Reply:
    """Approve the very text, unless the check finds what nobody saw, or what no yes lets pass."""
    findings = check(review.text, house.company, request.at).findings
    if any(stops(found) and never(found) for found in findings):
        raise Refusal(NEVER)
    if any(stops(found, excused_in(review.found)) for found in findings):
        await refresh(review, look(request, house, review.text, Kind.DRAFT).kept)
        return card_for_reader(request, house, await review_of(review.id) or review, note=NEW)
    return await _decided(request, house, review, Progress.APPROVED)


async def _decided(
    request: Request,
    house: House,
    review: ReviewRow,
    state: Progress,
    *,
    said: str = "",
    article: str = "",
) -> Reply:
    decision = Decision(
        state=state, said=said, article=article, charter=house.charter.version, token=house.token
    )
    done = await decide.decide(review, decision, request.person, request.at)
    again = await review_of(review.id) or review
    if done:
        await goes_on(again, request.at)
        occasion = f"{review.occasion}-{state}"
        await house.tell(review.asker_id, "human", f"show {review.id}", occasion)
    same = again.state == state and again.reader_id == request.person.id
    return card_for_reader(request, house, again, note=None if done or same else FASTER)


async def _with_words(request: Request, house: House, review: ReviewRow, verb: str) -> Reply:
    """Ask for the words of a change, a refusal or an answer, then decide."""
    said = request.fields.get("said", "").strip()[:LONGEST]
    asked = request.fields.get("article", "").strip()
    if not request.fields:
        return _form(request, house, review, verb)
    if not said:
        return _form(request, house, review, verb, error=request.say(EMPTY))
    article = house.charter.article(asked, request.person.language)
    if verb == "refuse" and article is None:
        wrong = request.say(NO_ARTICLE, asked=asked[:20])
        return _form(request, house, review, verb, wrong=wrong)
    number = article.number if article and verb == "refuse" else ""
    return await _decided(request, house, review, FORMS[verb][2], said=said, article=number)


def _form(
    request: Request,
    house: House,
    review: ReviewRow,
    verb: str,
    *,
    error: str = "",
    wrong: str = "",
) -> Reply:
    title, hint, _ = FORMS[verb]
    words = Field(
        name="said",
        label=request.say(WORDS),
        kind="text",
        value=request.fields.get("said", ""),
        hint=request.say(hint),
        limit=LONGEST,
        error=error,
    )
    fields = (words, _article(request, house, review, wrong)) if verb == "refuse" else (words,)
    form = Form(
        command="reviews",
        text=f"{verb} {review.id} {review.revision}",
        submit=request.say(SEND),
        fields=fields,
    )
    return Reply(title=request.say(title), blocks=(Quote(review.text),), form=form)


def _article(request: Request, house: House, review: ReviewRow, wrong: str) -> Field:
    """Ask which article a refusal rests on; the gravest finding's stands there already."""
    findings = check(review.text, house.company, request.at).findings
    guess = next((found.article for found in findings if found.article), "")
    return Field(
        name="article",
        label=request.say(ARTICLE),
        value=request.fields.get("article", guess),
        limit=20,
        error=wrong,
    )


COMMAND = Command(
    name="reviews",
    summary=Phrase(
        fr="les textes qui attendent un second avis", en="the texts that wait for a second opinion"
    ),
    example=Phrase(fr="relectures", en="reviews"),
    role=Role.REVIEWER,
    also=("relectures", "relecture"),
    answer=answer,
    order=80,
)
