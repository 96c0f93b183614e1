"""How people run a competitor down, and how they speak of one fairly."""

from bot.drafts.phrases import Phrases

DISPARAGING = Phrases(
    """
    let friends
    steer|stay|keep away|clear
    pensee|courage|bon_courage (pour|a) ceux|celles
    forgot|oublie|oublient|unheard
    effrayant|terrifiant|edifiant|scary|terrifying|hurlent|pleurent|condolences|condoleances|tears
    fuite(s)|exode|sinking|navire|titanic|hemorragie|bleeding|agonise|agonie|moribond|ruine|burning
    du vent
    entourloupe|arnaquer|pigeon(s)|pigeonner|gogos|bidon|toc|gadget(s)|jouet(s)|bricolage|bricole
    toy(s)|gimmick(s)|vapourware|vaporware|smoke_and_mirrors|snake_oil|fake|bluff|hype|spyware
    se faire|faites|fasse avoir|plumer|entuber
    nul|nulle|nuls|nulles|nullissime|pourri(e)|pourris|pourries|naze(s)|minable(s)|ridicule(s)
    honteux|honteuse|passoire|catastrophe|catastrophique|arnaque(s)|arnaqueur(s)|escroc(s)
    escroquerie|obsolete(s)|depasse(e)|depasses|bancal(e)|boiteux|boiteuse|mauvais|mauvaise|pire(s)
    rate|bugge(e)|gache|gachis|merdique|daube|blague|rigole|rigolade|plante|plantent|menteur(s)
    mentent|ment|mensonge(s)|copie|copient|copieur(s)|pompe|pompent|vole|volent|incapable(s)
    incompetent(s)|dinosaure(s)|prehistorique(s)|ringard(s)|ringarde(s)|camelote|inexistant(e)
    quittez|quitter|fuyez|fuir|abandonnez|larguez|lachez|oubliez|debarrassez|evitez|lent|lente
    lents|fausses|faux|victime(s)|claque|raclee|galere|galerer|rament
    outil|appli|application|logiciel|produit|service|support|site|plateforme|ca|qui rame
    pitie|moque|moquent|fragile|vieillot|instable|inutilisable|illisible|opaque|desastre|honte
    usine a gaz
    hors de prix
    laissez tomber
    au secours
    a la traine|ramasse|rue|peine
    tombe|tombent en panne|morceaux
    en panne|rade|retard
    contrairement a|aux
    a cote … c_est|on|fait|ressemble|semble
    se gate|gatent|degrade|casse
    top dollar
    ans|annees|mois|siecles|metro de retard
    years|months|decades late
    prix d_or|fort|exorbitant
    luck|courage to|a|aux those|anyone|whoever|everyone|ceux|celles|clients
    con men|man|artists
    tas|pile|heap|mountain de|of boue|mud|dette
    tape|scotch|ficelle|bouts_de_ficelle|chewing_gum|duct_tape|string|spaghetti|sticks
    rien a voir
    ne|n marche|fonctionne|vaut|valent|repond|repondent|sait|tient|tiennent pas|rien|jamais
    n|ne … marche|fonctionne|repond|repondent|tient|tiennent jamais
    fait|font pitie|honte|rire|peur
    ecrase|ecraser|explose|enterre|enterrer|battu|bat|detruit|humilie|mettre_ko
    clients fuient|partent|quittent|perdus|mecontents
    garbage|trash|rubbish|crap|crappy|junk|awful|terrible|horrible|worst|worse|pathetic|joke|scam
    lame|useless|suck(s)|sucked|fraud|liars|lie|lies|lying|cheat(s)|cheaters|thieves|stole|steal(s)
    copycats|copycat|copied|copies|ripoff|clowns|overpriced|outdated|obsolete|slow|buggy|broken
    clunky|dinosaur(s)|dying|doomed|dead|bloated|incompetent|disaster|nightmare|laughable|poor
    embarrassing|shame|shameful|ugly|unreliable|insecure|leaky|sieve|shady|sloppy|mediocre|mess
    victim(s)|crash(es)|crashed|crashing|fails|failed|failing|fail|shocking|blind|desperate|sad
    expensive|painful|confusing|unusable|nobody|scared|panic|panicking|jealous|struggling|wrong
    rip off
    falling|falls|fell apart|behind
    down again
    unlike|ditch|ditched|dump|dumped|escape|escaping|flee|fleeing
    switch|switched|switching|migrate|migrated|migrating|moved away|from|off
    compared to|with
    no match
    kill|kills|crush|crushes|crushed|crushing|beats|destroy|destroys|destroyed|humiliated|smoked
    can t|not even|compete|keep_up|match|do|say
    cannot even|compete|keep|match
    does|do|did n_t|not|nt work
    doesn|don t work|scale|care|answer|know
    never answers|answer|works|work|delivers|listens|responds|tests
    wish|wishes they|it could
    years behind
    promesses|promise(s)|vent|pleurent|pleurer|cry|crying|regretter|regret|desperate|desesperes
    ne|n signez|achetez|prenez|choisissez pas
    don t buy|sign|choose|trust
    nobody|personne (ever|n) (got|a)
    copy paste
    bouse(s)|bouses|merde|foutaise(s)|charlatan(s)|amateur(s)|amateurisme|guignol(s)|clown|charlots
    crook(s)|heap|rotten|toxic|toxique|overrated|overhyped|surcote(e)|surfait(e)|nonsense|bullshit
    n_importe quoi
    naufrage|epave|wreck|train_wreck|dumpster|bordel|chaos|fiasco|flop|bide|zombie|fossile|fossil(s)
    gruyere|emmental|swiss_cheese|colander|windows_95|windows_98|minitel|fax|age_de_pierre|stone_age
    moyen_age|prehistoire|musee|museum|jurassic|antiquite(s)
    tourne|tournait|roule|avance|ramait au ralenti
    froze|freeze(s)|freezing|gele|buguait|bugue|buguent|lag(s)|laggy|timeout(s)|plantait|plantage(s)
    misere|pilule|branlee|deculottee|fessee|lecon|lamine(r)|pulverise(r)|massacre(r)|torche(r)|plie
    wiping|wipe|wiped|mop|mopping the floor
    eat|eating|ate|eats (their|them) lunch|dust|breakfast|alive
    crushing|smashing|smash|demolish(ed)|thrash(ed)|hammer(ed)|own|owned|obliterate(d)|spank(ed)
    etouffe|etouffer|etrangle|choking|suffocating|locked_in|prisonnier(s)|otage(s)|hostage(s)
    prend|prennent|prenait l eau
    taking|takes on water
    coule|couler|coulent|sombre|sombrer|noie|sink(s)|sank|drown(ing)|collapse(s)|collapsing|faillite
    bankrupt|bankruptcy|goes|going|go_bust|under
    rip|obseques|enterrement|funeral|cercueil|coffin|tombe_de|corbillard|hearse|grave
    good|bon riddance|debarras
    bit|little rich|sad
    fout|fiche|moque de la charite|gens|monde|nous
    truque(r)|truquent|bidonne(r)|bidonnent|rig(s)|rigged|fudge(s)|cook(s)|fake(s)|faked|gonfle(nt)
    racontent|raconte|tell|telling|raconter n|des|que|stories|fairy salades|tales|conneries
    passera|passeront|survivra|survivront|tiendra|tiendront pas|jamais|plus
    not making it
    won t make|last|survive|see
    toddler(s)|gamin(s)|stagiaire(s)_en|kindergarten|maternelle|enfant_de_5 (look|made|l)
    invente|invented|reinvente|reinvented … sans|without
    est|is a|to … ce|what que|is|the
    mal_de_tete|migraine(s)|cauchemar(s)|enfer|hell|torture|calvaire|purgatoire|corvee
    asleep|ronfle(nt)|snore(s)|snoring|endormi(s)|dort|dorment|ghost(ed)|ghosting
    daylight|highway robbery
    vol racket|manifeste
    racket|ranconne(r)|extorsion|extort(ion)|gouging|pickpocket(s)|voleur(s)|raquette
    """
)
THANKED = Phrases(
    """
    merci|thanks|thank|congrats|congratulations|bravo|felicitations|chapeau|kudos|well_done
    well_played|bien_joue|big_up
    """
)
FOR_NOTHING = Phrases(
    """
    perdre|losing|rater|planter|oublier|missing|doubling|doubler|forgetting|augmenter
    raising|prospect(s)|lead(s)|clients|customers|demo_requests|sales|ventes|commandes|orders
    candidat(s)|candidate(s)|cv(s)|breaking|casser|supprimer|deleting|retarder|delaying|fermer
    mecontent(s)|decus|furieux|angry|unhappy|disappointed|fache(s)|envoye|envoyer
    """
)
FAIR = Phrases(
    """
    instructif|instructive|insightful|eclairant(e)|salue|saluons|saluer|salute|credit_to|hommage
    souhaite|souhaitons|wish|wishing|wishes|pensee_pour|pensees|thoughts_with|soutien|solidarite
    solidarity|sorry_for_your_loss|plaisir|pleasure|delighted|ravi(e)|heureux|heureuse|fier|fiere
    proud|utile|useful|helpful|genereux|generous|gentil(s)|gentille|kind|recommande|recommend
    lovely|beau|belle|bel|joli|jolie|good_work|great|excellent(e)|superbe|top|passionnant(e)|riche
    well_done|well_played|learned|learnt|appris|apprend|inspired|inspiring|inspirant(e)|notes
    bravo|congrats|congratulations|felicitations|merci|thanks|thank|thx|respect|kudos|chapeau|props
    fair_play|fair_enough|beau_joueur|bien_joue|good_luck|best_of_luck|bonne_chance|charmant(s)
    bonne_nouvelle|good_news|admire|admirable|admiration|interesting|interessant(e)|honest|honnete
    hat(s)_off|friend(s)|amis|ami|amie|amies|copain
    copine|copains|together|ensemble|sympa(s)|charming|nice
    honnetes|clair|clear|solide|solid|impressed|impressive|impressionnant(e)|chouette|chic
    bon|bonne expose|talk|presentation|article|conference|intervention|billet|travail|idee|semaine
    bon|bonne vent|route|retour|anniversaire|initiative|demo|keynote|etude
    good|solid|cool talk|article|post|piece|write_up|idea|people|folks|demo|read|paper|initiative
    """
)
SETTING = Phrases(
    """
    folks|people|gens|friends|amis from|de|of|chez|at
    share|shared|partage|partagent|meme|same headaches|problemes|problems
    share|shared|partage|partagent|meme|same soucis|galeres|struggles|stage
    recrute|recrutent|hiring|offre_d_emploi|billet|post|posts
    thread|cite|cites|quotes|job|boulot|poste_chez|premier_job
    chemin|journey|chef|boss|mentor|metro|tram
    bus|ferry|avion|flight|parking|car_park|canteen|cantine
    cafeteria|floor|etage|coloc|flatmate|conjoint|conjointe|partner|parents|uncle|oncle|tante|aunt
    rugby|tennis|basket|volley|petanque|chess|echecs
    velo|bike|cycling|yoga|piscine|pool|incendie|fire
    joint|commun|commune|club|lecture|carpool|covoiturage|covoiture|choir|chorale
    presentation|expose|talk(s)|conference(s)|meetup(s)|scene|stage|panel|keynote|paper|article
    etude|study|published|publie|publient|publication|webinar|webinaire|podcast|atelier|workshop
    booth|stand|salon|fair|expo|event|evenement|salle|hackathon|standard(s)|norme(s)|consortium
    table_ronde|discussion|organise|organisent|hosts|hosting|partenaire(s)|partner(s)|partenariat
    partnership|open|source|integration|connecteur|connector|connectors|compatible|compatibilite
    interoperable|interoperability|interoperabilite|upstream|bug|patch|library|bibliotheque|syndicat
    ancien|ancienne|anciens|former|joined|joins|joining|embauche|rejoint|career|carriere|stage
    apprenti|alternance|internship|intern|graduate
    ans_chez|years_at|months_at|mois_chez|demarre_chez
    travaille|travaillait|travaillais|worked|works|working|bosse|bossait|commence|starts|starting
    soeur|frere|sister|brother|wife|husband|mari|femme|cousin|cousine|voisin|voisine|neighbour(s)
    voisins|neighbours|neighbors|immeuble|building|train|lunch_with|bumped|rencontre|croise|croisee
    met_the|met_some|met_with|met_people|we_met|i_met|dejeune|dejeuner|pot
    drinks|apero|diner|dinner|foot|football|match|tournoi|tournament
    five_a_side|la_course|race|marathon|relais
    relay|collecte|charity|caritatif|association|federation
    collegue(s)|colleague(s)|concurrent(s)|competitor(s)|competition|rapport|report|newsletter|blog
    boots|nest|bird(s)|oiseau(x)|champ(s)|field(s)|chant|sings|singing|song|meadow|lark|dawn|aube
    signons|signent|signe|sign|signs|signed|charte|charter|buick|hall|next_to|a_cote_de|voisin_de
    levee|funding|round|sector|secteur
    ouvre|ouvrent|opens|opening|ouverture|ecosysteme|ecosystem|grandit|grows
    utilise|utilisent|use|uses|besoins|needs|selon|depending
    formation(s)|course|training|cours|certification(s)|certifie(s)|certified|iso|label
    convertisseur|converter|import(er)|export(er)|importer|format(s)|passerelle
    sponsor|sponsorise|sponsors|sponsorisent|sponsoring|mecene|soutient|supports_the
    existe_depuis|fete|fetent|celebrates|celebrating
    anniversary|anniversaire|turns_ten|turns_five|ans_d
    nomme|nomment|appoints|appointed|new_ceo|nouveau_patron|nouvelle_patronne|recoit|receives
    approche(s)|approaches|different|differente(s)|differents|philosophie(s)|deux_visions
    acteur(s)|players|secteur|marche_du|market_for|editeurs|vendors
    veille|monitoring|lecture|reading|lis|reading_list|ecoute|listening
    alouette|lark(s)|chante|chantait|chantent|sang|ornithologie|birding|birdwatching
    lunch|sandwich|prise|reseau|network|cluster|pole|ecole|school|universite|university|prix|award
    """
)
LEANING = Phrases(
    """
    decouvre|decouvrent|bienvenue|courage
    condoleances|double|triple|payer|payez|paye|paient|prix|tarif(s)|facture(s)|facturent|fois
    promet|promettent|pretend|pretendent|pretendait|soi_disant|attendez|attendre|semaines
    pendant_que|pendant_qu|tandis_que|tandis_qu|alors_que
    alors_qu|while|whereas|whilst|quand_d_autres
    devant|derriere|benchmark|comparatif|comparez|comparer|comparaison|versus|vs
    recuperons|recuperer|recupere|migrent
    migre|migrer|migration|client(s)|vend|vendent
    jamais|rien|aucun|aucune|personne|pas|sans|encore|toujours
    sauf|moitie|effrayant|edifiant|coulisses
    lignes|coulisses|contrats|pourquoi
    still|again|twice|thrice|half|third|price(s)|pricing|charge(s)|charged|pay
    paying|costs|cost|claim(s)|claimed|pretend(s)|supposedly|welcome|condolences|sorry|weeks
    ahead|behind|outperform(s)|outperformed|outperforms|benchmark(s)|comparison|versus|customers
    customer|stuck|never|no|not|none|nothing|t|isn|doesn|can|cannot|won|without
    why|tears|miss|misses|missed|bleeding|losing|lost|sells|selling|imagine|cute|another
    surprise(s)|invoice(s)|flattered|school|school_projects|charm|brave|promise(s)|claims
    luck|rescue|save|survived|escaped|wonder|meanwhile
    chere|cher|chers|lent|lente|lents|lentes|perdu|perd|perdent|leave|leaving|quit|avoid|forget
    better|faster|cheaper|safer|nicer|smarter|easier|slow|slower|expensive|vide|empty|desert|deserte
    mieux|meilleur|meilleurs|plus|moins … que|qu
    ghost_town|nobody_at|recrutons|on_recrute|we_re_hiring
    we_are_hiring|join_us|rejoignez|dm(s)|cv(s)|resume
    come_over|come_to|venez_chez|venez_plutot
    venez_essayer|venez_tester|bienvenue_chez|than_ours|try_ours
    choose_ours|switch_to_ours|ours_is|ours_are|ours_works|use_ours|the_notre|le_notre|la_notre
    """
)
AT_PLAY = Phrases(
    """
    babyfoot|foosball|table_football|five_a_side|football|foot|tournoi|tournament|match|petanque
    darts|flechettes|quiz|karting|bowling|rugby|tennis|ping_pong|volley|basket|course|race|relais
    relay|marathon|laser_game|paintball|echecs|chess|cricket|pub_quiz|padel|squash|interclubs
    """
)
KINSHIP = Phrases(
    """
    mon|ma|mes|my cousin|cousine|soeur|frere|sister|brother|mari|femme|wife|husband|oncle|tante
    mon|ma|mes|my uncle|aunt|voisin|voisine|neighbour|coloc|flatmate|copain|copine|partner|ex
    mon|ma|mes|my pere|mere|father|mother|dad|mum|fils|fille|son|daughter|niece|neveu|nephew
    """
)
