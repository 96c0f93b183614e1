"""A text cut into its sentences, French or English, each left exactly as it stands."""

import re

END = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?:[\u00a0\u202f ]?»)?\s+(?=[\"'“‘«(\[¿¡@#]*\s?[A-ZÀ-ÖØ-Þ0-9])"
)
NOT_AN_END = re.compile(
    r"(?:\b(?:M|MM|Mme|Mlle|Dr|Mr|Mrs|Ms|St|art|Art|cf|Cf|ex|p|pp|No|no|n|etc|vs|e\.g|i\.e|[ap]\.m|[A-Z])\.|^\d{1,3}[.)])$"
)


def sentences_of(text: str) -> list[str]:
    """Cut at full stops that end a sentence; what follows an abbreviation stays with it."""
    found, start = [], 0
    for end in END.finditer(text):
        upto = text[start : end.end()].rstrip()
        if NOT_AN_END.search(upto):
            continue
        found.append(upto)
        start = end.end()
    rest = text[start:].strip()
    return [*found, rest] if rest else found
