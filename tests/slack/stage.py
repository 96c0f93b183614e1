"""What people and events share: this Slack's world, its voice, and how it names things."""

from slack.records import Channel, User, Workspace
from slack.sender import Sender
from slack.shape import Json
from slack.world import World


class Stage:
    """A Slack in which things happen."""

    world: World
    sender: Sender
    token = "verification"  # noqa: S105 (Slack's old token, which every payload carries)

    def workspace_of(self, user: User) -> Workspace:
        """Say where somebody works."""
        return self.world.workspaces[user.team_id]

    def is_org_wide(self, workspace: Workspace) -> bool:
        """Tell whether the app is there by an installation on the whole organisation."""
        tokens = self.world.tokens_of(workspace)
        return any(token.team_id is None and not token.revoked for token in tokens)

    def where(self, channel: Channel) -> Json:
        """Name a conversation as payloads do."""
        return {"id": channel.id, "name": "directmessage" if channel.person else channel.name}

    def payload(self, kind: str, user: User) -> Json:
        """Begin what Slack sends when somebody acts."""
        workspace = self.workspace_of(user)
        team: Json = {"id": workspace.id, "domain": workspace.name}
        enterprise = workspace.enterprise_id
        if enterprise:
            team |= {"enterprise_id": enterprise, "enterprise_name": "Organisation"}
        who = {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id}
        return {
            "type": kind,
            "token": self.token,
            "api_app_id": self.world.app_id,
            "team": team,
            "enterprise": {"id": enterprise, "name": "Organisation"} if enterprise else None,
            "is_enterprise_install": self.is_org_wide(workspace),
            "user": who,
            "trigger_id": self.world.trigger(user),
        }
