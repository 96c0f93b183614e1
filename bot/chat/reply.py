"""What the bot answers: a title, blocks to read, actions to press, perhaps a form."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.chat.phrase import Language

Level = Literal["go", "caution", "stop"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text to read; a line break is a new line, no markup is understood."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's exact words: a tweet to copy, or an article of the charter with its source."""

    text: str
    source: str = ""
    language: Language | None = None
    copies: bool = False  # whether people will want to copy it


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and their values, in order."""

    rows: tuple[tuple[str, str], ...]


class Mark(NamedTuple):
    """A stretch of a draft to underline: offsets in code points, the end exclusive."""

    start: int
    end: int
    level: Level


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule says of one or several places of a draft."""

    level: Level
    text: str  # what it is and what to do
    match: str = ""  # the characters concerned, masked where they are a secret
    quote: str = ""  # the article's own sentence
    source: str = ""  # the article's heading


@dataclass(frozen=True, slots=True)
class Findings:
    """A verdict on a draft, gravest remark first; `marks` underline the draft's own characters."""

    level: Level
    draft: str
    marks: tuple[Mark, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars, with the figures in words beside them for whoever cannot see them."""

    title: str
    bars: tuple[tuple[str, float], ...]
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """An image and the text that replaces it."""

    url: str
    alt: str


Block = Paragraph | Quote | Facts | Findings | Chart | Picture


@dataclass(frozen=True, slots=True)
class Link:
    """Something to open in the browser."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Button:
    """A command already typed: pressing it asks `command` with `text`."""

    label: str
    command: str
    text: str = ""


Action = Link | Button

FieldKind = Literal["line", "text", "choice", "choices"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form; the answers of `choices` come back joined by commas."""

    name: str
    label: str
    kind: FieldKind = "line"
    value: str = ""
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()  # (value, label) of a choice
    required: bool = True
    limit: int = 300  # code points
    error: str = ""  # why the last answer was not taken, and what to do


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Questions asked together; sending it asks `command` with `text` and the fields."""

    command: str
    text: str = ""
    submit: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One answer, the first action being the one most people want.

    `replaces`: the answer takes the place of the card whose button was pressed.
    `private`: only the person who asked may see it, wherever it was asked.
    `after`: a question of ours that stands below the answer and apart from it; it has no form.
    `card`: the token of the share that this is the card of: where it stands is noted, for a hold.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    actions: tuple[Action, ...] = ()
    form: Form | None = None
    replaces: bool = False
    private: bool = True
    after: "Reply | None" = None
    card: str = ""


NOTHING = Reply(title="")  # to what nobody asked: it is not said
