"""How people scoff: at somebody's wits, looks, work and worth, in a turn and not in a word."""

FOOL = (
    "abruti|abrutis|analphabete(s)|illettre|charognard(s)|pauvre_cloche|vieux_rapace|abrutie"
    "|andouille(s)|arnaqueur(s)|baltringue(s)|blaireau|boloss|bouffon(s)|brele|cassos"
    "|charlatan(s)|charlot(s)|clown(s)|crapule(s)|cretin(s)|cretine(s)|debile(s)|degonfle(s)"
    "|demeure(s)|demeuree|emmerdeur|empote(s)|enflure(s)|escroc(s)|fumier(s)|feignant(s)"
    "|feignasse(s)|faineant(s)|faux_cul|fripouille(s)|glandeur(s)|goujat(s)|gogol(s)|goinfre"
    "|gros_lourd|lourdaud(s)|lourdingue(s)|guignol(s)|hypocrite(s)|idiot(s)|idiote(s)|imbecile(s)"
    "|imposteur(s)|incapable(s)|incompetent(s)|incompetente(s)|lache(s)|larve(s)|lavette(s)"
    "|loser(s)|looser(s)|magouilleur(s)|mauviette(s)|menteur(s)|menteuse(s)|merdeux|minable(s)"
    "|moins_que_rien|mytho(s)|mythomane(s)|naze(s)|neuneu(s)|nullard(s)|nullite(s)|ordure(s)"
    "|parasite(s)|pauvre_type(s)|peteux|pignouf(s)|plouc(s)|poivrot(s)|pourriture(s)|profiteur(s)"
    "|puant|radin(s)|raclure(s)|rapiat(s)|sagouin(s)|sale_type|sociopathe(s)"
    "|psychopathe(s)|tanche(s)|tare(s)|tetes_a_claques|tete_a_claques|tire_au_flanc|tocard(s)"
    "|trouillard(s)|tyran(s)|vantard(s)|vaurien(s)|vermine|vicieux|voleur(s)|vipere(s)|bon_a_rien"
    "|bras_casse(s)|zouave"
)
DUNCE = (
    "airhead(s)|illiterate|incompetent|old_vulture|greedy_vulture|viper|sadist|halfwits"
    "|blowhard(s)|bozo(s)|brown_noser(s)|buffoon(s)|bully|bullies|charlatan(s)|cheapskate(s)"
    "|chump(s)|clown(s)|conman|conmen|control_freak(s)|coward(s)|creep(s)|cretin(s)|crook(s)"
    "|crybaby|deadbeat(s)|dimwit(s)|dipstick(s)|drama_queen(s)|dullard(s)|dumbass|dunce(s)"
    "|fool(s)|fraud(s)|freeloader(s)|fraudster(s)|gasbag(s)|git(s)|gobshite(s)"
    "|good_for_nothing(s)|halfwit(s)|half_wit(s)|has_beens|a_has_been|total_has_been|hypocrite(s)|idiot(s)|ignoramus"
    "|imbecile(s)|imposter(s)|impostor(s)|jerk(s)|jackass(es)|knucklehead(s)|layabout(s)|liar(s)"
    "|loser(s)|lowlife(s)|lunatic(s)|meathead(s)|moron(s)|muppet(s)|narcissist(s)|nitwit(s)"
    "|nobodies|numpty|numpties|nutjob(s)|oaf(s)|parasite(s)|phony|phoney|pillock(s)|plonker(s)"
    "|prat(s)|psycho(s)|psychopath(s)|scoundrel(s)|scrooge|scrounger(s)|scumbag(s)|shirker(s)"
    "|shyster(s)|simpleton(s)|skinflint(s)|skiver(s)|slacker(s)|sleazeball(s)|sleaze|slimeball(s)"
    "|slob(s)|sociopath(s)|thickhead(s)|thicko(s)|thug(s)|tightwad(s)|timewaster(s)"
    "|time_waster(s)|toerag(s)|tosser(s)|twerp(s)|twit(s)|tyrant(s)|waster(s)|weasel(s)|weirdo(s)"
    "|windbag(s)|wimp(s)|wretch|yes_man|yes_men|scum|low_life(s)"
)
WHOSE = (
    "chef|cheffe|patron|patronne|manager(s)|client(s)|cliente|collegue(s)|rh|drh|pdg|direction"
    "|type|mec|n_1|n1|stagiaire(s)|prestataire(s)|presta|fournisseur(s)|responsable|agence"
    "|syndicat|equipe|compta|comptable|consultant(s)|formateur|formatrice|journaliste|arbitre"
    "|voisin|voisine|commercial|dev|devs|livreur|service|mairie|banquier|proprio|gars|nana"
    "|gardien|vigile|recruteur|recruteuse|acheteur|boss|customer(s)|colleague(s)|hr|ceo|cto|cfo"
    "|director|guy|bloke|recruiter|intern(s)|supplier(s)|contractor(s)|provider|agency|union|team"
    "|accounts|accounting|payroll|trainer|journalist|referee|ref|neighbour|landlord|salesman|rep"
    "|driver|courier|developer(s)|dept|department|management|line_manager|supervisor|coworker(s)"
    "|receptionist|banker|council|moderator(s)|host|user(s)|lady|consultants"
)
_SIMPLE = "respirer|breathe|marcher|walk|lire|read|compter|count|lacets|blink"
_BLUNDERED = (
    "unplugged|cut|deleted|killed|broke|left|pushed|forgot|scheduled|parked|turned|switched|moved"
    "|approved|decided|merged|booked|wiped|crashed|ordered|put|took|ate|dropped|changed|shut"
)
_BLUNDER = (
    "coupe|casse|supprime|efface|pousse|debranche|oublie|laisse|programme|mis|change|vire|decide"
    "|valide|ferme|eteint|gare|plante|commande|bouffe|merge|deploye|flingue|perdu|envoye"
)
SCOFFED = f"""
    you greedy|fat|miserable|lazy|pompous (old) vulture|cow|pig|toad|goat|rat
    you nasty|slimy|grumpy|silly|old (old) vulture|cow|pig|toad|goat|rat
    you greedy|fat|miserable|lazy|pompous|nasty|slimy|grumpy|silly|old (old) {DUNCE}
    espece|sale|gros|grosse de|d|vieux|vieille (vieux|vieille|gros|sale) rapace|vautour|vache
    espece|sale|gros|grosse de|d|vieux|vieille (vieux|vieille|gros|sale) porc|crapaud|rat
    {WHOSE}|organisateur|organiser|il|elle|he|she is|est (a|un|une) {FOOL}|{DUNCE}
    ce|cet|cette|ces (gros|grosse|petit|petite|sale|pauvre|espece_de|vieux|triste) {FOOL}
    this|that|those|these (fat|little|old|sad|poor|so_called|complete) {DUNCE}
    un|une|des|du|de|est (gros|sale|petit|parfait|vrai) {FOOL} et|double (d) un|une|de
    un|une|des|du|de|est (gros|sale|petit|parfait|vrai) {FOOL} doublee|mais|ou (d) un|une|de
    un|une|le|la (gros|sale|petit) {FOOL} un|une (gros|sale|petit) {FOOL}
    a|an|the|pure|total (proper|total|real) {DUNCE} and|with|or a|an (proper|total|real) {DUNCE}
    a|an|the (proper|total|real|little) {DUNCE} a|an (proper|total|real|little) {DUNCE}
    {WHOSE} est|sont|c_est (que|qu|rien_que|juste) des|un|une|les|d (vrai|gros|sale|sacre) {FOOL}
    {WHOSE} (is|are|s|was|were) such|just|all|a|an|pure|total (a|an) (bunch) (of) {DUNCE}
    y|a|ya que des|les (gros|vrais) {FOOL}
    rien|nothing|no_one|nobody que|but|except|only (des|a) {FOOL}|{DUNCE}
    full|plein|rempli|run|made_up|composed|fait de|d|of|by|que (total|complete|gros) {FOOL}|{DUNCE}
    bande|tas|ramassis|troupeau|brochette|armee|clique|equipe|nid de|d (gros|sales|vrais) {FOOL}
    bunch|pack|load|herd|gang|army|crowd|lot|shower of (lazy|total|useless|absolute) {DUNCE}
    bunch|pack|load|shower of (lazy|total|useless) rejects|misfits|cheats
    bunch|pack|load|shower of (lazy|total|useless) leeches|brats|planques|rates
    sac|outre|pompe|tas|pilier a|de|d vin|biere|merde|bistrot|fumier|purin|puces
    sack|bag|pile|heap|lump of crap|lard|hot_air|manure|hormones
    {WHOSE} is|are|est|sont (a|an|the|pure|total|absolute|utter|une|un|pur|vraie) scum|trash
    {WHOSE} is|are|est|sont (a|an|the|pure|total|absolute|utter|une|un|pur|vraie) filth|slime
    is|are|s|re pure|total|absolute|utter|complete|nothing_but (utter) scum|filth|trash|slime|vermin
    old|drunken soak|sot|lush|drunk|boozer
    encore|toujours|tjrs|again|always bourre(e)|torche(e)|ivre|drunk|sloshed
    """
