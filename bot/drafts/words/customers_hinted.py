"""How people let others guess who a customer is."""

from bot.drafts.phrases import Phrases

GUESS = Phrases(
    """
    devinez|devine|deviner|devinerez|devinette|guessing|guesses|charade|rebus
    mystere|mystery|indice(s)|hint(s)|clue(s)|riddle|nda
    guess who|which|what|whose
    dis|dirai|dire|dirais|dirons (pas) qui|lequel|laquelle|le_nom|son_nom
    not|t|wont|cant|never|cannot|without (going|going_to) (say|saying|tell|telling) who|which
    not|t|cant|cannot|never|without (allowed|supposed|going) (to) name|naming
    pas|sans|interdit|interdiction|droit (le|de|pas) (le|la) citer|nommer
    tairai|tais|garde (le|son|pour_moi) nom
    no names
    pas|aucun de nom(s)
    commence(nt) par un|une|la|b|k|l|o|v
    logo (est|is) (tout|all) bleu|rouge|vert|jaune|orange|blue|red|green|yellow|purple
    starts with|by a|an|the (letter)
    vous|tu|you voyez|vois|know
    chut|hush|shh|shhh
    rime(nt) avec
    rhymes with
    you|you_ve|vous (all|tous) (can|will|have|l_avez|avez|le|la|les) (deja|probably|surely) guess
    you|vous (all|tous|can|l|le|la|les) (avez|ll) guess|guessed|devine|connaissez|reconnaitrez
    you (all|definitely|surely) know them|it|who
    disons|let qu|que|s|just say|il|elle|qu_il|qu_elle
    suivez mon regard
    a vous de jouer
    over to you
    any|des guesses|idees|idee|idea(s)
    citerai|nommerai|donnerai|nomme|cite pas
    wink|clin wink|oeil
    anyone|somebody|someone (want|wants) (to) guess
    no prizes for guessing
    whose name i
    dont|whose je|on|i|name tairai
    logo|siege|hq|headquarters|capitale bleu|rouge|vert|jaune|orange|a|au|avenue
    blue|red|green|yellow|orange|purple|famous logo
    initiales|initials|acronyme
    """
)
WON_OVER = Phrases(
    """
    vient|viennent|venait de nous|signer|rejoindre|choisir|renouveler (choisir|rejoindre|avec|chez)
    nous a|ont (aussi|enfin) choisi(s)|rejoint(s)|signe|confie|fait_confiance
    a|ont|as (enfin|just) signe|rejoint|choisi avec|chez|nos|notre|nous|clients|neoflow|neorizon
    just|finally|has|have|ve|who (just|finally) signed|picked|chose|joined|chosen (us|with|our|up)
    signed|signs|picked|chose|went|goes|moved|switched|joined (up) (with) us|our
    signed with us
    nouveau|nouvelle|nouveaux|plus_gros|gros|notre|prochain|futur client(e)|clients|compte|contrat
    dernier|derniere client|cliente|contrat|signature
    new|newest|latest|biggest|big|next|our|first client|customer|account|contract
    citer|nommer|nom (le|du|ce|notre|un|son|mon) client(s)|cliente|contrat
    name|naming|mention (the|this|our|that|which|my|any) client|customer|account|company
    tourne|tournent|passe|passent|roule|utilise|utilisent|runs|run|running|uses|using … nous|ours
    travaille|travaillons|bosse|bossons|livre|livrons|working|work|works pour|chez|for|with qui
    signature|signe un contrat
    signed|won|landed|closed (a|the|our) deal|contract|account|client|customer
    appel_d_offres|tender|marche gagne|remporte|won
    """
)
SECTOR = Phrases(
    """
    banque|assureur|mutuelle|groupe|constructeur|equipementier|avionneur|distributeur|enseigne
    laboratoire|labo|maison_de_luxe|marque|ministere|hopital|metropole|chaine
    bank|insurer|insurance|airline|carrier|carmaker|retailer|supermarket|luxury_house|brand
    ministry|hospital|council|football_club|chain|manufacturer|group|pharma|giant|geant|leader
    compagnie aerienne
    yaourt(s)|yoghurt(s)|yogurt(s)|biscuits|voitures|cars|avions|planes|bieres|beer|fromages|cheese
    """
)

SIGNED = Phrases(
    """
    signe|signer|signes|signee|signature|rejoint|rejoindre|rejoignent|choisi|choisir|choisis|choisit
    confie|confier|client|cliente|clients|contrat|commande|renouvele|renouveler|bascule|passe_chez
    signed|signs|signing|joined|joining|joins|chose|chosen|choosing|picked|picks|customer|client
    account|contract|order|ordered|orders|renewed|renewing|went_with|going_with|switched|switching
    """
)
TABLE = Phrases(
    """
    rose|vin(s)|wine(s)|verre(s)|glass|glasses|bouteille(s)|bottle(s)|cru|cave|cellar|chilled|cork
    loue|louee|rented|gite|airbnb|cottage|camping|long_weekend|pont_de|village
    """
)
