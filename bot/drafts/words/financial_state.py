"""The state of the firm in everyday words, and who is seen to know it."""

from bot.drafts.phrases import Phrases

STATE = Phrases(
    """
    cartonne(nt)|coule(nt)|coulons|cartonnons|surperforme|patine|agonise
    boit|buvons la tasse
    casse la figure|gueule
    va|vont|allons (tres) mal|droit
    plus un rond|sou|euro|radis
    roule(nt)|roulons sur l
    dans le dur|mouise|rouge
    au bord du
    sous l eau
    bat|battons|explose|explosons tous les records
    deborde(nt)|debordons|croule(nt)|croulons de|sous (les) commandes|contrats|travail
    refuse(nt)|refusons des clients|du_monde|contrats
    printing|minting|making money
    swimming|rolling in cash|it|money|orders
    sinking|tanking|skint|struggling_financially|overperforming|outperforming
    in deep|serious|big|financial trouble
    dans|vers le negatif|positif
    in|into the negative|positive
    slipped|fell|went|gone|slipping|sliding|dipped|slid in|into the red
    passe|passes|passee|tombes|bascule|glisse dans le rouge
    last legs
    life support
    going|heading south|downhill|under
    difficultes financieres
    financial difficulties|trouble|straits
    turning clients|customers|work|business away
    drowning in orders|work|contracts
    breaking|smashing|beating all|every record(s)
    """
)
FIRM = Phrases(
    """
    on|nous|la_boite|ma_boite|la_maison|l_entreprise|la_societe|notre_boite|notre_entreprise
    we|we_re|the_company|my_company|our_company|the_firm|business
    """
)
SALESPEOPLE = Phrases(
    """
    commerciaux|commerciales|vendeurs|vendeuses
    equipe commerciale|vente(s)|sales
    force de vente
    sales team|floor|guys|folks|people|department|reps|bell
    account managers
    """
)
BUSY = Phrases(
    """
    cloche|gong|debordes|debordee|submerges|suivre|suivent|pleurent|chomage|signent|signature(s)
    signe|contrat(s)|champagne
    bell|gong|keep_up|done|finished|fini|boucle|objectif(s)|target(s)
    quota|swamped|overwhelmed|crying|signing|signed|contract(s)|nothing_to|bubbly|dancing
    """
)
SEEN = Phrases(
    """
    vu|vus|vues|voit|vois|voir|passer|lu|lis|connais|sais|saisis
    seen|saw|see|seeing|read|know|looked|peeked|peek|glimpse
    """
)
REPORTED = Phrases(
    """
    resultats|results|earnings|chiffres
    resultat net|d_exploitation|operationnel
    les|nos|ses comptes
    """
)
ANNOUNCED = Phrases(
    """
    annonce|publication|communique des|de|du|financier|annuel resultats|comptes|chiffres|trimestre
    results|earnings announcement|day|call|release|season|week
    """
)
