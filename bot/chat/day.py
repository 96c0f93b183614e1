"""Days as people say them."""

import datetime as dt

from bot.chat.phrase import Phrase

FRENCH = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"),
    *("octobre", "novembre", "décembre"),
)
ENGLISH = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


def date_named(day: dt.date) -> Phrase:
    """Say a day and its year: `1er mars 2026`, `1 March 2026`."""
    named = day_named(day)
    return Phrase(fr=f"{named.fr} {day.year}", en=f"{named.en} {day.year}")


def month_named(day: dt.date) -> Phrase:
    """Say the month that a day lies in: `mars 2026`, `March 2026`."""
    french, english = FRENCH[day.month - 1], ENGLISH[day.month - 1]
    return Phrase(fr=f"{french} {day.year}", en=f"{english} {day.year}")


def day_named(day: dt.date) -> Phrase:
    """Say a day: `1er mars`, `1 March`."""
    first = "1er" if day.day == 1 else day.day
    return Phrase(fr=f"{first} {FRENCH[day.month - 1]}", en=f"{day.day} {ENGLISH[day.month - 1]}")
