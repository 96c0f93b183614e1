"""The manifest: what an administrator gives Slack to make the app."""

from collections.abc import Mapping
from typing import Any

import yaml

from adapters.about import CHECK, CHECK_WHY, LONG, NAME
from adapters.slack.conversation import CHECK_DRAFT, COMMAND
from adapters.slack.door import PATH
from adapters.slack.install import CALLBACK
from adapters.slack.scopes import SCOPES
from adapters.slack.sending import prompts
from bot.chat.phrase import Language, Phrase

DESCRIPTION = Phrase(
    fr="Des idées de tweets approuvées, la charte qui répond, et vos brouillons relus.",
    en="Approved tweet ideas, a charter that answers, and your drafts read over.",
)
COMMANDS: Mapping[str, tuple[Phrase, Phrase]] = {
    "idea": (
        Phrase(fr="Une idée de tweet approuvée", en="An approved tweet idea"),
        Phrase(fr="[sujet]", en="[subject]"),
    ),
    "check": (CHECK_WHY, Phrase(fr="[votre brouillon]", en="[your draft]")),
    "charter": (
        Phrase(fr="Ce que dit la charte, mot pour mot", en="What the charter says, word for word"),
        Phrase(fr="[votre question]", en="[your question]"),
    ),
    "mine": (
        Phrase(fr="Mes partages, mes choix, et « stop »", en="My shares, my choices, and “stop”"),
        Phrase(fr="[choix | stop]", en="[choices | stop]"),
    ),
    "stats": (
        Phrase(fr="La semaine de l’équipe", en="The team’s week"),
        Phrase(fr="[semaine dernière]", en="[last week]"),
    ),
    "desk": (
        Phrase(fr="Le bureau de la communication", en="The communications team’s desk"),
        Phrase(fr="[questions | charte]", en="[gaps | charter]"),
    ),
}
EVENTS = ("app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked")


def manifest(
    url: str, language: Language = "en", *, socket: bool = False, org: bool = False
) -> dict[str, Any]:
    """Write the manifest of the app at an address such as https://bot.example.com.

    `socket`: Slack is listened to over Socket Mode; `org`: workspaces install the app themselves.
    Source: docs.slack.dev/reference/app-manifest.
    """
    knock = {} if socket else {"request_url": f"{url.rstrip('/')}{PATH}"}
    redirect = {"redirect_urls": [f"{url.rstrip('/')}{CALLBACK}"]} if org else {}
    return {
        "_metadata": {"major_version": 2},
        "display_information": {
            "name": NAME,
            "description": DESCRIPTION.to(language),
            "long_description": LONG.to(language),
            "background_color": "#1f4b99",
        },
        "features": _features(language, {} if socket else {"url": f"{url.rstrip('/')}{PATH}"}),
        "oauth_config": {**redirect, "scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {**knock, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **knock},
            "org_deploy_enabled": org,
            "socket_mode_enabled": socket,
            "token_rotation_enabled": org,
        },
    }


def _features(language: Language, where: Mapping[str, str]) -> dict[str, Any]:
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": NAME, "always_online": True},
        "agent_view": {
            "agent_description": DESCRIPTION.to(language),
            "suggested_prompts": prompts(language),
        },
        "shortcuts": [
            {
                "name": CHECK.to(language),
                "type": kind,
                "callback_id": CHECK_DRAFT,
                "description": CHECK_WHY.to(language),
            }
            for kind in ("global", "message")
        ],
        "slash_commands": [
            {
                "command": f"{COMMAND}{name}",
                **where,
                "description": said.to(language),
                "usage_hint": hint.to(language),
                "should_escape": False,
            }
            for name, (said, hint) in COMMANDS.items()
        ],
    }


def as_yaml(value: Mapping[str, Any]) -> str:
    """Write it as people read it."""
    text: str = yaml.safe_dump(dict(value), allow_unicode=True, sort_keys=False, width=100)
    return text
