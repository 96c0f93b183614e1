"""What colleagues let slip: favours, prices cut to win, quarrels, lost backups, audit marks."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_figures import PRICE, SHOPPING
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.confidential_matters import METAPHOR, OURS, PASSED

REBATE = Phrases(
    """
    remise(s)|rabais|ristourne(s)|reduction(s)|discount(s)|rebate(s)|off|tarif(s)|cheaper|price(s)
    moins cher
    de moins
    moitie|half prix|price
    """
)
ON_THE_QUIET = Phrases(
    """
    entre nous|vous_et_moi|toi_et_moi
    between us|ourselves|you_and_me|these
    il suffit de|d demander|raler|insister|menacer|citer|dire|appeler
    faut juste|seulement demander|raler|insister|menacer
    demandez|reclamez|exigez la|le|les|votre
    just|simply|only|only_have_to|only_need_to ask|moan|insist|threaten|mention|complain|push
    ask|push|insist for (it|them|yours|the)
    si|if vous|tu|you|they ralez|rales|insistez|insistes|moan|complain|insist|push|ask
    ne le|la dites|repetez pas
    don|dont t tell
    officieusement|unofficially|discretement|discreetly|chut|shh|shhh|psst|hush|tip|astuce
    nobody|no_one|personne knows|tells|ne_le|ne_vous|n_en
    """
)
FAVOURED = unless(
    near(together(PRICE, REBATE, WE), ON_THE_QUIET),
    SHOPPING,
    OPEN,
    Phrases("promo|code|soldes|black_friday|etudiants|students|page|site|website|carte|card"),
    HARMLESS,
)
SLASHED = Phrases(
    """
    casse|cassons|brade|bradons|sabre|divise|coupe|coupons|baisse|baissons|ecrase|massacre … prix
    casse|cassons|brade|bradons|sabre|divise|coupe|coupons|baisse|baissons|rogne … tarif(s)|marge(s)
    casse|divise|coupe|coupons|baisse|baissons|rogne … devis|offre
    descendus|descendu|aligne|alignes|vendu|vendus a|sous|sur (la) perte|moitie|cout|prix|leurs
    slashed|halved|cut|dropped|gutted|undercut|lowered|crashed|butchered … price(s)|quote|bid|margin
    slashing|halving|cutting|dropping|undercutting|lowering … price(s)|quote|bid|margin
    slash|slashes|undercut|undercuts|undercutting everyone|them|rivals|the_others|prices|our
    went|gone|bid|sold below|under|at (our) cost|half|a_loss
    """
)
WIN = Phrases(
    """
    gagner|gagne|rafler|rafle|remporter|remporte|decrocher|decroche|emporter|avoir|signer|garder
    souffler|souffle|conserver|arracher|chiper|piquer
    win|winning|won|land|landing|landed|bag|bagged|clinch|get|snatch|steal|stole|keep|take|grab
    secure|scoop|pinch|nick
    """
)
PRIZE = Phrases(
    """
    appel d offre(s)
    ao|marche|contrat|affaire|compte|client|deal|region|mairie|metropole|departement|dossier
    tender|rfp|bid|contract|deal|account|business|customer|council|county|client
    """
)
UNDERCUT = unless(
    together(SLASHED, WIN, PRIZE, WE), SHOPPING, OPEN, HARMLESS, Phrases("emissions|carbon|delais")
)
COUNSEL = Phrases(
    """
    nos|notre|les|l|un avocat(s)|avocate(s)|juriste(s)|conseil_juridique
    notre|nos|le (service|equipe|cabinet) juridique|d_avocats
    our|the lawyer(s)|solicitor(s)|attorney(s)|legal_team|legal_department|counsel|barrister
    our legal team|department|people|folks|counsel
    legal wants|says|thinks|advises
    """
)
QUARREL = Phrases(
    """
    transiger|transige|transaction|amiable|indemniser|indemnite(s)|dommages|plaider|plaide|perdre
    appel|inquiet(s)|inquiets|nerveux|condamne(s)|proces|litige|tribunal|assignation|prudhommes
    prud hommes
    settle|settling|settlement|plead|lose|losing|appeal|damages|worried|nervous|guilty|lawsuit
    sue|suing|sued|dispute|court|tribunal|compensation
    """
)
LEGAL = unless(together(COUNSEL, QUARREL, OURS), METAPHOR, OPEN, HARMLESS)
BACKUP = Phrases("sauvegarde(s)|backup(s)|back_up|back_ups|backed_up")
MISSING = Phrases(
    """
    n en|a|avons|ont (aucune|plus|pas|jamais) aucune|plus|pas|jamais|une_seule
    aucune|plus_de|pas_de|zero|plus_une sauvegarde(s)|backup(s)
    sauvegarde(s) ne|n tourne(nt)|tournent|marche(nt)|marchent|fonctionne(nt)|passe(nt)|existe(nt)
    sauvegarde(s) est|sont (toutes) vide(s)|mortes|cassees|en_echec|corrompues|plantees
    haven|hasn|don|isn|aren|weren|didn t had|have|been|taken|got|any|running|working|a|backed|there
    no|without|zero (working|recent|proper) backup(s)|back_up
    never (been) tested|backed|run|ran|had|worked
    haven|hasn|don|doesn|didn t run|ran|worked|work|completed|complete|gone_through
    failing|failed|broken|empty|corrupted|dead
    """
)
UNSAVED = unless(together(BACKUP, MISSING, WE), OPEN, HARMLESS, Phrases("tips|conseils|plan|phone"))
MARK = pattern(
    r"(?<![\d.,])\d{1,2}(?:[.,]\d)? ?(?:sur|out of|/) ?(?:5|10|20|100)\b"
    r"|\b(?:note|grade|score|rating|mention) (?:de |of |an? )?[\"'«“]? ?(?:[b-f]|\d{1,3} ?%)(?!\w)",
    words="sur out of 5 10 20 100 note grade score rating mention",
)
EXAMINED = Phrases(
    """
    audit(s)|auditeur(s)|auditor(s)|pentest|pen_test|inspection|inspecteur(s)|inspector(s)
    test d intrusion
    """
)
MARKED = unless(together(EXAMINED, MARK, either(OURS, WE)), PASSED, OPEN, HARMLESS)
MEMO = Phrases(
    """
    note|circulaire|consigne|procedure|directive (interne|officielle) du|de|des|aux (la|l) support
    note|circulaire|consigne|procedure|directive (interne|officielle) du|de|des siege|direction|rh
    note|circulaire|procedure|directive interne
    note de service
    the|our|this|new|latest internal (support|sales|hr|it|service|finance) memo|note|circular
    the|our|this|new|latest internal (support|sales|hr|it|service) instruction(s)|procedure
    the|our|this|new|latest (staff|office|support|sales|hr|it|service|head_office) memo|circular
    """
)
ORDERS = Phrases(
    """
    plus de|d|aucun|aucune|un|une|rien
    interdit|interdiction|interdisant|desormais|refuser|refusez|refusons|cessez|arretez|ne_plus
    jusqu a nouvel ordre
    no more
    forbid(s)|forbids|forbidden|bans|banned|banning|prohibits|refuse|stop|henceforth|tells_us
    from now on
    until further notice
    """
)
TOLD_ON = Phrases(
    """
    colle|copie|recopie|poste|partage|voici|voila|extrait|donc_je|je_le_dis|je_vous|texto|mot_a_mot
    paste(d)|pasting|posting|sharing|here|quote|quoting|excerpt|so_i|i_m_saying|word_for_word|copy
    client(s)|customer(s)|remboursement(s)|refund(s)|garantie|warranty|echange(s)|swap(s)|sav
    """
)
INSTRUCTED = unless(together(MEMO, ORDERS, TOLD_ON), OPEN, HARMLESS)
FAVOURS = either(UNDERCUT, LEGAL, UNSAVED, MARKED, INSTRUCTED)
