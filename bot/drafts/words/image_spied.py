"""Pictures of people who did not see the lens, or whom nobody would wish to be."""

from bot.drafts.cues import PERSON
from bot.drafts.finders import either, together
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_rights import PICTURE

PASSER = Phrases(
    """
    client|cliente|customer|visiteur(s)|visiteuse(s)
    visitor(s)|passant(e)|passants|passer_by|facteur
    postman|livreur|voisin(e)|voisins|neighbour|collegue(s)|colleague(s)|stagiaire(s)|intern(s)
    stranger(s)|inconnu(e)|inconnus|guest(s)|invite(s)|invites|candidat|candidate|patron|boss|chef
    courier(s)|postie|cleaner|guard|driver|shopper(s)|customers|clients|clientes|vigile
    delivery|type|guy|dame|lady|monsieur|woman|man|femme|homme|couple|people|gens|touriste(s)
    """
)
FROM_AFAR = Phrases(
    """
    next|opposite|across|beside to|from me|us
    next to me
    a_cote_de|en_face_de moi
    de train|bus|metro|bureau
    de|from loin|afar|far|behind|dos|profil
    a distance|l_improviste
    a son|leur insu
    across the room|street|hall
    through|par|a_travers the|la|le|une|a window|fenetre|vitre|glass|hublot
    zoom(e)|zoomed|paparazzi|telephoto|teleobjectif
    planque(e)|embuscade|stalking|espionne|vole|unaware
    on the sly
    off guard
    au vol
    a la derobee
    snuck|sneaky|sneaked|discretos|ninja
    """
)
UNFLATTERING = Phrases(
    """
    baille(nt)|bayer|ronfle|ronflait|empiffre(nt)|empiffrent|s_endort|somnole|pique_du_nez|grimace
    pleure|en_pleurs|transpire|bave|ridicule|gene|genante|bourre|bourree|ivre|pompette|moche
    maillot|swimsuit|bikini|swimming_trunks|torse_nu|topless|shirtless|underwear|dossier|blackmail
    bouche ouverte|pleine
    doigt dans le nez
    les|aux yeux fermes
    yawning|snoring|dozing|nodding_off|drooling|stuffing|drunk|tipsy|grimacing|crying|sweating
    scratching|embarrassing|unflattering|awkward|sobbing|wasted|passed_out|slumped|gawping
    picking (his|her|their) nose
    mouth|eyes open|full|closed|shut
    train|full (de|of) ronfler|bailler|dormir|manger|pleurer|danser|mouth
    """
)
ZOOM = Phrases("zoom|zooming|zoome sur|on|in")
CCTV = Phrases("cctv|videosurveillance|cameras|camera_de_surveillance|security_camera(s)|webcam")
ASLEEP = Phrases(
    """
    dort|dormait|endormi(e)|endort|roupille|pionce|ronfle|ronflait|somnole|bave|sieste
    asleep|sleeping|napping|snoring|dozing|kipping|snoozing|drooling|dribbling
    """
)
POSTED = Phrases(
    """
    je|j (vous) (le|la|l) poste|publie|mets|partage|montre|balance|offre
    voici|voila|preuve|photo(s)|cliche|video
    i|just|here (m|am|it) (this|him|her|it) posting|posted|sharing|post|share
    posting|here|proof|photo(s)|picture(s)|pic(s)|video
    """
)
LITTLE_FACES = Phrases(
    "visage(s)|face(s)|frimousse(s)|bouille(s)|bobine(s)|gros_plan|close_up|closeup"
)
LOOK_AT = Phrases(
    """
    voici|voila|here|regardez|look|tous|toutes|all|every|mignon(s)|cute|adorable(s)|chou|choux
    """
)
SPIED = either(
    together(PERSON, ASLEEP, POSTED),
    together(PICTURE, PASSER, FROM_AFAR),
    together(PASSER, ZOOM),
    together(PASSER, CCTV),
    together(PICTURE, either(PASSER, PERSON), UNFLATTERING),
)
