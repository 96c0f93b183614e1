"""JSON as a test reads and writes it."""

from typing import Any

Json = dict[str, Any]
