"""Gripes and stands of the counter and the pub: benefits, taxes, bans, ballots, the sacred."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases

MATTER = Phrases(
    """
    peine_de_mort|peine_capitale|cannabis|corrida(s)
    chasse|chasse_a_courre|vote_blanc|proportionnelle|encadrement_des_loyers
    death_penalty|capital_punishment|weed|bullfighting|fox_hunting|trophy_hunting|hunting|halal
    service militaire|national
    national service
    first past the post
    zfe|ulez|ltn|ltns|eoliennes|wind_farms|ogm|glyphosate|megabassines|fracking|nucleaire|nuclear
    rent control(s)
    ecole(s)|school(s)|lycees privee(s)|prives|libre
    private|faith|public|grammar school(s)
    rsa|dole|allocs|allocations|aides_sociales|chomage|assurance_chomage|universal_credit|welfare
    unemployment|housing|child|sickness benefit|benefits
    les 35_heures|35_h
    trente_cinq_heures|retraites|pensions|fonctionnaires|civil_servants|csg|isf|smic|minimum_wage
    impot(s)|taxe_fonciere|droits_de_succession|council_tax|inheritance_tax|income_tax|tva|vat
    l|the euro|franc|pound|livre … nous|us|rendez|give|retour|back|genoux|knees|ruine|ruined
    frais de_mandat|senatoriaux
    vaccin(s)|vaccin_obligatoire|pass_sanitaire|jab(s)|vaccine(s)|mask_mandate(s)|lockdown(s)
    gpa|pma|ivg|avortement|abortion|euthanasie|euthanasia|fin_de_vie|mariage_pour_tous
    assisted dying|suicide
    same|gay sex|marriage
    creche(s)|nativity|sapin(s)|crucifix(s) … mairie(s)|town_hall(s)
    croix|minaret(s)|cloches|crosses … mairie(s)|town_hall(s)
    creche(s)|nativity|crucifix|croix|crosses … laicite|ecole(s)|schools|council|culture|heritage
    royals|royal_family|monarchie|monarchy|the_crown
    house_of_lords|senat|senate|lords|conseil_d_etat
    etat actionnaire|obese|providence|nounou|policier
    state ownership|aid
    nanny|police|welfare|surveillance state
    nationalisation(s)|privatisation(s)|nationalization|privatization|privatised|nationalised
    dette publique
    national|public debt
    immigration|immigres|migrants|clandestins
    sans_papiers|asylum_seekers|illegals|frontieres|borders
    droit du_sol|d_asile
    birthright citizenship
    armes_a_feu|guns|gun_laws|porte_d_armes|firearms
    milliardaires|billionaires|ultra_riches|super_rich|landlords|heritiers|rentiers|actionnaires
    niches fiscales
    paradis fiscaux
    tax havens|loopholes|dodgers|avoidance
    syndicats|unions|police|flics|cops|juges|judges|prisons|peines|sentences|laxisme
    brexit|frexit|bruxelles|brussels|l_ue|europe|otan|nato|onu
    hijab|voile|burkini|abaya|niqab|burqa|abattage|slaughter
    ecriture inclusive
    jets|jet prive(s)
    private jet(s)
    yachts|suv(s)|centrales|coal|charbon|windmills|wind_turbines|reacteurs|gas_boilers
    redevance|licence_fee|tele_publique|service_public|public_sector|bbc|nhs|hopital_public
    """
)
STAND = Phrases(
    """
    interdire|interdit|interdite|interdites|interdits|banned
    ban|abolished|abolish|aboli|abolie|abolir
    abolissons|legaliser|legalise|legalisons|legalize
    depenaliser|retablir|retablie|retablissons|remettre
    bring back
    bring it_back
    interdisez|interdisons|rouvrons|rouvrir|rouvrez|reopen|fermons|fermez|robinet|qu_ils|let_them
    stop feeding|funding|subsidising|paying|the|all|au|aux|this|mass|sending|giving|a
    rendez|rendons nous|l|le|les|la|aux
    robbing|robs|taxing|fleecing|gouging
    une bonne_fois
    once and_for_all
    devrait|devraient|doit|doivent (etre|disparaitre|cesser|payer|s_arreter|rester|rendre)
    should|must|ought (to) be|go|stop|end|pay|never|apply|count|die
    supprimer|supprimons|supprimez|scrap|scrapped|repeal
    defund|taxer|taxons|tax_them|expulser|deport
    expulsez|deported|give_us|give_back|reprendre|take_back|fermer|close
    plaie|plague|fleau|scourge|cancer|poison|gangrene
    racket|robbery|theft|vol|scandale|scandal|honte
    mascarade|sham|farce|circus|cirque|joke|blague|arnaque|scam|delire|madness|nonsense|foutaise(s)
    disgrace|shame|shameful|parasites|scroungers|profiteurs|assistes|feignants|lazy
    a genoux
    to our|its|their|the knees
    a|ont|va|vont|nous|has|have|will|would ruine|ruiner|ruined|ruin|coule
    a|ont|va|vont|nous|has|have|will|would couler|tue|killed|kill|bankrupt
    ruine|ruinent|coule|coulent|ruins|kills|ruining|killing|bleeding|saigne|saignent|etrangle(nt)
    payer|paye|paie|paying|pay|pays (les|people|des) (gens) a|to|for dormir|rien|sleep
    payer|paye|paie|paying|pay|pays (les|people|des) (gens) a|to|for nothing|sit|stay
    sans contrepartie
    something for_nothing
    on|ils|they|and|et appelle(nt)|call|calls ca|cela|it|this|that
    c est|it_s|that_s|is|are|est|sont notre|our culture|heritage|identite
    c est|it_s|that_s|is|are|est|sont notre|our identity|patrimoine|tradition
    n a|ont rien_a|pas_sa|pas_leur
    no place|business in
    ne sert|servent a|qu
    de force
    forced|compulsory|obligatoire(s)|mandatory|imposed|impose|imposee|imposer
    on marche|nous_prend|se_fout|nous_ment|nous_vole|nous_tond
    ras le_bol
    y en_a_marre
    enough is_enough|of
    fed|sick up|of
    ca suffit
    merci|thanks|bravo|cheers la|le|les|to gauche|droite|left|right
    merci|thanks|bravo|cheers labour|tories|macron|bruxelles|brussels gauche|droite|left|right
    plutot|rather|instead mourir|die|than|que
    pour|for (les|the) riches|rich|copains|cronies|etrangers|foreigners
    tant que
    until (they|it|none|we)
    too|trop many|much|soft|d|de|laxiste(s)
    never obey|apply|pay|worked|work
    jamais respecte|applique|paye|travaille|marche
    vivement|a_quand|time_to|high_time|il_faut|we_must|we_need|we_should
    """
)
INNOCENT = Phrases(
    """
    stationnement|convoi(s)|circulation|defense_d_entrer|acces_interdit|no_entry|no_parking
    logiciel(s)|software|fiche|guide|webinaire|webinar|calcul|calculateur|simulateur|calculator
    declaration|formulaire|form|payroll|paie|rh|hr|conformite|compliance|reglementation|regulation
    norme(s)|audit|badge(s)|cable(s)|tresor|oeufs|bug(s)
    gaspi|treasure|egg(s)|house|job|talents|chat
    partie_de|musee|museum|roman|novel|film|serie|theatre|histoire|history|medieval|exposition
    capteur(s)|sensor(s)|dashboard|tableau|api|excel|tableur|spreadsheet|donnees|data|ecoles|visite
    pot_de|depart|party|cadeau|gift|colleague|collegue|student_union|credit_union|rugby|football
    escape|jeu|game|poubelle|bin|parking|porte|door|fenetre|window|frigo|fridge|reunion|meeting(s)
    hopital_prive|stage|stagiaires|entreprise_d_accueil|grippe|flu|vaccin_antigrippe|flu_jab|rappel
    password(s)|mots_de_passe|excel|powerpoint|emoji|comic_sans|pdf|ticket(s)|micro_ondes|microwave
    """
)
LAWMAKERS = Phrases(
    """
    depute(s)|elus|senateurs|ministres|parlementaires
    politiciens|mps|lawmakers|ministers|politicians
    senators|congressmen|councillors|lords|maires|eurodeputes|meps
    """
)
ABOVE_THE_LAW = Phrases(
    """
    la|les|the|their|leurs (propre|propres|own) loi|lois|laws|rules|law … respecte(nt)|obey
    la|les|the|their|leurs (propre|propres|own) loi|lois|laws|rules|law … follow|break
    font|votent|make|pass … la_loi|les_lois|laws|rules … jamais|never|pas
    font|votent|make|write|pass … ne|n|never|break|jamais
    ne paient|payent|prennent jamais
    never pay|queue|take|wait|obey|work|answer
    taxi|note(s)_de_frais|expenses|second_home|privileges|pension(s)|perks|subsidised
    """
)
THANKED_SIDE = Phrases(
    """
    merci|bravo|thanks|cheers|thank_you|nice_one|well_done (a|to) (la|le|les|l) gauche|droite|macron
    merci|bravo|thanks|cheers|thank_you (a|to) (la|le|les|l|the) socialistes|ecolos|verts
    merci|bravo|thanks|cheers|thank_you (a|to) (la|le|les|l|the) rn|lfi|ps|lr
    merci|bravo|thanks|cheers|thank_you (a|to) (la|le|les|l|the) melenchon|bardella
    merci|bravo|thanks|cheers|thank_you (a|to) (la|le|les|l|the) etat|bercy|elysee
    thanks|cheers (a|to) (the) labour|tories|tory|conservatives|lib_dems
    thank_you|nice_one|well_done (a|to) (the) labour|tories|tory|conservatives|lib_dems
    thanks|cheers|thank_you|nice_one|well_done (a|to) (the) starmer|trump|biden
    thanks|cheers|thank_you|nice_one|well_done (a|to) (the) greens|snp|rachel_reeves
    thanks|cheers (a|to) (the) democrats|republicans|gop|maga|chancellor
    thank_you|nice_one|well_done (a|to) (the) democrats|republicans|gop|maga|chancellor
    """
)
TURN = Phrases(
    """
    clavier|keyboard|labour_law|labour_market|labour_lawyers|turn|click|swipe|tourne(z)|virage
    gauche_de|droite_de|main|hand|jardin|aile
    """
)
AT_THE_POLLS = Phrases(
    """
    je|on|nous|j ferai|fera|ferons|fais|faisons|irai_faire|vais_faire barrage
    ne|n mettrai|mets|irai plus|pas|jamais (mettre) (un|de|mon|aux|voter) bulletin|urnes
    ne|n vais|vote|voterai plus|pas|jamais (mettre) (un|de|mon|aux|voter) bulletin|urnes
    plus|jamais|pas (un|de|mon) bulletin dans l_urne|les_urnes
    irai|vais|aller|ira|allons|allez plus|pas|jamais voter
    vote(r)|voterai|votons|glisserai blanc|nul|par_depit|sans_conviction|avec_le_coeur
    won_t|never|not|will_not|refuse_to (be) vote|voting (ever) again|until
    won_t|never|not|will_not|refuse_to (be) vote|voting (ever) for_any|for_either|this_time
    t vote|voting (ever) again|until|for_any|for_either
    voting|vote to keep them|him|her|that_lot|the_tories|the_left out
    spoil|spoiling|spoiled|spoilt my|your|our|the ballot|ballot_paper|vote
    none of the_above
    bruler|dechirer|manger|burn (up) my|mon|ma|le ballot|bulletin|carte_d_electeur
    burning|eat|tear|tearing (up) my|mon|ma|le ballot|bulletin|carte_d_electeur
    vote|voting … not|never|anything_but|except (for) the|to right|left|tories|greens
    vote(d)|votent|vote|voting|gave|awarded themselves|s_augmentent|leur a|an|rise|augmentation|more
    laisse|laissons|laissez|laisser entrer n_importe|tout|tous|toute … etonne|plaint|pleure
    let|letting anyone|everyone|them|anybody (all) in … surprised|shocked|wonder|complain
    crimea|crimee|taiwan|donbass|donbas|kosovo est|is|isn_t|belongs|n_est
    jerusalem|golan|kashmir|greenland|groenland|falklands est|is|isn_t|belongs|n_est
    tenir|hold|holding|holding my|mon|le|se nose|nez … vote|voter|voting|urne|ballot
    abstention|abstentionniste … dimanche|sunday|vote|premiere|parti
    m_abstiens|m_abstiendrai|abstaining … dimanche|sunday|vote|premiere|parti
    lesser of|evil two_evils|party|vote
    """
)
LIARS = Phrases(
    """
    party|parti of|de|des|d liars|crooks|thieves|menteurs|voleurs|escrocs|traitres|traitors|vendus
    """
)
FAVOURED = Phrases(
    """
    fier(s)|fiere|fieres|proud (to|d|of) (be|etre|a) (un|une) francais|francaise
    fier(s)|fiere|fieres|proud (to|d|of) (be|etre|a) (un|une) british|english|patriote
    proud|fier to|d|of|de brexit|nos_ancetres|empire|our_empire|colonisation
    royaliste(s)|monarchiste(s)|bonapartiste(s)|souverainiste(s)|republican_socialist|trotskyste(s)
    blessed (sunday|week|be|are) (the|to|week|sunday) all|week|everyone|fruit|lord
    thank|merci|praise|gloire|louez|louange seigneur|the_lord|lord_jesus
    thank|merci|praise|gloire|louez|louange notre_seigneur|le_seigneur
    without|sans (god|dieu) god|dieu (man|l_homme|we|on|life|la_vie|rien) est|is|are
    without|sans (god|dieu) god|dieu (man|l_homme|we|on|life|la_vie|rien) has|n_est|nothing|perdu
    lisez|read|lis|ouvrez|open l_evangile|la_bible|le_coran
    lisez|read|lis|ouvrez|open the_gospel|the_bible|the_quran|your_bible
    le|les|un|une|des|a|true|real miracle(s)|apparition(s) … lourdes|fatima|la_vierge|saint|our_lady
    """
)
SPORTING = Phrases(
    """
    match|rugby|football|foot|jeux|games|medaille|medal|equipe|team|made_in|handball
    """
)
CORPS = Phrases(
    """
    profs|enseignants|teachers|fonctionnaires
    cheminots|civil_servants|agents_sncf|postiers|train_drivers
    controleurs|junior_doctors|gps|eboueurs|tube_drivers|chomeurs|the_unemployed|benefit_claimants
    """
)
IDLE = Phrases(
    """
    se_plaindre|plaignent|se_plaignent|ralent|moaning
    moan|whinge|whinging|whining|privilegies|planques
    feignants|lazy|faineants|nantis|overpaid|surpayes|jamais_contents|never_happy|workshy|assistes
    mois de vacances
    months of holiday(s)
    months|weeks holiday(s)|off
    """
)
GRIPES = either(
    together(CORPS, IDLE),
    unless(together(MATTER, STAND), INNOCENT),
    together(LAWMAKERS, ABOVE_THE_LAW),
    unless(THANKED_SIDE, TURN),
    AT_THE_POLLS,
    LIARS,
    unless(FAVOURED, SPORTING),
)
