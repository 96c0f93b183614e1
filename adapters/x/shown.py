"""The text of a post in the HTML that X gives of it. Pure."""

from html.parser import HTMLParser


class _Paragraph(HTMLParser):
    """Gathers the first paragraph, which holds the post; what follows names its author."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: str | None = None
        self._within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (the parser's own shape)
        if tag == "p" and self.text is None:
            self.text, self._within = "", True
        elif tag == "br" and self._within:
            self.text = f"{self.text}\n"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "blockquote"):
            self._within = False

    def handle_data(self, data: str) -> None:
        if self._within:
            self.text = f"{self.text}{data}"


def text_in(html: str) -> str | None:
    """Take the markup off a post, entities read; None where there is no post."""
    parser = _Paragraph()
    parser.feed(html)
    parser.close()
    return parser.text
