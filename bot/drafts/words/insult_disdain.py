"""Disdain: what people say of somebody's wits, breath, diploma and face, and how they threaten."""

from bot.drafts.phrases import Phrases

_OBJECT = (
    "porte_manteau|portemanteau|moule|huitre|bulot|bigorneau|poulpe|limace|mollusque|endive|poireau"
    "|navet|courge|quiche|serpilliere|paillasson|parpaing|brique|enclume|caillou|galet|poteau"
    "|table_basse|grille_pain|fer_a_repasser|tabouret|plante_verte|ficus|cactus"
    "|verre_d_eau|tupperware"
    "|poisson_rouge|poisson_mort|pigeon|dindon|dinde|escargot|paresseux|mouche|cafard|chou|radis"
    "|bovin|veau|vache_morte|puree|biscotte|eponge|chaussette|pantoufle|tong|agrafeuse|trombone"
    "|coat_rack|coat_hanger|mussel|oyster|whelk|limpet|slug|snail|sloth|mollusc|turnip|cabbage|leek"
    "|potato|mop|doormat|brick|breeze_block|anvil|pebble|rock|lamp_post|fence_post"
    "|coffee_table|toaster"
    "|kettle|stool|pot_plant|houseplant|goldfish|dead_fish|pigeon|turkey|fly"
    "|cockroach|radish|sponge"
    "|sock|slipper|stapler|paperclip|teaspoon|door_knob|doorknob|wet_fish"
    "|wet_lettuce|wet_weekend|gnat"
    "|ice_cube|glacon|viper|vipere|tax_audit|controle_fiscal|serpent|snake|iceberg"
    "|congelateur|freezer"
    "|amoeba|amibe|puddle|flaque|dishcloth|damp_cloth|plank|planche|bulldozer"
    "|rhinoceros|rhino|yaourt"
)
_PART = (
    "envergure|carrure|stature|prestance|charisme|cervelle|intelligence|jugeote|dynamisme|energie"
    "|empathie|humour|finesse|tact|culture|memoire|vivacite|esprit|reactivite"
    "|conversation|courage|sens"
    "|coeur|heart|ame|soul|tongue|langue|charme|charm|amabilite|douceur|subtilite|subtlety"
    "|charisma|brains|brain|intellect|wits|wit|energy|drive|empathy|humour|presence|gravitas|memory"
    "|attention|reflexes|personality|personnalite|depth|profondeur|leadership|common_sense|warmth"
)
_CLOWN = (
    "muppet|idiot|moron|clown|numpty|cretin|halfwit|plonker|wally|prat|twit|dimwit|pillock"
    "|bozo|goon|chump|dunce|buffoon|imbecile|nitwit|jerk|berk|eejit"
    "|jokers|clowns|idiots|morons|muppets"
)
_AHURI = (
    "ahuri(e)|ahuris|energumene(s)|zigoto(s)|olibrius|hurluberlu(s)|abruti|abrutis|cretin|cretins"
    "|imbecile(s)|idiot|idiots|clown(s)|gros_malin|petit_malin|malin|andouille|couillon"
    "|blaireau|boulet|guignol|tocard|bras_casse|ostrogoth|bourrin|demeure"
)
_WHO = (
    "chef|cheffe|patron|patronne|manager|client|cliente|clients|collegue|rh|drh|pdg"
    "|direction|mec|type"
    "|gars|recruteur|recruteuse|stagiaire|dev|commercial|commerciale|prestataire|voisin|voisine"
    "|journaliste|fournisseur|consultant|consultante|directeur|directrice|formateur"
    "|comptable|acheteur"
    "|livreur|moderateur|proprio|arbitre|auditeur|adjoint|inspecteur|vendeur|serveur|chauffeur|boss"
    "|manager|client|customer|colleague|hr|ceo|cto|cfo|director|guy|bloke|recruiter"
    "|intern|developer"
    "|supplier|neighbour|journalist|management|coworker|trainer|lead|accountant|lawyer|contractor"
    "|moderator|supervisor|landlord|referee|auditor|deputy|inspector|salesman|courier|waiter|driver"
)
_BLUNDER = (
    "coupe|casse|supprime|efface|debranche|oublie|laisse|change|decide|valide|ferme|eteint|gare"
    "|plante|commande|bouffe|perdu|vire|pousse|code|ecrit|concu|invente|signe|cable|monte|pondu"
)
_LOTTERY = (
    "pochette_surprise|kinder|lay_by|aire_d_autoroute|cereal|cereales|cracker"
    "|tombola|loterie|raffle"
    "|lidl|aldi|ebay|leboncoin|vinted|wish|temu|aliexpress|car_boot|brocante|crackers|lessive|bin"
    "|lucky_dip|lottery|pound_shop|poundland|scratch_card|fete_foraine|funfair|foire|poubelle"
    "|station_service|petrol_station|vending_machine|distributeur|jackpot|paquet_de_chips|crisps"
)
_SIMPLE_FR = (
    "ouvrir_une_porte|faire_cuire|cuire_un_oeuf|lacer|lacets|compter_jusqu|trouver_la_sortie"
    "|vendre_de_l_eau|vendre_du_sable|changer_une_ampoule|planter_un_clou|faire_chauffer|allumer_un"
    "|brancher_une|tenir_un_stylo|aligner_trois|aligner_deux|remplir_un_seau|rebours|la_difference"
)
_SIMPLE_EN = (
    "boil_an_egg|tie_his|tie_her|tie_their|pour_water|count_to|find_the_exit|sell_water|sell_ice"
    "|change_a_bulb|change_a_light|hammer_a_nail|make_toast|plug_in|hold_a_pen|find_his|find_her"
    "|find_their|pour_a_pint|fill_a_bucket|spell_cat|run_a_bath|piss_up|hit_a_barn|herd_cats"
    "|out_of_a_paper|out_of_a_wet|fight_his|fight_their"
)
_LOUTS = (
    "pingre(s)|radins|rapiats|skinflints|cheapskates|tightwads|boor|boors|malappris|malotrus|rustre"
    "|rustres|mufle|mufles|goujat|goujats|lout|louts|yob|yobs|whingers|moaners"
    "|jobsworths|peigne_culs"
    "|bras_casses|timewasters|skivers|shirkers|halfwits|dimwits|nitwits|backstabbers|hypocrites"
)
DISDAIN = Phrases(
    f"""
    l|la|le|une|un|du|de {_PART} (d|de|of) (un|une|a|an) (vieux|vieille) {_OBJECT}
    the|all|a|s|as|que|autant {_PART} (d|de|of) (un|une|a|an) (vieux|vieille) {_OBJECT}
    l|la|le|the|got|has|a {_PART} (d|de|of) (un|une|a|an) (damp|wet|vieille|stale) {_OBJECT}
    autant de|d {_PART} qu|que (un|une) {_OBJECT}
    aussi vif|malin|reactif|utile qu|que (un|une) {_OBJECT}
    aussi aimable|souriant|expressif|eveille|dynamique qu|que (un|une) {_OBJECT}
    about|just as useful|quick|sharp|bright|lively|expressive|charming|helpful as a|an {_OBJECT}
    bravo|merci|chapeau|felicitations a|aux|au (l|la|le|les|cet|ce) {_AHURI} qui
    l|le|la|les|cet|ce|ces|quel|un|des {_AHURI} qui|a|m|nous (m|nous) (a|ont) {_BLUNDER}
    the|whichever|whatever|some|these|those {_CLOWN} who|that|behind|responsible|in_charge
    tu|vous pourrais|pourriez|devrais|devriez (mieux) (de) te|vous taire
    tu|vous sais|savez|ferais|feriez|peux (mieux) (de) te|vous taire
    t|vous arrive(s)|arrivait de|d te|vous taire
    you could|should|might|ought|need (to) (try|consider) (just) shutting|shut (up|it|your)
    ever thought|tried|considered (of|about) shutting|keeping (up|quiet|your)
    do|does you|he|she (ever|even) shut|stop up|talking
    pictures|crayons|drawings … to|for that|this (poor) sod|soul|lot|{_WHO}
    lui|leur expliquer|repeter … dessin(s)|playmobil|pictogrammes|crayons|gommettes|images
    explain|spell|draw … him|her|them|that_poor|that_lot … pictures|crayons|drawings
    explain|spell|draw … him|her|them|that|this|to … picture|puppets|diagrams
    with|need|needs|in crayon(s)|finger_puppets|words_of_one_syllable … him|her|them|that|this|lot
    un|une|ce|cet|ces|des|le|les|quel rond(s)_de_cuir|gratte_papier
    un|une|ce|cet|ces|des|le|les|quel pisse_froid|pisse_vinaigre|lavette
    un|une|ce|cet|ces|des|quel mal_embouche|pisse_copie|cul_de_plomb|chefaillon|peteux|petit_chef
    a|an|some|these|those|little|mere|mediocre pen_pusher(s)|bean_counter|paper_pusher(s)|box_ticker
    pest|nuisance|menace|excuse|toad|snake of|for a|an {_WHO}
    weasel|pig|rat|slug|worm|waste|poor_excuse of|for a|an {_WHO}
    pest|nuisance|menace|excuse|toad|snake|weasel|pig|slug of|for a|an man|woman|person|human|leader
    debarrasse(r)|debarrassez (nous) de|d cette|ce|cet peste|plaie|boulet
    debarrassent|delivrez|delivre (nous) de|d cette|ce|cet peste|plaie|boulet
    debarrasse(r)|debarrassez|delivrez (nous) de|d cette|ce|cet tyran|cretin|bonhomme|type|sangsue
    rid of that|this|the (old|little|horrid) pest|witch|toad|tyrant|parasite|leech|snake|man|woman
    son|sa|ses|leur|leurs|ton|tes|vos diplome(s)|permis|mba|cv|certif|licence … {_LOTTERY}
    his|her|their|your degree|diploma|licence|mba … {_LOTTERY}
    his|her|their|your qualification(s)|badge|certificate|job … {_LOTTERY}
    visqueux|gluant|obsequieux|mielleux|huileux personnage|individu|type|bonhomme|commercial|chef
    personnage|individu|type|bonhomme|commercial|chef visqueux|gluant|obsequieux
    personnage|individu|type|bonhomme|commercial|chef mielleux|huileux|louche
    slimy|greasy|oily|sleazy|smarmy|creepy|slippery character|individual|man|guy|bloke|git|creature
    pue(s)|puent|schlingue(s) (de) (la|le|du|des) gueule|bec|bouche|pieds
    pue(s)|puent|schlingue(s) (de) (la|le|du|des) aisselles|bras|transpi|bouc
    breath|armpits|feet (could|would|that|which) strip|kill|stun … paint|horse|ox|clock|cow
    breath|armpits|feet (could|would|that|which) peel|fell|stop … paint|horse|ox|clock|cow
    haleine … chameau|egout|poney|coyote|chacal|poubelle|fennec
    breath like|of a|an dog|sewer|camel|drain|donkey|bin|corpse
    get|buy|use|try|invest (in) (a|an|some) toothbrush|deodorant you|mate|please|pal
    get|buy|use|try|invest (in) (a|an|some) soap|shower|mouthwash you|mate|please|pal
    achete(z)|utilise|essaie|offrez (toi|vous|lui) du|un|une|le deodorant|savon
    achete(z)|utilise|essaie|offrez (toi|vous|lui) du|un|une|le dentifrice|brosse_a_dents
    face|smile|head|expression you|i|we|one|that (just|really) want|wants to|a|slapping
    face|smile|head|expression you|i|we|one|that (just|really) need|needs|deserves to|a|slapping
    punchable|slappable face|smile|head|git
    tete|sourire|face a gifler|claquer|baffer|claques|gifles|cogner
    ta|ton|votre|sa (trou|fond_de) cave|grotte|caverne|terrier moderateur|mec
    ta|ton|votre|sa (trou|fond_de) sous_sol|niche|tanniere|bled moderateur|mec
    retourne(z)|rentre(z) dans|a|au|sous (ta|ton|votre|tes) cave|grotte|terrier|pierre|trou
    remonte|reste dans|a|au|sous (ta|ton|votre|tes) cave|grotte|terrier|pierre|trou
    back|crawl|slither (back) (to|in|into|under|down) your|his|the basement|cave|swamp
    back|crawl|slither (back) (to|in|into|under|down) your|his|the hole|rock|lair|pit
    tu|vous sais|savez ou (tu|vous) (peux|pouvez|vas) te|vous (le|la|les) mettre|carrer
    tu|vous sais|savez ou (tu|vous) (peux|pouvez|vas) te|vous (le|la|les) fourrer|foutre
    ou tu|vous peux|pouvez te|vous (le|la|les) mettre|carrer|fourrer|foutre|coller
    know where you|they|he can|could put|stick|shove|stuff|file|ram
    se|s noie|noierait|noierai|noyer dans un|une verre|flaque|goutte|soucoupe
    drown|drowns in a puddle|teacup|glass|saucer
    saurait|sait|sauraient pas|meme … {_SIMPLE_FR}
    couldn_t|can_t|cannot|could_not (even) … {_SIMPLE_EN}
    couldn t (even) … {_SIMPLE_EN}
    even|meme a|un|une|my|mon|ma|the trained|drunk|blind … better|job|mieux
    even|meme a|un|une|my|mon|ma|the dressed|singe|monkey|chimp … better|job|mieux
    singe|monkey|chimp could|ferait|would|saurait … job|boulot|better|mieux
    chimpanze|perroquet|parrot could|ferait|would|saurait … job|boulot|better|mieux
    un|une|a|another debile profond|leger|mental
    certified|registered|grade_a|first_class|card_carrying|world_class|prize {_CLOWN}
    un|une|des {_AHURI} visiblement|evidemment|apparemment|certifie|diplome
    a|an|some {_CLOWN} evidently|visibly|plainly|by_the_look
    connu|croise|vu des|un|une poubelle(s)|{_OBJECT} plus utile(s)|malin|malins
    connu|croise|vu des|un|une meubles|agrafeuses|parpaings plus utile(s)|malin|malins
    connu|croise|vu des|un|une poubelle(s)|{_OBJECT} plus vif|vifs|intelligent(s)|competent(s)
    connu|croise|vu des|un|une meubles|agrafeuses|parpaings plus vif|vifs
    connu|croise|vu des|un|une meubles|agrafeuses|parpaings plus intelligent(s)|competent(s)
    met|seen|known|owned (a) bins|{_OBJECT}|furniture more useful|lively|intelligent
    met|seen|known|owned (a) staplers|doorstops|puddles more useful|lively|intelligent
    met|seen|known|owned (a) bins|{_OBJECT}|furniture more charming|interesting|competent|brains
    met|seen|known|owned (a) staplers|doorstops|puddles more charming|interesting|competent|brains
    ce|ces|cette|quel|un_vrai|sacre moulin(s) a paroles
    that|this|the|our|some|old windbag|gasbag|blowhard|motormouth|loudmouth
    faites|fais|faire le|la|les|ce|cette taire
    muzzle|gag that|him|her|them|this
    silence that|this idiot|man|woman|fool|clown|guy|bore
    wouldn|couldn|would_not|doesn (t) (even) know|spot … if_it|if_they|if_one
    wouldn|couldn|would_not|doesn (t) (even) recognise|recognize|see … if_it|if_they|if_one
    reconnaitrait|verrait|trouverait … si|meme_si lui|elle|il|tombait|mordait|devant|le
    ce|cet|un|une|le|ces|that|this|a|the leche_bottes|leche_cul|bootlicker(s)|brown_noser(s)|toady
    ce|cet|un|une|le|ces|that|this|a|the faux_jeton|fayot|lecheur|suck_up|arselicker
    bande|brochette|bunch|tas|ramassis|clique|collection|load|pack of|de|d (right|total) {_LOUTS}
    un|une|ce|cet|ces|a|an|that|some|right|d_un (vrai|real|total) {_LOUTS}
    toujours|tjrs|encore aussi con|conne|bete|nul|nulle|abruti|idiot|borne|bouche
    still|always as thick|dense|stupid|dumb|useless|dim as ever|always
    un|une|vrai|real|a|veritable danger|peril ambulant|public
    a|the walking hazard|menace|liability
    zip|button it mate|you|and_get|and_work|will_you|already|pal
    langue(s) de vipere|pute|serpent
    forked|vicious|poisonous tongue (of|like)
    bon|bonne|sacre debarras {_WHO}
    good riddance to (our|the|that|my|this|old) (old) {_WHO}|him|her|them
    {_WHO} … bon_debarras|good_riddance
    that|this|ce|cet {_WHO} (is|est) (un|une|a|an) (vrai|real) tyran|tyrant|bully|sadique
    cette|un|une|a|an {_WHO} (is|est) (un|une|a|an) (vrai|real) tyran|tyrant|bully|sadique
    couldn|wouldn (t) (even) find his|her|their own|your|a (own) arse|ass|backside|bum|feet
    won|can|doesn (t) (even) find his|her|their own|your|a (own) arse|ass|backside|bum|feet
    trouve|trouverait|trouver (pas|meme) (pas) ses|son|leur (propre) cul|fesses|pieds|nez
    i|j ve|ai|seen|vu (deja) (seen|vu|met|croise) … puddle(s)|flaque(s) deeper
    i|j ve|ai|seen|vu (deja) (seen|vu|met|croise) … houseplants|huitres|moules deeper
    elevator|lift|lights|light doesn_t|don_t|aren_t|isn_t go|reach|on (to) (the) top|all|anyone
    """
)
ITCHY = Phrases(
    """
    me|nous donne(nt)|file(nt)|colle(nt) (de) (l|des|la) urticaire|boutons|nausee|gerbe|allergie
    make(s)|made my|our|everyone_s skin crawl
    gives|give me|us|everyone the creeps|ick|heebie_jeebies
    """
)
LOWEST = Phrases(
    f"""
    {_WHO} (is|was|were|are|s) (just|pure|absolute|utter|total|complete|proper) scum|filth|vermin
    {_WHO} (est|etait) (que) (une|un|la|de_la) (pure|vraie|sacree|belle) ordure|raclure|pourriture
    {_WHO} (est|etait) (une|un) (pure|vraie|sacree|belle) crevure|vermine|sangsue|harpie|teigne
    """
)
