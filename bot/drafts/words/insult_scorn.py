"""How people silence, dismiss and humiliate somebody."""

from bot.drafts.phrases import Phrases

SILENCED = Phrases(
    """
    pipe|sit|simmer down intern|you|boy|love|sweetheart|mate|sunshine|kid
    pipe down
    sling your hook
    sad sack(s)
    better|should (to) (just) keep|shut|zip|button (your|that|it) (big) trap|gob|mouth|lip
    ought|best (to) (just) keep|shut|zip|button (your|that|it) (big) trap|gob|mouth|lip
    shut it and|you|already|right
    keep your (big) trap|gob|mouth shut
    zip|button it you|mate|loser|please|already
    nobody|no_one|who asked (for) you|your|him|her
    nobody|no_one|none (of) (on|us|in) (the) (team) (can) stand|stands|wants you|him|her
    nobody|no_one|none (of) (on|us|in) (the) (team) (can) respects|needs you|him|her
    can|cannot|couldn (t) stand you|him|her|my_boss|my_manager
    pack your|his|her stuff|bags|things|desk|boxes and get|leave|go|clear
    pack your|his|her stuff|bags|things|desk|boxes and piss|bugger|disappear|never
    piss|bugger|sod|naff|jog off
    clear off you|mate|and|idiot|then|out|home
    get lost|out_of_my_sight|out_of_my_way|stuffed|bent
    do us|everyone all|a a|favour|favor (favour|favor) and
    do yourself a favour|favor and quit|leave|shut|resign|go|disappear|retire|drop|jump
    do us all
    on (ne) t|vous a pas|rien sonne|sonnee|demande|cause
    on a sonne toi
    on (ne) t|vous a sonne|sonnee
    on a rien demande (a) toi
    t|toi|vous|l a|as|ouvre|ouvrir (pas|rien) sonne|demande_ton_avis
    ferme|fermez|boucle|bouclez|ferme_donc ton|ta|la|votre|vos clapet|caquet|bouche|bec|claque_merde
    la ramene(r) pas
    ta|vos bouche|gueules toi|le|la|les
    degage(z) d_ici|de_la|vite|maintenant|de_chez|avec|toi|le|espece|tocard|sale
    barre_toi|tire_toi_d_ici|tire_toi_de_la|casse_toi_d_ici
    casse_toi_pauvre|tirez_vous|hors_de_ma_vue|fous_le_camp
    du balai
    personne (ne|n) te|vous|le|la|l|t supporte|aime|respecte|blaire|retient
    personne (ne|n) supporte|respecte|blaire ce|cet|cette|mon|notre|leur|son
    personne (ne|n) veut de toi|lui|elle|vous|eux
    peut|peux|pouvons|peuvent (pas|plus) (te|vous|le|la|les) blairer|sacquer|encadrer|piffer
    peut|peux|pouvons|peuvent pas|plus te|vous|le|la|les sentir|voir_en_peinture
    arrete|arretez de faire|te|vous la|croire|l victime|interessant(e)|malin|intelligent
    retourne|retournez|rentre (chez) (a|dans|chez) ta|votre|ton|la|les maman|mere
    retourne|retournez|rentre (chez) (a|dans|chez) ta|votre|ton|la|les trou|bled|maternelle
    retourne(z) a l_ecole apprendre|pauvre|mec|toi|espece|idiot
    prends|prenez|prend|plie|pliez tes|vos|ses affaires|bagages et degage(z)|casse|barre
    prends|prenez|prend|plie|pliez tes|vos|ses affaires|bagages et tire|sors|dehors|pars
    prends|prenez|prend|plie|pliez tes|vos|ses cliques et
    fais|faites|fait nous des|du|une|un vacances|plaisir|air|faveur
    slept|sleeping|sleeps her|his way
    promue|promotion|poste (obtenu) (sur|sous|au|par|en) (le|la|un) canape|bureau|couchant
    carriere (obtenu) (sur|sous|au|par|en) (le|la|un) canape|bureau|couchant
    place obtenu(e) (sur|sous|au|par|en) (le|la|un) canape|bureau|couchant
    couche(r) pour|avec reussir|promotion|monter|toute|son_poste|y_arriver
    reussi|arrivee|promue|poste en couchant|sucant
    promoted|promotion|job|raise|bonus|career|climbed … on her|his knees
    who hired|promoted|let|gave this|that|him|her|these|you clown(s)|idiot(s)|guy|muppet|moron|out
    retourne(z) a|dans (la|ta|votre) cuisine|fourneaux|casseroles
    go|get|send|run|crawl (her|you) back to the kitchen
    who|qui ties|noue|lace|lui|t|l your|his|her|ses|tes shoes|shoelaces|lacets|a
    are you|u stupid|dense|thick|retarded|braindead
    are you|u blind|simple|deaf or|mate|man
    t|tu|vous es|etes sourd|aveugle|idiot|debile|con|abruti ou|quoi
    oxygen thief|thieves
    a quoi tu|vous sers|servez
    a quoi il|elle sert lui|ce_mec|ce_type|ce_chef|ce_manager|cette_fille|le_nouveau
    tu|vous sers|servez a quoi
    il|elle|chef sert a quoi (lui) ce_mec|ce_type|au_juste|exactement
    manager|patron|stagiaire|direction sert a quoi (lui) ce_mec|ce_type|au_juste|exactement
    what are|is|s you|he|she (even|actually) for|good_for
    what s|is the point of you|him|her
    nasty|real|right piece of work
    me|nous faites|fais|fait|font pitie|honte|gerber|vomir|degueuler
    quel|espece|gros degueulasse|degoutant|crade|crado|porc
    disgusting|revolting|vile|filthy|horrible|odious man|woman|person|human|pig|creature|people
    cerveau|brain|qi|iq|coeur d|de|of (un|une|a|an) moule|frigo|pierre|clam|ice
    cerveau|brain|qi|iq|coeur d|de|of (un|une|a|an) pea|goldfish|moineau|stone
    folle|fou|cinglee|cingle|bonne|bon|malade|tare|taree a|pour (l) lier|enfermer|interner|asile
    qu on l|les|la|le enferme|interne|pende|fusille|vire|abatte
    lock him|her up
    lock them up and|all|now|already
    barking mad
    mad|nutty|batty as a
    va|allez apprendre la|les|a|le politesse|manieres|vivre|respect
    go|and learn some|your manners|respect
    mal eleve(e)s que|toi|va|tu|vous
    grossier|sinistre|triste personnage|individu|sire
    poing|fist dans|in|into|sur (la|sa|ta|votre|his|her|your|that) (pretty|sale) figure|face|gueule
    poing|fist dans|in|into|sur (la|sa|ta|votre|his|her|your|that) (pretty|sale) tronche|tete|nez
    he|she|you|guy|bloke (s|is|are) a|one|several (few) … short of
    boss|manager|intern|client|neighbour|girl (s|is|are) a|one|several (few) … short of
    few sandwiches|cards|bricks|screws|fries short|loose
    one sandwich|card|brick|screw|fry short|loose
    nobody|no_one|lights s|is|are home|on_but
    deux|2 de tension
    manque (lui|te|leur|vous) une case|un_boulon|un_grain
    berce|bercee trop pres
    fini|finis|finie a_l|au|a_la urine|pipi|pisse
    case en|de moins
    lumiere|ampoule|courant|gaz … pas|jamais … etages
    pas (vraiment|exactement|franchement) le|la pingouin|couteau|crayon|ampoule|lumiere … plus
    pas (vraiment|exactement|franchement) le|la plus fute|futee|malin|maligne|vif|affute
    invente l|la|le|ni eau|poudre|fil|roue (chaude|a|tiede)
    not|hardly (exactly|quite) the sharpest|brightest|quickest|smartest
    not|isn_t|aren_t the (sharpest|brightest) tool|knife|bulb|crayon (in|of)
    wheel|hamster … hamster|dead
    pois_chiche|courant_d_air|vide|petit_pois entre les|ses|deux oreilles
    dumber|thicker|dafter|denser|stupider than a|two|an|my|the|average|most|usual|him|her|you
    dumb|thick|daft|dense|mad|sharp|useful as a bag|box of hammers|spanners|rocks|frogs|sand
    plus|plus_con bete|con|conne|debile|bouche qu|que un|une|ses|la|toi|lui|elle|mes|mon
    thick|daft|dumb as mince|pigshit|shit|custard|two
    pond scum
    is|are|re|absolute|utter|pure|total pond life
    fais|faites|fait|font|es|etes (une) honte (a|au|pour) (la|l|le|notre|mon) metier|profession
    fais|faites|fait|font|es|etes (une) honte (a|au|pour) (la|l|le|notre|mon) boite|equipe
    tu|vous|t|il|elle (me|nous) fais|faites|fait|es|etes (une) (vraie) honte
    honte|catastrophe|calamite ambulante|nationale|publique|vivante
    walking disgrace|disaster|joke|embarrassment|insult
    disgrace|embarrassment to|on the|your|this|our|his trade|profession|company|job|team
    insult|shame to|on the|your|this|our|his trade|profession|company|job|team
    archi|hyper|completement nul|nulle|nuls
    ta|sa|votre|leur tronche|face|gueule|tete de|d cochon|ane|endive|hareng|raie|poulpe
    quelle|sale|cette|espece_de tronche|face|gueule|tete de|d cochon|ane|endive|hareng|raie|poulpe
    tronche|face|gueule|tete de|d cake|rat|cul|con|pet|fouine
    like a slapped|dropped|smacked arse|ass|pie|pizza
    dirt|dossiers|material on|sur you|toi|vous|lui|him|her
    bouffe(z)|mange(z) tes|vos|la morts|merde|dents|terre
    eat|bite dirt|me|dust moderator|mate|loser|you
    payes|paye|payee|payees|paid a|to|for rien|ne_rien|sit|do|nothing (faire|foutre)
    payes|paye|payee|payees|paid a|to|for scratch|se_tourner (faire|foutre)
    sous doue(e)|doues|race|merde|homme|fifre(s)
    """
)
