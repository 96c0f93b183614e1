"""Forms in windows: opened, filled in, mended in place, and what comes of them."""

from slack.office import Work
from slack.records import User
from slack.shape import Json

POST = "https://x.com/camille/status/1234567890"


async def window(work: Work, user: User) -> Json:
    """The window that somebody has in front of them."""
    await work.done()
    return work.slack.views(user)[-1]


async def test_check_without_a_draft_asks_for_it(work: Work, sam: User) -> None:
    assert (await work.slack.command("/tweet-check", "", sam)).body == ""
    form = await window(work, sam)
    answer = await work.slack.submit(form, {"draft": "Clé AWS : AKIAIOSFODNN7EXAMPLE"})

    assert answer.ok
    shown = work.reads(await window(work, sam))
    assert "Not like this" in shown
    assert "AKIAIOSFODNN7EXAMPLE" not in shown


async def test_an_empty_draft_is_said_in_place(work: Work, sam: User) -> None:
    await work.slack.command("/tweet-check", "", sam)
    form = await window(work, sam)
    answer = await work.slack.submit(form, {"draft": "   "})
    assert answer.json["response_action"] == "errors"
    assert list(answer.json["errors"]) == ["draft"]


async def test_the_shortcut_on_a_message_checks_it(work: Work, sam: User) -> None:
    await work.say(sam, "Nous avons signé avec Nordéa, quel bonheur")
    message = work.slack.messages(sam)[0]
    assert (await work.slack.shortcut("check_draft", sam, message)).ok
    assert "Nordéa" in work.reads(await window(work, sam))


async def test_the_shortcut_anywhere_asks_for_a_draft(work: Work, sam: User) -> None:
    assert (await work.slack.shortcut("check_draft", sam)).ok
    assert "submit" in await window(work, sam)


async def test_what_i_posted_is_noted_and_its_address_is_asked(work: Work, sam: User) -> None:
    card = await work.command("/tweet-idea", sam)
    await work.press(card, "I posted it", sam)
    (thanks,) = work.slack.ephemerals(sam)
    assert "Thank you, noted" in work.reads(thanks)

    await work.press(thanks, "Keep the address", sam)
    form = await window(work, sam)
    wrong = await work.slack.submit(form, {"post": "my post"})
    assert "post" in str(wrong.json)
    form = await window(work, sam)
    assert (await work.slack.submit(form, {"post": POST})).ok
    assert POST in work.reads(await window(work, sam))


async def test_choices_are_kept_and_home_shows_them(work: Work, sam: User) -> None:
    assert (await work.slack.open_home(sam)).ok
    await work.done()
    home = work.slack.home(sam)
    assert home is not None
    await work.press(home, "Change my choices")
    form = await window(work, sam)
    assert (await work.slack.submit(form, {"language": "fr", "cadence": "never"})).ok
    assert "C’est gardé" in work.reads(await window(work, sam))

    assert (await work.slack.open_home(sam)).ok
    await work.done()
    home = work.slack.home(sam)
    assert home is not None
    assert "jamais" in work.reads(home)


async def test_home_is_shown_again_only_where_it_changed(work: Work, sam: User) -> None:
    for _ in range(3):
        assert (await work.slack.open_home(sam)).ok
        await work.done()
    assert len(work.slack.calls("views.publish")) == 1


async def test_own_words_are_checked_before_the_button_comes(work: Work, sam: User) -> None:
    card = await work.command("/tweet-idea", sam)
    await work.press(card, "In my own words", sam)
    form = await window(work, sam)
    answer = await work.slack.submit(form, {"tweet": "These bloody idiots at Velocia #employee"})
    assert answer.ok
    again = await window(work, sam)
    assert "submit" in again
    answer = await work.slack.submit(again, {"tweet": "My lamp lit the way home #employee"})
    assert answer.ok
    assert "Open in X" in work.reads(await window(work, sam))
