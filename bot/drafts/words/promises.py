"""Promises that nobody can keep: safe, guaranteed, never, for ever, good for the planet."""

from bot.drafts.finders import pattern
from bot.drafts.phrases import Phrases

WHOLLY = "totalement|entierement|completement|absolument|parfaitement|rigoureusement"
SURE = Phrases(
    f"""
    unhackable|unbreakable|bulletproof|foolproof|infaillible(s)|inviolable(s)|infallible|failproof
    indestructible(s)|uncrackable|invincible(s)|flawless|imparable(s)|incassable(s)|impenetrable(s)
    inviolables|inegale(e)|inegales|unrivalled|unrivaled|unmatched|unequalled|unsinkable|inusable(s)
    unbeatable|imbattable(s)|tamperproof|invulnerable(s)|incontournables|hackproof|idiotproof
    bomb|bullet|fool|fail|hack|future|tamper|weather proof
    risque|risk zero|free|nul
    zero risk|risque
    risk|bug|error|defect|maintenance free
    no risk|risks|bugs|errors|downtime (at_all|whatsoever|ever|guaranteed|period)
    sans aucun(e) risque|defaut|erreur|faille|danger|panne
    aucun|nul|0|no|zero risque|risk (avec|with|chez|at)
    aucun|aucune|0 risque|defaut|faille|danger possible|du_tout|garanti|jamais
    impossible a|to|de (le|la|les|it|them|nous|l) (faire) pirater|voler|tromper|planter|casser
    impossible a|to|de pirater|hack|battre|beat|break|egaler|casser
    impossible a|to|de fool|tromper|crack|copier|prendre
    can t|cannot|can_not|never|ever (be) hacked|beaten|broken|breached|cracked|stolen|lose|fail|lost
    perfect|parfait(e)|parfaits|parfaites|flawless security|securite|accuracy|precision
    perfect|parfait(e)|parfaits|parfaites|flawless protection|reliability|fiabilite
    perfect|flawless|parfaite(s) forecast(s)|prevision(s)|result(s)|prediction(s)|data|uptime|score
    prevision(s)|forecast(s)|resultat(s) parfait(e)|parfaites|parfaits|absolu(e)|totale
    protection|securite|fiabilite parfait(e)|parfaites|parfaits|absolu(e)|totale
    fiable(s)|sur(s)|sure(s)|securise(s)|garanti(s)|efficace(s)|precis a 100
    100|cent pour cent sur|fiable|securise
    {WHOLLY} sur(s)|sure(s)|fiable(s)|securise(s)|etanche(s)|inoffensif|ecologique
    totally|completely|absolutely|perfectly|entirely|utterly safe|secure|reliable|private|accurate
    totally|completely|absolutely|perfectly|entirely|utterly bug|risk|error|fraud
    scientifiquement|scientifically|medically|cliniquement prouve|proven
    """
)
PROMISED = Phrases(
    """
    garantit|garantissent|garanti(s)|garantie(s)|guaranteed|guarantees
    we|i guarantee|promise
    je|on|nous (vous) garantis|garantissons|promets|promettons
    je|on|nous|we vous|te (le|la|les|du|des|un|une) promets|promet|promettons|garantis|garantit
    rembourse(s)|satisfait
    satisfait(s)|satisfaite(s)|satisfied ou|or|garanti|a|at rembourse|refunded|100
    ou|or on|nous|we vous|te|refund|rembourse
    your money back
    money back
    results|resultats guaranteed|assures|immediats|garantis
    succes|success assure|assured
    for life|ever_and_ever
    forever free
    gratuit|garanti(e) a vie
    """
)
FAIL = "wrong|late|down|offline|fails|fail|breaks|break|crashes|crash|goes_down|go_down|lose|loses"
FAULT = "panne(s)|bug(s)|probleme(s)|retard(s)|souci(s)|surprise(s)|erreur(s)|fuite(s)|perte(s)"
NEVER = Phrases(
    f"""
    plus jamais|aucun|aucune|une_seule (de|d|une|un) (seule) {FAULT}
    plus jamais|aucun|aucune|une_seule (de|d|une|un) inondation(s)|crue|risque|faille|crevaison(s)
    plus aucun|aucune|jamais (d|de) accident|incident|attaque|alerte|defaut|tempete
    fini(s)|finie(s)|terminees|oubliez les|vos|le|la|l {FAULT}
    say goodbye to
    dites adieu a|au|aux
    no more bugs|downtime|outages|errors|surprises|breakdowns|floods|leaks|delays|failures|losses
    eliminates|elimine|supprime|removes all|every|tous|toutes|any
    jamais en panne|de_panne|pirate|piratable|tort|en_defaut|hors_service|de_bug|d_erreur
    jamais (une|de|la|le) seule|moindre panne|erreur|faille|bug|alerte
    is|are|was|s|re never wrong|late|down|offline
    you|vous|tu ll|will|won_t never|ever|again be|need|worry|lose|miss|see|have
    you never need|lose|miss|have_to|worry
    always works|available|on_time|accurate|correct
    toujours disponible|fiable|exact|exacte(s)|operationnel|juste(s)
    rien ne lui|nous echappe
    works every|each time
    marche|fonctionne a tous_les_coups|chaque_fois
    right|correct|accurate|exact|juste every|each|chaque|a_chaque|tout_le (single) (time|fois|temps)
    every single time
    24 7|24 sans interruption|without
    """
)
UNFAILING = Phrases(  # of a person too: "my team never misses a cake"
    f"""
    never|won_t|doesn_t|can_t|don_t (ever) {FAIL}|miss|misses|let|lets|stops|stop|dies|die|lies|lie
    never|won_t|doesn_t (ever) need|needs|requires|require|runs_out|run_out
    never a|had_a|had (single) wrong|glitch|outage|bug
    ne|n tombe|tombera|plante|plantera|rate|ratera|trompe|trompera|lache|lachera|bugue jamais
    ne|n ratent|tombent|plantent|lachent|mentent|ment|manque jamais
    ne se|s trompe(nt)|trompera|arrete|arretera|casse jamais
    sans jamais se|s tromper|arreter
    jamais besoin
    vous|tu ne|n aurez|serez|raterez|perdrez|craindrez|manquerez plus|jamais
    always|toujours right|raison|on_time|a_l_heure|juste
    no|zero|aucune exception(s)
    nothing ever|can goes|go|escapes|breaks|fail wrong
    impossible for|que|qu
    forever|eternel|eternelle(s)|eternels|eternal|eternellement
    for ever
    dure(nt) toujours|a_vie
    fini(s)|finie(s)|adieu|goodbye|bye|forget|oubliez le|la|les|l|to|aux|a|au|about|your|vos
    losses|pertes|costs|couts|risk|risque … zero
    """
)
GREEN = Phrases(
    """
    carbon|climate neutral|negative|positive|free
    neutre(s) en carbone
    zero|no|aucun carbone|carbon|emission(s)|dechet|waste|impact|pollution
    sans impact|polluer|pollution|emission(s)
    bon(ne)|good|great|better pour|for la_planete|the_planet|l_environnement|the_environment
    saves|sauve|saving|save la|the planete|planet
    respectueux|respectueuse(s) de|du l_environnement|la_planete|climat
    eco friendly|responsable(s)
    ecofriendly|ecoresponsable(s)|ecologique(s)|biodegradable(s)|greenest
    environmentally|planet|climate friendly|safe
    la|le|les|plus plus vert|verte|verts|vertes|ecolo|propre
    ne|n pollue|emet pas|rien|aucun
    """
)
COLOURED = Phrases("vert|verte|verts|vertes|green|propre(s)|clean|durable(s)|ecolo(s)|sustainable")
ZERO = Phrases(
    """
    zero|0 bug(s)|defaut(s)|downtime|panne(s)|faille(s)|failure(s)|effort|impact|erreur(s)|error(s)
    zero|0 souci(s)|probleme(s)|problem(s)|incident(s)|delay|defect(s)|latency|breach(es)
    zero|0 fausse(s)|false alerte(s)|alarm(s)
    """
)
TOTAL = pattern(
    r"(?:100|cent) ?(?:%|pour cent|percent)\s(?:[a-z]+ )?(?:secure|safe|reliable|uptime|accurate"
    r"|surs?\b|sure|fiables?|securisee?s?|garantie?s?|guaranteed|available|disponibles?|efficaces?"
    r"|effective|clean|green|verte?s?\b|ecologiques?|eco|ecolos?|bug|correct|precis|propre|neutre"
    r"|invulnerable|protected|protegee?|recyclables?|renewable|renouvelables?|success|reussite"
    r"|satisf\w+|natur\w+|exact\w*|right|waterproof|etanches?|risk|a l'abri|tranquil\w+|serein\w*"
    r"|confiden\w+|private|immune"
    r"|(?:de |d'|of )?(?:serenite|tranquil\w+|fiabilite|securite|certitude|peace|reliability"
    r"|security|safety|satisfaction|uptime|reussite|success))|99[.,]9{2,} ?%"
    r"|(?:100|cent) ?(?:%|pour cent|percent) (?:de|of) (?:nos|our|vos|your|the|les) \w+",
    words="100 cent 99",
)
