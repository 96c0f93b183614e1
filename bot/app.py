"""Puts the parts together; the only file that knows them all."""

import asyncio
import datetime as dt
import time
from collections.abc import Callable, Sequence
from functools import partial

from bot.chat.dispatch import Dispatch, refused
from bot.chat.person import Person
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Reply
from bot.chat.request import Request
from bot.chat.watch import Nobody, Watch
from bot.commands import commands
from bot.commands.given import Given
from bot.commands.held import on_page
from bot.commands.house import House
from bot.commands.meeting import asked_below
from bot.company import Company
from bot.deliveries.drain import Drain
from bot.deliveries.lanes import Lanes
from bot.deliveries.voice import Voice
from bot.deliveries.waiting import Waiting, waiting
from bot.ending import Ending
from bot.holds.reach import Reach
from bot.people.arrive import Profile, address_of, arrive, custom_of, gone, reached
from bot.people.attend import Attendance
from bot.people.choose import write_again
from bot.people.export import OwnFile
from bot.people.farewell import excuse_of, goodbye
from bot.people.met import Met
from bot.people.own_file import awaits, give
from bot.people.register import Colleague, choices_of, colleagues
from bot.received.once import first_time
from bot.shares.clicks import Clicks
from bot.shares.follow import Follow, Rules
from bot.shares.opening import Look as Followed
from bot.stats.week import week_of
from bot.storage import database
from bot.storage.lately import Lately, Tick
from bot.tending import Tending
from bot.versions import publish

AWAY = Phrase(
    fr="Ma mémoire ne répond pas pour le moment. Rien n’est perdu : réessayez dans une minute.",
    en="My memory does not answer at the moment. Nothing is lost: try again in a minute.",
)


REACHED = 3600.0  # seconds before it is noted again where a person is reached


