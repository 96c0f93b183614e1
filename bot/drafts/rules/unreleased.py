"""Unreleased: products and projects that nobody has announced yet."""

from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import INSIDE
from bot.drafts.finders import either, together
from bot.drafts.names import distinctive, names, ordinary
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule

WHY = Phrase(
    fr="Une annonce n’a lieu qu’une fois : éventée, elle ne sert plus, et les concurrents "
    "l’apprennent.",
    en="An announcement happens once: leaked, it is worth nothing, and competitors hear of it.",
)
NOT_YET = Phrase(
    fr="Ceci n’est pas encore public. Retirez-le, et gardez votre tweet pour le jour de l’annonce.",
    en="This is not public yet. Take it out, and keep your tweet for the day of the announcement.",
)


def _secret_names(reading: Reading) -> Iterator[str]:
    """Name what may not be spoken of now."""
    for secret in reading.company.unreleased:
        if secret.secret_at(reading.now):
            yield from (secret.name, *secret.aliases)


def _own_words(reading: Reading) -> Iterator[str]:
    return (name for name in _secret_names(reading) if not name.isalpha())


def _ordinary_words(reading: Reading) -> Iterator[str]:
    """Name those that may be a word of the language too."""
    return (name for name in _secret_names(reading) if name.isalpha())


RELEASE = Phrases(
    """
    sort|sortie|sortira|lancement|lance|lancer|version
    beta|prototype|roadmap|demo|release|releases|launch
    launching|launches|ships|shipping|alpha|preview
    teaser|bientot|soon|coming|arrive|arrivent|annonce
    announcement|announce|unveil|unveiled|devoile|secret
    embargo|tourne|labo|lab|feature|fonctionnalite
    tests|testing|teste|code|coding|codename|nom_de_code|produit|product|project|projet
    """
)

RULES = (
    Rule(
        id="unreleased.name",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=either(
            names(_own_words),
            ordinary(_ordinary_words, either(RELEASE, INSIDE)),
            together(distinctive(_own_words), RELEASE),
        ),
        caught=(
            "Working late on Projet Cigale. You will love it.",
            "projet-cigale avance bien",
            "S i r o c c o - 2 tourne enfin au labo",
            "J’ai vu Mistral ce matin, vous n’êtes pas prêts",
            "Cigale sort en version bêta lundi",
        ),
        clean=(
            "Le chant de la cigale, enfin l’été",
            "Un mistral à décorner les bœufs",
            "Brume 3 est publique, testez-la",
        ),
    ),
    Rule(
        id="unreleased.embargo",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=Phrases(
            """
            sous|under|on embargo
            embargo jusqu|until|till|lifts|leve
            rien (encore) annonce|devoile
    pas|jamais encore annonce(e)|devoile(e)|public|publique|officiel
            not|never yet|been announced|released|public|official
            isn|hasn t (yet|been) announced|public|released|official
            unannounced|unreleased|unpublished product|feature|version|project|release
            avant|before (l|the) official|grande announcement|annonce|launch
            projet|produit|version|fonctionnalite secret|secrete
            secret|stealth project|product|feature|launch
            en avant premiere … produit|version|fonctionnalite
            you did|didn (not|t) hear it|this from me
            ca sort|sortira|arrive … mais|chut
            """
        ),
        caught=(
            "Under embargo until Tuesday, but between us: offline mode.",
            "Pas encore annoncé, mais la version mobile arrive",
            "Our secret project has a name now",
        ),
        clean=(
            "« Embargo » vient de l’espagnol « embargar ».",
            "The secret of a good retro is silence.",
            "Un projet qui a du sens",
        ),
    ),
)
