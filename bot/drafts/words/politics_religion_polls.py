"""Ballots, marches, creeds and sides, as people tell what they do and ask others to do."""

from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.politics_religion_said import FELT, NEUTRAL

VOTING = Phrases(
    """
    vote|votes|votez|votons|voter|voterai|voteras|votera|voterez|voterons|voteront|votais|votait
    voted|voting|votent|revote|revoter|voteurs|avez_vote|avons_vote
    isoloir|urne(s)|ballot(s)|polling|suffrage(s)|procuration|abstention|abstenir
    first|my|our|only ballot
    bulletin(s) de_vote|utile|blanc
    quel bulletin
    mon|ton (premier|seul) bulletin
    second|premier|deuxieme|2e|1er tour
    run off
    runoff|canvass|candidat(e)|candidats|candidate(s)|turnout
    liste d_union|citoyenne|municipale|electorale|conduite|sortante|du_maire|d_opposition|de_droite
    tete|numero de|la|deux|trois|liste (liste) (a|pour) (aux|la|les) municipales|mairie
    sur|notre|une de|la|deux|trois|liste (liste) (a|pour) (aux|la|les) municipales|mairie
    ont vote
    a vote
    ai vote
    as vote
    """
)
POLLED = Phrases(
    """
    sortant(e)|sortants|incumbent(s)|maire|mayor
    councillor(s)|depute(e)|deputes|mp|municipales|mairie
    legislatives|presidentielle(s)|regionales|cantonales|europeennes|senatoriales|midterms|primaries
    conseil_municipal|council_election|local_elections|general_election|election_day|polling_station
    dimanche|sunday|election_thursday|polling_day|bureau_de_vote|urne(s)|isoloir
    ballot|ballot_box|blanc|nul|utile|blank|spoil|spoiled|spoiling|spoilt|tactically|tactical
    pouvoir|power|government|gouvernement|elysee|downing_street|white_house|parliament|parlement
    citoyen(s)|citoyenne|citizen(s)|democratie|democracy|programme|manifesto|opposition|extremes
    cette|ceux|ces|cet bande|la|clowns|gens|incapables|gars|types
    this|that|these|those lot|bunch|clowns|people|crew|shower|liars
    ceux|ceux_la qui ont|ont_vote|votent
    those|people|anyone|whoever|everyone who|that voted|vote
    whoever|anyone voted|votes
    merite|meritent ma|notre|votre voix
    earn(ed)|deserve(s) my|our|your vote|it
    my|ma|mon|notre|our vote|voix|bulletin goes|is|va|ira|sera|will
    goes|went|going|is|ira to|for|pour|a|aux (the|les|le|la) reform|labour
    va|sera|vais|vote|votes|voted to|for|pour|a|aux (the|les|le|la) reform|labour
    goes|went|going|is to|for|pour|a|aux (the|les|le|la) greens|tories|verts|insoumis
    ira|va|sera|vais to|for|pour|a|aux (the|les|le|la) greens|tories|verts|insoumis
    goes|went|going|is|ira|va|sera to|for|pour|a|aux (the|les|le) lib_dems|libdems
    goes|went|going|is|ira|va|sera to|for|pour|a|aux (the|les|le) democrats|republicans
    goes|went|going|is|ira|va|sera to|for|pour|a|aux (the|les|le) conservatives|socialistes|rn
    goes|went|going|is|ira|va|sera to|for|pour|a|aux (the|les|le) lfi|lr|ps
    goes|went|going|is|ira|va|sera to|for|pour|a|aux (the|les|le) communistes|ecologistes
    goes|went|going|is|ira|va|sera to|for|pour|a|aux (the|les|le) snp|ukip|centre
    voted|vote|votes|voting|votais reform|labour|republican|democrat|tory|green|conservative|liberal
    vote|votes|votons|votais rn|lfi|ps|lr|communiste|ecolo|socialiste|insoumis|reconquete|a_gauche
    pme|petites_entreprises|small_business(es)|patrons|ouvriers|workers|nurses|infirmieres
    impots|taxes|immigration|retraites|pensions|hopital|hospital|climat|climate
    on sunday
    """
)
CONTEST = Phrases(
    """
    assesseur(e)|depouillement|scrutineer|poll_clerk|chess|echecs
    paille|foin|straw|hay|funeraire|poterie|pottery|antique|trimestre|notes|cantonnier
    logo|nom|name|naming|titre|title|photo|concours|contest|competition|robot|mascotte|mascot
    hackathon|trophee|trophees|trophy|prix|prize|award(s)|stand|booth|talk|speaker|recette|recipe
    soupe|soup|lemon_drizzle|brownie(s)|muffin(s)|crumble|confiture|jam|tartine|fromage|cheese|quiche
    gateau|cake|pizza|playlist|chanson|song|film|movie|couleur|colour|color|fonctionnalite|feature
    cse|works_council|delegue(s)|comite|committee|board|ca|conseil_d_administration|association|asso
    club|copropriete|syndic|alumni|anciens|elite_team|menu|cantine|canteen|eurovision|star|miss
    meilleur|meilleure|best|favourite|favorite|prefere|preferee|sondage|poll|linkedin|pull|jumper
    bulletin_de_paie|bulletin_de_salaire|bulletin_meteo|liste_de|liste_d
    list_of|attente|waiting|courses|shopping|todo
    checklist|mailing|diffusion|recrute|recrutement|recruiter|poste|job|cv|entretien|interview
    release|raft|quorum|leader|feuille|tour_de_france|roland_garros|football|rugby|match|coupe|cup
    tea_break|leather|saddle|selle|cuir|gel|biscuit(s)|crisps|chips|flavour(s)|parfum(s)|fleuriste
    coffee|cafe|the_vert|tarte(s)|pie|curry|croissant(s)|mug(s)|wallpaper|chaise(s)|chair(s)|plante
    budget_participatif|participatory
    polls|polling_station(s)|bureau(x)_de_vote (are|sont) open|opening|ouvert(s)|ouvrent
    vote(d) to accept|reject|approve
    parliament|parlement|senate|senat … backs|adopts|approves|adopte|approuve
    conseil|council|municipalite|commune|agglo|metropole|departement … vote|voted|votes
    porte|door|mailbox|piano|choeur|choir|voix_off|voice
    """
)
PROTEST = Phrases(
    """
    pancarte(s)|banderole(s)|casserole(s)|megaphone|sono_syndicale|fumigene(s)|barricade(s)|piquet
    placard(s)|banner(s)|megaphone(s)|barricade(s)|picket(s)|whistles|saucepans|pans
    sit in
    tous|toutes|everyone|everybody|all dehors|dans_la_rue|en_greve|out|on_the_streets|mobilises
    manif|manifs|manifestation|manifestons|manifestez|manifester|marchons|rassemblement
    demonstration|demonstrate|marching|rally|protest|protesting|walkout|walk_out|vigil
    la|une|cette|grande marche
    the|a|this|our|to|i|we|will march
    march|marche pour|contre|for|against|on|with|blanche|silencieuse
    debrayons|debrayage|greve|strike|blocage|bloquons|bloquez|blockade|occupation|occupons|occupy
    on|nous bloque|marche|defile|descend|debraye|occupe|manifeste
    tous|toutes|rendez_vous|rdv devant|place|bastille|republique|prefecture
    everyone|everybody|we|all outside|trafalgar|parliament_square|city_hall|town_hall
    mobilisation|mobilisons|mobilisez|soulevement|soulevons|uprising|rise_up|revolution
    """
)
AGAINST = Phrases(
    """
    contre|retrait|pouvoir_d_achat|retraites|reforme(s)|austerite|salaires|licencier
    patronat|patrons|medef|gouvernement|ministre|loi|projet_de_loi|budget|rabais|accord_de_branche
    accord|dignite|droits|justice_sociale|climat|racisme|fascisme|violences|guerre|paix|genocide
    services_publics|hopital|ecole|genoux|macron|syndicat|cgt|cfdt|lutte|luttes
    against|reform(s)|cost_of_living|austerity|pensions|pension|wages|bosses|government
    minister|law|bill|cuts|rights|dignity|justice|climate|racism|fascism|war|peace|genocide
    public_services|nhs|schools|knees|downing_street|union|struggle|deal
    vie chere
    pay deal
    """
)
MARCH_NO = Phrases(
    """
    canard(s)|ducks|duck|chat|cat|clavier|keyboard|manif_sportive|sportive|demo_day|demo_jeudi
    marche_nordique|marche_pied|marche_bien|marche_et|march_release|madness
    bug(s)|api|spam|concurrence|concurrent(s)|phishing|fraude|fraud|cancer|sida|maladie|disease
    rules_against|against_time|against_the_clock|contre_la_montre|contre_le_cancer|runtime
    match|tournoi|tournament|football|rugby|rallye|rally_car|raid|course|race|marathon|kata|game
    neoflow|salon|stand|booth|webinar|webinaire|product|produit|sensor|capteur
    ca marche
    qui marche
    """
)
SIDE_VERBS = (
    "a|has|had|have|emptied|vide|sank|sunk|sinks|coule|ruined|ruins|ruine|wrecked|destroyed|detruit"
    "|sold|vendu|broke|gave|took|takes|taken|killed|killed_off|tue|abandoned|abandonne|betrayed|trahi"
    "|forgot|oublie|lost|perdu|lies|lied|ment|n_a|n_est|est|is_dead|is_out|is_wrong|is_in|is_finished"
    "|was_right|will|would|wants|want|veut|promet|promised|promises|hates|loves|never|always|wins|won"
    "|gagne|did|does|doesn_t|didn_t|can_t|couldn_t|cannot|should|must|needs|doit|devrait|ne|nous|se|fait"
    "|keeps|spent|wasted|raised|taxes|taxed|closed|opened|let|governs|gouverne|preaches|only"
)
SIDES = Phrases(
    f"""
    la|cette|notre|une gauche|droite {SIDE_VERBS}
    the left {SIDE_VERBS}
    the right has|had|emptied|sank|sunk|ruined|wrecked|destroyed|sold|broke|killed|betrayed|lies
    the right lied|wants|hates|never|always|won|lost
    the right did|does|doesn_t|didn_t|can_t|keeps|spent|wasted
    was|is|blame|thank|trust|hate|elect|stop|beat|fault_of the left|right that|who|for|again|in|and
    c|est|etait la gauche|droite qui
    merci|bravo|sales|faute_de|faute_a|a_cause_de (a) la gauche|droite
    vrai|vraie|vieux|vieille|peuple|pays|electorat|voter|vote|vision|ville|maire de gauche|droite
    de|a gauche|droite (et|je|on) fier|fiere|assume|convaincu(e)|toujours|depuis
    left|right wing|winger|wingers
    centriste(s)|centrism|centrisme|centrists|soixante_huitards|bobos|gaucho(s)|reac(s)
    """
)
STATE_OF_MATTER = Phrases(
    """
    sank|sunk|coule|ruined|ruine|ruins|wrecked|destroyed|detruit|emptied|vide|sold|vendu|vend|broke
    casse|killed|tue|betrayed|trahi|trahit|abandoned|abandonne|oublie|forgot|ment|menti|lied|lies
    pays|country|peuple|people|industrie|industry|ouvriers|workers|pauvres|poor|riches|rich|impots
    taxes|tax|usines|factories|ecole|schools|hopital|hospitals|caisses|coffers|brains|cerveaux
    police|immigration|economie|economy|election(s)|elections|voters|electeurs|pouvoir|power|dette
    debt|valeurs|values|idees|ideas|democratie|democracy|france|britain|america|europe|honte|shame
    fier|fiere|proud|raison|right|tort|wrong|promis|promises|promesses|jamais|never|always|toujours
    morale|caviar|unie|unite|programme|gouverne|govern|governs|jeunesse|young|nation|monde|world
    """
)
CREED = Phrases(
    """
    ma|notre|leur|sa|la foi chretienne|passe|guide|avant|comes|m_a|me|porte|donne|aide|sauve|est
    my|our|your|the faith comes|guides|gets|got|keeps|kept|is|carries|tells|gives|before|saved
    foi|faith … avant_tout|first|above|dieu|god|christ|seigneur|before
    racines|valeurs|heritage|civilisation|identite chretiennes|chretien|chretienne|judeo_chretiennes
    christian|judeo_christian roots|values|nation|country|heritage|identity
    catholic|islamic|biblical roots|values|nation|country|heritage|identity
    pays|nation|terre|france chretien|chretienne|catholique|laique|fille_ainee
    prions|priez|priere|pray|praying|prayer(s) … france|pays|nation|country|america|britain|monde
    priez|prions|pray|praying … conversion|revival|reveil|retour|return|returns|roots
    conversion|revival|reveil|awakening spirituel|spirituelle|spiritual|chretien|christian
    christ|jesus … vivant|alive|king|roi|lives|vit|regne|reigns|ressuscite|risen
    jeune|jeuner|fasting|ramadan|careme|lent … dieu|god|allah|priere|prayer|essayez|try|ame|soul
    baptise(e)|baptised|baptized|communion|confirmation … dieu|god|christ|jesus|foi|faith|eglise
    adorer|servir|worship|serve le|the|notre seigneur|lord
    """
)
CLERGY = Phrases(
    "cure(s)|pretre(s)|eveque(s)|imam(s)|rabbin(s)|vicar(s)|priest(s)|bishop(s)|rabbi(s)|pasteur(s)"
    "|preacher(s)|nun(s)|moine(s)|monk(s)|pape|pope|bigot(s)|eglise(s)|church(es)|mosquee(s)|mosque(s)"
    "|religieux|croyants|believers"
)
SCORNED = Phrases(
    """
    horoscope(s)|astrologie|astrology|credibilite|credibility|pere_noel|santa|tooth_fairy|licorne(s)
    unicorn(s)|gourou(s)|guru(s)|charlatan(s)|marabout(s)|voyante(s)|psychic(s)|fables|fairy_tales
    contes|mensonge(s)|lies|argent|money|tax|impots|enfants|children|kids|abus|abuse|pedophile(s)
    silence|hypocrite(s)|hypocrisie|hypocrisy|secte|cult|poison|fermer|fermez|shut|close|convertir
    arriere(s)|backward|medieval|moyen_age|moralite|lecons|lectures|lecturing|preach|preaching|ramener
    """
)
REGIME = Phrases(
    """
    vie|6e|6eme|sixieme|vi republique
    constituante|monarchie_republicaine|destituer|destitution|impeachment
    assemblee constituante
    electoral college
    proportional representation
    second amendment
    gerrymander|gerrymandering|filibuster|proportionnelle
    age|years|ans de|of depart|retraite|retirement a|to|at|non|no # ans
    deux|two|# ans|annees|more de|years plus|of … chateaux|yachts|actionnaires|patrons|bosses
    deux|two|trois|three|four|quatre ans|annees|more de|years plus|of|of_work … non|no|pour|to_fund
    vie chere
    cost of living crisis|crooks
    not|c_est pas|rioters|casseurs|des|looters … peuple|people|faim|hungry|starv|eat
    """
)
AT_PLAY = Phrases(
    """
    turn|turns|tourne|virage|truck|lane|gull|bird|plane|football|scored|match|pitch|swapped
    left|right back
    """
)
POLLS = either(
    unless(together(VOTING, POLLED), CONTEST, NEUTRAL),
    unless(together(PROTEST, AGAINST), MARCH_NO, NEUTRAL),
    unless(near(SIDES, STATE_OF_MATTER), NEUTRAL, AT_PLAY),
    CREED,
    unless(together(CLERGY, either(SCORNED, FELT)), NEUTRAL),
    REGIME,
)
