"""A small, faithful Slack (a package: slack_sdk brings an old one of the same name)."""
