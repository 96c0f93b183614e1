"""How people let out what they meant to keep: slips, winks, and what they may not say."""

from bot.drafts.phrases import Phrases

CREW = Phrases(
    """
    r_d|r_et_d|labo|lab|bureau_d_etudes|ingenieurs|engineers|devs|developpeurs|developers|proto
    equipe(s)|team(s) produit|technique|data|firmware|hardware|design|recherche
    product|engineering|firmware|hardware|design|research team|guys|crew
    """
)
ANNOUNCED_ON = Phrases(
    """
    annonce|annonces|revelation|sortie|lancement|presentation|devoilement|commercialisation|devoile
    announcement|reveal|release|launch|unveiling|unveiled|rollout|debut|announced
    """
)
FORGET = Phrases(
    """
    non rien oubliez
    oubliez|oublie tout|ca|ce_que|que
    rien|jamais dit|ecrit|tweete
    forget i|it|this|that|what
    never mind
    nothing forget
    je|j ai|vais (deja) trop dit|parler
    said|saying too much
    scratch that
    voila|la|ca_y_est je l ai dit
    voila c est dit
    there|ok|okay i said it
    i ve said it
    effacez|supprimez|delete this|ca|ceci
    je|j en ai deja_trop_dit|trop_dit
    oups|oops|whoops|woops|mince_j_ai
    """
)
LAUNCHING = Phrases(
    """
    lancement|sortie|nouveaute|prototype|nouvelle_version|nouveau_produit|page_de_lancement|annonce
    launch|release|prototype|new_version|new_product|launch_page|announcement|unveiling
    """
)
SMILED = Phrases(
    """
    souri|sourire|sourit|rien repondu|dit
    j|je ai (juste) souri|rougi|tousse|siffle|change_de_sujet
    pas|rien|sans repondu|repondre|dire|dit
    i|we|just smiled|grinned|blushed|coughed|whistled|winked|smirked
    said|answered nothing
    changed the subject
    couldn|didn t answer|reply
    """
)
ONLY_FEW = Phrases(
    """
    que seuls|seules|seulement … vu|vus|connaissent|savent|essaye|touche
    seuls|seules … ont|connaissent|savent (vu|vue|touche|essaye)
    only … have|has seen|touched|tried|used|know|knows
    only … people|humans|persons|colleagues|souls have|know|knows
    a handful of people|us
    une poignee de personnes|gens
    """
)
TELL_NOBODY = Phrases(
    """
    dites|dis|disons rien|pas
    ne (le) dites|repetez|repete|dis (rien|pas)
    n en parlez
    don t tell|repeat|spread|share|quote
    tell no_one|nobody
    je|j ne|n devrais|dois|devais|suis (pas) (en|le|vous) (dire|parler|cense|censee)
    pas (le) (droit|cense|censee|suppose|supposee) (de|d) (le|en|vous) dire|parler
    shouldn|mustn|not (t|supposed|allowed|meant) (to) (really|be) say|saying|tell|telling|tweet
    gardez|garde ca|le|cela pour vous|toi
    keep it|this to yourself|yourselves|between
    c est un secret
    it s a secret
    entre nous
    between us
    """
)
TECH = Phrases(
    """
    mode … collaboratif|vocal|sombre|hors_ligne|avance|expert|autonome|multi|tablette|equipe
    collaborative|collaboration|expert|team|multiplayer|autonomous|advanced mode
    fonctionnalite(s)|fonction|module|api|sdk|export|import|integration|connecteur|firmware|plugin
    capteur(s)|puce|boitier(s)|tableau_de_bord|mise_a_jour|appli|application|logiciel|plateforme
    feature(s)|module|integration|connector|plugin|sensor(s)|chip|box|boxes|dashboard|update|app
    software|platform|widget
    """
)
TO_COME = Phrases(
    """
    sera|seront|va_etre|vont_etre active(e)|activee|disponible(s)
    sera|seront|va_etre|vont_etre deploye(e)|deployee|livre(e)|livree
    sera|seront|va_etre lance(e)|lancee|vendu(e)|vendue
    sera|seront|va_etre integre(e)|integree|dans|partout|generalise(e)
    sera|seront sans|compatible(s)|capable(s)|gratuit(e)|deux|trois|plus|moins
    will|ll|going_to be (switched) on|available|rolled|released|deployed|live|enabled|sold|shipped
    will|ll|going_to be (switched) launched|in|out|everywhere|turned
    will|ll|going_to be (switched) wireless|free|able|twice|smaller
    """
)
YOU_KNOW = Phrases(
    """
    vous|tu savez|sais quoi|bien_quoi
    you know what|which_one
    vous voyez de quoi|bien
    le|celui truc dont
    ce_dont|celui_dont je|on ne|n
    the|you thing|know_what i|we|which can|can_t|cannot|shouldn_t
    """
)
OUTING = Phrases(
    """
    sortie|lancement|jours|dodos|annonce|arrive|debarque
    out|launch|launches|release|released|days|sleeps|announcement|lands|drops
    """
)
NEW_PRICE = Phrases(
    """
    nouvelle|nouveaux|nouveau|nouvelles|future|futurs tarification|tarif(s)|prix
    nouvelle|nouveaux|nouveau|nouvelles|future|futurs grille|formule(s)|offres
    new|future|upcoming pricing|price(s)|price_list|plans|rates|tiers|fees
    """
)
IN_FORCE = Phrases(
    """
    entre(nt)|entrera|entreront|prend|prendra|prennent en_vigueur|effet|en_application
    s|va|vont applique(nt)|appliquera|appliquer|arriver|tomber|surprendre
    arrive(nt)|tombe(nt)|arriveront|tombera
    kick(s)|kicking|comes|come|go|goes|take(s)|applies|apply|lands|start(s) (in|into|effect|from)
    """
)
STAGING = Phrases("preprod|preproduction|pre_prod|staging|recette|interne|internal|internally")
ON_SCREEN = Phrases(
    """
    site|page|documentation|doc|appli|version|interface|tableau_de_bord
    website|docs|app|interface|dashboard|build
    """
)
AFTERWARDS = Phrases(
    """
    apres|after|suite|beyond|dela|succedera|remplacera|next|suivra|follows
    """
)
SECRET_WORK = Phrases(
    """
    projet(s)|produit(s)|truc|chantier|prototype|bebe|machin|appareil|outil
    project(s)|product(s)|thing|prototype|baby|device|tool|gadget
    """
)
CANNOT_SAY = Phrases(
    """
    dont je|j|on ne|n peux|peut|ai|dois pas|toujours|encore (pas|encore) parler|dire
    dont je|j|on peux|peut|ai pas (encore|le|rien) (droit) (de) parler|dire
    dont je|on ne|n dirai|dira rien|pas
    i|we can|m|re|am (t|not) (allowed|able) (to) talk|speak|tweet about
    i|we can t|not (yet) talk|speak|tweet|name|show|mention
    i can t name
    sous|under clause_de_secret|wraps|secret
    """
)
FIRST_CUSTOMER = Phrases(
    """
    premier|premiere|premiers|un|deux|trois client(s)|cliente|clients|pilote(s)|utilisateurs
    client(s)|site(s) pilote(s)
    first|pilot|two|three|one customer(s)|client(s)|user(s)|site(s)
    """
)
DONT_SHARE = Phrases(
    """
    ne la|le|les faites|diffusez|partagez|montrez|repartagez|transferez|postez|sortez pas
    ne diffusez|partagez|repartagez pas
    don t pass|share|repost|forward|show|spread|post|screenshot (it|this)
    for your eyes
    pour vos yeux
    a ne pas diffuser|partager|repartager|montrer
    not for sharing|distribution|public
    """
)
DRAWN = Phrases(
    """
    maquette(s)|wireframe(s)|specs|cahier_des_charges|prototype(s)|design|icones|ecrans
    mockup(s)|spec|designs|icons|screens|blueprints
    """
)
SIGNED_OFF = Phrases(
    """
    valide(s)|validee(s)|validees|pret(s)|prets|prete
    pretes|termine(s)|terminees|boucles|bouclees|finis
    signed_off|approved|ready|done|finished|validated|final|complete|agreed
    """
)
WORK_ON = Phrases(
    """
    ce|ce_sur sur quoi on|nous|l|je|j travaille|bosse|planche|travaillons|equipe
    quoi on|nous|je travaille|bosse|planche|travaillons
    what we|i ve|have|re|are been working|building|cooking|making|up
    what we|i re|are|am working|building|cooking|making
    """
)
GLIMPSE = Phrases(
    """
    apercu|avant_gout|photo|coup_d_oeil|image|extrait|indice|capture|bout
    look|peek|glimpse|taste|photo|picture|shot|hint|clip|screenshot
    rien d officiel
    nothing official
    pas encore officiel
    not official
    """
)
A_BETA = Phrases("beta|alpha|preversion|prerelease|rc")
PICKED = Phrases(
    """
    testeur(s)|tester(s)|trie(s)|volet|selectionnes
    choisis|cobayes|privilegies|heureux_elus|volontaires
    hand_picked|handpicked|selected|chosen|lucky|invited|volunteers|guinea|insiders
    """
)
SWITCH = Phrases(
    """
    on|nous passe|passons|bascule|basculons (a|au|aux|de|sur)
    on|nous change|changeons|abandonne|arrete|supprime (a|au|aux|de|sur)
    on|nous va|allons passer|basculer|changer|abandonner|arreter|supprimer (a|au|aux|de|sur)
    we re|are|ll|will (be) switching|moving|changing|dropping|ending|switch|move|change|drop|end
    we switch|move|change|drop to|the|our
    """
)
SOLD_HOW = Phrases(
    """
    facturation|abonnement|abonnements|licence
    paiement_a_l_usage|tarification|freemium|modele_gratuit
    pricing|billing|subscription(s)|licence|licensing|freemium|free_plan|usage_based
    """
)
FIRST_UNITS = Phrases(
    """
    premiers|premieres|premiere exemplaires|unites|pieces|boitiers|serie|lots|modeles|cartons
    first|early units|batch|boxes|run|samples|devices|pallets
    """
)
LEAVE = Phrases(
    """
    sortent|sort|quittent|arrivent|partent|assembles|produits|livres|usine|chaine
    leave|leaving|left|rolled|rolling|arrived|arriving|assembled|built|factory|line|shipped
    """
)
