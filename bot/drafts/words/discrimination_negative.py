"""Words that no one would say of people they mean well by, beside those who are sorted."""

from bot.drafts.phrases import Phrases

NEGATIVE = Phrases(
    """
    mieux|better (off) (chez|at) eux|home|elle|lui
    jamais avec|sous|with|under une|un|a|des
    faut|must|have_to choisir|choose
    boivent|picolent|ralent|rale|rouspetent
    traficotent|trainent|magouillent|squattent|hurlent|crient
    coutent|coute|rapportent|profitent|plombent|pourrissent|gachent|encombrent|genent|derangent
    derange|gene|agacent|enervent|saoulent|soulent|gonflent|fatiguent|insupportable(s)|penible(s)
    lourd(s)|relou(s)|chiant(s)|chiante(s)|bruyant(s)|lents|lentes|chers|nuls|nulles|incapable(s)
    incompetent(s)|incompetentes|ingerable(s)|inemployable(s)|irresponsable(s)|instables|ralleurs
    raleurs|raleuses|profiteuses|susceptible(s)|capricieuse(s)|hysteriques|arrogants|impolis|bornes
    rire|rigoler|rigole|ridicule(s)|risible|moquer|mdr|fou_rire|marrer|honte|malaise|genant
    la honte
    impossible|inutile|inutiles|dommage|risque|risques|risquee|catastrophe|galere|calvaire|cauchemar
    suicide_commercial|corvee|fardeau|cadeau_empoisonne|erreur_de_casting|plaie|misere|enfer
    baisse(e)|chute|chutent|degringole
    niveau a|est|baisse|chute|en
    niveau … baisse|chute|chuter|baisser|degringole|effondre|bas
    productivite|ambiance … baisse|chute|moins|zero|nulle|plombee|effondre|foutue
    mefiance|mefie|mefiant|peur|fuyez|fuir|eviter|evite|attention_aux|gaffe_aux
    on|je passe|zappe|ecarte|elimine|jette|refuse|evite|prefere
    prefere(r) ne_pas|eviter|sans|pas|les|un|une
    preferons|prefere|preferent … pas|francais|homme|hommes
    comme tout le monde
    parler|parle|parlent a|avec|comme un|aux mur(s)
    will|would|all|just laugh|giggle|joke
    se|nous comprend|comprennent|comprenait plus|pas
    pas|plus|aucune (de|la) place pour|a
    qui va|voudrait|irait embaucher|bosser|acheter|faire|prendre|confier
    qui veut|voudrait d
    pas prets|pret|prete a|pour|d|avec
    pas|jamais|difficile|dur|impossible (de|a) (le|la|les) prendre au_serieux|serieusement
    y|il_n_y a que les|des
    faut|fallait|faudrait (se|s|leur|qu|les) choisir|calmer|adapter|retraite
    devraient|devrait|doivent (se|s|leur|qu|les) choisir|calmer|adapter|retraite
    faut|fallait|faudrait|devraient|devrait|doivent (se|s|leur|qu|les) taire|integrer|partir|virer
    faut|fallait|faudrait|devraient|devrait|doivent (se|s|leur|qu|les) interdire|retourner|trier
    devraient|devrait|doivent|peuvent prendre|rester|rentrer|aller|laisser|apprendre|arreter|faire
    n ont|a qu a
    se croient|croit tout|chez|superieurs|au_dessus|intelligents|meilleurs
    prennent|prend toute|trop|deux|plus la|place|chaises|places
    on|ca se demande|demande comment|qui|pourquoi|ce
    a cause d|de|des
    c est la faute|merde|foutoir|bordel|plaie|cata|cirque|foire
    encore un|une|des|deux qui|a
    passez votre|ton chemin
    passe ton chemin
    rentre|rentrent pas dans
    of course
    forcement|bizarrement|etrangement|curieusement|naturellement
    quotas|quota|cocher|alibi|faire_joli|plante_verte|potiche
    pas|plus|jamais fiable(s)|serieux|serieuse|rentable(s)|ponctuels|ponctuel|autonome(s)|pro|faits
    pas|plus|jamais propre(s)|honnetes|francs|nets|motives|carres|malins|clair|clairs|normal|normaux
    drink|drunk|complain|complaining|whinge|loiter|shout|jabber|overbreed|scrounge|disturb|annoy
    annoying|bother|noisy|loud|slow|expensive|pricey|useless|hopeless|incompetent|unreliable|flaky
    unemployable|unmanageable|difficult|touchy|moody|bossy
    rude|arrogant|unstable|clueless|thick|dumb
    dim|stupid|lazy|laugh|laughs|laughed|laughing|ridiculous|laughable|embarrassing|cringe|awkward
    impossible|pointless|disaster|nightmare|liability|burden|mistake|risk|risky|hassle|headache|mess
    pain|misery|joke|circus|drain|worst
    useless|weird|creepy|unnatural|abnormal|unsettling|depressing
    standards|level|quality|productivity … dropped|down|drops|fallen|gone|zero|slump|sank|slipped
    standards|level|productivity|quality dropped|fell|drops|slips
    dropped|drop|drops|lowering|lowered|zero|less (the|our|in) standards|bar|quality|productivity
    cost(s) more|us|too
    fear|afraid|scared|suspicious|wary|beware|avoid|steer_clear
    move|moved|moves|swipe|pass on|left
    rather|prefer|sooner not|without|avoid|didn
    rather not|have_a
    like everyone|everybody|what_everyone|normal else|people
    what everyone|everybody|we else|all
    talking|talk|speaking|like to|talking a|to brick_wall|wall
    nobody|no_one|can_t|never|couldn|don (one|t) understand(s)|gets
    no|not place|room|use for|a
    who wants|needs|would|d (a|want|hire|need|to)
    not|t|never|are|aren ready|prepared for|to
    can|can_t|couldn|cannot|never|hard (t|to|ever) take|taking (her|him|them|the|that) … seriously
    take|taking|took them|him|her|someone|that … seriously
    only … still|use|uses
    should|must|ought|need (all|just|be|to|learn) retire|adapt|integrate|shut|eat|dress|leave|calm
    should|must|ought|need (all|just|be|to|learn) banned|stopped|filtered
    should|must|ought|need (all|just|be|to|learn) sorted|screened|choose|quit
    pick|choose one
    or go|leave|get home|elsewhere|out
    keep|hide|kept them|him|her|that|it away|out|hidden|off|from|in
    away from clients|customers|kids|the|our
    take|takes|taking|took up two|all|space|too
    take|takes|taking|took two|all_the
    nobody|no_one says|dares|mentions
    ne|n dit|ose rien|le|en
    you wonder|have_to_wonder why|who|how
    it|that makes you wonder
    because|thanks of|to the|all
    quota(s)|tick_box|tokenism|box_ticking|eye_candy|window_dressing|decoration
    another one|another of|who
    here we go
    half the|my|our team|office|floor|class|crew … is|are|foreign
    overrun|invaded|flooded|taken_over|taking_over|swamped|crawling
    quelle idee
    bright|brilliant|stupid idea
    surtout|juste|que la|here|there pour|for la|le|les|the photo(s)|decor|quota(s)|cafe
    mostly|just|only|mainly la|here|there pour|for la|le|les|the photo(s)|decor|quota(s)|cafe
    surtout|juste|que la|here|there pour|for la|le|les|the coffee|brochure|show|poster
    mostly|just|only|mainly la|here|there pour|for la|le|les|the coffee|brochure|show|poster
    dragon(s)|larmes|tears|tantrum(s)|crise_de_nerfs|crises|caprices|potins|minefield|champ_de_mines
    time|ticking bomb
    bombe a
    perdu un poste|salarie|homme
    chair|bed warmer
    qui a envie|besoin d|de
    nobody|no_one|who wants|needs|likes|asked
    prime|subvention|subsidy|subsidies|grant|bonus … sinon|interet|not|only|rien|juste|otherwise
    pour la|les|toucher prime|subvention|aides|photo
    for the subsidy|grant|tax_break|bonus|quota|photo
    pas|aucun besoin d|de
    no need for|of
    surveiller|surveillez|surveille|tenir_a|garder|gardez
    keep an eye
    a|l oeil
    what they|these|those re|people|lot like|are
    never available|around|on_time|there|satisfied|happy
    jamais|pas dispo|disponible(s)|a_l_heure|contents|contentes|la
    serrer|serre|shake la|hands|my|a main|hand
    prier|prie|prient|pray|prays|praying|tapis_de_priere|prayer_mat
    mangent|eat dogs|du|des|les chien|chiens|chats|rats
    eat|eats dogs|cats|rats
    jusqu ou on|va|ca
    where does|will it stop|end
    mieux|better vaut un|une|a|bon|than
    on l entend|sent|voit
    holiday|vacances|planque|planques|sinecure
    pour|to faire|make la|the vaisselle|menage|coffee|tea|cafe
    servir|serve|fetch|prepare|preparer|faire|make le|the cafe|coffee|tea|the
    refuse|recale|ecarte|rejete|turned_down|rejected|declined|binned
    old school
    vieille ecole
    rythme|rhythm|dance|danser … mais|but
    recipe for
    mauvais signe|genre|esprit
    bad sign|sort|news|fit
    contre nature
    malsain|malsaine|bizarre|louche|chelou|suspect|tordu|anormal
    sick|shady|dodgy|suspicious|odd|freak(s)|freaky
    debarrasser|debarrasse|degager|trier|filtrer|interdire|interdit
    bataillon|troupeau|horde|ghetto|tribu|smala|herd|hordes|tribe|colonie|mafia|clan
    plus|more que|than a_la_maison|trouble|value|worth
    worth the
    vaut|valent pas|rien
    meme|even pas|not capable(s)|foutu(s)|fichu(s)|able
    charity case
    cas|case social|sociaux
    a la traine|masse|rue|ramasse
    tout|ca prend|prendre trop|des|plus heures|temps
    prend|prennent des heures
    takes|take (them) ages|hours|forever|twice
    twice as|the
    deux fois plus|moins
    parle|parlent mal|pas|fort|trop
    speak(s)|talk(s) too|no|bad|broken|loudly
    broken english
    smell|smells|odeur|odeurs|cuisine_qui
    ongles|nails|maquillage|makeup|vernis|shopping|talons|heels|handbag(s)|gossip|potins|papotage
    bavarde(s)|bavard(s)|bavardage|chatter|chatty|chatterbox(es)|pipelettes|pies|commeres
    talk(s)|talking too|all
    siege|chaise|poste|bureau vide
    empty seat|chair|desk
    code|codent|bosse|bossent|conduit|parle|ecrit|travaillent mal|comme|a_moitie
    pas cher
    cheap|cheaply|badly|poorly
    n|a|ont rien compris|pige|capte
    t|not|never|doesn|didn get|got the|it|that|a
    toujours|tjs une|un|des|en|la excuse(s)|pretexte|retard|probleme|raison
    always an|a|have|has|got|late|some excuse|an|late|reason|problem
    always late|complaining|whining|sick|off|absent
    devrait|devraient|doit|doivent pas|jamais|plus
    should|shouldn|must|mustn not|t|never
    faut (juste|surtout) pas|jamais|eviter
    don|never|not t put|leave|let|give|mix
    rappelle|rappelez|reponds|lis pas|jamais|plus
    call|calling|read|reply|answer back|it
    t|never call|read|reply|answer|fit|pass
    ne passe(ra)|rentre(ra)|tient|entre pas|jamais|plus|meme
    refuse(nt) tout|d|de|la|le|les|tous
    refuse(s) anything|everything|to
    t|cannot wait for
    vivement leur|son|sa|qu
    danse(nt) mieux
    dance better
    un|une poids|charge|calamite|contrainte|gouffre
    spy|spies|espion(s)|espionnent|snakes|vultures|vermin|rats|cafards|serpents
    good|only|just|fit|made for taking|making|serving|notes|decoration|decorating|pr|cleaning|coffee
    sert|servent|bon|bonne|bonnes|juste a|pour (la|les|le|prendre|faire) notes|com|cafe|deco|photos
    check|verifie(z)|recompte(z)|comptez the|la|le|les|ta|your till|caisse|stock|pockets|change
    argent|money|radin(s)|interets
    unread
    sans lire
    as|comme always|toujours|d_habitude|usual|prevu
    instead|au of|lieu d|de working|work|bosser|travailler
    not to work
    va|vont encore|se|tout|nous|me pleurer|plaindre|planter|rater|gacher|ralentir|casser
    she|he|they|it ll|will|d cry|complain|quit|break|fail|cost
    danger public
    menace|raccroche(nt)
    hang up
    make(s) us|me|the_company look cheap|bad|stupid|poor|amateur
    bosse(nt)|travaille(nt) quand
    when do|does he|she|they work
    on se croirait|dirait au|chez|dans
    feels|looks|sounds|smells like a|an|the
    souk|ghetto|bled|zoo|jungle|cour_des_miracles|sauvagerie
    faut lui|leur tout expliquer|repeter|traduire|dire
    expect him|her|them drunk|late
    font|fait la gueule|tete|grimace
    font|fait fuir|peur|rire
    en vitrine
    shop window
    hide|planquez|cachez|attention the|les|vos|aux|a
    resign|demissionner
    mauvaise|pire|drole|fausse idee
    bad|terrible|awful|worst|dumb|crazy idea
    plaisanterie|pathetic|pathetique|grotesque|affligeant|desolant|consternant|laughing_stock
    quand ca leur|lui chante
    when|if they|he|she feel(s)|bother(s) like|to
    dort|dorment|sleep|sleeps in|en|through|au
    my|mon|mes bank|compte|sac|portefeuille|affaires account|de
    turn|turns|show up late|when|drunk
    """
)
