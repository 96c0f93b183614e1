"""What goes wrong at a company's place or in its products, kind by kind."""

from bot.drafts.cues import COMPANY, COMPETITOR, PRODUCT
from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases

MACHINES = Phrases(
    """
    whole|entire|toute_la|tout_le platform|plateforme|site|system|systeme|network|reseau
    nos|notre|our|the serveur(s)|servers|server|plateforme|platform|appli|app|application|site|cloud
    nos|notre|our|the service(s)|api|systeme(s)|system(s)|logiciel|software|base|database|prod
    nos|notre|our|the website|reseau|network|datacenter|data_center|portail|portal|outil(s)|tool(s)
    nos|notre|our capteur(s)|sensor(s)|boitier(s)|produit(s)|product(s)|badge(s)|robot(s)|hardware
    """
)
SERVED = Phrases(
    """
    nos|our badges|ecrans|screens|clients|customers|users|utilisateurs|alertes|alerts
    """
)
STALLED = Phrases(
    """
    rame|rament|ramait|plante|plantent|planter|tourne_pas|fonctionne_pas|marche_pas|marche_plus
    fonctionne_plus|fonctionnent_plus|marchent_plus|marchent_pas|repond_plus|repondent_plus
    refuse(nt)|bloque(s)|bloquees|coupe(s)|coupure|coupures|indisponible(s)|injoignable(s)|hs
    inaccessible(s)|gele(s)|figes|crash|crashe|ecran_noir|ecrans_noirs|ecran_bleu
    erreur 500|503|502|504
    page(s) blanche(s)
    en carafe|rade|vrac|berne|rideau|pls|panne
    dans les|le choux|decor|noir
    a genoux|plat|terre|l_arret
    aux abonnes|fraises
    rien ne marche|fonctionne|repond|va|tourne
    plus rien|d_acces|aucun_acces
    tout|toute est|a tombe|plante|casse|bloque|coupe|mort
    au tapis
    crawling|crawls|lagging|lags|frozen|freezing|hangs|hung|dead|unreachable|unresponsive
    unavailable|inaccessible|timeouts|timing_out|stopped_working
    doesn_t_work|stopped_responding
    broken|borked|bricked|knackered|toast|belly_up
    error 500|503|502|504
    blue|black|blank screen(s)
    nothing works|loads|responds|is_working
    fell|fallen|falling|keels|keeled over
    gone|went|go dark|down|belly_up|offline
    locked|shut (us|everyone|people|customers) out
    downtime
    no one|nobody can log|access|connect|get_in|sign_in
    bug general
    not|isn working|loading|responding|t_working
    won t_load|t_start|t_open
    on its_knees
    out of_service|of_action
    """
)
LASTING = Phrases(
    """
    depuis|encore|toujours|hier|aujourd_hui|cata
    catastrophe|desole|desolee|excuses|furieux|hurlent|clients|utilisateurs|tickets|bloques|dehors
    minutes|heures|heure|jours|semaine|galere|honte|astreinte|tout|general|generale|merci
    since|still|again|all|morning|night|yesterday|today|right_now|currently|mess|sorry|apologies
    furious|screaming|angry|customers|users|tickets|stuck|hours|hour|minutes|days|week|nightmare
    nobody|everyone|everywhere|worldwide|europe|chaos|disaster|hell
    toute|tout la|le
    ce|cette matin|nuit
    en ce_moment
    rien ne
    on call
    """
)
WRONG = Phrases(
    """
    mauvais|mauvaise(s)|faux|fausse(s)|errone(es)|errones|erronee(s)|absurdes
    d|un|une|les|des autre(s) client(s)|patient(s)|utilisateur(s)|entreprise|societe|personne
    quelqu un d_autre
    de|d|du voisin|inconnu(s)|autrui
    wrong|false|bogus|incorrect|garbage|nonsense
    someone|somebody|another|other|each (else|other|customer|patient|user|people) s
    someone|somebody else
    another|other customer(s)|patient(s)|user(s)|company|people
    each other
    strangers|stranger
    des|n autres|importe_quoi
    """
)
HELD = Phrases(
    """
    dose(s)|dosage(s)|facture(s)|dossier(s)|donnees|resultat(s)|alerte(s)|mesure(s)|ordonnance(s)
    compte|comptes|mail(s)|message(s)|fiche(s)|bulletin(s)|releve(s)|temperature(s)|montant(s)
    dose(s)|dosage(s)|invoice(s)|file(s)|data
    record(s)|result(s)|alert(s)|reading(s)|prescription(s)
    account|accounts|email(s)|statement(s)|payslip(s)|bill(s)|amount(s)
    """
)
GIVEN = Phrases(
    """
    donne|donnait|donnaient|envoye|envoie|envoyait|recoivent|recu|recoit|recevaient|affiche
    affichait|affichent|montre|montrait|calcule|calculait|facture|melange|melanges|vois|voient|voit
    ouvre|tombe|vu|voyait|gave|gives|giving|sent|sends
    sending|got|get|gets|receive|receives|getting|received|receiving
    showed|shows|showing|saw|see|sees|calculated|billed|mixed|swapped|opened|opens|served
    """
)
PLACE = Phrases(
    """
    usine|atelier(s)|entrepot|quai|chantier|ligne_#|chaine|parking|hangar|plateforme|cour
    labo|laboratoire|magasin|cuve(s)|pont_roulant|toit|site|vestiaire(s)|salle_blanche|depot
    plant|factory|workshop|warehouse|loading_bay
    shop_floor|line_#|parking_lot|yard
    hangar|lab|tank|roof|site|clean_room|depot|forklift|conveyor|work|boulot|travail
    la|the ligne|line
    car park
    """
)
HURT = Phrases(
    """
    blesse|blessee|blesses|brule|brulee|brules|electrocute|electrocutee|ecrase|coince|coincee|ampute
    intoxique(s)|evacue|evacuee|evacues|hospitalise|hospitalisee|inconscient|mort|morte|decede
    decedee|tue|malaise|main_dans|jambe_cassee|samu|ambulance(s)|pompiers|helico|civiere
    tombe|chute|accident|sortir_en_courant|sortis_en_courant|vomissent|etouffe
    injured|hurt|burned|burnt|electrocuted|crushed|trapped|severed|amputated|poisoned|evacuated
    hospitalised|hospitalized|unconscious|died|dead|killed|collapsed|broken_leg|paramedics
    ambulance(s)|fire_crew|fire_crews|fire_brigade|firefighters|stretcher|fell|fall
    accident|told_to_run|coughing|choking
    en|air courant|ambulance
    run out
    """
)
HURT_HARD = Phrases(
    """
    blesse|blessee|blesses|electrocute|electrocutee|ampute|intoxiques|evacues|hospitalise|civiere
    hospitalisee|inconscient|decede|decedee|samu|ambulance(s)|helico|accident|explosion
    injured|electrocuted|crushed|severed|amputated|poisoned|evacuated|hospitalised|hospitalized
    unconscious|paramedics|ambulance(s)|fire_crew|fire_crews|stretcher
    tombe|chute du|d|de_l toit|escabeau|echelle|echafaudage|quai|nacelle|mezzanine
    fell|fallen|fall (off|from) (a|the|of) roof|ladder|scaffold|scaffolding|dock|platform|mezzanine
    air ambulance
    """
)
TODAY = Phrases(
    """
    matin|hier|aujourd_hui|midi|lundi|mardi|mercredi
    jeudi|vendredi|nuit|encore|toujours
    ouvrier|technicien|interimaire|pompiers
    morning|yesterday|tonight|today|last_night|just_now|noon|monday|tuesday|wednesday|thursday
    friday|still|again|last_week|guy|lad|bloke|coworker|worker|technician
    cette nuit
    ce soir
    tout a_l_heure
    a l_instant|colleague|temp
    la semaine
    un collegue|gars|mec
    """
)
FUMES = Phrases(
    """
    fui|fuit|fuite(s)|deborde
    odeur|nuage|fumee|fumees|vapeurs|chlore|ammoniac|gaz|solvant|acide|amiante|flammes|feu|incendie
    pollution|deversement|hydrocarbures|rejet(s)|legionellose|smell|fumes|smoke|chlorine|ammonia|gas
    acid|asbestos|flames|fire|spill|spilled|leaked|leak|discharge|legionella|blaze
    """
)
FLED = Phrases(
    """
    evacuation(s)|sortir|sortis|sorti|courant|courir
    evacue|evacues|evacuee(s)|evacuer|confine(s)|confinement|toux|malades
    riviere|fleuve|nappe|yeux|gorge|run|ran|out|evacuated|evacuate|coughing|sick|river|eyes|throat
    stream|cordoned|headaches|maux_de_tete|sirene|sirenes|alarme|sirens|alarm
    """
)
CAUGHT_FIRE = Phrases(
    """
    pris|prend|prennent|prenait feu
    a|ont explose|fondu|brule|surchauffe|blesse|electrocute|tue|fume
    caught|catches|catching|catch|on fire
    exploded|melted|overheated|smoking|burst_into_flames|burned|burnt|electrocuted
    """
)
BROKEN = unless(
    either(
        together(PRODUCT, STALLED, LASTING),
        together(either(MACHINES, SERVED), STALLED, LASTING),
        together(WRONG, HELD, GIVEN, either(PRODUCT, COMPANY, MACHINES, SERVED)),
        together(CAUGHT_FIRE, either(PRODUCT, MACHINES)),
    ),
    Phrases(
        """
        meme|even si|quand|when|if|though
        si|when|if … tombe|plante|dies|goes_down|fails|drops
        sans|without (aucune|any|une|a) coupure|downtime|interruption|panne
        zero|aucune|no|never|jamais downtime|coupure|panne
        detect|detects|detecte|detectent|alerte|alerts_you|previent|warns|avant|before|spots|repere
        fini(es)|finis|finies les|la
        no more
        planned|prevue|scheduled|programmee|annoncee
        concurrent(s)|competitor(s)|ancien|old|legacy
        """
    ),
    COMPETITOR,
)
ACCIDENTS = unless(
    either(
        together(PLACE, HURT_HARD, TODAY),
        together(PLACE, HURT, either(COMPANY, Phrases("nos|notre|our|chez_nous|mon|ma|my"))),
        together(FUMES, PLACE, FLED),
    ),
    Phrases(
        """
        exercice|drill|formation|training|simulation|secourisme|prevention|sensibilisation
        sans|zero|aucun|aucune accident(s)|blesse(s)|injury|injuries
        no|without (an|a|any|un|aucun|le_moindre) accident(s)|blesse(s)|injury
        sans|jours_sans|days_without (an|a|any|un|aucun|le_moindre) accident(s)|blesse(s)|injury
        baby_foot|football|foot|rugby|match|tournoi|sortie|randonnee|hike|karting|ski|escalade
        teste|tester|testing|test|demo|visite|visit|visited|tour|detecteur|detector|roman
        jeu|game|film|escape|deguise|halloween|gateau|cake|amoureux|sous_le_charme|retraite
        first aid
        open day
        in love
        """
    ),
)
HACKED = together(
    Phrases(
        """
        virus|malware|rancongiciel|ransomware|rancon|ransom|cryptolocker|hackers|pirates|pirate
        defigure(e)|defaced|drapeau_noir|black_flag|intrusion|cyberattaque|cyber_attaque|cyberattack
        """
    ),
    Phrases(
        """
        nos|notre|nous|on|our|we|us|ours|neorizon
        chiffre|chiffres|debrancher|debranche|paralyse|bloque|encrypted|unplug|unplugged|paralysed
        chez nous
        """
    ),
    Phrases(
        """
        serveur(s)|postes|machine(s)|site|reseau|fichiers|donnees|systeme(s)|boite|pc|ordinateurs
        server(s)|laptops|website|network|files|data|system(s)|company|home_page|page_d_accueil
        """
    ),
    Phrases(
        """
        a|ont|avons|on (tout) chiffre|paralyse|bloque|vole|du|debranche|recu|pris|subi
        has|have|had|were|was|got|took|is|are|locked|encrypted|demanding|wants|want|s|est|sont
        veut|veulent|demande|demandent|reclame|defigure|defaced|debrancher|entre(s)
        """
    ),
)
WENT_WRONG = either(BROKEN, ACCIDENTS, HACKED)
