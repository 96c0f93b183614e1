"""What people take sides about: rulers, the country, its services, its borders, its churches."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.politics_religion_said import ASKED, FELT, IRONY, NEUTRAL
from bot.drafts.words.politics_religion_unspoken import UNSPOKEN, WEIGHTY

RULING = Phrases(
    """
    home|foreign|health|education|defence|defense|business|transport|justice|energy secretary
    meps|mep|eurodeputes|eurodepute
    quinquennat|presidency|presidence_de_la|mandature|eurocrats
    convicted|condamne|corrompu|corrupt president
    president condamne|corrompu|mis_en_examen|convicted
    chancellor|treasury|minister(s)|mp|mps|senator(s)|congressman
    home|foreign office
    secretary of state
    house of lords|commons|representatives
    supreme|constitutional court
    councillor(s)|lawmaker(s)|legislators|politician(s)|mayor|mayors|governor|congress|senate
    parliament|westminster|whitehall|holyrood|downing_street|white_house|capitol|oval_office
    government|govt|ruling_party|technocrats
    those|these|people|lot|idiots|clowns|guys|men|bunch in charge|power|office|government|parliament
    people|lot|those|men|clowns who run|govern|rule (the|this|our|us)
    those|people|clowns|idiots|lot running the|this|our country|place|show
    powers that be
    ministre(s)|ministere(s)|matignon|elysee|bercy|beauvau|gouvernement(s)|gouvernants|executif
    depute(s)|deputee(s)|senateur(s)|senatrice(s)|senat|parlement|parlementaires|assemblee_nationale
    prefet|maire|maires|mairesse|politicien(s)|elus
    politicienne(s)|conseil_constitutionnel|conseil_d_etat|cour_des_comptes|hemicycle
    l etat
    ces|ceux|les|des|gens gens|incapables|clowns|types au|en|qui|nous pouvoir|place|gouvernent
    ceux qui nous_gouvernent|gouvernent|decident|dirigent|nous_dirigent
    ceux|gens|ceux_la|celui|celle|personne au pouvoir
    premier|premiere ministre
    president de la_republique|l_assemblee|region|la_region
    classe politique
    technocrates|enarques|eurocrates|bureaucrates
    nos elus
    les elus
    """
)
OFFICES = Phrases(
    """
    mairie|municipalite|prefecture|conseil_municipal
    conseil_regional|opposition|majorite|elu|elue(s)
    administration|regime|cabinet|commune|agglo|metropole|departement|region
    town|city|county|borough council
    town|city hall
    the council|administration|regime|lords|authorities
    the state is|has|takes|pays|wants|steals|must|should|can|will|won_t|doesn_t
    """
)
COUNTRY = Phrases(
    """
    ce|cet|notre|le pays
    this|our country|nation|republic|kingdom
    la nation|republique|patrie
    this|our once_great country|nation
    ma|leur patrie
    """
)
NAMED_COUNTRY = Phrases(
    """
    la france|belgique|grande_bretagne|suisse
    britain|england|scotland|america
    the uk|us|country
    """
)
SERVICES = Phrases(
    """
    maternite(s)|urgences|hopital|hopitaux|lits|classe(s)|ecole(s)|college(s)|lycee(s)|postes
    gares|petites_lignes|bureau(x)_de_poste|tribunaux|creches|ehpad|soignants|infirmiere(s)
    infirmier(s)|profs|enseignants|facs|etudiants|agriculteurs|paysans|retraites|handicapes|aesh
    hlm|logements_sociaux|restos_du_coeur|aide_alimentaire|banque_alimentaire|bibliotheques|pompiers
    hospital(s)|maternity|wards|beds|school(s)|classroom(s)|libraries|library|nurses|teachers
    doctors|firefighters|farmers|students|pensioners|veterans|post_offices|courts|nurseries
    council|social|public houses|housing
    food bank(s)
    nhs|care_homes|carers|railways|railway|water_companies|youth_clubs
    la poste
    a e
    """
)
CUT = Phrases(
    """
    ferme|ferment|fermer|fermeture(s)|fermons|supprime|suppriment|suppression(s)|coupe|coupes
    coupent|economies|economiser|rabot|raboter|austerite|privatise|privatiser|privatisation
    manque|manquent|penurie|sous_payes|desert|deserts|sans_moyens|moyens|rogne|rognent
    milliards|dividendes|actionnaires|chateaux|yacht(s)|jet(s)|pendant_que|pendant_qu|priorite
    notres|etrangers|attribues|prioritaires
    close|closes|closed|closing|closure(s)|shut|shutting|shuts|cut|cuts|cutting|slash|slashed
    slashing|axe|axed|save|savings|austerity|privatise|privatised|privatize|shortage(s)|underpaid
    underfunded|starved|crumbling|billions|dividends|shareholders|yachts|yacht|jets|while|priority
    foreigners
    mal payes
    our own
    """
)
BLAME = Phrases(
    """
    honte|scandale|quel|quelle|projet_de_societe|choix|priorite(s)|politique|quid|merci|bravo
    voila|pauvre|triste|eux|ils|milliards|notres|compliqu(e)|abord
    shame|scandal|disgrace|priorities|priority|country|well_done
    billions|poor|sad|quid|pounds|while
    pas pour
    ou va
    et on|apres
    our own
    """
)
BORDER = Phrases(
    """
    centre(s) de_retention
    detention|removal|deportation centre(s)|center(s)|camp(s)
    frontex|oqtf|visa_dore|immigre(s)|migrant(s)|exiles|demandeur(s)_d_asile|droit_d_asile
    immigrant(s)|illegals|boat_people|small_boats|asylum|rwanda_plan|deport|deported|deportations
    channel crossings|boats
    clandestin(s)|regularisation|regulariser|naturaliser|aide_medicale_d_etat
    aquarius
    sea watch
    sos mediterranee
    """
)
CONTESTED = Phrases(
    """
    chasse|chasseur(s)|corrida|corridas|tauromachie|courses_de_taureaux|fourrure|eolien(s)
    eolienne(s)|nucleaire|pesticide(s)|glyphosate|megabassine(s)|bassines|ogm|zfe|cannabis|prison(s)
    vaccin(s)|vaccination|masques|peine_capitale|pma|gpa|armes|laicite|voile|abaya|crucifix|creche
    service_militaire|service_national|proportionnelle|heritage|droits_de_succession|heritiers
    retraite(s)|smic|rsa|chomage|chomeurs|assurance_chomage|actionnaires|dividendes
    niches_fiscales|evasion_fiscale|impot(s)|taxe(s)|redevance|loi(s)|reforme(s)|decret(s)|budget
    heritage|logement_social|radars|peages|periscolaire|ecriture_inclusive|quotas|parite
    casseurs|emeutiers|emeutes|emeute|black_bloc(s)|zadistes|flics|crs|police|gendarmes|matraque(s)
    syndicat(s)|greve(s)|greviste(s)|cheminots|medias|journalistes|tele_publique|justice|juges
    democratie|republique|constitution|urnes|elections|election|referendum|scrutin|dissolution
    europe|bruxelles|union_europeenne|commission_europeenne|otan|onu|guerre
    hunting|hunters|bullfight|bullfighting|fur
    wind_farm(s)|wind_turbines|nuclear|pesticides|fracking
    glyphosate|ulez|congestion_charge|cannabis|weed|prisons|vaccine(s)|vaccination|masks
    death_penalty|guns|veil|headscarf|crucifix|national_service|inheritance|retirement_age
    minimum_wage|benefits|unemployed|dole|shareholders|dividends|tax|taxes|loophole(s)|licence_fee
    law|laws|bill|bills|act|budget|reform(s)|speed_cameras|tolls|quotas|rioters|riots|riot
    looters|cops|police|union(s)|strike(s)|strikers|bbc|the_press|judges|democracy|republic|constitution
    election(s)|referendum|ballot|europe|brussels|nato|war|monarchy|king|royals|heirs
    electoral_college|filibuster|gerrymandering|pensions|pension
    age de_depart
    80 km_h
    low traffic
    the eu
    first past_the_post
    """
)
HARD = Phrases(
    """
    honte|honteux|scandale|arnaque|escroquerie|racket|massacre|massacrent|dictature|tueurs|meurtre
    assassins|barbarie|cruaute|cruel(le)|inhumain(e)|trahison|mensonge(s)|mascarade|hypocrisie
    injuste|injustice|mepris|deni_de|liberticide
    immoral(e)|indecent(e)|degueulasse|ignoble|ecoeurant
    interdire|interdisons|abolir|abolissons|supprimons|retablir|retablissons|expulser
    matraque|matraque(s)|tabasse|tabasse(s)|tabassent|gaze|gazent|eborgne|mutile|peuple
    faim|affame|affames|pauvres|riches|milliardaires|milliards|copains|amis|yachts|chateaux
    aux ordres|riches|pauvres|morts|puissants|francais
    vote(e)|votes|adopte(e)|passe(e) … a # h|heures
    en catimini|douce
    tout le_monde_dort
    rien a faire
    non merci
    bravo la|le|les democratie|gouvernement
    a l ecole
    un peuple
    d etat
    taxer les_morts|c_est|le_travail
    c est|etait voler|du_vol|un_vol|confisquer|la_guerre|mieux_avant
    disgrace|disgraceful|scandal|scam|con|racket|robbery|theft|murder|murderers|barbaric|cruel
    cruelty|inhuman|betrayal|lie|lies|sham|charade|hypocrisy|unjust|injustice|contempt|immoral
    indecent|disgusting|vile|ban|banned|outlaw|abolish|scrap|repeal|bring_back|deport
    beat|beating|beaten|batons|teargas|tear_gas|gassed|starving|hungry|poor|rich|billionaires
    billions|mates|cronies|bought_off|bought_by|rammed|sneaked|snuck|rushed|bulldozed|railroaded
    can t eat|feed|afford
    state sponsored|funded
    belongs|belong in (a|our) state|public school(s)
    while we|you|everyone sleep|slept
    c est non
    is|are a|an no|yes|absolute_no
    hors de_question
    no from me
    point barre
    passed|voted|signed … at # am
    they call it
    from the grave|dead
    no thank_you|thanks
    """
)
FORCES = Phrases("police|cops|flics|crs|gendarmes|riot_police|bac|brav_m|keufs|poulets")
VICTIMS = Phrases(
    """
    gamins|gosses|enfants|manifestants|etudiants|lyceens|militants|jeunes|place_de_la_republique
    kids|children|protesters|students|teenagers|marchers|black_people|unarmed
    """
)
THEIR_RULE = Phrases(
    """
    avec ces|ce|cette gens|types|clique|bande|equipe_de_bras_casses|incapables au pouvoir|en_place
    these|this|that|those people|lot|bunch|crowd|clowns|men in charge|power|office
    ceux qui nous gouvernent
    people who run|govern|rule the|this country
    """
)
INSIDE_RULES = Phrases(
    """
    law of|moore|murphy|conway|demeter|firm|school|degree|student(s)
    loi de|moore|murphy|conway|pareto
    budget team|equipe|marketing|formation|projet|travel|friendly|voyage|de_l_equipe|est_vote
    team|marketing|project|travel|training budget
    police de|d|fonte
    bill(s) of|gates|materials|payable
    code|code_de|la|of conduct|act
    act as|like|fast|on|now|upon
    ma|sa|leur|belle|bonne|bien|sa|preparer|depart_en|part_en|pot_de retraite
    chasse au|aux|a tresor|bug(s)|oeufs|gaspi|talents|emploi
    house|job|bug|treasure|egg hunting
    ai act
    vivement la retraite d|des|du
    creche d_entreprise|au_rez_de_chaussee|interentreprises|est_en_bas|ouvre
    place(s) en creche
    fonds d investissement
    """
)
VIEWED = unless(
    either(
        together(RULING, FELT),
        together(RULING, either(ASKED, IRONY)),
        together(CONTESTED, IRONY, WEIGHTY),
        UNSPOKEN,
        together(OFFICES, HARD),
        together(either(COUNTRY, NAMED_COUNTRY), HARD),
        together(COUNTRY, either(ASKED, FELT)),
        together(SERVICES, CUT, BLAME),
        together(CONTESTED, HARD),
        together(FORCES, VICTIMS, Phrases("beat|beaten|hit|matraque|frappe|tape|gaze|tear_gas")),
        BORDER,
        THEIR_RULE,
    ),
    NEUTRAL,
    INSIDE_RULES,
)
