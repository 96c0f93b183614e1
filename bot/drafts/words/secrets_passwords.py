"""How people say what a password, a key or an account is, and what they say of good ones."""

from bot.drafts.cues import WE
from bot.drafts.finders import either
from bot.drafts.phrases import Phrases

STRICT = Phrases(
    """
    password(s)|passwd|passphrase|passcode|pwd|pw|mdp|motdepasse
    mot(s) de passe
    wifi|wi_fi key|password|pass|mdp|code|passcode
    cle|code (du|de) (la|l) wifi|wi_fi|box|hotspot
    login|logins|identifiants|credentials|creds
    phrase(s) de passe
    mot(s) d3|2 passe
    cle(s) pre_partagee(s)|prepartagee(s)
    pre shared key(s)
    """
)
HINT = Phrases(
    """
    tout attache|colle|minuscule|minuscules|majuscules
    tout en minuscule|minuscules|majuscules
    en un (seul) mot
    sans espace(s)|accent|accents|majuscule|majuscules
    all (in) lowercase|lower|caps|uppercase|one_word
    all one word
    no spaces|caps|capitals|dots|hyphens
    without (the) spaces|capitals|hyphens
    with|avec a|un|une capital|grand|grande|majuscule
    capital|uppercase a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z
    a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z majuscule|minuscule
    avec un|des zero|zeros|trois|arobase a|au la place
    with a|an zero|three|at|dollar|five|one|# instead|for
    a l envers
    spelled|spelt|written backwards
    backwards
    la meme chose que le login|identifiant
    same as the|your username|login
    pareil que le login
    identique a|au l|login identifiant
    nom|name de|of la|the|our|notre|l boite|societe|entreprise|company|startup
    our|the company|startup|firm|product|team name
    l annee de creation|fondation|naissance
    the year we|it were|was founded|created|born
    """
)
GOOD = Phrases(
    """
    un bon|vrai mot
    une majuscule|minuscule un|une
    a good|strong|decent password|passphrase
    doit|doivent|devrait|must|should|need|needs|faut (pas) (contenir|contain|avoir|have|etre|be)
    jamais|never|pourquoi|why
    n utilisez|ecrivez|mettez|notez|donnez|partagez pas
    don|do t|not use|pick|put|choose|set|share|reuse
    regle(s)|rule(s)|policy|politique|conseil|conseils|astuce|tip(s)|bonnes pratiques
    """
)
QUESTION = Phrases(
    """
    question(s) secrete(s)|de_securite
    security|secret question(s)
    """
)
CALLED = Phrases("reponse|answer|s_appelle|est|is|was|c_est|name")
COPYABLE = Phrases(
    """
    key|keys|cle|clef|cles|licence|license|serial|activation|serie
    bitlocker|recovery|recuperation|secours|backup|produit|product|unlock|redeem|windows|office
    """
)
SEEDED = Phrases(
    """
    2fa|otp|totp|mfa|a2f|authenticator|authentificator|secret|seed|qr_code|graine
    """
)
ACCOUNT = Phrases(
    """
    login(s)|log|logs|identifiant(s)|identifiants|id
    ids|credential(s)|creds|compte(s)|account(s)|acces|access
    basic auth
    user|utilisateur|password(s)|mdp|connexion|auth|connect|connecte|connectez
    mot(s) de passe
    """
)
SINGLE = Phrases(
    """
    pass|passe (de|du) (la|l) session|compte|serveur|nas|vpn|admin|root|wifi|box
    session windows|ordi|pc|mac|admin|invite|linux
    secret partage
    shared secret
    pre shared key
    psk
    cle partagee|pre_partagee|prepartagee
    password|passwd|passphrase|passcode|pwd|mdp|motdepasse
    mot de passe
    wifi|wi_fi key|pass
    cle|code (du|de) (la|l) wifi|wi_fi|box|hotspot
    """
)
NAMED_AFTER = Phrases(
    """
    nom|prenom|anniversaire|naissance|chien|chat|ville|rue|initiales|annee|date|departement|slogan
    premiere(s) lettre(s)
    # premieres|dernieres lettres
    name|surname|birthday|birth|dog|cat|city|town|street|initials|year|date|postcode|slogan|motto
    first|last letter(s)
    """
)
SHARERS = either(
    WE, Phrases("the_team|staff|everyone|everybody|l_equipe|tout_le_monde|le_service|they|ils|boss")
)
AS_PASSWORD = Phrases(
    """
    comme|pour|en (seul|unique) mot_de_passe|mdp|code_d_acces|code_wifi
    mot_de_passe|mdp (de|du|commun|partage|pour) tous|tout_le_monde|toute_l_equipe|tout_le_service
    as|for (the|our|their|a) (shared|admin|only) password(s)|passcode|passphrase
    """
)
FOLLOWED = Phrases(
    """
    suivi|suivie|suivis de|du|d|par
    puis|plus|et|avec #|l|la|le|son|sa|mon|ma|notre|un|une annee|date|point|etoile|diese|departement
    puis|plus|et|avec #
    suivi|suivie de #
    followed by
    plus|then|and|with #
    plus|then|and|with the|a|my|his|her|our year|date|star|hash|exclamation|number|birthday|postcode
    """
)
WIRELESS = Phrases(
    """
    mot magique|secret|d_ordre
    magic|secret word
    sesame
    wifi|wi_fi|ssid|wpa|wpa2|wpa3|wep|psk|hotspot
    """
)
REMOTE = Phrases(
    "canva|notion|trello|figma|mailchimp|hootsuite|buffer|dropbox|jira|vpn|ssh|rdp|citrix|anydesk|teamviewer|extranet|ftp|sftp"
)
ENTERING = Phrases(
    """
    avec|with|login|user|identifiant|compte|account|connectez|connecte|connecter|id|as|pass|log
    """
)
SEED_PHRASE = Phrases(
    """
    seed|recovery|secret|backup|wallet phrase|words
    phrase|mots (de) (la) recuperation|secrete|secrets|secours|seed|wallet|portefeuille
    """
)
PRIVATE_KEY = Phrases(
    """
    cle(s)|clef(s) (ssh|rsa|pgp|gpg) privee(s)
    cle(s) privee(s) ssh|rsa|pgp|gpg
    private ssh|rsa|pgp|gpg|signing key(s)
    private key
    """
)
AND_THEN = Phrases(
    """
    suivi|suivie|suivis de|du|d|par
    followed by
    """
)
