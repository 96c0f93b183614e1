"""A hold set in Slack reaches the cards that colleagues have there, as far as Slack lets it."""

from dialogue import MONDAY

from bot.chat.person import Role
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.holds.tables import CardRow
from bot.people.tables import PersonRow
from slack.office import Work
from slack.records import User
from slack.shape import Json

REASON = "Un atelier a brûlé."
HELD = "Pas en ce moment"


async def _editors(work: Work, *users: User) -> None:
    for user in users:
        await work.command("/tweet-mine", user)
    names = [user.real_name for user in users]
    await PersonRow.filter(name__in=names).update(role=Role.EDITOR.value, met_at=MONDAY)
    work.talk.bot._met.forget_all()  # noqa: SLF001 (their role is new)


async def _hold(work: Work, by: User) -> None:
    shown = await work.command(f"/tweet-desk hold repair {REASON}", by)
    assert "repar" in work.reads(shown).lower() or "répar" in work.reads(shown).lower()
    await work.talk.carry_out()


def _last(work: Work, user: User) -> Json:
    return work.slack.messages(user)[-1]


async def test_a_delivered_card_changes_and_comes_back(
    work_on_both: Work, camille: User, sam: User
) -> None:
    work = work_on_both
    marie = work.slack.add_user("Marie Petit")
    await _editors(work, camille, sam)
    await work.command("/tweet-mine", marie)
    person = await work.talk.bot.meet("slack", f"{work.slack.workspace.id}:{marie.id}")
    await tell(person.id, "idea", "repair", "an idea", work.talk.clock)
    await work.talk.carry_out()
    assert (await DeliveryRow.get()).state == State.SENT
    card = _last(work, marie)
    assert "Ouvrir dans X" in work.reads(card)

    await _hold(work, camille)
    held = _last(work, marie)
    assert held["ts"] == card["ts"]
    said = work.reads(held)
    assert HELD in said
    assert REASON in said
    assert "Camille Roy" in said
    assert "Ouvrir dans X" not in said

    lift = await work.command("/tweet-desk lift 1", sam)
    assert "Still on hold" in work.reads(lift)
    await work.command("/tweet-desk lift 1 confirm", camille)
    await work.talk.carry_out()
    back = work.reads(_last(work, marie))
    assert "Ce n’est plus suspendu" in back
    assert "Ouvrir dans X" in back


async def test_a_card_answered_in_direct_messages_changes_too(
    work: Work, camille: User, sam: User
) -> None:
    await _editors(work, camille)
    card = await work.say(sam, "idea repair")
    await _hold(work, camille)
    held = next(one for one in work.slack.messages(sam) if one["ts"] == card["ts"])
    assert "Not at the moment" in work.reads(held)


async def test_what_one_person_alone_sees_changes_for_half_an_hour_after_a_press(
    work: Work, camille: User, sam: User
) -> None:
    """Slack lets a whispered card be changed where it was pressed, and no other way."""
    await _editors(work, camille)
    card = await work.command("/tweet-idea repair", sam)
    await work.press(card, "Another", sam)
    shown = work.slack.ephemerals(sam)[-1]
    await _hold(work, camille)
    changed = work.slack.ephemerals(sam)[-1]
    assert changed["ts"] == shown["ts"]
    assert ("Not at the moment" in work.reads(changed)) == ("Repair" in work.reads(shown))


async def test_after_half_an_hour_its_link_alone_is_stopped(
    work: Work, camille: User, sam: User
) -> None:
    await _editors(work, camille)
    card = await work.command("/tweet-idea repair", sam)
    await work.press(card, "In my own words", sam)
    await work.press(card, "Another", sam)
    shown = work.slack.ephemerals(sam)[-1]
    work.slack.clock.move(31 * 60)
    await work.command("/tweet-desk hold all A workshop burnt.", camille)
    await work.talk.carry_out()
    assert work.slack.ephemerals(sam)[-1] == shown
    assert await CardRow.all().count() == 0


async def test_slack_is_asked_no_faster_than_it_allows(work: Work, camille: User) -> None:
    await _editors(work, camille)
    card = await work.say(camille, "idée repair")
    work.slack.fail("chat.update", status=429, retry_after=30)
    await _hold(work, camille)
    (row,) = await CardRow.all()
    assert (row.attempts, row.why) == (0, "ratelimited")
    assert (row.due_at - work.talk.clock).total_seconds() == 30

    work.talk.clock = row.due_at
    await work.talk.carry_out()
    held = next(one for one in work.slack.messages(camille) if one["ts"] == card["ts"])
    assert HELD in work.reads(held)
    assert len(work.slack.calls("chat.update")) == 2
