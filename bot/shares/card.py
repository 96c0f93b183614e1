"""The card of an idea: the words, why this one, how long it is good, and what to do with it."""

import datetime as dt

from bot.chat.day import day_named
from bot.chat.person import Person
from bot.chat.phrase import LANGUAGES, Language, Phrase
from bot.chat.reply import Action, Block, Button, Facts, Link, Paragraph, Picture, Quote, Reply
from bot.ideas.choose import AGAIN
from bot.ideas.content import whole
from bot.ideas.tables import IdeaRow
from bot.shares.offer import Offer
from bot.text.tweet import LIMIT, weigh

OPEN = Phrase(fr="Ouvrir dans X", en="Open in X")
OWN = Phrase(fr="Avec mes mots", en="In my own words")
ANOTHER = Phrase(fr="Une autre", en="Another")
NOT_FOR_ME = Phrase(fr="Pas pour moi", en="Not for me")
POSTED = Phrase(fr="Je l’ai posté", en="I posted it")
YOURS = Phrase(
    fr="Ces mots sont à vous seul pour la journée. X vous les montrera avant de publier, et vous "
    "pourrez tout y changer.",
    en="These words are yours alone for the day. X will show them to you before anything is "
    "posted, and you can change all of it there.",
)
YOUR_OWN = Phrase(
    fr="Vos mots passent. X vous les montrera une dernière fois avant de publier.",
    en="Your words are fine. X will show them to you once more before anything is posted.",
)
WHY = Phrase(fr="Pourquoi celle-ci", en="Why this one")
LENGTH = Phrase(fr="Longueur", en="Length")
COUNTED = Phrase(fr="{length} sur {limit}, comme X compte", en="{length} of {limit}, as X counts")
UNTIL = Phrase(fr="Bonne jusqu’au", en="Good until")
PICTURE = Phrase(
    fr="Si l’image vous plaît, enregistrez-la et ajoutez-la dans X avec son texte, pour qui ne la "
    "voit pas.",
    en="If you like the picture, save it and add it in X with its text, for whoever cannot see it.",
)
ALT = Phrase(fr="Texte de l’image", en="Text of the picture")
SUBJECT = Phrase(fr="Sujet", en="Subject")


def title_of(idea: IdeaRow, language: Language) -> str:
    """An idea's title in a language, else in whatever language it has."""
    titles = [idea.title.get(spoken, "") for spoken in (language, *LANGUAGES)]
    return next(filter(None, titles), idea.key)


def length_fact(length: int, language: Language) -> tuple[str, str]:
    """Say how long a tweet is, as X weighs it."""
    return LENGTH.to(language), COUNTED.to(language, length=length, limit=LIMIT)


def last_day(idea: IdeaRow, zone: dt.tzinfo) -> Phrase:
    """Name the last day on which an idea may be shared."""
    return day_named((idea.ends_at - dt.timedelta(seconds=1)).astimezone(zone).date())


def card(
    offered: Offer,
    person: Person,
    *,
    subject: Phrase,
    address: str,
    zone: dt.tzinfo,
    note: str = "",
    replaces: bool = False,
) -> Reply:
    """Build the card of an offer; `address` is where its share link leads."""
    share, idea = offered.share, offered.idea
    blocks: tuple[Block, ...] = (
        *((Paragraph(note),) if note else ()),
        Quote(whole(share.text, share.sent_link), language=person.language, copies=True),
        *_picture(idea, person.language),
        Facts(_facts(offered, person, subject, zone)),
        Paragraph((YOURS if share.wording_id else YOUR_OWN).to(person.language)),
    )
    return Reply(
        title=title_of(idea, person.language),
        blocks=blocks,
        actions=_actions(offered, person.language, address),
        replaces=replaces,
        card=share.token,
    )


def _picture(idea: IdeaRow, language: Language) -> tuple[Block, ...]:
    """Show the picture with its text, and say how to take it along: no link can carry it."""
    if not idea.picture:
        return ()
    said = idea.alt or {}
    alt = next(filter(None, (said.get(one, "") for one in (language, *LANGUAGES))), "")
    how = PICTURE.to(language)
    return (Picture(idea.picture, alt), Paragraph(how), Quote(alt, ALT.to(language), copies=True))


def _facts(
    offered: Offer, person: Person, subject: Phrase, zone: dt.tzinfo
) -> tuple[tuple[str, str], ...]:
    language, share = person.language, offered.share
    length = weigh(whole(share.text, share.sent_link))
    return (
        (SUBJECT.to(language), subject.to(language)),
        (WHY.to(language), (offered.why or AGAIN).to(language)),
        length_fact(length, language),
        (UNTIL.to(language), last_day(offered.idea, zone).to(language)),
    )


def _actions(offered: Offer, language: Language, address: str) -> tuple[Action, ...]:
    token = offered.share.token
    return (
        Link(OPEN.to(language), address),
        Button(POSTED.to(language), "mine", f"posted {token}"),
        Button(OWN.to(language), "idea", f"own {offered.idea.key}"),
        Button(ANOTHER.to(language), "idea", f"another {token}"),
        Button(NOT_FOR_ME.to(language), "idea", f"no {token}"),
    )
