"""More that nothing can keep to: cannot fall, each and every one, none better, once for all."""

from bot.drafts.finders import DIGITS, either, pattern, together, unless
from bot.drafts.phrases import Phrases

WE_DO = Phrases(
    """
    on|nous livre|livrons|tient|tenons|repond|repondons|trouve|trouvons|resout|resolvons
    on|nous respecte|respectons|depanne|depannons|repare|reparons|detecte|detectons
    we deliver|ship|keep|answer|reply|find|fix|repair|solve|detect|respond
    we|on|nous always|toujours deliver|ship|livre|livrons
    """
)
UNFAILINGLY = Phrases(
    """
    100 des_fois|du_temps|des_cas|of_the_time|of_cases|on_time
    cent pour_cent du|des temps|fois|cas
    sans|without|no (la_moindre|une_seule|a_single|any|aucune) exception(s)
    a_chaque|a_tous_les coups|fois
    every single|last time|order|one
    each and_every
    sans jamais faillir|un_retard|de_retard
    never|not late|a_day_late|once_late
    without fail
    """
)
UNFAILING_US = together(WE_DO, UNFAILINGLY)

FALL = (
    "tomber|planter|bugger|buguer|lacher|ralentir|echouer|rater|casser|flancher|mentir|faillir|fuir"
    "|perdre|tromper|fuiter|derailler|defaillir|se_tromper|nous_lacher|vous_lacher|tomber_en_panne|etre_pirate|mourir"
    "|etre_pirates|etre_piratee|etre_pirate|etre_vole|etre_volees|etre_perdues|etre_battu|se_planter"
)
FALLS = (
    "go_down|fail|crash|break|be_hacked|lose|miss|be_wrong|be_beaten|leak|stop|get_it_wrong|be_broken"
    "|go_wrong|slow_down|be_breached|let_you_down|let_us_down|run_out|be_matched|be_stopped|die|lie"
    "|be_lost|be_stolen|be_fooled|break_down"
)
CANNOT = Phrases(
    f"""
    ne|n peut|peuvent (tout_simplement|simplement|jamais|absolument) pas {FALL}
    ne|n pourra|saurait|sauraient (tout_simplement|simplement|jamais|absolument) pas {FALL}
    ne|n peut|peuvent|pourra|saurait (tout_simplement|simplement) {FALL}
    ne|n peut|peuvent|pourra|pourront|pourrez|pouvez plus|jamais (plus) {FALL}
    ne|n peut|peuvent|pourra|pourront (plus) jamais (rien) (vous) arriver|echapper|fuiter|perdre
    never|ever gets|get|got|getting|goes|does it|anything|a_forecast wrong|late
    forget|forgotten|know … what (a|an) breakdown|outage|bug|downtime
    remember|oublie|oublierez|saurez … what (a|an) breakdown|outage|bug|downtime
    oublierez|saurez|oublie|saura (plus) (meme) (ce) que|qu (c) (est) une|un panne|bug|retard|erreur
    saurez|saura|souviendrez|souviendra plus … panne|bug|retard|erreur
    no|aucun|aucune|zero attack(s)|hacker(s)|attaque|pirate|virus|intrus … ever|jamais|never|past
    no|aucun|aucune attack|hacker|attaque|pirate|virus (can|will|ne) get|gets|passe|passera|passent
    stake|mets|mettrais|bet my|ma|la|mon life|main|tete|reputation|house|a_couper|au_feu
    can|cannot (t) go wrong with
    with … can|cannot|impossible (t) (de) go_wrong|se_tromper|rater|echouer
    incapable|incapables de|d {FALL}
    can|could|will|does (simply|just|physically) not|never (ever) {FALLS}
    can|won|couldn|doesn t (simply|just|ever|possibly) {FALLS}
    cannot (simply|ever|possibly|physically) {FALLS}
    incapable|unable of|to {FALLS}|failing|failure|error|crashing
    it|ca|c_est|that_s simply|tout_simplement|techniquement|technically impossible
    s|c_est impossible full_stop|point|period|promis
    """
)
PERCENT = pattern(
    r"\b(?:0|zero) ?% (?:de |d'|of )?(?:\w+ )?"
    r"(?:erreurs?|pannes?|pertes?|risques?|defauts?|bugs?|errors?"
    r"|downtime|failures?|losses|loss|risk|defects?|faults?|fraude?s?|retards?|delays?|churn)\b"
    r"|\b100 ?% (?:du temps|of the time|des cas|of cases|des pannes|of failures|of faults"
    r"|of breakdowns|de reussite|success|des erreurs|of errors|fiable|reliable|sur|safe|secure)\b",
    signs=DIGITS,
    words="0 zero 100",
)
NO_BETTER = Phrases(
    """
    y a|avait (tout) (simplement) (juste) pas|rien (tout) (simplement) (de) mieux
    y a|avait (tout) (simplement) (juste) pas|rien (tout) (simplement) (de) meilleur|plus_fiable
    pas|rien (de) mieux|meilleur que|qu|sur_le_marche|ailleurs
    pas|rien (de) mieux|meilleur au_monde|en_france|en_europe|nulle_part
    existe (tout) (simplement) pas|rien (de) mieux|meilleur|equivalent|comparable
    trouvera|trouverez|trouverai|trouveras|trouve pas|jamais (de) mieux|meilleur|equivalent
    nothing (out_there) better|comparable|like_it|comes_close|else_like
    there is|s (simply|just|literally) nothing|none|no_one better|like|comparable|close
    there isn|won|can t find|be|get|do anything_better|a_better|any_better
    no better|finer|safer|faster tool|solution|product|software|system|platform|company|way|choice
    le|la|les meilleur|meilleure|meilleurs point|point_barre|c_est_tout|un_point
    the best period|full_stop|end_of|bar_none|hands_down|there_is|out_there|ever|by_far
    the greatest|finest|smartest|safest ever|period|of_all|on_earth|on_the_market|out_there
    meilleur|meilleure de_tous|de_toutes|de_loin|au_monde|jamais_cree|jamais_concu|du_marche
    ecrase|enterre|explose|pulverise|ridiculise|atomise|surclasse|domine tout|tous|toute|la|les
    crushes|smashes|buries|destroys|obliterates|outclasses|dominates|wipes everything|every|all|the
    plus|mieux|meilleur|more|better … que|qu|than … existe_pas|n_existe
    plus|mieux|meilleur|more|better … que|qu|than … doesn_t_exist|does_not_exist|introuvable
    sans aucune|la_moindre|nulle|une_seule comparaison|concurrence|equivalence|exception
    sans en|n rater|manquer|louper|oublier|perdre (pas) une|un|aucun|aucune|seul
    without missing|losing|skipping|dropping a|one|any|single
    """
)
ONCE_FOR_ALL = Phrases(
    """
    protege|protegent|protect(s)|secure(s)|couvre|cover(s)|block(s)|bloque|shield(s) … a_100|100
    disparues|regle|regles|solved|gone|finies … fois_pour_toutes|once_and_for_all
    oublie|oubliez|forget|adieu … toujours|forever|jamais|for_good|ever
    goodbye|bye|finies|fini|finis … toujours|forever|jamais|for_good|ever
    pour (tout) jamais|vie|toujours|l_eternite
    a vie|tout_jamais
    for good|ever|all_time|eternity|life
    a tout|toute jamais|epreuve
    quoi qu|qu_il|que (il) arrive
    whatever|no_matter happens|what|the_weather|the_load
    par tous|n_importe les_temps|quel_temps
    every|each|chaque|toutes|tous single (time|day|failure|fault|error) (without) exception
    sans|no|without|aucune (any|une_seule|la_moindre|aucune) exception(s)
    a|dans|in tous|tous_les|every|all coups|cas|case|cases
    marche|fonctionne|works|runs partout|toujours|everywhere|always|anywhere|for_everyone
    a coup sur
    certain|certaine|guaranteed|assuree|assure|sure satisfaction|reussite|success|results|resultats
    satisfaction|reussite est|is|are (certaine|certain|a_coup_sur|garantie)
    success|results|resultats est|is|are (certaine|certain|a_coup_sur|garantie)
    """
)
MEASURED = Phrases(
    """
    slide(s)|diapo(s)|diapos|photo(s)|video(s)|replay|replays|notes|places|inscrits|billets|seats
    tickets|plateaux|cantine|canteen|salles|rooms|badges|goodies|repas|meals|videos|sessions|talks
    electricite|electricity|renouvelable|renewable|coton|cotton|laine|wool|recycle|recycled|papier
    perso|tests|testes|coverage|couverture|of_us|d_entre_nous|d_accord|agree|remote|teletravail
    """
)
MORE = unless(either(CANNOT, PERCENT, NO_BETTER, ONCE_FOR_ALL), MEASURED)
SLIDES = together(Phrases("100|cent"), MEASURED)
