"""Couples, children, parents, faith and convictions: what is nobody's business at work."""

from bot.drafts.phrases import Phrases

HERS = "son|sa|ses|leur|his|her|their"
MARRIED = "mari|femme|conjoint|conjointe|epouse|epoux|husband|wife|partner|compagnon|compagne|mec"
FAITH = (
    "musulman|musulmane|juif|juive|catholique|protestant|protestante|sikh|hindou|hindoue|bouddhiste"
    "|muslim|jewish|jew|catholic|hindu|buddhist|mormon|evangelique|evangelical|orthodoxe|jain"
)
IS = "est|etait|reste|devenu|devenue|is|was|being|became|still|born|ne|nee|s"
UNIONS = "cgt|fo|cfdt|unsa|cftc|cfe_cgc|unison|unite|gmb|usdaw|nasuwt|rmt|teamsters|syndicat|npa"
PARTIES = (
    "rn|ps|lfi|lr|pcf|eelv|labour|tory|tories|conservatives|ukip|reform_uk|republicans|npa"
    "|extreme_droite|hard_right|far_right|extreme_gauche|hard_left|le_pen|melenchon"
)
SHRINE = "mosquee|mosque|synagogue|gurdwara|mandir|paroisse|messe|mass|confession|confesse"
HOME = Phrases(
    f"""
    separe|separee|separated|split|divorce|quitte (d|de|from|par|avec) {HERS} {MARRIED}
    quittee|quitter (par) {HERS} {MARRIED}
    {IS} separe|separee|separated depuis|but|since|and|maintenant|from
    vient|vienne d|de etre quitte|quittee|larguee|largue|cocufie
    largue|larguee|larguer par|ambiance|depuis
    been|got|was|getting dumped|jilted
    maries|mariee|marie|pacses|marrying en|in secret|douce|cachette|catimini
    secretly|quietly got|been|is married|engaged|eloped|hitched
    eloped
    got married|engaged secretly|quietly|in_secret
    {HERS} mariage|marriage|couple bat_de_l_aile|est_fini|is_over|a_explose|falls_apart
    {HERS} marriage on_the_rocks|is_on_the_rocks
    {HERS} marriage|relationship|family falling|fell|breaking|falls|is_falling apart|down|up
    annule {HERS} mariage
    rompu|rompt|casse {HERS} fiancailles
    called|calling off {HERS} wedding|engagement
    porte|portait plus {HERS} alliance|bague
    retire|enleve|range|rendu|mis {HERS} alliance
    {HERS} alliance a|n (est|a) (ete) disparu|plus|range
    stopped|never|not|isn_t wears|wearing|wear {HERS} wedding_ring|ring
    obtenu|perdu|recupere|gagne|demande|eu|pour la garde (de|des|partagee|exclusive|alternee)
    won|lost|got|losing|wants|fighting|granted|given (full|joint|sole|shared) custody
    custody battle|hearing|case|fight|dispute
    {HERS} femme|mari|wife|husband|missus … suitcase(s)|valises|pas_au_courant|doesn_t_know
    {HERS} femme|mari|wife|husband is|s inside
    mari|femme|mec|ex la|le|l|lui tape|tapait|bat|battait|frappe|casse
    ex violent|violente|who
    he|she hit|hits|beats|beat her|him
    black eye
    a|encore encore|des bleus
    ex qui|turned|turns|took|ne (ne) up|paie|paye|the_kids|pas
    pension impayee|alimentaire
    baby daddy
    liaison avec
    having|has|had an affair
    chez|avec|est|a (la|sa|une) maitresse
    his|her|a mistress|lover|lovers
    couche|couchent|coucher avec (le|la|l|son|sa|un|une)
    sleeping|sleeps together|with_the|with_her|with_his|around
    sont ensemble depuis
    together since
    cachaient|cachait|cachent {HERS} couple|liaison|relation
    a|has deux|two|une|a (deuxieme|second) wives|familles|families|famille|family|copines
    site|sites|appli|app de rencontre(s)
    appli|app gay
    dating app|apps|site|profile
    newly single
    back on the market|apps
    open marriage
    decree absolute
    cheated|cheating|cheats on his|her
    trompe|trompait {HERS} {MARRIED}
    came|come|coming|is|out out to|of (the|his|her) family|parents|closet
    sorti|sortie du placard
    {IS} gay|lesbienne|lesbian|bisexuel|bisexual|bisexuelle|homo|queer
    two|deux mums|dads|mamans|papas
    gpa|surrogate|surrogacy|agrement_d_adoption
    mere|pere|birth biologique|mother
    place|placee|grandi|en en foyer
    in|into|taken foster care
    s in care again
    ne voit|vu|voir plus|pas {HERS} enfants|gamins|gosses|filles|fils|petits
    seeing|see|sees {HERS} kids|children … court|judge|weekends
    {HERS} (trois|deux|#) gosses|enfants|petits (tout|toute) seul|seule
    brought|bringing|raised|raising up|two|three|four|# (two|three|four) kids|girls|boys (all) alone
    {HERS} kids|girls|boys|children on_her_own|on_his_own
    kids|boy|lad|son|daughter|girl|boys … expelled|excluded|thrown_out|bullied
    fils|fille|petit|petite|gamin|gamine|gosse … exclu|exclue|renvoye|renvoyee|harcele|harcelee
    special school
    fils|fille|petit|gamin|gamins descolarise|deschoolarise|harcele|harcelee|autiste
    ses filles|fils|gosses a|au l_ecole|college (juive|privee|catholique)
    petit|bebe|enfant n_etait|n_est|isn_t pas (de) lui|d_elle
    isn_t|not her|his husband_s|his
    ont|avait|a_encore|a_deja fugue
    ran|run|running away_from_home
    ne (lui) parle|adresse plus a|la {HERS}|parole (parents|mere|pere|soeur|frere)
    coupe les ponts
    haven_t|hasn_t|not spoken|speaking since|to (his|her) parents|brothers|mother
    {HERS} mother|father|mum|dad|mere|pere … hospice|care_home|ehpad|dementia|internee|interne
    {HERS} mother|father|mere|pere|mari|femme … le|la reconnait (plus)
    enterrer|enterre un|son|sa bebe|fils|fille|pere|mere|frere|mari
    bury|buried|burying his|her|your brother|son|mum|dad|husband|wife|daughter
    obseques|funeral de|du|of|for|thursday|friday|monday
    {HERS}|little fils|boy|girl|son|daughter|frere|brother passed|died|avait|mort|decede|s_est_donne
    s est donne la_mort
    brassard noir
    late husband|wife
    """,
    f"""
    {IS} un|une|a|our|notre (seul|seule|only) {FAITH}
    seul|seule|only {FAITH} de|du|on|in|of|at|chez
    goes|file|va|vont|is|s|going (to|at|a) (the|la) {SHRINE}
    {HERS} mosquee|mosque|synagogue|gurdwara|paroisse|imam|rabbin|rabbi|pasteur|vicar|pastor
    fait|observe|suit|keeps|keeping|observing|jeune|fasts|fasting (le|for|during|pendant) ramadan
    fait|font {HERS} priere(s) dans|au|a|a_cote|entre|derriere
    prie|prays dans|in|avant|before|five (times) (la|le|chaque|the|every) salle|service|shift|local
    enleve|retire|porte|met|mis le|son hijab|voile
    took|takes|taking|wears|wore (off) the|her hijab|headscarf
    converti|convertie|converted a|to|au (l) islam|judaisme|catholicism|catholicisme|judaism|rome
    ancienne|ancien|former religieuse|pretre|seminariste|nun|priest
    {HERS} adhesion|carte|membership|card|encartement a|au|de|of|du|in (la|le|the) {UNIONS}|parti
    {HERS} adhesion|carte|membership|card|encartement a|au|de|of|du|in (la|le|the) {PARTIES}
    carte du parti
    encarte|encartee|adherent|adherente|militant|militante|milite (a|au|chez|aux) {PARTIES}
    vote|votes|voted (for|a) {PARTIES}
    encarte|encartee|syndique|syndiquee|adherent|adherente|delegue (a|au|chez) (la) {UNIONS}
    {IS} au|aux npa|rn|ps|pcf|insoumis|republicains
    joining|joined the|a union on|before|last|this
    """,
    """
    habite|vit|vivait|lives|living (toute|all|tout) seul|seule|alone
    """,
)