WITLESS = f"""
    pois|pea|petit_pois|peanut where|a|instead|for (la|of) (a) (place) (du|his|brain)
    walnut|void|vide|courant_d_air where|a|instead|for (la|of) (a) (place) (du|his|brain)
    a la place du|de cerveau|coeur
    where (his|her|their|the|your) brain(s)|heart|spine should|ought
    someone|somebody … teach|apprenne|apprendre (him|her|them|lui|leur) (to|a) {_SIMPLE}
    quelqu|faudrait|faut … teach|apprenne|apprendre (him|her|them|lui|leur) (to|a) {_SIMPLE}
    poli|aimable|gracieux comme un|une porte|camion|bulldozer|tank|crapaud|char
    souriant|fin|subtil|delicat comme un|une porte|camion|bulldozer|tank|crapaud|char
    vif|rapide|malin comme un|une huitre|parpaing|limace|enclume|brique|veau
    fute|intelligent|brillant|leger comme un|une huitre|parpaing|limace|enclume|brique|veau
    charming|polite|friendly|warm|subtle|graceful as a|an slap|brick|tank|bulldozer
    charming|polite|friendly|warm|subtle|graceful as a|an cactus|wasp|sledgehammer|rash
    quick|bright|sharp|smart|clever|useful|fast as a|an (wet) brick|plank|slug|snail
    quick|bright|sharp|smart|clever|useful|fast as a|an (wet) oyster|rock|sponge|potato|spoon
    gueule|hurle|crie|braille|pue|sent|mange comme un|une putois|porc|bouc|veau
    gueule|hurle|crie|braille|pue|sent|mange comme un|une ane|cochon|goret|poissonniere
    shouts|stinks|smells|yells|brays|eats like a|an hyena|pig|goat|sewer
    shouts|stinks|smells|yells|brays|eats like a|an ogre|seal|fishwife|donkey|skunk
    reflechit|pense|raisonne comme|like un|une|a|an parpaing|brick|brique|rock|wall
    thinks|reasons|reacts|listens comme|like un|une|a|an parpaing|brick|brique|rock|wall
    niveau|skills|maturity|maturite|brain d|de|of un|une|a|an cm2|gamin|enfant|poisson|huitre
    niveau|skills|maturity|maturite|brain d|de|of un|une|a|an toddler|child|five
    niveau|skills|maturity|maturite|brain d|de|of un|une|a|an ten|goldfish|maternelle
    age_mental|mental_age d|de|of un|une|a|an cm2|gamin|enfant|poisson|huitre
    vocabulaire|vocabulary|grasp d|de|of un|une|a|an cm2|gamin|enfant|poisson|huitre
    age_mental|mental_age d|de|of un|une|a|an toddler|child|five|ten|goldfish|maternelle
    vocabulaire|vocabulary|grasp d|de|of un|une|a|an toddler|child|five|ten|goldfish|maternelle
    rarement|rarely|seldom|jamais|never … aussi|more|so|such (a) abject|despicable|vile
    rarement|rarely|seldom|jamais|never … aussi|more|so|such (a) mediocre|bete|stupid|useless
    ferait|fait|feraient|font passer|presque … pour genie(s)|einstein|prix_nobel|lumiere|lumieres
    ferait|fait|feraient|font passer|presque … pour un|une|des genie(s)|einstein|lumiere|lumieres
    make(s)|making|made … look like (a) genius|einstein|rocket|brain|professor|scientist
    make(s)|making|made … look clever|smart|bright|intelligent|fast|competent
    as|t|tu|vous|avez un cerveau ou
    have|has|got you|he|she|they (got) a|any brain(s)|braincell(s) or|in|up|between
    savez|sais|sait|sauriez|saurait (vous|tu|meme|vraiment) compter|lire|ecrire|parler jusqu|ou|oui
    can|could you|they|he|she (even|actually|lot) count|read|spell (at_all|or|to|properly)
    do|does you|they|he|she (even|actually) know how_to read|count|spell|think
    apprends donc|deja|d_abord|ton (a) lire|compter|ecrire|bosser|metier|parler
    va|vas|allez apprendre (a|ton|votre) lire|compter|ecrire|bosser|metier|parler
    learn (how) to read|count|spell|write|think before|first|mate|pal|you|will_you
    go learn (how) to read|count|spell|write|think|drive
    bravo|merci|chapeau (a) (aux|les) genies|einstein|lumieres|bac_moins
    felicitations|bien_joue|allez (a) (aux|les) genies|einstein|lumieres|bac_moins
    well_done|congrats|congratulations … geniuses|einstein(s)|brainiac(s)|sherlock
    bravo|thanks|cheers … geniuses|einstein(s)|brainiac(s)|sherlock
    le|l|ce|quel|au genie|einstein|cerveau|lumiere qui (a|nous|m) {_BLUNDER}
    the|you|which|what|some|that genius|einstein|brainiac|bright_spark who|that (just) {_BLUNDERED}
    tombe(e)|tombes sur la tete
    deux|trois neurones qui|et|dont|a|pour … courent|battent|touchent|cherchent|croisent|connectent
    finesse|tact|delicatesse|grace|charme|subtilite|elegance d un|une tractopelle|bulldozer|elephant
    finesse|tact|delicatesse|grace|charme|subtilite d un|une parpaing|enclume|char|camion|sanglier
    subtlety|tact|finesse|grace|charm|elegance of a|an bulldozer|brick|elephant|tank|truck
    subtlety|tact|finesse|grace|charm of a|an sledgehammer|anvil|boar|warthog|wrecking
    dropped on your|his|her|their head
    pense(nt)|reflechit|reflechis encore moins vite
    thinks|thinking even slower
    parle|pense|bosse|ecrit|code|conduit comme un|une limace|pied(s)|manche|savate|patate
    parle|pense|bosse|ecrit|code|conduit comme un|une mollusque|huitre|escargot|quiche|singe
    talks|writes|codes|drives|thinks|manages like a|an slug|sloth|monkey|chimp|toddler|potato
    charisme|charisma (d|de|of) (un|une|a|an) … serpilliere|moule|huitre|mop
    personnalite|personality (d|de|of) (un|une|a|an) … serpilliere|moule|huitre|mop
    autant de|d autorite|charisme|cervelle|jugeote qu|que un|une
    autant de|d tact|personnalite|prestance|neurones qu|que un|une
    the|as|all_the (much) authority|backbone|spine|presence|wit|charisma|personality of|as a|an
    the|all_the|a charisma|personality|brains|intellect|iq|warmth of a|an
    le|la|un|une charisme|personnalite|cerveau|intellect|qi d un|une
    bete|con|conne|bouche a manger|bouffer|pleurer
    bete|con|conne comme la|une|un|ses lune|valise|cochon|bite|balai|oie|enclume|chaussure(s)
    is|are|s|re|as daft|thick|stupid|dumb|dense|dim as a|an|two|hell|they|mud|pig
    not|isn|aren (t) (exactly|quite|really) the|a|an brightest|sharpest|quickest|genius|einstein
    pas (vraiment|exactement|franchement) une|un lumiere(s)|aigle|foudre|genie
    pas vraiment|exactement|franchement la lumiere|foudre
    bon|bonne|bonnes|bons (juste|tout_juste|qu) a rien|brasser|enterrer|foutre
    se|s|te croit|crois|croient intelligent(e)|malin|superieur(e)|maline|important(e)|tout_permis
    se|s|te prend|prends|croit|crois pour|sorti (la|le|un|une|de|des) dieu|reine
    se|s|te prend|prends|croit|crois pour|sorti (la|le|un|une|de|des) nombril|cuisse|cesar
    thinks|reckons|believes he|she s|is (so|too|god) smart|clever|important|god|royalty|gifted
    think|reckon they|you re|are so_smart|so_clever|god|royalty|untouchable
    full|up of|his|her|your|their himself|herself|yourself|themselves|own_arse|own_ass
    imbu(e)|imbus|infatue|gonfle de|d sa|lui|elle|leur|orgueil
    brasse(r)|brassent|brasseur(s)|brasseuse du|de (l) vent|air
    spout(s)|spouting|full|blow(s)|blowing (of) hot air
    all mouth|talk and|no (no)
    """
