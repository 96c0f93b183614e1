"""Who only looks at a link, to preview it or ahead of a person, by what they say of themselves.

Nothing of it is kept.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

import crawleruseragents
from multidict import istr

LONGEST = 1_000  # characters of what a browser says of itself
# those that look at links in conversations and in mail; a person is never taken for one
PREVIEWS = re.compile(
    r"slackbot|skypeuripreview|microsoftpreview|bingpreview|twitterbot|facebookexternalhit"
    r"|linkedinbot|whatsapp/|telegrambot|discordbot|googleimageproxy|mattermost",
    re.IGNORECASE,
)
AHEAD = tuple(map(istr, ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")))
FETCHED = re.compile(r"prefetch|preview|prerender")


def previews(headers: Mapping[str, str]) -> bool:
    """Whether a browser fetches ahead of its person, or a conversation shows what a link is."""
    return _ahead(headers) or _shows(_agent(headers))


def is_person(headers: Mapping[str, str]) -> bool:
    """Whether somebody follows a link, as far as can be told: no robot says so, or says nothing."""
    agent = _agent(headers)
    return bool(agent) and not _ahead(headers) and not _is_robot(agent)


def _agent(headers: Mapping[str, str]) -> str:
    return headers.get("User-Agent", "")[:LONGEST]


def _ahead(headers: Mapping[str, str]) -> bool:
    """Whether a page is fetched before anybody asked for it, in the words of each browser."""
    return any(FETCHED.search(headers[it]) for it in AHEAD if it in headers)


@lru_cache(maxsize=4096)
def _shows(agent: str) -> bool:
    return PREVIEWS.search(agent) is not None


@lru_cache(maxsize=4096)
def _is_robot(agent: str) -> bool:
    known: bool = crawleruseragents.is_crawler(agent)
    return known or _shows(agent)
