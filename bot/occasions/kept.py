"""What occasions keep of a person: nothing; what is planned for each is with deliveries."""

from bot.occasions.tables import OccasionRow
from bot.storage.kept import Nameless

KEPT = (
    Nameless(
        table=OccasionRow,
        why="the last week in which a kind of occasion was told, to whomever it was",
    ),
)
