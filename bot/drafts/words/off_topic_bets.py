"""How people speak of stakes, tips and winnings without a word of betting."""

from bot.drafts.finders import DIGITS, either, pattern, together, unless, without
from bot.drafts.phrases import Phrases

SUM = pattern(
    r"(?:[£$€] ?\d[\d.,]*|\b(?:\d[\d.,]*|dix|vingt|trente|quarante|cinquante|soixante|cent"
    r"|deux cents|five|ten|twenty|thirty|forty|fifty|sixty|hundred|a) ?(?:€|£|\$|e\b|euros?\b"
    r"|balles\b|boules\b|quid\b|bucks\b|pounds\b|dollars\b)|\b(?:fiver|tenner)\b)",
    words="€ £ $ e euro euros balles boules quid bucks pounds dollars fiver tenner",
)
ON_IT = Phrases(
    """
    mis|mise|misez|mises|mets|place|pose|joue|claque|lache|tente|risque|engage|balance|colle
    on|sur|dessus|bet|stake|staked|wagered|lumped|whacked|stuck|chucked|put|riding|down|punted
    from me|each
    each way
    """
)
MATCH = Phrases(
    """
    match|matchs|nul|nuls|victoire|victoires|buts|but|buteur|score|vainqueur|finale|derby|course
    cheval|outsider|favori|mi_temps|prolongations|penalty|rencontre|equipe_a_domicile|ligue_1
    ligue_des_champions|coupe|tennis|rugby|boxe|grand_prix|arrivee|tierce|cote|cotes|gains
    match|game|draw|draws|win|wins|goal|goals|scorer|score|winner|final|derby|race|horse|outsider
    favourite|half_time|extra_time|penalty|fixture|premier_league|champions_league|cup|tennis
    rugby|boxing|fight|returns|odds|kick_off|kickoff|replay_value|underdog|world_cup|super_bowl
    lens|lille|lyon|marseille|monaco|nice|rennes|nantes|psg|om|ol|bordeaux|strasbourg|toulouse
    arsenal|chelsea|liverpool|spurs|leeds|everton|villa|wolves|palace|celtic|rangers|united|city
    knicks|lakers|cowboys|chiefs|packers|celtics|yankees|real|barca|bayern|juventus|inter|milan
    """
)
WHEN = Phrases(
    """
    ce soir|week_end|samedi|dimanche|apres_midi
    demain|tonight|tomorrow|today|saturday|sunday|weekend|dimanche|samedi|soir
    qui me suit|suis|copie
    who|anyone s|is with|in|following
    suivez moi|le_mouvement
    gains potentiels|possibles|esperes|assures
    could|would|should|might|to return|win|pay|bag|land|net
    potential|possible return(s)|winnings|payout
    easy money
    argent facile
    les yeux fermes
    tip|tips|prono|pronos|tuyau|lock|banker
    get on before|it|now|quick
    before the odds|price drop|drops|shorten|shortens|go
    """
)
SHOP = Phrases(
    """
    amazon|vinted|leboncoin|ebay|etsy|ulule|kickstarter
    paypal|lydia|leetchi|cagnotte|don|dons|budget
    facture|invoice|livret|compte|account|pee|per|pea|tickets|billet|billets|place|places|rappel
    donation|fundraiser|collecte|charity|telethon|restos|economise|economises|saved|saving|off
    remise|discount|rabais|abonnement|subscription|coffee|cafe|croissant|croissants|dejeuner|lunch
    """
)
RACES = Phrases(
    """
    vincennes|longchamp|auteuil|chantilly|deauville|cagnes|enghien|hippodrome|pmu|quinte
    ascot|aintree|epsom|cheltenham|newmarket|kempton|goodwood|doncaster|sandown|grand_national
    kentucky_derby|prix_d_amerique|arc_de_triomphe
    """
)
RUNNER = Phrases(
    """
    le|numero|the|number|no|n # dans|in|en|a|at|pour|to|for
    tip|tuyau|prono|gagnant|place|winner|nap|yeux_fermes|blindfolded|each_way|cote|odds|favori
    favourite|partant|partants|runners|jockey|cheval|horse|trotteur|filly|colt|mare|jument
    """
)
LAID = Phrases(
    """
    mis|mets|miser|parie|parierais|joue|jouer|perdu|laisse ma|la chemise
    mis|mets|miser|mise|parie|joue|place tout|tapis|mon_salaire|ma_paie|ma_prime|mes_economies sur
    my|the|his shirt|house|mortgage|rent|savings on
    bet the house|farm
    all in on
    fait|faire|fais tapis
    big win|winner on|at|tonight
    gros gain(s)
    won|winning|wins (#) on|at the horses|races|dogs|slots|pools|lottery|scratchcards|gee_gees
    gagne|gagner|remporte (#) au|aux courses|tierce|quinte|loto|poker|casino|grattage|jeux|paris
    scratchie(s)|scratchoff|scratchcard|scratchcards|lotto_ticket|lucky_dip
    ticket(s) a gratter
    grattage du|de|ce
    jeu|jeux de grattage|hasard|d_argent
    on the horses|dogs|gee_gees|ponies|nags|trotters … tip|tips|sunday|saturday|tonight|today
    grille|grilles|numeros|numbers|ticket … millions|million
    six|cinq|five|mes|my|lucky (six|cinq|lucky) numeros|numbers … croise|croisez|doigts|fingers
    six|cinq|five|mes|my|lucky (six|cinq|lucky) numeros|numbers … crossed
    six|cinq|five|mes|my|lucky (six|cinq|lucky) numeros|numbers … tirage|draw|loto|lotto|riche|rich
    million|millions (a|up|to) gagner|for_grabs|win|remporter|be_won
    tricast|trifecta|exacta|quarte|quinte_plus|superfecta|each_way_treble|yankee_bet
    martingale|bookies|bookmakers|bookie|turfiste|parieuse|parieur|winnings
    prono|pronos|pronostics|accumulators|accas|parlays|freebets
    """
)
AT_THE_OFFICE = Phrases(
    """
    demo|sprint|recette|deploiement|deploy|release|build|prod|ci|reunion|meeting|stand|imprimante
    printer|machine_a_cafe|coffee_machine|babyfoot|baby_foot|projet|project|roadmap|budget|client
    book|livre|lecture|reading|career|recipe|gateau|cake|croissants|chocolatine|quiz|raffle|tombola
    charity|association|collecte|telethon|restos_du_coeur|food_bank|meteo|weather|cluster|pannes
    outages|prenoms|bugs|serveurs|servers|monopoly|jeu_de_societe|board_game
    """
)
GAME = Phrases(
    """
    roulette|casino(s)|gambling|betting|tierce|quinte|blackjack|poker|martingale|lotto|keno|banco
    astro|illiko|amigo|fdj|turf|hippodrome|bankroll|accumulator|punter(s)|jackpot|baccarat
    """
)
PLAYED = either(
    SUM,
    Phrases(
        """
        gagne|gagner|gagnez|gagnant|gagnante|gains|remporte|rafle|empoche|perdu|perdre|perd|chance
        won|win|wins|winning|winnings|winner|lost|lose|losing|luck|lucky|cash|cashed|payout|broke
        ce_soir|tonight|soiree|nuit|night|vegas|online|en_ligne|bonus|code|promo|free_spins|tours
        mise|miser|mises|misez|pari|paris|parie|parier|bet|bets|stake|odds|cote|cotes|chips
        tirage|ticket|tickets|grille|grilles|numeros|numbers|millions|million|draw|desordre|ordre
        tuyau|tuyaux|tip|tips|prono|cheval|chevaux|horse|horses|course|courses|race|races|jockey
        rouge|noir|red|black|systeme|system|methode|strategie|strategy|addict|accro|salaire|salary
        joue|jouer|jouez|joueur|play|playing|player|app|appli|applis|apps|sites|sport|sports
        longchamp|vincennes|deauville|auteuil|dimanche|samedi|saturday|sunday|week_end|weekend
        tapis|bluff|holdem|paire|paires|all_in|flush|quinte_flush|brelan|bad_beat|croupier|dealer
        """
    ),
)
FIGURATIVE = Phrases(
    """
    with|avec (our|the|notre|le|la|les) deadline(s)|future|roadmap|architecture|budget|donnees|data
    on open|standards|formats|rust|python|people|young|local|simplicity|quality|innovation
    bonnes nouvelles
    good news
    arabica|cafe|croissants|coffee
    register|batterie|battery|hydraulic|hydraulique|memoire|memory|gazon|synthetique|pelouse|lawn
    fauteuil(s)|chaise(s)|velo(s)|trottinette|souris|baie(s)|chariot|trolley|wheel|caster|valise
    virtuel(s)|virtual|accessibilite|coworking|cinema|concert|salle|hotel|conference|colloque
    poker face
    """
)
FOR_FUN = Phrases(
    "caramel(s)|toffee(s)|bonbons|carambars|haricots|allumettes|sweets|candy|candies|matchsticks"
)
GAMES = without(unless(together(GAME, PLAYED), FIGURATIVE), FOR_FUN)
ODD = pattern(r"\b\d[.,]\d{1,2}\b|\b\d{1,2}/[1-4]\b", signs=DIGITS)
THE_LOT = Phrases(
    """
    mis|mets|mise|put|stuck|lumped tout|the_lot|the_whole_lot|everything|le_paquet sur|on
    tout|le_paquet mis|mise sur
    """
)
GUESSED = Phrases("pronostic|prediction|prono|score_exact|correct_score|mise_du_jour|pick|nap")
BETS = unless(
    either(
        together(GUESSED, MATCH, ODD),
        together(THE_LOT, MATCH),
        unless(together(SUM, ON_IT, MATCH, either(WHEN, RUNNER)), SHOP),
        together(RACES, RUNNER),
        LAID,
        pattern(
            r"\b(?:\d+|dix|vingt|cinquante|ten|twenty|fifty|a hundred) ?(?:€|£|\$|euros?"
            r"|balles|quid"
            r"|bucks|pounds) (?:on|sur) [\w' ]{2,24}? (?:at|a) (?:\d{1,2}[.,]\d{1,2}|\d{1,3}/\d)\b",
            signs=DIGITS,
            words="on sur",
        ),
    ),
    AT_THE_OFFICE,
)
AT_WORK = Phrases(
    """
    russian|russe|a|chaise|souris|fauteuil roulette(s)
    roulette russe
    tombola|raffle|kermesse
    jeu pedagogique|serieux
    serious game
    sprint(s)|backlog|retro|estimation(s)|planning|idea|ideas|idees|cafe|coffee|taches|tasks|scrum
    meteo|weather|pluie|rain|soleil|sun|neige|snow
    open source
    charity|caritatif|caritative|telethon|chocolat|fundraiser|innovation|sobriete|hydrogen|avenir
    future|long_term|sobriety|technology|technologie|next_year|annee_prochaine|transition|qualite
    cluster|pannes|outages|prenoms|serveurs|servers|livre|book|lecture|reading|recipe|career|lunch
    pastries|croissants|chocolatines|donuts|pizza|cakes|gateau|forfeit|moustache|beard|costume
    factice(s)|fausse_monnaie|faux_billets|fun_money|fake_money|gare|supermarche|enseigne|magasin(s)
    test(s)|tests|demo|atelier|workshop|meeting|standup|vaisselle|cleaning|design|brainstorm|kanban
    """
)
