"""The baseline of Slack's rows: Bolt alone, which says again what it was told."""

import sys

from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult


def echo(secret: str) -> AsyncApp:
    """Make the smallest app that Bolt serves, without a call to Slack."""

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None,
            team_id="T1",
            bot_token="-",  # noqa: S106 (no token)
            bot_id="B1",
            bot_user_id="U1",
        )

    app = AsyncApp(signing_secret=secret, process_before_response=True, authorize=authorize)

    @app.command("/echo")
    async def say(ack, command):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 (as Bolt's own pages write it)
        await ack(command["text"])

    return app


if __name__ == "__main__":
    web.run_app(
        echo(sys.argv[2]).web_app(),
        host="127.0.0.1",
        port=int(sys.argv[1]),
        access_log=None,
        print=None,
    )
