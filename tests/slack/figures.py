"""Tables and charts: pages below https://docs.slack.dev/reference/block-kit/."""

from collections.abc import Iterator

from slack.objects import ID
from slack.rich_text import rich_text
from slack.shape import (
    Check,
    array,
    boolean,
    both,
    choice,
    error,
    integer,
    kinds,
    number,
    positive,
    record,
    string,
)

TABLE_ROWS = 100
COLUMNS = 20
CELL_TEXT = 20_000
DATA_ROWS = 201
DATA_ROWS_LEAST = 2
DATA_TEXT = 20_000
PAGE_SIZE = 100
CHART_TITLE = AXIS_LABEL = 50
CHART_LABEL = 20
POINTS = CATEGORIES = 20
SERIES = SEGMENTS = 6


def cells() -> dict[str, Check]:
    """What stands in a table (blocks/table-block)."""
    return {
        "raw_text": record({"text": string(CELL_TEXT)}),
        "raw_number": record({"value": number}, {"text": string(CELL_TEXT)}),
    }


def table() -> Check:
    """A table (blocks/table-block)."""
    cell = kinds({**cells(), "rich_text": rich_text()})
    column = record({}, {"align": choice("left", "center", "right"), "is_wrapped": boolean})
    return record(
        {"rows": array(array(cell, COLUMNS), TABLE_ROWS)},
        {"column_settings": array(column, COLUMNS), "block_id": string(ID)},
    )


def data_table() -> Check:
    """A table to sort and to turn the pages of (blocks/data-table-block)."""
    cell = kinds({**cells(), "rich_text": rich_text()})
    rows = array(array(cell, COLUMNS), DATA_ROWS, DATA_ROWS_LEAST)
    return record(
        {"caption": string(DATA_TEXT), "rows": both(rows, even, headed, brief)},
        {
            "page_size": integer(1, PAGE_SIZE),
            "row_header_column_index": integer(0, COLUMNS - 1),
            "block_id": string(ID),
        },
    )


def even(rows: object, at: str) -> Iterator[str]:
    """Every row has as many cells (blocks/data-table-block)."""
    if isinstance(rows, list) and len({len(row) for row in rows if isinstance(row, list)}) > 1:
        yield error("all rows must have the same number of cells", at)


def headed(rows: object, at: str) -> Iterator[str]:
    """No cell of the first row is formatted (blocks/data-table-block)."""
    if not isinstance(rows, list) or not rows or not isinstance(rows[0], list):
        return
    for index, cell in enumerate(rows[0]):
        if isinstance(cell, dict) and cell.get("type") == "rich_text":
            yield error("unsupported type: rich_text", f"{at}/0/{index}/type")


def brief(rows: object, at: str) -> Iterator[str]:
    """All cells together hold so many characters (blocks/data-table-block)."""
    if characters(rows) > DATA_TEXT:
        yield error(f"must be less than {DATA_TEXT + 1} characters", at)


def characters(value: object) -> int:
    """Count the characters of what a person reads in cells."""
    match value:
        case {"text": str(text)}:
            return len(text)
        case {"value": int() | float() as figure}:
            return len(str(figure))
        case dict():
            return sum(map(characters, value.values()))
        case list():
            return sum(map(characters, value))
        case _:
            return 0


def pie() -> Check:
    """A cake (blocks/data-visualization-block#pie)."""
    segment = record({"label": string(CHART_LABEL), "value": positive})
    return record({"segments": array(segment, SEGMENTS)})


def plotted() -> Check:
    """Bars, areas or lines over categories (blocks/data-visualization-block#bar)."""
    point = record({"label": string(CHART_LABEL), "value": number})
    series = record({"name": string(CHART_LABEL), "data": array(point, POINTS)})
    axes = record(
        {"categories": array(string(CHART_LABEL), CATEGORIES)},
        {"x_label": string(AXIS_LABEL), "y_label": string(AXIS_LABEL)},
    )
    return both(record({"series": array(series, SERIES), "axis_config": axes}), matching)


def matching(chart: object, at: str) -> Iterator[str]:
    """Each series has one point for each category, and a name of its own (same page)."""
    match chart:
        case {"series": list(series), "axis_config": {"categories": list(categories)}}:
            for index, one in enumerate(series):
                if _labels(one) != categories:
                    yield error("labels must match the categories", f"{at}/series/{index}/data")
            names = [one.get("name") for one in series if isinstance(one, dict)]
            if len(set(map(str, names))) < len(names):
                yield error("names must be unique", f"{at}/series")
        case _:
            pass


def _labels(series: object) -> list[object]:
    match series:
        case {"data": list(points)}:
            return [point.get("label") for point in points if isinstance(point, dict)]
        case _:
            return []


def data_visualization() -> Check:
    """A chart (blocks/data-visualization-block)."""
    chart = kinds({"pie": pie(), "bar": plotted(), "area": plotted(), "line": plotted()})
    return record(
        {"title": string(CHART_TITLE), "chart": chart},
        {"block_id": string(ID)},
    )
