"""Secrets: keys, passwords and codes that open something."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import DIGITS, FIGURES, after, either, near, pattern, together, unless
from bot.drafts.gates import Gated
from bot.drafts.numbers import SPOKEN
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder, Rule
from bot.drafts.vendors import LOOKS_LIKE, VENDORS, WHY
from bot.drafts.words import secrets as words
from bot.drafts.words import secrets_codes as codes
from bot.drafts.words import secrets_hints as hints
from bot.drafts.words import secrets_parts as parts
from bot.drafts.words import secrets_passwords as passwords
from bot.drafts.words import secrets_shapes as shapes
from bot.drafts.words import secrets_spoken as spoken

ASSIGNMENT = unless(
    pattern(spoken.ASSIGNED, signs=DIGITS, words=shapes.ASSIGNED_WORDS), words.GENERAL
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
ENTERED = near(
    after(
        either(codes.ENTER, codes.CODED),
        rf"[^\n.!?\d]{{0,25}}?{shapes.NO_YEAR}(?P<it>{shapes.LONG_FIGURES}){shapes.UNITS}",
    ),
    codes.PLACES,
)
ENDED = near(
    pattern(rf"(?P<it>{shapes.ANY_FIGURES}){codes.THEN}", words="star hash pound etoile diese"),
    either(codes.PLACES, codes.ENTER, codes.CODED),
)
NUMBERS = frozenset(SPOKEN) - {"un", "one", "o", "oh"}


def figured(finder: Finder) -> Finder:
    """Find what a finder finds in a draft that says figures, in words or not."""
    return Gated(lambda reading: reading.found(finder), (FIGURES | NUMBERS,))


VALUE = pattern(shapes.VALUE, "prose", signs=DIGITS + "-.")
SAID_PASSWORD = either(
    after(words.PASSWORD, shapes.SAID + shapes.MIXED, reach=100),
    after(passwords.STRICT, spoken.THRICE, reach=120),
    after(passwords.STRICT, spoken.OWNED_UP, reach=120),
    after(passwords.STRICT, spoken.SPACED_OUT),
    after(words.PASSWORD, shapes.LAST_WORD),
    after(words.PASSWORD, shapes.IN_QUOTES, reach=110),
    after(words.PASSWORD, shapes.JOINED),
    after(passwords.SINGLE, shapes.GLUED),
    after(words.WORD, shapes.AT_ONCE + shapes.MIXED),
    after(words.WORD, shapes.PHRASE),
    after(passwords.STRICT, shapes.PLAIN),
    after(words.PASSWORD, shapes.SPELT),
    after(passwords.ACCOUNT, shapes.COUPLE, reach=100),
    pattern(shapes.USER, "prose", words="pass passe password pwd mdp passwd passcode pw mot"),
    pattern(shapes.BEFORE, "prose", words="password passcode passphrase mot mots mdp"),
    pattern(shapes.USED_AS, "prose", words="password passcode passphrase mot mots mdp cle pass"),
    unless(together(passwords.STRICT, passwords.HINT), passwords.GOOD),
    unless(together(passwords.STRICT, passwords.NAMED_AFTER, passwords.FOLLOWED), passwords.GOOD),
    unless(
        together(passwords.AS_PASSWORD, passwords.NAMED_AFTER, passwords.SHARERS), passwords.GOOD
    ),
    after(passwords.SINGLE, shapes.OF_SOMETHING),
    unless(
        either(
            together(VALUE, either(passwords.SINGLE, passwords.WIRELESS)),
            together(VALUE, passwords.REMOTE, passwords.ENTERING),
        ),
        passwords.GOOD,
    ),
    together(passwords.QUESTION, passwords.CALLED),
    together(pattern(shapes.WIRELESS_KEY, "prose", signs=DIGITS), passwords.WIRELESS, words.KEY),
    pattern(shapes.PASS, "prose", words="passe"),
    pattern(shapes.MAILBOX, "draft", signs="@"),
    pattern(parts.MARKED, signs=DIGITS, words="tok token key secret sess api pat live prod"),
    after(either(words.WORD, words.LOGIN), shapes.LOOSE),
    after(Phrases("wifi|wi_fi"), r"[^\n]{0,50}?[:/=][\s\"]{0,2}" + shapes.LETTERS_FIRST),
    after(Phrases("wpa|wpa2|wpa3|wep|psk"), shapes.AT_ONCE + shapes.MIXED),
    after(Phrases("root|admin|user|login"), r"\s?[/:]\s?" + shapes.LETTERS_FIRST),
    after(words.KEY, shapes.LONG_KEY),
    together(either(parts.PAIR, STRONG, COUPLE), either(words.LOGIN, words.WORD)),
    after(passwords.SEED_PHRASE, shapes.SEED, reach=300),
    together(passwords.PRIVATE_KEY, pattern(r"https?://", "draft", signs=":")),
    unless(together(passwords.STRICT, passwords.AND_THEN), passwords.GOOD),
    together(pattern(shapes.DULL_PAIR, words="root admin"), passwords.ENTERING),
    together(
        pattern(shapes.LOOSE_PAIR, "prose", signs="/"), either(passwords.ENTERING, words.LOGIN)
    ),
    after(passwords.STRICT, shapes.IN_LOWER),
    hints.SAID,
)
PASSWORDS = unless(
    spoken.in_earnest(SAID_PASSWORD),
    words.GENERAL,
    unless(words.FORGOTTEN, words.NOTED),
    unless(spoken.PLAYED, VALUE),
    unless(hints.FESTIVE, parts.DIGITAL, VALUE),
    unless(hints.ADVICE, unless(VALUE, hints.WORST)),
)
SAID_CODE = either(
    after(words.DOOR, shapes.CODE),
    after(words.ONE_TIME, shapes.CODE),
    together(parts.STARRED, either(words.OPENS, words.SAID_CODE)),
    after(words.KEYED, shapes.LINKED),
    together(after(words.PUNCH, shapes.AT_FIGURES), words.OPENS_UP),
    together(after(words.SAID_CODE, shapes.IS_FIGURES), words.OPENS_UP),
    after(Phrases("pin"), r"[\s:]{1,3}(?P<it>\d{4,8}#?)(?!\w)"),
    after(Phrases("pin|nip"), shapes.LINKED),
    ENTERED,
    ENDED,
    after(codes.MEETING, shapes.CODE),
    after(codes.UNLOCK, shapes.LINKED),
    near(after(codes.OPENED, shapes.AT_FIGURES), codes.PLACES),
    together(pattern(shapes.SIX, "prose", signs=DIGITS), codes.SMS),
    together(pattern(shapes.TURNS, signs=DIGITS), codes.PLACES),
    together(after(words.KEYED, shapes.BY_HABIT), codes.AS_EVER),
    near(
        either(
            pattern(shapes.SET_OFF, "prose", signs=DIGITS),
            pattern(shapes.SET_APART, "prose", signs=DIGITS),
        ),
        codes.LOCKS,
    ),
    after(codes.LOCKS, shapes.NEXT_TO),
    after(codes.LOCKS, shapes.AFTER_SIGN, reach=90),
    together(
        pattern(spoken.TIMES, words=parts.TIMES_WORDS),
        either(codes.CODED, codes.LOCKS),
        codes.PLACES,
    ),
    near(pattern(shapes.TAKES, signs=DIGITS), either(codes.LOCKS, codes.DEVICES)),
    near(pattern(shapes.ON_THE_PAD, signs=DIGITS), codes.PLACES),
    near(after(codes.CODED, shapes.SAID_AFTER, reach=90), codes.PLACES),
    pattern(r"(?<!\w)G-\d{6}(?!\w)", "prose", words="g"),
)
CODES = unless(
    either(
        figured(SAID_CODE),
        hints.PRESSED,
        together(either(codes.CODED, codes.OPENS_WITH), codes.YEAR_HINT, codes.PLACES),
        unless(together(codes.SPARE_KEY, codes.HIDDEN), codes.FOUND_AGAIN),
    ),
    words.GENERAL,
    codes.NOT_THESE,
)

RULES = (
    *VENDORS,
    Rule(
        id="secrets.assigned",
        severity="stop",
        message=LOOKS_LIKE.given(what=Phrase(fr="une clé ou un jeton", en="a key or a token")),
        why=WHY,
        find=either(
            ASSIGNMENT,
            pattern(shapes.ENVIRONMENT, "prose", signs="="),
            pattern(shapes.COMMAND, "draft", words=shapes.COMMANDS),
            together(pattern(shapes.LICENCE, "prose", signs=DIGITS), passwords.COPYABLE),
            after(codes.SPARE_CODES, shapes.SPARE, reach=120),
            after(passwords.SEEDED, shapes.BASE32),
        ),
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
        find=PASSWORDS,
        masks=True,
        caught=(
            "Le mot de passe du wifi est Mouettes2026, profitez-en",
            "Wifi password: seagulls",
            "mdp = azerty123",
            "The default admin password on our gauges is still rain1234",
            "Compte de la démo : testeur / testeur",
            "Le mot de passe, c’est le nom du chien suivi de son année",
            "Wifi du stand : clé Printemps2026",
            "On a tous le même mot de passe : le prénom de la fille du patron",
            "Password of the printer: sunshine, yes I know",
        ),
        clean=(
            "Le mot de passe le plus utilisé reste 123456.",
            "Mot de passe : une histoire de la sécurité",
            "The wifi password of this café is a smile.",
            "The kids’ password for the treehouse: please",
            "Un bon mot de passe : une majuscule, un chiffre, un signe",
            "Stop using admin/admin on your routers, I beg you",
            "“password123” is not a good password, please use a manager",
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
        find=CODES,
        masks=True,
        caught=(
            "The door code for the Rennes office is 4821B, come before 9.",
            "Code portail 7412A pour la soirée",
            "Mon code de vérification est 884 213, vite",
            "Le cadenas du local vélo s’ouvre avec 3-1-9-4",
            "Alarm off: punch in seven zero two nine, then star",
            "Le coffre s’ouvre toujours avec la date de naissance du patron",
            "La clé du local est sous le pot de fleurs",
            "Le code de l’ascenseur, c’est quatre fois le 7",
            "Safe: left to 20, right to 7, then pull",
        ),
        clean=(
            "Error code 404, and the door is closed since 2019.",
            "Le code de la porte d’entrée de la bibliothèque est sous licence MIT.",
            "Our verification code has 100 % coverage since 2021",
            "L’alarme a sonné 4 fois pendant la démo",
            "Code postal 35000, porte de gauche",
        ),
    ),
)
