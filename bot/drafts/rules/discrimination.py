"""Discrimination: people sorted by what they are."""

from collections.abc import Iterable

from bot.chat.phrase import Phrase
from bot.drafts.finders import DIGITS, beside, either, near, pattern, together, unless, without
from bot.drafts.gates import gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.drafts.words import discrimination as words
from bot.drafts.words import discrimination_advert as adverts
from bot.drafts.words import discrimination_age as ages
from bot.drafts.words import discrimination_aside as asides
from bot.drafts.words import discrimination_barb as barbs
from bot.drafts.words import discrimination_benevolent as kind
from bot.drafts.words import discrimination_charge as charges
from bot.drafts.words import discrimination_favour as favours
from bot.drafts.words import discrimination_generic as generic
from bot.drafts.words import discrimination_hint as hints
from bot.drafts.words import discrimination_image as images
from bot.drafts.words import discrimination_kindly as kindly
from bot.drafts.words import discrimination_negative as negative
from bot.drafts.words import discrimination_passing as passing
from bot.drafts.words import discrimination_people as people
from bot.drafts.words import discrimination_role as roles
from bot.drafts.words import discrimination_scoff as scoffs
from bot.drafts.words import discrimination_slight as slights
from bot.drafts.words import discrimination_sting as stings
from bot.drafts.words import discrimination_whom as whom
from bot.drafts.words.discrimination_couple import COUPLE, HUSBAND_S_WORK, UNNATURAL
from bot.drafts.words.judgement import HARSH
from bot.text.span import Span

WHY = Phrase(
    fr="Trier les gens selon ce qu’ils sont est puni par la loi, et blesse des collègues.",
    en="Sorting people by what they are is against the law, and hurts colleagues.",
)
TARGETED = either(
    words.SET_PHRASES,
    unless(hints.ESSENCE, generic.ELSEWHERE),
    unless(hints.TOO, hints.THINGS),
    adverts.TOKEN,
    together(words.GROUP, either(words.BELITTLING, HARSH)),
    together(hints.TRAIT, hints.HELD),
    together(adverts.MOTHER, adverts.BLAMED),
    together(hints.FAITH, hints.UNWELCOME),
)

STRONGER = either(charges.CANNOT, charges.CHEAT, charges.OUT)
DISMISSED = pattern(
    r"(?<!\w)(?:next|suivante?s?|poubelle|hard pass|bin) ?[!.](?:\s|$)",
    words="next suivant suivante suivants poubelle pass bin",
)
DENIED = pattern(
    r"(?:^|[.!?:]\s)(?:no|non|nope|nan)\s?,|(?:^|[.!?:»\"”]\s?)(?:faux|false|wrong)\s?[.!,:]",
    words="no non nope nan faux false wrong",
)
AGED = pattern(
    r"\b[12345]\d ?(?:-|a|to|et|and) ?[23456]\d ?(?:ans|years|yo)\b(?! d.exp| of exp| exp)",
    words="ans years yo",
)
OLD = pattern(r"\b(?:a|is|s|aged|turned|turns|de) (?:4[5-9]|[5-7]\d)\b", signs=DIGITS)
ASKED = pattern(r'\w["»]?\s?\?', signs="?")
OVER = pattern(r"\b(?:over|past) (?:3[89]|[4-7]\d)(?= ?[?:,])", words="over past", signs=DIGITS)
SORTED = either(people.STRANGERS, people.WOMEN, people.AGES, ages.AGE, OVER)


def _at_once(*finders: Finder, where: Finder | None = None) -> Finder:
    """Ask what many finders find as one: so many would cost more apart than they spare."""
    any_of = either(*finders)

    def find(reading: Reading) -> Iterable[Span]:
        return reading.found(any_of) if where is None or reading.found(where) else ()

    return gated(find, where or any_of)


