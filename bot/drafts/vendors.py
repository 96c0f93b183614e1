"""Keys that their vendors begin with a mark of their own."""

from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.finders import FIGURES, compiled, pattern
from bot.drafts.gates import Gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.text.span import Span

WHY = Phrase(
    fr="Des robots lisent X en continu : un secret publié est utilisé dans la minute.",
    en="Robots read X all day long: a secret that is published is used within the minute.",
)
LOOKS_LIKE = Phrase(
    fr="On dirait {what}. Retirez-le, et faites-le changer s’il est vrai.",
    en="This looks like {what}. Take it out, and have it changed if it is real.",
)


def marked(marks: str, expression: str) -> Finder:
    """Find a key by what its vendor begins it with, also when spaces cut it in pieces.

    Drafts without a figure, or without one of the marks, are not searched.
    """
    begins = tuple(marks.split("|"))
    whole = rf"(?<![A-Za-z0-9])(?:{expression})"

    def find(reading: Reading) -> Iterator[Span]:
        if not any(begin in reading.squeezed for begin in begins):
            return
        if found := [Span(*match.span()) for match in compiled(whole).finditer(reading.draft)]:
            yield from found
            return
        for match in compiled(expression).finditer(reading.squeezed):
            if any(map(str.isdigit, match.group())):  # to tell it from words
                yield reading.unsqueezed(*match.span())

    return Gated(find, (FIGURES,))


def holding(expression: str, sign: str) -> Finder:
    """Find what an expression matches in a draft that holds some signs in a row."""

    def find(reading: Reading) -> Iterator[Span]:
        if sign in reading.draft:
            yield from (
                Span(*match.span()) for match in compiled(expression).finditer(reading.draft)
            )

    return Gated(find, (frozenset(sign[:1]),)) if not sign[0].isalpha() else find


def key(name: str, what: Phrase, find: Finder, caught: str, clean: str) -> Rule:
    """Make the rule of one kind of key."""
    return Rule(
        id=f"secrets.{name}",
        severity="stop",
        message=LOOKS_LIKE.given(what=what),
        why=WHY,
        find=find,
        masks=True,
        caught=(caught,),
        clean=(clean,),
    )


# What begins a token, and how many characters follow at least.
MARKS = {
    r"hv[sbr]\.": 24, "lin_api_": 30, "figd_": 30, "ntn_": 30, "secret_": 40, "glsa_": 30,
    "sntrys_": 30, "sbp_": 36, "nfp_": 30, "pscale_tkn_": 30, r"dp\.(?:pt|st)\.": 30,
    "PMAK-": 30, "rubygems_": 40, "gsk_": 40, "r8_": 30, "pplx-": 40, "xai-": 40, "ATATT3x": 40,
    "ATBB": 28, "shp(?:ca|ss|pa)_": 30, "xkeysib-": 40, "sq0(?:atp|csp|idp)-": 22,
    "key-(?=[0-9a-f]{32})": 32, "NRAK-": 24, "HRKU-": 30, "AGE-SECRET-KEY-1": 50,
    "AAAAAAAAAAAAAAAAAAAAA": 30, "EAACEdEose0cBA": 20, "[ps]k\\.eyJ": 30, "doo_v1_": 60,
    r"pat[\w]{14}\.": 40, "AKCp": 60, "cfut_": 30, "vercel_": 20, "tskey-": 20, "github_pat_": 20,
    "nvapi-": 40, "tvly-": 20, "pul-[0-9a-f]": 39, "sgp_": 30, "dckr_oat_": 20, "ops_eyJ": 40,
    r"amzn\.mws\.": 30, "EZ[AT]K": 40, "shippo_(?:live|test)_": 30, "lsv2_[ps]t_": 30,
    "glc_eyJ": 30, "FlyV1 ?fm": 30, "APA91b": 60, "EAA[A-Z][A-Za-z0-9]": 60, "CCIPAT_": 30,
}  # fmt: skip
# What stands in all of them as it is, to look for at once.
BEGINNINGS = (
    "hvs.|hvb.|hvr.|lin_api_|figd_|ntn_|secret_|glsa_|sntrys_|sbp_|nfp_|pscale_|dp.pt.|dp.st.|PMAK-"
    "|rubygems_|gsk_|r8_|pplx-|xai-|ATATT3x|ATBB|shp|xkeysib-|sq0|key-|NRAK-|HRKU-|AGE-SEC|AAAAAAAA"
    "|EAA|k.eyJ|doo_v1_|pat|AKCp|cfut_|vercel_|tskey-|nvapi-|tvly-|pul-|sgp_|dckr_oat_|ops_eyJ"
    "|amzn.mws|EZAK|EZTK|shippo_|lsv2_|glc_eyJ|FlyV1|APA91b|CCIPAT_"
)

