"""Praise of a company, its products and its jobs, and invitations to try them."""

import re

from bot.drafts.finders import either, pattern
from bot.drafts.phrases import Phrases

TRES = "si|tres|trop|tellement|vraiment|super|hyper|franchement|carrement|plutot|assez"
VERY = "so|really|super|very|crazy|pretty|damn|darn|bloody|how|rather|quite|insanely|ridiculously"
ADMIRED = Phrases(
    f"""
    la|le plus chouette|cool|sympa|agreable|humain|humaine|bienveillant|bienveillante|dynamique
    de loin la|le plus|meilleure|meilleur
    by far the|one nicest|best|coolest|kindest|friendliest
    formidable(s)|genial(e)|geniale(s)|geniaux|excellent(e)|excellente(s)|incroyable(s)|bluffe
    fantastique(s)|super|top|bluffant(e)|magique|parfait(e)|remarquable(s)|imbattable(s)|topissime
    impressionnant(e)|extraordinaire(s)|meilleur(e)|meilleures|meilleurs|adore|adorer|bravo|chapeau
    incontournable(s)|indispensable(s)|revolutionnaire|genialissime|canon|mortel|convaincu
    convaincue|conquis|conquise|bluffee|bluffes|sauve|merveille|merveilleux|pepite|reference|bijou
    tuerie|dingue|ouf|nickel|impeccable(s)|magnifique(s)
    sublime|splendide|exceptionnel(le)|hors_pair|performant(e)|top_du_top|bien_fichu|bien_fait
    brillant(e)|geant(e)|enorme|epatant(e)|ingenieux|ingenieuse|genie|fluide|intuitif|intuitive
    redoutable|bombe|regal|delice|bonheur|fan|accro|felicitations|respect|merite(e)|meritee
    fiable(s)|precis|precise|precision|serieux|serieuse
    amoureux|amoureuse|ravi|ravie|satisfait|satisfaite|gagnant(e)|champion(s)|championne(s)|leader
    on y est bien
    change|changer|simplifie|facilite (tout)|la|ma|notre|nos|mon|le vie|quotidien|boulot|travail
    {TRES} bien|bon|bonne|simple|lisible|pratique|utile|efficace|facile|cool|sympa|beau|belle|rapide
    {TRES} agreable|fort(s)|forte|clair|claire|complet|complete|doux|douce|leger|legere|chouette
    sympa(s)|cool|chouette|utile(s)|pratique(s)|bon|bonne|belle ambiance|equipe|outil|appli|boite
    fait|font gagner
    rien de mieux|tel|comparable
    je|j me suis regale
    haut la main
    coup de coeur|maitre|genie
    fier|fiere|fiers de|d
    vaut le detour|coup
    peux|peut|pourrais plus m en passer
    on ne s en passe plus
    il|y a|n pas photo
    c est|etait autre_chose|le_top|du_lourd|du_solide
    assure(nt)|dechire(nt)|cartonne(nt)|gere(nt)|tue(nt) grave
    assurent|dechire(nt)|cartonne(nt)|depote(nt)|envoie du lourd
    10|20|5 sur 10|20|5
    amazing|awesome|great|excellent|fantastic|brilliant|outstanding|incredible|superb|wonderful
    best|love|loving|loved|loves|perfect|perfectly|impressive|unbeatable|gamechanger|saved|ace|dope
    stunning|terrific|magic|genius|unmatched|finest|lovely|gorgeous|slick|sleek|smooth|brill|neat
    phenomenal|exceptional|remarkable|delightful|delight|flawless|solid|stellar|legendary|epic|wow
    hooked|fan|obsessed|addicted|impressed|sold|amazed|delighted|favourite|favorite|winner|gem|beast
    kudos|congrats|congratulations|bravo|respect|lifesaver|must|rocks|slaps|lit|fire|goat|reliable
    accurate|intuitive|effortless|superior|deserved|worth|sorted|spot_on|life_saver
    hats off
    raise(s)|raised|set|sets the bar|standard
    petits oignons
    no brainer
    gens|equipe(s) passionne(s)|passionnee(s)|adorable(s)|en_or|au_top|geniaux|competente(s)
    passionne(s)|passionnant(e)|passionnes|chapeau_bas|irreprochable(s)|attentif|attentive
    glad|happy|relieved|grateful i|we|to
    should be|all_be|have|really
    raving|rave about|reviews
    jaw|jaws dropped|drop|dropping|on_the_floor
    class act
    mind blown
    can t|cannot get_over|get_enough|stop_using|wait_to_try
    claque|gifle|kiffe|kif|coup_de_foudre
    game changer
    top notch|class|tier|drawer
    works|work|works_like_a like|wonders|charm|perfectly|beautifully|flawlessly
    blown|blew|blows (me|us) away
    second to none
    saves|saved|changed|changes … time|life|day|money|hours|bacon|evenings|weekend|weekends
    nothing|nobody|noone beats|touches|else|like|does|compares
    no one|other does|like|beats|forecasts|comes|compares|can
    {VERY} easy|simple|fast|good|useful|cool|quick|clear|nice|handy|clever|well|clean|decent|fun
    {VERY} helpful|kind|neat|smart
    how|pretty|so (damn|bloody|darn|much) good|well|fun|helpful|clever|easy|easier|better|love
    good|nice|cool|fair|better for|value|stuff|people|product|work|one|than|price
    amazing|nice|kind|smart|cool people|team|folks|tool|company|product|maps
    cleanest|smartest|nicest|easiest|fastest|clearest
    coolest|kindest|finest|safest|slickest|sharpest
    is the one|answer|way
    shoutout|props to
    shout out
    way better|ahead
    can t live|imagine|recommend|praise
    couldn|can t|not … without
    nailed|nails|smashed|crushed|crushes|killing it|the|this|another
    10|5|ten|five out|stars|star of|10|five|review|rating
    hands down
    proud of|to
    """
)
STARRED = pattern(
    r"[😍🤩🥰💯👏🙌🏆🥇❤💙💚🔥]|(?:⭐ ?️?){2,}|★{2,}|\b(?:5/5|10/10|20/20)\b"
    r"|\b(?:[7-9]|9[.,]5|4|4[.,]5|1[6-9])/(?:5|10|20) (?:from me|pour moi|easy|facile|sans)"
    r"|\b(?:[Nn]ote|[Ss]core|[Gg]ets?|[Gg]ave|[Gg]ive|[Mm]ets|[Dd]onne)\b"
    r"[^.!?\n]{0,30}? \d{1,2}(?:[.,]5)?/(?:5|10|20)\b",
    "prose",
)
RECOMMENDED = Phrases(
    """
    conseille|recommande|recommandez|conseillez|essayez|testez|adoptez|essaie|essayes|essayer
    choisissez|achetez|foncez|decouvrez|prenez|installez|postulez|rejoignez|recrute|recrutent
    telechargez|telecharge|commandez|equipez|optez|recrutement|recrutements|embauches|embauchent
    embauche|candidatez|candidate|candidatures|teste|achete|fonce|courez|cours|postule|precipitez
    passez|passe a|chez|sur
    a essayer|tester|adopter|installer|telecharger|decouvrir|recommander|suivre|conseiller
    vous|tu devriez|devrais|allez|vas|pouvez|peux
    allez|va|jetez|jette voir|jeter|postuler|un
    un coup d oeil
    regardez|regarde du|de|chez|ce|leur|leurs|plutot
    faites|fais confiance|comme_moi|passer|tourner
    envoyez|envoie|envoyer|deposez|depose|deposer … cv|candidature|candidatures
    poste(s)|offres|stage(s)|alternance(s) ouvert(s)|ouverte(s)|a_pourvoir|a_saisir|chez|dispo|sur
    on|nous|ils|elle cherche(nt)|recrute(nt)|embauche(nt)|cherchons
    meilleure boite|entreprise|employeur
    recommend|recommended|recommending|hiring|recruiting|apply|join|choose|adopt|download|order
    vacancy|vacancies|openings
    try|buy|get|use|grab it|them|this|one|yours|now|out|that
    go|goes with|for|have|check|see|take
    check|checkout out|it|them|this|that
    give|giving it|them|this|that|her a try|go|look|chance|shot|spin
    need|should|must|devriez|devez|have|ought|gotta use|try|have|to|utiliser|essayer
    need|should|must|devriez|devez|have|ought|gotta adopter|get|check
    should|must all|really|definitely|seriously|consider try|use|switch|it|them
    everyone|everybody|anyone|anybody|you needs|should|need
    every sailor|farmer|team|company|parent|cyclist|engineer|developer|manager needs|should
    want|wants one|two|it
    do|give yourself a favour|favor
    don t miss|wait|hesitate|sleep
    ne ratez|manquez|tardez|hesitez|loupez pas
    n hesitez|attendez pas|plus
    roles|jobs|positions|job|role|internships open|available|going|opening|openings|up|at|with
    open|new|cool|great|# roles|positions|job|jobs|role
    send|drop|submit … cv|resume|application|applications
    great|best|good|lovely place|company|employer to|for|i
    trust me|them
    worth every|a|it|the
    look|search no further
    tell your|all
    """
)
EMPLOYED = Phrases(
    """
    looking|hunting|searching for work|a_job
    need|want|fancy|after (a) (new) job|work|gig
    between jobs
    postuler|postulez|postule(nt) chez|a|la
    apply|applied|applying at|with|to|there
    out of work
    wants|needs|seeks|taking|takes|seeking (on) (#|new|more) pickers|packers|welders|drivers|fitters
    wants|needs|seeks|taking|takes|seeking (on) (#|new|more) technicians|engineers|developers|people
    prend|veut|cherche|cherchent|prennent|besoin (de|d|des) (#) caristes|soudeurs|chauffeurs
    prend|veut|cherche|cherchent|prennent|besoin (de|d|des) (#) techniciens|developpeurs|monde
    boite|entreprise|maison|company|employer|place (est) (is) en_or|au_top|in_a_million
    cherche(z)|trouver|veux|voulez (du|un|une|d) boulot|taf|travail|emploi|job
    employeur(s)|employer(s)|carriere(s)|career(s)|job(s)|emploi(s)|cv|cvs|resume(s)|recrutement(s)
    recrute(r)|recrutent|poste(s)|roles
    embauche(r)|embauchent|candidature(s)|stage(s)|stagiaire(s)|alternance(s)|apprenticeship(s)
    apprentissage(s)|traineeship(s)|cdi|cdd
    alternant(s)|alternants|internship(s)|hiring|recruiting|recruits|vacancy|vacancies|opening(s)
    ambiance|culture|salaires|salaries|perks|avantages|tickets_resto|teletravail|interns|apprentis
    """
)
CUSTOMER = Phrases(
    """
    depuis que|qu|since i|we|je|j|on|mon|ma|the|le
    je|on|i|we ne|will|ll|am|m|n (never) reviendrai|reviens|reviendra|go_back
    je|on|i|we ne|will|ll|am|m|n (never) going_back|look_back|quitte
    never going|go|looking|look back
    plus|never jamais|again sans|without
    ca|that change|changed|changes (des|tout|everything|the_game|de)
    vaut son|le|largement|chaque|bien prix|coup|detour|euro|centime
    worth it|every|the|a|trying|its
    stop|stopped|fini|finies|finis|goodbye|adieu|arretez les|le|de|guessing|using|paying
    stop|stopped|fini|finies|finis|goodbye|adieu|arretez struggling|wasting|worrying
    start|started|commencez|commence using|use|a_utiliser|with
    plus|pas besoin|de_raison|d_excuse|d_autre
    all|everything|tout (ce) (dont|que|what) you|vous|tu|i|on
    you|vous|tu|votre|your ll|will|allez (not|pas|plus|jamais|never|be|t) regret|regretter
    you|vous|tu|votre|your won|ne|wont (not|pas|plus|jamais|never|be|t) regret|regretter
    you|vous|tu|votre|your ll|will|allez|won|ne|wont (not|pas|plus|jamais|never|be|t) regretterez
    you|vous|tu|votre|your ll|will|allez (not|pas|plus|jamais|never|be|t) look|love|adorer
    you|vous|tu|votre|your won|ne|wont (not|pas|plus|jamais|never|be|t) look|love|adorer
    you|vous|tu|votre|your ll|will|allez (not|pas|plus|jamais|never|be|t) need|want|thank|decu
    you|vous|tu|votre|your won|ne|wont (not|pas|plus|jamais|never|be|t) need|want|thank|decu
    you|vous|tu|votre|your ll|will|allez|won|ne|wont (not|pas|plus|jamais|never|be|t) disappointed
    you|vous|tu|votre|your ll|will|allez|won|ne|wont (not|pas|plus|jamais|never|be|t) remercierez
    that s the tweet
    just saying
    ne cherchez|cherche|cherchons plus
    deserve(s)|deserved|merite(nt) more|better|way|all|plus|mieux|d_etre|son|sa|un|une|every|the
    no regrets|brainer|regret|contest
    no_one|nobody|everyone should|ought
    devrait|devrions|devraient (tous|toutes|vraiment) avoir|utiliser|equiper|essayer
    devrait|devrions|devraient (tous|toutes|vraiment) passer|adopter|y|l
    m epate|bluffe|impressionne|etonne|facilite|simplifie|ravit|enchante
    hands down|up
    treats … well|right|properly
    repond|answers|replies|responds … minutes|minute|heure|hours|hour|vite|fast|jour|seconds
    rappelle|ship|livre(nt) … minutes|minute|heure|hours|hour|vite|fast|jour|seconds
    makes|rend … easy|easier|fun|simple|facile|possible|better|simpler
    thanks|thank|merci|grace to|a|you|au|aux
    si|if (vous|you|tu) voulez|avez|hesitez|hesitate|have|travel|live|work
    mieux|better|plus|more que|than|fiable|rapide|precis|simple|reliable|accurate
    bien plus|mieux|meilleur
    far|much|miles|so|way better|ahead|easier|faster|simpler
    m a|ont fait|change|aide|sauve|evite|convaincu|permis
    got|helped|taught|gave me|us|my
    """
)
NEUTRAL = Phrases(
    """
    guide(s)|installation|prerequis|requirements
    documentation|doc|docs|atelier(s)|formation(s)|tutorial
    tutoriel|tuto|webinar|webinaire|meetup(s)
    migration|ticket(s)|bug(s)|changelog|notes|version(s)|manual|manuel|notice|training|workshop(s)
    desole|sorry|panne|down|hors|outage|retard|lent|slow|stand|booth|salon|fair
    demain|tomorrow|slides|question(s)|conference|talk|session
    """
)
URGED = re.compile(
    r"(?:\b(?:get|use|using|try|trying|buy|choose|pick|grab|install|download|with|discover|meet|recommend|recommande"
    r"|prenez|prends|utilisez|utilise|essayez|essaie|testez|teste|adoptez|decouvrez|choisissez|achetez|installez"
    r"|telechargez|vive|long live|thank you|thanks|merci|bravo|love|trust"
    r"|(?:conseil(?: d'ami)?|astuce|tip|advice) ?:|look(?:ing)? at|look no further than|apply to"
    r"|head for|regardez?(?: du cote de)?"
    r"|(?:voir|aller|vas|allez|va) (?:du cote de|chez)"
    r"|(?:tourne|adresse)[zs]?[ -](?:toi|vous) (?:vers|a)"
    r"|(?:postule|frappe|toque)[zrs]? (?:chez|a la porte de)"
    r"|before|avant|without|sans|like|comme|(?:switch|upgrad|mov)\w* to|passer a|passe a)"
    r"(?: (?:the|le|la|les|a|au|to|our))?|(?:grace|thanks) (?:a|to)) $"
)
PRAISE = either(ADMIRED, STARRED, RECOMMENDED, EMPLOYED, CUSTOMER)
