"""How people hand round what is kept about somebody: files, marks, lists, papers, children."""

from bot.drafts.finders import DIGITS, either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words.personal_data_people import KIN, NAMED, NEAR, OPENER, theirs

PUBLIC = (
    "candidat|candidate|candidate_du_jour|interimaire|prestataire|client|cliente|patient|patiente"
    "|locataire|eleve|etudiant|etudiante|adherent|adherente|abonne|abonnee|visiteur|visiteuse"
    "|customer|candidate|temp|contractor|tenant|student|pupil|applicant|subscriber|visitor|caller"
    "|interviewee|postulant|postulante|usager|usagere|passager|passagere|passenger|freelance"
    "|freelancer|fournisseur|supplier|livreur|driver|chauffeur|nounou|nanny|babysitter|bloke|mec"
    "|gars|collegue|colleague|salarie|salariee|employee|employe|employee|intern|stagiaire"
)
ONE = Phrases(  # somebody whom readers could find again
    f"""
    notre|mon|ma|cette|cet|ce|our|my|this|that|today_s|yesterday_s (pauvre|poor|new) {PUBLIC}
    notre|mon|ma|cette|cet|ce|our|my (nouveau|nouvelle|ancien|ancienne|former|ex|old) {PUBLIC}
    candidat|candidate|applicant|interviewee du|de|of|today|yesterday|recu|recue|vu|vue
    candidature|entretien|interview|application (du|de|of) jour|matin|today|recue|this_morning
    interviewed someone|somebody|a|this|today|yesterday
    mme|mlle|mrs|mr|ms|m|monsieur|madame {PUBLIC}
    """
)
CLOSE: Finder = either(NAMED, NEAR, KIN, ONE)

