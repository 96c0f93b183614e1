"""What stands between an idea and its approval: findings, copies, and what is missing."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.chat.phrase import Language, Phrase
from bot.company import Company
from bot.drafts.check import Verdict, check
from bot.drafts.rules.duplicate import NEAR, SHORT, compared
from bot.ideas.content import Content, whole
from bot.ideas.tables import State, WordingRow
from bot.ideas.words import NEVER

MOST = 3_000  # other ideas' wordings of the subject that are compared
ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+")

NO_TITLE = Phrase(fr="Il lui faut un titre.", en="It needs a title.")
NO_SUBJECT = Phrase(fr="Il lui faut un sujet.", en="It needs a subject.")
NO_WORDS = Phrase(
    fr="Il lui faut des mots à tweeter, au moins une fois.",
    en="It needs words to tweet, at least once.",
)
NO_LINK = Phrase(
    fr="Le lien n’est pas une adresse : il commence par https://.",
    en="The link is no address: it begins with https://.",
)
NO_PICTURE = Phrase(
    fr="L’image n’a pas d’adresse qui commence par https://.",
    en="The picture has no address that begins with https://.",
)
NO_ALT = Phrase(
    fr="Dites ce que montre l’image, pour qui ne la voit pas.",
    en="Say what the picture shows, for whoever cannot see it.",
)
OVER = Phrase(fr="Sa fin est déjà passée.", en="Its end is past already.")
NO_TIME = Phrase(fr="Elle finirait avant d’avoir commencé.", en="It would end before it had begun.")
TWICE = Phrase(
    fr="Ces mots sont déjà ceux d’une idée approuvée, ou se répètent ici : « {text} »",
    en="These words are already those of an approved idea, or stand here twice: “{text}”",
)


@dataclass(frozen=True, slots=True)
class Looked:
    """One wording, what the check says of the whole tweet, and words that are nearly the same."""

    language: Language
    text: str
    verdict: Verdict
    near: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What the check and the house say of an idea as it is written."""

    wordings: tuple[Looked, ...]
    lacks: tuple[Phrase, ...]

    @property
    def stopped(self) -> tuple[Looked, ...]:
        """The wordings that may not go out."""
        return tuple(one for one in self.wordings if one.verdict.level == "stop")

    @property
    def ready(self) -> bool:
        """Whether it may be sent to approval."""
        return not self.lacks and not self.stopped


async def look(
    content: Content, company: Company, now: dt.datetime, idea_id: int | None = None
) -> Look:
    """Look at an idea's words beside one another and beside the ones of its subject in use."""
    others = {one: await _others(content.subject, one, idea_id) for one in content.spoken}
    return looked(content, company, now, others)


def looked(
    content: Content,
    company: Company,
    now: dt.datetime,
    others: dict[Language, list[str]],
) -> Look:
    """Do so with the other wordings given, by language. Pure."""
    found, twice = [], []
    for place, (language, text) in enumerate(content.texts):
        before = [said for spoken, said in content.texts[:place] if spoken == language]
        known = [*others.get(language, ()), *before]
        verdict = check(whole(text, content.link), company, now, on_the_whole=False)
        found.append(Looked(language, text, verdict, near_copy(text, known)))
        twice += [TWICE.given(text=text)] if text in known else []
    return Look(tuple(found), (*_lacks(content, now), *twice))


def near_copy(text: str, known: Sequence[str]) -> str:
    """Find words that readers would take for the same; "" for none."""
    mine = compared(text)
    if len(mine) < SHORT:
        return ""
    posts = [compared(one) for one in known]
    near = process.extractOne(mine, posts, scorer=fuzz.ratio, score_cutoff=NEAR)
    return known[near[2]] if near else ""


async def _others(subject: str, language: Language, idea_id: int | None) -> list[str]:
    used = WordingRow.filter(
        language=language,
        free_at__lt=NEVER,
        idea__subject=subject,
        idea__state=State.APPROVED,
    ).exclude(idea_id=idea_id or 0)
    rows = await used.order_by("-id").limit(MOST).values_list("text", flat=True)
    return [str(text) for text in rows]


def _lacks(content: Content, now: dt.datetime) -> Iterator[Phrase]:
    if not any(content.title.values()):
        yield NO_TITLE
    if not content.subject:
        yield NO_SUBJECT
    if not content.texts:
        yield NO_WORDS
    if content.link and not ADDRESS.fullmatch(content.link):
        yield NO_LINK
    if content.picture and not ADDRESS.fullmatch(content.picture):
        yield NO_PICTURE
    if content.picture and not any(content.alt.values()):
        yield NO_ALT
    if content.ends <= now:
        yield OVER
    elif content.starts and content.starts >= content.ends:
        yield NO_TIME
