"""How customers are told of with pride: who chose us, whom we are glad to serve."""

from bot.drafts.words.customers import NAME

PROUD = r"(?:[Ff]i(?:er|ère)s?|[Rr]avie?s?|[Hh]eureu\w+|[Cc]ontente?s?)"
GLAD = r"(?:[Pp]roud|[Hh]appy|[Tt]hrilled|[Dd]elighted|[Gg]lad|[Ee]xcited)"
SERVE = r"d[’']accompagner|d[’']équiper|de travailler (?:avec|pour)|de servir|de soutenir"
THEIR_WORK = (
    r"(?:projet|transfo|migra|passage|déploie|supervis|mainten|bascule|nouve|outil|usine|magasin"
    r"|donn)"
)
THEIR_PROJECT = (
    r"(?:project|transf|migra|move|rollout|monitor|mainten|switch|new|tool|plant|store|data"
    r"|digital|journey)"
)
NEWS = (
    (
        (
            rf"{NAME} (?:vient|viennent) (?:enfin |tout juste )?de nous (?:choisir|confier"
            r"|rejoindre|retenir|préférer|passer commande|commander|signer|renouveler)"
        ),
        "nous",
    ),
    (
        (
            rf"{PROUD} (?:{SERVE}) (?:la |le |les |l[’'])?{NAME} (?:dans|sur|pour|avec) "
            rf"(?:nos|notre|Neo\w+|(?:sa|son|ses|leurs?) {THEIR_WORK})"
        ),
        "accompagner equiper travailler servir soutenir",
    ),
    (
        (
            rf"{GLAD} to (?:be )?(?:support|help|equip|serve|work with|partner with)(?:ing)? {NAME}"
            rf" (?:in|with|on|through) (?:our|Neo\w+|(?:its|their) {THEIR_PROJECT})"
        ),
        "support supporting help helping equip serve work partner",
    ),
    (
        rf"^[Ss]ign(?:ed|é) (?=[A-ZÀ-Þ]\S+ [A-ZÀ-Þ]){NAME} (?:yesterday|today|this|hier|ce)\b",
        "signed signe",
    ),
)
