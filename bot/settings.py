"""What an administrator sets in the environment, every name beginning with PV_."""

import ipaddress
import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.chat.phrase import Phrase
from bot.chat.trouble import Trouble
from bot.mistaken import why
from bot.samples import SAMPLE

SHORTEST = 20  # characters of a token that somebody might guess

CANNOT_BE = Phrase(
    fr="{name} ne peut pas être {shown} : {reason}", en="{name} cannot be {shown}: {reason}"
)
SECRET = Phrase(fr="cela", en="that")  # it is shown nowhere
REASONS = {
    "address": Phrase(
        fr="il faut commencer par https:// (ou http:// pour un essai)",
        en="it must begin with https:// (or http:// for a try)",
    ),
    "guessable": Phrase(
        fr="il faut {shortest} caractères ou plus",
        en="it must be {shortest} characters long or longer",
    ).given(shortest=SHORTEST),
    "e-mail": Phrase(fr="il faut une adresse e-mail", en="it must be an e-mail address"),
}


class SettingsError(Trouble):
    """A setting that cannot be used: its name and what to do."""


class Settings(BaseSettings):
    """Where to listen, where to keep, and for which company."""

    model_config = SettingsConfigDict(env_prefix="PV_", frozen=True, env_ignore_empty=True)

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    public_url: str = ""  # as people's browsers reach us; from host and port when unset
    database_url: str = "sqlite://porte-voix.db"
    company: Path = SAMPLE
    demo_page: bool = False
    owner: str = ""  # the e-mail of the first owner, who then gives the other roles at the desk
    log: Literal["", "json", "text"] = ""  # unset: readable on a terminal, else JSON lines
    log_requests: bool = False  # a line of log for each request; nobody and no words in it
    metrics_token: SecretStr = SecretStr("")  # what Prometheus brings; without one, no /metrics
    stop_after: float = Field(0.0, ge=0, le=60)  # seconds still served once told to stop
    backups: Path | None = None  # the folder where copies of the database are kept
    secret_key: SecretStr = SecretStr("")  # seals tokens and makes fingerprints
    slack_bot_token: SecretStr = SecretStr("")  # of one workspace
    slack_signing_secret: SecretStr = SecretStr("")
    slack_app_token: SecretStr = SecretStr("")  # Socket Mode
    slack_client_id: str = ""  # with the secret: several workspaces install the app themselves
    slack_client_secret: SecretStr = SecretStr("")
    slack_api_url: str = "https://slack.com/api/"
    teams_app_id: str = ""
    teams_app_password: SecretStr = SecretStr("")  # none with a managed identity
    teams_tenant_id: str = ""
    teams_managed_identity: bool = False  # the app id is that of a user-assigned one
    teams_unauthenticated: bool = False  # development, on loopback: nobody proves who they are
    teams_login_url: str = "https://login.microsoftonline.com"
    teams_keys_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    teams_identity_url: str = "http://169.254.169.254/metadata/identity/oauth2/token"
    x_oembed_url: str = "https://publish.x.com/oembed"  # shows posts to anybody; "off": never asked
    teams_service_urls: str = ""  # written to beside Microsoft’s own, with commas between

    @field_validator(
        "public_url", "slack_api_url", "teams_login_url", "teams_keys_url", "teams_identity_url"
    )
    @classmethod
    def _whole_address(cls, address: str) -> str:
        if address and not re.match(r"https?://[^/\s]+", address):
            raise PydanticCustomError("address", "no whole address")
        return address.rstrip("/")

    @field_validator("metrics_token")
    @classmethod
    def _unguessable(cls, token: SecretStr) -> SecretStr:
        if 0 < len(token.get_secret_value()) < SHORTEST:
            raise PydanticCustomError("guessable", "too short")
        return token

    @field_validator("x_oembed_url")
    @classmethod
    def _whole_or_off(cls, address: str) -> str:
        return address if address == "off" else cls._whole_address(address)

    @field_validator("owner")
    @classmethod
    def _e_mail(cls, owner: str) -> str:
        if owner and "@" not in owner:
            raise PydanticCustomError("e-mail", "no e-mail address")
        return owner.strip().lower()

    @property
    def address(self) -> str:
        """Where people's browsers reach us, without a slash at the end."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104 (compared)
        host = f"[{host}]" if ":" in host else host
        return self.public_url or f"http://{host}:{self.port}"

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach us."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def read_settings(**given: object) -> Settings:
    """Read the environment; raises SettingsError naming the setting that is wrong."""
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0])
        secret = Settings.model_fields[field].annotation is SecretStr
        shown = SECRET if secret else f"`{first['input']}`"
        raise SettingsError(
            CANNOT_BE, name=f"PV_{field.upper()}", shown=shown, reason=why(first, REASONS)
        ) from None
