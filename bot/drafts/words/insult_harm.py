"""Harm promised in few words, and people called rubbish."""

from bot.drafts.phrases import Phrases

_LIMB = (
    "main(s)|doigt(s)|bras|jambe(s)|genou|genoux|dent(s)|nez|cou|os|rotules|pouces|poignet(s)"
    "|hand(s)|finger(s)|arm(s)|leg(s)|knee(s)|kneecap(s)|teeth|tooth|nose|neck|bone(s)|thumb(s)"
    "|wrist(s)|head|eyes|ear(s)|oreille(s)|tete|pied|pieds|foot|feet"
)
_MAIMED = "broken|smashed|snapped|crushed|chopped|cut|twisted|stamped|bitten|ripped|torn"
PROMISED = Phrases(
    f"""
    lui|leur casse|coupe|pete|brise|tords|arrache|ecrase (les|la|le|une|un) (deux|dix) {_LIMB}
    lui|leur casserai|couperai|peterai|briserai|arracherai (les|la|le|une|un) (deux|dix) {_LIMB}
    je|j|on te|vous casse|coupe|pete|brise|tords|arrache|ecrase (les|la|le) (deux|dix) {_LIMB}
    gets|get|getting|has|have|having both|two|his|her|their|your|all (own|ten) {_LIMB} {_MAIMED}
    whoever|anyone|next|touch|touches … lose(s)|losing a|an|his|her|their|both|two|your {_LIMB}
    celui|celle|quiconque|prochain(e)|touche(r) … perd|perdra (un|une|ses|sa|son|des) {_LIMB}
    je|j|on lui|te|vous|leur mets|met|mettrai|colle|collerai ma|mon (la) main|poing|pied
    je|j|on lui|te|vous|leur mets|met|mettrai|colle|collerai une baffe|gifle|claque|droite|tarte
    he|she|they|whoever|you gets|get|ll_get|will_get a (good|proper|hard) slap|punch|kicking|smack
    he|she|they|whoever|you gets|get|ll_get|will_get a (good|proper) beating|thump|clout|thrashing
    won|not t (be) walking|limping|crawling home|again|straight|away
    rentrera|repartira|marchera pas|plus (sur) (a) (ses) pied|jambes|droit
    coup(s) de pied|pieds au|dans|quelque cul|fesses|derriere|les_fesses|part
    meriterait|meriteraient|merite|meritent des|une (bonne) baffe(s)|gifle(s)|claque(s)|raclee
    deserve(s)|need(s) (a) (good|proper|hard) slap|hiding|thrashing|walloping
    souhaite lui|leur|te|vous (une) (bonne) gastro|grippe|angine|faillite|colique
    hope|hoping he|she|you|that_man get(s) food_poisoning|the_flu|sick|ill|fired|sacked
    kick|boot up the backside|arse|bum|ass|jacksie
    deserve(s)|needs|wants to have|get|see (his|her|their|your) car|house|bike torched|keyed|trashed
    deserve(s)|needs|wants to have|get|see (his|her|their) tyres|tires|windows slashed|smashed
    merite(s) qu on lui|te|leur brule|creve|raye|casse|crame (sa|ses|ta|la|les) voiture|pneus|vitres
    continue(z)|recommence(z) … je|j|on debarque|passe|sonne|viens|vient chez toi|vous
    encore|insiste … je|j|on debarque|passe|sonne|viens|vient chez toi|vous
    keep|carry|one_more … i|we turn|show|come up|round at|to (your) (place|door|house|home)
    qu il|elle|ils|elles aille|aillent au|en diable|enfer
    au diable ce|cet|cette|ces client|chef|patron|recruteur|mec|type|manager
    je|i|on|we sais|know (a) quelle|what|which heure|time|bus|train tu|vous|you sors|rentres|pars
    je|i|on|we sais|know (a) quelle|what|which heure|time|bus|train tu|vous|you leave|finish|get
    sais|know quand|when|ou|where tu|vous|you sors|sortez|rentres|rentrez|te_gares|finis|get_off
    chance|lucky … pas_arme|not_armed|pas_violent|non_violent|not_violent|retienne|me_retiens
    headbutt|slap|kicking|beating|good_hiding (is) (what) he|she|they|you deserve(s)|need(s)
    coup(s) de boule|poing|pied|tete … merite(nt)|meritez|merites|perd|perdent
    i|we ll|will|m|re (gonna) (going) (to) track|hunt|trace you|him|her down
    un|encore_un mot|tweet|mail|commentaire (de) (plus) et|ou je|on te|t|vous eclate|defonce|demonte
    un|encore_un mot|tweet (de) (plus) et|ou je|on te|t|vous explose|fracasse|allume
    un|encore_un mail|commentaire (de) (plus) et|ou je|on te|t|vous explose|fracasse|allume
    to|can hell|rot with|for|in (all) him|her|them|i|you|hell|that|this (care)
    """
)
TRASHED = Phrases(
    """
    dechet|torchon|ordure|poubelle|serpilliere humain(e)|ambulant(e)|sur_pattes
    human garbage|trash|waste|scum|filth|sewage|wreckage|rubbish
    pue(nt)|transpire(nt)|suinte(nt)|respire(nt) la|l|le betise|connerie|incompetence|mediocrite
    reeks|reek|stinks|drips|oozes (of|with) stupidity|incompetence|mediocrity|arrogance
    take|keep your … and shove|stick|stuff
    prends|garde(z) tes|vos|ton|votre … et carre|fourre|mets|torche
    put a sock|cork in it
    staffed|run|led|managed by donkeys|clowns|monkeys|idiots|muppets|children|amateurs|morons
    tenu(e)|gere(e)|dirige(e)|anime(e) par des anes|clowns|singes|idiots|guignols|amateurs|debiles
    ferme(z) tes|vos|ta|votre (grande|grandes|sale) bouche(s)|gueule(s)|clapets|bec
    shut your|their (big|fat|stupid) mouths|traps|gobs
    gros lard|tas_de_graisse|sac|porc|lourdaud
    fat slob|lump|pig|cow|sod|oaf
    ment|mentent comme il(s)|elle(s) respire(nt)
    lies as|like he|she|they breathe(s)
    feraient|ferait|feriez|ferais mieux de|d se|te|vous taire
    vautours|vipere(s)|requins|serpents|porcs|rats en|in costume(s)|cravate(s)|tailleur
    vultures|sharks|snakes|rats|pigs in suits|ties|a_suit
    chefaillon(s)|cheffaillon(s)
    jumped up little|boss|manager|clerk
    neuron(s)|brain_cells|braincells|grey_matter|neurones of|d a|an|un|une
    self importance of|problem
    """
)
HOPELESS = Phrases(
    """
    est|sont|c_est (vraiment) (un|une|des) cas_desespere|cas_social|cas_clinique|poids_mort|boulet
    is|are|was|s (just|such) (a|an) lost_cause|hopeless_case|dead_weight|basket_case|deadweight
    petite(s) frappe(s)
    vautours|vipere(s)|requins|porcs|rats en costume(s)|cravate(s)|tailleur
    vultures|sharks|snakes|rats|pigs in suits|ties
    quel|quelle|what|such (a) boulet|plaie|liability|disgrace|waste
    aveugle(s)|blind et|ou|and|or vendu(e)|vendus|bought|bent|corrupt|stupid
    baudruche(s)|raclure|mollasson(s)|gougnafier(s)|faux_jeton(s)|faux_cul(s)|fourbe(s)|sournois
    thug(s)|windbag(s)|gasbag(s)|weasel(s)|turncoat(s)|backstabber(s)|jobsworth(s)|plonker(s)
    sans|without colonne_vertebrale|cervelle|une_once|a_spine|backbone|scrupules|scruples
    l autre tanche|buse|andouille|guignol|tocard|clown|charlot|blaireau|boulet|rigolo|quiche|cruche
    two_faced|spineless|puffed_up|snivelling|grovelling|slippery liar(s)|thug|windbag|snakes|lot
    the moron|cretin|halfwit|imbecile|dimwit|pillock|numpty|muppet|plonker
    le|l cretin|imbecile|tocard|debile|demeure|bouffon
    total|complete|absolute|right|proper cowboys|jokers|chancers|shysters|cretins
    vrais|sacres|gros cowboys|charlots|branquignols|rigolos|pieds_nickeles
    """
)
CHIEFS = Phrases(
    "dg|pdg|dsi|cio|coo|agence|agency|dirlo|standardiste|hr|rh|ceo|cfo",
    "arbitre|referee|auditrice|intervenant",
)
