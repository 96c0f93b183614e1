"""How people speak of a competitor fairly, or of something else beside one."""

from bot.drafts.phrases import Phrases

HELPED = Phrases(
    """
    m|nous|t|lui|leur|les|l|s a|ont|avait|avaient (tous) (gentiment) prete|pretee|rendu|rendue|aide
    m|nous|t|lui|leur|les|l a|ont|avait|avaient (tous) (gentiment) depanne|depannes|ramene|ramenes
    m|nous|t|lui|leur|les|l a|ont|avait|avaient (tous) (gentiment) invite|invites|accueilli|garde
    m|nous|t|lui|leur|les|l a|ont|avait|avaient (tous) (gentiment) retrouve|retrouvee|retrouves
    m|nous|t|lui|leur|les|l a|ont|avait|avaient (tous) (gentiment) retrouvees|sauve|attendu|file
    m|nous|t|lui|leur|les|l a|ont|avait|avaient (tous) (gentiment) passe|tenu|explique|fait_rire
    a|ont|avait|avaient (gentiment) prete|repare|garde|retrouve|rapporte|partage|ramasse|tenu|rendu
    prete(nt)|pretait|partage(nt)|offre(nt) son|sa|ses|leur|leurs|le|la|les|un|une|des|du|tout
    prete(e)|pretes|offert(s)|offerte(s)|rendu(e)|garde(e)|repare(e) par|des_gens
    de (m|nous) (avoir) prete|pretes|preter|depanne|depanner|secouru|heberge|covoiture
    lent|lend|lends|loaned|loan|lending me|us|my|our|him|her|them|the|their|his|a|an|some|it|you
    gave|gives|give|giving me|us|my|him|her (a|an) back|lift|ride|hand|seat|pen|charger|coffee|chair
    gave|gives|giving me|us|him|her my|our|the|his … back
    gave|handed|brought|returned it|them|my|our|the (back) back|umbrella|keys|phone|bag|badge|wallet
    found|returned|kept|saved|held|fixed|repaired|rescued|carried my|our|the|me|us|him|her|them|it
    helped|helping|helps|hosted|invited|taught|drove|welcomed|cheered me|us|my|our|him|her|them
    share|sharing|shared|offered|lent|brought their|theirs|his|hers|some|a|an|the|me|us|everyone
    came to the|my|our rescue|aid|help
    a|d grande|grand aide|secours|coeur
    """
)
FACTS = Phrases(
    """
    siege|bureaux (social) a|au|en|dans|est|sont|se_trouve(nt)
    based|headquartered in|near|at
    head office
    badge(s)|mug(s)|tee_shirt(s)|t_shirt(s)|tshirt(s)|hoodie(s)|sticker(s)|stickers|autocollant(s)
    tote_bag(s)|gourde(s)|van|camionnette|drapeau|flag|parapluie|umbrella|pizza|pizzas|crepes
    pancakes|barbecue|bbq|raclette|galettes|thesis|these|memoire|dissertation|chorale|choir
    parle|parlent|intervient|speaks|speaking|talks|presente|presents a|at|ce|tonight|tomorrow|demain
    parle|intervient|speaks|presente|presents lundi|mardi|mercredi|jeudi|vendredi|samedi|on|this|in
    sort|sortent|publie|publient|ships|releases|shipped|released (enfin) sa|la|une|version|its|a|an
    le|the|nouveau|new|son|its|leur|their|d|joli|nice logo
    notes de version
    release notes
    leve(nt)|raises|raised # million(s)|millions
    annonce(nt)|announces|announced|confirme|confirms
    appel d offres
    call for tenders|papers|speakers
    jeu|jeux de donnees|societe
    open|ouvert(es)|ouverts data|donnees|dataset
    dataset|data_set
    qui (y) va|vient|sera|monte
    who (s|is|else) going|coming
    stage|internship|apprenticeship|alternance chez|at|with
    mes|mon|ma premiers|premieres|premier|premiere
    my first
    stand_in|replacement
    chien|chienne|dog|puppy|cat|chaton|poisson_rouge|goldfish|parrot|perroquet|plante_verte|garden
    livreur|livreuse|courier|facteur|postman|benevole(s)|volunteer(s)|riviere|river|plage|beach|cafe
    coffee|cafes|biscuits|cookies|gateau|cake
    double|doubled|triple son|sa|ses|its|leur|their equipe|team|effectif(s)
    tripled|agrandit|grew|agrandi son|sa|ses|its|leur|their equipe|team|effectif(s)
    double|doubled|agrandit|grew|agrandi son|sa|ses|its|leur|their bureaux|offices|office|site|usine
    locaux|premises|campus|mariage|wedding|quai|amphi|gymnase|gymnasium
    s appelle|appellent
    is|are called|named
    anyone|somebody|someone|anybody|people from
    quelqu un de|d
    personne de chez
    tuto(s)|tutoriel(s)|tutorial(s)|cours|exercice(s)|manuel|handbook
    confondre|confuse|homonyme(s)|namesake
    volleyball|handball|basketball|netball|badminton|hockey|course_a_pied|fun_run|parkrun
    echarpe|scarf|lunettes|glasses|gants|gloves|cles|keys|parapluie|chargeur|charger|veste|jacket
    echelle|ladder|stepladder|escabeau|rallonge|tournevis|screwdriver|perceuse|drill|pompe_a_velo
    pluie|rain|neige|snow|orage|storm|soleil|sunshine|canicule|heatwave|coupure|power_cut
    remplacant|remplacante|stand_in|replacement_speaker|interprete|interpreter
    rue|street|quartier|zone|parc_d_activites|business_park|ascenseur|lift|elevator
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
    parlant(s)|convaincant(s)|convaincante|bien_aime|enjoyed|liked|loved|adore|apprecie(e)|savoure
    courage aux|a_leurs|a_l (equipe(s)|collegues|astreinte|gens|copains)
    hugs to|for
    debattent|debate|debates|debat|discutent|discuss|discussing
    que_le_meilleur|may_the_best|en_finale|in_the_final|shortlisted|ex_aequo
    pas_a_pas|step_by_step|format_ouvert|open_format|crepes|pancakes|galettes
    thoughts|pensees to|with|pour|aux|a|go
    hugops|hug_ops|compliments|complimentary|remercie|remercions|j_ai_aime|on_a_aime
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
    meme|same copie|paper|position|reponse|avis|answer|document|proposition|proposal|comment
    trois|three|two|deux|several|plusieurs takes|approches|approaches|reponses|answers|ways|manieres
    vers|to|from|depuis|en un|an|a|le|the format|formats|open_format|format_ouvert|csv|json|parquet
    demenage(nt)|moving_next|moves_next|moved_next|nos_voisins|our_neighbours|new_neighbours
    approche(s)|approaches|different|differente(s)|differents|philosophie(s)|deux_visions
    acteur(s)|players|secteur|marche_du|market_for|editeurs|vendors
    veille|monitoring|lecture|reading|lis|reading_list|ecoute|listening
    alouette|lark(s)|chante|chantait|chantent|sang|ornithologie|birding|birdwatching
    lunch|sandwich|prise|reseau|network|cluster|pole|ecole|school|universite|university|prix|award
    """
)
AT_PLAY = Phrases(
    """
    babyfoot|foosball|table_football|five_a_side|football|foot|tournoi|tournament|match|petanque
    darts|flechettes|quiz|karting|bowling|rugby|tennis|ping_pong|volley|basket|course|race|relais
    concours|contest|cook_off|bake_off|revanche|rematch|podium|baby|belote|tarot|jeu_de_cartes
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
MISHAP = Phrases(
    """
    camion|camions|voiture|truck|lorry|car|van|bike|moto|remorque|trailer|taxi|navette|shuttle|bus
    train|tram|metro|courant|electricite|power_cut|power|chauffage|heating|lift|ascenseur|robinet
    tap|pluie|rain|neige|snow|orage|storm|tempete|inondation|flood|heatwave|canicule|camionnette
    power went
    """
)
