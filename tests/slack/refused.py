"""Why Slack refuses a call, for a test to read."""

from collections.abc import Awaitable

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse


async def refusal(answer: Awaitable[AsyncSlackResponse]) -> AsyncSlackResponse:
    """Wait for a call to be refused, and read the answer."""
    with pytest.raises(SlackApiError) as refused:
        await answer
    response: AsyncSlackResponse = refused.value.response
    return response
