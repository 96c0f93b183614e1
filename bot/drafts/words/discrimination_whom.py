"""More ways to say who is sorted: how many of them, mothers to be, those who pray, who are big."""

from bot.drafts.phrases import Phrases
from bot.drafts.words.discrimination_age import AGE_SAID
from bot.drafts.words.discrimination_barb import WHO_ELSE_SAID
from bot.drafts.words.discrimination_image import OBLIQUE_SAID
from bot.drafts.words.discrimination_people import (
    ADJECTIVES_EN,
    AGES_SAID,
    OTHERS_FR,
    PEOPLE_EN,
    PEOPLE_FR,
    PEOPLES_EN,
    PEOPLES_FR,
    STRANGERS_SAID,
    WOMEN_FR,
    WOMEN_SAID,
)

_COUNT_FR = "deux|trois|quatre|cinq|six|dix|plusieurs|que_des|plein_de|tous_ces|toutes_ces|certains"
_COUNT_EN = "two|three|four|five|six|ten|several|both|all|only|just|more|these|those|some|our"
_POST_EN = (
    "cfo|cto|coo|hr|buyer(s)|welder(s)|plumber(s)|electrician(s)|cashier(s)|clerk(s)|cook(s)"
    "|chef(s)|foremen|builder(s)|tutor(s)|teacher(s)|doctor(s)|partner(s)|owner(s)|tenant(s)|trader(s)"
    "|mechanic(s)|technician(s)|mentor(s)|guard(s)|buddy|hr_director|sales_rep|md|vp"
)
_POST_FR = (
    "directeur|directrice|patron|chef|manager|pdg|cadre|commercial|vendeur|ingenieur|soudeur"
    "|maire|president|avocat|medecin|prof|comptable|acheteur|livreur|technicien|responsable|drh"
)
PEOPLES_SAID = f"""
    {_COUNT_FR} {PEOPLES_FR}|{OTHERS_FR}|{WOMEN_FR}|arabes|vieux|vieilles|blanches
    {_COUNT_EN} {PEOPLES_EN}|blacks|women|girls|mums|poles|chinese
    {_COUNT_EN} chinese|polish|indian|black|arab|muslim|gay|disabled|pregnant|old|older guys|lads
    a|an|the|our|another|some|these|those {ADJECTIVES_EN} {_POST_EN}
    un|une|l|le|notre {PEOPLE_FR} {_POST_FR}|comme|a|au|en|dans|chez|pour|qui|ca
    des|les|aux|avec_des|entre blancs|blanches|francais_de_souche
    entre francaises|locaux
    un|une vieille|vieux|moche|grosse|gros a_l_accueil|au_standard|en_salle
    un|une vieille|vieux|moche|grosse|gros au_comptoir|en_vitrine|devant
    white people|folk(s)|guys|men|workers|colleagues|locals
    les|des|ces|aux|deux|trois roms
    gitans|tziganes|gens_du_voyage|rroms|gypsies|pikeys
    travellers parked|camped|next|by|near|at
    le|la|un|une|les|des {PEOPLE_FR}|{PEOPLES_FR} du|de|au|en|des support|quai|depot|compta|service
    le|la|un|une|les|des {PEOPLE_FR}|{PEOPLES_FR} du|de|au|en|des l|la|site|chantier|bureau|stock
    the (two|three) {ADJECTIVES_EN} one(s)|in|on|from|at
    the (two|three) {PEOPLES_EN}|{PEOPLE_EN} in|on|from|at|across
    """
PEOPLES = Phrases(PEOPLES_SAID)
_MOTHERHOOD = """
    retour|retours de couches|conge_mat|maternite|conge_maternite|conge_parental
    back|returning|returned from having_a_baby|having_kids|mat_leave|maternity|maternity_leave
    age|envie|veut|veulent|veuille|projet|projette|risque|va|vont d|de|des|faire enfanter|gosse(s)
    age|envie|veut|veulent|projet|risque|va|vont d|de|des|faire|un|avoir (un|des) gosse(s)|bebe(s)
    age|envie|veut|veulent|projet|risque|va|vont d|de|des|faire|un|avoir (un|des) enfant(s)|mome(s)
    age d|de avoir|faire des|un|une gosses|enfants|enfant|bebe|bebes|momes|famille
    old|right|wants|want|going|about|planning enough|age (to) (have) have|for kids|babies|children
    old|right|wants|want|going|about|planning to have|start|get (a) kids|babies|baby|family|pregnant
    child bearing|rearing
    childbearing|childcare|childminder|broody|preggers|knocked_up
    en cloque
    up the_duff
    enceinte(s)|grossesse(s)|maternite|menopause(s)|menopausee(s)|menopausal|ovaires|hormones
    pregnant|pregnancy|pregnancies|maternity|mat_leave(s)|matleave|ovaries|newlywed(s)|bump
    conge(s) mat|maternite|maternity|pat|paternite|parental|parentaux|mater|enfant|enfant_malade
    femme|fille|nana|dame|candidate|apprentie|stagiaire de trente|vingt|# (ans)
    woman|girl|female|lady|candidate|apprentice of|in|aged|about|around thirty|twenty|her|#
    jeune(s) mariee(s)|fiancee(s)|maman(s)|mere(s)|femme(s)
    recently|newly|just|freshly married|engaged|wed
    gosse(s)|mome(s)|marmot(s) malade(s)|a_la_creche|a_charge|sur_les_bras|a_la_maison|en_bas_age
    sick|ill|poorly kid(s)|child|children|toddler
    mere(s)|maman(s)|papa(s)|pere(s) celibataire(s)|solo(s)|de_famille|au_foyer|poule
    mum|mom|mums|moms|dad|dads with|on|asking|wanting|working|returning
    mercredi(s)|wednesdays des|avec|for (les|ses) enfants|mamans|kids
    papa|pere|dad|father|homme|mec|man|bloke|guy qui|who|asking|en|wanting … temps_partiel|part_time
    papa|pere|dad|father|homme|mec|man|bloke|guy qui|who|asking|en|wanting … conge|leave|80
    """
