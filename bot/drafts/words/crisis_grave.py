"""What is grave in itself as soon as it is said of us: no more words are needed."""

from bot.drafts.cues import COMPANY, COMPETITOR, PRODUCT
from bot.drafts.finders import either, together, unless, without
from bot.drafts.phrases import Phrases
from bot.drafts.words.crisis_tamed import PLAYED, TAMED

CUT_OFF = Phrases(
    """
    haven|hasn|can t|to|de (been) able|see|open|reach|voir … since|days|hours
    couldn|unable|incapables t|to|de (been) able|see|open|reach|voir … since|days|hours
    coupe|perdu|lost|sliced|severed|cut|arrache … doigt(s)|main|finger(s)|thumb|pouce|phalange
    faille|flaw|vulnerability|hole … reelle|real|pas_corrigee|not_fixed
    faille|flaw|vulnerability|hole … unpatched|ouverte|beante|open
    alerte|bomb|colis|suspicious a_la_bombe|threat|suspect|package
    controle|tax|fiscal|descente fiscal|raid|raided|du_fisc
    emportent|taking|seizing|seized|carted … ordinateurs|computers|servers|serveurs|dossiers|files
    perd|perdait|perdent|rate|ratait|loses|losing|lost|drops|dropping|missed … alerte(s)|alert(s)
    perd|perdait|perdent|loses|losing|lost|dropping … donnees|data|messages|commandes|orders|tickets
    effondre(e)|collapsed … poste|desk|bureau|ligne|line|samu|paramedics|rien_pu
    gonflent|gonfle|swelling|swell|swollen|corrode|corroding|overheating|surchauffent|fuient|leaking
    black|thick|toxic|acrid|fumee smoke|noire|epaisse|toxique|acre
    fait|fait_t voler|usurper|pirater (la|notre|nos|sa) messagerie|compte|comptes|boite
    hijacked|spoofed|phished|taken_over
    client(s)|customer(s) … tout_perdu|lost_everything|perdu_tout|lost_all
    tout|lost perdu|everything
    out of_service|of_action|order
    hors service
    plateforme|platform|service|site|appli|app|systeme|system … a_terre|au_tapis|on_the_floor
    a terre|plat depuis|et|since
    cellule|reunion|cell|meeting|war|salle|gestion de|d|room crise
    crisis meeting|room|cell|call|mode|team
    war|mode room|crise
    defaillant(s)|defaillante(s)|faulty|defective|defectueux|dangereux|dangerous
    coupe|coupait|eteint|cut|shut_off|killed|switched_off|turned_off … hopital|ehpad|care_home|nuit
    coupe|coupait|eteint|cut … hospital|night|patients|clinic
    shut_off|killed|switched_off|turned_off … hospital|night|patients|clinic
    condamne(e)|fined|amende|sanctionne(e)|penalty|convicted|sentenced|ordered_to_pay
    plainte(s)|class_action|action_de_groupe
    action_collective|lawsuit|group_action|collective_action
    sans|without (un|a|le|plus) poste|postes|job|jobs|boulot|emploi
    par|by erreur|mistake|accident … liste|list|fichier|patients|donnees|data
    liste|list|fichier|file|donnees|data … par|by erreur|mistake
    mots_de_passe|passwords|comptes … telegram|pastebin|dark_web|forum
    accounts|identifiants|credentials … telegram|pastebin|dark_web|forum
    mots_de_passe|passwords|comptes … dans_la_nature|out_there|online
    accounts|identifiants|credentials … dans_la_nature|out_there|online
    pirates|hackes|hacked|pwned|compromised
    compte(s)|systeme(s)|serveur(s) (a|ont|est|sont) (ete) compromis
    donnees|mots_de_passe|acces|reseau (a|ont|est|sont) (ete) compromis
    pdg|dg|ceo|boss|patron|chairman|cfo|daf|director … in_custody|arrested|under_arrest|behind_bars
    pdg|dg|ceo|directeur_general … demissionne|demissionner|vire|debarque
    patron|boss|president|cfo|daf … demissionne|demissionner|vire|debarque
    pdg|dg|ceo|managing_director|boss|chairman|cfo … resigned|resigns|quit
    pdg|dg|ceo|managing_director|boss|chairman|cfo … fired|ousted|stepping_down
    a|ont|vient (d) explose|saute|exploser|sauter
    blew|blown|blows up|apart
    bottle|cylinder|tank|cuve|bonbonne|chaudiere|boiler … exploded|explose|blew_up
    collegue|colleague|ouvrier|worker … rentrera_pas|rentre_pas|won_t_be_going|not_coming|n_est_plus
    ne rentrera|reviendra|rentrera_pas pas
    won t be going|coming home|back
    piquet|picket|picketing|debraye|debrayent|blockade
    tous|tout_le_monde|all|everyone … vires|fired|laid_off|sacked|a_la_rue|dehors
    personne|nobody|no_one|aucun|impossible|clients|customers|users|utilisateurs … se_connecter
    personne|nobody|no_one|aucun … log_in|login|sign_in|connect
    impossible|on|clients|customers|users … log_in|login|sign_in|connect
    plus|pas|can_t|cannot|couldn_t acces|access|log_in|se_connecter|acceder
    bousille|bousillee|bousilles|trashed|borked|bricked|fubar
    died|mort|morts|morte|mortes … since|depuis|clients|customers|dark|noir
    dans|in le|the noir|dark depuis|since|for
    clients|customers|hopitaux appellent|ringing|keep|calling|furieux|hurlent
    hospitals|usines|patients appellent|ringing|keep|calling|furieux|hurlent
    clients|customers|hopitaux|hospitals in|dans the|le dark|noir
    en boucle
    preleve(s)|debite(s)|factures deux|trois|plusieurs|twice|double|three|many
    charged|billed|debited deux|trois|plusieurs|twice|double|three|many
    en double
    charged|billed twice|double|wrongly|by_mistake|three_times
    n a|ont pas|jamais sonne|declenche|alerte|prevenu|reagi
    failed|fails|forgot|did_not|didn_t (to) ring|sound|trigger|alert|warn|stop
    patient(s)|client(s)|usager(s)|customer(s)|user(s)|man|woman|child|enfant|personne … mort|died
    patient(s)|client(s)|usager(s)|customer(s)|user(s) … decede|dead|hospitalise|hospitalised|coma
    capteur(s)|sensor(s)|produit(s)|product(s) … defectueux|defective|faulty|rappel|recall
    lot(s)|batch|batches|serie … defectueux|defectueuse(s)|defective
    lot(s)|batch|batches|serie … faulty|contamine(s)|contaminated
    rapatrie(r)|rapatrions|rappelle(nt)|rappelons tout|le_lot|les_lots
    retire(s)|retirons|retirer de_la_vente|du_marche
    pulling|pulled|recalling them|all|everything (all) back
    pulled|pulling from (the) sale|shelves|market
    donnees|fichier(s)|dossiers … en_acces_libre|en_vente|trainaient
    base|emails|mots_de_passe|fiches … en_acces_libre|en_vente|trainaient
    donnees|fichier(s)|dossiers … trainent|en_clair|sans_mot_de_passe
    base|emails|mots_de_passe|fiches … trainent|en_clair|sans_mot_de_passe
    data|files|records … sitting_open|lying_around|left_open|for_sale
    database|emails|passwords|payslips … sitting_open|lying_around|left_open|for_sale
    data|files|records … wide_open|on_the_web|in_plain_text|exposed
    database|emails|passwords|payslips … wide_open|on_the_web|in_plain_text|exposed
    rancon|ransom
    ouvrent|ouvre|opens|open|unlock|unlocks … d_un_autre|of_another|someone_else|somebody_else
    les badges d_un|de … autre
    collegue|gars|interimaire|ouvrier … au_bloc|aux_urgences|a_l_hopital
    technicien|chauffeur|il|elle … au_bloc|aux_urgences|a_l_hopital
    collegue|gars|interimaire|ouvrier|technicien|chauffeur|il|elle … en_rea|dans_le_coma|a_l_hosto
    colleague|temp|worker|driver|guy|lad|he|she … in_surgery|in_hospital
    colleague|temp|worker|driver|guy|lad|he|she … in_a_coma|intensive_care|in_a_e
    percute|renverse|ecrase|fauche|happe|coince un|une|l|notre
    hit|struck|crushed|pinned|ran_over a|an|one|our temp|worker|colleague
    hit|struck|crushed|pinned|ran_over a|an|one|our driver|technician|contractor
    confine(s)|confines|evacue(s)|evacuated|locked_down|cordoned
    river|riviere|fleuve|ruisseau|stream|etang|pond|nappe … orange|cuve|tank|poisson(s)|fish|mousse
    river|riviere|fleuve|ruisseau|stream … foam|pollue|polluted|polluee|vidange|drained|toxique
    dead fish
    poissons morts
    dumped|dumping|deverse (in|dans) (the|la|le) river|riviere|egout|sewer
    deversons|rejette|rejetons (in|dans) (the|la|le) river|riviere|egout|sewer
    explosion|deflagration|flammes|flames|blaze
    pallets|palettes|pneus|tyres … brulent|brulaient|burning|burn
    defectueux|defective|faulty … rapatri|recall|retour|pull|back
    en greve
    on strike
    """
)
LAW = Phrases(
    """
    entendu(e)|interroge(e)|convoque(e)|place(e)|questioned|arrested|summoned|charged … police|garde
    entendu(e)|interroge(e) … juge|judge|parquet|gendarmes|prosecutors
    convoque(e)|questioned|summoned … juge|judge|parquet|gendarmes|prosecutors
    police|gendarmes|investigators|enqueteurs|inspecteurs|inspectors|detectives … locaux|bureaux
    police|gendarmes|investigators|enqueteurs … office|offices|premises|hq|building
    inspecteurs|inspectors|detectives|officers|regulators … office|offices|premises|hq|building
    police|gendarmes|investigators … debarquent|debarque|outside|devant
    enqueteurs|huissiers|bailiffs … debarquent|debarque|outside|devant
    avocats|lawyers|juristes|barristers … proces|trial|court|tribunal|lawsuit|plainte|case
    proces|trial|lawsuit de|of l_annee|the_year
    boycott|boycotter|boycottez|boycotting
    """
)
NEWSMEN = Phrases(
    """
    cash_investigation|panorama|dispatches|elise_lucet|envoye_special
    mediapart|bbc|tf1|m6|bfm|bfmtv|cnews|lci|france_3|sky_news|itv|channel_4
    reporters|journalistes|cameras|tv crew|crews|outside|devant|at_the|dans|partout
    60 minutes
    """
)
FEARED = Phrases(
    """
    devant|outside|camping|enquete|investigating|appelle
    calling|tourne|filming|filme|sniffing|poking
    mal|hurt|ugly|messy|nasty|chaud|suer|grabuge|comprends|merite|deserve|panique|panic|sweat
    prepare(nt)|ready|accrochez|brace|popcorn
    get it
    """
)
LAWFUL = Phrases(
    """
    police|gendarmes|investigators|enqueteurs|inspecteurs|inspectors|detectives|huissiers|bailiffs
    officers|regulators|parquet|prosecutors
    """
)
NOT_BACK = Phrases(
    """
    n est|sont (toujours|encore) pas (encore) retabli(e)|retablis|revenu(e)|reparti(e)|remonte(e)
    toujours|encore pas retabli(e)|revenu(e)|remonte(e)|de_retour
    isn|still|not|yet|aren (t) (yet) back|restored|recovered
    hors_service|unavailable
    out of_service
    """
)
WITHIN = Phrases(
    """
    on rapatrie|rappelle|retire|remplace tout|tous
    nos|notre|our|ours|here|ici|nous|we|us
    dans|de|a|derriere|devant|pres_de|toute|chez|d l_usine|l_atelier|l_entrepot|la_boite|le_bureau
    l usine|entrepot|atelier
    la plateforme|prod|production|base
    mon|ma|mes|my chef|cheffe|boss|manager|usine|boite|plant|company|equipe|team|employeur|employer
    toute|whole la|our boite|company
    the|our plant|workshop|platform|warehouse|shop_floor|factory|canteen|loading_bay|paint_shop
    bay|quai|ligne|line #
    cabine|salle|hall|atelier|shop|booth de|of peinture|paint|decoupe|soudure|montage|assembly
    paint booth|shop
    chez|at nous|ours
    """
)
PORTION = Phrases(
    """
    tiers|moitie|quart|third|half|quarter|majorite|majority|totalite du|de|des|of (le|la|l|our|the)
    half|third|quarter|most the|our
    # % du|de|des|of (le|la|l|our|the|effectifs|staff|jobs|postes)
    # postes|emplois|jobs|salaries|collegues|of_us|of_our_jobs
    """
)
GOES = Phrases(
    """
    saute(nt)|sautent|degage(nt)
    partent|part|disparait|disparaissent|supprime|supprimes|coupe|coupes|avant_noel|externalise
    passe_a_la_trappe|vont_partir|vont_sauter|liquides
    goes|going|gone|go|axed|cut|chopped|culled|disappears
    offshore|offshored|outsourced
    before_christmas
    sur le_carreau
    a la_porte|la_rue
    au portugal
    en inde|pologne
    va partir|sauter
    out of_work|the_door
    to portugal|india|poland
    off to
    by christmas
    is toast
    are toast
    """
)
STAFF = Phrases(
    """
    bureau|equipe|equipes|site|usine|service
    effectif(s)|boite|agence|postes|emplois|salaries|collegues
    office|team|teams|plant|department|staff
    workforce|branch|jobs|headcount|colleagues|people|company
    """
)
CLOSING = Phrases(
    """
    on|ils|ferment|ferme|fermer|fermons|fermera|liquide|vendent|vend|bazarde l_agence|notre_agence
    on|ils ferme|ferment|fermera (definitivement) l_agence|notre|nos
    on|ils ferme|ferment|fermera (definitivement) l_usine|le_site|le_siege|la_filiale
    they|they_re|we|we_re shutting|closing|axing|shut|close (down) (our|the) branch|office|plant
    they_re|they|we_re|to|told shutting|closing|axing|shut … branch|office|plant|depot|site
    out of_work|a_job
    they|they_re|we|we_re shutting|closing|axing (down) our|the site|factory|headquarters|depot
    """
)
GRAVE = without(
    unless(
        either(
            together(CUT_OFF, either(PRODUCT, COMPANY, WITHIN)),
            together(NOT_BACK, PRODUCT),
            together(either(LAW, NEWSMEN), FEARED, either(COMPANY, WITHIN)),
            together(LAW, COMPANY),
            together(LAW, LAWFUL, WITHIN),
            together(PORTION, GOES, STAFF),
            together(CLOSING, STAFF),
        ),
        TAMED,
        COMPETITOR,
    ),
    PLAYED,
)
