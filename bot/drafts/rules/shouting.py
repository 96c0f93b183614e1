"""Shouting: capitals and exclamation marks in a row."""

import re
from collections.abc import Iterator

import regex

from bot.chat.phrase import Phrase
from bot.drafts.finders import pattern
from bot.drafts.phrases import listed
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.span import Span

WHY = Phrase(
    fr="En ligne, cela se lit comme un cri, et l’on entend mal ce qui est crié.",
    en="Online it reads as a shout, and what is shouted is heard badly.",
)
WORDS_IN_A_ROW, LETTERS_IN_A_ROW = 3, 15
LONG_WORD = 5  # letters; shorter words in capitals may all be acronyms, but for those of a sentence
TOOL_WORDS = listed(
    """
    LE LA LES UN UNE DES DE DU ET EST À AU EN ON JE NOUS VOUS QUE QUI NE PAS POUR SUR AVEC CE
    CETTE MON MA MES NOTRE NOS TOUT TOUS TRÈS PLUS THE A AN AND IS ARE I WE YOU TO OF IN FOR MY
    OUR YOUR NOT SO THIS THAT IT WITH ALL EVER NOW HAVE HAS BE CAN ME
    """
)
CAPITALS = re.compile(
    r"(?<![\w#@])(?:[A-ZÀ-ÖØ-Þ]+(?:['’\-][A-ZÀ-ÖØ-Þ]+)*(?!\w)[ \u00a0\u202f,:;'’–-]{0,3}){3,60}"
)
EMOJI = regex.compile(
    r"\p{RI}{2}|\p{Emoji_Presentation}\p{Emoji_Modifier}?"
    r"(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*+"
    r"|\p{Extended_Pictographic}\uFE0F"
)
STRETCH = regex.compile(
    r"[\p{Extended_Pictographic}\p{RI}]"
    r"[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}\u200D\uFE0F ]*+"
)
IN_A_ROW = 5
MARKS = r"!(?:[ \u00a0\u202f]?[!?]){2,}|\?(?:[ \u00a0\u202f]?[!?]){3,}"


def _capitals(reading: Reading) -> Iterator[Span]:
    for run in CAPITALS.finditer(reading.prose):
        words = re.split(r"[\s,:;'’–]+", run.group())
        told = [word for word in words if len(word) >= LONG_WORD or word in TOOL_WORDS]
        many = len(words) >= WORDS_IN_A_ROW and sum(map(len, words)) >= LETTERS_IN_A_ROW
        if many and len(told) > 1 and len(words) <= 3 * len(told):
            yield Span(run.start(), run.start() + len(run.group().rstrip(" \u00a0\u202f,:;-–")))


def _calm_marks(reading: Reading) -> str:
    calm = reading.draft
    for span in reversed(reading.found(EXCLAIMED)):
        marks = calm[span.start : span.end]
        calm = calm[: span.start] + ("?" if "?" in marks else "!") + calm[span.end :]
    return calm


def _one_emoji(reading: Reading) -> str:
    calm = reading.draft
    for span in reversed(reading.found(_rows)):
        row = calm[span.start : span.end]
        calm = calm[: span.start] + str(EMOJI.findall(row)[0]) + calm[span.end :]
    return calm


def _rows(reading: Reading) -> Iterator[Span]:
    """Find emoji in a row, spaces between them or not."""
    if reading.draft.isascii():
        return
    for stretch in STRETCH.finditer(reading.prose):
        row = list(EMOJI.finditer(reading.prose, *stretch.span()))
        if len(row) >= IN_A_ROW:
            yield Span(row[0].start(), row[-1].end())


EXCLAIMED = pattern(MARKS, "prose")

RULES = (
    Rule(
        id="shouting.capitals",
        severity="caution",
        message=Phrase(
            fr="Écrivez cette phrase en minuscules : vos mots suffisent.",
            en="Write this sentence in lower case: your words are enough.",
        ),
        why=WHY,
        find=_capitals,
        caught=(
            "CE SALON EST LE PLUS BEAU DE L’ANNÉE",
            "So happy: BEST CONFERENCE EVER, TRULY",
        ),
        clean=(
            "AWS, GCP, OVH : trois API REST, un seul SDK.",
            "TIL: SIGTERM first, then SIGKILL. RTFM, they say.",
            "Le CNRS et l’INRIA à VivaTech",
        ),
    ),
    Rule(
        id="shouting.marks",
        severity="caution",
        message=Phrase(
            fr="Un seul point d’exclamation se voit mieux que plusieurs.",
            en="One exclamation mark is seen better than several.",
        ),
        why=WHY,
        find=EXCLAIMED,
        fix=_calm_marks,
        caught=("Quelle journée !!!", "We did it!!!!", "Sérieusement ???!"),
        clean=("Quelle journée !", "Really?!", "x != y"),
    ),
    Rule(
        id="shouting.emoji",
        severity="caution",
        message=Phrase(
            fr="Un seul emoji dit la même chose que cette rangée.",
            en="One emoji says as much as this row.",
        ),
        why=Phrase(
            fr="Un lecteur d’écran les lit tous, l’un après l’autre.",
            en="A screen reader reads them all, one after the other.",
        ),
        find=_rows,
        fix=_one_emoji,
        caught=("Quelle démo 🔥🔥🔥🔥🔥🔥", "We won 🎉 🎉 🎉 🎉 🎉 thank you all"),
        clean=("Quelle démo 🔥🔥🔥", "Team photo 👨‍👩‍👧‍👦🇫🇷👏🏽", "🌧 Brest 🌦 Rennes ☀️ Nantes"),
    ),
)
