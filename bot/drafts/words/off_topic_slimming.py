"""How people speak of their diets and their weight."""

from bot.drafts.finders import either, pattern, together, unless
from bot.drafts.phrases import Phrases

NUM = (
    "a|half_a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|un|deux|trois|quatre|cinq|sept"
    "|huit|neuf|dix|douze|quinze|vingt"
)
FOOD = (
    "ananas|pineapple|chou|cabbage|bouillon|broth|pamplemousse|grapefruit|oeufs|eggs|egg|concombre"
    "|cucumber|celeri|celery|proteines|protein|proteinee|boiled_chicken|cottage_cheese|fromage_blanc"
)
SLIMMED = either(
    pattern(
        r"(?<![\w.])[-−] ?\d{1,2}(?:[.,]\d)? ?(?:kg|kilos?|lbs?|pounds?)\b"
        r"(?! (?:de|of) (?:co2|dechets|waste|papier))",
        signs="-−",
    ),
    pattern(
        r"\b(?:\d+|[a-z]{2,9}) (?:kilos?|kg|pounds|lbs|stone)"
        r" (?:en moins|envole|partis|gone|perdus|lighter|down|lost|de moins|off\b)",
        words="kilo kilos kg pounds lbs stone",
    ),
    pattern(
        r"\bje[uû]n(?:e|er|é) (?:intermittent|hydrique|sec|depuis|complet|de \d|16|therapeutique)"
        r"|\b(?:jour\w*|semaine|heures|cure|h) de jeûne(?! d)|\bjeûne(?:r|s)?\b"
        r"(?! (?:de r[ée]seau|diplome|num[ée]rique|digital|m[ée]diatique|d.[ée]cran))",
        "plain",
        words="jeune jeuner jeunes",
    ),
    together(
        pattern(r"(?<!\d[ .,\u00a0\u202f])\b\d{3,4} ?(?:k?calories|kcal)\b", words="calories kcal"),
        Phrases(
            """
            jour|jours|day|days|per|par|max|maximum|only|seulement|under|moins|plus|deficit|menu
            menus
            repas|meal|meals|dejeuner|lunch|diner|dinner|supper|petit_dej|breakfast|semaine|week
            regime|diet|balance|scales|kilo|kilos|tiens|tenir|hungry|faim|brulees|burned|burnt|eaten
            avalees|mangees|objectif|goal|summer|ete|compte|counting|soupe|soup|shake|salade|salad
            """
        ),
    ),
    Phrases(
        f"""
        perdre|perdu|perdez|perds|perd|perte (deja|de|encore|mes) # kilo(s)|kg|kgs
        lose|lost|losing|drop|dropped (about|over|my|another) # kilo(s)|kg|pounds|lbs|pound|stone
        shed|shedding (about|over|my|another) # kilo(s)|kg|pounds|lbs|pound|stone
        down # pounds|lbs|kg|kilos|stone
    down (to) (about|nearly|almost) {NUM} stone|kilos|kg
    minus|moins {NUM} stone|kilo(s)|kg|kgs
    descendu|descendue|redescendu|redescendue|passe|passee|tombee a|sous (les) # kilo(s)|kg
    down to|below # kilo(s)|kg|stone
    diet|regime … {FOOD}
    {FOOD} … diet
    diet|dieting … stone|waist|jeans|my_menus|my_recipes
    detox|jus_vert|green_juice|juice_cleanse … balance|scales|kilos|ventre|belly|degonfle|bloated
    detox|jus_vert|green_juice|juice_cleanse … peau
    detox … jour|day #|un|deux|trois|quatre|one|two|three|four|five
    regime … mes_menus|mes_recettes|ventre|taille
    soupe|soup|bouillon|broth|jus|juice(s) … kilo(s)|kg|stone|ventre_plat|flat_belly|maigrir
    kilo(s)|kg|stone … soupe|soup|bouillon|broth|jus|juice(s)|jeun|ananas|pineapple
        lose|losing weight fast|quick|now|with|without|and|in|thanks|on
        losing weight
        weight loss|watchers
        perdre|perte|prise|perdez|perds du|de|ton|votre poids
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime miracle|keto|cetogene|dukan
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime detox|minceur|sans_sucre|sans_glucides
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime sans_gras|special|hypocalorique
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime low_carb|proteine
        mon|ton|votre|je|suis|nouveau regime commence|jour|semaine|day|a_base
        mon|ton|votre|je|suis|nouveau regime aux|sans|soupe|depuis|marche
    mon|ton|votre|je|suis|nouveau regime ananas|bouillon|poulet|cette_semaine|continue|tient|avance
        je suis au regime
        regime jour|semaine
        keto|detox|slimming|paleo|dukan|atkins diet|tea|juice|plan|cure|jus|the|fasting
        carnivore|juice|vegan_keto diet|tea|juice|plan|cure|jus|the|fasting
        keto|detox|slimming|paleo|dukan|atkins|carnivore|juice|vegan_keto cleanse|challenge|week|day
        regime sans sucre|glucides|gluten_pour|gras|feculents
        low carb
    back|fit|fits|squeeze in|into that|my|this (old|little|wedding|red) dress|jeans|bikini
    fondre|fond|fondent|melt|melts|melting (les|your|my|the|mes|tes|vos) cuisses|hanches|thighs|hips
    fondre|fond|fondent|melt|melts|melting (les|your|my|the|mes|tes|vos) waist|cellulite
    goodbye|bye|no_more|ditching|dropping sugar|carbs|gluten|bread … belly|bloat|bloated|kilos
    goodbye|bye|no_more|ditching|dropping sugar|carbs|gluten|bread … pounds|waist
    bloated|ballonne|gonfle belly|ventre|tummy … gone|degonfle|disparu|jours|days|routine|flat
        moins|minus # kilo(s)|kg|kgs|livres depuis|en|grace|since|in|thanks|already|deja|et|sur
        kilo(s)|kg|livres en_moins|de_trop|superflus|perdus|de_grossesse|sur_la_balance|envoles
        perdu|perds|perdre|perdez|perdant # kilo(s)|kg|kgs|livres|tailles|cm_de_tour
        perdu|perds|perdre|perdez des|mes|vos|quelques|trois|quatre kilo(s)|kg
        perdu|perds|perdre|perdez cinq|six|sept|huit|dix|# kilo(s)|kg
        lose|lost|losing|drop|dropped|shed (those|the|a|my) few|two|three|four|five|ten|extra pounds
        lose|lost|losing|drop|dropped|shed (those|the|a|my) fifteen|twenty|thirty|stone pounds
        lost|losing|lose|dropped half_a|a|two|three stone
        lose|lost|losing|gain|gained some|the|that|more|belly|my|your weight
        keto|ozempic|cetogene|atkins|weightloss|mincir|amaigrissant(s)|amaigrissante|wegovy
        reequilibrage|programme alimentaire|minceur
        objectif|corps maillot|summer_body|bikini|plage|minceur|ventre_plat
        dress|trouser|jean|waist|pant size(s)
        taille(s) de|en moins|jean|pantalon
        melt|melts|fondre|fond|burns|burn … fat|graisse|graisses|kilos|belly|ventre|bourrelets
        gummies|gelules|shake(s)|tisane(s) … fat|weight|kilos|minceur
        poudre|pills|patch|capsules|tea … fat|weight|kilos|minceur
        gummies|gelules|shake(s)|tisane(s)|poudre|pills|patch|capsules … ventre|coupe_faim|graisses
        coupe faim
        regime|diete proteine(e)|proteinee|cetogene|detox|brule|minceur|express|choc|starvation
        calorie counting|counter|tracker|app|tracking
        bikini ready|season
        weight … drops|melts|dropped_off|falls_off|falling_off
        pounds|kilos … falling_off|melt|melting|fondent|envolent|drop
        skinny|flat_tummy|slimming|slim tea|fast|pills|jab(s)|shots|coffee|me
        weight|fat loss|jab|jabs
        appetite suppressant(s)
        taille|size #|une_taille|deux_tailles retrouvee|atteinte|en_six
        taille|size #|une_taille|deux_tailles en_deux|en_trois|en_un|perdue
        back|down|into to|in|a (a) size #
        dropped|down|lost|perdu|perdue (a|one|two|deux|une) dress_size(s)|jean_size(s)|taille(s)
        poignees d amour
        love handles
        muffin top
        shake(s) proteine(s)|minceur|substitut
        substitut(s) de repas
        meal replacement|plan
        fasting till|until|day|window|since|every|all|for|is|#|works|changed|hours|schedule|app
        i m|been fasting
        water|dry|juice|hour fast|fasting|cleanse
        cut|cutting|quit|ditch|ditched|gave_up|stopped|no (all|out) carbs
        zero|sans|moins_de glucides|feculents
        stop|fini|adieu|arrete|bannir|bye le|les|aux|au sucre(s)|glucides|feculents|gluten
        sucre … feculents|ventre|kilos|balance|glucides|regime|jours_sans
        feculents|glucides|cellulite|bourrelets|calories_par|love_handles|muffin_top
        calorie(s)|kcal par|per|a|sous|under|intake|restantes|day|jour
        cheat meal|day
        weigh in
        on|sur|ma|my the|la balance|scale(s) … kilos|kg|lost|perdu|pounds|affiche|down|moins
        poids ideal|de_forme|sante|de_depart|perdu
        before|after|avant and|et|apres after|before|photos|photo … kilos|pounds|weight|corps|body
        perdre|perdu|perdez du|de|mon|ton ventre|gras|tour_de_taille|hanches
        je reprends|commence|debute|demarre mon|un|le|ma regime|detox|diete
        back|started|starting|going on a|the|my diet
        on a diet and|since|again|so|day|before
        regime ananas|soupe|chou|proteines|hyperproteine
        regime citron|jockey|mediterraneen|strict|drastique
        regime … jour_#|je_tiens|kilos|craque|balance|maillot|avant_l_ete
        jour|semaine|day|week # … regime|diet|detox|keto|sans_sucre|jeune_intermittent
        banni|bannis|arrete le|les pain|pates|feculents|sucre|alcool_et|laitages
        supprime|coupe|lache|vire le|les pain|pates|feculents|sucre|alcool_et|laitages
        rentre|rentrer|rentrais (enfin) (back) (a_nouveau) dans|into mon|ma|my jean|jeans
        fit|fitting|fits (enfin) (back) (a_nouveau) dans|into mon|ma|my jean|jeans
        rentre|rentrer|rentrais (enfin) (back) (a_nouveau) dans|into mon|ma|my robe|dress
        fit|fitting|fits (enfin) (back) (a_nouveau) dans|into mon|ma|my robe|dress
        rentre|rentrer (enfin) (back) dans|into ma|my|ses taille|size|old_jeans|pantalon
        fit|fitting|fits (enfin) (back) dans|into ma|my|ses taille|size|old_jeans|pantalon
        semaglutide|tirzepatide|saxenda|slimfast|slim_fast|cookeo_light|weight_watchers
        abs|abdos by|avant|en|in|pour summer|june|july|l_ete|juin|juillet|# semaines|weeks
        get|getting|got ripped|shredded|lean
        never|jamais (been|ete|felt) (so|aussi) slimmer|slim|mince|skinny|thin|leger|legere
        slimmed|slimming|slimmer down|than_ever|waist
        vinaigre de_cidre|cidre … jeun|ventre|graisse
        a jeun … ventre|graisse|kilos|citron|brule
        programme|methode|cure|plan|challenge … kilos|ventre_plat|brule_graisse|minceur|silhouette
        brule graisse(s)
        bruleur(s) de graisse(s)
        fat burner|burning|loss
        coach minceur|weight|nutrition_en_ligne
        calorie deficit
        regime|diet keto|paleo|dukan|cetogene|detox
        cure|jus|the|tisane detox|minceur
        diet plan|tip|tips|pill|pills|challenge|day|week|coach|program|tea
        diet day|week|works|starts|is
        minceur|maigrir|slimming|brule_graisse|amincissant|minci
        mincir|ozempic|wegovy|weightwatchers|herbalife|mounjaro
        ventre plat
        belly|visceral fat
        flat belly|tummy
        jeune|intermittent intermittent|fasting
        burn|brule(r)|brulez (des|les|du|le|your) fat|graisses|graisse|gras
    burn|brule(r)|brulez|burning|cramer … calories … sans|without|fast|vite|dormant|asleep|ventre
    burn|brule(r)|brulez|burning|cramer … calories … belly
        compter|counting|count (les|mes|your|my) calories
        seche avant|d_ete|jour|semaine|estivale
        pilules|complements|gelules minceur|miracle
        beach|bikini body
        summer body … ready|goals|ready|gym|abs|kilos|diet
        my|your|ton|mon|the|un summer body is|goals|ready|loading|starts|commence
        """
    ),
)
WEIGHED = Phrases(
    """
    papier|paper|dechets|waste|co2|plastique|plastic|bagages|luggage|carton|emballage|packaging
    materiel|hardware|robot|drone|batterie|battery|prototype|chariot|colis|parcel|bundle|image
    machine_a_cafe|coffee_machine|distributeur|vending|stock|rupture|cafetiere|livraison|backlog
    ram|memoire|memory|refactoring|base|bases|database|db
    du|notre|de|our|of|legacy|dead|mort code
    app|appli|page|site|javascript|css|docker
    papiers|papers|archives|livres|cartons|boxes|truck|lorry|van|camionnette|fourgon|diesel|electric
    electrique|toiture|dossiers|cables|ordinateur|computer|laptop|smartphone|telephone|phone|voiture
    serveur(s)|logs|bateau|satellite|fusee|bundle|camion|remorque|sac_a_dos|valise|suitcase|codebase
    dog|horse|pony|cat|chien|chat|cheval|vet|veterinaire|herisson|baby|bebe|nouveau_ne
    moteur|croisiere|matrimonial|fiscal|social
    hydrique|pluvial|politique|indemnitaire|bananes|turbine
    numerique|digital|ecran(s)|screen(s)|notifications|slack|mails|emails|telephone
    piece(s)|imprimee(s)|printed|3d|aluminium|acier|steel|boitier|casing|structure|aile|wing
    marathon|semi_marathon|trail|triathlon|codeurs
    jar(s)|container(s)|conteneur(s)|repo|config|pipeline|query|requete(s)|api|binary|binaire
    capteur(s)|sensor(s)|ramadan|careme|lent|kippour|escalier(s)|stairs
    parametres|modele|build(s)|velo|cadre|chassis|dependances|mo|mb
    """
)
OF_THINGS = unless(
    Phrases("kilo(s)|kg|kgs|lbs|stone de|d|of"),
    Phrases("graisse(s)|gras|fat|muscle|trop|grossesse|ventre|belly|plus|moins"),
)
SLIMMING = unless(SLIMMED, WEIGHED, OF_THINGS)
