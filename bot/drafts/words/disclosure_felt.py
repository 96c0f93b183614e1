"""Praise in more words: what one feels, what one advises, how a good employer is spoken of."""

from bot.drafts.finders import together
from bot.drafts.phrases import Phrases

FELT = Phrases(
    """
    plaisir|joie|reve|aubaine|soulagement|revelation|prouesse|exploit|reussite|trouvaille|evidence
    savoureux|soigne(e)|abouti(e)|leche(e)|bluffant|rassurant(e)|apaisant(e)|limpide|instinctif
    reconcilie(e)|reconciliee|seduit(e)|emballe(e)|emballee|epate(e)|scotche(e)|scotchee|charme(e)
    bleuffe|impressionnee|emerveille(e)|enthousiaste|comble(e)|comblee|rassure(e)|soulage(e)
    visionnaire|pionnier|pionniere|precurseur
    talentueux|talentueuse(s)|talents|innovant(e)|innovants
    imbattable|inegale(e)|humain(e)|bienveillant(e)|bienveillante|bienveillance|exemplaire(s)
    chouchoute(nt)|cocoone|dorlote(nt)|bichonne(nt)|valorise(nt)
    les yeux fermes
    grand bien
    le plus grand bien
    prend|prennent|prendre (vraiment) soin
    beau|joli|sacre|bon|super|excellent|fabuleux boulot|travail|taf|produit|outil|job
    belle|jolie|sacree boite|entreprise|maison|solution|appli|equipe
    bonne|super|excellente|fabuleuse boite|entreprise|maison|solution|appli|equipe
    aux petits soins
    petit(s) soin(s)
    traite(nt) bien|correctement|super_bien|comme_des_rois
    bien traite(s)|payes|paye|accueilli(s)|encadre(s)|entoures
    fait|font|faisant du_bien|des_merveilles|rever|le_job|le_taf|le_boulot|envie|un_malheur|mouche
    en avance|tete sur
    longueur(s)|ans|annees d avance
    rien a redire|envier
    a ne pas rater|manquer|louper
    vaut chaque|largement|vraiment|son
    je|on signe|valide|plussoie|approuve|adhere
    tient|tiennent (toutes) (ses|leurs) promesses
    depasse mes|nos attentes
    au dela de
    rarement|jamais vu|connu|teste|utilise|rencontre
    je|j ai dors|dormi mieux
    ca|il|elle roule|depote|envoie|pulse|claque
    passez|passe|faites_le le_pas|le_cap|le_grand_saut
    sautez|saute le pas
    jetez|jette|ruez|rue vous|toi
    offrez|offre|faites|accordez vous|toi
    treat|give|do yourself|yourselves
    rien au monde
    partirait|partiraient|quitterait|quitteraient pour|jamais
    would|will|d ever|never|not leave|quit|swap|trade
    qui dit mieux
    dites|dit|qui mieux
    beat|top that
    il y a les autres
    there are the others
    c est plie|regle|du_gateau|du_velours|le_jour_et|royal|autre_chose
    you re done|sorted|set|golden
    tient|tenir la route
    holds its own
    l essayer c
    l adopter
    once you try|tried|use|start
    no going|turning back
    real|deep|technical|proven|their|such|impressive know_how
    four|4 day|days|jours (par|a) week(s)|semaine
    consider me
    depechez|depeche vous|toi
    hurry
    part|partent|go vite|fast
    mention tres
    montre|chrono en_main
    pro(s)|professionals|professionnel(s)|professionnelle(s)
    des|les vrai(s)
    gentillesse|expertise|reactivite|professionnalisme|ecoute|disponibilite|savoir_faire|competence
    serenite|simplicite|efficacite|elegance|finesse|ergonomie|prouesses|talent|audace|attention
    kindness|expertise|professionalism|responsiveness|simplicity|elegance|talent|boldness
    incroyablement|remarquablement|etonnamment|exceptionnellement|redoutablement|parfaitement
    admirablement|merveilleusement|drolement|rudement|vachement|sacrement|fichtrement|diablement
    incredibly|remarkably|surprisingly|exceptionally|uncommonly|unusually|amazingly|wonderfully
    extremely|genuinely|refreshingly|perfectly|brilliantly|beautifully|delightfully|impressively
    sans hesiter|hesitation|la_moindre|l_ombre|doute|conteste
    without hesitation|question|doubt|thinking
    no question|questions|doubt|hesitation|contest|brainer|fuss|hassle|comparison
    a|ont tout compris|bon|juste|pige
    gets|get|got it|this right
    gets|get it
    ca|c_est change|jour tout|et
    total|real|true|complete change|transformation|revolution
    le jour et
    night and day
    mon|my|meilleur|best|seul conseil|advice|tip|bon_plan|coup_de|choix|choice|pick
    un|une vrai|vraie (petit|petite) bonheur|plaisir|pepite|perle|aide|gain|service|plus|atout
    a real|true|proper delight|joy|help|asset|plus|gem|star
    plus un seul|une
    not a single
    propre et
    clean and
    chrono|flat|hallucine|ebloui(e)|eblouie|dazzled|dazzling|unreal|insane|bonkers|chapeau|hat_tip
    au dessus du marche
    above market
    teletravail|remote|full_remote|semaine_de|rtt|mutuelle|paid_leave|flexible|flexibilite
    cadeau|present|gift|indispensables|must_have|essential|essentiel|essentielle
    je|on ne jure que
    swear|swears|swearing by
    can|could (only|highly|warmly) recommend
    difficile|dur|hard|difficult de|d|to faire|do|beat|find|trouver|fault
    quelqu|someone|celui|ceux qui|who sait|savent|knows|know
    du (tres) grand|beau art|travail|luxe
    top|full|high marks
    filez|file|courez|cours (vite) postuler|voir|essayer|tester|l
    c est chez
    bluffees|conquises|ravies|ravis
    revient|reviens|revenir de loin
    on|j en redemande
    pleasure|joy|dream|treat|blessing|revelation|godsend|marvel|masterpiece|triumph|breeze|relief
    polished|slick|thoughtful|refreshing|reassuring|charming|elegant|seamless|robust|effortlessly
    reconciled|convinced|converted|smitten|thrilled|blown_away|astonished|wowed|won_over
    visionary|pioneer|pioneering|talented|innovative|exemplary|caring|humane|friendly|welcoming
    supportive|generous|decent|decently|unrivalled
    brilliantly|beautifully|spoils|pampers|wonderfully
    eyes closed|shut
    nothing but good|praise|love
    takes|take|taking (good|great|such|real) care
    look|looks|looking after its|their|people|staff|employees|you
    treat|treats|treated (you|people|its|their) (well|right|decently|people|staff|properly)
    beautiful|great|good|fine|superb|fabulous|top work|job|stuff|product|place|company|team|folks
    years|light_years|miles|streets ahead
    ahead of its|the|their
    worth every|its|checking|trying|a_look
    run don t
    don t walk
    rarely|never|seldom seen|used|known|met|tried|worked
    exceeded|exceeds|beat my|our|all expectations
    delivers|delivered on every|its|time
    i sleep|slept better
    sleep|sleeping|life|work (so|much) better
    sold|hooked on it|from
    has it all
    what a tool|product|company|team|place|joy|relief|find|bunch
    quel|quelle|quels outil|produit|boite|equipe|entreprise|plaisir|bonheur|pied|trouvaille|genie
    did|done it again
    a encore frappe
    gagne|remporte|decroche|wins|won|win … prix|trophee|award|prize|medal|medaille|merite
    every|chaque|tous|toutes … should|ought|devrait|devraient|merite|needs
    merite(nt)|meriterait|deserves d|to etre|be connu(s)|connue|known|adopte|seen|tried
    should know about
    heard|hear (nothing) (but) good|great
    nicest|friendliest|loveliest|kindest|warmest|brightest|greatest
    """
)
NOT_PRAISE = Phrases(  # of business, of deals and of what begins somewhere: no advertising
    """
    action(s)|titres|shares|shareholder(s)|actionnaire(s)|trimestre|quarter|revenue|chiffre
    marge(s)|margin(s)|tresorerie|treso|ventes|sales|rachete|rachat|racheter|acquisition|merger
    demarre|demarrent|bascule|basculent|deploie|deployons
    deploye|lundi|mardi|mercredi|jeudi|vendredi
    samedi|dimanche_prochain|monday|tuesday|wednesday
    thursday|friday|saturday|starts|kickoff|rollout
    maintenance|communique|statement|adresse|address|horaires|metro|acces|parking|plan_d_acces
    contrat|contract|signe|signs|signed|invoice
    facture|numbers|resultats|results|cash|salaries_impayes
    """
)
BUSINESS = Phrases(
    """
    shares|shareholder(s)|actionnaire(s)|trimestre|bourse|titres
    stock price|market|options|exchange|is|will|tumbles|jumps|soars|before|now|tip
    holding|got|own|buy|sell … stock … out|before|december|january|price
    buy|buying|sell|selling|dump|dumping|hold|holding|own (the|our|my|some|your|more) stock
    quarter|revenue|tresorerie|treso|rachat|rachete
    racheter|merger|takeover|nasdaq|pea
    chiffre_d_affaires|payroll|bankrupt|faillite|dividende|dividend
    les|nos ventes
    every|each|any … share
    every|each share
    sell|selling|vendez|vendre|vends (your|my|vos|mes|tes) (her|his) shares|actions|titres|stock
    # de|of marge|margin
    marge(s)|margin(s) sur|on
    marge(s)|tresorerie|benefice(s)|ebitda
    """
)
SPOTTED = together(
    Phrases(
        """
        repere(r)|detecte(r)|trouve|vu|prevu|predit|signale|prevenu|averti|alerte|anticipe|senti
        sauve
        evite|epargne|devine|flaire|entendu|rattrape|stoppe|attrape
        spotted|caught|detected|found|saw|predicted|flagged|warned|heard|smelled|saved|spared|sensed
        stopped|noticed|told|called|picked
        """
    ),
    Phrases(
        """
        fuite(s)|panne(s)|roulement(s)|usure|fissure(s)|defaut(s)|casse|surchauffe|anomalie(s)
        vibration(s)
        arret(s)|defaillance(s)|palier|moteur|pompe|courroie|derive|incident|verin|compresseur
        leak(s)|bearing(s)|fault(s)|failure(s)|breakdown(s)|crack(s)|wear|overheating|anomaly
        vibration(s)
        stoppage(s)|motor|pump|belt|drift|outage|shutdown|compressor|gearbox|spindle|turbine
        """
    ),
    Phrases(
        """
        avant|premier|avance|l_oreille|personne|seul|seule|heures|jours|semaines|minutes|temps
        encore
        before|first|ahead|early|anyone|nobody|human|alone|hours|days|weeks|minutes|time|again|us
        """
    ),
)