_BELIEVERS = """
    fait|font|faire|fais sa|leur|la|ses|leurs priere(s)|ramadan|careme|shabbat|ablutions
    prie|prient|prier|priere(s) dans|au|en|a|sur|toutes|chaque|entre
    pray|prays|praying|prayer(s)|prayed in|at|every|during|five|on|again
    tapis de priere
    prayer mat(s)|rug(s)|room(s)|breaks
    ramadan|halal|casher|kosher|hijab|niqab|burqa|foulard|kippa|turban|djellaba|voilee(s)|hijabi
    abaya|qamis|shabbat|headscarf|veil|skullcap|veiled|croyants|bigot(s)|bigote(s)
    son|leur|le|un voile
    musulman(e)s|musulmans|musulman|musulmane|muslim(s)|juif(s)|juive(s)|jew(s)|jewish|hindou(s)
    """
_BODIES = """
    grosse|gros|moche|grande|petit|petite|vieille|large|maigre comme (elle|il) elle|il|lui (est)
    vu|avec son|sa|ses|le|la gabarit|poids|tour|kilos|gueule|physique|tete|age|carrure|look
    size|state|look|weight|sight|face of her|him|them|that|those
    with|at her|his|that|their weight|size|face|figure|waistline|age|looks|build
    un|une|ces|la|le|les|cette|ce obese(s)|grosse_du|gros_du|grosse_de|gros_de
    un|une|ces|la|le|les|cette|ce boudin(s)|thon(s)|laideron|cageot(s)|mochete
    baleine|grassouillet|grassouillette|bouboule|gras_du_bide|rondouillard|hippopotame
    the|that|a|another|this fatty|fatso|fat|chubby|obese|lardy|whale|heifer(s)|porker|tubby|ugly
    hotesse(s)|hostess|hostesses|models pas|not des|les|un thon(s)|boudin(s)|cageots|heifers|whales
    hotesse(s)|serveuse(s)|assistante(s)|receptionniste (plus|bien|assez) jolie(s)|sexy|mignonne(s)
    fauteuil(s)|chaise(s) roulant(s)|roulante(s)
    en fauteuil|chaise|bequilles|situation_de_handicap
    wheelchair(s)|handicap|handicape(s)|handicapee(s)|infirme(s)|invalide(s)|estropie|disabled
    cripple(d)|disability|travailleur_handicape|rqth|cotorep|agefiph|deaf|blind|sourd|sourde|aveugle
    begue(s)|begaie|begaye|stammer(s)|stutter(s)|stutterer|dyslexique(s)|dyslexic(s)|autiste(s)
    autistic|asperger|aspie|neurodivergent|tdah|adhd|bipolaire(s)|bipolar|schizo(s)|epileptique(s)
    on the (autism) spectrum
    down|down_s syndrome
    depressif(s)|depressive(s)|suicidaire|trisomique(s)|epileptic|diabetique(s)
    en depression
    """
