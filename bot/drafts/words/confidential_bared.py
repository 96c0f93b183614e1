"""What a passing remark lays bare: margins, suppliers' terms, pay, defaults left, known faults."""

from bot.drafts.cues import WE
from bot.drafts.finders import DIGITS, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_figures import FIGURE
from bot.drafts.words.confidential_harmless import AT_HOME, HARMLESS
from bot.drafts.words.confidential_hushing import HUSH

ADVICE = Phrases(
    """
    conseil(s)|tips|tip|webinar|webinaire|guide|podcast|livre|book|article|formation|training
    how_to|comment|atelier|workshop|conference|talk|etude|study|survey|insee|selon|according
    promo|code_promo|soldes|black_friday|etudiants|students|carte|members|newsletter
    """
)
BOUGHT_FOR = Phrases(
    """
    nous (le|la|les) facture(nt)|vend|vendent|livre(nt)|coute(nt)|revient|reviennent
    on|nous (le|la|les|l) achete|achetons|paie|paye|payons|touche|touchons|sort
    sort|sortent d|de (l|la|notre|nos) usine|atelier|chaine
    leaves|leave|comes_off the|our factory|plant|line|workshop
    prix|cout (de) revient|achat|fabrication|usine|sortie_d_usine
    bills|charges|invoices|sells|costs|cost us
    us|we (only) pay|buy|get|source|bring (it|them|this|that) (in) (at|for)
    costs|cost (us) to_make|to_build|to_produce|pennies
    landed|unit|factory|build|production cost
    """
)
SOLD_FOR = Phrases(
    """
    vous|tu|clients|client|ils|gens (la|le|les|l) paie(nt)|payez|paient|payent|achete|achetez|voit
    en rayon|magasin|boutique|vitrine|catalogue
    prix public|catalogue|affiche|de_vente
    on|nous (vous) (le|la|les) vend|vendons|revend|revendons|affiche|affichons|facture|facturons
    sur l etiquette
    you|customers|they|people|shoppers pay(s)|buy|see
    sticker|list|shelf|retail|catalogue|ticket price
    we (then) sell|flip|charge|list|price|resell (it|them|you|this)
    on the|our shelf|shelves|website
    on the price tag|tag
    """
)
MARKUP = Phrases("marge(s)|margin(s)|markup|culbute|benef|profit")
BOTH_PRICES = pattern(
    r"(?:\d{3,}|\d+ ?[€£$])[^.!?\n]{1,50}? (?:nous (?:revient|coute)|costs? us)"
    r"[^.!?\n]{0,20}? [£$€]?\d",
    words="nous us",
)
MARGIN_SHOWN = unless(
    either(
        BOTH_PRICES,
        near(together(BOUGHT_FOR, FIGURE), together(SOLD_FOR, FIGURE)),
        unless(near(together(BOUGHT_FOR, FIGURE), MARKUP), AT_HOME),
    ),
    HARMLESS,
    ADVICE,
    AT_HOME,
)

PERCENT = pattern(r"\d[\d.,]* ?(?:%|pour cent|percent|per cent)", signs=DIGITS)
GIVEN = Phrases(
    """
    nous|leur|lui|me|m (a|ont|avait) fait|font|consent|consentent|accorde(nt)|lache(nt)|laisse(nt)
    gives|give|gave|giving|allows|grants|granted|does|knocks|knocked us|them|him
    """
)
SELLERS = Phrases(
    """
    fabricant(s)|fournisseur(s)|importateur|grossiste(s)|hebergeur|editeur|transporteur|prestataire
    marque(s)|centrale_d_achat|sous_traitant|distributeur|revendeur(s)|usine
    maker(s)|supplier(s)|importer|wholesaler(s)|host|vendor(s)|carrier|haulier|manufacturer(s)
    subcontractor|distributor|reseller(s)|brand
    gens|gars|types|copains de|du|des|chez
    the|our … people|guys|folks|lot
    """
)
SWORN = Phrases(
    """
    fait signer|promettre|jurer
    made|make|had|making (me|us) sign|swear|promise
    sous|under (un) nda
    pas|interdit (le) droit|interdit d|de (en) parler|dire|repeter
    not allowed to|say
    """
)
TERMS_GIVEN = unless(
    near(together(PERCENT, GIVEN, either(SELLERS, WE)), either(HUSH, SWORN)), ADVICE, HARMLESS
)
OFF_QUOTE = pattern(
    r"\b(?:lach\w+|accord\w+|rabot\w+|retir\w+|enlev\w+|knock\w*|shav\w+|gave|give|took|take"
    r"|lopp?\w*|slash\w*) (?:lui |leur |him |her |them |off )?\d+ ?(?:%|percent|pour cent)"
    r"(?: off| de remise| de moins)? (?:sur|off|on|from) "
    r"(?:le|la|son|sa|leur|l'|his|her|their|the|a|un|une) ?"
    r"(?:devis|quote|bill|facture|contrat|contract|commande|order|tarif|price|prix|invoice|deal)",
    signs=DIGITS,
    words="devis quote bill facture contrat contract commande order tarif price prix invoice deal",
)
WITH_US = unless(
    together(
        pattern(
            r"\d[\d.,]* ?(?:%|percent|pour cent) (?:off|de remise|de rabais|de moins|discount)",
            signs=DIGITS,
        ),
        Phrases("chez nous\nwith|from us\nour side|place"),
        Phrases(
            """
            entre nous
            il|faut|suffit (juste) (de) demander|d_insister|de_raler
            demandez|demandez_le|insistez|reclamez
            between us|ourselves
            ask|just_ask|haggle|insist
            """
        ),
    ),
    ADVICE,
    Phrases("site|website|online|en_ligne|shop|boutique|offre"),
)

