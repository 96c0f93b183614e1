"""Who speaks, looked up lately; and somebody unknown to answer while the database is away."""

import logging

from bot.chat.person import UNKNOWN, Person
from bot.chat.phrase import Language, Phrase
from bot.chat.refusal import Refusal
from bot.people.register import person_known, person_with
from bot.storage.database import away
from bot.storage.lately import Lately, Tick

log = logging.getLogger(__name__)

BY_E_MAIL = ("web", "terminal")  # where the key is the e-mail
MET = 10.0  # seconds that a person is known for, unless they change something
STRANGER = Phrase(
    fr="Je ne vous connais pas encore. L’équipe communication peut vous ajouter.",
    en="I do not know you yet. The communications team can add you.",
)


class Met:
    """Finds people by a platform's key, and remembers what they read."""

    def __init__(self, tick: Tick, usual: Language) -> None:
        """Begin with nobody in mind; `usual` is read by whoever was never met."""
        self._usual: Language = usual
        self._lately = Lately[Person | None](tick, MET)
        self._languages = Lately[Language](tick, 0.0)

    async def meet(self, platform: str, key: str, language: Language | None) -> Person:
        """Find who speaks; Refusal for a stranger.

        Where the database is away, somebody unknown, who reads what they read when they were last
        met, else that language, else the usual one.
        """
        try:
            person = await self._find(platform, key)
        except Exception as error:
            if not away(error):
                raise
            log.warning("%s while meeting somebody", type(error).__name__)
            spoken = self._languages.known((platform, key)) or language or self._usual
            return Person(id=UNKNOWN, name="", language=spoken)
        self._languages.made((platform, key), lambda: person.language)
        return person

    async def _find(self, platform: str, key: str) -> Person:
        by_key = await self._lately.get((platform, key), lambda: person_known(platform, key))
        person = by_key or (await person_with(key) if platform in BY_E_MAIL else None)
        if by_key is None:
            self.forget(platform, key)
        if person is None:
            raise Refusal(STRANGER)
        return person

    def welcomed(self, platform: str, key: str, person: Person) -> None:
        """Forget that they were a stranger a moment ago."""
        self.forget(platform, key)
        self._languages.made((platform, key), lambda: person.language)

    def forget(self, platform: str, key: str) -> None:
        """Look somebody up anew next time."""
        self._lately.forget((platform, key))

    def forget_all(self) -> None:
        """Look everybody up anew next time."""
        self._lately.forget_all()
