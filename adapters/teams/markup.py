"""The text of a Teams message, which comes as HTML, as the person typed it."""

from html.parser import HTMLParser

LINES = frozenset({"br", "p", "div", "li", "blockquote", "tr", "pre", "h1", "h2", "h3"})


class _Reader(HTMLParser):
    """Reads what a person sees: text, line breaks, and the picture of an emoji as the emoji."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.read: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in LINES:
            self._new_line()
        if tag in ("img", "emoji"):
            self.read.append(dict(attrs).get("alt") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in LINES - {"br"}:
            self._new_line()

    def handle_data(self, data: str) -> None:
        self.read.append(data.replace("\n", " "))

    def _new_line(self) -> None:
        if self.read and self.read[-1] != "\n":
            self.read.append("\n")


def text_in(html: str) -> str:
    """Read the HTML of a message (Microsoft Graph, chatMessage.body); plain text stays itself."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = "".join(reader.read).replace("\xa0", " ").split("\n")
    return "\n".join(line.strip() for line in lines).strip()
