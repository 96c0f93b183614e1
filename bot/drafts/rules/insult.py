"""Insults: words and threats aimed at people, and vulgar ones aimed at nobody."""

import re
from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPETITOR
from bot.drafts.finders import either, near, pattern, quoted, together, unless, unquoted, without
from bot.drafts.gates import Gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import insult as words
from bot.drafts.words import insult_blows as blows
from bot.drafts.words import insult_disdain as disdain
from bot.drafts.words import insult_dumb as dumb
from bot.drafts.words import insult_harm as harm
from bot.drafts.words import insult_kindly as kindly
from bot.drafts.words import insult_loathing as loathing
from bot.drafts.words import insult_menace as menace
from bot.drafts.words import insult_people as people
from bot.drafts.words.insult_scorn import SILENCED
from bot.drafts.words.insult_things import THINGS
from bot.drafts.words.politics_religion import PARTY, POLITICIAN
from bot.text.span import Span

WHY = Phrase(
    fr="Une insulte suit celui qui l’a écrite, et son entreprise avec lui.",
    en="An insult follows whoever wrote it, and their company too.",
)


def _starred(reading: Reading) -> Iterator[Span]:
    """Find rude words whose letters hide behind stars and figures: c*nnard, f**k, merd3."""
    for word, starts in reading.places.items():
        if not word.isalpha() and not word.isdigit() and _hides_a_rude_word(word):
            yield from (reading.unmasked.source(start, start + len(word)) for start in starts)


def _hides_a_rude_word(word: str) -> bool:
    if "*" not in word:
        return word.translate(FIGURES) in RUDE_WORDS
    guess = re.compile(re.sub(r"\\\*", ".", re.escape(word)))
    return word[0] != "*" and any(map(guess.fullmatch, RUDE_WORDS))


def _signed(reading: Reading) -> Iterator[Span]:
    """Find rude words that begin with @ for an a, and so read as somebody's handle."""
    for mention in reading.tweet.mentions:
        if ("a" + mention.text.lower()).translate(FIGURES) in RUDE_WORDS:
            yield Span(mention.start, mention.end)


FIGURES = str.maketrans("013457", "oieast")  # as they stand for letters
RUDE_WORDS = (
    words.STARRED | words.RUDE_FRENCH.words | words.RUDE_ANYWHERE.words | words.RUDE_ENGLISH.words
)
CLOSED = pattern(r"(?:^|[!.?;] )la ferme(?= ?(?:!|$|,? (?:toi|vous|mec|connard)\b))", words="ferme")
RUDE = either(
    CLOSED,
    pattern(r"\bferme[zs]?(?:-la\b| la\b(?= ?(?:[!.?,;]|$)))", words="ferme fermez fermes"),
    words.RUDE_FRENCH,
    words.RUDE_ANYWHERE,
    words.RUDE_ENGLISH,
    Gated(_starred, (frozenset("*013457"),)),
    Gated(_signed, (frozenset("@＠"),)),
)
UNKIND = unless(
    either(
        words.AIMED,
        unless(people.LOWERED, THINGS),
        people.BELITTLED,
        harm.TRASHED,
        near(harm.HOPELESS, either(dumb.THOSE, words.PEOPLE, harm.CHIEFS)),
        together(people.CALLED, words.PEOPLE),
        unless(
            either(
                words.DEEMED,
                together(words.WORTHLESS, words.PEOPLE),
                near(dumb.CALLED_SO, dumb.THOSE),
                together(dumb.CALLED_SO, words.PEOPLE),
                together(dumb.UNABLE, either(dumb.THOSE, words.PEOPLE)),
            ),
            THINGS,
        ),
        dumb.FOOLS,
        SILENCED,
        loathing.SCORNED,
        unless(disdain.DISDAIN, THINGS),
        together(disdain.ITCHY, words.PEOPLE),
    ),
    words.GENTLE,
    words.MYSELF,
    menace.NOBODY,
    menace.INNOCENT,
    loathing.JOCULAR,
    kindly.INNOCUOUS,
)
# What is said of a competitor or of a party has its own rule.
OUTDONE = near(dumb.OUTDONE, either(dumb.CALLED_SO, dumb.FOOLS, dumb.UNABLE, dumb.THOSE))
AIMED = either(
    without(UNKIND, COMPETITOR, menace.PET, kindly.PLAYED, PARTY, POLITICIAN),
    without(disdain.LOWEST, COMPETITOR, menace.PET),
    without(OUTDONE, COMPETITOR),
)
THREATENED = unless(
    either(
        words.THREAT,
        unless(either(people.MENACE, menace.WISHED, menace.HARM, loathing.MENACED), people.SAFE),
    ),
    menace.FRIENDLY,
    loathing.JOCULAR,
    loathing.MAPPED,
    blows.SPICY,
    kindly.UNHARMED,
)

