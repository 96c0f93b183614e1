"""Who leaves the door unwatched, which trial is lost, what the chiefs were shown."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_bared import ADVICE
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_figures import FIGURE, PRICE
from bot.drafts.words.confidential_harmless import AT_HOME, HARMLESS
from bot.drafts.words.confidential_leaks import ABOVE, CLIENTS, TROUBLE, WELL_KEPT
from bot.drafts.words.confidential_matters import METAPHOR
from bot.drafts.words.confidential_pretended import GOING_WRONG

WATCHMAN = Phrases(
    """
    gardien|vigile(s)|ronde(s)|agent de|securite|surveillance
    gardien|vigile(s)|gardiennage|maitre_chien
    guard(s)|watchman|security_team|night_porter|patrol(s)
    """
)
GOES_HOME = Phrases(
    """
    finit|finissent|part|partent|quitte|quittent|termine|rentre|rentrent|dort|dorment|pause|absent
    passe|passent (que|plus|pas|jamais|seulement)
    clocks|knocks|clock|knock off
    leaves|leave|finishes|finish|ends|goes_home|sleeps|asleep|breaks|skips|never_comes|comes_by
    """
)
UNWATCHED = Phrases(
    """
    vide|desert(e)|personne|sans_surveillance|desert|plus_rien|tranquille|ouvert|seul
    empty|nobody|no_one|unguarded|unattended|unwatched|wide_open|alone|anyone
    """
)
SITE = Phrases(
    """
    entrepot|usine|site|depot|labo|magasin|atelier|bureau|bureaux|parking|hangar|chantier|boite
    warehouse|plant|factory|depot|lab|store|workshop|office|offices|yard|building|hq|premises
    """
)
OFF_GUARD = unless(
    together(WATCHMAN, GOES_HOME, UNWATCHED, SITE),
    ADVICE,
    HARMLESS,
    Phrases("musee|museum|phare|lighthouse|film|cimetiere|match|but|goal|retraite|retirement"),
)

TRIAL = Phrases(
    """
    proces|tribunal|juge|prud_hommes|prudhommes|avocat(e)|avocats|litige|expert_judiciaire|jugement
    expert mandate|judiciaire|du_tribunal
    trial|court|tribunal|judge|lawyer(s)|lawsuit|litigation|solicitor(s)|arbitration|hearing|case
    """
)
GOING_BADLY = Phrases(
    """
    nous|on donne|donnent tort
    on|nous va|allons|a|risque perdre|perdu|gros|condamnes
    plie|perdu_d_avance|mal_engage|mal_barre
    we re|are|were wrong|guilty|liable|toast|screwed|losing|doomed
    we ll|will|are_going_to|re_going_to|might|may lose|settle|pay
    against us
    over for us
    """
)
TRIAL_LOST = unless(
    near(together(TRIAL, GOING_BADLY), WE),
    METAPHOR,
    HARMLESS,
    AT_HOME,
    Phrases(
        """
        tennis|basket|squash|just_in_case|in_case|quiz|match|game|jeu|concours|contest|friend|copain
        final|finale|bake_off
        """
    ),
)

THEIR_DATA = Phrases(
    """
    donnees|data|infos|historique|conversations|appels|enregistrements|adresses|profils … client(s)
    donnees|data|infos|historique|conversations|appels … utilisateurs|abonnes|patients|visiteurs
    client(s)|customer(s)|user(s)|patient(s)|visitor(s) (s) data|details|records|calls|recordings
    """
)
MISUSED = Phrases(
    """
    garde|gardons|conserve|conservons|vend|vendons|revend|revendons|ecoute|ecoutons|exploite|lit
    keep|keeping|sell|selling|resell|listen|track|tracking|mine|read|store|storing|share
    """
)
THEY_THINK = Phrases(
    """
    alors_qu|leur_dit|leur_promet|leur_jure|officiellement|sans_leur|a_leur_insu|sans_leur_accord
    while|whereas|telling_them|tell_them|promise|officially|without_telling|without_asking|secretly
    """
)
DATA_MISUSED = unless(together(THEIR_DATA, MISUSED, THEY_THINK, WE), WELL_KEPT, ADVICE, OPEN)

RATE = Phrases(
    """
    contrat|accord|tarif|deal|prix avec|de|du (le|la|l|notre|nos) transporteur|hebergeur|prestataire
    contrat|accord|tarif|deal|prix avec|de|du (le|la|l|notre|nos) fournisseur|grossiste
    deal|contract|rate|price with|from (the|our) carrier|haulier|host|supplier|wholesaler|contractor
    carrier|haulier|host|supplier|wholesaler|contractor s deal|contract|rate|price
    """
)
RATES = unless(
    together(RATE, PRICE), AT_HOME, HARMLESS, ADVICE, Phrases("mon|ma|mes|my|internet|electricite")
)

FOR_CHIEFS = Phrases(
    """
    montre(e)|presente(e)|envoye(e)|distribue(e)|projete(e) aux|a managers|cadres|direction|comex
    montre(e)|presente(e)|envoye(e) aux|a|au actionnaires|investisseurs|codir|conseil|chefs|board
    montre(e)|presente(e)|envoye(e) a la|l direction|actionnaire
    showed|shown|presented|sent|gave|given (to) (the|our) managers|board|execs|directors|investors
    showed|shown|presented|sent|gave|given (to) (the|our) leadership|shareholders|bosses|leads
    """
)
DECK = Phrases(
    """
    presentation|deck|slides|diapos|document|doc|support|memo|video|powerpoint|ppt|pdf|graphique
    """
)
HERE_IT_IS = Phrases(
    """
    voici|voila|here|here_s|page|slide|regardez|look|capture|screenshot|photo|edifiant|terrible|wow
    """
)
CHIEFS_DECK = unless(
    together(FOR_CHIEFS, DECK, HERE_IT_IS), OPEN, ADVICE, HARMLESS, Phrases("meetup|ecole|school")
)

COOLING = Phrases(
    """
    clim|climatisation|refroidissement|onduleur(s)|groupe_electrogene|cooling|aircon|air_con|ups
    air conditioning
    backup generator
    """
)
RACKS = Phrases(
    """
    salle serveur(s)|des_serveurs|machines
    serveurs|baies|datacenter|disques|racks|server_room|servers|disks|data_centre|data_center
    """
)
OUT_OF_ORDER = Phrases(
    """
    morte|mort|hs|panne|lache|lachee|cassee|casse|grillee|dead|broken|down|failed|died|bust|gone
    """
)
COOKED = unless(together(COOLING, RACKS, OUT_OF_ORDER), ADVICE, OPEN)

WAIT_FOR = Phrases(
    """
    attendre|attend|attendons (qu|que) (ils|elles|il|elle|on|les) ralent|rale|reclament|appellent
    attendre|attend|attendons qu|que … plaignent|reclame|reclament|remarquent|apercoivent
    sauf si|s … reclament|rale|ralent|demandent|demande|insistent
    wait|waiting until|till|for they|them|customers|someone complain|complains|moan|notice|ask|call
    only if they complain|ask|notice|moan
    unless they|customers complain|ask|notice|moan|scream
    """
)
ORDERED = either(ABOVE, Phrases("consigne(s)|ordre(s)|orders|told|policy|on_nous_dit|mot_d_ordre"))
KEPT_WAITING = unless(near(together(WAIT_FOR, ORDERED), together(TROUBLE, CLIENTS)), WELL_KEPT)

STAFF_REPORT = Phrases(
    """
    rapport|enquete|sondage|barometre|etude|expertise du|de|des|d (la|l) cse|drh|rh|syndicat(s)
    rapport|enquete|sondage|barometre|etude medecine_du_travail|interne|social
    works_council|union|hr|staff|internal|engagement report|survey|poll|study|barometer
    """
)
STAFF_MOOD = Phrases(
    """
    salaries|employes|collegues|equipe(s)|d_entre_nous|staff|employees|workforce|of_us|workers
    """
)
UNHAPPY = Phrases(
    """
    partir|demission|demissionner|burn_out|burnout|souffrance|stress|quitter|depart|mal_etre|fuir
    leave|leaving|quit|quitting|burnout|burnt_out|stress|stressed|unhappy|resign|misery|miserable
    """
)
STAFF_UNHAPPY = unless(together(STAFF_REPORT, FIGURE, STAFF_MOOD, UNHAPPY), OPEN, ADVICE)
INSIDE_KNOWS = Phrases(
    """
    en interne|coulisses
    tout le_monde|on|nous sait|savons (tous)
    internally|inside
    everyone|everybody|we_all (here) know|knows
    """
)
STILL_SOLD = Phrases(
    """
    on|nous (le|la|les) (continue|continuons) (a|de) (le|la|les) vend|vendre|promettre|facture
    we|sales|reps (still|keep|re|are) (on) (still) selling|sell|promising|promise|billing
    """
)
SOLD_DEAD = unless(together(INSIDE_KNOWS, STILL_SOLD, GOING_WRONG), HARMLESS, ADVICE)
WITHHELD = either(
    SOLD_DEAD,
    OFF_GUARD,
    TRIAL_LOST,
    DATA_MISUSED,
    RATES,
    CHIEFS_DECK,
    COOKED,
    KEPT_WAITING,
    STAFF_UNHAPPY,
)
