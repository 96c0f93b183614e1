"""How people hush: asking to keep quiet, and saying who does not know yet."""

from bot.drafts.cues import INSIDE
from bot.drafts.finders import beside, either, near, pattern, together, unless, without
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential import CHANGE, DISCRETION
from bot.drafts.words.confidential_business import ORGANISATION
from bot.drafts.words.confidential_harmless import ADVISED, HARMLESS
from bot.drafts.words.confidential_hushing import CONFESSION, HUSH

WHO = (
    "client(s)|customer(s)|equipe(s)|team(s)|staff|salarie(s)|employee(s)|employe(s)|personnel"
    "|gens|people|syndicat(s)|union(s)|fournisseur(s)|supplier(s)|partenaire(s)|partner(s)"
    "|collegue(s)|colleague(s)|agence|agency|prestataire|vendor|users|utilisateurs|press|presse"
    "|public|revendeur(s)|reseller(s)|distributeurs|distributors|dealers|carrier|locataires|abonnes"
    "|they|ils|elle|elles|il|nobody|noone|no_one|personne|interesses|everyone|anyone|site"
    "|clientele|collaborateurs|workforce|workers|sales|commerciaux|managers|folks|outside|marche"
)
UNAWARE = Phrases(
    f"""
    ne|n le sait|savent (pas) (encore|meme|toujours) pas
    ne|n le sait|savent pas
    l|le|les|en ignore(nt)
    ignore(nt) encore|toujours|tout|que|le|la
    pas|jamais (encore|ete|tenus) au_courant|prevenu(s)|informe(s)|averti(s)|avises|prevenue(s)
    pas|jamais (encore|ete) informee(s)|avertie(s)
    ne|n se|s (en) doute(nt)|doutent|attend|attendent
    l|le|en|les apprendra|apprendront|saura|sauront|decouvrira|decouvriront (en|dans|lundi|demain)
    sera|seront|serons|vont_etre informe(s)|informee(s)|prevenu(s)|prevenue(s)|averti(s) (en|dans)
    annonce|annoncer|annoncera|dire|annonces|dira (ca|officielle) aux|a_l|a_nos|au|a_la {WHO}
    apprendre|savoir|decouvrir dans|par la presse
    has|have|got|with|s|ve no|zero (bloody|absolutely) clue|idea|inkling
    haven|hasn|aren|weren|isn|wasn t (yet|even) been|being|yet told|informed|notified|warned
    aren|weren|isn|wasn|haven|hasn t (yet|even) told_them|told_us|heard|informed|notified|warned
    don|doesn|dont t know|suspect|realise|realize (it|anything|a_thing) yet
    don|doesn t yet know|realise|realize
    doesn t (even) suspect|realise|realize
    {WHO} don|doesn|dont t know|suspect
    not|yet|still (yet|been|to) (been|be) told|informed|notified|warned
    va|vont l|le apprendre|decouvrir|savoir
    find|finds|finding out by|via|from|through|when
    sans|without (meme|even) prevenir|le_dire|avertir|informer|warning|telling|informing
    personne (n|ne) (a) (encore) (ete) prevenu|informe|averti|au_courant
    nobody|no_one|noone (s|has) (yet|even) been told|informed|warned|notified|briefed
    personne (n|ne) (l|le|lui|leur|les) (a|ont) (encore|rien) dit|prevenu|informe|averti
    dit|disons|dira|cache|cachons|cacher (pas|rien|ca|cela) aux|a_nos|au {WHO}
    hiding|hide|keep|keeping it|this|that from {WHO}
    hiding|hide|keep|keeping it|this|that from the|our {WHO}
    nobody|no_one|noone (has|s|ve) told|warned|informed them|him|her|us|it
    nobody|no_one|noone (has|s|ve) (has) told them|him|her|us|staff|customers|clients
    in the dark
    know|knows|knew nothing (about|of)
    n en savent|sait rien
    none the wiser
    only|gets|get|will|ll (only|to) hear|hears|find (out) (about|of) (it) in|on
    only|gets|get|will|ll (only|to) finds|learn|learns|told (out) (about|of) (it) in|on
    only|gets|get|will|ll (only|to) hear|hears|find|finds|learn|learns|told (out) next|later|at|when
    {WHO} will|ll|to be (only) told|informed|notified
    {WHO} will|ll (only) hear|find_out|learn|know|discover (it|about_it) on|in|about|next|later|at
    l|le apprendra|apprendront|sauront|decouvriront (que|qu) lundi|mardi|mercredi|jeudi|vendredi
    {WHO} find|finds|hear|hears|learn|learns out|about|in|on|next|of
    {WHO} is|are (still|yet|blissfully|being) unaware|clueless|oblivious|told
    unaware|oblivious of|that|to
    told (any) (of) (the|our|to) {WHO} yet
    tell|telling|inform|announce (to) (the|our) {WHO} until|yet|before|later|only
    not (been) announced internally|yet
    """
)
MOVED = Phrases(
    """
    largue|larguons|larguer|vire|virons|arrete|arretons|arreter|stoppe|enterre|enterrons|coupe
    coupons|augmente|augmentons|augmentent|augmenter|baisse|baissons|passe|passent|passer|reduit
    demenageons|demenager|part|partons|quittons|quitter|vend|vendons|vendu|vendue|racheter
    rachetons|rachete|fusionne|supprime|supprimes|supprimer|externalisons|delocalisons|degage
    degagent|saute|sautent|disparait|disparaissent|remplacons|remplacer|fermer|ferment|fermee
    lachons|lache|sabrer|gele|geles|delocaliser|arretee|arreteront|abandonnons|licencie|deprioritise
    dump|dumps|dumping|dumped|axe|axed|axing|ditch|ditching|ditched|kill|killing|killed|scrap
    scrapped|scrapping|sold|selling|sell|replace|sunset|sunsetting|retire|retired|retiring|shut
    shutting|ending|ends|raising|raise|hike|hiking|slash|slashing|cut|cuts|cutting|fire|firing
    fired|drop|relocate|merge|merging|stopping|stop|discontinue|discontinued|price|prices
    tarifs|salaires|primes|bonus|bonuses|contrat|contract|mutuelle|teletravail|wfh|remote
    is|are|s|re out in|by|from|after|next
    rate|ratee|failed|missed|perdu|perdons|lost|losing|suspendu|suspended|revoked|retire
    repercute(r)|repercuter|doubled|pass|passing|increase
    fondue(s)|fondus|rolled|folded|split|mute(s)|mutes|pointage|clocking|obligatoire|mandatory
    renewing|renouvele|reconduit|reconduire|renouvelle|renouvelons|vendent|arret|no_more|plus_de
    support|gamme|range|c_est_fini|transfere|mute|mutes|stoppons|stopped|redundant|outsourced
    prix|tarif|remise|discount|offshore|offshoring|phase|phased|goodbye|adieu|finie|fini|fin
    """
)
BUSINESS = Phrases(
    """
    cfo|coo|daf|drh|dga|dsi|cio|cmo|head_of
    systeme(s)|system(s)|paie|payroll|logiciel|software|outil(s)|tool(s)|campagne|campaign|tickets
    projet|project|produit|product|version|contrat|contract|client(s)|customer(s)|directeur
    directrice|director|ceo|pdg|dg|cto|boss|patron|patronne|chef|cheffe|direction|management|board
    codir|comex|site|usine|plant|bureaux|offices|office|siege|headquarters|hq|strategie
    strategy|roadmap|chiffres|figures|numbers|resultats|results|marge|margin|prix|price(s)|tarif(s)
    salaire(s)|salary|salaries|prime(s)|bonus|budget|embauche(s)|hiring|recrutement|licenciement(s)
    layoff(s)|rachat|fusion|merger|acquisition|appel_d_offres|tender|deal|partenariat|partnership
    brevet|patent|proces|lawsuit|audit|faille|fournisseur|supplier|prestataire|vendor|lancement
    launch|feature|fonctionnalite|prototype|signe|signer|signed|sign|signing|boite|company|memo
    """
)
TRIVIAL = Phrases(
    """
    formation|training|quiz|reconnaitre … confidentiel(s)|confidential
    recognise|recognize|spot|jeu|atelier … confidentiel(s)|confidential
    recette(s)|recipe(s)|cookies|externe|external
    love|loves|adore|adores|prefere|prefer|deteste|hate|hates|enjoy|kiffe|craque
    respirez|ecoutez|buvez|breathe|listen|petit_guide|reformulez|rephrase|bouche_pleine|mouth_full
    tous|all en|at meme|the|once (same) temps|time
    cake(s)|gateau(x)|chocolat(s)|chocolate(s)|pizza|chat(s)|cat(s)|dog(s)|chien|recette(s)|recipe
    grandma|mamie|grand_mere|tea|cafe|coffee|anniversaire|birthday|surprise|cadeau(x)|gift(s)
    assez|enough|suffisamment|souvent|often
    karaoke|biscuit(s)|cookie(s)|croissant(s)|bonbons|sweets
    snack(s)|plantes|plante_verte|sieste|nap|pyjama
    escape|sweets|bonbon|booth|stand|bouquet|fleurs|flowers|apero|barbecue|bbq|tombola|pot_de_depart
    pajamas|slippers|chaussons|chanson|song|serie|netflix|film|movie|bike|velo|run|danse|dance
    playlist|sauce|frites|chips|jeu|game|puzzle|blague|joke|fridge|frigo|pancakes|crepes|santa
    mere|mother|pere|father|mum|mom|maman|papa|dad|wife
    mari|husband|femme|kids|enfants|pere_noel|santa|sleep|dormi|livre
    book|monday|mondays|lundi|lundis|excel|vim|emacs|tabs|spaces|typo|cried|pleure|guitar|guitare
    """
)
ASIDE = Phrases(
    """
    mot d|de|sur|pour|qui
    pas mes|les|nos|cette|ces erreur(s)|betises|betise
    my|our|these mistake(s)
    word about|of|on|from|in|that
    dire|say|tell|reveal|share|reveler (you|anything) (any) plus|more|much|davantage
    """
)
UNTOLD = Phrases(
    """
    info|nouvelle|annonce (n) est pas (encore) sortie|faite|publique|officielle
    pas|jamais encore|officiellement annonce(e)|officiel|officielle|officialise(e)|public|publique
    not|isn|hasn|never (t) (been) (yet|officially) announced|official|public (internally|yet)
    annonce|announcement officielle|official est|is|dans|in|prevue|lundi|demain|monday|tomorrow
    """
)
STAFF = Phrases(WHO.replace("they|ils|elle|elles|il|nobody|noone|no_one|personne|", ""))
HOUSE_WAYS = Phrases(
    """
    reglement interieur
    house|office|expense(s)|holiday|leave|travel|remote rules|policy
    horaires|mutuelle|teletravail|pointage|tickets_resto|conges|rtt|astreintes|notes_de_frais
    voitures|vehicules de fonction
    working|office hours
    company car(s)
    open_space|flex_office|hot_desking|clocking|badging|health_plan|pension|health_insurance|wfh
    """
)
HUSHED = either(
    beside(together(HOUSE_WAYS, either(MOVED, CHANGE)), either(UNTOLD, HUSH)),
    near(unless(either(HUSH, CONFESSION), ASIDE, HARMLESS), CHANGE),
    without(near(unless(HUSH, ASIDE, TRIVIAL), either(BUSINESS, MOVED)), HARMLESS),
    near(unless(CONFESSION, TRIVIAL, HARMLESS), BUSINESS),
    beside(ORGANISATION, either(HUSH, CONFESSION, UNTOLD)),
)
UNTOLD_CHANGE = beside(near(UNAWARE, either(MOVED, CHANGE)), either(INSIDE, BUSINESS, STAFF))
HUSHES = either(
    unless(DISCRETION, ASIDE, HARMLESS, ADVISED),
    HUSHED,
    UNTOLD_CHANGE,
    without(
        pattern(
            r"^\W{0,4}(?P<it>confidenti(?:al|el)(?=(?: but| so| and| mais| alors| et|,))"
            r"|(?:fuite|leak(?:ed)?|scoop interne|off|en off|confidentiel|confidential|interne"
            r"|internal) ?:)",
            "unmasked",
            words="confidential confidentiel fuite leak leaked scoop off interne internal",
        ),
        TRIVIAL,
        HARMLESS,
    ),
)
