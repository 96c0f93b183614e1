"""Image rights: pictures belong to those who took them, and to those who are on them."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import either, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule
from bot.drafts.words.image_authors import BORROWED, UNAWARE
from bot.drafts.words.image_consent import UNASKED_PICTURE
from bot.drafts.words.image_more import MORE_BORROWED, MORE_UNASKED, SCENE
from bot.drafts.words.image_pages import PRESS
from bot.drafts.words.image_rights_candid import CAUGHT, NOT_MINE
from bot.drafts.words.image_works import REWORKED

WHY = Phrase(
    fr="Une image a un auteur, et parfois des visages : il faut l’accord de chacun.",
    en="A picture has an author, and sometimes faces: each of them has to agree.",
)
FREE = Phrases(
    """
    unsplash|pexels|pixabay|wikimedia|creative_commons|cc0|domaine_public|libre(s)|licence|license
    creative commons
    courtesy of the|our|its|my|@|nasa|esa
    domaine public
    public domain
    libre de droits
    royalty free
    merci_a|thanks_to|taken_by
    notre|our|pro|professional|professionnelle photographe|photographer
    photographe pro|professionnel|professionnelle
    par|by @
    avec|with son|leur|their|his|her accord|permission|consent|autorisation
    research project|team|model|models|dataset
    dataset(s)|modele_open_source|training_data|jeu_de_donnees|image_recognition
    conference|research talk|talks
    """
)
RULE = Phrases(
    """
    pas|jamais|aucune|zero de|d|une (photo) (photos) (image) sans (l|leur|votre|un) accord
    pas|jamais|aucune|zero de|d|une photo(s)|image(s)|video(s) sans (demander|autorisation|accord)
    no|never (a) photo(s)|picture(s)|image(s)|video(s)|post|share without
    la|notre|une|our|the|a|simple regle|rule est|is|simple|chez|of|d_or|here
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
        find=unless(
            either(unless(either(BORROWED, REWORKED, MORE_BORROWED), FREE), PRESS),
            unless(SCENE, NOT_MINE, UNAWARE),
            RULE,
        ),
        caught=(
            "Image trouvée sur Google, parfaite pour illustrer notre blog.",
            "Found this awesome picture on Google Images",
            "Photo piquée à un site de voyage, elle est belle non ?",
            "Cropped the watermark off the drawing for our flyer",
            "Reposting the cartoon from this morning’s paper, too good",
            "Infographie reprise d’une étude payante, servez-vous",
            "Haven’t asked the illustrator, but her drawing opens our slides",
        ),
        clean=(
            "Photo libre de droits trouvée sur Unsplash, merci à son autrice",
            "J’ai trouvé mon badge, voici la photo",
            "Une photo prise ce matin par la fenêtre",
            "J’ai lu l’article entier, passionnant",
            "Belle exposition de dessins de presse à Quimper, allez-y",
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
        find=unless(either(UNASKED_PICTURE, MORE_UNASKED, CAUGHT), FREE, SCENE, RULE),
        caught=(
            "Photo de toute l’équipe, prise sans leur demander",
            "A picture of my boss asleep in the meeting",
            "Un visiteur endormi dans notre hall 📸",
            "Interns’ portraits are online, we’ll tell them tomorrow",
            "Les enfants de l’école en visite, trop mignons sur cette photo",
        ),
        clean=("La photo de l’équipe au complet", "A picture of the harbour, without a cloud"),
    ),
)
