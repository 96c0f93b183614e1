"""Who said it, under what ban: insiders who told, papers that nobody may take out."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases

FORBIDDEN = Phrases(
    """
    interdit|interdiction|defendu|defense|interdits|interdites|interdite d|de
    pas (ete) le droit|autorise(s)|autorisee(s)|cense(s)|censee(s)|suppose(s)|permis
    on|ils|elle|il|direction|chef|cheffe|patron|rh nous|m a demande|ordonne|prie|somme|dit d|de
    forbidden|banned|prohibited|warned|ordered|instructed|sworn to|from|not|us
    told|asked|warned|ordered|instructed (us|me|everyone|we) to|not
    not|never|aren|isn|n_t|t (really) supposed|allowed|meant|permitted|authorised
    """
)
SPREADING = Phrases(
    """
    sortir|sorte|parler|parle|diffuser|montrer|publier|dire|ebruiter|raconter|transmettre|transferer
    partager|divulguer|repeter|taire|silence|dehors|exterieur|garder_pour|se_taire|poster|tweeter
    talk|share|post|take_it|tell|mention|speak|outside|silent|quiet|leave|discuss|disclose|forward
    repeat|circulate|shut_up|secrecy|out_loud|publicly|sharing|talking|posting|discussing
    """
)
HOUSE_PAPER = Phrases(
    """
    note(s)|memo|projet|plan|mail|email|fichier|file|dossier|document|doc|slides|info|news|chiffres
    figures|numbers|cse|works_council|demenagement|relocation|fermeture|closure|vente|sale|rachat
    usine|plant|site|contrat|contract|salaires|salaries|bonus|primes|strategie|strategy|reunion
    meeting|budget|departs|reorg|reorganisation|resultats|results|batiment|building|presentation
    courrier|letter|projections|audit|accord|agreement|deal|nouvelle_equipe|licenciements
    """
)
ADVICE = Phrases(
    """
    mot_de_passe|mots_de_passe|password(s)|rappel|reminder|charte
    policy|rgpd|gdpr|never|jamais|visite
    museum|musee|film|movie|spoiler(s)|ending|phishing|train|bus|theatre|book|livre|serie
    """
)
GAGGED = unless(together(FORBIDDEN, SPREADING, HOUSE_PAPER), ADVICE)
INSIDER = Phrases(
    """
    controle de gestion
    accounts|compta
    juriste|avocat|controleur|controleuse|rh|drh|hr|legal|finance|compta|comptable|dsi|daf|direction
    chef|cheffe|patron|patronne|boss|manager|directeur|directrice|director|accounting|accountant
    lawyer|lawyers|cfo|cto|ceo|pdg|dg|syndicat|delegue|union_rep|commercial|sales|acheteur|board
    assistante|secretaire|pa|recruiter|recruteur|colleague|collegue(s)|procurement|controller
    payroll|investor|investisseur|actionnaire|commerciaux|superviseur|head_of
    """
)
TOLD_ME = Phrases(
    """
    m|me|nous (a|ont) (bien|discretement) dit|montre|confie|glisse|avoue|annonce|confirme|souffle
    m|me|nous a|ont (bien|discretement) explique|raconte|transmis|lache|balance|envoye|revele
    je|on le|la|l tiens|tient de|du|d
    me dit|confirme|souffle que|qu
    tells|told|showed|shows|shown|sent|confided|whispered|admitted|confirmed (to) me|us
    let slip
    dixit
    info(s) (de|du) (la|l) compta|rh|finance|direction|juridique|siege
    word from accounts|hr|finance|legal
    from accounts|accounting
    sors|sort|reviens (d) … avec
    left|out|back (of|from) a|my chat|meeting|call|talk
    d apres|selon mon|ma|quelqu_un|un_pote|un_copain|une_copine|un_collegue|une_collegue|les_gens
    says|reckons|swears|according (to) (a|my|our|someone|somebody|one) mate|friend|pal|colleague
    says|reckons|swears|according (to) (a|my|our|someone|somebody) in|from|someone|somebody|guy|girl
    straight|direct from|de|du
    let it slip
    said|saying (it|that|the|our|we|to_me|over)
    i hear|heard from
    """
)
SENSITIVE = Phrases(
    """
    vrai(s)|real chiffre(s)|figures|numbers|cout|cost
    chiffres|budget|brevet|patent|candidat(s)|finalist(s)|finalistes|contrat|contract|licencier
    rupture(s)_conventionnelle(s)|voluntary|impaye(s)|unpaid
    n|pas|hasn|haven|not (a|t) (pas) paid|paye
    marge|margin|prix|salaires|salaries|bonus|primes|strategie|strategy|rachat|vendre|selling|sell
    fermer|fermeture|closing|close|investisseur|investor|retard|delayed|bankrupt|faillite|tresorerie
    treasury|cash|dette|debt|perdre|losing|lose|proces|lawsuit|reorg|reorganisation|embauches|hiring
    freeze|gel|plan_social|layoffs|redundancies|departs|penalites|penalty|fournisseur|supplier
    roadmap|lancement|audit|forecast|previsions|enquete|investigation|partenaire|appel_d_offres
    tender|offshore|delocalisation|relocation|demenagement|shortlist|projet_abandonne|scrapped
    """
)
TIPS = Phrases("webinar|webinaire|conseil(s)|tips|advice|podcast|article|interview|how_to|exam")
TIPPED_OFF = unless(together(INSIDER, TOLD_ME, SENSITIVE), TIPS)
MINUTES = Phrases(
    """
    confidential minutes
    the|board|meeting|these minutes
    page|cahier_des_charges|compte_rendu|deck|rapport|report|list|liste|spec|brief
    """
)
MARKED = together(
    Phrases(
        """
        confidential|confidentiel(s)|confidentielle(s)|classified
        super|ultra|top|very|tres|hyper|hush_hush|strictement|highly secret(s)|secrete(s)
        """
    ),
    unless(
        either(
            HOUSE_PAPER,
            Phrases(
                """
confidential minutes
the|board|meeting|these minutes
page|cahier_des_charges|compte_rendu|deck|rapport|report|list|liste|spec|brief
"""
            ),
        ),
        Phrases(
            """
            grandma|mamie|recette|recipe|cure|sauce|cake|gateau|chocolats|chocolates|santa
            computing|policy|politique|waste|shredder|shredding|broyeur|poubelle|destruction|train
            formation|training|how_to|protect|proteger|jamais|never|rgpd|gdpr|chiffrer|encrypt
            """
        ),
    ),
)
SOURCES = either(GAGGED, TIPPED_OFF, MARKED)
