"""Desk, ideas: the fields of its forms, and what is read off them."""

import datetime as dt
from collections.abc import Mapping, Sequence

from bot.chat.phrase import LANGUAGES, Language, Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Field
from bot.chat.request import Request
from bot.commands.desk.ideas.changing import NAMES, PARTS
from bot.commands.house import House
from bot.ideas.content import FACTS, LONGEST, TITLE, Content
from bot.ideas.moments import moment_in, typed
from bot.ideas.paragraphs import boxes, texts_in

BOX = 2_800  # characters of wordings in one box: less than any platform's field takes

WORDS = Phrase(fr="Les mots à tweeter", en="The words to tweet")
MORE_WORDS = Phrase(fr="Les mots, suite", en="The words, continued")
WORDS_HINT = Phrase(
    fr="Une version par paragraphe, avec une ligne vide entre deux. Chacune ira à une seule "
    "personne : cinq, c’est bien. Le lien s’ajoute à la fin.",
    en="One version a paragraph, with an empty line between two. Each goes to one person only: "
    "five is good. The link is added at the end.",
)
FACTS_HINT = Phrase(
    fr="Pour qui préfère ses propres mots : ce qui est vrai et que l’on peut dire.",
    en="For whoever prefers their own words: what is true and may be said.",
)
LINK_HINT = Phrase(fr="Facultatif, commence par https://", en="Optional, begins with https://")
ALT_HINT = Phrase(
    fr="Ce que montre l’image, pour qui ne la voit pas.",
    en="What the picture shows, for whoever cannot see it.",
)
STARTS = Phrase(fr="Pas avant le", en="Not before")
STARTS_HINT = Phrase(
    fr="Par exemple 24/12/2026 ou 24/12/2026 9h. Vide : dès l’approbation.",
    en="For example 24/12/2026 or 24/12/2026 9:00. Empty: as soon as it is approved.",
)
ENDS = Phrase(fr="Dernier jour", en="Last day")
ENDS_HINT = Phrase(fr="Par exemple 31/12/2026.", en="For example 31/12/2026.")
TEAMS_HINT = Phrase(fr="Aucune cochée : toutes.", en="None ticked: all of them.")
NO_TITLE = Phrase(fr="Donnez-lui un titre, même court.", en="Give it a title, however short.")
NO_DAY = Phrase(
    fr="Je ne lis pas la date « {typed} » : écrivez-la comme 24/12/2026.",
    en="I cannot read the date “{typed}”: write it like 24/12/2026.",
)


class FieldError(Refusal):
    """What was typed cannot be read: what to do, to show by the form."""


def of_new(request: Request, house: House, content: Content) -> tuple[Field, ...]:
    """Ask for a title, a subject, words in the person's language, and a link."""
    return (
        _line(request, "title", content.title.get(request.person.language, ""), limit=TITLE),
        _subject(request, house, content),
        *_words(request, content, request.person.language),
        _link(request, content),
    )


def of_words(request: Request, content: Content, language: Language) -> tuple[Field, ...]:
    """Ask for all that is said in one language."""
    facts = Field(
        name="facts",
        label=request.say(PARTS["facts"]),
        kind="text",
        value=content.facts.get(language, ""),
        hint=request.say(FACTS_HINT),
        required=False,
        limit=FACTS,
    )
    title = content.title.get(language, "")
    return (
        _line(request, "title", title, limit=TITLE),
        *_words(request, content, language),
        facts,
    )


def of_more(
    request: Request, house: House, content: Content, teams: Sequence[str]
) -> tuple[Field, ...]:
    """Ask for everything that is not said in the tweet."""
    spoken = [(one, request.say(NAMES[one])) for one in LANGUAGES]
    named = list(dict.fromkeys([*teams, *content.teams]))
    zone = house.zone
    return (
        _subject(request, house, content),
        _line(request, "campaign", content.campaign, limit=100, required=False),
        _link(request, content),
        _line(request, "picture", content.picture, limit=LONGEST, hint=LINK_HINT, required=False),
        *(_alt(request, content, one) for one in LANGUAGES),
        _day(request, "starts", STARTS, STARTS_HINT, typed(content.starts, zone)),
        _day(request, "ends", ENDS, ENDS_HINT, typed(content.ends, zone, ends=True)),
        *(
            [_ticks(request, "teams", content.teams, [(one, one) for one in named])]
            if named
            else []
        ),
        _ticks(request, "languages", content.languages, spoken),
    )