FILE = Phrases(
    """
    dossier|fichier|fiche|carnet|bilan|certificat|bulletin|compte_rendu medical|medicale|de_sante
    dossier|fichier|fiche|carnet|bilan|certificat|bulletin rh|disciplinaire|d_hospitalisation
    dossier|fichier|fiche|carnet|bilan|certificat|bulletin de_paie|de_salaire|psy|psychiatrique
    medical|health|hr|personnel|disciplinary|psychiatric file|record|records|report|notes|folder
    medical|health|hr|personnel|disciplinary|psychiatric certificate|history|form|forms
    ordonnance|prescription|payslip(s)|pay_slip|bank_statement|releve_bancaire|avis_d_imposition
    bulletin(s)|fiche(s) de paie|salaire|paye
    resultats|analyses d|de|du prise_de_sang|sang|analyses|biopsie|irm|scanner|laboratoire
    blood|lab|scan|mri|biopsy|test results
    arret(s) (de) maladie|travail
    sick|fit|doctor_s|doctors note(s)
    """
)
LEFT = Phrases(
    """
    traine|trainait|oublie|oubliee|laisse|laissee|imprimante|photocopieuse|tombe|trouve|trouvee|vu
    lu|voici|ci_joint|ci_dessous|piece_jointe|photo|copie|capture|indique|dit|diabete|hypertension
    left|lying|forgotten|printer|copier|photocopier|found|saw|seen|read|here|attached|below|shows
    says|picture|photo|copy|screenshot|reads|apercu|apercue|parcouru|feuillete|peeked|glimpsed
    """
)
KEPT = (
    "cv|cvs|resumes|candidatures|lettres|lettres_de_motivation|notes|evaluations|appraisals|reviews"
    "|fiches_de_paie|bulletins_de_paie|bulletins|payslips|salaires|salaries|coordonnees|adresses"
    "|numeros|portables|telephones|mails|emails|e_mails|contact_details|addresses|phone_numbers"
    "|mobiles|numbers|home_addresses|grades|marks|scores|dossiers|files|dates_de_naissance"
    "|birthdays|dates_of_birth|diplomes|transcripts|passeports|passports|badges|identifiants"
    "|arrets_maladie|sick_notes|absences|dossiers_medicaux|medical_records|casiers|records"
    "|mots_de_passe|comptes_rendus|releves|statements|primes|bonuses|donnees_personnelles"
    "|personal_data|personal_details|details|photos_d_identite|cartes_d_identite|ids|rib|ibans"
)
OWNERS = (
    "stagiaires|candidats|candidates|salaries|clients|clientes|collegues|employes|alternants"
    "|abonnes|patients|adherents|eleves|etudiants|locataires|inscrits|participants|visiteurs"
    "|usagers|benevoles|interimaires|interns|employees|staff|colleagues|customers|applicants"
    "|subscribers|members|pupils|students|tenants|attendees|users|utilisateurs|volunteers|temps"
    "|team|equipe|apprentices|apprentis|finalistes|finalists|shortlist|prospects|leads"
)
RECORDS = Phrases(
    f"""
    {KEPT} … des|de|d|of|for|from … {OWNERS}
    {OWNERS} … avec|with … {KEPT}
    {OWNERS} s {KEPT}
    liste|fichier|tableau|annuaire|excel|base|tableur|export … {OWNERS} … {KEPT}
    list|file|spreadsheet|directory|database|export … {OWNERS} … {KEPT}
    liste|fichier|tableau|annuaire|tableur|export … {KEPT} … {OWNERS}
    list|spreadsheet|directory|database|export … {KEPT} … {OWNERS}
    """
)
SHARED = Phrases(
    """
    voici|voila|ci_joint|ci_dessous|piece_jointe|en_lien|lien|servez_vous|sers_toi|telechargez|ici
    publie|partage|diffuse|poste|balance|envoie|capture|photo|ouvert|acces_libre|qui_veut|drive
    here|attached|below|link|linked|help_yourselves|help_yourself|download|sharing|posting|dump
    who_wants|screenshot|open_to_all|grab|take_your_pick|google_sheet|uploaded|publishing|leaking
    """
)
ADVICE = Phrases(
    """
    rgpd|gdpr|cnil|anonyme|anonymes|anonymise|anonymises|anonymisees|anonymous|anonymised|moyenne
    jamais|never|ne|n|don|not|avoid|evitez|supprimez|delete|effacez|erase|protegez|protect|securite
    conseil(s)|tip(s)|comment|how|guide|modele|template|exemple|example|atelier|workshop|statistics
    blog|livre|book|fictif|fictives|fake|dummy|test|dataset|open_data|accepted|accord|permission
    """
)
SCORE = pattern(
    r"\b(?:\d(?:[.,]\d)? ?(?:sur|out of|/) ?(?:5|10|20)\b|(?:note|rating|score) [a-e]\b"
    r"|needs improvement|insuffisant\w*|below expectations|en dessous des attentes"
    r"|a ameliorer|unsatisfactory|not meeting expectations|dernier du classement)",
    words="sur out 5 10 20 note rating score needs insuffisant insuffisante below dessous ameliorer"
    " unsatisfactory meeting classement",
)
APPRAISED = Phrases(
    """
    evaluation(s)|entretien(s)|appraisal(s)|notation(s)|eval(s)|performance_review|annual_review
    entretien(s) annuel(s)|d_evaluation|individuel(s)
    performance|annual|yearly|end_of_year review(s)|rating(s)
    bilan annuel
    """
)
FAITHFUL = Phrases(
    """
    ramadan|careme|shabbat|sabbat|kippour|yom_kippur|lent|aid|halal|casher|kosher|priere|prayers
    """
)
KEEPS = Phrases(
    """
    mange|mangent|dejeune|boit … rien|pas|plus|jamais
    ne mange|boit|dejeune
    jeune|respecte|observe|pratique|prie|refuse|saute|n_ose|cache|planque|se_cache
    ate|eats|eating|drinks|touches nothing|none|no
    fasting|fasts|prays|observes|skips|skipped|won_t_eat|not_eating|daren_t|hides|slips_off|keeps
    isn|not|doesn|didn t eating|eat|drinking|drink
    """
)
HELD = Phrases(
    """
    main dans la main
    bras dessus
    hand in hand
    holding hands
    vu|vue|vus|surpris|croise|croises|apercu|apercus|retrouve|chopes|pris … ensemble
    seen|spotted|caught|saw|found … together
    deux collegues|en couple … meme_lit|meme_chambre
    meme chambre|lit d_hotel|avec|que
    same room|bed as|with|that|at
    sont|are ensemble|an_item|a_couple|together depuis|since|again|now|et|and|en
    se|s voient en_cachette|en_douce|en_secret|hors
    est|is en_couple|tombe_amoureux|tombee_amoureuse|in_love|smitten avec|de|with
    sucon|love_bite|hickey|baiser_vole|stolen_kiss|love_letter|lettre_d_amour|amourette|idylle|fling
    sneaking|sneaks|sneaked around|off with
    """
)
ROMANCE = Phrases(
    """
    cine|cinema|resto|hotel|ascenseur|parking|placard|bar|soiree|cinema|restaurant|lift|elevator
    car_park|cupboard|party|bar|date|marie|mariee|married|femme|mari|wife|husband|copine|copain
    girlfriend|boyfriend|secret|secretement|secretly|weekend|week_end|vacances|holiday|nuit|night
    bisou|bisous|kiss|embrassent|kissing|photocopieuse|stock_room|reserve|chambre|room|baiser
    """
)
COURT = Phrases(
    """
    tribunal|court|gendarmes|gendarmerie|menottes|handcuffs
    prison|juge|judge|magistrates|dock|police
    cannabis|cocaine|heroine|stups|stupefiants|drugs|drug|dealing|dealer|trafic|vol|braquage|jail
    """
)
CHILD_OF = Phrases(
    f"""
    fils|fille|mari|femme|frere|soeur|gamin|gosse|enfant|neveu|ex de|du|d (notre|mon|ma|la|l|le)
    director|ceo|colleague|manager|boss|supervisor|chef|{PUBLIC} s wife|brother|sister|kid|boy|girl
    director|ceo|colleague|manager|boss|supervisor|chef|{PUBLIC} s son|daughter|husband|lad|nephew
    """
)
AGED = pattern(
    r"(?:,|\() ?(?:\d|1[0-7]) (?:ans|mois|years old|months old|yrs)\b|(?:,|\() ?(?:[3-9]|1[0-7])"
    r" ?(?:,|\))|\baged? (?:\d|1[0-7])\b|\b(?:\d|1[0-7])[- ]year[- ]old\b|\bde (?:\d|1[0-7]) ans\b",
    signs=DIGITS,
)
SCHOOL = Phrases(
    """
    ecole|college|lycee|creche|maternelle|primaire|cp|ce1|ce2|cm1|cm2|sixieme|cinquieme|nounou|club
    school|primary|nursery|kindergarten|academy|college|infants|juniors|year_one|year_two|year_three
    year_four|year_five|year_six|reception_class|daycare|childminder|grade|elementary|st
    """
)
OF_MINE = Phrases("mon|ma|mes|my|our|notre fils|fille|enfant(s)|son|daughter|kid(s)|child|children")
FILES: Finder = either(
    unless(together(theirs(FILE), LEFT, CLOSE), ADVICE),
    unless(together(RECORDS, SHARED), ADVICE),
    unless(together(SCORE, either(APPRAISED, NEAR), NAMED), ADVICE),
    unless(together(theirs(SCORE), APPRAISED, CLOSE), ADVICE),
    together(FAITHFUL, KEEPS, CLOSE),
    together(HELD, ROMANCE, CLOSE),
    together(COURT, CHILD_OF),
    unless(together(AGED, SCHOOL, either(NAMED, OPENER, ONE)), OF_MINE),
)
