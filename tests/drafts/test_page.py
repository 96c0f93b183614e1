"""The page of the rules: what a lawyer reads is what the bot does."""

import re
import tomllib

from bot.company import Company
from bot.drafts.check import RULES
from bot.drafts.page import rules_page
from bot.drafts.rules import FAMILIES

PAGE = rules_page()


def test_the_page_names_every_rule_once() -> None:
    assert sorted(re.findall(r"^### (\S+) ·", PAGE, re.MULTILINE)) == sorted(RULES)


def test_the_page_tells_every_reason_in_both_languages() -> None:
    assert all(rule.why.en in PAGE and rule.why.fr in PAGE for rule in RULES.values())


def test_the_page_leaves_no_blank_in_a_sentence() -> None:
    assert not re.search(r"\{\w+\}", PAGE)


def test_grave_families_come_first() -> None:
    verdicts = re.findall(r"^\| \[.*\| (stop|caution) \| \d+ \|$", PAGE, re.MULTILINE)

    assert len(verdicts) == len(FAMILIES)
    assert verdicts == sorted(verdicts, reverse=True)


def test_each_family_of_the_contents_has_its_section() -> None:
    titles = {title.lower().replace(" ", "-") for title in re.findall(r"(?m)^## (.+)$", PAGE)}

    assert set(re.findall(r"\]\(#([\w-]+)\)", PAGE)) <= titles


def test_each_row_of_a_table_has_the_cells_of_its_head() -> None:
    for table in re.findall(r"(?m)(?:^\|.*\n)+", PAGE):
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1, table


def test_a_company_may_copy_the_settings_shown() -> None:
    shown = re.search(r"```toml\n(.+?)```", PAGE, re.DOTALL)

    assert shown
    Company.model_validate({"company": {"names": ["Brumaine"]}, **tomllib.loads(shown[1])})
