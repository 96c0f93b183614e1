"""Images and winks at the expense of those who are sorted; and whom they hint at."""

from bot.drafts.phrases import Phrases

PICTURED = Phrases(
    """
    bien joue|vu|fait|recrute
    bravo|merci|chapeau (a|aux|to) (les|la|l|the) rh|hr|recruteurs|direction
    thanks|congrats|bien_joue (a|aux|to) (les|la|l|the) rh|hr|recruteurs|direction
    c|trop|est trop|est mignon|touchant|attendrissant|adorable|pathetique|culotte
    how|so|that|s|bless cute|sweet|adorable|touching|brave|her|him|them
    accrochez_vous|tenez_vous_bien|attachez|hold_tight|brace|brace_yourselves|buckle_up|bonne_chance
    tout est|a_ete dit
    says it|that all
    si tu|vous vois|voyez|voyiez|suivez|me ce|mon|le|la|comprenez
    if you know|get|catch|see|follow what|my|me
    dignite|dignity|tranquillite|intimite|securite_de_nos|safety_of_our alors|then|matter
    croix|cross calendrier|rouge|blanche|calendar
    marquer|mark|noter|write|put (ca|it|that) (d) (une|a|the|on|in|down) croix|calendar
    marquer|mark|noter|write|put (ca|it|that) (d) (une|a|the|on|in|down) calendrier|cross
    sucre|sugar|coton|cotton_wool|verre|porcelaine|porcelain|guimauve|marshmallow|snowflake(s)
    nom|mot|word|name|term chic|poli|posh|fancy
    chic|posh|fancy|nice (word|name|term) pour|for
    flemme|flemmard|tire_au_flanc|skive|skiving|laziness|lazy|paresse|parasite(s)|assistanat
    moi qui|je ai|dis|invente|l ai|le
    didn|don t make|invent|write the rules
    cadenas|padlock|padlocked|alarme|verrou|coffre|safe_box|antivol
    bouche(nt)|bloque(nt)|gene(nt) (le|la|les|tout) (le) passage|place|couloir
    encombre(nt)|prend|prennent (le|la|les|tout) (le) passage|place|couloir
    block(s)|clog(s)|jam(s)|get(s)|in (in) the way|corridor|aisle|path
    allonge(e)|couchee|horizontale|lying_down|horizontally|between_the_sheets
    a genoux
    on her_back
    vendable|marketable|baisable|consommable|presentable|recasable|casable
    bouffer|manger|devorer|dechirer|croquer tout_cru|vivant|vif|le|la|les|cru
    eat|tear|rip him|her|them alive|apart|to
    enterrement|funeral|fantome|ghost|ninja|batman|nonne|nun|corbeau|crow|belphegor|rideau|curtain
    allaiter|accoucher|breastfeed(ing)|breastfeeding|give_birth
    tutu|poupee|dolls|rose_bonbon
    en rose
    tricots|knitting|aspirateur|casseroles|repassage|ironing
    picole(nt)|bourre(s)|vodka|pinard|gnole|biere_a
    ivres|drunk(s)|boozing|booze|pissed|whisky|alcoolique(s)
    un|one mot|word sur|in|out quatre|deux|trois|dix|four|two|three|ten|five|cinq
    le pire|comble|pompon
    to top|worst it|of|thing
    retrain|forme|formation|recycle … count|compte
    compte(nt)|count|counting (on) (les|the|their|leurs) jours|days|trimestres|annuites
    ne … plus toute sa|leur tete
    no longer|not all|right there|head|mind
    baby|pregnancy|mummy brain
    quand ca|it|hell pleut|freezes|gelera|arrange
    better|mieux off|portons|porte|sans|without for|it|plus_mal|mal|them
    faire|fait|font|pour|juste (du) joli|figuration|decor|tapisserie|nombre|potiche|presence
    for|just show|the_look|the_look_of_it|appearances
    for|just the_stats|the_photo|the_quota|the_numbers|the_fine
    eviter|esquiver|echapper|payer (a) (l|la|une|cette) amende|penalite|taxe|contribution|agefiph
    dodge|avoid|escape|save|skip|pay (the|a|that|on) fine|penalty|levy|tax
    plus personne ne bosse|travaille
    god help us|me|them
    quel|what|sacre|sacree gachis|waste|shame|dommage
    sautes d humeur
    mood swings|swing
    mort(s)|morte|dead|foutu|finished|grille pour|to|in|for la_tech|tech
    mort(s)|morte|dead|foutu|finished|grille pour|to|in|for le_metier|the_industry|le_marche
    arrete(z)|stop|quit d|de|sending|applying|envoyer (des|de|d) cv(s)|envoyer|postuler
    that s|is all they do|can|know|want
    c est|tout ce|all (tout) (ce) qu|que|they ils|elles|can|know savent|do|how
    hate|wait de|to rire|laugh|rigoler|voir_ca
    bougies|cierges|candles|incense|encens|croix|nativity|minaret|muezzin|sharia|charia
    rien|nothing|no_business|aucune_place a_faire|on|in ici|chez|dans|sur|here|our|this|the
    repeter|repeat (it|tout|leur|lui|everything) (tout) dix|ten|cent|three|twice|a_hundred|out
    expliquer|explain|spell (it|tout|leur|lui|everything) (tout) dix|ten|cent
    expliquer|explain|spell (it|tout|leur|lui|everything) (tout) three|twice|a_hundred|out
    karcher|hosed|nettoyer|fumigate|hose
    pas|not|ni|sauf|except (des|de|les|a|the|with) thon(s)|boudin(s)|cageots
    pas|not|ni|sauf|except (des|de|les|a|the|with) baleines|vaches|laiderons
    pas|not|ni|sauf|except (des|de|les|a|the|with) heifers|whales|cows
    pas|not|ni|sauf|except (des|de|les|a|the|with) elephants|trolls|mingers|moches
    trop exotique(s)|etranger(s)|etrangers|arabe(s)|typique(s)|compliques|connote(s)|ethnique(s)
    too exotic|foreign|ethnic|complicated|muslim|arabic|african|unpronounceable
    nice|good|great|well one|job|work|going|played|done hr|the|guys|management|lads
    when|qui (does|do) (this|the|our|that) bosse|team|anyone|office (actually) works|work|encore
    """
)
OBLIQUE_SAID = """
    the chinese|french|irish|polish|english|japanese|americans|italians|swedes|russians|arabs
    senegalese|malian|congolese|tunisian|egyptian|lebanese
    iranian|iraqi|kurdish|ethiopian|eritrean|sudanese
    homosexualite|homosexuality|transidentite|lgbt|lgbtq|wokes|wokisme|pride_flag|drapeau_arc
    kippah(s)|yarmulke|skullcap|burqa|niqab|croix_au_cou
    deux|trois|quatre|two|three|four enfants|gosses|mioches|kids|children
    a|an|un|une fat|gros|grosse|ugly|short|big guy|bloke|lad|woman|au|a|dans|en|en_short
    encore|toujours une|un qui|de_plus|en
    another|yet one|another who|with|of|off|gone|bites
    celles|ceux la|ci
    celui|celle la|ci … plus|meme|pas|encore|fera|va
    that one got|is|gets|was|has
    vrai|vrais|vraie|real|true|proper dev(s)|developpeur(s)|soudeur(s)
    vrai|vrais|vraie|real|true|proper ingenieur(s)|mecano(s)|chef(s)
    vrai|vrais|vraie|real|true|proper developer(s)|engineer(s)|welder(s)|coder(s)|leader(s)|boss(es)
    hotesse(s)|hostess(es)|hostesses|receptionniste(s)|receptionist(s)|standardiste|secretaire(s)
    mi_temps|temps|arret|arrets therapeutique|partiel|maladie
    conge(s)|arret|arrets maladie|maternite|paternite
    sick|disability|stress|medical|maternity|paternity|mat|pat leave|note(s)|days|pay
    burn_out|burnout|fibromyalgie|fibromyalgia|therapeutique
    nain(s)|naine|dwarf|dwarves|midget(s)|bossu|boiteux|borgne|manchot|bigleux|begue|mongol
    seine saint denis
    bobigny|aubervilliers|clichy_sous_bois|sarcelles|trappes|venissieux|vaulx_en_velin
    la courneuve
    grigny|evry|mantes_la_jolie|montfermeil|bondy|stains|barbes|belsunce
    les mureaux
    tower_hamlets|bradford|peckham|brixton|toxteth|moss_side|bronx|compton|harlem|hackney|luton
    essex|liverpool|glasgow|hull|marseille|corse|corsica|ireland girls|lads|lot|people
    the irish|scots|welsh|french|poles|germans|italians|spanish|greeks|portuguese|dutch|roma|turks
    les irlandais|ecossais|anglais|bretons|allemands
    les italiens|espagnols|grecs|belges|suisses|auvergnats
    prenom(s)|nom(s)|name(s)|surname(s) trop|a_consonance|too|that_are
    prenom(s)|nom(s)|name(s)|surname(s) exotique(s)|exotic|foreign|etranger(s)
    cure|pretre|imam|rabbin|priest|rabbi|vicar|pope
    papa(s)|mec(s)|homme(s)|gars|men|dads|bloke(s)|fathers en|on conge|paternity|paternite|parental
    ukrainienne|polonaise|roumaine|bulgare|algerienne|tunisienne|senegalaise|malienne|camerounaise
    antillaise|portugaise|russe|albanaise|mexicaine
    bresilienne|philippine|syrienne|afghane|pakistanaise
    ivoirienne|congolaise|vietnamienne|coreenne|indienne|hindoue|libanaise|iranienne|haitienne
    ukrainian|pole|filipina|lithuanian|latvian|hungarian|nigerian|kenyan|ghanaian|ethiopian|haitian
    ukrainien|lituanien|letton|hongrois|nigerian|kenyan|ghaneen|ethiopien|haitien|ivoirien|congolais
    """
OBLIQUE = Phrases(OBLIQUE_SAID)
