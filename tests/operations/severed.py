"""A wire to PostgreSQL that a test may cut, as when the server goes away, and mend."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, urlsplit

Ends = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Wire:
    """Carries bytes between us and a server, until it is cut."""

    def __init__(self, url: str) -> None:
        """Lead to the server of a database's address."""
        self._there = urlsplit(url)
        self._open: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        self._port = 0

    @property
    def url(self) -> str:
        """The database's address, through this wire."""
        user = self._there.username or "postgres"
        return f"postgres://{user}:x@127.0.0.1:{self._port}{self._there.path}"

    async def mend(self) -> None:
        """Carry, from now on."""
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        """Carry no more: what was open breaks, and nobody listens."""
        assert self._server
        self._server.close()
        for writer in self._open:
            writer.transport.abort()

    async def _carry(self, *near: *Ends) -> None:
        far = await self._reach()
        self._open |= {near[1], far[1]}
        await asyncio.gather(_pour(near[0], far[1]), _pour(far[0], near[1]))

    async def _reach(self) -> Ends:
        folder = parse_qs(self._there.query).get("host")
        if folder:
            return await asyncio.open_unix_connection(f"{folder[0]}/.s.PGSQL.5432")
        return await asyncio.open_connection(self._there.hostname, self._there.port or 5432)


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def wired(url: str) -> AsyncIterator[Wire]:
    """Lay a wire to a database."""
    wire = Wire(url)
    await wire.mend()
    try:
        yield wire
    finally:
        await wire.cut()
