"""A review as a reviewer reads it: the queue with its ages, and one text with what was found."""

import datetime as dt
from collections.abc import Sequence

from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Block, Button, Facts, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.held import moment
from bot.commands.house import House
from bot.commands.second import NUMBER, WANTED, WHEN, article_block, name_of
from bot.reviews.found import shown_in
from bot.reviews.tables import WAITING, Kind, Progress, ReviewRow, Wanted
from bot.text.language import language_of

QUEUE = Phrase(fr="À relire : {count}", en="To review: {count}")
NOTHING = Phrase(fr="Rien à relire", en="Nothing to review")
NOTHING_WHY = Phrase(
    fr="Personne n’attend de second avis. Vous le saurez dès que quelqu’un en demandera un.",
    en="Nobody waits for a second opinion. You will hear when somebody asks for one.",
)
NOT_HERE = Phrase(
    fr="Cette demande n’est pas pour vous : on ne relit ni ses propres textes, ni ceux de son "
    "équipe, et une demande reprise n’est plus à lire. « relectures » montre les autres.",
    en="This request is not for you: nobody reviews their own texts or their team’s, and what was "
    "taken back is no longer there to read. “reviews” shows the others.",
)
ONE = Phrase(fr="{name} demande votre avis", en="{name} asks for your opinion")
ASKS = Phrase(fr="De", en="From")
AGE = Phrase(fr="Attend depuis", en="Has waited for")
MINUTES = Phrase(fr="{count} min", en="{count} min")
HOURS = Phrase(fr="{count} h", en="{count} h")
DAYS = Phrase(fr="{count} j", en="{count} d")
BY = Phrase(fr="Réponse promise", en="Answer promised")
UNTIL = Phrase(fr="avant le {day}, {hour}", en="by {day}, {hour}")
LATE = Phrase(fr="en retard : c’était le {day}, {hour}", en="late: it was {day}, {hour}")
WITH = Phrase(fr="Chez", en="With")
FREE = Phrase(fr="personne encore", en="nobody yet")
WORD = Phrase(fr="Ajouté par {name}", en="Added by {name}")
LETS_PASS = Phrase(
    fr="Si vous approuvez, ce texte, mot pour mot, pourra partir malgré ce qui est souligné.",
    en="If you approve, this text, word for word, can go out in spite of what is underlined.",
)
TAKE = Phrase(fr="Je m’en occupe", en="I will take it")
APPROVE = Phrase(fr="Approuver ce texte", en="Approve this text")
CHANGE = Phrase(fr="Proposer un changement", en="Suggest a change")
REFUSE = Phrase(fr="Dire non", en="Say no")
ANSWER = Phrase(fr="Répondre", en="Answer")
READ = Phrase(fr="Lire le n° {number}", en="Read no. {number}")
ALL = Phrase(fr="Toutes les relectures", en="All reviews")
DONE = {
    Progress.CHANGE: Phrase(fr="Changement proposé par {name}", en="Change suggested by {name}"),
    Progress.APPROVED: Phrase(fr="Approuvé par {name}", en="Approved by {name}"),
    Progress.REFUSED: Phrase(fr="Refusé par {name}", en="Refused by {name}"),
    Progress.ANSWERED: Phrase(fr="{name} a répondu", en="Answered by {name}"),
    Progress.WITHDRAWN: Phrase(fr="Demande reprise", en="Request taken back"),
}
HEARD = Phrase(fr="{name} le sait tout de suite.", en="{name} hears of it at once.")
ERASED = Phrase(
    fr="{name} a repris sa demande : le texte est effacé, il n’y a plus rien à faire.",
    en="{name} took the request back: the text is erased, and there is nothing left to do.",
)
SHOWN = 8  # reviews at once
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def queue_reply(request: Request, house: House, reviews: Sequence[ReviewRow]) -> Reply:
    """List what waits, the most pressing first, each with its age."""
    if not reviews:
        said = Paragraph(request.say(NOTHING_WHY))
        return Reply(title=request.say(NOTHING), blocks=(said,))
    shown = reviews[:SHOWN]
    return Reply(
        title=request.say(QUEUE, count=len(reviews)),
        blocks=tuple(block for one in shown for block in _in_queue(request, house, one)),
        actions=tuple(_open(request, one) for one in shown),
    )


