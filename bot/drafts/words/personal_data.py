"""How people speak of somebody's health, home, papers and private life."""

from bot.drafts.phrases import Phrases

CALL = Phrases(
    """
    call|phone|ring|text|tel|telephone|mobile|portable|cell|whatsapp|sms|appelez|appeler|appelle
    joindre|joignez|telephoner|contactez|numero|number|reach|signal|ping
    """
)
SWITCHBOARD = Phrases(
    """
    standard|accueil|hotline|billetterie|helpdesk|switchboard|support|permanence|urgence|urgences
    siret|siren|rcs|tva|isbn|ean|doi|commande|order|issue|ticket|reference
    help|front|press desk|office|line
    service client(s)|presse
    customer|press service|support|office
    numero vert|gratuit
    toll free
    """
)
INSURANCE = Phrases(
    """
    nir|secu|ssn
    securite sociale
    carte vitale
    social security
    """
)
HOME = Phrases(
    """
    habite|vit|loge|domicile|demeure|habitent|lives|living|resides
    adresse perso|personnelle|privee|de
    home|private|personal address
    address of
    chez lui|elle
    his|her|their home|place|house|address
    """
)
BORN = Phrases(
    """
    ne|nee le
    born on|in
    date of birth
    date de naissance
    dob|birthday|anniversaire
    """
)
HEALTH = Phrases(
    """
    en arret maladie
    arret pour depression|burn_out|burnout|maladie
    en arret de travail
    est|etait (de_nouveau|encore|tres|toujours) malade|hospitalise(e)|depressif|depressive
    est|etait (encore|tres) enceinte|seropositif|seropositive|alcoolique|handicape(e)|bipolaire
    est|etait (encore|tres) diabetique|autiste|suicidaire|hospitalises
    a|avait|fait|fini|bat|contre un|une|son|sa|le cancer|burn_out|burnout|depression|fausse_couche
    a|avait|fait|fini un|une|son|sa|le tumeur|avc|infarctus|cure
    chimio|chimiotherapie|chemo|chemotherapy|radiotherapie|miscarriage|rehab
    desintox|desintoxication|convalescence|opere(e)|hospitalise(e)|tumeur(s)|leucemie|tumor|tumour
    enceinte de jumeaux|#|plusieurs
    enceinte jusqu
    get well soon
    having|has|had|after|for (heart|back|knee|an) surgery|operation
    se fait|faire operer
    bon retablissement
    tentative de suicide
    en|off|out|absent|absente pour|for|with (un|une|a) burn_out|burnout|depression|cancer|stress
    son|sa|leur cancer|depression|burn_out|burnout|grossesse|handicap|traitement|vih
    attend un heureux|bebe
    is|was|s (still|now|again|seriously) pregnant|hospitalised|hospitalized|depressed|bipolar
    is|was|s (still|now|again) suicidal|alcoholic|disabled|diabetic|autistic
    on|is|been|went (long|long_term) sick leave
    has|had|got|having|beat|beating|with (breast|lung|skin|a|an) cancer|burnout|burn_out|depression
    has|had|got|having (a|an) tumour|tumor|stroke|heart_attack|breakdown|abortion|hiv
    diagnosed with
    his|her|their cancer|depression|burnout|burn_out|pregnancy|disability|medication|illness
    in hospital|therapy
    """
)
PRIVATE_LIFE = Phrases(
    """
    fait|faire|ete|est|sera|etait virer|vire(e)|licencie(e)|licencier|renvoye(e)
    got|was|been|is|were|being (finally|just) fired|sacked|dismissed
    en plein|instance divorce
    en instance de divorce
    divorce|divorcing|divorced
    is getting|going (through) divorced|a_divorce
    est|is gay|lesbienne|homo|homosexuel|homosexuelle|lesbian|trans|syndique|syndiquee
    est|is musulman|juif|juive|muslim|jewish
    gagne|touche|earns|makes # k|euros|eur|dollars|000
    gagne|touche|earns|makes #k
    son|sa|his|her salaire|salary|paie|payslip|performance_review|casier|dettes
    trompe sa|son|her|his
    cheats|cheating on his|her
    """
)
IN_GENERAL = Phrases(
    """
    awareness|sensibilisation|prevention|depistage|octobre|movember|charity|marathon|association
    research|recherche|chercheurs|researchers
    children s hospital
    """
)
