"""Text that a terminal shows and never obeys."""

_SPACES = dict.fromkeys(map(ord, "\t\r"), " ")
_BREAKS = dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), "\n")
_PICTURED = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_BIDI = (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_REPLACED = dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), *_BIDI), "\ufffd")
_SHOWN = _REPLACED | _PICTURED | _SPACES | _BREAKS | {ord("\n"): "\n"}


def harmless(text: str) -> str:
    """Show each control, bidi sign and lone surrogate as one visible character.

    As long as the text it was given, so that offsets in the one hold in the other.
    """
    return text.translate(_SHOWN)
