"""Pictures owned up to as another's, and people caught asleep, queueing, pulling a face."""

from bot.drafts.finders import either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_rights import PICTURE

NOT_MINE = Phrases(
    """
    pas de moi|nous
    n est pas a_moi|mienne
    isn|not|wasn (t) mine|my_own|ours
    sur le|un|son|leur site|compte|blog|profil
    site|compte|blog|galerie (de|d) (un|une|l|du|la) photographe|artiste|illustrateur|illustratrice
    photographer|artist|illustrator s site|account|page|blog|feed|gallery
    coupe|rogne|recadre|efface|enleve|gomme|masque (le|la|son|sa) nom|signature|filigrane|credit
    cropped|cut|removed|erased|blurred (out|off) (his|her|their|the) name|signature|watermark|credit
    """
)
CAMERA = pattern(r"[📸📷🎥📹]", "prose", signs="📸📷🎥📹")
SHOWN = either(
    PICTURE, CAMERA, Phrases("je_poste|regardez|look_at|filme|filmee|filmed|snapped|papped")
)
OTHERS = (
    "manager|chef|cheffe|boss|patron|patronne|collegue|collegues|stagiaire|voisin|voisine|directeur"
    "|directrice|client|cliente|n_1|formateur|comptable|drh|candidat|candidate|visiteur|livreur|chauffeur"
)
OTHERS_EN = (
    "manager|boss|colleague|coworker|intern|neighbour|neighbor|director|customer|client|trainer"
    "|driver|accountant|candidate|visitor|courier|teammate|recruiter"
)
FACE = Phrases(
    f"""
    tete|tronche|trombine|bobine|gueule (de|d|du) (mon|ma|la|le|notre|nos|un|une) {OTHERS}
    my|the|our|a {OTHERS_EN} s face|expression|look
    face of my|the|our|a {OTHERS_EN}
    """
)
MOMENT = Phrases("quand|lorsque|au_moment|en_decouvrant|en_apprenant|when|as|after|upon|seeing")
ASLEEP = Phrases(
    """
    endormi(e)|endormis|endormies|assoupi(e)|dort|dorment|sieste|ronfle|bouche_ouverte|bave|baille
    asleep|sleeping|dozing|napping|nap|snoring|mouth_open|drooling|yawning|nodded_off|passed_out
    doigt dans_le_nez
    picking his|her|their nose
    """
)
ANYONE = Phrases(
    f"""
    {OTHERS}|visiteurs|clients|passager(s)|voyageur(s)|dame
    monsieur|type|mec|gars|inconnu(e)|patient
    {OTHERS_EN}|visitors|customers|passenger(s)|traveller|lady|gentleman|bloke|guy|stranger|patient
    """
)
CROWD = Phrases(
    """
    file|file_d_attente|queue|foule|clients|visiteurs|public|voyageurs|passants|salle_d_attente
    line|queue|crowd|customers|visitors|commuters|passers_by|waiting_room|shoppers
    """
)
ON_CAMERA = Phrases(
    """
    vous etes filmes|filmees|en_photo
    souriez vous
    smile you
    you re|are on camera|film
    say cheese
    """
)
NOBODY = Phrases(
    """
    chat(s)|cat(s)|chien(s)|dog(s)|chaton|kitten|bebe|baby|hamster|lapin|rabbit|robot|statue|horloge
    mon_fils|ma_fille|my_son|my_daughter|koala|panda|ours|bear|volcan|dessin|drawing|accord|consent
    permission|agreed|d_accord|fictif|film|movie|gif|emoji|imagine|imaginez
    """
)
CAUGHT = unless(
    either(
        together(FACE, MOMENT, SHOWN),
        near(together(ASLEEP, ANYONE), SHOWN),
        together(CROWD, ON_CAMERA),
        near(CROWD, together(ON_CAMERA, SHOWN)),
    ),
    NOBODY,
)
