"""How people speak of what should have stayed inside."""

from bot.drafts.phrases import Phrases

SECRECY = Phrases(
    """
    c|reste|strictement|hautement|ultra|document(s)|info(s)|information(s) confidentiel(s)
    note|rapport|dossier|mail confidentiel(s)
    c est|reste|encore|strictement|hautement confidentiel(s)|confidentielle(s)
    info(s)|information(s)|donnees|slides|strictement|note confidentielle(s)
    this|it is|s (still|strictly|highly|super|totally|all) confidential|classified
    strictly|highly|totally confidential|classified
    confidential|restricted|classified hr|board|legal memo|note|file|doc|email
    confidential|restricted|classified sales|company|internal|pay memo|note|file|doc|email
    confidential|restricted|classified hr|board|legal report|list|sheet|deck
    confidential|restricted|classified sales|company|internal|pay report|list|sheet|deck
    note|memo|mail|fichier|rapport|document rh|direction|juridique|commercial confidentiel(s)
    note|liste|donnees rh|direction|juridique|commerciale(s) confidentielle(s)
    confidential document|info|information|report|slides|deck|memo|figures|data
    document(s)|note|mail|rapport|slides|memo|info(s)|chiffres|presentation interne(s)
    internal document|memo|email|mail|report|slides|deck|note|figures|minutes|policy
    internal strategy|roadmap|plan
    internal use|only
    usage interne
    strictement interne
    off the books
    a usage interne
    diffusion restreinte
    restricted distribution|circulation
    company confidential
    internal use only
    for internal
    inside info|information|scoop
    sources internes
    diffusion interne|limitee
    marque|marquee|marked|tagged … internal|confidential|interne|confidentiel|restricted|secret
    labelled|stamped|tamponne|estampille … internal|confidential|interne
    labelled|stamped|tamponne|estampille … confidentiel|restricted|secret
    the|our|this|that|a|some (very|super|still) confidential|classified spec|specs|plan
    the|our|this|that|a|some (very|super|still) confidential|classified plans|contract|file
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified spec|specs|plan
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified plans|contract|file
    the|our|this|that|a|some (very|super|still) confidential|classified files|email|letter
    the|our|this|that|a|some (very|super|still) confidential|classified presentation|roadmap|brief
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified files|email|letter
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified presentation|roadmap|brief
    the|our|this|that|a|some (very|super|still) confidential|classified draft|note|doc
    the|our|this|that|a|some (very|super|still) confidential|classified docs|agreement|briefing
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified draft|note|doc
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified docs|agreement|briefing
    the|our|this|that|a|some (very|super|still) confidential|classified minutes|list|meeting
    the|our|this|that|a|some (very|super|still) confidential|classified deal|terms|sheet|folder
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified minutes|list|meeting
    la|le|notre|nos|ce|cette (very|super|still) confidential|classified deal|terms|sheet|folder
    the|our|this|that|an internal presentation|numbers|doc|docs
    the|our|this|that|an internal guidelines|debrief|briefing|org_chart|newsletter
    the|our|this|that|an internal investigation|inquiry|probe|complaint|disciplinary|inspection
    the|our|this|that|an internal survey|audit|results|figures|brief
    the|our|this|that|an internal post_mortem|postmortem|review|recap|announcement
    plan|plans|spec|specs|contrat|fichier|dossier (encore|tres|top) confidentiel|confidentielle
    plan|plans|spec|specs|contrat|fichier|dossier (encore|tres|top) confidentielles|confidentiels
    courrier|presentation|accord (encore|tres|top) confidentiel|confidentielle
    courrier|presentation|accord (encore|tres|top) confidentielles|confidentiels
    brief|compte_rendu|liste|donnees (encore|tres|top) confidentiel|confidentielle
    brief|compte_rendu|liste|donnees (encore|tres|top) confidentielles|confidentiels
    enquete|sondage|bilan|recap|annonce|communication interne(s)
    point|consigne|procedure|resultats|organigramme|fichier interne(s)
    organigramme|org_chart interne|internal|avant|before|confidentiel|secret|de|for
    internal post_mortem|postmortem|review|survey|audit|wiki|announcement
    post mortem interne
    internal|new|nouvel org_chart|organigramme
    rapport d audit
    internal audit|report
    audit interne
    leaked document|memo|email|slides|deck|our|from
    fuite(e) document|memo|mail|interne
    """
)
DISCRETION = Phrases(
    """
    ne pas diffuser|partager|divulguer|ebruiter|repeter
    do|please not share|distribute|forward|repeat|circulate
    don|do t|not share|leak|forward|screenshot|circulate|redistribute this|it|that|them|internally
    under|sous|signe|signed (un|an) nda
    accord de confidentialite signe
    je|on (ne|n) devrais|dois|peux|suis|devrait pas (cense) (vous|le|en|la|les) montrer|partager
    je|on (ne|n) devrais|dois|peux|suis|devrait pas (cense) (vous|le|en|la|les) poster|publier
    je n ai pas le droit
    j ai pas le droit
    pas (ete) autorise(e)|autorises d|de|a (en|le|la|les|vous) montrer|partager|publier|poster
    pas (ete) cense(e)|censes d|de|a (en|le|la|les|vous) montrer|partager|publier|poster
    pas cense(e)|censes (d|de) (en|le|la|les|vous) montrer|partager|publier|poster|divulguer|reveler
    i|we shouldn|can|may t|not (really) (be) share|sharing|show|post|posting|mention|leak
    i|we (probably|really) shouldn t (probably|really|even) (be) tell|reveal
    probably|really shouldn t (be) post|share|show|tell|leak|mention|reveal|posting|sharing
    not for the press|public|media|outside|outsiders|customers|competitors
    not for public|publication|release|external|circulation|distribution|sharing|outside
    pas|surtout_pas pour la|les|le presse|medias|journalistes|public|clients|concurrents|exterieur
    pas pour publication|diffusion
    a ne pas (faire) sortir|montrer|publier|poster
    a ne pas ebruiter|repeter|diffuser|partager|divulguer|mettre
    sous le sceau
    ca (ne) (doit) (pas) sort|sortir (pas|jamais) d|de ici|la|l|cette
    ca reste|doit_rester ici|interne|en_interne|secret|entre
    ca|it|info|cela vient|came|comes de|from moi|me
    just|been|got|was|has|have|who|i|we|somebody|someone leaked (our|the|a|an|by|to)
    on|nous m|nous a demande de pas|garder|me_taire|taire|rien
    asked|told us|me not to say|tell|share|talk
    asked|told us|me to keep it|this quiet|secret
    the legal team would|will kill|hate
    not (really) supposed|allowed|meant|authorised|authorized to (be) share|sharing|post
    not (really) supposed|allowed|meant|authorised|authorized to (be) posting|show|showing|tweet
    on|ils nous|m a|ont interdit|demande d|de (en|ne|le) parler|diffuser|poster
    on|ils nous|m a|ont interdit|demande d|de (en|ne|le) taire|dire|partager
    interdiction d|de (en) parler|diffuser|poster
    nobody|no_one|personne (was|is|n|etait|est) supposed|cense|meant|should (to) see|read|know
    nobody|no_one|personne (was|is|n|etait|est) supposed|cense|meant|should (to) voir|savoir|lire
    not|pas meant|fait|faite|destine for|pour you|public|publication|etre_publie|les
    for your eyes only
    before|avant it|that|qu (becomes|is|ce_soit) official|officiel|public
    """
)
WHISPER = Phrases(
    """
    entre nous|vous_et_moi|toi_et_moi
    en off
    confidence
    en|in confidence|douce
    discretement
    spoiler
    between us|you_and_me
    between you and me
    chut|shh|shhh|psst|hush
    rien d|n_est (encore) officiel
    nothing (is) official|announced
    pas|not (encore|yet) officiel|official
    on m a dit
    j ai entendu
    il parait|paraitrait
    parait il
    i heard|hear
    word|rumour|rumor|rumeur has|is|est|dit
    you|vous didn|n_avez t|rien (hear|lu|vu)
    """
)
CHANGE = Phrases(
    """
    leaving|leaves|quits|quitting|resigns|resigning
    steps_down|replaced|replacing|changing|move|moves
    moving|closing|closes|cutting|freeze|supplier|budget|reorg|restructuring|relocating
    dropping|dropped|outsourcing|outsourced|layoff|partner|hiring_freeze|switching
    quitte|quittent|part|partent|demissionne
    demission|remplace|remplacee|change|changeons|demenage
    ferment|shut|shuts|ferme|fermons|fermeture
    fournisseur|prestataire|embauches|reorganisation|budget|delocalise
    partenaire|abandonne|abandonner|externalise|lache|rachete
    s en va|vont|ira
    is|s|are|re off|out|gone in|at|next|by|from|after|come
    on his|her|their|the way out
    stepping down
    moving on|out
    handing|handed|hands in|over his|her|their notice
    sur le depart
    rend|rendu son tablier
    fait|faire ses valises|cartons
    va|vont|will|is|are|going (going) (to) (etre|be) fermer|fermee|supprimer|supprime|arreter
    va|vont|will|is|are|going (going) (to) (etre|be) close|closed|scrapped|sold|shut
    nouveau|nouvelle|new patron|patronne|directeur|directrice|boss
    nouveau|nouvelle|new|prochain|next daf|cfo|coo|drh|dg|pdg
    nouveau|nouvelle|new|prochain|next cmo|cio|dga|dsi|head_of|chief|president
    nouveau|nouvelle|new director|ceo|cto|dsi|organisation
    """
)
PLAYFUL = Phrases(
    """
    recette(s)|recipe(s)|tarte|pie|gateau(x)|cake(s)|cookie(s)|biscuit(s)|confiture|jam|sauce|crepes
    mamie|papi|papy|grandma|granny|nan|nana|grand_mere|voisin|voisine|neighbour|neighbor|santa
    pere noel
    cat|chien|dog|enfants|kids|fille|fils|daughter|famille|family|mariage|wedding|copines
    mon|my|le|notre|our chat|cats|chats
    plan de table
    seating plan|chart
    cadeau(x)|gift(s)|present(s)|anniversaire|birthday|secret_santa|croissant(s)|surprise|karaoke
    formation(s)|training|quiz|reconnaitre|recognise|recognize|how_to|guide|webinar
    podcast|serie|series|film|movie|roman|novel|livre|bibliotheque|library|archives|historian
    machine_a_cafe|coffee_machine|frigo|fridge|foyer|household|imprimante|graissage|vidange|interne_externe|externe|external|broyeur|shredder|shred|musee|museum|history
    to_self|to_myself|a_moi_meme|pour_moi_meme|myself|moi_meme
    metier|micro|charge(e)|chargee|responsable|alternance|stage|craft|career|apprenticeship
    calins|hugs|estomac|stomach|ventre|belly|tricot|knitting|potager|garden|champignon(s)|mushroom(s)|coin_peche|fishing|tombola|raffle
    """
)
