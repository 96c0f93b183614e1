"""Absolute claims: promises that no product can keep."""

from bot.chat.phrase import Phrase
from bot.drafts.cues import INSIDE, PRODUCT
from bot.drafts.finders import beside, either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule

CLAIM = Phrases(
    """
    risque zero
    garantit|garantissent|unbeatable|imbattable(s)|invincible|unmatched|unrivalled|unequalled|inegale(e)
    le|la|les plus … du_marche|du_monde|au_monde|d_europe|de_france
    impossible de trouver|faire mieux
    for life|ever_and_ever
    zero risk|risque
    undisputed leader|champion
    plus jamais de panne(s)|bug(s)|probleme(s)|retard(s)|souci(s)|surprise(s)
    no more bugs|downtime|outages|errors|surprises|breakdowns
    satisfait(s)|satisfaite(s)|satisfied|garanti a|at 100
    sans exception|equivalent|egal
    eliminates|elimine|supprime all|every|tous|toutes
    infallible|flawless|eprouve_a_cent
    sans aucun risque|defaut
    risk|bug|error free
    no risk|risks|bugs at_all|whatsoever
    guaranteed|unhackable|unbreakable|bulletproof|foolproof|infaillible|inviolable|infallible
    garanti(s)|garantie(s)|indestructible|uncrackable
    we|i|je|on|nous (vous) guarantee|promise|garantis|garantissons|promets|promettons
    100|cent pour cent sur|fiable|securise
    rembourse(s)|satisfait
    your money back
    ne tombe|tombera|plante|plantera (jamais)
    jamais en panne|de_panne|pirate|piratable
    impossible a|to pirater|hack|battre|beat|break|egaler
    fiable(s)|sur(s)|sure(s)|securise(s)|garanti(s)|efficace(s) a 100
    never wrong|late|down|offline
    jamais tort|en_defaut|hors_service
    nothing|rien comes|n_arrive|ne_vient (close|pres)
    never fails|fail|breaks|break|crashes|crash|goes_down|lose|loses
    can t|cannot be hacked|beaten|broken
    always works|available
    toujours disponible|fiable
    seul(e) outil|solution|produit|plateforme|service qui|du|au|capable|fiable
    le|la|les|n seul|seule|seuls capable(s)|au_monde|du_marche|qui|a
    the|our only solution|platform|tool|product|company|one
    le|la|les|notre meilleur(e)|meilleurs solution|produit|outil|plateforme|du_marche|au_monde
    le|la meilleur(e) … du marche|monde
    the best|leading|fastest|safest|most_secure in_the_world|on_the_market|on_earth|in_the_industry
    best|fastest|safest|cheapest … world|market|industry|earth
    numero un|1 mondial|du|des|de|en
    leader mondial|inconteste|absolu
    number one|1 in|worldwide|of
    world s|leader best|fastest|safest|number_one|first|leading
    no other company|tool|product|platform|team|vendor
    aucun|aucune autre outil|entreprise|produit|solution|plateforme
    les seuls a|au
    no one|nobody|personne (else) (can|ne) (do|fait|does) (better|mieux)
    rien|nothing ne|can|else bat|beat|remplace|compares
    sans equivalent|concurrence
    plus … que tous|toutes les|nos autres|concurrents|concurrentes
    perfect|parfait(e) security|securite|accuracy|precision|protection
    solves|resout|regle|fixes all|every|tous|toutes your|les|vos|problem(s)|problemes
    revolutionne tout
    forever free
    gratuit a vie
    scientifiquement|scientifically|medically|cliniquement prouve|proven
    """
)
ZERO = Phrases(
    """
    zero bug(s)|defaut(s)|downtime|panne(s)|faille(s)|failure(s)|effort|impact|erreur(s)|error(s)
    zero souci(s)|probleme(s)|problem(s)|incident(s)|delay|defect(s)|latency|breach(es)
    """
)
TOTAL = pattern(
    r"(?:100|cent) ?(?:%|pour cent|percent) (?:[a-z]+ )?(?:secure|safe|reliable|uptime|accurate"
    r"|surs?\b|sure|fiables?|securisee?s?|garantie?s?|guaranteed|available|disponibles?|efficaces?"
    r"|effective|clean|green|ecologiques?|bug|correct|precis|propre|neutre|invulnerable|protected"
    r"|protegee?)|99[.,]9{2,} ?%"
)
ALWAYS = Phrases(
    "garanti(e)|garantis|guaranteed|guarantee|toujours|always|jamais|never|promis|promise"
)
MODEST = Phrases(
    """
    no such thing
    n existe pas|jamais
    does|do n_t|not exist
    jamais|never garanti|guaranteed|dire|say|promise|promettre
    not|pas|rien|nothing (is) (n) (est) garanti(e)|guaranteed
    not|pas|isn|aren (t) 100
    personne ne peut
    myth|mythe|illusion|if|si|hope|espere|want|voudrais|viser|aim|aiming|objectif|goal|target
    garantie d|legale|de
    sans garantie
    """
)

PROMISE = either(beside(either(CLAIM, TOTAL), INSIDE), together(ZERO, either(PRODUCT, ALWAYS)))

RULES = (
    Rule(
        id="absolute_claim.promise",
        severity="caution",
        message=Phrase(
            fr="Une promesse absolue. Dites ce que vous avez vu ou mesuré, c’est plus crédible.",
            en="An absolute promise. Say what you saw or measured, it is more credible.",
        ),
        why=Phrase(
            fr="Une promesse sans preuve engage l’entreprise, et c’est une publicité trompeuse.",
            en="A promise without proof binds the company, and is misleading advertising.",
        ),
        find=unless(PROMISE, MODEST),
        caught=(
            "My team built something 100% secure. Zero risk, guaranteed.",
            "Avec Brume 2, des résultats garantis en 48 h. #salarié",
            "Brumaine, la meilleure solution du marché. #salarié",
        ),
        clean=(
            "Six mois de migration, 40 services, zéro perte. Bravo à notre équipe.",
            "100 % d’accord avec ma collègue",
            "Nothing is guaranteed in our job, and that is fine",
            "Vélotaf : 1 200 km, zéro crevaison.",
        ),
    ),
)
