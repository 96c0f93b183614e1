"""What the doctor says of Slack: whose token it is, what is missing, and the next step."""

from pydantic import SecretStr

from adapters.slack.scopes import SCOPES
from adapters.slack.visit import visit
from slack.fake import FakeSlack
from slack.office import settings_for


async def test_a_good_token_says_where_it_speaks(slack: FakeSlack) -> None:
    slack.bot_token = slack.world.add_token(slack.workspace.id, frozenset(SCOPES)).text
    well, said = await visit(settings_for(slack))
    assert well
    assert slack.workspace.name in said.en


async def test_missing_scopes_are_named(slack: FakeSlack) -> None:
    slack.bot_token = slack.world.add_token(slack.workspace.id, frozenset({"chat:write"})).text
    well, said = await visit(settings_for(slack))
    assert not well
    assert "users:read.email" in said.en
    assert "install it again" in said.en


async def test_a_wrong_token_says_where_to_find_the_right_one(slack: FakeSlack) -> None:
    well, said = await visit(settings_for(slack, slack_bot_token=SecretStr("xoxb-no")))
    assert not well
    assert "OAuth & Permissions" in said.en


async def test_a_slack_that_is_away_is_said_to_be(slack: FakeSlack) -> None:
    well, said = await visit(settings_for(slack, slack_api_url="http://127.0.0.1:9/api/"))
    assert not well
    assert "cannot be reached" in said.en
