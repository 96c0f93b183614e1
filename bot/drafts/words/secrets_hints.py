"""Secrets told without saying them: whose name it is, where to press, what ends it."""

from bot.drafts.finders import DIGITS, after, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words import secrets_codes as codes
from bot.drafts.words import secrets_parts as parts
from bot.drafts.words import secrets_passwords as passwords
from bot.drafts.words.secrets_shapes import DULL, EQUALS

ADVICE = Phrases(
    """
    never|don_t|do_not|stop|avoid|please_don_t set|use|using|setting|choose|pick|choosing|having
    ne|n mettez|utilisez|choisissez|prenez|mets|utilise|choisis|laissez jamais|pas|plus|surtout
    evitez|arretez de|d|les|le|vos|votre
    arretez|stop|evitez|adieu|avoid (avec|with|le|les) (fameux|famous) admin|root|azerty|1234|123456
    vos|your (own) routeur(s)|router(s)|camera(s)|box|serveur(s)|server(s)|device(s)|objets
    if|si your|ton|votre|tes|vos|ta (wifi|work|box|own) password(s)|passphrase|mot(s)_de_passe|mdp
    is|isn_t|are|aren_t|est (not|pas|still) a|un (good|strong|bon|vrai) password|mot_de_passe|mdp
    audit|pentest|scan|etude|shodan … trouve|found|decouvert|revealed|montre|compte|counted
    """
)
WORN = r"admin|passw[o0]rd|motdepasse|azerty|qwerty|letmein|welcome|bienvenue"  # in every list
WORST = pattern(rf"(?<!\w)(?:{WORN})\d{{1,4}}!?(?!\w)", signs=DIGITS)
OVER = Phrases("arretez|evitez|stop|fini(s)|finies|adieu|plus_de|no_more|goodbye|bye")
FORMS = Phrases(
    """
    page|ecran|formulaire|champ|module|gestionnaire|politique|regle (de|des) mot(s)_de_passe|mdp
    password|passphrase|login page|form|field|policy|reset|screen|manager(s)|module|box|generator
    """
)
FESTIVE = Phrases(
    """
    bonjour|merci|s_il_vous_plait|s_il_te_plait|please|thank_you|sourire|smile|croissant(s)|gateau
    cake|biscuit(s)|cookies|coffee|cafe|soiree|party|fete|quiz|barbecue|apero|rallye|chasse|mariage
    wedding|mot_d_esprit|joke|blague|humour|patience|courage|kindness|gentillesse|name_of_the_game
    ask|demandez|demander the|a|au|à|us|reception
    """
)
WEAK = (
    rf"(?:{WORN}|root|toor|changeme|sunshine|soleil|monkey|dragon|guest|invite|demo|test"
    r"|user|secret|doudou|coucou|loulou|princesse?|toto|tata|titi|foobar"
    r"|hello|chocolate?|football|superman|batman|starwars|iloveyou|jetaime|staging|recette"
    r"|preprod|prod|backup|printer|imprimante|wifi)"
    r"\d{0,4}[!*]?"
)
MERELY = (
    r"(?:(?:still|just|simply|literally|plain|old|good|currently|toujours|encore|juste|simplement"
    r"|tout|bêtement|littéralement|bon|vieux|le|the) ){0,3}"
)
LINK = rf"(?:[:=→,?]|{EQUALS})\s?"
SAID_WEAK = (
    rf"[^\n.!?]{{0,45}}?{LINK}{MERELY}[\"'«“]?\s?(?P<it>(?i:{WEAK}))"
    r"(?=\s?[\"'»”]?\s?(?:[.,;!)]|$|(?:tout court|partout|everywhere|on all|sur tou|since|depuis"
    r"|for all|pour tou|yes|oui|lol|mdr|haha|quoi)))"
)
OWNER = (
    r"(?i:le |la |l[’']|les |company "
    r"|the |my |mon |ma |notre |our |his |her |son |sa |your |votre |their "
    r"|leur |everyone[’']s |chacun |[A-Z]\w+[’']s )"
)
NAMING = (
    r"(?:nom|prénom|prenom|surnom|nom de famille|anniversaire|date de naissance|année de naissance"
    r"|initiales|slogan|devise|code postal|plat préféré|équipe préférée|groupe préféré"
    r"|first name|surname|last name|name|nickname|birthday|birth ?date|birth year|date of birth"
    r"|initials|motto|postcode|zip code|favou?rite (?:food|team|band|film|song)|star sign"
    r"|house number|number plate|plaque d[’']immatriculation)\b"
)
IS_NAMED = (
    rf"[^\n.!?]{{0,45}}?{LINK}{MERELY}(?P<it>{OWNER}(?:[\w’'-]+ ){{0,4}}?{NAMING})"
    r"(?! (?:of|de|du) (?:the game|a |un|une))"
)
QUOTED_WORDS = (
    rf"[^\n\"«“]{{0,50}}?(?:[:=→]|{EQUALS})\s?{MERELY}[\"«“‘]\s?"
    r"(?!(?i:ask|buy|demande|ach[eè]te|order|commande|prends|talk|parle|please|no\b|non\b|il n"
    r"|there|on n|we don|à|incorrect|too|trop|wrong|mot de passe|your|votre|doit|must|merci"
    r"|bonjour))"
    r"(?P<it>[\w’'-]+(?: [\w’'-]+){1,5})\s?[\"»”’]"
)
PASSPHRASE = (
    r"[^\n:=]{0,40}?(?:[:=→]|" + EQUALS + r")\s?[\"«“]?\s?"
    r"(?!(?i:a|an|the|use|using|pick|choose|write|un|une|le|la|les|prenez|choisissez|mettez|pensez"
    r"|four|five|six|seven|quatre|cinq|six|sept|why|how|what|pourquoi|comment|quoi|plus|more"
    r"|better|mieux|plusieurs|several|some|des|not|pas|long|longue|too|trop|it|is|too|très|very"
    r"|still|toujours|easier|now|required|obligatoire|our|your|my|mon|notre|votre|who|qui)\b)"
    r"(?P<it>[a-zà-ÿ]{3,12}(?:[ -][a-zà-ÿ]{2,12}){2,6})(?=\s*(?:$|[,.!;»”\"#]))"
)
CAMEL = (
    r"[^\n]{0,60}?(?i:clé|cle|key|mdp|pass|password|code|mot de passe|passphrase)(?:\s?[:=]\s?| )"
    r"(?P<it>[A-Z][a-zà-ÿ]+(?:[A-Z][a-zà-ÿ]+){1,5}\d{0,4}[!*]?)(?![\w-])"
)
ACCOUNT_AND = pattern(
    r"\b(?:with|avec|as|en|login|user|compte|account|via|:)\s+"
    r"(?:[\w.+-]{1,30}@[\w.-]{3,50}|admin|root|demo|test|guest|invite|operator),?"
    r" (?:and|et|&|/|\+|puis|then) (?:(?:the|le|as|comme|a|un) )?(?:password|mdp|mot de passe|pass"
    r"|pwd)"
    r" (?:is |est |: ?|= ?)?(?!(?:manager|reset|policy|rules?|form|field|page|protected|protection"
    r"|oublie|perdu|robuste|fort|strong|is|est|and|et|or|ou|in|to|for|de|du|des|pour|a|que|qui"
    r"|hygiene|expired|expire|par|by|with|avec|only|you|vous|on|sur|from)\b)(?P<it>[\w!@$*-]{3,30})",
    words="password mdp mot pass pwd",
)
TWICE = pattern(  # root/root on all our test boxes
    r"(?<![\w/.@:])(?P<it>(?P<one>admin|root|test|demo|guest|user|sa|postgres|oracle|tomcat|pi|toto"
    r"|operator|recette|invite|backup|nagios|jenkins|grafana|elastic|ubnt|cisco) ?[/:|,] ?(?P=one)"
    r"|admin ?[/:|] ?(?:password|1234\d*|admin\d+|azerty\w*|qwerty\w*|changeme|neorizon\d*)"
    r"|root ?[/:|] ?(?:toor|password|calvin|admin|1234\d*)|pi ?[/:|] ?raspberry)(?![\w/])",
    words="admin root test demo guest user sa postgres oracle tomcat pi toto operator recette"
    " invite backup nagios jenkins grafana elastic ubnt cisco",
)
STANDING = Phrases(
    """
    sur|on|partout|everywhere|still|toujours|encore|marche|marchent|works|nos|our|all|tous|toutes
    """
)
LIKE = Phrases(
    """
    celui du|de|d|qu|que
    le meme que|qu|mot|mdp|avec|partout|depuis
    same as|one|password
    last|previous year|month|quarter s|one|password
    the|our wifi|old|usual|vpn one
    l ancien
    comme avant|d_hab|d_habitude|l_an_dernier|le_precedent
    """
)
TAIL = Phrases(
    """
    avec|plus|et|suivi … a_la_fin|au_bout|au_debut|en_plus|devant|derriere
    with|plus|and|then … at_the_end|on_the_end|at_the_front|in_front|at_the_start|tacked_on|stuck_on
    suivi|followed d_un|de_l|du|by
    """
)
BOARD = Phrases(
    """
    post_it|postit|sticky_note(s)|sticky|tableau_blanc|whiteboard|paperboard|ecran|screen|affiche
    pense_bete|papier|note|etiquette|label|tableau|mur|wall|poster
    """
)
SEEN = Phrases(
    """
    sur|in|on|dans (la|the|ma|my|cette|this|une|a) photo|image|selfie|picture|video|pic|shot
    zoomez|zoome|zoom_in|zoom|arriere_plan|en_fond|background|derriere_nous|behind_us|behind_me
    derriere_moi|derriere_elle|behind_her|behind_him|derriere_lui|bien_visible|readable|lisible
    """
)
GEOMETRY = Phrases(
    """
    colonne du_milieu|de_gauche|de_droite|centrale
    ligne|rangee du_milieu|du_haut|du_bas|centrale
    middle|left|right|centre|center column
    top|bottom|middle row
    les|aux quatre coins|4_coins
    the|all four corners
    diagonale|diagonal|diagonally|in_a_cross|en_croix|en_carre|in_a_square|in_a_z|en_z|en_l|en_u
    straight down|up
    de haut en bas
    de gauche a droite
    les touches usees|effacees|sales
    worn|faded|greasy|shiny keys|buttons|digits
    """
)
PAD = Phrases(
    """
    digicode|clavier|keypad|pave|pad|interphone|entryphone|alarme|alarm|coffre|safe|porte|portes
    door|doors|portail|gate|tablette|tablet|telephone|phone|pin|cadenas|padlock|serrure|lock
    portillon|barriere|barrier|photocopieur|copier|printer|imprimante|sas|hangar|entrepot|warehouse
    local|labo|lab|garage|parking|boitier|boite_a_cles|key_safe|keybox|lockbox|badgeuse
    salle|server_room|shed|vault|casier|locker|entree|entrance
    """
)
PINNED = Phrases("code|pin|combinaison|combination|combo|passcode|schema|pattern|digicode|chiffres")
TYPED = Phrases(
    """
    tapant|tapez|tape|taper|composez|composant|compose|composer|saisissez|saisir|pianotez|pianoter
    typing|type|punching|punch|key_in|keying|entering|dialling|dial|tap_in|enter
    il suffit
    coupe|desactive|desarme avec|en|par
    disarm|disarms|switch|switches|turn|turns|goes|going (it) (the) (alarm) off|quiet
    """
)
SPINS = pattern(
    r"\b(?:gauche|droite|left|right)\b[^.!?\n\d]{0,20}\d{1,2}\b[^.!?\n]{0,24}?"
    r"\b(?:gauche|droite|left|right)\b[^.!?\n\d]{0,20}(?P<it>\d{1,2})\b",
    signs=DIGITS,
    words="gauche droite left right",
)
STRONGBOX = Phrases(
    """
    coffre|coffre_fort|coffres|safe|strongbox|vault|cadenas|padlock|combinaison|combination|combo
    armoire_forte|chambre_forte|dial
    """
)
TRUNK = Phrases(
    """
    voiture(s)|car|cars|velo(s)|bike(s)|camion|van|virage|rond_point|road|rue|street|roundabout
    batiment(s)|building(s)|hall|stand|booth|quai|aisle|allee|rangee|row|room|salle|rez
    """
)
COUNTED = rf"[^\n.!?\d]{{0,30}}?(?:c[’']est|est|is|[:=→,]|avec|with|par|by|s)\s?{parts.TIMES}"
CODE_WORD = Phrases(
    """
    mot de code|convenu|telesurveillance
    mot code|convenu
    code word
    codeword|duress_word
    mot_de_passe|password (de|d|du|for|of|with) (la|l|le|the) (our) telesurveillance|telesurveilleur
    mot_de_passe|password (de|du|for|with) (la|le|the|our) alarm_company|securitas|alarm_centre
    mot_de_passe|password (de|du|for|with) (la|le|the|our) monitoring_company|control_room|verisure
    """
)
CODE_WORD_IS = (
    rf"[^\n.!?]{{0,50}}?(?:[:=→]|{EQUALS})\s?[\"'«“]?\s?{DULL}(?P<it>[A-Za-zÀ-ÿ]{{4,20}})"
)

