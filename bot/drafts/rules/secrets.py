"""Secrets: keys, passwords and codes that open something."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import after, either, pattern, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule
from bot.drafts.vendors import LOOKS_LIKE, VENDORS, WHY

PASSWORD = Phrases(
    """
    password(s)|passwd|passphrase|passcode|pwd|mdp|motdepasse
    pass word
    mot(s) de passe
    wifi|wi_fi key|code|password|pass
    code|cle (du) wifi|wi_fi
    login|logins|identifiant(s)|credentials|creds|pin
    connecte toi|connectez vous avec
    log in|on with|as
    root|admin access|acces|account|compte
    pin
    code pin
    """
)
WORD = Phrases(
    """
    password|passwd|passphrase|passcode|pwd|mdp|pass
    mot de passe
    """
)
KEY = Phrases("key(s)|token(s)|jeton(s)|cle|clef|cles|secret|apikey|credential(s)|bearer")
DOOR = Phrases(
    """
    door|gate|alarm|entry|entrance|access|pin|safe|badge|lift|office|building|garage code(s)|pin
    code(s) (d|de|du|des) (l|la) porte|entree|acces|alarme|portail
    code(s) (d|de|du|des) (l|la) immeuble|portillon|coffre|badge|parking
    code(s) (d|de|du|des) (l|la) garage|digicode|pin|bureau|bureaux
    code(s) (d|de|du|des) (l|la) batiment|local|labo|locaux|hall
    digicode
    code pin
    code to|for the (back|front|server|main) door|gate|alarm|office
    code to|for the (back|front|server|main) building|room|lab|garage|safe
    """
)
ASSIGNED = (
    r"(?:api|access|secret|private|client|auth|bearer|ssh|cle|clef|key|token|jeton|secret|password"
    r"|passwd|pwd|mdp|pass)(?:[ _-](?:key|token|secret|api|secrete?|privee?|d'api|d'acces))?"
    r"\s{0,2}(?:=|:|:=|=>| est | is )\s{0,2}[\"'«]?\s?"
    r"(?P<it>(?=[a-z_+/.-]{0,60}\d)(?=[\d_+/.-]{0,60}[a-z])[\w+/.=-]{12,200})"
)
# Between the cue and the value: a few words, then "is", a colon, a quotation mark.
SAID = r"[^\n]{0,50}?(?:[:=→«“\"/]|\b(?:is|est|c[’']est|sont|are|with|avec)\b)[\s:«“\"'‘]{0,3}"
AT_ONCE = r"[\s:]{1,3}(?=[^\s]{6})(?=\S{0,40}[A-Za-z])"
MIXED = (
    r"(?P<it>(?=\S{0,40}\d)(?=\S{0,40}[A-Za-z!@$*?_-])[^\s»”\"]{4,40}|\d{4,12})"
    r"(?![^\s.,;:!?»”\")])"
)
LONG_KEY = r"[^\n]{0,30}?(?<![\w/])(?P<it>(?=\w{0,60}\d)(?=\w{0,60}[A-Za-z])[\w-]{20,200})"
LETTERS_FIRST = r"(?P<it>[A-Za-z](?=\S{0,40}\d)[^\s]{6,40})"
LAST_WORD = r"\s?[:=]\s?[\"'«“]?\s?(?P<it>[A-Za-z][\w!@$*?-]{4,40})\s?[\"'»”]?\s*[.!]?\s*(?:$|#|\n)"
CODE = r"[^\n.!]{0,40}?(?<![\w/.,])(?P<it>(?=(?:[A-Z#*]{0,3}\d){3})[A-Z\d#*]{3,10})(?![\w€$%])"

GENERAL = Phrases(
    """
    most|plus common|used|popular|courant(s)|utilise(s)|repandu(s)|frequent(s)
    les pires|worst|top
    jamais|never|stop|evitez|arretez|n utilisez|don t|ne
    commit|sha|hash|checksum|md5|empreinte|promo|code_promo|reduction|discount|voucher
    mot(s) de passe de # caracteres|signes|lettres
    rotate|rotation|manager|gestionnaire|oublie|forgot|forgotten|reset|strong|robuste|robustes
    """
)

RULES = (
    *VENDORS,
    Rule(
        id="secrets.assigned",
        severity="stop",
        message=LOOKS_LIKE.given(what=Phrase(fr="une clé ou un jeton", en="a key or a token")),
        why=WHY,
        find=unless(pattern(ASSIGNED, "bare"), GENERAL),
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
                after(PASSWORD, SAID + MIXED),
                after(PASSWORD, LAST_WORD),
                after(WORD, AT_ONCE + MIXED),
                after(Phrases("wifi|wi_fi"), r"[^\n]{0,50}?[:/=][\s\"]{0,2}" + LETTERS_FIRST),
                after(Phrases("root|admin|user|login"), r"\s?[/:]\s?" + LETTERS_FIRST),
                after(DOOR, CODE),
                after(Phrases("pin"), r"[\s:]{1,3}(?P<it>\d{4,8}#?)(?!\w)"),
                after(KEY, LONG_KEY),
            ),
            GENERAL,
        ),
        masks=True,
        caught=(
            "The door code for the Rennes office is 4821B, come before 9.",
            "Le mot de passe du wifi est Mouettes2026, profitez-en",
            "Code portail 7412A pour la soirée",
            "Wifi password: seagulls",
            "mdp = azerty123",
        ),
        clean=(
            "Le mot de passe le plus utilisé reste 123456.",
            "Mot de passe : une histoire de la sécurité",
            "Le secret de notre réussite ? Le café.",
            "Error code 404, and the door is closed since 2019.",
            "The wifi password of this café is a smile.",
        ),
    ),
)
