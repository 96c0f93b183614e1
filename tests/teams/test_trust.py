"""Who knocks, and what with: nothing is done for what is not Teams', and nothing breaks."""

import asyncio
import base64
import hashlib
import hmac
import io
import json

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from teams.keys import Key
from teams.office import Work
from teams.records import Person
from teams.shape import Json


async def knock(work: Work, person: Person, token: str | None = None, **more: object) -> int:
    """Say something to the bot, perhaps with another token; the status of the answer."""
    told = {**work.teams.message(person, "idée"), **more}
    answer = await work.teams.deliver(told, token)
    await work.done()
    return answer.status


def answered(work: Work) -> bool:
    """Whether the bot said anything at all."""
    return bool(work.teams.calls("send"))


async def test_without_a_token_nobody_is_heard(work: Work, camille: Person) -> None:
    for token in ("", "x", "x.y.z", "é.é.é", "Bearer", work.teams.token()[:-3] + "abc"):
        assert await knock(work, camille, token) == 401, token
    assert not answered(work)


async def test_a_claim_that_is_not_right_is_not_believed(work: Work, camille: Person) -> None:
    now = int(work.teams.stamp())
    wrong: tuple[Json, ...] = (
        {"aud": "another bot"},
        {"aud": None},
        {"aud": []},
        {"iss": "https://evil.example"},
        {"iss": None},
        {"exp": now - 360},
        {"exp": None},
        {"exp": "soon"},
        {"nbf": now + 400},
        {"nbf": "soon"},
        {"serviceurl": None},
        {"serviceurl": ""},
        {"serviceurl": "https://smba.trafficmanager.net/emea/"},
        {"serviceurl": work.teams.service_url + "x/"},
    )
    for claims in wrong:
        assert await knock(work, camille, work.teams.token(**claims)) == 401, claims
    assert not answered(work)


async def test_clocks_may_differ_by_five_minutes(work: Work, camille: Person) -> None:
    now = int(work.teams.stamp())
    for claims in ({"exp": now - 280}, {"nbf": now + 280}):
        assert await knock(work, camille, work.teams.token(**claims)) == 200, claims


async def test_only_microsoft_signs(work: Work, camille: Person) -> None:
    key = work.teams.keys.key
    public = key.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    secret = base64.b64encode(public).decode()
    for token in (
        work.teams.token(key=work.teams.keys.forger()),
        work.teams.token(key=Key(key.private, kid="unknown")),
        work.teams.token(algorithm="none"),
        work.teams.token(algorithm="HS256", secret=secret),
        signed_with_public_key(work, public),
    ):
        assert await knock(work, camille, token) == 401
    assert not answered(work)


def signed_with_public_key(work: Work, public: bytes) -> str:
    """Forge a token: HS256, with the text of Microsoft's public key for a secret."""

    def part(value: bytes) -> str:
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    head = {"alg": "HS256", "typ": "JWT", "kid": work.teams.keys.key.kid}
    claims = work.teams.token().split(".")[1]
    signed = f"{part(json.dumps(head).encode())}.{claims}"
    return f"{signed}.{part(hmac.digest(public, signed.encode(), hashlib.sha256))}"


async def test_a_key_signs_only_for_its_channels(work: Work, camille: Person) -> None:
    assert await knock(work, camille, work.teams.token(key=work.teams.keys.other)) == 401
    assert not answered(work)


async def test_a_key_that_nobody_endorses_signs_for_none(work: Work, camille: Person) -> None:
    work.teams.keys.key.endorsements = ()
    assert await knock(work, camille) == 401
    assert not answered(work)


async def test_only_teams_is_listened_to(work: Work, camille: Person) -> None:
    """Web Chat lets its visitors call themselves what they like, and has the same keys."""
    for channel in ("webchat", "directline", "emulator", "", None):
        assert await knock(work, camille, channelId=channel) == 401, channel
    assert not answered(work)


async def test_only_our_organisation_is_served(work: Work, camille: Person) -> None:
    told = work.teams.message(camille, "idée")
    there = {**told["conversation"], "tenantId": "elsewhere"}
    assert await knock(work, camille, conversation=there) == 403
    assert await knock(work, camille, channelData={"tenant": {"id": "elsewhere"}}) == 200
    del there["tenantId"]
    other = {"tenant": {"id": "elsewhere"}}
    assert await knock(work, camille, conversation=there, channelData=other) == 403


async def test_nothing_is_sent_to_an_address_that_is_not_microsofts(
    work: Work, camille: Person
) -> None:
    for address in (
        "https://evil.example/",
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net.evil.example/",
        f"{work.teams.address}.evil.example/",
        "",
    ):
        token = work.teams.token(serviceurl=address or None)
        assert await knock(work, camille, token, serviceUrl=address) == 401, address
    assert not answered(work)


