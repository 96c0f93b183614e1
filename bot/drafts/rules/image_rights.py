"""Image rights: pictures belong to those who took them, and to those who are on them."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule

WHY = Phrase(
    fr="Une image a un auteur, et parfois des visages : il faut l’accord de chacun.",
    en="A picture has an author, and sometimes faces: each of them has to agree.",
)
PICTURE = Phrases(
    """
    image(s)|photo(s)|photographie(s)|picture(s)|pic(s)|illustration(s)|visuel(s)|video(s)|gif(s)
    meme(s)|cliche(s)|logo(s)|dessin(s)|drawing(s)|cartoon(s)|clip(s)|musique|music|song|selfie(s)
    extrait(s)|footage|portrait(s)|screenshot(s)|artwork|poster
    """
)
TAKEN = Phrases(
    """
    trouve(s)|trouvee(s) sur|via google|internet|pinterest|instagram
    trouve(s)|trouvee(s) sur|via le_web|le_net|facebook|twitter|x
    pris(e)|prises|pique(e)|piquee(s) sur|a|chez|au
    piques|vole(e)|recupere(e)|recuperee(s)|recuperes sur|a|chez|au
    copie(e)|telecharge(e)|emprunte(e)|repris(e)|sorti(e)|capture(e) sur|de|a|depuis
    google images
    getty|shutterstock|istock|adobe_stock|pinterest
    found|grabbed|stole|stolen|lifted|borrowed|copied|nicked|ripped|downloaded|pulled … from|on|off
    found … google|internet|online|pinterest|instagram|web|reddit|tumblr
    off the internet|web
    disney|pixar|marvel|netflix|nintendo|pokemon|simpsons|hbo|star_wars
    repris|reprise (une|l|la|cette|a|an|the) photo|image|picture|illustration de|from|off|d
    used|using|utilise (une|l|la|cette|a|an|the) photo|image|picture|illustration de|from|off|d
    afp|reuters|associated_press
    from google|pinterest|instagram|the_internet|reddit|someone|netflix|disney|a_movie|youtube
    sans credit|autorisation|demander|droits|permission|accord
    without credit|permission|asking|consent|rights
    no idea|clue who took|made
    j ignore|ne_sais_pas|aucune_idee qui|de_qui
    auteur|author|photographer|photographe inconnu(e)|unknown
    credit(s) unknown|inconnu
    copyright|filigrane|watermark|watermarked
    pas|not a moi|mine
    """
)
UNASKED = Phrases(
    """
    sans leur|son demander|accord|autorisation|permission|avis|dire
    sans qu il|elle|ils|elles le_sache|sache|sachent|voie|voient
    a|en son|leur|l insu
    ne sait|savent pas
    without their|his|her|asking knowing|permission|consent|asking|them|him|her
    without telling|asking them|him|her|anyone
    doesn|don|didn|does|do|did t|not know
    en cachette|douce|secret
    secretly|sneaky|sneakily|candid
    has|have no idea
    endormi(e)|asleep|sleeping|dort|napping|sieste|filme|filming
    hope|j_espere|espere … won|ne|mind|voudra|fache|care
    des|les|mes|of|my|the|nos|our|d enfants|kids|children|eleves|pupils|patients|bebe(s)
    don|didn|doesn t know
    they don t know|mind|care
    """
)
FREE = Phrases(
    """
    unsplash|pexels|pixabay|wikimedia|creative_commons|cc0|domaine_public|libre(s)|licence|license
    creative commons
    domaine public
    public domain
    libre de droits
    royalty free
    courtesy|merci_a|thanks_to|photographe|photographer|taken_by
    par|by @
    avec|with son|leur|their|his|her accord|permission|consent|autorisation
    talk|article|research|recherche|dataset|data|model|modele
    """
)

RULES = (
    Rule(
        id="image_rights.taken",
        severity="caution",
        message=Phrase(
            fr="Cette image est à quelqu’un. Prenez la vôtre, ou une image libre dont vous "
            "citez l’auteur.",
            en="This picture is somebody’s. Take your own, or a free one whose author you name.",
        ),
        why=WHY,
        find=unless(together(TAKEN, PICTURE), FREE),
        caught=(
            "Image trouvée sur Google, parfaite pour illustrer notre blog.",
            "Found this awesome picture on Google Images",
            "Photo piquée à un site de voyage, elle est belle non ?",
        ),
        clean=(
            "Photo libre de droits trouvée sur Unsplash, merci à son autrice",
            "J’ai trouvé mon badge, voici la photo",
            "Une photo prise ce matin par la fenêtre",
        ),
    ),
    Rule(
        id="image_rights.unasked",
        severity="caution",
        message=Phrase(
            fr="Demandez d’abord aux personnes que l’on reconnaît sur l’image.",
            en="Ask those whom people can recognise on the picture first.",
        ),
        why=WHY,
        find=unless(together(PICTURE, UNASKED), FREE),
        caught=(
            "Photo de toute l’équipe, prise sans leur demander",
            "A picture of my boss asleep in the meeting",
        ),
        clean=("La photo de l’équipe au complet", "A picture of the harbour, without a cloud"),
    ),
)
