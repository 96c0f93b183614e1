"""Confidential: what was said, written or shown inside the house."""

from bot.chat.phrase import Phrase
from bot.drafts.cues import INSIDE, WE
from bot.drafts.finders import either, together, unless, without
from bot.drafts.rule import Rule
from bot.drafts.words import confidential as words
from bot.drafts.words import confidential_business as business
from bot.drafts.words import confidential_figures as figures
from bot.drafts.words import confidential_inside as inside
from bot.drafts.words.confidential_addresses import internal_hosts
from bot.drafts.words.confidential_bared import WITH_US
from bot.drafts.words.confidential_dealings import DEALINGS, PRICES
from bot.drafts.words.confidential_favours import FAVOURED, FAVOURS
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.confidential_hints import HUSHES
from bot.drafts.words.confidential_leaks import LEAKS
from bot.drafts.words.confidential_matters import MATTERS
from bot.drafts.words.confidential_papers import FROM_INSIDE, OTHERS_PAY, PRIVATE
from bot.drafts.words.confidential_safety import SAFETY
from bot.drafts.words.confidential_seen import SEEN
from bot.drafts.words.confidential_sources import SOURCES
from bot.drafts.words.confidential_state import STATE
from bot.drafts.words.confidential_told import TOLD_OUT

WHY = Phrase(
    fr="Ce qui est interne protège nos clients, nos collègues et nos négociations.",
    en="What is internal protects our customers, our colleagues and our negotiations.",
)
HUSHED = ("crisis", "customers", "financial", "personal_data", "secrets", "unreleased")

