"""What one sees at work: plans, rotas, old systems, audits, contracts, minutes, hidden truths."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN, PUBLIC_OFFER
from bot.drafts.words.confidential_figures import FIGURE, PRICE, SHOPPING
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.confidential_hushing import HUSH

DIAGRAM = Phrases(
    """
    schema(s)|plan(s)|cartographie|architecture|topologie (d|de|du) (la|l|le|notre|nos) reseau
    schema(s)|plan(s)|cartographie|topologie (d|de|du) (la|l|le|notre|nos) serveurs|infrastructure
    network|server|infrastructure|infra|vlan|cabling|datacentre diagram|map|schema|topology|layout
    """
)
PICTURED = Phrases(
    """
    photo|photos|image|capture|cliche|screenshot|picture|pic|snap|scan|voici|voila|here|regardez|look
    """
)
DRAWN = unless(together(DIAGRAM, PICTURED, WE), OPEN, HARMLESS, Phrases("talk|conference|article"))

RUNS_ON = Phrases(
    """
    tourne(nt)|tournent|toujours|encore|reste(nt) … windows_xp|windows_7|windows_2003|windows_2008
    tourne(nt)|tournent|toujours|encore|reste(nt) … windows_2000|windows_2012|windows_98|windows_nt
    tourne(nt)|tournent|toujours|encore|reste(nt) … vista|php_5|debian_8|centos_6|java_6|os_2|ms_dos
    run|runs|running|still … windows_xp|windows_7|windows_2003|windows_2008|windows_2000
    run|runs|running|still … windows_2012
    run|runs|running|still … windows_98|windows_nt|vista|php_5|debian_8|centos_6|java_6|ms_dos
    windows_xp|windows_7|windows_2003|windows_2008|windows_98|windows_nt … toujours|encore|still
    """
)
MACHINES = Phrases(
    """
    serveur(s)|prod|production|caisse(s)|poste(s)|automate(s)|badgeuse|paie|ligne(s)|entrepot|usine
    server(s)|till(s)|pcs|laptops|payroll|warehouse|factory|plant|line(s)|controllers|database|base
    """
)
RETRO = Phrases(
    """
    retro|musee|museum|nostalgie|nostalgia|souvenir|remember|collection|distributeur|gare|station
    mairie|council|hopital|hospital|banque|bank|grand_pere|grandpa|papa|dad|ecole|school|emulateur
    migre(s)|migrated|stats|selon|according|pourcent|percent|metro|aeroport|airport|steam|jeu|game
    """
)
OUTDATED = unless(together(RUNS_ON, MACHINES), RETRO, OPEN)

AUDITED = Phrases(
    """
    audit|pentest|test_d_intrusion|auditeur(s)|inspection|controle_qualite|certification|diagnostic
    pen_test|auditor(s)|penetration_test|security_review|inspector(s)|assessment
    """
)
FINDINGS = Phrases(
    """
    faille(s)|vulnerabilite(s)|non_conformite(s)|ecart(s)|manquement(s)|anomalie(s)
    hole(s)|flaw(s)|vulnerability|vulnerabilities|finding(s)|non_conformities|breaches|gaps|failings
    """
)
CLEAN_BILL = Phrases(
    """
    zero|aucun|aucune|pas_une|no|none|not_one|reussi|passed|obtenu|fiers|proud|iso|label|toutes
    all_fixed|tout_corrige|corrigees_toutes|energetique|energy|guide|conseils|tips|conference|talk
    webinar|webinaire|etude|study|moyenne|average
    """
)
FOUND_OUT = unless(
    together(AUDITED, FINDINGS, FIGURE, either(WE, Phrases("chez nous\nat our place"))),
    CLEAN_BILL,
    OPEN,
)

PENALTY = Phrases("penalite(s)|penalty|penalties|clause(s)|indemnite(s)|exclusivite|exclusivity")
THEIR_CONTRACT = Phrases(
    """
    contrat|bail|avenant (du|de|d|avec) (la|le|l|notre) fournisseur|prestataire|client|transporteur
    contrat|bail|avenant (du|de|d|avec) (la|le|l|notre) bailleur|sous_traitant|partenaire|hebergeur
    supplier|vendor|subcontractor|customer|carrier|partner|landlord|host s contract|agreement|lease
    """
)
CLAUSES = unless(together(PENALTY, THEIR_CONTRACT, PRICE), OPEN, PUBLIC_OFFER)

COUNCIL = Phrases(
    """
    proces_verbal|pv|compte_rendu|releve_de_decisions|minutes (du|de|des) (la|l) cse|codir|comex
    proces_verbal|pv|compte_rendu (du|de|des) (la|l) comite|direction|conseil_d_administration
    works_council|board|exec|executive|management|committee|cse minutes|notes|record
    minutes of|from the|our works_council|board|exec|management|committee
    """
)
READING = Phrases(
    """
    lu|lis|lire|relu|relire|lecture|parcouru|parcourant|accrochez|extrait(s)|page|resume|edifiant
    read|reading|reread|skimmed|leafing|hold_tight|excerpt(s)|summary|buckle|wild|eye_opening
    """
)
PERUSED = unless(
    together(COUNCIL, READING),
    OPEN,
    Phrases("municipal|mairie|town|parish|city|school|copropriete|syndic|association|club"),
)
HIDES = Phrases(
    """
    cache(nt)|cachons|cachent|dissimule(nt)|dissimulons (tout) aux|a_nos client(s)|salaries|public
    tait|taisent|masque(nt)|masquons (tout) aux|a_nos|au client(s)|salaries|public
    cache(nt)|cachons|cachent|dissimule(nt) aux|a_nos|a_la|au syndicats|presse|patients|usagers
    hide|hides|hiding|concealing|hid (it|this|that) from (our|the|all) customers|clients|staff
    hide|hides|hiding|concealing|hid (it|this|that) from (our|the) users|public|press|unions
    keep|keeps|keeping (it|this|that) from (our|the) customers|clients|staff|public|press|unions
    """
)
HIDERS = either(
    WE, Phrases("direction|management|chef|cheffe|patron|boss|siege|hq|marketing|ils|they")
)
HIDDEN = unless(together(HIDES, HIDERS), HARMLESS, Phrases("nothing|rien_a|never|jamais|surprise"))
NEW_BOSS = Phrases(
    """
    nouveau|nouvelle|futur|future|prochain|prochaine … directeur|directrice|patron|patronne|dg|pdg
    nouveau|nouvelle|futur|future|prochain|prochaine … drh|daf|responsable|cheffe|chef|president
    new|next|future … director|boss|head|chief|ceo|cfo|cto|coo|manager|president|chair
    """
)
APPOINTED = Phrases(
    """
    nomme(e)|annonce(e)|designe(e)|choisi(e)|connu(e)|sera|arrive|named|appointed|announced|chosen
    will be
    starts|unveiled|arrives
    """
)
SUCCESSION = unless(near(together(NEW_BOSS, APPOINTED), HUSH), HARMLESS, OPEN)
ROTA = Phrases(
    """
    planning|emploi_du_temps|calendrier (complet) (de|d|du|des) (la|l|le|notre|nos) usine|atelier
    planning (complet) (de|d|du|des) (la|l|le|notre|nos) equipes|production|magasin|entrepot|depot
    plant|factory|workshop|warehouse|production|shift|shop schedule|rota|roster|planning
    schedule|rota|roster of|for the|our plant|factory|workshop|warehouse|shifts|teams|production
    """
)
ROTAS = unless(together(ROTA, PICTURED), OPEN, HARMLESS)
NOT_UPDATED = Phrases(
    """
    pas|jamais|plus|aucune (ete|eu|recu|de) (la|une|de) mis_a_jour|mise_a_jour|mises_a_jour|patche
    n a|ont pas|plus|jamais … mis_a_jour|mise_a_jour|patche(s)
    not|hasn|haven|never|wasn|isn (t) (been|yet|ever) updated|patched|upgraded
    not had an update
    """
)
SOFTWARE = Phrases(
    """
    logiciel(s)|serveur(s)|caisse(s)|systeme(s)|pare_feu|routeur(s)|erp|crm|badgeuse|automate(s)|vpn
    software|server(s)|till(s)|system(s)|firewall|router(s)|switches|controllers|payroll|antivirus
    """
)
SINCE = Phrases(
    """
    depuis|since #|l_annee|des_annees|years|le_covid|toujours|covid|2015|2016|2017|2018|2019|2020
    en|in|for # ans|years
    croisons|croise|fingers|touchons|touch_wood
    """
)
STALE = unless(together(SOFTWARE, NOT_UPDATED, SINCE, WE), RETRO, OPEN)
BOUGHT_AT = Phrases(
    """
    nous vend(ent)|vendent|facture(nt)|fournit|livre
    on|nous l|la|les achete|paie|touche|achetons|payons
    sells|sell|charges|supplies us
    we buy|pay|get|source it|them|this|these
    """
)
RESOLD_AT = Phrases(
    """
    revend|revendons|revendu(e)|revendue|revendues|revendus|refacture|refacturons|facture_ensuite
    resell|resells|resold|reselling|sell_it_on|sell_it_for|sell_them_for|sell_them_on|flip
    """
)
RESOLD = unless(together(BOUGHT_AT, RESOLD_AT, FIGURE), SHOPPING, PUBLIC_OFFER, HARMLESS)
DUMMY = unless(
    together(
        Phrases(
            "camera(s)|alarme(s)|alarm(s)|cctv|portique(s)|detecteur(s)|sprinkler(s)|badge_reader"
        ),
        Phrases(
            "dummy|dummies|fake(s)|factice(s)|bidon|decorative|decoratives|for_show|pour_la_deco"
        ),
        Phrases(
            "entrepot|warehouse|usine|plant|magasin|shop|store|depot|bureau(x)|office(s)|site|nos|our"
        ),
    ),
    HARMLESS,
)
OVERSEEN = either(
    DRAWN, OUTDATED, FOUND_OUT, CLAUSES, PERUSED, HIDDEN, SUCCESSION, ROTAS, STALE, RESOLD, DUMMY
)
