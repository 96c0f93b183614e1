"""What colleagues blurt out while it happens: sirens, cameras at the gate, jobs that go."""

from bot.drafts.cues import COMPANY, COMPETITOR
from bot.drafts.finders import DIGITS, either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.crisis_met import GOODS, RECALL
from bot.drafts.words.crisis_shaken import HOUSE, SHUT, US
from bot.drafts.words.crisis_struck import PLACE
from bot.drafts.words.crisis_tamed import OTHERS, PLAYED, TAMED

OURS = either(COMPANY, US, Phrases("on|j|je|tout_le_monde|everyone|everybody|all_of_us"))
SIRENS = Phrases(
    """
    pompiers|fire_engines|fire_engine|fire_brigade|fire_trucks|firefighters|ambulance(s)|samu|sirens
    sirenes|gyrophares|secours|emergency_services|paramedics|bomb_squad|demineurs|helicopter|smur
    """
)
STANDING_BY = Phrases(
    """
    dehors|attend|attendons|attente|parking|evacue(s)|confines|sur_le_trottoir|ne_sait_pas|encore_la
    outside|waiting|evacuated|car_park|pavement|told_nothing|nobody_knows|still_here|cordon|cordoned
    sont (encore) la|a|dans|chez
    are here|there|at|in|all_over
    """
)
FELLOW = Phrases(
    """
    collegue|ouvrier|ouvriere|interimaire|salarie|salariee|technicien|cariste|stagiaire|operateur
    colleague|coworker|worker|temp|technician|operator|driver|apprentice|teammate|contractor
    """
)
STRICKEN = Phrases(
    """
    malaise|s_est_effondre|s_est_effondree|effondre|effondree|crise_cardiaque|infarctus|convulse
    ne respire(ait) plus|pas
    collapsed|heart_attack|cardiac_arrest|seizure|stopped_breathing|stroke|unconscious|cpr
    """
)
JUST_LEARNED = Phrases(
    """
    vient|viens|venons d_apprendre|de_nous|de_l_apprendre
    appris|apprend|apprenons|decouvre
    on|nous|j a|avons|ai|apprend|apprenons|nous|l appris|annonce|apprend
    just heard|learned|learnt|found_out|been_told|told|announced
    ve|have|were|was|got (just) been_told|told
    they ve|just|have (just) announced|told
    ils|direction (viennent|nous|vient|has|just|ont|a) (de|d|nous|just) annonce(r)|announced
    boss|management (viennent|nous|vient|has|just|ont|a) (de|d|nous|just) annonce(r)|announced
    c est officiel
    it s official
    a l_instant
    """
)
JOBS = pattern(
    r"\b\d+ (?:postes|emplois|jobs|salaries|people|personnes|collegues|roles|staff|of us)\b",
    signs=DIGITS,
)
CUTS = pattern(
    r"\b\d+ (?:suppressions|departs|licenciements|cuts|redundancies|layoffs|job cuts)\b",
    signs=DIGITS,
)
GO = Phrases(
    """
    saute(nt)|sauter|sauteront|supprime(s)|supprimes|menaces|partent|disparaissent|a_la_trappe|vires
    balance|licencies|dehors|a_la_porte|rayes
    going|gone|go|axed|cut|lost|at_risk|on_the_line|disappearing|under_threat|sacked|laid_off|out
    let go
    """
)
SHIFT = Phrases(
    """
    atelier|usine|equipe_de_nuit|equipe_du_matin|entrepot|depot|quai|site|chaine|ligne|collegues
    workshop|plant|factory|night_shift|day_shift|warehouse|depot|shop_floor|site|line|colleagues
    """
)
DOWN_TOOLS = Phrases(
    """
    ca|on|atelier|equipe|collegues|site|usine debraye|debrayent|cesse_le_travail
    croise(nt) les bras
    arrete(nt) le travail
    walking|walks|walk|walked out tomorrow|today|at|this|tonight
    walking|walks|walk|walked out now|monday|tuesday|wednesday|thursday
    downing|downed|down tools
    """
)
ATTACKED = Phrases(
    """
    depuis|apres|suite_a l|le|la|cette (cyber) attaque|piratage|intrusion|cyberattaque|virus
    since|after|following the|that|this|last (cyber) attack|hack|breach|cyberattack|virus|ransomware
    """
)
HALTED = Phrases(
    """
    marche(nt)|fonctionne(nt)|repond(ent)|acces plus|pas
    dehors|papier|crayon|bloque(s)|bloquees|fermes|a_l_arret|paralyse(s)|tableau_blanc|rien_ne
    stopped|down|outside|pen_and_paper|paper|locked|stuck|offline|dead|paralysed|nothing_works|shut
    """
)
CAMERAS = Phrases(
    """
    presse|journaliste(s)|camera(s)|tele|bfm
    reporters|reporter|journalists|tv_crews|tv_crew|the_press
    news crews|vans
    """
)
AT_OUR_GATE = Phrases(
    """
    devant|a|derriere|autour (de|du|d|nos) (le|la|l|les|notre|nos) siege|grille(s)
    devant|a|derriere|autour (de|du|d|nos) (le|la|l|les|notre|nos) portail|usine|accueil
    devant|a (de|du|nos) (le|la|l|les|notre) bureaux|parking|entree|locaux
    outside|at|by|around (the|our) hq|head_office|headquarters|gates
    outside|at|by|around (the|our) gate|plant|office|offices|reception
    """
)
OVER = Phrases(
    """
    plainte(s)|affaire|scandale|accident|mort|deces
    suicide|enquete|licenciements|fuite|pollution|proces
    complaint(s)|scandal|accident|death|suicide
    investigation|layoffs|leak|pollution|trial|allegations
    a cause|propos
    because of
    """
)
STORED = Phrases(
    """
    fichier(s)|donnees|mots_de_passe|base|dossiers|bulletins|fiches|coordonnees|adresses
    files|data|passwords|database|records|payslips|addresses|details|card_numbers
    """
)
ADRIFT = Phrases(
    """
    se baladent|promenent
    circule(nt)|trainent|en_vente|dans_la_nature|accessible_a_tous|accessibles_a_tous|a_poil
    floating|doing_the_rounds|circulating|up_for_grabs|on_sale|for_sale|out_there|in_the_wild
    """
)
WHOSE_DATA = Phrases("notres|notre|nos|nous|our|ours|us|client(s)|customer(s)|user(s)|utilisateurs")
SOLD = Phrases(
    """
    vendu(s)|vendue(s)|livre(s)|livrees|expedies|expediees|produits_en|fabriques|depuis|clients
    sold|shipped|delivered|made_in|since|customers|built
    """
)
ANNOUNCED = Phrases(
    """
    annonce(r)|annonces|annoncee|apprend|appris|apprendre|confirme|officiel|rumeur|voila|fini
    announced|learned|learnt|heard|told|confirmed|official|rumour|over
    """
)
CHIEF = Phrases(
    "patron|patronne|pdg|dg|directeur|president|daf|boss|ceo|cfo|chairman|managing_director|chef"
)
ARRESTED = Phrases(
    """
    garde_a_vue|mis_en_examen|menottes|menotte|ecroue|interpelle|arrete_ce_matin|en_prison
    arrested|in_custody|handcuffs|handcuffed|charged_with|behind_bars|led_away|indicted|taken_away
    """
)
STORIES = Phrases(
    """
    voyage|trip|voyages|course|race|flight|vol|train|cars|bus
    film|serie|series|roman|novel|episode|podcast
    jeu|game|escape|polar|thriller|enfants|kids|visite(nt)
    visited|visit|calendrier(s)|calendar(s)|merci|thanks|thank|formation|training|course|drill
    vacation|pont|holiday|noel_#|bank_holiday|ferie|conges|demenage|moving|travaux|exercice|exercise
    recrute|recrutons|hiring|ouvre|ouvrent|opening|open|ouverts|pourvoir|salon|fair
    """
)
UNION = Phrases(
    """
    cse|syndicat(s)|delegues|plan|direction|union(s)|management|board|works_council
    """
)
VESSEL = Phrases(
    "cuve(s)|citerne|fosse|bassin|reservoir|vanne|tuyau|tank(s)|valve|pipe|reservoir|vat|silo"
)
SPILT = Phrases(
    """
    deborde|debordait|cede|lache|rompu|fui|fuit|deverse|explose|eclate|fissure|perce|vide_dans
    overflowed|overflowing|burst|leaked|leaking|spilled|split|cracked|ruptured|gave_way|exploded
    """
)
NEIGHBOURS = Phrases(
    """
    quartier|riverains|voisins|village|rue|riviere|ruisseau|egout|nappe|ecole|commune|pompiers
    neighbourhood|neighbours|residents|village|street|river|stream|drains|school|town|brigade
    """
)
SACKING = Phrases(
    """
    vire(nt)|virer|virent|vires|licencie(nt)|licencier|saque|remercie|degage(nt)
    let_go|letting_go|sacked|sacking|fired|firing|axed|axing|laid_off|laying_off|made_redundant
    being|been|was|were let_go
    pousses|pushed|forced|kicked|managed out|dehors
    """
)
SHARE = Phrases(
    """
    moitie|tiers|quart|half|third|quarter|most (de|of|d) (la|le|l|notre|the|our|my) prod|production
    moitie|tiers|quart (de|of|d) (la|le|l|notre|the|our|my) equipe|team|boite
    half|third|quarter|most (de|of|d) (la|le|l|notre|the|our|my) equipe|team|boite
    moitie|tiers|quart (de|of|d) (la|le|l|notre|the|our|my) service|department
    half|third|quarter|most (de|of|d) (la|le|l|notre|the|our|my) service|department
    two|three|four|five|six|ten more people|colleagues
    people|colleagues out|dehors|de|of my|our|mon|notre team|equipe|service|department
    collegues|gens out|dehors|de|of my|our|mon|notre team|equipe|service|department
    """
)
SEALED = Phrases(
    "scelle|scelles|sealed|padlocked|cadenasse|mis sous scelles|seized|saisi|confisque"
)
CUSTOMS = Phrases(
    "douane|douaniers|customs|huissier(s)|bailiffs|police|gendarmes|prefecture|inspectors"
)
ALARM = unless(
    either(
        unless(together(SIRENS, PLACE, STANDING_BY), TAMED),
        together(FELLOW, STRICKEN, either(SIRENS, PLACE)),
        together(JOBS, GO, JUST_LEARNED),
        together(SHIFT, DOWN_TOOLS),
        together(CUTS, either(JUST_LEARNED, UNION)),
        together(VESSEL, SPILT, NEIGHBOURS),
        together(SACKING, SHARE),
        together(CUSTOMS, SEALED, either(PLACE, OURS)),
        together(ATTACKED, HALTED, OURS),
        together(CAMERAS, AT_OUR_GATE, OVER),
        together(STORED, ADRIFT, WHOSE_DATA),
        together(RECALL, GOODS, SOLD),
        unless(together(SHUT, HOUSE, ANNOUNCED), OTHERS),
        together(CHIEF, ARRESTED),
    ),
    STORIES,
    PLAYED,
    COMPETITOR,
)
