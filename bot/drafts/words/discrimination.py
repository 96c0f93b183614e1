"""How people are sorted by what they are: by origin, sex, age, belief, health."""

from bot.drafts.phrases import Phrases

ORIGIN = (
    "etrangers|etrangeres|immigres|migrants|arabes|noirs|noires|juifs|juives|musulmans|musulmanes"
    "|roms|gitans|chinois|asiatiques|africains|roumains|polonais|indiens|foreigners|immigrants"
    "|arabs|blacks|black_people|jews|muslims|gypsies|asians|africans|indians|mexicans|romanians"
)
OTHER = (
    "femmes|meufs|filles|nanas|gonzesses|bonnes_femmes|blondes|homos|homosexuels|gays|lesbiennes"
    "|trans|handicapes|seniors|boomers|obeses|mamans|quinquas|quinquagenaires"
    "|women|girls|females|chicks|blondes|gay_people|homosexuals|lesbians|trans_people|cripples"
    "|disabled_people|old_people|older_people|boomers|millennials|gen_z|fat_people|mothers|moms"
)
GROUP = Phrases(
    f"""
    jeunes de banlieue|cite(s)
    les|des|these|the {ORIGIN}|{OTHER}|autistes|bipolaires|depressifs|aveugles|sourds
    les|des|these|the catholiques|chretiens|latinos|turcs|russes
    les banlieusards|provinciaux|parisiens|marseillais|corses
    les bretons|nordistes|sudistes|mecs|quadras|sexagenaires
    people from the (south|north|east|west|suburbs|projects|countryside|estate|banlieue)
    people from south|north|africa|india|china|poland|mexico|romania|eastern
    gay|lesbian|trans|mixed|interracial|homo couple(s)|people|colleague(s)|men
    couples homos|gays|lesbiens|mixtes
    un|une aveugle|sourd|sourde|handicape(e)|autiste|manchot|nain
    un|une naine|noir|noire|arabe|musulman|musulmane|juif
    un|une juive|rom|trans|bipolaire|trisomique|depressif|depressive
    un|une maman|mere_celibataire|fille|femme|meuf|vieille|jeune_mariee|quinqua
    a blind|deaf|disabled|autistic|trans|gay person|man|woman|guy
    a blind|deaf|disabled|autistic|trans|gay colleague|manager|employee|engineer
    a black|muslim|jewish|hindu|mexican|polish|pregnant person|man|woman|guy
    a black|muslim|jewish|hindu|mexican|polish|pregnant colleague|manager|employee|engineer
    men|whites|gays|lesbians|christians|catholics|latinos|chinese_people|black_people|white_people
    young_people|kids_today|autistic_people|deaf_people
    the poor
    blind_people|southerners|northerners|villagers|gypsies
    young|newly married mothers|women|woman|wife
    les|ces|des|aux|nos {ORIGIN}|{OTHER}
    {ORIGIN}
    disabled_colleagues|disabled_workers|elderly_people
    the disabled|elderly
    young_people|single_mothers|working_mothers|immigrant_workers|foreign_workers|foreign_developers
    women|girls|females|chicks|gay_people|homosexuals|trans_people|disabled_people|old_people
    boomers|millennials|gen_z|fat_people|mothers|moms|older_people|older_workers
    une|la|l femme|fille|meuf|blonde|maman|etrangere|handicape(e)|vieux|vieille|arabe
    a|any woman|girl|blonde|foreigner|muslim|jew|boomer
    people over|above #
    les plus de #
    les gros|vieux|jeunes|noirs devraient|sont|ne|n|doivent|coutent|comprennent|savent|peuvent
    apres # ans
    """
)
BELITTLING = Phrases(
    """
    ralentissent|ralentit|coutent|plombent|freinent|profitent|pleurnichent|geignent|hystero|genent
    nothing about|of|but
    understand(s)|know(s)|do|does|contribute(s) nothing|zilch|little
    stop hiring|recruiting|promoting
    arretez|arretons de|d recruter|embaucher|promouvoir
    slow(s)|drag(s)|bring(s)|hold(s) everyone|us|everybody|the|down|back
    complain(s)|whine|whines|whining|gossip|gossiping|papotent|pleurent|bavardent
    ne comprennent|comprend|savent|font|foutent rien
    cost(s) too|more|us
    coutent trop|plus
    menent|veulent tout|le
    devraient|copient|copie|volent|vole|profitent
    feignants|faineants|discrets|cant|stealing|steal|lazy|dirty|invade
    naturally|par_nature
    by nature
    know|knows their|her|his place
    leur|sa|their|her place (est|is)
    are|is|the|c_est|est always|toujours|real|vrai|le|the problem|probleme|fault|faute
    savent|sait|peuvent|comprennent|servent|valent|travaillent pas|rien|jamais
    ne|n … pas|jamais|rien|plus coder|diriger|apprendre|manager|calculer|conduire|suivre
    sont|est (pas|tous|toutes|trop|moins|tellement) faites|faits|fait|nuls|nulles|lents|lentes
    sont|est (tous|toutes|trop|moins|tellement) faineants|faineantes|voleurs|depasses|depassees
    sont|est (tous|toutes|trop|moins|tellement) emotives|sensibles|hysteriques|incapables|fragiles
    pas (faite|faites|fait|faits) pour
    a|dans la|sa|leur cuisine|maison
    restent|rester|retournent|retourner|devraient|rentrent|rentrer a|chez|au|rester|rentrer
    volent|prennent|piquent nos|notre|le|leur|du travail|boulot|emplois|postes|jobs
    can|do|should|could t|not (code|lead|drive|manage|learn|do|be|understand|handle|cope)
    cannot code|lead|drive|manage|learn|do|be|understand|handle|cope
    belong(s) in|at
    are|is (all|just|too|so|simply|naturally) lazy|slow|stupid|dumb
    are|is (all|just|too|so|simply|naturally) thieves|emotional|hysterical|weak
    are|is (all|just|too|so|simply|naturally) sensitive|unreliable|fragile|outdated|worse|inferior
    are|is not|never made|meant|built|fit|suited for|to
    aren|isn t made|meant|built|fit|suited|good
    stay|staying|go|back at|to (the) home|kitchen
    steal|stealing|take|taking our|your|the jobs
    bad|worse at coding|code|maths|math|tech|driving|engineering|business
    too old|emotional|sensitive|slow to|for
    ca fait deux
    ne peut|peuvent|doit|doivent|devrait|devraient pas|jamais|etre
    don|won t work|hire|trust|want|like|deal
    never hire|trust|work
    n embauche|aime|veux|recrute|prends pas|jamais|plus
    ne veux|recrute|prends|travaille|supporte pas|jamais|plus
    reste(nt) discrets|discretes|a_leur_place|chez_eux
    don t mix|belong
    n a pas|rien sa|leur|a place|faire
    have no place
    should|devraient stay|rester|go|retourner|rentrer
    """
)
SET_PHRASES = Phrases(
    f"""
    trop|marre|plein|envahis|ras_le_bol|remplaces d|de|des|par (tous) (les|ces|des) {ORIGIN}
    too|so many {ORIGIN}
    overrun|invaded|replaced|tired|sick|full by|with|of (the|these|all) {ORIGIN}
    sale(s)|dirty|filthy|bloody|damn {ORIGIN}|arabe|noir|juif|foreigner|immigrant|jew|arab|muslim
    rentre|rentrez|retourne|retournez|retournent|rentrent chez vous|eux
    rentre|rentrez|retourne|retournez|retournent|rentrent dans ton|votre|leur pays|bled|village
    go back to your|their|his|her country
    go back where|home you|they|foreigner
    un|du|d|des boulot|travail|metier|job d|de|pour arabe|femme(s)|bonne_femme|noir|fille(s)|mec(s)
    a woman|man|girl s job|work|place
    like a girl|grandma|sissy
    a|real man|men would (have|never)
    un|vrai homme|mec aurait
    sent|pue|odeur|odeurs|empeste (de|le|la|l) couscous|curry|kebab … recrute|depuis|l_autre
    sent|pue|odeur|odeurs|empeste (de|le|la|l) ail|epices|tajine … recrute|depuis|l_autre
    smell(s)|smelling|stinks|reeks (of|like) couscous|curry … hired|since|that_one
    smell(s)|smelling|stinks|reeks (of|like) kebab|garlic|spices … hired|since|that_one
    racaille(s) du|de|des|d quartier|cite|cites|banlieue|banlieues
    talk|talks|chatter and|but|to say|says|saying nothing
    prefere|preferons (recruter|embaucher|hire|hiring) (des|les|un) francais|hommes|men
    prefer|preferring (recruter|embaucher|hire|hiring) (des|les|un) francais|hommes|men
    prefere|preferons (recruter|embaucher|hire|hiring) (des|les|un) locals|natives|whites
    prefer|preferring (recruter|embaucher|hire|hiring) (des|les|un) locals|natives|whites
    comme une fille|gonzesse|femmelette|bonne_femme
    diversity|quota hire(s)|recruit(s)|embauche
    quota(s) ca_suffit|assez|enough
    les quotas ca_suffit|assez|stop
    grace a|au son|sa handicap|couleur|origine|sexe|religion|age
    because (of) she|he|her|his s|is a|gay|black|woman|disabled|religion|colour|color
    ok|okay boomer(s)
    sois belle
    make me a sandwich
    grand remplacement
    great replacement
    white|european power|supremacy|race
    race superieure|inferieure|blanche
    francais(e) de souche
    feminazi(s)|tranny|trannies|negro(s)|negre(s)|negresse|youpin(s)|bicot(s)|bougnoule(s)|paki(s)
    chinetoque(s)|niakoue|romanichel(s)|bamboula|chink(s)|gook|kike|wetback|shemale|travelo
    sans|no|pas (de|d|besoin) {ORIGIN}|{OTHER} … ici|here|please|svp|merci|equipe|team|bureaux|chez
    """
)
AGAINST = Phrases(
    """
    a|my|our|this talk
    le|ce|un|the|this mot|terme|expression|word|term|slur
    contre le|la|les|l|toute(s)
    against racism|sexism|all|any|the|ageism|discrimination|prejudice|hate
    meetup|conference|livre|livres|book(s)|podcast|presentent|temoignage(s)
    visite|visit|visited|atelier|workshop|ecole|school|college|lycee|students|etudiantes|eleves
    merci|thanks|thank a|aux|pour|d|de|nos|to|for|all|our|the
    bravo|proud|fier|fiere|congrats|congratulations|soutien|club
    du premier coup|essai
    first try|go
    football|foot|match|film|rugby|handball|celebrate|role_model(s)|inspirantes|inspiring
    ne dites|dire|disons plus|jamais
    don t|never say
    stop|arretez|arretons saying|asking|de dire|demander
    on|someone|quelqu m|me|un a dit|told_me|asked_me
    told|asked me
    fait plaisir
    good|great|lovely|nice to see
    interview|portrait|statue|expo|exposition|exhibition|documentaire|documentary|biographie
    lutte|lutter|fight|fighting|combattre|parite|parity|egalite|equality|inclusion
    inclusive|inclusif|diversite|diversity|cliche(s)|prejuge(s)|stereotype(s)|bias|biais|sexisme
    sexism|racisme|racism|ageism|agisme|myth|mythe|bienvenue|programme|association
    """
)