SAID: Finder = unless(
    either(
        unless(together(after(passwords.STRICT, SAID_WEAK), parts.DIGITAL), ADVICE, OVER),
        after(passwords.STRICT, IS_NAMED, reach=120),
        together(after(passwords.STRICT, QUOTED_WORDS, reach=110), parts.DIGITAL),
        after(Phrases("passphrase", "phrase de passe"), PASSPHRASE, reach=100),
        after(either(passwords.WIRELESS, Phrases("reseau|network")), CAMEL, reach=120),
        ACCOUNT_AND,
        unless(together(TWICE, STANDING, parts.DIGITAL), ADVICE, OVER),
        together(passwords.STRICT, LIKE, TAIL),
        near(together(passwords.STRICT, SEEN), BOARD),
        after(CODE_WORD, CODE_WORD_IS),
        parts.MORE,
    ),
    passwords.GOOD,
    FORMS,
)
PRESSED: Finder = either(
    near(near(GEOMETRY, PINNED), PAD),
    near(parts.GESTURE, parts.LETTER),
    unless(together(parts.ANY_KEY, parts.BEHIND, parts.TO_OPEN), codes.FOUND_AGAIN),
    together(codes.YEAR_HINT, PAD, either(PINNED, TYPED)),
    unless(near(SPINS, STRONGBOX), TRUNK),
    after(PAD, COUNTED, reach=90),
    parts.VANS,
    parts.KEYED_IN,
)
