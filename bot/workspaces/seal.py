"""Seals what must not be readable in the database."""

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class SealError(Exception):
    """What is kept cannot be read with the keys given: what to do, in one sentence."""


class Seal:
    """Encrypts with the first of the keys, and reads what any of them wrote.

    Keys are separated by commas: to change it, put the new one before the old one.
    """

    def __init__(self, keys: str) -> None:
        """Know the keys; any text will do, the longer the better."""
        each = [key.strip() for key in keys.split(",") if key.strip()]
        self._fernet = MultiFernet([Fernet(_fernet_key(key)) for key in each])

    def close(self, value: Mapping[str, Any]) -> str:
        """Encrypt a value that JSON can hold."""
        return self._fernet.encrypt(json.dumps(dict(value)).encode()).decode()

    def open(self, sealed: str) -> dict[str, Any]:
        """Decrypt a value; raises SealError where none of the keys wrote it."""
        try:
            value: dict[str, Any] = json.loads(self._fernet.decrypt(sealed.encode()))
        except InvalidToken:
            raise SealError(
                "the kept tokens were sealed with another PV_SECRET_KEY; put the old key after "
                "the new one, separated by a comma, or install the app again"
            ) from None
        return value


def _fernet_key(key: str) -> bytes:
    digest = hashlib.blake2b(key.encode(), digest_size=32, person=b"pv-workspaces").digest()
    return base64.urlsafe_b64encode(digest)
