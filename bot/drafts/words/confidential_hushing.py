"""How people hush: asking to keep quiet, and owning that they should not tell."""

from bot.drafts.phrases import Phrases

HUSH = Phrases(
    """
    nous|m a|ont interdit|defendu (d|de) (en) parler|evoquer|dire|repondre|publier
    nous|m a|ont interdisent|interdit (d|de) (en) parler|evoquer|dire|repondre|publier
    nous|m interdit|interdisent|defend (d|de) (en) parler|evoquer|dire|repondre|publier
    banned|barred|forbidden (us|me) from|to talking|talk|discussing|mentioning
    forbid|forbids|stopped (us|me) from|to talking|talk|discussing|mentioning
    told|asked|ordered|warned (us|me) (to|not|never) keep|stay|say|mention quiet|silent
    told|asked|ordered|warned (us|me) (to|not|never) keep|stay|say|mention nothing|it|mum
    demande|ordonne|prie|somme (de|d) (ne) (nous) rien|pas|taire dire|parler
    n ose le|en dire|parler
    dares (to) say|mention|talk (it|about)
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
    within|between (these) four walls
    petit|gros|grand|vrai secret
    secret bien|mal garde
    little|big|dirty|open|worst_kept secret
    un|a (small|tiny) secret
    secret de polichinelle
    in on a|the secret
    dans|into la|my|ma confidence(s)
    un|le|petit|gros|vrai scoop
    exclu|exclusif
    you|vous l|u (avez) read|heard|lu|entendu it|ici here|en first|premier
    vous l aurez lu ici
    s ebruite|ebruiter
    spread it|this|that (around)
    under the table|radar|counter
    sous la|le table|manteau|radar
    en sous main|sous_main
    on the quiet|down_low|dl|qt|sly|hush
    en loucede|catimini|sourdine
    breathe a word
    ca|cela|ceci|info|rien (ne|n) (doit) (pas) sort|sortir (pas|jamais) d|de ici|la|l|cette|ces
    ca|cela|ceci|info|rien (ne|n) (doit) (pas) quitte|quitter (pas|jamais) la|l|cette|ces
    this|it|that doesn|does|must|mustn|can|should|shouldn t|not|never leave the|this|these
    this|it|that|nothing (never) leaves the|this|these room|building|office|group|chat|team
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
    don t|dont tell|repeat anyone|anybody|a_soul|this|them|press|people
    don|do|dont t|not (you) (dare) tell|repeat|quote|spread it|this|me|anyone|anybody|that
    i|we|probably|really shouldn t|not|n_t (not) (really|even|probably) (be) say|saying|tell|telling
    i|we can|may t|not (really|even) say|tell (you|anyone) who|which|where|yet|anything|more|much
    not (really|even) supposed|allowed|meant to tell|say|talk|know
    not (really|even) supposed|allowed|meant to mention|reveal|discuss|speak|announce
    pas (ete) autorise(e)|cense(e)|censes (d|de|a) (en|le|la|l|vous) dire|parler
    pas (ete) autorise(e)|cense(e)|censes (d|de|a) (en|le|la|l|vous) reveler|annoncer|savoir
    autodetruira|self_destruct
    n en parlez|parle pas|a_personne
    ne (le|la|les|l|en) dites|dis|repetez|repete|ebruitez|parlez|racontez (a) personne|rien
    ne le|la|les|l|en dites|dis|repetez|repete|ebruitez|parlez|racontez pas
    ne repetez|ebruitez|racontez pas
    n en parlez (surtout) pas|a_personne
    je|on (ne|n) devrais|dois|suis|devrait pas (cense) (vous|le|en|la) dire|parler|raconter
    je|on (ne|n) peux|peut pas en dire|parler
    je|on (ne|n) peux|peut pas (vous) dire qui|quoi|lequel|laquelle|ou|plus
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
