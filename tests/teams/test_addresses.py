"""Where the bot may write to: a token of ours sent anywhere else would be given away."""

import pytest

from adapters.teams.addresses import Addresses
from adapters.teams.send import Connector, ConnectorError, Where, open_session
from adapters.teams.token import AppTokens
from teams.fake import FakeTeams
from teams.office import settings_for


@pytest.mark.parametrize(
    "address",
    [
        "https://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net/fr/5d1f",
        "https://SMBA.TrafficManager.net/amer/",
        "https://smba.trafficmanager.net:443/emea/",
        "https://europe.webchat.botframework.com/",
        "https://smba.infra.gcc.teams.microsoft.com/gcc/",
        "https://pva.botframework.azure.us/",
    ],
)
def test_microsofts_own_addresses_are_written_to(address: str) -> None:
    assert Addresses().allow(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "smba.trafficmanager.net",
        "//smba.trafficmanager.net/",
        "http://smba.trafficmanager.net/emea/",
        "ftp://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://smba.trafficmanager.net:443@evil.example/",
        "https://user@smba.trafficmanager.net/",
        "https://:password@smba.trafficmanager.net/",
        "https://@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net:x/",
        "https://smba.trafficmanager.net:99999/",
        "https://evilsmba.trafficmanager.net/",
        "https://evil.trafficmanager.net/",
        "https://trafficmanager.net/",
        "https://botframework.com/",
        "https://evilbotframework.com/",
        "https://evil.example/.botframework.com",
        "https://evil.example?.botframework.com",
        "https://evil.example#.botframework.com",
        "https://evil.example\\.botframework.com",
        "https://evil.example%2f.botframework.com",
        "https://evil.example%5c.botframework.com",
        "https://evil.example:443\\@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net\\@evil.example/",
        "https://smba.trafficmanager.net/?next=https://evil.example",
        "https://smba.trafficmanager.net/#x",
        "https://smba.trafficmanager.net..evil.example/",
        "https://smba。trafficmanager。net/",
        "https://ｓmba.trafficmanager.net/",
        "https://169.254.169.254/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::1].botframework.com/",
        "https://localhost/",
        "https://2130706433/",
        "javascript:alert(1)",
    ],
)
async def test_no_other_address_is_written_to(teams: FakeTeams, address: str) -> None:
    assert not Addresses().allow(address)
    async with open_session() as session:
        connector = Connector(session, AppTokens(session, settings_for(teams)), Addresses())
        with pytest.raises(ConnectorError, match="not the Bot Connector's"):
            await connector.send(Where(address, "a"), {"type": "message", "text": "?"})
    assert teams.entra.asked == []


def test_a_dot_at_the_end_leads_to_the_same_machine() -> None:
    assert Addresses().allow("https://smba.trafficmanager.net./emea/")
    assert not Addresses().allow("https://smba.trafficmanager.net.evil.example./")


def test_a_setting_allows_addresses_of_ones_own() -> None:
    addresses = Addresses(" https://proxy.example/teams/ ,http://127.0.0.1:3978,")
    for address in (
        "https://proxy.example/teams",
        "https://proxy.example/teams/emea/",
        "http://127.0.0.1:3978/",
    ):
        assert addresses.allow(address), address
    for address in (
        "https://proxy.example/",
        "https://proxy.example/teams.evil/",
        "https://proxy.example.evil.example/teams/",
        "https://proxy.example/teams@evil.example/",
        "http://127.0.0.1:39781/",
        "http://127.0.0.1:3978@evil.example/",
        "http://127.0.0.1/",
    ):
        assert not addresses.allow(address), address


def test_this_machine_is_written_to_in_development_only() -> None:
    here = ("http://127.0.0.1:56150/_connector", "http://localhost:3978/", "http://[::1]:3978/")
    assert all(Addresses(loopback=True).allow(address) for address in here)
    assert not any(Addresses().allow(address) for address in here)
    for address in (
        "http://127.0.0.1.evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://10.0.0.1/",
        "http://localhost.evil.example/",
        "ftp://localhost/",
    ):
        assert not Addresses(loopback=True).allow(address), address
