"""How people speak of somebody's treatments, injuries, pregnancies, addictions and distress."""

from bot.drafts.phrases import Phrases

DRUG = (
    "lexomil|xanax|seroplex|prozac|zoloft|effexor|valium|temesta|stilnox|zopiclone|tramadol"
    "|oxycodone|codeine|methadone|subutex|ritaline|ritalin|concerta|adderall|depakote|insuline"
    "|insulin|levothyrox|warfarin|viagra|ozempic|cortisone|benzos|betabloquants|beta_blockers"
    "|betabloquant|beta_bloquants|antidepresseur(s)|antidepressant(s)|anxiolytique(s)|statins"
    "|somnifere(s)|neuroleptique(s)|antipsychotique(s)|antipsychotics|citalopram|sertraline"
    "|fluoxetine|escitalopram|diazepam|opioids|opiaces|antiretroviraux|tritherapie|sleeping_pills"
    "|painkillers|calmants|tranquilisants|tranquillisants|tranquillisers|mood_stabilisers|morphine"
    "|anti_anxiety|medocs|happy_pills|blood_thinners|anticoagulants"
)
DOCTOR = (
    "psy|psychiatre|psychologue|psychanalyste|oncologue|cancerologue|cardiologue|cardio|neurologue"
    "|gyneco|gynecologue|addictologue|sexologue|urologue|proctologue|rhumatologue|dermato|kine"
    "|osteo|osteopathe|sage_femme|nephrologue|physio|physiotherapist|chiropractor|oncologist"
    "|oncology|cardiologist|neurologist|gynaecologist|urologist|midwife|shrink|psychiatrist"
    "|psychologist|therapist|counsellor|counselor|rheumatologist|dermatologist|fertility_clinic"
    "|orthophoniste|hematologue|pneumologue|cardiology|osteopath"
)
PART = (
    "dos|genou|genoux|epaule|cheville|poignet|hanche|coude|bras|jambe|pied|nuque|cou|cote(s)|main"
    "|tendon|menisque|ligament(s)|doigt|clavicule|bassin|col_du_femur|vertebre(s)|lombaires|orteil"
    "|back|knee(s)|shoulder|ankle|wrist|hip|elbow|arm|leg|foot|neck|hand|tendon|ligament(s)|acl"
    "|rib(s)|finger|collarbone|pelvis|achilles|toe|hamstring|spine"
)
ORGAN = (
    "foie|coeur|rein(s)|poumon(s)|thyroide|pancreas|vessie|intestin|colon|uterus|ovaire(s)"
    "|cerveau|sein(s)|liver|heart|kidney(s)|lung(s)|thyroid|bowel|bladder|ovaries|breast"
)
CAUGHT = (
    "gale|syphilis|mst|ist|sti|std|chlamydia|poux|scabies|lice|covid|grippe|flu|shingles|zona"
    "|varicelle|chickenpox|rougeole|measles|monkeypox|herpes|meningite|meningitis|tuberculose"
    "|tuberculosis|hepatite|salmonella|mono|pneumonie|pneumonia|norovirus|gastro|mumps|oreillons"
)
CARE = Phrases(
    f"""
    sous|prend|prenait|avale|gobe|carbure|tourne|shoote(e)|bourre(e) (du|de|des|au|aux|a|ses) {DRUG}
    prescrit|boite|plaquette|dose|tube (de|d|du|son|ses|des) {DRUG}
    on|takes|taking|took|popping|prescribed (some|his|her|strong|daily) {DRUG}
    son|ses|his|her|their {DRUG}
    chez|voit|voir|consulte|consultation|visite (chez) (le|la|l|un|une|son|sa) {DOCTOR}
    suivi|suivie|rdv|rendez_vous|seance(s) (par|chez|avec|de|d) (le|la|l|un|une|son|sa) {DOCTOR}
    va|allee|part (voir|chez) (le|la|l|un|une|son|sa) {DOCTOR}
    sees|seeing|visits|booked|appointment(s) (with|at|in) (a|an|the|her|his) {DOCTOR}
    at|under the|her|his {DOCTOR}
    with|to her|his {DOCTOR}
    gone|went|going to the|a {DOCTOR}
    sous traitement
    est (encore) bousille|pete|nique|flingue|demis|luxe|foule|fracture|dechire (le|la|l|les) {PART}
    est (encore) coince|bloque|abime|explose|tordu|casse (le|la|l|les|un|une|deux) {PART}
    fracture|entorse|luxation|dechirure|arthrose|protheses|prothese (du|de|d|a|au) (la|l) {PART}
    wrecked|done|did|threw|hurt|tore|torn|twisted|busted|popped|strained|knackered his|her {PART}
    dislocated|sprained|shattered|smashed|cracked|fractured|broke|broken|snapped his|her|a {PART}
    put|putting his|her back out
    broken|fractured|torn|replacement|dodgy|bad|sprained|dislocated {PART}
    mal|probleme(s)|souci(s)|insuffisance|greffe|lesion|malformation (au|du|de|aux|des) {ORGAN}
    son|sa|ses {ORGAN} qui|a|va|ont|ne|n|est|est_malade lache|lachent|flanche|malade|fragile
    his|her {ORGAN} packed|gave|failed|failing|is|are|condition|trouble
    {ORGAN} failure|disease|condition|surgery|transplant|trouble|bypass
    probleme(s)|souci(s)|pepin(s)|ennuis cardiaque(s)|psy|psychique(s)|psychologique(s)|medical
    probleme(s)|souci(s)|pepin(s) medicaux|fertilite|renaux|d_alcool|boisson|addiction|poids|sante
    probleme(s)|souci(s)|pepin(s) de|d fertilite|dos|coeur|boisson|alcool|addiction|poids|peau
    back|kidney|liver|fertility|drinking|drink|drug|gambling problem(s)|issues|trouble
    mental health problems|issues|leave|crisis|reasons
    chope|attrape|contracte|choppe|refile|caught|got|contracted (la|le|une|des|un|a|an) {CAUGHT}
    come|came|went|down down|with (with) (a|an|the) {CAUGHT}
    a|has|had|got|avec (la|le|une|des|un|a|an|the) {CAUGHT}
    teste(e)|testes|tested (negatif) positif|positive|positifs
    """,
    f"""
    entre|rentre|part|admis|admise|interne|internee|en cure|desintox|hp|psychiatrie|rehab
    entre|rentre|part|admis|admise|interne|internee|sort|sorti|sortie en|a|de|d|du clinique|hp|rea
    entre|rentre|part|admis|admise|interne|internee|sort|sorti|sortie en|a l hopital|hosto|asile
    hopital de jour|psychiatrique
    service|unite de|d psychiatrie|oncologie|soins_palliatifs|cardiologie|addictologie
    checking|checked|going|admitted|booked (himself|herself) in|into|to a|the clinic|rehab|detox
    checking|checked|going|admitted (himself|herself) in|into|to rehab|detox|hospice
    under the knife
    fait|faire|fera retirer|enlever|amputer (un|une|le|la|l|les) {PART}|{ORGAN}|stent|anneau|valve
    fait|faire|fera poser|greffer (un|une|le|la|l|les) {PART}|{ORGAN}|stent|anneau|valve
    fait|faire|fera retirer|enlever|amputer|greffer (un|une|le|la|l|les) tumeur|kyste
    fait|faire|fera retirer|enlever|amputer|greffer (un|une|le|la|l|les) prostate|thyroide|grain
    had|having|has (a|an|his|her) {PART}|{ORGAN}|tumour|tumor removed|amputated|replaced
    had|having|has (a|an|his|her) cyst|prostate|mole removed|amputated|replaced
    deeply|severely|clinically|profoundly|gravely|critically|chronically depressed|ill|sick|anxious
    gravement|lourdement|profondement|severement malade|depressif|depressive|handicape|handicapee
    pleine|profonde|grosse|vraie|longue depression|dep
    has|got|with|battling ms|als|me_cfs|copd|ibs|adhd|pcos
    a|avec|souffre|de|d (d|de) sla|tdah|toc|tocs|sopk|sep
    she is|s due in|on|next
    en|in larmes|tears … apres|apres|after|reunion|meeting|toilettes
    parti|partie|sorti|sortie|rentre|rentree|left|came … en|in larmes|tears
    psych|psychiatric|oncology|cancer|maternity ward|unit
    sectioned under|last|this|for|in|on|after
    is|was|been|got sectioned|bedridden|hospitalised
    fausses couches
    miscarriages|stillbirth
    baby|bebe|enfant (was) stillborn|mort_ne
    # mois|semaines de grossesse
    #|two|three|four|five|six|seven|eight months|weeks gone|along|pregnant
    deux|trois|quatre|cinq|six|sept|huit mois de_grossesse|enceinte
    est|is|s|etre en_cloque|knocked_up|up_the_duff|with_child|expecting|eating_for_two
    bun in the oven
    tombee|retombee|tomber enceinte
    baby|bebe|little_one|number_two is|s|est|arrive due|due_in|due_on|prevu_pour|prevu_en|on_its_way
    petit|petite|bebe|enfant|jumeaux prevu|prevue|prevus|attendu|attendue pour|en
    baby bump
    he|she|is|s|are|having|have having|have twins|triplets|quads|a_baby
    attend|attendre|attends des|ses|leurs jumeaux|jumelles|triples|bebes
    attend|attendent leur|un|son premier|deuxieme|troisieme|bebe|enfant|heureux_evenement
    trying|try|tries for a baby|kid|child
    essaie|essaye|essaient|essayait d|de avoir|faire un enfant|bebe|gosse
    peut|pourra pas|plus|jamais avoir d enfant(s)
    can|cannot|couldn|can_t (t) have|conceive kids|children|a_baby
    fecondation in vitro
    round of ivf
    """,
    """
    ne|n|en dort plus
    dort plus (la) (nuit)
    pleure|pleurait|chiale (encore) (tous|dans|aux|chaque|en) (les) toilettes|reunion
    craque|sanglote (encore) (tous|dans|aux|chaque|en) (les) toilettes|reunion
    pleure|pleurait|chiale|craque|sanglote (tous) (les) (dans) (aux) toilettes|wc|matins|soirs
    crying|cries|cried|sobbing in the loo|loos|toilet(s)|bathroom|restroom|car
    crise(s) de larmes|panique|tetanie|nerfs|convulsion(s)|foie
    au bout du rouleau
    end of his|her tether|rope
    hears|hearing|entend des|voices|les (voix)
    perd|perdu la|l|le memoire|boule|vue|ouie|audition|tete|raison|parole
    is|s|was|almost|nearly going|gone|turning blind|deaf|bald|senile|mad
    devient|devenu|devenue|presque aveugle|sourd|sourde|chauve|senile
    losing|loses his|her memory|hair|sight|hearing|eyesight|mind
    se|s scarifie|automutile|mutile
    self harm(s)|harming|harmed
    se|s|fait faire|fait vomir
    voulu|essaye|tente|failli|veut|parle (de) se|s (en) finir|tuer|suicider|pendre|foutre_en_l_air
    fait|faire une ts
    ended|took his|her (own) life
    took|taken an|a overdose
    suicidal thoughts
    n en a plus pour
    hasn|has_not|has_only|not (t) got|have (got) long|weeks|months (to) left|live
    given|has|got|donne|reste #|six|three|two|a_few|quelques|trois mois|weeks|months to|a live|vivre
    phase terminale
    terminal cancer|illness
    stage|stade #|two|three|four|ii|iii|iv|avance cancer|tumour|tumor|melanoma|lymphoma|melanome
    cancer|tumeur|tumour|melanome … stade|stage #|avance|terminal|iv|iii|four
    metastase(s)|metastasis|polype(s)|ganglions|mammographie|coloscopie|colonoscopy|prostatectomie
    alcooliques|alcoholics|narcotics|narcotiques anonymes|anonymous
    aa meeting(s)
    fell|fallen|back|falling (back) off|on the wagon|bottle|booze
    his|her drinking
    remis|remise|retombe|retombee|replonge a|dans (la|l) boire|boisson|alcool|drogue|coke|picole
    sobre|sober|clean depuis|since
    sobre|sober for|#
    accro|addicted|hooked a|aux|au|to|on (la|l) coke|cocaine|medocs|jeux|pills|painkillers|jeu|booze
    sniffe|snorts|snorting (de|des|du|la|his|her|too) (much) coke|joints|shit|weed|crack|beuh
    fume|smokes (de|des|du|la|his|her|too) (much) coke|joints|shit|weed|crack|beuh
    bouteille|flasque|vodka|whisky|bottle|flask dans|de|in|in_his (son|sa|his|her) tiroir|drawer
    pompe|pump a|insulin insuline|pump
    insulin pump
    pacemaker|colostomie|colostomy|stoma|bequilles|crutches|minerve
    appareil(s)|aide(s) auditif(s)|auditive(s)
    hearing aid(s)
    had|having|has|took|throwing a|an (epileptic) fit|seizure|turn
    fait|eu|had|having|suffered|subi un|une|a|an (gros|severe|petit|grosse|minor|mini) avc|infarctus
    fait|eu|had|having|suffered|subi un|une|a|an (severe|minor|mini|bad) stroke|phlebite|pontage
    fait|eu|had|having|suffered|subi un|une|a|an (severe|minor|mini) embolie|rechute|relapse
    se remet|releve de|d son|sa|un|une operation|accident|chimio|cancer|avc|infarctus|covid
    recovering|recovered|recuperating from his|her|a|an|major|back|heart|the operation|accident
    arretee|arrete pour|jusqu (raison|a|au|en) depression|surmenage|medicale|burn_out|nouvel
    arret jusqu|depuis|pour|# #|a|au|en|trois|deux|un|fin|depression|semaines|mois
    arrete|arretee par son|sa medecin|toubib|generaliste
    off work with|until|since
    signed off until|sick|work|with
    long term sick
    """,
)
PRESCRIBED = Phrases(
    """
    ordonnance|prescription|mammogram|echographie|ultrasound|colonoscopie|bulletin_d_hospitalisation
    certificat|dossier|bilan|rendez_vous|carnet medical|sanguin|de_sante|d_hospitalisation
    medical records|file|appointment|certificate|results|notes
    doctor s note
    blood test(s)|results
    biopsy|scan|test|mri|irm|analyse(s) results|resultats
    resultats d|de|du analyse(s)|biopsie|scanner|irm|prise_de_sang|test
    therapie|therapy|rehab|chimio
    """
)
