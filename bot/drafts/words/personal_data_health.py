"""How people speak of somebody's health."""

from bot.drafts.finders import pattern
from bot.drafts.phrases import Phrases

ILLNESS = (
    "cancer|depression|burn_out|burnout|tumeur|tumor|tumour|leucemie|leukemia|leukaemia|lymphome"
    "|lymphoma|avc|stroke|infarctus|epilepsie|epilepsy|diabete|diabetes|endometriose"
    "|endometriosis|vih|hiv|sida|hepatite|hepatitis|parkinson|alzheimer|schizophrenie|anorexie"
    "|anorexia|boulimie|bulimia|autisme|autism|tdah|adhd|fibromyalgie|fibromyalgia|pneumonie"
    "|pneumonia|covid|cirrhose|psoriasis|migraine|migraines|bpco|asthme|asthma|addiction"
    "|alcoolisme|alcoholism|crohn|lupus|sciatique|sciatica|endometriosis|ocd|ptsd|bipolarite"
)
LONG_ILLNESS = """
    sclerose en plaques
    multiple sclerosis
    crise d epilepsie|angoisse|panique
    crise(s) cardiaque
    epileptic|epilepsy|asthma fit|seizure|attack
    panic|heart|anxiety attack(s)
    nervous|mental breakdown
    fausse couche
    maladie de crohn|lyme|parkinson|charcot|alzheimer
    maladie chronique|auto_immune|grave|rare|degenerative|mentale
    chronic|autoimmune|rare|serious|mental illness|disease|condition
    parcours (de) pma|fiv
    hernie discale
    slipped|herniated disc|disk
    bad back|knee|hip
    trouble(s) bipolaire(s)|anxieux|alimentaire(s)|mentaux
    anxiety|eating|bipolar|personality|mental disorder
    depression nerveuse|post_partum|postpartum
    postnatal|postpartum depression
    idees|pensees suicidaires|noires
"""
HEALTH = Phrases(
    LONG_ILLNESS,
    f"""
    a|avait|ait|fait|fini|bat|contre|son|sa|leur|du|de un|une|le|l|la|un_autre {ILLNESS}
    a|son|sa|leur|fait|en|pour|d {ILLNESS}
    combat|affronte|soigne|traine|vit_avec d|de|un|une|son|sa|le|la {ILLNESS}
    souffre_de|guerie_de|gueri_d|atteint|atteinte|souffre d|de|un|une|son|sa|le|la {ILLNESS}
    has|had|got|having|beat (breast|lung|skin|a|an|the) {ILLNESS}
    has|had|got|having|beat (his|her|their|severe|chronic|type) {ILLNESS}
    beating|with|battling|fighting|beats|survived (breast|lung|skin|a|an|the) {ILLNESS}
    beating|with|battling|fighting|beats|survived (his|her|their|severe|chronic|type) {ILLNESS}
    his|her|their|for|from|of {ILLNESS}
    traverse|combat|subit|frole|frise une|un|sa|son|la|le (grosse|petite) {ILLNESS}
    traverse|combat|subit|frole|frise une|un|sa|son|la|le (grave|longue|severe) {ILLNESS}
    affronte|surmonte une|un|sa|son|la|le (grosse|petite|grave|longue|severe) {ILLNESS}
    cache|avoue|declare une|un|sa|son|la|le (grosse|petite|grave|longue|severe) {ILLNESS}
    cancer|burnout|burn_out|depression again|returned|is_back
    """,
    """
    en|son|sa (long|nouvel) arret (de) maladie|travail|longue
    arret pour depression|burn_out|burnout|maladie|surmenage|epuisement
    arret(s) (de) maladie
    arret(s) de travail
    take|took|taking|taken his|her|their own_life
    had|having|got his|her|their (left|right) hip|knee|shoulder|cataract(s) done|replaced
    en arret depuis|jusqu|pour|pendant|encore|prolonge|de|long|a
    est|etait|reste|toujours|encore|mis|mise|mette en arret
    arret prolonge|renouvele
    absent|absente pour raison(s) de sante|maladie|depression
    raison(s) de sante|medicale|medicales
    conge|conges (de) maternite|mat|longue_maladie|pathologique|maladie
    malade|malades depuis|comme|a
    est|etait|tombe|tombee|reste|rend|si (de_nouveau|encore|tres|toujours|gravement) malade
    est|etait|reste (de_nouveau|encore|tres|toujours) hospitalise(e)|depressif|depressive
    est|etait (encore|tres|de|sourd) enceinte|seropositif|seropositive
    est|etait (encore|tres|de|sourd) alcoolique|handicape(e)|bipolaire
    est|etait (encore|tres) diabetique|autiste|suicidaire
    est|etait (encore|tres) hospitalises|epileptique|schizophrene|anorexique
    est|etait (completement|totalement|au) burn_out|en_depression
    est|etait (completement|totalement|au) cardiaque|aux_urgences|en_reanimation
    enceinte
    aux urgences
    a|est|reste l hopital|hosto
    soins intensifs
    en rea|reanimation|chimio|desintox|cure|psychiatrie|dialyse|rechute|remission|clinique
    chimio|chimiotherapie|chemo|chemotherapy|radiotherapie|radiotherapy|miscarriage|rehab|dialyse
    desintox|desintoxication|convalescence|hospitalise(e)|tumeur(s)|tumor|tumour|detox
    surmenage|epuisement professionnel
    ete|est|etait|etre|fut|sera|fait|faire|fera|mal opere(e)|operee|operer
    medecin|docteur|toubib|psychiatre|psy parle|dit|evoque|l|a|lui
    enceinte de jumeaux|#|plusieurs
    en|fait|fini|suit|sort_de un|une cure|chimio|desintox
    cure de desintox|desintoxication
    se|s fait|faire|est_fait|fera|est (fait) operer
    doit|va|vient etre|d_etre opere(e)
    operation|opere|operee du|de|d genou|dos|hanche|coeur|coude|epaule|l_epaule|appendicite|la
    bras|jambe|cheville|poignet|genou|clavicule casse(e)
    s est casse la|le|une|l jambe|bras|cheville|poignet|col|epaule|genou
    tentative de suicide
    mi temps therapeutique
    reconnu|reconnue travailleur|travailleuse handicape(e)
    rqth|invalidite|inapte|antidepresseur(s)|antidepressant(s)|ivg|pma|fiv|ivf|xanax|prozac
    psy|psychiatre|therapeute deux|#|chaque|toutes
    voit|consulte|suivi|suivie par|un|une psy|psychiatre|therapeute
    grossesse|accouche|accouchera|son_fauteuil_roulant|est_en_fauteuil_roulant|seropositivite
    son|sa|leur grossesse|handicap|traitement|vih|maladie|hospitalisation|operation|rechute|arret
    attend un (heureux) bebe|enfant|evenement|petit|jumeaux
    attend des|leur jumeaux|premier|deuxieme|bebe
    attend son|sa|une premier|premiere|deuxieme|troisieme|petite|bebe
    va etre|devenir papa|maman
    perdu son|leur|le bebe
    mal|bloque|bloquee au|du dos
    mal de dos
    en depression|burn_out|burnout|surmenage
    craque|craquee nerveusement
    pete un|les cable|plombs au|arret
    off|absent|out|away with|for|because (of) (a|an|his|her|the|bad) burnout|stress|flu
    off|absent|out|away with|for|because (of) (a|an|his|her|the|bad) surgery|back|depression
    off|out|away|home sick|ill
    signed off work|sick|with|until|indefinitely|again
    he|she (s|is|was|got|has) (been) signed off
    called|calling in sick
    stress|burnout|burn_out|mental_health leave
    sick leave|note
    leave for stress|burnout|depression|surgery
    is|was|s|been|got (still|now|again|seriously|really|very) ill|sick
    fell|really|very|still|seriously|terminally (still|now|again|seriously|really|very) ill|sick
    is|was|s|already|who|she|got|gets (still|now|again|seriously|months) pregnant|hospitalised
    is|was|s|already|who|she|got|gets (still|now) hospitalized|depressed|bipolar
    is|was|s|already|who|she|got|gets (again|seriously|months) hospitalized|depressed|bipolar
    is|was|s|re|are|who (still|now|again) suicidal|alcoholic|disabled
    is|was|s|re|are|who (still|now|again) diabetic|autistic|epileptic|dyslexic
    pregnant|pregnancy|miscarried|hospitalised|hospitalized|anorexic|bulimic|suicidal
    expecting (a|her|his|their) baby|child|kid|twins|triplets|girl|boy
    expecting (twins|triplets|first|second|third) baby|child|kid|twins|triplets|girl|boy
    maternity|medical|disability|sick|compassionate leave
    having|has|had|after|for (heart|back|knee|an|a) surgery|operation|transplant|biopsy|abortion
    having|has|had|after|for (hip|brain|open_heart|major|bariatric) surgery|operation
    having|has|had|after|for (hip|brain|open_heart|major|bariatric) transplant|biopsy|abortion
    needs|her|his (heart|back|knee|an|a) surgery|operation|transplant|biopsy|abortion
    from|undergoing|recovering_from (heart|back|knee|an|a) surgery|operation
    from|undergoing|recovering_from (heart|back|knee|an|a) transplant|biopsy|abortion
    needs|her|his (hip|brain|open_heart|major|bariatric) surgery|operation
    needs|her|his (hip|brain|open_heart|major|bariatric) transplant|biopsy|abortion
    from|undergoing|recovering_from (hip|brain|open_heart|major|bariatric) surgery|operation
    from|undergoing|recovering_from (hip|brain) transplant|biopsy|abortion
    from|undergoing|recovering_from (open_heart|major|bariatric) transplant|biopsy|abortion
    has|had|got|having|his|her (a|an) tumour|tumor|breakdown
    has|had|got|having|his|her (a|an) abortion|transplant|pacemaker|hysterectomy
    broke|broken|fractured|injured his|her|their|a leg|arm|ankle|wrist|hip|collarbone|back
    diagnosed with|as
    his|her|their|the|a diagnosis of|is|was|came|came_back
    his|her|their (new|recent) disability|medication|illness|meds
    his|her|their (new|recent) condition|surgery|therapist|treatment|diagnosis
    in hospital|therapy|rehab|remission|intensive_care|icu|psychiatric
    in the hospital|icu|psych
    at|to the|a (local) hospital|clinic
    taken|rushed|admitted to|into hospital|a_e|er
    on antidepressants|medication|meds|chemo|dialysis
    on life support
    sees|seeing a therapist|psychiatrist|shrink
    suicide attempt
    tried|tries|attempted to kill|suicide himself|herself|themselves
    burned|burnt out
    health problems|issues|scare
    problemes|soucis|ennuis de sante
    is|s|was|uses|using|needs|his|her (now) (in) (a) wheelchair
    """,
)
CONDITION = Phrases(
    LONG_ILLNESS,
    ILLNESS,
    """
    sclerose|spondylarthrite|polyarthrite|mucoviscidose|drepanocytose|hemophilie|narcolepsie
    hernie|hernia|lumbago|tendinite|tendinitis
    zona|shingles|mononucleose|angine|tonsillitis|grippe
    flu|gastro|norovirus|otite|appendicite|appendicitis|hypertension
    ulcere|ulcer|anemie|anemia|anaemia|thyroide
    thyroid|arthrose|arthritis|cataracte|cataract|glaucome|glaucoma
    malvoyant|malvoyante|ampute|amputee|embolie
    est|is|s|was|ne|nee|born|devenu|devenue|devient|going|presque sourd|sourde|deaf|aveugle
    sort|sortie|sorti|dans|in|out|into|the|un|une|from (un|le|a|of_a) coma
    est|is|s|was|reste|left|a_moitie|leaves_her|leaves_him paralyse|paralysee|paralysed|paralyzed
    embolism|phlebite|septicemie|sepsis|fainted|seizure|seizures|surmene|surmenee
    fait|faire|eu|un malaise|trauma|avc
    s_est|est evanoui|evanouie
    nerveusement|moralement|psychologiquement|physiquement epuise|epuisee
    epuise|epuisee nerveusement|moralement|psychologiquement|au_point
    insomniaque|burnoute|burn_oute|palliatifs|overdose
    palliative|sevrage|accouche|cesarienne|c_section|infertile|infertility
    est|is|s sterile|sober|begue
    fertility|psoriasis|eczema|stutter|prostate|mastectomie|mastectomy
    allergique|allergic … arachide(s)|gluten|lactose|pollen|noix|nuts|peanut(s)|penicilline|poils
    allergique|allergic … penicillin|dairy|eggs|oeufs|latex|lait|milk|fruits_de_mer|shellfish|ble
    est|etre|se|fait|faire soigne|soignee|soigner pour|a|au|aux|contre|dans|chez|depuis
    convalescent|convalescente|alite|alitee|bedridden|incontinent|obese|obesite
    sujet au vertige
    sa|une|en|de cure
    drug|alcohol|pregnancy|paternity|blood|covid test
    test de grossesse|paternite|depistage|alcoolemie
    kidney stones
    calculs renaux
    canal carpien
    carpal tunnel
    terminally ill
    fin de vie
    """,
    """
    depressed|enceinte|pregnant|pregnancy|grossesse
    hospitalise(e)|hospitalised|hospitalized|hopital|hosto
    surgery|hiv
    operation|opere|operee|operated du|de_la|de_l|on|ce_matin|hier|en_urgence|cardiaque
    her|his|son|an|une operation|op went|goes|on|scheduled|prevue|demain|tomorrow|s
    chimio|chemo|miscarriage|miscarried|seropositif|seropositive
    depressif|depressive|suicidaire|suicidal|bipolaire
    bipolar|autiste|autistic|diabetique|diabetic
    passe|passer|passera|attend|resultats|son|prochain|mauvais (un|d_un|de_son) scanner
    fait|a|trop|beaucoup|de_la de_la|de tension (arterielle)
    alcoolique|alcoholic|toxicomane|rehab|desintox|dialyse|dialysis
    attend|attendre|sa|d_une|subi_une|awaiting|needs|a|her|his greffe|transplant list|de|du|s
    rhumatisme(s)|rheumatism|arthrite|acouphenes|tinnitus|vertigo|hemorroides|haemorrhoids
    handicape|handicapee|disability
    son|sa|her|his|d_un|lourd|reconnaissance_de handicap
    est|is|s|was|re|are|a|who|the|severely|registered disabled|dyslexic
    dyslexique|malentendant|malentendante
    psychiatre|psychiatrist|therapeute|therapist|antidepresseurs|antidepressants|insomnie|insomnia
    attend|attendent|of|expecting|having|enceinte_de|pregnant_with|ses (des|de) jumeaux|twins
    ivf|fiv|pma|ivg|menopause|vasectomy|vasectomie|endometriose|kyste|cyst|biopsie
    biopsy|mri|irm|blood_pressure|entorse|sprained|commotion|concussion
    fracture de|du|ouverte|of la|le|l|femur|bassin|the|tibia|crane|poignet|cheville
    a|fait|en|sa|nouvelle|had|has|his|her rechute|relapse
    drug|heroin|coke|gambling|porn|sex|recovering|opioid addict
    convalescence|remission|soins_intensifs|icu
    aux|les|des|par|le|les urgences|samu
    en|in|une|an|l|the|by ambulance
    hiv positive
    sick leave|note
    arret maladie
    conge maternite|mat
    conges maternite
    maternity leave
    """,
)
POSSESSED = pattern(
    r"(?<!\w)[A-ZÉÈ][a-zéèêëïîôç-]+['’]s (?:\w+ )?(?:surgery|operation|cancer|pregnancy"
    r"|chemo"
    r"|sick leave|maternity leave|depression|burnout|breakdown|illness|disability"
    r"|miscarriage|rehab)\b",
    "prose",
    words="surgery operation cancer pregnancy chemo sick maternity depression burnout"
    " breakdown illness disability miscarriage rehab",
)
