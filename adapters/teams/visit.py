"""The doctor looks at Teams: whether Microsoft gives us a token, and its keys."""

import re

import aiohttp

from adapters.teams.keys import Keys, KeysAwayError
from adapters.teams.send import open_session
from adapters.teams.token import AppTokens, TokenError
from bot.settings import Settings

GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MEND = {  # learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"
    "AADSTS700016": "PV_TEAMS_APP_ID is not an app of PV_TEAMS_TENANT_ID; copy both from the "
    "app’s overview in Entra",
    "AADSTS7000215": "PV_TEAMS_APP_PASSWORD is wrong: copy the secret’s value, not its ID",
    "AADSTS7000222": "PV_TEAMS_APP_PASSWORD is out of date: make a new secret in Entra",
    "AADSTS90002": "PV_TEAMS_TENANT_ID is no tenant; copy the “Directory (tenant) ID”",
    "AADSTS900023": "PV_TEAMS_TENANT_ID is no tenant; copy the “Directory (tenant) ID”",
    "AADSTS7000229": "the app has no service principal in the tenant: `az ad sp create --id` with "
    "PV_TEAMS_APP_ID makes it",
    "AADSTS53003": "a conditional access policy of your organisation refuses the app",
}


async def visit(settings: Settings) -> tuple[bool, str]:
    """Ask Microsoft for a token and for its keys; say what is missing, and the next step."""
    if settings.teams_unauthenticated:
        return settings.on_loopback, "nobody proves who they are: for development on this machine"
    if not GUID.fullmatch(settings.teams_tenant_id):
        return False, "PV_TEAMS_TENANT_ID is no tenant: copy the “Directory (tenant) ID”"
    async with open_session() as session:
        try:
            await AppTokens(session, settings).get()
        except TokenError as error:
            code = str(error)
            return False, MEND.get(code, f"Microsoft gives no token: {code}; look at the network")
        return await _keys(session, settings)


async def _keys(session: aiohttp.ClientSession, settings: Settings) -> tuple[bool, str]:
    try:
        await Keys(session, settings.teams_keys_url).find("")
    except KeysAwayError:
        return False, f"the keys at {settings.teams_keys_url} cannot be read; look at the network"
    return True, "Microsoft gives a token, and its keys can be read"
