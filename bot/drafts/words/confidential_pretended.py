"""What is told outside and what is true inside: fooled customers, padded bills, people leaving."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_leaks import CLIENTS
from bot.drafts.words.confidential_matters import METAPHOR, OURS

BELIEVE = Phrases(
    """
    croient|croit|pensent|pense|s_imaginent|s_imagine|persuades|persuade|convaincus|ignorent|gobent
    ne savent|sait|voient|voit|remarquent pas|rien|que
    n y voient|voit que|rien
    se doutent|doute (de) pas|rien
    think|thinks|believe|believes|assume|assumes|convinced|reckon|fooled|none_the_wiser|unaware
    don|doesn|won|never (t) know|notice|suspect|realise|realize
    no idea|clue
    still think|believe
    """
)
IN_TRUTH = Phrases(
    """
    sous traite|traitons|traitee|traites|traitant
    soustraite|externalise|externalisons|delocalise|stagiaire(s)|freelance(s)|reconditionne(s)
    fait|faite|fabrique|fabriquee|produit|vient|importe en|de|du chine|inde|roumanie|asie|turquie
    fait maison|main|nous_memes
    meme|vieux|ancien produit|stock|modele|version|code|piece|carton
    recycle(s)|copie(s)|rebadge|maquille|jamais_teste|generique|occasion|chinois|roumaine|indien
    outsourced|subcontracted|subcontract|subcontractor|contractors|interns|intern|freelancers
    refurbished|secondhand|rebadged|relabelled|untested|offshore|handmade|in_house|generic
    second hand
    made|built|done|assembled|coded in|by china|india|romania|asia
    made|built|done|assembled|coded in|by interns|us|contractors|freelancers
    same|old product|stock|model|version|code|part|box
    new sticker|box|label
    """
)
FOOLED = unless(
    together(CLIENTS, BELIEVE, IN_TRUTH, either(WE, OURS)), METAPHOR, Phrases("myth|mythe|cliche")
)

SHADY = Phrases(
    """
    on|nous|je facture|facturons (toujours|parfois) avant|deux_fois|des_heures
    on|nous|je facture|facturons (toujours|parfois) du_vent|en_double|plus
    on|nous gonfle|gonflons|antidate|antidatons|arrondit|surfacture|surfacturons|bidonne|truque
    on|nous falsifie|maquille|maquillons|falsifions|trafique|trafiquons|double les|la|le|un|des
    heures|jours gonfle(e)s|bidon|fictives|fictifs|jamais_faites|jamais_faits
    we|they (always|often|sometimes|just) bill|invoice|charge before|twice|hours|double|for_hours
    we|they (always|often|sometimes|just) pad|inflate|backdate|fudge the|our
    we|they (always|often|sometimes|just) fake|doctor|cook|massage the|our
    we|they (always|often|sometimes|just) overbill|overcharge|double_bill|double_charge
    padded|fake|phantom|inflated hours|timesheets|invoices|days
    """
)
BILLING = Phrases(
    """
    livre|livrer|livraison|travaille(es)|heures|jours|facture(s)|devis|client(s)|delais|feuilles
    de temps
    rapport(s)|certificat(s)|mesures|chiffres|notes_de_frais|resultats|tests
    delivered|delivering|delivery|worked|hours|days|invoice(s)|quote(s)|client(s)|customer(s)
    deadline(s)|timesheet(s)|report(s)|certificate(s)|measurements|figures|expenses|results|tests
    """
)
SHADY_WAYS = unless(
    together(SHADY, BILLING),
    Phrases("webinar|webinaire|film|movie|jamais|never|pneus|ballons|tyres"),
)

OFFICIALLY = Phrases(
    """
    officiellement|publiquement|officially|publicly
    version|ligne|discours|explication|raison officielle
    official version|line|story|reason|explanation
    on paper|the_outside
    sur le papier
    on dit|raconte|vend|promet|jure|repete (partout) aux|au|que
    on leur|lui dit|raconte|promet|jure|repete
    on (leur|lui) (a) promis|jure|assure|garanti
    we tell|told|promise|promised|assure (our|the) them|customers|clients|everyone|press|people
    """
)
IN_REALITY = Phrases(
    """
    en vrai|realite|verite|interne|coulisses|fait
    la|the vraie|verite|real|truth
    in truth|reality|fact|private
    actually|really|internally|truth|secretly|privately
    mais|but
    """
)
GOING_WRONG = Phrases(
    """
    retard|plante|bloque|arret|abandonne|mort|enterre|rate|echec|marche_pas|rien_n_est_pret|vide
    rien (ne|n) (sera|est) pret|fini|commence|livrable
    nothing (will|is|s) (be) ready|finished|done
    pas pret(e)|fini(e)|commence|teste|livrable
    mois de retard
    personne|plus_personne (n) (y|ne) travaille|bosse|dessus
    late|behind|stuck|dead|abandoned|failed|failing|broken|not_ready|unfinished|shelved|a_mess
    months|weeks late|behind|off
    hasn|not|isn|nobody|no_one (t|s|is) (even) started|ready|finished|tested|working
    """
)
PROJECT = Phrases(
    """
    projet|project|produit|product|livraison|delivery|version|migration|chantier|planning|lancement
    client(s)|customer(s)
    launch|release|appli|app|plateforme|platform|commande|order|module|site|usine|plant|contrat
    """
)
DOUBLE_TALK = unless(
    near(together(GOING_WRONG, either(OURS, PROJECT)), together(OFFICIALLY, either(WE, PROJECT))),
    Phrases("spring|printemps|train|sncf|bus|ete|summer|winter|hiver|diet|regime|wedding|mariage"),
)

MANY = "deux|trois|quatre|cinq|six|sept|huit|dix|douze|two|three|four|five|seven|eight|ten|twelve"
LEFT = Phrases(
    f"""
    #|{MANY} (autres|nouvelles|nouveaux) demissions|departs|burn_outs|burnouts|arrets_maladie
    #|{MANY} (autres|nouveaux) collegues|personnes|devs|ingenieurs|commerciaux ont|viennent (de) …
    #|{MANY} (more|new) resignations|departures|burnouts|leavers
    #|{MANY} (more) people|colleagues|devs|engineers|reps (have|just|all) quit|left|resigned|walked
    moitie|half (de|of) (my|l|the|our|mon) … parti|partie|partis|demissionne
    moitie|half (de|of) (my|l|the|our|mon) … quit|left|leaving|gone|resigned
    """
)
STAYED = Phrases(
    """
    retraite|retirement|bebe|baby|welcome|bienvenue|vacances|holiday(s)|marathon|course|train|lunch
    dejeuner|apero|pub|formation|bleu|promotion|friday|vendredi|noel|christmas|left_over|etude|study
    """
)
MANY_LEAVE = unless(
    together(
        LEFT,
        Phrases(
            """
            equipe|team|service|department|boite|company|entreprise|pole|bureau|office|agence|floor
            demission(s)|resigned|resignations|demissionne
            """
        ),
    ),
    STAYED,
    Phrases("industry|secteur|france|uk|companies|entreprises"),
)
PRETENDED = either(FOOLED, SHADY_WAYS, DOUBLE_TALK, MANY_LEAVE)
