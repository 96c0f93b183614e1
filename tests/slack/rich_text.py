"""Formatted text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block."""

from slack.shape import Check, array, boolean, choice, integer, kinds, record, string

PART_TEXT = 40_000
ID = 255
URL = 3000
PARTS = 10_000
INDENT = 8
STYLES = ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight")
LARGEST = 10**12
TONE = integer(1, 6)


def style() -> Check:
    """How words are set."""
    return record({}, dict.fromkeys((*STYLES, "unlink"), boolean))


def named(key: str) -> Check:
    """A mention of a person, a channel, a group, a team."""
    return record({key: string(ID)}, {"style": style()})


def part() -> Check:
    """Words, links and mentions within a line."""
    text, look = string(PART_TEXT, 0), {"style": style()}
    return kinds(
        {
            "text": record({"text": string(PART_TEXT)}, look),
            "link": record(
                {"url": string(3000)}, {"text": text, "style": style(), "unsafe": boolean}
            ),
            "emoji": record(
                {"name": string(ID)},
                {"unicode": string(ID), "skin_tone": integer(1, 6), "url": text},
            ),
            "user": named("user_id"),
            "usergroup": named("usergroup_id"),
            "channel": named("channel_id"),
            "team": named("team_id"),
            "broadcast": record({"range": choice("here", "channel", "everyone")}, look),
            "color": record({"value": string(ID)}),
            "date": record(
                {"timestamp": integer(0, LARGEST), "format": string(ID)},
                {**look, "url": string(URL), "fallback": text},
            ),
        }
    )


def section() -> Check:
    """A line."""
    return record({"elements": array(part(), PARTS, 0)})


def bordered() -> Check:
    """Lines behind a border: a quote, or preformatted."""
    return record(
        {"elements": array(part(), PARTS, 0)}, {"border": integer(0, 1), "language": string(ID)}
    )


def listed() -> Check:
    """A list of lines."""
    return record(
        {
            "elements": array(kinds({"rich_text_section": section()}), PARTS),
            "style": choice("bullet", "ordered"),
        },
        {"indent": integer(0, INDENT), "offset": integer(0, LARGEST), "border": integer(0, 1)},
    )


def rich_text() -> Check:
    """A whole text: lines, lists, quotes and preformatted lines."""
    pieces = kinds(
        {
            "rich_text_section": section(),
            "rich_text_list": listed(),
            "rich_text_quote": bordered(),
            "rich_text_preformatted": bordered(),
        }
    )
    return record({"elements": array(pieces, PARTS)}, {"block_id": string(ID)})
