"""How people speak of cash, debts, targets, money raised and money signed for."""

from bot.drafts.phrases import Phrases

CASH = Phrases(
    """
    tresorerie|treso|liquidites|liquidity|runway|coffers|overdraft|fonds_de_roulement
    working capital
    rentrees d argent
    money|cash coming in
    encaissements|tiroir_caisse|matelas|war_chest
    cash
    les|nos|notre|la caisse(s)
    compte(s) en|bancaire(s) (banque)
    our|the|company bank_account|bank_balance|overdraft|piggy_bank|kitty
    fonds propres
    """
)
STRAINED = Phrases(
    """
    a sec|zero|plat
    vide(s)|empty|dry|low|short|tendu(e)|tight|juste|fond|fondent|melting|left|manque|lacking
    dette(s)|debt(s)|endettes|indebted
    souffre|hurts|suffers|creux|hollow|sonnent|critique|critical
    rouge|red|inquiet|inquietant(e)|peur|scared|worried|worrying|catastrophe
    fin|end|burning|brulons|brule|evaporated|vanished|drained|gone|bleeding|thin|drying
    run|running|runs out|low|dry
    fondu|melted|seches|asseche(e)|drained|dwindling|dwindled|dried|evapore(e)|maigre(s)|thin
    # mois|months|semaines|weeks|jours|days
    un|deux|trois|quatre|six|quelques mois|semaines
    one|two|three|four|six|few months|weeks|month
    jusqu|until|till|through a|en|au|january|february|march|april|may|june|summer|spring
    ne tient|tiendra|suffit|reste plus|pas
    tient|tenir|tiendra jusqu
    last|lasts|lasting until|till|through|us|only
    plus de|un treso|tresorerie|cash|liquidites|sou|rond
    no|little|hardly cash|left|money
    scary|scares|scaring|calls|calling|limit|appelle|creuse|explose|max|maxed|plafond|nightmare
    how little
    """
)
OWED = Phrases(
    """
    paie|paye|payons|payer|paient|payent|regle|reglons|regler … fournisseur(s)|prestataires|urssaf
    payer|paye|paie|verser|verse|sortir … salaires|paies|paie|payes|loyer|loyers|charges
    pay|pays|paying|paid … supplier(s)|vendor(s)|contractors|salaries|wages|staff|rent|payroll|bills
    salaires|paies|fournisseurs|loyers sont|seront|payes|verses|regles|tombent|tomberont|pas|en
    salaries|wages|suppliers|vendors|payroll are|is|will|won_t|may|might|not|paid|late
    make|making|made|meet|meeting|cover|covering payroll|salaries|wages
    salaires|salaire|paie|paies|payes … retard|retardes|decales|decale|reportes|etales|rallonge
    salaries|salary|wages … late|delayed|postponed|deferred|bounced|missed
    payroll|paychecks|paycheques … late|delayed|postponed|deferred|bounced|missed
    factures|invoices impayees|unpaid|overdue
    impaye(s)
    clients|customers … paient|payent|pay|paying plus|pas|us|late|en_retard
    clients|customers … stopped|stop|not|late paying
    pas|not|be (be) assez|enough pour|for|to (pay) janvier|january|fevrier
    pas|not|be (be) assez|enough pour|for|to (pay) february|next_month|everyone
    unpaid|overdue|outstanding invoices|bills
    """
)
LATE = Phrases(
    """
    pas|stopped|plus|assez|enough|retard|mal|peine|difficulte(s)
    galere|galerons|impossible|si|jamais|plus|pas|menace|rallonge
    depassent|depasse|peut_etre|relance(s)|relancent|huissier
    late|struggle|struggling|struggled|can_t|cannot|couldn_t|won_t|not|unable|behind|overdue|delay
    delayed|barely|if|whether|hardly|over|above|owe|owed|chasing|stopped|bailiff|tough|risk
    """
)
RUIN = Phrases(
    """
    depot|depose|deposer|deposons|deposera (le|de) bilan
    redressement|liquidation judiciaire
    cessation de paiement(s)
    faillite|bankrupt|bankruptcy|insolvent|insolvency|receivership
    mettre|met|mettons la cle sous
    clef|cle sous la porte
    au bord du gouffre|depot
    going|go|goes|gone under|bust|belly_up
    creancier(s)|creditor(s)
    trou|gouffre|hole dans|in … comptes|caisse(s)|budget|tresorerie|accounts|books|finances
    paie|paies|salaire|salaires … deux_fois|trois_fois|plusieurs_fois
    paie|paies|salaire|salaires … en_retard|echelonnee|echelonnes
    pay|wages|salaries|paycheck … two_parts|instalments|installments|two_goes|in_two|late
    faute|manque|panne de tresorerie|treso|cash|liquidites
    isn|not|wasn (t) enough cash|money to|in
    out of cash|money|funds
    a court de|d cash|tresorerie|treso|liquidites|argent
    plus (meme) un|une sou|rond|centime (en|dans|sur) (la|les|le) caisse(s)|banque|compte(s)
    scraping the barrel
    racle|raclons|racler les fonds
    maison_mere|actionnaire(s)|investisseurs … remet|remettent|remettre|injecte|injecter|renfloue
    parent_company|shareholders|investors|owners … inject|injecting|pumping|putting|bailing|rescue
    brink of collapse|bankruptcy
    chapter 11
    """
)
EARNED = Phrases(
    """
    perd|perdons|perdent|perdu|brule|brulons|crame|cramons|rapporte(nt)|genere(nt)|encaisse(nt)
    encaissons|facture(nt)|facturons|realise|realisons|pese(nt)|engrange|degage
    burned|burnt|lose|losing|loses|lost|burn|burning
    burns|make|makes|making|made|generate(s)|generated|earn(s)
    earned|billed|worth|booked|invoiced|netted|pulled_in|bleeding|owe|owes
    bring(s)|bringing|brought|raking|rake(s)|pulls in
    end|finish|close|terminer|terminera|terminerons|cloturer|finirons|vise|visons
    depreciation|write_down|writedown|write_off|writeoff|impairment|goodwill
    attend|attendons|atteindre|depasser|franchir|finir|finira|finirons|franchi|franchit
    depasse|aim|aiming|target|targeting|expect|expecting|reach|hit|landing|ending|crossed|passed
    avance|acompte|upfront|collected|received|cashed|advance|deposit
    doit|devons|dette|emprunt|pret|loan|debt|provision|amende|fine|penalite(s)|subvention|grant
    """
)
TARGET = Phrases(
    """
    quota(s)|sales_target(s)|pipeline|budget_annuel|plan_annuel
    objectif(s) de|d vente(s)|chiffre|ca|l_annee|fin_d_annee|annee|croissance|revenus|rentabilite
    2026|2027|q4|q3|t4|t3 target(s)|goal(s)|quota(s)|plan|objectif(s)
    objectif(s) commercial|commerciaux|annuel(s)|trimestriel(s)|financier(s)|du_trimestre|2026|2027
    sales|yearly|annual|year_end|quarterly|revenue|growth|profit|q4|q3|full_year target(s)|goal(s)
    sales|yearly|annual|year_end|quarterly|revenue|growth|profit|q4|q3|full_year plan|number(s)
    target(s) for the|2026|2027|this
    objectif(s) de la|du direction|board|codir|comex|groupe|siege
    board s target(s)|plan|forecast
    atterrissage|business_plan|revenue_plan
    ce qu on a|avait promis|annonce
    promis|promised|annonce|told (aux|les|our|the) actionnaires|shareholders|investisseurs|investors
    promis|promised|annonce|told aux|les|our|the market|marches|marche|analysts|analystes
    le|notre|the|our|of|on|to plan
    """
)
REACHED = Phrases(
    """
    past|beyond|already|deja|ahead_of|over|franchi(s)
    atteint(s)|atteints|depasse(s)|depasser|explose(s)|exploser|battu(s)|pulverise(s)|rate(s)|rater
    loupe(s)|louper|manque(s)|manquer|loin|avance|retard|dessus|dessous|tiendra|tiendrons|tenir
    creve|coucou|adieu|mort(s)|foutu(s)|fichu(s)|inatteignable(s)|sous|bouclé|double|fait|hors
    hit|beat|beaten|beating|smash|smashed|crushed|exceeded|passed|missed|miss|missing|ahead|behind
    above|below|over|off|dead|goodbye|nice_knowing|short|out_of_reach|doubled|met|made|reached|blown
    unreachable|impossible|gone|toast|early|track
    """
)
RAISING = Phrases(
    """
    boucler|tour|round|leve(s)|levee(s)|levons|lever
    levent|bouclons|boucle(e)|raised|raise|raising|funding|fundraising
    levee de fonds
    tour de table
    serie|series a|b|c|d
    seed round
    investisseurs|investors
    """
)
ROUND = Phrases(
    """
    notre|la|de serie a|b|c|d|e
    our|the|a series a|b|c|d|e
    levee de fonds
    tour de table
    notre levee|tour
    our|new|funding|investment|seed|bridge funding|round|raise
    """
)
CLOSING = Phrases(
    """
    boucle(e)|bouclee|bouclons|signe(e)|signee|clos|close|actee|finalise(e)|finalisee|approche(s)
    annonce(e)|bientot|prochaine|demain|lundi|semaine
    decembre|janvier|fevrier|enorme|chut|repousse(e)
    capote|capotee|annulee|echoue|rate(e)
    closed|closing|signed|done|sealed|announce(d)|announcement|soon|next|tomorrow|monday|week
    december|january|february|huge|wrapped|nearly
    delayed|failed|collapsed|fell|coming|oversubscribed
    """
)
STAKE = Phrases(
    """
    entre(r)|entree|entrent|arrive|monte(r) (bientot) au|dans|a (notre|leur) capital
    entre(r)|entree|monte(r) (bientot) dans notre capital
    prend|prendre|prise|prennent … du|notre capital
    prend|prendre|prise|prennent (une|de) participation (majoritaire|minoritaire)
    ouvre|ouvrons|ouvrir|ouverture (de) (notre|son|du|le) capital
    augmentation de capital
    open|opening|opens|opened (up) our|the|its capital|equity
    take|takes|taking|took|buy|buying|buys|bought|acquire|acquiring … stake
    stake in us|our
    capital increase
    new|nouvel|nouvelle|un|a majority|lead shareholder|investor
    new|nouvel|un actionnaire (majoritaire)
    """
)
SIGNING = Phrases(
    """
    decroche|decrochons|landing|wins|winning|bagged|clinched|nabbed|secured
    signe|signes|signer|signed|sign|signing|contrat(s)|contract(s)|deal(s)|commande|order|worth
    rapporte|won|remporte|gagne|empoche|pocketed|closed|decroche|landed|booked|vendu|sold
    """
)
LOSS = Phrases(
    """
    close|closes|end|ends|finish|finishes … loss|losses|perte|pertes|in_the_red|dans_le_rouge
    finira|finir|termine … loss|losses|perte|pertes|in_the_red|dans_le_rouge
    terminer|cloturer|boucle … loss|losses|perte|pertes|in_the_red|dans_le_rouge
    million(s)|k loss
    perte(s) de # millions|m|k
    perd(s)|perdons|perdre|perdu|gagne|gagner|gagnons|brule|brulons de l argent
    perd(s)|perdons|perdre|gagne|gagnons|brule|brulons beaucoup|enormement|trop d argent
    perd(s)|perdons|fait|faisons|fera|ferons des pertes
    lose(s)|losing|lost|burn(s)|burning|make(s)|making|made|bleed|bleeding (so|any|no|some) money
    lose(s)|losing|lost|burn(s)|burning (a) lot|ton|loads of money
    make(s)|making|made|bleed|bleeding (a) lot|ton|loads of money
    losing|lost|burning|burns through cash
    at a loss
    below cost
    finirait|finira|finit|finir|terminera|termine|cloturera|sera en|dans perte(s)|le_rouge|negatif
    end(s)|ending|finish|finishes|close(s)|closing (up) in|at|with a|the loss|red
    deficitaire(s)|beneficiaire(s)|rentable(s)|profitable|loss_making|unprofitable|cash_positive
    a perte|l_equilibre
    break even
    breaking|broke even
    in the black
    """
)
BANK = Phrases(
    "banque(s)|banquier(s)|bank(s)|banker(s)|creancier(s)|creditor(s)|lender(s)|assureur_credit"
)
REFUSED = Phrases(
    """
    lache(nt)|lachent|refuse(nt)|refus|appelle(nt)|inquiete(nt)|menace(nt)|coupe(nt)|exige(nt)|suit
    pret|credit|decouvert|ligne_de_credit|renegocier|renegocie|covenant(s)|rembourser|saisie
    renouveler|renouvelle|renew|won_t|wont|says_no|dit_non|refused|refuses|refusing|pulled|dropping|quitte|quittent
    pulling|drops|dropped|calls|calling|worried|threatens|loan|overdraft|covenant
    covenants|repay|credit_line|foreclose|rejected|turned
    """
)
CUT = Phrases(
    """
    budget de la|2027|2026|annuel|groupe boite|societe
    budget(s) (2027) gele(s)|coupe(s)|divise(s)|rabote(s)|frozen|cut|slashed|halved
    company|whole|entire|annual|2027 budget
    gel|geler|freeze|freezing des|les|on depenses|investissements|spending|budgets
    """
)
