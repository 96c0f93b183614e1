"""Write the pages made from the code (make rules), or say that they are stale (make check)."""

import sys
from pathlib import Path

from bot.drafts.page import rules_page

RULES = Path(__file__).parents[1] / "docs" / "rules.md"


def main(words: list[str]) -> str | None:
    """Write docs/rules.md; with --check, compare only, and return what is wrong."""
    page = rules_page()
    if "--check" not in words:
        RULES.write_text(page, encoding="utf-8")
        return None
    written = RULES.read_text(encoding="utf-8") if RULES.exists() else ""
    return None if written == page else "docs/rules.md is stale; run make rules"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