BODIES = [
    b"",
    b"[1]",
    b"null",
    b"1e999",
    b'"text"',
    b"\xff\xfe",
    b"{",
    b"[" * 100_000,
    b'{"value":' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    b'{"a":' * 50_000,
    b"{}",
    b'{"type": "message"}',
    b'{"type": "message", "conversation": {}}',
    b'{"type": {}, "conversation": {"id": "a"}}',
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
async def test_what_is_malformed_is_said_to_be(work: Work, body: bytes) -> None:
    answer = await work.teams.sender.post(body, work.teams.token())
    assert answer.status == 400


@pytest.mark.parametrize(
    "wrong",
    [
        {"conversation": "x"},
        {"conversation": {"id": ""}},
        {"conversation": {"id": "a" * 5_000}},
        {"from": "x"},
        {"from": {"id": 5}},
        {"from": {"id": "a" * 900, "aadObjectId": "b" * 900}},
        {"from": {"id": "29:\x00", "aadObjectId": None}},
        {"from": {"id": "29:a", "aadObjectId": "\x00"}},
        {"from": {"id": "", "aadObjectId": ""}},
        {"text": 5},
        {"entities": "x"},
        {"entities": [{"type": "mention", "mentioned": []}]},
        {"membersAdded": [None]},
        {"channelData": []},
        {"locale": {}},
        {"serviceUrl": 5},
    ],
    ids=str,
)
async def test_what_has_the_wrong_kind_is_malformed(
    work_on_both: Work, camille: Person, wrong: Json
) -> None:
    told = {**work_on_both.teams.message(camille, "idée"), **wrong}
    answer = await work_on_both.teams.sender.post(
        json.dumps(told).encode(), work_on_both.teams.token()
    )
    assert answer.status == 400
    assert not answered(work_on_both)


async def test_what_people_are_called_breaks_nothing(work_on_both: Work) -> None:
    work = work_on_both
    for name in ("Nul \x00 here", "Zo\u00eb \U0001f600 " + "z" * 900, "\u00a0", "half \ud83d"):
        odd = work.teams.add_person("Odd", email=f"{len(name)}@velo.example")
        odd.name = name
        told = {"id": odd.id, "aadObjectId": odd.aad_id, "name": name}
        assert await said_by(work, {**work.teams.message(odd, "bonjour"), "from": told}) == 200
        assert "Bonjour" in work.reads(work.teams.messages(odd)[-1]), name


async def test_half_a_character_breaks_nothing(work_on_both: Work, camille: Person) -> None:
    work = work_on_both
    told = work.teams.message(camille, "vérifie : half \ud83d an emoji \x00")
    assert await said_by(work, told) == 200
    assert "half" in work.reads(work.teams.messages(camille)[-1])


async def said_by(work: Work, told: Json) -> int:
    """Send an activity as JSON writes it, with an escape for what is not ASCII."""
    answer = await work.teams.sender.post(json.dumps(told).encode(), work.teams.token())
    await work.done()
    return answer.status


async def test_a_body_too_big_is_refused(work: Work) -> None:
    body = json.dumps({"type": "message", "text": "x" * 5_000_000}).encode()
    address, token = work.site.address / "api/messages", work.teams.token()
    headers = {"Authorization": f"Bearer {token}"}
    async with work.site.visitor.post(address, data=io.BytesIO(body), headers=headers) as answer:
        assert answer.status == 413


@pytest.mark.parametrize(
    "said",
    [
        b"Bearer \xff\xfe.\xff.\xff",
        b"Bearer " + base64.urlsafe_b64encode(b"[" * 5_000) + b".e30.AA",
        b"Bearer " + base64.urlsafe_b64encode(b'{"alg":"RS256","kid":5}') + b".e30.AA",
        b"Bearer " + base64.urlsafe_b64encode(b'{"alg":[],"kid":"a"}') + b".e30.AA",
        b"Bearer " + base64.urlsafe_b64encode(b"null") + b".e30.AA",
        b"Basic dXNlcjpwYXNz",
    ],
    ids=range(6),
)
async def test_a_token_that_is_none_breaks_nothing(work: Work, said: bytes) -> None:
    """Bytes that no client of ours would send go down the line as they are."""
    where = work.site.address
    reader, writer = await asyncio.open_connection(where.host, where.port)
    writer.write(
        b"POST /api/messages HTTP/1.1\r\nHost: pv\r\nContent-Length: 0\r\nConnection: close\r\n"
        b"Authorization: " + said + b"\r\n\r\n"
    )
    line = await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert line.split()[1] in (b"400", b"401")
