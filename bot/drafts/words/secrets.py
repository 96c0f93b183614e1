"""How people give away what opens a door, a machine or an account."""

from bot.drafts.phrases import Phrases

PASSWORD = Phrases(
    """
    password(s)|passwd|passphrase|passcode(s)|pwd|mdp|motdepasse|mpd|pw|psk
    phrase(s) de passe
    mot(s) d3|2 passe
    cle(s) partagee(s)|pre_partagee(s)|prepartagee(s)
    shared|pre_shared key|secret
    pass word
    mot(s) de passe
    pass is|est|:
    wifi|wi_fi key|code|password|pass|mdp
    wpa|wpa2|wep|ssid
    code|cle|cles (du|de) (la|l) wifi|wi_fi|box|hotspot
    login|logins|identifiant(s)|credentials|creds|pin
    connecte toi|connectez vous|te avec
    log|sign in|on with|as|using
    root|admin access|acces|account|compte|pass
    acces|access a|au|aux|to|for (la|le|les|l|the|our) (serveur|server) demo|prod|preprod|staging
    acces|access a|au|aux|to|for (la|le|les|l|the|our) recette|serveur|vpn|test|admin|compte
    pin
    code pin
    code|cle de chiffrement|deverrouillage|session
    """
)
WORD = Phrases(
    """
    password|passwd|passphrase|passcode|pwd|mdp|pass|pw
    mot de passe
    """
)
KEY = Phrases(
    """
    key(s)|token(s)|jeton(s)|cle|clef|cles|secret|apikey|credential(s)|bearer|license|licence|seed
    """
)
THING = (
    "car_park|bike_shed|roof|terrace|airlock|cellar|basement|rooftop|shed|storeroom|stockroom|door|doors|gate|alarm|entry|entrance|access|safe|badge|lift|elevator|office|building|garage"
    "|keypad|locker|padlock|lock|barrier|turnstile|lab|warehouse|vault|keybox|key_box|cabinet"
)
CHOSE = (
    "porte|portes|entree|acces|alarme|portail|immeuble|portillon|coffre|badge|parking|garage"
    "|digicode|pin|bureau|bureaux|batiment|local|labo|locaux|hall|cadenas|casier|barriere"
    "|entrepot|boite|sas|ascenseur|grille|chantier|agence|usine|atelier|salle|cave|imprimante"
    "|reserve|depot|site|digicode"
)
DOOR = Phrases(
    f"""
    {THING} code(s)|pin|combination|combo|passcode
    code(s)|combinaison|pin (d|de|du|des) (l|la|le|mon|ma|notre) {CHOSE}
    code(s)|combinaison pour (ouvrir) (l|la|le) {CHOSE}
    code|combination|combo|pin|digits to|for|of the (back|front|server|main|side) {THING}
    code|combination|combo|pin|digits to|for|of the (back|front|server|main|side) room
    digicode
    code pin
    {CHOSE} … s_ouvre|s_ouvrent|se_deverrouille|se_debloque avec
    {THING} … opens|unlocks|works with
    se deverrouille|debloque avec
    door|gate|printer|room|office|screen|phone|keypad|tablet pin|code
    """
)
OPENS = Phrases(
    f"""
    {THING}
    {CHOSE}
    """
)
PUNCH = Phrases(
    """
    key|punch|type|dial|enter in|code|pin
    tapez|tape|composez|compose|faites (le|code)
    """
)
SAID_CODE = Phrases("code|pin|combination|combo|combinaison")
OPENS_UP = Phrases(
    """
    salle|gym|piscine|local|locaux|toilettes
    wc|vestiaire|vestiaires|bureau|bureaux|cuisine|terrasse
    room|office|toilets|toilet|loo|shed|lab
    kitchen|terrace|pool|locker|storage|warehouse|badge|lift
    immeuble|batiment|site|usine|atelier|entrepot
    ascenseur|barriere|boite|casier|imprimante|printer
    porte|portail|portillon|alarme|entree|acces
    entrer|hall|garage|parking|coffre|interphone|ouvrir
    door|doors|gate|lobby|alarm|entrance|access|garage|get_in|safe|building|entryphone|open
    """
)
KEYED = Phrases(
    """
    portail|portillon|digicode|cadenas|coffre
    alarme|serrure|casier|barriere|interphone|boite_a_cle
    gate|padlock|alarm|keypad|keybox|key_box
    locker|vault|entryphone|lockbox|photocopieuse|imprimante
    the|our|office safe|lock|printer|copier|barrier
    porte d_entree|de_derriere|du_garage|de_service|principale|arriere|du_fond
    back|front|side door
    """
)
ONE_TIME = Phrases(
    """
    2fa|otp|mfa|totp|a2f|two_factor|one_time|sms code(s)|token|pin
    code(s) 2fa|otp|mfa|totp|a2f|sms|temporaire
    code(s) (a) usage unique
    code(s) de (la) (double) verification|validation|confirmation|securite|authentification
    code(s) de (la) recuperation|secours|connexion|reinitialisation
    code(s) recu(s) par (sms|mail|texto)
    verification|security|backup|recovery code(s)
    login|authentication|authenticator|confirmation|reset code(s)
    passcode
    code (secret|d_acces) (de|du) (la) reunion|visio|zoom|teams|carte|cb|telephone
    mfa|2fa|otp (is|est)
    """
)
LOGIN = Phrases(
    """
    login(s)|identifiant(s)|credential(s)|creds|password(s)|mdp|user|connecte|connectez|connexion
    log|logged|sign in
    mot(s) de passe
    par|by defaut|default
    default|admin|demo|auth|ssh|vpn|staging|preprod|basic_auth
    """
)
GENERAL = Phrases(
    """
    0000|1234|123456|azerty|qwerty n|ne|is|isn|est not|pas|t|never|jamais
    changez|change|changer|pensez le|your|votre|vos code|mot_de_passe|password(s)|pin
    most|plus common|used|popular|courant(s)|utilise(s)|repandu(s)|frequent(s)
    les pires|worst|top
    etude|study|survey|sondage|statistique(s)|statistics|enquete|d_apres_une|according_to_a
    identifiant|login|code|numero (de) (mon|ma|ce|un|le|la) vol|train|colis|billet|commande
    hash of|du|de|d
    commit|sha|checksum|md5|empreinte|promo|code_promo|reduction|discount|voucher
    mot(s) de passe de # caracteres|signes|lettres
    rotate|rotation|strong|robuste|robustes
    gestionnaire (de|des) mots
    password manager(s)
    characters|caracteres
    fuite(s)|leaked|leak(s)|classement|ranking|top # des|of
    en tete
    force brute
    brute force|forced|forcing
    moment(s) (de) honte
    blague|joke|memes
    favourite|favorite password(s)|passphrase
    mot(s) de passe prefere(s)
    pin this|that|it|them|your|my tweet|post|thread
    pin this|that|it|them
    mot de passe de l annee
    selon les experts
    mot de passe du jour|mois|siecle
    password of the day|month|year
    tired|fatigue(e)|exhausted password|mot_de_passe
    password|mot_de_passe … incorrect|invalid|invalide|wrong
    world|mondiale password_day|du_mot_de_passe
    """
)
FORGOTTEN = Phrases(
    """
    forgot|forgotten|forget|forgetting|oublie my|the|your|mon|le|son|ton|votre password|mot|mdp
    password reset|forgotten
    """
)
NOTED = Phrases(
    "ici|here|note|noter|notez|memo|rappel|reminder|voila|writing|write|jot|copie|colle"
)
