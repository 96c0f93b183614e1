"""What an app answered to Slack, and how long it took."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Answer:
    """The last answer to what Slack sent.

    `status` is HTTP's, or 0 where there was no answer; `seconds` is how long it took; `tries`
    counts the first and the retries; `reasons` says why each retry was made; `errors` is what
    Slack has against the answer, and would show to somebody as a failure.
    """

    status: int
    body: str
    seconds: float
    kind: str = ""
    tries: int = 1
    reasons: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def ok(self) -> bool:
        """Tell whether Slack is content with the answer."""
        return self.status == 200 and not self.errors

    @property
    def json(self) -> Any:  # noqa: ANN401 (JSON)
        """Read the body as JSON; nothing where it is empty."""
        return json.loads(self.body) if self.body else None
