"""The link that a tweet carries where its clicks are counted: the company's own, or one of ours."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from bot.company import Clicks
from bot.ideas.content import whole
from bot.ideas.tables import IdeaRow
from bot.shares.tables import LinkRow, ShareRow
from bot.text.tweet import weigh

LONGEST = 1_000  # characters of a link
MARK = "utm_"
NOT_COUNTED = Clicks()


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """How a company counts clicks; `address` is our own, `token` makes a link's name."""

    clicks: Clicks = NOT_COUNTED
    address: str = ""
    token: Callable[[], str] = str


AS_IT_IS = Carrier()  # the idea's own link


def marked(link: str, idea: IdeaRow, clicks: Clicks) -> str:
    """Add UTM parameters to a link; one that has some of its own stays as it is.

    They name the idea and never the person, nor the wording, which is one person's for a week.
    """
    if MARK in link:
        return link
    said = {
        "utm_source": clicks.source,
        "utm_medium": clicks.medium,
        "utm_campaign": idea.campaign or idea.subject,
        "utm_content": idea.key,
    }
    marks = "&".join(f"{name}={quote(value, safe='')}" for name, value in said.items() if value)
    address, sharp, place = link.partition("#")
    joined = "" if address.endswith(("?", "&")) else "&" if "?" in address else "?"
    return f"{address}{joined}{marks}{sharp}{place}"


def carried(
    text: str, idea: IdeaRow, carrier: Carrier, allows: Callable[[str], bool]
) -> tuple[str, str]:
    """Give the link that a tweet carries instead of its idea's, and the name of ours where it is.

    Both are "" where the idea's own goes: X must weigh both alike, and the draft check let both
    pass.
    """
    token = carrier.token() if carrier.clicks.count == "redirect" else ""
    link = f"{carrier.address}/l/{token}" if token else marked(idea.link, idea, carrier.clicks)
    before, after = whole(text, idea.link), whole(text, link)
    same = len(link) <= LONGEST and weigh(before) == weigh(after)
    return (link, token) if link != idea.link and same and allows(after) else ("", "")


async def carry(
    share: ShareRow, idea: IdeaRow, carrier: Carrier, allow: Callable[[str], bool]
) -> None:
    """Have a share carry a link that counts, in the transaction that makes the share."""
    if carrier.clicks.count == "no" or not share.link:
        return
    share.carried, token = carried(share.text, idea, carrier, allow)
    if share.carried:
        await share.save(update_fields=["carried"])
    if token:
        await LinkRow.create(token=token, url=idea.link, idea_id=idea.id, share_id=share.id)
