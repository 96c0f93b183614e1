"""Passwords owned up to in passing, and codes told by how often a figure is said."""

from bot.drafts.finders import DIGITS, pattern, without
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words.secrets_shapes import DULL, ONE

ASSIGNED = (
    r"(?:api|access|secret|private|client|auth|bearer|ssh|cle|clef|key|token|jeton|secret|password"
    r"|passwd|pwd|mdp|pass)(?:[ _-](?:key|token|secret|api|secrete?|privee?|d'api|d'acces))?"
    r"\s{0,2}(?:=|:|:=|=>| est | is )\s{0,2}[\"'«]?\s?"
    r"(?P<it>(?=[a-z_+/.-]{0,60}\d)(?=[\d_+/.-]{0,60}[a-z])[\w+/.=-]{12,200})"
)
THRICE = r"[^\n:=]{0,60}?[:=]\s?(?P<it>(?P<one>\w{3,15})[ -](?P=one)(?:[ -](?P=one)){0,3})(?!\w)"
OWNED_UP = (  # the password of the printer: sunshine, yes I know
    rf"[^\n:=]{{0,60}}?[:=]\s?[\"'«“]?\s?{DULL}(?P<it>[A-Za-zÀ-ÿ]{{4,20}})"
    r"[\"'»”]?(?=,? (?i:oui|yes|je sais"
    r"|i know|lol|mdr|haha|ne (?:me )?jugez|don[’']t judge|promis|sérieusement|seriously|original"
    r"|très original|so original|very original|sans majuscule|tout en minuscules?|all lowercase"
    r"|lowercase|no caps|no capitals|tout attaché|one word|en un mot|avec un|with a|dans les deux"
    r"|faites[- ]vous plaisir|servez[- ]vous|profitez|enjoy|help yourself|help yourselves"
    r"|comme d[’']hab\w*|as (?:always|usual|ever)|en minuscules?|en majuscules?|in (?:lower|upper)"
    r"|si vous|if you|si quelqu|if anyone|pour ceux|for those|for anyone|pour tout|for everyone"
    r"|voilà|there you go|facile|easy|simple|pour (?:le|la|les)|for the|on y"
    r"|tout simplement|simplement|simply|simple as"
    r"|c[’']est (?:simple|tout|facile)|tellement|honte|la honte|bravo|et oui|eh oui|and yes"
    r"|personne ne|nobody will)\b)"
)
ONCE = rf"(?:\d|{ONE})"
TIMES = (  # four times the 7, all nines
    rf"(?P<it>\b(?:deux|trois|quatre|cinq|six|[2-6]) fois (?:de suite )?(?:le |la touche |un )?"
    rf"{ONCE}\b"
    rf"|\b(?:two|three|four|five|six|[2-6]) times (?:the )?(?:number )?{ONCE}\b"
    rf"|\b{ONCE},? (?:three|four|five|six|[2-6]) times\b"
    r"|\bque des (?:\d|zeros|uns|deux|trois|quatre|cinq|six|sept|huit|neuf)\b"
    r"|\ball (?:zeros|ones|twos|threes|fours|fives|sixes|sevens|eights|nines)\b"
    r"|\b(?:four|six|quatre) (?:zeros|zeroes|ones|sevens|eights|nines|uns|sept|huit|neuf)\b)"
)
SPACED_OUT = r"\s{0,2}[:=]?\s{0,2}(?P<it>\w(?: \S){5,30})(?!\w)"  # D y n a m 0 - 4 4
JOKING = Phrases(
    """
    je blague|plaisante|rigole
    poisson d avril
    just|only|i_m kidding|joking
    kidding there|no|it|of_course|obviously
    changed|change my|mon password|passcode|mdp|mot_de_passe
    april fool(s)
    """
)
DIGIT = pattern(r"\d", signs=DIGITS)  # few jokes have one, most passwords do


def in_earnest(finder: Finder) -> Finder:
    """Find what a finder finds in a draft that is no joke about passwords."""
    return without(finder, without(JOKING, DIGIT))


PLAYED = Phrases(  # games, dens, fancy dress, and what one used as a child
    """
    enfance|childhood|cabane|treehouse|tree_house|den|fort|club_secret|secret_club|chambre|bedroom
    kids|kid|kid_s|enfants|gamins|gosses|children|mon_fils|ma_fille|my_son|my_daughter|grand_mere
    nephew|niece|neveu|grandma|grandad|papi|mamie|doudou|teddy|brother|sister|frere|soeur|cousins
    frigo|fridge|boite_a_biscuits|biscuit_tin|cookie_jar|chocolate_drawer|placard_a_gateaux
    deguisee|deguise|fancy_dress|halloween|murder_party|murder_mystery|bal_masque|masked_ball
    escape|jeu|game|enigme|puzzle|tresor|treasure|donjon|dungeon|dragon|pirates|quete|quest
    film|roman|novel|movie|serie|series|sesame|ali_baba|speakeasy|alice
    mon|my|notre|our (tout|very) premier|first|ancien|old mot_de_passe|password|mdp
    secret entre_soeurs|de_mon_coeur|of_happiness|du_bonheur
    paradis|heaven|coeur|heart|bonheur|happiness|success|reussite
    """
)
