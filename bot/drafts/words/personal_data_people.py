"""Who somebody is: by name, or by the words for those who are near enough to be recognised."""

import re
from collections.abc import Iterator

from bot.drafts.capitals import capital
from bot.drafts.finders import either, pattern
from bot.drafts.gates import gated
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.drafts.words.given_names import GIVEN
from bot.drafts.words.trades import TRADES, TRADES_EN
from bot.text.span import Span

NEAR = Phrases(
    """
    collegue(s)|chef|cheffe|manager|manageuse|directeur|directrice|responsable|patron|patronne
    stagiaire|alternant|alternante|assistante|assistant|binome|comptable|drh|pdg|rh
    collaborateur|collaboratrice|salarie|salariee|developpeur|developpeuse|commercial|commerciale
    ingenieur|ingenieure|technicien|technicienne|secretaire|coequipier|coequipiere|tuteur|tutrice
    voisin|voisine de bureau|palier
    dg|dsi|daf|raf|dirigeant|dirigeante|fondateur|fondatrice|president|presidente|apprenti
    apprentie|intern|interns|trainee|apprentice|receptionist|accountant|recruiter|recruteuse
    colleague(s)|coworker(s)|boss|teammate(s)|team_mate|director|ceo|cto|cfo|coo|supervisor
    guy|girl|lady|woman|man in|from|at sales|hr|accounting|finance
    guy|girl|lady|woman|man in|from|at marketing|support|reception|legal
    mec|gars|fille|dame|type de|du la|l|sales|compta|rh|marketing|support|accueil|compta|paie
    chef|head|vp|lead|responsable de|of
    line|floor|account|regional|store|branch|shift|skip manager|lead|leader|supervisor|level
    chef(s)|cheffe|responsable|secretaire d|de equipe|projet|service|atelier|rayon|direction
    ma|mon|la|le|notre n_1|n_2|n1|n_plus_un
    gardien|gardienne|vigile|concierge|infirmiere|juriste|acheteuse|acheteur|vendeur|vendeuse
    caissier|caissiere|livreur|magasinier|cariste|soudeur|graphiste|cleaner|cashier|welder
    femme|homme de menage
    security guard(s)
    agent|agente de|d securite|accueil|entretien|surveillance
    cio|cpo|chro|cco|dsi|dir_com
    delegue|deleguee|hotesse|standardiste|guard|guards|janitor|caretaker|doorman|courier|tutor
    chef|cheffe des achats|ventes|travaux
    md|dga|chairman|chairwoman|pm
    hotesse d accueil
    team|tech|project|office|plant|site|branch|product lead|manager|director
    he|she|elle|him|her|lui
    his|hers
    petit|petite|le|la|un|une nouveau|nouvelle|collegue (du|de) (la|l) support|compta|sales|rh
    petit|petite|le|la|un|une stagiaire (du|de) (la|l) support|compta|sales|rh
    petit|petite|le|la|un|une alternant|alternante (du|de) (la|l) support|compta|sales|rh
    petit|petite|le|la|un|une nouveau|nouvelle|collegue (du|de) (la|l) marketing|labo
    petit|petite|le|la|un|une nouveau|nouvelle|collegue (du|de) (la|l) usine|accueil|prod
    petit|petite|le|la|un|une stagiaire|alternant|alternante (du|de) (la|l) marketing|labo
    petit|petite|le|la|un|une stagiaire|alternant|alternante (du|de) (la|l) usine|accueil|prod
    guy|girl|lady|woman|man from|in|at the|our (front) desk|office|warehouse|canteen|lab|it
    maintenance|it|warehouse|sales|hr|delivery|canteen guy|girl|lady|man|woman|bloke
    le|la|l nouveau|nouvelle|autre
    le|la|du|de collegue|compta|dsi|rh|daf|drh
    my|our|ma|mon|notre n_1|n1|n_2|buddy|deskmate|flatmate
    petit|petite|p_tit|p_tite nouveau|nouvelle
    the new guy|girl|hire|kid|one|joiner
    someone|somebody|one|two|people in|from|of (my|the|our) team|sales|hr|accounting
    someone|somebody|one|two|people in|from|of (my|the|our) finance|marketing
    someone|somebody|one|two|people in|from|of (my|the|our) support|colleagues|office
    quelqu un de|du|dans|chez (mon|notre|la|l|nous) (equipe)
    receptionniste(s)|contremaitre|foreman|forewoman
    my|our|ma|mon|notre formateur|formatrice|electricien|electricienne|mecanicien|operateur
    my|our|ma|mon|notre architecte|analyste|controleur|controleuse|redactrice|traductrice
    my|our|ma|mon|notre buyer|driver|electrician|fitter|operator|analyst|architect|storekeeper|clerk
    my|our|ma|mon|notre controller|rep|chef_de_rang|cook|cuisinier|cuisiniere|animatrice|chauffeur
    my|our|ma|mon|notre designer|dev|developer|engineer|technician|secretary|assistant|mentor
    """,
    f"""
    ma|mon|notre (petit|petite|jeune|nouveau|nouvelle|vieux|ancien|ancienne) {TRADES}
    le|la|l (petit|petite|jeune|nouveau|nouvelle) {TRADES} de|du|des|d|en_chef
    my|our (new|old|young|lovely|poor|dear|best) {TRADES_EN}
    the (new|old|young) {TRADES_EN} at|in|on|from|here|upstairs|downstairs
    """,
)
NAMED = capital(Phrases(GIVEN))
KIN = Phrases(
    """
    son|sa|ses fils|fille|femme|mari|conjoint|conjointe|compagnon|compagne|mere|pere|enfants|frere
    son|sa|ses ex|gosse|gosses|gamin|gamine|papa|maman|copain|copine|epouse|epoux|fiance|fiancee
    his|her|their son|daughter|wife|husband|partner|mother|father|kids|brother|sister|girlfriend
    his|her|their|s dad|mum|mom|boyfriend|ex|fiance|fiancee|nan|gran|baby|husband|wife|son|daughter
    """
)
TITLED = pattern(r"(?<!\w)(?:Mme|M\.|Mr|Mrs|Ms|Mlle|Monsieur|Madame)\.? [A-ZÉ][\w-]+", "prose")
CLOSE: Finder = either(NAMED, NEAR, KIN, TITLED)  # a person of flesh and blood
VERB = (
    r"(?:n[’']\w+|ne|a|est|ont|vient|s[’']est|se|fait|touche|gagne|va|part|traverse"
    r"|attend|souffre|reste"
    r"|boit|dort|doit|a[tv]ait|prend|passe|voit|is|has|was|got|had|went|makes|earns|just"
    r"|from|in|du|de la"
    r"|failed|lost|left|broke|gets|needs|keeps|did|does|can[’']t|won[’']t|never|will|may"
    r"|might|who|qui"
    r"|told|says|came|comes|cannot|d[’']\w+)"
)
NOT_NAMES = (
    r"(?:The|This|That|These|Those|Our|Your|Their|Some|Someone|Everyone|Everybody|Nobody"
    r"|Who|What|When"
    r"|Where|There|Here|Why|How|But|And|Not|Yes|Now|Today|Yesterday|Tomorrow|Just|Never"
    r"|Nothing|Everything|All|Any"
    r"|Each|One|Two|Les|Des|Une|Cette|Ces|Cela|Ceci|Notre|Nos|Votre|Vos|Leur|Leurs|Mon"
    r"|Mes|Qui|Que|Quoi|Quel"
    r"|Quelle|Quand|Tout|Toute|Tous|Personne|Rien|Chacun|Chaque|Mais|Pour|Dans|Avec|Sans"
    r"|Encore|Hier|Demain"
    r"|Aujourd|Nous|Vous|Ils|Elles|Moi|Toi|Lui|Ici|Celui|Celle|Ceux|Plus|Très|Bien|Bon"
    r"|Bonne|Petit|Petite|Grand"
    r"|Grande|Nouveau|Nouvelle|Code|Rentrée?|Retour|Entorse|Fracture|Tendinite|Reprise"
    r"|Build|Python|Linux|Java|Server|Team|Love|Work|Data|Life)"
)
OPENER = pattern(
    rf"(?:^|(?<=[.!?:] )|(?<=\n))(?!{NOT_NAMES}\b)[A-ZÉÈ][a-zéèêëïîôç-]{{2,}}"
    rf"(?:['’]s\b|(?=,? (?:[A-ZÉÈ][\w-]+ )?{VERB}\b)|(?=, (?:mon|ma|my|notre|our|le|la)\b))",
    "prose",
)
MENTIONED = either(
    pattern(r"(?<!\w)@\w+", "prose"),
    # A capital that does not open the sentence may be anything; with what else is asked, a person.
    pattern(r"(?<=[a-zéèàùç,] )[A-ZÉÈ][a-zéèêëïîôç]{2,}(?: [A-ZÉÈ][a-zéèêëïîôç]+)?", "prose"),
    Phrases(
        """
        voisin|voisine|fils|fille|femme|mari|mere
        pere|frere|soeur|daughter|wife|husband|mother|father
        neighbour|employee|employees|brother|sister|copain|copine|ami|amie|friend|flatmate
        il a|vient|s|va|souffre|part|reste
        they
        """
    ),
)
SOMEBODY: Finder = either(CLOSE, OPENER, MENTIONED)  # a person, or what may well be one

