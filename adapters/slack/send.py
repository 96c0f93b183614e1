"""Says things to Slack: one connection for all, retried where Slack asks for it."""

import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

log = logging.getLogger(__name__)

TIMEOUT = 10  # seconds for one call
TRIES = 3  # after the first one
SLACK = (".slack.com", ".slack-gov.com")
PERSON_GONE = frozenset(
    {
        *("user_not_found", "user_disabled", "cannot_dm_bot", "channel_not_found"),
        *("not_in_channel", "is_archived"),  # a channel that we write to first
    }
)
WORKSPACE_GONE = frozenset(
    {"account_inactive", "token_revoked", "invalid_auth", "not_authed", "team_disabled"}
)

__all__ = ["SlackApiError", "Wire", "explain", "open_wire", "reason"]


class Wire:
    """The way to Slack's methods and to the addresses that Slack gives for answers."""

    def __init__(self, api_url: str, session: aiohttp.ClientSession) -> None:
        """Know Slack's address, such as https://slack.com/api/."""
        self.api_url = api_url
        self._session = session
        self._retries = [
            AsyncConnectionErrorRetryHandler(max_retry_count=TRIES),
            AsyncRateLimitErrorRetryHandler(max_retry_count=TRIES),
            AsyncServerErrorRetryHandler(max_retry_count=TRIES),
        ]

    def client(self, token: str | None = None) -> AsyncWebClient:
        """Make the client that calls methods with a token."""
        return AsyncWebClient(
            token=token,
            base_url=self.api_url,
            session=self._session,
            timeout=TIMEOUT,
            retry_handlers=self._retries,
        )

    async def respond(self, url: str, said: Mapping[str, Any]) -> bool:
        """Answer at an address that Slack gave, and say whether it was taken.

        Another host than Slack's hears nothing.
        """
        if not self._is_slack(url):
            log.warning("an answer was wanted at an address that is not Slack's")
            return False
        webhook = AsyncWebhookClient(
            url, session=self._session, timeout=TIMEOUT, retry_handlers=self._retries
        )
        answer = await webhook.send_dict(dict(said))
        taken = answer.status_code == 200  # noqa: PLR2004 (HTTP's own)
        if not taken:
            log.warning("Slack did not take an answer: %s", answer.status_code)
        return taken

    def _is_slack(self, url: str) -> bool:
        theirs, ours = urlsplit(url), urlsplit(self.api_url)
        host = theirs.hostname or ""
        official = theirs.scheme == "https" and f".{host}".endswith(
            (".slack.com", ".slack-gov.com")
        )
        return official or (theirs.scheme, host) == (ours.scheme, ours.hostname)


def explain(error: Exception) -> str | None:
    """Put a trouble of Slack in words; None for a fault of our own."""
    match error:
        case SlackApiError():
            return f"Slack refused: {reason(error)}"
        case aiohttp.ClientError() | TimeoutError():
            return f"Slack cannot be reached: {type(error).__name__}"
        case _:
            return None


def reason(error: SlackApiError) -> str:
    """Give Slack's own words for a refusal: they say what and where, and quote nothing."""
    answer: Any = error.response
    said = answer.data if isinstance(answer.data, dict) else {}  # what is no JSON is kept as text
    told = (said.get("response_metadata") or {}).get("messages") or ()
    return "; ".join((str(said.get("error") or answer.status_code), *map(str, told[:2])))


@asynccontextmanager
async def open_wire(api_url: str) -> AsyncIterator[Wire]:
    """Open the one session through which everything is said."""
    timeout = aiohttp.ClientTimeout(total=TIMEOUT)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        yield Wire(api_url if api_url.endswith("/") else f"{api_url}/", session)