CONNECTION_WORDS = """
    pwd password accountkey sharedaccesskey curl wget pass authorization passwd sshpass mysql
    mysqldump psql redis cli pgpassword mongosh ldapsearch docker smbclient rediscli
"""

VENDORS = (
    key(
        "aws_key",
        Phrase(fr="une clé AWS", en="an AWS key"),
        marked("AKIA|ASIA|AROA|AIDA", r"(?:AKIA|ASIA|AROA|AIDA)[0-9A-Z]{16}"),
        caught="Ma clé de démo : AKIA IOSF ODNN 7EXA MPLE",
        clean="An AWS key begins with AKIA, now you know.",
    ),
    key(
        "github_token",
        Phrase(fr="un jeton GitHub", en="a GitHub token"),
        marked(
            "ghp_|gho_|ghu_|ghs_|ghr_|github_pat_", r"(?:gh[pousr]|github_pat)_[A-Za-z0-9_]{20,90}"
        ),
        caught="ghp_16C7e42F292c6912E7710c838347Ae178B4a works for me",
        clean="GitHub tokens start with ghp_ and nobody should tweet one of them, ever.",
    ),
    key(
        "gitlab_token",
        Phrase(fr="un jeton GitLab", en="a GitLab token"),
        marked("glpat-|gldt-|glrt-|glptt-", r"gl(?:pat|dt|rt|ptt)-[A-Za-z0-9_-]{16,40}"),
        caught="glpat-abcDEF1234567890wxyz, c’est mon jeton pour l’atelier",
        clean="glpat- est le début d’un jeton GitLab.",
    ),
    key(
        "slack_token",
        Phrase(fr="un jeton ou un webhook Slack", en="a Slack token or webhook"),
        marked(
            "xox|xapp-|hooks.slack",
            r"(?:(?:xox[abeprs]|xapp)-[A-Za-z0-9-]{10,80}"
            r"|(?:https://)?hooks\.slack\.com/services/[\w/]{10,80})",
        ),
        caught="xoxb-123456789012-abcdefGHIJKL",
        clean="Our Slack has too many channels.",
    ),
    key(
        "stripe_key",
        Phrase(fr="une clé Stripe", en="a Stripe key"),
        marked("k_live_|k_test_|whsec_", r"(?:[srp]k_(?:live|test)|whsec)_[A-Za-z0-9]{10,100}"),
        caught="Test it with sk_test_4eC39HqLyjWDarjtT1zd",
        clean="pk_id is our primary key.",
    ),
    key(
        "google_key",
        Phrase(fr="une clé Google", en="a Google key"),
        marked(
            "AIza|GOCSPX-|ya29",
            r"(?:AIza[0-9A-Za-z_-]{30,40}|GOCSPX-[\w-]{20,40}|ya29\.[\w-]{20,200})",
        ),
        caught="AIzaSyA1234567890abcdefghijklmnopqrstuv pour la carte",
        clean="Aizaz présente ses travaux à Grenoble.",
    ),
    key(
        "model_key",
        Phrase(fr="une clé d’un service d’IA", en="a key of an AI service"),
        marked("sk-|hf_", r"(?:sk-(?:[a-z]{2,8}-)?[A-Za-z0-9_-]{20,200}|hf_[A-Za-z0-9]{30,40})"),
        caught="Prenez ma clé : sk-proj-abcdefghijklmnopqrstuvwxyz0123456789",
        clean="Mask-wearing-and-hand-washing-at-the-lab day.",
    ),
    key(
        "package_token",
        Phrase(fr="un jeton de publication", en="a publishing token"),
        marked(
            "npm_|pypi-|dckr_pat_",
            r"(?:npm_[A-Za-z0-9]{36}|pypi-[\w-]{40,200}|dckr_pat_[\w-]{20,40})",
        ),
        caught="npm_abcdefghijklmnopqrstuvwxyz0123456789",
        clean="npm_config_registry is an environment variable.",
    ),
    key(
        "service_token",
        Phrase(fr="un jeton de service", en="a service token"),
        marked(
            "SG.|shpat_|dop_v1_|dapi|AC|SK|:AA",
            r"(?:SG\.[\w-]{16,40}\.[\w-]{16,60}|shpat_[0-9a-f]{32}|dop_v1_[0-9a-f]{64}"
            r"|dapi[0-9a-f]{32}"
            r"|(?:AC|SK)[0-9a-f]{32}|\d{8,10}:AA[\w-]{33})",
        ),
        caught="SG.abcdefghij1234567890.abcdefghij1234567890ABCDEF",
        clean="SG.6 meeting at the office",
    ),
    key(
        "web_token",
        Phrase(fr="un jeton de session", en="a session token"),
        marked("eyJ", r"eyJ[\w-]{8,500}\.eyJ[\w-]{5,1500}(?:\.[\w-]{0,500})?"),
        caught="curl -H eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc",
        clean="eyJ is how a JWT starts: base64 of an opening brace.",
    ),
    key(
        "private_key",
        Phrase(fr="une clé privée", en="a private key"),
        pattern(
            r"-----\s?BEGIN(?: [A-Z0-9]{2,10}){0,3} PRIVATE KEY\S*(?:\s+[\w+/=]{12,})?",
            "draft",
            words="private",
        ),
        caught="-----BEGIN OPENSSH PRIVATE KEY----- b3BlbnNzaC1rZXktdjEAAAAA",
        clean="Begin with a private key, never share it.",
    ),
    key(
        "address_with_password",
        Phrase(fr="une adresse avec son mot de passe", en="an address with its password"),
        holding(r"[A-Za-z][\w+.-]{1,20}://[^\s:/@]{0,60}:[^\s/@]{3,80}@[^\s]{3,200}", "://"),
        caught="postgres://admin:Tr0ub4dor@db.brumaine.example/prod",
        clean="https://brumaine.example:8080/@admin",
    ),
    key(
        "cloud_token",
        Phrase(fr="un jeton d’un service en ligne", en="a token of an online service"),
        marked(
            BEGINNINGS,
            "|".join(rf"(?:{mark})[\w.+/=%-]{{{least},200}}" for mark, least in MARKS.items()),
        ),
        caught="hvs.CAESIJ4fT9kQ2mZ7xW1vB3nL8pR5sD6g ouvre le coffre",
        clean="lin_api_ et figd_ sont des débuts de jetons.",
    ),
    key(
        "webhook",
        Phrase(fr="une adresse d’envoi secrète", en="a secret webhook address"),
        holding(
            r"discord(?:app)?\.com/api/webhooks/\d{15,22}/[\w-]{20,100}"
            r"|[\w-]{1,60}\.webhook\.office\.com/\S{20,200}"
            r"|[?&](?:sig|(?:access|auth|id|refresh)_?token|api_?key|token|secret|jwt|X-Amz-Signature"
            r"|signature|private_?key)=[\w%+/.-]{16,200}"
            r"|[?&](?:pwd|password|passwd|passcode|mdp)=[\w%+/.-]{4,200}"
            r"|(?:reset|magic|invite|confirm)[\w-]{0,20}/(?=[a-z_-]{0,40}\d)[\w-]{20,200}",
            "/",
        ),
        caught="https://discord.com/api/webhooks/109384756102938475/aB3dE5fG7hI9jK1lM3nO5pQ7rS9t",
        clean="https://discord.com/invite/brumaine?token=free",
    ),
    key(
        "connection",
        Phrase(fr="une connexion avec son mot de passe", en="a connection with its password"),
        pattern(
            r"(?i)(?:;|\b)(?:pwd|password|accountkey|sharedaccesskey)=(?!\*|<|\$|\{"
            r"|x{3})[^\s;]{4,200};?"
            r"|\b(?:curl|wget)\b[^\n]{0,60}\s-u\s?[\w.-]{1,40}:[^\s]{3,60}"
            r"|\s--?pass(?:word)?[= ](?!to\b|for\b)(?=\S*[\d!@$*_-])[^\s]{5,60}"
            r"|\bauthorization: ?basic [\w+/=]{8,200}",
            "draft",
            words=CONNECTION_WORDS,
        ),
        caught="Server=db;User Id=sa;Password=Cr4chin!;",
        clean="Try --password-file instead of password=$SECRET",
    ),
)
