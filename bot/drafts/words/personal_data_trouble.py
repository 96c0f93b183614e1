"""Trouble with the law, with papers, with money, and with those who employ."""

from bot.drafts.phrases import Phrases

DAY = (
    "hier|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|depuis|yesterday|this|last|monday"
    "|tuesday|wednesday|thursday|friday|today|on_monday|on_friday|on_thursday|since|last_week"
)
HERS = "son|sa|ses|leur|his|her|their|s"
POLICE = "police|flics|gendarmes|gendarmerie|cops|keufs|officers|commissariat"
REFUSED = (
    "expired|lapsed|denied|refused|rejected|revoked|overstayed|ran_out|runs_out|turned_down|expire"
    "|refuse|periment|perime|finally|again|at_last|enfin|came_through|renewed|renouvele|renouvelee"
)
TROUBLE = Phrases(
    f"""
    been|was|got|gets|being|be sent down
    doing|did|done|serving|served|does (his|her|some|hard) time inside
    did|spent|served|doing|got one|two|three|four|five|six|eight|ten|# years|months inside
    derriere les barreaux
    en detention|taule|cabane|liberte_conditionnelle|semi_liberte|garde_a_vue
    garde a vue prolongee|hier|levee
    night|nights|hours|weekend in (a|the) police_cell|cells|custody
    casier judiciaire
    a un casier judiciaire
    criminal record|conviction
    old|spent|previous conviction(s)
    bracelet|ankle electronique|tag|monitor
    wearing|wears a (court) tag
    a tag on his|her ankle
    out on bail|parole|licence
    open|in|from|to|of|out prison
    juvenile|youth|immigration detention
    years|months in|at crown_court|jail|prison
    mois|ans avec|de|ferme sursis|prison|ferme
    mis|mise en examen
    est|s|etait fiche|fichee
    embarque|embarquee|cueilli|cueillie|raccompagne|raccompagner par (les|la) {POLICE}
    convoque|convoquee par|chez (les|la) {POLICE}
    picked|stopped|caught|arrested|pulled|questioned (up|over) by (the) {POLICE}|guards
    {POLICE} … le|la|l|ont cherche|arrete|interroge|embarque
    {POLICE} … asking|looking|came|turned for|up
    pointer|pointe au commissariat
    police have|has|took|seized {HERS} laptop|phone
    in|to|at family|crown court
    court hearing|date|case
    at|before|by the magistrate(s)
    tribunal tomorrow|hearing
    family|county court
    the magistrate said|gave|banned|fined
    court|restraining order
    mesure d|de eloignement
    injonction|interdiction d|de approcher
    temoigne|temoigner|juge|jugee|passe|renvoye|renvoyee aux|en assises|correctionnelle
    relaxe|relaxee|condamne|condamnee|inculpe|inculpee|acquitted|convicted (a|de|of|pour)
    community service for
    twice over|above the limit
    over the drink|legal|alcohol limit
    lost|losing|lose {HERS} licence|license
    conseil|commission|panel de discipline
    """,
    f"""
    leave to remain
    settled status
    refugee|residence|resident papers|permit
    demande|demandeur|demandeuse d|de asile
    asylum claim|seeker|application
    green card
    student|spouse|spousal|work|her|his visa {REFUSED}
    {HERS} visa|h_1b|titre_de_sejour|carte_de_sejour|recepisse (a) (ete) {REFUSED}|got|was|is
    perd|perdu|perdre|loses|lost|lose {HERS} visa|titre_de_sejour
    expired|lapsed visa|papers|permit
    {HERS} papers ran|expired|aren_t|came|got
    attend|attends|espere (toujours) ses papiers de|depuis|pour|a|enfin
    attend|attends {HERS} recepisse|regularisation|carte_de_sejour|titre_de_sejour
    carte|titre|permis de sejour
    recepisse
    reponse de la_prefecture
    leave the country
    overstayed|deported
    n_est|est pas declare|declaree
    travaille|bosse|journees au black
    """,
    f"""
    suspendu|suspendue|suspended {DAY}|pending|without_pay|on_full_pay|a_titre_conservatoire
    mis|mise a pied
    licencie|licenciee|vire|viree|fired|sacked|dismissed|axed {DAY}
    licencie|licenciee|licenciement|viree|vire pour|faute (faute|inaptitude|grave)
    let|letting him|her|them go {DAY}
    not|ne keeping|gardent|garderont|garde him|her|pas
    faute grave
    gross misconduct
    periode d essai … non|pas|jamais|rompue|interrompue|arretee|prolongee|renouvelee
    fin d essai
    failed|failing|didn_t_pass|not_passing|extended|extending {HERS} probation|trial
    probation (was|is|has_been) failed|extended|not_passed|terminated|by
    formal|final|written|last warning(s)
    recu|recoit|son|dernier|deuxieme|troisieme|un|second|third|premier avertissement (hier|pour)
    capability|performance_improvement plan
    on|onto|put_on a_pip
    disciplinary at|on|hearing|meeting|tomorrow|today
    entretien prealable
    convoque|convoquee en|demain|pour|lundi|par entretien|un|la_drh|les_rh|avertissement
    depart force
    rupture conventionnelle
    depart negocie
    redundancy|voluntary package|letter|notice
    made redundant
    walked|escorted|marched … off site|the_premises|the_building
    escorte|escortee|raccompagne jusqu|par (a) la sortie|securite
    sending|sent|sends|handing {HERS} cv|resume round|around|out|all_week
    interview across|elsewhere|at_a_competitor|in_secret
    passed over for|again|then
    settlement|settled with {HERS}|an|your (old|former|last|ex) employer|company|boss
    background check failed
    failed (the|a) background|credit|security check
    tribunal over|contre|against|pour (his|her) dismissal|licenciement|patron
    caught|choper|chope|surpris|pris stealing|a_voler|voler|with_his_hand|skimming|shoplifting
    se sert dans la_caisse|les_tiroirs
    """,
    f"""
    {HERS} decouvert|overdraft|loan_shark|payday_loan|bailiffs|huissiers
    bailiff(s)|surendettement|surendette|surendettee
    debt|debts collector(s)|people|agency
    recovery|collection agents|agency
    loan shark
    a|to|paying|rembourse {HERS} dettes|debts
    eponger {HERS} dettes
    in debt
    dossier a_la|de banque|surendettement
    dossier banque de_france
    interdit|interdite|fiche|fichee bancaire|a_la_banque_de_france
    saisie sur salaire
    saisis|saisi par huissier
    avis a tiers_detenteur
    wages|salary docked|garnished
    get|gets|getting docked by
    owes|owed|owing (half) (everyone|everybody|the|me|him|us) (site) money|grand
    owes the bank|union|credit|taxman|council
    emprunte a tout|toute|tous
    borrowed|borrows|borrow … payday
    till|until|before payday
    card got|was|keeps|is declined
    can_t|cannot|couldn_t make|pay|afford (his|her) (own) rent|mortgage|bills
    arrive|arrivait plus (a) payer (le|la|sa|son|l) cantine|loyer|electricite
    eviction notice|hearing|letter
    expulse|expulsee|expulsion de son|sa|locative
    county court judgment(s)
    in|over arrears
    touche le|la rsa|aah|allocation
    on|claiming universal_credit|housing_benefit
    claiming benefits
    uses|using|relies|relying|going|goes|queues|queuing (on|to|at) (the|a) food_bank(s)
    va|vont|mange|inscrit|inscrite|beneficiaire aux|des|les restos_du_coeur
    dort|dormir|sleeping|sleeps dans|in|at his|son|her|sa|a van|voiture|car|hostel
    dort|dormir|sleeping|sleeps au|at|in (the) bureau|office|work
    moved|moves into|to a hostel|shelter|refuge
    foyer d_urgence|d_hebergement|d_accueil
    dort|dormir|nuit|nuits au|en foyer
    back in|with his|her|with parents
    joue|jouait sa|son paye|paie|salaire
    ventes|vendu|sold {HERS} gold|jewellery|bijoux|alliance
    """,
)
