"""Somebody who reads every report, and adds and subtracts them as they like.

A report's figure is a row: how often it counts each share. Any sum of rows, each taken so many
times, is a figure too; it tells of those whose shares it counts at all. The rows are reduced as
linear algebra does, and every set of few people is tried.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

Column = TypeVar("Column", bound=Hashable)
Row = dict[int, int]
PRIME = 2_147_483_647  # rows are reduced among its remainders: exact, and quick


class Adversary(Generic[Column]):
    """Rows over columns, and the person behind each column."""

    def __init__(self, rows: Iterable[Mapping[Column, int]], behind: Mapping[Column, int]) -> None:
        kinds: dict[tuple[tuple[int, int], ...], set[int]] = defaultdict(set)
        counted: dict[Column, list[tuple[int, int]]] = defaultdict(list)
        for number, row in enumerate(rows):
            for column, times in row.items():
                counted[column].append((number, times))
        for column, times_by_row in counted.items():
            kinds[tuple(times_by_row)].add(behind[column])
        self.people = [frozenset(some) for some in kinds.values()]  # of columns counted alike
        table: dict[int, Row] = defaultdict(dict)
        for kind, times_in in enumerate(kinds):
            for number, times in times_in:
                table[number][kind] = times
        self.rows = reduced(table.values())

    def few(self, smallest: int) -> frozenset[int] | None:
        """Find fewer than `smallest` people of whom some figure tells, and of nobody else."""
        for rows, columns in self._islands():
            small = {self.people[one] for one in columns if len(self.people[one]) < smallest}
            for some in _unions(small, smallest):
                inside = {one for one in columns if self.people[one] <= some}
                outside = [
                    {column: times for column, times in row.items() if column not in inside}
                    for row in rows
                ]
                if len(reduced(outside)) < len(rows):
                    return some
        return None

    def _islands(self) -> Iterator[tuple[list[Row], set[int]]]:
        """Split into rows that share columns with one another, and with no others."""
        islands: list[tuple[list[Row], set[int]]] = []
        for row in self.rows:
            near = [one for one in islands if one[1] & row.keys()]
            rows = [row, *(it for some, _ in near for it in some)]
            islands = [one for one in islands if one not in near]
            islands.append((rows, set(row).union(*(columns for _, columns in near))))
        yield from islands


def _unions(small: set[frozenset[int]], smallest: int) -> set[frozenset[int]]:
    """Give every union of small sets that is small itself."""
    found, new = set(small), set(small)
    while new:
        wider = {one | other for one in new for other in small}
        new = {one for one in wider if len(one) < smallest} - found
        found |= new
    return found


def reduced(rows: Iterable[Row]) -> list[Row]:
    """Reduce rows to independent ones, each the only one with some column."""
    done: dict[int, Row] = {}
    for row in rows:
        left = {column: times % PRIME for column, times in row.items() if times % PRIME}
        for column, other in done.items():
            if column in left:
                left = _less(left, other, left[column])
        if not left:
            continue
        first = min(left)
        scale = pow(left[first], -1, PRIME)
        left = {column: times * scale % PRIME for column, times in left.items()}
        for column, other in done.items():
            if first in other:
                done[column] = _less(other, left, other[first])
        done[first] = left
    return [*done.values()]


def _less(row: Row, other: Row, times: int) -> Row:
    found = dict(row)
    for column, value in other.items():
        found[column] = (found.get(column, 0) - times * value) % PRIME
    return {column: value for column, value in found.items() if value}
