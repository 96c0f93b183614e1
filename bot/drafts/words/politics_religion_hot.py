"""Words that hardly ever come up at work except to take a side, and how an attitude sounds."""

from bot.drafts.finders import either, near, unless, without
from bot.drafts.phrases import Phrases

STATESMEN = Phrases(
    """
    netanyahou|ciotti|pecresse|fillon|valls|hidalgo|tondelier|jadot|poutou|arthaud|philippot|autain
    panot|coquerel|bompard|delogu|asselineau
    castex|villepin|knafo|marechal_le_pen|lecornu|quatennens
    bruno_le_maire|elisabeth_borne|olivier_faure|fabien_roussel|nathalie_arthaud|manuel_bompard
    clementine_autain|mathilde_panot|marion_marechal|robert_menard|gabriel_attal|gerald_darmanin
    pelosi|mcconnell|ocasio|rfk|hegseth|rubio|buttigieg|mamdani|pritzker|palin|bernie_sanders
    elizabeth_warren|nikki_haley|hillary_clinton|bill_clinton|ron_desantis|kamala_harris|jd_vance
    liz_truss|tony_blair|david_cameron|gordon_brown|theresa_may|boris_johnson|angela_rayner
    rachel_reeves|wes_streeting|nicola_sturgeon|john_swinney|jacob_rees_mogg|priti_patel
    suella_braverman|george_galloway|tommy_robinson|zack_polanski|braverman|polanski|galloway
    aoc #
    maduro|chavez|assad|khamenei|lukashenko|lukashenka|scholz|merz|merkel|salvini|berlusconi|wilders
    fico|trudeau|poilievre|bukele|kim_jong_un|ahmadinejad|sinwar|medvedev|lavrov|zelenski|bezalel
    orange clown|man|menace|cheeto|one
    """
)
HOT = Phrases(
    """
    democrats|republicans|remainers
    encyclique(s)|encyclical(s)|organised_religion|organized_religion
    pape|pope francois|francis|leon|leo|benoit|benedict|jean_paul|nous
    write|writing|email|call|phone|ecrivez|ecris|lobby to|a|your|ton|votre (your|votre) mp|senator
    write|call|email|ecrivez|telephonez (to|a) your|votre|ton|vos representative|depute|congressman
    assisted dying|suicide
    aide a_mourir
    raise|increase|hike|augmentez|augmenter|scrap the|le|un minimum_wage|smic
    smic a # euros|net|brut
    vivement 2027|2028|2029|2032|la_dissolution|les_elections
    reverse|undo|stop|rejoin|cancel brexit
    brexit reversed|mistake|benefits|failed|disaster|works|lies|now
    off|out_of my|our|women_s ovaries|uterus|body|womb|bodies
    electing|elected|elect a felon|criminal|convict|clown|racist|liar|rapist
    se|nous debarrasser de cette|ce|ces majorite|gouvernement|ministres|president|clique
    get rid|rid of this|these government|president|lot|clowns|tories
    cette|la|sa majorite … presidentielle|macroniste|incapable|vote|debarrasser|sourde|mort
    the eu is|was|has_become|will|wants|bureaucratic|isn_t
    l ue|union_europeenne est|n_est|n|nous|a_detruit|veut|doit
    left|leaving|leave|out_of|better_off_out the eu|europe
    better off out
    asylum seekers deserve|are|hotels|out|should|don_t
    demandeurs d_asile … meritent|dehors|trop|hotels|doivent|accueil
    vive|viva la|el|the greve|sociale|commune|revolution|resistance|liberte_sociale|lutte
    topping|leading|surging the|in polls
    socialist(s)|communist(s)|fascist(s)|nationalist(s)
    marxist(s)|royalist(s)|anarchist(s)|leftist(s)
    socialiste(s)|communiste(s)|fasciste(s)
    nationaliste(s)|gaulliste(s)|royaliste(s)|souverainiste(s)
    anticapitaliste(s)|trotskiste(s)|climatosceptique(s)|antivax|lgbtphobe(s)|politicien(s)
    patriarcat|patriarchy|capitalisme|capitalism|socialisme|socialism|communisme|communism|fascisme
    fascism|nationalisme|nationalism|imperialisme|imperialism|sionisme|zionism|neoliberalisme
    neoliberalism|trumpism|macronisme|populisme|populism|islamophobie|islamisme|monarchie|monarchy
    politicians|electioneering|patriotes
    gaza|palestine|palestiniens|palestinien(ne)|palestinian(s)
    cisjordanie|netanyahu|rafah|tsahal|the_idf
    otan|nato|donbass|donbas|kremlin|oligarques|oligarchs|autocrats|dictator(s)|dictateur(s)
    assault rifle(s)
    second amendment
    gun control|violence|owners|nuts
    medicare|obamacare|planned_parenthood
    universal|single_payer|socialised healthcare|health_care
    roe|overturning|overturned … wade|roe|crime|abortion|court
    women s|my bodies|body … choice|choices
    pro life|choice
    sacred|sacree from|des|depuis conception|la_conception
    unborn|avortement(s)|abortion(s)|ivg|avorter
    life begins|starts at
    one|united|reunite ireland|irlande
    boats|boat back
    send|turn|push (all) the|them boats|back
    down with the|this|all
    syndiquez|syndique|unionise|unionize|unionising|unionizing vous|toi|now|your|this|our
    join|rejoignez|adherez a|un|your|the|au|our union|syndicat|cgt|cfdt
    proud union|trade_unionist
    proud|fier|fiere|lifelong (to|d) (be|etre) (a|de) socialist|left|gauche
    proud|fier|fiere|lifelong (to|d) (be|etre) (a|de) droite|conservative|patriot
    un real|vrai|true socialist|patriote|patriot
    loi immigration|asile|duplomb|el_khomri|securite_globale|separatisme|anticasseurs
    ce|le pouvoir … legitimite|legitime|sourd|degage|en_place|mepris|peur|illegitime|autoritaire
    referendum d_initiative|populaire|on_brexit|second|independance|independence
    second referendum
    people s vote
    ric|isf|remigration|assistanat|austerite|austerity
    l etat nous|vole|ment|ponctionne|pompe|rackette|raquette|s_effondre|tue
    produits|products|marques|brands … israelien(s)|israeli|russes|russian|boycott|boycotte(z)
    boycotte|boycotter|boycotting|boycotts
    peuple|people israelien|palestinien|ukrainien|souverain|francais_se|iranien|opprime
    am|are|is israel chai
    manif pour_tous
    four more years
    not my king|queen
    left|right ont|ruined|run a|our|this|the city|country|state
    migrants|refugees|refugies … welcome|bienvenue|dehors|envahi|envahissent|out|home|assez|enough
    wall|mur … border|frontiere
    border|frontiere … wall|needs|mur|passoire
    devant … prefecture|assemblee|ministere|matignon … contre|austerite|retraites
    """
)
ELECTIONS = Phrases(
    """
    presidentielle(s)|legislatives|municipales
    general|local|presidential|mayoral election(s)
    """
)
CIVIC = Phrases(  # what anybody who votes must know
    """
    inscription(s)|inscrire|inscrivez|inscrit(e)s|register|registration|photo_id|piece_d_identite
    polls|bureaux_de_vote (are|sont) open|opening|close|ouverts|ouvrent|ferment
    """
)
SURVEILLED = Phrases("surveillance|syndicate|histoire|history|museum|musee|roman|novel|boardgame")
CONCERN = Phrases(
    """
    gouvernement|government|govt|ministre(s)|minister(s)
    ministere|prefecture|prefet|depute(s)|mp|mps
    senateur(s)|senator(s)|congress|parliament|parlement|elysee|matignon|bercy|downing_street
    white house
    prime minister
    council tax
    politiques|pouvoir|etat|budget|hopital_public|loi|law|reforme|reform|impot(s)|taxe(s)|tax|taxes
    vatican|pape|pope|imam(s)|eglise|church|religion(s)|bible|islam|laicite|foi|faith|messe|pretres
    syndicat(s)|unions|cgt|cfdt|ecolo(s)|ecologistes|greens|greta|brexit|bruxelles|eu|ue|europe
    nurses|infirmieres|soignants|teachers|profs|enseignants|healthcare|nhs|hopital|welfare
    ukraine|kyiv|kiev|putin|russie|russia|israel
    israelien(s)|iran|taiwan|chine|china|armement|guerre
    migrants|immigration|refugees|refugies|borders|frontieres|asylum|home_office|rifles|armes|police
    net zero
    nucleaire|nuclear|milliardaires|billionaires|republique|democracy|democratie|patrie
    election(s)|referendum|vote|votes|voted|voter|voting|votent|votez
    """
)
ATTITUDE = Phrases(
    """
    ras le bol
    page|jour noire|sombre|noir|triste (pour|de) (notre|la|le|l)
    hold up
    jamais mis les|un pieds|pied
    cherchez l erreur
    honte a eux|vous|toi|nous|lui|elle|ce
    qu on en finisse
    n en veut|voulons pas|plus
    soutien total|indefectible|inconditionnel
    barbarie|ponctionne|ponctionnent|sacrifie
    legitimite|ideologie|ideologique|liberticide|autoritaire
    theft|robbery|racket|spoliation|vol_organise|terrified|spineless|monster|held_humanity_back
    barbarism|illegitimate|ideology|ideological|bankrupt|bankrupting|bankrupts|overthrow|tyranny
    ramener|retour a|au la|l bougie|age_de_pierre|moyen_age
    freine(nt) le progres
    bout de gras
    ne defend(ent) que
    sur l autel
    de l argent pour l|les|la|nos
    pas un euro|centime de_plus|pour
    plus|pas une|un seule|seul arme|bombe|mort
    must be stopped
    armons|desarmons|expropri(ons)
    rendez nous|l|le|les|la|aux
    proper|decent pay
    pay rise|raise
    deserve(s) a|better|more
    ought|needs to be_ashamed|go|resign|be_stopped|wake_up
    human right(s)
    no excuses
    blood on his|her|their|its hands
    sang sur les mains
    best|worst|biggest thing|mistake|decision … ever|history|happened|country|histoire|siecle
    pire|meilleure|plus_grosse chose|erreur|decision … histoire|pays|siecle|jamais
    total|utter|complete|absolute catastrophe|disaster|shambles|disgrace|failure|farce
    our leaders
    talks|talking|speaks sense
    parle|dit enfin vrai|les_choses|tout_haut
    coming for tech|us|you|your|our
    killed|kill|tue british|our|notre|l (industrie|industry|pays|country|economie)
    tuent|ruine|ruined british|our|notre|l (industrie|industry|pays|country|economie)
    provoked this|the war|guerre
    notre|this|our|ce pays|country … god|dieu|honte|foutu|perdu|ruin|left|gone|trahi|coule|vendu
    turned its|their back on
    impossible|can|refuse de|t|to (se) (stay) taire|silent|quiet|me_taire
    i|je m|ne taire|tairai (pas|plus)
    on ne negocie pas
    on bloque|lache
    sourd(s)|sourde … peuple|rue|colere|gouvernement|pouvoir|revendications
    colere du|des|dans peuple|francais|rue|gens
    faut que ca change|cesse
    il est temps de s_engager|resister|reagir|changer
    time to resist|rise_up|fight_back|take_back|stand_up
    rise up
    merci pour rien
    thanks for nothing
    thoughts and prayers
    pantins|marionnettes|girouettes|larbins|larbin|valets|laquais|puppets|stooges|lackeys|grifters
    et vous devriez|pourquoi_vous_devriez aussi
    so should you
    assume|assumed politically|politiquement|politique
    point politique
    """
)
AT_OFFICE = Phrases(
    """
    budget … equipe|team|marketing|projet|project|departement|cloud|formation|training
    loi|law|reforme|reform … conformite|compliance|webinaire|webinar|checklist|article|conway
    vote|votes|voted|voting … talk|logo|name|nom|award|prix|design|hackathon|photo|team|equipe
    etat de l_art|des_lieux|local|global|partage
    religion en_matiere|framework(s)
    """
)
HEATED = either(
    STATESMEN,
    unless(HOT, SURVEILLED),
    without(ELECTIONS, CIVIC),
    unless(near(CONCERN, ATTITUDE), AT_OFFICE),
)