_ELDERS = """
    jeune(s) d_aujourd_hui|de_nos_jours|de_maintenant|de_la_boite|recrues|diplomes|generation
    les|des|ces|nos|aux|tous_les jeunes|jeunots|gamins|minots|momes
    young|today_s people|kids|ones|workers|staff|recruits|graduates|folk(s) today|these|nowadays|are
    young|today_s people|kids|ones|workers|staff|recruits|graduates|folk(s) don|can|can_t|won|never
    kids|youth today|nowadays|these_days|of_today
    the young_ones|youth|youngsters
    gen_z|genz|zoomers|millennials|boomers|boomer
    les|des|ces|nos|aux|deux|trois|quelques|tous_les vieux|vieilles|anciens|papys|ancetres|pepes
    a|an|the|our|some|these|those|two|three|all old|older|elderly folks|lot|guys|boys|timers|ones
    quinqua(s)|vioque(s)|ancetre(s)|fossile(s)|oldie(s)|fossils|oldtimers|geezers|codgers
    passe|apres|des|dela_de trente|quarante|cinquante|soixante|quarante_cinq|cinquante_cinq
    past|over|beyond|above thirty|forty|fifty|sixty|forty_five|fifty_five
    after|at|by thirty|forty|fifty|sixty|forty_five|fifty_five you|they|a|she|he|nobody|women|woman
    after|at|by thirty|forty|fifty|sixty|forty_five|fifty_five no|your|people|her|it_s|there|the
    nearly|pushing 40|45|50|55|60|65
    de 50|52|53|54|55|56|57|58|59|60|61|62|63|64|65 ans|balais|piges
    a|the|our|another|of|this 50|52|53|54|55|56|57|58|59|60|61|62|63 year|yr|yo (old)
    quinquagenaire(s)|sexagenaire(s)|grabataire(s)
    """
OTHERWISE_SAID = """
    homo(s)|gay(s)|lesbienne(s)|lesbian(s)|homosexuel(s)|homosexuelle(s)|homosexual(s)|queer(s)|lgbt
    trans|transgenre(s)|transgender|transsexuel(s)|transsexuelle(s)|non_binaire(s)|non_binary|drag
    effemine(s)|effeminate|camp_as|butch|garcon_manque
    pronom(s)|pronouns|iel
    they them
    he him
    she her
    appelle(r)|appelions|appellent|nomme(r) elle|il|lui|iel|madame|monsieur|ael
    call(ing)|calls|called (us|them) (to) him|her|he|she|them|it he|she|they|her|him|them|madam|miss
    homme|mec|man|bloke|guy|type en|in|with jupe|robe|a_skirt|a_dress|skirts|dresses|heels|lipstick
    deux papas|mamans|peres|meres
    two dads|mums|husbands|wives
    his husband|boyfriend
    her wife|girlfriend
    copain|mari|husband|boyfriend of_his|a_lui
    """
OTHERWISE = Phrases(OTHERWISE_SAID)
_PLACES = """
    african|arab|arabic|foreign|muslim|jewish|polish|roma|asian|indian|nigerian|romanian sounding
    nom|prenom|cv a_consonance|a_sonorite|qui_sonne
    avec|vu|with|given|considering ses|son|leurs|leur|his|her|their|those origines|background|roots
    avec|vu|with|given|considering ses|son|leurs|leur|his|her|their origine|origins|heritage
    meme|des|de|la|cette|les|leur|ces cite(s)|banlieue|zup|quartier_nord|hlm|barre|tess|tieks
    du|des|de|au 93|neuf_trois|bled|quartiers|quartiers_nord|minguettes|nord|sud|ghetto|zone
    that|the|same|this|council|from|rough|sink estate(s)|ghetto|projects|hood|block|tower_block
    wrong|rough|bad|dodgy|poor side|end|part|postcode|area|neighbourhood (of)
    prolo(s)|plouc(s)|beauf(s)|cassos|pequenaud(s)|pequenots|chav(s)|redneck(s)|hick(s)|pleb(s)
    chtis|ch_tis|bretons|corses|marseillais|parisiens|scousers|brummies|northerners|southerners
    accent(s)|patois
    parle|parlent|parlons|parler|cause|causent|speak|speaks|speaking|talk (francais|english) arabe
    parle|parlent|parlons|parler|cause|causent|speak|speaks|speaking (en) turc|polonais|portugais
    parle|parlent|parlons|parler|cause|causent|speak|speaks|speaking (en) roumain|chinois|russe
    speak|speaks|speaking|talk|talking|jabber(ing) arabic|polish|turkish|romanian|chinese|urdu|hindi
    ici|nous|boite|la|france (on) (on) parle|cause francais
    here|we|this|us|country|britain (we) speak(s) english
    speak english|french
    prenom(s)|nom(s)|name|surname comme|pareil|like_that|like_his|like_hers|a_coucher|imprononcable
    unpronounceable|foreign|outlandish|exotic name(s)|surname(s)
    prenom(s)|nom(s) arabe|africain|etranger
    """
WHOM_SAID = (
    *(STRANGERS_SAID, WOMEN_SAID, AGES_SAID, AGE_SAID, PEOPLES_SAID, OTHERWISE_SAID),
    *(_MOTHERHOOD, _BELIEVERS, _BODIES, _ELDERS, _PLACES),
)
WHOM = Phrases(*WHOM_SAID)
ANYONE = Phrases(*WHOM_SAID, OBLIQUE_SAID, WHO_ELSE_SAID)