RULES = (
    Rule(
        id="insult.rude",
        severity="stop",
        message=Phrase(
            fr="Un mot injurieux ou vulgaire. Dites le fait, sans le mot.",
            en="A rude or vulgar word. Say what happened, without the word.",
        ),
        why=WHY,
        find=unless(unquoted(RUDE), menace.INNOCENT, loathing.TOOLS, kindly.RUDE_IN_NAME),
        caught=(
            "Celui qui a écrit ce script est un gros connard.",
            "sh1t happens, but only assh0les deploy on Friday",
            "Quel c*nnard, ce recruteur",
            "Ferme ta gueule, et code",
        ),
        clean=(
            "Le train a du retard, l’humoriste est comique, le navire est à sa bite d’amarrage.",
            "Pros and cons of Essex and Scunthorpe, by Dick",
            "Un bâtiment, une assiette, un concours, la Saint-Amour",
            "La douche après le vélo, c’est sacré",
            "A bastard file, and the bakery shut up shop",
        ),
    ),
    Rule(
        id="insult.aimed",
        severity="stop",
        message=Phrase(
            fr="Quelqu’un est rabaissé. Dites ce qui ne va pas, sans juger la personne.",
            en="Somebody is put down. Say what is wrong, without judging the person.",
        ),
        why=WHY,
        find=unquoted(AIMED),
        yields_to=("discrimination", "politics_religion"),
        caught=(
            "Bande d’incapables, rendez-nous le wifi",
            "You complete idiots broke the build",
            "Ce chef a le QI d’une moule",
            "Someone explain to this halfwit that emails are for reading",
            "Le client de midi : un menteur et un radin",
            "L’équipe a du fromage blanc dans le crâne",
            "You’d better keep your trap shut",
            "Who wired this cabinet? Some cretin, obviously.",
            "Le chef de projet a l’envergure d’un porte-manteau",
            "Ever considered shutting up?",
            "Notre DG ? Une baudruche",
            "That journalist is human garbage",
        ),
        clean=(
            "Quel idiot je suis, j’ai oublié mon badge.",
            "An idiot-proof guide to Kafka",
            "I was such a fool to skip the tests",
            "Our boss is a monster of patience",
            "Quelle cruche magnifique, au musée de la faïence",
            "Ce bouton ne sert à rien, l’équipe va le retirer.",
            "Don’t let that fool you, it is still a beta",
            "Nos tondeuses sont des moutons",
            "Mon réveil est un imbécile heureux",
            "Power-hungry chips, meet the new cooling loop",
            "Everyone misses you already, happy retirement",
            "La ferme du coin livre des paniers",
        ),
    ),
    Rule(
        id="insult.threat",
        severity="stop",
        message=Phrase(
            fr="Cela se lit comme une menace. Retirez-le.",
            en="This reads as a threat. Take it out.",
        ),
        why=WHY,
        find=either(
            unless(either(blows.HURT_TOO, harm.PROMISED), people.SAFE, blows.AT_GAMES), THREATENED
        ),
        caught=(
            "@user123 I will find you",
            "Je vais te retrouver, le spammeur",
            "You'll pay for this",
            "Ce livreur, il repart en ambulance",
            "I’m coming round and I’m breaking your kneecaps",
            "Whoever touches my screwdrivers again loses a finger",
            "Celui qui touche à mes câbles, je lui coupe les doigts",
        ),
        clean=(
            "This race condition was killing me, then I will find the fix",
            "Tuer un processus proprement : SIGTERM d’abord",
            "Je sais où vous habitez : la cartographie des livraisons expliquée",
            "On va casser la croûte au bord du canal",
            "We will make sure you get a seat",
            "Vous allez voir notre stand de loin",
            "Je vais mettre une photo de la salle",
        ),
    ),
    Rule(
        id="insult.quoted",
        severity="caution",
        message=Phrase(
            fr="Vous citez un mot injurieux : est-il utile ici ?",
            en="You quote a rude word: is it of use here?",
        ),
        why=WHY,
        find=without(quoted(either(RUDE, UNKIND)), menace.INNOCENT),
        caught=("On m’a écrit « pauvre connard » pour un bug. Respirons.",),
        clean=("On m’a écrit « bravo » pour un bug.",),
    ),
    Rule(
        id="insult.crude",
        severity="caution",
        message=Phrase(
            fr="Un mot un peu cru pour un compte où l’on sait où vous travaillez.",
            en="A crude word for an account where people know where you work.",
        ),
        why=WHY,
        find=words.CRUDE,
        caught=("Quel bordel, ce parking", "WTF, who moved the coffee machine"),
        clean=("La bordée de tribord, la chienlit et le cul-de-sac",),
    ),
)
