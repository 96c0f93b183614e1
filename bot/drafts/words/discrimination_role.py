"""Whose job it is said to be, jokes on a people, and names, accents and manners laughed at."""

from bot.drafts.phrases import Phrases
from bot.drafts.words.discrimination_people import OTHERS_FR, PEOPLES_FR, WOMEN_FR

MANLY = Phrases(
    """
    truc|metier|boulot|job|travail d|de|pour|a (les) homme(s)
    affaire|univers|monde|milieu|sport|poste d|de|pour|a (les) homme(s)
    truc|metier|boulot|job|travail d|de|pour (les) mec(s)|gars
    affaire|univers|monde|milieu|sport|poste d|de|pour (les) mec(s)|gars
    truc|metier|boulot|job|travail|affaire|histoires|poste de|d|pour (les) bonhomme(s)|vrais|garcons
    truc|metier|boulot|job|travail|affaire|histoires|poste de|d|pour (les) femme(s)|nana(s)|meuf(s)
    truc|metier|boulot|job de|d|pour (les) fille(s)|gonzesse(s)|blanc(s)
    travail|affaire|histoires|poste de|d|pour (les) fille(s)|gonzesse(s)|blanc(s)
    truc|metier|boulot de|d|pour (les) arabe(s)|pd|pede(s)|vieux|portugais
    job|travail|histoires|poste de|d|pour (les) arabe(s)|pd|pede(s)|vieux|portugais
    faut|fallait|il_faut|veut (de|d) (un|une|des) (vrai) homme|mec|gars
    besoin|cherche|prenez|vaut_mieux (de|d) (un|une|des) (vrai) homme|mec|gars
    faut|fallait|il_faut|veut|besoin|cherche|prefere (de|d) (un|une|des) (vrais) bonhomme|vrais_mecs
    faut quelqu un de|d viril|costaud|bien_de_chez_nous
    un|une homme|mec|bonhomme|vrai_homme|garcon ca (ne) prend|pleure|fait|reste|change
    un vrai mec|homme|bonhomme
    laisse(z)|laissons ca|le|la|les aux|a (vrais) hommes|mecs|gars|garcons|bonhommes
    laisse(z)|laissons … aux hommes|mecs|gars|garcons
    a man|lad|bloke|guy|white_man s job|work|world|game|thing|business|trade
    a|the woman|girl|lady|mother s job|work|thing|place
    job|game|work|trade|world|business|role for men|lads|blokes|real_men|the_boys|guys|girls|women
    leave|keep … to the (real) lads|men|boys|blokes|guys|grown_ups
    real|proper men|blokes|man|bloke|lads|guys don|never|do|would|to|won|take
    need|want|takes|ideally|preferably|rather|prefer a (real|proper) man|bloke|guy|lad
    need|want|rather|prefer real|proper men|blokes
    men are|were (just|simply|naturally) better|made|born|built|wired
    hommes|mecs|garcons sont|restent (juste|naturellement) meilleurs|superieurs|faits|plus
    plutot|idealement|preference un homme|mec|gars|garcon
    metier|boulot masculin|feminin|viril
    man|womanly|manly enough
    man up
    porter la culotte
    wear|wears the trousers|pants
    c est du|un fiotte|gonzesse|tapette|femmelette
    """
)
JOKE = Phrases(
    """
    blague(s)|blaguounette|devinette|vanne(s)|joke(s)|riddle sur|de|d|about|on
    c est l histoire d un
    combien de|faut … pour|faut|changer
    how many … to|does
    quelle est la difference
    what s the difference
    why did a|an|the … cross|walk|bring|go|take
    why don|do|can|are jews|blondes|mexicans|irish|muslims|blacks|gypsies|immigrants|blind|polish
    pourquoi les blondes|belges|juifs|arabes|noirs|gitans|portugais|roms|polonais|aveugles|homos
    quel est le point
    que|qu dit|fait|est un|une|ce
    what do you call|get|say|give
    comment appelle|occuper|reconnait on|un|une
    walk|walks|walked into a
    rentre|entre|entrent dans un bar
    """
)
JOKED = Phrases(
    """
    blonde(s)|belge(s)|arabe(s)|juif(s)|noir(s)
    chinois|portugais|polonais|gitan(s)|rom(s)|roumain(s)
    gay(s)|homo(s)|pd|lesbienne(s)|trans
    nain(s)|aveugle(s)|sourd(s)|handicape(s)|autiste(s)|trisomique
    femme(s)|meuf(s)|belle_mere|rousse(s)|roux
    obese(s)|grosse(s)|cul_de_jatte|paraplegique(s)|corse(s)
    musulman(s)|africain(s)|begue(s)|vieux|bonne_femme|unijambiste|manchot
    polish|irish|irishman|jew(s)|black(s)|mexican(s)|muslim(s)|indian(s)|asian(s)|chinese|arab(s)
    polack(s)|romanian(s)|gypsy|gypsies|blind|deaf|cripple(s)|disabled|wheelchair(s)|dwarf|dwarves
    lesbian(s)|women|wives|wife|mother_in_law|fat|ginger(s)|redhead(s)|immigrant(s)|autistic|midgets
    """
)
NAMED = Phrases(
    """
    karim|mohamed|mohammed|mamadou|rachid|moussa|fatima|fatou|samira|abdel|abdou|mouloud|ahmed|ali
    youssef|ibrahim|ibrahima|boubacar|aissatou|jamal|jamel|nordine|bilal|oussama|farid|djamel|momo
    abdoulaye|abdullah|abdallah|ousmane|aminata|yasmina|khadija|nguyen|priya|rajesh|kwame|hussein
    abdul|tyrone|jamal|mohammad|muhammad|raj|patel|ahmad|osama|dwayne|leroy|jose|pedro|juan|vladimir
    kevin|jordan|cindy|kimberley|brandon|dylan|moshe|levy|cohen|goldberg|wang|ching|kowalski
    """
)
VOICE = Phrases(
    """
    accent|accents|patois|charabia|baragouin|baragouine
    """
)
MOCKED = Phrases(
    """
    poubelle|corbeille|thick|heavy|strong … bin|phone|clients|hire|no|joke|out|next
    prononcent|prononce … pas|mal|comme
    direct|aussitot poubelle|refus|non
    plouc(s)|paysan(s)|beauf(s)|bouseux|peasant(s)|farmer(s)|stupid|dumb|uneducated|dim|slow
    fait|fera|sonne|donne|sounds|makes|sound pas|plouc|peu|rire|bete
    fait|fera|sonne|donne|sounds|makes|sound idiot|tache|serieux|cheap|stupid
    fait|fera|sonne|donne common|thick|uneducated|poor|rough|unprofessional
    sounds|makes|sound|screams common|thick|uneducated|poor|rough|unprofessional
    perd|perde|perdra|gommer|gomme|corriger|corrige|enlever|effacer|soigner|lose|drop|fix|hide|tone
    comprend|comprends|pige|understand|follow … pas
    decode|subtitles|sous_titres|traducteur|translator … pas
    comprend|comprends|pige rien|pas|que_dalle
    can|can_t|cannot t|understand|understands|take|tell (understand|him|her|them)
    couldn|nobody|no_one t|understand|understands|take|tell (understand|him|her|them)
    need|needs|besoin de|d|subtitles|a sous_titres|decodeur|interpreter
    need|needs|besoin de|d|subtitles|a traducteur|translator|subtitles
    pas|jamais|not|never|no (de|d) telephone|accueil|presentable|pro|vendeur|credible|antenne
    bon courage
    call centre|center
    laugh|laughing|mock|mort_de_rire|mdr|ptdr|fou_rire|imite|imiter|imitating|impression
    eliminatoire|redhibitoire|disqualifie|disqualifies
    dealbreaker|deal_breaker|reject|rejected|refuse
    trop|too|so strong|thick|heavy|d|broad|fort|prononce
    gets|get|catch|understood a|one|any word|thing
    comprend|comprenait|pige rien
    """
)
HERS = Phrases(
    """
    she|he|her|his|elle|il|lui|cette|candidate|candidat|hotesse(s)|stagiaire|collegue|girl|woman|guy
    commerciale|commercial|receptionist|rep|intern|colleague|fille|femme|mec|people|gens|someone
    """
)
PARTED = Phrases(  # this for some, that for others
    f"""
    fois|time … recrute|embauche|prend|hire|hiring|get (un|une|a) mec|homme|gars
    fois|time … recrute|embauche|prend|hire|hiring|get (un|une|a) man|bloke|guy|vrai_mec
    les|ces {PEOPLES_FR}|{OTHERS_FR}|{WOMEN_FR} ca|c|c_est
    pour|aux les|des hommes|mecs|gars … pour|aux les|des filles|femmes|nanas|meufs|gonzesses
    pour|aux les|des filles|femmes|nanas|meufs … pour|aux les|des hommes|mecs|gars
    hommes|mecs|gars|garcons au|a|dans|en … filles|femmes|nanas|meufs|nanas au|a|dans|en
    filles|femmes|nanas|meufs au|a|dans|en … hommes|mecs|gars|garcons au|a|dans|en
    for (the) men|guys|boys|lads|blokes … for (the) girls|women|ladies|chicks
    for (the) girls|women|ladies|chicks … for (the) men|guys|boys|lads|blokes
    men|guys|boys|lads|blokes in|at|on|do|build|code … girls|women|ladies in|at|on|do|make|serve
    girls|women|ladies in|at|on|do|make|serve … men|guys|boys|lads in|at|on|do|build|code
    grace|a cause|de|a|d ses (beaux|jolis|belles|longues|gros) yeux|jambes|seins
    grace|a cause|de|a|d ses (beaux|jolis|belles|longues|gros) fesses|atouts|charmes
    grace|a|pour ses|sa (beaux|jolis|belles|longues|jolie) decollete|sourire|physique|gueule|jupe
    because|thanks of|to her|his looks|legs|smile|boobs|body|face|figure|skirt|cleavage|race|colour
    on her|his back|knees|looks
    dans|sur le lit|canape|oreiller d|de|du
    y a|que que (les|des) (vieux|femmes|filles|arabes|noirs|boomers|chinois|pedes) pour|qui
    il_n_y|ya a|que que (les|des) (vieux|femmes|filles|arabes|noirs|boomers|chinois|pedes) pour|qui
    c est bien un|une|des truc|idee|histoire|logique|reaction d|de femme|fille|vieux
    c est bien un|une|des truc|idee|histoire|logique|reaction d|de boomer|juif|arabe
    hire|recruit|employ|stay young|men|white|local|native
    embauchez|recrutez|prenez (plutot|des|que) jeune(s)|hommes|francais|mecs|blancs
    les|une femme(s)|filles|meufs … ca|c_est sert|juste|bon|la_pour|pas|pour|que
    women|girls|men|ladies are|is (only|just) (good) for|men
    real|true engineers|coders|developers|leaders|bosses are men
    avec une|sa tete|gueule|tronche|silhouette|carrure pareille|comme_ca
    with a|that face|body|figure|nose|look like that|hers|his
    """
)
LOOKS = Phrases(
    """
    trop|too grosse|gros|moche|laide|vieille|ridee|petite|maigre|grande|bronzee|fat|big|ugly|plain
    trop|too heavy|short|wrinkled|tattooed|dark|hairy|skinny|frumpy|butch
    obese|overweight|double_menton|bourrelets|surpoids|kilos|spotty|boutonneuse|chubby
    plus size
    wide|big|fat load
    pretty|good_looking|ugly|moche(s)|thin|mince(s)|slim
    physique|gueule|tronche|face
    """
)
SHOWN = Phrases(
    """
    representer|incarner|porter|vendre l|la|notre|une|un marque|boite|image|produit|stand|salon
    pour le|la|l|un|notre|etre stand|accueil|salon|photo|camera|scene|poste|affiche|standard|vitrine
    face of (the|our|a) brand|company|fair|stand
    for the|our|a|this|front stand|booth|stage|camera|front_desk
    for the|our|a|this|front reception|poster|brochure|photo|role
    front of house|clients|customers|camera
    devant les|la|des|une clients|camera
    face aux|a clients|la_clientele
    on the|our|a stand|booth|stage|poster|reception|website
    client facing
    to represent|sell|front
    """
)
CLASS = Phrases(
    """
    grandes ecoles only|uniquement|seulement|exclusivement
    pas|aucun|no|zero|not|never|jamais|sans de|d|from|the|any|some fac|cite|banlieue|estate|council
    pas|aucun|no|zero de|d|from|the|any prolo(s)|plouc(s)|zonards|cas_soc|cassos
    not|never|jamais|sans de|d|from|the|any prolo(s)|plouc(s)|zonards|cas_soc|cassos
    pas de fac|lycee|diplome de|d banlieue|province|pro
    cas soc(s)
    cassos|chavs|chavvy|pikey(s)|trailer_trash
    white_trash|prolos|bouseux|culs_terreux|gueux|sans_dents
    council house|estate
    estate|council|ghetto kids|boys|types|lot|accent|rats
    bonne|bonnes|good|proper famille(s)|family|families|stock|breeding|schools|school (only)
    fils|fille|kids|son de|of prolo|ouvriers|plombier|bus_drivers|cleaners|chomeur
    pas|not de|of|our notre|our|kind|sort monde|milieu|class|rang
    working class … thick|manners|can_t|don_t|stupid|never|lazy
    sent la pauvre
    les pauvres … veulent|peuvent|savent|bosser|assistes|faineants
    poor people|folks … lazy|choose|don_t|never|should
    out of the estate|ghetto|hood|projects
    sortir de la|sa cite|banlieue|campagne
    """
)
