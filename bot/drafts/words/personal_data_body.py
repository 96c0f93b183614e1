"""What somebody's body and mind go through, told plainly and often kindly."""

from bot.drafts.phrases import Phrases

HERS = "son|sa|ses|leur|his|her|their|s"
WAS = "est|etait|reste|devenu|devenue|is|was|being|became|still|born|ne|nee"
CRAVED = (
    "alcool|boisson|bouteille|picole|drogue|coke|cocaine|heroine|crack|cannabis|shit|beuh"
    "|jeux_d_argent|casinos|poker|paris_sportifs|medocs|somniferes|anxiolytiques|cachets|vodka"
)
HOOKED = (
    "alcohol|booze|drink|bottle|drugs|heroin|coke|cocaine|crack|meth|weed|pills|opioids|gambling"
    "|betting|poker|casino|casinos|oxy|ketamine|painkillers|vodka|smack|gear|slots"
)
CURED = (
    "mastectomie|mastectomy|ablation|chimio|chemo|chimiotherapie|chemotherapy|radiotherapie|dialyse"
    "|radiotherapy|dialysis|greffe|transplant|pontage|bypass|amputation|ivg|abortion|fausse_couche"
    "|miscarriage|avc|stroke|infarctus|overdose|heart_attack|breakdown|tentative_de_suicide"
    "|suicide_attempt|prothese|colonoscopy|coloscopie|biopsie|biopsy|curetage"
)
DRUNK = "alcool|whisky|vodka|pastis|rhum|vin|biere|alcohol|booze|drink|gin|whiskey|rum|weed|beuh"
STATES = (
    "epileptique|epileptic|dyspraxique|dyspraxic|dyscalculique|asthmatique|asthmatic|boulimique"
    "|bulimic|anorexique|anorexic|hemophile|haemophiliac|hemophiliac|schizophrene|schizophrenic"
    "|menopausee|menopausal|seropo|narcoleptique|narcoleptic|dyslexique|dyslexic|begue"
)
BODY = Phrases(
    STATES,
    """
    abstinent|abstinente|teetotal|methadone|tritherapie|immunotherapie
    takes|taking|prend|prenait|sous|on (du) valium|xanax|prozac
    takes|taking|prend|prenait|sous (du) lithium
    immunotherapy|hysterectomie|hysterectomy|vasectomie|vasectomy|sterilet|curettage|curetage
    tuberculose|tuberculosis|scabies|herpes|gonorrhoea|gonorrhea|chlamydia|syphilis|melanome
    melanoma|prolapse|haemorrhoid|hemorrhoid|alopecia|pelade|dementia|alzheimer|embryon(s)
    drepanocytaire|hypoglycemie|cortisone|antidepresseur|antidepresseurs|antidepressant(s)|oestrogen
    apnee|apnoea|apnea du|sleep sommeil
    sleep apnoea|apnea
    a|attrape|eu la_gale
    sickle cell
    hep b|c
    sti|std clinic|test|results
    anneau gastrique
    gastric band|sleeve|bypass
    stomach stapled
    colon irritable
    irritable bowel
    phobie|phobies sociale
    social anxiety|phobia
    trouble(s) obsessionnel(s)|du_comportement|dys
    stage four … scan|cancer|people|family|told|him|her
    mi_temps therapeutique
    medically retired
    ill_health retirement
    occupational health medical
    self harm|harms|harming|harmed|harmer
    suicide|suicides|suicidaire|suicidal
    eating clinic|disorder(s)
    psychiatric ward|unit|hospital
    en hopital|service|clinique psychiatrique
    baby blues|bump
    babybump
    tubes tied
    ligaturer les trompes
    froze|freezing|congele|congeler her_eggs|ses_ovocytes|eggs
    transfert|embryo d_embryon|transfer
    sperm count|clinic|bank
    col ouvert
    haemorrhoid|hip|knee|heart|bladder|bowel op
    knee|hip replacement
    seance(s) de rayons|chimio|kine_respiratoire|psy
    deux|trois|un|# poumon(s)|rein|reins en_moins
    jambe|bras|poumon|oeil|rein|sein en moins
    seul poumon|rein|oeil|sein
    prosthetic leg|arm|hand|foot
    one lung|kidney|breast
    perdu une jambe|main
    """,
    """
    sourd|sourde|deaf d|in|de une|une_seule|one|l|his|her oreille|ear
    aveugle|blind|deaf in|from|since|de|depuis one|birth|naissance|l_enfance|childhood|the_accident
    partially|visually|hearing|legally|registered sighted|impaired|blind|deaf|disabled
    hard of hearing
    entend de moins_en_moins
    eyesight|memory|hearing|sight s|is going|gone|failing
    perd la memoire|vue|boule
    lost his|her memory|marbles
    son|sa|dossier|demande|reconnu|reconnue|statut|de rqth
    transplant|donor list|waiting_list
    attend|attends (une|un) greffe|rein|donneur
    waiting|waits on|for a kidney|liver|donor|transplant
    liste d|de attente … greffe|rein|foie|donneur
    reconnu|reconnue handicape|handicapee|travailleur_handicape|travailleuse_handicapee|invalide
    inapte|inaptitude au|a|definitive|en|pour|totale
    lump on|in (the|his|her) neck|breast|armpit|groin|chest
    scan wasn_t|isn_t|came_back|was good|clear|bad
    good|bad news from|after the scan|biopsy|oncologist
    can_t|cannot|couldn_t have children|kids|babies|conceive
    ne peut|pouvait|pourra pas|plus avoir d|de enfants|enfant|bebe
    can_t|cannot|couldn_t|never_learned_to read he|she|his|her|so|or|and|but|has
    sait|sachant pas lire|ecrire
    stutters|begaie|begayait
    impuissant|impotent depuis|since|apres
    refaire|refait la|les|son|le poitrine|seins|nez|fesses
    boob|nose job
    tire|tirer|pumping|expressing|pumps son|le|milk|breast|her lait|milk
    injection(s) d|de hormones|insuline|testosterone
    started|starting|taking|on|takes hormones|testosterone|oestrogen
    gender transition
    transition de genre
    se pique
    stopped|stops taking (his|her) insulin|meds|tablets|pills|lithium
    saute|oublie ses cachets|medocs|medicaments
    hears|hearing|entend voices|des_voix
    a des hallucinations
    tried|essaye|tente|voulu to|d_en end|finir (things|it_all)
    idees noires
    tentative de suicide
    starving herself|himself
    tested positive
    positive tests|test in
    suivre|suivi|suivie par un|une psy|psychiatre|psychologue|addicto
    voit|consulte|va_chez|chez (un|une|le|son|sa) psy|psychiatre|psychologue|addictologue
    sees|seeing|visits (a|his|her) therapist|shrink|counsellor|psychiatrist|someone_about
    crise(s) d|de angoisse|panique|larmes
    panic|anxiety attack(s)
    ventre (qui) s arrondit
    touche|tient|caresse son ventre
    petit bout prevu|attendu|pour|arrive
    petit|baby|bebe|little_one due|prevu|on_the_way|en_route|pour_juin|pour_mai
    twins|jumeaux|triplets came|nes|arrived|at|a # weeks|semaines
    in incubators|an_incubator
    en couveuse
    # weeks|months along|pregnant
    twelve|ten|four|five|six|seven|eight|nine|three|two months|weeks along|pregnant
    twelve|ten|four|five|six|seven|eight|# weeks|months gone and|but|with
    bp is|s through|sky
    tombe|tombee|tomber dans les pommes
    blood|drug|drugs|drink test failed|positive
    failed (the|a|his|her) (random) drug|drugs|drink|alcohol test
    """,
    f"""
    {WAS} en|in (a) fauteuil|wheelchair
    son|sa|his|her|their (nouveau|new) fauteuil|wheelchair (roulant|electrique)
    {HERS} (seconde|deuxieme|double|second|third|triple|premiere|quadruple) {CURED}
    apres|after|since|depuis|from|before|avant|sort (d) une|un|l|la|a|an|the|that|cette {CURED}
    arrete|arreter|lache|decroche|sevre|sevree (de) (l|la|le|les|d) {CRAVED}
    accro|addict|addicte|dependant|dependante a|aux|au (l|la) {CRAVED}|jeux|casino
    arret|sevrage de|d (l|la) {CRAVED}
    sorti|sortie|sortir de|d|des (l|la) {CRAVED}
    repris|reprend|recommence la|a|l boire|bouteille|{CRAVED}
    sans (une|boire|toucher|fumer) alcool|goutte|drogue|herbe|joint depuis|cette
    tient|tenu|tenir|jours|mois|ans|semaines|annee sans (une) alcool|goutte|drogue|herbe
    jours|mois|ans|semaines|annee|annees sans boire
    touche plus une|a goutte|alcool|verre
    jours|mois|ans|semaines|annee|annees de sobriete|abstinence
    sent|empeste|pue|puait l|le|la {DRUNK} a|au|des|le|tous|chaque|en|dans
    empeste|pue|puait l|le|la {DRUNK}
    smells|smelled|smelling|reeks|reeking|stinks of {DRUNK} at|by|in|every|before|again|when
    reeks|reeking|stinks of {DRUNK}
    planque|cache|keeps|hides|hide|hid une|a|sa|his|her|des vodka|gin|whisky|whiskey bottle(s)
    planque|cache une|sa|des bouteille(s) de {DRUNK}
    keeps|hides|hide|hid a|his|her bottle in|under
    ivre|bourre|bourree|drunk|stoned au|at|on|in|by travail|boulot|work|service|shift
    turned|turning|turns|turn up|in drunk|stoned|hungover
    been|has drinking at|again|in|before work|the
    back|again|is|was|s on the_bottle|methadone|the_methadone|the_drink|the_booze|the_gear
    gueule de bois du|de lundi|chaque
    se fait|tape un|des rail|rails|joint|ligne|lignes
    fume son|un|des|ses joint|joints|petard|beuh
    replonge|rechute
    sober for|since|now|today
    days|weeks|months|years|year|one_year clean|sober
    days|weeks|months|years|year off (the) (online) {HOOKED}
    kicked|quit|quitting|beat|beating|given_up|gave_up|giving_up the|online {HOOKED}
    came|coming|comes off the {HOOKED}
    {WAS}|been|now off the drink|booze|gear|drugs|bottle
    clean from|off {HOOKED}
    recovering|relapsed alcoholic|addict|gambler|again|last|after
    an alcoholic
    in|to|from|of|out rehab|detox
    aa|na|gamblers meeting|meetings|anonymous
    """,
)
