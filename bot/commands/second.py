"""A review as its asker reads it: where it is, what was said of it, and the way on."""

from collections.abc import Sequence

from bot.chat.phrase import LANGUAGES, Language, Phrase, same
from bot.chat.reply import Action, Block, Button, Facts, Link, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.held import holding, moment, told
from bot.commands.house import House
from bot.drafts.check import check
from bot.reviews.found import excused_in, stops
from bot.reviews.tables import GOES_ON, WAITING, Kind, Progress, ReviewRow, Wanted
from bot.shares.card import OPEN, POSTED, length_fact
from bot.text.language import language_of
from bot.text.tweet import weigh

LIST = Phrase(fr="Vos demandes de second avis", en="Your second opinions")
NONE = Phrase(
    fr="Vous n’avez rien demandé à un humain pour l’instant.",
    en="You have asked a human nothing so far.",
)
WANTED = {
    Wanted.TODAY: Phrase(fr="aujourd’hui", en="today"),
    Wanted.TOMORROW: Phrase(fr="demain", en="tomorrow"),
    Wanted.WEEK: Phrase(fr="cette semaine", en="this week"),
}
TITLES = {
    Progress.OPEN: Phrase(fr="Envoyé à {name}", en="Sent to {name}"),
    Progress.TAKEN: Phrase(fr="{name} lit votre texte", en="{name} is reading your text"),
    Progress.CHANGE: Phrase(fr="{name} propose un changement", en="{name} suggests a change"),
    Progress.APPROVED: Phrase(fr="Votre texte est approuvé", en="Your text is approved"),
    Progress.REFUSED: Phrase(fr="Mieux vaut ne pas le poster", en="Better not post it"),
    Progress.ANSWERED: Phrase(fr="{name} vous a répondu", en="{name} has answered you"),
    Progress.WITHDRAWN: Phrase(fr="Votre demande est reprise", en="Your request is taken back"),
}
WAITS = Phrase(
    fr="Réponse promise avant le {day}, {hour}. Vous le saurez tout de suite, « mes relectures » "
    "la montrera, et vous pouvez reprendre votre texte à tout moment.",
    en="An answer is promised by {day}, {hour}. You will hear at once, “my reviews” will show it, "
    "and you can take your text back at any time.",
)
YES = Phrase(
    fr="{name} l’a lu et approuvé, mot pour mot. X vous le montrera avant de publier ; si vous y "
    "changez quelque chose, ce ne sera plus le texte approuvé.",
    en="{name} read and approved it, word for word. X will show it to you before anything is "
    "posted; if you change it there, it is no longer the approved text.",
)
NO = Phrase(
    fr="Rien n’a été publié, et personne d’autre ne le saura. Demander était la bonne idée.",
    en="Nothing was posted, and nobody else will know. Asking was the right thing to do.",
)
TAKEN_BACK = Phrase(
    fr="Votre texte est effacé, et plus personne ne peut le lire ici.",
    en="Your text is erased, and nobody can read it here any more.",
)
NOT_YOURS = Phrase(
    fr="Je ne retrouve pas cette demande parmi les vôtres. « mes relectures » les montre toutes.",
    en="I cannot find this request among yours. “my reviews” shows them all.",
)
APPROVED_BY = Phrase(fr="Approuvé par", en="Approved by")
NO_LONGER = Phrase(
    fr="Quelque chose a changé depuis : ce texte ne peut plus partir tel quel.",
    en="Something changed since then: this text can no longer go out as it is.",
)
WHEN = Phrase(fr="Souhaité", en="Wanted")
SOMEBODY = Phrase(fr="quelqu’un de l’équipe", en="somebody of the team")
REVIEWERS = Phrase(fr="l’équipe qui relit", en="the reviewers")
WITHDRAW = Phrase(fr="Reprendre mon texte", en="Take my text back")
MEND = Phrase(fr="Envoyer un nouveau texte", en="Send a new text")
ANOTHER = Phrase(fr="Demander autre chose", en="Ask something else")
SEE = Phrase(fr="Mes demandes", en="My requests")
READ = Phrase(fr="Voir le n° {number}", en="See no. {number}")
NUMBER = Phrase(fr="n° {number}", en="no. {number}")


def name_of(review: ReviewRow) -> Phrase:
    """Name whoever has a review, or had it."""
    if review.reader is None:
        return REVIEWERS if review.state == Progress.OPEN else SOMEBODY
    return same(review.reader.name)