MEANT_WELL = either(
    *(kindly.KINDLY, kind.BENEVOLENT, kind.SELF, kind.ACCESS, kind.PRAISED),
    *(generic.ELSEWHERE, words.AGAINST),
)
STUNG = _at_once(
    unless(near(whom.ANYONE, stings.STING), kind.BENEVOLENT),
    without(near(whom.ANYONE, images.PICTURED), passing.HARMLESS),
    near(whom.ANYONE, barbs.BARB),
    without(near(whom.WHOM, kindly.SNIDE), MEANT_WELL),
    without(
        _at_once(
            near(passing.STRANGER, passing.GRUDGED), beside(passing.STRANGER, passing.FRANKLY)
        ),
        MEANT_WELL,
        generic.KNOWN,
    ),
    where=whom.ANYONE,
)
SAID = either(
    STUNG,
    unless(
        together(asides.BARRED, asides.PLEASED, either(generic.AT_WORK, asides.COUNTER)), asides.BUT
    ),
    together(people.STRANGERS, either(STRONGER, asides.SHRUG)),
    near(either(people.STRANGERS, people.WOMEN), either(asides.AFTERWARDS, DISMISSED)),
    unless(
        near(SORTED, asides.DISCLAIMED),
        kind.BENEVOLENT,
    ),
    unless(together(SORTED, either(negative.NEGATIVE, HARSH)), kind.BENEVOLENT, passing.HARMLESS),
    without(
        near(generic.TOUCHY, passing.GRUDGED),
        *(kind.BENEVOLENT, generic.KNOWN, generic.ELSEWHERE, passing.HARMLESS),
    ),
    together(either(people.WOMEN, people.AGES), STRONGER),
    near(COUPLE, UNNATURAL),
    near(people.WOMEN, HUSBAND_S_WORK),
    together(ages.YOUNG, either(charges.CHEAT, charges.OUT)),
    unless(near(either(people.AGES, ages.AGE, OVER), ages.FINISHED), passing.LATE),
    together(ages.YOUNG, ages.IDLE),
    near(together(people.STRANGERS, ASKED), either(STRONGER, negative.NEGATIVE)),
    roles.MANLY,
    together(roles.JOKE, roles.JOKED),
    together(roles.VOICE, roles.MOCKED),
    together(roles.LOOKS, roles.SHOWN, roles.HERS),
    unless(roles.PARTED, passing.AND_SPORT),
    roles.CLASS,
)
BARBED = either(
    unless(
        near(together(favours.MOTHERS, favours.LEAVING_EARLY), favours.SO_HANDY), favours.MYSELF
    ),
    unless(together(favours.GOT_IT, favours.BECAUSE_OF), favours.WRONGED),
    together(favours.ALL_MALE, favours.AT_EASE),
    near(either(people.AGES, ages.AGE, ages.YOUNG), favours.INCAPABLE),
    together(favours.ASKED_HER, favours.CHILDREN),
    near(favours.VOICED, favours.LAUGHED),
    together(OLD, favours.OBSOLETE, favours.GUESSED),
    favours.NOT_FOR_HER,
    favours.PRETENDED,
)
DISLIKED = either(
    people.STRANGERS, people.WOMEN, people.AGES, whom.PEOPLES, whom.OTHERWISE, asides.CONTRARY
)
UNFAIR = without(
    either(
        unless(TARGETED, words.AGAINST, kind.SELF, kind.ACCESS),
        unless(SAID, kind.PRAISED, kind.SELF, kind.ACCESS),
        unless(BARBED, kind.PRAISED),
        unless(together(favours.PARITY, favours.FIGURANTS), favours.NOT_SO),
        asides.HER_LOOKS,
        near(together(DISLIKED, asides.NOTHING_AGAINST), asides.BUT),
        passing.IN_PASSING,
        scoffs.SCOFFED,
        slights.SLIGHT,
    ),
    kind.REBUT,
    DENIED,
    generic.HOMONYMS,
)

RULES = (
    Rule(
        id="discrimination.group",
        severity="stop",
        message=Phrase(
            fr="Tout un groupe est visé. Retirez ce passage.",
            en="A whole group is targeted. Take it out.",
        ),
        why=WHY,
        find=either(UNFAIR, hints.REFUSED, slights.DISCLAIMER),
        caught=(
            "Il y a trop d’étrangers dans ce métier, voilà le résultat.",
            "Too many foreigners in this industry now.",
            "Les femmes ne savent pas coder, c’est connu",
            "Women can't code, sorry",
            "Encore un boulot de femmes",
            "Passé 50 ans, on ne comprend plus rien aux machines",
            "A salesman in a wheelchair? It looks bad, I wouldn't hire one",
            "Les Roumains du dépôt, comptez vos outils le soir",
            "Closing is a man's job, girls fold",
            "Un handicapé au quai, on n’est pas une garderie",
            "She's 48 and thinks she's still marketable, how cute",
            "Rien contre les homos, mais pas dans nos vestiaires",
            "Nothing against gays, just not in our changing rooms",
            "Deux Chinois dans l’équipe : planquez les plans",
            "She got the job because she’s black, that’s the truth",
            "La parité au comité : deux potiches de plus",
            "Avec un prénom comme Mamadou, le client va poser des questions",
            "First woman on the board: at last someone to make the coffee",
            "Un CV avec une candidate voilée : pas la peine de lire la suite",
            "The Germans at head office are charming, for robots with no sense of humour",
        ),
        clean=(
            "Parité dans la tech : trois livres qui m’ont aidée.",
            "I began the cello at 61",
            "Our grandparents’ generation repaired everything.",
            "Les femmes de l’équipe présentent leurs travaux demain",
            "Women in tech: our meetup is on Tuesday",
            "Encore un cliché : les femmes ne savent pas coder",
            "Deaf and blind people are your audience too",
            "Mon accent du sud revient dès que je passe Valence",
            "A 55 ans, Marc nous apprend le cloud",
            "Our Irish team leader brought soda bread",
            "Blind as a bat without my glasses",
            "After thirty years, the old crane retires",
            "Over 50 visitors and we open the second room",
            "This sort of bug is a nightmare",
            "Bold choice: the break room is painted black",
            "Nos ingénieurs roumains ont sauvé la mise en production",
            "Blind rivets: how do you set them when you can't see the back?",
            "Les étudiants étrangers cherchent un logement, on propose trois studios",
        ),
    ),
    Rule(
        id="discrimination.advert",
        severity="stop",
        message=Phrase(
            fr="Une offre ne choisit ni l’âge, ni le sexe, ni l’origine. Décrivez le travail et "
            "les compétences.",
            en="A job advert chooses neither age, nor sex, nor origin. Describe the work and the "
            "skills.",
        ),
        why=WHY,
        find=unless(near(either(adverts.SORTED, AGED), adverts.ADVERT), words.AGAINST),
        caught=(
            "On recrute : jeune et dynamique, moins de 35 ans",
            "We are hiring! Young people only, no kids",
            "Recherche commercial, homme uniquement",
            "Looking for a sales rep, 25 to 35 years old",
        ),
        clean=(
            "On recrute douze ingénieures et ingénieurs à Rennes",
            "We are hiring young offenders in a back-to-work programme",
            "Jeune papa, je découvre les nuits courtes",
        ),
    ),
)
