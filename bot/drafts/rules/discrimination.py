"""Discrimination: people sorted by what they are."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import either, near, together, unless
from bot.drafts.rule import Rule
from bot.drafts.words import discrimination as words
from bot.drafts.words import discrimination_advert as adverts
from bot.drafts.words import discrimination_hint as hints
from bot.drafts.words.judgement import HARSH

WHY = Phrase(
    fr="Trier les gens selon ce qu’ils sont est puni par la loi, et blesse des collègues.",
    en="Sorting people by what they are is against the law, and hurts colleagues.",
)
TARGETED = either(
    words.SET_PHRASES,
    hints.ESSENCE,
    unless(hints.TOO, hints.THINGS),
    adverts.TOKEN,
    together(words.GROUP, either(words.BELITTLING, HARSH)),
    together(hints.TRAIT, hints.HELD),
    together(adverts.MOTHER, adverts.BLAMED),
    together(hints.FAITH, hints.UNWELCOME),
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
        find=either(unless(TARGETED, words.AGAINST), hints.REFUSED),
        caught=(
            "Il y a trop d’étrangers dans ce métier, voilà le résultat.",
            "Too many foreigners in this industry now.",
            "Les femmes ne savent pas coder, c’est connu",
            "Women can't code, sorry",
            "Encore un boulot de femmes",
        ),
        clean=(
            "Parité dans la tech : trois livres qui m’ont aidée.",
            "Our grandparents’ generation repaired everything.",
            "Les femmes de l’équipe présentent leurs travaux demain",
            "Women in tech: our meetup is on Tuesday",
            "Encore un cliché : les femmes ne savent pas coder",
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
        find=unless(near(adverts.SORTED, adverts.ADVERT), words.AGAINST),
        caught=(
            "On recrute : jeune et dynamique, moins de 35 ans",
            "We are hiring! Young people only, no kids",
            "Recherche commercial, homme uniquement",
        ),
        clean=(
            "On recrute douze ingénieures et ingénieurs à Rennes",
            "We are hiring young offenders in a back-to-work programme",
            "Jeune papa, je découvre les nuits courtes",
        ),
    ),
)
