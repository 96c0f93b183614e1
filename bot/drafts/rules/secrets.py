"""Secrets: keys, passwords and codes that open something."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import after, either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule
from bot.drafts.vendors import LOOKS_LIKE, VENDORS, WHY
from bot.drafts.words import secrets as words

ASSIGNED = (
    r"(?:api|access|secret|private|client|auth|bearer|ssh|cle|clef|key|token|jeton|secret|password"
    r"|passwd|pwd|mdp|pass)(?:[ _-](?:key|token|secret|api|secrete?|privee?|d'api|d'acces))?"
    r"\s{0,2}(?:=|:|:=|=>| est | is )\s{0,2}[\"'«]?\s?"
    r"(?P<it>(?=[a-z_+/.-]{0,60}\d)(?=[\d_+/.-]{0,60}[a-z])[\w+/.=-]{12,200})"
)
# Between the cue and the value: a few words, then "is", a colon, a quotation mark.
STILL = r"(?:(?:still|now|just|currently|always|literally|encore|toujours|maintenant|juste) )?"
IS = r"\b(?:is|est|c|c[’']est|sont|are|with|avec)\b"
SAID = rf"[^\n]{{0,50}}?(?:[:=→«“\"/]|{IS})[\s:«“\"'‘]{{0,3}}{STILL}"
AT_ONCE = r"[\s:]{1,3}(?=[^\s]{6})(?=\S{0,40}[A-Za-z])"
MIXED = (
    r"(?P<it>(?=\S{0,40}\d)(?=\S{0,40}[A-Za-z!@$*?_-])[^\s»”\"]{4,40}|\d{4,12})"
    r"(?![^\s.,;:!?»”\")])"
)
LONG_KEY = r"[^\n]{0,50}?(?<![\w/])(?P<it>(?=\w{0,60}\d)(?=\w{0,60}[A-Za-z])[\w-]{20,200})"
LETTERS_FIRST = r"(?P<it>[A-Za-z](?=\S{0,40}\d)[^\s]{6,40})"
LAST_WORD = r"\s?[:=]\s?[\"'«“]?\s?(?P<it>[A-Za-z][\w!@$*?-]{4,40})\s?[\"'»”]?\s*[.!]?\s*(?:$|#|\n)"
IN_QUOTES = r"[^\n\"«“]{0,40}[\"«“]\s?(?P<it>[\w!@$*?.-]{4,40})\s?[\"»”]"
JOINED = rf"[^\n]{{0,40}}?{IS}\s(?P<it>[A-Z][\wÀ-ÿ]{{1,30}}[_@$*!-][\wÀ-ÿ!@$*-]{{2,30}})"
NO_YEAR = r"(?<!since )(?<!depuis )(?<!\ben )(?<!\bin )(?<!\bde )"
FIGURES = (
    r"(?:[A-Z#*]{0,3}\d){3}[A-Z\d#*]{0,7}|\d(?:[ -]\d){2,7}|\d{3}[ -]\d{3}"
    r"|\d{2}[ -]\d{2}(?:[ -]\d{2})?"
)
CODE = (
    rf"[^\n.!]{{0,40}}?(?<![\w/.,:€$£-]){NO_YEAR}(?P<it>{FIGURES})(?![\w€$%]| ?(?:%|€"
    rf"|h\b|km|mm|m²|db\b|V\b|W\b|Hz|bits?\b))"
)
STARRED = pattern(r"(?<![\w#&/])(?P<it>[*#]?\d{3,8}[#*]|\*\d{3,8})(?!\w)", "prose")
LINKED = (
    rf"[^\n.!?]{{0,40}}?(?:\b(?:is|est|avec|with|c[’']est|code|pin)|:) (?:le |la |the "
    rf"|always |toujours )?"
    rf"{NO_YEAR}(?P<it>{FIGURES})(?![\w€$%]| ?(?:%|€|h\b|k?m\b|mm|m²|db\b|V\b|W\b|Hz|bits?\b))"
)
LOOSE = (
    r"(?: [\w'’/,:-]+){0,4}? (?!(?i:sha|md|base|utf|iso|http|oauth|x509|wpa|ipv|python"
    r"|node|web|covid|version|argon|aes|rsa))"
    r"(?P<it>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ@$!*_.-]{2,20}\d{2,6}[\w!@$*#-]{0,10})(?![\w/])"
)
IS_FIGURES = (
    rf" ?(?:is|est|c[’']est|:|=) (?:le |the |now |still "
    rf"|toujours )?(?P<it>{FIGURES})(?![\w€$%]| li[gn]| ?[%€])"
)
AT_FIGURES = rf" (?:le |in |the )?(?P<it>{FIGURES})(?![\w€$%])"
PHRASE = rf"[^\n]{{0,20}}?{IS} (?P<it>(?:[a-z]{{3,12}}[ -]){{1,4}}\d{{1,4}})(?=\s*$|[.,;!])"
SPELT = r"[^\n]{0,20}?[:=→]\s?(?P<it>(?:[\w@$!*-] ){4,40}[\w@$!*-])(?!\w)"
MARKED = (
    r"\b(?P<it>(?:tok|token|key|secret|sess|api|pat|live"
    r"|prod)[_-](?=[a-z_-]{0,40}\d)[a-z\d_-]{16,120})\b"
)
PAIR = pattern(
    r"(?<![\w/.@:])(?P<it>(?:admin|root|user|guest|demo|test|invite|administrator|operator)"
    r" ?[/:|+] ?(?!//)[a-z0-9!@$*_-]{4,30})(?![\w/])"
)
STRONG = pattern(
    r"(?<![\w#@&/.:-])(?P<it>(?=\S{0,24}\d)(?=\S{0,24}[A-Za-z]{3})[A-Za-zÀ-ÿ\d]{2,20}[!@$*_?#%&]"
    r"(?:[A-Za-zÀ-ÿ\d!@$*_?#-]{0,20}))(?![\w/.@])",
    "prose",
)
COUPLE = pattern(
    r"(?<![\w#@/.:-])(?P<it>[a-z_.-]{2,20}:(?!//)(?=[\w!@$*-]{0,24}\d)(?=[\w!@$*-]{0,24}[A-Za-z])"
    r"[\w!@$*-]{6,30})(?![\w/])",
    "prose",
)
SEED = r"[^\n]{0,30}?[:=]\s?(?P<it>(?:[a-z]{3,10}[ ,]{1,2}){11,23}[a-z]{3,10})"

RULES = (
    *VENDORS,
    Rule(
        id="secrets.assigned",
        severity="stop",
        message=LOOKS_LIKE.given(what=Phrase(fr="une clé ou un jeton", en="a key or a token")),
        why=WHY,
        find=unless(pattern(ASSIGNED, "bare"), words.GENERAL),
        masks=True,
        caught=(
            "Notre token: 9f86d081884c7d659a2f",
            "api_key = 7h1s1sN0tAr34lK3y",
            "Voici la clé d’API : b7d03a6947b217efb6f3ec3bd3504582",
        ),
        clean=(
            "Le commit 3f786850e387550fdab836ed7e6dc881de23001b corrige une coquille.",
            "The key: listening. The secret: coffee.",
            "Checksum, the key: 3f786850e387550fdab836ed7e6dc881de23001b",
        ),
    ),
    Rule(
        id="secrets.password",
        severity="stop",
        message=LOOKS_LIKE.given(
            what=Phrase(fr="un mot de passe ou un code d’accès", en="a password or an access code")
        ),
        why=WHY,
        find=unless(
            either(
                after(words.PASSWORD, SAID + MIXED),
                after(words.PASSWORD, LAST_WORD),
                after(words.PASSWORD, IN_QUOTES),
                after(words.PASSWORD, JOINED),
                after(words.WORD, AT_ONCE + MIXED),
                after(words.WORD, PHRASE),
                after(words.PASSWORD, SPELT),
                pattern(MARKED),
                after(either(words.WORD, words.LOGIN), LOOSE),
                after(Phrases("wifi|wi_fi"), r"[^\n]{0,50}?[:/=][\s\"]{0,2}" + LETTERS_FIRST),
                after(Phrases("root|admin|user|login"), r"\s?[/:]\s?" + LETTERS_FIRST),
                after(words.KEY, LONG_KEY),
                together(either(PAIR, STRONG, COUPLE), either(words.LOGIN, words.WORD)),
                after(Phrases("seed|recovery|secret phrase|words"), SEED, reach=300),
            ),
            words.GENERAL,
        ),
        masks=True,
        caught=(
            "Le mot de passe du wifi est Mouettes2026, profitez-en",
            "Wifi password: seagulls",
            "mdp = azerty123",
            "The default admin password on our gauges is still rain1234",
        ),
        clean=(
            "Le mot de passe le plus utilisé reste 123456.",
            "Mot de passe : une histoire de la sécurité",
            "Le secret de notre réussite ? Le café.",
            "The wifi password of this café is a smile.",
        ),
    ),
    Rule(
        id="secrets.code",
        severity="stop",
        message=LOOKS_LIKE.given(
            what=Phrase(
                fr="un code qui ouvre une porte ou un compte",
                en="a code that opens a door or an account",
            )
        ),
        why=WHY,
        find=unless(
            either(
                after(words.DOOR, CODE),
                after(words.ONE_TIME, CODE),
                together(STARRED, either(words.OPENS, words.SAID_CODE)),
                after(words.KEYED, LINKED),
                together(after(words.PUNCH, AT_FIGURES), words.OPENS_UP),
                together(after(words.SAID_CODE, IS_FIGURES), words.OPENS_UP),
                after(Phrases("pin"), r"[\s:]{1,3}(?P<it>\d{4,8}#?)(?!\w)"),
            ),
            words.GENERAL,
        ),
        masks=True,
        caught=(
            "The door code for the Rennes office is 4821B, come before 9.",
            "Code portail 7412A pour la soirée",
            "The back gate opens with 7721#",
            "Mon code de vérification est 884 213, vite",
            "Le cadenas du local vélo s’ouvre avec 3-1-9-4",
        ),
        clean=(
            "Error code 404, and the door is closed since 2019.",
            "Le code de la porte d’entrée de la bibliothèque est sous licence MIT.",
            "Our verification code has 100 % coverage since 2021",
        ),
    ),
)
