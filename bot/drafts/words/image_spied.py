"""Pictures of people who did not see the lens, or whom nobody would wish to be."""

from bot.drafts.cues import PERSON
from bot.drafts.finders import either, together, unless
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
    en_maillot|maillot_de_bain|swimsuit|bikini|swimming_trunks|torse_nu|topless|shirtless|underwear
    dossier|blackmail
    bouche ouverte|pleine
    doigt dans le nez
    les|aux yeux fermes
    yawning|snoring|dozing|nodding_off|drooling|stuffing|drunk|tipsy|grimacing|crying|sweating
    scratching|embarrassing|unflattering|awkward|sobbing|wasted|passed_out|slumped|gawping
    picking (his|her|their) nose
    mid yawn|bite|sneeze|chew|rant|tantrum|cry|snore
    en plein baillement|eternuement|fou_rire|sanglot|bouchee|pleurs
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
    croquer|craquant(s)|craquante(s)|trognon(s)|posent|posing|irresistible(s)|pose|chouette(s)|sweet
    voici|voila|here|regardez|look|tous|toutes|all|every|mignon(s)|cute|adorable(s)|chou|choux
    """
)
CHIEF = Phrases(
    """
    ceo|pdg|dg|cto|cfo|directeur|directrice|director|manager|manageuse|patronne|cheffe|president
    presidente|drh|head|n_1|speaker|orateur|oratrice|conferencier|conferenciere|presenter
    """
)
SLYLY = Phrases(
    """
    on the sly|quiet
    en douce|cachette|scred|loucede|traitre
    on|off|behind the_sly|guard|his_back|her_back
    a son|leur insu
    snuck|sneaked|sneaky|sneakily|secretly|stealthily|vole(e)|volees|a_la_derobee|discretos
    """
)
SOMEONE = Phrases(
    """
    un|une client|cliente|visiteur|visiteuse|inconnu|inconnue|passager|passagere|patient|patiente
    un|une passant|passante|voyageur|voyageuse|monsieur|dame|type|mec|gars|voisin|voisine|livreur
    a|an|some (random) (old) customer|visitor|stranger|passenger|patient|passer_by|commuter|lady
    a|an|some (random) (old) bloke|guy|gentleman|courier|shopper|neighbour|woman|man
    """
)
SHOT = Phrases(
    """
    photographie|filme|mitraille|shoote|papped|snapped|filmed|photographed|videoed
    pris|prise|prends en_photo|une_photo|en_video|un_cliche
    took|taken|take|got|snapped a (quick) (sneaky) picture|photo|pic|snap|video|shot of
    """
)
CONSENTING = Phrases(
    """
    temoigne|temoignage|testimonial|interview|interviewe|accord|agreed|consent|merci|thanks|asked
    demande|permission|autorisation|robot|s_machine|s_factory|s_plant|s_line|s_site|s_workshop
    thermal|thermique|drone|deer|simulation|happy_to|ravi|ravie|pose|posed|posing|signe|signed
    """
)
BEAST = Phrases(
    """
    chat(s)|chatte|chaton|chien(s)|chienne|chiot|lapin|hamster|perroquet|poule(s)|herisson|cheval
    cat(s)|kitten|dog(s)|puppy|rabbit|parrot|hen(s)|hedgehog|horse|serveur(s)|server(s)|robot(s)
    """
)
ALBUMS = together(
    Phrases("album|galerie|gallery|diaporama|slideshow|reportage|cliches"),
    Phrases("ici|here|lien|link|voici|complet|full|visite|visiting|visit|below|ligne|online|up"),
)
CARED_FOR = Phrases(
    """
    un|une|la|le|ce|cette patient|patiente|resident|residente|malade|detenu|detenue|sdf
    a|an|the|this|some (elderly|old|young) patient|resident|inmate|prisoner|homeless
    a|an|the|this|some (elderly|old|young) care_home_resident
    """
)
ANONYMISED = Phrases(
    """
    anonyme|anonymise(e)|anonymised|anonymized|irm|mri|x_ray|radio|radios|scanner|ia|ai|algorithme
    explanation|explication|travail|ear|teacher|git|review
    model|modele|detecte|detect|detects|segmentation|imagerie|imaging|dossier|simulated|mannequin
    """
)
SPIED = either(
    unless(together(PICTURE, CARED_FOR), CONSENTING, ANONYMISED),
    unless(together(SOMEONE, SHOT), CONSENTING),
    together(CHIEF, SLYLY, either(PICTURE, Phrases("snapped|filmed|filme|photographie|caught"))),
    unless(together(PERSON, ASLEEP, POSTED), BEAST),
    together(PICTURE, PASSER, FROM_AFAR),
    together(PASSER, ZOOM),
    together(PASSER, CCTV),
    together(PICTURE, either(PASSER, PERSON), UNFLATTERING),
)
