"""Rude words, threats, and what puts people down."""

from bot.drafts.phrases import Phrases

RUDE_FRENCH = Phrases(
    """
    enflure(s)|raclure(s)|crevure(s)|pourriture(s)|charogne|connard(s)
    connarde(s)|conard(s)|connasse(s)|conasse(s)|salope(s)|salopard(s)|salaud(s)
    saloperie(s)|ordure|encule(s)|enculee(s)|enculer|batard(e)|batards|fdp|ntm|pd|pede(s)
    gouine(s)|putes|pouffiasse(s)|petasse(s)|garce(s)|couille(s)|couillon(s)|couillonne(s)
    branleur(s)|branleuse(s)|enfoire(s)|enfoiree(s)|trouduc(s)|niquer|merdeux|merdeuse
    merde(s)|merdique(s)|putain(s)|bouffon(s)|tocard(s)|grognasse(s)|abruti(e)|abrutis|abruties
    bordel de merde
    fils de pute|chien|chienne
    trou(s) du cul|de_balle
    va te faire
    allez vous faire foutre|voir|mettre|cuire
    nique ta|sa|votre|leur
    ta|sa|vos gueule(s)
    ferme|fermez la|ta|votre gueule|bouche
    casse toi pauvre|sale|con|d_ici|connard|vite|espece|maintenant|de
    cassez vous d_ici|vite|tous|de|bande
    ferme la mec|con|connard|merci|un_peu|maintenant|toi|et|deux_secondes|s_il
    tete(s) de con|noeud|gland|cul
    gros|grosse(s)|vieux|sale(s)|pauvre(s)|petit(e) con(s)|conne(s)|merde(s)|pute(s)|porc(s)
    gros|grosse(s)|sale(s) truie|naze(s)
    sale(s) chien(ne)|type
    quel(s)|quelle|bande de con(s)|conne(s)
    quel(s)|ce|cet|ces|les|un con(s)
    pauvre type(s)|fille|mec|tache
    lecher|leche|leches le|les|cul|bottes (cul|bottes)
    je|on t|vous|les emmerde
    emmerdeur(s)|emmerdeuse(s)
    va crever|mourir
    foutez|fous le|moi|nous la|le paix|camp
    foutez|fous le camp
    se foutre|fout|foutent de notre|nos|votre|la gueule
    """,
    language="fr",
)
RUDE_ENGLISH = Phrases(
    "pussies|imbecilic|lowlife(s)|numbskull(s)|douchey",
    "a|such|what|you|is|total|that douche",
    language="en",
)
STARRED = frozenset(
    {"ass", "arse", "cul", "con", "cons", "conne"}
)  # rude where a star hides a letter of them
RUDE_ANYWHERE = Phrases(
    """
    connard(s)|connasse(s)|encule(s)|enculer|salope(s)|fdp|filsdepute|putain|merde
    asshole(s)|arsehole(s)|fuck|fucking|fucked|fucker(s)|fucks|motherfucker(s)|motherfucking
    shit|shits|shitty|shithead(s)|shitshow|bitch|bitches|bastard(s)|cunt(s)|dickhead(s)|wanker(s)
    twat(s)|prick(s)|douchebag(s)|scumbag(s)|slut(s)|whore(s)|retarded|fuckwit(s)|jackass
    dumbass|dipshit|bullshit|bullshitter(s)|tosser(s)|bellend(s)|nigger(s)|nigga|faggot(s)
    stfu|gtfo|kys
    son of a bitch|gun
    piece(s) of shit|crap|garbage
    kiss my ass|arse
    kill|hang your self
    kill|hang yourself|yourselves
    shut up
    oh|just|so|please shut it
    shut it you|mate|already|idiot|intern|now
    shut your|the mouth|trap|door_and
    shut the fuck|hell up
    go to hell
    go fuck|screw yourself|yourselves
    screw you|them
    drop dead
    burn(s)|rot(s) in hell
    eat shit
    """
)
THREAT = Phrases(
    """
    je|on|j vais te|vous|le|la|les|lui retrouver|tuer|crever|defoncer|demolir|exploser|buter
    je|on|j vais te|vous|le|la|les|lui massacrer|pourrir|niquer|casser|gifler|frapper|cogner|pendre
    je sais ou tu|il|elle|vous habite(s)|habitez|travaille(s)|travaillez
    tu|vous vas|allez (me) (le) le_payer|le_regretter|me_le_payer|payer_pour
    tu|vous vas|allez (me) (le) payer_cher|payer_ca|morfler|crever
    tu|vous vas|allez regretter d|ce|cette|ca (avoir|que|insolence|etre|comportement)
    tu|vous vas|allez regretter tout|ton|ta|votre (avoir|que|insolence|etre|comportement)
    je te|vous retrouverai|tuerai|crame|bute|defonce|demolis
    on va|vient te|vous|le|la|les lyncher|pendre|bruler
    fais|faites gaffe a toi|vous|tes|vos
    ll|will|gonna|going|swear (to|i|ll|will) find|hunt you|him|her|them
    i|we|ll|will|m|gonna (am|ll|will) (going|to|gonna) kill|hurt|destroy you|him|her|them
    i|we|ll|will|m|gonna (am|ll|will) (going|to|gonna) slap|punch|beat|smash you|him|her|them
    going|gonna (to) kill|hurt|destroy|slap|punch|beat|smash whoever|someone
    going|gonna (to) kill|hurt|destroy|slap|punch|beat|smash somebody|the_idiot|the_guy
    i know where you|he|she|they live(s)|work(s)|park
    you ll|will (all) pay|regret (for) this|it|that
    you are|re dead
    watch your back
    deserve(s) to die|burn|suffer
    deserve(s) a beating|slap|kick|punch
    someone should punch|shoot|slap|hit|kill
    merite(s)|meritent une|des|de baffe(s)|claque(s)|gifle(s)|mourir|crever
    """
)
MILD = (
    "idiot(s)|idiote(s)|imbecile(s)|cretin(s)|cretine(s)|debile(s)|stupide(s)|clown(s)|guignol(s)"
    "|incapable(s)|incompetent(s)|incompetents|minable(s)|parasite(s)|feignant(s)|feignasse(s)"
    "|faineant(s)|menteur(s)|menteuse(s)|voleur(s)|larve(s)|boulet(s)|blaireau|blaireaux|naze(s)"
    "|andouille(s)|mongol(s)|gogol(s)|trisomique(s)|hysterique(s)|psychopathe(s)|moron(s)|stupid"
    "|dumb|loser(s)|jerk(s)|pathetic|fool(s)|liar(s)|pig(s)|rat(s)|snake(s)|brainless|braindead"
    "|scum|monkeys|psychopath(s)|hacks|dummies|vermin|cowards|imbeciles|cons|nuls|charlot(s)"
)
AIMED = Phrases(
    f"""
    idiots|morons|imbeciles|cretins|debiles|incapables|crevures|raclures|dumbasses
    bande|tas|ramassis de|d (gros|grosses|petits|sales|vrais) {MILD}
    espece de|d (gros|grosse|petit|sale|vrai) {MILD}|nul|con
    bunch|pack|band|load of (lazy|total|complete|stupid) {MILD}
    you|those|these (are|re) (such|all|just|so) (a|an) (complete|total|absolute) {MILD}|retard(s)
    tu|vous|t es|etes (tous|toutes|vraiment|qu) (un|une|des|de|d) (gros|vrais|pauvre) {MILD}
    quel(s)|quelle(s) (gros|grosse|vrai|bel|belle|pauvre) {MILD}
    what a|an (complete|total|absolute|utter|real) {MILD}
    pauvre|gros|sale|sacre|pauvres|sales {MILD}
    only|seul|seuls an|a|un|les|des {MILD}
    """
)
DEEMED = Phrases(
    f"""
    he|she|they|who (is|are|s|re|was) (such|all|just|so) (a|an) (complete|total|real) {MILD}
    is|are|was (such|all|just|so) (a|an) (complete|total|real|bunch) {MILD}
    est|sont (vraiment|qu|tous|juste) (un|une|des|de|d) (gros|vrai|vrais|pauvre|parfait) {MILD}
    """
)
WORTHLESS = Phrases(
    """
    est|sont|etes|etait (vraiment|tous|trop|tellement|si) nul(s)|nulle(s)|mediocre(s)|bete(s)
    est|sont|etes|etait (vraiment|tous|trop|tellement|si) inutile(s)|pourri(s)|lamentable(s)
    is|are|re|was|were (so|really|just|all|such) useless|worthless|lazy|trash|garbage|mediocre
    is|are|re|was|were (so|really|just|all|such) ignorant|incompetent|hopeless|ridiculous|clueless
    ne|n sert|servent|comprend|comprennent|sait|savent|valent|vaut (vraiment) (a) rien
    has|have no brain|spine
    """
)
PEOPLE = Phrases(
    """
    chef|cheffe|patron|patronne|manager(s)|client(s)|cliente|collegue(s)|rh|drh|pdg|direction|mec
    type|gars|gens|recruteur(s)|stagiaire(s)|devs|developpeur(s)|commercial|commerciaux
    prestataire(s)|equipe|voisin(s)|journaliste(s)|ministre|maire|fournisseur|dirigeant(s)
    consultant(s)|tu|elle|ils|elles|celui|ceux|celle|vous
    directeur(s)|directrice|vp|cto|cfo|director(s)|lead|head_of|supervisor|agent(s)|neighbours
    sales_team|sales_rep|marketing|compta|comptable(s)|commerciaux|marketeux|juristes|acheteurs
    accountant(s)|salesman|trainer|receptionist|courier
    plumber|landlord|organiser|buyer(s)|lawyer(s)
    vendeur(s)|vendeuse|formateur|formatrice|livreur
    plombier|proprio|organisateur|avocat(s)|chauffeur
    boss|customer(s)|colleague(s)|hr|ceo|guy(s)|people|recruiter(s)|intern(s)|dev|developer(s)
    salespeople|supplier|neighbour|journalist(s)|minister|mayor|management|coworker(s)|user(s)
    you|he|she|they|whoever|team
    """
)
MYSELF = Phrases(
    """
    je|j suis|etais|ai_ete|me
    i am|m|was|felt|feel|look|looked
    l|le|la idiot|idiote|abruti|imbecile … c_est|c_etait moi|bibi
    l|le|la andouille|boulet|cretin|debile|clown … c_est|c_etait moi|bibi
    the|that idiot|fool|moron|clown|muppet|genius|culprit … is|was|s me|yours_truly
    moi meme
    myself
    """
)
GENTLE = Phrases(
    """
    client(s) mail|lourd|leger|smtp|git|ftp|vpn|http|api|mqtt|web|rest
    mail|email|git|vpn|smtp|ftp|api client(s)
    neighbour|neighbor|colleague s donkey|pig(s)|rat(s)|snake(s)|cow|worm(s)
    boss|client|customer|team s donkey|pig(s)|rat(s)|snake(s)|cow|worm(s)
    neighbour|neighbor|colleague s joke(s)|tool(s)|hack(s)|slug(s)|vulture(s)
    boss|client|customer|team s joke(s)|tool(s)|hack(s)|slug(s)|vulture(s)
    head|commit(s)|branch|branches|merge|rebase|push|pull|repo|repository|clone|stash|diff … git
    git commit|log|push|pull|merge|rebase|status|blame|stash|bisect|is|has|says|gives|clone|diff
    destroy|beat|crush|kill|exploser|battre|tuer … scrabble|chess|echecs
    destroy|beat|crush|kill|exploser|battre|tuer … quiz|mario_kart|monopoly|uno
    quelqu|somebody|someone|public|audience|people … rien|nothing
    qui n y|en
    lime|file|rasp … batarde|bastard
    batarde|bastard file|rasp|sword|lime|epee
    idiot|fool proof|proofing
    nobody|no_one|personne is|was|n|ne (est) stupid|dumb|bete|idiot|idiote|debile|nul
    there are thieves|rats|monsters|snakes|sheep|pigs|clowns
    ne|n|don|never|pas (t) traitez|traite|call|appelez … incapable(s)|useless|idiot(s)
    ne|n|don|never|pas (t) traitez|traite|call|appelez … idiots|nuls|stupid
    ne|n soyez|soyons|est_pas pas bete(s)|idiot(s)
    stupid|dumb|bete|idiote|debile question(s)|mistake|bug|idea|phone|typo|thing|erreur
    dummy data
    c est bete
    question(s) bete(s)|idiote(s)|stupide(s)
    bete(s) noire|sauvage(s)|de_scene
    cruche|gourde|courge|quiche|moule|truffe magnifique|superbe|delicieuse
    cruche|gourde|courge|quiche|moule|truffe splendide|ancienne|bretonne
    cruche|gourde|quiche|truffe(s) en|du|lorraine|isotherme|noire|blanche|au|aux
    belle|jolie|magnifique|superbe|delicieuse|bonne cruche|gourde|quiche|truffe
    mad as a hatter
    cerveau|brain d|de|of (un|une|a|an) encyclopedie|encyclopedia|genie|genius|surdoue|scientist
    lazy|dumb loading|load|evaluation|sunday|weekend|pipe|terminal
    rat race
    snake case|game
    garbage collector|collection|can|truck
    trash can|bin
    match(s) nul(s)
    bete avant|le_matin|au_reveil
    nul(s)|nulle(s)|hopeless|useless|rubbish|terrible|mauvais en|au|aux|a|at|with|avant
    only a fool would|ignores|skips|forgets
    let|lets|letting (the) that|this|it|them|these|name fool
    get|got|gets|getting lost in|on|at|between|trying|for|again|and_found|there|twice|somewhere
    can|could|might|to|we|i|you|ll|t|always|easily|never|not|often get|got lost
    a|the (real|right|total|absolute) pig|bear|beast|donkey|bitch to
    three little pigs
    trois petits cochons
    ane(s)|vautour(s)|vipere(s)|parasite(s)|nuisible(s)|vampire(s) … ferme|parc|enclos|pre|zoo|nid
    ane(s)|vautour(s)|vipere(s)|parasite(s)|nuisible(s)|vampire(s) … photo(s)|balade|rando|potager
    donkey|pig(s)|snake(s) … farm|field|photo(s)|walk|garden|ride|zoo
    rat(s)|worm(s)|vulture(s)|cow(s) … farm|field|photo(s)|walk|garden|ride|zoo
    dans|a|de|vers|notre|une|d la ferme
    clown(s) for a
    printer|imprimante|robot|machine|laptop|ordinateur … you_worked
    loup|role|roles|deguise(e)|halloween|costume|carnaval|carnival|pretend|imprimante
    vrai(s)|faux|fake|false (ou|or|et|and) voleur(s)|escroc(s)|menteur(s)|recruiters|conseiller
    reflexe(s)|signs|signes|arnaque(s)|scam(s)|scammers|phishing
    """
)
CRUDE = Phrases(
    """
    bordel|chiant(e)|chiants|chiantes|emmerde|emmerdant|emmerder|connerie(s)|foutage|foutu(e)
    foutus|foutre|chier|degueulasse(s)|pisser|wtf|crap|crappy
    faire chier
    c est con
    a la con
    rien a foutre|battre|cirer
    pissed off
    pain in the ass|arse
    half assed
    """
)
