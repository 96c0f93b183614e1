"""What is sent to a human, shown before it is: the text, what the check says, and to whom."""

import hashlib
from dataclasses import dataclass

from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Block, Facts, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.looked import Looked, look
from bot.commands.second import WANTED
from bot.reviews.ask import LONGEST
from bot.reviews.channel import channel_for
from bot.reviews.readers import Reader, readers_for
from bot.reviews.tables import Kind, ReviewRow, Wanted

TITLE = Phrase(fr="Un second avis, par un humain", en="A second opinion, from a human")
TO = Phrase(
    fr="C’est {name} qui lira votre texte, avec votre nom, dans les {hours} heures de travail. "
    "Si personne ne répond, quelqu’un d’autre de l’équipe qui relit. Votre manager, jamais. "
    "Rien n’est envoyé avant que vous n’appuyiez.",
    en="{name} will read your text, with your name, within {hours} working hours. If nobody "
    "answers, somebody else of the reviewers will. Your manager never does. Nothing is sent "
    "before you press.",
)
TO_TEAM = Phrase(
    fr="L’équipe qui relit verra votre texte dans son canal, avec votre nom, et quelqu’un vous "
    "répond dans les {hours} heures de travail. Vous préférez une seule personne ? Choisissez "
    "{name} ci-dessous. Votre manager, jamais. Rien n’est envoyé avant que vous n’appuyiez.",
    en="The reviewers will see your text in their channel, with your name, and one of them answers "
    "within {hours} working hours. Would you rather have one person read it? Choose {name} below. "
    "Your manager never does. Nothing is sent before you press.",
)
LOOK = Phrase(
    fr="Voici ce qui partirait, mot pour mot, avec ce que la charte en dit. Appuyez encore pour "
    "l’envoyer.",
    en="This is what would be sent, word for word, with what the charter says of it. Press again "
    "to send it.",
)
NOBODY = Phrase(
    fr="Personne ne peut donner un second avis à vos textes pour l’instant : il y faut quelqu’un "
    "qui ne soit pas au-dessus de vous. L’équipe communication saura en désigner un.",
    en="Nobody can give a second opinion on your texts for now: it takes somebody who is not "
    "above you. The communications team can name one.",
)
TEXT = Phrase(fr="Votre texte ou votre question", en="Your text or your question")
KIND = Phrase(fr="C’est", en="It is")
KINDS = {
    Kind.DRAFT: Phrase(fr="un tweet que je voudrais poster", en="a tweet that I would post"),
    Kind.QUESTION: Phrase(fr="une question", en="a question"),
}
WHEN = Phrase(fr="Réponse souhaitée", en="Answer wanted")
WORD = Phrase(fr="Un mot pour qui relit (facultatif)", en="A word for the reviewer (optional)")
SEND = Phrase(fr="Envoyer à {name}", en="Send to {name}")
SEND_IT = Phrase(fr="Envoyer", en="Send")
WHO = Phrase(fr="Qui le lit", en="Who reads it")
TEAM = Phrase(fr="l’équipe qui relit, dans son canal", en="the reviewers, in their channel")
ONE = Phrase(fr="{name}, et personne d’autre d’abord", en="{name}, and nobody else at first")
ONLY = "one"  # what is answered to WHO by somebody who prefers that
LONGEST_WORD = 300  # characters


@dataclass(frozen=True, slots=True)
class To:
    """To whom a text would go: the first in turn, or all of them where there is a channel."""

    reader: Reader
    team: bool

    def chosen(self, request: Request) -> int | None:
        """Tell whom a form chose: the reader's id, None for all of them."""
        alone = not self.team or request.fields.get("to") == ONLY
        return self.reader.person.id if alone else None


async def to_whom(request: Request, house: House, review: ReviewRow | None) -> To:
    """Name whom a text would go to: whoever had it and is there, else who comes first in turn."""
    readers = await readers_for(request.person.id, house, request.at)
    had = review.reader_id if review else None
    known = [one for one in (*readers.in_turn, *readers.owners) if one.person.id == had]
    found = min((*known, *readers.in_turn), key=lambda one: one.presence, default=None)
    if found is None:
        raise Refusal(NOBODY)
    team = found not in known and await channel_for(request.person.id) is not None
    return To(found, team)


def digest(text: str, kind: Kind, to: To) -> str:
    """Tell one thing seen from another."""
    seen = "\0".join((text, kind, str(to.reader.person.id), str(to.team)))
    return hashlib.blake2s(seen.encode(), digest_size=6).hexdigest()


async def plea_form(
    request: Request,
    house: House,
    text: str,
    kind: Kind,
    *,
    asks_kind: bool = False,
    review: ReviewRow | None = None,
    error: str = "",
) -> Reply:
    """Ask for the text; `review` where a new one is to be sent in it.

    `asks_kind`: whether it is to be said what it is, a tweet or a question. The form's own text
    carries the words too: where a form is first a button, they stand in it when it opens.
    """
    to = await to_whom(request, house, review)
    looked = look(request, house, text, kind)
    seen = digest(text, kind, to) if text and not error else "-"
    about = f"{review.id if review else 0} {seen} {'-' if asks_kind else kind}"
    carried = "" if error or looked.veiled else text
    form = Form(
        command="human",
        text=f"send {about} {carried}".rstrip(),
        submit=request.say(SEND_IT if to.team else SEND, name=to.reader.person.name.split()[0]),
        fields=(
            _text(request, text, error),
            *((_kind(request, kind),) if asks_kind else ()),
            *((_who(request, to.reader),) if to.team else ()),
            *_when_and_why(request, Wanted(review.wanted) if review else Wanted.TODAY),
        ),
    )
    blocks = _before_sending(request, house, to, looked, again=seen != "-")
    return Reply(title=request.say(TITLE), blocks=blocks, form=form, replaces=bool(request.fields))


def _before_sending(
    request: Request, house: House, to: To, looked: Looked, *, again: bool
) -> tuple[Block, ...]:
    """Say to whom it would go, and what would go with it."""
    name, hours = to.reader.person.name, house.company.reviews.hours
    return (
        *((Paragraph(request.say(LOOK)),) if request.fields and again else ()),
        *looked.blocks,
        Paragraph(request.say(TO_TEAM if to.team else TO, name=name, hours=hours)),
        Facts(((name, to.reader.email),)),
    )


def _text(request: Request, text: str, error: str) -> Field:
    label = request.say(TEXT)
    return Field(name="text", label=label, kind="text", value=text, limit=LONGEST, error=error)


def _kind(request: Request, kind: Kind) -> Field:
    kinds = tuple((one.value, request.say(name)) for one, name in KINDS.items())
    label = request.say(KIND)
    return Field(name="kind", label=label, kind="choice", value=kind.value, options=kinds)


def _who(request: Request, reader: Reader) -> Field:
    options = (("team", request.say(TEAM)), (ONLY, request.say(ONE, name=reader.person.name)))
    value = request.fields.get("to", "team")
    label = request.say(WHO)
    return Field(name="to", label=label, kind="choice", value=value, options=options)


def _when_and_why(request: Request, wanted: Wanted) -> tuple[Field, Field]:
    when = Field(
        name="wanted",
        label=request.say(WHEN),
        kind="choice",
        value=request.fields.get("wanted", wanted.value),
        options=tuple((one.value, request.say(name)) for one, name in WANTED.items()),
    )
    word = Field(
        name="word",
        label=request.say(WORD),
        value=request.fields.get("word", ""),
        required=False,
        limit=LONGEST_WORD,
    )
    return when, word
