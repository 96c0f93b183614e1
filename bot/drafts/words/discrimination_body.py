"""Illness taken for idleness, fathers on leave taken for women, and people measured by size."""

from bot.drafts.finders import DIGITS, either, pattern
from bot.drafts.phrases import Phrases

SICKNESS = Phrases(
    """
    depression|burn_out|burnout|mi_temps_therapeutique|arret_maladie|en_arret|longue_maladie
    sick_leave|sick_note|off_sick|stress_leave|signed_off|fibromyalgie|fibromyalgia|endometriose
    endometriosis|menopause|regles_douloureuses|migraine(s)|invalidite|disability|anxiety|angoisse
    phased_return|mental_health|sante_mentale|handicap_invisible|invisible_disability|adhd|tdah
    """
)
SLACK = Phrases(
    """
    se la|les coule(r)|coulait|roule douce|tourner|pouces
    planque(e)|transat|cocotiers|glandouille|comedie|cinema|simule|pipeau|bidon|flemme|flemmarde
    vacances aux_frais|offertes|payees|deguisees|prolongees
    aux frais de
    taking|takes|took|having|has it|a easy|laugh|holiday
    on holiday|the_beach
    swinging|milking|faking|skiving|made_up|put_on|sunbathing|deckchair|bone_idle|lazy
    paid|free|extra|long holiday|vacation
    pull the|yourself_together
    y en_a qui
    some of_us
    un coup de_pied
    kick up the
    """
)
LEAVE_OF_HIS = Phrases(
    """
    papa|pere|homme|mec|gars|il … conge|paternity|parental|paternite
    type|dad|father|man|bloke|guy|he … conge|paternity|parental|paternite
    conge paternite|parental|pat
    paternity|parental leave
    temps partiel|part_time … papa|pere|homme|dad|father|man
    """
)
UNMANLY = Phrases(
    """
    homme|mec au foyer rate
    femme au_foyer|de_menage|a_barbe
    tablier|nounou|poule_pondeuse|culotte|allaite|allaiter|chaussons|couilles|virilite|mere_poule
    housewife|housewives|apron|pinny|breastfeed|breastfeeding|breastfeeds|nanny|trousers|balls
    mothering|real_men|under_the_thumb|whipped|daddy_daycare|handbag
    """
)
SIZE = either(
    Phrases(
        """
        un metre quarante|cinquante|cinquante_cinq|trente|#
        five foot nothing|one|two|three
        # foot nothing|one|two|three
        son|ton|sa|leur poids|quintal|corpulence|gabarit|bedaine|tour_de_taille
        avec|vu ses|ces # kilos|kg
        at|with|given his|her|that weight|size|height|waistline|girth
        obese|bouboule|gros_tas|gras_double|nabot|demi_portion|court_sur_pattes|short_arse|midget
        fatso|tubby|lardarse|porky|shorty|big_lad|fat_lad|grosse_dondon|patapouf
        haut comme_trois
        tellement|si gros|grosse|enorme|lourd|petit|petite|grand qu|que
        so fat|big|heavy|huge|short|tall|tiny that|we|he|she|they|you
        """
    ),
    pattern(r"\b1 ?m ?[3-5]\d\b", signs=DIGITS),
)
FURNITURE = Phrases(
    """
    tabouret|rehausseur|escabeau|echelle|marchepied|ascenseur|chaise(s)|fauteuil(s)|plancher|sol
    monte_charge|balance|charge_maximale|buffet|cantine|siege(s)|transpalette|grue|poussette
    stool|booster_seat|stepladder|ladder|step|lift|elevator|chair(s)|floor|floorboards|scales|load
    buffet|canteen|seat(s)|forklift|crane|high_chair|vending_machine|highchair|phone_book
    """
)
MOCK_SIZE = Phrases(
    """
    entretien|interview|diriger|manager|equipe|team
    lead|embauche|embaucher|hire|hired|hiring|prevoir
    chef|boss|accueil|reception|client(s)|customers|collegue|colleague|stagiaire|intern|ordered
    commande(r)|prevu|il_a_fallu|had_to|two|deux
    renforcer|reinforce|reinforced|tenir|tiendra|survive|survived|support|craque|cracked|casse|broke
    """
)
SOMEBODY = Phrases(
    """
    he|she|his|her|him|il|elle|lui|son|sa|candidat|candidate|chef|patron|boss|manager|gars|guy|mec
    bloke|lad|stagiaire|intern|collegue|colleague|l_entretien|the_interview
    """
)
WEIGHED = Phrases(
    """
    antenne|antenna|mat|mast|colis|parcel|capteur|sensor|stepladder|machine|carton|armoire|serveur
    """
)
TAKEN_GRAVELY = Phrases(
    """
    n existe_pas|est_pas|a_rien
    is|isn not|t a
    medecine_du_travail|occupational|prevention|parlez|column|chronique|symptomes|symptoms|alerte
    """
)
