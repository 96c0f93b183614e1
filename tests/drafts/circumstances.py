"""The company, the moment and the recent posts that the tests of drafts speak about."""

from datetime import datetime
from pathlib import Path

from bot.company import read_company

HERE = Path(__file__).parent
COMPANY = read_company(HERE / "company.toml")
NOW = datetime.fromisoformat("2026-11-21T10:00:00+01:00")
RECENT = (HERE / "recent.txt").read_text(encoding="utf-8").splitlines()
