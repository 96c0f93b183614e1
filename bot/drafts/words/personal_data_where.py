"""How people tell where somebody lives, sleeps, goes, and leaves their children."""

from bot.drafts.finders import DIGITS, either, pattern
from bot.drafts.phrases import Phrases

ROADS = (
    "rue|avenue|boulevard|bd|impasse|allee|chemin|quai"
    "|lotissement|residence|square|quartier|venelle"
)
DAYS = (
    "matin(s)|soir(s)|jours|midi(s)|nuit(s)|lundi(s)|mardi(s)|mercredi(s)|jeudi(s)|vendredi(s)"
    "|samedi(s)|dimanche(s)|morning(s)|night(s)|evening(s)|day|monday(s)|tuesday(s)|wednesday(s)"
    "|thursday(s)|friday(s)|saturday(s)|sunday(s)|weekend(s)|week_end(s)|lunchtime"
)
LIVES = Phrases(
    f"""
    habite|habitent|loge|vit|domicilie|domiciliee|reside (juste|toujours|seul|seule) {ROADS}
    habite|loge|vit|reside|demeure (juste) au dessus|dessous|bout|coin|fond|#|rez|rdc|premier
    habite|loge|vit|reside (juste) (pile) en_face|derriere|a_cote|a_deux_pas|au_dessus
    habite|loge|vit|reside (juste) dans|sur l|la|le|ma|notre immeuble|rue|place|batiment
    lives|living|stays|staying (just|right|alone) above|over|opposite|behind|next_door|round|across
    lives|living|stays (just|right|alone) on|in|at … street|road|lane|avenue|close|drive|crescent
    lives|living|stays (just|right) on|in|at … terrace|court|gardens|grove|mews|square|towers|house
    maison|appart|appartement|villa|studio|pavillon … vide|inoccupe|inoccupee|sans_surveillance
    house|flat|apartment (is|s|will|sits|stands|be) (be|is) empty|unoccupied|unattended
    place|home is|s|will (be) empty till|until|all
    cle|cles|clef|clefs|key|keys … paillasson|pot|mat|doormat|flowerpot|boite_aux_lettres|letterbox
    seul|seule (toute|tout) chez|a (la|lui|elle) elle|lui|maison
    home alone
    alone|on_her_own|on_his_own|by_herself|by_himself at|in (her|his|the) home|house|flat
    loge|dort|descendu|descendue|staying (a|au|at|in|into) (l|the) hotel|hilton
    stays|checked|sleeping (a|au|at|in|into) (l|the) hotel|hilton
    loge|dort|descendu|descendue|staying|stays|checked (a|au|at|in|into) (l|the|un) ibis|novotel
    loge|dort|descendu|descendue|staying|stays|checked (a|au|at|in) (l|the|un|an) airbnb|mercure
    staying|stays|checked (at|in) (the) marriott|premier_inn|travelodge|holiday_inn|sofitel
    hotel|airbnb|auberge|hilton|ibis|novotel|marriott|premier_inn|travelodge … chambre|room|suite
    """
)
KIDS = Phrases(
    """
    ses|sa|son|leur|leurs enfants|fille|fils|gosses|gamins|gamine … ecole|creche
    ses|sa|son|leur|leurs enfants|fille|fils|gosses|gamins|gamine … college|lycee
    ses|sa|son|leur|leurs enfants|fille|fils|gosses|gamins|gamine … nounou|maternelle|periscolaire
    his|her|their|s kids|kid|children|son|daughter|boys|girls|twins … school|nursery|daycare
    his|her|their|s kids|kid|children|son|daughter … kindergarten|childminder|academy
    his|her|their|s boys|girls|twins … kindergarten|childminder|academy
    his|her|their … old daughter|son|twins|boy|girl is|goes|attends
    fille|fils|enfants|enfant de|d mon|ma|notre|la|l|le … lycee|ecole|college|creche
    his|her|their|s kids|kid|children|son|daughter go(es) to st|the
    """
)
ROUTINE = Phrases(
    f"""
    rentre|rentrait|part|quitte|sort|court|promene … les|le {DAYS}
    depose|recupere|cherche|prend|gare … les|le {DAYS}
    rentre|part|quitte|sort|court|promene|depose|recupere|cherche|prend|gare … chaque|du {DAYS}
    tous|chaque (les) {DAYS} … rentre|part|quitte|sort|court|promene|depose|recupere|gare|footing
    walks|jogs|runs|leaves|cycles|parks|picks|drops|catches|swims … every|each|on|in (the) {DAYS}
    every|each|on {DAYS} … walks|jogs|runs|leaves|cycles|parks|picks|drops|catches|swims
    """
)
PLACE = Phrases(
    """
    parc|canal|foret|bois|gare|arret|bus|metro|tram|ecole|creche|domicile|parking|salle_de_sport
    chez lui|elle
    seul|seule|alone|park|canal|woods|station|bus|tube|school|nursery|gym|river|towpath|house|home
    """
)
HOUR = pattern(
    r"\b\d{1,2} ?(?:h\b|h\d|heures|am\b|pm\b|:\d\d)|\b(?:around|about|at|vers|by) \d{1,2}\b",
    signs=DIGITS,
)
SCHOOL = pattern(
    r"\b(?:[EeÉé]cole|[Cc]oll[eè]ge|[Ll]yc[ée]e|[Cc]r[eè]che|[Mm]aternelle|[Pp]rimaire)"
    r" (?:(?:primaire|priv[ée]e|maternelle|publique|municipale) )?"
    r"(?:(?:de |du |des |d['’])|[A-ZÉ«])"
    r"|\b(?:St\.?|Saint|[A-Z]\w+(?: [A-Z]\w+)?) (?:Primary|School|Academy|Nursery|College|High"
    r"|Infants|Juniors|Kindergarten|school|primary|nursery|academy)|\b(?:at|to) (?:St|Saint)\b",
    "prose",
    words="ecole college lycee creche maternelle primaire school primary nursery academy st saint"
    " kindergarten infants juniors high",
)
FLIGHT = pattern(
    r"\b(?:vol|flight) (?:n° ?|no\.? )?(?P<it>[a-z]{2} ?\d{2,4})\b",
    signs=DIGITS,
    words="vol flight",
)
ABOARD = Phrases(
    """
    prend|atterrit|arrive|embarque|rentre|part|dans|siege|place|sera|est|lands|landing|on|boards
    boarding|flying|flies|takes|aboard|seat|arrives|arriving|home|back
    """
)
PLAYED = Phrases(
    """
    prono(s)|cote|pari|paris|match|score|foot|but|buts|baby_foot|ping_pong|tennis|belote|poker
    goals|game|odds|bet|bets|table_football|darts|chess|echecs|tombola|raffle|battery|batterie
    steps|pas|km|badges|followers|abonnes|vues|views|podometre|pedometer
    """
)
LONG_AGO = Phrases("habitait|habitaient|vivait|vecut|naquit|lived|plaque_commemorative|blue_plaque")
ABBREVIATED = either(
    pattern(
        r"\d\d{0,3}(?: ?(?:bis|ter))?,? (?:r\.|imp\.?|all\.|pl\.|chem\.|ch\.|bld|blvd\.?|res\."
        r"|lot\.|fbg\.?"
        r"|faubourg|esplanade|hameau|lieu-dit|voie|montee|cite|ruelle|traverse|promenade)"
        r"(?: [\w'-]+){1,5}",
        signs=DIGITS,
    ),
    pattern(r"\bappt?\.? \d{1,4}\b|\bflat \d{1,3}[a-d]?\b", signs=DIGITS, words="app appt flat"),
)
OF_THE_HOUSE = (
    "directeur|directrice|chef|cheffe|patron|patronne|collegue|manager|manageuse|assistante"
    "|assistant|stagiaire|responsable|binome|voisin|voisine|secretaire|comptable|drh|pdg|dg"
    "|alternant|alternante|cliente|client|n_1|presidente|president|collegue|ex"
)
THEIRS = "his|her|their|boss_s|colleague_s|manager_s|director_s|ceo_s|s"
AT_THEIRS = Phrases(
    f"""
    chez (ma|mon|notre|la|le|l|sa|son) {OF_THE_HOUSE}
    {THEIRS} flat|house|home|apartment|doorstep|front_door|letterbox|doorbell|address|bungalow
    {THEIRS} parents_place|mum_s_house|cottage|bedsit|studio|digs|home_address|front_gate
    son|sa|leur|ses appart|appartement|domicile|maison|portail|sonnette|boite_aux_lettres|adresse
    son|sa|leur|ses immeuble|pavillon|studio|interphone|paillasson|portillon|logement|parents
    a domicile|son_domicile
    second|third|fourth|first|ground|top floor flat|left|right
    # gauche|droite
    etage gauche|droite|porte
    digicode|interphone|codeporte
    """
)
