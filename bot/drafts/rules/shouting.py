"""Shouting: capitals and exclamation marks in a row."""

import re
from collections.abc import Iterator

import regex

from bot.chat.phrase import Phrase
from bot.drafts.finders import either, pattern
from bot.drafts.gates import Gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words.shouting import MACHINE_WORDS, SHOUTED, TOOL_WORDS
from bot.text.span import Span

WHY = Phrase(
    fr="En ligne, cela se lit comme un cri, et l’on entend mal ce qui est crié.",
    en="Online it reads as a shout, and what is shouted is heard badly.",
)
WORDS_IN_A_ROW, LETTERS_IN_A_ROW = 3, 15
FEW_LETTERS = 9  # in a row of words that are all shouted
LONG_WORD = 5  # letters; shorter words in capitals may all be acronyms, but for those of a sentence
CAPITAL = "[A-ZÀ-ÖØ-Þ]"
CAPITALS = re.compile(
    rf"{CAPITAL}(?<![\w#@].){CAPITAL}*(?!\w)(?:[ \u00a0\u202f,:;'’–-]{{1,3}}"
    rf"(?:{CAPITAL}+|\d{{1,4}})(?!\w)){{1,60}}"
)
APART = re.compile(r"[\s,:;'’–-]+")
CLOSING = re.compile(r"[ \u00a0\u202f]?(?:[.!?\n]|$)")
EMOJI = regex.compile(
    r"\p{RI}{2}|\p{Emoji_Presentation}\p{Emoji_Modifier}?"
    r"(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*+"
    r"|\p{Extended_Pictographic}\uFE0F"
)
STRETCH = regex.compile(
    r"[\p{Extended_Pictographic}\p{RI}]"
    r"[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}\u200D\uFE0F ]*+"
)
FIRST_EMOJI = "\u231a"  # ⌚, the first that is shown as a picture by itself
IN_A_ROW = 5
SPACES = r"[ \u00a0\u202f]"
MARKS = rf"[!！](?:{SPACES}?[!?！]){{2,}}|\?(?:{SPACES}?[!?]){{3,}}|[‼⁉]️?{SPACES}?[!?‼⁉]"
PAIR = re.compile(r"(?<!!)!!(?![!?])")


def _capitals(reading: Reading) -> Iterator[Span]:
    for run in CAPITALS.finditer(reading.prose):
        words = [word for word in APART.split(run.group()) if word and not word.isdigit()]
        letters = sum(map(len, words))
        known = sum(word in TOOL_WORDS or word in SHOUTED for word in words)
        if len(words) < WORDS_IN_A_ROW:
            loud = known == len(words) > 1 and _is_whole(reading.prose, run)
        elif letters < LETTERS_IN_A_ROW:
            loud = letters >= FEW_LETTERS and known > 1 and known >= len(words) / 2
        else:
            long = sum(len(word) >= LONG_WORD for word in words)
            many = long > WORDS_IN_A_ROW and "," not in run.group()
            loud = (known > 1 or many) and _is_said(run, words)
        if loud and any(it.start < run.start() and run.end() < it.end for it in reading.quotes):
            loud = False  # a sign, a title
        if loud and sum(word in MACHINE_WORDS for word in words) < WORDS_IN_A_ROW - 1:
            yield Span(*run.span())


def _is_said(run: re.Match[str], words: list[str]) -> bool:
    """Tell a sentence from a list of acronyms, or a string of them."""
    told = [word for word in words if len(word) >= LONG_WORD or word in TOOL_WORDS]
    listed = run.group().count(",") >= len(words) - 2 and TOOL_WORDS.isdisjoint(words)
    calm = listed and SHOUTED.isdisjoint(words)
    return len(told) > 1 and len(words) <= WORDS_IN_A_ROW * len(told) and not calm


def _is_whole(text: str, run: re.Match[str]) -> bool:
    """Say whether capitals are all of a sentence."""
    start = run.start()
    while start and not (text[start - 1].isalnum() or text[start - 1] in ".!?\n#@_"):
        start -= 1
    return (not start or text[start - 1] in ".!?\n") and bool(CLOSING.match(text, run.end()))


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
    if max(reading.signs, default="") < FIRST_EMOJI:
        return
    for stretch in STRETCH.finditer(reading.prose):
        row = list(EMOJI.finditer(reading.prose, *stretch.span()))
        if len(row) >= IN_A_ROW:
            yield Span(row[0].start(), row[-1].end())


def _pairs(reading: Reading) -> Iterator[Span]:
    """Find two exclamation marks, more than once."""
    if reading.prose.count("!!") > 1 and len(pairs := [*PAIR.finditer(reading.prose)]) > 1:
        yield from (Span(*pair.span()) for pair in pairs)


EXCLAIMED = either(pattern(MARKS, "prose", signs="!?！‼⁉"), Gated(_pairs, (frozenset("!"),)))

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
            "HUGE NEWS TODAY. We are hiring.",
        ),
        clean=(
            "Un panneau « DO NOT FEED THE PRINTER »",
            "AWS, GCP, OVH : trois API REST, un seul SDK.",
            "TIL: SIGTERM first, then SIGKILL. RTFM, they say.",
            "Le CNRS et l’INRIA à VivaTech",
            "HTTP GET, POST, PATCH, DELETE: a history",
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
        caught=(
            "Quelle journée !!!",
            "We did it!!!!",
            "Merci !! Et à demain !!",
            "Sérieusement ???!",
        ),
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
