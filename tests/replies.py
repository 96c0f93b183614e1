"""Replies of every kind, hostile ones too: what hypothesis draws from."""

from hypothesis import strategies as st

from bot.chat.reply import (
    Button,
    Chart,
    Facts,
    Field,
    Findings,
    Form,
    Link,
    Mark,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Reply,
)

HOSTILE = (
    "<!channel> <@U0BOSS> *b* `c` _d_ ~e~ :fire: <https://x.com|y> &lt; \u202e\u2066a",
    "",
    " ",
)
TEXTS = (
    st.sampled_from(HOSTILE)
    | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=80)
    | st.integers(1, 9_000).map(lambda size: "mot " * (size // 4) + "x")
)
LEVELS = st.sampled_from(("go", "caution", "stop"))
URLS = st.sampled_from(
    ("https://pv.example/s/abc", "javascript:alert(1)", "", "https://x.com/" + "a" * 4_000)
)
MARKS = st.builds(Mark, st.integers(0, 90), st.integers(0, 9_000), LEVELS)
REMARKS = st.builds(Remark, LEVELS, TEXTS, TEXTS, TEXTS, TEXTS)
BLOCKS = st.one_of(
    st.builds(Paragraph, TEXTS),
    st.builds(Quote, TEXTS, TEXTS),
    st.builds(Facts, st.lists(st.tuples(TEXTS, TEXTS), max_size=12).map(tuple)),
    st.builds(
        Findings,
        LEVELS,
        TEXTS,
        st.lists(MARKS, max_size=5).map(tuple),
        st.lists(REMARKS, max_size=4).map(tuple),
    ),
    st.builds(
        Chart,
        TEXTS,
        st.lists(st.tuples(TEXTS, st.floats(0, 1e6)), max_size=30).map(tuple),
        TEXTS,
    ),
    st.builds(Picture, URLS, TEXTS),
)
ACTIONS = st.builds(Link, TEXTS, URLS) | st.builds(
    Button, TEXTS, st.sampled_from(("idea", "mine")), TEXTS
)
OPTIONS = st.lists(
    st.sampled_from("abcdefghijklmnop"), min_size=1, max_size=15, unique=True
).flatmap(
    lambda keys: st.lists(TEXTS, min_size=len(keys), max_size=len(keys)).map(
        lambda labels: tuple(zip(keys, labels, strict=True))
    )
)


def fields(names: tuple[str, ...]) -> st.SearchStrategy[tuple[Field, ...]]:
    """Fields of these names, of any kind."""
    return st.tuples(
        *(
            st.builds(
                Field,
                name=st.just(name),
                label=TEXTS,
                kind=st.sampled_from(("line", "text", "choice", "choices")),
                value=TEXTS | st.sampled_from("abc"),
                hint=TEXTS,
                options=OPTIONS,
                required=st.booleans(),
                limit=st.integers(1, 4_000),
                error=TEXTS,
            )
            for name in names
        )
    )


FORMS = st.builds(
    Form,
    command=st.just("check"),
    text=TEXTS,
    submit=TEXTS,
    fields=st.sampled_from((("draft",), ("language", "cadence", "subjects"))).flatmap(fields),
)
QUESTIONS = st.builds(
    Reply,
    title=TEXTS,
    blocks=st.lists(st.builds(Paragraph, TEXTS), max_size=2).map(tuple),
    actions=st.lists(ACTIONS, max_size=4).map(tuple),
)
REPLIES = st.builds(
    Reply,
    title=TEXTS,
    blocks=st.lists(BLOCKS, max_size=70).map(tuple),
    actions=st.lists(ACTIONS, max_size=30).map(tuple),
    form=st.none() | FORMS,
    replaces=st.booleans(),
    after=st.none() | QUESTIONS,
)
