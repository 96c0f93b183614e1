"""What Teams allows, each limit by the name of its place."""

# learn.microsoft.com/microsoftteams/platform: a message holds 100 KB of UTF-16
# (bots/how-to/format-your-bot-messages), one that comes by a webhook 28 KB of JSON with all that
# is around its card (webhooks-and-connectors/how-to/add-incoming-webhook): the stricter of the two.
CARD = 26_000  # bytes of UTF-8
FORM = 17_000  # of it, what a form may take; the charter's longest article fits
ACTIONS = 6_000  # of it, what there is to press may take

# task-modules-and-cards/cards/cards-format, "Adaptive Cards overflow menu"
BUTTONS = 6  # what is beyond goes to the menu

# Not documented, the length that still reads well in its place.
SUMMARY = 500  # of a notification, in characters
DIALOG_TITLE = 64  # as the manifest's taskInfo (microsoft-365/extensibility/schema/task-info)
TITLE = 300
BUTTON = 60
LABEL = 200
OPTIONS = 100
BARS = 20
BAR = 40
ALT = 500
URL = 4_000
TEXTS = (20_000, 8_000, 4_000, 2_000, 1_000, 500, 250, 120, 60, 30)  # tried until a card fits