PAY_TABLE = Phrases(
    """
    grille|tableau|echelle|bareme|fichier|liste (de|des) (la) paie|paye|salaires|remuneration(s)
    grille|bareme salariale|salarial
    pay|salary|wage|wages grid|scale|table|sheet|list|bands|ladder|spreadsheet
    """
)
TABLE_SHOWN = Phrases(
    """
    colle|copie|poste|partage|voici|voila|interne|fuite|photo|capture|bonne_lecture|trouve|trouvee
    paste|pasting|copying|posting|sharing|here|internal|leak|leaked|photo|screenshot|found|enjoy
    """
)
JOBS = (
    r"(?:monteur|regleur|technicien\w*|ouvrier\w*|vendeu\w+|commercia\w+|cadre|manager|dev\w*"
    r"|ingenieur\w*|chef d'\w+|cheffe d'\w+|responsable|stagiaire|alternant\w*|assistant\w*"
    r"|chauffeur|magasinier|soudeur|comptable|junior|senior|debutant|confirme|fitter|technician"
    r"|worker|sales rep|rep|engineer|team lead|lead|intern|driver|picker|welder|accountant|clerk"
    r"|supervisor|foreman|operator|operateur|nurse|infirmier\w*|aide-soignant\w*|caissi\w+|cashier)"
)
JOB_PAY = pattern(
    rf"\b{JOBS}s? ?[:,=(-]? ?(?:[£$€] ?)?\d{{1,3}}(?: ?k\b|[ .,]?\d{{3}}\b)", signs=DIGITS
)
STARTS_ON = pattern(
    rf"\b{JOBS}s? (?:\w+ ){{0,2}}(?:debute|demarre|touche|gagne|plafonne|commence|starts?|gets?"
    r"|earns?|makes?|is|are)(?: a| on| at)? (?:[£$€] ?)?\d{1,3}(?: ?k\b|[ .,]?\d{3}\b)",
    signs=DIGITS,
)
HERE = either(WE, Phrases("ici|here"))
ELSEWHERE = Phrases(
    """
    chez vous|eux
    moyenne|average|radio|marche|market|suisse|germany|usa|secteur|sector|france|uk|paris|london
    """
)
MY_PAY = pattern(
    r"\b(?:mon|my) (?:salaire|salary|pay|wage|paie|fixe|base|brut|package)\b[^.!?\n]{0,15}?"
    r"(?:[£$€] ?)?\d{2,3}(?: ?k\b|[ .,]?\d{3}\b)",
    signs=DIGITS,
    words="salaire salary pay wage paie fixe base brut package",
)
PAY_SHOWN = unless(
    either(
        together(PAY_TABLE, TABLE_SHOWN, either(JOB_PAY, FIGURE)),
        MY_PAY,
        unless(together(STARTS_ON, HERE), ELSEWHERE),
    ),
    ADVICE,
    HARMLESS,
)

PRICED = Phrases("devis|tarif(s)|prix|quote(s)|price(s)|rate_card|list_price(s)|catalogue")
INFLATED = Phrases(
    """
    gonfle(s)|gonflee(s)|gonflons|gonflent|gonfler|majore(s)|majorons|surevalue(s)|bidon
    inflate(d)|inflating|padded|pad|bumped|jacked|marked up
    inflated|inflate|inflating|padded|fake|jack|jacked|hike|hiked
    """
)
THEN_CUT = Phrases(
    """
    remise(s)|rabais|ristourne|reduction|geste_commercial|baisser|negociation|discount(s)|rebate
    knock|drop|haggle|negotiation|generous
    """
)
PADDED = unless(together(PRICED, INFLATED, THEN_CUT, WE), ADVICE, HARMLESS, AT_HOME)

ACCESS = Phrases("mot(s)_de_passe|mdp|password(s)|identifiants|credentials|login(s)|pin|code(s)")
AS_SHIPPED = Phrases(
    """
    mot_de_passe|mdp|identifiants|login|code(s) d usine|origine
    par defaut
    default|factory|out_of_the_box|manufacturer
    d usine|origine
    """
)
STILL = Phrases("encore|toujours|still|never|jamais|depuis|since|personne|nobody")
MACHINE = Phrases(
    """
    prod|production|serveur(s)|server(s)|base|database|routeur(s)|router(s)|camera(s)|switch(s)
    switches|automate(s)|controllers|vpn|pare_feu|firewall|alarme|alarm|badgeuse|imprimante(s)
    printer(s)|nas|bornes|capteurs|sensors|console|admin|machines|caisses|tills
    """
)
DEFAULTS = unless(
    together(ACCESS, AS_SHIPPED, STILL, MACHINE),
    ADVICE,
    AT_HOME,
    Phrases("changez|change|votre|your|pensez|remember|jamais_laisser|millions|gens|people"),
)

BARED = either(MARGIN_SHOWN, TERMS_GIVEN, OFF_QUOTE, PAY_SHOWN, PADDED, DEFAULTS)
