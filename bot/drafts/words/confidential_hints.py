"""How people hush: asking to keep quiet, and saying who does not know yet."""

from bot.drafts.cues import INSIDE
from bot.drafts.finders import beside, either, near, unless, without
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential import CHANGE, WHISPER
from bot.drafts.words.confidential_business import ORGANISATION

HUSH = Phrases(
    """
    accord|clause de confidentialite|non_divulgation
    sign|signed|signing an|the|un|une nda
    nda|ndas
    nobody s|is (meant|supposed) to know
    pas|not|personne (n) (est) cense(e)|censes|suppose (se|le|la|les) savoir|dire
    jurer|jure|promis|swear|swore|sworn (de) (ne) (pas) le|la|repeter|dire|tell|repeat
    keep it|this|that down|quiet|hushed|hush|low
    not announced|told (to) staff|employees|teams|anyone|everybody|the_team|people yet
    motus|chuut|chuuut|chuuuut|shhhh|shhhhh|psssst|pssst|chhht|chht
    bouche cousue
    silence radio
    radio silence
    mum s the word
    mum is the word
    lips are sealed
    zip it
    not|pas a|un word|mot (to|a|aux|please|svp)
    pas|not un|a single mot|word (to|a|aux)
    keep|keeping it|this|that to|under|on yourself|yourselves|your_hat|wraps|the_quiet|the_down_low
    keep|keeping this|it|that (one) close|quiet|private|secret|between
    close to your|the chest|vest
    clause de silence|confidentialite
    gag clause|order|agreement
    n ai|avais rien dit|laisse
    said|saying nothing
    didn t say anything|a_thing|that
    pretend|imagine|imaginez|faites (que|comme) (si) i|je|you|we|nous
    you read|heard|saw it|this here
    read|heard it|this here first
    spill|spilling|spilled the beans|tea
    je balance
    je|j lache|balance tout|une_bombe|l_info|le_morceau|une_info
    vendre|vends|vendu la meche
    cracher|crache le morceau
    let|letting you|the in|cat on|out
    de|from source sure|interne
    inside|internal source
    keep schtum|shtum|mum|quiet
    gardez|garde|gardons le|la|ca|cela pour vous|toi|nous
    entre ces|quatre (quatre) murs|yeux
    within|between these (four) walls
    petit|gros|grand|vrai secret
    secret le mieux|plus|moins garde
    secret bien|mal garde
    best kept secret
    little|big|dirty|open|worst_kept secret
    un|a (small|tiny) secret
    secret de polichinelle
    in on a|the secret
    dans|into la|my|ma confidence(s)
    scoop|exclu|exclusif
    you|vous l|u (avez) read|heard|lu|entendu it|ici here|en first|premier
    vous l aurez lu ici
    s ebruite|ebruiter
    spread it|this|that (around)
    under the table|radar|counter
    sous la|le table|manteau|radar
    en sous main|sous_main
    on the quiet|down_low|dl|qt|sly|hush
    en loucede|catimini|sourdine|cachette
    breathe a word
    ne|doesn|don|must|ca|never|t|does|not (not) (pas) leave|leaves|sort|sortir (pas) (the|this|de)
    ne|doesn|don|must|ca|never|t|does|not (not) (pas) quitte (pas) cette|la|this piece|salle|room
    en off
    off the record
    hors micro
    top secret
    leaked
    officieusement|unofficially
    between you and me
    """
)
CONFESSION = Phrases(
    """
    you|vous never|n saw|heard|read|avez|ai (pas|rien) this|it|that|vu|lu|entendu
    don t|dont tell|repeat anyone|anybody|a_soul|this|it|them|him|her|press|people
    don|do|dont t|not (you) (dare) tell|repeat|quote|spread it|this|me|anyone|anybody|that
    i|we|probably|really shouldn|can|may|am|m t|not|n_t (not) (really|even|probably) (be) say|saying
    i|we|probably|really shouldn|can|may|am|m t|not|n_t (not) (really|even|probably) (be) tell
    i|we|probably|really shouldn|can|may|am|m t|not|n_t (not) (really|even|probably) (be) telling
    not (really|even) supposed|allowed|meant to tell|say|talk|know
    not (really|even) supposed|allowed|meant to mention|reveal|discuss|speak|announce
    pas (ete) autorise(e)|cense(e)|censes (d|de|a) (en|le|la|l|vous) dire|parler
    pas (ete) autorise(e)|cense(e)|censes (d|de|a) (en|le|la|l|vous) reveler|annoncer|savoir
    autodetruira|self_destruct
    n en parlez|parle pas|a_personne
    ne (le|la|les|l|en) dites|dis|repetez|repete|ebruitez|parlez|racontez (a) pas|personne|rien
    n en parlez (surtout) pas|a_personne
    je|on ne|n devrais|dois|peux|suis|devrait (pas) (cense) (vous|le|en|la) dire|parler|raconter
    je|on devrais|dois|peux|suis|devrait pas (cense) (vous|le|en|la) dire|parler|raconter
    vous|tu l avez|as pas su|entendu (par|de|ici)
    je|j vous|te|ne ai|vous|t (ai) rien dit
    shouldn|wasn|weren|not t (be) have|supposed|meant (to) seen|read|heard|see|hear|opened|known
    n aurais|aurait|etais|devrais|devais pas (du|cense|censee) (le|la|l) voir|lire|ouvrir|savoir
    n aurais|aurait|etais|devrais|devais pas (du|cense|censee) (le|la|l) entendre|tomber|connaitre
    on|nous (ne|n) communique|communiquons|parle|parlons pas la_dessus|dessus|de_ca
    we don|dont|never (t) (really|usually) talk|communicate|speak about|on it|this|that
    not something we talk|advertise|mention|share
    """
)
WHO = (
    "client(s)|customer(s)|equipe(s)|team(s)|staff|salarie(s)|employee(s)|employe(s)|personnel"
    "|gens|people|syndicat(s)|union(s)|fournisseur(s)|supplier(s)|partenaire(s)|partner(s)"
    "|collegue(s)|colleague(s)|agence|agency|prestataire|vendor|users|utilisateurs|press|presse"
    "|public|revendeur(s)|reseller(s)|distributeurs|distributors|dealers|carrier|locataires|abonnes|they|ils|elle|elles|il|nobody|noone|no_one|personne|interesses|everyone|anyone|site"
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
    don|doesn|dont t (even|yet) know|suspect|realise|realize (yet|it|about|anything|a_thing|that)
    {WHO} don|doesn|dont t know|suspect
    not|yet|still (yet|been|to) (been|be) told|informed|notified|warned
    va|vont l|le apprendre|decouvrir|savoir
    find|finds|finding out by|via|from|through|when
    personne (n|ne) (l|le|lui|leur|les) (a|ont) (encore|rien) dit|prevenu|informe|averti
    dit|disons|dira|cache|cachons|cacher (pas|rien|ca|cela) aux|a_nos|au {WHO}
    hiding|hide|keep|keeping it|this|that from {WHO}
    hiding|hide|keep|keeping it|this|that from the|our {WHO}
    nobody|no_one|noone (has|s|ve) told|warned|informed them|him|her|us|it
    nobody|no_one|noone (has|s|ve) (has) told them|him|her|us|staff|customers|clients
    in the dark
    none the wiser
    only|gets|get|will|ll (only|to) hear|hears|find (out) (about|of) (it) in|on
    only|gets|get|will|ll (only|to) finds|learn|learns|told (out) (about|of) (it) in|on
    only|gets|get|will|ll (only|to) hear|hears|find|finds|learn|learns|told (out) next|later|at|when
    {WHO} will|ll|to be (only) told|informed|notified
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
    renewing|renouvele|reconduit|reconduire|renouvelle|renouvelons|vendent|arret|no_more|plus_de
    support|gamme|range|c_est_fini|transfere|mute|mutes|stoppons|stopped|redundant|outsourced
    prix|tarif|remise|discount|offshore|offshoring|phase|phased|goodbye|adieu|finie|fini|fin
    """
)
BUSINESS = Phrases(
    """
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
    cake(s)|gateau(x)|chocolat(s)|chocolate(s)|pizza|chat(s)|cat(s)|dog(s)|chien|recette(s)|recipe
    grandma|mamie|grand_mere|tea|cafe|coffee|anniversaire|birthday|surprise|cadeau(x)|gift(s)
    karaoke|biscuit(s)|cookie(s)|croissant(s)|bonbons|sweets|snack(s)|plante(s)|sieste|nap|pyjama
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
    word about|of|on|from|in|that
    dire|say|tell|reveal|share|reveler (you|anything) plus|more|much|davantage
    """
)
UNTOLD = Phrases(
    """
    pas|jamais encore|officiellement annonce(e)|officiel|officielle|officialise(e)|public|publique
    not|isn|hasn|never (t) (been) (yet|officially) announced|official|public (internally|yet)
    annonce|announcement officielle|official est|is|dans|in|prevue|lundi|demain|monday|tomorrow
    """
)
STAFF = Phrases(WHO.replace("they|ils|elle|elles|il|nobody|noone|no_one|personne|", ""))
HUSHED = either(
    near(unless(either(HUSH, CONFESSION, WHISPER), ASIDE), CHANGE),
    near(unless(HUSH, ASIDE, TRIVIAL), either(BUSINESS, MOVED)),
    near(unless(CONFESSION, TRIVIAL), BUSINESS),
    beside(ORGANISATION, either(HUSH, CONFESSION, UNTOLD)),
    without(CONFESSION, TRIVIAL),
)
UNTOLD_CHANGE = beside(near(UNAWARE, either(MOVED, CHANGE)), either(INSIDE, BUSINESS, STAFF))
