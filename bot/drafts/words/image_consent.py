"""Pictures of people who were not asked, and of those who cannot say yes by themselves."""

from bot.drafts.finders import beside, either, together
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_rights import PICTURE

FILMED = Phrases(
    """
    filme(e)|filmees|filmes|filmer|filmed|filming|photographie(e)|photographier|photographed
    snapped|recorded|enregistre|shoote|videoed|posting|poste|postee(s)|publie|publiee(s)|tweete
    caught|captured
    """
)
SEE = "sache|sachent|voie|voient|apercoive|apercoivent|rende|rendent|doute|doutent|remarque|aient"
TOLD = "encore|que|donne|dit|ete_prevenu|au_courant|signe|demande|vu|d_accord|qu_il|qu_elle"
POST = "post|share|poster|publier|publie|be|diffuser|take|partager|prendre"
UNASKED = Phrases(
    f"""
    sans leur|son|lui|vous|les demander|accord|autorisation|permission|avis|dire|prevenir
    sans qu il|elle|ils|elles|on (le|s_en|en|me|m|s) {SEE}
    sans prevenir|autorisation|permission|consentement|rien_dire|rien_demander|demander
    a|en son|leur|l insu
    ne|n sait|savent|a|ont|est|etait pas|rien|meme|jamais|personne {TOLD}
    sait|savent (meme) pas (encore|que|qu)
    pas|personne|rien|jamais (encore|n_a|a|ete) demande|signe|prevenu|donne|valide
    n a|ont|ai pas|rien|jamais (encore) demande|signe|prevenu|donne|valide|dit
    ne se|s doute(nt)|en_doute|apercoit pas|de
    without (their|his|her|anyone) knowing|permission|consent|asking|ok|noticing|approval
    without telling|asking|warning them|him|her|anyone|people|everyone|permission|first
    asked|begged|told|said (me|us) not (to) {POST}
    demande|demandent|supplie (me|m|a|que) ne|pas|de_ne_pas {POST}
    didn|don|doesn|wouldn|did|do t|not want|wants|wanted (to) (be|me_to|us_to)
    ne|n veut|veulent|voulait|voulaient pas (etre|apparaitre|figurer)
    doesn|don|didn|does|do|did|hasn|haven t|not (even) know|ask|asked|agree|agreed|consent|realise
    doesn|don|didn|does|do|did|hasn|haven t|not (even) realize|notice|said|signed|seen|tell|told
    nobody|no_one|noone|none (of_them) signed|asked|agreed|knows|gave|said|consented|was
    en cachette|douce|secret|scred|loucede|traitre
    snuck|sneaked a|this|some|in
    l air de rien
    secretly|sneaky|sneakily|candid|candids|hidden|stealth|stealthily|covertly
    vole(e)|volees|voles
    has|have|had|got|with no|zero idea|clue|say
    train de dormir|ronfler|pleurer|manger|bailler|raler
    endormi(e)|endormies|asleep|sleeping|dort|napping|sieste|snoring|ronfle
    hope|j_espere|espere … won|ne|mind|voudra|fache|care|pas
    desole(e)|sorry|oups|oops|pardon (pour|for|to|les|aux|a) eux|elle|lui|him|her|them|those|celles
    desole(e)|sorry|oups|oops|pardon (pour|for|to|les|aux|a) ceux|collegue(s)|everyone|folks|guys
    va|vont|gonna|will|ll|would|is_going_to me tuer|kill|hate|murder|detester|maudire
    kill|murder|hate me (for|when|if)
    deteste(nt)|hates|hate (etre|being|to_be) en_photo|prise|pris|photographed|filmed|on_camera
    chut|shh|shhh
    don|dont|do (t|not) tell him|her|them
    tant pis pour le|son|leur droit
    ne lui|leur|le dites|dis pas
    they|she|he|people don|dont|doesn|didn t know|mind|care
    """
)
CHILD = "enfant(s)|kid(s)|children|child|eleve(s)|pupils|patient(s)|bebe(s)|baby|babies|ecoliers"
PUPIL = "collegiens|lyceens|classe|schoolchildren|toddler(s)|creche|residents|nursery|ecole"
SCHOOL = "gamins|sortie_scolaire|ecole_primaire|scolaires|school_trip"
IMAGE = "image(s)|photo(s)|picture(s)|pic(s)|video(s)|selfie(s)|cliche(s)|portrait(s)|shots|snap"
OF = "des|les|mes|of|my|the|nos|our|d|de_la|with|avec|un|une|a|tous_les|all_the|of_all"
CHILDREN = either(
    Phrases(
        f"""
        {IMAGE} … {OF} {CHILD}|{PUPIL}|{SCHOOL}
        {CHILD} … en_photo(s)|en_video|photographed|visages|faces|filmes|on_camera|on_video
        filme|filmed|photographie|photographed|snapped|shot les|des|the|some|une|a {CHILD}|{PUPIL}
        """
    ),
    together(
        Phrases(f"les|des|nos|vos|mes|the|our|all|ces|these|ses|their {CHILD}"),
        Phrases(
            """
            photo(s)|picture(s)|pic(s)|video(s) ci|ici|below|dessous|attached|souvenir|here
            en photo(s)|images|video
            """
        ),
    ),
)
FACES = beside(
    Phrases(
        """
        visage(s)|face(s)|badge(s)|tete(s) visible(s)|reconnaissable(s)|recognisable|recognizable
        pas|not|non|sans floute(s)|floutee(s)|flouter|blurred|flou
        unblurred
        """
    ),
    PICTURE,
)
UNASKED_PICTURE = either(together(either(PICTURE, FILMED), UNASKED), CHILDREN, FACES)
