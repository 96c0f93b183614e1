"""The doctor looks at Slack: whose token it is, and what it may not do yet."""

import aiohttp

from adapters.slack.scopes import missing
from adapters.slack.send import SlackApiError, open_wire, reason
from bot.chat.phrase import Phrase
from bot.settings import Settings

MEND = {
    "invalid_auth": Phrase(
        fr="PV_SLACK_BOT_TOKEN n’est pas un jeton ; copiez-le de « OAuth & Permissions »",
        en="PV_SLACK_BOT_TOKEN is no token; copy it from “OAuth & Permissions”",
    ),
    "account_inactive": Phrase(
        fr="l’application a été retirée ; installez-la de nouveau dans l’espace de travail",
        en="the app was taken away; install it in the workspace again",
    ),
    "token_revoked": Phrase(
        fr="le jeton a été révoqué ; installez de nouveau l’application et copiez le nouveau",
        en="the token was revoked; install the app again and copy the new one",
    ),
    "not_authed": Phrase(fr="PV_SLACK_BOT_TOKEN est vide", en="PV_SLACK_BOT_TOKEN is empty"),
}
THEIR_OWN = Phrase(
    fr="chaque espace de travail installe l’application et a son propre jeton",
    en="workspaces install the app themselves; each has its own token",
)
SAYS = Phrase(fr="répond {why}", en="it says {why}")
AWAY = Phrase(
    fr="ne répond pas ({why}) ; regardez le réseau",
    en="it cannot be reached ({why}); look at the network",
)
LACKS = Phrase(
    fr="il manque à l’application {scopes} ; ajoutez ces droits, puis installez-la de nouveau",
    en="the app lacks {scopes}; add the scopes, then install it again",
)
SPEAKS = Phrase(
    fr="parle dans {team}, avec tous ses droits", en="speaks in {team}, with every scope"
)


async def visit(settings: Settings) -> tuple[bool, Phrase]:
    """Ask Slack who we are; say what is missing, and the next step."""
    token = settings.slack_bot_token.get_secret_value()
    if not token:
        return True, THEIR_OWN
    async with open_wire(settings.slack_api_url) as wire:
        try:
            said = await wire.client(token).auth_test()
        except SlackApiError as error:
            why = reason(error)
            return False, MEND.get(why) or SAYS.given(why=why)
        except (aiohttp.ClientError, TimeoutError) as error:
            return False, AWAY.given(why=type(error).__name__)
    lacking = missing(str(said.headers.get("x-oauth-scopes", "")))
    if lacking:
        return False, LACKS.given(scopes=", ".join(lacking))
    return True, SPEAKS.given(team=said.get("team") or said.get("team_id"))
