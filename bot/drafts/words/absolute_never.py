"""Never again, nothing faster, nobody ever; and what is said lightly."""

from bot.drafts.finders import pattern
from bot.drafts.phrases import Phrases

NEVER_EVER = Phrases(
    """
    plus jamais|aucun|aucune|une_seule|un_seul|le_moindre|la_moindre
    jamais plus|aucun|une_seule|un_seul|au_grand_jamais|le_moindre|la_moindre
    never ever|again|once
    will|ll|won_t|can|could|cannot|can_t|wont never|ever (ever) (again)
    not a|one|once single|ever
    en aucun cas
    under no circumstances
    forever|for_ever|eternellement|indefiniment
    pour toujours|l_eternite|la_vie
    a vie
    for life|all_time|eternity|good
    """
)
NEVER_WILL = pattern(  # "ne perdra jamais", "n'aurez plus"
    r"\bn(?:e |')(?:(?:vous|te|se|s'|nous|les|le|la|l'|y|en) ?){0,2}\w+r(?:a|ez|ont|ons|as)"
    r" (?:plus |donc )?(?:jamais|plus|aucune?|rien|pas une?|pas,? jamais)\b",
    words="jamais plus aucun aucune rien pas",
)
NO_ONE_WILL = pattern(  # "aucune usine ne connaitra", "rien ne lui resistera"
    r"\b(?:aucune?|rien|personne|nul(?:le)?)\b[^.!?\n]{0,50}? n(?:e |')(?:\w+ )?\w+r(?:a|ont)\b"
    r"|\bno(?:thing| one|body)?\b[^.!?\n]{0,50}? (?:will|can|could) ever\b",
    words="aucun aucune rien personne nul nulle no nothing nobody",
)
HAVE_NEVER = Phrases("n avez|as|ai|ont|avait jamais\nve|have|had|has never")
YOU = Phrases("vous|you|votre|vos|your|t|te")
NOT_EVEN_ONCE = pattern(  # "Notre capteur ne ment pas. Jamais."
    r"[.!?] ?(?P<it>jamais(?: de la vie)?|never(?: ever)?|ever|not (?:even )?once"
    r"|pas une(?: seule)? fois|(?:aucune|sans|zero|no) exceptions?) ?(?:[.!\n#]|$)",
    words="jamais never ever once fois exception exceptions",
)
WHENEVER = Phrases(
    """
    never|jamais|everywhere|partout|nulle_part|nowhere|everything|tout_le_temps|all_the_time
    24 heures sur
    """
)
COMPARED = (
    "faster|better|safer|smarter|cheaper|easier|simpler|stronger|greener|cleaner|quicker|lighter"
    "|sharper"
)
QUALITY = (
    "rapide|fiable|sur|simple|intelligent|puissant|complet|precis|efficace|performant|robuste|solide"
    "|moderne|avance|securise|ecologique|facile|abouti"
)
SUPREME = Phrases(
    f"""
    no|nothing|anything|none|nobody {COMPARED}
    no|nothing|anything|none|nobody more|as|so reliable|accurate|secure|powerful
    no|nothing|anything|none|nobody more|as|so precise|advanced|fast|safe
    rien|aucun|pas|trouver|trouverez|existe de|d|est|n_est plus|aussi {QUALITY}
    aucun|aucune|rien|pas … plus|aussi {QUALITY}
    trouver|trouverez|trouvera plus|mieux|aussi {QUALITY}
    est|reste|sont le|la|les plus {QUALITY}|fiables|rapides|precise|surs|complete|puissante|avancee
    is|are|remains the fastest|safest|smartest|easiest|simplest|strongest|greenest|cleanest|sharpest
    is|are|remains the most reliable|accurate|secure|powerful|precise|advanced|complete|efficient
    """
)
WAYS = Phrases(
    """
    easiest|fastest|simplest|safest|quickest|best|only way|part|thing|bit|route|path|moment
    le|la plus … moyen|facon|partie|chose|chemin
    moyen|facon|partie|chose|chemin|maniere le|la plus
    """
)
LIGHT = Phrases(
    """
    collegue(s)|colleague(s)
    relecture|intelligence|contact|regard humaine|humain
    human review|touch|eye|contact
    tonight|ce_soir|corkscrew|tire_bouchon|galette|dort|dorment|sleeps|asleep|sieste|nap
    tiramisu|salle|room|projecteur|projector|gateau|jardin|garden|terrasse
    cafe|coffee|cantine|canteen|couscous|curry
    gateau(x)|cake(s)|croissants|cookies|pizza(s)|apero|biere
    beer|lunch|dejeuner|foot|football|quiz|velo|bike
    babyfoot|ping_pong|yoga|chat|cat|chien|dog|enfants
    kids|chocolat(s)|chocolate|imprimante|printer|ascenseur
    lift|elevator|velos|train|metro|bus|plante(s)
    plants|karaoke|blagues|jokes|the_the|biscuits|cheffe|chef|boss|stagiaire|intern
    soleil|sun|boredom|bored|ennui|ennuyer|open_space|age|emploi|short|shorts
    parfait|is|are|est|perfect non_plus|not_perfect|imparfait
    non plus
    ours included|neither
    aucun|aucune|no|nobody (outil) (tool) (logiciel) n_est|is perfect|parfait
    personne|none|nothing|rien (outil) (tool) (logiciel) n_est|is perfect|parfait
    aucun|aucune|no outil|tool|logiciel|software n_est|is perfect|parfait
    aucun|aucune|no plateforme|platform|systeme|system n_est|is perfect|parfait
    not|pas|mal|n|t|bad (bien) dormir|dors|dormi|sleep
    dormirais
    pas|aucune|no|not de|a promesse(s)|promise(s)
    no promise(s)
    jusqu a
    up to
    """
)
