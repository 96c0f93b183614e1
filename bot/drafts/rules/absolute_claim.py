"""Absolute claims: promises that no product can keep."""

from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, I_WORK_THERE, PRODUCT, TAGGED
from bot.drafts.finders import beside, either, near, together, unless
from bot.drafts.gates import gated
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import absolute_more as beyond
from bot.drafts.words import absolute_never as never
from bot.drafts.words import absolute_promise as more
from bot.drafts.words.absolute_claim import BEST, BETTER, ONLY, WHOLE
from bot.drafts.words.absolute_fearless import FEARLESS
from bot.drafts.words.promises import (
    COLOURED,
    GREEN,
    NEVER,
    PROMISED,
    SURE,
    TOTAL,
    UNFAILING,
    ZERO,
)
from bot.text.span import Span

ALWAYS = Phrases(
    "garanti(e)|garantis|guaranteed|guarantee|toujours|always|jamais|never|promis|promise|ever"
)
OUR = "notre|nos|our (nouveau|nouvelle|nouveaux|nouvelles|new|own|latest)"
MADE = Phrases(
    f"""
    {OUR} produit(s)|solution(s)|outil(s)|plateforme|logiciel|appli(cation)|service(s)
    {OUR} batterie(s)|modele(s)|technologie(s)|cloud|datacenter(s)|product(s)|tool(s)|platform|app
    {OUR} software|sensor(s)|battery|batteries|model(s)|technology|lamp(s)|lampe(s)|usine|offre(s)
    {OUR} capteur(s)|emballage(s)|packaging|hardware|firmware|boitier(s)|prevision(s)|alert(s)
    le|la|les notre(s)
    ours
    {OUR} forecast(s)|alerte(s)|radar(s)|carte(s)|map(s)|system(e)|algorithm(e)|gauge(s)|api
    """
)
OURS = either(PRODUCT, MADE)
MODEST = Phrases(
    """
    no such thing
    only one|person in|on|at|of (our|my|the|us) team|office|meeting|department|floor|here|who
    there is|s no such|magic|zero|guarantee|silver|perfect
    parfait(e)|perfection|absolu(e)|magique|zero|infaillible|totale|miracle|universel … existe
    perfect|perfection|magic|zero|silver_bullet|absolute|total|infallible|thing … exist(s)
    jamais|never garanti|guaranteed|dire|say|promise|promettre|croire|believe|assume
    not|pas|rien|nothing|aucune|no (is) (n) (est) (la|the|une|a) garanti(e)|guaranteed|guarantee(s)
    guarantee(s)|promise(s)|garantit|garantissons|promets|promet nothing|rien
    jamais|never|pas|not (surs|sure|sur|fiable|fiables) (a) 100
    not|pas|isn|aren|n_est (t) (la|le|the|a) 100|perfect|meilleur|meilleure|best
    personne ne peut (rien|tout) garantir|promettre|prevoir|dire|assurer|etre|jurer|tout
    nobody|no_one is
    notre|our vie|vies|life|lives|temps|quotidien
    myth|mythe|illusion|hope|espere|want|voudrais|viser|visons|vise|aim|aiming|objectif|goal|target
    reve|rever|dream|dreaming|reverais|presque|almost|nearly|quasi|quasiment|towards|vers|trying
    garantie d|legale|de|constructeur
    sans garantie
    garantie prolongee|decennale|fabricant
    extended warranty|guarantee
    ambiance|frissons|fou_rire|fous_rires|rires|sourires|emotions|fun|laughs garanti(e)
    frissons|fous_rires|rires|sourires|emotions|sensations|smiles garantis|garanties|guaranteed
    no guarantee(s)
    under guarantee|warranty
    swear by
    apparemment|apparently|soi_disant|allegedly
    ai|avons fini
    sous garantie
    i|we|you ve|have ever seen|used|tried|met|tasted|worked|had|read|heard
    que|qu|plus j|on|nous|avons|ai|aie jamais vu|teste|goute|utilise|lu|connu|entendu
    tests|test|build|ci|checks|run|recette|suite|pipeline|jobs|lignes … vert(s)|verte(s)|verts|green
    rows … vert(s)|verte(s)|verts|green
    vert(s)|verts|green|# … rouge(s)|red … tests|run|build|recette|suite|ci|checks
    avant|d_ici|by|before 2027|2028|2029|2030|2035|2040|2050
    """
)

