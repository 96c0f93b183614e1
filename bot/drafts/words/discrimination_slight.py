"""Slights: by a euphemism, a feast, a switchboard abroad, a wish for a career and children."""

from bot.drafts.finders import either, near, together, unless, without
from bot.drafts.phrases import Phrases
from bot.drafts.words import discrimination_looks as looks
from bot.drafts.words.discrimination_benevolent import BENEVOLENT, PRAISED, SELF
from bot.drafts.words.discrimination_people import STRANGERS_SAID, WOMEN_SAID
from bot.drafts.words.discrimination_whom import OTHERWISE_SAID, PEOPLES_SAID

_FAITHS = (
    "arabe|arabes|juive|juives|musulmane|musulmanes|chinoise|indienne|africaine|jewish|muslim|arab"
    "|hindu|islamic|islamique|asian|african|polish|catholic|catho"
)
MARKED = Phrases(
    *(STRANGERS_SAID, PEOPLES_SAID),
    """
    rqth|dyslexique|daltonien|begue|stammerer|stutterer|autiste|malentendant|who_stutters
    qui begaie|boite|zozote
    who stutters|stammers|limps|lisps
    """,
)
SLIGHTED = Phrases(
    """
    prend|prennent|prends (nous|me) pour une|un|la (association|ong|oeuvre|creche|garderie|maison)
    think|thinks|thought (we) re|were|are (a|an) charity|nursery|hospice|care_home|museum|hospital
    camera cachee
    c_est une|un camera_cachee|blague|gag
    jamais|never|not (t) … sur|on|devant|in (la|le|l|the|front) scene|stage|camera|affiche
    pas|plus|d (t) … sur|on|devant|in (la|le|l|the|front) scene|stage|camera|affiche
    question d_image
    about the|our|image
    is|are|s like a|an|hiring
    demonter|desosser|siphonner|demonte|desosse … moteur|camion|voiture|vehicule|cuivre
    strip|hotwire|siphon|dismantle … van|car|engine|copper|lorry
    coincidence|comme_par_hasard|par_hasard
    on attend l|le|la|maintenant
    next (up) a|an|we|stop
    a quand un|une|le|la
    la|half moitie|of|her|his|the (du|de|a) cerveau|brain
    fait|faire fuir
    dream team
    bras_casses|bande_de_bras_casses|cour_des_miracles
    cheap|rotten|shoddy … code|work|job
    code|boulot|travail … pas_cher|pourri|au_rabais|low_cost
    """
)
TWO_WORLDS = Phrases(
    """
    et|and la|le|les|punctuality|hard_work … fait deux
    et|and hygiene|work|logic|effort|technology|computers … fait deux
    punctuality|hygiene|work|logic|effort|technology|time … don|doesn t go|mix|rhyme
    don|doesn t go_together|mix|rhyme
    ca fait deux|trois
    n ont pas|jamais
    are (all|just|simply|always|never) lazy|slow|late|not|worse|less|too
    sont (tous|toutes|quand_meme|juste|toujours|jamais) pas|moins|trop|tous|lents|nuls|sales|voleurs
    """
)
NO_RACIST = Phrases(
    """
    ce|c n_est|est pas (du|etre|de_la) racisme|raciste|sexisme
    ce|c n_est|est pas (du|etre|de_la) sexiste|homophobie|homophobe|misogynie
    sans|pas etre raciste|sexiste|homophobe|misogyne
    pas du|de_la racisme|sexisme|homophobie|misogynie
    not|isn|without (t) (being|to_be) racism|racist|sexist|sexism|homophobic|homophobia|ageist
    """
)
EUPHEMISM = Phrases(
    """
    est|serait|doit_etre de la_jaquette|la_pedale|l_autre_bord
    il|elle|est|soit|serait a voile_et_a_vapeur|voile_et_vapeur
    bats|bat|batting for the_other|the_opposite
    light in the_loafers|his_loafers
    limp wristed
    poignet casse
    les|des|nos|de jolies|belles filles|hotesses|nanas … stand|accueil|salon|affiche
    les|des|nos|de mignonnes|jeunes filles|hotesses|nanas … stand|accueil|salon|affiche
    pretty|hot girls|girl|faces|ladies|women … stand|booth|show|reception|poster
    cute|sexy|good_looking girls|girl|faces|ladies|women … stand|booth|show|reception|poster
    trop|plein|beaucoup de|d cheveux_blancs|cheveux_gris|tempes_grises|rides … service|equipe|bureau
    trop|plein|beaucoup de|d cheveux_blancs|cheveux_gris|tempes_grises|rides … boite|etage|reunion
    too much|many grey_hair|gray_hair … team|department|office|floor|meeting
    too much|many grey_hairs|wrinkles|zimmers … team|department|office|floor|meeting
    must be|have (that|her|the) time of_the_month
    """
)
OLD_MAIDS = Phrases(
    """
    bigoudis|tricoteuses|rombieres|commeres|pipelettes|vieilles_filles|memeres|mamies_du|douairieres
    knitting|sewing circle
    blue rinse
    mothers meeting
    old|office biddies|hens|maids|crones|gossips
    """
)
MOANED = Phrases(
    """
    plaint|plainte|plaintes|plaignent|rale(nt)|critique(nt)|bruit|clim|chauffage|jase(nt)|encore
    complained|complains|complaining|moan(s)|moaned|moaning|whinge(s)|noise|heating|again|at_it
    """
)
FEAST = Phrases(
    f"""
    fete|fetes|jour_ferie|ceremonie {_FAITHS}
    {_FAITHS} holiday(s)|feast(s)|festival(s)|thing
    leur|leurs|their|one_of_their fete(s)|ramadan|careme|shabbat|sabbath|holiday(s)|feast(s)|eid|aid
    ramadan|shabbat|sabbath|careme|yom_kippour|prayers|prieres
    """
)
COVERED = Phrases(
    """
    surement|encore|forcement|evidemment (encore) une|un|leur|leurs fete(s)|jour
    probably|another|surely|no_doubt|must_be (of) (one) (of) their|another|muslim|jewish|one_of
    fait|faire|fais|faisons|font|rattrape(r)|rattrapons le|leur boulot|travail|job|taf (de|des|a)
    doing|do|does|cover|covering|pick|picking (up) (the|their) work|job|slack|shift|shifts (of|for)
    bosse(r)|bossons|travaille(r) pour deux|ceux|les_autres|eux
    """
)
WANTS_BOTH = Phrases(
    """
    elle|elles|madame veut|veulent une|un|la|le|des … et … enfant(s)|gosse(s)|bebe(s)
    elle|elles|madame voudrait|reclame une|un|la|le|des … et … enfant(s)|gosse(s)|bebe(s)
    elle|elles|madame veut|veulent une|un|la|le|des … et … famille|mercredi(s)|grossesse
    elle|elles|madame voudrait|reclame une|un|la|le|des … et … famille|mercredi(s)|grossesse
    she|they|madam wants|want|expects|fancies a|an|the|to … and … kids|children|babies|baby|family
    """
)
COME_DOWN = Phrases(
    """
    redescend(re)|faut_choisir|va_falloir_choisir|faudra_choisir|faut_pas_rever|argent_du_beurre
    back to_earth
    down to_earth
    dream on
    pick|choose one
    eat it
    ben voyons
    et|and quoi_encore|puis|what_else|then
    """
)
OFFSHORE = Phrases(
    """
    hotline|support|standard|helpdesk|call_centre|call_center|centre_d_appels … tunis|maroc|dakar
    hotline|support|standard … madagascar|casablanca|tunisie|inde
    helpdesk|call_centre|centre_d_appels … madagascar|casablanca|tunisie|inde
    hotline|support|helpdesk … bangalore|mumbai|india|manila|delhi
    call_centre|call_center|switchboard … bangalore|mumbai|india|manila|delhi
    hotline|support|helpdesk … lagos|karachi|bucharest|philippines
    call_centre|call_center|switchboard … lagos|karachi|bucharest|philippines
    """
)
BABBLE = Phrases(
    """
    personne ne_comprend|n_y_comprend
    comprend|comprennent|parle|parlent rien|pas|a_peine
    baragouin|charabia|sabir
    nobody|no_one|can_t|don_t|doesn_t (even) understand(s)|speak(s)|follow(s)
    understands|speaks a_word|no
    gibberish
    """
)
PREGNANT_SOON = Phrases(
    """
    sera|seront|serait|tombera enceinte(s)|en_cloque|en_conge_mat
    tombe|tombent|va_etre|vont_etre|finira enceinte(s)|en_cloque|en_conge_mat
    ll|will|gonna|going|bound|gets|get (to) (be) pregnant|knocked_up|on_mat_leave
    """
)
NEVER_HER = Phrases(
    """
    jamais|evite(z)|pas (vous) (de|d|une|la|les|des) femme(s)|fille(s)|meuf(s)
    surtout|mefie(z)|fuyez|fuis (vous) (de|d|une|la|les|des) femme(s)|fille(s)|meuf(s)
    jamais|evite(z) (vous) (de|d|une|les|des) nana(s)|trentenaire(s)|candidate(s)
    surtout|mefie(z)|fuyez (vous) (de|d|une|les|des) nana(s)|trentenaire(s)|candidate(s)
    never|avoid|don|no|not (t) (hire|take|put) (a|any) woman|women|girl|girls|female
    never|avoid|don|no|not (t) (pick|recruit|choose) (a|any) woman|women|girl|girls|female
    """
)
MOTHERLY = Phrases(*(WOMEN_SAID,), "enceinte(s)\npregnant\nmaternity leave\nconge maternite|mat")
SIGN = Phrases(
    """
    porte|arrive|arrivee|wears (une|un|le|la|son|sa|a|the|her|his) kippa|kippah
    wearing|in|with|en|avec (une|un|le|la|son|sa|a|the|her|his) kippa|kippah
    porte|arrive|arrivee (une|un|le|la|son|sa|a|the|her|his) turban|hijab|foulard
    wears|wearing|en|avec (une|un|le|la|son|sa|a|the|her|his) turban|hijab|foulard
    porte|arrive|arrivee|wears|wearing|en|avec (une|un|le|la|son|sa|a|her|his) voile|headscarf|veil
    """
)
SEEN_BY_CLIENTS = Phrases(
    """
    poste en|au (contact) clientele|contact
    quelle|what|bonjour|question|serious|notre|our (d|kind_of|sort_of|l|une) image
    customer|client|public facing
    il|elle|he|she a|did|has|had pense|think|thought
    face aux_clients|a_la_clientele
    front desk
    """
)
_HIM = Phrases(OTHERWISE_SAID)
SLIGHT = either(
    unless(near(MARKED, SLIGHTED), SELF, BENEVOLENT),
    EUPHEMISM,
    looks.PRETTY,
    unless(together(looks.HAIR, looks.NOT_SMART), PRAISED, SELF),
    unless(together(looks.TRUE_BORN, looks.AT_IT), PRAISED),
    unless(looks.BARRED_HER, looks.DEPLORED, PRAISED),
    together(OLD_MAIDS, MOANED),
    unless(together(FEAST, COVERED), PRAISED),
    near(WANTS_BOTH, COME_DOWN),
    unless(near(OFFSHORE, BABBLE), PRAISED),
    together(NEVER_HER, PREGNANT_SOON),
    near(SIGN, SEEN_BY_CLIENTS),
)
DISCLAIMER = without(together(NO_RACIST, either(MARKED, MOTHERLY, _HIM), TWO_WORLDS), PRAISED)
