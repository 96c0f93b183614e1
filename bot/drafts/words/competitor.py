"""How people run a competitor down, and how they speak of one fairly."""

from bot.drafts.phrases import Phrases

DISPARAGING = Phrases(
    """
    let friends
    steer|stay|keep away|clear
    pensee|courage|bon_courage (pour|a) ceux|celles
    forgot|oublie|oublient|unheard
    effrayant|terrifiant|edifiant|scary|terrifying|hurlent|pleurent|condolences|condoleances|tears
    fuite(s)|exode|sinking|navire|titanic|hemorragie|bleeding|agonise|agonie|moribond|ruine|burning
    du vent
    entourloupe|arnaquer|pigeon(s)|pigeonner|gogos|bidon|toc|gadget(s)|jouet(s)|bricolage|bricole
    toy(s)|gimmick(s)|vapourware|vaporware|smoke_and_mirrors|snake_oil|fake|bluff|hype|spyware
    se faire|faites|fasse avoir|plumer|entuber
    nul|nulle|nuls|nulles|nullissime|pourri(e)|pourris|pourries|naze(s)|minable(s)|ridicule(s)
    honteux|honteuse|passoire|catastrophe|catastrophique|arnaque(s)|arnaqueur(s)|escroc(s)
    escroquerie|obsolete(s)|depasse(e)|depasses|bancal(e)|boiteux|boiteuse|mauvais|mauvaise|pire(s)
    rate|bugge(e)|gache|gachis|merdique|daube|blague|rigole|rigolade|plante|plantent|menteur(s)
    mentent|ment|mensonge(s)|copie|copient|copieur(s)|pompe|pompent|vole|volent|incapable(s)
    incompetent(s)|dinosaure(s)|prehistorique(s)|ringard(s)|ringarde(s)|camelote|inexistant(e)
    quittez|quitter|fuyez|fuir|abandonnez|larguez|lachez|oubliez|debarrassez|evitez|lent|lente
    lents|chere|cher|fausses|faux|perdu|perd|perdent|victime(s)|claque|raclee|galere|galerer|rame
    pitie|moque|moquent|fragile|vieillot|instable|inutilisable|illisible|opaque|desastre|honte
    usine a gaz
    hors de prix
    laissez tomber
    au secours
    a la traine|ramasse|rue|peine
    tombe|tombent en panne|morceaux
    en panne|rade|retard
    mieux|meilleur|meilleurs|plus|moins … que|qu
    contrairement a|aux
    a cote de
    rien a voir
    ne|n … marche|fonctionne|vaut|valent|repond|repondent|sait|tient|tiennent (pas|rien|jamais)
    fait|font pitie|honte|rire|peur
    ecrase|ecraser|explose|enterre|enterrer|battu|bat|detruit|humilie|mettre_ko
    clients fuient|partent|quittent|perdus|mecontents
    garbage|trash|rubbish|crap|crappy|junk|awful|terrible|horrible|worst|worse|pathetic|joke|scam
    lame|useless|suck(s)|sucked|fraud|liars|lie|lies|lying|cheat(s)|cheaters|thieves|stole|steal(s)
    copycats|copycat|copied|copies|ripoff|clowns|overpriced|outdated|obsolete|slow|buggy|broken
    clunky|dinosaur(s)|dying|doomed|dead|bloated|incompetent|disaster|nightmare|laughable|poor
    embarrassing|shame|shameful|ugly|unreliable|insecure|leaky|sieve|shady|sloppy|mediocre|mess
    victim(s)|crash(es)|crashed|crashing|fails|failed|failing|fail|shocking|blind|desperate|sad
    expensive|painful|confusing|unusable|nobody|scared|panic|panicking|jealous|struggling|wrong
    rip off
    falling|falls|fell apart|behind
    down again
    better|faster|cheaper|safer|nicer|smarter|easier (than)
    unlike|ditch|ditched|dump|dumped|leave|leaving|quit|avoid|escape|escaping|flee|fleeing|forget
    switch|switched|switching|migrate|migrated|migrating|moved away|from|off
    compared|next to
    no match
    kill|kills|crush|crushes|crushed|crushing|beats|destroy|destroys|destroyed|humiliated|smoked
    can t|not even|compete|keep_up|match|do|say
    cannot even|compete|keep|match
    does|do|did n_t|not|nt work
    doesn|don t work|scale|care|answer|know
    never answers|answer|works|work|delivers|listens|responds|tests
    wish|wishes they|it could
    years behind
    promesses|promise(s)|vent|pleurent|pleurer|cry|crying|regretter|regret|desperate|desesperes
    ne|n signez|achetez|prenez|choisissez pas
    don t buy|sign|choose|trust
    nobody|personne (ever|n) (got|a)
    copy paste
    """
)
OURS = Phrases(
    """
    ours
    we|nous don_t|do|on_ne|non|si|oui
    le|la|les notre(s)
    chez nous
    a nous
    with|to|for us
    """
)
FAIR = Phrases(
    """
    presentation|expose|lovely|belle|beau|good_work
    great_work|well_done|learned|appris|inspired|notes
    met|train|lunch_with|bumped|rencontre|croise|boots|career|carriere|talk|conference
    meetup|scene|stage|panel|keynote|paper|article|etude|study|publie|published
    bravo|congrats|congratulations|felicitations|merci|thanks|respect|kudos|chapeau|partenaire
    partner|partners|partenariat|partnership|organise|hosts|hosting|discussion|table_ronde|open
    ancien|ancienne|former|joined|embauche|rejoint|booth|stand|salon|friends|amis|interesting
    event|evenement|salle|hackathon|standard(s)|market|marche|competition|together|ensemble|ami
    collegue(s)|colleague(s)|concurrent|compatible|integration|connecteur|connector|standard
    """
)
LEANING = Phrases(
    """
    leur(s)|ses|eux|leurs|autant|encore|toujours|depuis|enfin|decouvre|decouvrent|bienvenue|courage
    condoleances|double|triple|payer|payez|paye|paient|prix|tarif(s)|facture(s)|facturent|fois
    promet|promettent|pretend|pretendent|pretendait|soi_disant|attendez|attendre|semaines|ans
    devant|derriere|avant|benchmark|comparatif|comparez|comparer|comparaison|versus|vs|contre
    ancien|anciens|recuperons|recuperer|recupere|migrent
    migre|migrer|migration|client(s)|vend|vendent
    jamais|rien|aucun|aucune|personne|pas|sans
    sauf|seulement|meme|moitie|effrayant|edifiant|coulisses
    avoir|lignes|coulisses|seul|seule|contrats|pourquoi|si
    their(s)|them|they|still|again|twice|thrice|half|third|price(s)|pricing|charge(s)|charged|pay
    paying|costs|cost|claim(s)|claimed|pretend(s)|supposedly|welcome|condolences|sorry|weeks|years
    ahead|behind|outperform(s)|outperformed|outperforms|benchmark(s)|comparison|versus|customers
    customer|former|stuck|never|no|not|none|nothing|n|t|isn|doesn|can|cannot|won|without|only|even
    why|tears|miss|misses|missed|bleeding|losing|lost|sells|selling|imagine|cute|finally|another
    if|surprise(s)|invoice(s)|flattered|school|school_projects|lunch|charm|brave|promise(s)|claims
    hope|luck|rescue|saved|save|survived|escaped|wonder|meanwhile|remember|guess
    """
)
