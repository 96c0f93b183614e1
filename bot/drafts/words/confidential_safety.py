"""Doors left open: guards that are down, holes nobody mends, codes that everybody knows."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases

GUARD = Phrases(
    """
    firewall(s)|parefeu|antivirus|edr|waf|mfa|2fa|siem|bastion
    pare feu
    double|two authentification|authentication|factor
    two factor
    sauvegarde(s)|backup(s)|chiffrement|encryption
    alarme(s)|alarm(s)|camera(s)|cctv|videosurveillance|telesurveillance|sprinkler(s)
    badgeuse(s)|portique(s)|turnstile(s)|gardien|vigile|vigiles|watchman
    badge reader(s)|system|access
    lecteur|controle de|d badge(s)|acces
    security guard(s)|gate|camera(s)|patch(es)|update(s)
    gardien|agent|agents|rondes|ronde de nuit|securite
    night guard|watchman|shift_guard
    porte|door(s) de|du (la) secours|derriere|service|local|salle|depot|labo|quai|reserve
    back|side|fire|server_room|warehouse|lab|loading|stockroom|dock door(s)|exit|gate
    portail|serrure(s)|verrou|lock(s)
    salle serveur(s)|des_serveurs|machines
    server room
    plan de|d reprise|secours|continuite
    disaster recovery (plan)
    certificat(s)|certificate(s) (ssl|tls)
    correctif(s) de securite
    mises_a_jour|patchs de securite
    """
)
DOWN = Phrases(
    """
    desactive(e)|desactives|desactivees|coupe(e)|coupes|coupees|debranche(e)|debranches|hs|eteint(e)
    eteints|eteintes|deconnecte(e)|perime(e)|perimes|perimees|expire(e)|expires|factice(s)|bidon
    en|hors panne|service
    marche|fonctionne|ferme|verrouille|marchent|fonctionnent|ferment pas|plus|jamais|qu|une_fois|mal
    pas|jamais|plus (ete|d) (encore) teste(e)|testes|testees|surveille(e)|surveillees|surveilles
    pas|jamais|plus (ete|d) (encore) fermee|verrouille(e)|verrouillee|mis_a_jour|branche(e)
    personne (n|ne) (les|la|le|l|y) (a) regarde|surveille|teste|verifie|ferme|controle|verrouille
    reste(nt)|restent|laisse(e)|laissee (grande|toujours|ouverte) ouverte(s)|ouvert(s)|entrouverte
    reste(nt)|toujours|grande|grand (grande|grand) ouverte(s)|ouvert(s)
    pas|aucun|aucune|sans|plus|zero (de|d) (vrai|vraie|seul|seule) gardien|vigile|camera(s)|alarme
    pas|aucun|aucune|sans|plus|zero (de|d) (vrai|vraie) pare_feu|antivirus|double|mfa
    un seul gardien|vigile
    disabled|switched_off|turned_off|unplugged|broken|busted|knackered|expired|dummy|dead|unlocked
    been|is|are|still|s|re|was (been|all|completely) off|down|out|open|disabled
    not|n_t|isn|aren|doesn|don|won|hasn|never (t) (even|been) working|work|works|lock|close|shut
    not|isn|aren|hasn|haven|never|wasn (t) (been|even) tested|monitored|watched|checked|locked
    not|isn|aren|hasn|haven|never|wasn (t) (been|even) closed|updated|switched_on|plugged|staffed
    nobody|no_one|noone (ever|even|s|is) (ever|even) watches|watching|checks|checking|monitors
    nobody|no_one|noone (ever|even|s|is) (ever|even) monitoring|locks|tests|tested|checked|looks
    wide|propped|left|stays|always|jammed|wedged open|unlocked|unguarded|unmanned
    no|zero|without|only_one|one|just_one (night|security) guard(s)|camera(s)
    no|zero|without|only_one|one|just_one (night|security) alarm|firewall|antivirus
    no|zero|without (night) mfa|2fa|lock(s)|patch|patches
    plus|pas|jamais de (mises_a_jour) mises_a_jour|correctif(s)|patch
    """
)
PREMISES = Phrases(
    """
    prod|production|preprod|serveur(s)|server(s)|reseau|network|entrepot|warehouse|usine|plant
    factory|depot|depots|labo|lab|site|bureau|bureaux|office(s)|datacenter|data_center|siege|hq
    agence|branch|boite|work|boulot|atelier|workshop|stock|magasin|quai|dock|nuit|night|weekend
    compta|paie|erp|crm|accounting|payroll|accounts|vpn|messagerie
    week_end|hangar|parking|plateforme|platform|reserve|stockroom|base|bdd|database|headquarters
    """
)
ELSEWHERE = Phrases(
    """
    clock|reveil|matin|home|maison|voiture|car|appart|appartement|flat|garage|voisin|neighbour
    neighbor|quartier|film|movie|serie|book|livre|jeu|game|conseil(s)|tip(s)|guide|podcast|webinar
    webinaire|formation|training|musee|museum|ecole|school|hotel|comment|how_to|hausse|frigo|zoom
    remember|pensez|rappel|reminder|don_t_forget|n_oubliez|fixed|repare(e)|repares|reparees
    photo|reflex|canon|vacances|holiday|toilettes|toilet|loo|cantine|canteen|ascenseur|lift
    open_day|portes_ouvertes|welcome|bienvenue|visiteurs|visitors|drill|exercice|everyone|public
    """
)
MINE = Phrases("notre|nos|our|ours|chez_nous|ma_boite|mon_usine|my_company|my_employer|at_work")
WEBCAM = Phrases("sa|ta|ma|your|my|his|her|their|vos|votre camera(s)|cam|webcam")
UNGUARDED = unless(together(GUARD, DOWN, either(MINE, PREMISES)), ELSEWHERE, WEBCAM)

HOLE = Phrases(
    """
    faille(s)|vulnerabilite(s)|vulnerability|vulnerabilities|backdoor(s)|exploit(s)|cve(s)
    trou(s)|brèche(s)|breche(s) (critique(s)|majeur(s)|beants|de_securite)
    critical|security|major|gaping|serious|high hole(s)|flaw(s)|bug(s)|issue(s)|finding(s)|gap(s)
    injection(s)|sqli|xss|rce
    porte(s) derobee(s)
    zero|0 day(s)
    """
)
STILL_THERE = Phrases(
    """
    aucune|aucun|pas_une|pas_un|zero (seule|seul) (n|d) (est|a) (encore|ete) corrigee|corrige(s)
    aucune|aucun|pas_une|pas_un|zero (seule|seul) (n|d) (est|a) (encore|ete) patchee|patche|traitee
    toujours|encore|meme|jamais|est|sont|sera|seront|ete pas|jamais (ete|encore) corrigee(s)|patche
    pas|jamais|toujours_pas|non (encore|ete) corrigee(s)|corrige(s)|patchee(s)|patche(s)|traitee(s)
    pas|aucun|sans (encore) (de|d) correctif|patch|rustine|fix
    toujours|encore|reste|restent|beante(s)|laissee(s) ouverte(s)|beante(s)|ouvert(s)
    depuis # mois|ans|jours|semaines
    depuis des|deux|trois|six|un mois|annees|semaines|an
    personne (ne|n) (l|la|les|y) (a|s_en|en|corrige|veut) (corrigee|occupe|touche|corriger|parle)
    pas (prevu) (de|d) corriger|budget
    not|none|zero|nothing|no_fix|never|neither|nobody (one|of) (of) (them) (s|is|are|was|were|has)
    not (yet|been|even|one) (been|is) fixed|patched|closed|mended
    n_t|hasn|haven|isn|aren|won|wasn (t) (yet|been|even|be) fixed|patched|fix|closed
    still (wide|not|there|sitting|in|live|unfixed|to) (open|fixed|patched|there|prod|production)
    unpatched|unfixed|unresolved|unaddressed
    for # months|years|weeks|days
    for months|years|weeks|ages
    no patch|fix (yet|planned|scheduled|in_sight)
    left|leaving|leave (it|them) open|unpatched|as_is
    """
)
SYSTEMS = Phrases(
    """
    vpn|api|apis|serveur(s)|server(s)|appli|app|site|portail|portal|prod|production|reseau|network
    base|database|login|backend|backoffice|plateforme|platform|cloud|infra|infrastructure|si
    produit|product|logiciel|software|firmware|systeme(s)|system(s)|pentest|extranet|intranet
    """
)
HOLES = unless(
    together(HOLE, STILL_THERE, either(together(WE, SYSTEMS), SYSTEMS)),
    Phrases(
        """
        bounty|advisory|disclosed|windows|chrome|android|ios|microsoft|openssl|log4j|apache|linux
        openssl|module|webinar|webinaire|podcast|conference|talk|guide|article|stats|etude|study
        rapport_public|companies|entreprises|median|moyenne|average|industry|secteur|cve
        """
    ),
)

ANYBODY = Phrases(
    """
    n importe quel|quelle … peut|pourrait|a|accede|ouvre|lit|voit
    n importe qui peut|pourrait|a|entre|accede|rentre|voit|lit
    tout le monde peut|a|connait|le_connait|l_a|entre|accede|voit
    anyone|anybody|everyone|everybody|any_intern (with|who|on|in) can|could|has|knows|gets
    anyone|anybody|everyone|everybody|any_intern … can|could (just) see|read|open|log|walk|get
    anyone|anybody|everyone|everybody … knows it|the_code|them
    meme un|le stagiaire peut|a|accede
    sans|without (meme) mot_de_passe|password|logging|se_connecter|login|authentification|badge
    en libre acces
    visible|accessible|lisible(s)|readable|ouvert|ouverte (de|from|to|sur) (l|tout|the|all) internet
    accessible|open|ouvert|ouverte (a|to) tous|anyone|everyone
    """
)
TREASURE = Phrases(
    """
    base(s)|database(s)|fichier(s)|dossier(s)|tableau client(s)|rh|paie|salaires|contrats
    payroll|hr|salary|customer|client|personnel folder(s)|file(s)|records|database|spreadsheet
    donnees|data|factures|invoices|dossiers|records|contrats|contracts (de|des|d) client(s)
    nos|notre|our (whole|entire) factures|invoices|clients|customers|customer|bdd|database|data|base
    nos|notre|our (whole|entire) serveur(s)|server(s)|backoffice|admin|prod|api|bucket(s)|drive
    nos|notre|our (whole|entire) salle|lab|labo|entrepot|warehouse|plant|usine|archives
    prod|production|backoffice|back_office|admin|bucket
    salle serveur(s)
    server room
    """
)
MEANT_FOR_ALL = Phrases(
    """
    public|publique|open_data|opendata|formulaire|form|documentation|docs|doc|statut|status|blog
    open_source|opensource|demo|essai|trial|sandbox|gratuit|free|support|help|aide|join|rejoindre
    apply|postuler|visit|visiter|tutorial|tuto|recruter|contact|stand|booth|inscription|rgpd|gdpr
    own|leurs|their|never|jamais|pas|not|no_longer|visite|tour|coffee|cafe
    """
)
OPEN_TO_ALL = unless(together(ANYBODY, TREASURE, WE), MEANT_FOR_ALL)

KEY = Phrases(
    """
    code|codes|digicode|badge|badges|cle|cles|key|keys|mot_de_passe|mots_de_passe|password|passwords
    passe|pin|login|logins|identifiants|credentials
    admin|root|service account|compte
    compte admin|root
    """
)
LOOSE = Phrases(
    """
    pas|jamais (ete) (ete) change(e)|changes|renouvele(s)|revoque(s)|desactive(s)
    pas|plus|jamais change|bouge depuis
    meme|same (admin|root|wifi|vieux|old|damn) mot_de_passe|password|code|login|badge|cle|key|pin
    meme|same (admin|root|shared) compte|account|identifiants|credentials
    tout le monde le|la|les|l connait|a|ont
    tout le monde connait|partage
    sous le|un paillasson|pot
    post it|its
    hasn|haven|not|never (t) (been|ever) changed|rotated|revoked|reset
    everyone|everybody|half … knows|has
    under the|a mat|doormat|pot|brick
    sticky note(s)
    shared|partage|partages by|entre|between|with everyone|tous|all
    tous|all le|the|on|use|partagent|avons|a meme|same
    we|on|ils|they all use|utilise|share the|le same|meme
    """
)
KEYS_LOOSE = unless(
    together(KEY, LOOSE, PREMISES, either(WE, Phrases("le|la|les|du|the|at"))), ELSEWHERE
)

OLD = Phrases(
    """
    windows xp|7|98|95|2000|2003|2008|vista|nt|server
    server|serveur 2003|2008|2012
    plus (ete) supporte(e)|maintenu(e)|mis_a_jour
    end of life|support
    fin de vie|support
    no longer|not supported|maintained|updated
    unsupported|obsolete(s)
    """
)
KEPT = Phrases("still|encore|toujours|tourne(nt)|tournent|runs|run|running|depuis|since")
OLD_MACHINES = unless(
    near(together(OLD, KEPT, SYSTEMS), WE),
    ELSEWHERE,
    Phrases("retro|musee|nostalgie|nostalgia|souvenir|remember|migr|migration|migrate|version"),
)
SAFETY = either(UNGUARDED, HOLES, OPEN_TO_ALL, KEYS_LOOSE, OLD_MACHINES)
