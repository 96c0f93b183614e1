"""What X counts as one emoji: the grammar of emoji sequences, so that next year's are known too."""

import re

import regex

_ALONE = r"\p{Extended_Pictographic}(?!\N{VARIATION SELECTOR-15})\p{Emoji_Modifier}?\uFE0F?"
_KEYCAP = r"[0-9#*]\uFE0F?\u20E3"
_FLAG = r"[\U0001F1E6-\U0001F1FF]{2}"
_REGION = r"\U0001F3F4[\U000E0020-\U000E007E]++\U000E007F"
# © and ® are text unless the author asks for the emoji.
_SEQUENCE = rf"(?![©®](?!\uFE0F)){_ALONE}(?:\u200D{_ALONE})*+"

_EMOJI = regex.compile(rf"{_REGION}|{_FLAG}|{_KEYCAP}|{_SEQUENCE}")
# Cheap, and wider than the grammar: where an emoji can stand at all.
_PARTS = "©®\u200d\u203c-\u3299\ufe0e\ufe0f\U0001f000-\U0001ffff\U000e0020-\U000e007f"
_STRETCH = re.compile(
    f"[0-9#*{_PARTS}](?:(?<=[0-9#*])(?=\ufe0f?\u20e3)[\ufe0f\u20e3]+|(?<![0-9#*])[{_PARTS}]*)"
)


def with_one_sign_an_emoji(text: str) -> str:
    """Write each emoji, whatever it is made of, as one sign."""
    return text if text.isascii() else _STRETCH.sub(_with_one_sign_each, text)


def _with_one_sign_each(stretch: re.Match[str]) -> str:
    signs: str = _EMOJI.sub("\N{GRINNING FACE}", stretch[0])
    return signs
