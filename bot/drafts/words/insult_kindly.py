"""What sounds like an insult or a threat and is none: beasts, records, photos, kitchens, films."""

from bot.drafts.phrases import Phrases

UNHARMED = Phrases(
    """
    record(s)|objectif(s)|chrono|score(s)|compteurs|plafond|silo(s)|monolithe|croute|glace
    target(s)|milestone|personal_best|pb|goal(s)|deadline(s)|monolith|budget_cap|stereotypes|cliches
    gaffe a toi|vous|tes|vos … route|verglas|yeux|dos|ecrans|mots_de_passe|phishing|arnaques|chaleur
    gaffe a tes|vos|ton|votre yeux|doigts|mots|donnees|comptes|dos|mails|cles|affaires|posture
    photo(s)|portrait(s)|scene(s)|clip|video|episode(s)|footage … shot
    shot at|in|on|with|from dawn|dusk|sunset|sunrise|raw|film|4k|a_phone|location|golden|black|35_mm
    buy|buying|owe you|him|her|them
    t|te|vous|lui offre|offrirai|dois
    outside|dehors|sortie|car_park|parking … barbecue|bbq|picnic
    outside|dehors|sortie|car_park|parking … pique_nique|fire_drill|exercice|cafe
    outside|dehors|sortie|car_park|parking … bike_workshop|atelier|food_truck|photo|depart|bus|glace
    trouver|retrouver|retrouve|find … cles|lunettes|keys|glasses
    trouver|retrouver|retrouve|find … kitten(s)|chaton(s)|resto|restaurant
    de_rire|de_joie|d_emotion|de_bonheur|of_joy|with_laughter|laughing|de_froid|de_faim|de_fatigue
    casse(r)|explose(r) les|nos|vos|le|la prix|tarifs|tirelire|codes|compteurs|delais|stocks
    refaire|refais le|la|les|mon|ma|mes|notre site|cuisine|deco|peinture
    refaire|refais le|la|les|mon|ma|mes|notre cv|logo|slides|maquette|toit
    casser|break les|your oreilles|ears|heart|voix|code
    souffrir|suffer … coach|marathon|trail|col|sport|entrainement|training|cote
    technical_debt|dette_technique|storage|stockage|cloud|interest|interets
    find|finding them|him|her a|an|the|some homes|home|seat|place|job
    find|finding them|him|her a|an|the (new|good|warm|nice) home|seat|place|family|owner
    regretter|regret d|de|missing|not|skipping (avoir|l|pas) (avoir) rate|loupe|manque|goute|essaye
    menace pour|sur|contre|reelle|invasive|serieuse|climatique|interne|cyber|connue
    when|once|if|until|after|before|quand|lorsque you|he|she are|is|re|s finished|done
    """
)
INNOCUOUS = Phrases(
    """
    why|how is nobody
    not able to stop|make|come|attend|help|find|see|choose
    gui|mistletoe|tondeuse(s)|lawnmower(s)|mower(s)|mascotte(s)|mascot(s)|logo|totem|embleme|emblem
    costume|deguisement|puppet|puppets|peluche|sculpture|statue|dessin|drawing|tattoo|tatouage|lego
    zoo|species|oiseau(x)|bird(s)|insecte(s)|insect(s)|champignon(s)|fungus|mushroom
    nid|nest|etang|pond|mare|tique(s)|tick(s)|puce(s)|moustique(s)|mosquito|flea(s)|crapauds
    relache(e)|variable|aspic|musque|laineux|lorraine|kilos|kg|brocante|flea_market|clair_obscur
    amateur(s) de|d|of|in|radio|theatre|choir|orchestra|astronomer(s)|eclaire(s)|dramatics
    parasite(s) … ligne|signal|radio|audio|line|cable|antenne|antenna|capacitance|capacite
    font|faire|fait (encore|de_nouveau|toujours|tous) les|l|le idiot(s)|imbecile(s)
    font|faire|fait (encore|de_nouveau|toujours|tous) les|l|le andouille(s)|clown(s)
    refont|faisaient|jouer|jouent (encore|de_nouveau|toujours|tous) les|l|le idiot(s)|imbecile(s)
    refont|faisaient|jouer|jouent (encore|de_nouveau|toujours|tous) les|l|le andouille(s)|clown(s)
    playing|play|plays|acting (the|up|dumb|like) idiot(s)|fool(s)|dumb|up
    idiots|idiot de|by|du|s lars|dostoievski|dostoevsky|village|guide|guides
    what a fool believes
    blaireau(x)|badger(s) … traverse|crossed|crossing|terrier|foret|rasage|barbe|shaving
    boulet de|a canon|demolition|rouge
    cuckoo(s)|coucou(s)|ornitho|birdwatching|dentist|dentiste|veterinaire
    i|j have|ve|ai (got) a|the|la|le|un|une memory|brain|attention|cerveau|memoire
    abruti|imbecile|idiot|cretin d|de|du reveil|gps|ordinateur|telephone|bug|algorithme|correcteur
    old bat … belfry|pipistrelle|cave|attic
    troupe|sens_noble|compagnie_de_theatre|noble_sense
    dragon boat|fruit|fly|con
    remarche|refonctionne|works_again|works_now|working_again
    degage(r) du|de|un|une temps|creneau|heure|espace|place|budget
    zip it up and|to|for|before
    ours_blanc|chauve_souris|renard(s)|fox|foxes|loutre|herisson|hedgehog(s)
    """
)
PLAYED = Phrases(  # beasts and parts in a play, wherever the draft tells it
    """
    literally|au_sens_propre|nez_rouge|red_nose|pediatrie|paediatric|children_s_ward|benevolat
    choir|chorale|castelet|marionnettes|puppet_show|nativity|creche_vivante|kermesse|villain
    school|christmas|nativity play
    neighbour|uncle|farmer|gran s (old) goat|horse|carthorse|pony|ram|cow|donkey
    arbre de noel
    agneau|agneaux|cornes|horns|haie|hedge|henhouse|poulailler|carthorse|veterinaire|vet|florist
    fleuriste|larves|larva|larvae|trichoptere|chenille(s)|caterpillar(s)|musaraigne(s)|shrew(s)
    """
)
RUDE_IN_NAME = Phrases(
    """
    faggot(s) and|with peas|gravy|mash
    usb|chargeur|charger|power_delivery|usb_c|type_c pd
    pd # w|watts
    pourriture noble|grise|du|des|blanche
    charogne|charognes … vautour|vautours|corbeau|corbeaux|loup|loups|gypaete|renard|baudelaire
    vautour|vautours|corbeau|corbeaux|loup|loups|gypaete|renard|baudelaire … charogne
    shut up and wait|listen|let|watch|learn
    plant|ficus|cactus|boiler|printer|laptop|phone|battery … drop dead
    prick the|it|with|test|tests|each|over|your_finger|your_thumb|holes|all
    finger|skin|pin|needle|heel prick(s)
    pancake|salad|coin|caber|crepe tosser(s)
    lime(s)|pain(s)|baguette(s) … batarde(s)|batard
    drop dead gorgeous|date|dates|deadline|simple|easy|beautiful|stunning|handsome|fred
    screw them in|on|tight|together|down|into|back|gently|firmly
    shut it down|off|properly|gently|tightly|when|before
    ntm en|au|concert|album|rap|joeystarr|remix|l_album
    supreme ntm
    ntm sur scene|vinyle|spotify|la_playlist
    gueule de_bois|d_ange|du_loup|du_four
    type de_donnees|de_donnee|de_variable
    ferme|fermez la cette|quand|des_que fenetre|session|porte|connexion|vanne|tu|vous|issue
    merde a|pour tous|toutes|ceux|celles|ma|mon|vous … passent|passez|passe|examen|certif|oral|bac
    """
)
