"""What Slack allows, each limit by the name of its place (docs.slack.dev/reference/block-kit)."""

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
MESSAGE_SIZE = 12_000  # characters of a message's blocks, as JSON; beyond 13,000 it is refused
FALLBACK = 4_000  # characters of `text`; Slack cuts at 40,000, notifications far before
SECTION = 3_000
HEADER = 150
CONTEXT = 2_000
RICH = 3_000  # of one element; not documented, as a section's
ACTIONS = 25
BUTTON = 75
VALUE = 2_000
URL = 3_000
CHART_TITLE = 50
CHART_LABEL = 20
CHART_BARS = 20
CHARTS = 2  # of one message
ALT = 2_000
VIEW_TITLE = 24  # of submit and close too
METADATA = 3_000
LABEL = 2_000
HINT = 2_000
INPUT = 3_000
OPTION = 75
OPTION_VALUE = 150
OPTIONS = 100
TICKS = 10  # options of checkboxes and radio buttons
