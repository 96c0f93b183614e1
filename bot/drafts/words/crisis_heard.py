"""What one hears of the house: inspectors, reporters' calls, letters, ransoms, road accidents."""

from bot.drafts.cues import COMPANY, COMPETITOR
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.crisis_shaken import DISMISSED, MANY, MATTER, SHUT, US
from bot.drafts.words.crisis_tamed import OTHERS

INSPECTORS = Phrases(
    """
    inspection|inspecteur(s)|inspectrice|inspecteurs du|de|des travail|fraudes|hygiene|la_repression
    cnil|urssaf|dgccrf|carsat|controleurs_du_fisc|inspecteurs_du_fisc|brigade_financiere
    labour|labor|health_and_safety|trading_standards|tax|food inspector(s)|inspectorate
    hse|ico|hmrc|osha|taxman|fraud_squad|food_standards
    """
)
ARRIVED = Phrases(
    """
    dans nos|les murs|locaux|bureaux|ateliers
    chez nous
    a l accueil
    debarque(nt)|debarquent|debarquee|fouille(nt)|perquisitionne(nt)|epluche(nt)|sur_place
    in|inside|all_over our|the building|offices|office|walls|workshop|warehouse|plant|shop
    at ours|reception|our_place
    turned up|over
    on site|the_premises
    showed up
    """
)
INSPECTED = unless(
    together(INSPECTORS, ARRIVED),
    Phrases("formation|training|talk|conference|webinaire|webinar|quiz|explique|expliquer|explain"),
)

REPORTER = Phrases(
    """
    journaliste(s)|reporter(s)|la_presse|une_redaction|tf1|bfm|mediapart|france_3|france_info
    journalist(s)|the_press|the_papers|a_newspaper|bbc|sky_news|the_guardian|local_radio
    """
)
CALLED = Phrases(
    """
    m|nous a|ont appele(e)|appelee|contacte(e)|interroge(e)|questionne(e)|ecrit|telephone|coince
    m|nous appelle(nt)|contacte(nt)|harcele(nt)|interroge(nt)|demande(nt)|ecrit
    ai|avons|a tout|leur|lui (tout) dit|raconte|repondu|balance|confirme
    called|rang|phoned|contacted|emailed|messaged|approached|asked|cornered|texted me|us
    keep(s)|keeps|is|are|been calling|ringing|emailing|messaging|asking me|us
    told|gave (him|her|them) everything|the_lot|the_truth
    """
)
CALLED_BY_PRESS = unless(
    near(together(REPORTER, CALLED), MATTER),
    OTHERS,
    COMPETITOR,
    Phrases("portrait|interview|marathon|startup"),
)

LETTERED = unless(
    together(
        Phrases(
            """
            recu(s)|recoivent|recevoir|recoit (tous|hier|ce_matin) la|leur|sa|une lettre|courrier
            recu(s)|recoivent|recoit (la|leur|sa|une|un) convocation(s)|recommande(s)
            got|received|getting|gets|handed (the|their|his|her|a) letter(s)|notice|dismissal
            """
        ),
        Phrases(
            """
            tous|toutes|moitie|tiers|plusieurs|une_dizaine|une_vingtaine|all|half|third|several|every
            dozens|most|everyone|tout_le_monde
            """
        ),
        Phrases(
            """
            collegues|equipe|equipes|atelier|site|usine|salaries|service|bureau|boite
            colleagues|coworkers|team|teams|staff|site|plant|shift|office|department|everyone
            """
        ),
    ),
    Phrases("pere_noel|santa|remerciement|amour|love|voeux|bienvenue|welcome|thank_you|fan"),
    Phrases("enfant(s)|kids|eleves|pupils|cadeau|gift"),
)
VEHICLE = Phrases(
    """
    camion(s)|camionnette(s)|fourgon|chariot|vehicule|chauffeur(s)|livreur(s)|fenwick|utilitaire
    lorry|lorries|truck(s)|van(s)|vehicle(s)|driver(s)|forklift|delivery_bike
    """
)
RAN_OVER = Phrases(
    """
    renverse|percute|fauche|ecrase|tue|heurte|knocked|hit|ran_over|run_over|struck|killed|mowed_down
    crashed into
    """
)
PASSER = Phrases(
    """
    cycliste|pieton|pietonne|enfant|passant|passante|motard|velo|gamin|dame|monsieur|trottinette
    cyclist|pedestrian|child|biker|passer_by|someone|kid|motorcyclist|woman|man|toddler
    """
)
ON_THE_ROAD = together(VEHICLE, RAN_OVER, PASSER, either(COMPANY, US))
LOCKED = Phrases(
    """
    serveur(s)|fichiers|postes|machines|systeme(s)|ordinateurs … chiffre(s)|crypte(s)|verrouilles
    fichiers|postes|machines|donnees|sauvegardes … chiffrees|cryptees|bloquees|verrouillees
    server(s)|files|machines|data|system(s)|backups|computers|laptops … encrypted|locked|scrambled
    """
)
DEMANDED = Phrases(
    """
    demandent|demande|veulent|reclament|exigent|reclame|rancon|bitcoin(s)|btc
    want|wants|demand|demands|demanding|asking|ransom
    """
)
RANSOMED = together(LOCKED, DEMANDED)
LAID_OFF = together(
    DISMISSED, MANY, Phrases("collegues|salaries|copains_de_boulot|colleagues|coworkers|workmates")
)
SHOP = Phrases(
    """
    mon|ma|notre|nos (petit|petite) magasin|boutique|agence|depot
    my|our (little|local) shop|store|depot|branch
    """
)
FOR_GOOD = Phrases(
    """
    definitivement|pour_de_bon|for_good|permanently|rideau|par_mail|by_email|par_la_presse|liquidation
    """
)
SHOP_SHUT = unless(together(SHOP, SHUT, FOR_GOOD), Phrases("vacances|holiday|travaux|inventaire"))
CUSTOMERS_HURT = together(
    Phrases(
        """
        client(s)|cliente(s)|utilisateur(s)|patient(s)|usager(s) … blesse(s)|brule(s)|hospitalise(s)
        client(s)|cliente(s)|utilisateur(s)|usager(s) … blessee(s)|brulee(s)|intoxique(s)|malades
        customer(s)|user(s)|patient(s)|client(s) … hurt|injured|burned|hospitalised|poisoned|scalded
        """
    ),
    either(COMPANY, US),
)
DEPARTURES = unless(
    together(
        Phrases("# departs|suppressions|licenciements|departures|exits|redundancies|dismissals"),
        Phrases(
            "usine|atelier|site|entrepot|boite|siege\nplant|workshop|warehouse|factory|hq|site"
        ),
    ),
    Phrases("retraite(s)|retirement(s)|train(s)|avion(s)|flight(s)|gare|airport|coureurs|runners"),
)
HEARD = unless(
    either(
        INSPECTED,
        CALLED_BY_PRESS,
        LETTERED,
        unless(
            either(ON_THE_ROAD, RANSOMED, LAID_OFF, SHOP_SHUT, CUSTOMERS_HURT, DEPARTURES),
            OTHERS,
            COMPETITOR,
        ),
    ),
    Phrases("fired up\nfilm|roman|novel|game|jeu|lego|prevention|training|formation"),
)
