"""How staff talk of the firm's money: years beaten, customers leaving, loans refused, buyouts."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words import financial as words
from bot.drafts.words import financial_cues as cues
from bot.drafts.words import financial_watch as watch
from bot.drafts.words.confidential_harmless import HARMLESS

WHOLE_YEAR = unless(
    together(
        Phrases(
            """
            took|made|earned|billed|sold|signed|booked|invoiced … than in|during|over|all|the|last
            encaisse|gagne|facture|vendu|signe … que|qu sur|en|pendant|dans|l|toute|tout
            """
        ),
        Phrases("money|sales|orders|business|contracts|argent|plus|moins|less|ventes|contrats"),
        Phrases("2024|2025\nl an|annee dernier|derniere|passe\nlast|whole|entire year|quarter"),
        WE,
    ),
    HARMLESS,
    watch.WORLD,
    words.AT_WORK,
)
ONE_IN = Phrases(
    """
    client(s)|abonne(s)|contrat(s)|compte(s) sur deux|trois|quatre|cinq|six|sept|dix|#
    customer(s)|client(s)|subscriber(s)|contract(s) in|out_of two|three|four|five|six|seven|ten|#
    moitie|tiers|quart de|des (nos) clients|abonnes|contrats
    half|third|quarter (of) (our) customers|clients|subscribers|contracts
    """
)
LEAVING = Phrases(
    """
    renouvelle(nt)|renouvellent|part|partent|resilie(nt)|resilient|quitte(nt)|quittent|perdu(s)
    renewing|renew|renewed|leaving|leave|left|cancel|cancels|cancelling|churns|gone|lost
    """
)
ONE_IN_FIVE = unless(together(ONE_IN, LEAVING), HARMLESS, watch.WORLD, cues.ELSEWHERE)
LOAN = Phrases(
    """
    pret|emprunt|credit|decouvert|financement bancaire|garanti|professionnel
    ligne(s) de credit
    bank|business|bridging loan|overdraft|financing
    credit line|facility
    """
)
TURNED_DOWN = Phrases(
    """
    refuse(e)|rejete(e)|coupe(e)|coupee|bloque(e)|denonce(e)|suspendu(e)
    refused|rejected|turned_down|denied|pulled|declined|cut|frozen
    """
)
HEADS = either(
    WE, Phrases("direction|management|boss|patron|patronne|daf|cfo|boite|company|pdg|ceo")
)
NO_LOAN = unless(together(LOAN, TURNED_DOWN, HEADS), watch.PERSONAL, watch.WORLD, HARMLESS)
TAKEOVER = Phrases("rachat|fusion|cession|opa|buyout|takeover|merger|acquisition")
IN_TALKS = Phrases(
    """
    discutent|negocient|discute|negocie|avocats|banquiers|auditeurs|acheteurs|data_room
    discussing|negotiating|lawyers|bankers|auditors|buyers|suitors|due_diligence
    """
)
AMONG_US = either(WE, Phrases("sur place|site\ndans les locaux\nici|here|upstairs|onsite"))
IN_THE_HOUSE = unless(
    together(TAKEOVER, IN_TALKS, AMONG_US), cues.ELSEWHERE, watch.WORLD, words.AT_WORK, HARMLESS
)
TALKED_OF = either(WHOLE_YEAR, ONE_IN_FIVE, NO_LOAN, IN_THE_HOUSE)
