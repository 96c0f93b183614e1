"""What happens when somebody follows a share link."""

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from bot.chat.day import day_named
from bot.chat.phrase import LANGUAGES, Language, Phrase
from bot.ideas.content import whole
from bot.people.farewell import CLOSED, GOODBYE
from bot.shares.opening import TURN, Look, look_at, note_opened
from bot.storage.fields import EPOCH, MILLISECOND, milliseconds
from bot.storage.together import Together
from bot.storage.transaction import run_tx
from bot.storage.turn import join_turn

SECOND = dt.timedelta(seconds=1)
INTENT = "https://x.com/intent/tweet"  # docs.x.com, x-for-websites, web intent

OVER = Phrase(fr="Cette idée a fait son temps", en="This idea has had its time")
OVER_WHY = Phrase(
    fr="Elle pouvait être partagée jusqu’au {day}. Demandez-en une autre, elle vous attend.",
    en="It could be shared until {day}. Ask for another one, it is waiting for you.",
)
HELD = Phrase(fr="Pas en ce moment", en="Not at the moment")
HELD_WHY = Phrase(
    fr="L’entreprise a demandé de ne rien publier à ce sujet pour l’instant. Vous n’y êtes pour "
    "rien ; demandez une autre idée quand vous voulez.",
    en="The company asked to post nothing on this subject for now. It has nothing to do with "
    "you; ask for another idea whenever you like.",
)
TAKEN = Phrase(fr="Ces mots sont partis", en="These words are gone")
TAKEN_WHY = Phrase(
    fr="Vous les aviez laissés, et un collègue les a pris depuis. Demandez une autre idée : "
    "personne ne tweete les mots d’un autre.",
    en="You let them go, and a colleague has taken them since. Ask for another idea: nobody "
    "tweets a colleague’s words.",
)

WITHDRAWN = Phrase(fr="Ces mots ont été retirés", en="These words were withdrawn")
WITHDRAWN_WHY = Phrase(
    fr="L’équipe communication les a changés depuis que vous avez reçu cette carte. Vous n’y êtes "
    "pour rien ; demandez une autre idée, elle vous attend.",
    en="The communications team changed them since you got this card. It has nothing to do with "
    "you; ask for another idea, it is waiting for you.",
)


@dataclass(frozen=True, slots=True)
class Opened:
    """The share may be posted: where X's composer awaits it."""

    url: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The share may not be posted any more, or not now, and why."""

    title: Phrase
    why: Phrase
    language: Language


def intent(text: str, link: str = "") -> str:
    """Address X's composer with words and a link in it; the person sees and edits everything."""
    address = f"{INTENT}?text={_quoted(text)}"
    return f"{address}&url={_quoted(link)}" if link else address


@lru_cache(maxsize=1_000)  # a link is carried by many tweets, and a share is opened twice
def _quoted(text: str) -> str:
    return quote(text, safe="", errors="replace")


OnHold = Callable[[str, str], Phrase | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a share must pass when its link is followed.

    `allows` tells whether a share's whole tweet may be posted now, `held` says why a subject, or a
    whole tweet that was stopped, is on hold, if it is, `stand` whether the holds are still these,
    and days end in `zone`.
    """

    allows: Callable[[Look, str], bool]
    held: OnHold
    stand: Callable[[], Awaitable[bool]]
    zone: dt.tzinfo


async def follow(
    looks: Sequence[Look], rules: Rules, now: dt.datetime
) -> list[Opened | Closed | None] | None:
    """Look at everything that may have changed since each card was shown, and note "opened".

    All of them are noted in one transaction, which is over before anybody is led anywhere. None
    where a share was erased meanwhile; None for all where the rules are no longer those of now.
    """
    shut = {look.id: why for look in looks if (why := _shut(look, rules, now))}
    news = [it for it in looks if it.id not in shut and not it.noted(now)]
    noted = await _note(news, rules, now)
    if noted is None:
        return None
    for look in news:
        if not noted.get(look.id, True):
            shut[look.id] = TAKEN, TAKEN_WHY
    erased = {look.id for look in news} - noted.keys()
    return [None if look.id in erased else _led(look, shut.get(look.id)) for look in looks]


async def _note(news: Sequence[Look], rules: Rules, now: dt.datetime) -> dict[int, bool] | None:
    """Note what is opened for the first time, unless a hold came first: none comes in between."""

    async def note() -> dict[int, bool] | None:
        await join_turn(TURN)
        return await note_opened(news, now) if await rules.stand() else None

    if news:
        return await run_tx(note)
    return {} if await rules.stand() else None


def _led(look: Look, why: tuple[Phrase, Phrase] | None) -> Opened | Closed:
    if why is None:
        return Opened(intent(look.text, look.carried or look.link))
    return Closed(*why, next(spoken for spoken in LANGUAGES if spoken == look.language))


def _shut(look: Look, rules: Rules, now: dt.datetime) -> tuple[Phrase, Phrase] | None:
    """Say what ended a share for good, or holds it now, if anything does."""
    if why := over(look, now, rules.zone):
        return why
    tweet = whole(look.text, look.carried or look.link)
    stopped = not rules.allows(look, tweet)
    on_hold = rules.held(look.subject, tweet if stopped else "")
    if on_hold or stopped or milliseconds(now) < look.starts_at:
        return HELD, on_hold or HELD_WHY
    return None


def over(look: Look, now: dt.datetime, zone: dt.tzinfo) -> tuple[Phrase, Phrase] | None:
    """Say what ended a share for good, if anything did."""
    if look.closed_at:
        return GOODBYE, CLOSED
    if look.withdrawn:
        return WITHDRAWN, WITHDRAWN_WHY
    if milliseconds(now) >= look.ends_at:
        last = (EPOCH + look.ends_at * MILLISECOND - SECOND).astimezone(zone).date()
        return OVER, OVER_WHY.given(day=day_named(last))
    return None


class Follow:
    """Follows share links, those of one moment together; `rules` gives those of now."""

    def __init__(
        self, rules: Callable[[Sequence[Look]], Awaitable[tuple[Rules, dt.datetime]]]
    ) -> None:
        self._rules = rules
        self._together = Together(self._all)

    async def __call__(self, token: str, /) -> Opened | Closed | None:
        """Follow one; None where no share has that token."""
        return await self._together.ask(token)

    async def _all(self, tokens: Sequence[str]) -> list[Opened | Closed | None]:
        found = await look_at(tokens)
        looks, ends = [*found.values()], None
        while ends is None:
            ends = await follow(looks, *await self._rules(looks))
        led = dict(zip(found, ends, strict=True))
        return [led.get(token) for token in tokens]
