"""Affairs of the house: suppliers, tenders, audits, lawsuits, plans."""

from bot.drafts.cues import INSIDE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_figures import AMOUNT, SHOPPING
from bot.drafts.words.confidential_harmless import AT_HOME

OURS = either(
    INSIDE,
    Phrases(
        """
        la|a boite|entreprise|direction|maison|compagnie
        the company|firm|management
        management|leadership|hq|siege|legal|internally
        en_interne|juridique|usine|plant|atelier|bureau|office
        our|nos line|lignes
        """
    ),
)

SUPPLIER = Phrases(
    """
    fournisseur(s)|prestataire(s)|sous_traitant(s)|hebergeur|supplier(s)|vendor(s)|subcontractor(s)
    soustraitant(s)|grossiste|distributeur(s)|distributor(s)|wholesaler|infogerant|facilities_firm
    agence de|d pub|publicite|com|communication|rp|interim|traduction|marketing
    ad|pr|advertising|marketing|media|staffing|recruitment agency
    payroll|it|security|telecom|logistics|catering|hr contract|provider|company|firm
    hosting|cleaning|maintenance|cloud contract|provider|company
    contrat d|de hebergement|maintenance|menage|nettoyage|transport
    """
)
TERMS = Phrases(
    """
    largue|larguons|larguer|vire|virons|virer|remplace|remplacons|remplacer|lache|lachons|resilie
    resilions|quitte|quittons|dump|dumping|dumped|ditch|ditching|replace|replacing|terminate
    terminating|switching|drop|dropping|degage|degager|litige|dispute|exclusivite|exclusivity
    faillite|bankrupt|insolvent|impayes|unpaid|penalites|penalties|cheaper|moins_cher|squeeze
    squeezing|pressure|etrangle|etranglons|blackmail|chantage|mise_en_concurrence|single_source
    doit|doivent|owe|owes|late_payments|overdue|sacking|sack|firing|fire
    a|at|in|within|before|avant|after|apres|sous|plus|over # jours|days
    go|going|gone|went|goes bust|under|belly_up|pop|into_administration
    au bord de|du
    on the brink|edge|verge|ropes
    redressement|liquidation|depot_de_bilan|depose_le_bilan|administration|receivership|plan_b
    retard(s) de paiement
    change|changeons|changer de
    end|ending|ended|terminate the|our|their contract|agreement|deal
    break|breaking|cancel|cancelling the|our|their contract|agreement|deal
    romps|rompt|rompons|rompre|casse|cassons|denonce|denoncons le|leur contrat|accord
    let us down
    get rid of
    se debarrasser de
    """
)
OWN_CASH = Phrases("treso|tresorerie|cash|cash_flow|cashflow|overdraft|decouvert")
SUPPLY = unless(together(SUPPLIER, TERMS, OURS), SHOPPING, OPEN, OWN_CASH, AT_HOME)

TENDER = Phrases(
    """
    appel(s) d offre(s)
    marche public
    reponse|repondu|repond|depose a l|un ao
    ao|rfp|rfq|tender(s)|tendering|soumission
    """
)
RIVAL_BID = Phrases(
    """
    notes|theirs|bid|bids|offre_technique|notre_prix|our_price|notre_offre|our_offer|le_leur|ecart
    shortlisted|shortlist|short_list|finalistes|finalists|depose|deposee|submitted|scores
    leur|their prix|offre|price|offer|bid
    concurrents|competitors|rivals|undercut
    """
)
BIDDING = unless(
    together(TENDER, either(AMOUNT, RIVAL_BID), OURS),
    Phrases("guide|webinar|webinaire|conseils|tips|publie|published|how_to|comment"),
)