class Bot:
    """One company's bot, whatever the platform that speaks to it."""

    voices: dict[str, Voice]  # by platform: how it says something first

    def __init__(
        self,
        house: House,
        now: Callable[[], dt.datetime],
        tick: Tick = time.monotonic,
        owner: str = "",
    ) -> None:
        self.house = house
        self._owner = owner
        self.now = now
        self._number = 0  # of the charter's version in the house
        self._numbers = Lately[int](tick)  # of the newest version published
        self._met = Met(tick, house.company.company.languages[0])
        self._reached = Lately[None](tick, REACHED)
        self._tending = Tending()
        self._attendance = Attendance(tick)
        self.voices = {}
        self.follow = Follow(self._rules)
        self.clicks = Clicks(lambda at: week_of(at.astimezone(self.house.zone).date()).number)
        self.woken = asyncio.Event()  # something may be due
        self.ending = Ending()
        self.watch: Watch = Nobody()
        self.given = Given(house=self.newest, now=now)
        voice, given = self.voices.get, self.given
        self.drain = Drain(
            answer=self.answer,
            stands=given.stands,
            voice=voice,
            now=now,
            countries=house.company.company.countries,
            said=lambda *told: self.watch.said(*told),  # noqa: PLW0108 (who watches comes later)
        )
        self.reach = Reach(show=given.show, reaching=given.reaching, voice=voice, now=now)
        self.work = Lanes(self.drain, self.reach)
        self._dispatch = Dispatch(
            commands(),
            self.newest,
            otherwise="charter",
            excuse=_excuse,
            then=asked_below,
            heard=lambda *told: self.watch.heard(*told),  # noqa: PLW0108 (the same)
        )

    @property
    def company(self) -> Company:
        """What the company says of itself."""
        return self.house.company

    async def answer(self, request: Request) -> Reply:
        """Answer anything a person asks; never raises, but for a cancellation."""
        if request.person.unknown:
            self.watch.heard(request.place.platform, request.command, "away")
            return refused(request.person, AWAY)
        if request.person.closed:
            return goodbye(request)
        if request.person.hushed and not request.unasked:
            await write_again(request.person)
        if request.unasked:
            self.house.holds.forget("on")  # what another replica holds stops it in this very second
        reply = await self._dispatch.answer(request)
        if not request.unasked:
            await self._attendance.note(request.person, self.now())
        if self._dispatch.changes_me(request):
            self._met.forget_all()
        self.woken.set()
        return reply

    async def newest(self) -> House:
        """Give the house with the charter and the holds of now, whoever published or set them."""
        if await self._numbers.get("newest", publish.latest_number) != self._number:
            version = await publish.latest()
            self.house = self.house if version is None else self.house.under(version)
            self._number = (version.number or 0) if version else 0
        held = await self.house.holds_now()
        self.house = self.house.holding(held)  # as it is after the wait
        return self.house

    async def tend(self) -> None:
        """Do what comes with time; raises UndoneError where a chore failed, once all were tried."""
        await self._tending.look(await self.newest(), self.now())

    def undone(self) -> str:
        """Name what should have come with time and did not, the last time; empty for nothing."""
        return self._tending.undone()

    async def meet(self, platform: str, key: str, language: Language | None = None) -> Person:
        """Find who speaks; on the demo page the key is the e-mail. Refusal for a stranger.

        Where the database is away, somebody unknown: all they are answered is to try again.
        """
        return await self._met.meet(platform, key, language)

    async def welcome(self, platform: str, key: str, profile: Profile) -> Person:
        """Meet somebody who speaks on a platform for the first time."""
        custom = custom_of(self.company, self._owner)
        person = await arrive(platform, key, profile, custom, self.now())
        self._met.welcomed(platform, key, person)
        self._reached.forget_all()  # somebody erased comes back as another
        return person

    async def reached(
        self, platform: str, key: str, address: str, language: Language | None = None
    ) -> None:
        """Note where a platform reaches somebody, and which language it says they read."""

        async def note() -> None:
            await reached(platform, key, address, language)
            self._met.forget(platform, key)

        await self._reached.get((platform, key, address, language), note)

    async def address(self, platform: str, key: str) -> str | None:
        """Tell where a platform reaches somebody; None where it does not any more."""
        return await address_of(platform, key)

    async def stands(self, platform: str, key: str, sent_id: str, card: str) -> None:
        """Note that a message shows the card of a share, or none any more."""
        await self.given.stands(platform, key, sent_id, card)
        self.woken.set()

    async def stopped(self, person: Person) -> bool:
        """Tell whether nothing may be said first to a person."""
        return (await choices_of(person)).silent

    async def lost(self, platform: str, key: str) -> bool:
        """Note that somebody cannot be reached there any more; say whether it is news."""
        self._reached.forget_all()
        return await gone(platform, key, self.now())

    async def first_time(self, platform: str, key: str) -> bool:
        """Say whether nobody took this event of a platform yet, and take it.

        Where the database is away nobody can tell: told twice, it is refused twice.
        """
        try:
            return await first_time(platform, key, self.now())
        except Exception as error:
            if not database.away(error):
                raise
            return True

    async def colleagues(self, limit: int = 60) -> list[Colleague]:
        """List the people one may be on the demo page."""
        return await colleagues(limit)

    async def _rules(self, looks: Sequence[Followed]) -> tuple[Rules, dt.datetime]:
        house, now = await self.newest(), self.now()
        return await house.rules(looks, now, partial(on_page, house, now)), now

    async def lead(self, token: str, *, counts: bool) -> str | None:
        """Tell where a link in a tweet leads, and count it; None where it is none of ours."""
        return await self.clicks.lead(token, self.now(), counts=counts)

    async def own_file_awaits(self, token: str) -> Language | None:
        """Tell which language the person reads whose own data await behind a link."""
        person = await awaits(token, self.now())
        return person.language if person else None

    async def own_file(self, token: str) -> OwnFile | None:
        """Give the file behind a link, for the only time; None where there is none any more."""
        return await give(token, self.company, self.house.fingerprint, self.now())

    async def ready(self) -> bool:
        """Tell whether the database answers, and nobody told the bot to stop."""
        return not self.ending.begun and await database.answers()

    async def waiting(self) -> Waiting:
        """Count what waits and how the last day ended, for whoever watches."""
        return await waiting(self.now())

    async def holds_on(self) -> int:
        """Count the holds that are on, for whoever watches."""
        return len((await self.newest()).held)


def _excuse(error: Exception) -> Phrase | None:
    return AWAY if database.away(error) else excuse_of(error)
