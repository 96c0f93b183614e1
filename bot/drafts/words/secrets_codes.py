"""What codes open, how people say to enter them, and the codes that open nothing."""

from bot.drafts.phrases import Phrases

PLACES = Phrases(
    """
    porte(s)|portail(s)|portillon|alarme(s)|digicode|cadenas|coffre(s)|serrure(s)|barriere|clavier
    interphone|immeuble|garage|parking|ascenseur|casier(s)|vestiaire(s)|sas|grille|entrepot|hangar
    entree|hall|local|locaux|labo|bureau|bureaux|agence|usine|atelier|chantier|reserve|cave|armoire
    salle|batiment|consigne|boitier|boite|armurerie|remise|depot|coffret|trousseau|cle|cles|badge
    badgeuse|tourniquet|baie|datacenter|wc|toilettes
    cabane|clavier|pave|verrou|chambre_forte|placard
    imprimante|photocopieuse|copieur|tablette|tel|telephone|kiosque|borne|caisse|armoire_forte
    door(s)|gate(s)|alarm(s)|keypad|padlock|safe|lock|barrier|entryphone|building|garage|lift|locker
    elevator|lobby|warehouse|storeroom|stockroom|office|lab
    plant|vault|lockbox|keybox|key_box|key|keys
    cabinet|cupboard|shed|entrance|turnstile|bike_shed|printer|copier|photocopier|tablet|kiosk|till
    photocopieur|photocopieurs|room|toilet|toilets|loo|dock
    loading_bay|panel|intercom|buzzer|strongbox|server_room|cage|rack
    gym|roof|rooftop|basement|cellar|depot|shutter|shutters|rideau|volet|bike_store
    """
)
ENTER = Phrases(
    """
    tape(s)|taper|tapez|tapant|tapent|compose|composes|composer|composez|composant|pianote|pianotez
    faites|fais|entrez|entre|entrer|saisissez|saisir|saisis|appuie|appuyez|rentre|rentrez
    appuyer|appuyez|appuie sur
    il (faut) (suffit) de|faut taper|faire|entrer|composer
    type|types|typing|punch|punches|punching|enter|entering|dial|press|pressing|hit|tap|input
    punch_in|key_in|keying_in|type_in|tap_in|bang_in
    """
)
CODED = Phrases(
    """
    code(s)|combinaison|combi|pin|combination|combo|passcode|digits|chiffres|puk
    """
)
THEN = (
    r"(?:,|\s)\s?(?:then|puis|et|and|\+|plus|suivi (?:de|d')|followed by|avant|before)\s?"
    r"(?:la |le |the |press |hit |tap |touche |par |bouton |l'|a )*"
    r"(?:etoile|etoiles|diese|star|hash|pound|asterisk|asterisque|cle|valider|validez|enter"
    r"|entree|ok|vert|verte|green|the key|[#*a-d]\b)"
)
NOT_THESE = Phrases(
    """
    code(s) postal|postaux|promo|promotionnel|reduction|ape|naf
    code(s) rome|barre|barres|source|erreur|http|qr
    code(s) civil|travail|route|penal|couleur|couleurs|vestimentaire|parrainage|insee|iban|bic|swift
    code(s) de|du|of (la|le) conduct|conduite|deontologie|travail|route|commerce|ethics|practice
    code(s) ouvert|legacy|review|freeze|base|golf|monument
    error|erreur|zip|postal|post|promo|discount|voucher
    referral|status|exit|area|country|dress|bar|qr
    booking|color|colour|source|return|dialling|morse|product|sort|tax|coupon code(s)
    escape game|room
    postcode|zipcode|eircode
    reduction|remise|soldes|voucher|coupon|checkout|billetterie
    lignes|lines de|of code
    rejoue|enigme|cluedo|jeu_video|film|roman|serie|movie|novel|puzzle
    ticket|issue|commit|pull_request
    """
)
YEAR_HINT = Phrases(
    """
    l annee (de) (notre) (sa) creation|naissance|fondation|ouverture|arrivee
    l annee ou on|nous
    notre|le|mon (code) departement|anniversaire
    l annee de naissance|mort|sortie|construction|creation|fondation (de|du|d)
    l|notre annee de|du
    l annee ou
    date|annee|jour de naissance|creation|mort|mariage
    l anniversaire de|du
    the|my|our (boss|founder|owner|cat|dog) (s) birthday|birth_date
    boss|founder|ceo|owner|manager|director s birthday|birthdate|birth_date|birth_year
    jour et mois de naissance
    departement|code_postal deux|trois|fois|suivi|et
    the year … born|died|founded|opened|built|won|released|started|landed
    birthday|birthdate|birth_date|birth_year of|backwards|in
    my|his|her|our|their|the (boss|dog|cat|founder) s birthday|birth_year|birthdate
    year of birth|birth
    area|postal code backwards|twice
    the|our year we|it|of
    annee|an de|du|d (la|l) revolution|liberation|victoire|chute|bataille|coupe|debarquement|covid
    year of the|our … landing|revolution|war|wall|cup|crash|invasion|olympics|merger|move|covid
    year of|we our|won|founding|foundation|launch
    our|his|her|my birthday|birth_year|birth_date|founding_year|house_number|postcode
    le numero de la rue
    les quatre|4 derniers|premiers chiffres
    the last|first four|4|six digits
    """
)
SPARE_KEY = Phrases(
    """
    cle(s)|clef(s)|badge|double|trousseau|passe (du|de) (la|l|secours) local|porte|bureau|bureaux
    cle(s)|clef(s)|badge (du|de) (la|l|secours) labo|agence|entrepot|atelier|secours
    double|trousseau|passe (du|de) (la|l|secours) labo|agence|entrepot|atelier|secours
    cle(s)|clef(s)|badge (du|de) (la|l|secours) reserve|salle|portail|magasin|boutique
    double|trousseau|passe (du|de) (la|l|secours) reserve|salle|portail|magasin|boutique
    cle(s)|clef(s)|badge (du|de) (la|l|secours) locaux|serveur|serveurs|cabane|garage
    double|trousseau|passe (du|de) (la|l|secours) locaux|serveur|serveurs|cabane|garage
    la|le|les|une|un|mon|notre|nos|double cle|cles|clef|clefs|badge|double|trousseau
    the|our server_room|comms_room|storeroom|meeting_room|front_door|back_door|van|site key|keys
    spare|double … key|keys|fob|badge
    spare|the|a|our|office|front|back|door|shop|lab|my|master (office|warehouse|shop|gate) key|keys
    spare|the|office|shop|door|master (office|warehouse|shop|gate) fob|badge|keycard
    """
)
HIDDEN = Phrases(
    """
    sous|derriere … paillasson|tapis|pot|pots|caillou|pierre|bac
    sous|derriere … banc|compteur|escalier|evier|parpaing|brique|plante|poubelle
    dans|derriere le|un|la|les|l pot|pots|compteur|extincteur|bac|boite_aux_lettres
    dans|derriere le|un|la|les|l boite_a_lettres|volet|gouttiere|poubelle|radiateur|coffret
    sous|derriere|dans|sur … jardiniere|cabanon|boite_a_clefs
    sous|derriere|dans|sur … boite_a_cles|cache_pot|armoire_electrique
    sous|derriere|dans|sur … coffret_gaz|rebord|arrosoir|nichoir|parapluie|niche|statue|lanterne
    sous|derriere|dans|sur … nain_de_jardin|poteau|soupirail|boite_de_derivation|tuyau|siege|pneu
    dans|sous … tiroir|placard|casier_de|bureau_de|boite_a_gants|corbeille|pot_a_crayons
    in|inside|under … drawer|cupboard|desk|glovebox|pencil_pot|tray|mug
    scotche(e)|cache(e)|planque(e) (juste) sous|derriere|dans|au_dessus|a
    colle(e)|accroche(e)|glisse(e) (juste) sous|derriere|dans|au_dessus|a
    sur le linteau
    au dessus de la porte
    under|underneath|beneath|behind … doormat|mat|plant|pot|plant_pot
    under|underneath|beneath|behind … flower_pot|flowerpot|brick|stone|bin
    under|underneath|beneath|behind … meter|gnome|bench|keyboard|step
    under|underneath|beneath|behind … extinguisher|letterbox|mailbox|gutter|rug
    in the plant_pot|flower_pot|flowerpot|meter_box|letterbox|mailbox|planter
    above|on|over the door|lintel|door_frame
    on top of the door|frame
    in|inside|under the (big|little|old) blue|red|green|white|yellow|black pot|tin|jar|box
    in|inside|under the pot|tin|jar by|near|next|beside|outside
    taped|hidden|stashed|stuck (just) under|behind|in|inside|above|to|on
    glued|tucked|hangs|hanging|hung (just) under|behind|in|inside|above|to|on
    under|underneath|beneath|behind|inside|in … planter|window_box|windowbox|shed|watering_can
    under|underneath|beneath|behind|inside|in … birdhouse|lantern|statue|meter_cupboard|gas_box
    under|underneath|beneath|behind|inside|in … drainpipe|downpipe|wheelie_bin|recycling_bin|ledge
    under|underneath|beneath|behind|inside|in … fire_extinguisher|gas_meter|fuse_box|tyre|rock
    """
)
MEETING = Phrases(
    """
    visio|reunion|teams|zoom|meet|webex … code|passe
    code secret|d_acces|participant|reunion|conf|conference|moderateur|organisateur|hote
    meeting id|code|pin|password|passcode
    host|participant|conference|access|dial_in|moderator|organiser code|pin|key
    puk
    code puk|sim|pin
    carte|card pin|code|sim
    """
)
UNLOCK = Phrases(
    """
    schema|geste|gesture|pattern|unlock|unlocks|deverrouille|deverrouillage|deverrouiller|debloque
    deverrouiller|debloquer|deverrouillez le|la
    """
)
SMS = Phrases(
    """
    code(s) recu(s)|envoye (par) (sms|mail|texto|telephone)
    code|codes (de) (la) connexion|verification|validation|confirmation|securite
    code|codes (de) (la) authentification|sms|google|paypal|banque
    code|codes (de) (la) a2f|2fa|whatsapp|insta|instagram
    code|codes (de) (la) telegram|microsoft|temporaire|unique|bancaire|3d_secure
    verification|security|login|confirmation code(s)|passcode|pin
    authentication|one_time|sms|google|whatsapp code(s)|passcode|pin
    auth|otp|2fa|mfa|sign_in|backup|microsoft|apple|bank|access code(s)|passcode|pin
    otp|totp|2fa|mfa|a2f|authenticator
    double|two authentification|factor
    code(s) … sms|texto
    mon|my code|otp
    texted|sent|sms me a|the|this code
    code … sent|texted me
    code … envoyer|envoye|envoyee|recevoir|recu|banque
    code … just|bank (just) sent|received|texted|got|arrived
    # digit|figure code
    six|four digit|figure code
    code a six|quatre|6|4 chiffres
    otp|code okta|duo|google|apple|microsoft|whatsapp|bank
    """
)
SPARE_CODES = Phrases(
    """
    recovery|backup|emergency|scratch code(s)|key(s)
    code(s)|cle(s) (de) secours|recuperation|sauvegarde
    """
)
OPENED = Phrases(
    """
    s ouvre|ouvrent|debloque|debloquent|active|desactive|coupe|arrete avec|en|sur
    se deverrouille|debloque|desactive|coupe avec|en
    opens|open|unlocks|unlock|disarms|disarm|silences with|using|on
    """
)
OPENS_WITH = Phrases(
    """
    s ouvre|ouvrent|debloque|deverrouille|desactive (toujours|encore|tous|toutes) avec|par
    opens|open|unlocks|unlock|disarms (still|always) with|using
    """
)
AS_EVER = Phrases(
    """
    comme toujours|avant|hier|d_habitude|d_hab|la_derniere_fois
    as always|usual|ever|before
    toujours le meme
    same as before|last|always
    """
)
FOUND_AGAIN = Phrases(
    """
    piano|musique|music|cle_de_sol|succes|success|reussite|bonheur|happiness|pot_commun
    trouve|retrouve|trouvees|retrouvees|found|lost|perdu|perdue|perdues|looking
    """
)
LOCKS = Phrases(
    """
    portail|portillon|alarme|digicode|cadenas|coffre|coffres|serrure|barriere|interphone|casier
    boite|boitier|coffret a cle(s)
    porte de|du derriere|service|garage|fond|local|livraison
    porte|entree arriere|principale
    back|front|side|rear|main door|entrance
    cadenas|antivol
    coffre fort
    salle (des) serveur(s)
    lockbox|keybox|gate|padlock|safe|alarm|keypad|lock|locker|barrier|entryphone|key_box|key_safe
    server room
    """
)
DEVICES = Phrases(
    """
    photocopieur|photocopieuse|copieur|imprimante|tablette
    badgeuse|copier|photocopier|printer|tablet
    """
)
