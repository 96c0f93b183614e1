"""What puts an employee's words together into news that nobody was told yet."""

from bot.drafts.cues import INSIDE, PRODUCT
from bot.drafts.finders import either, near, together, unless
from bot.drafts.gates import gated
from bot.drafts.words import financial_cues as money
from bot.drafts.words import unreleased as words
from bot.drafts.words import unreleased_plans as plans
from bot.drafts.words import unreleased_shown as shown
from bot.drafts.words import unreleased_slips as slips
from bot.drafts.words import unreleased_soon as soon
from bot.drafts.words import unreleased_teased as teased
from bot.drafts.words import unreleased_things as things
from bot.drafts.words.unreleased_missing import (
    DONE_WITH,
    GIVEN_UP_ON,
    HINT_AT,
    HOLD_OFF,
    LIKE_KNOWN,
    NEXT_BUILT,
    NEXT_LAUNCH,
    OLD_STUFF,
    OLD_THING,
    ONLY_MISSING,
    OUT_IN,
    PACKED,
    RHYMES,
    VERSION_OF,
)

NOVELTY = either(words.WHAT, things.FEATURE, things.SCREEN)
WHEN = either(words.WHEN, soon.WHEN_TOO)
I_OR_WE = either(INSIDE, words.OURS)
TEASED_NOVELTY = either(
    near(either(things.FEATURE, things.SCREEN), soon.ONLY_US),
    together(words.WHAT, soon.ONLY_US, I_OR_WE),
    near(together(soon.COMING, WHEN), together(NOVELTY, either(soon.WAITING, INSIDE))),
    together(things.SCREEN, things.LAB, either(I_OR_WE, soon.ONLY_US)),
    together(NOVELTY, soon.SAVE, words.OURS),
)
TEASED_NEXT = either(
    together(
        things.NEXT_THING,
        either(INSIDE, soon.ONLY_US, things.MADE, things.LAB, soon.TOLD, shown.CRACKED),
    ),
    together(things.IN_HAND, things.MADE, either(I_OR_WE, WHEN)),
    together(things.IN_HAND, soon.ONLY_US),
)
TEASED = either(
    gated(TEASED_NOVELTY, NOVELTY),
    gated(TEASED_NEXT, either(things.NEXT_THING, things.IN_HAND)),
    near(soon.SAVE, soon.NO_MORE),
    near(together(soon.COMING, WHEN), soon.WAITING),
    near(things.BETA, either(NOVELTY, INSIDE, shown.INVITE)),
    near(things.ROADMAP, soon.TOLD),
    together(shown.RIDDLE, words.MAKE, WHEN, INSIDE),
    gated(together(things.OUR_THINGS, shown.CRACKED, WHEN), shown.CRACKED),
)
NEXT_WILL = either(
    unless(
        together(teased.NEXT_VERSION, either(soon.TO_BE, soon.FUTURE, teased.WILL_FRENCH)),
        teased.MY_OWN,
        words.PUBLIC_NEWS,
    ),
    together(PRODUCT, teased.REVAMP, either(WHEN, plans.PREPARE)),
    near(teased.ANNOUNCING, teased.HOLDS),
    unless(near(together(things.FEATURE, soon.WAITING), WHEN), soon.OUT),
)
PLANNED = either(
    NEXT_WILL,
    together(plans.WILL_SHOW, plans.GOODS, WHEN, I_OR_WE),
    together(plans.PREPARE, plans.GOODS, WHEN, words.OURS),
    near(plans.HELD, either(plans.PREPARE, plans.UNKNOWN, soon.ONLY_US, soon.NO_MORE, WHEN)),
    together(plans.UNKNOWN, plans.GOODS, plans.WORKED),
    near(together(plans.WILL_SHOW, plans.GOODS, WHEN), plans.UNKNOWN),
    unless(near(together(shown.SAW, shown.INTERNAL), shown.STUNNED), PRODUCT),
    together(plans.NAMED, either(things.IN_HAND, things.NEXT_THING, words.WHAT)),
    near(together(shown.RIDDLE, plans.LETTERS), together(soon.COMING, either(WHEN, soon.SAVE))),
    together(things.NEXT_THING, soon.FUTURE, money.MONEY),
    near(things.BETA, shown.STARTS),
    near(together(shown.TRYING, shown.SECRETLY), shown.DIRECTLY),
    together(words.MAKE, WHEN, soon.NO_MORE, words.OURS),
    together(things.NEXT_THING, soon.COMING, WHEN),
    together(shown.PRESS, shown.READY, either(WHEN, soon.ONLY_US, NOVELTY)),
)
LET_OUT = either(
    unless(together(things.NEXT_THING, PACKED), OLD_STUFF),
    together(PRODUCT, HOLD_OFF),
    HINT_AT,
    unless(together(OLD_THING, GIVEN_UP_ON, either(NEXT_BUILT, WHEN)), OLD_STUFF),
    together(either(words.WHAT, things.SCREEN, things.FEATURE), slips.CREW),
    near(slips.LAUNCHING, slips.FORGET),
    near(things.FEATURE, slips.SMILED),
    together(either(plans.GOODS, NOVELTY), slips.ONLY_FEW),
    together(NOVELTY, either(words.MAKE, plans.PREPARE), slips.TELL_NOBODY),
    together(slips.TECH, soon.COMING, WHEN, slips.TELL_NOBODY),
    together(either(slips.TECH, things.FEATURE), slips.TO_COME, WHEN),
    together(things.NEXT_THING, slips.TECH, slips.TO_COME),
    together(slips.YOU_KNOW, slips.OUTING, either(WHEN, soon.SAVE, words.MAKE)),
    together(slips.NEW_PRICE, slips.IN_FORCE, WHEN),
    near(together(PRODUCT, slips.AFTERWARDS), plans.HELD),
    together(soon.COMING, things.FEATURE, WHEN, INSIDE),
    together(words.MAKE, slips.TECH, WHEN, words.OURS),
    together(slips.SECRET_WORK, slips.CANNOT_SAY),
    together(either(words.WHAT, things.IN_HAND), shown.TRYING, slips.FIRST_CUSTOMER),
    near(either(NOVELTY, things.IN_HAND), slips.DONT_SHARE),
    together(slips.DRAWN, slips.SIGNED_OFF, either(slips.TECH, NOVELTY)),
    near(slips.WORK_ON, slips.GLIMPSE),
    together(slips.A_BETA, slips.PICKED),
    together(slips.SWITCH, slips.SOLD_HOW, WHEN),
    together(slips.FIRST_UNITS, slips.LEAVE, either(slips.ANNOUNCED_ON, WHEN)),
)
STAGED = together(shown.SHOWN_AT, shown.FAIR, shown.STUNNED)
OF_PRODUCTS = either(
    together(PRODUCT, plans.KIN),
    gated(together(PRODUCT, plans.BECOMES, WHEN), plans.BECOMES),
    gated(together(PRODUCT, plans.SPEAKS, plans.FROM_MONTH), plans.SPEAKS),
    gated(together(PRODUCT, plans.ENDED, either(WHEN, plans.UNTOLD)), plans.ENDED),
)
WILL = either(soon.TO_BE, soon.FUTURE)
TO_BE = unless(
    either(
        gated(together(PRODUCT, WILL, either(WHEN, soon.ONLY_US, soon.SOON)), WILL),
        together(PRODUCT, things.ENDING, WHEN),
        gated(together(things.OUR_THINGS, soon.FUTURE, WHEN), soon.FUTURE),
        together(either(things.OUR_THINGS, teased.OUR_AI), teased.WILL_DO, WHEN),
    ),
    soon.PRESENT,
)
GIVEN_UP = either(
    together(PRODUCT, teased.GIVES_UP, either(WHEN, plans.UNTOLD)),
    near(together(teased.FUTURE_PAGE, teased.SHOT_OF), teased.PERMITTED),
    together(teased.NEXT_PRICE, either(WHEN, slips.ANNOUNCED_ON, plans.UNTOLD, soon.SAVE)),
)
AWAITED = unless(
    either(
        near(together(either(NOVELTY, VERSION_OF), DONE_WITH), ONLY_MISSING),
        together(LIKE_KNOWN, words.MAKE, either(OUT_IN, WHEN), words.OURS),
        near(things.FEATURE, together(DONE_WITH, ONLY_MISSING)),
        near(NEXT_LAUNCH, RHYMES),
    ),
    OLD_STUFF,
)
