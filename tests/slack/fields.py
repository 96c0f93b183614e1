"""Elements that people fill in: pages below https://docs.slack.dev/reference/block-kit/."""

import re
from collections.abc import Iterator, Mapping

from slack.objects import (
    ID,
    URL,
    dispatch,
    plain,
)
from slack.rich_text import rich_text
from slack.shape import (
    Check,
    array,
    boolean,
    error,
    integer,
    kinds,
    record,
    string,
)

PLACEHOLDER = 150
INPUT_LENGTH = 3000
INPUT_LINES = 100
FILES = 10
FILE_TYPES = 100
Fields = Mapping[str, Check]


def like(pattern: str, name: str) -> Check:
    """Ask for text of one form."""
    form = re.compile(pattern)

    def check(value: object, at: str) -> Iterator[str]:
        if not isinstance(value, str) or not form.fullmatch(value):
            yield error(f"must be a valid {name}", at)

    return check


DECIMAL = like(r"-?\d+(\.\d+)?", "number")


def entry(required: Fields, optional: Fields) -> Check:
    """Ask for what every element that people fill in may have, and these."""
    every = {
        "action_id": string(ID),
        "focus_on_load": boolean,
        "placeholder": plain(PLACEHOLDER),
    }
    return record(required, {**every, **optional})


def plain_text_input() -> Check:
    """A field for text (block-elements/plain-text-input-element)."""
    return entry(
        {},
        {
            "initial_value": string(INPUT_LENGTH, 0),
            "multiline": boolean,
            "min_length": integer(0, INPUT_LENGTH),
            "max_length": integer(1, INPUT_LENGTH),
            "dispatch_action_config": dispatch(),
        },
    )


def number_input() -> Check:
    """A field for a number, which is written as text (block-elements/number-input-element)."""
    return entry(
        {"is_decimal_allowed": boolean},
        {
            "initial_value": DECIMAL,
            "min_value": DECIMAL,
            "max_value": DECIMAL,
            "dispatch_action_config": dispatch(),
        },
    )


def address_input() -> Check:
    """A field for an address (block-elements/email-input-element, …/url-input-element)."""
    return entry({}, {"initial_value": string(URL), "dispatch_action_config": dispatch()})


def rich_text_input() -> Check:
    """A field for formatted text (block-elements/rich-text-input-element)."""
    return entry(
        {},
        {
            "initial_value": kinds({"rich_text": rich_text()}),
            "min_lines": integer(1, INPUT_LINES),
            "max_lines": integer(1, INPUT_LINES),
            "dispatch_action_config": dispatch(),
        },
    )


def file_input() -> Check:
    """A field for files (block-elements/file-input-element)."""
    return record(
        {},
        {
            "action_id": string(ID),
            "filetypes": array(string(ID), FILE_TYPES),
            "max_files": integer(1, FILES),
        },
    )


FIELDS: Fields = {
    "plain_text_input": plain_text_input(),
    "email_text_input": address_input(),
    "url_text_input": address_input(),
    "number_input": number_input(),
    "rich_text_input": rich_text_input(),
    "file_input": file_input(),
}
