"""What lets others infer how the firm fares: last year beaten, books full, rent unpaid."""

from bot.drafts.cues import COMPANY, INSIDE, PRODUCT, WE
from bot.drafts.finders import beside, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words import financial as words
from bot.drafts.words import financial_cues as cues
from bot.drafts.words import financial_hint as hint
from bot.drafts.words import financial_others as others
from bot.drafts.words import financial_watch as watch
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.financial_talks import TALKED_OF

TIMES_MORE = Phrases(
    """
    twice|double|triple|half the|as|our|what
    twice|double|triple|half|three_times as_many|what|more
    deux|trois|quatre|dix fois plus|moins|les|ce
    le|la double|triple|moitie de|des|du
    two|three|four|five thirds|quarters of|more
    more|fewer|less|plus|moins|autant … than|que|qu
    """
)
SOLD_THEN = Phrases(
    """
    sold|shipped|billed|invoiced|signed|booked|took|delivered (in|last|a|the) q1|q2|q3|q4|last|year
    sold|shipped|billed|invoiced|signed|booked in|over|by|during (all|the|last) (of) last|q1|q2|q3
    vendu(s)|vendus|livre(s)|facture(s)|signe(s)|encaisse(s) au|en|l|sur (le) t1|t2|t3|t4|an|annee
    vendu(s)|livre(s)|facture(s)|signe(s)|encaisse(s) … t1|t2|t3|t4|dernier|derniere|trimestre|2025
    sales|orders|ventes|commandes (of|from|in|de|du) last|q1|q2|q3|q4|t1|t2|t3|t4|l_an
    """
)
MORE_THAN = unless(
    together(TIMES_MORE, SOLD_THEN, either(WE, COMPANY)), watch.WORLD, cues.ELSEWHERE, HARMLESS
)
BOOKED_UP = unless(
    together(
        Phrases("carnet(s) de commande(s)\norder book(s)\norderbook|backlog"),
        Phrases(
            """
            plein(s)|rempli(s)|complet|sature|full|filled|booked jusqu_en|jusqu_a|jusqu_au|until
            plein(s)|rempli(s)|full|filled|booked (up|solid) (right) to|through|into|a|until|till
            """
        ),
    ),
    cues.ELSEWHERE,
    watch.WORLD,
    others.OTHERS,
    HARMLESS,
    Phrases("mon|ma|my|patissier|traiteur|caterer|pastry|couturiere|dressmaker|ebeniste"),
)
VALUED = unless(
    together(
        Phrases("valuation|valorisation|valorise(e)|valued"),
        cues.LARGE,
        Phrases(
            "prochain|prochaine|next tour|levee|round|raise\nsaid|dit|say|says|chuchote|rumour"
        ),
    ),
    cues.ELSEWHERE,
    watch.WORLD,
)
NO_SHARE = Phrases(
    """
    pas|zero|aucun|aucune|plus|adieu (d|de|l) interessement|participation|prime(s)|bonus|treizieme
    no|zero|goodbye profit_share|profit_sharing|bonus|bonuses|thirteenth_month|dividend|payout
    """
)
CONCLUDE = Phrases(
    """
    conclusions|conclusion|conclude|conclure|en_dit_long|calcul|faites_le_calcul|devinez|deduisez
    says_it_all|says_a_lot|do_the_maths|do_the_math|you_guess|guess_why|tells_you|read_into_it
    """
)
FIRM = either(INSIDE, Phrases("boite|company|entreprise|firm|business|maison"))
NOTHING_SHARED = unless(beside(near(NO_SHARE, CONCLUDE), FIRM), watch.WORLD, HARMLESS)
SUBSCRIBED = unless(together(words.SOFT, either(words.TREND, cues.FIGURE), PRODUCT), others.OTHERS)
DUE = Phrases(
    """
    loyer|loyers|facture(s)|charges|urssaf|tva|cotisations|fournisseur(s)|abonnement(s)
    rent|bill(s)|invoice(s)|taxes|vat|supplier(s)|lease
    """
)
UNPAID = Phrases(
    """
    pas|plus|jamais (ete|encore) paye(e)|payes|payees|regle(e)|regles|verse
    impaye(e)|impayes|relance(nt)|en_retard|mise_en_demeure|huissier
    not|isn|aren|hasn|haven|still|never|n_t (t|isn|isn_t) (been|yet) paid|settled
    unpaid|overdue|late|bailiff|bailiffs|chasing
    """
)
ACCOUNTS = Phrases(
    """
    compta|comptable|comptabilite|daf|tresorerie|treso|finance_team|accountant|accounting|cfo
    our|the (own) accounts team|department
    our accounts|finance
    """
)
RENT_DUE = unless(together(DUE, UNPAID, ACCOUNTS), watch.PERSONAL, watch.WORLD, HARMLESS)
SIGNED_UP = Phrases(
    """
    contrats|commandes|devis|ventes signes|signees|rentrees|boucles|tombent
    contracts|orders|deals signed|in|closed|booked
    """
)
SMILING = unless(together(hint.PEOPLE, hint.MOOD, SIGNED_UP), hint.ILL, hint.EVENT, HARMLESS)
LOST_SOME = Phrases(
    """
    perd|perdu|perdons|perdent|gagne|gagnons|lost|loses|lose|losing|gained|gains|added|shed|shedding
    """
)
SUBSCRIBERS = Phrases(
    "abonne(s)|client(s)|cliente(s)|subscriber(s)|customer(s)|compte(s)|account(s)"
)
CHURNED = unless(
    together(LOST_SOME, SUBSCRIBERS, cues.FIGURE, either(PRODUCT, COMPANY, WE)),
    cues.ELSEWHERE,
    watch.WORLD,
    HARMLESS,
)
DEPENDS = Phrases(
    """
    tiers|moitie|quart|quarts|essentiel de|du notre|nos chiffre|ca|revenus|ventes|marge|activite
    half|third|quarter|thirds|quarters|most of our revenue|sales|turnover|income|business|margin
    """
)
OWNERS = Phrases(
    "fondateur(s)|founder(s)|actionnaire(s)|shareholder(s)|investisseur(s)|investor(s)"
)
THEIR_SHARE = Phrases(
    """
    vend|vendent|cede|cedent|brade|bradent|liquide … parts|actions|participation|titres
    sell|selling|sells|sold|dumping|cashing … stake(s)|shares|equity|holdings|out
    """
)
OWNERS_OUT = beside(together(OWNERS, THEIR_SHARE), either(INSIDE, hint.SECRET, cues.WINK))
A_LOSS = together(
    pattern(
        r"\d{2,3}[ .,]?000 ?(?:€ |euros? |k )?(?:de |of |in )?(?:pertes?|loss|losses)\b",
        words="perte pertes loss losses",
    ),
    WE,
)
INFERRED = either(
    TALKED_OF,
    CHURNED,
    DEPENDS,
    OWNERS_OUT,
    A_LOSS,
    MORE_THAN,
    BOOKED_UP,
    VALUED,
    NOTHING_SHARED,
    SUBSCRIBED,
    RENT_DUE,
    SMILING,
)
