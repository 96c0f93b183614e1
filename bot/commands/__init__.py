"""What people can ask, one file each; a new file here is a new command."""

import importlib
import pkgutil

from bot.chat.command import Command
from bot.commands.house import House


def commands() -> list[Command[House]]:
    """Find every command, in the order in which `help` shows them."""
    names = [found.name for found in pkgutil.iter_modules(__path__)]
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    found: list[Command[House]] = [one.COMMAND for one in modules if hasattr(one, "COMMAND")]
    return sorted(found, key=lambda command: command.order)
