"""How people threaten and wish harm; and what is said in good fun."""

from bot.drafts.phrases import Phrases

SOME = (
    "that_salesman|this_salesman|that_manager|that_client|this_manager|"
    "him|her|them|you|this_guy|that_guy|my_boss|my_manager|whoever|someone|somebody|this_client"
    "|the_bastard|this_customer|the_intern|my_neighbour|that_recruiter|the_ceo|our_ceo|their_ceo"
)
_WRETCH = (
    "the_boss|the_manager|the_client|the_customer|the_recruiter|the_ceo|the_director|this_guy"
    "|that_guy|this_man|that_man|that_woman|this_client|that_client|this_idiot|that_idiot"
    "|my_boss|our_boss|my_manager|that_bloke|this_bloke|that_driver|the_driver|his_car|her_car"
)
_YOU = (
    "you|him|her|this_guy|that_guy|that_man|the_idiot|people_like|idiots"
    "|toi|lui|elle|eux|ce_mec|ce_type|cet_idiot|des_gens_comme|les_gens_comme"
)
WISHED = Phrases(
    f"""
    allez|va|puissiez (tous) (toutes) (vous) (te) (tous) crever|crevent|mourir|pourrir
    puisses|qu_ils|qu_elles (tous) (toutes) (vous) (te) (tous) crever|crevent|mourir|pourrir
    crevez tous|toutes|bande|la_gueule_ouverte
    va|allez|aille|qu_il_aille|qu_elle_aille|vas (donc) te|se|vous pendre|noyer|tuer|suicider|jeter
    va|allez|aille|vas (donc) te|se|vous faire voir|pendre|mettre|cuire|soigner|interner|enfermer
    va|vas (donc) crever|mourir|pourrir|bruler|te_jeter|jouer_sur_l_autoroute|au_diable|bouffer
    creve(z) (donc) charogne|en_enfer|tout|tous|bien|lentement|la_bouche_ouverte|sale|ordure
    espere que|qu … crever|vautrer|etouffer|mourir|pourrir|noyer
    espere qu|que il|elle|ils|tu|vous|ce|cet|son … planter|ramasser|accident
    hope|hoping (that) he|she|you|{_WRETCH} … crashes|chokes|rots|burns
    hope|hoping (that) he|she|you|{_WRETCH} … drowns|suffers|dies|falls
    espere qu|que il|elle|tu|ils|vous va(s)|vont|allez|te|se crever|mourir|souffrir|tomber_dans
    espere qu|que il|elle|tu|ils|vous creve(s)|crevent|tombe(s)|souffre(s)|finira(s)|te|se
    merite(s)|meritent|meritez que|qu|d|de … crever|mourir|noyer|pendre|brule|bruler|enferme
    jump|jumping off|under|from (of) a|the|your cliff|bridge|train|bus|roof
    go|please|should|could|can (go) jump in|into|off (a|the) lake|river|canal|sea|cliff|bridge
    step|walk|run in|under (front) (of) a|the train|bus|tram|lorry
    go|please|should (and) step|walk|run|play in|into (the) traffic|sea|ocean
    play in traffic
    drink bleach
    go|please|should|hope|hopes just|and|he|she|you|they|him die|choke|rot|drown|burn|croak
    go|please die|drown|choke|rot|jump
    hope|hoping|wish he|she|you|they|your gets|get|house|car|plane … cancer|hit|run|fired|hurt|crash
    hope|hoping|wish he|she|you|they|your (all) chokes|choke|dies|die|rots|rot|falls|burns
    world|planet (would) be|serait|se (be) better|mieux|porterait (off) without|sans {_YOU}
    monde|planete (would) be|serait|se (be) better|mieux|porterait (off) without|sans {_YOU}
    office|team (would) be|serait|se (be) better|mieux|porterait (off) without|sans {_YOU}
    equipe|bureau (would) be|serait|se (be) better|mieux|porterait (off) without|sans {_YOU}
    long walk|hike off|over a|the (short) pier|cliff|plank
    off|end|neck yourself
    """,
    f"""
    si|quand|when|if|whenever (jamais) je|i (ever) te|vous|le|la|l|les|see … vas|allez
    si|quand|when|if|whenever (jamais) je|i (ever) meet|catch|find|run … vas|allez
    si|quand|le_jour_ou (jamais) je te|vous|le|la|l|lui|les|tombe chope|attrape
    si|quand|le_jour_ou je|j tombe|mets|met dessus|sur|la_main
    if|when|next_time i (ever) see|meet|catch|find|run|get|bump {SOME} … you|ll|will|know|sorry|dead
    if|when|next_time|once i (ever) (get|lay) (my) hands on {_YOU}|whoever
    get|lay|laying|getting my hands on you|him|her|whoever|this_guy|that_guy|the_idiot|the_one_who
    tu|vous|il|elle (le) vas|allez|va (le) comprendre_ta|sentir_passer|morfler|prendre_cher
    tu|vous|il|elle va|vas|allez prendre_cher|manger_tes|en_manger|se_souvenir_de_moi|pleurer_ta
    le|la|l regretteras|regretterez|regrettera|regretteront un_jour|amerement|tous|toute|cher
    vas|allez|va le regretter
    ll|will|gonna (all|soon|really) wish you|he|she|they hadn|d|had|never|were
    fais|fait|ferai|faire|fera bouffer|avaler|ravaler (lui|te) son|sa|ses|ton|ta|tes|leur
    fais|fait|ferai|faire|fera manger|ramper (lui|te) son|sa|ses|ton|ta|tes|leur
    lui|te|leur|vous faire bouffer|avaler|ravaler (l|son|ses|ta)
    lui|te|leur faire manger son|ses|ta|tes|leur (propre) clavier|dossier|rapport
    lui|te|leur faire manger son|ses|ta|tes|leur (propre) cravate|badge|dents
    lui|te|leur|vous faire regretter|cracher (l|son|ses|ta)
    lui|te|leur faire passer|payer l_envie|le_gout|son|ses|ca|cher|tout
    make|making {SOME} crawl|beg|choke|bleed|regret|squeal|suffer|pay_for
    make|making {SOME} eat|swallow his|her|their|your
    ram|shove|stick|stuff … up|down your|his|her|their|the throat|arse|ass|nose|backside|gob
    fous|foutre|jette|jeter|balance|balancer (par) la|par|le|l fenetre
    foutre|jeter|balancer|passer (le|la|les|ce|cette) … par|a la|l fenetre|eau|poubelle|balcon
    chuck|throw|push|shove|hurl|kick {SOME} … window|stairs|roof|balcony|cliff|bridge
    chuck|throw|push|shove|hurl|toss … out|off|down (of) the|a window|stairs|roof|balcony
    chuck|throw|push|shove|hurl|toss … out|off|down (of) the|a cliff|bridge
    je|j te|vous|lui promets|jure|garantis … regretter|regretteras|vas|payer
    je|j te|vous|lui promets|jure|garantis … paieras|pleurer|oublieras
    i|we swear|promise|guarantee … regret|wish|pay|sorry|hurt|suffer|cry
    ca|cela va|risque (de) (tres) mal finir|se_finir|tourner|terminer pour|si|entre
    it|this|things will|ll|gonna|is|won (t) (going) (to) get|end|turn (very) ugly|badly for
    it|this|things will|ll|gonna|is|won (t) (going) (to) get|end|turn (very) well|nasty for
    tes|vos jours|heures sont comptes|comptees
    chef|patron|manager|directeur … jours|heures sont comptes|comptees
    your|his|her days|hours are numbered|counted
    vais|va|vas|m_en_vais (te|vous|le|la|les|lui) demonter|batter|eclater|latter|dezinguer
    vais|va|vas|m_en_vais (te|vous|le|la|les|lui) fumer|allumer|degommer
    ll|will|gonna|to batter|thump|deck|clobber|pummel|flatten|maul you|him|her|them
    sais|savons|sait ou|where tu|you bosses|work|habites|live … causer|chat|parler|talk|voir
    know|knows|knew ou|where tu|you bosses|work|habites|live … causer|chat|parler|talk|voir
    sais|savons|sait ou|where tu|you creches|gares|park|vis … causer|chat|parler|talk|voir
    know|knows|knew ou|where tu|you creches|gares|park|vis … causer|chat|parler|talk|voir
    sais|savons|sait ou|where tu|you bosses|work|habites|live … visit|passer|soon|bientot
    know|knows|knew ou|where tu|you bosses|work|habites|live … visit|passer|soon|bientot
    sais|savons|sait ou|where tu|you creches|gares|park|vis … visit|passer|soon|bientot
    know|knows|knew ou|where tu|you creches|gares|park|vis … visit|passer|soon|bientot
    ma vengeance
    je me vengerai
    get my revenge|own_back
    revenge|vengeance is|sera|est coming|terrible|mine
    je|j t|vous attends|attendrai a|au|en la|parking|bas sortie
    wait|waiting for you in|at (the|your) car_park|parking_lot|car|door
    wait|waiting for you outside|after_work
    tu|vous sais|savez|ne|imagines pas|a a|qui|de (qui) tu|vous|ce parles|as|t_attaques|suis capable
    no|know|idea|don (t) (idea) (know) who you re|are dealing|messing|talking
    prie(z)|pray pour|i|that (que|i) (never|don|ne|je) (t) te|trouve|find|croise
    ne|n|t (en) sortira(s)|tireras|tirera pas|vivant comme|vivant|aussi
    won|not (t) get away with
    on|je (se) retrouvera|reverra|recroisera a_la_sortie|et_la|crois_moi|toi|entre_quatre
    je|on vais|va|peux (te|vous|lui|leur) pourrir|ruiner ta|la|votre|sa|leur vie|carriere|reputation
    je|on vais|va|peux (te|vous|lui|leur) detruire|briser|gacher ta|la|votre|sa|leur vie
    je|on vais|va|peux (te|vous|lui|leur) detruire ta|la|votre|sa|leur carriere|reputation
    je|on vais|va|peux (te|vous|lui|leur) briser|gacher ta|la|votre|sa|leur carriere|reputation
    i|we|ll|gonna (ll|will|m|can) (going|gonna) (to) ruin|destroy|wreck|end your|his|their career
    i|we|ll|gonna (ll|will|m|can) (going|gonna) (to) ruin|destroy your|his|their life|reputation
    i|we|ll|gonna (ll|will|m|can) (going|gonna) (to) wreck|end your|his|their life|reputation
    i|we ll|will|m (going|gonna) (to) ruin|destroy|wreck|end her career|life|reputation
    brule(r)|crame(r) (ta|sa|votre|leur|la|le) voiture|caisse|maison|baraque|bureau|bureaux|siege
    torch|burn|blow|trash|slash (up) (down) your|his|her|their car|tyres|tires|house|office|place
    creve(r)|lacere(r) tes|vos|ses|leurs|les pneus
    faire|fais|fait la peau|tete_au_carre a|de|lui|comme
    lui|te|vous faire|fais|ferai la peau|tete_au_carre|misere
    lui|te|leur|vous|t mets|met|mettre (bien) un|mon|des coup(s)|poing|pain|beigne
    lui|te|leur|vous|t colle|coller|mettrai (bien) un|mon|des coup(s)|poing|pain|beigne
    mettrais|collerais (lui|te|bien) un|mon coup|poing|pain|beigne
    merite(s) (bien) un|mon poing|pain|beigne|coup_de_pied|coup_de_poing|coup_de_boule
    kick|kicking|beat|knock (the) his|her|your|their teeth|face(s)|head(s)|skull
    smack|slap|whoop|bash (the) his|her|your|their teeth|face(s)|head(s)|skull
    kick|kicking|beat|knock (the) his|her|your|their arse(s)|ass(es)|brains|lights
    smack|slap|whoop|bash (the) his|her|your|their arse(s)|ass(es)|brains|lights
    kick|kicking|beat|knock|smack (the) seven|living|lights|daylights|crap
    smack|slap|whoop|clobber him
    viens|vais|va|l_en t_en|lui_en|en|te|lui|leur coller|retourner|foutre une|deux
    viens|vais|va|l_en t_en|lui_en|en|te|lui|leur decoller|flanquer|claquer une|deux
    te|t|lui|vous|leur en coller|mets|mettre|retourne|retourner|fous|flanque|colle|claque une|deux
    wait|just_wait till|until|til i get|catch|find|see|meet|reach you|him|her|them
    give|giving|gave|get you|him|her|them|ya a|the clip|thick_ear|back_hander|good_hiding|black_eye
    punch|slap|smack|headbutt|throttle|strangle|lynch {SOME}
    nous retrouverons|te_retrouvera|te_trouvera|vous_trouvera
    """,
)
FRIENDLY = Phrases(
    """
    scrabble|chess|echecs|mario_kart|monopoly|uno
    sudoku|tarot|belote|ping_pong|babyfoot|silo(s)|mur(s)
    stand|booth|demo|cafe|coffee|plaisir|pleasure|meetup|hackathon|salon|conference|kubecon
    if|si you|tu|vous miss|skip|don_t|do_not|forget|rates|loupes|manques|oublies|ratez|loupez
    si tu|vous manquez|oubliez|viens|venez
    find|trouver|trouve you|vous|te the|a|an|some|something|another|un|une|le|la|des
    va|vont|will|ll vous|your|te exploser|blow la|your|le tete|mind|cerveau
    yoghurt|yogurt|yaourt|sweet_toothed|gourmand(s)|agrafeuse|stapler|tupperware|frigo|fridge|mug
    station|metro|gare|restaurant|fair|foire|trampoline
    carton(s)|box|boxes|charge(s)|lifting|lift|porter|portez|posture|ergonomie|ergonomics|chair
    ma|mes|la main(s) a_couper|au_feu
    hunt you down a|an|the|that|some|your|one
    you that|the recipe|link|file|number|quote
    croissant(s)|gateau|gateaux|cake|cookies|biscuits|chocolat|chocolates|babyfoot|foosball
    ping pong
    karaoke|quiz|escape_game|laser_game|paintball|tournoi|tournament|match|bowling|petanque
    """
)
INNOCENT = Phrases(
    """
    basset|beagle|labrador|spaniel|terrier|puppies
    litter|best_in_show|portee|chiots|kennel|loaf|loaves
    boulangerie|boulanger|boulangere|bakery|baguette|baguettes
    croissants|levain|fournil|fournee(s)|tradition
    du|le|au|de|mon|ce|un|son|leur|petit pain
    bouffon(s) du|de roi|reine|cour
    mousse|peluche|tirelire|figurine|charcuterie|elevage
    shuts
    when|how|me|learn(ed)|i|myself|we|never|to|him to|should|up|not|ll|can_t shut_up
    shut up shop|and_code|and_ship|and_listen|and_dance|and_take|about_my|about_it
    """
)
PET = Phrases(
    """
    mon|ma|notre|le|la|un|une|ce|cette (vieux|petit) chien|chat|chienne|chatte|lapin|hamster|chiot
    mon|ma|notre|le|l|un|ce chaton|perroquet|cheval|ane|cochon|robot|aspirateur
    my|our|the|a|office|this|neighbours_ (new|old|office) dog|cat|puppy|kitten|parrot|horse|rabbit
    my|our|the|a|office|this (new|old|office) goat|hamster|roomba|robot
    """
)
PREY = (
    "arracherais|casserais|peterais|claquerais|giflerais|etranglerais|tordrais|ecraserais"
    "|frapperais"
    "|baffe|baffer|baffes|foutrais|collerais|tuerais|buterais|noierais|cognerais|defoncerais"
    "|pendrais"
    "|arracherai|casserai|peterai|claquerai|giflerai|etranglerai|frapperai|tuerai|buterai|pete"
    "|casse"
    "|arrache|brise|explose|tords|ecrase|fracasse"
)
FLESH = (
    "yeux|dents|gueule|genoux|jambes|bras|nez|tete|figure|cou|doigts|cotes|tronche|machoire|rotules"
    "|eyes|teeth|face|knees|legs|arms|nose|head|neck|fingers|ribs|jaw|kneecaps|skull|windpipe"
)
_TO = "(le|la|les|lui|leur|te|vous)"
HARM = Phrases(
    f"""
    je|j|on {_TO} (bien|volontiers) {PREY} (bien|volontiers) les|la|le {FLESH}|baffe|tarte|main
    je|j|on {_TO} (bien|volontiers) {PREY} (bien|volontiers) des|une|un {FLESH}|baffe|tarte|main
    je|j|on {_TO} (bien|volontiers) {PREY} (bien|volontiers) sa|son|ta {FLESH}|baffe|tarte|main
    je|j|on (le|la|les|lui|leur|te|vous|l) etranglerais|giflerais|tuerais|frapperais
    je|j|on (le|la|les|lui|leur|te|vous|l) noierais|etriperais|baffer
    gets|get|getting his|her|their|your {FLESH} broken|smashed|kicked|punched
    gets|get|getting his|her|their|your {FLESH} rearranged|caved|knocked
    scratch|gouge|poke|claw|rip|tear|knock|smash|cave|break|snap|kick … {FLESH} out|off|in|open
    d|would|could|will|ll (happily|gladly|love_to|like_to) break|snap|wring his|her|their {FLESH}
    d|would|could|will|ll (happily|gladly|love_to|like_to) break|snap|wring your|that {FLESH}
    d|would|could|will|ll (happily|gladly|love_to|like_to) punch|smash|twist his|her|their {FLESH}
    d|would|could|will|ll (happily|gladly|love_to|like_to) punch|smash|twist your|that {FLESH}
    d|would|could|love_to|like_to punch|smash|rearrange that|this salesman|manager s face
    d|would|could|love_to|like_to punch|smash|rearrange that|this client|boss|guy s face
    d|would (happily|gladly|love_to|like_to) strangle|slap|punch|throttle him|her|them|you|that
    d|would (happily|gladly|love_to|like_to) strangle|slap|punch|throttle this|my|whoever
    d|would (happily|gladly|love_to|like_to) drown|shoot|stab|murder him|her|them|you|that
    d|would (happily|gladly|love_to|like_to) drown|shoot|stab|murder this|my|whoever
    expect a (nasty) surprise|visit
    attends toi|vous a (des|une) (mauvaise) surprises|surprise|visite
    """
)
TOY = (
    "chien|chat|chats|chiens|lapin|hamster|chiot|chaton|perroquet|cheval|poule|poules|ane|cochon"
    "|dog|cat|cats|dogs|puppy|kitten|parrot|horse|hen|hens|rabbit|bird|goat|robot|bot|aspirateur"
    "|imprimante|printer|serveur|server|machine|script|bug|build|test|tests|ordi|ordinateur"
    "|laptop|pc|clavier|keyboard|gps|correcteur|autocorrect|algorithme|algorithm|compilateur"
    "|compiler|linter|regex|code|parser|api|bdd|ficus|moustique|mosquito|wasp|guepe|pigeon(s)"
    "|seagull(s)|mouette(s)|goeland(s)|vpn|wifi|voiture|car|moteur|engine|gpu|cpu|excel|framework"
)
NOBODY = Phrases(
    f"""
    mon|ma|mes|notre|nos|le (vieux|vieille|petit|nouveau|nouvelle) {TOY} est|etait|reste|is|was|s
    la|les|l|ce|cette|un|une (vieux|vieille|petit|nouveau|nouvelle) {TOY} est|etait|reste|is|was|s
    mon|ma|mes|notre|nos|le (vieux|vieille|petit|nouveau|nouvelle) {TOY} are|sont|me|m|ne|n|refuse
    la|les|l|ce|cette|un|une (vieux|vieille|petit|nouveau|nouvelle) {TOY} are|sont|me|m|ne|n|refuse
    mon|ma|mes|notre|nos|le (vieux|vieille|petit|nouveau|nouvelle) {TOY} keeps|dit|says|a|has|qui
    mon|ma|mes|notre|nos|le (vieux|vieille|petit|nouveau|nouvelle) {TOY} that|tape|ate|mange
    la|les|l|ce|cette|un|une (vieux|vieille|petit|nouveau|nouvelle) {TOY} keeps|dit|says|a|has|qui
    la|les|l|ce|cette|un|une (vieux|vieille|petit|nouveau|nouvelle) {TOY} that|tape|ate|mange
    my|our|the|this|that|a|office|new|old (new|old|office|little) {TOY} est|etait|reste|is|was|s
    my|our|the|this|that|a|office|new|old (new|old|office|little) {TOY} are|sont|me|m|ne|n|refuse
    my|our|the|this|that|a|office|new|old (new|old|office|little) {TOY} keeps|dit|says|a|has|qui
    my|our|the|this|that|a|office|new|old (new|old|office|little) {TOY} that|tape|ate|mange
    pigeons|mouettes|goelands|seagulls|moustiques|mosquitoes|guepes|wasps|rongeurs
    zombie|race|daemon|child process|processus|condition|processes
    """
)
