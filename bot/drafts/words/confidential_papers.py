"""Papers, talks and machines of the house: restricted, left about, overheard, named."""

from bot.drafts.cues import WE
from bot.drafts.finders import DIGITS, either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_figures import AMOUNT, PRICE
from bot.drafts.words.confidential_matters import OURS

ROLES = Phrases(
    """
    manager(s)|cadre(s)|junior(s)|senior(s)|commerciaux|commercial(e)|dev(s)|boss|chef(s)|cheffe
    directeur(s)|directrice|director(s)|exec(s)|ceo|pdg|dg|cto|collegue(s)|colleague(s)|stagiaires
    ingenieurs|engineers|techniciens|technicians|sales|reps|interim|freelance|consultant(s)|the_guy
    n 1
    recrue(s)|hire(s)|head_of|coworker(s)|voisin|voisine|prestas|patron|patronne|team_lead
    """
)
EARN = Phrases(
    """
    entre|entrent|demarre|commence|plafonne|tourne|debute a|autour
    touche(nt)|gagne(nt)|palpe|perçoit|emarge|est_paye|est_payee|sont_payes|paye(e)|payes|a_negocie
    earn(s)|earning|makes|make|making|is_on|are_on|gets|get|paid|salaire(s)|salary|salaries|empoche
    remuneration|package|pay|fixe|variable
    """
)
MARKET = Phrases(
    """
    poste|cdi|cdd|postulez|postuler|recrute|recrutons|embauche|offre|offer|apply|hiring|join|job
    vacancy|role|etude|survey|study|moyenne|moyen|average|median|france|marche|market|industry
    secteur|insee|glassdoor|uk|london|paris|selon|according|rapport|report|followers|abonnes|steps
    million(s)|raised|levee|km|steps|views|vues|likes|runs|run|course|race|commits|lines|lignes
    """
)
OTHERS_PAY = unless(together(ROLES, EARN, AMOUNT), MARKET)

PAPER = Phrases(
    """
    the|board|meeting|committee|s minutes
    deck|slides|slide|presentation|pdf|note|memo|mail|email|document|doc|docs|compte_rendu
    cr|rapport|report|video|recording|replay|enregistrement|fichier|tableau|spreadsheet|procedure
    budget|contrat|contract|excel|dossier|file|drive|folder
    liste|list|organigramme|chart|grille|grid|courriel
    devis|quote|invoice|facture|specs|audit|salaires|salaries|newsletter|announcement|powerpoint|ppt
    """
)
RESTRICTED = Phrases(
    """
    estampille(s)|estampillee(s)|tamponne(s) (du) (sceau) confidentiel(s)|confidentielles
    estampille(s)|estampillee(s)|tamponne(s) (du) (sceau) secret|interne|diffusion_restreinte
    tamponnee(s)|siglees|marques|marquees (du) (sceau) confidentiel(s)|confidentielles
    tamponnee(s)|siglees|marques|marquees (du) (sceau) secret|interne|diffusion_restreinte
    marked|stamped|labelled|labeled (as) (company) confidential|secret|restricted|internal
    reserve(e)|reserves|reservees|limite(e)|uniquement aux|a|au|pour (l|nos|la|seuls) salarie(s)
    reserve(e)|reserves|reservees|uniquement aux|a|au|pour (les|l|nos|la) cadres|managers|internes
    reserve(e)|reserves|reservees|uniquement aux|a|au|pour (les) collaborateurs|employes|equipes
    reserve(e)|reserves|reservees|uniquement aux|a|au|pour (les|l|nos|la) interne|direction|comex
    employee(s)|staff|managers|management|execs|partners|leadership|eyes|insiders|company only|eyes
    internal|restricted|confidential only|eyes|use|circulation|distribution
    strictly|strictement|purement internal|interne(s)|restricted|private|prive
    pas|not|never|jamais cense(e)|supposed (a|to) sortir|leave|circuler|get
    pas|not|never|jamais meant|destine(e)|intended (a|to) sortir|leave|circuler|get
    never|jamais meant|du (to) sortir|leave|go|be
    diffusion|circulation restreinte|limitee
    ne pas transferer|diffuser|faire_suivre|imprimer|communiquer|partager|sortir
    circule(nt) en|sous interne|le_manteau
    doing the rounds
    circulating|circulated internally|quietly
    do|don not|t forward|share|copy|circulate|distribute|print
    """
)
MISLAID = Phrases(
    """
    par erreur|megarde|accident
    by|in mistake|accident|error
    on|sur|dans|in|from|a (the|l|la|le|our) printer|imprimante|photocopieuse|photocopier|scanner|bin
    on|sur|off the|le|la … desk|bureau|screen|ecran (de|du|of) (la|the) drh|rh|dg|pdg|patron|hr
    boss|director|ceo|cfo|hr|manager s desk|screen|printer|bin
    on|sur the|le|my|a (the) (boss|manager) desk|bureau|screen|ecran (de|du) (chef|boss|patron|drh)
    traine|trainait|lying|laissee|laisse|left (a|around|trainer|behind|out)
    copie|cc me|d|en|moi|by
    i|j ai|have acces|access
    open|ouvert|ouverte in|on|devant|sous front|my|moi|les|mes
    in front of me
    front of me
    sous les|mes yeux
    devant moi|les_yeux
    in|en hand|main(s)
    sur|on mon|my bureau|desk|ecran|screen
    garde|fait|kept|made|saved (une|a|moi|myself) (a|une) copie|copy
    fallen off
    """
)
SECRET_PAPER = Phrases(
    """
    board|meeting|committee|s minutes
    salaires|salaries|payroll|pay|paie|budget|compte_rendu|audit|contrat|contract|memo|board
    strategie|strategy|organigramme|org_chart|grille|grid|primes|bonus|bonuses|plan|licenciements
    salary|direction|codir|comex
    ferment|fermetures|fermer|closing|closures|will_close|departs|leavers|licencies|postes_supprimes
    management|rh|hr|clients|customers|confidentiel|internal|comite|committee|committee_s|comex
    reorganisation|reorg|restructuration|restructuring|strategique|strategic|executive
    """
)
PAPERS = unless(
    either(together(PAPER, RESTRICTED), together(MISLAID, PAPER, SECRET_PAPER)),
    OPEN,
    Phrases("abonnes|subscribers|party|soiree|cantine|parking|joke|blague|recette|recipe"),
)

