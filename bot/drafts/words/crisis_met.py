"""What an employee meets at work: hurt colleagues, goods recalled, strikes."""

from bot.drafts.cues import COMPANY, COMPETITOR
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.crisis_heard import HEARD
from bot.drafts.words.crisis_shaken import US
from bot.drafts.words.crisis_struck import PLACE
from bot.drafts.words.crisis_tamed import PLAYED

WORKER = Phrases(
    """
    collegue(s)|interimaire(s)|ouvrier(s)|ouvriere|cariste|technicien|technicienne|chauffeur|livreur
    magasinier|magasiniere|operateur|operatrice|soudeur|stagiaire|apprenti|apprentie|alternant
    electricien|manutentionnaire|prestataire|sous_traitant|macon|couvreur|preparateur|monteur|agent
    gars|mec|salarie|salariee|employe|employee|quelqu_un|visiteur|fournisseur|gamin|colleague|temp
    colleagues|coworkers|workers|temps
    worker|coworker|driver|technician|operator|welder|picker|packer|apprentice|intern|contractor
    electrician|fitter|guy|lad|bloke|warehouseman|engineer|roofer|teammate|someone|somebody|visitor
    """
)
HARMED = Phrases(
    """
    fait|fait_t|faite (encore|presque) ecraser|coincer|broyer|arracher|happer|renverser|percuter
    fait|fait_t|faite (encore) electrocuter|bruler|ebouillanter|sectionner|couper_la|couper_un
    main|bras|jambe|doigt(s)|pied|pouce|cheville … ecrase(e)|coince(e)|broye(e)|arrache(e)|sectionne
    main|bras|jambe|doigt(s)|pied|pouce … happe(e)|prise_dans|pris_dans|brule(e)|sous_la_presse
    ecrase|broye|sectionne|arrache|perdu|coince|coupe|pris|casse … main|bras|jambe|doigt(s)|phalange
    tombe(e)|chute|degringole … escalier(s)|cage_d_escalier|fosse|cuve|toit|hauteur|echelle|escabeau
    tombe(e)|chute|degringole … nacelle|quai|trou|rack(s)|palettier|passerelle|mezzanine|metres
    electrocute(e)|ebouillante(e)|inconscient(e)|perdu_connaissance|evanoui(e)|asphyxie(e)
    renverse(e)|percute(e)|ecrase(e)|fauche(e)|heurte(e) par (un|une|le|la) chariot|fenwick|camion
    renverse(e)|percute(e)|ecrase(e)|heurte(e) par|sous (un|une|le|la) palette|transpalette|machine
    hand|arm|leg|foot|finger(s)|thumb|ankle … crushed|trapped|caught|mangled|severed|sliced|stuck
    crushed|trapped|caught|mangled|lost|severed|sliced|broke … hand|arm|leg|foot|finger(s)|thumb
    fell|fallen|falls|tumbled (down|off|from|into|through|out) … stairs|stairwell|staircase|ladder
    fell|fallen|falls|tumbled (down|off|from|into|through|out) … roof|pit|tank|dock|platform|hole
    fell|fallen|falls|tumbled (down|off|from|into|through|out) … rack(s)|racking|mezzanine|metres
    electrocuted|scalded|unconscious|passed_out|blacked_out|asphyxiated|knocked_out
    run_over|knocked_down|hit|struck|crushed by|under a|the forklift|truck|lorry|pallet|machine
    """
)
RESCUE = Phrases(
    """
    pompiers|samu|secours|ambulance(s)|smur|helico|urgences|hopital|hosto|civiere|defibrillateur
    firefighters|fire_brigade|fire_crew|paramedics|emergency_services|first_responders|hospital
    a_e|air_ambulance|stretcher|defibrillator
    """
)
TRAINED = Phrases(
    """
    exercice|drill|formation|training|simulation|secourisme|prevention|sensibilisation|roman|novel
    first aid
    film|serie|foot|football|rugby|ski|match|tournoi|randonnee|hike|escalade|karting|jeu|game|lego
    amoureux|in_love|sous_le_charme|under_the_spell|cafe|coffee|gateau|cake|theatre|escape|halloween
    """
)
MACHINES = Phrases(
    """
    presse|scie|tour|fraiseuse|laminoir|convoyeur|massicot|rotative|perceuse|broyeur|compacteur
    press|saw|lathe|milling_machine|conveyor|guillotine|drill|shredder|compactor|grinder|mixer
    """
)
TAKEN_AWAY = Phrases(
    """
    parti(s)|partie|emmene(s)|emmenee|evacue(s)|evacuee|transporte(s)|file(s) … hopital|hosto
    parti(s)|partie|emmene(s)|emmenee|evacue(s)|transporte(s)|finit|fini … urgences|ambulance
    off|taken|rushed|sent|airlifted|carted|ended_up|driven … hospital|a_e|ambulance|er|casualty
    """
)
HURT_AT_WORK = unless(
    either(
        together(WORKER, HARMED, either(PLACE, RESCUE, US, COMPANY, MACHINES)),
        together(HARMED, RESCUE),
        together(WORKER, TAKEN_AWAY, PLACE),
    ),
    TRAINED,
)

