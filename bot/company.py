"""What a company says of itself in its company.toml, as values."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from bot.chat.phrase import Language, Phrase, same
from bot.chat.trouble import Trouble
from bot.mistaken import explained, unread

RULES = Path(__file__).parent / "drafts" / "rules"  # a file a family
FAMILIES = sorted(path.stem for path in RULES.glob("[a-z]*.py"))
Words = tuple[str, ...]

SAYS_NOTHING = Phrase(
    fr="une tournure a besoin d’une lettre ou d’un chiffre",
    en="a phrase needs a letter or a figure",
)
ABSENT = Phrase(
    fr="{path} n’existe pas ; `python -m bot init DOSSIER` en écrit un à modifier",
    en="{path} does not exist; `python -m bot init FOLDER` writes one to edit",
)
UNREADABLE = Phrase(fr="{path} ne se lit pas : {error}", en="{path} cannot be read: {error}")
NO_TOML = Phrase(fr="{path}, {where}", en="{path}: {where}")
WRONG = same("{path}, {where}")


def _known(family: str) -> str:
    if family not in FAMILIES:
        raise PydanticCustomError("family", "not a family of rules")
    return family


def _said(phrase: str) -> str:
    if not any(map(str.isalnum, phrase)):
        raise PydanticCustomError("phrase", "says nothing")
    return phrase


Family = Annotated[str, AfterValidator(_known)]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]  # ISO 3166, or its part
Phrases = tuple[Annotated[str, AfterValidator(_said)], ...]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class About(_Value):
    """[company]: its names, its hosts, what is public about it."""

    names: Annotated[Words, Field(min_length=1)]
    handle: str = ""
    domains: Words = ()
    internal_hosts: Words = ()
    public_products: Words = ()
    public_people: Words = ()
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("fr", "en")
    timezone: str = "Europe/Paris"
    countries: Mapping[str, Country] = {}  # whose public holidays a time zone keeps, if not its own


class Disclosure(_Value):
    """[disclosure]: tags that say "I work there"."""

    tags: Words = ()


class Customers(_Value):
    """[customers]: whom we may name, and whom never."""

    public: Words = ()
    under_nda: Words = ()


class Names(_Value):
    """[competitors], [rumours]: names."""

    names: Words = ()


class Unreleased(_Value):
    """[[unreleased]]: something nobody may speak of, for ever or until a moment."""

    name: str
    aliases: Words = ()
    embargo_until: AwareDatetime | None = None

    def secret_at(self, now: dt.datetime) -> bool:
        """Whether it may not be spoken of at that moment."""
        return self.embargo_until is None or now < self.embargo_until


class Hold(_Value):
    """[[hold]]: a subject that nobody posts about for now."""

    topic: str
    terms: Words = ()
    everything: bool = False  # whether nothing at all is to be posted


class QuietPeriod(_Value):
    """[[quiet_period]]: days, both included, without a word on the health of the business."""

    start: dt.date = Field(alias="from")
    end: dt.date = Field(alias="to")
    what: str = ""

    def covers(self, day: dt.date) -> bool:
        """Whether a day lies in it."""
        return self.start <= day <= self.end


class EditorialLine(_Value):
    """[editorial_line]: what the company likes to see, and what it does not."""

    encouraged: Words = ()
    off: Words = ()


class Limits(_Value):
    """[limits]: how many of each a tweet may hold."""

    hashtags: int = Field(2, ge=0)
    links: int = Field(1, ge=0)
    mentions: int = Field(3, ge=0)


class Privacy(_Value):
    """[privacy]: how long what people wrote is kept, and of how few nothing is told."""

    questions_days: int = Field(30, ge=0, le=30)  # those the charter could not answer; 0: never
    smallest: int = Field(5, ge=5)  # people: a manager hears no figure of fewer
    drafts_days: int = Field(30, ge=0, le=30)  # words given and not opened; 0: a day, as the card
    shares_days: int = Field(365, ge=30, le=1095)  # those that were opened or posted
    deliveries_days: int = Field(30, ge=14, le=365)  # what was said first, once it is said
    reports_days: int = Field(30, ge=0, le=30)  # what people saw, once the desk closed it
    proposals_days: int = Field(365, ge=30, le=1095)  # ideas that colleagues proposed
    leavers_days: int = Field(90, ge=0, le=1095)  # whoever left, and all that is theirs


class Reviews(_Value):
    """[reviews]: the second opinion of a human."""

    hours: int = Field(4, ge=1, le=45)  # working hours within which it is promised
    keep_days: int = Field(30, ge=0, le=30)  # that a text is kept once the answer is given


class Clicks(_Value):
    """[clicks]: how clicks on an idea's link are counted, if at all."""

    count: Literal["no", "utm", "redirect"] = "no"
    source: str = "x"  # utm_source
    medium: str = "employees"  # utm_medium


class Contact(_Value):
    """Somebody to call: a name, and how to reach them."""

    name: str
    phone: str = ""
    email: str = ""


class Contacts(_Value):
    """[contacts]: whom to call when something frightening happens."""

    press: Contact | None = None
    security: Contact | None = None
    communications: Contact | None = None


class Company(_Value):
    """A whole company.toml."""

    company: About
    disclosure: Disclosure = Disclosure()
    customers: Customers = Customers()
    competitors: Names = Names()
    rumours: Names = Names()
    unreleased: tuple[Unreleased, ...] = ()
    hold: tuple[Hold, ...] = ()
    quiet_period: tuple[QuietPeriod, ...] = ()
    editorial_line: EditorialLine = EditorialLine()
    limits: Limits = Limits()
    privacy: Privacy = Privacy()
    reviews: Reviews = Reviews()
    contacts: Contacts = Contacts()
    clicks: Clicks = Clicks()
    articles: Mapping[Family, str] = {}  # number of the article that a family rests on
    severities: Mapping[Family, Literal["caution", "stop", "off"]] = {}  # other than its own
    words: Mapping[Family, Phrases] = {}  # more that a family finds
    allowed: Mapping[Family, Phrases] = {}  # what it never finds

    @property
    def name(self) -> str:
        """The name to say in a sentence."""
        return self.company.names[0]


class CompanyError(Trouble):
    """A company.toml that cannot be used: the file, the line and what to do."""


def read_company(path: Path) -> Company:
    """Read a company.toml; raises CompanyError in one sentence that names the line."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CompanyError(ABSENT, path=path) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CompanyError(UNREADABLE, path=path, error=error) from None
    try:
        return Company.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise CompanyError(NO_TOML, path=path, where=unread(error)) from None
    except ValidationError as error:
        where = explained(text, error, Company, FAMILIES, {"phrase": SAYS_NOTHING})
        raise CompanyError(WRONG, path=path, where=where) from None
