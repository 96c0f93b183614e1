"""How people speak of somebody's loves, mourning, beliefs, trials, debts and departures."""

from bot.drafts.phrases import Phrases

KIN_EN = (
    "dad|father|mum|mom|mother|husband|wife|partner|son|daughter|brother|sister|fiance|fiancee"
    "|girlfriend|boyfriend|nan|gran|grandmother|grandfather|kid|baby|ex|missus|hubby|fella"
    "|other_half"
)
KIN = (
    "pere|mere|papa|maman|mari|femme|epouse|epoux|conjoint|conjointe|compagnon|compagne|fils|fille"
    "|frere|soeur|grand_mere|grand_pere|bebe|fiance|fiancee|enfant|copain|copine|gosse|belle_mere"
    "|beau_pere|ex|meuf|nana|belle_soeur|beau_frere"
)
PARTY = (
    "rn|lr|lfi|eelv|reconquete|front_national|fn|npa|pcf|parti_socialiste|renaissance"
    "|rassemblement_national|insoumis|insoumise|verts|zemmour|bardella|melenchon|le_pen|labour"
    "|tory|tories|conservative(s)|conservatives|lib_dem(s)|reform|green_party|greens|snp|ukip|bnp"
    "|republican(s)|democrat(s)|maga|farage|republicains|communiste|communist_party|national_front"
)
UNION = (
    "cgt|cfdt|fo|force_ouvriere|cftc|cfe_cgc|cgc|unsa|solidaires|sud_rail|sud_solidaires|syndicat"
    "|gmb|unison|usdaw|rmt|aslef|teamsters|seiu|afl_cio|uaw|union|the_union|unite_the_union"
)
LOVED = (
    "his|her|someone|somebody|each_other|the_boss|the_accountant|our_boss|the_ceo|our_ceo|a_client"
    "|the_intern|our_intern|a_colleague|a_coworker|the_manager|the_receptionist|someone_from"
    "|the_new_guy|one_of|the_new_girl|a_married|the_head|our_head|the_finance|the_sales|the_it"
)
AIMEE = (
    "le_chef|la_cheffe|le_patron|la_patronne|son_chef|sa_cheffe|son_n|la_stagiaire|le_stagiaire"
    "|un_collegue|une_collegue|la_comptable|le_comptable|notre_chef|notre_patron|le_directeur"
    "|la_directrice|le_dg|le_pdg|la_drh|un_client|une_cliente|quelqu_un|son_assistante"
    "|la_secretaire"
    "|son_manager|sa_manager|le_manager|l_alternant|l_alternante|l_assistante|la_nouvelle"
    "|le_nouveau"
    "|le_mari|la_femme|un_homme_marie"
)
TIES = Phrases(
    f"""
    {KIN} … decede|decedee|decedes|mourir|mourante|mourant|disparu|disparue|enterre|enterree
    {KIN} est|soit|etait morte|mort|malade|mourant|mourante
    {KIN_EN} is|was|s dying|dead|ill|sick|gravely_ill|poorly
    {KIN_EN} (just|has|recently|sadly|s) died|dying|passed|collapsed|relapsed (away)
    {KIN} (l|le|la|vient) (a|de|met|vire) (l) jete|jetee|jeter|mis|mise (dehors)
    {KIN} (l|le|la|vient) (a|de|met|vire) (l) foutu|foutue|flanque (dehors)
    {KIN} (l|le|la|vient) (a|de|met|vire) (l) larguee|largue|quittee|quitte|plaque|plaquee|trompe
    {KIN_EN} (has|just|finally|s) binned|ditched|kicked|threw|chucked|dumped|left|ghosted|walked
    {KIN_EN} (has|just|finally|s) cheated|divorced|moved_out|leaving|threw|booted
    son|leur couple|mariage|menage a|bat|va|est|prend|s|traverse explose|de_l_aile
    son|leur couple|mariage|menage a|bat|va|est|prend|s|traverse mal|fini|l_eau|une
    his|her|their|s marriage|relationship|engagement collapsed|is|s|fell|ended
    his|her|their|s marriage|relationship|engagement on|hit|broke|has|failed
    rentree|rentre|retourne|retournee|revenu|revenue (vivre) chez ses|sa parents|mere
    back (in) with|to|at his|her parents|mum|mom|mother|ex
    deces|mort|enterrement|obseques|perte de|d son|sa|leur {KIN}
    enterre|enterrer|enterrait|incinere|perdu|perd son|sa|leur {KIN}
    bury|burying|buries|buried|lost|losing|mourning his|her|their {KIN_EN}
    death|funeral|loss|passing of her|his|their {KIN_EN}
    her|his|their|s {KIN_EN} s funeral|death|illness|cancer|trial
    carte|encarte|encartee|milite|adhere|candidat au {PARTY}
    candidate|adherent|inscrit|inscrite|tracte au {PARTY}
    militant|militante|membre|elu|elue|sympathisant|sympathisante|colistier du|de|de_la|lr {PARTY}
    milite|tracte|affiches|vote|votait|a_vote|votent|fait_campagne|adhere pour|le|les|a|du {PARTY}
    milite|tracte|adhere|cotise (a|au|pour|chez|la|l|le|les) {PARTY}|{UNION}
    card carrying|carrier|holding (a) {PARTY}|{UNION}
    paid up (a) {PARTY}|{UNION}|member
    member|activist|candidate|councillor|canvasses (for|of) (the) {PARTY}
    canvassing|campaigns|campaigning (for|of) (the) {PARTY}
    votes|voted|voting|voter|leaflets|leafleting|stood|standing|donates (for|to) (the) {PARTY}
    joined|joins|joining|signed_up|signed (up) (with|to|for) (the) {PARTY}|{UNION}
    carte|encarte|encartee|adherent|adherente|membre|inscrit|inscrite|delegue|deleguee a|au {UNION}
    carte|adherent|adherente|delegue|deleguee (a|de) la|du|l {UNION}
    elu|elue|representant|liste|section|membre (a|de) la|du|l {UNION}
    carte|adherent|adherente|delegue|deleguee|elu|elue|encarte|encartee|section|liste {UNION}
    pris|prend|prendre sa|la|le|chez (carte) (a|au|chez|la|de|du) (la|l) {UNION}|{PARTY}
    rejoint|rendu sa|la|le|chez (carte) (a|au|chez|la|de|du) (la|l) {UNION}|{PARTY}
    {UNION} member|rep|steward|delegate|card|organiser|delegue|deleguee
    {PARTY} member|activist|voter|supporter|councillor|candidate|militant|militante
    unite member|rep|steward
    encarte|encartee|adherent|adherente|militant|militante|carte au|du ps|pc|modem|mouvement
    chez|avec sud|unite|fo depuis|maintenant|et
    syndique|syndiquee|encarte|encartee chez|a|au (la) {UNION}|sud|unite|l_union
    signed_up|joined|signs_up (with|to) unite
    shop steward|stewards
    est|etait|nomme|nommee|elu|elue|notre|s (le|la) delegue|deleguee syndical|syndicale
    union card|dues|rep|member|organiser|organizer
    syndique|syndiquer|syndiquee a|la|chez|cgt|fo|se|de|depuis
    """,
    f"""
    menage|couple avec le|la|notre|son|sa|un|une
    mis|mise|mettre en menage|couple
    installe|installee|emmenage avec|chez son|sa copain|copine|mec|compagnon|compagne|collegue|ex
    pacse|pacsee|fiance|fiancee avec le|la|son|sa|notre|un|une|l
    moved|moving|moves|shacking|shacked in|up with {LOVED}|the_accountant|her_boyfriend
    sortent|sortaient ensemble
    sort|sortait|flirte|couche|fricote avec {AIMEE}
    ont|a|aurait|auraient|ait|entretient (eu) une liaison|aventure|relation|histoire_de_cul|romance
    have|has|having|had|carrying (on) a|an|their (secret) fling|affair|romance|thing
    se|s tape le|la|notre|son|sa|un|une
    envoie|envoient en l air
    have been|are|were seeing|dating|sleeping|shagging each|together|with|again
    is|s|was|been dating|seeing|shagging|banging|snogging {LOVED}
    is|s|was|been|are sleeping with
    hitting on the|our|his|her
    snogging|kissing|making_out|caught_with the|our|his|her|in|with
    embrasse|embrasses|embrassaient|pelotaient|roule dans|une|aux|au (pelle)
    one night stand
    profil|profile sur|on tinder|grindr|bumble|hinge|meetic|gleeden|onlyfans|feeld|adopte
    est|is|s|was|croise|trouve (sur|on) (him|her) (on) tinder|grindr|onlyfans|gleeden
    found|saw|spotted (sur|on) (him|her) (on) tinder|grindr|onlyfans|gleeden
    s|est|vit|vivent separe|separee|separes|larguee|divorce|celibataire
    quitte|a_quitte|abandonne|trompe|plaque|frappe|bat|battait sa|son|ses femme|mari|copine|copain
    quitte|a_quitte|abandonne|trompe|plaque|frappe|bat|battait sa|son|ses enfants|conjoint|compagne
    left|leaving|walked_out_on|dumped|beats|hits|hit his|her wife|husband|girlfriend|boyfriend|kids
    left|dumped|chucked|thrown|kicked by|out (by) his|her wife|husband|girlfriend|boyfriend|partner
    foutu|mis|jete|vire dehors|a_la_porte par sa|son femme|mari|copine|copain
    violences conjugales
    battue|frappee|cognee par son|sa mari|conjoint|compagnon|ex
    femme|mari|conjoint|compagnon battue|violent|la_frappe|la_bat|la_cogne|le_bat
    domestic violence|abuse
    abusive husband|wife|partner|boyfriend|relationship|ex
    enfant(s)|fils|fille place|placee|places|cache|cachee|illegitime
    love child
    social services
    perdu|lost|loses|perd la|custody|sa garde|of (de) (ses|his|her) enfants|kids
    converti|convertie|converted a|au|to l_islam|islam|judaism|judaisme|catholicisme|bouddhisme
    porte|portait|wears|wearing le|la|un|une|a|an|her|the voile|kippa|hijab|headscarf
    porte|portait|wears|wearing le|la|un|une|a|an|her|the kippah|niqab|turban
    va|allait|goes|went|off a|to la|l|le|the|a messe|mosquee|synagogue|mosque|mass|temple
    temoin(s) de jehovah
    jehovah s witness
    franc macon|maconne
    freemason(s)|scientologue|scientologist|mormon|mormone|salafiste|integriste
    born again christian
    fait|faire|en|commence|started|mid sa|his|her|the (gender) transition|transitioning
    ne|nee homme|femme|garcon
    born a|as man|woman|boy|girl
    huissier(s)|bailiffs au|chez|a|sur|at|turned|came|after|his|her|son|sa (cul|bureau|porte)
    saisie sur salaire
    dossier|commission de surendettement
    interdit|interdite|fichee|fiche bancaire|banque_de_france|de_jeu
    est|a|sous|loyers|rent a_sec|a_decouvert|impayes|tutelle|curatelle|arrears
    pension alimentaire
    child support|maintenance
    payday loan(s)
    behind|late on|with his|her rent|mortgage|payments
    gambled away
    doit|owes # €|euros|balles|k|quid|pounds a|to (la|the) (banque|bank)
    mis|mise en examen|cause|detention|garde_a_vue
    controle|casier judiciaire
    prison|sursis|mois|ans|an ferme|avec_sursis|prison|de_prison
    passe|passait|comparait|convoque|convoquee|jugee|juge au|devant|en tribunal|correctionnelle|juge
    porte|depose|deposer plainte contre|pour
    convoque|convoquee|embarque|embarquee par|au|chez la|les commissariat|police|flics|gendarmes
    suspended sentence
    sleeping|sleeps|living|lives|dort|vit|dormait (in|dans) his|her|sa voiture|car|van|fourgon
    #|six|trois|deux|un mois|ans|month(s)|suspended avec|ferme|de|sentence sursis|prison
    two|three|month mois|ans|month(s)|suspended avec|ferme|de|sentence sursis|prison
    restraining order
    ankle|electronic tag|monitor|bracelet
    driving ban
    banned|disqualified from driving
    court date|case|hearing|appearance
    criminal record|conviction|charges
    up|went|goes|going before|to the|a court|judge|trial
    done for|time drink|fraud|theft|shoplifting|assault|speeding|in|inside
    nicked for|by
    pris|prise|chope|chopee|attrape la_main|en_train|stealing|nicking|shoplifting
    surpris|surprise|caught la_main|en_train|stealing|nicking|shoplifting
    vole|volait|pique|piquait|steals|stole|stealing dans|from|in (la) (the) caisse|till|petty_cash
    """,
)
DEPARTED = Phrases(
    """
    prie|priee|somme|pousse|poussee|force|forcee|contraint a|de|vers (la) partir|porte
    prie|priee|pousse|poussee|force|forcee|contrainte|contraint a|de|vers (la) sortie|demissionner
    prie|priee de prendre la
    pris|prendre|indique|montre la porte
    est|ete|etre|fut remercie|remerciee (hier) (sans) (apres) (du)
    remerciee hier|ce|lundi|mardi|mercredi|jeudi|vendredi|sans|avant|apres|sur|du
    fait|faire|fera remercier (hier|lundi|mardi|mercredi|jeudi|vendredi) (sans) (apres)
    ete|est|etre|fait|s_est_fait|faire debarque(e)|ejecte(e)|evince(e)
    ete|est|etre|fait|s_est_fait|faire limoge(e)|congedie(e)|saque(e)
    ete|etre|fait|s_est_fait|faire lourde(e)|degage(e)|lourder|ejecter|debarquer
    s_est|se|s fait|faire|fera|faisait sortir|jeter
    ete|est|etre|s_est_fait retrograde(e)|placardise(e)|mute(e)_d_office|recadre(e)|blame(e)|saquer
    mis|mise au placard|tapis
    fait|faire|fera|faisait|refait ses cartons
    carton(s) sous le|les
    cdd|contrat|essai pas|non|jamais|ne|n (sera|est) (pas) renouvele|reconduit|transforme|confirme
    pose|posee|depose|donne|file|rendu sa dem|demission|lettre_de_demission|tablier
    va|veut|compte|songe|pense demissionner|poser_sa_dem|se_barrer|se_casser|partir_a_la_concurrence
    cherche|postule ailleurs|chez_un_concurrent|a_la_concurrence|en_douce
    passe|enchaine|fait des|un entretien(s) (d_embauche) ailleurs|chez|en|a_la|dehors
    shown|given|got|getting|gets|handed|giving the|his|her|him (the) door|boot|sack|chop|push|axe
    shown|given|got|getting|gets|handed his|her|him marching|p45|cards|notice|heave
    walked|marched|frogmarched|escorted|thrown out|off (of) the building|premises|door|site|office
    was|been|got|being|gets|is|s frogmarched|turfed|pushed|forced|booted|kicked|escorted out|off|for
    asked|told|forced|made to resign|quit|step_down
    asked|told to leave
    is|was|been|got|getting|gets|be axed|canned|ousted|terminated|demoted|sidelined
    contract won|was|isn|not|is|wasn (t) (being) (be) (not) renewed|extended
    handed|handing|hands|gave|giving|putting|put in his|her notice|resignation
    handed|handing|hands his|her notice|resignation
    interviewing|job_hunting|looking|applying elsewhere|at_a_competitor
    interviewing at|with
    is|s|he|she|been job_hunting|interviewing|looking_around|looking_elsewhere
    secretly interviewing|looking|applying
    put|placed on gardening|garden|administrative|disciplinary leave
    mise a l ecart
    been|was|got written up
    failed|flunked|rate|loupe|foire|plante (sa|his|her|son) probation|essai|annual_review
    failed|flunked|rate|loupe|foire|plante (sa|his|her|son) evaluation|entretien_annuel
    pris cher a son|l
    got|had|given the|a|his|her worst|bad|terrible|awful|poor|lowest review|appraisal|rating
    worst|lowest|mauvaise|pire (annual) review|evaluation|performance|rating|notation
    """
)
RUIN = Phrases(
    """
    bankruptcy|bankrupt|ccj|overdrawn|repossessed|garnished
    declared bankruptcy|himself|herself
    """
)
