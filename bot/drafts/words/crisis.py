"""What a company goes through that one voice answers: outages, accidents, cuts, trials."""

from bot.drafts.phrases import Phrases

EVENT = Phrases(
    """
    panne generale|geante|totale|majeure
    en panne
    centre|center|datacenter|building|plant|factory|usine|entrepot|batiment … on_fire|en_feu|brule
    hors service
    fuite(s) de donnees
    cyberattaque|piratage|pirates|pirater|rancongiciel|ransomware
    a|ont|ete|est|sont pirate(s)|piratee(s)
    is|are|was|were|still|went down
    outage|outages|hacked|breached
    data|security breach|leak
    accident|explosion|incendie|evacuation|evacues|fire at|in|on|au|dans|sur|a
    accident|explosion|incendie|blesses|pollution|wounded|injured|spill
    plan de licenciement(s)|depart(s)|sauvegarde|restructuration
    restructuration|reorganisation|restructuring|reorganisation|reorganization
    licencie|licencies|licenciement(s)|suppressions_de_postes
    layoff|layoffs|redundancies|redundancy
    suppression(s) de poste(s)|postes|emplois
    job cuts|losses
    laid off
    laying off
    perd|perdent|perdre|lose|losing leur|leurs|son|their emploi(s)|postes|poste|job(s)
    ferme|fermer|fermeture (de|le|du|l|the|our|down) site|usine|plant|factory
    closing|closes|shutting (de|le|du|l|the|our|down) site|usine|plant|factory
    greve|proces|perquisition|enquete_judiciaire|scandale|lawsuit|scandal|recall|on_strike
    rappel de produit(s)|lots
    product recall
    mise en demeure
    sued by
    in court
    serveur(s)|site|plateforme|service(s)|appli|app|application … tombe(e)|tombes|plante|plantee
    api|systeme|reseau|prod|production|base|portail|cloud|logiciel … tombe(e)|tombes|plante|plantee
    est|sont|etait|a|reste|toujours|encore crashe|down|ko|hs|inaccessible
    est|sont|etait|reste a l arret
    crashed|crashes|crashing|unreachable|unavailable|collapsed
    down since|for|all|again
    hors ligne
    is|was|went offline|dark
    se|s|etes|etait|ete fait(e)|fait pirater|hacker|voler
    ete|etions pirates|hackes|hacke|pirate|attaques
    donnees|data|dossiers|records|mails|emails|mots_de_passe … fuite|dark_web|nature|vole(s)|volees
    donnees|data|dossiers|records|mails|emails|passwords … leaked|exposed|stolen|compromised
    dark web
    other people_s|patients|users|customers records|data|files|invoices|accounts|messages
    dossiers|donnees d autres|autres patients|clients
    depart|debut de|d feu|incendie
    small|big|huge fire
    fire (broke) out|at|in
    en flammes
    a|ont brule
    burned|burnt|burning down
    collegue|ouvrier|salarie|technicien|interimaire … blesse|blessee|hospitalise|mort|decede|brule
    colleague|worker|coworker|technician|driver … hurt|injured|killed|hospitalised|died|burned
    # licencies|licenciements|suppressions
    # layoffs|redundancies
    losing|lost|lose our|their|my|his|her jobs|job
    perdre notre|leur|mon emploi|job|poste|travail
    se|sont|ete|etre fait(s)|fait licencier|virer|licencies
    vague de licenciements|departs|demissions
    site|usine|plant|factory|entrepot|warehouse … ferme|fermer|fermera|fermeture|shutting|closing
    usine|plant|factory|warehouse … closes|shut|closed|shuts|delocalise|delocalisee
    site (is|has|will|being) (be|been) closes|shut|closed|shuts|delocalise
    greviste(s)|debrayage|piquet_de_greve|strikers|picket_line|walkout|striking|debraye|debrayent
    proces|lawsuit|class_action|tribunal|prud_hommes|mise_en_examen|garde_a_vue|arrested|indicted
    charged with
    cnil|autorite_de_la_concurrence|amf|regulator(s)|ico|inspection_du_travail … debarque|enquete
    cnil|regulator|police|ico|amf|fraud_office … investigating|investigation|raid|raided|fine|fined
    amende|redressement_judiciaire|liquidation|faillite|bankruptcy|bankrupt|insolvent|insolvency
    boycott|bad_buzz|tolle|polemique|backlash|shitstorm|scandale
    intoxication|contamination|rappel_de_lots|recalled|recalling|defectueux|defective
    fraude|detournement|corruption|embezzlement|bribery|fraud
    harcelement … enquete|plainte|scandale|presse
    harassment … scandal|lawsuit|claims|press|allegations
    leak|fuite at|chez ours|nous
    il y_a|a bien eu|eu une fuite
    there was|is a leak
    # departs annonces|prevus
    les # departs|suppressions
    supprime|supprimer|suppriment|supprimera|taille|cutting|cuts|cut|axes|axing|slashing # postes
    supprime|supprimer|suppriment|supprimera|cutting|cuts|cut|axes|axing|slashing # jobs|emplois
    supprime|cutting|cuts (des|les|more) postes|jobs|emplois
    database|base|data|fichier|donnees … leaked|fuite|fuitee|exposed|stolen
    a|ont|been fuite|leaked
    the|a|this strike
    police searched|raided|raid|came|perquisitionne|debarque
    a|ont blesse|tue|brule|empoisonne un|une|des|a|plusieurs patient(s)|client(s)|utilisateur(s)
    hurt|hurts|injured a|an|some|several|our patient(s)|customer(s)|user(s)|child
    killed|harmed|burned a|an|some|several|our patient(s)|customer(s)|user(s)|child
    a|ont blesse|tue|electrocute un|une enfant|ouvrier|passager
    attaque(e)|attaques|poursuivi(e)|assigne(e) en|au justice|tribunal
    poursuivi(e)|condamne(e)|sanctionne(e)|epingle(e)|redresse(e) par|a|pour
    fined|sanctioned|convicted|probed|accused|slammed by|for|of
    being sued
    evacuation de|du|d|des
    was|were|been|being evacuated
    ete|est|sont evacue(e)|evacues
    fuite de gaz
    gas leak
    en rade|carafe|rideau
    is|was|are been|still|been dead|toast|unusable|inutilisable since|depuis
    dead since
    mort(s)|inutilisable(s) depuis
    mort|morte|decede|tue … chantier|site|usine|travail|atelier
    died|killed … site|plant|factory|work|job
    repond(ent) plus
    data|donnees|fichier|base … for_sale|en_vente|vendue(s)|telegram|forum
    going|went|goes|gone into administration|receivership|liquidation
    rappele(s)|rappelees en|par urgence|millier
    rappele(s) en urgence
    walk|walking|walked|walks out
    suppressions|annonce|annonces … postes|emplois
    annonce(s) # departs
    fichier(s)|files|data|donnees|base … forum|telegram|circule(nt)|pastebin|darknet
    hit|slapped|struck with a|an … fine|penalty
    # fine|penalty|amende
    million fine|penalty
    they|ils (are|re) closing|shutting|ferment our|notre|my|mon … site|plant|usine|factory|office
    announced # redundancies|layoffs|job
    """
)
FELL = Phrases(
    """
    est|sont|etait|a|reste|toujours|encore tombe(e)|tombes|plante|plantee
    """
)
AT_WORK = Phrases(
    """
    dm|dms|mp|salle|elu(s)|elus|reunion
    annonce(s)|annoncee|liste|departs|soutien|charrette|announced
    delegue(e)|delegues|syndicat(s)|syndical|cse|collegue(s)|rh|direction|salarie(s)|boite|maison
    poste(s)|licencie(s)|reclassement|negociation(s)|greve|equipe|patron|bureau|bureaux|cafe
    union(s)|management|job(s)|staff|colleague(s)|redundancies|redundancy|payroll|shop_floor
    usine|atelier|site|plant|factory|indemnites|depart_volontaire|departs_volontaires
    """
)
STRUCK = Phrases(
    """
    on|s est fait pirater|hacker|attaquer|cambrioler|braquer|derober|voler
    nous sommes fait pirater|hacker|attaquer|cambrioler|voler
    on|nous a|avons|s_est|etc subi|subit|essuye une|un cyberattaque|attaque|piratage|intrusion
    we were|got|have_been|ve_been|just_got (badly|just) hacked|breached|attacked
    we were|got|have_been|ve_been|just_got (badly|just) burgled|ransomwared|raided
    un|une|notre|mon|le collegue|ouvrier|interimaire (est|a_ete) mort|decede|tue
    un|une|notre|mon|le technicien|cariste|macon (est|a_ete) mort|decede|tue
    un|une|notre|mon|le collegue|ouvrier|interimaire|technicien|cariste|macon electrocute|s_est_tue
    a|one|our|the colleague|worker|temp (has|was|just) died|killed|electrocuted
    a|one|our|the technician|driver|welder (has|was|just) died|killed|electrocuted
    third|half of|de|d the|my|our team|office (is|est|was|being) (being) sacked|fired|vire(e)
    third|half of|de|d l|la|notre team|office (is|est|was|being) (being) sacked|fired|vire(e)
    third|half of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) sacked|fired|vire(e)
    third|half of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) sacked|fired|vire(e)
    quarter of|de|d the|my|our team|office (is|est|was|being) (being) sacked|fired|vire(e)
    tiers|moitie of|de|d the|my|our team|office (is|est|was|being) (being) sacked|fired|vire(e)
    quarter of|de|d l|la|notre team|office (is|est|was|being) (being) sacked|fired|vire(e)
    tiers|moitie of|de|d l|la|notre team|office (is|est|was|being) (being) sacked|fired|vire(e)
    quarter of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) sacked|fired|vire(e)
    tiers|moitie of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) sacked
    tiers|moitie of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) fired|vire(e)
    quarter of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) sacked|fired|vire(e)
    tiers|moitie of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) sacked
    tiers|moitie of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) fired|vire(e)
    third|half of|de|d the|my|our|l|la|notre team|office (is|est|was|being) (being) licencie(e)
    third|half of|de|d the|my|our|l|la|notre team|office (is|est|was|being) (being) laid_off|out
    third|half of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) licencie(e)
    third|half of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) licencie(e)
    third|half of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) laid_off|out
    third|half of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) laid_off|out
    quarter|tiers|moitie of|de|d the|my|our team|office (is|est|was|being) (being) licencie(e)
    quarter|tiers|moitie of|de|d l|la|notre team|office (is|est|was|being) (being) licencie(e)
    quarter|tiers|moitie of|de|d the|my|our team|office (is|est|was|being) (being) laid_off|out
    quarter|tiers|moitie of|de|d l|la|notre team|office (is|est|was|being) (being) laid_off|out
    quarter of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) licencie(e)
    tiers|moitie of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) licencie(e)
    quarter of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) licencie(e)
    tiers|moitie of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) licencie(e)
    quarter of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) laid_off|out
    tiers|moitie of|de|d the|my|our staff|equipe|boite (is|est|was|being) (being) laid_off|out
    quarter of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) laid_off|out
    tiers|moitie of|de|d l|la|notre staff|equipe|boite (is|est|was|being) (being) laid_off|out
    somebody|someone|they|hackers|pirates hacked|breached|ont_pirate our|us|nos|notre
    """
)
OUR_PLACE = Phrases(
    """
    nos|notre|our|ours
    chez nous
    de|d entre nous
    of us
    investigating|suing|sue|sues us
    my company|employer|plant|factory|site|workplace
    mon|ma employeur|boite|usine|entreprise
    at my|our work|place|company|office
    """
)
