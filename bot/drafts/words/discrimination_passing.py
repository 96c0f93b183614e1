"""Those who are sorted in passing, each turn with what makes it one."""

from bot.drafts.finders import either, near, pattern, together, unless, without
from bot.drafts.phrases import Phrases
from bot.drafts.words import discrimination_body as bodies
from bot.drafts.words import discrimination_nation as nations
from bot.drafts.words import discrimination_turn as turns
from bot.drafts.words.discrimination_benevolent import ACCESS, BENEVOLENT, PRAISED, SELF
from bot.drafts.words.discrimination_kindly import KINDLY
from bot.drafts.words.discrimination_people import STRANGERS_SAID
from bot.drafts.words.discrimination_whom import OTHERWISE_SAID, PEOPLES_SAID

YOUNG_BOSS = together(
    pattern(r"\b(?:1[89]|2\d)[ -](?:ans|year|yo|yr)", words="ans year years yo yr"),
    Phrases(
        """
        manager|chef|cheffe|patron|patronne|directeur
        directrice|boss|lead|ceo|responsable|supervisor
        chefaillon|petit_chef|superviseur|encadrant|foreman|director
        """
    ),
    Phrases(
        """
        explique(r)|expliquent la|le|nous|aux|a vie|metier|boulot|gens|anciens
        qui|et|nous|de donne|donner|donne_des|veut_nous des_lecons|des_ordres|lecons|ordres
        on touche le_fond
        sort|sorti|sortie (a_peine) de|du l_ecole|berceau|lycee|maternelle
        biberon|couches|acne|boutons|lait|tetine|morveux|gamin|gamine|gosse|puceau
        derriere les_oreilles
        couettes|tresses|pigtails|braids|cartable|satchel
        prends|recois|obeis|prendre|recevoir (pas|jamais|plus) d_ordres|des_ordres
        take|taking orders
        telling|lecturing|ordering … years|us|people|me|how|what|around
        bossing|giving_orders|explaining … years|us|people|me|how|what|around
        rock bottom
        nappies|diapers|acne|spots|pimples|dummy|shave|shaves|bottle_fed|high_school
        behind the_ears
        out of nappies|diapers|school|nursery
        """
    ),
)
DIVIDED = Phrases(
    """
    les|des etrangers|portugais|arabes|noirs|polonais|roumains|femmes|filles|immigres … les francais
    les|des etrangers|portugais|arabes|noirs|polonais|roumains|femmes|immigres … les hommes|blancs
    les femmes|filles|nanas a|au|en|dans … les hommes|mecs|gars a|au|en|dans
    foreigners|portuguese|poles|romanians on|in|at … brits|locals
    asians|blacks|women|girls|immigrants on|in|at … brits|locals
    foreigners|portuguese|poles|romanians|asians|blacks|immigrants on|in|at … english|french|whites
    women|girls|ladies on|in|at … men|lads|boys on|in|at
    """
)
IN_PLACES = Phrases(
    """
    bureau(x)|direction|chantier|atelier|accueil|compta|cuisine|menage|caisse|usine|encadrement
    office(s)|management|site|workshop|reception|accounts|kitchen|cleaning|till|shop_floor|charge
    """
)
AND_SPORT = Phrases(
    """
    piscine|judo|danse|swimming|ballet|club|mercredi|wednesday|football|rugby|gymnase|gym
    course|run|race|match|vestiaire(s)|changing|dossards|equipe|team|toilettes|foot
    """
)
STRANGER = Phrases(STRANGERS_SAID, PEOPLES_SAID, OTHERWISE_SAID)
GRUDGED = Phrases(
    """
    il manque
    toujours|always a|scraping|moaning|asking|haggling|hiding|counting
    manque(nt)|disparu|disparait|disparaissent|missing|vanish|vanished|vanishes|nicked|gone
    soyons|faut_etre honnete(s)|serieux|realiste(s)|lucide(s)|francs
    serieux|serieusement|franchement|seriously|honestly|frankly|sorry|desole|lol|mdr|ptdr|beurk
    let s be_real|be_honest|face_it|not_kid
    put|puts|putting|scare|scares|drive|drives (the|our) customers|clients|people|visitors off|away
    customers|clients|visitors off|away
    stick|put|keep|hide them|him|her at_the_back|at_reception|in_the_back|out_of
    la|le|bonjour|beau|belle|bonne ambiance|niveau|galere|equipe
    va|vont (surtout|encore|tous|bien) (nous) devoir|ralentir|couter|plomber|etre|finir|falloir
    ll|will|gonna|going (only|just|all) (to|have) slow|cost|end|have_to|learn|need|be
    guess|suppose (we) (all) (ll) have|need|learn
    looks|look|sounds|feels|is|are bad|awful|weird|odd|wrong|cheap|enough|dodgy|everywhere|too
    c est bien|beau|louche|bizarre|trop|pas|toujours
    trop|partout|plein|marre|assez|enough|too|everywhere|full
    peur|afraid|scared|mefie(z)|mefiance|wary|trust
    confiance|surveille(r)|watch|risque|risk|odeur|smell
    rate|touche le_coche|le_fond
    forcement|of_course|naturally
    """
)
FRANKLY = Phrases(
    """
    let s be_real|be_honest|face_it|not_kid
    soyons|faut_etre honnete(s)|serieux|realiste(s)|lucide(s)|francs
    desole d_etre|de_le_dire|mais
    sorry to_say|but
    put|puts|putting|scare|scares|drive|drives (the|our) customers|clients|people|visitors off|away
    """
)
HARMLESS = Phrases(
    """
    fou|fous rire(s)
    de folie
    recette(s)|recipe(s)|cocktail|citron|lemon|mediatheque|library|bibliotheque|conference|exposition
    jouent|maillot(s)|jersey(s)|supporters|kick_off
    delegation|visite|visitent|visiting|visits|miette|crumb|baklava(s)|sciences|science|sms|apporte
    threat of|to
    """
)
LATE = Phrases("jamais|never trop|too tard|late|vieux|vieille|old|age")
WOMEN_PLACED = unless(near(turns.PLACED, turns.SNEERED), PRAISED, SELF, ACCESS)
MEANT_WELL = either(KINDLY, PRAISED, SELF, ACCESS)
IN_PASSING = either(
    YOUNG_BOSS,
    unless(together(turns.NAMED_LIKE, turns.SIFTED), turns.FAIR_SIFT, PRAISED),
    WOMEN_PLACED,
    unless(together(turns.HENS, turns.OFFICES), turns.BIRDS),
    without(together(turns.GEN_Z, turns.TENDER), MEANT_WELL),
    near(together(turns.RENAMED, turns.COLLEAGUE), turns.HIS_TO_ME),
    unless(together(bodies.SICKNESS, bodies.SLACK), SELF, bodies.TAKEN_GRAVELY),
    near(bodies.LEAVE_OF_HIS, bodies.UNMANLY),
    unless(
        together(bodies.SIZE, bodies.FURNITURE, bodies.MOCK_SIZE, bodies.SOMEBODY), bodies.WEIGHED
    ),
    together(turns.LOOKS, turns.EARNED, turns.NO_SURPRISE),
    unless(together(nations.NATION, nations.HEARSAY), nations.FRIENDLY, PRAISED, BENEVOLENT),
    near(nations.SORTED_ONE, nations.WONT_HAVE),
    unless(near(together(nations.CV_MARK, nations.CV_SEEN), nations.CLOSED), turns.FAIR_SIFT, SELF),
    unless(together(DIVIDED, IN_PLACES), AND_SPORT),
)
NEWS = Phrases(  # a pregnancy told or remembered: private, and nobody is sorted
    """
    menace(s)|roue(s)|voix|ciel|soleil|critique(s) (a_peine|peu|toute) voilee(s)
    the estate is|was|has|looks|agent|car
    veiled threat(s)|reference(s)|criticism
    thinly|barely veiled
    miette|crumb|baklava(s)|croissants
    est|etais|etait|suis|is|was|m|s|i_m|being enceinte|pregnant
    attend|attends|expecting un|une|a|her|my (first|premier) enfant|bebe|baby|child
    aveugle(s)|blind(s)|deaf|muet|mute rivet(s)|nut(s)|flange|seam
    aveugle(s)|blind(s)|deaf|muet|mute bolt(s)|curve|button|trust|loyalty
    blind(s) trial|study|panel|taste|audition|carbon_copy|fury|drop|weld|fastener(s)|recruitment
    """
)
