"""Passwords told in parts, answers to secret questions, keys of vans, and what is logged in to."""

from bot.drafts.finders import after, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder
from bot.drafts.words import secrets_codes as codes
from bot.drafts.words import secrets_passwords as passwords
from bot.drafts.words.secrets_shapes import EQUALS, ONE, STATES

DIGITAL = Phrases(  # what is logged in to
    """
    wifi|wi_fi|wpa|ssid|hotspot|box|reseau|network|routeur|router|routeurs|routers|switch|firewall
    staging|preprod|prod|production|recette|serveur(s)|server(s)|nas|vm|vms|cluster|intranet
    boitier(s)|camera(s)|capteur(s)|sensor(s)|passerelle(s)|gateway(s)|automate(s)|plc|machine(s)
    compte(s)|account(s)|demo|imprimante(s)|printer(s)|session(s)|extranet|crm|erp|base|database
    bdd|backup|admin|root|ordi(s)|pc|laptop(s)|tablette(s)|tablet(s)|kiosk|borne(s)|projector
    videoprojecteur|ecran(s)|screen(s)|vpn|ftp|sftp|ssh|rdp|test_boxes|test_box|boxes|dashboard
    zip|pdf|excel|tableur|spreadsheet|drive|sharepoint|jira|wiki|messagerie|mailbox|mail|mails
    instagram|insta|linkedin|twitter|canva|notion|trello|figma|dropbox|bastion|onduleur|ups
    """
)
MARKED = (
    r"\b(?P<it>(?:tok|token|key|secret|sess|api|pat|live"
    r"|prod)[_-](?=[a-z_-]{0,40}\d)[a-z\d_-]{16,120})\b"
)
STARRED = pattern(r"(?<![\w#&/])(?P<it>[*#]?\d{3,8}[#*]|\*\d{3,8})(?!\w)", "prose", signs="#*")
TIMES_WORDS = "fois times que all four six quatre"
PAIR = pattern(
    r"(?<![\w/.@:])(?P<it>(?:admin|root|user|guest|demo|test|invite|administrator|operator)"
    r"(?: ?[/|+] ?(?!//)|:)[a-z0-9!@$*_-]{4,30})(?![\w/])"
)
BEGINS = Phrases(
    """
    commence(nt)|debute(nt)|demarre par|avec
    starts|begins|starting|beginning with
    premiere(s)|# premieres|premiers lettre(s)|caracteres sont|est|c_est
    first|opening letter(s)|characters|half is|are
    """
)
ENDS = Phrases(
    """
    finit|finissent|se_termine|termine|terminent|fini par|avec|en
    ends|ending|finishes|finishing in|with|on
    derniere(s)|derniers lettre(s)|caracteres|chiffres sont|est
    last|closing letter(s)|characters|digits is|are
    le reste c_est
    and the rest is
    """
)
PRIVATE = Phrases(
    """
    cle(s)|clef(s) privee(s)
    private (signing) (ssh) (rsa) (gpg) (pgp) (tls) key(s)
    private|signing key(s)
    """
)
ANSWER = (
    r"[^\n]{0,90}?(?:[:,=→]|\b(?:answer|réponse|reponse|it[’']s|c[’']est)\b[^\n\w]{0,3})\s?"
    r"(?P<it>[A-Z][\wà-ÿ-]{2,20})(?=\s*(?:[.!)]|$))"
)
SHORT = r"[\s:=]{1,3}(?P<it>(?=\w{0,6}\d)(?=\w{0,6}[a-z])[a-z\d]{5})(?![\w/-])"
REMOTE_ID = Phrases("teamviewer|anydesk|rustdesk|rdp|id|ids|hote|host|partner_id|vnc|citrix")
LOOSE_NOUN = (  # the zip's password: invoice
    r"(?:[’']s\s|(?:\s(?:du|de|des|for|of|to|on|pour)\b)[^\n:=.!?]{0,30})\s?[:=→]\s?[\"'«“]?\s?"
    r"(?!\S*(?:ées?|és?|ed|ing|able|ible|ment|ly|eux|euse|ifs?|ives?|ful|less|ants?|ents?)(?!\w))"
    + STATES
    + r"(?P<it>[a-zà-ÿ]{5,20})(?=\s*[\"»”]?\s*(?:$|[.!#\n]))"
)
WITH_PASSWORD = pattern(
    r"\b(?:with|using|avec) (?:(?:the|le|as|comme|notre|our) )?(?:password|mdp|mot de passe"
    r"|passcode|passphrase)(?: :)? "
    r"(?!(?:manager|reset|policy|rules?|form|field|page|protected|protection"
    r"|only|alone|seul|oublie|perdu|unique|fort|robuste|complexe|solide|temporaire|long|hashing"
    r"|rotation|sharing|login|logins|less|expiry|hygiene|below|above|above|provided|fourni|commun"
    r"|habituel|usual|given|recu|received|personnel|administrateur|admin)\b)"
    r"(?P<it>[a-z]{4,20})(?=\s*(?:[.,!;)]|$))",
    words="password mdp mot passcode passphrase",
)
PLUS = (
    rf"[^\n.!?]{{0,45}}?(?:[:=→,]|{EQUALS})\s?[\"'«“]?(?P<it>[\wÀ-ÿ-]{{2,15}})[\"'»”]?\s?"
    r"(?:\+|plus|puis|suivi (?:de|du)|then|followed by|and|et)\s?(?:le |la |l[’']|the |your |votre "
    r"|un |a |notre |our |son |sa )?(?:numéro|numero|number|année|annee|year|date|mois|month|étage"
    r"|etage|floor|initiales|initials|room|salle|département|departement|postcode|code postal"
    r"|jour|day|birth|matricule)"
)
LOGGED = Phrases("log|connectez|open|ouvrir")
KEYS = Phrases(
    """
    cle(s)|clef(s)|double (de|du|des) (la|l|notre) camionnette|voiture|fourgon|utilitaire|van
    cle(s)|clef(s)|double (de|du|des) (la|l|notre) camion|chariot|remorque|minibus
    van|car|truck|forklift|minibus|company_car|pool_car|site|trailer key|keys
    """
)
KEPT = Phrases(
    """
    est|sont|reste|restent|toujours|attend|attendent|dort|dorment|vit|vivent|laissee|laissees
    is|are|lives|live|stays|stay|always|kept|left|sits|sit|remain
    """
)
SOMEWHERE = Phrases(
    """
    sur|on|dans|in|under|sous|derriere|behind … roue|wheel|pneu|tyre|pare_soleil|sun_visor|visor
    sur|on|dans|in|under|sous|derriere|behind … boite_a_gants|glovebox|contact|ignition|aile|bumper
    sur|on|dans|in|under|sous|derriere|behind … pare_chocs|marchepied|exhaust|cup_holder|wheel_arch
    on top of the … wheel|tyre
    """
)
BEGUN = after(
    BEGINS,
    r" (?!(?:un|une|des?|du|le|la|les|an?|the|some|your|my|mon|ma|vous|moi|toi|se|me|au|ce|cette"
    r"|this|that|being|getting|asking|what|who)\b|l[’']|d[’'])[\"'«“]?(?P<it>[\w!-]{1,15})",
)
SPELT_SO = (  # our guest wifi is one word: brittany, no capital
    r"[^\n:=]{0,45}?[:=]\s?[\"'«“]?(?P<it>[\wÀ-ÿ-]{4,20})[\"'»”]?,? (?:sans|no|avec une?|with an?"
    r"|tout(?: en)?|all|without)(?: a| the)? (?:majuscules?|capitals?|caps|accents?|espaces?"
    r"|spaces?|lower ?case|minuscules?|attaché|attache)"
)
TIMES = (  # nine ones
    rf"(?P<it>(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]) fois (?:de suite )?(?:le |la "
    rf"|la touche |un )?(?:\d|zéro|{ONE})\b"
    rf"|(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]) times (?:the )?(?:\d|{ONE})\b"
    rf"|\b(?:le|la|un) (?:\d|{ONE}),? (?:deux|trois|quatre|cinq|six) fois\b"
    rf"|\b(?:\d|{ONE}),? (?:three|four|five|six|seven|eight|nine|[3-9]) times\b"
    r"|(?:three|four|five|six|seven|eight|nine|ten) (?:zeros|zeroes|ones|twos|threes|fours|fives"
    r"|sixes|sevens|eights|nines)\b|all (?:zeros|zeroes|ones|sevens|eights|nines)\b)"
)
KEYPADS = Phrases(
    """
    vestiaire(s)|portillon|portail|porte|alarme|digicode|interphone|local|sas|barriere|coffre|hangar
    changing room(s)
    gate|door|alarm|keypad|entryphone|shed|barrier|safe|lockers|garage|parking|car_park|hall|labo
    lab|entrance|entree|lift|ascenseur|imprimante|printer|copier|photocopieuse
    """
)
TOUCHED = pattern(
    r"(?<![\w.,/€$£-])(?P<it>\d{3,8}|\d(?:[ -]\d){2,7}) ?,? (?:then|puis|et|and|suivi de"
    r"|followed by)"
    r" (?:on |sur |press |hit |tap )?(?:la |le |the |l'|une )?(?:touche |green |red )?(?:fleche"
    r"|arrow|cloche|bell|croix|cross|bouton|button|validation|valider|vert|rouge|enter|ok|tick)\b",
    signs="0123456789",
    words="fleche arrow cloche bell croix cross bouton button validation valider vert rouge enter"
    " ok tick",
)
DIALLED = Phrases("tapez|tape|composez|compose|tap_in|punch_in|key_in|dial|type|faites|saisissez")
PAIRED = r" (?:le |the |in |the code )?(?P<it>\d{2}(?:[ .-]\d{2}){1,3})(?![\d .-]*\d|\w)"
GESTURE = Phrases(
    """
    schema|motif|geste|dessin (de|du) deverrouillage|verrouillage
    unlock|unlocking|lock|swipe pattern|gesture
    """
)
LETTER = Phrases(
    """
    un|le|en|a|an|the|in|like|fait|juste (un|a) (grand|big|petit|simple|capital) z|l|n|m|s|u|c|w|v
    un|le|en|a|an|the|in|like (grand|big|petit|simple) carre|square|triangle|croix|cross|etoile|star
    """
)
ANY_KEY = Phrases("cle|cles|clef|clefs|double|key|keys|fob|badge|un_passe|le_passe|keycard")
BEHIND = Phrases(
    """
    sous|derriere|au_dessus|under|underneath|behind|above le|la|les|l|du|de_la|un|une|the|a|my|mon
    """
)
SPARE = Phrases(
    """
    cle|cles|pass|passe|badge|bip|telecommande (de) secours|rechange|visiteur
    spare|emergency|backup|visitor|master pass|badge|fob|key|keys|keycard|remote
    """
)
STUCK = Phrases(
    """
    taped|hidden|stashed|tucked|glued|stuck|hanging|hung under|behind|inside|above|to|on|in
    scotche(e)(s)|cache(e)(s)|planque(e)(s)|colle(e)(s)|accroche(e)(s) derriere|sous|dans|au_dessus
    """
)
MEETING = Phrases("teams|zoom|visio|meet|webex|reunion|meeting|call|conference|whereby|jitsi")
MIXED_CODE = r"[ :=]{1,3}(?P<it>(?=\w{0,11}\d)(?=\w{0,11}[A-Za-z])\w{5,12})(?![\w/-])"
TO_OPEN = Phrases(
    """
    pour ouvrir|entrer|debloquer|deverrouiller|rentrer|demarrer|acceder
    to open|unlock|start
    to get in|into
    """
)
MORE: Finder = either(
    together(passwords.STRICT, BEGUN, either(ENDS, DIGITAL)),
    after(either(passwords.WIRELESS, passwords.STRICT), SPELT_SO, reach=110),
    after(
        passwords.WIRELESS,
        r"[^\n\"«“]{0,40}?(?i:\b(?:cl[eé]|key|code|mdp|password|mot de passe) "
        r"(?:is|est|:|c[’']est))\s?"
        r"[\"«“‘]\s?(?!(?i:ask|buy|demande|ach[eè]te|order|commande|prends|talk|parle|please|no\b"
        r"|il n|there|on n|we don|merci|bonjour))"
        r"(?P<it>[\w’'-]+(?: [\w’'-]+){1,5})\s?[\"»”’]",
        reach=130,
    ),
    after(PRIVATE, r"[^\n]{0,90}?[:=]\s?(?P<it>[A-Za-z0-9+/=]{24,200})", reach=300),
    near(after(passwords.QUESTION, ANSWER, reach=130), DIGITAL),
    near(after(passwords.STRICT, SHORT), REMOTE_ID),
    together(after(passwords.STRICT, LOOSE_NOUN, reach=90), DIGITAL),
    together(
        WITH_PASSWORD, either(DIGITAL, codes.OPENS_WITH, Phrases("log|connectez|open|ouvrir"))
    ),
    together(after(passwords.STRICT, PLUS, reach=100), DIGITAL),
)
VANS: Finder = unless(
    either(
        together(KEYS, KEPT, SOMEWHERE),
        together(SPARE, BEHIND),
        together(ANY_KEY, KEPT, STUCK),
        near(after(codes.MEETING, MIXED_CODE), MEETING),
    ),
    codes.FOUND_AGAIN,
)
KEYED_IN: Finder = either(near(TOUCHED, KEYPADS), near(after(DIALLED, PAIRED), KEYPADS))
