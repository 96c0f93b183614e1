"""How people put somebody down without a swear word, and how they threaten."""

from bot.drafts.phrases import Phrases

LOW = (
    "hypocrite(s)|parasite(s)|vermine|cafard(s)|rapaces|vautour(s)|sangsue(s)|crapule(s)"
    "|charlatan(s)"
    "|fumiste(s)|glandeur(s)|glandeuse(s)|planque(s)|girouette(s)|larbin(s)|lache(s)|mouton(s)"
    "|tyran(s)"
    "|cassos|plouc(s)|beauf(s)|attarde(s)|attardee(s)|demeure(s)|degenere(s)|bons_a_rien|bon_a_rien"
    "|bonne_a_rien|bras_casse(s)|tire_au_flanc|moins_que_rien|tete(s)_a_claques|mythomane(s)"
    "|mytho(s)"
    "|manipulateur(s)|manipulatrice(s)|pervers_narcissique(s)|pervers|narcissique(s)|sociopathe(s)"
    "|vipere(s)|serpent(s)|hyene(s)|faux_cul(s)|faux_jeton(s)|magouilleur(s)|pourriture(s)"
    "|pantin(s)"
    "|marionnette(s)|amateurs|rigolos|zozos|zouaves|neuneu(s)|ane(s)|dinde(s)|cruche(s)|greluche(s)"
    "|quiche(s)|buse(s)|truffe(s)|tanche(s)|pipelette(s)|sous_merde(s)|poivrot(s)"
    "|ivrogne(s)"
    "|snake(s)|rat(s)|leech(es)|vulture(s)|worm(s)|weasel(s)|coward(s)|sheep|psychopath(s)"
    "|sociopath(s)"
    "|tyrant(s)|despot(s)|crook(s)|conman|conmen|fraud(s)|slacker(s)|freeloader(s)|backstabber(s)"
    "|bootlicker(s)|narcissist(s)|hypocrites|hypocrite|bully|bullies|creep(s)|toad(s)|cockroach(es)"
    "|muppet(s)|numpty|numpties|plonker(s)|pillock(s)|buffoon(s)|dimwit(s)|halfwit(s)|nitwit(s)"
    "|twerp(s)"
    "|airhead(s)|lazy_sod|sod|spineless|clueless|gutless|toothless|good_for_nothing(s)"
    "|simpleton(s)"
    "|waste_of_space|waste_of_oxygen|waste_of_air|waste_of_skin|disgrace|donkey(s)|dunce(s)"
    "|sycophant(s)"
    "|brute(s)|dictator(s)|monster(s)|control_freak|tocard(s)|idiot(s)|incapable(s)"
    "|incompetent(s)|menteur(s)|menteuse(s)|escroc(s)|voleur(s)|debile(s)"
    "|imposteur(s)|clown(s)|liar(s)|moron(s)|loser(s)|parasites|thief|thieves|drunk(s)|dictateur(s)"
)
LOWERED = Phrases(
    f"""
    est|sont|etes|es (vraiment|qu|tous|juste) un|une|des|de (gros|grosse|vrai|vraie) {LOW}
    est|sont|etes|es (vraiment|qu|tous|juste) un|une|des|de (sacre|beau|sale|petit) {LOW}
    est|sont|etes|es (vraiment|trop|si|tellement) lache(s)|hypocrite(s)
    est|sont|etes|es (vraiment|trop|si|tellement) debile(s)|incapable(s)|malhonnete(s)
    is|are|was|were|re (such|all|just|really) (a|an) (complete|total|bunch) (of) {LOW}
    is|are|was|were|s|re such|all|just|really|a|an (a|real|bunch|little) (of) {LOW}
    bunch|pack|bande|tas|ramassis of|de|d (lazy|spineless|total|gros|vrais) {LOW}
    brochette|panier|nid|nest|gang of|de|d (lazy|spineless|total|gros|vrais) {LOW}
    une|quelle|belle bande|brochette|equipe de|d {LOW}
    espece|type|genre de|d (gros|sale|petit|vieux|pauvre) porc|{LOW}
    a|an|un|une (bunch|bande) (of|de) {LOW} in|dans|en a|un|une suit|costume|cravate
    you|vous|t|tu all|lot|tous|es|etes {LOW}
    quel(s)|quelle(s) (gros|grosse|vrai|bel|belle|pauvre|sacre|sacree) {LOW}
    what a|an (complete|total|absolute|utter|real|little) {LOW}
    what|which|whatever {LOW}|imbecile|cretin|genius wrote|approved|decided|thought|designed|did|put
    what|which|whatever {LOW}|imbecile|cretin|genius wrote|made|sent|signed|left|planned|built|chose
    quel(le)|l|le {LOW}|abruti|cretin|imbecile qui|a|m|nous|s
    pauvre|sale|sacre|sacree {LOW}
    you (re|are) (absolute|complete|total|utter|bloody|stupid|little|lazy|poor) {LOW}
    """
)
CALLED = Phrases(
    f"is|are|was|were|est|sont|etait|es|re (a|an|the|un|une|le|la|des|such|qu|nothing) … {LOW}"
)
BELITTLED = Phrases(
    """
    waste of oxygen|air|skin
    fromage|yaourt|sciure|bouillie|compote|puree|gelatine (blanc) dans|entre le|la|les crane|tete
    fromage|yaourt|sciure (blanc) dans|entre le|la|les cerveau|oreilles
    bouillie|compote|puree|gelatine (blanc) dans|entre le|la|les cerveau|oreilles
    yogurt|porridge|sawdust|custard|mush|jelly|straw|cotton_wool between|for|in … ears|brains|skull
    string two|three|a|four (coherent|whole) words|sentence|sentences together
    aligner deux|trois|quatre mots|phrases sans|d_affilee|correctement
    sale(s)|pauvre|vilain|filthy|dirty|stupid|nasty troll(s)
    degage(z) de|du mon|ma|notre|fil
    get off|out_of my thread|feed|timeline|sight
    you little|miserable|pathetic|nasty runt|squirt|pipsqueak|creep|brat|toad|twerp|shrimp
    good for nothings
    keep your opinion(s)|advice|comment(s) you|to_yourself|loser
    rien dans le|la|ta|ton crane|tete|cerveau|caboche
    nothing between the|your|his|her
    back|retourne(z) under|sous your|ta|his|her|the|ton rock|bridge|pierre|caillou
    waste of space
    bete(s) comme ses|leurs|tes|vos|un|une pieds|balai|manche|oie(s)|ane
    plus bete(s)|con|conne|nul que
    plus bete(s) tu|il|elle meurs
    con|cons|conne comme un|une|ses|des balai(s)|manche|pieds
    qi d un|une|de huitre|bulot|moule|poisson|bigorneau|negatif
    cerveau d un|une|de huitre|moineau|poisson|moule|petit_pois
    pois chiche dans|a
    zero|pas|aucun|sans|no cerveau|neurone(s)|brain(s)|spine|brain_cells
    deux|two|one|un|a_single neurones|neurone|brain_cell(s)
    zero spine|brain|guts
    grow|get a pair|brain|spine|life
    dumb|thick|dense|stupid as a|an|two rock|post|brick|plank|bricks|short_planks|bag
    not the sharpest|brightest
    pas le|la couteau|lumiere|crayon … tiroir|plus
    pas une lumiere
    a pas invente|la poudre|l_eau|le_fil
    n a|ont pas invente la|l|le poudre|eau|fil
    couldn t|not|nt lead|organise|organize|find … leash|brewery|map|paper_bag|dog
    couldn t|not|nt run|manage|spell|code … leash|brewery|map|paper_bag|dog
    couldn t|not|nt lead|organise|organize|find … bath|sandwich|own|toddler|drawer
    couldn t|not|nt run|manage|spell|code … bath|sandwich|own|toddler|drawer
    could not|nt lead|organise|organize|find|run|manage … leash|brewery|dog|own|bath|sandwich
    incapable de gerer|diriger|manager|organiser|trouver|lire|aligner|ecrire|faire
    saurait pas diriger|gerer|trouver|manager|organiser|vendre
    des|de|ces|les|vrais|sacres bras casses
    poil dans la main
    bon(s)|bonne(s) a rien
    bunch of amateurs|jokers|kids
    il|elle|tu|qui sent|sens (tres) mauvais|la_sueur|le_fauve|le_bouc
    mec|type|chef|collegue|stagiaire sent|sens (tres) mauvais|la_sueur|le_fauve|le_bouc
    pue|pues|puent la_sueur|le_fauve|le_bouc|comme|des_pieds|la_mort|du_bec
    he|she|you|guy|boss stink(s)|smell(s) like|of (a) sweat|piss|fish|feet
    he|she|you|guy|boss stink(s)|smell(s) like|of (a) bin|sewer|booze|corpse|wet
    face|head like a|an
    tete|gueule|tronche a|de claques|enterrement|raie|cul
    ta|vos|leur tronche|sale_tete
    ferme|fermez la|ta|votre (ta|un_peu) bouche|clapet|gueule
    va|allez|retourne|retournez te|vous|dans|a cacher|rhabiller
    va|allez|retourne|retournez te|vous|dans|a maternelle|niche|grotte|caverne
    va voir|mourir ailleurs
    ferme|boucle|boucler|fermer la|ta|le un_peu|gueule|bec|clapet
    ferais|ferait|feriez mieux de|d la_boucler|la_fermer|te_taire|vous_taire|la_mettre
    roi|reine|king|queen des|of cons|connards|idiots|nuls|arseholes|assholes|fools|morons
    quelle|une|sacree bande de boeufs|moutons|veaux|anes
    bunch|herd of cattle|sheep|oxen
    es|est|etes|re|are|s la|the honte|shame|disgrace d|of|de
    go back to school|your_cave|kindergarten
    crawl back
    nobody|no_one (even|really) likes|misses you|him|her
    everyone|everybody hates you|him|her
    personne ne|n t|vous|le|l aime|supporte|regrettera
    hate my|this|our|the boss|manager|coworkers|colleagues|team|clients|customers
    deteste mon|ma|mes|ce|cette|les chef|cheffe|patron|manager|collegues|clients|equipe
    je hais|meprise mon|ma|mes|ce|cette|les chef|cheffe|patron|manager|collegues|clients
    worst manager|boss|ceo|team|colleague|client|customer|intern ever|alive|in|i
    pire chef|cheffe|patron|manager|client|collegue|equipe|stagiaire
    couldn t care less about you|them
    t|tu es|etes|sers|servez a rien
    t|tu es|etes|sers (vraiment) a rien
    good for nothing
    t|tu|vous ne (me) degoute(s)|degoutez|vomir
    tu|vous me degoute(s)|degoutez
    you|they|he|she disgust(s) me|everyone
    me fait|font vomir|gerber
    make(s) me (want) (to) sick|puke|vomit|throw_up|gag|retch
    as|avez pas honte
    have|got you|he|she no shame
    lecheur(s)|lecheuse(s) de|d
    leche bottes|cul
    suck(s)|sucking up to (the|his|her|their) boss|bosses|manager|management|everyone|ceo
    shame on you|him|her
    honte a toi|vous|lui
    pathetic little|excuse|man|woman|human
    sad little man|woman|people
    lazy|useless|clueless|spineless|incompetent boss|manager(s)|ceo|colleague(s)
    lazy|useless|clueless|spineless|incompetent coworker(s)|intern(s)|recruiter(s)|hr|management
    chef|patron|manager|collegues|clients|client|stagiaire|rh debile(s)|incapable(s)|incompetent(s)
    chef|patron|manager|collegues|clients|client|stagiaire|rh toxique(s)|pourri(s)|malhonnete(s)
    power tripping
    power hungry boss|manager|ceo|director|man|woman|tyrant|people|idiot
    micromanaging|control|toxic freak(s)|boss|manager
    """
)
HIT = (
    "casse(r)|pete(r)|explose(r)|defonce(r)|arrache(r)|brise(r)|fracasse(r)|eclate(r)|refais"
    "|refaire"
    "|crever|tordre|encastre(r)"
)
BODY = (
    "gueule|dents|jambes|bras|figure|tete|nez|genoux|cou|yeux|portrait|face|legs|teeth|nose|jaw"
    "|neck"
    "|knees|kneecaps|skull|head|arms|lights"
)
MENACE = Phrases(
    f"""
    je l|le|la|les|te|vous|lui etrangle|tue|bute|frappe|gifle|cogne|egorge|noie
    je l|le|la|les|te|vous|lui crame|defonce|demolis|massacre|explose|tape|baffe|fracasse|etripe
    i ll|will|m (gonna) (going) (to) (literally) end|bury|ruin|murder|strangle you|him|her|them
    i ll|will|m (gonna) (going) (to) (literally) choke|stab|shoot|wreck|crush you|him|her|them
    not a joke|threat … promise
    je ne|n|suis plaisante|rigole|blague pas … la|prochaine|fois
    c est une menace (et) (oui|directe|prenez|prends)
    je|j|on vais|va|veux te|vous|lui|leur|les|la|le {HIT}
    lui|te|leur|vous|t arrange|arranger|arrangerai|refais|refaire|refera le portrait|facade
    je|j|on (te|vous|lui|leur) {HIT} … {BODY}
    lui|te|leur|vous {HIT} … {BODY}
    mettre|mets|colle|coller|foutre une|mon|ma baffe|tarte|droite|poing|claque|main
    tu vas|te en_prendre|le_sentir|le_payer|pleurer|souffrir|saigner|voir_de_quel|voir_ta|voir_ce_qu
    continue(z)|recommence(z)|essaie|essayez|ose|touche … tu|vous vas|allez voir
    vous allez souffrir|pleurer|saigner|le_payer|en_baver|voir_de_quel|voir_ce_qu
    attends|attendez (un_peu|voir) que je te|vous|t|debarque|descende|vienne
    que je te|vous|le|la chope|trouve|croise|attrape
    gare a toi|vous|lui
    numerote tes
    t es|etais mort|un_homme_mort|morte
    tu es mort|un_homme_mort|morte
    on sait|je_sais ou tu|vous|il|elle
    j ai ton|son adresse
    j ai votre adresse … fais|faites|attention|gare|passe|viens
    je connais ton|votre|son adresse
    tu|vous (ne) perds|perdez rien pour
    you just wait you|mate|pal|sunshine
    surveille|surveillez tes|vos|ton arrieres|dos
    on va|ira te|vous|lui|le|la pourrir|retrouver|faire_payer|faire_la|faire_regretter|regler_son
    on va|ira te|vous|lui|le|la regler_ton|regler_votre|faire_sa_fete|faire_ta_fete
    on va|ira te|vous|lui|le|la choper|briser|detruire|defoncer|cramer
    je vais te|vous|lui|le|la pourrir|detruire|faire_la_peau|regler_ton|regler_son|descendre
    je vais te|vous|lui|le|la|les etriper|etrangler|egorger|planter|bruler|noyer
    envie de|d (le|la|les|lui|l|te|vous) etrangler|frapper|gifler|baffer
    envie de|d (le|la|les|lui|l|te|vous) tuer|buter|cogner|defoncer|jeter_par
    la|ta|sa voiture|maison|bagnole va cramer|bruler
    break|smash|punch|rearrange|kick|bash|slap|knock … your|his|her|their … {BODY}
    wring|strangle|choke|stab|shoot|drown him|her|them|you|his_neck|her_neck
    burn|kill|slap|punch|throttle|murder him|her|them|you|his_neck|her_neck
    wring|strangle|choke|stab|shoot|drown your_neck|my_boss|my_manager|this_guy|that_guy|whoever
    burn|kill|slap|punch|throttle|murder your_neck|my_boss|my_manager|this_guy|that_guy|whoever
    sleep with one
    one eye open
    say (that|it) again … and|face|i
    say that|it to my
    to my face
    you won t|not live_to|see_tomorrow|walk_again|walk_away|survive_this|survive_me
    won t see|live tomorrow|christmas|to
    get what|whats (s) coming
    coming for you|him|her|them
    i|we|ll|will|m|gonna make you|him|her|them pay|suffer|regret|bleed|beg
    i|we|ll|will|gonna make sure you|he|she|they (will|all|never) pay(s)|suffer(s)|regret(s)|work(s)
    you|he|she (re|are|is|s) toast|dead_meat
    you|he|she re|are|is|s finished here|mate|pal|in|at_this
    they (re|are) toast|dead_meat|so_finished
    you better|d_better watch|run|hide
    better watch your|his|her|their
    meet me outside
    i|we have|ve|got your address
    know where you|he|she|they sleep|live|park|eat|work
    burn|bruler (down) the|your|le|la house|office|building|place|headquarters|siege
    someone|somebody|quelqu_un should|devrait|needs (to|lui|te|les) hurt|run|push|bash
    someone|somebody|quelqu_un should|devrait|needs (to|lui|te|les) casser|frapper|gifler|tuer
    meet my fist
    taste of my
    ll|will|gonna bring a|the|my bat|gun|knife
    """
)
SAFE = Phrases(
    """
    bug(s)|script|build|process|cpu|ram|thread(s)|daemon
    pod(s)|container(s)|cron|printer|imprimante|ordi|laptop|bot(s)|zombie(s)|boss_level|boss_fight
    genial|geniale|adorer|magnifique|sublime|delicieux|facile|superbe|plaira|wonderful|lovely
    chat|cat|dog|chien|game|jeu|chess|echecs|sourdough|levain|ficus|plant|plante
    """
)