def _line(
    request: Request,
    name: str,
    value: str,
    *,
    limit: int,
    hint: Phrase | None = None,
    required: bool = True,
) -> Field:
    return Field(
        name=name,
        label=request.say(PARTS[name]),
        value=value,
        hint=request.say(hint) if hint else "",
        required=required,
        limit=limit,
    )


def _link(request: Request, content: Content) -> Field:
    return _line(request, "link", content.link, limit=LONGEST, hint=LINK_HINT, required=False)


def _subject(request: Request, house: House, content: Content) -> Field:
    named = {key: request.say(name) for key, name in house.subjects.items()}
    if content.subject:
        named.setdefault(content.subject, request.say(house.subject(content.subject)))
    return Field(
        name="subject",
        label=request.say(PARTS["subject"]),
        kind="choice",
        value=content.subject or next(iter(named), ""),
        options=tuple(named.items()),
    )


def _words(request: Request, content: Content, language: Language) -> tuple[Field, ...]:
    found = boxes(content.wordings.get(language, ()), BOX)
    return tuple(
        Field(
            name=f"words{place or ''}",
            label=request.say(MORE_WORDS if place else WORDS),
            kind="text",
            value=box,
            hint="" if place else request.say(WORDS_HINT),
            required=False,
            limit=3_000,
        )
        for place, box in enumerate(found)
    )


def _alt(request: Request, content: Content, language: Language) -> Field:
    label = f"{request.say(PARTS['alt'])} ({request.say(NAMES[language])})"
    return Field(
        name=f"alt_{language}",
        label=label,
        value=content.alt.get(language, ""),
        hint=request.say(ALT_HINT),
        required=False,
        limit=LONGEST,
    )


def _day(request: Request, name: str, label: Phrase, hint: Phrase, value: str) -> Field:
    return Field(
        name=name,
        label=request.say(label),
        value=value,
        hint=request.say(hint),
        required=name == "ends",
        limit=40,
    )


def _ticks(
    request: Request, name: str, value: Sequence[str], options: Sequence[tuple[str, str]]
) -> Field:
    return Field(
        name=name,
        label=request.say(PARTS[name]),
        kind="choices",
        value=",".join(value),
        hint=request.say(TEAMS_HINT),
        options=tuple(options[:100]),
        required=False,
    )


def words_in(
    given: Mapping[str, str], content: Content, language: Language, *, new: bool
) -> dict[str, object]:
    """Read what is said in one language; FieldError where there is no title."""
    title = given.get("title", "").strip()
    if not title:
        raise FieldError(NO_TITLE)
    names = sorted(name for name in given if name.startswith("words"))
    texts = tuple(text for name in names for text in texts_in(given[name]))
    read: dict[str, object] = {
        "title": {**content.title, language: title[:TITLE]},
        "wordings": {**content.wordings, language: texts},
    }
    if new:
        return read | {"subject": given.get("subject", ""), "link": given.get("link", "").strip()}
    return read | {"facts": {**content.facts, language: given.get("facts", "").strip()}}


def more_in(given: Mapping[str, str], zone: dt.tzinfo) -> dict[str, object]:
    """Read everything else; FieldError where a date is none."""
    plain = {
        name: given.get(name, "").strip() for name in ("subject", "campaign", "link", "picture")
    }
    starts = given.get("starts", "").strip()
    return {
        **plain,
        "alt": {one: given.get(f"alt_{one}", "").strip() for one in LANGUAGES},
        "starts": _moment(starts, zone) if starts else None,
        "ends": _moment(given.get("ends", "").strip(), zone, ends=True),
        "teams": _ticked(given, "teams"),
        "languages": _ticked(given, "languages"),
    }


def _moment(said: str, zone: dt.tzinfo, *, ends: bool = False) -> dt.datetime:
    moment = moment_in(said, zone, ends=ends)
    if moment is None:
        raise FieldError(NO_DAY.given(typed=said[:40]))
    return moment


def _ticked(given: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(filter(None, (one.strip() for one in given.get(name, "").split(","))))
