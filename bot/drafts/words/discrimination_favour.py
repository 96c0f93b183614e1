"""Favours and posts said to be got, or kept from people, for what they are."""

from bot.drafts.phrases import Phrases
from bot.drafts.words.discrimination_barb import KIND

MOTHERS = Phrases(
    """
    conge(s)|conge_mat|retour|mat_leave|maternity
    maternite|enceinte(s)|pregnant|grossesse|bebe|creche
    maman(s)|mum(s)|mom(s)|mother(s)|mere(s)|gosse(s)|enfants_malades|sick_kids|nursery|parents
    """
)
SO_HANDY = Phrases(
    """
    c|comme_c|vachement|super|tres|que_c est|drolement|bien pratique|commode
    bien|drolement|vachement|tres pratique(s)|commode(s)
    how|so|very|most|isn_t_that handy|convenient|practical|nice_for_some
    nice|alright|all_right for some
    tranquille la vie
    elle|elles|ils est|sont pas belle la_vie
    la vie est belle
    must be nice
    et nous|moi|les_autres on|alors
    and the_rest|we|us of|who|cover|pick
    """
)
LEAVING_EARLY = Phrases(
    """
    partir|part|partent|partie|filer|file|quitte|rentre|arrive|absente|disparait
    leave|leaves|leaving|go|goes|going|off|gone|arrive|arrives|away|wants|veut
    """
)
GOT_IT = Phrases(
    """
    poste|promo|promotion|job|place|role|contrat|augmentation|nomme|nommee|choisi|choisie|pris|prise
    recrute|recrutee|embauche|embauchee|hired|promoted|picked|chosen|got|appointed|elected|elu|elue
    arrive|arrivee|la|there|passe|passee|raise|contract|invited|invitee|invite
    """
)
BECAUSE_OF = Phrases(
    f"""
    parce_que|parce_qu|car elle|il|c est|etait (une|un) {KIND}|femme|meuf|noir|noire
    pcq|parceque|que_parce_qu elle|il|c est|etait (une|un) {KIND}|femme|meuf|noir|noire
    because|since|cos|cause|coz|bc he|she|they s|is|was|are (a|an) {KIND}|woman|girl
    because|since|cos|cause|coz|bc he|she|they s|is|was|are (a|an) female|brown|black
    because|since|cos|cause|coz|bc he|she|they ticks|tick (a|the|all|every) box|boxes
    parce_qu|parce_que|car elle|il coche (une|les|toutes|la) cases|case
    grace|merci a|au|aux sa|son|ses peau|couleur|origine(s)|sexe|genre|religion|voile|orientation
    thanks|down|only to her|his|their skin|colour|color|origin|gender|sex|religion|hijab|race
    """
)
WRONGED = Phrases(
    """
    refuse(s)|refusee|denied|overlooked|moque(e)|insulte(e)|harcele(e)|moins|less|discrimin
    passed over
    not|never|n_a|pas|jamais hired|promoted|picked|eu|ete|obtenu|get|got|because|parce
    illegal|interdit|injuste|unfair|faux|wrong|lawsuit|prud_hommes|insulted|harassed|bullied|mocked
    croire|croient|dire|disent|entends|entendu|dit|said
    say|told|tell|think|assume|hear|heard|demande
    """
)
ALL_MALE = Phrases(
    """
    100 masculin|masculine|hommes|male|men
    equipe|service|atelier|bureau|promo|comite masculine|masculin|d_hommes|sans_femme|sans_femmes
    entre|que|seulement hommes|mecs|gars|couilles|bonhommes
    que|rien_que|seulement des hommes|mecs|gars
    all male|men|lads|blokes|boys
    only men|lads|blokes|guys
    lads|men|blokes|boys only
    zero|aucune|pas_une|pas_de (de|une|a|single) femme(s)|fille|meuf|women|girls
    sans|no|without|not_one (de|une|a|single) femme(s)|fille|meuf|women|girls
    """
)
AT_EASE = Phrases(
    """
    avance|avancent|bosse|bossent|respire|tranquille(s)|efficace(s)|au_calme|la_paix|sans_drame
    pour_ca_que|pour_ca_qu|voila_pourquoi|c_est_mieux
    marche_mieux|vit_mieux|se_comprend|rigole_mieux
    gets|get things|stuff|work|the_job done
    peace|quiet|no_drama|drama_free|works_better|that_s_why|runs_smoothly|runs_like|easier|bliss
    de sans|zero histoires|drama|chichi|crise
    """
)
PARITY = Phrases(
    """
    parite|diversite|mixite|quota(s)|inclusion|diversity
    inclusive|dei|parity|balance|equality|egalite
    index egapro
    women|femmes on|au the|codir|board|comex|comite|conseil
    plan(s)|politique|charte|mission handicap
    """
)
FIGURANTS = Phrases(
    """
    potiche(s)|plante(s)_verte(s)|figurante(s)|figuration|tapisserie|alibi(s)|deco|decor
    pot plant(s)
    window dressing
    token(s)|ornament(s)|eye_candy|wallpaper|furniture|mannequins|extras
    ne|n trouve|trouvera|reste plus (un|une|d|de|aucun) ingenieur(s)|dev(s)|competent(s)|bon(s)
    won t find|have … left
    moins|plus|aucun|zero (de|d) (gens) competent(s)|competence(s)|talent|merite|meritants|bons
    fewer|less|no|zero (more) competent|competence|talent|merit|skill(s)|qualified|good (people)
    adieu|fini|oublie(z)|oublions|tant_pis_pour|goodbye|forget|so_long (le|la|les|the) merite|merit
    adieu|fini|oublie(z)|goodbye|forget|so_long (le|la|les|the) competence|niveau|talent|standards
    exit le|la|les competence|merite|niveau|hommes|blancs
    white|hommes|blancs|male|straight men|need|s|s_abstenir (not|need)
    au detriment du|de
    at the expense
    chasse aux|a hommes|blancs|l_homme
    racism|racisme|discrimination against|anti|contre white|blanc|blancs|men|hommes
    """
)
NOT_SO = Phrases(
    """
    n est|sont|etait|suis pas
    is|are|isn|aren|not|never|wasn|more (t) (not) (just|only|than) a|about|window|tokens|figurants
    pas|plus|ni une|un|de|des|que|seulement|juste potiche(s)|alibi|figurante(s)
    pas|plus|ni une|un|de|des|que|seulement|juste mot|deco|decor|plante
    more than
    plus qu
    """
)
ASKED_HER = Phrases(
    """
    demande(r)|demandez|demandons|questionne … si|quand elle(s)|la_candidate|une_femme|les_femmes
    demande(r)|demandez aux|a femmes|candidates|filles|la_candidate|une_candidate
    ask|asking|asks (her|women|female|girls|the_girls|candidates) … if|whether she|they|kids
    ask|asking|asks (her|women|female|girls|the_girls|candidates) … when|about she|they|kids
    ask|asking|asks women|female|girls|mums
    """
)
CHILDREN = Phrases(
    "enfant(s)|gosse(s)|bebe(s)|enceinte|mariee|grossesse|kids|children|babies"
    "|pregnant|married|baby"
)
PRETENDED = Phrases(
    """
    se|s prend|prennent|croit|imagine|sent pour (une|un) femme|fille|meuf|dame
    thinks|believes|decided|reckons|claims he|she s|is a|an (woman|girl|man|lady)
    il|elle|iel|on ne|n sait plus (si) (c_est|s_il) (un) homme|femme|monsieur|madame
    """
)
VOICED = Phrases(
    """
    zozote|zozotait|zezaie|begaie|begayait|begaiement|begue|boite|boitait|louche|louchait|tic(s)
    lisp|lisped|lisps|stutter|stuttered|stutters
    stammer|stammered|stammers|limps|limped|squints|twitch
    """
)
LAUGHED = Phrases(
    """
    comique|hilarant|tordant|marrant|drole|rigolo|impayable|fou_rire|mort_de_rire|rire|mdr|lol
    hilarious|comical|funny|priceless|laugh|laughed|laughs|giggle|giggled|comedy
    """
)
NOT_FOR_HER = Phrases(
    """
    pas|jamais (un|fait|faite) (metier|poste|boulot|place) pour (une|les|des) nana(s)
    pas|jamais (un|fait|faite) (metier|poste|boulot|place) pour (une|les|des) meuf(s)|gonzesse(s)
    pas|jamais un|fait metier|poste|boulot pour (une|les|des) fille(s)|femme(s)
    c est pas pour (une|les) fille(s)|femme(s)|nana(s)|mauviettes
    isn|not|never|hardly (t) (a|the|really) (job|place|work|task|shift) for a lass|girl|woman|lady
    no job|place|task|shift|work for a lass|girl|woman|lady
    jupe|decollete|jambes|talons|mini_jupe … vaut|valent|bat|battent|aident|ouvre|suffit
    short|mini|tight|low_cut skirt|dress|top … beats|trumps|worth|wins|helps|opens|did
    """
)
GUESSED = Phrases(
    """
    j_imagine|je_suppose|surement|sans_doute|je_parie|forcement|on_devine|probablement|certainement
    presumably|no_doubt|surely|probably|i_bet|i_guess|i_suppose|must_be|i_imagine|undoubtedly
    """
)
OBSOLETE = Phrases(
    """
    minitel|fax|faxes|fusain|charcoal|machine_a_ecrire|typewriter|disquette(s)|floppy|floppies
    cassette(s)|vhs|parchemin|parchment
    quill|plume_d_oie|telegramme(s)|telegram(s)|pigeon(s)_voyageur
    carrier_pigeon(s)|silex|flint|abacus|boulier|telex|papyrus|slide_rule|stone_tablets|morse
    """
)
INCAPABLE = Phrases("incapables de|d\nunable to get|finish|hold|read|work|concentrate")
MYSELF = Phrases("je|j|moi|mon|ma|i|my|me|we|nous|our|notre")
