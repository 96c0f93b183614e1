"""How people tell what befalls somebody: panels, losses, genes, failures, exile, jail, weight."""

from bot.drafts.finders import DIGITS, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words.personal_data_files import CHILD_OF, CLOSE
from bot.drafts.words.personal_data_people import KIN, NAMED, NEAR, TITLED, theirs

FATE = Phrases(
    """
    conseil|commission|entretien|procedure|sanction disciplinaire|de_discipline
    disciplinary panel|hearing|meeting|board|committee|procedure|case|record|action
    liste des|de departs|licenciements|licencies|partants|partant
    liste (des|de) departs|licencies|virs forces|contraints
    list of (forced|planned) departures|redundancies|leavers|layoffs
    redundancy|leavers|layoff list
    sur la sellette
    on (his|her|the) way out
    out on his|her ear
    va|vont|sera|seront|va_se_faire etre (bientot) vire(e)|licencie(e)|remercie(e)|pousse(e)
    about|going to be|get (be|get) let_go|fired|sacked|axed|pushed|canned
    perdre|perdu|perd|lost|losing|loses le|the|her|his|leur|their|un|a (bebe|baby) bebe|baby
    perdre|perdu|perd|lost|losing le|the|her|leur|their bebe|baby|enfant|child|jumeaux|twins
    redressement|liquidation judiciaire|perso|personnel|personnelle
    faillite personnelle
    gone|is|went|going|declared|personally (personally) bankrupt|bust|insolvent
    commission|dossier|plan de surendettement
    test|tests|depistage|analyse genetique(s)|adn|de_paternite|hiv|vih
    genetic|dna|paternity|hiv|std|sti test|tests|screening|results
    porteur|porteuse (saine) (sain) du gene|de_la_mutation|du_virus|d_une_maladie
    carries|carrier|carrying (of) (the|a) gene|mutation|virus|brca
    trisomique|trisomie|trisomie_21|autisme|asperger
    down s syndrome
    maladie|disease|condition orpheline|genetique|hereditaire|genetic|hereditary|incurable
    demandeur|demandeuse|requerant d asile
    asylum seeker(s)
    refugie|refugiee|sans_papiers|clandestin|clandestine|undocumented|expulsable|oqtf
    a refugee
    no|without (any) papers|visa|work_permit|right_to_work
    sans visa|permis_de_travail|autorisation_de_travail|titre_de_sejour
    reconduite|reconduit a la frontiere
    tente|tentee|tentait de|d (se|s) suicider|mettre_fin|en_finir|tuer|pendre
    attempted|attempting|attempts|tried|contemplated|committed suicide|to_kill|to_end|overdose
    avorter|avorte|avortement|ivg|abortion|aborted|miscarried
    vient|a|doit|va|veut d|de|se_faire avorter|avorte
    en prison|taule|cabane|detention|preventive|garde_a_vue depuis|pour|jusqu|selon|a
    in jail|prison|custody|the_nick|the_slammer|a_cell since|for|until|according|after|over|on
    derriere les barreaux
    behind bars
    ecroue|ecrouee|incarcere|incarceree|doing_time|on_remand|locked_up|banged_up
    ete_quitte|quittee|largue|larguee|plaquee|jetee par (un) sms|texto|mail|message|telephone
    quittee|largue|larguee pour|apres|devant|a_la_veille|la_veille (un|une|#)
    plaquee|a_ete_quitte pour|apres|devant|a_la_veille|la_veille (un|une|#)
    fait_plaquer|fait_larguer pour|apres|devant|a_la_veille|la_veille (un|une|#)
    dumped|ditched|left|jilted by|over|for|at|via (a) text|email|message
    dumped|ditched|left|jilted by|over|for|at|via (a) phone|another|the_altar|whatsapp
    est|is|s|etait|was|en_tant_que|coming_out_as (une|un|a) transgenre|transgender|trans|non_binaire
    est|is|s|etait|was|out_as|as (une|un|a) non_binary|intersexe|intersex|asexuel|asexual|pansexual
    se genre|mettre_au
    rate|ratee|redouble|redoublent|redouble|echoue|recale|recalee|plante son|sa|leur|au|a bac|brevet
    rate|redouble|echoue|recale|recalee|plante son|sa|leur|au|a permis|cap|bts|concours|partiels
    failed|flunked|failing his|her|their gcses|a_levels|driving|exams|finals
    retaking|resitting|bombed his|her|their gcses|a_levels|driving|exams|finals
    failed|flunked|failing|retaking|resitting his|her|their driving_test|bar_exam|degree|exam|year
    ont|a|va redouble|redoubler|etre_renvoye|ete_exclu|ete_renvoye
    suspended|expelled|excluded from school|college|class
    ete|s_est_fait|fut|femme|enfant (re) battue|maltraitee|abusee|violee|agressee|harcelee|stalkee
    raped|molested|assaulted|beaten_up|abused|stalked|groomed|attacked by|at|in|as|last|when
    bat|bagarre|battle|battling|fighting|fights (pour|over|for) (la|the) garde|custody
    custody battle|fight|row|dispute
    pleure|pleurait|cried|crying|sobbing|in_tears … mort|deces|divorce|rupture|funeral|death|breakup
    adopte|adoptee|adopted|fostered … secret|enfant|origines|birth_mother|ne_sait_pas|doesn_t_know
    dort plus|mal|pas depuis|la_nuit
    """
)
WEIGHT = pattern(
    r"\b(?:pese|pesait|weigh(?:s|ed)(?: in)?(?: at)?|poids (?:de|d')|weight of|tips the scales at"
    r"|tips the balance at)[^.!?\n]{0,24}?(?P<it>\d{2,3} ?(?:kg|kilos?|stone|pounds|lbs))\b",
    signs=DIGITS,
    words="pese pesait weighs weighed weigh poids weight tips",
)
BODY = Phrases(
    """
    visite|medecine|balance|medical|scale(s)|imc|bmi|regime|diet|grossi|obese|obesite
    furieuse|furieux|furious|gained|put_on|gros|grosse|fat|doctor|medecin|checkup|check_up|surpoids
    overweight|weigh_in|pesee|medecine_du_travail
    """
)
RAISED = pattern(
    r"\b(?:de|from|entre|between|at) (?:[£$€] ?)?\d{2,3}(?:[.,]\d)? ?k? ?(?:€|£"
    r"|\$)? ?(?:a|to|et|and"
    r"|up to) (?:[£$€] ?)?(?P<it>\d{2,3}(?:[.,]\d)? ?k(?:€|£|\$|eur)?)(?!\w)",
    signs=DIGITS,
)
RISE = Phrases(
    """
    passe|passee|monte|augmente|augmentee|negocie|saute|grimpe|demission|augmentation|salaire|paie
    went|jumped|bumped|gone|got|moved|raise|rise|salary|pay|quit|threatening|counteroffer|promotion
    """
)
THINGS = Phrases(
    """
    robot|drone|machine|colis|batterie|battery|prototype|velo|bike|carton|dataset|modele|barre
    haltere|deadlift|squat|bench|chien|chat|dog|cat|cheval|horse|poisson|fish|potiron|pumpkin
    documentaire|documentary|livre|book|roman|novel|film|serie|podcast|exposition|association
    """
)
PERSON: Finder = either(NAMED, KIN, TITLED, NEAR, CLOSE, CHILD_OF)
JAILED = Phrases(
    """
    en prison|taule|detention|garde_a_vue depuis|pour|jusqu
    in jail|prison|custody|hospital|rehab since|for|until
    hospitalise|hospitalisee|interne|internee|incarcere|incarceree|ecroue|ecrouee depuis|pour
    """
)
FATES: Finder = unless(
    either(
        together(theirs(FATE), PERSON),
        together(WEIGHT, BODY, either(NAMED, NEAR)),
        near(JAILED, NAMED),
    ),
    THINGS,
)
RAISES: Finder = together(RAISED, RISE, either(NAMED, NEAR, CLOSE))
