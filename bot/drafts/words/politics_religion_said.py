"""How people judge those who govern, what they ask of them, and what makes it no politics."""

from bot.drafts.phrases import Phrases

FELT = Phrases(
    """
    pleurer|pleure|vomir|gerber|rougir|hurler|bondir|enrage|rage|degoute(e)|ecoeure(e)|ecoeurant
    honte|honteux|honteuse|scandale|scandaleux|scandaleuse|indigne(s)|indecent(e)|indecence|ignoble
    colere|revolte|revoltant|marre|basta|fatigue|fatigues|lasse|assez|stop|cirque
    mepris|meprise|meprisent|cynisme|cynique|cyniques|arrogance|arrogant|arrogants|hypocrisie
    hypocrite(s)|mensonge(s)|menteur(s)|menteuse(s)|ment|mentent|menti|trahison|trahi(s)|trahissent
    incompetent(e)|incompetents|incompetence|incapable(s)|nul|nuls|nulle|nullite|zero|pathetique
    minable(s)|lamentable(s)|pitoyable(s)|ridicule(s)|grotesque(s)|absurde(s)|aberrant|aberration
    folie|delire|desastre|catastrophe|fiasco|naufrage|gachis|sabotage|massacre|hecatombe|carnage
    arnaque(s)|escroquerie|escroc(s)|voleur(s)|racket|pillage|mafia|pourri(s)|corrompu(s)
    corruption|bande|clique|clan|caste|copains|pantins|clowns|guignols|charlots|rigolos|zozos
    criminel(le)|criminels|crime|complice(s)|coupable(s)|dangereux|danger|dictature|autoritaire
    injuste|injustice|inhumain(e)|inhumains|barbare(s)|barbarie|tueurs|assassin(s)|meurtre|sadique
    aux ordres|abois
    on|j aura|aurai|ai tout vu|entendu
    se foutent|fout|fichent|fiche|moquent|moque|gavent|gave|goinfrent|servent|planquent
    s en foutent|fout|fichent|fiche|moquent|tapent|tape|lavent
    hors sol
    deconnecte(s)|deconnectee(s)|largue(s)
    cry|crying|weep|vomit|puke|scream|screaming|sick|sickened|sickening|rage|raging|furious|angry
    shame|shameful|ashamed|disgrace|disgraceful|disgusting|disgusted|outrage|outrageous|indecent
    scandal|scandalous|vile|contempt|contemptible|cynical|cynicism|arrogance|arrogant|hypocrisy
    hypocrite(s)|lie|lies|lied|liar(s)|lying|betray|betrayed|betrayal|incompetent|incompetence
    useless|hopeless|clueless|pathetic|laughable|ridiculous|absurd|insane|insanity|madness|bonkers
    disaster|disastrous|catastrophe|fiasco|shambles|shambolic|wreck|wreckage|waste|farce|joke|circus
    con|scam|swindle|theft|thieves|robbery|racket|looting|crooks|crook|rotten|corrupt|corruption
    clowns|muppets|puppets|cronies|mates|lackeys|criminal|criminals|complicit|guilty|dangerous
    dictatorship|authoritarian|unfair|unjust|injustice|inhuman|inhumane|barbaric|barbarism|killers
    murder|murderers|cruel|cruelty|sadistic
    enough|sick_and_tired|done_with|down_the_drain|broke|broken|bankrupt
    what could go_wrong|possibly_go_wrong
    seen it all
    out of touch
    don t|doesn_t care|give_a
    couldn t care_less|run_a_bath|run_a_tap
    laughing|spitting at|in us|our
    for (the) few|rich|wealthy|cronies|donors|bankers
    a|to its|their knees
    a genoux
    cash cow(s)
    vache(s) a lait
    milk|milks|milking|bleed|bleeding|bled|squeeze|squeezing|fleece|fleecing us|you|dry|small|the
    pressure(nt)|pressurent|saigne(nt)|saignent|tond|tondent|rincent|plument|plume nous|les|le|la
    nous|les|la|vous pressure(nt)|saigne(nt)|tond|tondent|plume|plument|etrangle(nt)|asphyxie(nt)
    coule|coulent|sombre|creve|crevent|meurt|agonise|brade|bradent|bousille|bousillent|casse|cassent
    detruit|detruisent|demolit|demolissent|ruine|ruinent|abandonne(s)|sacrifie(s)|oublie(s)|vendu(s)
    affame|affament|endette|endettent|vide|vident|dilapide|gaspille|gaspillent|jette|jettent
    sank|sunk|sinking|ruined|ruining|ruin|wrecked|destroyed|destroying|gutted|gutting|sold|selling
    abandoned|forgotten|starve|starved|starving|killed|killing|emptied|drained|squandered|wasted
    trashed|crippled|crippling|hollowed|plundered|looted|neglected|scandalously|bled|choking
    rentre|rentrent|rentrez|retourne chez lui|elle|eux|vous|toi
    go|goes|went|send|time (him|her|them) home|packing
    ras le_bol
    fed up
    had it
    to the_dogs
    """
)
ASKED = Phrases(
    """
    il est|serait (grand) temps
    il faut|faudrait|fallait|faut|faudra
    faut qu|que|en_finir|arreter|virer|les|le|la
    qu on|ils|elle|il arrete|arretent|cesse|cessent|interdise|supprime|renvoie|vire|taxe|rende
    devrait|devraient|doit|doivent|devons|devrions|pourrait|peut faire_mieux|changer|partir|payer
    devrait|devraient|doit|doivent|devons|devrions etre|avoir|rendre|demissionner|interdit|cesser
    demission|demissionne(z)|demissionnez|dehors|degage(z)|degagent|ouste|destitution|dissolution
    interdire|interdit|interdisons|interdisez|supprimer|supprimons|supprimez|abolir|abolissons
    exigeons|exige|reclamons|reclame|refusons|refuse|refusez|signez|boycottez|resistons|resistez
    rien a faire|y_faire
    n a|ont pas sa|leur place
    merite|meritent|meritons mieux|autre
    non merci
    non|plus aux|a_la|au|a_l|aux|jamais
    sortons|sortez|sortir|finissons|finir|mettons|mettre en|de|les|la|le
    vivement
    a quand
    plutot que|qu|de
    au lieu de|d
    pour les|la|nos notres|francais|petits|caisses|enfants
    d abord
    compliqu(e)
    on n en veut|voulons plus|pas
    high|about time
    it s|is time|past|long (for|to|that|this|we|they)
    must|should|ought|need|needs|has_to|have_to|shouldn_t|mustn_t go|resign|be|step|stop|end|scrap
    must|should|ought|need|needs|has_to|have_to pay|face|answer|change|leave|do_better|never|have
    get|kick|throw|vote|want|boot|all|them|him|her (this|the) (lot) out
    out now|out
    resign|resignation|abolish|scrap|scrapped|scrapping|abolished|ban|banned|outlaw|repeal
    repealed|overturn|impeach|defund|dissolve|nationalise|nationalize
    demand|demanding|refuse|resist|boycott|sign_the|kick|sack|boot|oust|vote_them
    no|not one|a thank(s)|thank_you|more|way
    no place|business in|here|teaching
    doesn|don|not|never|no|nothing … belong(s)
    belongs in|to
    deserve(s)|deserved better|more
    can|could|must do|be better
    rather|instead than|of
    before anyone|everyone|anybody
    our own (people)|first|before
    not (that) hard|complicated|rocket
    let s|us stop|ban|get|kick|take|scrap|bring|end|make|send|throw
    we want|demand|need (a|an|the|our)
    """
)
IRONY = Phrases(
    """
    tout|tout_est|ca dit|en_dit_long
    cherchez|trouvez|cherche l|le erreur|probleme
    allez comprendre|savoir
    seul|seule|y_a_que ce|notre|dans pays
    deux poids
    on|ils s etonne(nt)|etonneront
    etonnez|vous etonnez|etonnera|pas
    vous|tu trouvez|trouves ca normal|juste
    c est|ca normal|juste|logique
    on|il ne|reste marche|plus|qu (a) sur_la_tete|fuir|partir|s_exiler
    marche sur_la_tete
    de qui_se
    se moque de|t
    le ridicule|culot
    quel|quelle culot|honte|cirque|sketch|comedie|courage|toupet|mascarade|culotte
    ca promet
    ben|eh voyons
    et apres on|ils|ca
    comme d habitude
    pendant que|qu|ce_temps
    lecon(s)|morale aux|a
    fait|font|faire la|les lecon(s)|morale
    tient tete|bon
    a du cran
    jet(s) prive|prives
    insectes|bugs
    dans le prive
    says it all
    spot the mistake|difference|irony
    go figure
    only in this|our|america|britain
    double standard(s)
    and|they they|we|people wonder|wonders
    wonder why
    you|do|is|does think|find|call it|this|that|it_s normal|fair|right
    so much for
    all you|we can do
    the nerve|irony|audacity|cheek|gall
    make|makes it_make|no sense
    how convenient
    as usual|ever
    while they|we|you|ordinary|the
    lecture|lectures|lecturing|preach|preaching us|honest|everyone|about
    standing|stands|stood up to|for
    has|have guts|balls|a_spine|backbone
    private jet(s)|schools
    fly|flies|flying private
    at eton|harrow|private
    """
)
NEUTRAL = Phrases(
    """
    webinaire|webinar|fiche(s)|cheat_sheet(s)|checklist|conformite|compliance|rgpd|gdpr|decret
    reglement|regulation|guide|norme|standard|iso|colonne|column|panneau|panel|widget|dashboard
    tableau|onglet|tab|bouton|button|click|cliquez|clique|menu|ecran|screen|scroll|pixel|diff
    hackathon|concours|contest|prix|award(s)|trophee|trophy|mascotte|mascot|logo|robot|playlist
    cse|works_council|syndic|copropriete|association|asso|club|jury|quiz|cake|gateau|pull|jumper
    stand|booth|salon|accueil|accueilli|inauguration|inaugurer|inaugure|visite|visited|visiting
    ribbon|delegation|signature|remise|medaille|medal|raft|kubernetes|cluster|node|leader_election
    musee|museum|roman|novel|film|serie|series|movie|boardgame|histoire|history|medieval|romane
    code|api|apis|build|test|tests|firmware|sprint|review|refactoring|release|prod|production
    datacenter|data_center|server|servers|serveur(s)|backup|dev|devs|fichier|script|python
    """
)
