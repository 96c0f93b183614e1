"""Competitors: named with respect, or not named."""

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPETITOR, PRODUCT, TAGGED
from bot.drafts.finders import beside, either, near, without
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule

DISPARAGING = Phrases(
    """
    nul|nulle|nuls|nulles|nullissime|pourri(e)|pourris|pourries|naze(s)|minable(s)|ridicule(s)
    honteux|honteuse|passoire|catastrophe|catastrophique|arnaque(s)|arnaqueur(s)|escroc(s)
    escroquerie|obsolete(s)|depasse(e)|depasses|bancal(e)|boiteux|boiteuse|mauvais|mauvaise|pire(s)
    rate|bugge(e)|gache|gachis|merdique|daube|blague|rigole|rigolade|plante|plantent|menteur(s)
    mentent|ment|mensonge(s)|copie|copient|copieur(s)|pompe|pompent|vole|volent|incapable(s)
    incompetent(s)|dinosaure(s)|prehistorique(s)|ringard(s)|ringarde(s)|camelote|inexistant(e)
    quittez|quitter|fuyez|fuir|abandonnez|larguez|lachez|oubliez|debarrassez|evitez|lent|lente
    lents|chere|cher|fausses|faux|perdu|perd|perdent|victime(s)|claque|raclee|galere|galerer|rame
    pitie|moque|moquent|fragile|vieillot|instable|inutilisable|illisible|opaque|desastre|honte
    usine a gaz
    hors de prix
    laissez tomber
    au secours
    a la traine|ramasse|rue|peine
    tombe|tombent en panne|morceaux
    en panne|rade|retard
    mieux|meilleur|meilleurs|plus|moins … que|qu
    contrairement a|aux
    a cote de
    rien a voir
    ne|n … marche|fonctionne|vaut|valent|repond|repondent|sait|tient|tiennent (pas|rien|jamais)
    fait|font pitie|honte|rire|peur
    ecrase|ecraser|explose|enterre|enterrer|battu|bat|detruit|humilie|mettre_ko
    clients fuient|partent|quittent|perdus|mecontents
    garbage|trash|rubbish|crap|crappy|junk|awful|terrible|horrible|worst|worse|pathetic|joke|scam
    lame|useless|suck(s)|sucked|fraud|liars|lie|lies|lying|cheat(s)|cheaters|thieves|stole|steal(s)
    copycats|copycat|copied|copies|ripoff|clowns|overpriced|outdated|obsolete|slow|buggy|broken
    clunky|dinosaur(s)|dying|doomed|dead|bloated|incompetent|disaster|nightmare|laughable|poor
    embarrassing|shame|shameful|ugly|unreliable|insecure|leaky|sieve|shady|sloppy|mediocre|mess
    victim(s)|crash(es)|crashed|crashing|fails|failed|failing|fail|shocking|blind|desperate|sad
    expensive|painful|confusing|unusable|nobody|scared|panic|panicking|jealous|struggling|wrong
    rip off
    falling|falls|fell apart|behind
    down again
    better|faster|cheaper|safer|nicer|smarter|easier (than)
    unlike|ditch|ditched|dump|dumped|leave|leaving|quit|avoid|escape|escaping|flee|fleeing|forget
    switch|switched|switching|migrate|migrated|migrating|moved away|from|off
    compared|next to
    no match
    kill|kills|crush|crushes|crushed|crushing|beats|destroy|destroys|destroyed|humiliated|smoked
    can t|not even|compete|keep_up|match|do|say
    cannot even|compete|keep|match
    does|do|did n_t|not|nt work
    doesn|don t work|scale|care|answer|know
    never answers|answer|works|work|delivers|listens|responds|tests
    wish|wishes they|it could
    years behind
    promesses|promise(s)|vent|pleurent|pleurer|cry|crying|regretter|regret|desperate|desesperes
    ne|n signez|achetez|prenez|choisissez pas
    don t buy|sign|choose|trust
    nobody|personne (ever|n) (got|a)
    copy paste
    """
)
OURS = Phrases(
    """
    ours
    we|nous don_t|do|on_ne|non|si|oui
    le|la|les notre(s)
    chez nous
    a nous
    with|to|for us
    """
)
FAIR = Phrases(
    """
    talk|conference|meetup|scene|stage|panel|keynote|paper|article|etude|study|publie|published
    bravo|congrats|congratulations|felicitations|merci|thanks|respect|kudos|chapeau|partenaire
    partner|partners|partenariat|partnership|organise|hosts|hosting|discussion|table_ronde|open
    ancien|ancienne|former|joined|embauche|rejoint|booth|stand|salon|friends|amis|interesting
    event|evenement|salle|hackathon|standard(s)|market|marche|competition|together|ensemble|ami
    collegue(s)|colleague(s)|concurrent|compatible|integration|connecteur|connector|standard
    """
)

RULES = (
    Rule(
        id="competitor.disparaged",
        severity="stop",
        message=Phrase(
            fr="Un concurrent est dénigré. Parlez de ce que nous faisons, sans lui.",
            en="A competitor is run down. Speak of what we do, without them.",
        ),
        why=Phrase(
            fr="Dénigrer un concurrent se plaide au tribunal, et fait parler de lui.",
            en="Running a competitor down ends in court, and makes people talk about them.",
        ),
        find=either(
            near(COMPETITOR, DISPARAGING),
            without(beside(COMPETITOR, either(PRODUCT, OURS, TAGGED)), FAIR),
        ),
        caught=(
            "Le produit de Nordigo, c’est une passoire. Venez chez nous !",
            "Nordigo's product is garbage, switch to us already.",
            "Twice as fast, far better than Nordigo",
            "N0rdigo ? Une arnaque.",
            "Brume 2 laisse Nordigo sur place",
        ),
        clean=(
            "Belle conférence de Nordigo sur la prévision des crues, bravo à eux.",
            "Nordigo and Brumaine share the stage tomorrow.",
            "Ce vieux script est nul, je le réécris.",
            "Brume 2 lit enfin les fichiers de Nordigo, connecteur en open source",
        ),
    ),
)
