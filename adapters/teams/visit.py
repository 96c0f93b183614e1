"""The doctor looks at Teams: whether Microsoft gives us a token, and its keys."""

import re

import aiohttp

from adapters.teams.keys import Keys, KeysAwayError
from adapters.teams.send import open_session
from adapters.teams.token import AppTokens, TokenError
from bot.chat.phrase import Phrase
from bot.settings import Settings

GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
COPY_TENANT = Phrase(
    fr="PV_TEAMS_TENANT_ID n’est pas un annuaire : copiez « ID de l’annuaire (locataire) »",
    en="PV_TEAMS_TENANT_ID is no tenant: copy the “Directory (tenant) ID”",
)
MEND = {  # learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"
    "AADSTS700016": Phrase(
        fr="PV_TEAMS_APP_ID n’est pas une application de PV_TEAMS_TENANT_ID ; copiez les deux de "
        "la vue d’ensemble de l’application dans Entra",
        en="PV_TEAMS_APP_ID is not an app of PV_TEAMS_TENANT_ID; copy both from the app’s overview "
        "in Entra",
    ),
    "AADSTS7000215": Phrase(
        fr="PV_TEAMS_APP_PASSWORD est faux : copiez la valeur du secret, pas son identifiant",
        en="PV_TEAMS_APP_PASSWORD is wrong: copy the secret’s value, not its ID",
    ),
    "AADSTS7000222": Phrase(
        fr="PV_TEAMS_APP_PASSWORD est périmé : faites un nouveau secret dans Entra",
        en="PV_TEAMS_APP_PASSWORD is out of date: make a new secret in Entra",
    ),
    "AADSTS90002": COPY_TENANT,
    "AADSTS900023": COPY_TENANT,
    "AADSTS7000229": Phrase(
        fr="l’application n’a pas de principal de service dans l’annuaire : "
        "`az ad sp create --id` avec PV_TEAMS_APP_ID en fait un",
        en="the app has no service principal in the tenant: `az ad sp create --id` with "
        "PV_TEAMS_APP_ID makes it",
    ),
    "AADSTS53003": Phrase(
        fr="une règle d’accès conditionnel de votre organisation refuse l’application",
        en="a conditional access policy of your organisation refuses the app",
    ),
}
NO_PROOF = Phrase(
    fr="personne ne prouve qui il est : pour développer sur cette machine",
    en="nobody proves who they are: for development on this machine",
)
NO_TOKEN = Phrase(
    fr="Microsoft ne donne pas de jeton : {code} ; regardez le réseau",
    en="Microsoft gives no token: {code}; look at the network",
)
NO_KEYS = Phrase(
    fr="les clés à {address} ne se lisent pas ; regardez le réseau",
    en="the keys at {address} cannot be read; look at the network",
)
FINE = Phrase(
    fr="Microsoft donne un jeton, et ses clés se lisent",
    en="Microsoft gives a token, and its keys can be read",
)


async def visit(settings: Settings) -> tuple[bool, Phrase]:
    """Ask Microsoft for a token and for its keys; say what is missing, and the next step."""
    if settings.teams_unauthenticated:
        return settings.on_loopback, NO_PROOF
    if not GUID.fullmatch(settings.teams_tenant_id):
        return False, COPY_TENANT
    async with open_session() as session:
        try:
            await AppTokens(session, settings).get()
        except TokenError as error:
            code = str(error)
            return False, MEND.get(code) or NO_TOKEN.given(code=code)
        return await _keys(session, settings)


async def _keys(session: aiohttp.ClientSession, settings: Settings) -> tuple[bool, Phrase]:
    try:
        await Keys(session, settings.teams_keys_url).find("")
    except KeysAwayError:
        return False, NO_KEYS.given(address=settings.teams_keys_url)
    return True, FINE
