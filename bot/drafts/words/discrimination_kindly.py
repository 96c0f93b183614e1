"""What is said of them in a tweet that means no harm; and what says no."""

from bot.drafts.phrases import Phrases

KINDLY = Phrases(
    """
    portrait(s)|episode|recit|reportage|interview|interviews|parcours|histoire(s)|story|stories
    raconte(nt)|temoigne(nt)|partage(nt)|tells|shares|tell|talks_about|parle_de_son|expo
    her story
    film|livre(s)|roman|exposition|exhibition|musee|museum|spectacle|theatre|concert|bd|documentary
    rejoint|rejoignent|rejoindre|join|joins|joined|arrive|arrivent|bienvenue|welcome|embarque_avec
    recrute|recrutons|recrutent … tous|toutes|all|any|welcome|bienvenu(e)s
    recruiting|hiring|embauchons … tous|toutes|all|any|welcome|bienvenu(e)s
    h f|x|n
    recrute(nt)|recrutons|recruits # apprentis|preparateurs|people|apprentices
    recruiting|hiring|hired # apprentis|preparateurs|people|apprentices
    tous|all|any|every profils|profil|backgrounds|background|gender(s)|ages|levels
    offre|offrons|propose|proposons|offer
    a proposer
    offers|offering|free|gratuit(e)|gratuits|gratuites
    atelier(s)|workshop(s)|webinaire|webinar|conference
    table_ronde|panel|talk|meetup|stage_d|masterclass
    etude|study|enquete|survey|rapport|report|chiffres|figures|recherche|research|insee|statistiques
    combien|how_many de|d|women|people|have|hold
    brevet(s)|patent(s)|diplomes|degrees|nobel
    medaille(s)|medal(s)|record|finale|final|champion(nes)
    championne(s)|champions|qualifie(es)|victoire|tournoi|equipe_de_france|jeux|games|olympi(cs)
    conseil(s)|astuce(s)|tip(s)|guide|mode_d_emploi|handy|pratique|utile|useful|lisible(s)|readable
    adapte(es)|adapted|concu(es)|concue|designed
    built_for|pense_pour|teste(nt)|testons|testing|testers
    traduit|traduction|translated|translation|traduire
    sous_titre(s)|subtitles|langue_des_signes|bsl|lsf
    nous|m|me|vous|lui|leur|s apprend
    apprend a|aux|le|la|les|l|de|du|avec|ensemble
    appris|apprenne(nt)|taught|teaches|learned
    learnt|lesson|lecon|transmettent|transmet|forme_nos
    forme|formes|formees|trained|train|formons … apprentis|alternants|jeunes|apprentices|#
    respecte(r)|respectful|egalite|parite|inclusion
    inclusive|mixite|diversite|diversity|ouverture|fierte(s)
    pride|allie(e)s|allies|safe|bienveillance
    bienveillant|kindness|accueillant|accueille(nt)|solidaire(s)
    dons|donate|donation|collecte|fundraiser
    association|benevoles|volunteer(s)|ong|charity_run|marathon
    cantine|canteen|menu|buffet|repas|lunch|dinner
    diner|gala|couscous|gateau|cake|recette|recipe|cuisine
    chapeau|hats_off|bravo|felicitations|congratulations|congrats
    merci|thanks|thank_you|fier(s)|fiere|proud
    mon|ma|my|notre|our conge|conges|leave|grossesse|pregnancy|retraite|accouchement
    papa depuis|heureux|comble
    suis|etais|je|j (a) (une|un|devenue|devenu) papa|maman|dad|mum|mom|parent|father
    i|m|am|became|become (a) (une|un|devenue|devenu) papa|maman|dad|mum|mom|parent|father
    retour|back (de|d|from) (mon|ma|my|a|conge) (conge) lundi|demain|monday|tomorrow
    reprends|reprise|reprendre|resume|returning
    i m_back
    me revoila
    de retour
    voyage|travel|trip|vacances|holiday|holidays
    marche_de|market|export|exporter|partenaire(s)|partner(s)
    ambassade|embassy|festival|nouvel_an|new_year|fete(s)
    feast|eid|aid|noel|christmas|hanoukka|diwali
    serveur(s)|server(s)|machine(s)|ecrou|connector|connecteur
    vis|thread|cable|prise|plug|police|typeface
    font|clavier|keyboard|noir_et|paint|peinture
    nuancier|peur_du_noir|dark|coffee|cafe|cafes|degustation
    isbn|camus|roman|brocante|mystere|gnome|jardin
    garden|biere|beer|brasserie|pinte|pint|boite_noire
    circonflexe|acute|grave|cedille|csv|unicode|utf
    voisin(e)|neighbour(s)|grand_mere|grand_pere|gran|grandma|grandpa
    mamie|papy|nan|mere|mother|pere|soeur
    change|changed|changes de|her|his|from metier|carriere|careers|career|vie|life
    reconversion|apprentie|apprenti|debute|debuter
    beginner|started|commence_le|decouvre|discovers|discovered
    simulateur|calculator|calculatrice|capteur(s)|sensors
    carte_jeunes|railcard|youth_card|discount|remise
    residence|logement|housing|studio(s)|bourse(s)
    scholarship(s)|grant_for|mentorat|mentoring|tutorat
    presente(nt)|presents|present|accueillir|horaires|gestes|habits|commence|begins|souhaitent
    battu(s)|beat|beaten|ping_pong|babyfoot|visite|visit|visiting|celebre(nt)|celebrates|celebrating
    connectee(s)|bluetooth|speaker(s)|haut_parleur|anonyme|anonymous|debat|debate
    a vendre
    for sale
    sapiens|erectus|evolution|navire|ferry|promet
    recrute(nt)|recruits|hires vingt|twenty|dix|ten|douze|twelve|#
    junior(s)|confirme(s)|udc|socialistes|agriculteurs|pousses|talents|entreprise|entreprises
    chut|shh|shhh|secret|told_a_soul|dit_a_personne
    droit|law|loi|legal|obligation|defenseur|rights|plainte|prud_hommes|tribunal|court
    victime(s)|victim(s)|harcelement|harassment
    insulte(s)|remarques|cliche(s)|prejuge(s)|stereotype(s)
    entends|entendu|heard|hear|told|croire que|that|me|encore
    mesure|mesurer|measured|brevets|chercheuse(s)|astronaute|pionniere(s)|pioneer(s)|inspirante(s)
    hopital|hospital|clinique|clinic|patients|soignants
    carers|nurses|infirmieres|medecins|school|ecole
    ecoles|schools|college|lycee|lyceennes
    lyceens|university|universite|etudiants|etudiantes|students
    enfants|children|kids du|des|of|our|nos|employees|salaries|collegues|colleagues|staff
    """
)
SNIDE = Phrases(
    """
    super|sacre|joli|beau|quel|merci_du|chouette cadeau|idee|boulot
    super|sacre|joli|beau|quel|merci_du|chouette travail|choix|recrutement|casting
    lovely|nice|great|what|some gift|idea|job|choice|present|work|casting|hire
    nice|good|great|well one|job|work|going|played|done hr|the|guys|management|lads
    bientot|prochaine_etape|demain (#) ils|elles|on|il|elle|c|ca|un|une|des|le|la
    next|soon|before_long|tomorrow (thing) (you) they|it|he|she (ll|will|be)
    next|soon|before_long|tomorrow (thing) (you) we|know|they_ll|it_ll|be (ll|will|be)
    ll|will|to be|want|have|need|start|ask next
    what|et about|quid|pense|moi|nous my|our|us|the_rest|a|nous|alors
    on dirait|croirait (qu|un|une|que|a|le|la)
    look(s)|looking like (she|he|they|a|an|the)
    paillettes|glitter|sequins|licorne
    in|the|all|painted|painting|frames pink
    exotique(s)|exotic|folklorique(s)|pittoresque|depaysant|couleur_locale
    vraiment|really|honestly|franchement|serieux|seriously|sincerement
    perdu d|avance
    pauvre(s)|poor nous|client(s)|us|customers
    plutot|rather|instead un|une|des|than
    """
)
