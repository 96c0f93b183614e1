"""What takes a side in politics or preaches a creed."""

from bot.drafts.phrases import Phrases

POLITICIAN = Phrases(
    """
    macron|melenchon|bardella|zemmour|hollande|sarkozy|retailleau|glucksmann|attal|ruffin|lepen
    le|marine pen|le_pen
    sandrine rousseau
    edouard philippe
    trump|biden|kamala|obama|starmer|farage|sunak|corbyn|putin|poutine|netanyahu
    bernie sanders|would|was|for|in|should|is
    vance is|was|says|said|and_trump|should|lies|has
    boris johnson
    orban|meloni|bolsonaro|modi|erdogan|xi_jinping|zelensky|zelenskyy|milei|lecornu|bayrou|darmanin
    dati|wauquiez|mitterrand|chirac|desantis|newsom|thatcher|reagan|kemi_badenoch
    """
)
PARTY = Phrases(
    """
    rn|lfi|eelv|nfp|ump|gop|maga|snp|macronie|insoumis|reconquete|tory|tories
    parti|party socialiste|communiste|democratique|republicain|labour
    labour|republican|democratic|green|conservative party
    republicans|democrats|conservatives|lib_dems|socialistes|communistes|ecologistes
    front|rassemblement national|populaire
    france insoumise
    les verts|republicains
    extreme droite|gauche
    """
)
VOTE = Phrases(
    """
    votez|votons|voter|voterai|vote|votes|voting|voted|elisons|elect|reelect
    soutenez|soutenons|elections|election|urnes|ballot|dimanche
    """
)
CALL = Phrases(
    """
    tout|tous sauf|but|except la|le|les|the gauche|droite|extreme_droite|extreme_gauche
    anyone|anything|n_importe_qui sauf|but|except la|le gauche|droite|extreme_droite|extreme_gauche
    anyone|anything|n_importe_qui sauf|but|except les|the gauche|droite
    anyone|anything|n_importe_qui sauf|but|except les|the extreme_droite|extreme_gauche
    tout|tous sauf|but|except la|le|les|the left|right|tories|labour|gop
    anyone|anything|n_importe_qui sauf|but|except la|le|les|the left|right|tories|labour|gop
    signed|sign|signe|signez the|this|la|cette|leur petition against|contre|for|pour
    left|right|gauche|droite|socialists (has|have|a|ont) wrecked|ruined|destroyed
    left|right|gauche|droite|socialists (has|have|a|ont) ruine|detruit|casse|coule
    conservatives|tories|labour|democrats|republicans (has|have|a|ont) wrecked|ruined|destroyed
    conservatives|tories|labour|democrats|republicans (has|have|a|ont) ruine|detruit|casse|coule
    dans l urne(s)
    bring|brought|take that|this|the|le minister|ministre|government|president down
    votez|votons|voterai (bien|tous|toutes) blanc|utile|a_gauche|a_droite|contre_eux
    vote them|him|her out
    vote|voting|votez|voter (for) (the) labour|tory|tories|republican|democrat|green|greens|reform
    vote|votez|voter rn|lfi|ps|lr|reconquete|ecologiste
    vote red|blue|leave|remain
    a bas le|la|les|l gouvernement|capitalisme|etat|patrons|reforme|macronie|systeme
    votez|votons|vote|voting (pour|for) (le|la|les|the|your|notre|l) maire|depute|liste|mayor
    votez|votons|vote|voting (pour|for|on) (le|la|the|your|notre|l) senator|governor|party
    votez|votons|vote|voting (pour|for|on) (le|la|the|l) candidat(e)|candidate|president
    vote(z) oui|non|yes|no|democrat(s)
    greve generale|reconductible
    tous|toutes en greve
    tous|toutes|rendez_vous a|dans la manif|manifestation|rue
    general strike
    join the strike|protest|picket|march
    descendons|descendez|manifestons|manifestez dans|contre|pour
    march|protest against
    boycottons|boycottez|boycott
    sign|signez the|this|la|cette petition
    stop the steal
    soutien|vive|bravo|avec (aux|les) gilets_jaunes
    gilets jaunes … avec_vous|raison|debout|acte
    liberez|free palestine|gaza|tibet
    build the wall
    defund the police
    abolish ice|borders
    frexit|brexit now|maintenant
    make america|france|britain great again
    god bless america|trump
    vive le roi|communisme
    vive la lutte
    not my president
    pas mon president
    manif|manifestation|greve contre|against|pour|lundi|mardi
    manif|manifestation|greve mercredi|jeudi|vendredi|samedi|dimanche
    protest|protests|strike against|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    contre|against la|the|cette|this reforme|reform (des|de)
    kick|throw|get them|him|her|this_government out
    this|ce|cet|the|le gouvernement|government … kick|dehors|demission|virer|resign|out
    """
)
OUST = Phrases(
    """
    demission|dehors|degage(z)|destitution|en_prison
    resign|must_go|for_president|presidente|president
    out|impeach|lock_him_up
    must|should go|resign
    """
)
GOD = Phrases("dieu|allah|jesus|christ|god|seigneur|yahweh", "the|our|notre lord|seigneur")
CREED = Phrases(
    """
    jugera|juge|punira|pardonnera|sauvera|sauve|seul|unique|priez|prions|benisse|creer|cree
    convertissez|repentez|repens|croyez|croire|foi|enfer|paradis|prophete
    is king|lord
    il n y a
    est grand|great|amour
    is great|love|good|king|watching
    is the greatest|answer|way|truth|best
    est la|le reponse|verite|voie|chemin|plus_grand
    revient|guide|veille|volonte|benir|louez|louange|gloire|amen|misericorde|servir|priere|prieres
    plan|trust|answer|answers|watches|bless|blesses|glory|amen|hallelujah|mercy|serve|will|return
    died for|rose
    only|one|judge|judges|judgment|forgive|forgives
    save|saves|saviour|savior|loves|pray|repent|worship
    believe|faith|hell|heaven|sin|sins|sinners|prophet|gospel|praise|blessed|salvation
    """
)
PREACHING = Phrases(
    """
    convertissez|repentez vous
    convertis|repens toi
    repent
    lisez|read le|la|the|your bible|coran|quran|gospel|torah|evangile
    allahu akbar|akhbar
    put|place your trust|faith in him|god|jesus|allah
    come|venez|viens|join|rejoignez … to|a|us|nous church|eglise|messe|mass|mosque|mosquee|paroisse
    pray|priez|prions for|pour … soul(s)|ame(s)|salut|salvation|sinners|pecheurs|conversion
    trouve(z)|cherche(z)|accueille(z) jesus|christ|dieu|la_foi
    jesus|christ loves|saves|is|will|died|revient|est|sauve|aime|vous|t|a
    psaume|psalm|sourate|surah #
    laissez|laisse|let dieu|jesus|god
    halal|sharia|charia law
    hors|outside (de) l eglise|islam
    there is no god
    dieu|god n|doesn_t|does_not existe|exist (pas)
    scripture says
    la bible dit|est|a raison
    the bible says|is
    mecreant(s)|infidels|heathens|kuffar|impies
    accept|find jesus|christ|god
    trouvez dieu|jesus
    convert|convertir|converted|conversion to|a|au buddhism|islam|christianity|catholicism|judaism
    convert|convertir to|a|au|vers l|le|the islam|bouddhisme|christianisme|catholicisme|judaisme
    la seule vraie religion|foi
    only|one true religion|faith|god
    religion(s)|croyants|believers is|are|est|sont … poison|opium|mensonge|lie
    religion(s)|croyants|believers is|are|est|sont … lies|idiots|fous|stupid
    """
)
TOPIC = Phrases(
    """
    election(s)|presidentielle(s)|legislatives|municipales
    referendum|macroniste(s)|gauchiste(s)|facho(s)|fasciste(s)
    fascism|fascist(s)|communist(s)|brexit|avortement|abortion|immigration|palestine|gaza|hamas
    sionisme|zionism|hezbollah|islam|islamist(s)|islamiste(s)|coran|quran|mosquee(s)|mosque(s)
    jihad|charia|sharia|laicite|blaspheme|blasphemy|vatican|scientology|scientologie
    assemblee nationale
    reforme des retraites
    prime|premier minister|ministre
    gun|executive control|order(s)
    le|the pape|pope
    eglise catholique
    catholic|evangelical church
    milliardaire(s)|billionaire(s)|cathos|integriste(s)
    evangelicals|sans_papiers|clandestins|pma|gpa
    greviste(s)|strikers|circonscription|tariffs
    deportation(s)|lobbies|lobbys|protesters|manifestants
    super|ultra riches|rich
    oil|gun|farm|pharma|agro lobby
    home|foreign|health|education|defence|treasury secretary
    droits de douane
    ice raid(s)|agents
    paradis fiscal|fiscaux
    tax haven(s)|dodgers|evasion
    fraudeurs fiscaux
    evasion fiscale
    signes|symboles religieux|ostentatoires
    religious symbols|schools|extremists|right
    mariage homo
    trans|gay|lgbt|reproductive|women_s rights
    voting rights
    peine|capital capitale|punishment
    service(s) public(s)
    private|ecole|ecoles school(s)|privee(s)
    frontieres nationales|ouvertes
    open borders
    classe(s) moyenne(s)|populaire(s)
    middle|working|ruling class(es)
    le peuple
    ordinary|working people
    fonction publique
    public sector
    prestations sociales
    """
)
STANCE = Phrases(
    """
    nul|honte|honteux|scandale|scandaleux|detruit|detruisent|ruine|trahi|trahison|menteur(s)
    mensonge(s)|corrompu(s)|corruption|dictateur|dictature|assassin(s)|incompetent(s)|danger
    dangereux|sauver|sauvera|soutien|soutiens|soutenons|raison|tort|marre|virer|degage
    shame|disgrace|disgraceful|destroying|destroyed|ruined|ruining|betrayed|liar(s)|lies|corrupt
    corruption|dictator|criminal(s)|incompetent|thieves|dangerous|hero|right|wrong|resign|disaster
    should|must|devrait|devraient|doit|doivent|banned
    ban|interdire|interdit|stop|contre|against|trop
    rien|please|temps|presidente|president|menace|threat|jamais|never|faire|enough|full
    evil|hate|cancer|poison|idiots|clowns|finally|power|fear|destroy|save|great|best|worst|worse
    pouvoir|fin|peur|detruire|pire|tuer|ruine|ruiner|meilleur|vive|bravo|assez|criminel(s)|nuls
    bon|common sens|sense
    appelle|appeler|call|calls|parler|parle (ca|cela|it|this|de) (une|la|a) democratie|democracy
    vomir|gerber|victoire|victory|heros|heroes|share
    vite|merite|merites|bravo|ruining|owns|lied|greedy
    end the|this|all|mass|illegal
    tenez|lachez|partout|everywhere|zero|hypocrites|hypocrisie
    creve|meurt|abandonne|demantele|casse|payer|paient
    pay|taxer|taxed|tax|screwed|forgotten|oublie|oublies|meprise|meprisees|human|shame|disgraceful
    cruel|cruelty|inhumain|inhumaine|inhuman|privatiser|privatise|scum|racaille|racailles|hands
    """
)
AT_WORK = Phrases(
    """
    macron(s) … lettre(s)|trait|accent(s)|typographie|typographique
    macron(s) … typography|bar|letter(s)|vowel(s)|voyelle(s)|unicode
    letter(s)|vowel(s)|accent(s)|typography|typographie|voyelle(s) … macron(s)
    hackathon|cse|delegue(s)|quorum|raft|zookeeper|consensus|kubernetes|cluster|mascot|mascotte|logo
    meilleur|best|favourite|favorite talk|title|titre|logo|name|nom|gateau|cake|pull|jumper|photo
    talk title(s)
    works council
    fashion|design|grammar|style|font|naming|noise|tidy police
    election|referendum du|de|of|results (l|la|le) equipe|team|canape|sofa|pun|jeu
    team|office referendum|election
    pun|cake|pumpkin|jumper|logo election(s)
    trump|trumped card|cards|carded|suit
    bibliotheque|quai|rue|place|avenue|station|musee|hopital … mitterrand|chirac|obama|reagan
    en|de|la hollande
    election du|de_la|of_the|for_the meilleur(e)|pire|plus|best|worst|ugliest|miss|mister|roi|reine
    police de|caractere(s)|font(s)
    murphy|moore|conway|goodhart s law
    loi de murphy|moore|conway|goodhart|pareto
    oh|thank|mon my|god|dieu
    """
)
HARMLESS = Phrases(
    """
    talk|talks|title|prix|award(s)|poll|sondage|logo|name|nom|photo|favourite|favorite|prefere
    preferee|speaker|couleur|colour|chaise(s)|chair(s)|finaliste
    projet|project|startup|conference|salle|room|bar|restaurant
    """
)
