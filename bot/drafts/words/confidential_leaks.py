"""What leaks out: the boss's letters, pasted code, the truth of a product, ways of the house."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_figures import FIGURE
from bot.drafts.words.confidential_matters import OURS

CHIEFS = "pdg|ceo|dg|boss|patron|patronne|direction|rh|drh|hr|daf|cfo|management|siege|hq|finance"
LETTER = Phrases(
    f"""
    note de service
    staff|internal|office|all_staff memo|note|circular
    mail|email|memo|message|courrier … aux|a_tous_les cadres|managers|directeurs|salaries|equipes
    mail|email|memo|message|letter … to (the|all|our) managers|staff|leads|heads|directors|execs
    mail|email|memo (interne) du|de|d|from mon|ma|my chef|cheffe|manager|boss|n_1
    message|slack|courrier (interne) du|de|d|from mon|ma|my chef|cheffe|manager|boss|n_1
    my|ma|mon boss|manager|director s email|mail|memo|message|slack
    mail|email|memo|note|message|slack|courrier|lettre|consigne (interne) du|de (la|notre) {CHIEFS}
    mail|email|memo|note from|by (the|our|my) (big) {CHIEFS}|head_office
    message|slack|letter|text|dm from|by (the|our|my) (big) {CHIEFS}|head_office
    {CHIEFS} s (latest|last|new|morning) email|mail|memo|note|message|letter|slack
    {CHIEFS} email|mail|memo
    {CHIEFS} (just|nous|has|have|vient|viennent) (vient|just|a|ont) (d|de) ecrit|ecrire|emailed
    {CHIEFS} (just|nous|has|have|vient|viennent) (d|de) (nous) ecrit|ecrire|emailed|wrote
    {CHIEFS} (just|nous|has|have|vient|viennent) (d|de) (nous) messaged|mailed|envoye|circulated
    """
)
TIGHTEN = Phrases(
    """
    budget(s)|deplacement(s)|travel|frais|expenses|embauche(s)|hiring|gel|freeze|recrutement(s)
    overtime|bonus|bonuses|prime(s)|economies|savings|coupes|cuts|serrer|serrez|tighten|tightening
    heures sup|supplementaires
    cdi|cdd|hires|permanent_hires|recrues|heads|postes
    licencier|licenciements|layoffs|departs|leavers|teletravail|remote|objectif(s)|target(s)|quota
    retard|behind|perte(s)|losses|cost(s)|couts|client_perdu|restructuration|reorg|fermeture|closing
    salaire(s)|salaries|pay_rise(s)|raises|augmentation(s)|treso|cash|concurrent(s)|competitor(s)
    astreinte(s)|on_call|paye(e)s|payees|paid|pay|horaires|pointage
    affaire|deal|contrat|contract|marge|margin|remise|discount|prix|price(s)|baisse|client(s)|drop
    priorite(s)|priorities|productivite|productivity|urgence|redundancies|fournisseurs|suppliers
    """
)
MERRY = Phrases(
    """
    fete|party|noel|christmas|galette|apero
    barbecue|bbq|felicitations|congrats|congratulations|bravo
    merci|thanks|thank_you|cadeau(x)|gift(s)|velo|bike|volontaires|volunteers|charity|don|marathon
    formation|training|cookies|croissants|cafe|coffee|parking|clim|thermostat|phishing|faux|fake
    presse|press|public|communique|open_letter|lettre_ouverte|conge(s)|vacances|holiday(s)|webinar
    """
)
LETTERS = unless(together(LETTER, TIGHTEN), MERRY)

CLOSED = Phrases(
    """
    pas|not|n_est_pas|isn|never (t) (encore|exactly|yet|vraiment) open_source|opensource|libre
    code|source|algo|algorithm|script|module proprietaire|proprietary|ferme|prive
    closed|proprietary|private|internal source|code|repo|repository|algorithm|algo|script|library
    depot|repo prive|interne
    """
)
PART = Phrases(
    """
    coeur|bout|morceau|extrait|lignes|ligne|module|moteur|fonction|requete|script de|du (notre|l)
    heart|core|piece|chunk|bit|snippet|part|lines|guts|internals of (our|the)
    notre|nos|our (own|whole|pricing|scoring) algo|algorithme|algorithm|ordonnanceur|scheduler
    notre|nos|our (own|whole|pricing|scoring) parser|moteur|engine|backend|firmware|codebase|repo
    notre|nos|our (own|whole|pricing|scoring) code|source|requetes|queries|prompt|prompts|formula
    notre|nos|our (own|whole|pricing|scoring) formule|heuristique|heuristic|modele|model|script
    """
)
PASTED = Phrases(
    """
    colle|coller|collees|copie_colle|poste|posté|mets|met|balance|en_commentaire|en_reponse|gist
    je|j|on partage|publie|ai_mis|mets|colle|poste|mis
    ci dessous
    paste|pasting|pasted|pastebin|dropping|posting|dumping|sharing
    in the|my replies|comments|thread|reply
    copied|pushed|uploaded|pousse|mis|uploade to|on|sur (my|mon|un|a) (own|public) github|repo|gist
    mon|my (own|perso|personal) github|gist|repo
    """
)
NO_CODE = Phrases(
    """
    exercice|exercise|tutorial|tuto|workshop|atelier|conference|blog|article|documentation|livre
    paper|papers|conduct|conduite|colle_forte|glue|poster|posters|affiche|mit_license|apache|licence
    """
)
CODE_OUT = either(
    unless(together(CLOSED, PASTED), NO_CODE),
    unless(
        together(
            PASTED,
            PART,
            WE,
            Phrases(
                """
                code|algo|algorithme|algorithm|lignes|lines|script|fonction|function|requete|query
                ordonnanceur|scheduler|parser|moteur|engine|backend|firmware|codebase|prompt|formule
                formula|heuristique|heuristic|source|module|repo|snippet
                """
            ),
        ),
        OPEN,
        NO_CODE,
    ),
)

MARVEL = Phrases(
    """
    notre|nos|our (fameuse|fameux|famous|own|pricing|price|scoring) algo|algorithme|algorithm
    notre|nos|our (fameuse|fameux|famous|own|grande|super|fancy) ia|ai|algo|algorithme|algorithm
    notre|nos|our (fameuse|fameux|famous|own|super|fancy) (ai|smart) modele|model|scoring|moteur
    notre|nos|our (fameuse|fameux|famous|own|super|fancy) (ai|smart) engine|demo|chatbot|machine
    notre|nos|our (fameuse|fameux|famous|own|super|fancy) (smart|live) analyse|analysis|prediction
    notre|nos|our (fameuse|fameux|famous|own) temps_reel|real_time|predictive|intelligence|detection
    algo|algorithme|algorithm|ia|ai|scoring|modele|model|demo (de|of) … on|we vend|sell|vendons|show
    ia|ai|intelligence|algorithme|algorithm qu|que|we|that on|nous|we vend|sell|vante|vendons
    """
)
REALLY = Phrases(
    """
    en vrai|fait|realite|verite
    la|the verite|truth
    c est juste|seulement|trois|deux|un|une|des
    en_vrai|really|actually|just|secretly|basically|simply|only|truth|behind|derriere|juste
    under the hood
    """
)
HUMBLE = Phrases(
    """
    tableur|excel|spreadsheet|regles|rules|stagiaire(s)|intern(s)|script|fake|bidon|faked|truque(e)
    truques|trafique(e)|mocked|chatgpt|gpt|humains|humans|regex|rigged|staged|smoke_and_mirrors|vba
    if|si alors|statements|else
    a la|by|main hand
    someone|quelqu_un|trois|three|a|deux|two person|people|personnes|typing|types|qui_tape
    sous traite(e)|traitee
    """
)
UNMASKED = unless(
    near(together(HUMBLE, REALLY), MARVEL),
    Phrases("blague|joke|kidding|replaced|remplace|excited|proud|fier|fiers|better_than|mieux"),
)

HOUSE_RULE = Phrases(
    """
    consigne(s)|ordre(s)|procedure|instruction(s)|directive
    script|regle|politique|policy|orders|rule
    on|nous|we|they|ils nous|re|were|been|are|have|ve (a|ont) (demande|dit|told|asked|instructed|to)
    on|nous fait|laisse|met|faisons|laissons (expres) trainer|sonner|attente|poireauter
    we|they (always|just|deliberately) stall|let|leave|make|drag|ignore|lie|never
    on (ne) (leur) ment|rembourse|repond|previent|dit (jamais|pas|rien|rarement)
    """
)
CLIENTS = Phrases(
    """
    client(s)|cliente(s)|clientele|customer(s)|usager(s)
    users|user|abonne(s)|subscriber(s)|plainte(s)
    complaint(s)|reclamation(s)|remboursement(s)|refund(s)|resiliation(s)|cancellation(s)|appel(s)
    """
)
STALL = Phrases(
    """
    faire|fait|font trainer|poireauter|mariner|le_mort|semblant
    laisser|laisse|laissons sonner|tomber|trainer|pourrir
    ne jamais|pas|rien (leur) rembourser|dire|repondre|prevenir|avouer|reconnaitre
    jamais rembourser|avouer|reconnaitre
    refuser|refuse d_office|systematiquement|toujours|d_abord|tout
    nier|mentir|cacher|enterrer|raccrocher|decourager|ignorer
    never refund|admit|tell|answer|mention|reply|apologise|apologize
    stall|stalling|stonewall|fob|fobbing|deny|hang_up|bury|ignore|ignoring|lie|lying|discourage
    let it|them|the_phone ring|wait|stew
    drag|dragging|string|spin it|our|your|feet|them|out
    refuse|reject first|automatically|by_default|everything
    unless|sauf_si|sauf|until|tant_qu they|il|ils|elle (scream|shout|crie|gueule|insist|insiste(nt))
    until|avant (at) (least|la) third|three|troisieme
    """
)
WELL_KEPT = Phrases(
    """
    ne jamais laisser|mentir|lie|ignorer|ignore
    never|jamais (laisser|let|make|be) (a|un|le|nos|our|your) client(s)|customer(s)|lie|lying|ignore
    never|jamais stall|drag|lie|ignore|let|mentir|laisser|trainer|ignorer
    conseil(s)|tip(s)|webinar|webinaire|guide|podcast|livre|book|article|formation
    """
)
PRACTICE = unless(together(STALL, CLIENTS, HOUSE_RULE, either(OURS, HOUSE_RULE)), WELL_KEPT)

SHAMEFUL = Phrases(
    """
    taux de|d rebut(s)|panne(s)|retour(s)|defaut(s)|defaillance|absenteisme|reclamation(s)|turnover
    scrap|defect|failure|fault|return|complaint|absence|reject|attrition rate(s)
    tickets|dossiers|plaintes|reclamations … retard|attente|behind
    commandes|orders|complaints|claims … retard|attente|behind
    # tickets|dossiers|plaintes|reclamations|commandes en retard|attente|souffrance
    # tickets|cases|complaints|orders|claims behind|overdue|late|unanswered|waiting
    backlog (de|of) # tickets|cases|complaints|orders|dossiers|plaintes
    rappel|recall de|of # pieces|unites|units|lots
    """
)
KPI = unless(
    near(together(SHAMEFUL, FIGURE), OURS),
    OPEN,
    Phrases("record|zero|halved|baisse|chute|divise|down|best|meilleur|proud|fiers|bravo|congrats"),
    Phrases("velo|bike|train|cycling|bibliotheque|library|vacances|holiday(s)"),
)
UNSAID = Phrases(
    """
    ne (surtout|en) pas|rien|jamais (en) dire|parler|prevenir|avouer|mentionner|evoquer|reveler
    ne (surtout) pas|rien|jamais (en) signaler|communiquer|informer|avertir|reconnaitre|ecrire
    surtout|interdit|defense|motus|interdiction (pas) (de|d|sur) (en) dire|parler|prevenir|avouer
    on (ne) (leur|le|n) (en|a) (dit|dira|parle|previent|cache|avoue) (pas|rien|jamais|surtout)
    on (ne|n) (leur|le|l) (en|a) dit|dira|parle pas|rien|jamais
    on (ne|n) (leur|le|l) (en|a) previent|avoue|communique|preciserons pas|rien|jamais
    cache(r)|cachons|cachent|masque(r)|masquer|minimise(r)|minimiser|tait|taire|maquille|maquiller
    don|do|never|not|mustn|can|won (t) (not) (ever) tell|mention|warn|admit|inform|say|disclose
    not|never to tell|mention|warn|admit|inform|say|disclose|reveal|report
    aren|haven|isn|hasn (t) (been) telling|told|warned|informed|admitted|mentioning
    hide|hiding|hushing|hush|cover|covering (it|up|this)
    bury|burying|sweep|sweeping|downplay|conceal (it|up|this)
    keep|keeping (it|this|that) from
    say nothing
    """
)
ABOVE = Phrases(
    """
    mot_d_ordre|consigne|consignes|ordre|ordres|interne|instruction(s)|instructions|direction|haut
    chef|cheffe|patron|patronne|manager|boss|management|leadership|above|orders|word|internally
    hq|siege|head_office|script|elements_de_langage|legal|juridique|com|comms|pr
    """
)
TROUBLE = Phrases(
    """
    bug(s)|panne(s)|erreur(s)|retard(s)|hausse(s)|probleme(s)|defaut(s)|rappel|facturation|double
    incident(s)|perte(s)|fuite(s)|faille(s)|doublon(s)|surfacturation|rupture(s)|qualite
    billing|issue(s)|delay(s)|late|fault(s)|defect(s)|recall|error(s)|problem(s)|glitch|shortage(s)
    overcharge|overcharged|outage|breach|leak|loss|flaw(s)|price_rise|increase|hike|contamination
    """
)
COVERED_UP = unless(together(UNSAID, CLIENTS, TROUBLE, ABOVE), WELL_KEPT)
LEAKS = either(COVERED_UP, LETTERS, CODE_OUT, UNMASKED, PRACTICE, KPI)
