"""The database goes away during a turn: a polite word in one's language, and the next try works."""

from collections.abc import AsyncIterator

import pytest
from dialogue import Dialogue, open_dialogue
from operations.severed import Wire, wired
from slack import office as slack_office
from slack.fake import FakeSlack
from teams import office as teams_office
from teams.fake import FakeTeams
from web.serving import serving

from adapters.web import outer_routes

SORRY = {
    "fr": "Ma mémoire ne répond pas pour le moment",
    "en": "My memory does not answer at the moment",
}


@pytest.fixture
async def wire(database_url: str) -> AsyncIterator[Wire]:
    """A wire to a PostgreSQL database."""
    async with wired(database_url) as wire:
        yield wire


@pytest.fixture
async def talk(wire: Wire) -> AsyncIterator[Dialogue]:
    """The sample company's bot, over that wire."""
    async with open_dialogue(wire.url) as dialogue:
        yield dialogue


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_in_teams(wire: Wire, talk: Dialogue, teams: FakeTeams) -> None:
    camille = teams.add_person("Camille Roy")
    sam = teams.add_person("Sam Lee", locale="en-GB")
    stranger = teams.add_person("Kim Park", locale="en-US")
    async with teams_office.at_work(teams, talk) as work:
        card = await work.say(camille, "idée")
        await work.say(sam, "idea")

        await wire.cut()
        assert SORRY["fr"] in work.reads(await work.say(camille, "idée"))
        assert SORRY["en"] in work.reads(await work.say(sam, "can I tweet this: hello"))
        assert SORRY["en"] in work.reads(await work.say(stranger, "help"))
        await work.press(camille, card, "Une autre")
        assert SORRY["fr"] in work.reads(teams.messages(camille)[-1])
        dialog = await work.compose(sam, "checkDraft")
        assert SORRY["en"] in work.reads(dialog)

        await wire.mend()
        assert SORRY["fr"] not in work.reads(await work.say(camille, "idée"))
        assert SORRY["en"] not in work.reads(await work.say(stranger, "help"))


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_in_slack(wire: Wire, talk: Dialogue, slack: FakeSlack) -> None:
    camille = slack.add_user("Camille Roy")
    sam = slack.add_user("Sam Lee", locale="en-GB", tz="Europe/London")
    async with slack_office.at_work(slack, talk) as work:
        card = await work.command("/tweet-idea", camille)
        await work.say(sam, "idea")

        await wire.cut()
        assert SORRY["fr"] in work.reads(await work.command("/tweet-idea", camille))
        assert SORRY["en"] in work.reads(await work.say(sam, "can I tweet this: hello"))
        await work.press(card, "Une autre", camille)
        assert SORRY["fr"] in work.reads(slack.ephemerals(camille)[-1])

        await wire.mend()
        assert SORRY["fr"] not in work.reads(await work.command("/tweet-idea", camille))
        assert SORRY["en"] not in work.reads(await work.say(sam, "idea"))


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_on_the_page_and_for_whatever_watches(wire: Wire, talk: Dialogue) -> None:
    async with serving(outer_routes(talk.bot)) as site:
        for status in (200, 503, 200):
            async with site.get("/readyz") as answer:
                assert answer.status == status
            async with site.get("/s/nobody-has-this-one") as answer:
                assert answer.status == (404 if status == 200 else 503)
            await (wire.mend() if status == 503 else wire.cut())
