"""Says a delivery with a platform's voice: anew, or in the place of what was said of the same."""

from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.taken import Taken
from bot.deliveries.voice import ChangingVoice, RecallingVoice, Voice
from bot.deliveries.wanted import same_before


async def say(voice: Voice, taken: Taken, reply: Reply, language: Language) -> str | None:
    """Say a reply, with its mark where the platform keeps one; as `Voice.say` else.

    A channel is told of the same thing once: from then on, what was said there is changed.
    """
    key = taken.row.key
    if isinstance(voice, ChangingVoice) and (there := await _said_before(taken.row)):
        return there if await voice.change(key, there, reply, language) else None
    if isinstance(voice, RecallingVoice):
        return await voice.say(key, reply, language, taken.mark)
    return await voice.say(key, reply, language)


async def _said_before(row: DeliveryRow) -> str:
    """Find where the channel shows it; empty where it does not, and for people."""
    if row.person_id > 0:
        return ""
    shown = await same_before(row).filter(state=State.SENT).first()
    return shown.sent_id if shown else ""
