"""The hashtags, mentions and cashtags of a text."""

import re

import regex

from bot.text.domains import LATIN_ACCENTS
from bot.text.entity import Entities, Entity

_JOINERS = "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003"
_JOINERS += "\u0f0b\u0f0c\u00b7"
_TAG_CHARACTER = rf"[\p{{L}}\p{{M}}\p{{Nd}}{_JOINERS}]"
_BARRED_BEFORE = rf"[[\p{{L}}\p{{M}}\p{{Nd}}{_JOINERS}&]--[\uFE0E\uFE0F]]"
_HASHTAG = regex.compile(
    rf"[#＃](?<!{_BARRED_BEFORE}[#＃])(?![\uFE0F\u20E3])"
    rf"(?=[\p{{Nd}}{_JOINERS}]*+[\p{{L}}\p{{M}}])({_TAG_CHARACTER}++)(?![#＃]|://)",
    regex.VERSION1,
)
_MENTION = re.compile(
    r"[@＠](?:(?<![A-Za-z0-9_!#$%&*@＠].)|(?<=[rR][tT].)(?<![A-Za-z0-9_+~.-]...))"
    rf"([A-Za-z0-9_]{{1,20}}+)(/[A-Za-z][A-Za-z0-9_-]{{0,24}}+)?+(?![@＠{LATIN_ACCENTS}]|://)",
)
_CASHTAG = re.compile(
    r"(?<!\S)\$([A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?)(?![^\s!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$])",
)


def hashtags_in(text: str) -> Entities:
    """Find the hashtags: letters, accents and figures of any script, not figures alone."""
    if "#" not in text and "＃" not in text:
        return ()
    return tuple(Entity(tag[1], *tag.span()) for tag in _HASHTAG.finditer(text))


def mentions_in(text: str) -> Entities:
    """Find the mentions of one account; a list (`@account/list`) is none."""
    if "@" not in text and "＠" not in text:
        return ()
    return tuple(Entity(tag[1], *tag.span()) for tag in _MENTION.finditer(text) if not tag[2])


def cashtags_in(text: str) -> Entities:
    """Find the cashtags, such as $ACME."""
    if "$" not in text:
        return ()
    return tuple(Entity(tag[1], *tag.span()) for tag in _CASHTAG.finditer(text))
