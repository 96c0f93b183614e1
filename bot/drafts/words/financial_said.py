"""What puts an employee's words together into news of the firm's finances."""

from bot.drafts.cues import COMPANY, PRODUCT, WE
from bot.drafts.finders import beside, either, near, together, unless
from bot.drafts.words import financial as words
from bot.drafts.words import financial_cash as cash
from bot.drafts.words import financial_hint as hint
from bot.drafts.words import financial_others as others
from bot.drafts.words import financial_state as state
from bot.drafts.words import financial_trade as trade
from bot.drafts.words import financial_watch as watch
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.financial_cues import (
    AROUND,
    ELSEWHERE,
    FIGURE,
    FIRM,
    LARGE,
    MONEY,
    NOUN,
    OUR,
    PERIOD,
    SIGNS,
    WINK,
    results_day,
)

EXCEPT = (words.AT_WORK, unless(watch.COFFEE, watch.OVER_COFFEE), ELSEWHERE)
RESULTS = either(
    together(NOUN, either(FIGURE, words.TREND, PERIOD)),
    together(PERIOD, words.TREND),
    unless(beside(together(words.SOFT, FIGURE), either(PERIOD, words.YEARS)), trade.COSTS),
    together(words.SOFT, either(PERIOD, words.YEARS), words.TREND),
    together(cash.TARGET, either(cash.REACHED, FIGURE)),
    together(words.GROWN, either(FIGURE, words.TREND)),
    near(words.GROWN, words.MULTIPLIED),
    together(words.MARGIN, FIGURE),
    unless(words.SOLD, HARMLESS),
    together(words.AVERAGE, FIGURE),
    unless(together(words.SOFT, LARGE), trade.COSTS),
    together(trade.CLOSED, FIGURE),
    trade.OF_TARGET,
    trade.SHARE_OF,
    trade.OUR_YEAR,
    together(trade.CHURN, either(FIGURE, words.TREND)),
)
COUNTED = unless(beside(together(trade.PAYING, trade.MANY), AROUND), ELSEWHERE)
IMPLIED = unless(
    either(
        together(watch.BOOKS, watch.STRONGLY, either(PERIOD, words.YEARS)),
        unless(together(watch.MADE, LARGE, either(PERIOD, words.YEARS)), trade.COSTS),
        together(watch.SET_ASIDE, LARGE),
        together(watch.VERY_HARD, either(watch.STRONGLY, words.TREND, FIGURE)),
    ),
    watch.WORLD,
)
PROUDLY = beside(together(watch.HARD, words.TREND), watch.PROUD)
BROKE = unless(
    either(together(others.FREEZE, others.BLOCKED), near(others.EMPTY_TILL, others.PAYDAY)),
    watch.WORLD,
    watch.PERSONAL,
)
FLOATED = unless(
    near(others.FLOATED, others.GETTING_READY), watch.WORLD, ELSEWHERE, words.AT_WORK, hint.EVENT
)
ALONE = either(
    BROKE, FLOATED, together(words.NOUNS, FIGURE, either(PERIOD, words.YEARS)), PROUDLY, IMPLIED
)
CASH = either(
    together(cash.CASH, cash.STRAINED),
    together(cash.OWED, either(cash.LATE, LARGE)),
    cash.RUIN,
    together(cash.LOSS, either(state.FIRM, FIRM, COMPANY, PRODUCT)),
    unless(together(cash.BANK, cash.REFUSED, WE), watch.PERSONAL),
    watch.AUDIT,
    together(watch.VALUED, LARGE),
    cash.CUT,
    unless(together(cash.EARNED, either(LARGE, others.BURNT)), trade.COSTS),
    trade.WAITING,
    together(trade.DEBT, trade.REWORKED),
    unless(trade.FROZEN, trade.TRAINING),
    together(watch.DIVIDEND, either(watch.PAID_OUT, FIGURE)),
)
FUNDS = either(
    together(MONEY, cash.RAISING),
    unless(together(LARGE, cash.SIGNING), trade.COSTS),
    together(trade.N_FIGURES, cash.SIGNING),
    together(cash.ROUND, cash.CLOSING),
    cash.STAKE,
)
SEEN = together(state.SEEN, hint.NUMBERS)
MOOD, SECRET = either(hint.MOOD, SIGNS), either(hint.SECRET, WINK)
HINTED = either(
    beside(
        together(either(hint.NUMBERS, PERIOD), MOOD),
        either(results_day, PERIOD, SECRET, hint.PEOPLE, state.ANNOUNCED, SEEN),
        AROUND,
    ),
    beside(together(hint.NUMBERS, PERIOD), either(MOOD, SECRET)),
    together(either(state.REPORTED, words.NOUNS), COMPANY),
    unless(beside(hint.CHIEF, SECRET), hint.EVENT, hint.ILL),
    beside(SEEN, either(COMPANY, PERIOD, hint.PEOPLE), MOOD),
    together(state.STATE, either(state.FIRM, COMPANY)),
    together(state.SALESPEOPLE, state.BUSY),
    together(hint.BONUS, hint.NUMBERS, OUR),
    unless(beside(hint.PEOPLE, SECRET, either(MOOD, hint.NUMBERS)), hint.ILL),
    unless(beside(results_day, either(SECRET, hint.NUMBERS, hint.PEOPLE)), hint.EVENT),
    beside(together(hint.PEOPLE, hint.MISTAKEN), AROUND),
    beside(together(hint.BONUS, hint.FAT), AROUND),
    together(hint.BONUS, watch.SPENT, either(PERIOD, words.YEARS)),
    near(watch.REACTING, watch.MARKET),
    unless(beside(results_day, MOOD), hint.EVENT, hint.ILL),
    together(hint.PEOPLE, watch.SHEET, state.SEEN),
)
ALLUSION = either(
    unless(either(beside(hint.HEALTH, AROUND), HINTED), words.AT_WORK, hint.EVENT, others.OTHERS),
    unless(together(watch.WATCHERS, watch.FEELING), hint.ILL, watch.WORLD, watch.AT_HOME),
)
