"""The families of rules: each file of this folder is one, found by itself."""

import pkgutil
from importlib import import_module

from bot.drafts.rule import Rule

FAMILIES: dict[str, tuple[Rule, ...]] = {
    module.name: import_module(f"{__name__}.{module.name}").RULES
    for module in pkgutil.iter_modules(__path__)
}