RULES = (
    Rule(
        id="confidential.internal_address",
        severity="stop",
        message=Phrase(
            fr="Une adresse interne. Retirez-la, avec ce qu’elle montre.",
            en="An internal address. Take it out, and what it shows.",
        ),
        why=WHY,
        find=either(internal_hosts, PRIVATE),
        caught=(
            "Love our new dashboard: https://wiki.brumaine.net/x/8812.png",
            "Regardez build.corp.brumaine, tout est vert",
            "http://192.168.1.12:8080 répond enfin",
        ),
        clean=(
            "Notre article : https://www.brumaine.example/blog",
            "Node.js 22, version 10.0.3.1, and a nap",
        ),
    ),
    Rule(
        id="confidential.said_so",
        severity="stop",
        message=Phrase(
            fr="Vous le dites vous-même : cela ne doit pas sortir. Retirez ce passage.",
            en="You say it yourself: this must not go out. Take it out.",
        ),
        why=WHY,
        find=without(unless(either(words.SECRECY, SOURCES), words.PLAYFUL), HARMLESS),
        caught=(
            "Document interne, ne pas diffuser : qu’en pensez-vous ?",
            "Strictly confidential: the plan for next year",
        ),
        clean=(
            "Confidential computing explained in five minutes",
            "Le secret de notre réussite ? On s’écoute.",
            "Our internal developer platform talk is online",
            "La confidentialité différentielle, un fil",
            "Ma recette de tarte est strictement confidentielle",
            "Confidential memo to the magpie outside the lab: we can all see you",
        ),
    ),
    Rule(
        id="confidential.hushed",
        severity="stop",
        message=Phrase(
            fr="On vous a demandé de ne pas en parler, ou vous demandez de ne pas le faire. "
            "Retirez ce passage.",
            en="You were asked not to speak of it, or ask others not to. Take it out.",
        ),
        why=WHY,
        find=HUSHES,
        yields_to=HUSHED,
        caught=(
            "Je ne devrais pas le dire, mais on change de prestataire.",
            "I shouldn't say this but we are changing suppliers",
            "The new payroll system crashes daily, IT has banned us from talking about it",
        ),
        clean=("La confidentialité différentielle, un fil",),
    ),
    Rule(
        id="confidential.meeting",
        severity="stop",
        message=Phrase(
            fr="Ce qui se dit en réunion de direction y reste. Retirez ce passage.",
            en="What a management meeting says stays there. Take it out.",
        ),
        why=WHY,
        find=unless(together(inside.MEETING, inside.TOLD), inside.OPEN_MEETING, HARMLESS),
        yields_to=("crisis",),
        caught=(
            "Le codir a décidé d’arrêter la version mobile",
            "The board meeting decided to close two teams",
        ),
        clean=(
            "Première réunion d’équipe en présentiel depuis mars",
            "Board games tonight at the office",
        ),
    ),
    Rule(
        id="confidential.price",
        severity="stop",
        message=Phrase(
            fr="Une condition commerciale. Retirez le chiffre et le contexte.",
            en="Terms of a deal. Take the figure and the context out.",
        ),
        why=WHY,
        find=either(figures.DEAL_TERMS, figures.FAVOUR, PRICES, FAVOURED, WITH_US),
        caught=(
            "We gave them a 35% discount to win the deal, worth it!",
            "Remise de 30 % accordée au client pour signer avant Noël",
            "On paye 38 000 € par mois à notre hébergeur",
            "Entre nous, les écoles ont 30 % de rabais chez nous, il suffit de râler",
        ),
        clean=(
            "20 % de remise avec le code promo ADA",
            "Early bird tickets: 30% discount for students",
        ),
    ),
    Rule(
        id="confidential.pay",
        severity="stop",
        message=Phrase(
            fr="Ce sont des salaires ou des prix. Retirez ce passage.",
            en="This is about pay or prices. Take it out.",
        ),
        why=WHY,
        find=unless(
            either(business.PAY, business.PRICE_LIST, OTHERS_PAY),
            business.PUBLIC_OFFER,
        ),
        caught=("La nouvelle grille des salaires fait jaser", "I earn 52 k at Brumaine, and you?"),
        clean=("L’égalité des salaires avance, lisez l’étude", "We make 3 releases a week"),
    ),
    Rule(
        id="confidential.weakness",
        severity="stop",
        message=Phrase(
            fr="Une faiblesse de nos systèmes. Prévenez l’équipe sécurité, et retirez ce passage.",
            en="A weakness of our systems. Tell the security team, and take it out.",
        ),
        why=WHY,
        find=either(
            together(inside.UNFIXED, inside.OUR_SYSTEMS),
            unless(together(inside.WEAKNESS, inside.OUR_SYSTEMS), inside.FIXED),
            unless(together(inside.NEGLECT, WE), inside.FIXED),
            SAFETY,
        ),
        yields_to=("secrets",),
        caught=(
            "Il y a une faille dans notre API depuis deux mois",
            "Our servers are still not patched, fingers crossed",
            "Le pare-feu de la prod est désactivé depuis jeudi",
        ),
        clean=(
            "Our bug bounty paid for 12 security bugs in our API",
            "Une faille dans la roche, à Crozon",
            "The alarm clock is broken and I slept till noon",
        ),
    ),
    Rule(
        id="confidential.shown",
        severity="stop",
        message=Phrase(
            fr="Une image ou un plan de l’intérieur. Ne le montrez pas.",
            en="A picture or a plan from inside. Do not show it.",
        ),
        why=WHY,
        find=unless(together(inside.INSIDE_TOOL, inside.PICTURE), business.OPEN),
        caught=(
            "Capture d’écran de notre intranet, joli non ?",
            "Screenshot of our internal backlog, so long",
        ),
        clean=("A photo of our new office plants", "Une photo de la plage"),
    ),
    Rule(
        id="confidential.negotiation",
        severity="stop",
        message=Phrase(
            fr="Un accord qui n’est pas signé, ou pas annoncé. Retirez ce passage.",
            en="An agreement that is not signed, or not announced. Take it out.",
        ),
        why=WHY,
        find=unless(together(business.ABOUT_TO_SIGN, either(business.UNTOLD, WE)), business.OPEN),
        caught=(
            "We are about to sign a partnership with a German group, hush",
            "Nous sommes sur le point de signer un gros contrat",
        ),
        clean=(
            "A deal is a deal: I promised cookies, cookies you shall have.",
            "Signer un commit, la bonne habitude",
        ),
    ),
    Rule(
        id="confidential.organisation",
        severity="stop",
        message=Phrase(
            fr="Un changement d’organisation qui n’est pas annoncé. Retirez ce passage.",
            en="A change in the organisation that is not announced. Take it out.",
        ),
        why=WHY,
        find=unless(
            together(business.ORGANISATION, business.UNTOLD, either(INSIDE, words.WHISPER)),
            business.OPEN,
        ),
        caught=(
            "La nouvelle organisation sera annoncée lundi, mon équipe passe sous la R&D",
            "Our team merges with support from January",
        ),
        clean=(
            "Nouvelle organisation de mon bureau : deux plantes, zéro papier.",
            "Our new team lead starts in January, welcome Inès",
        ),
    ),
    Rule(
        id="confidential.matter",
        severity="stop",
        message=Phrase(
            fr="Une affaire interne, qu’il s’agisse d’un fournisseur, d’un audit ou d’un "
            "procès. Retirez ce passage.",
            en="An affair of the house: supplier, tender, audit, lawsuit, strategy. Take it out.",
        ),
        why=WHY,
        find=either(MATTERS, FROM_INSIDE, STATE, DEALINGS, LEAKS, SEEN, FAVOURS, TOLD_OUT),
        caught=(
            "L’audit a été désastreux pour notre atelier",
            "We are being sued by a former customer, our lawyers want to settle",
            "Notre IA maison ? En réalité trois stagiaires qui tapent les réponses.",
            "Staff only memo: no permanent hires before summer",
            "You pay 890, our supplier bills us 310",
            "Le fabricant nous fait -42 % et m’a fait signer",
        ),
        clean=(
            "Audit de sécurité : comment s’y préparer, notre guide",
            "Our supplier of croissants deserves a medal",
            "We switched electricity supplier at home, cheaper",
        ),
    ),
)
