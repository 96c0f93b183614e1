"""What people say who mean well by those whom others sort."""

from bot.drafts.phrases import Phrases

REBUT = Phrases(  # the thing is said to be untrue
    """
    idee(s)_recue(s)|cliche(s)|prejuge(s)|stereotype(s)|prejudice|myth|mythe
    discrimination(s)|discriminatoire(s)|discriminatory|sexisme
    sexist|sexiste|racisme|racist|raciste
    ageism|agisme|homophobie|homophobic|validisme|ableism|illegal|interdit_par_la_loi
    l|une|cette etude
    a|the|latest study|report|survey|chart|figures
    study|studies|report|survey shows|finds|found|says|proves
    this|our|notre|nos study|report|etude(s)|enquete|survey|research|chiffres|figures
    is|are|was|were|so|prove(s)|prouve wrong|false|faux
    entendre|entend|entendu|hear|hearing|heard que|encore|people|that|someone|another
    stop|arretez|arretons|assez saying|telling|asking|de_dire
    stop|arretez|arretons|assez de_demander|de_croire|d_entendre|thinking
    on|people|they|il|elle|client(s)|recruteur|recruiter|he|she m|me|told|said|a|ont (a) dit|that|me
    qui dit|croit|pense que
    who says|thinks|said
    the people say|think
    contrairement|contrary a|to
    prouve(nt)|proves|prove que|le_contraire|otherwise|wrong|them
    qui a|ose dit|dire|pretend
    who said|says|thinks|decided
    """
)
SELF = Phrases(
    """
    mon|my|mes trajet|commute|fauteuil|wheelchair|handicap|disability|dyslexie|dyslexia|deafness
    je|j suis dyslexique|autiste|sourd|sourde|aveugle|bipolaire|epileptique|malentendant
    i am|m dyslexic|autistic|deaf|blind|bipolar|epileptic|disabled|hard_of
    j|i ai_ete|was recalee|refusee|turned_down … enceinte|pregnant|femme|woman
    j|i ai_ete|was rejected|refused|moquee|mocked … enceinte|pregnant|femme|woman
    being a|an
    as a|an woman|mother|mum|mom|father|dad|muslim|jew|foreigner|immigrant|deaf|blind|disabled|gay
    as a|an black|lesbian|trans|autistic|dyslexic|older|old|young|parent
    etre une|un|mere|femme|gay|noir|noire|handicape(e)|sourd|sourde|autiste
    a|at|des|depuis # i|my|je|j|mon|ma|ans_je|ans_j|ans_mon|ans_ma
    a|at trente|quarante|cinquante|soixante|thirty|forty|fifty|sixty i|my|je|j|ans_je|ans_j
    je|j suis|etais (une|un|la|le) femme|fille|noir|noire|arabe|musulman(e)|gay|homo|handicape(e)
    je|j suis|etais (une|un|la|le) autiste|sourd|sourde|aveugle|vieux
    je|j suis|etais (une|un|la|le) vieille|boomer|senior|maman|roux
    i m|am|was (a|an|the|too|only) woman|girl|black|muslim|gay
    i m|am|was (a|an|the|too|only) trans|lesbian|queer|bi|nonbinary|non_binary|jewish|foreign
    je|j suis|etais (une|un) trans|lesbienne|bi|non_binaire|juif|juive|etranger|etrangere
    i m|am|was (a|an|the|too|only) disabled|autistic|deaf|blind|old|boomer
    moi|my|me mere|mother|mum|mom|daughter|fille|femme
    moi|my|me wife|son|gran|grandmother|parents|kids|enfants
    ma|mes|mon mere|fille|filles|femme|enfants|parents|grand_mere|fils|soeur
    mon|my|j_ai_un|notre (french|english|scottish|southern|own) accent
    nos|our enfants|kids|children|parents|grandparents
    homme|femme de plus
    mon|my foulard|hijab|kippa|voile|turban|headscarf|veil
    mon|my compagnon|compagne|conjoint|mari|husband|partner
    of|de my|ma life|vie
    learning|learned|started|apprendre|apprends|debuter … a|at #
    taking|passe|repasse|reprends|commence|began|begin|reconversion|career_change … a|at #
    passe|repasse|reprends|commence|reconversion … a trente|quarante|cinquante|soixante
    taking|learning|started|began|begin|career_change … at thirty|forty|fifty|sixty
    i|j|we ve|have|ai|avons|m|got|garde (got|gardé) (un|a|an|mon|my) … accent(s)
    back from
    my|our|an|mon|notre|un old|former|older|ancien|ancienne|vieil boss|manager|chef|patron|supplier
    peur du noir
    conge … termine|fini|acheve
    my|mes|mon|ma … teammate(s)|friend(s)|neighbour(s)|voisin(s)|voisine|ami(s)|copain(s)|copine(s)
    """
)
ACCESS = Phrases(  # how things are made fit for all
    """
    nous|m|t apprend|apprennent|enseigne(nt) a|la|le|les|l
    teaches|teach|taught us|me
    sous_titre(s)|sous_titres|captioned|captions|subtitled|ascenseur(s)|lift(s)|elevator(s)|rampe
    ready|prets|prete(s)|pret|fit for|pour a|un|les wheelchair(s)|fauteuil(s)
    ergonomist(s)|ergonome(s)
    ramp|quiet_room|salle_calme|malentendants|hard_of_hearing|accessible(s)|langue_des_signes
    sign_language|lecteur_d_ecran|screen_reader(s)|braille|boucle_magnetique|hearing_loop
    semaine|journee|week|day du|de|of|about handicap|disability
    disability|handicap week|day|network|golf
    handicap au|de|at|is golf|#
    poussette(s)|pram(s)|pushchair(s)|marche(s)_d_acces
    accessible(s)|accessibilite|accessibility|a11y|captions|captioned|subtitled|alt_text|braille|lsf
    screen reader(s)
    lecteur(s) d ecran
    texte alternatif
    contraste(s)|contrast|rampe|ramp|escaliers|stairs|boucle_magnetique|alarme|alarm
    sous_titrez|sous_titrer|sous_titrage|amenagement|amenagements|adjustments|alternative_text
    image(s)|video(s)|audience
    """
)
BENEVOLENT = Phrases(  # those who mean well
    """
    notre|our|le|la|the doyen|doyenne|eldest
    merite(nt)|deserve(s) un|une|a|an|son|its|the bonus|medaille|medal|statue|promotion|raise|prix
    merite(nt)|deserve(s) un|une|a|an|our augmentation|award|mention|merci|thanks|applause|ovation
    woman|femme|girl|fille|she|elle fixed|repaired|a_repare|a_sauve|saved|built|solved|a_resolu
    no meeting(s)
    pas de reunion(s)
    se respecte
    network|reseau|asso turns|fete|celebrates|has|a
    pride|fierte|marche_des_fiertes
    fete(nt)|bonne_fete|celebrate(s)|happy|joyeux|joyeuses|tova|sameah|sameach
    bon|bonne|belle(s)|douce|doux|blessed ramadan|eid|aid|careme|shabbat|chabbat|annee|fete(s)
    wish|wishing|wishes|souhaite(s)|souhaitons|voeux a|an|our|to|all|nos|tous|une|un|aux
    se sentent|sente|sentir (bien) bien|chez_eux|bienvenus|accueillis
    feel|feels|feeling welcome|at_home|safe|included
    joyeuse|mubarak|moubarak|teach(es)|taught
    nous|m|me|vous|lui|leur|s apprend|apprennent
    apprend|apprennent a|aux|le|la|les|l|de|du|avec|ensemble
    explique|explains|raconte(nt)|share(s)|shares|mentor|mentors|encadre(nt)|accueille|accueillons
    aide(nt)|helped|help|helps|soutenir|ecoutons|ecouter|listen|welcome|learn_from|invite
    droit(s)|rights|egale|equal|gap|sous_representees|underrepresented|underpaid|moins_payees
    autant_que|like_me|comme_moi|fair|juste|justice|solidarite|solidarity|allies|allie(s)
    as much
    applaudissements|winner|gagne|gagnee|prix|award|super|genial|great|amazing|love|adore|fan
    malgre|despite|quand_meme
    accueil_de|inclus|including|y_compris|compris|encourages|encouraged|encouragees
    respect|hommage|tribute|merci_a|thanks_to|chance|talent|talents|force|richesse|strength
    never|not too|trop too|tard late
    jamais trop
    c est possible|faisable|jamais_trop_tard
    it s possible|doable|never_too_late
    too often|few|rarely
    trop souvent|peu|rarement
    parite|objectif|target|goal
    encore trop|moins|peu
    still fewer|too|less
    enfin|finally|ravi|ravie|ravis|would_do_it|respect|chapeau
    at last
    hats off
    psychologue|psychologist|parlons_en|let_s_talk|capteur(s)|sensor(s)|sensors|residence(s)
    enfants|kids|children at|a|du la|school|ecole
    well done
    offert|offered|gave_us|gave_me|gave_a|gave_his|gave_her|delice|delicious|best
    meilleur(e)s|meilleur|meilleure|glad|partage|invited|brought
    cuisine|cooks|cooked|ravi|rejoint|joined|inspire|inspires|admire|admiration|unis|united|heureux
    """
)
PRAISED = Phrases(
    """
    bravo|proud|fier|fiere|congrats|congratulations|soutien|celebrate|role_model(s)|inspirantes
    inspiring|temoignage(s)|lutte|lutter|fighting|combattre|egalite|equality|inclusion
    inclusive|inclusif|diversite|diversity|bias|biais|meetup|conference|podcast(s)|livre(s)|book(s)
    association|presentent|bienvenue
    merci|thanks|thank a|aux|pour|d|de|nos|to|for|all|our
    ne dites|dire|disons plus|jamais
    don t|never say
    told|asked me
    du|des premier(s) coup|essai
    first try|time|go
    contre le|la|les|l|toute(s)
    against racism|sexism|all|any|ageism|discrimination|prejudice|hate
    """
)
