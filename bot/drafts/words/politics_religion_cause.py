"""What people march, pay and fight for: strikes, taxes, rights."""

from bot.drafts.finders import either, near, together, unless, without
from bot.drafts.phrases import Phrases
from bot.drafts.words.politics_religion_nation import NATION, OURS_FIRST, WAR

STRIKE = Phrases(
    """
    greve(s)|greviste(s)|debrayage|picket(s)|cortege|manif|manifs|mobilisation|intersyndicale
    strike(s)|strikers|striking|walkout|cgt|cfdt|rmt|aslef|unison|uaw|unsa|cnt|sud_rail
    unite the union
    syndicats|unions
    """
)
WORKERS = Phrases(
    """
    cheminots|dockers|eboueurs|routiers|agriculteurs|farmers|nurses|teachers|infirmieres|soignants
    train|tube|rail|bus|delivery|amazon drivers|workers
    doctors|enseignants|profs|raffineries|fonctionnaires|aides_soignantes|pompiers|firefighters
    """
)
SOLIDARITY = Phrases(
    """
    solidaire(s)|solidarity|solidarite(s)|rejoignez|rejoins
    soutien|soutiens|soutenons|soutenez|greve_illimitee
    support|stand|i_stand|back|backing|with|join (the|our|your) strikers|strike|strikes|picket
    support|stand|i_stand|back|backing (with) (the|our|your|striking) nurses|teachers|doctors
    support|stand|i_stand|back|backing (with) (the|our|your|striking) workers|union|unions|drivers
    pay them|nurses|teachers|doctors properly|fairly|what|more
    payez|augmentez (enfin) les|nos|vos infirmieres|soignants|profs|enseignants
    dans la rue
    en|comme|les|l otage(s)
    held|holding|hold to|hostage|ransom|us
    tous|toutes avec eux|elles|les
    on (ne) lache rien
    ne lachez|lachons rien
    caisse de greve
    strike fund
    join me|us
    we|you|they will|ll win
    bloquons|bloquez tout|le_pays|les_raffineries|la
    je|on|nous|vous ne (viens|viendrai|vient|travaille|travaillerai|bosse) pas
    retrait de la|cette reforme|loi
    contre la|cette|le|ce reforme|loi|gouvernement|budget|projet
    power to the|workers
    """
)
RIGHTLY = Phrases(
    """
    raison|bravo|tenez_bon|courage|heroes|heros|legitime|legitimate|deserve|dignite|soutien
    right|free to strike
    are right
    """
)
STRIKEBREAKING = Phrases(
    """
    ban|banned|interdire|interdit|interdisez|interdisons|dissoudre|dissolvez|dissolution|otage(s)
    feignants|faineants|flemmards|privilegies|requisition|requisitionner|bloque|bloquent|chantage
    privatisez|privatisons|privatise|greedy|nantis|surpayes|overpaid|spoiled|gates|pampered
    ashamed|disgrace|ransom
    lazy|hostage|ransom|blackmail|selfish|holding|time_to_ban|thugs|crush|sack|fire|parasites
    service minimum
    shut|shutting|paralysing|crippling down|london|the_country|us|everything
    bosser|travailler un_peu|comme|au_lieu
    """
)
MARCHING_BEASTS = Phrases(
    """
    canards|canard|ducks|chat|chats|cats|pigeons
    poules|moutons|vaches|escargots|oies|hens|geese|sheep
    ascenseur|lift|stairs|escalier|printer|imprimante|cafetiere|machine|wifi|plante|server|serveur
    cafe|coffee|croissants|chaussettes|keyboard|clavier|doudous|peluches|licornes|lutins
    """
)
CHARITY = Phrases(  # what people walk and run for, whatever they vote
    """
    cancer(s)|mucoviscidose|cystic_fibrosis|leucemie|leukaemia|parkinson|alzheimer|sclerose|diabete
    diabetes|endometriose|endometriosis|octobre_rose|pink_october|telethon|movember|sidaction
    maladie(s) rare(s)
    rare disease(s)
    """
)
MARCHED = Phrases(
    """
    manif|manifs
    picket line(s)
    piquet(s) de greve
    bloquons|bloquez tout
    je|on|nous suis|serai|sera|est|serons|sommes|fais|ferai|ferons en|la|tous greve
    i|we m|re|am|are|will|ll (be) (going|out) on strike
    greve generale|reconductible|illimitee|feministe|climat
    crossing|cross|crossed a|the picket
    convergence des luttes
    manifestons|manifester|manifestez … contre|pour_nos|pour_les
    manifesterai|defilons|defiler|defilez … contre|pour_nos|pour_les
    manifestons|manifester|manifestez … retraites|republique
    manifesterai|defilons|defiler|defilez … retraites|republique
    protest|demonstrate|demonstrating|protesting with us|me
    march|rally|marching with us|me for|against|saturday|on
    defilerai|defilerons|defile|defilons … mai|cfdt|cgt|fo|contre|retraites|syndicat
    protest|demonstrate|demonstrating|protesting|rally … against|saturday|outside|the_government
    battre|battons le pave
    occupons|occupy|blocage|bloquer … raffineries|ministere|wall_street
    occupons|occupy|blocage|bloquer … universites|fac|parliament
    debrayons
    hold the line comrades|together
    en lutte
    droit|droits a_la_retraite|de_manifester|syndicaux|sociaux|des_travailleurs
    workers rights|power|solidarity
    tous|toutes dans la rue
    fill|take|into|flood the|to_the streets
    take to the streets
    fill the streets
    remplissons|envahissons les rues
    dans la rue mardi|jeudi|samedi|dimanche|lundi|pour|contre
    march|marching|marche|marchons … against|contre|for_our_rights|for_palestine|for_gaza
    march|marching|marche|marchons … pour_nos_droits|reform|reforme|government|gouvernement
    dans|rejoignez|rejoindre le|notre|un cortege
    """
)
STRIKING = either(
    without(MARCHED, MARCHING_BEASTS, CHARITY),
    without(
        either(
            near(STRIKE, STRIKEBREAKING),
            together(STRIKE, RIGHTLY),
            together(either(STRIKE, WORKERS), SOLIDARITY),
        ),
        MARCHING_BEASTS,
    ),
)
LEVY = (
    "impot|impots|taxe|taxes|isf|csg|cotisations|charges|fisc|droits_de_succession|tax|taxes"
    "|income_tax|inheritance_tax|wealth_tax|vat|fiscalite|budget|pensions|retraites|benefits|welfare"
)
PAID = Phrases(
    f"""
    trop de|d impots|fonctionnaires|assistes|taxes|charges|etat|normes_europeennes|immigration
    paie|paye|paient|payent|payer|payons trop|toujours_plus|encore_plus (d|de) impots|taxes|charges
    moins d impots|etat|de_fonctionnaires|assistanat
    baisse(z)|baissons|supprimez|supprimons|augmentez|retablir|retablissez (les|l|la|tous) {LEVY}
    {LEVY} … doit_revenir|doivent_baisser|doit_baisser|confiscatoire(s)|racket|spoliation|vol|volent
    {LEVY} … matraquage|etouffe|etouffent|asphyxie|engraisser|profiteurs|gaspille|assistes|immoral
    {LEVY} … injuste|injustes|scandaleux|delirants|delirant|tuent|tue|ras_le_bol|plus_riches
    {LEVY} … theft|robbery|crippling|fair_share|punish|punishes|punishing|scroungers|too_high|wasted
    {LEVY} … immoral|unfair|kill|kills|killing|killing_small|on_small_business|on_small_businesses
    {LEVY} … suffocating|bleed|bleeding|handouts|to_death|hard_working|working_families|the_rich
    lower|cut|slash|scrap|raise|hike|abolish|reverse (the|our|all|income|inheritance) tax|taxes
    another|yet_another|more|endless tax|taxes on|from|and
    tax|taxed|taxing|taxer|taxez us|nous to|encore|les death|plus|riches|milliardaires
    taxes to death
    matraquage|racket|enfer|rage fiscal|fiscale
    smaller|bloated|big|small state|government
    assistanat|isf|smicards
    profiteurs|voleurs du|de systeme|impot|l_etat
    35 heures|h … tue|tuent|ruine|coule|erreur|folie|catastrophe|supprim
    fair share
    cadeaux|niches|paradis fiscaux|fiscales|fiscal|aux_actionnaires|aux_riches
    tax breaks|cuts|handouts for the|billionaires|millionaires|corporations|rich
    actionnaires … gavent|cac_40|cadeaux|dividendes_records|salaries
    argent|fric|pognon du contribuable|de_dingue|public … gaspille|jete|fenetres|dingue|vole
    taxpayer(s) money|cash|pay|paying|fund|footing
    retraite a # ans non|jamais|c_est|est|honte|scandale|vol
    trickle down
    universal basic income is|now|would|should
    redistribution|collectivisation|nationalisons|nationalise|privatisation|privatising … de|the|est
    """
)
VEIL = Phrases(
    "voile(s)|foulard_islamique|hijab|burqa|burkini|abaya|kippa|kippas|veil(s)|headscarf|headscarves|niqab"
)
SECULAR = Phrases(
    """
    laicite|laique|secularism|secular|soumission|submission|oppression|oppresse|republique|ecole
    interdire|interdit|interdiction|ban|banned|islam|islamisme|liberte|freedom|femmes|women
    """
)
SAILING = Phrases("voilier|bateau|regate|mer|vent|sailing|club|transat|skipper|mariage|bride")
SECULARISM = either(
    unless(together(VEIL, SECULAR), SAILING),
    Phrases(
        """
        laicite … negociable|valeur|combat|attaque|attaques|menacee|defendre|mots|reculer|piegee
        laicite … liberticide|islamophobie|excuse|religions
        secularism … negotiable|attack|defend|threat|under
        """
    ),
)
CAUSES = either(STRIKING, PAID, WAR, NATION, OURS_FIRST, SECULARISM)
