"""How people run a competitor down."""

from bot.drafts.phrases import Phrases

DISPARAGING = Phrases(
    """
    let friends
    steer|stay|keep away|clear
    pensee|courage|bon_courage (pour|a) ceux|celles
    forgot|oublie|oublient|unheard
    effrayant|terrifiant|edifiant|scary|terrifying|condolences|condoleances
    exode|sinking|titanic|hemorragie|bleeding|agonise|agonie|moribond
    du vent
    entourloupe|arnaquer|pigeonner|gogos|bidon|toc
    gimmick(s)|vapourware|vaporware|smoke_and_mirrors|snake_oil|fake|bluff|hype|spyware
    se faire|faites|fasse avoir|plumer|entuber
    nul|nulle|nuls|nulles|nullissime|pourri(e)|pourris|pourries|naze(s)|minable(s)|ridicule(s)
    honteux|honteuse|passoire|catastrophe|catastrophique|arnaque(s)|arnaqueur(s)|escroc(s)
    escroquerie|obsolete(s)|bancal(e)|boiteux|boiteuse
    bugge(e)|gache|gachis|merdique|daube|rigolade|menteur(s)
    mentent|ment|mensonge(s)|copieur(s)|incapable(s)
    incompetent(s)|dinosaure(s)|prehistorique(s)|ringard(s)|ringarde(s)|camelote|inexistant(e)
    fuyez|fuir|abandonnez|larguez|debarrassez
    raclee|rament
    outil|appli|application|logiciel|produit|service|support|site|plateforme|ca|qui rame
    moque|moquent|vieillot|instable|inutilisable|illisible|opaque|desastre|honte
    usine a gaz
    hors de prix
    laissez tomber
    au secours
    a la traine|ramasse|rue|peine
    tombe|tombent en morceaux
    contrairement a|aux
    a cote … c_est|fait|ressemble|semble
    se gate|gatent|degrade|casse
    top dollar
    ans|annees|mois|siecles|metro de retard
    years|months|decades late
    prix d_or|fort|exorbitant
    luck|courage to|a|aux those|anyone|whoever|everyone|ceux|celles|clients
    con men|man|artists
    tas|pile|heap|mountain de|of boue|mud|dette
    tape|scotch|ficelle|bouts_de_ficelle|chewing_gum|duct_tape|string|spaghetti|sticks
    rien a voir
    ne|n marche|fonctionne|vaut|valent|repond|repondent|sait|tient|tiennent pas|rien|jamais
    n|ne … marche|fonctionne|repond|repondent|tient|tiennent jamais
    fait|font pitie|honte|rire|peur
    ecrase|ecraser|explose|enterre|enterrer|battu|bat|detruit|humilie|mettre_ko
    clients fuient|partent|quittent|perdus|mecontents
    garbage|trash|rubbish|crap|crappy|junk|awful|terrible|horrible|worst|worse|pathetic|joke|scam
    lame|useless|suck(s)|sucked|fraud|liars|lie|lying|cheat(s)|cheaters|thieves|stole
    copycats|copycat|ripoff|clowns|overpriced|outdated|obsolete|buggy
    clunky|dinosaur(s)|doomed|bloated|incompetent|disaster|nightmare|laughable
    embarrassing|shame|shameful|unreliable|insecure|leaky|sieve|shady|sloppy|mediocre
    unusable|panic|panicking
    rip off
    falling|falls|fell apart|behind
    down again
    unlike|ditch|ditched|dump|dumped|escape|escaping|flee|fleeing
    switch|switched|switching|migrate|migrated|migrating|moved away|from|off
    compared to|with
    no match
    kill|kills|crush|crushes|crushed|beats|destroy|destroys|destroyed|humiliated|smoked
    can t|not even|compete|keep_up|match|do|say
    cannot even|compete|keep|match
    does|do|did n_t|not|nt work
    doesn|don t work|scale|care|answer|know
    never answers|answer|works|work|delivers|listens|responds|tests
    wish|wishes they|it could
    years behind
    promise(s)|vent|desesperes
    personne ne|n sait|comprend|repond|decroche|veut|utilise
    ne|n signez|achetez|prenez|choisissez pas
    don t buy|sign|choose|trust
    nobody|personne (ever|n) (en) got|a|uses|wants|buys|answers
    nobody|personne (ever|n) (en) knows|veut|utilise|achete|repond|sait
    copy paste
    bouse(s)|bouses|merde|foutaise(s)|charlatan(s)|amateur(s)|amateurisme|guignol(s)|clown|charlots
    crook(s)|heap|rotten|toxic|toxique|overrated|overhyped|surcote(e)|surfait(e)|nonsense|bullshit
    n_importe quoi
    naufrage|train_wreck|dumpster|bordel|fiasco|flop|zombie|fossile|fossil(s)
    gruyere|emmental|swiss_cheese|colander|windows_95|windows_98|minitel|age_de_pierre|stone_age
    moyen_age|prehistoire|jurassic
    tourne|tournait|roule|avance|ramait au ralenti
    buguait|bugue|buguent|laggy|timeout(s)|plantait|plantage(s)
    misere|pilule|branlee|deculottee|fessee|lamine(r)|pulverise(r)
    wiping|wipe|wiped|mop|mopping the floor
    eat|eating|ate|eats (their|them) lunch|dust|breakfast|alive
    demolish(ed)|thrash(ed)|obliterate(d)|spank(ed)
    etouffe|etouffer|etrangle|choking|suffocating|locked_in|prisonnier(s)|otage(s)|hostage(s)
    prend|prennent|prenait l eau
    taking|takes on water
    drown(ing)|faillite
    bankrupt|bankruptcy|belly_up
    go|goes|going|gone bust|under|bankrupt
    rip|obseques|enterrement|funeral|cercueil|coffin|tombe_de|corbillard|hearse|grave
    good|bon riddance|debarras
    moche(s)|laid(e)|hideous|tacky|naff
    bit|little rich|sad
    fout|fiche|moque de la charite|gens|monde|nous
    truque(r)|truquent|bidonne(r)|bidonnent|rig(s)|rigged|fudge(s)|cook(s)|fake(s)|faked|gonfle(nt)
    racontent|raconte|tell|telling|raconter n|des|que|stories|fairy salades|tales|conneries
    passera|passeront|survivra|survivront|tiendra|tiendront pas|jamais|plus
    not making it
    won t make|last|survive|see
    toddler(s)|gamin(s)|stagiaire(s)_en|kindergarten|maternelle|enfant_de_5 (look|made|l)
    invente|invented|reinvente|reinvented … sans|without
    est|is a|to … ce|what que|is|the
    mal_de_tete|migraine(s)|cauchemar(s)|calvaire|purgatoire
    ghost(ed)|ghosting
    daylight|highway robbery
    vol racket|manifeste
    racket|ranconne(r)|extorsion|extort(ion)|gouging|pickpocket(s)|voleur(s)|raquette
    pale figure
    pales|pale|palissent next|beside|compared|in|a|devant|face
    next to|beside … pales|looks
    appris|learned|learnt|learn a|to|how coder|code|dans|from|in … box|surprise|youtube|tiktok
    trained|formes dans|from|in|by|sur … box|surprise|youtube|tiktok|memes
    kinder|pochette|cereal|cracker|crackerjack surprise|box|jack
    no|zero|aucune|pas (une) (single) (d) idea(s)|idee(s)|substance|vision|clue|shame|scruples
    papier toilette|peinture|a_cigarette|bulle
    toilet|bog paper|roll
    vol en bande|reunion
    organised|organized|legalised|licensed theft|crime|robbery
    sent|sentent|sentait le sapin|roussi|renferme
    last|dernieres legs|gasp|cartouches
    quand les poules
    hell freezes
    pigs fly
    sable|sand|ice|glace|neige … desert|beduins|bedouins|esquimaux|eskimos|inuits
    espionne(nt)|spies|spying|snoops|revend(ent)|leaks|leaking … clients|customers|users|data
    a|ont|has|have (encore|again) perdu|lost|egare|mislaid (les|des|the|our|some|a) … data|donnees
    lost|loses|losing|perd … data|donnees|dossiers|files
    pure|pur science_fiction|fiction|fantasy|wind|air|comedy
    c_est|pure|total|complete|de_la fiction|science_fiction|fantasy|comedie
    pretend to
    cherche(nt)|looking|look|heading la|for|the (la|the) sortie|exit|door|porte
    record|records … panne(s)|outage(s)|coupures|breaches|fuites
    # panne(s)|outage(s)
    quatre|trois|cinq|deux|three|four|five|two panne(s)|outage(s)|coupures
    dommage|shame|pity qu|que|it|they|the|about
    boutons|buttons|features|fonctions|menus qui|that|which ne|do|don_t rien|nothing|work|font
    ca se_sent|se_voit|se_paie|se_remarque
    it|you|and shows|can_tell|noticed
    repondeur|answering_machine|voicemail
    musique_d_ascenseur|musique_d_attente|lift_music|hold_music
    elevator music
    faites|fais|faisons pas comme
    don t be_like|do_what|make_the_mistake
    demande(z)|ask a|aux|to (ceux|ones) (qui|who) left|partis|regrettent|regret
    demande(z)|ask those|anyone|ceux|the (ceux|ones) (qui|who) left|partis|regrettent|regret
    difference entre|between … brique|brick|parpaing|toaster|grille_pain|presse_papier|paperweight
    brick|brique|paperweight|presse_papier|doorstop|cale_porte … utile|useful|works|marche|sert
    nothing|rien behind|derriere (it|that|ca|le_decor)
    """
)
SLIGHTING = Phrases(  # words with an innocent sense too
    """
    copie|copier nos|notre|tout|les|la|le|l|jusqu|mal|encore|sur
    pigeon(s)|jouet(s)|toy(s)|gadget(s)|vole|volent|pompe|pompent|plante|plantent|rate|rigole
    blague|copient|musee|museum|fax|slow|sad|poor|wrong|blind|scared|tears
    promesses|cry|crying|pleurer|pleurent|hurlent|regret|regretter|own|owned|lecon|plie
    fuite(s)|burning|navire|ruine|dead|dying|broken|fragile|expensive|painful|confusing|lies
    sombre|sombrer|gele|chaos|antiquite(s)|fails|failed|failing|fail|lent|lente|lents|enfer
    hell|desperate|faux|fausses|struggling|jealous|shocking|ugly|bricolage|bricole|pitie|claque
    galere|galerer|victim(s)|victime(s)|pire(s)|oubliez|evitez|quitter|quittez|lachez|copies
    copied|steal(s)|mess|mauvais|mauvaise|depasse(e)|depasses|bide|epave|wreck|crash(es)
    crashed|crashing|lag(s)|freeze(s)|froze|freezing|noie|coule|couler|coulent|sink(s)|sank
    massacre(r)|torche(r)|ronfle(nt)|dort|dorment|endormi(s)|asleep|snore(s)|snoring|hammer(ed)
    crushing|smashing|smash|torture|corvee|collapse(s)|collapsing
    en panne|rade|retard
    broke|broken down
    still|encore|toujours on|using|running|with|stuck|buying|chez|sous|achete|client_de
    qui|who (still|encore) achete|buys|buy|uses|veut|wants
    """
)
THANKED = Phrases(
    """
    merci|thanks|thank|congrats|congratulations|bravo|felicitations|chapeau|kudos|well_done
    well_played|bien_joue|big_up
    """
)
FOR_NOTHING = Phrases(
    """
    perdre|losing|rater|planter|oublier|missing|doubling|doubler|forgetting|augmenter
    raising|prospect(s)|leads|clients|customers|demo_requests|sales|ventes|commandes|orders
    candidat(s)|candidate(s)|cv(s)|breaking|casser|supprimer|deleting|retarder|delaying|fermer
    mecontent(s)|decus|furieux|angry|unhappy|disappointed|fache(s)|envoye|envoyer
    """
)
LEANING = Phrases(
    """
    decouvre|decouvrent
    prix|price(s)|tarif(s)|facture(s)|pricing|loyer … double|triple|doubles|doubled|tripled
    double|triple le|la|les|leurs|ses|its|their prix|tarif(s)|facture(s)|price(s)|fees|rates
    condoleances|payer|payez|paye|paient|tarif(s)|facture(s)|facturent
    promet|promettent|pretend|pretendent|pretendait|soi_disant
    pendant_que|pendant_qu|tandis_que|tandis_qu|alors_que
    alors_qu|while|whereas|whilst|quand_d_autres
    benchmark|comparatif|comparez|comparer|comparaison|versus|vs
    recuperons|recuperer|recupere|migrent
    migre|migrer|migration|client(s)|vend|vendent
    toujours
    effrayant|edifiant|coulisses
    coulisses|contrats|pourquoi
    price(s)|pricing|charge(s)|charged|pay
    paying|costs|cost|claim(s)|claimed|pretend(s)|supposedly|condolences
    outperform(s)|outperformed|outperforms|benchmark(s)|comparison|versus|customers
    customer|stuck
    why|tears|miss|misses|missed|bleeding|losing|sells|selling|imagine|cute
    surprise(s)|invoice(s)|flattered|school_projects|charm|brave|promise(s)|claims
    wonder|meanwhile
    chere|cher|chers|lent|lente|lents|lentes|perd|perdent|leave|leaving|quit|avoid|forget
    better|faster|cheaper|safer|nicer|smarter|easier|slow|slower|expensive|vide|empty|desert|deserte
    mieux|meilleur|meilleurs|moins … que|qu
    ghost_town|nobody_at|recrutons|on_recrute|we_re_hiring
    we_are_hiring|join_us|rejoignez|dm(s)|cv(s)|resume
    come_over|come_to|venez_chez|venez_plutot
    venez_essayer|venez_tester|bienvenue_chez|than_ours|try_ours
    choose_ours|switch_to_ours|ours_is|ours_are|ours_works|use_ours|the_notre|le_notre|la_notre
    """
)
