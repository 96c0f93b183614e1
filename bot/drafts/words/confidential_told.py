"""What staff let slip: bonuses to come, memos for staff, what somebody wants unknown."""

from bot.drafts.finders import DIGITS, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words import confidential_inside as inside
from bot.drafts.words.confidential_bared import BARED
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_faults import FAULTY
from bot.drafts.words.confidential_figures import FIGURE, PRICE
from bot.drafts.words.confidential_harmless import AT_HOME, HARMLESS
from bot.drafts.words.confidential_matters import OURS
from bot.drafts.words.confidential_overseen import OVERSEEN

MARKETS = Phrases(
    """
    quitte|quittons|quitter|quittent|sort|sortons|sortir|retire|retirons … marche|pays|segment
    quitte|quittons|quitter|quittent … belgique|espagne|italie|allemagne|suisse|angleterre|asie
    entre|entrons|attaque|attaquons … marche|segment
    leave|leaving|leaves|quit|quitting|exit|exiting|pull_out_of|pulling_out_of … market|country
    leave|leaving|quit|quitting|exit|exiting … belgium|spain|italy|germany|switzerland|asia|segment
    enter|entering … market|segment
    """
)
BONUS = Phrases(
    """
    prime(s)|bonus|bonuses|treizieme_mois|interessement|participation|enveloppe|augmentation(s)
    13e mois
    pay_rise(s)|rise(s)|raise(s)|profit_share|thirteenth_month|payout(s)|increment(s)
    """
)
SUM = pattern(
    r"(?<![\w.,])\d{3,5}(?![\w%])|(?<!\d)\d[ ,.]\d{3}(?!\d)|[£$€] ?\d{2,6}"
    r"|\d{2,6} ?(?:€|euros?|quid)|(?<![\d.,])\d(?:[.,]\d)? ?%",
    signs=DIGITS,
)
FOR_WHOM = Phrases(
    """
    pour|aux|a (tous) (les|l|le|nos|chaque) cadres|autres|managers|ouvriers|vendeurs|commerciaux
    pour|aux|a (tous) (les|l|le|nos|chaque) employes|salaries|techniciens|chefs|agents|equipe
    par|pour tete|personne|salarie|tous|tout_le_monde|chacun
    for|to (all) (the|our|every|each) managers|others|everyone|everybody|staff|workers|reps|sales
    for|to (all) (the|our|every|each) employees|technicians|directors|rest|us|leads|team|drivers
    pour|aux|for (les|the|all) cdi|cdd|interimaires|temps|permanent|temporary|anciens|nouveaux
    rien|nothing|zero pour|aux|for (les|the) interimaires|temps|cdd|autres|others|rest|stagiaires
    per|a head|person|employee
    each|apiece
    """
)
ADVERT = Phrases(
    """
    recrute|recrutons|embauche|embauchons|postulez|candidature|offre_d_emploi|parrainage|cooptation
    hiring|apply|join_us|referral|refer|vacancy|job_ad|gouvernement|etat|government|ministre|minister
    ecologique|velo|bike|conversion|renovation|activite|caf|macron|chancellor|budget_speech|noel_prime
    tombola|raffle|vainqueur|winner|match|joueur(s)|player(s)|jeu|game|club|abonnement|banque|bank
    insee|etude|study|survey|selon|according|moyenne|average|france|uk
    """
)
BONUSES = unless(together(BONUS, SUM, FOR_WHOM), ADVERT)

