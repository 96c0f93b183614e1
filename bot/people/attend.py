"""That somebody wrote or pressed something is noted once a minute: it says what they read."""

import datetime as dt

from bot.chat.person import Person
from bot.people.rhythm import seen
from bot.storage import database
from bot.storage.lately import Lately, Tick

EVERY = 60.0  # seconds


class Attendance:
    """Notes who was there."""

    def __init__(self, tick: Tick) -> None:
        """Begin with nobody noted."""
        self._lately = Lately[None](tick, EVERY)

    async def note(self, person: Person, now: dt.datetime) -> None:
        """Note that a person is there; where the database is away, another time will do."""
        try:
            await self._lately.get(person.id, lambda: seen(person, now))
        except Exception as error:
            if not database.away(error):
                raise
