"""Disclosure: whoever praises their company says that they work there."""

import re

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, I_WORK_THERE, PRODUCT, TAGGED
from bot.drafts.finders import beside, either, without
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.normal import bare
from bot.text.tweet import LIMIT, weigh

PRAISE = Phrases(
    """
    formidable(s)|genial(e)|geniale(s)|geniaux|excellent(e)|excellente(s)|incroyable(s)|bluffe
    fantastique(s)|super|top|bluffant(e)|magique|parfait(e)|remarquable(s)|imbattable(s)|topissime
    impressionnant(e)|extraordinaire(s)|meilleur(e)|meilleures|meilleurs|adore|adorer|bravo|chapeau
    incontournable(s)|indispensable(s)|conseille|recommande|recommandez|essayez|testez|adoptez
    choisissez|achetez|foncez|decouvrez|prenez|installez|postulez|rejoignez|recrute|recrutent
    embauche|candidatez|revolutionnaire|genialissime|canon|mortel|convaincu|convaincue|essaie
    teste|achete|fonce|sauve|merveille|pepite|reference
    passez a
    on y est bien
    change|changer|simplifie la vie
    tellement|si|tres|vraiment simple|facile|efficace|rapide|agreable|pratique|bien
    fait gagner
    rien de mieux
    amazing|awesome|great|excellent|fantastic|brilliant|outstanding|incredible|superb|wonderful
    best|love|loving|loved|perfect|impressive|unbeatable|recommend|recommended|gamechanger|saved
    stunning|terrific|must|hiring|recruiting|apply|join|choose|adopt|magic|genius|unmatched|finest
    game changer
    top notch
    try|buy|get it|them|this|one|yours|now|out
    go with|for
    switch to
    check out|it|them
    give it|them a try|go|look|chance
    need|should|must|devriez|devez use|try|have|utiliser|essayer|adopter
    should all try
    works like
    blown away
    saves|changed|changes … time|life|day|money|hours
    nothing beats
    so easy|simple|fast|good|useful
    """
)
OUR_WORK = Phrases(
    """
    notre|nos boite|entreprise|societe|equipe(s)|produit(s)|solution|outil|plateforme|logiciel
    notre|nos application|appli|collegues|ingenieurs|pdg|bureau(x)|offres|stand|blog|clients|labo
    notre|nos site|usine|service|nouveau|nouvelle|dernier|derniere|demo|technologie|maison|ceo
    our company|team(s)|product(s)|solution|tool|platform|software|app|colleagues|engineers|ceo
    our office(s)|jobs|booth|blog|customers|clients|lab|site|plant|service|new|latest|demo|own
    chez nous
    nous|on recrutons|recrute|cherchons|cherche|embauchons|embauche|lancons|lance|sortons|sort
    nous|on avons|a|developpons|developpe|construisons|concevons|fabriquons|publions|ouvrons
    rejoignez|rejoins nous
    nous rejoindre
    avec nous
    we are|re hiring|recruiting|building|launching|looking|growing
    we hire|built|build|released|launched|shipped|ship|publish|make|made|open|develop|created
    join|with|at us
    work with us
    """
)
ABOUT_US = either(COMPANY, PRODUCT)
DISCLOSED = either(TAGGED, I_WORK_THERE, OUR_WORK)


IN_ENGLISH = re.compile(r"employee|i_?work|staff|team")


def _own_tag(reading: Reading) -> str:
    """Choose the company's tag in the draft's language, its first where there is none."""
    tags = reading.company.disclosure.tags
    english = reading.language == "en"
    spoken = (tag for tag in tags if bool(IN_ENGLISH.search(bare(tag).text)) == english)
    return next(spoken, tags[0] if tags else "")


def _add_tag(reading: Reading) -> str:
    """Add the tag at the end, where the author can move it, if it fits."""
    longer = f"{reading.draft.rstrip()} {_own_tag(reading)}".rstrip()
    return longer if weigh(longer) <= LIMIT else reading.draft


RULES = (
    Rule(
        id="disclosure.missing",
        severity="caution",
        message=Phrase(
            fr="Dites que vous y travaillez : « chez nous », « mon entreprise » ou {tag}.",
            en="Say that you work there: “at our place”, “my company” or {tag}.",
        ),
        why=Phrase(
            fr="Vanter son employeur sans le dire est une publicité déguisée, et la loi la punit.",
            en="Praising one’s employer without saying so is hidden advertising, and the law "
            "punishes it.",
        ),
        find=without(beside(ABOUT_US, PRAISE), DISCLOSED),
        values=lambda reading: {"tag": _own_tag(reading)},
        fix=_add_tag,
        caught=(
            "Brume 2, quel outil formidable, essayez-le !",
            "If you need weather data, go with Brumaine. Trust me.",
            "Brumaine recrute à Rennes, postulez !",
        ),
        clean=(
            "Brume 2, quel outil formidable, essayez-le ! #salarié",
            "My company Brumaine is hiring in Rennes, come and join us!",
            "Fier d’y travailler : Brumaine, quelle équipe formidable.",
            "Le stand de Brumaine est le B12.",
            "Quel outil formidable, ce tableur. Essayez-le !",
        ),
    ),
)
