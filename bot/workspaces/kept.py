"""What is kept of workspaces: nothing of a person."""

from bot.storage.kept import Nameless
from bot.workspaces.tables import WorkspaceRow

KEPT = (Nameless(table=WorkspaceRow, why="a workspace and its tokens, sealed; a company’s"),)