AUDIT = Phrases(
    """
    audit(s)|auditeur(s)|auditrice(s)|auditor(s)|audited|inspection(s)|inspecteur(s)|inspector(s)
    non|major conformite(s)|conformities|conformity|nonconformities
    controle fiscal|urssaf|sanitaire
    inspection du travail
    test(s)|essai(s) de|d|en (la) fiabilite|securite|charge|terrain|resistance|vieillissement|qualif
    reliability|safety|load|field|stress|durability|ageing test(s)|trial(s)
    urssaf|cnil|dgccrf|pentest|pen_test|commissaire_aux_comptes|certificateur
    """
)
BAD_AUDIT = Phrases(
    """
    catastrophe|catastrophique|desastre|desastreux|accablant(e)|severe|ouch|aie|failed|failing|fail
    echoue|rate|ratee|plante|plantee|retoque(s)|recale(s)|majeure(s)|major|findings|failures|holes
    trous|failles|damning|scathing|terrible|awful|falsifie|maquille|maquiller|cacher|cache|hide|hid
    hiding|fudge|fudged|redressement|amende|fine|fined|non_conformites|nonconformities|non_conforme
    non_conformities|reserves|red_flags|points_noirs|points_rouges|disaster|grilled|epingle(s)
    carton_rouge|warnings|breaches|manquements|ecarts|lacunes|gaps|problems|mal_passe|badly|douche
    savon|pris_cher|allumes|demontes|secoues|avertissement|engueules|embarrassing|genant(s)|genants
    slammed|flunked|alarmant|alarming|inquietant|mauvais|mauvaise|insuffisant|pas_conforme|hecatombe
    """
)
PASSED = Phrases(
    """
    zero|aucune|aucun|no|without|sans|passed|reussi|obtenu|certifie(e)|certified|energetique|energy
    plantes|houseplants|webinar|webinaire|guide|formation|training|how_to|blog|fixed|corriges
    tout corrige
    """
)
INSPECTOR = Phrases(
    """
    urssaf|fisc|cnil|dgccrf|hmrc|dreal|ico|regulator|regulateur|douanes|inspecteur(s)|inspector(s)
    controle fiscal|urssaf|sanitaire
    controleur(s) du|des|fiscaux|fiscal
    inspection|inspecteur(s)|inspectrice du travail|des_impots
    autorite de la concurrence
    tax inspector(s)|audit|man|investigation
    labour|safety|health|factory|environment inspector(s)|agency
    competition|data_protection authority|watchdog
    health and safety executive
    tax authorities|office|authority
    """
)
ON_THE_SPOT = Phrases(
    """
    controle(nt)|controlent|controles|debarque(nt)|debarquent|epluche(nt)|epluchent|perquisitionne
    dans nos|les locaux|bureaux|murs
    tombe(nt)|tombent dessus|sur
    enquete(nt)|enquetent|convoque(s)|demande_des_comptes|visite|surprise|depuis
    investigating|raided|raiding|raid|showed_up|turned_up|digging|combing|knocking|sniffing|on_site
    in our|the office(s)|premises|books|building|plant|factory
    surprise|since|going_through|all_over|onto_us|after_us|here_again
    """
)
AUDITED = unless(together(AUDIT, BAD_AUDIT, OURS), PASSED, OPEN)

LAWSUIT = Phrases(
    """
    sued|suing|sues|lawsuit|litigation|prud_hommes|prudhommes|prudhomme|assignation|contentieux
    assigne|assigner|proces|tribunal|out_of_court|plainte|plaintes|arbitrage_judiciaire|injunction
    harassment_case|harassment_claim|harcelement|unfair_dismissal|employment_tribunal|perquisition
    a l amiable
    to court
    litige|dispute|differend|conflit|case avec|with|against|contre
    en|au justice|tribunal|penal
    court case
    court|legal case|battle|action|fight|dispute|threat
    mise en demeure
    cease and desist
    """
)
LAWYERS = Phrases(
    """
    avocat(s)|avocate(s)|lawyer(s)|attorney(s)|solicitor(s)|legal|juridique|juristes|settle|settling
    settlement|settled|transaction|transiger|indemnite(s)|dommages|damages|compensation|reclame(nt)
    claim(s)|claiming|claims|perdre|perdu|perdra|lose|losing|lost|condamne(s)|condamnation|guilty
    attaque(nt)|attaquent|contre|against|oppose|chef|client|distributor|distributeur|salarie|ancien
    cheque|check|reglera|hearing|audience|associe|partner|subcontractor|sous_traitant|supplier|grand
    fournisseur|prestataire|traine|traines|verdict|jugement|judge|juge|appel|appeal|provision
    ancienne|ex|former|licencie|licenciee|concurrent|competitor|brevet|patent|chercher|payer|pay
    """
)
METAPHOR = Phrases(
    """
    cafe|coffee|basket|tennis|intention|film|serie|podcast|livre|book|kafka|webinar|webinaire
    syndic|landlord|building_manager|proprietaire|copropriete|voisin(s)|neighbour(s)|cat|chat
    visite|netflix|series|jury|conference|formation|training|prevention|guide|atelier|workshop|blog
    """
)
INSPECTED = unless(together(INSPECTOR, ON_THE_SPOT, OURS), METAPHOR)
SIDE = either(OURS, Phrases("cadre(s)|manager(s)|chef|patron|patronne|rh|drh|exec(s)|directeur"))
IN_COURT = unless(near(LAWSUIT, together(LAWYERS, SIDE)), METAPHOR)