def list_for_asker(request: Request, house: House, reviews: Sequence[ReviewRow]) -> Reply:
    """List a person's own, the latest first."""
    blocks: tuple[Block, ...] = tuple(
        Quote(review.text, _line(request, house, review), language_of(review.text))
        for review in reviews
    )
    ways_on = tuple(
        Button(request.say(READ, number=review.id), "human", f"show {review.id}")
        for review in reviews
    )
    return Reply(
        title=request.say(LIST),
        blocks=blocks or (Paragraph(request.say(NONE)),),
        actions=(*ways_on, Button(request.say(ANOTHER), "human")),
    )


def _numbered(request: Request, review: ReviewRow) -> str:
    return request.say(NUMBER, number=review.id)


def _line(request: Request, house: House, review: ReviewRow) -> str:
    title = request.say(TITLES[Progress(review.state)], name=name_of(review))
    day, hour = moment(review.decided_at or review.sent_at, house)
    return " · ".join((_numbered(request, review), title, request.say(day), hour))


def card_for_asker(
    request: Request, house: House, review: ReviewRow, *, replaces: bool = False
) -> Reply:
    """Say where a review is, and what there is to do."""
    state = Progress(review.state)
    blocks, actions = _shown(request, house, review, state)
    mine: Action = Button(request.say(SEE), "human", "mine")
    return Reply(
        title=request.say(TITLES[state], name=name_of(review)),
        blocks=blocks,
        actions=(mine, *actions) if state in WAITING else (*actions, mine),
        replaces=replaces,
        card=review.share.token if review.share else "",
    )


Shown = tuple[tuple[Block, ...], tuple[Action, ...]]


def _shown(request: Request, house: House, review: ReviewRow, state: Progress) -> Shown:
    if state == Progress.WITHDRAWN:
        return (Paragraph(request.say(TAKEN_BACK)),), ()
    if state == Progress.APPROVED and review.kind == Kind.DRAFT:
        return _approved(request, house, review)
    text = Quote(review.text, language=language_of(review.text), copies=True)
    blocks = (text, *_said(request, house, review), *_facts(request, review))
    back = Button(request.say(WITHDRAW), "human", f"withdraw {review.id}")
    if state == Progress.CHANGE:
        return blocks, (Button(request.say(MEND), "human", f"again {review.id}"), back)
    if state in GOES_ON:
        day, hour = moment(review.promised_at, house)
        return (*blocks, Paragraph(request.say(WAITS, day=day, hour=hour))), (back,)
    return blocks, ()


def _said(request: Request, house: House, review: ReviewRow) -> tuple[Block, ...]:
    """Quote what the reviewer said, and the article that a refusal rests on."""
    if review.state not in (Progress.CHANGE, Progress.REFUSED, Progress.ANSWERED):
        return ()
    name = request.say(name_of(review))
    said = (Quote(review.said, name, language_of(review.said)),) if review.said else ()
    no = (Paragraph(request.say(NO)),) if review.state == Progress.REFUSED else ()
    return (*said, *article_block(house, review.article, request.person.language), *no)


def article_block(house: House, number: str, language: Language) -> tuple[Block, ...]:
    """Quote an article whole, in a language or in the one there is."""
    spoken = (language, *LANGUAGES)
    found = next((it for one in spoken if (it := house.charter.article(number, one))), None)
    return (Quote(found.text, found.heading, found.language),) if number and found else ()


def _facts(request: Request, review: ReviewRow) -> tuple[Block, ...]:
    if review.kind == Kind.QUESTION or review.state not in GOES_ON:
        return ()
    wanted = request.say(WANTED[Wanted(review.wanted)])
    length = length_fact(weigh(review.text), request.person.language)
    return (Facts((length, (request.say(WHEN), wanted))),)


def _approved(request: Request, house: House, review: ReviewRow) -> Shown:
    """Show the approved text with the link that carries it, unless something changed since."""
    language = request.person.language
    text = Quote(review.text, language=language_of(review.text), copies=True)
    name = request.say(name_of(review))
    facts = Facts((length_fact(weigh(review.text), language), (request.say(APPROVED_BY), name)))
    said = (Quote(review.said, name, language_of(review.said)),) if review.said else ()
    blocks = (text, facts, *said)
    stopped = _stopped(request, house, review)
    if review.share is None or stopped:
        return (*blocks, *stopped), ()
    token = review.share.token
    open_it = Link(request.say(OPEN), house.link(token))
    posted = Button(request.say(POSTED), "mine", f"posted {token}")
    return (*blocks, Paragraph(request.say(YES, name=name))), (open_it, posted)


def _stopped(request: Request, house: House, review: ReviewRow) -> tuple[Block, ...]:
    verdict = check(review.text, house.company, request.at)
    excused = excused_in(review.found)
    if not any(stops(found, excused) for found in verdict.findings):
        return ()
    held = told(request, house, holding(review.text, house, verdict, request.at))
    return (Paragraph(request.say(NO_LONGER)), *held)
