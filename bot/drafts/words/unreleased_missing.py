"""What is done and waits for its day, and what is given up for what nobody has seen."""

from bot.drafts.phrases import Phrases

OLD_THING = Phrases(
    """
    l|le|la|notre|nos ancien|ancienne|vieux|vieille|actuel|actuelle moteur|appli|version|interface
    l|le|la|notre|nos ancien|ancienne|vieux|vieille|actuel|actuelle gamme|offre|plateforme|api
    l|le|la|notre|nos ancien|ancienne|vieux|vieille|actuel|actuelle logiciel|produit|modele|capteur
    the|our old|current|legacy|existing engine|app|version|interface|range|plan|platform|api|model
    the|our old|current|legacy|existing software|product|sensor|box|backend|dashboard|line
    """
)
GIVEN_UP_ON = Phrases(
    """
    abandonne|abandonnons|arrete|arretons|jette|jetons|enterre|enterrons|debranche|debranchons|lache
    remplace|remplacons|supprime|supprimons|disparait|disparaitra|tire_sa_reverence|coupe|coupons
    drop|dropping|ditch|ditching|kill|killing|retire|retiring|scrap|scrapping|bin|binning|replace
    replacing|sunset|sunsetting|switch_off|switching_off|goes_away|bury|burying|axe|axing
    """
)
NEXT_BUILT = Phrases(
    """
    le nouveau|suivant|prochain|remplacant
    la nouvelle|suivante|prochaine|remplacante
    the|our new|next one|version
    replacement|successor
    """
)
VERSION_OF = Phrases(
    """
    la|notre version linux|mac|android|ios|ipad|windows|web|mobile|pro|anglaise|allemande|espagnole
    la|notre version hors_ligne|tablette|gratuite|entreprise|cloud|finale
    the|our linux|mac|android|ios|ipad|windows|web|mobile|pro|german|spanish version|app|edition
    the|our offline|tablet|free|enterprise|cloud|final version|app|edition
    """
)
DONE_WITH = Phrases(
    """
    est|elle|il (est) (deja|enfin) pret|prete|fini|finie|terminee|termine|code|codee|boucle|bouclee
    is|s|are|it_s|been (already|all) ready|done|finished|built|coded|complete|wrapped|in_the_can
    """
)
ONLY_MISSING = Phrases(
    """
    ne|n manque (plus) (que) qu|que|le|la|un
    reste (plus) (que|qu) a … annoncer|publier|communiquer
    attend|attendons|attendent (juste|plus|seulement) (que) (plus) le|la|l feu_vert|go|annonce|date
    attend|attendons|attendent (juste|plus|seulement) (que) le|la|l communique|lancement|signal
    only|just|all … missing|left|needs
    just|only|we waiting|wait|waits|awaiting (for|on) (the|a) green_light|go|announcement|date
    waiting|wait|waits|awaiting … green_light|sign_off|go_ahead|announcement
    just|only|we waiting|wait|waits|awaiting (for|on) (the|a) press_release|sign_off|launch
    """
)
OLD_STUFF = Phrases(
    """
    mon|ma|mes|my|his|her|voiture|car|tondeuse|mower|velo|bike|bateau|boat|chaudiere|boiler|node
    python|java|php|jenkins|kubernetes|cafe|coffee|frigo|fridge|cv|roman|novel
    open_source|opensource|rapport|report|blog|article|podcast|conference|slides|playlist|repas
    """
)
DOES = Phrases(
    """
    reconnait|comprend|repond|parle|traduit|ecrit|calcule|voit|sait|apprend|resume|lit
    recognises|recognizes|understands|answers|speaks|translates|writes|sees|learns|sums_up|reads
    """
)
PACKED = Phrases(
    """
    emballage(s)|packaging|notice(s)|manuel(s)|carton(s)|etiquette(s)|stickers|moules|coques|brochure
    manual(s)|labels|sleeves|boxes|moulds|molds|casings|leaflet(s)|user_guide
    """
)
LIKE_KNOWN = Phrases(
    """
    un|une|a|an|notre|our (propre|own) concurrent|equivalent|rival|chatgpt|copilot|siri|uber|netflix
    le|the prochain|next|futur chatgpt|copilot|siri|uber|netflix|excel
    """
)
OUT_IN = Phrases(
    """
    sortie|sort|lancement|dispo|disponible (prevue) (au|en|pour|debut|fin) t1|t2|t3|t4|q1|q2|q3|q4
    out|launching|launches|ships|shipping|live|coming (in|by) (early|late) q1|q2|q3|q4|t1|t2|t3|t4
    """
)
HOLD_OFF = Phrases(
    """
    attendez|patientez|attends (un_peu) avant (de|d) commander|acheter|signer|payer
    n achetez|commandez|signez pas|rien
    wait|hold_off before|on|until buying|ordering|signing|january|february|you_buy
    don t buy|order|sign (yet|anything|now)
    """
)
HINT_AT = Phrases(
    """
    indice(s)|hint|clue (sur|about|for|on|of) notre|nos (grosse) prochaine|prochain annonce|produit
    indice(s)|hint|clue (sur|de) la|le prochaine|prochain|future annonce|produit|lancement
    hint|clue about|on|for our|the (big) next|future (big) announcement|launch|product|reveal
    """
)
NEXT_LAUNCH = Phrases(
    """
    notre|nos prochain|prochaine|futur (gros|grosse|grande|grand) lancement|annonce|produit|sortie
    our next|upcoming (big) launch|announcement|product|release|reveal
    """
)
RHYMES = Phrases(
    "lettres|letters|rime|rimes|rhymes|devinez|guess|devinette|riddle|charade|initiales"
)
