"""What people fight over in politics and religion, and how a view of it sounds."""

from bot.drafts.phrases import Phrases

LOADED = Phrases(
    """
    mps|deputes|senators … augmentation|pay_rise|crumbs|miettes|a_raise
    senateurs|ministers|ministres … augmentation|pay_rise|crumbs|miettes|a_raise
    la gauche|droite va|vont|a|ont ruiner|detruire|couler|ruine|detruit|coule|achever|taxer
    patrons|pdg|riches|actionnaires … plus_d_impots
    milliardaires|ceos|bosses|shareholders|billionaires … plus_d_impots
    patrons|pdg|riches|actionnaires … higher_taxes|more_tax|more_taxes
    ceos|bosses|shareholders|billionaires … higher_taxes|more_tax|more_taxes
    religion(s)|la_foi|faith (n|ne|have|has) apporte(nt)|brings|bring|brought que|nothing|only|rien
    net_zero|climate|ecologie|green punitive|madness|nonsense|scam|hoax|lunacy|zealots|tyranny
    net zero|zero_carbon … religion|scam|rich|cult|nonsense|con|lie
    plus|pas un (seul) centime|euro|sou|rond|cent pour|a|aux … ukraine|israel|migrants|refugies
    plus|pas un (seul) centime|euro|sou|rond|cent pour|a|aux … europe|bruxelles
    plus|pas un (seul) centime|euro|sou|rond|cent pour|a|aux … assistes|etrangers|afrique
    not|no another|one|single|more (more) penny|cent|dollar for|to … ukraine|israel
    not|no another|one|single|more (more) penny|cent|dollar for|to … migrants|refugees
    not|no another|one|single|more (more) pound|euro|money for|to … ukraine|israel|migrants|refugees
    not|no another|one|single|more (more) penny|cent|dollar for|to … europe|brussels
    not|no another|one|single|more (more) pound|euro|money for|to … europe|brussels
    not|no another|one|single|more (more) penny|cent|dollar for|to … scroungers|foreigners|africa
    not|no another|one|single|more (more) pound|euro|money for|to … scroungers|foreigners|africa
    occupons_nous|s_occuper|occupez_vous d_abord|des (d) des|abord notres
    look|looking after our|your own
    les|aux|nos|pour francais|notres|nationaux d_abord
    our own|people first
    les|ces|nos|des ecolos veulent|vont|ont|font|nous|ne|n|sont
    les|ces|nos|des gauchistes|socialos|bobos veulent|vont|ont|font|nous|ne|n|sont
    les|ces verts veulent|nous_font|nous_prennent
    the greens|lefties|libs|remainers|woke want|hate|are|won_t|will
    interdisons|interdisez|interdire (la|le|l|les|the) abattage|slaughter|chasse|hunting|corrida
    ban|outlaw|banning (la|le|l|les|the) abattage|slaughter|chasse|hunting|corrida
    interdisons|interdisez|interdire (la|le|l|les|the) bullfighting|voile|veil|burqa|halal|hijab
    ban|outlaw|banning (la|le|l|les|the) bullfighting|voile|veil|burqa|halal|hijab
    ban|outlaw|banning|stop (ritual|fox|trophy|halal|big_game) slaughter|hunting
    impots|taxes|tax_money|argent … guerre|guerres|war|wars
    votez|votons|vote|voting … sauf|except|but pour_la|la|the|les|le droite|gauche|right
    votez|votons|vote|voting … sauf|except|but pour_la|la|the|les|le left|rn|tories|labour
    abolish|abolissons it|the|la|le|them
    non|no a|to|aux la|the|cette|this|une (nouvelle) loi|law|reforme|reform|bill|taxe|tax
    manif|cortege|rassemblement|rassemblons|defile … republique|nation|bastille
    l|the|cette|la europe|ue|eu|union_europeenne … etouffe|normes|ruine|sortir|sorte
    l|the|cette|la europe|ue|eu|union_europeenne … quitter|leave|dictates|bureaucrats|tyrannique
    brexit was|is|has
    monarchy|monarchie|royals|royal_family is|est|are|should|must|doit
    trump|biden|macron|melenchon|le_pen|bardella #
    ivg|avortement(s)|abortion(s)|genocide(s)|coran
    quran|koran|sionisme|sioniste(s)|zionism|zionist(s)
    hamas|hezbollah|intifada|apartheid|capitaliste(s)|capitalists|marxiste(s)|marxist(s)|marxism
    remigration|islamisation|islamization|patriotes|communautarisme|separatisme|colonialisme
    trans|gender|lgbt|climate|green|woke ideology|agenda|lobby|cult|alarmism|hysteria
    ideologie trans|woke|du_genre|lgbt|verte
    surrender|give_your_life|turn|open_your_heart|give_your_heart to god|jesus|christ|allah|him
    ouvre(z) ton|votre coeur
    god|dieu|jesus|allah has|a|have (a|un) plan(s)
    modele social
    les|ces|the|super riches|rich|ultra_riches se|should|must|doivent|devraient|n|are|payent|get
    les|ces|the|super milliardaires|billionaires|1_% se|should|must|doivent
    les|ces|the|super milliardaires|billionaires|1_% devraient|n|are|payent|get
    trime|trimer|bosser|travailler jusqu_a|jusqu # ans
    vote(r)|votez|votons en_consequence|accordingly|utile|barrage
    la police tue
    defund|back the police|blue
    make war|love
    too|the|anti|go|being|so|goes|all|your|corporate|these|gone|this woke(s)
    woke culture|agenda|mob|brigade|crap|nonsense
    woke left|ideology|people|company|companies|capitalism|police
    trop|les|le|culture|ideologie|delire(s)|des|c_est|plus woke
    vote|voterai|votons|votera|voted|voting … candidat(e)|candidate|parti|party
    vote|voterai|votons|votera|voted|voting … liste|extreme|gauche|droite|opposition
    candidat(e)|candidats|liste|parti|elu(e) ecologiste(s)|socialiste(s)
    candidat(e)|candidats|liste|parti|elu(e) communiste(s)|macroniste(s)|de_gauche
    candidat(e)|candidats|liste|parti|elu(e) de_droite|du_rn|rn|insoumis|insoumise|republicain
    green|labour|tory|conservative|republican candidate(s)|mp|mayor|senator|government
    democrat|democratic|liberal|reform|progressive candidate(s)|mp|mayor|senator|government
    wokes|wokeness|wokisme|wokism|wokiste(s)|gauchiasse|islamogauchiste(s)|islamogauchisme
    islamo gauchiste(s)|gauchisme
    gauchiste(s)|facho(s)|fachosphere|collabos|merdias|journalopes|propagandistes|libtard(s)
    remainers|brexiteers|remoaners|trumpist(s)|trumpiste(s)|melenchoniste(s)
    bien pensant(s)|pensante(s)|pensance
    bobo(s) ecolo(s)|parisien(s)|de_gauche
    ecolo bobo(s)
    khmer(s) vert(s)
    ecologie punitive
    dictature verte|sanitaire|socialiste
    green dictatorship|tyranny
    nanny state
    deep state
    etat profond
    socialist|communist|fascist agenda|regime|policies|utopia|country
    mainstream media
    these|those|woke|liberal|precious|generation snowflakes|snowflake
    medias mainstream|aux_ordres|vendus
    the media won|don t tell|say|show|report
    fake news media
    tax|eat the rich
    taxer|taxez|taxons les riches|milliardaires|super_profits|superprofits
    taxing the rich
    faire payer les riches
    abolish|abolir the|le|la monarchy|police|ice|capitalism|capitalisme
    defund|frexit
    blood on your|his|their|her hands
    du sang sur les mains
    stand|stands|standing with ukraine|israel|palestine|gaza|russia|iran
    je suis|on_est avec|pour|aux_cotes_de l|la|le ukraine|israel|palestine|russie
    solidarite avec l|la|le|les ukraine|israel|palestine|russie|grevistes|palestiniens|ukrainiens
    solidarity with ukraine|israel|palestine|gaza|strikers
    slava ukraini
    free palestine|gaza|tibet|hong_kong
    vive|viva la|le|palestine|ukraine|russie france_insoumise|gauche|droite|roi|republique_sociale
    from the river
    never forget their crimes
    genocide in|a|au|en gaza|palestine|ukraine
    black|blue|all lives matter
    my body my choice
    pro life|choice|gun
    abortion is
    l avortement est
    second amendment
    gun rights|owners
    close|open|secure the|our borders
    border control|wall|crisis
    fermons|fermez|fermer|ouvrons les frontieres
    controle des frontieres
    on est chez nous
    stop immigration|migrants|islam
    remigration|charia
    lutte des classes|finale
    class war|struggle
    les travailleurs|patrons se|nous|vont font|exploitent|gavent
    workers of the world
    proletaires
    acab
    ni dieu ni maitre
    on vit en|dans|une dictature
    nicolas qui paie
    c est nicolas
    les assistes
    cassos
    welfare queens
    droit de greve
    climate|global_warming hoax|scam
    climate change is a|not hoax|scam|real
    lobby lgbt|juif|sioniste
    gender ideology
    theorie du genre
    ideologie du genre|lgbt
    make britain|france|europe|it great again
    drain the swamp
    lock him|her|them up
    two tier
    stop the boats
    """
)
DEBATED = Phrases(
    """
    this|ce|our|notre president
    syndicat(s)|cgt|cfdt|cnt|syndicalistes|syndicaliste|grevistes|zadistes|unionists
    trade|labour|labor|the|workers union(s)
    unions|strikers|police|immigration
    politicien(s)
    politicians|politician|politique(s)|politiques|elus|elites|elite|mps|lawmakers
    macronisme|populistes|populists|populism|prefet
    head|chef of|de|d state|etat
    socialisme|socialism|capitalisme|capitalism|communisme|communism|nationalisme
    nationalism|liberalisme|neoliberalism|feminisme|feminism|patriarcat|patriarchy|ecologistes
    ecolos|greta|king_charles|droitard(s)|leftist(s)
    leftists|lefties|liberals|conservateurs|reac(s)|extremistes|extremists|souverainistes
    the establishment
    onu|otan|nato|bce
    reforme|projet_de_loi|loi(s)|49_3|retraite(s)|impot(s)|taxe(s)|isf|zfe|csg|smic|rsa|chomeurs
    assistes|fonctionnaires|fraude_sociale|35_heures|naturalisation
    law(s)|bill|tax(es)|pensions|welfare|scroungers|austerity|austerite|inflation|nhs
    deportations|migrants|migrant(s)|refugees|refugies
    asylum|asile|sans_papiers|clandestins|frontieres
    borders|guns|policiers|violences_policieres
    israel|israelis|palestinians|palestiniens|ukraine
    ukrainiens|russie|russia|russians|russes|moscou
    moscow|kremlin|iran|taiwan|venezuela|armenie|hamas|tsahal|the_idf
    guerre|war|genocide|sanctions|colonialisme|colonialism
    eglise|church|catholiques|catholics|religion(s)|bible
    islam|secularism|cathos|chretiens|christians|priests|pretres|imam(s)|secte|sects|laics|rabbi
    vaccin(s)|vaccine(s)|vaxx|pass_sanitaire|euthanasie|euthanasia|pma|gpa
    scrutin|urnes|voters|electeurs
    """
)
VIEW = Phrases(
    """
    vol|voleurs|racket|racketteurs|lecon(s)|camp|assume|assez|basta|marre|ras_le_bol
    bloquent|bloquer|otage(s)|degout|degoute|coeure|ecoeure|ecoeurant|revolte|revoltant|hypocrites
    hypocrisie|reveillez|reveillons|resistez|resistance
    luttez|luttons|lutte|combat|defendre|defendons
    interdire|interdise|interdisons|supprimer|supprimez|abolir|expulser|virer|demission|vivement
    mafia|pourri|pourris|coule|couler|coulent|massacre|massacrent|sacrifie|sacrifient
    cassent|trahissent|trahit|mepris|meprise
    meprisent|mepriser|gouverne|gouverner|gouvernent|propagande
    endoctrinement|manipulent|manipulation|mensonger|illegitime
    injuste|injustice|absurde|folie|delire
    ridicule|liberticide|impose|imposer|tuer|tue|tuent|crime(s)
    il faut|faudrait … interdire|virer|supprimer|arreter|stopper|taxer|resister|sauver|expulser
    qu on|ils interdise|arrete|arretent|degagent|bossent|travaillent|dissolve|expulse|privatise
    y en a marre
    ca suffit
    ras le bol
    a quand
    faites pareil|barrage
    aime la france
    la france|le pays va|merite|a|coule|meurt|creve
    n a|ont rien a faire
    une bonne fois
    se gave|gavent|moque|moquent|fout|foutent
    journee en usine|dans_un_hopital
    theft|robbery|thieves|wake|enough|fed_up|sick|sane|insane|unfair|injustice|unjust|outrage
    outrageous|hypocrites|hypocrisy|resist|fight|defend|defending|ban|banned|abolish|deport|sack
    propaganda|brainwashed|brainwashing|indoctrination|illegitimate|madness|tyranny|invaded|wreck
    wrecked|wrecking|sold_out|betray|betraying|failing|failed|failure|rigged|stolen|useless|joke
    accordingly|boycott|crimes|murder|murderers|blame|blamed|traitors|traitor|ashamed
    push back
    wake up
    time|need(s) to push|act|stop|end|ban|fight|choose|reform|wake
    pick a side
    picked|chose|choose my|a|your side
    my|our country|way_of_life|values|freedom
    finishing the job
    should never|be|have|stay
    can t be trusted
    have|has no place
    the only sane|party|candidate|way|solution|one
    la|le seul(e) candidat(e)|parti|solution|issue
    tell(s) the truth
    to blame
    broken britain|country|system
    """
)
