"""What sounds like an incident at our place and is none: drills, holidays, broken lifts."""

from bot.drafts.phrases import Phrases

HARMLESS = Phrases(
    """
    protect|proteger|protection|lutte|lutter … contre|against
    fight|secure|defend|assurance|insurance … contre|against
    contre|against (les|la|l|le) panne(s)|fuite(s)|incendie(s)
    contre|against (les|la|l|le) ransomware|phishing|intrusion(s)|fraude
    contre|against leak(s)|fire(s)|outage(s)|fraud|failures|attacks|attaques|cyberattaques|hackers
    alarme|alarm|porte|detecteur|exercice|extincteur|sirene incendie|test|testee
    fire alarm(s)|door|extinguisher|drill|exit
    died|mort(s)|morte(s) laughing|de_rire
    camion|truck|bus|minibus|food_truck|montre|telephone|phone … rade|panne|broke|broken|died
    ferme|fermera|fermes|closes a|at|vers|from|des 17h|18h|16h|15h|14h|12h|19h
    closed|close|shuts|shut a|at|vers|from|des 17h|18h|16h|15h|14h|12h|19h
    ferme|fermera|fermes|closes a|at|from 5pm|6pm|4pm|3pm|2pm|midi|noon|minuit
    closed|close|shuts|shut a|at|from 5pm|6pm|4pm|3pm|2pm|midi|noon|minuit
    ferme|fermera|closes|closed|close|shuts|shut on|le|on_the # decembre|december|janvier|january
    closes|close|ferme at|a|on 5|4|6|5_on|christmas_eve|new_year_s_eve
    service|equipe|team|cellule|lutte|anti|detection|vigilance fraude|fraud
    fraud team|desk|unit|prevention|awareness|squad
    arnaque(s)|scam(s)|scammers … signs|signes|reflexes|explique
    jamais en|de panne(s)
    never|jamais … break|breaks|broken|fail|fails|down|stop|stops|arrete|lache
    ci|build|pipeline|machine_a_cafe|coffee|cafe|ascenseur
    lift|imprimante|printer|wifi|velo|scooter|trottinette|chauffage
    ma|mon|my|sa|ta|the|la voiture|car|moto|bike|van|camionnette
    retour d experience
    post mortem
    postmortem|exercice|drill|simulation|simule|simulated|tabletop|fiction|lessons
    formation|training|conference|atelier|workshop|webinar
    webinaire|livre|book|article|prevention|protect|proteger|eviter|avoid|prevent
    machine a cafe
    planned|prevue|maintenance_window|programmee|status_page
    solde(s)|detection|detect|detects|detecte
    jeu|game|escape_game|movie|film|novel|roman|serie
    anti|antifraude|antipiratage|how_to
    comment eviter|reagir|se
    never break(s)|go(es)|crash(es)|fail(s)|down|be
    won t break|go|crash|fail
    ne|n … jamais panne|tombe|tombera|plante|plantera
    aucun|no|zero pirate|hacker(s)|panne|outage|downtime
    mode hors_ligne|offline
    inviolable|unbreakable|unhackable|guaranteed|garanti(e)
    works offline
    fonctionne|marche|tourne|utilisable|disponible|aussi|meme|travailler hors_ligne
    works|work|working|runs|run|usable|available|even offline
    my|our|this talk
    a talk on|about|by
    sans|without (une|an|a|la|any|aucune) (seule|single) panne|outage|incident|accident
    jours|days sans|without
    panne d idees|inspiration|imagination|sucre|chocolat|cafe
    baby_foot|football|babyfoot|ping_pong|flipper|mascotte|mascot|croissant(s)|biscuit(s)|gateau
    cake|plante|plant_pot|fontaine|frigo|fridge|micro_ondes|microwave|tourisme|tireuse|vending
    fuite d eau
    recall and|at|rate precision
    precision|f1 (et|and) (le) recall
    fermeture(s) estivale(s)|annuelle|exceptionnelle|hebdomadaire
    closes|closed|closing|shuts for|pour|a|at|from|on|over|le|la|tous summer
    shut|ferme|fermera|fermes for|pour|a|at|from|on|over|le|la|tous summer
    closes|closed|closing|shuts|shut|ferme|fermera|fermes for|over|pour the|les|l holiday(s)|ete
    closes|closed|closing|shuts|shut|ferme for|over|pour christmas|easter|noel|august|conges|travaux
    closes|closed|closing|shuts|shut|ferme at|a|on|le|les #|noon|fridays|sundays|dimanche|samedi
    water leak
    write_up|taught|appris|ce_que_nous_apprend|theatre|kafka|comedie|expo
    exposition|concert|cine|podcast|karaoke|quiz|marathon|tournoi
    walk out … lunch|sun|park|dog
    """
)
