"""Names that the company gives: of customers, competitors, products, projects."""

import re
import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from bot.drafts.known import Known
from bot.drafts.phrases import listed
from bot.drafts.reading import REPEATED, Reading
from bot.text.normal import bare
from bot.text.span import Span

Ask = Callable[[Known], tuple[str, ...]]  # which names, of this company, now

LOOSE = r"(?:[\s_'·-]|\.(?!\s)){0,3}"  # between two words of a name: #HaldenAir, projet-cigale
APART = str.maketrans("", "", string.punctuation + " \t·•")
HYPHENED = r"[ .-]?"
ACRONYM = 3  # letters at most
DISGUISE = re.compile(r"[0-9*$@|!](?:(?<!\*)[a-z]{2}|(?<=[a-z].)[0-9*$@|!]*[a-z])")
LEET = {
    "a": "4@",
    "b": "8",
    "e": "3",
    "g": "9",
    "i": "1!|",
    "l": "1|",
    "o": "0",
    "s": "5$",
    "t": "7",
}
LONG = 5  # letters of a word that may give a name away alone
GENERIC = listed(
    """
    banque bank groupe group ville city airways airlines pharma systems system assurance
    assurances mutuelle hopital hospital clinique universite university societe company
    compagnie projet project maison house international france europe global energy energie
    energies industries industry solutions services partners conseil consulting brasserie
    airport aeroport region departement laboratoire laboratoires laboratories motors foods media
    telecom telecoms transport transports logistics logistique capital holding credit finance
    insurance retail digital studio studios version cloud product produit program programme
    operation mission
    """
)


class Names:
    """Finds names that the company gives, however spaced, glued, hyphenated, starred or tagged."""

    def __init__(self, ask: Ask) -> None:
        """Know which names to ask for."""
        self.ask = ask
        EVERY.append(self)

    def __call__(self, reading: Reading) -> Iterable[Span]:
        """Find the names in the draft."""
        perhaps = reading.once(perhaps_said)
        return islice(self._said(reading), REPEATED) if self in perhaps else ()

    def _said(self, reading: Reading) -> Iterator[Span]:
        wanted = reading.known.once(self.ask)
        forms = (reading.bare, reading.unmasked)
        for normal in forms[: 1 + (forms[0].text != forms[1].text)]:
            disguised = bool(DISGUISE.search(normal.text))
            for match in _any_name(wanted, disguised=disguised).finditer(normal.text):
                if match.group().count("*") <= len(match.group()) // 2:
                    yield normal.source(*match.span())
        for entity in reading.addresses:
            if _any_name(wanted, disguised=False).search(entity.text.lower()):
                yield Span(entity.start, entity.end)


EVERY: list[Names] = []


def heard(reading: Reading) -> frozenset[Names]:
    """Say which names a draft says."""
    return frozenset(filter(reading.found, reading.once(perhaps_said)))


def perhaps_said(reading: Reading) -> frozenset[Names]:
    """Say which names a draft may say: all, where it disguises some of its words."""
    letters, hidden = reading.once(letters_of)
    if hidden:
        return frozenset(EVERY)
    gists = reading.known.once(_by_gist)
    return frozenset().union(*(those for gist, those in gists.items() if gist in letters))


def letters_of(reading: Reading) -> tuple[str, bool]:
    """Give the draft's letters and figures in a row, and whether some of them are disguised."""
    forms = {reading.bare.text, reading.unmasked.text}
    links = "".join(entity.text.lower() for entity in reading.addresses)
    letters = "\n".join((*forms, links)).translate(APART)
    return letters, any(map(DISGUISE.search, forms))


def _by_gist(known: Known) -> Mapping[str, Sequence[Names]]:
    """Sort all names by the longest word of one: it is not there without it."""
    by_gist: dict[str, list[Names]] = {}
    for these in EVERY:
        for gist in {max(parts, key=len) for parts in map(_parts, known.once(these.ask)) if parts}:
            by_gist.setdefault(gist, []).append(these)
    return by_gist


def _parts(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|\d+", bare(name).text)


@lru_cache(maxsize=256)
def _any_name(wanted: tuple[str, ...], *, disguised: bool) -> re.Pattern[str]:
    """Compile names once a company; the longest first, so that "Skylark Systems" is found whole."""
    longest_first = sorted(set(wanted), key=lambda name: (-len(name), name))
    spelled = [it for name in longest_first if (it := _spelled(name, disguised=disguised))]
    firsts = {part[0] for name in longest_first for part in _parts(name)[:1]}
    begins = "".join(sorted(it + (LEET.get(it, "") if disguised else "") for it in firsts))
    return re.compile(f"(?=[v{begins}])(?<![^\\W_])(?:{'|'.join(spelled)}|(?!))(?![^\\W_])")


def _spelled(name: str, *, disguised: bool) -> str:
    parts = _parts(name)
    if disguised:
        parts = [_mask(part[0]).replace("*", "") + "".join(map(_mask, part[1:])) for part in parts]
    elif any(map(str.isdigit, parts)):  # N-F-5: letters of an acronym, apart
        parts = [HYPHENED.join(part) if len(part) <= ACRONYM else part for part in parts]
    spelled = LOOSE.join(parts)
    if len(parts) > 1 and parts[-1].isdigit():
        spelled = rf"{LOOSE.join(parts[:-1])}{LOOSE}(?:v(?:ersion)? ?)?{parts[-1]}"
    if len(parts) > 1 and parts[-1].isdigit():  # "la v5 de Brume" is "Brume 5" too
        spelled += rf"|v(?:ersion)? ?{parts[-1]} (?:de |of |d')?{LOOSE.join(parts[:-1])}"
    return spelled


def _mask(letter: str) -> str:
    return f"[{letter}{LEET.get(letter, '')}*]" if letter.isalpha() else letter


def telling(ask: Ask) -> Ask:
    """Ask for the words of longer names that give them away."""

    def words(known: Known) -> tuple[str, ...]:
        about = known.company.company
        return _telling(known.once(ask), (*about.names, *about.public_products))

    return words


def _telling(wanted: tuple[str, ...], public: tuple[str, ...]) -> tuple[str, ...]:
    split = [re.findall(r"[^\W\d_]+", bare(name).text) for name in wanted]
    known = GENERIC.union(*(re.findall(r"[^\W\d_]+", bare(name).text) for name in public))
    words = (word for parts in split if len(parts) > 1 for word in parts)
    return tuple(word for word in words if len(word) >= LONG and word not in known)
