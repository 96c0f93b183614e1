"""The doctor looks at Slack: whose token it is, and what it may not do yet."""

import aiohttp

from adapters.slack.scopes import missing
from adapters.slack.send import SlackApiError, open_wire, reason
from bot.settings import Settings

MEND = {
    "invalid_auth": "PV_SLACK_BOT_TOKEN is no token; copy it from “OAuth & Permissions”",
    "account_inactive": "the app was taken away; install it in the workspace again",
    "token_revoked": "the token was revoked; install the app again and copy the new one",
    "not_authed": "PV_SLACK_BOT_TOKEN is empty",
}


async def visit(settings: Settings) -> tuple[bool, str]:
    """Ask Slack who we are; say what is missing, and the next step."""
    token = settings.slack_bot_token.get_secret_value()
    if not token:
        return True, "workspaces install the app themselves; each has its own token"
    async with open_wire(settings.slack_api_url) as wire:
        try:
            said = await wire.client(token).auth_test()
        except SlackApiError as error:
            why = reason(error)
            return False, MEND.get(why, f"Slack says {why}")
        except (aiohttp.ClientError, TimeoutError) as error:
            return False, f"Slack cannot be reached ({type(error).__name__}); look at the network"
    lacking = missing(str(said.headers.get("x-oauth-scopes", "")))
    if lacking:
        scopes = ", ".join(lacking)
        return False, f"the app lacks {scopes}; add the scopes, then install it again"
    return True, f"speaks in {said.get('team') or said.get('team_id')}, with every scope"
