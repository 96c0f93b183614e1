"""Workspaces install the app themselves: Slack's OAuth, and the tokens it gives, kept sealed."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.oauth.installation_store import Bot as Grant
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator

from adapters.slack.people import PLATFORM
from adapters.slack.scopes import SCOPES
from adapters.slack.send import Wire
from adapters.slack.workspaces import Home
from bot.settings import Settings
from bot.workspaces import keep
from bot.workspaces.seal import Seal, SealError

log = logging.getLogger(__name__)
quiet = logging.getLogger(f"{__name__}.flow")
quiet.setLevel(logging.CRITICAL)  # Bolt's flow logs the code that Slack gave

STATE_AGE = 600  # seconds that somebody has to press "Allow"
RENEW_BEFORE = 120  # minutes; tokens that rotate live for twelve hours
KNOWN_FOR = 60.0  # seconds that a token is not read again
INSTALL, CALLBACK = "/slack/install", "/slack/oauth_redirect"
KEPT = (
    *("app_id", "enterprise_id", "team_id", "bot_token", "bot_id", "bot_user_id"),
    *("bot_refresh_token", "bot_token_expires_at", "is_enterprise_install", "installed_at"),
)


class Clock(Protocol):
    """The part of the bot asked here."""

    def now(self) -> datetime:
        """Tell the time, with its zone."""


class Installed:
    """The workspaces and organisations that installed the app, each with its own token."""

    def __init__(self, bot: Clock, wire: Wire, settings: Settings, seal: Seal) -> None:
        """Read and renew tokens with the app's own secret."""
        self._bot = bot
        self._seal = seal
        self._known: dict[str, tuple[float, Home | None]] = {}
        self._rotator = AsyncTokenRotator(
            client_id=settings.slack_client_id,
            client_secret=settings.slack_client_secret.get_secret_value(),
            client=wire.client(),
        )

    async def home(self, team: str | None, enterprise: str | None) -> Home | None:
        """Find the workspace's own installation, else its organisation's."""
        for key in dict.fromkeys((key_of(team, enterprise), key_of(None, enterprise))):
            if key != ":" and (home := await self._at(key)):
                return home
        return None

    async def of(self, place: str) -> Home | None:
        """Find an installation in a workspace, or in an organisation."""
        for key in await keep.installed(PLATFORM, place):
            if home := await self._at(key):
                return home
        return None

    async def _at(self, key: str) -> Home | None:
        at, home = self._known.get(key, (0.0, None))
        if not at or time.monotonic() - at > KNOWN_FOR:
            home = await self._read(key)
            self._known[key] = (time.monotonic(), home)
        return home

    async def _read(self, key: str) -> Home | None:
        try:
            kept = await keep.find(PLATFORM, key, self._seal)
        except SealError as error:
            log.warning("%s", error)
            return None
        return _home(await self._fresh(key, kept)) if kept else None

    async def _fresh(self, key: str, kept: dict[str, Any]) -> dict[str, Any]:
        """Exchange a token that will expire, in one process only."""
        if not _expires(kept) or not await keep.may_renew(PLATFORM, key, self._bot.now()):
            return kept
        # another may have exchanged it between our reading and our turn
        latest = await keep.find(PLATFORM, key, self._seal) or kept
        return await self._renewed(key, latest) if _expires(latest) else latest

    async def _renewed(self, key: str, kept: dict[str, Any]) -> dict[str, Any]:
        try:
            grant = await self._rotator.perform_bot_token_rotation(
                bot=Grant(**kept), minutes_before_expiration=RENEW_BEFORE
            )
        except SlackTokenRotationError:
            log.warning("Slack does not renew the token of %s: install the app again", key)
            return kept
        if grant is None:
            return kept
        renewed = {name: getattr(grant, name) for name in KEPT}
        await keep.save(PLATFORM, key, renewed, self._seal)
        return renewed

    async def leave(self, home: Home, why: str) -> None:
        """Forget the tokens of whoever took the app away."""
        key = key_of(home.team, home.enterprise)
        self._known.pop(key, None)
        if await keep.leave(PLATFORM, key, self._bot.now()):
            log.warning("nothing more is sent to %s: %s", key, why)

    async def look(self) -> None:
        """Be ready: every workspace is looked up when it speaks."""

    def forget(self, key: str) -> None:
        """Read a token anew at the next request."""
        self._known.pop(key, None)


def key_of(team: str | None, enterprise: str | None) -> str:
    """Name an installation: an organisation's has no team."""
    return f"{enterprise or ''}:{team or ''}"


def _expires(kept: dict[str, Any]) -> bool:
    """Say whether a token rotates, and will end before long."""
    at = kept.get("bot_token_expires_at")
    return at is not None and at <= time.time() + RENEW_BEFORE * 60


def _home(kept: dict[str, Any]) -> Home:
    return Home(
        team=None if kept["is_enterprise_install"] else kept["team_id"],
        enterprise=kept["enterprise_id"],
        token=kept["bot_token"],
        bot_id=kept["bot_id"],
        bot_user=kept["bot_user_id"],
    )


class _Store(AsyncInstallationStore):
    """Where Bolt's flow leaves an installation."""

    def __init__(self, installed: Installed, seal: Seal) -> None:
        self._installed = installed
        self._seal = seal

    async def async_save(self, installation: Installation) -> None:
        grant = installation.to_bot()
        team = None if grant.is_enterprise_install else grant.team_id
        key = key_of(team, grant.enterprise_id)
        value = {name: getattr(grant, name) for name in KEPT}
        await keep.save(PLATFORM, key, value, self._seal)
        self._installed.forget(key)
        log.info("the app was installed in %s", key)


class _States(AsyncOAuthStateStore):
    """A state is a sealed moment: it needs no table, and the browser holds it in a cookie."""

    def __init__(self, seal: Seal, clock: Callable[[], float]) -> None:
        self._seal = seal
        self._clock = clock

    async def async_issue(self, *_: object, **__: object) -> str:
        return self._seal.close({"at": self._clock()})

    async def async_consume(self, state: str) -> bool:
        try:
            at = self._seal.open(state).get("at", 0.0)
        except SealError:
            return False
        return bool(0 <= self._clock() - at <= STATE_AGE)


def install_routes(
    installed: Installed,
    wire: Wire,
    settings: Settings,
    seal: Seal,
    clock: Callable[[], float] = time.time,
) -> list[web.RouteDef]:
    """Return the page that installs the app, and the one where Slack sends people back."""
    root = wire.api_url.removesuffix("api/")
    flow = AsyncOAuthFlow(
        client=wire.client(),
        logger=quiet,
        settings=AsyncOAuthSettings(
            client_id=settings.slack_client_id,
            client_secret=settings.slack_client_secret.get_secret_value(),
            scopes=list(SCOPES),
            redirect_uri=f"{settings.address}{CALLBACK}",
            install_path=INSTALL,
            install_page_rendering_enabled=False,
            redirect_uri_path=CALLBACK,
            authorization_url=f"{root}oauth/v2/authorize",
            installation_store=_Store(installed, seal),
            state_store=_States(seal, clock),
            state_expiration_seconds=STATE_AGE,
            logger=quiet,
        ),
    )

    async def install(request: web.Request) -> web.Response:
        answer = await flow.handle_installation(await to_bolt_request(request))
        return await to_aiohttp_response(answer)

    async def callback(request: web.Request) -> web.Response:
        answer = await flow.handle_callback(await to_bolt_request(request))
        return await to_aiohttp_response(answer)

    return [web.get(INSTALL, install), web.get(CALLBACK, callback)]
