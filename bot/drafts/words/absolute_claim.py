"""Claims without a limit: the best, the only one, better than any, all of it."""

from bot.drafts.finders import either, pattern
from bot.drafts.phrases import Phrases

SCOPE = (
    r"(?:(?:au|du|in the|on the|the whole|in all the) (?:monde|world|marche|market|planete?)"
    r"|(?:de|du|sur|of|from|on|in)(?: la| the)? (?:planete?|terre|earth|secteur|toute la france)"
    r"|(?:in|en|d'|across|d)\s?(?:europe|france|the industry|the business|the sector)"
    r"|ever (?:made|built|seen|created|sold)|jamais (?:vu|concu|construit|cree|invente)e?s?"
    r"|(?:du|de la|in the|of the) (?:pays|country|profession|metier|field|continent)"
    r"|de l'univers|de tous les temps|of all time|bar none|toutes categories|the universe)\b"
)
SUPERLATIVE = (
    r"\b(?:best|most|meilleure?s?|(?:le|la|les|l') ?plus|leaders?|leading|reference|the only"
    r"|(?:saf|fast|cheap|green|smart|strong|fin|clean|light|bright|tough|simpl)est|seule?s?|unique"
    r"|our only|premiers? mondia\w+|number one|numero un|n[o°º]? ?1|#1|no\.? ?1)\b"
)
SUPERLATIVES = (
    "best most meilleur meilleure meilleurs meilleures plus leader leaders leading reference only"
    " safest fastest cheapest greenest smartest strongest finest cleanest lightest brightest"
    " toughest simplest seul seule seuls seules unique premier premiers number numero n1 no1 1"
)
THING = (
    r"(?:solution|produit|product|outil|tool|plateforme|platform|logiciel|software|appli(?:cation)?"
    r"|app|service|capteur|sensor|batterie|battery|modele|model|prevision|forecast|technologie"
    r"|technology|company|entreprise|support|cloud|system|systeme|prix|price|offre|offer|deal"
    r"|algorithm\w*|choice|choix|value)s?\b"
)
PRECISE = "reliable|secure|accurate|precise|robust|powerful|advanced"
PRECIS = "fiable|sure?|precise?|rapide|puissant|complet|avance"
SIMPLY = "simply |just |still |tout simplement |clairement |juste |by far |de loin "
OURSELVES = r"way|person|one of|reason|thing|time|day|place|personne|fois|raison|chose|facon|jour"
BEST = either(
    pattern(rf"\bthe only (?!{OURSELVES})[\w -]{{3,30}} (?:that|which)\b", words="only"),
    pattern(rf"\b(?:le seul|la seule) (?!{OURSELVES})[\w -]{{3,30}} qui\b", words="seul seule"),
    pattern(rf"{SUPERLATIVE}[^.!?\n]{{0,60}}?\b{SCOPE}", words=SUPERLATIVES),
    pattern(
        r"\b(?:n[o°º] ?1|#1|no\.? ?1|number one|numero (?:un|1)|leader) (?:de|des|du|d'|en|in"
        r"|on|of|for|sur|mondial|worldwide|inconteste|absolu|europeen)\b",
        words="n1 no1 1 one un leader",
    ),
    pattern(
        r"\bfirst (?:in|of|on) (?:(?:the|our) (?:world|market|industry)|europe|france|its kind)\b",
        words="first",
    ),
    pattern(
        rf"\bthe (?:best|finest|safest|fastest|cheapest|most (?:{PRECISE}))"
        rf" (?:[\w-]+ ){{0,2}}{THING}",
        words="best finest safest fastest cheapest most",
    ),
    pattern(
        rf"\bl[ea]s? meilleure?s? (?:[\w-]+ )?{THING}"
        rf"|\bl[ea]s? {THING} l[ea]s? plus (?:{PRECIS})e?s?",
        words="meilleur meilleure meilleurs meilleures plus",
    ),
    pattern(
        rf"\b(?:is|are|est|sont|c'est|reste|remains) (?:{SIMPLY})?(?:the best|unbeatable"
        r"|the one and only|l[ea]s? meilleure?s?|l[ea]s? seule?s?)"
        r"(?= ?(?:[.!,;:#)\n]|$|et |and |de loin))",
        words="best unbeatable only meilleur meilleure meilleurs meilleures seul seule seuls"
        " seules",
    ),
    Phrases(
        """
        leader|champion mondial|inconteste|absolu
        undisputed|uncontested|global|world leader|champion
        world s|leading best|fastest|safest|number_one|first|leading|smartest
        premiere|une_premiere mondiale
        world first|premiere
        best|meilleur in_class|in_the_world|on_earth|du_monde|on_the_planet|of_all
        le|la|les|the plus|most … que tous|toutes|les
        meilleur(e)|meilleurs|mieux|better que|than tous|toutes|all|any|anyone|anything
        better|faster|safer|cheaper than any|every|anything|everyone|all
        """
    ),
)
ONLY = Phrases(
    """
    unique au|en|in|sur_le monde|europe|marche|world|the_world|france
    one of a kind
    like no other
    no other company|tool|product|platform|team|vendor|app|sensor|model|solution|software|service
    aucun|aucune autre outil|entreprise|produit|solution|plateforme|appli|logiciel|capteur|modele
    aucun|aucune outil|entreprise|produit|solution|plateforme|concurrent ne|n fait|arrive|egale
    les|le seul(s) a|au
    no one|body else (can|does|do|has|comes|beats|will|could|offers|even)
    nobody|noone (else) can|does|comes|beats|offers|could|will beat|match|like|better|close|this|do
    nobody|noone (else) does|comes|beats|offers|makes|predicts|forecasts
    no one (else) can|does|comes|beats|offers beat|match|better|close|like|this|us
    personne d autre ne|n
    nobody|noone|personne will|can|could|ne|has|would … ever|again|jamais
    no one will|can|could|has|would … ever|again|better
    no better
    n existe|y_a|a_pas rien|mieux|de_meilleur|de_meilleure|plus_fiable
    no other|better|match|equal|rival|alternative … anywhere|compares|close|needed|exists|comes
    on|vous ne|n trouverez|trouvera|fera|ferez pas|rien|jamais (de) mieux|meilleur|meilleure
    you|we will_not|won_t|wont|can_t|ll_never find|get anything|better|a_better
    personne ne fait|peut|sait|propose|offre … mieux|aussi|autant|egaler|battre|rivaliser
    rien|nothing (else) ne|can|else|even|comes bat|beat|remplace|compares|close|match|egale|stop
    nothing comes|compares|beats
    rien n arrive
    sans equivalent|concurrence|egal|rival|pareil
    without equal|rival
    in a league of
    impossible de|a|to trouver|faire|find|get|do (mieux|better)
    seul(e) outil|solution|produit|plateforme|service qui|du|au|capable
    seul(e) capteur|modele|appli|logiciel qui|du|au|capable
    seul(e) outil|solution|produit|plateforme|service|capteur|modele fiable|efficace|serieux|viable
    the|our only solution|platform|tool|product|company|one|sensor|app|model|software
    le|la|les|n seul|seule|seuls capable(s)|au_monde|du_marche|qui|a
    """
)
BETTER = pattern(
    r"\b(?:personne|nobody|no one|aucun\w*|rien|nul)\b[^.!?\n]{0,50}?\b"
    r"(?:mieux|better|plus \w+|autant|aussi \w+|like) (?:que|qu'|than|us|nous|we|our|comme)\b",
    words="mieux better plus autant aussi like",
)
SOLVES = "solves|resout|regle|fixes|handles|cures|ends"
WHOLE = Phrases(
    f"""
    {SOLVES} all|every|tous|toutes|any|the (your|les|vos) problem(s)|problemes|soucis
    {SOLVES} everything|tout (your|les|vos|the) (problem|problems|problemes|soucis)
    predicts|detects|catches|stops|blocks all|every|everything|any|100|each
    see|detect|catch|predict|spot everything|tout|toutes|every|all
    know|cover|voient|savent|detectent everything|tout|toutes|every|all
    sees|forecasts|finds|spots|prevents all|every|everything|any|100|each
    prevoit|detecte|bloque|voit|anticipe|arrete tout|tous|toutes|chaque|100|n_importe
    repere|evite|empeche|trouve|predit tout|tous|toutes|chaque|100|n_importe
    replaces|remplace all|every|everything|tous|toutes|tout
    works|marche|fonctionne|fits (for|pour) everyone|everything|everybody|tout|tous|partout|any
    everyone|everybody|tout_le_monde (nos|our|les|the) customers|clients love|adore(nt)|sont|are
    all|tous|toutes (nos|our|les|the) customers|clients love|adore(nt)|sont|are
    sans exception
    without exception
    revolutionne tout
    change le monde
    will change the world
    divise|double|triple|halve|halves vos|votre|your costs|couts|ventes|sales|factures|bill|bills
    """
)
