"""Discrimination: people sorted by what they are."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule

WHY = Phrase(
    fr="Trier les gens selon ce qu’ils sont est puni par la loi, et blesse des collègues.",
    en="Sorting people by what they are is against the law, and hurts colleagues.",
)
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
    les|ces|des|aux|nos {ORIGIN}|{OTHER}
    {ORIGIN}
    women|girls|females|chicks|gay_people|homosexuals|trans_people|disabled_people|old_people
    boomers|millennials|gen_z|fat_people|mothers|moms|older_people|older_workers
    une|la|l femme|fille|meuf|blonde|maman|etranger|etrangere|handicape(e)|vieux|vieille|arabe
    a|any woman|girl|blonde|foreigner|muslim|jew|boomer
    people over|above #
    les plus de #
    les gros|vieux|jeunes|noirs devraient|sont|ne|n|doivent|coutent|comprennent|savent|peuvent
    apres # ans
    """
)
BELITTLING = Phrases(
    """
    pas|jamais|trop|toujours|devrait|devraient|doit|doivent|copient|copie|volent|vole|profitent
    feignants|faineants|discrets|quiet|cant|cannot|should|shouldn|always|too|stealing|steal|taking
    never|naturally|nature|lazy|dirty|sale(s)|place|prove|fault|faute|problem|probleme|invade
    can|don|aren|isn|won t
    savent|sait|peuvent|comprennent|servent|valent|travaillent (pas|rien|jamais|a)
    ne|n … pas|jamais|rien|plus coder|diriger|apprendre|manager|calculer|conduire|suivre
    sont|est (pas|tous|toutes|trop|moins|tellement) faites|faits|fait|nuls|nulles|lents|lentes
    sont|est (tous|toutes|trop|moins|tellement) faineants|faineantes|voleurs|depasses|depassees
    sont|est (tous|toutes|trop|moins|tellement) emotives|sensibles|hysteriques|incapables|fragiles
    pas (faite|faites|fait|faits) pour
    a|dans la|sa|leur cuisine|maison
    restent|rester|retournent|retourner|devraient|rentrent|rentrer a|chez|au|dans|rester|rentrer
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
    rentre|rentrez|retourne|retournez|retournent|rentrent dans|chez ton|votre|leur|toi|vous|eux
    go back to your|their|his|her country
    go back where|home you|they|foreigner
    un|du|d|des boulot|travail|metier|job d|de|pour arabe|femme(s)|bonne_femme|noir|fille(s)|mec(s)
    a woman|man|girl s job|work|place
    like a girl|grandma|sissy
    a|real man|men would (have|never)
    un|vrai homme|mec aurait
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
ADVERT = Phrases(
    """
    recrute|recrutons|recrutement|cherche|cherchons|recherche|recherchons|embauche|embauchons
    poste|offre|candidat(e)|candidats|candidature(s)|profil(s)|cdi|postulez|rejoignez|equipe
    hiring|hire|recruit|recruiting|recruits|wanted|candidate(s)|applicants|apply|position|vacancy
    looking|searching for
    job|role|opening|join
    """
)
SORTED = Phrases(
    """
    jeune(s) et dynamique(s)
    jeune(s) dynamique(s)|diplome_uniquement
    que|uniquement|seulement|exclusivement (des|un|une|les) hommes|femmes|jeunes
    que|uniquement|seulement|exclusivement (des|un|une|les) mecs|francais|filles
    hommes|femmes|homme|femme|jeunes|mecs|francais uniquement|seulement
    hommes|femmes|homme|femme|jeunes|mecs|francais exclusivement|only|de_preference
    moins de # ans
    age max|maximum|limite|maximal
    max|maximum # ans
    seniors|parents|mamans|debutantes|vieux s abstenir
    de # ans s abstenir
    pas|sans de|d|aucun|enfant(s)|accent|voile|seniors|vieux|boomer(s)|mamans|femmes|etrangers
    sans enfant(s)|accent|voile
    bonne presentation exigee|indispensable|requise
    de type europeen|caucasien
    digital native(s)
    young and|people|talent|guys|men|women|blood|candidates (dynamic|energetic|hungry|only)
    young only|energetic|dynamic|hungry
    men|women|males|females|guys|girls|boys|christians|locals only|preferred
    only|just (young) men|women|males|females|guys
    only|just (young) girls|boys|people_under|christians|single|childless
    no old|older|women|men|kids|mothers|moms|foreigners|accents|boomers|parents|pregnant|seniors
    under|below|younger # (years|only|please|preferred|need)
    younger than #
    over # need not
    native english|french|german (speakers|speaker) only
    native speaker(s) only
    only native
    no|pas one|nobody over|under #
    nobody|anyone over|above #
    no one over|above|under #
    pas|maximum plus de # ans
    energetic|young|recent grads|graduates only
    grads|graduates only
    presentation exigee|soignee_exigee|irreprochable
    jolie|belle presentation|apparence
    trop vieux|vieille|age(e)
    too old
    attractive|good_looking|pretty|jolie|charmante|sexy hostess|hotesse|receptionist|assistante|girl
    """
)
AGAINST = Phrases(
    """
    meetup|talk|conference|livre|livres|book(s)|podcast|presentent|temoignage(s)
    visite|visit|visited|atelier|workshop|ecole|school|college|lycee|students|etudiantes|eleves
    bravo|merci|thanks|thank|proud|fier|fiere|congrats|congratulations|soutien|club
    football|foot|match|film|rugby|handball|celebrate|role_model(s)|inspirantes|inspiring
    mois de|d
    contre|against|lutte|lutter|fight|fighting|combattre|parite|parity|egalite|equality|inclusion
    inclusive|inclusif|diversite|diversity|cliche(s)|prejuge(s)|stereotype(s)|bias|biais|sexisme
    sexism|racisme|racism|ageism|agisme|myth|mythe|bienvenue|programme|association
    """
)

RULES = (
    Rule(
        id="discrimination.group",
        severity="stop",
        message=Phrase(
            fr="Tout un groupe est visé. Retirez ce passage.",
            en="A whole group is targeted. Take it out.",
        ),
        why=WHY,
        find=unless(either(SET_PHRASES, together(GROUP, BELITTLING)), AGAINST),
        caught=(
            "Il y a trop d’étrangers dans ce métier, voilà le résultat.",
            "Too many foreigners in this industry now.",
            "Les femmes ne savent pas coder, c’est connu",
            "Women can't code, sorry",
            "Encore un boulot de femmes",
        ),
        clean=(
            "Parité dans la tech : trois livres qui m’ont aidée.",
            "Our grandparents’ generation repaired everything.",
            "Les femmes de l’équipe présentent leurs travaux demain",
            "Women in tech: our meetup is on Tuesday",
            "Encore un cliché : les femmes ne savent pas coder",
        ),
    ),
    Rule(
        id="discrimination.advert",
        severity="stop",
        message=Phrase(
            fr="Une offre ne choisit ni l’âge, ni le sexe, ni l’origine. Décrivez le travail et "
            "les compétences.",
            en="A job advert chooses neither age, nor sex, nor origin. Describe the work and the "
            "skills.",
        ),
        why=WHY,
        find=unless(near(SORTED, ADVERT), AGAINST),
        caught=(
            "On recrute : jeune et dynamique, moins de 35 ans",
            "We are hiring! Young people only, no kids",
            "Recherche commercial, homme uniquement",
        ),
        clean=(
            "On recrute douze ingénieures et ingénieurs à Rennes",
            "We are hiring young offenders in a back-to-work programme",
            "Jeune papa, je découvre les nuits courtes",
        ),
    ),
)
