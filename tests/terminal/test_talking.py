"""A conversation in a terminal with the sample company's real bot."""

from functools import partial
from io import StringIO

from dialogue import Dialogue
from rich.console import Console

from adapters.terminal.chat import converse
from adapters.terminal.paper import put
from bot.samples import cast

CURIOUS = cast()[0].email


async def heard(talk: Dialogue, *lines: str, said: str = "", who: str = CURIOUS) -> str:
    """Type lines, then Ctrl-D; give everything that was shown."""
    typed, stream = iter(lines), StringIO()
    console = Console(file=stream, width=80, markup=False, highlight=False)
    await converse(
        talk.bot,
        who,
        said,
        read=lambda _: next(typed, None),
        write=partial(put, console),
    )
    return stream.getvalue()


async def test_the_bot_greets_and_says_goodbye(talk: Dialogue) -> None:
    seen = await heard(talk, "exit")
    assert "Bonjour Ma" in seen or "Bonjour" in seen
    assert "  1  Une idée de tweet" in seen
    assert seen.endswith("À bientôt.\n")


async def test_leaving_with_ctrl_d_is_as_polite(talk: Dialogue) -> None:
    assert (await heard(talk)).endswith("À bientôt.\n")


async def test_a_number_presses_the_button_of_the_last_reply(talk: Dialogue) -> None:
    seen = await heard(talk, "1")
    assert "› Une idée de tweet" in seen
    assert "https://pv.example/s/token-00000001" in seen


async def test_the_number_of_a_share_link_opens_it_here(talk: Dialogue) -> None:
    seen = await heard(talk, "idée", "1")
    (address,) = (line for line in seen.splitlines() if line.startswith("https://x.com/intent/"))
    assert len(address) > 80
    assert "À ouvrir dans votre navigateur" in seen


async def test_a_number_beyond_the_actions_says_which_there_are(talk: Dialogue) -> None:
    seen = await heard(talk, "999", "0")
    assert seen.count("Les actions vont de 1 à 5.") == 2


async def test_enter_alone_repeats_the_help(talk: Dialogue) -> None:
    assert (await heard(talk, "")).count("  1  Une idée de tweet") == 2


async def test_a_form_is_asked_field_by_field_and_its_draft_checked(talk: Dialogue) -> None:
    seen = await heard(talk, "check", "Journée calme à l’atelier, il pleut.", ".")
    assert "Votre brouillon" in seen
    assert "✓ feu vert" in seen
    assert "Journée calme à l’atelier, il pleut." in seen


async def test_a_form_may_be_given_up_and_the_talk_goes_on(talk: Dialogue) -> None:
    seen = await heard(talk, "check", "", "idée")
    assert "Abandonné\u00a0: rien n’a été envoyé." in seen
    assert "https://pv.example/s/" in seen


async def test_own_words_are_asked_again_until_they_pass(talk: Dialogue) -> None:
    asked = "idea own opens-with-a-coin"
    loud = "Le Falot 3 est le meilleur du monde!!! #a #b #c"
    mild = "Hier j’ai ouvert une lampe avec une pièce de dix centimes. #salarié"
    seen = await heard(talk, asked, loud, ".", mild, ".", "1")
    assert "▲ " in seen
    assert f"garde «\u00a0{loud[:20]}" in seen
    assert "https://x.com/intent/tweet?text=Hier" in seen


async def test_hostile_words_come_back_harmless(talk: Dialogue) -> None:
    seen = await heard(talk, "check \x1b[2J[red]\u202emoc\ud800")
    assert "␛[2J[red]�moc�" in seen
    assert "\x1b" not in seen


async def test_the_language_follows_the_person(talk: Dialogue) -> None:
    seen = await heard(talk, "mine language en", "help", "bye")
    assert "A tweet idea" in seen
    assert seen.endswith("See you soon.\n")


async def test_one_sentence_is_answered_once(talk: Dialogue) -> None:
    seen = await heard(talk, "never read", said="check")
    assert "  ?  Votre brouillon" in seen
    assert "À bientôt" not in seen


async def test_a_stranger_is_told_so(talk: Dialogue) -> None:
    assert "Je ne vous connais pas encore." in await heard(talk, who="nobody@example.com")
