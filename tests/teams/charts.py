"""Charts of Teams: …/task-modules-and-cards/cards/charts-in-adaptive-cards."""

from teams.checks import Check, anything, array, flag, number, record, text, words

POINT = record({"x": anything, "y": number}, {"color": text})
BAR = record({"x": words, "y": number}, {"color": text})
SLICE = record({"legend": words, "value": number}, {"color": text})
SERIES = record({"legend": words, "values": array(POINT, 1)}, {"color": text})
STACK = record({"title": words, "data": array(SLICE, 1)}, {"color": text})
SHOWN = {
    "title": text,
    "colorSet": text,
    "color": text,
    "showBarValues": flag,
    "xAxisTitle": text,
    "yAxisTitle": text,
    "displayMode": text,
    "showTitle": flag,
    "showLegend": flag,
    "maxWidth": text,
}
GAUGE = {"min": number, "max": number, "segments": anything, "subLabel": text, "valueFormat": text}
DATA: dict[str, Check] = {
    "Chart.VerticalBar": array(BAR, 1),
    "Chart.HorizontalBar": array(BAR, 1),
    "Chart.VerticalBar.Grouped": array(SERIES, 1),
    "Chart.HorizontalBar.Stacked": array(STACK, 1),
    "Chart.Line": array(SERIES, 1),
    "Chart.Pie": array(SLICE, 1),
    "Chart.Donut": array(SLICE, 1),
}


def charts(shared: dict[str, Check], fallback: Check) -> dict[str, Check]:
    """Describe every chart: none without a `fallback`, for clients that draw none."""
    optional = {**SHOWN, **shared}
    drawn = {
        name: record({"data": data, "fallback": fallback}, optional) for name, data in DATA.items()
    }
    gauge = record({"value": number, "fallback": fallback}, {**GAUGE, **optional})
    return {**drawn, "Chart.Gauge": gauge}
