"""A reply as the page receives it: plain values for JSON, every text left as it is."""

import re
from collections.abc import Mapping
from typing import Any, assert_never

from bot.chat.reply import (
    Action,
    Block,
    Button,
    Chart,
    Facts,
    Field,
    Findings,
    Form,
    Link,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Reply,
)

Values = Mapping[str, Any]  # what json.dumps takes

SAFE_ADDRESS = re.compile(r"https?://|mailto:|/(?!/)", re.IGNORECASE)
SAFE_PICTURE = re.compile(r"https?://|data:image/(?:png|jpeg|gif|webp);|/(?!/)", re.IGNORECASE)


def render(reply: Reply) -> Values:
    """Turn a reply into values; each block and action says its kind."""
    return {
        "title": reply.title,
        "blocks": [_block(block) for block in reply.blocks],
        "actions": [_action(action) for action in reply.actions],
        "form": _form(reply.form) if reply.form else None,
        "replaces": reply.replaces,
        "after": render(reply.after) if reply.after else None,
        "card": reply.card,
    }


def _block(block: Block) -> Values:
    match block:
        case Paragraph(text=text):
            return {"kind": "paragraph", "text": text}
        case Quote():
            return _quote(block)
        case Facts(rows=rows):
            return {"kind": "facts", "rows": rows}
        case Findings():
            return _findings(block)
        case Chart(title=title, bars=bars, words=words):
            return {"kind": "chart", "title": title, "bars": bars, "words": words}
        case Picture(url=url, alt=alt):
            return {"kind": "picture", "url": url if SAFE_PICTURE.match(url) else "", "alt": alt}
    assert_never(block)


def _quote(quote: Quote) -> Values:
    return {
        "kind": "quote",
        "text": quote.text,
        "source": quote.source,
        "language": quote.language,
        "copies": quote.copies,
    }


def _findings(findings: Findings) -> Values:
    return {
        "kind": "findings",
        "level": findings.level,
        "draft": findings.draft,
        "marks": findings.marks,
        "remarks": [_remark(remark) for remark in findings.remarks],
    }


def _remark(remark: Remark) -> Values:
    return {
        "level": remark.level,
        "text": remark.text,
        "match": remark.match,
        "quote": remark.quote,
        "source": remark.source,
    }


def _action(action: Action) -> Values:
    match action:
        case Link(label=label, url=url):
            return {"kind": "link", "label": label, "url": url if SAFE_ADDRESS.match(url) else ""}
        case Button(label=label, command=command, text=text):
            return {"kind": "button", "label": label, "command": command, "text": text}
    assert_never(action)


def _form(form: Form) -> Values:
    return {
        "command": form.command,
        "text": form.text,
        "submit": form.submit,
        "fields": [_field(field) for field in form.fields],
    }


def _field(field: Field) -> Values:
    return {
        "name": field.name,
        "label": field.label,
        "kind": field.kind,
        "value": field.value,
        "hint": field.hint,
        "options": field.options,
        "required": field.required,
        "limit": field.limit,
        "error": field.error,
    }
