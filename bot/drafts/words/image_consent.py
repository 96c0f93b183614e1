"""Pictures of people who were not asked, and of those who cannot say yes by themselves."""

from bot.drafts.finders import beside, either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_rights import PICTURE
from bot.drafts.words.image_spied import ALBUMS, LITTLE_FACES, LOOK_AT, SPIED

FILMED = Phrases(
    """
    filme(e)|filmees|filmes|filmer|filmed|filming|photographie(e)|photographier|photographed
    snapped|recorded|enregistre|shoote|videoed|posting|postee(s)|publie|publiee(s)|tweete
    caught|captured|record|recording|snap|pics|filmait|filmais|filming|mitraille|mitrailles
    je|j|on|que poste|la_poste|les_poste|le_poste|en_poste|la_publie|les_publie
    poste(s) (quand_meme|ici|sans) cette|ca|quand_meme|sur|les_photos|la_photo|une_photo|ici|sans
    ete|etes|etre|ai|a|avons poste(s)
    en ligne
    put|pris|prise(s)|taken|took … online|en_photo|en_video|on_camera|of
    """
)
SEE = "sache|sachent|voie|voient|apercoive|apercoivent|rende|rendent|doute|doutent|remarque|aient"
TOLD = "encore|que|donne|dit|ete_prevenu|au_courant|signe|demande|vu|d_accord|qu_il|qu_elle"
HIM = (
    "pris|prise|prises|photographie(e)|filme(e)|filmes|voie|prenne|photos|photo|figurer"
    "|apparaitre|montrer|voir"
)
HER = "her|his|their|photographed|filmed|in|on|pictured|seen|photos|pictures|recorded|posted|taken"
CROSS = "kill|hate|murder|furious|cross|mad|angry|livid|complain|moan|forgive|upset|sue|fuming"
THEM = "he|she|they|it|him|people|nobody|everyone|intern(s)|colleague(s)|guests|visitors|boss"
POST = (
    "publish|show|diffuser|montrer|mettre|rien|post|share|poster|publier|publie|be|take|partager"
    "|prendre"
)
UNASKED = Phrases(
    f"""
    sans leur|son|lui|vous|les demander|accord|autorisation|permission|avis|dire|prevenir
    sans qu il|elle|ils|elles|on (le|s_en|en|me|m|s) {SEE}
    sans que|qu … sache(nt)|sachent|voie(nt)|voient|remarque|remarquent|apercoive|doutent|doute
    without … knowing|noticing|realising|realizing|aware|asking|telling
    ignore(nt)|ignorent que|qu|tout|encore|l|la|le
    n a|ont|avait pas|jamais eu (leur|son|le|la) mot|choix|parole
    no|any|little say|choice in
    camera cachee
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
    demande|demandent|supplie (pourtant|bien) (de|d|que) ne (pas|rien) (la|le) {POST}
    dit|prie|interdit (pourtant|bien) (de|d|que) ne (pas|rien) (la|le) {POST}
    thought|pensait|pensaient … recorded|enregistre|enregistree|filme(s)|off
    croyait|croyaient|believed … recorded|enregistre|enregistree|filme(s)|off
    deteste(nt)|hates|hate|hated|loathes cette|ce|this|that|these|the|ces|his|her photo(s)|video
    deteste(nt)|hates|hate|hated|loathes cette|this|that|these|the|ces|his|her picture(s)|pic|clip
    didn|don|doesn|wouldn|did|do t|not want|wants|wanted (to) (be|me_to|us_to)
    ne|n veut|veulent|voulait|voulaient pas (etre|apparaitre|figurer)
    doesn|don|didn|does|do|did|hasn|haven t|not (even) ask|asked|agree|agreed|consent|warn|warned
    doesn|don|didn|does|do|did|hasn|haven t|not (even) signed|tell|told|check_with
    {THEM} doesn|don|didn|does|do|did|hasn|haven t|not (even) know|realise|realize
    {THEM} doesn|don|didn|does|do|did|hasn|haven t|not (even) notice|seen|suspect
    {THEM} is|are|was|were|s|re unaware|oblivious|clueless
    unaware i|that|of
    nobody|no_one|noone|none (of_them) signed|asked|agreed|gave|consented|knew
    nobody|no_one|noone|none (of_them) was|were|has|had (been) told|asked|warned
    nobody|no_one|noone|none (of_them) was|were|has|had (been) informed|aware|consulted
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
    without them|him|her|anyone knowing|noticing|realising|realizing|seeing
    without anybody|people|everyone|us knowing|noticing|realising|realizing|seeing
    without (any) of_them|parental|their_parents|the_parents|anyone_s|a|prior knowing|consent|leave
    without (a) (signed) release|waiver|form(s)|consent|permission|approval|authorisation|ok
    no|zero|not (a|any|single|signed) (parental|signed|written) consent|permission|release|waiver(s)
    no|zero permission_slip(s)|release_form(s)|consent_form(s)|model_release|authorisation
    pas|aucune|zero (d|de) (vraiment) autorisation(s)|accord|consentement|droit_a_l_image|permission
    pas|rien|jamais eu le temps de demander|prevenir|avertir|consulter
    pas|rien|jamais demande|demander|prevenu|prevenir|signe|consulte
    n|j|ai|a|avons|on (ai) (pas|rien|jamais) demande|prevenu|averti (a|leur|l|aux|son) personne
    leur|lui|vous|les|l|te ai|a|avons (pas|rien) demande|prevenu(s)|prevenue(s)|avertis|consultes
    didn|never|not|forgot (t|to|even|bothered) (bother|even|to) (to) ask|asking|asked
    ask|asked|told|warned nobody|no_one|noone|none
    didn|never|not|forgot (t|to|even|bothered) (bother|even|to) (to) tell|warn|check
    haven|hadn t (even|had|yet) (time) (to) ask|asked|told|warned|checked
    no|any time to ask|warn|check
    personne (n|ne) (etait|est|a|avait|savait) (ete) prevenu(e)|au_courant|consulte|demande|su|vu
    nobody|no_one|noone|none (of) (them) realised|realized|noticed|saw_me|knows_i|knows_yet
    n a|ont|avait|avaient rien|pas vu|remarque|capte|percute|su|realise
    he|she|they|it|him|her|me never|didn (t) saw|noticed|see|notice|knew|realised|know
    n|ne|aime|aiment|supporte(nt)|veut|veulent pas (trop|du_tout) (etre|qu_on|les|la|se) {HIM}
    deteste|detestent|hait|refuse|horreur|interdit qu on (la|le|les|l) prenne|filme|photographie
    a horreur|peur|honte d|de etre|se|la|sa {HIM}
    deteste(nt)|refuse(nt)|fuit|hait (d) (etre|qu_on|se|les|la|sa) {HIM}
    hate(s)|refuse(s)|dislike(s)|avoids|dreads|loathes|loathe (to|having|being|getting) (be) {HER}
    doesn|don|didn t (really) like|want|love|enjoy (to|having|being|getting) (be) {HER}
    camera|publicity shy
    si|if quelqu_un|anyone|anybody|somebody|ca rale|moans|objects|complains|proteste|plaint
    va|vont|allez|allait (me|m|nous) en_vouloir|raler|rouspeter|gueuler|hurler|me_tuer|etre_furieux
    va|vont|allez (pas|ne_pas) (me) apprecier|aimer|pardonner|etre_content|etre_contente|kiffer
    m|me|nous en voudra|voudront|voudrez|maudira|detestera|tuera|tueront|pardonnera
    raleront|ralera|rouspetera|furieux|furieuse
    will|ll|gonna|going_to|would|might (never) (be) {CROSS}
    moan|complain|scream|sue at|about|if|when|me
    ne lui|leur|le dites|dis pas
    they|she|he|people don|dont|doesn|didn t know|mind|care
    """
)
CHILD = Phrases(
    """
    enfant(s)|kid(s)|children|child|eleve(s)|pupil(s)
    bebe(s)|baby|babies|ecolier(s)|ecoliers
    collegien(s)|lyceens|classe(s)|schoolchildren|toddler(s)|creche|nursery|gamin(s)|gamines|gosses
    minots|bambins|bout_de_chou|tout_petits|mineur(s)|grader(s)|minors|kindergarten|maternelle
    les|nos|des|ces petits (du|de) (la) centre|creche|ecole|club|village|quartier|maternelle|bouts
    petits du|de_la|de_l|d|bouts
    little ones
    holiday|summer|after_school|youth club|camp
    centre aere|loisirs
    tots|tot|tiddlers|nippers|moppets|loulous|teenagers|ados|scolaires|youngsters
    preschoolers|cm1|cm2|ce1|ce2|cp|colo|scouts
    school trip|class|visit|group|choir|party|children|kids
    sortie|groupe|visite|kermesse scolaire
    ecole primaire|maternelle|elementaire
    les|des|nos|un|une|a|the|our|two|three|deux|trois|petit(s) patient(s)
    4|5|6|7|8|9|10|11|12|13|14|15|16|17|five|six|seven|eight|nine|ten|eleven|twelve ans|year_old(s)
    year|grade 1|2|3|4|5|6|7|8|9|four|five|six class|pupils|kids
    sixieme(s)|6e|5e|4e|cinquiemes|quatriemes|troisiemes
    """
)
DISPLAY = Phrases(
    """
    in|en thread|fil
    quel|quelle|quels|what (a) equipe|team|bande|bunch|crew|energie|energy|bonheur|joy|enthousiasme
    souriant(e)|souriants|smiley|smiling|rieur(s)|pose(nt)|posing|bouille
    ci joint|jointe|jointes|dessous|apres
    ci|ici|voici|voila|regardez|here|below|attached|look|mignon(s)|mignonne(s)|adorable(s)|cute
    chou(x)|craquants|sweet|smiles|sourires|visage(s)|bouille(s)|frimousse(s)|face(s)|close_up
    closeup|gros_plan|portraits|trombine(s)|bobines|souvenir(s)|album|galerie|gallery|thread|poste
    postees|posted|posting|publie|publiees|publions|partage|partageons|sharing|share|uploaded|shots
    of the|our|some|these|all|two|three|a|their
    des|de|avec|with nos|l|ces|leurs|the|our|la|les
    en|on|in photo(s)|images|video|pictures|camera|film
    photo(s)|photos|picture(s)|pics|video des|de|of|with|avec
    """
)
AGREED = Phrases(
    """
    accord|autorisation(s)|permission|consent|consentement|autorise(e)|autorises|agreed|consented
    parent(s) (ont|sont|all|are) (tous) d_accord|ont_signe|signe|signed|agreed|approved|fine|happy
    floute(s)|floutes|floutees|blurred|de_dos|from_behind|dessin(s)|drawing(s)|drew|dessine|dessinee
    mes|my|mon|ma|notre_fille|our_daughter enfant(s)|kid(s)|children|child|bebe|baby|son|daughter
    as|quand|when a|j_etais|i_was|gamin kid|child|enfant|gamin|petit|petite
    sans|no|aucun|without children|enfants|kids|visage|face
    don|ne|never|jamais|stop|before|avant (t|de|pas) post|publier|publiez|postez|posting|share
    """
)
REFUSED = Phrases(
    """
    haven|havent|didn (t) (ai) (pas) checked|asked|ask|demande (with) (a) anyone|personne
    not|pas|n_ai (t) (ai) (pas) checked|asked|ask|demande (with) (a) anyone|personne
    haven|havent|didn (t) (ai) checked|asked|ask|demande (with) their|the|aux parents|mums
    not|pas|n_ai (t) (ai) checked|asked|ask|demande (with) their|the|aux parents|mums
    without|sans asking|demander anyone|anybody|personne|leur|their
    never|not (t) (ai) (pas) checked|asked (with) (a) their|the|les parents|familles|mums|families
    never|not (t) (ai) (pas) ask|demande (with) (a) their|the|les parents|familles|mums|families
    pas|n_ai (t) (ai) (pas) checked|asked (with) (a) their|the|les parents|familles|mums|families
    pas|n_ai (t) (ai) (pas) ask|demande (with) (a) their|the|les parents|familles|mums|families
    never|not (t) (ai) (pas) checked|asked (with) (a) aux|leurs parents|familles|mums|families
    never|not (t) (ai) (pas) checked|asked (with) (a) mum|families parents|familles|mums|families
    never|not (t) (ai) (pas) ask|demande (with) (a) aux|leurs parents|familles|mums|families
    never|not (t) (ai) (pas) ask|demande (with) (a) mum|families parents|familles|mums|families
    pas|n_ai (t) (ai) (pas) checked|asked (with) (a) aux|leurs parents|familles|mums|families
    pas|n_ai (t) (ai) (pas) checked|asked (with) (a) mum|families parents|familles|mums|families
    pas|n_ai (t) (ai) (pas) ask|demande (with) (a) aux|leurs parents|familles|mums|families
    pas|n_ai (t) (ai) (pas) ask|demande (with) (a) mum|families parents|familles|mums|families
    pas|no|sans|without|aucune|zero|not|missing|jamais (d|de|eu|any|a|the|time|le_temps|leur) accord
    pas|no|sans|without|aucune|zero|not|missing|jamais (d|de|l|eu|any|their|la) autorisation(s)
    no|without|any|not parental|their|the permission|consent
    no|without|any permission|consent|forms
    """
)
CHILDREN = either(
    unless(either(together(PICTURE, CHILD, DISPLAY), together(CHILD, ALBUMS)), AGREED),
    unless(together(CHILD, LITTLE_FACES, LOOK_AT), AGREED),
    near(together(CHILD, either(PICTURE, DISPLAY)), REFUSED),
    unless(
        together(CHILD, Phrases("filme|filmed|photographie|photographies|photographed|snapped")),
        AGREED,
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
ADVICE = Phrases(
    """
    before|avant (de|you) posting|post|publier|poster|filmer|partager|share|sharing|taking
    please|always|should|must ask
    ask first|people|before|permission|everyone|yourself
    demandez|pensez|remember|rappel|reminder|toujours|always|jamais_de|never_post|ne_postez|rgpd
    gdpr|robot(s)|drone|chat|cat|chien|dog|volcan|volcano|harbour|lapin|hedgehog|herisson
    """
)
BANNED = together(
    Phrases(
        """
        pas|no|zero|interdit|defense|aucune|not|interdiction de|d|allowed|any photo(s)|photographier
        no|zero|aucune photo(s)|picture(s)|pics|filming|video(s)
        pas de photo(s)|video(s)
        photo(s)|pictures|filming|videos interdite(s)|interdits|banned|forbidden|not_allowed
        """
    ),
    Phrases(
        """
        quand meme
        anyway|evidemment|obviously|regardless|forcement|naturally|oups|oops|en_douce|tant_pis|voici
        whatever|here|voila|snuck|sneaked|trop_tard|too_late|m_en_fiche|rebel|rebelle
        """
    ),
)
UNASKED_PICTURE = either(
    BANNED,
    unless(near(either(PICTURE, FILMED), UNASKED), ADVICE),
    CHILDREN,
    FACES,
    SPIED,
)
