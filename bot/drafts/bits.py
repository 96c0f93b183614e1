"""Sets of small numbers, each held as one: number n is in it where bit n is set."""

from collections.abc import Iterator, Sequence


def set_of(numbers: Sequence[int]) -> int:
    """Make a set of at least one number."""
    bits = bytearray(max(numbers) // 8 + 1)
    for number in numbers:
        bits[number // 8] |= 1 << number % 8
    return int.from_bytes(bits, "little")


def members(bits: int) -> Iterator[int]:
    """Give the numbers of a set, the highest first."""
    while bits:
        number = bits.bit_length() - 1
        yield number
        bits ^= 1 << number