OVERHEARD = together(
    Phrases(
        """
        par dessus l|son|leur epaule
        over … shoulder
        overheard|surpris|surprise|eavesdropped|entendu|heard|capte
        """
    ),
    Phrases(
        """
        dans|a|in|by|at|outside|devant le|la|l|the couloir|ascenseur|cantine|machine|porte|lift
        dans|a|in|by|at|outside|devant le|la|l|the elevator|corridor|canteen|office|bureau|meeting
        boss|patron|chef|cheffe|hr_director|drh|pdg
        ceo|direction|management|director|directeur|hr|cfo|daf
        """
    ),
    Phrases(
        """
        budget|licencier|vendre|fermer|racheter|supprimer|salaires|primes|virer|strategie|perdre
        depart(s)|go|partir|fired|redundant|vires|vire
        sell|selling|close|closing|fire|firing|layoffs|cut|cuts|salaries|bonus|merger|sale|losing
        quitte|demissionne|resign|resigning|quitting|leaving|restructuring|reorg|contrat|contract
    change|changent|changeons|changing|switching|switch|fournisseur|supplier|prestataire|vendor
    externalise(r)|outsourcing|outsource|demenage(r)|moving|relocating|abandonne|dropping|axe
        """
    ),
)

UNION_TALKS = together(
    Phrases(
        """
        nao|syndicat(s)|union(s)|cse|partenaires_sociaux|delegues|works_council|elus
        negociation(s) annuelle(s)|salariale(s)|sociales
        pay|wage|salary|union talks|negotiation(s)|bargaining
        """
    ),
    either(PRICE, Phrases("propose|proposes|offers|offering|lache|lacher|refuse|refuses|stuck")),
    either(OURS, Phrases("direction|management|nego|negos|talks")),
)

CODE = unless(
    together(
        Phrases(
            """
            code|algorithme|algorithm|algo|formule|formula proprietaire|proprietary|maison|secret
            notre|nos|our (proprietary|secret|whole|own) code|source_code|algorithm|algorithme|algo
            notre|nos|our (secret) code_source|formule|formula|prompt|prompts|system_prompt|script
            proprietary|proprietaire code|algorithm|script|formula|query|function
            code source
            """
        ),
        Phrases(
            """
            voici|voila|here|paste|pasting|pasted|colle|extrait|snippet|share|sharing|partage|sortir
            leave|outside|montre|montrer|show|showing|gist|pastebin|screenshot|capture|dehors|public
            """
        ),
        WE,
    ),
    OPEN,
    Phrases(
        "review|conduct|code_of|conduite|couleur|dress|postal|promo|github|review|wifi|tutorial"
    ),
)

MACHINE = pattern(
    r"(?<![\w@/.#-])(?:srv|serv|vpn|gw|fw|db|sql|ad|dc|nas|esxi?|vm|prod|preprod|stg|bastion|proxy"
    r"|ldap|jump|s?ftp|app|web|mail|host|node|k8s|bdd|print|imp|pc|lap|backup)"
    r"(?:[-_][a-z]{2,12}){1,3}[-_]?\d{1,3}(?![\w-])"
    r"|(?<!\w)srv[-_]?[a-z]{2,12}\d{0,3}(?![\w-])",
    signs=DIGITS,
)
SHARE = pattern(r"\\\\[\w-]{2,30}\\[\w$-]{2,30}", "draft", signs="\\")
PRIVATE = either(
    MACHINE,
    together(
        pattern(r"(?<![\d.])10(?:\.\d{1,3}){3}(?![\d.])", signs=DIGITS),
        Phrases(
            "ip|serveur|server|reseau|network|subnet|gateway|passerelle|imprimante|printer|vlan"
        ),
    ),
    SHARE,
)
FILING = unless(
    together(
        Phrases(
            """
            depose(r)|deposons|deposer|depot|file|filing|filed|drafting|redige|redigeons … brevet(s)
            file|filing|filed|drafting|apply|applying … patent(s)
            brevet|patent en_cours|pending|a_deposer
            """
        ),
        WE,
    ),
    OPEN,
    Phrases("delivre|granted|publie|published|obtenu|obtained|guide|webinar|conseils|tips|how_to"),
)
FROM_INSIDE = either(FILING, PAPERS, OVERHEARD, UNION_TALKS, CODE)
