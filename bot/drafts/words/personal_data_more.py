"""More that is somebody's to tell: jail, wards, asylum, bodies, papers shown, roofs lost."""

from bot.drafts.finders import DIGITS, either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words.personal_data_files import CLOSE
from bot.drafts.words.personal_data_life import HIRING
from bot.drafts.words.personal_data_people import KIN, NAMED, NEAR, OPENER, TITLED, theirs

WARD = (
    "cardio|cardiologie|onco|oncologie|neuro|neurologie|neurochirurgie|reanimation|rea|gyneco|uro"
    "|maternite|orthopedie|pneumo|nephro|psychiatrie|soins_palliatifs|geriatrie|pediatrie|chirurgie"
)
HOSPITAL = (
    "pitie|salpetriere|pitie_salpetriere|bichat|necker|cochin|lariboisiere|saint_antoine|val_de_grace"
    "|gustave_roussy|institut_curie|chu|chru|georges_pompidou|pompidou|saint_louis|bicetre|pontchaillou"
    "|royal_marsden|royal_infirmary|guy_s|st_thomas|addenbrooke_s|papworth|stoke_mandeville"
    "|great_ormond_street|mayo_clinic|a_e|priory"
)
UNITS = "ward|unit|wing|department"
TOLD = Phrases(
    f"""
    en|au (service) (de) {WARD} depuis|jusqu|pour|hier|cette|ce|lundi|mardi|en|on
    est|reste|admis|admise|transfere|transferee|patient|patiente (encore) (toujours) en {WARD}
    est|admis|admise|transferee|transfere|attend|soigne|soignee a|au|aux (l|la) {HOSPITAL}
    is|s|in|at|to|into|been (been) (in|at|to) (the) {HOSPITAL} since|after|for|with|again|now|on
    in|on|to|at the|a cardiac|coronary|stroke|burns|surgical|renal|maternity|neonatal {UNITS}
    in|on|to|at the|a heart|neuro|neurology|trauma|dialysis|haematology|high_dependency {UNITS}
    in|into|out_of intensive_care|surgery|theatre again|since|until|for|at|today|tomorrow|now|and
    sort|sorti|sortie (tout_juste) (juste) de prison|taule|cabane|detention|hp|zonzon
    sortait|libere|liberee (tout_juste) (juste) de prison|taule|cabane|detention|hp|zonzon
    ex taulard|detenu|detenue|prisonnier|toxico|junkie|alcoolique
    ancien|ancienne taulard|detenu|detenue|prisonnier|toxico|junkie|alcoolique
    fait|faire|purge|purger de_la_taule|de_la_prison|sa_peine|son_temps|ans_fermes
    fresh|just|straight|is|got|came|recently|newly (just) out of prison|jail|the_nick|rehab|custody
    done|did|does|doing|served|serving time|# for|in|months|years|behind|a_sentence|his_time
    ex con(s)|convict|offender|prisoner|junkie|addict
    former convict|offender|prisoner|junkie|addict|inmate
    en pleine|plein|cours|train_de|debut_de|fin_de (de) transition_de_genre
    pleine|sa|entame|commence|fini|debute (sa) transition
    is|s|currently|started|began transitioning
    il|elle|qui s|se appelait|prenommait … avant|autrefois
    used to be called|known
    former|birth|dead|ancien|vrai name|prenom|deadname|nom_de_naissance
    bouteille(s)|bottle|flasque|flask|cubi|vodka|whisky|gin dans|in|au|under|sous (le|la|the) casier
    bouteille(s)|bottle|flasque|flask|cubi|vodka|whisky|gin dans|in (son|sa|his|her) sac|bag|desk
    bouteille(s)|bottle|flasque|flask|cubi|vodka|gin dans|in (son|sa|le|la|his|her) vestiaire|locker
    demande|demandait|obtenu|refuse|accorde|demander|droit l|d|a_l asile
    asylum claim|application|appeal|status|interview|hearing
    leave to remain
    claimed|claiming|granted|refused|denied|seeking|sought asylum
    s|se est|sont|etait pendu|pendue|suicide|suicidee|donne_la_mort|defenestre|defenestree|immole
    est jete|jetee sous|du|de_la|par_la
    hanged|hung|killed|shot|harmed himself|herself|themselves
    jumped off|from|in|under (the|a) bridge|roof|train|window|balcony
    mis|mise|mises|foutu|foutue|jete|jetee|vire|viree dehors|a_la_rue|a_la_porte par|depuis|cette
    parents|mere|pere|mari|compagnon l|le|la ont|a|vient|viennent mis|mise|jete|jetee|vire|foutue
    parents|mum|dad|husband|wife|landlord threw|kicked|chucked|thrown|turned him|her|out
    squatte|dort|dormait|couche le|chez|sur|dans (le|un|son) canape|clic_clac|sofa
    dort|vit|loge|heberge|hebergee dans|en|au|par (un) foyer|hotel_social|samu_social|squat|115
    sleeps|sleeping|crashing|living|surfing on|in|at (a|the) sofa|couch|hostel|shelter|refuge|squat
    sofa|couch surfing
    touche|percoit|vit|survit (avec) (du|de|l) (le|la|les) rsa|aah|apl|chomage|allocations|minima
    on|claims|claiming|gets|living universal_credit|the_dole|disability|food_stamps|jobseeker_s
    va|mange|inscrit|inscrite aux|a_la restos_du_coeur|banque_alimentaire|soupe_populaire
    goes|going|went|uses|using|relies|queues|queuing|lives to|on|at|off (the|a) food_bank
    fait|faire|fera refaire (faire) le_nez|les_seins|le_visage|les_fesses|la_poitrine|les_dents
    fait|faire|refait le_nez|les_seins|le_visage|la_poitrine|liposuccion|un_lifting|du_botox
    had|having|got|gets|booked (a|an|some|her|his) nose_job|boob_job|botox|facelift|hair_transplant
    had|having|got|gets|booked (a|an|some|her|his) liposuction|tummy_tuck|gastric|vasectomy|lip
    greffe|implants de|des|capillaires|mammaires (cheveux)
    porte|wears|cache|hides (une|un|a|his|her) perruque|wig|toupee|dentier|dentures|moumoute
    a|avait|avoir (encore) ses_regles
    on her period
    time of the_month
    habite|vit|loge (toujours|encore) chez ses_parents|sa_mere|sa_maman|son_ex
    lives|living (still) with|at his|her mum|mom|mother|parents|ex|dad
    fiche|fichee s
    found|finds|has a lump
    boule|grosseur|alerte|tache au|dans|sur (le|un) sein|poumon
    convoque|convoquee|entendu par|au|chez (la) (le) (les) commissariat
    entendue|auditionne|auditionnee par|au|chez (la) (le) (les) commissariat
    convoque|convoquee|entendu|entendue|auditionne|auditionnee par|chez (la) (le) (les) police|juge
    called_in|questioned|picked_up|taken_in|hauled_in|summoned|interviewed by (the) police|cops
    called|taken|hauled in by (the) police|cops
    credit score|rating
    pret|credit|mortgage|loan refuse|refused|denied|turned_down|rejected
    turned down by|for (the|a) bank|mortgage|loan
    lost|perdu|perd his|her|son job|emploi|boulot|taf|travail
    illettre|illettree|illiterate|analphabete
    he|she|who can|cannot (t) read_or|read_properly|read_and|read_at
    ne|nee|naissance|bebe premature|prematuree|prematurement
    baby|twins|son|daughter came|born|arrived early|premature|prematurely
    rate|positif|positive|souffle (a|au|dans|the|a|into) (l|le) ethylotest|alcootest
    failed|blew|refuse (a|au|dans|the|a|into) (l|le) ethylotest|alcootest
    failed|blew|refused (a|the|into) (the|a) breathalyser|breathalyzer|breath_test
    sober|clean (for) #|a|one|two|three|four|five|six|ten years|year|months|weeks|days
    papiers|visa|titre_de_sejour|carte_de_sejour|recepisse … expire|expirent|expires|prefecture
    visa|work_permit|green_card|papers … expires|runs_out|run_out|renewed|home_office|denied
    mere porteuse
    surrogate mother
    sperm|egg donor
    donneur|donneuse|don de_sperme|d_ovocytes
    vu|vue|croise|trouve|spotted|saw|found|seen|reconnu … tinder|grindr|bumble|onlyfans|meetic
    pelerinage|pilgrimage|hajj a|to (la) mecque|mecca|lourdes|jerusalem|medine|medina|fatima|rome
    part|va|rentre|parti|partie|off|going|went|went_on a|to|on|de|from (la) mecque|mecca|hajj|umrah
    bosse|travaille|paye|payee|works|working|paid au_noir|cash_in_hand|off_the_books|under_the_table
    moonlights|moonlighting as|at|for|in|on|cash
    a|ont|avait fugue
    run|ran|runs away from home
    interdit|interdite de|d (la) casino|jeu|jeux|stade|chequier
    enfant|fille|fils|famille|vie|femme|maitresse cache|cachee|secret|secrete
    secret|hidden|second child|son|daughter|family|wife|lover|love_child
    tombe|tombee|chute dans|de|du (les|l|la) escalier(s)|echelle|toit|echafaudage
    fell|fallen down|off|from the|a|his|her stairs|ladder|roof|scaffold
    cote(s)|dent(s)|jambe|bras|poignet|cheville(s)|vertebre(s) casse|cassee|cassees|felee|felees
    broke|cracked|bruised|fractured two|three|#|a|his|her rib(s)|teeth|vertebra(e)|fingers
    dossier rh|disciplinaire|du_personnel|medical … imprimante|traine|photocopieuse|cantine
    hr|personnel|disciplinary|staff file|record|folder … printer|photocopier|canteen|lying|says
    rap sheet
    has|got|with|a a_record|un_casier
    diagnostique|diagnostiquee|depiste|depistee (bipolaire|autiste) en|a|hier|ce|il|comme|cette|hpi
    """
)
SCAN = Phrases(
    """
    scan|photo|copie|capture|image|pdf|recto|verso … passeport|permis|cni|rib|livret_de_famille
    scan|photo|copie|capture|image|pdf|recto … carte_d_identite|carte_vitale|titre_de_sejour|visa
    scan|photo|copie|capture|image|pdf|recto … acte_de_naissance|carte_de_sejour|piece_d_identite
    scan|photo|copy|picture|screenshot|shot|pdf … passport|driving_licence|id_card|visa|driver_s
    scan|photo|copy|picture|screenshot|shot|pdf … birth_certificate|bank_card|green_card|residence
    s passport|driving_licence|id_card|birth_certificate|payslip below|attached|here|page
    """
)
OWN_PAPER = Phrases(
    """
    mon|ma|mes|my|our|notre passeport|permis|carte|passport|licence|id|visa|rib|cni
    specimen|fictif|fake|dummy|sample|jamais|never|ne|don|not
    musee|museum|numerique|digital|produit|ocr|demo|test|guide|comment
    how|delete|supprimez|effacez|evitez|avoid|lecteur|reader|formation|check_in|verification
    """
)
PERSON: Finder = either(
    NAMED,
    NEAR,
    KIN,
    TITLED,
    OPENER,
    Phrases(
        """
        candidat(e)|candidate|postulant(e)|voisin|voisine|client|cliente|livreur|prestataire
        applicant|neighbour|flatmate|desk_mate|deskmate|housemate|lodger|temp|contractor|customer
        my|our desk mate
        """
    ),
)
SHOWN: Finder = unless(together(SCAN, CLOSE), OWN_PAPER)
RAISED_BY = pattern(  # "Paul a été augmenté de 400 euros", "Paul's pay went up by 400"
    r"\b(?:(?:augmente?e?s? de|a pris|up by|raise of|rise of|bumped (?:up )?by|hausse de|plus de)"
    r" (?=[£$€] ?\d|[\d ., ]{1,8}(?:€|£|\$|k\b|euros?|balles|quid|pounds|bucks|dollars))"
    r"|(?:salary|salaire|wages?|remuneration|raise|augmentation|pay|paie|stuck on|bloquee? a)"
    r" ?(?:[:=,] ?(?:stuck on )?|is |was |est de |etait de )?"
    r"(?=[£$€]? ?\d\d[ .,]?(?:\d{3}|\dk|k)(?!\w)))(?P<it>[£$€]? ?\d[\d.,]*)",
    signs=DIGITS,
    words="augmente augmentee augmentes pris up raise rise bumped hausse salary salaire wage wages"
    " remuneration augmentation pay paie stuck bloque bloquee",
)
PAY = Phrases(
    """
    augmente|augmentee|augmentation|salaire|paie|paye|prime|pay|salary|wage(s)|raise|rise|bonus
    """
)
RAISE: Finder = unless(together(RAISED_BY, PAY, either(NAMED, NEAR)), HIRING)
MORE: Finder = together(theirs(TOLD), PERSON)
