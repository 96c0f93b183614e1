"""How the house fares: budgets cut, sites for sale, contracts lost, moods of the staff."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_figures import SHOPPING
from bot.drafts.words.confidential_matters import OURS, PLANNED

DEPARTMENT = Phrases("com|marketing|formation|it|rh|hr|training|travel|recrutement|sales|hiring")
BUDGET = Phrases(
    """
    budget(s)|enveloppe (de|d|du) (la|l) com|communication|marketing|formation(s)
    budget(s)|enveloppe (de|d|du) (la|l) travaux|it|rh|voyages
    budget(s)|enveloppe (de|d|du) (la|l) recrutement|r_d|rd|recherche
    budget(s)|enveloppe (de|d|du) (la|l) evenements|qualite|securite|2027
    marketing|training|travel|hiring|sales|it|hr|r_d|rnd|research|events|safety|quality budget(s)
    department|departmental|product|ad|comms|engineering|security|annual budget(s)
    next year|our|the|notre|nos|le (s) budget(s)
    """
)
REDUCED = Phrases(
    """
    divise(s)|halved|slashed|coupe(s)|coupes|rabote(s)|ampute(s)|cut|cuts|sabre(s)|reduced|reduit(s)
    supprime(s)|gele(s)|frozen|scrapped|axed|gone
    fondu|zero|plafonne|trimmed|vetoed|retoque|rejected
    slashing|cutting|gutted|plombe|explose|doubled|double|rogne|baisse|chopped
    """
)
CUTS = unless(
    together(BUDGET, REDUCED, either(OURS, DEPARTMENT)),
    Phrases(
        "family|famille|noel|christmas|perso|personal|gouvernement|government|etat|ministre|css"
    ),
)
SALE = unless(
    together(
        Phrases(
            """
            cherche(nt)|cherchons|cherchent|looking (for) (un|a|des) repreneur
            seeking|seeks|trouver|find (for) (un|a|des) repreneur
            cherche(nt)|cherchons|cherchent (for) (un|a) acquereur|buyer|acheteur
            looking|seeking|seeks (for) (un|a) acquereur|buyer|acheteur
            mise|mis|put|putting en|up (for) vente|sale
            tourne|runs|running|at|a # capacite|capacity
            """
        ),
        Phrases(
            """
            usine|site|filiale|plant|factory|subsidiary
            division|branche|agence|boite|entreprise|activite
            business_unit|company|atelier|labo|workshop
            """
        ),
        OURS,
    ),
    SHOPPING,
)
LOSS = unless(
    together(
        Phrases(
            """
            contrat(s)|contract(s)|marche|partenaire(s)
            partner(s)|partenariat|partnership|commande(s)
            the|our|all|two|three temps|contractors
            order|pipeline|charge|carnet|interimaires
            agency_temps|contractors|cdd|consultants|prestas
            """
        ),
        Phrases(
            """
            pas|not|won|t|plus (be) (ete) renouvele(s)|renewed|reconduit(s)
            pas|not|won|t|plus (be) (ete) reconduite|prolonge|extended
            perdu|lost|losing|perdons|perd|remercie(s)
            let_go|quitte|leaving|rompt|rompu|rupture|break_up
            vide|empty|drying|fin_de_mission|degages|vires
            laid_off|sacked|casse|annule|cancelled|pulled
            axed|terminated|resilie|denonce|tombe_a_l_eau|fell_through|fallen_through|fait_mal|hurt
            """
        ),
        either(OURS, PLANNED, Phrases("mars|march|janvier|january|avril|april|juin|june|bad")),
    ),
    Phrases(
        "business|life|vie|confiance|lave_vaisselle|dishwasher|plante|tennis|football|foot|garde_manger|fridge|batterie|internet|telephone"
    ),
    Phrases("assurance|insurance|loyer|rent|gym|salle_de_sport|pets|chien|love|dance|danse"),
)
MOOD = unless(
    together(
        Phrases(
            """
            barometre (social|interne)
            staff|employee|engagement|satisfaction|climate|pulse|internal survey|poll|barometer
            enquete|sondage de|sur|du (la|le|l) satisfaction|engagement|climat|salaries|interne
            turnover|absenteisme|attrition|absenteeism
            """
        ),
        Phrases(
            """
            awful|terrible|mauvais|catastrophique|desastreux|dismal|bury|burying|hide|hiding|cacher
            enterrer|garder|alarmant|plonge|rock_bottom|worst|pire|chute|effondre|tanked|disaster
            explose|soaring|grimpe|inquietant|abysmal
            """
        ),
        OURS,
    ),
    OPEN,
)
STATE = either(MOOD, LOSS, CUTS, SALE)
