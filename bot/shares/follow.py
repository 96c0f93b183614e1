"""What happens when somebody follows a share link."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from bot.chat.phrase import LANGUAGES, Language, Phrase
from bot.ideas import words
from bot.ideas.content import whole
from bot.people.farewell import CLOSED, GOODBYE
from bot.shares.card import last_day
from bot.shares.offer import GIVEN, withdrawn
from bot.shares.tables import ShareRow, State
from bot.storage.transaction import run_tx

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
    asked = {"text": text, "url": link} if link else {"text": text}
    return f"{INTENT}?{urlencode(asked, quote_via=quote, errors='replace')}"


async def follow(
    token: str,
    now: dt.datetime,
    allows: Callable[[str], bool],
    zone: dt.tzinfo,
    held: Callable[[str], object] = lambda _: None,
) -> Opened | Closed | None:
    """Look at everything that may have changed since the card was shown, and note "opened".

    `held` gives the hold on a subject, if any. None where no share has that token.
    """
    share = await ShareRow.get_or_none(token=token).select_related("idea", "wording", "person")
    if share is None:
        return None
    language = _read_by(share)
    if why := _over(share, now, zone):
        return Closed(*why, language)
    silent = now < share.idea.starts_at or held(share.idea.subject)
    if silent or not allows(whole(share.text, share.link)):
        return Closed(HELD, HELD_WHY, language)
    try:
        if not await run_tx(lambda: _open(share, now)):
            return Closed(TAKEN, TAKEN_WHY, language)
    except _ErasedError:
        return None
    return Opened(intent(share.text, share.link))


def _read_by(share: ShareRow) -> Language:
    return next(spoken for spoken in LANGUAGES if spoken == share.person.language)


def _over(share: ShareRow, now: dt.datetime, zone: dt.tzinfo) -> tuple[Phrase, Phrase] | None:
    """Say what ended a share for good, if anything did."""
    if share.person.closed_at:
        return GOODBYE, CLOSED
    if withdrawn(share):
        return WITHDRAWN, WITHDRAWN_WHY
    if now >= share.idea.ends_at:
        return OVER, OVER_WHY.given(day=last_day(share.idea, zone))
    return None


async def _open(share: ShareRow, now: dt.datetime) -> bool:
    if share.wording_id and not await words.use(share.wording_id, share.person_id, now):
        return False
    unopened = ShareRow.filter(id=share.id, state__in=GIVEN)
    opened = await unopened.update(state=State.OPENED, opened_at=now)
    if not opened and not await ShareRow.exists(id=share.id):
        raise _ErasedError
    return True


class _ErasedError(Exception):
    """The share was erased since it was read, and its words with it: nothing is to be kept."""
