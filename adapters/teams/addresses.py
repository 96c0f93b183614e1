"""Where the bot may write: the addresses of Microsoft's own connectors, and those of a setting."""

import ipaddress
import re
from urllib.parse import urlsplit

# learn.microsoft.com, "Bot Framework: allowed service addresses", for every cloud
HOSTS = (
    "smba.trafficmanager.net",
    ".botframework.com",
    ".botframework.us",
    ".botframework.azure.us",
    ".botframework.azure.cn",
    "smba.infra.gcc.teams.microsoft.com",
    "smba.infra.gov.teams.microsoft.us",
    "smba.infra.dod.teams.microsoft.us",
)
PLAIN = re.compile(r"[a-z0-9.-]+")  # of a host: what every reader of addresses reads alike


class Addresses:
    """Says which service addresses may be written to, whoever asks for it."""

    def __init__(self, also: str = "", *, loopback: bool = False) -> None:
        """Allow `also` (with commas between) and, for development, this machine."""
        self._also = tuple(one.strip().rstrip("/") for one in also.split(",") if one.strip())
        self._loopback = loopback

    def allow(self, address: str) -> bool:
        """Say whether an address may be written to; the others would be a request forged by us."""
        try:
            parts = urlsplit(address)
            host = (parts.hostname or "").rstrip(".")
            odd = "@" in parts.netloc or not PLAIN.fullmatch(host)
            unusual = odd or parts.query or parts.fragment or parts.port not in (None, 443)
        except ValueError:
            return False
        if self._named(address) or (self._loopback and _on_this_machine(host)):
            return parts.scheme in ("http", "https")
        return parts.scheme == "https" and not unusual and _of_microsoft(host)

    def _named(self, address: str) -> bool:
        whole = address.rstrip("/")
        return any(whole == one or whole.startswith(f"{one}/") for one in self._also)


def _of_microsoft(host: str) -> bool:
    return any(host.endswith(own) if own[0] == "." else host == own for own in HOSTS)


def _on_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
