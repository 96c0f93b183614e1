"""Whether a request comes from Slack, told on its raw bytes before anything is read in it."""

import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Literal

AGE = 300  # seconds; docs.slack.dev/authentication/verifying-requests-from-slack
STAMP = re.compile(r"[0-9]{1,12}", re.ASCII)

Trust = Literal["good", "unsigned", "malformed"]


def trust(headers: Mapping[str, str], body: bytes, secret: str, now: float) -> Trust:
    """Check the signature and the age (`now` in seconds since 1970) of a request."""
    stamp = headers.get("X-Slack-Request-Timestamp", "")
    signature = headers.get("X-Slack-Signature", "")
    if not stamp or not signature:
        return "unsigned"
    if not STAMP.fullmatch(stamp):
        return "malformed"
    expected = f"v0={sign(body, stamp, secret)}"
    good = hmac.compare_digest(expected.encode(), signature.encode("utf-8", "replace"))
    return "good" if good and abs(now - int(stamp)) <= AGE else "unsigned"


def sign(body: bytes, stamp: str, secret: str) -> str:
    """Sign a body as Slack does, in hexadecimal."""
    return hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
