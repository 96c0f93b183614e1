"""Barbs: what is said to follow from hiring, promoting or meeting those who are sorted."""

from bot.drafts.phrases import Phrases

KIND = (
    "arabe(s)|maghrebin(s)|juif(s)|juive(s)|musulman(s)|musulmane(s)|rom(s)"
    "|gitan(s)|gitane(s)|africain(s)|africaine(s)|roumain(s)|roumaine(s)|polonais"
    "|chinois|pakistanais"
    "|homo(s)|gay(s)|lesbienne(s)|trans|pede(s)|voilee(s)|handicape(s)|handicapee(s)|autiste(s)"
    "|bipolaire(s)|depressif(s)|depressive(s)|obese(s)|enceinte(s)|etranger(s)"
    "|etrangere(s)|immigre(s)"
    "|arab(s)|jew(s)|jewish|muslim(s)|gypsy|gypsies|african(s)|romanian(s)|polish|chinese"
    "|pakistani(s)|lesbian(s)|transgender|disabled|autistic|bipolar|obese|pregnant|foreign"
    "|foreigner(s)|immigrant(s)|asian(s)|indian(s)|nigerian(s)|somali(s)|albanian(s)|refugee(s)"
)
WHO_ELSE_SAID = f"""
    est|sont|etait|is|are|was|s (un|une|a|an|des) {KIND}
    a|d|de|des|les|aux|avec|par|to|by (des|les|une|un|bande|a|load|bunch|some) (d|de|of) {KIND}
    est|is|s|c_est une|a femme|fille|nana|cheffe|woman|girl|lady|female
    un|une|le|la|a|the|that gros|grosse|fat|obese|chubby au|a|en|dans|lad|guy|bloke|woman|girl|chap
    two men|women|blokes|guys|lads dancing|kissing|holding
    couple(s) d|de hommes|femmes|filles|mecs
    deux hommes|mecs|femmes|filles qui|dansant|enlaces|enlacees|main
    who|that|he|she stutters|stammers|limps|lisps|squints
    qui|il|elle begaie|boite|zozote|louche
    daltonien(s)|daltonienne|malentendant(e)|malentendants|malvoyant(e)|malvoyants|asexuel(le)
    colour|color blind
    partially sighted
    hard of hearing
    dreadlocks|dreads|rastas|coupe_afro|afro_hair|tresses_africaines|cornrows
    sdf|clodo(s)|clochard(s)|taulard(s)|ex_taulard|ex_con|ex_cons|homeless
    male nurse|midwife|secretary|receptionist|nanny|au_pair|nursery
    homme|mec|garcon infirmier|sage_femme|secretaire|hotesse|puericulteur|au_standard|au_pair
    les|la|une|ces|cette|des gen_z|genz|generation_z|gen_y
    son|sa|leur gabarit|corpulence|embonpoint|surpoids
    his|her|their size|girth|bulk
    """
BARB = Phrases(
    """
    normal|logique|forcement|etonnant (que|qu) … faux|fausse|perdu|vide|foutu|en_retard|disparu
    normal|logique (que|qu) … plante|manque|disparaisse|disparait|casse|traine|rate|deborde|pue|lent
    no (small|bloody) wonder he|she|they|the|we|our|nothing|it
    pas|rien|guere etonnant|d_etonnant|surprenant
    je comprends mieux
    explains a_lot|everything|why
    fini(s)|finies|termine|terminees le|la|les … pour elle|lui|eux
    no more … for her|him|them
    preparez|prevoyez les mouchoirs|kleenex
    tissues|kleenex ready
    think of the_children
    les|devant enfants|gamins regardaient|regardent|ailleurs|les_yeux
    finir|vider|engloutir|manger|finish|clear|empty|devour … buffet|cantine|canteen|frigo|fridge
    on babysitting
    who s|is babysitting
    servir|faire de|la nounou
    bold|brave|daring|courageous|interesting|curious|odd choice|move|casting|hire|decision|strategy
    choix|recrutement|casting|pari audacieux|courageux|ose|original|curieux|etrange|discutable
    fallait|faut|il_fallait oser|le_faire|y_penser
    la|bonne|quelle|une bonne|grosse|sacree|belle blague|plaisanterie
    that s|is a good one|laugh
    is|are|s|being the curse|plague|scourge|bane|ruin of
    est|sont|c_est la|le|une|un plaie|fleau|cauchemar|hantise|calamite|boulet de|des|du|pour
    there goes|go the|our|my|any
    renforcer|renforcez|renforce|solidifier|elargir le|la|les chaises|chaise|plancher|fauteuil|sol
    renforcer|renforcez|elargir le|la|les ascenseur|balance|portes|porte|sieges|bureau|passages
    reinforce|strengthen|widen|bolster the|our|that|all chairs|chair|floor|lift|scales|doors|desk
    deux|two chaises|sieges|places|seats|chairs (pour|for) (lui|elle|him|her|un|one)
    vaste sujet|programme|blague|histoire|chantier
    une longue histoire
    tout un poeme
    a never ending story|saga
    oil and water
    not a love story|match_made
    garde(r)|gardez|garde un|l oeil sur|a
    disparaissent|disparait|se_volatilisent|s_envolent toutes|tout|comme|avec|des seules|seul|eux
    disappear|disappears|vanish by themselves|on_their_own|with_them|mysteriously
    vanishes|walk|walks by themselves|on_their_own|with_them|mysteriously
    grow|grows|have|has|sprout|sprouts legs
    rate|loupe|foire (sa|son|ses|le|la) medecine|vocation|concours|vie
    fail|failed|flunk|flunked (out) (of|his|med) medicine|medical|school|exams|life
    bientot|demain|prochaine|et_apres … minaret|mosquee|voile|burqa|halal|arabe|tapis
    soon|next|tomorrow … minaret|mosque|veil|burqa|halal|arabic|prayer_mat
    pour|juste|que|sauf|a passer le|la|un balai|serpilliere|aspirateur|coup_de_balai|chiffon
    if|only|just|for|to|except (she|he|it) (s|is) (to) sweep|sweeping|mop
    if|only|just|for|to|except (she|he|it) (s|is) (to) mopping|hoover|hoovering|dust
    decorative|decoratif|decorative|decoratifs|pour_decorer|pour_le_decor
    l|s|on appellera|appelle|appeler … plus_simple|plus_facile|plus_court
    call|calling (him|her|them) … easier|simpler|shorter
    nous|vous|t|te va|vont coller|poser|pondre (un|une|des) arret|arrets|gosse|gosses|mome|proces
    pondre|pond|drop (un|une|a|out|another) gosse|mome|marmot|sprog|kid|baby|one
    dropping|pop|popping (un|une|a|out|another) gosse|mome|marmot|sprog|kid|baby|one
    cultive|cultiver|planter|jardine|arrose son|ses|le|les jardin|tomates|rosiers|geraniums|poireaux
    take(s)|taken|taking up gardening|knitting|bowls|bingo
    retraite doree|anticipee|bien_meritee s
    devine(z)|guess qui|who (a|had) (du|to) tout|rattraper|clean|fix|cover|redo
    who|qui va|s se|going (to) (taper|cover|pick|do) (le|all|her|his|their) (boulot|work|slack)
    who|qui is|will se|going (to) (taper|cover|pick|do) (le|all|her|his|their) (boulot|work|slack)
    qu est ce_qu_on … pas_faire|fait_pas pour (les|la) quotas|statistiques
    the things we do for
    """
)
