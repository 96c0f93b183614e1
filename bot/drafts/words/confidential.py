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
    confidential document|info|information|report|slides|deck|memo|figures|data
    document(s)|note|mail|rapport|slides|memo|info(s)|chiffres|presentation interne(s)
    internal document|memo|email|mail|report|slides|deck|note|figures|minutes|policy
    internal strategy|roadmap|plan
    internal use|only
    usage interne
    strictement interne
    ne pas diffuser|partager|divulguer|ebruiter|repeter
    do|please not share|distribute|forward|repeat|circulate
    don t share|tell|repeat|leak|quote this|it|anyone|anybody
    under|sous|signe|signed (un|an) nda
    accord de confidentialite signe
    je ne|n devrais|dois|peux|suis pas (cense) (vous|le|en|la) dire|parler|cense|montrer
    je n ai pas le droit
    j ai pas le droit
    pas cense|censee|autorise|autorisee
    i|we shouldn|can|may t|not (really) (be) say|saying|tell|telling|share|sharing|show
    i|we should|am|m|are not (be) saying|telling|sharing|supposed|allowed
    not supposed|allowed to say|share|tell|post|talk|show
    off the record
    reste entre nous
    stays between us
    gardez|garde ca|le|cela|ceci pour vous|toi
    keep it|this quiet|between_us|secret|to_yourself
    top secret
    officieusement|unofficially
    for your eyes only
    organigramme|org_chart interne|internal|avant|before|confidentiel|secret|de|for
    internal|new|nouvel org_chart|organigramme
    rapport d audit
    internal audit|report
    audit interne
    leaked document|memo|email|slides|deck|our|from
    fuite(e) document|memo|mail|interne
    avant les|nos|la clients|presse|tout_le_monde
    before|avant it|that|qu (becomes|is|ce_soit) official|officiel|public
    before the|our customers|press|clients see|know|hear|do
    """
)
WHISPER = Phrases(
    """
    entre nous|vous_et_moi
    between us|you_and_me
    between you and me
    chut|shh|shhh|psst|hush
    rien d officiel
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
    leaving|leaves|quits|quitting|resigns|resigning|steps_down|replaced|replacing|changing|move|moves
    moving|closing|closes|cutting|freeze|supplier|budget|reorg|restructuring|relocating
    quitte|quittent|part|partent|demissionne|demission|remplace|remplacee|change|changeons|demenage
    ferme|fermons|fermeture|fournisseur|prestataire|embauches|reorganisation|budget|delocalise
    s en va
    """
)
MEETING = Phrases(
    """
    codir|comex
    reunion|seminaire (de) strategie|strategique|budget
    conseil d administration
    comite de direction|strategique|executif
    reunion de direction
    all hands
    board meeting|minutes|deck|slides
    executive|exec|management|leadership|steering committee|meeting
    meeting minutes
    """
)
TOLD = Phrases(
    """
    decide|decidee|decides|decidees|annonce|va|vont|dit|valide|choisi|vote|prevoit|supprimer
    arreter|fermer|changer|remplacer|budget|strategie|screenshot|capture|photo|gel|embauches
    reorganisation|voici|compte_rendu|notes|ordre_du_jour|tendu|houleux|refuse
    decided|decides|said|priorites|priorities|says|told|announced|approved|voted|plans|planning|killing|cutting
    strategy|will|leaked|slides|attached|minutes|spicy|freeze|notes|recording
    """
)
DISCOUNT = Phrases(
    """
    remise|rabais|ristourne|discount|rebate|marge(s)|margin(s)|tarif(s)|tjm|prix|price|prices
    pricing|reduction|markup|charge|charges|off|fee|fees|taux|devis|quote|pay|pays|paie|payons|paye|paying
    day rate
    """
)
BARGAIN = Phrases(
    """
    client(s)|customer(s)|deal(s)|contrat|contract|gagner|remporter|win|won|close|closed|signer
    signe|decrocher|negocie|negociation|negotiated|negotiation|tender|bid|bidders|fournisseur
    supplier|vendor|them|leur|accorde|consenti|perdu|lost|garder|keep
    appel d offres
    """
)
PUBLIC_OFFER = Phrases(
    """
    promo|code|soldes|billet(s)|ticket(s)|etudiant(s)|students|inscription|registration
    early bird
    black friday
    """
)
PRICE_LIST = Phrases(
    """
    grille de prix|tarifs
    grille tarifaire
    our|new|internal|full (internal) price|pricing list|grid|sheet
    """
)
PAY = Phrases(
    """
    grille (des|de) salaires|salaire|salariale|remunerations
    salary|pay|compensation grid|band(s)|scale|ranges|grids|spreadsheet
    je|on gagne|touche # k|euros|eur|000|brut|net|par
    i|we make|earn # k|euros|dollars|000
    mon|notre|my|our salaire|salary|prime|bonus|augmentation (est|is|was) (de|of) #
    primes|bonus de # euros|k|mois
    """
)
WEAKNESS = Phrases(
    """
    faille(s)|vulnerabilite(s)|vulnerability|vulnerabilities|backdoor|exploit
    zero day
    security hole|flaw|bug
    mots de passe en clair
    passwords in clear|plain
    sans sauvegarde(s)|chiffrement
    without|no backup(s)|encryption
    not encrypted|backed
    """
)
UNFIXED = Phrases("not|pas|never|jamais (encore|been|yet|still) patched|fixed|corrige(e)|patche(e)")
OUR_SYSTEMS = Phrases(
    """
    nos|notre|our serveur(s)|server(s)|systeme(s)|system(s)|produit|product|prod|production
    nos|notre|our application|app|api|site|reseau|network|base(s)|database|login|vpn|infra
    nos|notre|our infrastructure|plateforme|platform|code|client(s)|customer(s)
    chez nous
    """
)
FIXED = Phrases(
    """
    corrigee|corrige|patchee|fixed|patched|resolved|resolue|disclosed|advisory|cve|bounty
    responsible disclosure
    """
)
PICTURE = Phrases(
    "posting|publish|publie|partage|sharing|capture(s)|screenshot(s)|photo(s)|picture(s)|ecran|pic|voici|here|wild|leaked"
)
INSIDE_TOOL = Phrases(
    """
    notre|nos|our|la|le (internal|product|secret) intranet|jira|backlog|roadmap|wiki|crm
    notre|nos|our slack|whiteboard|tableau_blanc
    tableau|outil|tool|dashboard|chat interne|internal
    internal tool|dashboard|chat|wiki|channel|board|slack|backlog
    feuille de route
    our|notre q1|q2|q3|q4|t1|t2|t3|t4|2027|2028 (product) roadmap
    product roadmap
    """
)
