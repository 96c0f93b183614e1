"""Clicks on the company's link: where they enter the week of a team."""

from collections.abc import Mapping

from bot.stats.privacy import Part


async def clicks_in(moments: Mapping[str, int]) -> dict[int, Part]:  # noqa: ARG001 (none counted yet)
    """Say how often the links that people of each place posted were followed in a week.

    `moments` are the week's number, and when it begins and ends, in milliseconds. A place is the id
    of its row in stat_cells; behind its clicks are those who posted a link that was followed, and
    do not show their shares. Where no clicks are counted, there are none, and no report names them.
    """
    return {}
