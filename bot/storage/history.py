"""What the ORM's own tool needs to write the next step: `tortoise makemigrations`."""

from bot.storage.database import configuration

CONFIGURATION = configuration("sqlite://:memory:")
