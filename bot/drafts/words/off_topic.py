"""How people speak of the subjects that companies want to keep away from."""

from bot.drafts.finders import DIGITS, either, pattern, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words.off_topic_bets import AT_WORK, BETS, GAMES
from bot.drafts.words.off_topic_coins import COINED
from bot.drafts.words.off_topic_people import COLLEAGUES, GOSSIP, NAKED
from bot.drafts.words.off_topic_slimming import SLIMMING
from bot.drafts.words.off_topic_stars import STARS

STAKE = Phrases(
    """
    tonight|today|ce_soir|demain s|le bet(s)|pari(s)|prono|punt
    bet|bets in|now|tonight (lads|guys|les_gars)
    get your bets
    quid|tenner|twenty|fifty|hundred|euros on it|dessus
    put|stuck|lay|laid|chucked a|my|another tenner|fiver|score|billet(s)|balles on|sur
    put|stuck|lay|laid|chucked mon|un|deux|dix tenner|fiver|score|billet(s)|balles on|sur
    whack|mis|mets|pose|lache a|my|another tenner|fiver|score|billet(s)|balles on|sur
    whack|mis|mets|pose|lache mon|un|deux|dix tenner|fiver|score|billet(s)|balles on|sur
    odds of|are # on|against|tonight|for
    # to # easy_money|on_the|double|outsider
    easy money … match|game|race|sunday|saturday|tonight|bet
    paris sportif(s)|hippique(s)|gagnants
    mes|ton|les|nos prono(s)|pronostics
    billet|billets|biffeton de|d # sur
    twenty|fifty|hundred|tenner on … easy|to_win|nailed_on|no_sweat|at_evens
    prono(s)|pronostics|bookmaker(s)|bookie(s)|sportsbook
    betclic|winamax|unibet|bet365|parions|parieur(s)|freebet(s)
    pmu|paddypower|draftkings|fanduel|bwin
    pokerstars|zebet|1xbet|stake_com|ladbrokes|william_hill|parlay|acca
    euromillions|euromillion|scratchcard(s)|superenalotto|powerball
    cote(s) a|de # contre|sur
    belle|grosse|petite|jolie|enorme|super cote(s) ce_soir|sur|en|pour|a|demain|aujourd_hui
    cote(s) en_or|boostee(s)|delirante|du_jour|du_match|folle|interessante
    gratte|gratter|grattage un|mon|deux|des|a ticket(s)|astro|banco|cash|jeu
    ticket(s) de|a grattage|gratter
    scratch card(s)
    jackpot loto|casino|euromillions|won|gagne|remporte|lottery|slot(s)|progressif
    won|hit|gagne|remporte|touche the|le|un|a|au jackpot
    tenner|fiver|quid|bucks on the|a|my|tonight
    pari(s)|mise(s)|bet(s)|stake(s) gagnant(s)|gagnante|perdant|combine(s)|simple|en_direct|live
    value|in_play|live|lucky|daily bet(s)
    pari|paris en_ligne|du_jour|du_soir|foot
    bet slip|builder|of_the_day|tracker
    pronostiqueur|tipster(s)|tuyau_du_jour|turfiste|handicapper|spread_bet
    favourite|favorite|outsider|filly|colt in the #
    in|on the # at cheltenham|ascot|kempton|newmarket|aintree|york|goodwood|epsom
    free spins|bet|roll
    buy in … poker|quid|euros|hand|holdem
    texas hold
    hold em … quid|chez|euros|night|soiree|cave|table
    holdem|roulette|baccarat|craps … casino|soiree|night|online|table|won|gagne|lost|perdu
    casino|vegas … soiree|night|tables|won|lost|gagne|perdu|flambe
    double_or_nothing|quitte_ou_double … paris|bet|mise|match|casino
    my|mon|mes|notre parlay|accumulator|acca|combine|pronos|trixie|yankee
    parie|pariez|parions|parier|mise|misez|miser … match|victoire|psg|om|ol|bleus|finale|ligue|but
    bet|wager|punt|flutter … match|win|psg|arsenal|leeds
    bet|wager|punt|flutter … city|united|final|derby|horse|grand_national
    flutter on
    roulette|slots|tables|blackjack … vegas|casino|bonus|dm|gagne|won|martingale|lost|perdu|systeme
    vegas|casino … roulette|slots|blew|bonus|regret|gagne|won|flambe
    tirage|grille(s)|ticket|numeros|draw|jackpot … loto|euromillions|lotto|keno|lottery|millions
    loto|lotto ce_soir|de|tonight|gagnant|ticket|numbers|# tirage
    cheval|jockey|trotteur|pouliche|outsider|nag … course|arrivee|quatrieme|troisieme|yeux_fermes
    cheval|jockey|trotteur|pouliche … longchamp|vincennes|deauville|auteuil|chantilly|gagnant|place
    horse|filly|nag|jockey|stallion … race|cheltenham|ascot|sure_thing|each_way|to_win|paid|tip
    over|under|plus_de|moins_de # goals|buts
    both teams to_score
    place|placed your|my|our bet(s) on
    ligue|groupe|club de paris|pronos|pronostics|parieurs
    systeme|system|method|tactic … roulette|blackjack|casino|baccarat|loto
    put|bet|stake|staked|mis|mets my|mon|ma|mes last|dernier|derniere|derniers|whole|entire … on|sur
    on|sur red|black|le_rouge|le_noir|rouge|noir … came|roulette|casino|gagne|twenty|mise|bet
    great|good|best|nice|lovely|crazy|decent|short|long odds on|for|tonight
    gambling|gamble|gambled (my|your|the|all|away) salary|wages|money|bonus|rent|it_all
    handicap asiatique
    asian handicap
    goal scorer|anytime_scorer
    premier|prochain buteur
    ma|my strategie|methode|systeme|system|strategy … bookmakers|bookies
    ma|my strategie|methode|systeme|system|strategy … casino|roulette|paris_sportifs
    les deux equipes_marquent
    free|bonus|risk_free # bet(s)|pari(s)|euros_offerts
    free|gratuit … bet(s)|freebet … link|code|join|sign_up|lien
    tuyau(x)|tip(s) … derby|course|cheval|horse|race|match|gagnant
    tipped … winner|derby|horse
    mise|mises|misez|parie|pariez|paries … france|espagne|italie contre|match
    mise|mises|misez|parie|pariez|paries … angleterre|bresil|bleus contre|match
    mise|mises|misez|parie|pariez|paries|pari … contre l|la|le|lens|lille|lyon|marseille|monaco
    qui|who|anyone mise|parie|bet|betting sur|on (la|le|les|the) france|match|bleus|psg|om|final
    placed|place|placing|place_un|gagne|won|perdu|lost a|my|mon|un|# pari(s)|bet(s)|wager|tierce
    paris sur le|la|les|ce match|finale|course|but
    sure|safe|dead winner|cert|bet_tonight|pick|tip
    banker of|for|tonight|today
    a la cote|une_cote
    my|sure|winning|free bet(s) for_tonight|tonight|today|tip|tips|on|of_the|this
    safe|best bet(s) of_the|tonight|today|tip|tips
    bet|wager|betted|punt # on
    bet|wager|punt on the|a|this match|game|horse|race|team
    put|mets|mise|stake|staked|mis # bucks|euros|quid|balles|dollars|pounds|e on|sur
    put|mets|misez|mise|stake (all) my|mon|ma|mes|the house|bonus|salary|salaire on|sur
    put|mets|misez|mise|stake (all) my|mon|ma|mes|the paie|prime|paycheck on|sur
    put|mets|misez|mise|stake (all) my|mon|ma|mes|the savings|epargne|money|argent|economies on|sur
    betting tip(s)|odds|slip|app|site|link|code
    code|lien|link|site|app|appli (de|parrain|promo) (de) pari|paris|jeux_d_argent
    j ai|viens parie|mise|de_parier gros|#|tout_mon|au_pmu
    parie|parier|pariez|misez|miser (#) (euros) sur le|la|les|ce|l|un psg|om|match|bleus|victoire
    parie|parier|pariez|misez|miser (#) (euros) sur le|la|les|ce|l|un vainqueur
    parie|parier|pariez|misez|miser (#) (euros) sur le|la|les|ce|l|un cheval|course|foot
    mis|mets|mise|put|j_ai # quid|euros|balles|dollars|e dessus|on_it|la_dessus
    combine|grosse_cote|petite_cote du_jour|du_soir|psg|om|safe|a_cote
    combien|how_much|vous|tu misez|mises|misent|bet sur|on
    ascot|aintree|epsom|grand_national … bet|odds|horse|cheval|parie|quid|on_the_nose|each_way
    vincennes|longchamp … bet|odds|horse|cheval|parie|quid|on_the_nose|each_way
    each way
    combine(s) … cote(s)|passe_ce_soir
    combine (de|du|pour) ce_soir|ce_week_end|week_end|samedi|dimanche
    grille|ticket(s) de loto|euromillions|keno
    joue(r)|jouez|jouer|play|playing au|the|a|at|de|du loto|lottery|casino|poker|roulette|keno
    won|gagne|gagner|ticket au|the|a|at|de|du loto|lottery|casino|poker|roulette|keno
    poker night|online|tournament|table|en_ligne|tournoi|hand|face|stars|ce_soir|tonight
    soiree|tournoi|partie|table|night de|of poker|roulette|blackjack
    machine(s) a sous
    slot machine(s)
    spin the roulette
    lottery|loto|loterie ticket(s)|numbers|numeros|nationale
    """
)
STAKES = "mis|mise|mets|pose|claque|joue|stuck|staked|lumped|bet|wagered|punted|stake"
ODDS = either(
    pattern(
        r"\b(?:at|a|@|cote(?: a| de| :)?|odds(?: of| at)?) "
        r"(?:(?!1/[24]\b|3/4\b)\d{1,3}/(?:[1-6]|8|10|30)\b(?![/\d])"
        r"|\d{1,2}[.,]\d{1,2} contre)"
        r"|\b\d+ ?(?:quid|euros|bucks|balles|pounds|dollars|e|£|€) (?:on|sur)"
        r" (?:the|le|la|l'|un|une|it|psg|om)\b"
        r"(?! ?(?:action|titre|cours|livret|compte|plan|pea|share|fund|note|factur|ligne|budget"
        r"|carte|prime|prix|taxi|billet|abonnement|bill|card|ticket|invoice|phone|train|year))"
        r"|\bcote (?:a |de |: ?|@ ?)?\d{1,2}[.,]\d"
        rf"|\b(?:{STAKES}) \d+ ?(?:euros?|balles|quid|pounds|bucks|e|[£$€])? "
        r"(?:on|sur) (?!l'equip|les tests|la doc)",
        signs=DIGITS,
        words="cote odds at a @ on sur",
    ),
    pattern(
        rf"\b(?:{STAKES}) (?:un|deux|cent|a|ten|five|twenty|fifty)"
        r" ?(?:euros?|balles|quid|pounds|bucks|e|[£$€])? (?:on|sur) (?!l'equip|les tests|la doc)"
        r"|\b(?:at|odds(?: of| at)?) evens",
        words=f"{STAKES}|evens".replace("|", " "),
    ),
)
STAKED = either(unless(either(STAKE, GAMES), AT_WORK), ODDS, BETS)
SUBJECTS: dict[
    tuple[str, ...], Finder
] = {  # what a company.toml may call a subject -> how people speak of it
    ("bet", "gambling", "pari", "jeux d argent", "casino"): STAKED,
    ("crypto", "bitcoin", "nft", "trading"): COINED,
    ("diet", "regime", "weight", "minceur"): SLIMMING,
    ("celebrit", "gossip", "people", "potin"): either(GOSSIP, unless(STARS, COLLEAGUES)),
    ("adult", "porn", "sex", "nsfw", "erotique"): NAKED,
}