CLOUD = Phrases(
    "notre|nos|our cloud|datacenter(s)|api|plateforme|platform|logiciel|software|outil|tool|support"
    "|pare_feu|firewall|antivirus|serveur(s)|server(s)|chiffrement|encryption|sauvegarde(s)|backup(s)"
)
US = either(
    Phrases("nous|us|ours|we|c_est_nous|chez_nous|les_notres|le_notre|la_notre"),
    Phrases("on est|sont", language="fr"),
)
WITH_US = Phrases(
    """
    chez|avec|confiez|trust|with nous|us
    at our place
    notre|nos|our support|clients|customers|cloud|donnees|data|algorithmes|algorithms|equipe_support
    notre|nos|our service_client|customer_service|helpdesk|hotline|ingenieurs|livraison(s)|delivery
    """
)
SERVED = Phrases(
    "clients|customers|commande(s)|order(s)|ticket(s)|livraison(s)|delivery|deliveries"
)
ABOUT_US = either(
    OURS,
    COMPANY,
    I_WORK_THERE,
    TAGGED,
    Phrases(
        """
        notre|nos|our|ours|chez_nous
        with|avec|trust us|nous
        vos|your donnees|data|machines|lignes|fichiers|files
        on|we|nous est|sommes|sont|are|re|have|ve|avons|make|made
        """
    ),
)
CLAIM = either(BEST, BETTER, ONLY, SURE, PROMISED, NEVER, TOTAL)


def _claimed(reading: Reading) -> Iterator[Span]:
    """Find claims in drafts about us; the many patterns are not tried in others."""
    if reading.found(ABOUT_US):
        yield from reading.found(CLAIM)


WARRANTED = together(
    Phrases("garanti(e)|garantis|garanties|guaranteed"),
    Phrases("prouve(e)|proven|100|cent_pour_cent|du_monde|in_the_world|on_earth|on_the_market"),
)
PROMISE = either(
    gated(_claimed, CLAIM),
    together(either(GREEN, COLOURED), OURS),
    near(either(UNFAILING, WHOLE), OURS),
    together(ZERO, either(OURS, ALWAYS)),
    together(
        either(more.FLAWLESS, more.FLAWLESSLY, FEARLESS, more.EVERY),
        either(OURS, COMPANY, WITH_US),
    ),
    together(more.UNRIVALLED, either(OURS, COMPANY, US)),
    unless(near(more.NUMBER_ONE, either(PRODUCT, COMPANY, US)), more.PLACED),
    near(more.SWORN, OURS),
    near(never.NOT_EVEN_ONCE, OURS),
    together(either(never.NEVER_EVER, never.NEVER_WILL, never.NO_ONE_WILL), OURS),
    unless(together(never.WHENEVER, never.YOU, OURS), never.HAVE_NEVER),
    beside(beyond.UNFAILING_US, either(PRODUCT, COMPANY, TAGGED, I_WORK_THERE, SERVED)),
    together(beyond.MORE, either(OURS, COMPANY, CLOUD)),
    unless(together(never.SUPREME, either(OURS, COMPANY)), never.WAYS),
)

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
        find=unless(PROMISE, MODEST, unless(never.LIGHT, WARRANTED), beyond.SLIDES),
        caught=(
            "My team built something 100% secure. Zero risk, guaranteed.",
            "Avec Brume 2, des résultats garantis en 48 h. #salarié",
            "Brume 2 ne vous lâchera jamais, promis juré. #salarié",
            "Avec Brume 2, vos données ne pourront jamais fuiter. #salarié",
            "Brume 2 never gets it wrong. #employee",
            "Brume 2 has no flaws, full stop. #employee",
            "Brume 2 rend impossible toute erreur. #salarié",
            "Every one of our customers is happy",
            "Brumaine, la meilleure solution du marché. #salarié",
            "On livre toujours à l’heure, 100 % des fois, sans exception. #salarié",
        ),
        clean=(
            "Six mois de migration, 40 services, zéro perte. Bravo à notre équipe.",
            "100 % d’accord avec ma collègue",
            "No tool is perfect, ours included",
            "Every one of our customers gets a letter",
            "Nothing is guaranteed in our job, and that is fine",
            "Vélotaf : 1 200 km, zéro crevaison.",
        ),
    ),
)
