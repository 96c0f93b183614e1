"""What a person does in front of the Playground's page, and what they see."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from playground.organisation import BOT, GROUP
from playground.relay import Relay
from playwright.async_api import Browser, Locator, Page, expect
from playwright.async_api import TimeoutError as TooLongError

SHOT_WIDTH = 1280  # pixels
SHOT_HEIGHT = 1400
PATIENCE = 30_000  # milliseconds; how fast it is, is a benchmark’s
FORGETS = 500  # milliseconds: 300 after a message is drawn, it clears every dialog’s answer
MESSAGES = "[aria-label='Message header']"
AUTHOR = "[aria-label='Message author']"  # people's own messages bear none


@dataclass(frozen=True)
class Screen:
    """A person in front of the page: the chat that is open, and the dialog over it."""

    page: Page
    relay: Relay

    @property
    def messages(self) -> Locator:
        """Everything said in the chat, in order."""
        return self.page.locator(MESSAGES).locator("xpath=..")

    @property
    def answers(self) -> Locator:
        """What the bot said in the chat, in order."""
        return self.page.locator(f"{MESSAGES}:has({AUTHOR})").locator("xpath=..")

    @property
    def last(self) -> Locator:
        """The bot's last message."""
        return self.answers.last

    @property
    def dialog(self) -> Locator:
        """The window over the chat."""
        return self.page.get_by_role("dialog")

    async def front(self) -> Locator:
        """Find what a person would type in: the dialog where one is open, else the last card."""
        return self.dialog if await self.dialog.count() else self.last

    async def say(self, text: str) -> Locator:
        """Type something and wait for the bot's next message."""
        before = await self.answers.count()
        await self._type(text)
        answer = self.answers.nth(before)
        await answer.wait_for()
        return answer

    async def mention(self, text: str) -> Locator:
        """Name the bot in a group and say something; wait for its next message."""
        before = await self.answers.count()
        await self._writing.press_sequentially("@")
        await self.page.get_by_role("menuitem", name=BOT).first.click()
        await self._type(f" {text}")
        answer = self.answers.nth(before)
        await answer.wait_for()
        return answer

    async def type_only(self, text: str) -> None:
        """Say something that the bot may not answer."""
        await self._type(text)

    @property
    def _writing(self) -> Locator:
        return self.page.locator("[data-lexical-editor=true]").first

    async def _type(self, text: str) -> None:
        await self._writing.focus()
        await self.page.keyboard.insert_text(text)
        await self.page.get_by_role("button", name="Send Message").click()

    async def press(self, title: str) -> None:
        """Press a button of the dialog or of the last card, and wait for its answer."""
        place = await self.front()
        button = place.get_by_role("button", name=title, exact=True)
        if not await button.count():
            await place.get_by_role("button", name="More options").last.click()
            button = self.page.get_by_role("menuitem", name=title, exact=True)
        before, answered = await self.reads(), len(self.relay.exchanges)
        await button.last.click()
        await self._changed(before, answered)

    async def _changed(self, before: str, answered: int) -> None:
        """Wait until something else can be read: a button that does nothing is a fault."""
        try:
            await self.page.wait_for_function(f"before => {READ} !== before", arg=before)
        except TooLongError as error:
            told = self.relay.exchanges[answered:]
            raise AssertionError(f"nothing changed; the bot answered {told}") from error
        assert self.relay.refused == []

    async def follow(self, title: str, there: str) -> str:
        """Press a link of the last card that ends at a host, which we play; the whole address."""
        await self.page.context.route(f"https://{there}/**", lambda asked: asked.fulfill(body=""))
        async with self.page.expect_popup() as opened:
            await self.last.get_by_role("link", name=title).click()
        window = await opened.value
        await window.wait_for_url(f"https://{there}/**")
        address = window.url
        await window.close()
        return address

    async def fill(self, label: str, text: str) -> None:
        """Fill a field of the dialog or of the last card."""
        await (await self.front()).get_by_label(label).fill(text)

    async def choose(self, label: str, option: str) -> None:
        """Choose one of several, whether they are shown or behind a menu; tick one box."""
        place = await self.front()
        shown = place.get_by_role("radio", name=option).or_(
            place.get_by_role("checkbox", name=option)
        )
        if await shown.count():
            await shown.check()
            return
        await place.get_by_role("combobox", name=label).click()
        await self.page.get_by_role("option", name=option, exact=True).click()

    async def open_extension_from_compose(self) -> Locator:
        """Use the action of the message extension beside the field where one writes."""

        async def point() -> None:
            await self.page.get_by_role("button", name="Trigger Message Extension App").last.click()

        return await self._open_extension(point)

    async def open_extension_on_message(self, number: int = -1) -> Locator:
        """Use the action of the message extension on a message, counted from 0 or from the end."""

        async def point() -> None:
            message = self.messages.nth(number)
            await message.hover()
            await message.get_by_role("button", name="Show more information").click()

        return await self._open_extension(point)

    async def _open_extension(self, point: Callable[[], Awaitable[None]]) -> Locator:
        """Open the dialog, no faster than the Playground forgets what an earlier one said."""
        await point()
        await self.page.get_by_role("menuitem", name="Action Command").click()
        create = self.dialog.get_by_role("button", name="Create")
        await create.wait_for()
        await self.page.wait_for_timeout(FORGETS)
        await create.click()
        await expect(create).to_have_count(0)
        return self.dialog

    async def close_dialog(self) -> None:
        """Close the window over the chat."""
        await self.dialog.get_by_role("button", name="Close").click()
        await expect(self.dialog).to_have_count(0)

    async def open_own_chat(self) -> None:
        """Go to the chat where nobody but the person and the bot reads."""
        await self._open("Personal Chat")

    async def open_group(self) -> None:
        """Go to the group, where the bot is too."""
        await self._open(GROUP)

    async def _open(self, chat: str) -> None:
        """Go to another chat: its messages take the place of those on the screen."""
        before = await self.reads()
        await self.page.get_by_role("treeitem", name=chat).click()
        await self.page.wait_for_function(f"before => {READ} !== before", arg=before)

    async def reads(self) -> str:
        """Read everything: the chat, then the dialog."""
        return str(await self.page.evaluate(f"() => {READ}"))

    async def buttons(self) -> list[str]:
        """Name the buttons of the dialog or of the last card, in order."""
        place = await self.front()
        found = [await one.inner_text() for one in await place.get_by_role("button").all()]
        return [title for title in found if re.search(r"\w", title)]

    async def screenshot(self, path: Path) -> None:
        """Keep what is seen (the Playground has no dark theme)."""
        path.parent.mkdir(parents=True, exist_ok=True)
        await self.page.screenshot(path=path)


READ = (
    f"""[...document.querySelectorAll("{MESSAGES}")].map(one => one.parentElement)"""
    """.concat([...document.querySelectorAll('[role=dialog]')])"""
    """.map(one => one.innerText).join('\\n')"""
)


async def come(browser: Browser, address: str, relay: Relay, timezone: str) -> Screen:
    """Open the page and wait for the welcome; the page's own journal gives way to the chat."""
    context = await browser.new_context(
        viewport={"width": SHOT_WIDTH, "height": SHOT_HEIGHT},
        locale=relay.locale,
        timezone_id=timezone,
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE)
    page = await context.new_page()
    await page.goto(address)
    await page.get_by_role("button", name="Hide log panel").click()
    screen = Screen(page, relay)
    await screen.last.wait_for()
    return screen