PLAN = Phrases(
    """
    prochaine|next etape|step|move|coup|cible|target
    plan|strategie|idee|objectif de|du (la) direction|patron|codir|comex|boite|chefs|boss|siege
    management|boss|ceo|leadership|company|hq s plan|strategy|goal|idea
    roadmap|feuille_de_route|backlog|plan_strategique|plan_produit|product_plan|strategic_plan
    plan 2027|2028|2030
    notre|nos|our|la (real|vraie|secret|new|nouvelle) strategie(s)|strategy|tactique|tactic|playbook
    notre|nos|our (real|vrai|secret|master|grand|next) plan|game_plan|objectif|cible|target
    strategie commerciale|prix|tarifaire|interne
    pricing|sales|internal|go_to_market strategy
    the|le plan|strategie|strategy|objectif|goal|but is|est|for|pour|this|cette|to|de|d|c_est
    """
)
BOLD = Phrases(
    """
    casser|cassons|casse les prix
    slash|slashing|undercut|undercutting|dump|brader|ecraser|crush|etouffer|starve|squeeze|sacrifier
    debaucher|poach|poaching|pivot|pivoter|abandonne|abandonnons|abandonner|drop|dropping|drops
    delocaliser|offshore|outsource|externaliser|outsourcing|racheter|enterrer|sortir_du_marche
    arrete|arretons|arreter|lacher|lachons|kill|killing|bet|betting|tout_miser|mise_tout|misons_tout
    miser|quitter|quittons|exit|exiting|doubler|conquerir|surfacturer|lock_in|enfermer|verrouiller
    raise|hike|augmenter|petits_acteurs|small_players|secteur_public|public_sector|sous_les_prix
    choke|choking|etrangler|rachete|rachetons|tuer|couler|devorer|eat_up|swallow|drive_out|wipe_out
    below cost
    a perte
    at a loss
    get rid of
    buy|buying|force out|up|them|customers
    """
)
PLANNED = Phrases(
    """
    roadmap|feuille_de_route|plan|strategie|strategy 2027|2028|tombee|internally|interne|secrete
    next year|quarter
    an|annee|trimestre prochain|prochaine
    l an prochain
    2027|2028|2029|internally|en_interne|secret|q1|q2|q3|q4|t1|t2|t3|t4
    """
)
AMBITION = Phrases(
    """
    roadmap|feuille_de_route|plan|strategie publique|public
    public|open roadmap|plan|strategy
    presse|press|communique|blog|salon|talk|conference|personal
    perso|personnelle|climat|climate|carbone|carbon|running|marathon|sport
    habits|habitudes|velo|bike|sugar|sucre|open_source|website|site_web|community|communaute|webinar
    """
)
STRATEGY = unless(near(unless(PLAN, AMBITION), together(BOLD, either(OURS, PLANNED))), AMBITION)

MATTERS = either(INSPECTED, SUPPLY, BIDDING, AUDITED, IN_COURT, STRATEGY)
