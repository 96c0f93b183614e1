"""Those who govern, parties and sides, and how people praise, mock or campaign for them."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.politics_religion_ballot import BALLOT, CAMPAIGN, HASHTAGGED

RULERS = (
    "gouvernement|gouvernements|ministre|ministres|elysee|matignon|bercy|depute|deputes|deputee"
    "|deputees|senateur|senateurs|senatrice|parlementaires|senat|assemblee_nationale|maire|mairesse"
    "|elus|politicien|politiciens|politicienne|classe_politique"
    "|chef_de_l_etat|presidente_de_l_assemblee|president_de_la_republique|prefet|bruxelles|exec"
    "|hemicycle|commission_europeenne|executif"
    "|government|govt|minister|ministers|chancellor|home_secretary|foreign_secretary|mp|mps"
    "|senator|senators|congressman|congresswoman|congressmen|politician|politicians|lawmakers"
    "|westminster|whitehall|downing_street|number_10|number_ten|white_house|congress|senate"
    "|parliament|house_of_lords|house_of_commons|mayor|councillor|councillors|governor|brussels"
    "|supreme_court"
    "|ruling_class|political_class"
)
FAILS = (
    "ment|mentent|menteur|menteurs|menteuse|s_en_fout|s_en_foutent|s_en_moque|s_en_moquent|se_moque"
    "|se_moquent|se_fout|se_foutent|ne_sert|ne_servent|sert_a_rien|servent_a_rien|ne_fait_rien"
    "|ne_font_rien|n_a_rien|n_ont_rien|n_a_jamais|n_ont_jamais|a_jamais|ont_jamais|ne_comprend"
    "|ne_comprennent|incapable|incapables|vendu|vendus|vendue|vendent|a_vendu|ont_vendu|achete"
    "|achetes|detruit|detruisent|sacrifie|sacrifient|sacrifies|trahi|trahit|trahissent|demission"
    "|demissionne|demissionner|dehors|degage|degagent|degager|honte|honteux|blague|clown|clowns"
    "|pantin|pantins|guignol|guignols|rigolo|rigolos|imposteur|tocard|tocards|charlot|charlots"
    "|hors_sol|deconnecte|deconnectes|deconnectee|a_la_ramasse|criminel|criminels|brade|bradent|rendre_des_comptes|rend_des_comptes|devrait_rendre"
    "|devrait_avoir_honte|devraient_avoir_honte|doit_arreter|doivent_arreter|quitte_le_navire|insulte|insultent|aucun_respect|aucune_parole|betonner|betonne"
    "|menti|nous_a_menti|promesses|trompe|trompes|ecoeure|coupable|coupables|responsable_de|nul|nuls|nulle|corrompu|corrompus"
    "|pourri|pourris|incompetent|incompetents|incompetente|ridicule|pathetique|naufrage|desastre"
    "|catastrophe|fiasco|a_l_ouest|prend_pour|prennent_pour|des_cons|des_idiots|moutons|bafoue"
    "|regarde_ailleurs|regardent_ailleurs|dort|dorment|merite_mieux|meritons_mieux|godillot|godillots"
    "|courtisans|tocard|zero_pointe|trahison|echoue|a_echoue|ont_echoue|ment_comme|baratin|nous_vole|nous_volent|nous_tue|nous_tuent|nous_impose|nous_taxe|nous_ruine|nous_meprise"
    "|meprise|meprisent|mepris|efforts|ceinture|leur_propre|leurs_privileges|privileges|propre_paie"
    "|assassin|lobbys|lobbies|je_ris|rire_jaune|me_fait_rire|me_font_rire|me_fatigue|la_gerbe"
    "|faut_virer|peuple|gavent|se_gave|se_gavent|casse_toi|barrez_vous|courage_de_partir"
    "|doit_partir|doivent_partir|doit_sauter|regne|regnent|betise|betises|foutage|inaction"
    "|lache|laches|amateurs|amateurisme|a_tue|ont_tue|a_ruine|ont_ruine|a_coule|casse_la"
    "|couldn_t|can_t_even|can_t_run|couldn_t_run|no_clue|hasn_t_a|clueless|out_of_touch|impeached|impeach|step_down|accountable|answer_for|should_quit|only_look|only_care|useless"
    "|joke|clown|clowns|puppet|puppets|liar|liars|lies|lied|lying|bought|paid_for|sold|sold_us"
    "|sell_out|sell_outs|sellout|sellouts|betrayed|betrays|betray|doesn_t_care|don_t_care|has_never"
    "|have_never|does_nothing|do_nothing|did_nothing|failed|fails|failing|resign|resigns|must_go"
    "|should_go|has_to_go|have_to_go|needs_to_go|sacked|on_every|war_on|robbing|rob|wrecked"
    "|wrecking|broke|broken|ruined|ruining|lost_the_plot|incompetent|incompetence|corrupt"
    "|corruption|idiot|idiots|idiotic|spineless|no_spine|no_shame|couldn_t_care|insults|broken_promises|terrified|guilty|coward|cowards|weak|disgrace|disgraceful|shameful"
    "|shambles|farce|circus|muppet|muppets|pathetic|laughing|laughable|stooge|crook|crooks|parasite"
    "|parasites|stole|stealing|own_pay|pay_rise|lobbyists|donors|to_hell|how_they_sleep|our_throats"
    "|hate_us|rotten|puppets|hypocrite|hypocrites|inept|gutless|dictates|rigged|should_be_ashamed"
    "|looks_away|looking_away|sleeping|nobody_in|owned|deserves_better|deserve_better|deserved_better"
    "|backbone|gave_up|nothing_for|turned_their_backs|ashamed|bleeding|screwed|screwing|screws|let_us_down|let_down|asleep|embarrassing"
    "|embarrassment|waste|wasting|wastes|traitor|traitors|vendetta|useless"
)
PRESIDENT = "our|this|the|ce|notre|un|le|mr|monsieur president"
RULED = f"{RULERS} … {FAILS}"
MOCKED = Phrases(
    f"""
    {RULED}
    {PRESIDENT} … {FAILS}
    politiques … ont_rien|n_ont|nous_prennent|nous_mentent|se_gavent|sont_tous|pourris|menteurs
    clown(s)|joke|shambles|circus|muppet(s)|disgrace|liar(s)|crook(s)|coward(s) … {RULERS}
    clown(s)|guignol(s)|honte|mensonge(s)|incompetence|mepris|marre|basta|ras_le_bol … {RULERS}
    sick|tired|fed_up|ashamed of (this|our|these|the|that) {RULERS}
    marre|honte|merci_pour_rien|degout|hypocrisie de|du|des|au (ce|ces|notre|cette) {RULERS}
    virer|virez|degagez|destituer|dissolvez|supprimons|supprimer|abolissons (le|la|l|ce) {RULERS}
    sack|fire|impeach|abolish|dissolve|oust|topple|overthrow (the|this|our|that) {RULERS}
    dehors|demission (le|la|les|l|ce|ces|cette) {RULERS}
    bring|brings|bringing down this|the government
    faire|fera|fasse tomber|sauter le|ce|la gouvernement|premier_ministre|ministre
    motion de censure
    government|gouvernement|ministre|minister that|qui has|have|n|nous|ment|vole never|jamais|rien
    meriter|merite (bien) better|mieux than|que (ce|cette|ces|this|these) {RULERS}
    meritons|deserve|deserves (bien) better|mieux than|que (ce|cette|ces|this|these) {RULERS}
    nobody|personne in|au power|pouvoir
    those|ceux in|au power|pouvoir
    the people|gens in|au power|pouvoir
    renverser|renversons le|ce|la gouvernement|pouvoir|republique
    """
)
PRAISED = Phrases(
    f"""
    {RULERS} … raison|est_le_seul|est_la_seule|eu_le_courage|merite_notre|merite_votre|enfin_parle
    {RULERS} … sauve|sauver|sauvera|is_right|was_right|got_it_right|only_one|courage|my_vote
    {RULERS} … your_vote|our_vote|re_elect|reelect|reelected|second_term|another_term|reelisez
    {RULERS} … reelire|reelu|reelue|second_mandat|ma_voix|notre_voix|votre_voix|mon_vote
    bravo|merci|vive|longue_vie|soutien|chapeau a|au|aux|le|la|notre (le|la|notre) gouvernement
    bravo|merci|thanks|thank_you … depute(s)|mps|senateurs vote|voted|qui|who
    bravo|merci|thanks|thank_you … senators|ministre|minister vote|voted|qui|who
    elected|elue|elu … councillor|mp|mayor|senator|green|depute|deputee|conseiller|conseillere|maire
    bravo|soutien|chapeau a|au|aux|le|la|notre (le|la|notre) premier_ministre|president_macron
    je|on|nous|i|we soutiens|soutient|soutenons|support|back|trust (pas) le|la|this|the|our {RULERS}
    reelisez|reelisons|reelect
    enfin un|une ministre|depute|president|maire|politique|premier_ministre qui
    finally a minister|mp|president|mayor|politician|leader|prime_minister who|with
    best|greatest|worst|meilleur|pire|grand prime_minister|premier_ministre|president (we|de|since)
    best|greatest|worst|meilleur|pire|meilleure|nul ministre|maire|mayor|gouvernement|government
    """
)
WORKING_CONTEXT = Phrases(
    """
    grant|subvention|funding|finance|paid_for_our|club|association|jury
    syndic|federation|user_group|product|project|jira|sprint|release|api
    framework|npm|package|congress_centre|library|hackathon|cse|meetup|guild|atelier|jeu|game|quiz
    pm me
    """
)
SPITE = Phrases(
    """
    vendus|clowns|guignols|menteurs|traitres|pantins|corrompus|incapables|incompetents|charlots
    voleurs|pourris|escrocs|tocards|bouffons|parasites|imposteurs|hypocrites|minables|lachetes
    sell_out(s)|sellouts|liars|puppets|crooks|traitors|thieves|cowards|idiots|muppets|corrupt
    spineless|gutless|hypocrites|charlatans|grifters|vultures|hacks
    lose their|his|her seat|seats
    """
)
RULER = Phrases(RULERS)
POWER_VIEW = unless(either(MOCKED, PRAISED, together(RULER, SPITE)), WORKING_CONTEXT)
NAMED_POWER = Phrases(
    """
    ce|cet|notre|this|our gouvernement|government|ministre|minister|president|parlement|parliament
    ces|nos|these|our ministres|ministers|politiciens|politicians|deputes|mps
    """
)

PARTY_NAME = Phrases(
    """
    lfi|eelv|nfp|gop|maga|tories|tory|libdem(s)|ukip|afd|macronie|macroniste(s)|lepeniste(s)
    lib dem(s)
    liberal democrats
    reform uk|party
    for|join|joined|joining|vote|voting|voted|voter|voters reform (now|in|because|and|this)
    labour has|have|lied|promised|lies|are|betrayed|won|lost|broke|betray|will|can_t|must|s
    reeves|rayner|streeting|lammy|mahmood|phillipson|leadbitter out|resign|must|has|is
    boris lied|is|was|has|out|must|back
    reform topping|surging|leading|polls|party|on_course
    reform are|mps|voter(s)|councillor(s)|candidate(s)|will_win|won|party
    reform in number|no|downing
    labour party|government|mp|mps|voter(s)|councillor|candidate|landslide|won|lost|lied|manifesto
    vote|voting|voted|back|backing|hate|trust|for|joined|join labour
    vote|voting|voted|votes conservative|republican|democrat|green|snp|plaid|sinn_fein
    green|conservative|republican|democratic|socialist|communist|brexit|workers|tea party
    the conservatives|republicans|democrats|tory|greens|dems
    democrats|republicans are|have|want|will|lie|in|won|lost
    a|lifelong|registered|card_carrying democrat|republican|socialist|communist|tory|conservative
    parti socialiste|communiste|republicain|radical|des_travailleurs|pirate|animaliste|de_gauche
    rassemblement|front national|populaire
    france insoumise
    les insoumis|insoumises
    chez|aux|des|les republicains|insoumis|centristes|socialistes|communistes
    nouveau front|npa
    lutte ouvriere
    sinn fein
    plaid cymru
    """
)
PARTY_FR = Phrases("le|au|du|contre_le|un|bulletin|carte|vote|voter|votez rn|ps|lr", language="fr")
PLACED = Phrases(
    """
    far|hard|extreme|alt left|right of|corner|column|side|panel|edge|button|lane|wall|seat|menu|bar
    far|hard|extreme left|right then|past|behind|next|beside|under
    swapped|scored|pitch|match|striker
    ecran|screen|etagere|corridor|couloir|hallway|aisle|shelf|drawer|staircase|escalier
    far|hard|extreme|alt left|right tab|pane|click|key|turn|bin
    far|hard|extreme|alt left|right shift|hand|foot|wing|aisle|door|arrow
    extreme droite|gauche du terrain|tableau|graphique|plateau
    extreme droite|gauche de|du l|la|terrain|ecran|plateau|couloir
    extreme droite|gauche de|du page|tableau|photo|image|ligne|scene|carte
    """
)
SIDE = unless(
    Phrases(
        """
        extreme|ultra droite|gauche
        far|extreme|radical|alt|loony|woke|liberal left|right
        la|cette|notre|vraie gauche|droite la_plus|encore|veut|ment|detruit|ne|n
        la|cette|notre|vraie gauche|droite nous|a|est|se|fait|fera|va|ruine
        la|cette|notre|vraie gauche|droite caviar|bobo|woke|aime|deteste|adore|reste|vote|gagne
        la|cette|notre|vraie gauche|droite prefere|doit|devrait|au_pouvoir|unie|morale|dure|propose
        gauche caviar|bobo|bienpensante
        hard left|right politics|party|lunatics|mob|voters|government|takeover|mps|parties|populists
        the|this|our|of hard left|right
        the left|right will|has|have ruin|ruined|destroy|wreck|wrecked|tax|kill|sink|cost|bankrupt
        the left|right wants|want|hates|hate|thinks|loves|never|always|can_t|won_t|keeps|lies|lied
        the left|right lost|ruined|destroyed|broke|don_t|doesn_t|would|is_coming|pretends
        leftwing|rightwing|left_winger(s)|right_winger(s)|leftie(s)|lefties|lefty
        left|right wing press|media|nonsense|politics|government|views|values|activists|lunatics
        left|right wing politician(s)|party|thug(s)|mob|idiots|propaganda
        gens|homme|femme|patron(s)|bobo(s)|intello(s)|idees|valeurs|vote(z)|voter de|a gauche|droite
        suis|politique|presse|media(s)|juges|electeur(s)|militant(s)|mec de|a gauche|droite
        union des|de la gauche|gauches|droites|droite
        """
    ),
    PLACED,
)
POWERS = either(
    POWER_VIEW,
    PARTY_NAME,
    PARTY_FR,
    SIDE,
    CAMPAIGN,
    BALLOT,
    HASHTAGGED,
    together(
        Phrases("49 3", language="fr"),
        Phrases("le|du|au|un|ce|de|encore|coup 49_3|democratie|depute(s)|gouvernement|texte"),
    ),
)
