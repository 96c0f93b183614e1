"""Plainer ways to tell on somebody: what was taken out, who signed them off, who left whom."""

from bot.drafts.finders import either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words.personal_data_care import DOCTOR, DRUG
from bot.drafts.words.personal_data_files import ONE
from bot.drafts.words.personal_data_numbers import PAID_GROSS, PAID_SO
from bot.drafts.words.personal_data_people import CLOSE, NAMED, theirs

ORGANS = (
    "gallbladder|gall_bladder|appendix|tonsils|wisdom_teeth|womb|uterus|prostate|spleen|ovary"
    "|ovaries|kidney|thyroid|bowel|colon|varicose_veins|hernia|cataract(s)|cyst|polyp(s)|fibroids"
    "|adenoids|bunion(s)|piles|haemorrhoids|lump|tumour|tumor|hip|knee|stent|heart_valve"
)
ORGANES = (
    "vesicule|appendice|amygdales|dents_de_sagesse|uterus|prostate|rate|ovaire(s)|rein|thyroide"
    "|intestin|colon|varices|hernie|cataracte|kyste|polype(s)|fibrome(s)|vegetations|oignon"
    "|hemorroides|tumeur|hanche|genou|menisque|sein|testicule|prothese"
)
CURERS = f"{DOCTOR}|gp|toubib|generaliste|medecin|medecin_traitant|docteur|specialist|specialiste"
MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|spring|summer|autumn|the_summer|the_spring|the_new_year|the_autumn|winter"
)
FELLOW = (
    "mec|keum|jules|homme|nana|meuf|copain|copine|mari|femme|compagne|compagnon|conjoint|conjointe"
    "|fiance|fiancee|epouse|epoux"
)
MATE = (
    "bloke|fella|guy|man|woman|missus|girl|boyfriend|girlfriend|husband|wife|partner|fiance|fiancee"
    "|hubby|other_half|bf|gf"
)
PLAIN = Phrases(
    f"""
    had|having|has|have|getting|got|gets|getting (his|her|their|a|an|the) {ORGANS} out|removed|done
    had|having|has|have|getting|got (his|her|their|a|an|the) {ORGANS} taken|whipped|cut out
    fait|faire|fera|ete opere(e)|operer|operee (ce|hier|lundi) (de|des|du|d) (la|l|une|un) {ORGANES}
    fait|faire|fera enlever|retirer|oter (la|l|les|une|un|son|sa) {ORGANES}
    {CURERS} … lui (a) prescrit|diagnostique|interdit|trouve|detecte|annonce|ordonne|impose
    {CURERS} … l (a) arrete(e)|mis|mise|envoye(e)|declare(e)|hospitalise(e)
    {CURERS} … signed|told|prescribed|put|diagnosed|ordered|sent|warned|sectioned|wants her|him
    prescrit|prescrite|prescrire (un|deux|trois|quatre|six|#) mois|semaines|jours d|de arret
    signed (her|him) off for|until|till|again|work|sick
    pops|pop|necks|swallows|swallowing|chews|downs|lives_on|relies_on|needs (his|her|some|a) {DRUG}
    gobe|avale|prend|bouffe|s_enfile|croque|marche_a (du|de|des|au|un|son|ses) {DRUG}
    his|her|s nose|boobs|breasts|eyelids|lips|tummy|tits|bum|eye_bags done|fixed|lifted|enlarged
    his|her|s nose|boobs|breasts|eyelids|lips|tummy reduced|redone|reshaped|sorted
    papiers|titre_de_sejour|visa perime(s)|expire(s)|refuse(s)|pas|non renouvele
    a|ont|avait|a_toujours pas|plus|aucun (de|d|ses|son) papiers|titre_de_sejour|permis_de_sejour
    has|have|got no legal_papers|visa|right_to_work|work_permit
    papers (aren_t|not|are_not) in order
    papiers (ne) (sont) (pas) en regle
    risque|menace|menacee|attend|craint|passible (l|d|de|la|son|une) expulsion|reconduite|oqtf
    may|might|could|will|to|gets|going_to|risks|about_to be|being|get deported|sent_back
    faces|facing|fears|risks deportation|removal
    home office letter|refusal
    huissier(s) … venu|venus|passe|passes|debarque|debarquent|venir|frappe|sonne|saisi|porte|bureau
    bailiff(s) … came|come|turned|round|knocked|at|door|took|after|called|visited
    est|s|completement|totalement|encore fauche|fauchee|ruine|ruinee|a_la_rue|a_sec
    crible_de_dettes|criblee_de_dettes|sur_la_paille|fauche_comme_les_bles
    skint|penniless|stony_broke|flat_broke|up_to_his_eyes|up_to_her_eyes|drowning_in_debt|in_debt
    #|deux|un g|gramme(s) au_volant|dans_le_sang|d_alcool|de_coke
    driving|drove|wheel|caught|stopped|done|breath|tested|twice … over_the_limit
    credit(s)|pret(s) a_la_conso|conso|revolving|renouvelable
    plus un rond|sou|radis|kopeck|centime
    declared|deemed|ruled|found|declare|declaree|juge|jugee … unfit|inapte|medically_unfit
    has|had|got a|an (new) (plastic) hip|knee|stent|heart_valve|kidney|liver|shunt|catheter
    a|avait|porte|eu|recu un|une|deux|trois stent(s)|pacemaker|poche|sonde|valve_cardiaque|catheter
    a|avait|porte|eu|recu un|une|deux prothese (de|du|d|au|a) (la|l) hanche|genou|epaule|mammaire
    {FELLOW} … la|le|l frappe|bat|cogne|tabasse|maltraite|menace|sequestre|viole
    {MATE} … hits|beats|slaps|abuses|batters|strangled|punched|threatens|stalks her|him
    est|s|etait|encore|finit (encore) (toujours) en taule|prison|cabane|detention|zonzon
    is|s|was|still|back|landed (still) (back) in jail|prison|the_nick|the_slammer
    victime d|de (un|une) viol|agression|inceste|attouchements|violences|harcelement|revenge_porn
    victim|survivor of (a) rape|abuse|incest|domestic|assault|stalking|revenge_porn
    was|been|got|is|being raped|molested|groomed|stalked|sexually_assaulted
    change|changer|change_de_sexe|changement de sexe|genre
    she|he|they|who|has|have|just transitioned
    sex change|reassignment
    pret|credit (immobilier|immo|auto|conso) … refuse|rejete|recale
    mortgage|loan (application) was|got|is|has_been|been refused|rejected|declined|turned_down
    redouble|redoublera|triple sa|son|la|le seconde|troisieme|quatrieme|cinquieme|sixieme|cp|ce1|ce2
    redouble|redoublera|triple sa|son|la|le cm1|cm2|premiere|terminale|annee|licence
    is|s|has_to|will|must repeating|repeat|redo|redoing the|his|her|a year|grade
    asexuelle|pansexuelle|intersexuee|aromantique|bisexuelle
    demande|demander|veut|voulu|asked_for|filed_for|wants (a|the|le|la) separation|divorce
    relapsed and|again|last|after|in|on|this
    is|s|went|goes (back) in|to the|a clinic|psych_ward|detox
    under|sous (a) (une) guardianship|conservatorship|tutelle|curatelle
    his|her disciplinary (hearing) (meeting) on|tomorrow|today|this|next|is|was|at
    mosquee|messe|synagogue|priere|eglise tous|chaque|le|les
    a|au|to|at la|l|the|his|her mosquee|synagogue|mosque|mass|prayers … tous|chaque|every|on
    put_on|gained|lost|pris|perdu|repris # kilos|kg|stone|pounds|lbs
    won_t|not|isn_t|wasn_t|never be|being|been|get kept_on|renewed|extended|confirmed|made_permanent
    ne (sera|est|serait) pas|jamais garde(e)|renouvele(e)|confirme(e)|prolonge(e)|titularise(e)
    drink|drunk|drug drive|driving|driver
    ethylotest|alcootest|alcoolemie|breathalysed|breathalyzed
    didn_t|did_not|won_t|will_not|doesn_t|couldn_t pass|make|survive|clear|finish probation
    didn_t|did_not|won_t|will_not|doesn_t pass|make|survive|clear (his|her|their|the) probation
    son|sa {FELLOW} l|le|la|vient|va|veut (a|de) (la|le|l) plaque|plaquee|larguee|largue|quittee
    son|sa {FELLOW} l|le|la|vient|va|veut (a|de) (la|le|l) quitte|quitter|trompe|trompee|trompait
    son|sa {FELLOW} l|le|la|vient (a) mis|mise|jete|jetee|foutu|foutue|vire|viree dehors|a_la_porte
    son|sa {FELLOW} est|s_est|vient|a (de) parti|partie|barre|barree|casse|tiree|tire|refait (avec)
    his|her {MATE} (has|just|finally|s) dumped|left|cheated|walked|kicked|threw|chucked|binned
    his|her {MATE} (has|just|finally|s) ditched|ghosted|ran_off|moved_out|run_off|shacked
    repartie|reparti|revenue|revenu|rentree|rentre|retournee|retourne|repart chez sa|ses|son mere
    repartie|reparti|revenue|revenu|rentree|rentre|retournee|repart chez sa|ses|son parents|pere
    back|moved (back) to|in|into (with|to) her|his mum|mom|mother|parents|dad|folks
    """,
)
DUE = pattern(
    r"(?<![\w'’])(?P<it>[A-ZÉ][a-zéèêëïîôç]{2,}(?:['’]s| is)(?: (?:already|actually|secretly))? due"
    r" (?:with (?:her|a|twins)[^.!?\n]{0,20}|(?:(?:in|early|mid|late|at the end of|end of|around)"
    r" ){1,2}"
    rf"(?i:{MONTHS.replace('_', ' ')})\b))(?! (?:for|to|with|at)\b)",
    "prose",
    words="due",
)
CAUSE = Phrases(
    """
    ping_pong|baby_foot|tennis|chess|echecs|darts|scrabble|squash|padel|belote|monopoly|escape|cosplay
    loi|law|projet_de_loi|bill|association|asso|ong|ngo|collecte|charity|quiz|film|roman|novel|serie
    jeu|game|papier_peint|ramette|ramettes|imprimante|printer|startup|start_up|societe|boite
    carte|cb|paiement|card|terminal|valise|suitcase|collier|colliers|mot|word
    haltere(s)|developpe_couche|deadlift|squat|bench|bagage(s)|luggage|batterie|battery|robot
    article|these|thesis|publication|conference|paper|journal|review|revue|colloque|fournisseur
    """
)
CONTRACT = pattern(
    r"\b(?:(?:contrat|avenant|offre|fiche(?: de paie)?|bulletin) d(?:e |['’])[A-ZÉ][\wéèêëïîôç-]+"
    r"|[A-ZÉ][\wéèêëïîôç-]+['’]s (?:new )?(?:contract|offer(?: letter)?|payslip)"
    r"|(?:son|[Hh]is|[Hh]er) (?:contrat|contract|payslip|bulletin))\b",
    "prose",
    words="contrat avenant offre fiche bulletin contract offer payslip",
)
RECEIVED = Phrases(
    """
    cv|cvs|resumes|candidatures|lettres_de_motivation … recu(s)|recue(s)|de_la_semaine|du_mois
    cv|cvs|resumes|applications|cover_letters … received|we_got|sent_in|this_week|we_ve_had|came_in
    """
)
HANDED = Phrases(
    """
    drive|dropbox|wetransfer|servez_vous|noms_compris|avec_les_noms|en_acces_libre|google_drive
    help_yourself|help_yourselves|download|telechargez|telecharger|names_and_all|with_names|docs
    names_included|pour_qui_veut|take_a_look|jetez_un_oeil|sharepoint
    """
)
THAN_ME = pattern(
    r"\b(?:touche|gagne|empoche|palpe|earns?|makes?|gets?|paid|on)\b[^.!?\n]{0,12}"
    r"(?P<it>[£$€] ?\d[\d., ]*k?|\d[\d., ]* ?(?:€|£|\$|k\b|euros?|balles|pounds|quid|%))"
    r"[^.!?\n]{0,16}\b(?:plus|moins|more|less) (?:que|qu'|than) (?:moi|nous|me|us|i)\b",
    signs="0123456789",
    words="moi nous me us i",
)
PERSON: Finder = either(CLOSE, ONE)
GROSS = either(PAID_GROSS, PAID_SO)
TOLD: Finder = unless(
    either(
        together(theirs(PLAIN), PERSON),
        together(DUE, NAMED),
        together(CONTRACT, GROSS, CLOSE),
        near(RECEIVED, HANDED),
        together(THAN_ME, CLOSE),
    ),
    CAUSE,
)
