"""What a bot answered to Teams, and how long it took."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

SUCCESS = 300


@dataclass(frozen=True)
class Answer:
    """The answer to an activity.

    `status` is HTTP's, or 0 where there was no answer in time; `seconds` is how long it took;
    `errors` is what Teams has against the answer, and would show to somebody as a failure.
    """

    status: int
    body: str
    seconds: float
    kind: str = ""
    errors: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def ok(self) -> bool:
        """Tell whether Teams is content with the answer."""
        return 200 <= self.status < SUCCESS and not self.errors

    @property
    def json(self) -> Any:  # noqa: ANN401 (JSON)
        """Read the body as JSON; nothing where it is empty."""
        return json.loads(self.body) if self.body else None
