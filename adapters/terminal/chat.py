"""A conversation with the bot in a terminal: type, read, press a number."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import assert_never

from adapters.terminal.form import PROMPT, Clerk, Read, Write
from adapters.terminal.line import typed
from adapters.terminal.paper import flowing, paper, put, whole
from adapters.terminal.render import GAP, render
from bot.app import Bot
from bot.chat.phrase import Language, Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Action, Button, Link, Reply
from bot.chat.request import NOTHING, Place, Request
from bot.people.export import write_new
from bot.shares.follow import Closed, Opened

PLATFORM = "terminal"
LEAVING = frozenset({"exit", "quit", "bye", "sortir", "quitter"})

HOW = Phrase(
    fr="Écrivez, ou tapez le numéro d’une action. Entrée seule rappelle l’aide\u202f; "
    "«\u00a0exit\u00a0» ou Ctrl-D pour partir.",
    en="Write, or type the number of an action. Enter alone repeats the help; “exit” or Ctrl-D "
    "to leave.",
)
GOODBYE = Phrase(fr="À bientôt.", en="See you soon.")
LEFT = Phrase(fr="Abandonné\u00a0: rien n’a été envoyé.", en="Given up: nothing was sent.")
NO_SUCH = Phrase(fr="Les actions vont de 1 à {count}.", en="The actions go from 1 to {count}.")
OPEN = Phrase(fr="À ouvrir dans votre navigateur\u00a0:", en="To open in your browser:")
WRITTEN = Phrase(fr="Écrit dans {file}.", en="Written to {file}.")
NOT_WRITTEN = Phrase(
    fr="{file} ne peut pas être écrit ici ({why}). Demandez-le de nouveau depuis un autre dossier.",
    en="{file} cannot be written here ({why}). Ask again from another folder.",
)
NO_FILE = Phrase(
    fr="Ce lien a servi, ou son temps est passé. « mes données » en donne un autre.",
    en="This link was used, or its time is over. “my data” gives another.",
)
NO_SHARE = Phrase(fr="Ce lien ne mène plus nulle part.", en="This link no longer leads anywhere.")


async def converse(
    bot: Bot, key: str, said: str = "", *, read: Read = typed, write: Write | None = None
) -> int:
    """Talk with the person behind a key until they leave; answer once where something is said.

    The status is 0, or 1 where nobody is behind the key.
    """
    conversation = Conversation(
        bot=bot,
        key=key,
        language=bot.company.company.languages[0],
        read=read,
        write=write or partial(put, paper(sys.stdout)),
    )
    try:
        if said:
            await conversation.answer_once(said)
        else:
            await conversation.hold()
    except Refusal as refusal:
        conversation.say(refusal.phrase)
        return 1
    return 0


@dataclass(slots=True, kw_only=True)
class Conversation:
    """One person talking; `actions` are those of the last reply, which numbers press."""

    bot: Bot
    key: str
    language: Language
    read: Read
    write: Write
    actions: tuple[Action, ...] = ()

    async def hold(self) -> None:
        """Greet, then answer all that is typed until they leave."""
        await self._ask("help")
        self.say(HOW)
        while (line := self.read(PROMPT)) is not None and line.strip().lower() not in LEAVING:
            await self._hear(line.strip())
        self.say(GOODBYE)

    async def answer_once(self, said: str) -> None:
        """Answer one thing, its form unasked."""
        reply = await self._answer(text=said)
        self.write(render(reply, self.language))

    def say(self, phrase: Phrase, **values: object) -> None:
        """Say something of our own, in the language of who talks."""
        self.write(flowing(phrase.to(self.language, **values), "dim"))

    async def _hear(self, line: str) -> None:
        """Take a line for what it is: nothing, the number of an action, or something said."""
        if not line:
            await self._ask("help")
        elif line.isdecimal() and self.actions:
            await self._press(int(line))
        else:
            await self._ask(text=line)

    async def _ask(self, command: str = "", text: str = "") -> None:
        """Ask the bot, show what it answers, and go through its form where it has one."""
        reply = await self._shown(command, text)
        fields = NOTHING
        while form := reply.form:
            filled = Clerk(self.language, self.read, self.write).fill(form, fields)
            if filled is None:
                self.say(LEFT)
                return
            fields = filled
            reply = await self._shown(form.command, form.text, fields)

    async def _shown(self, command: str, text: str, fields: Mapping[str, str] = NOTHING) -> Reply:
        reply = await self._answer(command, text, fields)
        self.write(GAP)
        self.write(render(replace(reply, form=None), self.language))
        self.write(GAP)
        return reply

    async def _answer(
        self, command: str = "", text: str = "", fields: Mapping[str, str] = NOTHING
    ) -> Reply:
        """Ask once; who asks is looked up each time, since the last answer may have changed it."""
        person = await self.bot.meet(PLATFORM, self.key)
        request = Request(
            person=person,
            at=self.bot.now(),
            place=Place(PLATFORM),
            command=command,
            text=text,
            fields=fields,
        )
        reply = await self.bot.answer(request)
        after = reply.after.actions if reply.after else ()
        self.language, self.actions = person.language, (*reply.actions, *after)
        return reply

    async def _press(self, number: int) -> None:
        if not 1 <= number <= len(self.actions):
            self.say(NO_SUCH, count=len(self.actions))
            return
        match action := self.actions[number - 1]:
            case Link(_, url):
                await self._open(url)
            case Button(label, command, text):
                self.write(flowing(f"{PROMPT}{label}", "dim"))
                await self._ask(command, text)
            case _:
                assert_never(action)

    async def _open(self, url: str) -> None:
        """Follow our own links here, as no server may be listening; the browser has the others."""
        own = url.removeprefix(self.bot.house.own_file_link(""))
        if own != url:
            await self._take_along(own)
            return
        token = url.removeprefix(self.bot.house.link(""))
        if token == url:
            self._show(url)
            return
        match await self.bot.follow(token):
            case Opened(url=target):
                self._show(target)
            case Closed(title=title, why=why):
                self.say(title)
                self.say(why)
            case None:
                self.say(NO_SHARE)

    async def _take_along(self, token: str) -> None:
        """Write the person's own file into this folder, readable by them alone."""
        file = await self.bot.own_file(token)
        if file is None:
            self.say(NO_FILE)
            return
        try:
            write_new(Path(file.name), file.content)
        except OSError as error:
            self.say(NOT_WRITTEN, file=file.name, why=error.strerror)
        else:
            self.say(WRITTEN, file=file.name)

    def _show(self, url: str) -> None:
        self.say(OPEN)
        self.write(whole(url))
