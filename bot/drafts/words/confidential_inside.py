"""How people speak of what is inside: meetings, tools, weaknesses, and pictures of them."""

from bot.drafts.phrases import Phrases

MEETING = Phrases(
    """
    comite strategique|executif|direction|pilotage|commercial|produit
    conseil strategique|de_surveillance
    comite|committee a|va|vient|veut|decide|valide|refuse|meeting|minutes|has|decided
    reunion|seance du comite
    codir|comex|copil|cadir|excom|boardroom
    reunion|seminaire|conf_call|visio (de|du|des) (la) strategie|strategique|budget
    reunion|seminaire|conf_call|visio (de|du|des) (la) budgetaire|direction|managers|actionnaires
    la direction (nous|ne) vient|a|va|veut|hesite|compte|pense|annonce|envisage|refuse
    les|our|the actionnaires|shareholders|investors|investisseurs ont|just|wants|want|veulent
    les|our|the actionnaires|shareholders|investors|investisseurs have|decided|said
    les|our|the execs|board|leadership|management (team) has|have|just|wants|want
    les|our|the execs|board|leadership|management (team) decided|are|is|said|veulent
    our|the|from leadership|management|exec offsite|retreat|away_day|day|session|call
    our|the|from strategy|executive offsite|retreat|away_day|day|session|call
    our|the|from board|today_s_leadership offsite|retreat|away_day|day|session|call
    leadership|management|exec offsite|retreat|away_day|session|call|update
    strategy|executive|board offsite|retreat|away_day|session|call|update
    our|company|internal|staff|monthly|quarterly town_hall
    town hall slides|recording|q_a
    our|the|top|senior exec|executive|leadership (team) wants|want|decided|is|are|just|says|told
    our|the|top|senior management|direction|senior (team) wants|want|decided|is|are|just|says
    our|the|top|senior exec|executive|leadership|management (team) plans|will|told
    la|notre direction veut|compte|envisage|a|va|vient|hesite|nous
    reunion du cse
    strategy meeting|deck|session|offsite|day
    reunion|point|call|conf_call|confcall|visio avec|de (la) direction|comex|codir|board
    compte rendu|compte_rendu du|de codir|comex|la_reunion|comite|reunion
    pv du|de cse|comite|conseil|codir
    conseil|comite|reunion d|de administration|direction|strategique|executif
    all hands
    board meeting|minutes|deck|slides
    executive|exec|management|leadership committee|meeting|review
    steering|budget|pricing|sales|pipeline committee|meeting|review
    meeting minutes
    huis clos
    closed door|doors
    management|leadership|hq|board (has|have|just) refused|rejected|turned_down|vetoed
    cse|works_council|comite_d_entreprise
    managers|directors|partners meeting|offsite|call|retreat
    management|hq (has|have|just) (just|finally) decided|settled|approved|agreed
    headquarters|leadership (has|have|just) (just|finally) decided|settled|approved|agreed
    la|le dg|drh|dga (generale) a|vient (enfin|d|de) tranche|valide|decide|acte
    la|le groupe|siege|direction (generale) a|vient (enfin|d|de) tranche|valide|decide|acte
    la|le dg|drh|dga|groupe|siege|direction (generale) a|vient (enfin|d|de) arbitrer|acter|trancher
    slack|teams|channel|canal|whatsapp|boucle (de|du|of) (la|the) direction|execs|codir|comex|boss
    execs|managers|directors|leadership|board s slack|channel|chat|whatsapp|thread|group
    execs|leadership|board|management slack|channel|chat|whatsapp|thread
    ceo|pdg|boss|dg|patron|patronne|drh|daf|cfo|cto|big_boss|president nous a dit|annonce|confirme
    ceo|pdg|boss|dg|patron|patronne|drh|daf|cfo|cto|president told us|everyone|staff|the_team
    ceo|pdg|boss|dg said|announced|confirmed … all_hands|internally
    patron|patronne|cfo|cto|president said|announced|confirmed … all_hands|internally
    reunion|pleniere|point|assemblee (des|du|de) (tous) (les) salaries|personnel|plenier|pleniere
    """
)
TOLD = Phrases(
    """
    decide|decidee|decides|decidees|annonce|va|vont|valide|choisi|vote|prevoit|supprimer
    arreter|fermer|changer|remplacer|screenshot|capture|gel|embauches
    reorganisation|voici|notes|ordre_du_jour|tendu|houleux|refuse
    decided|decides|said|priorites|priorities|says
    announced|approved|voted|plans|planning|killing|cutting
    will|leaked|slides|attached
    spicy|freeze|notes|recording|hesitating|considering
    hesite|hesitent|veut|veulent|compte|envisage
    abandonne|abandonner|lache|tranche|ferme|fermeture
    dropping|dropped|drop|drops|kill|kills|killed|giving_up|torn|toying|buyers|repreneurs
    merge|merging|close|closing|sell|selling|wants|move
    moving|freezing|frozen|postponed|postpone|reporte
    repousse|gele|approuve|arbitre|fache|engueulade
    outsource|outsourcing|replace|replacing|stop|stopping
    cut|cuts|budgets|hiring|confirmed|confirme
    demande|asked|faire_partir|push_out|demenagement
    relocation|demenage|get_rid|lay_off|recu|numbers|chiffres
    ferment|shut|offre|offer|takeover|official|officiel
    changent|changeons|changing|change|changes|switching|switch|demenagent|fournisseur|supplier
    settled|tranche|excerpt|extrait|excerpts|extraits|savourez|enjoy
    acte|acter|acted|signed_off|greenlit|rejected|rejette|retoque|recrutement(s)|licencier|layoffs
    arrete|reduire|reduit|coupe|delocaliser|externaliser|vendre|racheter|ambiance|screenshots
    """
)
OPEN_MEETING = Phrases(
    """
    on deck
    surfboard|quartier|mairie|copropriete|syndic|parents|ecole|eleves|school|association|municipal
    conseil municipal
    a la maison
    at home
    nobody|no_one|personne (n|ne) (a) (rien|ever) said|dit|says|asked (a|one|rien) (single) (word)
    meeting|reunion … in|dans|a #|dix|ten|cinq|five|quinze|fifteen|vingt|twenty|thirty minutes|min
    menage|foyer|household|colocation|couple|famille|family|kids|enfants|cat|chien|dog|colocs|coloc|flatmates|club
    billet(s)|noel|christmas|cheques|vacances|cadeaux
    gifts|karaoke|marathon|charity|sortie|spectacle
    before|avant|during a|an|every|each|un|une|chaque board|meeting|reunion|comite
    pendant|after|apres a|an|every|each|un|une|chaque board|meeting|reunion|comite
    before|avant|during|pendant|after|apres a|an|every|each|un|une|chaque codir|comex|exec|executive
    """
)
PICTURE = Phrases(
    """
    posting|publish|publie|partage|sharing|capture(s)|screenshot(s)|photo(s)|picture(s)|ecran|pic
    lien|link|qui_veut|who_wants|dm_me|mp
    page(s) #
    extrait|excerpt|lisez|reading|savoureux|found|trouve
    voici|voila|here|wild|leaked|joli|excel|judge|jugez
    apercu|preview|peek|glimpse|look|regardez|video|recording|enregistrement
    zoom|montre|showing|screengrab|scan|copie|copy|export|attached|joint|joints|piece_jointe|image
    """
)
INSIDE_TOOL = Phrases(
    """
    notre|nos|our|la|le|l|mon|my|the (internal|product) (product) intranet|jira|backlog
    notre|nos|our|la|le|l|mon|my|the (secret|interne) (product) intranet|jira|backlog
    notre|nos|our|la|le|l|mon|my|the (internal|product) (product) roadmap|wiki|crm|erp
    notre|nos|our|la|le|l|mon|my|the (secret|interne) (product) roadmap|wiki|crm|erp
    notre|nos|our|la|le|l|mon|my|the (outil|q1|q2|q3|q4) (product) intranet|jira|backlog
    notre|nos|our|la|le|l|mon|my|the (outil|q1|q2|q3|q4) (product) roadmap|wiki|crm|erp
    notre|nos|our|la|le|l|mon|my|the (internal|product) (product) salesforce|grafana
    notre|nos|our|la|le|l|mon|my|the (secret|interne) (product) salesforce|grafana
    notre|nos|our|la|le|l|mon|my|the (internal|product|secret|interne) (product) kanban|confluence
    notre|nos|our|la|le|l|mon|my|the (outil|q1|q2|q3|q4) (product) salesforce|grafana
    notre|nos|our|la|le|l|mon|my|the (outil|q1|q2|q3|q4) (product) kanban|confluence
    notre|nos|our|la|le|l|mon|my|the (internal|product) (product) trello|kibana|sharepoint|notion
    notre|nos|our|la|le|l|mon|my|the (secret|interne) (product) trello|kibana|sharepoint|notion
    notre|nos|our|la|le|l|mon|my|the (outil|q1|q2|q3|q4) (product) trello|kibana|sharepoint|notion
    notre|nos|our|ma|my boite|messagerie (mail|commercial|dashboard|console|panel)
    notre|nos|our|ma|my mail|salesforce|pipeline (mail|commercial|dashboard|console|panel)
    notre|nos|our|ma|my sales_pipeline|sales|erp|inbox|admin (mail|commercial)
    notre|nos|our|ma|my sales_pipeline|sales|erp|inbox|admin (dashboard|console|panel)
    channel|canal|conversation|thread|fil|message|email|mail interne|internal|slack|teams
    channel|canal|conversation|thread du_patron|from_the_ceo|from_our_ceo|de_la_direction
    fil|message|email|mail du_patron|from_the_ceo|from_our_ceo|de_la_direction
    an|the|our|this internal|company slack|teams|chat|thread
    an|the|our|this internal|company email|mail|message|spreadsheet|document
    tableau de bord interne|commercial
    fichier|liste|base|export (des|de) (nos) clients
    customer|client|sales|prospect list|database|spreadsheet|file|pipeline|crm
    plan|plans|schema (of|de|du) (our|the|notre|nos|la|l|le) (new|nouvelle|nouveau) reseau|network
    plan|plans|schema (of|de|du) (our|the|notre) (new|nouvelle|nouveau) usine|plant|datacenter
    plan|plans|schema (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) usine|plant|datacenter
    schemas (of|de|du) (our|the|notre|nos|la|l|le) (new|nouvelle|nouveau) reseau|network
    architecture|blueprint(s) (of|de|du) (our|the|notre) (new|nouvelle|nouveau) reseau|network
    architecture|blueprint(s) (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) reseau|network
    schemas (of|de|du) (our|the|notre|nos|la|l|le) (new|nouvelle|nouveau) usine|plant|datacenter
    architecture (of|de|du) (our|the|notre) (new|nouvelle|nouveau) usine|plant|datacenter
    blueprint(s) (of|de|du) (our|the|notre) (new|nouvelle|nouveau) usine|plant|datacenter
    architecture (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) usine|plant|datacenter
    blueprint(s) (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) usine|plant|datacenter
    plan|plans|schema (of|de|du) (our|the|notre) (new|nouvelle|nouveau) infrastructure|infra|site
    plan|plans|schema (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) infrastructure|infra|site
    plan|plans|schema (of|de|du) (our|the|notre) (new|nouvelle|nouveau) labo|lab|prototype
    plan|plans|schema (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) labo|lab|prototype
    schemas (of|de|du) (our|the|notre|nos|la|l|le) (new|nouvelle|nouveau) infrastructure|infra
    architecture (of|de|du) (our|the|notre) (new|nouvelle|nouveau) infrastructure|infra|site
    blueprint(s) (of|de|du) (our|the|notre) (new|nouvelle|nouveau) infrastructure|infra|site
    architecture (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) infrastructure|infra|site
    blueprint(s) (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) infrastructure|infra|site
    schemas (of|de|du) (our|the|notre|nos|la|l|le) (new|nouvelle|nouveau) labo|lab|prototype
    architecture|blueprint(s) (of|de|du) (our|the|notre) (new|nouvelle|nouveau) labo|lab|prototype
    architecture|blueprint(s) (of|de|du) (nos|la|l|le) (new|nouvelle|nouveau) labo|lab|prototype
    production|sales|hiring|pricing|staffing|launch|capacity plan|planning|schedule|forecast
    planning|previsions|previsionnel de|d|des production|vente(s)|charge|recrutement|embauche(s)
    internal|interne … dashboard|tool|wiki|board|report|chat
    internal|interne … page|script|survey|spreadsheet|doc|tracker
    tableau_de_bord|outil|page|fichier|messagerie|rapport|suivi|base|indicateurs … interne(s)
    2027|2028|h1|h2|year_s roadmap|strategy
    script|argumentaire|playbook|battlecard(s) … commerciaux|reps|vendeurs|sales|salespeople
    sales|commercial script|playbook|battlecard(s)|pitch_deck
    elements de langage
    talking points
    drive|dropbox|onedrive|dossier_partage|serveur interne|partage
    internal|shared|company drive|folder|dropbox|onedrive
    liste|list (complete) (de|of|des) nos|our … clients|customers|prospects|fournisseurs|suppliers
    plan strategique|produit|marketing|commercial|de_charge
    strategy|business|strategic|product plan
    salle serveur(s)|des_serveurs
    server room
    email|mail|memo|message|note du|from|de|of (the|our|notre|la|le) ceo|pdg|boss|patron|patronne
    email|mail|memo|message|note du|from|de|of (the|our|notre|la|le) direction|hr|rh
    email|mail|memo|message|note du|from|de|of (the|our|notre|la|le) drh|dg|management
    ceo|boss|manager|hr|director s email|mail|memo|message|note|slack
    notre|nos|our slack|whiteboard|tableau_blanc
    tableau|outil|tool|dashboard|chat interne|internal
    feuille de route
    notre|our outil|tool de|for suivi|gestion|pilotage|tracking|monitoring|planning
    notre|our … tracker|ticketing|back_office|backoffice|extranet
    our|notre q1|q2|q3|q4|t1|t2|t3|t4|2027|2028 (product) roadmap
    product roadmap
    """
)
WEAKNESS = Phrases(
    """
    faille(s)|vulnerabilite(s)|vulnerability|vulnerabilities|backdoor|exploit
    zero day
    security hole|flaw
    mots_de_passe|passwords en|in clair|clear|plain
    sans sauvegarde(s)|chiffrement
    without|no backup(s)|encryption
    not encrypted|backed
    """
)
UNFIXED = Phrases(
    """
    not|pas|never|jamais (encore|been|yet|still) patched|fixed|corrige(e)|patche(e)|updated
    nobody|no_one|personne (n|ne) (a|has|ever) (encore|yet|ever) patched|fixed
    nobody|no_one|personne (n|ne) (a|has|ever) (encore|yet|ever) updated|corrige|patche
    unpatched|unfixed
    """
)
FIXED = Phrases(
    """
    corrigee|corrige|patchee|fixed|patched|resolved|resolue|disclosed|advisory|cve|bounty
    responsible disclosure
    """
)
NEGLECT = Phrases(
    """
    mots de passe … clair
    password(s) … plain|clear (text)
    plaintext password(s)
    sauvegarde(s)|backup(s) … marchent|marche|fonctionnent|fonctionne|work
    sauvegarde(s)|backup(s) … working|failing|echouent|cassees|broken
    pas|no|aucune|sans|zero|without sauvegarde(s)|chiffrement|backup(s)|encryption
    pas|no|aucune|sans|zero|without antivirus|firewall|2fa|mfa
    not|pas|jamais|never|still (ete|been|encore|yet) encrypted|backed_up|chiffre|chiffrees
    not|pas|jamais|never|still (ete|been|encore|yet) patched|patche|patchees|tested
    base(s)|database(s) (database) … no|without|sans|aucun password|mot_de_passe
    bucket(s)|serveur(s) (database) … no|without|sans|aucun password|mot_de_passe
    base(s)|database(s) (database) … no|without|sans|aucun auth|authentication
    bucket(s)|serveur(s) (database) … no|without|sans|aucun auth|authentication
    server(s)|admin|prod|production (database) … no|without|sans|aucun password|mot_de_passe
    server(s)|admin|prod|production (database) … no|without|sans|aucun auth|authentication
    base(s)|database(s)|bucket(s)|serveur(s)|server(s)|port(s) … ouverte|ouvert|ouverts|exposed
    base(s)|database(s)|bucket(s) … exposee|exposees|wide_open|unprotected|accessible
    serveur(s)|server(s)|port(s) … exposee|exposees|wide_open|unprotected|accessible
    """
)
OUR_SYSTEMS = Phrases(
    """
    nos|notre|our serveur(s)|server(s)|systeme(s)|system(s)|produit|product|prod|production
    nos|notre|our application|app|api|site|reseau|network|base(s)|database|login|vpn|infra
    nos|notre|our infrastructure|plateforme|platform|code|client(s)|customer(s)
    chez nous
    """
)