UNWILLING = Phrases(
    """
    veut|veulent|souhaite(nt)|voudrait|aimerait|tient|tiennent (surtout) pas … se_sache|sorte|fuite
    veut|veulent|souhaite(nt)|voudrait|aimerait|tient|tiennent (surtout) pas … s_ebruite|soit_connu
    veut|veulent|souhaite(nt)|voudrait|aimerait (surtout) pas … saches|sachiez|sache|savoir|publier
    prefere(nt)|preferent|prefererait qu|que (on|ca|cela|l|le|nous) … sache_pas|oublie|taise|reste
    prefere(nt)|preferent|prefererait que (ca|cela|personne|rien) … pas|entre_nous|taire|rien
    prefere(nt)|preferent|prefererait (le|la|l|en) taire|cacher|oublier|garder_pour
    doesn|don|won|wouldn|didn t want|like (that|this|it|us|anyone|people) known|out|public|shared
    doesn|don|won|wouldn|didn t want|like (that|this|it|us|anyone|people) to (be|get) known|out
    doesn|don|won|wouldn|didn t want|like (us|you|anyone|people|customers) to know|knowing|talk
    would|d|ll rather|prefer|sooner … forgot|forget|didn_t|not|never|nobody|no_one
    prefers|prefer (that|to|it|nobody|no_one|we) … forget|quiet|hidden|secret|forgot|didn_t
    """
)
ONE_WHO = Phrases(
    """
    transporteur|fournisseur|prestataire|client|sous_traitant|partenaire|distributeur|direction|siege
    management|patron|patronne|chef|cheffe|boss|pdg|ceo|drh|rh|hr|finance|compta|juridique|legal|com
    carrier|supplier|vendor|customer|subcontractor|partner|distributor|head_office|hq|marketing|board
    haulier|dealer|grossiste|wholesaler|landlord
    """
)
FACT = either(
    PRICE,
    Phrases(
        """
        taux|tarif|prix|remise|marge|defaut(s)|panne(s)|retour(s)|retard(s)|accord|contrat|erreur(s)
        rate|price|discount|margin|defect(s)|failure(s)|returns|delay(s)|deal|contract|error(s)|pay
        refuse(nt)|refuses|refused|assureur|insurer|garantie|warranty|audit|proces|lawsuit|litige
        salaires|prime(s)|bonus|effectifs|departs|demission(s)|turnover|headcount|resignations
        """
    ),
)
UNWANTED = unless(near(together(UNWILLING, ONE_WHO), FACT), HARMLESS, OPEN, AT_HOME)

MEMO = Phrases(
    """
    note(s)|memo|circulaire|mail|email|message|courrier|document|doc|consigne(s)|planning|affiche|pdf
    fichier|livret|procedure|newsletter|compte_rendu|tableau|diaporama|slides|video|webinaire_interne
    notice|letter|file|deck|handbook|spreadsheet|briefing|circular|recording|rota|schedule|minutes
    """
)
FOR_STAFF = Phrases(
    """
    reserve(e)|reserves|reservees|destine(e)|strictement (exclusivement|strictement) au personnel
    reserve(e)|reserves|reservees|destine(e) (exclusivement) a_l_equipe|a_l_encadrement|a_l_interne
    a l attention|usage (exclusive) du|des|de personnel|salaries|cadres|managers|equipes
    uniquement|seulement (au|pour|le) personnel
    for staff|employees|managers|insiders|personnel only|eyes
    staff|employees|managers|personnel only
    intended|meant|reserved (solely|only) for (our|the) staff|employees|managers|personnel
    """
)
DOORS = Phrases(
    """
    porte|door|entree|entrance|acces|access|parking|toilettes|toilets|loo|cantine|canteen|salle|room
    escalier|stairs|ascenseur|lift|lavatory|vestiaire|parking|jardin|garden|panneau|sign|chat|cat
    """
)
STAFF_MEMO = unless(together(MEMO, FOR_STAFF), DOORS, HARMLESS, OPEN)

FAR_SECRET = Phrases(
    """
    rapport|dossier|document|fichier|audit|bilan|note|compte_rendu|tableau … confidentiel(s)
    plan|contrat|etude|presentation|annexe|page|synthese … confidentiel(s)|confidentielle(s)
    report|file|document|audit|memo|spreadsheet|deck … is|marked|still|was confidential|classified
    confidential|classified (very|quality|safety|board|annual|internal|audit) report|file|document
    confidential|classified (quality|safety|board|annual|internal) audit|memo|spreadsheet|dossier
    """
)
IN_PRINCIPLE = Phrases(
    """
    informatique|calcul|computing|confidentialite|confidentiality|rgpd|gdpr|broyeur|shredder|shred
    shredding|destruction|detruire|formation|training|waste|declassifie(e)|declassified|archives
    conseil(s)|tips|how_to|comment|guide|jamais|never|film|roman|novel|serie_tele|musee|museum
    """
)
PAGED = unless(together(FAR_SECRET, either(FIGURE, OURS)), IN_PRINCIPLE, HARMLESS)

LEFT = unless(together(inside.MEETING, MARKETS), inside.OPEN_MEETING, HARMLESS)
TOLD_OUT = either(BONUSES, UNWANTED, STAFF_MEMO, PAGED, LEFT, OVERSEEN, BARED, FAULTY)
