"""Brings the register up to date from a file: who came, who changed, who left."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.journal.note import note
from bot.people.arrive import Custom
from bot.people.fault import Fault, RegisterError
from bot.people.file import Reading
from bot.people.plan import Known, Plan, plan
from bot.people.roles import Free, is_owned, set_owner
from bot.people.write import Ids, Tell, came_themselves, register_now, write
from bot.storage.transaction import run_tx
from bot.storage.turn import take_turn

NO_OWNER = Phrase(
    fr="après cet import, il ne resterait aucun propriétaire ; laissez ce rôle à quelqu’un",
    en="no owner would be left after this import; leave that role to somebody",
)
TURN = 0x70656F70  # "peop": one import at a time
POWERS = (Role.REVIEWER.value, Role.EDITOR.value, Role.OWNER.value)  # told by name


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How many people an import touched; `left` are leavers who were not closed."""

    added: int
    changed: int
    closed: int
    reopened: int
    unchanged: int
    left: int
    kept: int  # closed at the desk, and named by the file


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """How to import: when, for whom nothing is said, and what becomes of leavers.

    `free` gives back the words kept for those who are closed; `tell` hears of the progress;
    a `dry` import says what it would change, and changes nothing.
    """

    now: dt.datetime
    custom: Custom
    close_leavers: bool
    free: Free
    tell: Tell = lambda _done, _total: None
    dry: bool = False


class _Dry(Exception):  # noqa: N818 (it takes everything back, and is no fault)
    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


async def import_people(reading: Reading, given: Import) -> Outcome:
    """Bring the register up to date, whole or not at all; raises RegisterError.

    People who are in the register and came by themselves are not leavers: only those whom an
    earlier import named are.
    """
    try:
        return await run_tx(lambda: _import(reading, given))
    except _Dry as dry:
        return dry.outcome


async def _import(reading: Reading, given: Import) -> Outcome:
    await take_turn(TURN)
    known = await register_now()
    made = plan(reading.whole(known), known)
    owned = await is_owned()
    ids = await write(made, given.custom, given.now, given.tell, close=given.close_leavers)
    await _welcome_late(made, known, given)
    if given.close_leavers and made.leavers:
        await given.free(made.leavers, given.now)
    await set_owner(given.custom.owner, given.now)
    if owned and not await is_owned():
        raise RegisterError(reading.path, [Fault(0, NO_OWNER)])
    outcome = _outcome(made, close=given.close_leavers)
    if given.dry:
        raise _Dry(outcome)
    about = {**_counts(outcome), **_powers(made, known, ids), "file": reading.digest}
    await note("people imported", None, about, given.now)
    return outcome


async def _welcome_late(made: Plan, known: dict[str, Known], given: Import) -> None:
    """Deal with those who wrote for the first time meanwhile as with all who were there before."""
    late = await came_themselves(made.new)
    if not late:
        return
    now_known = await register_now()
    known |= {entry.email: now_known[entry.email] for entry in late}
    more = plan(late, {entry.email: known[entry.email] for entry in late})
    await write(more, given.custom, given.now, lambda _done, _total: None, close=False)
    made.new = [entry for entry in made.new if entry not in late]
    made.changed |= more.changed
    made.unchanged += more.unchanged


def _outcome(made: Plan, *, close: bool) -> Outcome:
    back = set(made.reopened) - set(made.changed)
    return Outcome(
        added=len(made.new),
        changed=len(made.changed),
        closed=len(made.leavers) if close else 0,
        reopened=len(back),
        unchanged=made.unchanged,
        left=0 if close else len(made.leavers),
        kept=made.kept,
    )


def _counts(outcome: Outcome) -> dict[str, str | int]:
    return {name: count for name, count in asdict(outcome).items() if count}


def _powers(made: Plan, known: Mapping[str, Known], ids: Ids) -> dict[str, str | int]:
    """Say who gains or loses a role that lets them decide, by id."""
    gained = defaultdict[str, list[int]](list)
    before = {one.id: one.said["role"] for one in known.values()}
    for entry in made.new:
        gained[f"now {entry.role}"].append(ids[entry.email])
    for key, said in made.changed.items():
        if "role" in said:
            gained[f"now {said['role']}"].append(key)
            gained[f"no longer {before[key]}"].append(key)
    told = {f"{when} {role}" for role in POWERS for when in ("now", "no longer")}
    return {what: " ".join(map(str, keys)) for what, keys in gained.items() if what in told}
