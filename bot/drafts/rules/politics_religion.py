"""Politics and religion: convictions that are one's own and not the company's."""

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, TAGGED
from bot.drafts.finders import DIGITS, either, pattern, together, unless, without
from bot.drafts.rule import Rule
from bot.drafts.words import politics_religion as words
from bot.drafts.words import politics_religion_debate as debate
from bot.drafts.words.judgement import HARSH
from bot.drafts.words.politics_religion_cause import CAUSES
from bot.drafts.words.politics_religion_everyday import EVERYDAY
from bot.drafts.words.politics_religion_exclaimed import EXCLAIMED
from bot.drafts.words.politics_religion_faith import FAITHS
from bot.drafts.words.politics_religion_gripe import GRIPES
from bot.drafts.words.politics_religion_hot import HEATED
from bot.drafts.words.politics_religion_polls import POLLS
from bot.drafts.words.politics_religion_power import NAMED_POWER, POWERS
from bot.drafts.words.politics_religion_stand import STANDS
from bot.drafts.words.politics_religion_state import VIEWED

WHY = Phrase(
    fr="L’entreprise est à tous ses salariés : elle ne prend parti ni en politique ni en religion.",
    en="The company belongs to everybody who works there: it takes no side in politics or "
    "religion.",
)
AT_WORK = either(words.AT_WORK, EXCLAIMED, EVERYDAY)
VERSE = pattern(
    r"\b(?:psaumes?|psalms?|proverb(?:e?s)|jean|john|matt?hieu|matthew|luc|luke|marc|mark|romain?s"
    r"|corinthiens|corinthians|isaie|isaiah|exode|exodus|genese|genesis)"
    r" \d{1,3} ?[:,] ?\d{1,3}\b",
    signs=DIGITS,
    words="psaume psaumes psalm psalms proverbes proverbs jean john mathieu matthieu mathew "
    "matthew luc luke marc mark romain romains corinthiens corinthians isaie isaiah exode "
    "exodus genese genesis",
)
CALLS = either(
    words.CALL,
    debate.LOADED,
    VERSE,
    words.PREACHING,
    together(words.GOD, words.CREED),
    together(either(words.POLITICIAN, words.PARTY), words.VOTE),
    together(words.POLITICIAN, words.OUST),
)
CALLED = unless(CALLS, AT_WORK, words.HARMLESS)
TAKEN_SIDES = unless(
    either(words.POLITICIAN, POWERS, CAUSES, FAITHS, HEATED, POLLS, VIEWED, GRIPES, STANDS),
    AT_WORK,
)
FORTY_NINE = pattern(
    r"\b(?:le|du|au|un|les|de|encore un) 49[.,-]3\b"
    r"(?! ?(?:[%°€]|(?:k?g|[kcm]?m|s|k|[gm]o|euros?|ans|degres|pour|points?)\b))|^49[.-]3\b",
    words="49",
)
SUBJECT = either(FORTY_NINE, words.TOPIC, words.POLITICIAN, words.PARTY)

RULES = (
    Rule(
        id="politics_religion.call",
        severity="stop",
        message=Phrase(
            fr="Un appel politique ou religieux. Retirez-le, ou dites-le ailleurs qu’à côté de "
            "votre métier.",
            en="A political or religious call. Take it out, or say it away from your work.",
        ),
        why=WHY,
        find=CALLED,
        caught=(
            "Dimanche, votez Macron, tout simplement.",
            "Vote for Trump, friends",
            "Un seul Dieu. Convertissez-vous.",
            "Only one God, repent!",
            "Grève générale lundi, tous dans la rue",
        ),
        clean=(
            "Vote for your favourite talk title before Friday.",
            "Oh my God, the tests pass. Thank God.",
            "Un Saint-Amour remarquable, chez le vigneron",
            "Votez pour le logo de notre hackathon",
        ),
    ),
    Rule(
        id="politics_religion.company",
        severity="stop",
        message=Phrase(
            fr="L’entreprise se trouve mêlée à la politique ou à la religion. Séparez les deux.",
            en="The company is drawn into politics or religion. Keep the two apart.",
        ),
        why=WHY,
        find=unless(
            together(either(SUBJECT, NAMED_POWER), either(COMPANY, TAGGED)),
            AT_WORK,
            words.HARMLESS,
        ),
        caught=(
            "Brumaine vaut mieux que ce gouvernement",
            "Macron should visit Brumaine and learn",
        ),
        clean=("Brumaine publie son étude sur la pluie",),
    ),
    Rule(
        id="politics_religion.opinion",
        severity="stop",
        message=Phrase(
            fr="Un avis politique ou religieux. Gardez-le pour un compte sans lien avec votre "
            "métier.",
            en="A political or religious view. Keep it for an account without a link to your work.",
        ),
        why=WHY,
        find=without(
            either(
                TAKEN_SIDES,
                unless(
                    either(
                        together(SUBJECT, words.STANCE),
                        together(either(SUBJECT, debate.DEBATED), either(debate.VIEW, HARSH)),
                    ),
                    AT_WORK,
                    words.HARMLESS,
                ),
            ),
            CALLED,
        ),
        caught=(
            "Ce gouvernement est une honte",
            "Trump is right about one thing",
            "Je suis en grève demain, et vous ?",
            "Our prime minister is out of touch",
            "Jesus changed my life",
            "Mon premier bulletin sera pour les Verts",
            "My first vote goes to Labour",
            "Un 49.3 de plus, et on appelle ça une démocratie",
            "Toutes les religions sont des contes",
            "Nobody in charge of this country has ever seen a factory floor, shame on them",
            "Fermer des maternités pour acheter des jets, quel pays",
            "Inheritance tax is robbing the dead",
            "La chasse devrait être interdite une bonne fois",
            "Religion is malware of the mind",
            "Mon corps, mon choix",
        ),
        clean=(
            "Visite guidée de l’Assemblée nationale",
            "Leader election in Raft is the best talk",
            "Merci au maire de Rennes pour son accueil",
            "The left pane shows the diff",
            "Une manif de canards devant le site",
            "Dieu que ce train est lent",
            "Turn left after the church",
            "Le ballot de paille a roulé dans le pré",
            "Comic Sans should be banned once and for all",
            "Venez au concert à l’église, notre chorale chante",
            "Readability should trump cleverness",
            "L’alphabet OTAN affiché au support",
            "Notre politique de mots de passe était ridicule",
            "Tram strike again, so I bike in",
            "God, what a queue at the canteen",
        ),
    ),
)
