"""What tells somebody's home, health, life or pay: words of it, beside words of a person."""

from bot.drafts import identifiers
from bot.drafts.finders import either, near, together, unless
from bot.drafts.gates import gated
from bot.drafts.rule import Finder
from bot.drafts.words import personal_data as words
from bot.drafts.words import personal_data_body as body
from bot.drafts.words import personal_data_care as care
from bot.drafts.words import personal_data_health as health
from bot.drafts.words import personal_data_home as home
from bot.drafts.words import personal_data_life as life
from bot.drafts.words import personal_data_more as more
from bot.drafts.words import personal_data_numbers as figures
from bot.drafts.words import personal_data_plain as plain
from bot.drafts.words import personal_data_ties as ties
from bot.drafts.words import personal_data_trouble as trouble
from bot.drafts.words import personal_data_where as where
from bot.drafts.words.personal_data_fates import FATES, RAISES
from bot.drafts.words.personal_data_files import FILES
from bot.drafts.words.personal_data_general import IN_GENERAL
from bot.drafts.words.personal_data_light import LIGHT
from bot.drafts.words.personal_data_people import CLOSE, NAMED, OPENER, SOMEBODY, theirs

HOMES: Finder = unless(
    either(
        unless(together(identifiers.STREET, words.HOME), words.VENUE),
        unless(together(identifiers.STREET, identifiers.occupants, life.AT_HOME), life.GATHERING),
        unless(gated(identifiers.homes, identifiers.STREET), life.GATHERING),
        unless(near(together(identifiers.STREET, identifiers.POSTCODE), CLOSE), life.GATHERING),
        unless(together(where.ABBREVIATED, either(words.HOME, CLOSE)), life.GATHERING),
        together(theirs(where.LIVES), CLOSE),
        together(theirs(where.KIDS), either(where.SCHOOL, where.HOUR), CLOSE),
        unless(together(identifiers.STREET, where.AT_THEIRS), words.VENUE),
    ),
    where.LONG_AGO,
)
HEALTH: Finder = unless(
    either(
        together(theirs(health.HEALTH), SOMEBODY),
        together(theirs(health.CONDITION), plain.PERSON),
        together(theirs(care.CARE), SOMEBODY),
        together(theirs(body.BODY), plain.PERSON),
        together(theirs(care.PRESCRIBED), CLOSE),
        health.POSSESSED,
    ),
    IN_GENERAL,
    LIGHT,
)
LIFE: Finder = unless(
    either(
        together(theirs(life.PRIVATE_LIFE), SOMEBODY),
        together(theirs(life.TROUBLE), NAMED),
        together(theirs(ties.TIES), SOMEBODY),
        together(theirs(ties.DEPARTED), SOMEBODY),
        together(theirs(ties.RUIN), CLOSE),
        together(theirs(where.ROUTINE), where.PLACE, where.HOUR, CLOSE),
        together(where.FLIGHT, where.ABOARD, CLOSE),
        plain.TOLD,
        together(theirs(home.HOME), plain.PERSON),
        together(theirs(trouble.TROUBLE), plain.PERSON),
        more.MORE,
        more.SHOWN,
        life.DISMISSED,
        FILES,
        FATES,
    ),
    IN_GENERAL,
    LIGHT,
)
PAY: Finder = either(
    together(figures.PAID_ON, CLOSE),
    more.RAISE,
    unless(
        either(
            together(identifiers.EARNED, life.MONEY, either(CLOSE, OPENER)),
            together(identifiers.PAY_OF, life.MONEY),
            RAISES,
            together(either(figures.PAID_SO, figures.PAID_GROSS), plain.PERSON),
        ),
        life.HIRING,
        where.PLAYED,
    ),
)