# What the author says of themselves: "I was off sick", "j’ai fait un burn-out".
OWN = re.compile(
    r"(?<!\w)(?:I(?:['’](?:m|ve|d|ll))?|[Mm]e|[Ww]e(?:['’]re)?|[Jj]e|[Jj]['’]\w+|[Mm]oi)"
    r"(?: (?!(?:my|mon|ma|our|notre|his|her|sa|son|he|she|il|elle|que|qu|that|about|for|with|pour"
    r"|avec|de|of|like|comme|à|to)\b)[a-zéèêàâçîôû'’-]+){0,5}[ ,]*$"
    r"|(?<!\w)(?:[Mm]y|[Mm]on|[Mm]a|[Mm]es)(?: (?:own|propre|first|last|recent|premier|dernier))? $"
)
BARE = re.compile(  # the author's own, said without "I": "Had knee surgery, back on Monday"
    r"(?:^|[.!?\n]\s*)(?:(?:Just|Finally) )?"
    r"(?:Had|Out (?:leaf|canv|door|camp)|Leaf|Canv|Got|Been|Broke|Survived|Having|Recovering"
    r"|Diagnosed|Opérée?|Lost|Just out of|Home)\b"
)
REACH = 60


def theirs(finder: Finder) -> Finder:
    """Find only what the author does not say of themselves."""

    def find(reading: Reading) -> Iterator[Span]:
        for span in reading.found(finder):
            if reading.prose[max(0, span.start - 1) : span.start] == "#":
                continue  # a subject
            before = max(0, span.start - REACH)
            own = OWN.search(reading.prose[before : span.start])
            if not own and not BARE.search(reading.prose[before : span.start + 4]):
                yield span

    return gated(find, finder)
