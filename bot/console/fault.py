"""A command line that cannot be run as it was typed."""


class UsageFault(Exception):  # noqa: N818 (it is what it is called in every message)
    """One sentence: what is wrong and what to type instead; the process ends with status 2."""
