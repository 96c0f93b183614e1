"""`python -m bot serve` in Teams, as an administrator runs it: a process, signed HTTP, SIGTERM."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from teams.fake import FakeTeams


@asynccontextmanager
async def served(teams: FakeTeams, database: str, **more: str) -> AsyncIterator[Process]:
    """Serve, and tell that Teams where."""
    settings = {
        "PV_TEAMS_APP_ID": teams.app_id,
        "PV_TEAMS_APP_PASSWORD": teams.app_password,
        "PV_TEAMS_TENANT_ID": teams.tenant,
        "PV_TEAMS_LOGIN_URL": teams.login_url,
        "PV_TEAMS_KEYS_URL": teams.keys_url,
        "PV_TEAMS_SERVICE_URLS": teams.service_url,
        "PV_DATABASE_URL": database,
        "PV_PORT": "0",
        **more,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        env={**os.environ, **settings},
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        teams.reach(line.removeprefix("Porte-voix: ").strip())
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_many_at_once_and_a_clean_end(teams: FakeTeams, sqlite_url: str) -> None:
    people = [teams.add_person(f"Person{number} Roy") for number in range(20)]
    words = "puis-je dire que mon code est hunter2zz ?"
    async with served(teams, sqlite_url) as process:
        answers = await asyncio.gather(
            *(teams.say(people[number % len(people)], words) for number in range(100))
        )
        assert [answer for answer in answers if not answer.ok] == []
        stranger = teams.add_person("Stranger")
        assert (await teams.deliver(teams.message(stranger, words), "forged")).status == 401
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        _, log = await process.communicate()
    assert process.returncode == 0
    assert time.monotonic() - began < 10
    assert [len(teams.messages(person)) for person in people] == [10] * 20
    assert b"hunter2zz" not in log
    assert teams.app_password.encode() not in log
    assert not any(token.encode() in log for token in teams.entra.tokens)


async def test_what_goes_wrong_is_logged_without_what_was_said(
    teams: FakeTeams, sqlite_url: str
) -> None:
    camille = teams.add_person("Camille Roy")
    teams.fail_next(400, on="send", times=9)
    teams.fail_next(403, on="member", times=2)
    async with served(teams, sqlite_url) as process:
        assert (await teams.say(camille, "puis-je tweeter : hunter2zz")).ok
        assert (await teams.sender.post(b'{"text": "hunter2zz"}', teams.token())).status == 400
        process.send_signal(signal.SIGTERM)
        _, log = await process.communicate()
    assert b"Teams refused: 400 ServiceError" in log
    assert b"Teams does not tell a profile: 403" in log
    assert b"a malformed activity" in log
    assert b"hunter2zz" not in log


async def test_without_its_settings_it_says_which_to_set(teams: FakeTeams, sqlite_url: str) -> None:
    for name in ("PV_TEAMS_APP_ID", "PV_TEAMS_APP_PASSWORD", "PV_TEAMS_TENANT_ID"):
        async with served(teams, sqlite_url, **{name: ""}) as process:
            _, log = await process.communicate()
        assert process.returncode == 2
        assert name.encode() in log


async def test_open_to_everybody_it_stays_on_this_machine(
    teams: FakeTeams, sqlite_url: str
) -> None:
    open_ = {"PV_TEAMS_UNAUTHENTICATED": "true"}
    async with served(teams, sqlite_url, **open_, PV_HOST="0.0.0.0") as process:  # noqa: S104 (refused)
        _, log = await process.communicate()
    assert process.returncode == 2
    assert b"PV_TEAMS_UNAUTHENTICATED lets anybody speak as anybody" in log
    assert b"Traceback" not in log


async def test_for_development_nobody_proves_anything(teams: FakeTeams, sqlite_url: str) -> None:
    sam = teams.add_person("Sam Lee", locale="en-GB")
    async with served(teams, sqlite_url, PV_TEAMS_UNAUTHENTICATED="true") as process:
        assert (await teams.deliver(teams.message(sam, "idea"), "")).ok
        process.send_signal(signal.SIGTERM)
        _, log = await process.communicate()
    assert b"anybody on this machine may speak as anybody" in log
    assert teams.entra.asked == []