def _in_queue(request: Request, house: House, review: ReviewRow) -> tuple[Block, ...]:
    name = request.say(NUMBER, number=review.id)
    quote = Quote(review.text, f"{name} · {review.asker.name}", language_of(review.text))
    return (
        quote,
        Facts((_age(request, review), _with(request, review), _by(request, house, review))),
    )


def _open(request: Request, review: ReviewRow) -> Button:
    return Button(request.say(READ, number=review.id), "reviews", f"show {review.id}")


def _age(request: Request, review: ReviewRow) -> tuple[str, str]:
    return request.say(AGE), request.say(_long(request.at - review.sent_at))


def _long(waited: dt.timedelta) -> Phrase:
    if waited < HOUR:
        return MINUTES.given(count=max(0, waited // dt.timedelta(minutes=1)))
    return HOURS.given(count=waited // HOUR) if waited < DAY else DAYS.given(count=waited // DAY)


def _with(request: Request, review: ReviewRow) -> tuple[str, str]:
    taken = review.state == Progress.TAKEN
    return request.say(WITH), request.say(name_of(review) if taken else FREE)


def _by(request: Request, house: House, review: ReviewRow) -> tuple[str, str]:
    day, hour = moment(review.promised_at, house)
    said = UNTIL if request.at <= review.promised_at else LATE
    return request.say(BY), request.say(said, day=day, hour=hour)


def card_for_reader(
    request: Request, house: House, review: ReviewRow, *, note: Phrase | None = None
) -> Reply:
    """Show one text, what was found in it when it was sent, and what there is to decide."""
    waits = review.state in WAITING
    title = ONE.given(name=review.asker.name) if waits else _done(review)
    noted = (Paragraph(request.say(note)),) if note else ()
    body = _waiting(request, house, review) if waits else _decided(request, house, review)
    return Reply(
        title=request.say(title),
        blocks=(*noted, *body),
        actions=(*_actions(request, review), Button(request.say(ALL), "reviews")),
        replaces=request.text.partition(" ")[0] != "show",
    )


def _done(review: ReviewRow) -> Phrase:
    return DONE[Progress(review.state)].given(name=name_of(review))


def _waiting(request: Request, house: House, review: ReviewRow) -> tuple[Block, ...]:
    found = shown_in(review.found, request.person.language)
    name = review.asker.name
    word = (Quote(review.word, request.say(WORD, name=name)),) if review.word else ()
    facts = Facts(
        (
            (request.say(ASKS), name),
            (request.say(WHEN), request.say(WANTED[Wanted(review.wanted)])),
            *((_age(request, review),) if request.place.private else ()),  # it would stand still
            _by(request, house, review),
            _with(request, review),
        )
    )
    lets = (Paragraph(request.say(LETS_PASS)),) if review.found.get("stops") else ()
    return (found or _text(review), *word, facts, *lets)


def _text(review: ReviewRow) -> Quote:
    return Quote(review.text, language=language_of(review.text))


def _decided(request: Request, house: House, review: ReviewRow) -> tuple[Block, ...]:
    name = review.asker.name
    if review.state == Progress.WITHDRAWN:
        return (Paragraph(request.say(ERASED, name=name)),)
    said = (Quote(review.said, request.say(name_of(review))),) if review.said else ()
    article = article_block(house, review.article, request.person.language)
    return (_text(review), *said, *article, Paragraph(request.say(HEARD, name=name)))


def _actions(request: Request, review: ReviewRow) -> tuple[Action, ...]:
    state, mine = review.state, review.reader_id == request.person.id
    mine = mine or (request.unasked and not request.place.private)  # in a channel, theirs too
    here = f"{review.id} {review.revision}"
    take = Button(request.say(TAKE), "reviews", f"take {review.id}")
    if state == Progress.TAKEN and not mine:
        return (take,) if request.at >= review.promised_at else ()
    if state not in WAITING:
        return ()
    offered: tuple[Button, ...] = (
        Button(request.say(APPROVE), "reviews", f"approve {here}"),
        Button(request.say(CHANGE), "reviews", f"change {here}"),
        Button(request.say(REFUSE), "reviews", f"refuse {here}"),
    )
    if review.kind == Kind.QUESTION:
        offered = (Button(request.say(ANSWER), "reviews", f"answer {here}"),)
    return (*offered, *((take,) if state == Progress.OPEN else ()))
