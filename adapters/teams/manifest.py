"""The manifest: what an administrator gives Teams to make the app, as one zip."""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from adapters.about import CHECK, CHECK_WHY, LONG, NAME
from bot.chat.phrase import LANGUAGES, Language, Phrase
from bot.commands import commands

SCHEMAS = "https://developer.microsoft.com/en-us/json-schemas/teams/v1.30"
VERSION = "1.0.0"  # three figures; raise it with each change here, or Teams refuses the update
ICONS = Path(__file__).parents[2] / "manifest" / "teams"
COLOR, OUTLINE = "color.png", "outline.png"
ACCENT = "#ad3b08"  # the page's darker orange: white lines on it read
CHECK_DRAFT = "checkDraft"
MOMENT = (1980, 1, 1, 0, 0, 0)  # of every file in the zip, so that the same words make one zip

FULL_NAME = Phrase(
    fr="Porte-voix, pour tweeter à propos de l’entreprise",
    en="Porte-voix, to tweet about the company",
)
DESCRIPTION = Phrase(
    fr="Des idées de tweets approuvées, la charte qui répond, vos brouillons relus.",
    en="Approved tweet ideas, a charter that answers, and your drafts read over.",
)
# what the menu writes for people to send: said as it is, and understood as it is
TYPED: Mapping[str, Phrase] = {
    "idea": Phrase(fr="idée", en="idea"),
    "check": Phrase(fr="vérifier", en="check"),
    "charter": Phrase(fr="charte", en="charter"),
    "mine": Phrase(fr="mes choix", en="mine"),
    "stats": Phrase(fr="semaine", en="stats"),
    "help": Phrase(fr="aide", en="help"),
    "desk": Phrase(fr="bureau", en="desk"),
}
MENUS = (  # the scopes of each menu, and what it offers there
    (("personal",), ("idea", "check", "charter", "mine", "stats", "help", "desk")),
    (("team", "groupChat"), ("idea", "check", "charter", "help")),
)
PERMISSIONS: Mapping[str, str] = MappingProxyType(
    {"identity": "know that somebody is the same person as on the company’s list"}
)


def manifest(url: str, app_id: str, language: Language = "en") -> dict[str, Any]:
    """Write the manifest of the app at an address such as https://bot.example.com.

    `app_id` is the GUID of the app in Microsoft Entra ID, or of the managed identity; `language`
    is read by everybody whose client speaks none of ours. There is no `webApplicationInfo`: it is
    for signing people in and for Microsoft Graph, and the bot does neither.
    Source: learn.microsoft.com/microsoft-365/extensibility/schema, version 1.30.
    """
    return {
        "$schema": f"{SCHEMAS}/MicrosoftTeams.schema.json",
        "manifestVersion": "1.30",
        "version": VERSION,
        "id": app_id,
        **_about(url, language),
        "icons": {"color": COLOR, "outline": OUTLINE},
        "accentColor": ACCENT,
        "defaultInstallScope": "personal",
        "bots": [_bot(app_id, language)],
        "composeExtensions": [_extension(app_id, language)],
        "permissions": list(PERMISSIONS),
        "validDomains": [urlsplit(url).hostname or ""],
    }


def _about(url: str, language: Language) -> dict[str, Any]:
    """Say what it is and who makes it; the company puts its own pages where the address stands."""
    return {
        "developer": {"name": NAME, "websiteUrl": url, "privacyUrl": url, "termsOfUseUrl": url},
        "name": {"short": NAME, "full": FULL_NAME.to(language)},
        "description": {"short": DESCRIPTION.to(language), "full": LONG.to(language)},
        "localizationInfo": {
            "defaultLanguageTag": language,
            "additionalLanguages": [
                {"languageTag": other, "file": _file(other)} for other in _others(language)
            ],
        },
    }


def _bot(app_id: str, language: Language) -> dict[str, Any]:
    return {
        "botId": app_id,
        "scopes": [scope for scopes, _ in MENUS for scope in scopes],
        "isNotificationOnly": False,
        "supportsFiles": False,
        "commandLists": _menus(language),
    }


def _menus(language: Language) -> list[dict[str, Any]]:
    """List what can be asked, each with the summary that `help` shows."""
    said = {command.name: command.summary.to(language) for command in commands()}
    entries = {
        name: {
            "title": typed.to(language),
            "description": f"{said[name][0].upper()}{said[name][1:]}",
        }
        for name, typed in TYPED.items()
    }
    return [
        {"scopes": list(scopes), "commands": [entries[name] for name in names]}
        for scopes, names in MENUS
    ]


def _extension(app_id: str, language: Language) -> dict[str, Any]:
    """Offer to check a draft where one is written, and on any message."""
    return {
        "botId": app_id,
        "commands": [
            {
                "id": CHECK_DRAFT,
                "type": "action",
                "context": ["compose", "message"],
                "title": CHECK.to(language),
                "description": CHECK_WHY.to(language),
                "fetchTask": True,
            }
        ],
    }


def translation(language: Language) -> dict[str, str]:
    """Write what a client in this language shows instead: each text by its path in the manifest."""
    return {
        "$schema": f"{SCHEMAS}/MicrosoftTeams.Localization.schema.json",
        "name.short": NAME,
        "name.full": FULL_NAME.to(language),
        "description.short": DESCRIPTION.to(language),
        "description.full": LONG.to(language),
        **{
            f"bots[0].commandLists[{menu}].commands[{line}].{key}": words
            for menu, offered in enumerate(_menus(language))
            for line, entry in enumerate(offered["commands"])
            for key, words in entry.items()
        },
        "composeExtensions[0].commands[0].title": CHECK.to(language),
        "composeExtensions[0].commands[0].description": CHECK_WHY.to(language),
    }


def package(url: str, app_id: str, language: Language = "en") -> bytes:
    """Zip the manifest, the other languages and the icons; the same for the same words.

    Raises OSError where an icon is not to be had.
    """
    files = {"manifest.json": as_json(manifest(url, app_id, language)).encode()}
    files |= {_file(other): as_json(translation(other)).encode() for other in _others(language)}
    files |= {name: (ICONS / name).read_bytes() for name in (COLOR, OUTLINE)}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, MOMENT), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def as_json(value: Mapping[str, Any]) -> str:
    """Write it as people read it."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _others(language: Language) -> list[Language]:
    return [other for other in LANGUAGES if other != language]


def _file(language: Language) -> str:
    return f"{language}.json"