GOODS = Phrases(
    """
    batterie(s)|capteur(s)|boitier(s)|produit(s)|lampe(s)|phare(s)|velo(s)|chargeur(s)|cable(s)
    casque(s)|moteur(s)|lot(s)|serie(s)|piece(s)|jouet(s)|appareil(s)|machine(s)|frein(s)|pneu(s)
    unites|kits|exemplaires|trottinette(s)|ampoule(s)|sonde(s)|pompe(s)|bouteille(s)|pot(s)|sachets
    battery|batteries|sensor(s)|box|boxes|product(s)|lamp(s)|light(s)|headlight(s)|bike(s)
    charger(s)|cable(s)|helmet(s)|motor(s)|batch|batches|units|parts|toy(s)|device(s)|machine(s)
    brake(s)|tyre(s)|kits|scooter(s)|bulb(s)|probe(s)|pump(s)|bottle(s)|jars
    """
)
ABLAZE = Phrases(
    """
    pris|prend|prennent|prenait|prenaient feu
    en feu|flammes
    a|ont explose|fondu|brule|surchauffe|fume|gonfle
    surchauffe(nt)|chauffent|explose(nt)|s_enflamme(nt)|fument|casse_net|cassent_net
    caught|catches|catching|catch|went_up|burst_into on|fire|flames
    overheat(s)|overheating|overheated|exploded|exploding|explode|melted|melting|smoking|swelling
    catching fire
    """
)
OURS_SAID = either(COMPANY, US, Phrases("de chez nous\nfrom ours\nmade by us"))
RECALL = Phrases(
    """
    rappelle(nt)|rappelons|rappeler|rapatrie(nt)|rapatrions (tous|toutes|#) (les|nos|des|#) (#)
    rappel (arrive|imminent|lance|general|massif|produit|de|des|mondial)
    recall|recalling|recalled|pulling_back (all|the|our|every) (#)
    """
)
RECALLED = unless(
    either(
        together(GOODS, ABLAZE, OURS_SAID),
        together(RECALL, GOODS, ABLAZE),
        near(together(RECALL, GOODS), together(GOODS, ABLAZE)),
    ),
    TRAINED,
    COMPETITOR,
    Phrases("ventes|sales|rappelle_que|rappelons_que|protect|proteger|test|tests|testing|essai(s)"),
)

STRIKE = Phrases("greve|debrayage|debraye|strike|walkout|walk_out|blocage|blockade|picketing")
UNIONS = Phrases(
    """
    syndicat(s)|syndicale|intersyndicale|cgt|cfdt|fo|delegues|vote(nt)|votee|preavis|piquet|illimitee
    assemblee generale
    union(s)|unite|voted|vote|ballot|ballot_paper|picket|shop_stewards|indefinite|notice|walked_out
    """
)
OUR_SITE = Phrases(
    """
    sur le|notre site
    site|usine|atelier|entrepot|depot|boite|magasin|boutique|ici|quai|collegues
    plant|warehouse|factory|depot|shop_floor|shop|here|workshop|colleagues|coworkers|on_site
    """
)
TRANSPORT = Phrases(
    """
    train(s)|sncf|ratp|metro|bus|tram|tramway|rer|tgv|controleurs|cheminots|aiguilleurs|pilotes|vol
    ecole|ecoles|enseignants|profs|poubelles|eboueurs|medecins|poste|courrier|hopital|infirmieres
    rail|railway|tube|underground|teachers|school(s)|nurses|doctors|airline|airport|bin(s)|post|mail
    lecturers|university|writers|actors|hollywood|flight(s)|ferry|ferries|taxi(s)|notaires|avocats
    histoire|history|1936|1968|livre|book|film|musee|museum|exposition|exhibition|imprimante|printer
    machine_a_cafe|coffee|chat|cat|enfants|kids|reveil|alarm_clock|faim|hunger|cafetiere|lightning
    """
)
ON_STRIKE = unless(together(STRIKE, UNIONS, either(OUR_SITE, US)), TRANSPORT)

MET = unless(either(HURT_AT_WORK, RECALLED, ON_STRIKE, HEARD), PLAYED)
