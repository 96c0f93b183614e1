"""Ages, and what people say is no longer possible at that age, or not yet."""

from bot.drafts.phrases import Phrases

_NUMBER = "|".join(
    (*map(str, range(38, 80)), "quarante|cinquante|soixante|forty|fourty|fifty|sixty|seventy")
)
_DECADES = "30s|40s|50s|60s|70s|thirties|forties|fifties|sixties"
AGE_SAID = f"""
    passe|apres|des|a|dela_de {_NUMBER} ans|balais|piges|berges|printemps
    passe|apres|dela_de {_NUMBER} on|il|elle|ils|elles|personne|plus|tu|vous|c|faut|ans|les|l|un|ca
    passes {_NUMBER}
    passe|apres|passee la|ses trentaine|quarantaine|cinquantaine|soixantaine
    plus de {_NUMBER} ans|balais|piges
    les|des|ces|aux|d plus de {_NUMBER}
    les|des|ces|un|une|aux {_NUMBER} ans
    past {_NUMBER} a|an|the|your|no|every|we|he|she|developers|people|engineers
    past|over|beyond {_NUMBER} is|are|should|can|cannot|and|don|won|need|you|they|it|get|still|in
    engineers|developers|devs|staff|workers|hires|candidates|applicants|managers over|past {_NUMBER}
    colleagues|employees|reps|coders|guy|woman|man|lads|women|men over|past {_NUMBER}
    he|she|they|you|i (s|is|are|re|m) (well) past|over {_NUMBER}
    after|above {_NUMBER} you|they|nobody|no_one|people|it|he|she|is|are|years|we|one
    past|over|after|above|beyond|the|these|all|their {_DECADES}
    the|those|these|our over {_NUMBER} s|should|must|ought|can|need
    at {_NUMBER}
    by {_NUMBER} you
    people|anyone|someone|everyone|nobody|those|folks over|above|past|beyond|in {_NUMBER}
    cv(s)|profil(s)|candidat(s)|dev(s)|employe(s) de|trop vieux|seniors|anciens|ages|quinquas
    old people|folk|men|timers
    son|ton|leur|cet|that|your|his|her age
    nes|nees|ne|nee avant|apres 1960|1965|1970|1972|1975|1978|1980|1985
    born before|in 1960|1965|1970|1972|1975|1978|1980|1985
    greybeard(s)|graybeard(s)|barbe_grise|barbes_grises|cheveux_blancs|grey_hair(s)|tempes_grises
    {_NUMBER} and|ans_et|et he|she|il|elle|ca
    il|elle a {_NUMBER} ans|balais|piges
    he|she s|is {_NUMBER}
    boomer(s)
    {_NUMBER} year(s) old
    homme|femme|mec|type|stagiaire|alternant|dev|candidat|candidate|gars de {_NUMBER} (ans)
    """
AGE = Phrases(AGE_SAID)
FINISHED = Phrases(
    """
    give|giving up their|his|her|your seat(s)|place(s)|desk(s)|job(s)
    laisse(r)|laissez|cede(r)|rendre leur|sa|votre place|siege|poste
    dozing|nodding off|through
    s endormir|endorment|endort
    on|ils|elles|il|elle|tu|ca (n|ne) (y) apprend|apprennent|comprend|pige|capte|sait plus|rien|pas
    on|ils|elles (n|ne) (y) comprennent|pigent|captent|peut|peuvent|vaut|suit plus|rien
    il|elle|tu|ca (n|ne) (y) comprennent|pigent|captent|peut|peuvent|vaut|suit plus|rien
    on|ils|elles|il|elle|tu|ca (n|ne) (y) comprennent|pigent|captent|peut|peuvent|vaut|suit pas
    on|ils|elles|tu (ne) se|te met|mettent|forme|forment plus|pas
    plus|pas|rien capable(s)|adaptable(s)|rentable(s)|bankable(s)|malleables|bon_a|bonne_a
    largue(s)|larguee(s)|depasse(s)|depassee(s)|rouille(s)
    fini(s)|foutu(s)|perime(s)|cuit(s)
    has been
    a la ramasse|masse|traine|rue|casse
    bon(s)|bonne(s) pour|a la|jeter casse|retraite|ehpad|musee
    place aux jeunes
    laisse(r)|laissez|cede(r)|faites la|de place
    prennent|prend|piquent|bloquent la|les place|postes
    leur|sa|ta|votre|la date de peremption depassee
    date de peremption depassee
    passe leur|sa|la date
    raccrocher|raccrochez|pre_retraite|preretraite|maison_de_retraite|ehpad
    retirer|confisquer leur|le|les clavier|souris|ordinateur|acces
    perd|perdre|perdez|perdons notre|votre|son|du|leur temps
    perte de temps
    jeter|gaspiller l|de argent
    on ne|n forme|recrute|embauche|prend plus|pas
    embauche|embaucher|recrute|recruter|prendre|former encore|pas|plus|jamais
    pourquoi … embauche|recrute|former|garder|forme|garde
    arretez|arretons|stop|evitez|jamais de|d|les … envoyer|embaucher|recruter|former|cv
    trop lent(s)|cher(s)|vieux|fatigues|rigides
    trop tard pour
    plus bons|bonnes a
    on ne|n apprend|change pas|plus
    vieux singe|cons|debris|croutons|schnocks
    can|cannot|cant|don|dont|won (t) learn|learns|learned|adapt
    wont|doesn|nobody|no_one|never|couldn (t) learn|learns|learned|adapt
    can|cannot|cant|don|dont|won (t) understand|get|keep_up|code
    wont|doesn|nobody|no_one|never|couldn (t) understand|get|keep_up|code
    can|cannot|cant|don|dont (t) (just|really) pick_up|picks_up|cope
    won|wont|doesn|nobody|no_one|never (t) (just|really) pick_up|picks_up|cope
    can|cannot|cant|don|dont|won|wont|doesn|nobody|no_one|never (t) (just|really) learn|follow|do_it
    brain(s)|mind(s)|memory … t|gone|slow|mush|rust|stop|stops|dead|can_t
    out of touch
    past it|their_prime
    washed|dried up
    is|are|re|you_re|s finished|done
    rusty|obsolete|useless|clueless|done_for|unemployable|dead_wood|deadwood|too_slow
    make|making way|room
    hand in|over
    hang|hung up|it_up
    waste of|our|your|my|everyone_s time|money
    nobody|no_one|personne should|ought|devrait (ne) (plus) touch|be|code|toucher|drive|near
    on ne_devrait plus|pas
    why|stop|never|don|anyone|who|wouldn|not … hire|hiring|hires|train|training|send|sending|keep
    get rid of
    should|must|ought (just) retire|hand|step|quit|leave|go|stay|make
    set in their
    tech|computers|technology|phones|the_cloud … beyond|lost_on|over_their
    over the hill
    can t teach
    old dog
    need|needn not|t apply|bother
    not bother|apply
    terminal|python|excel|kubernetes|ia|ai|code … disaster|courage|blague|joke|lol|laugh
    a|la blague|rigolade
    what|quelle a|blague joke
    quelle|bonne blague
    recipe for
    ready|fit|good for the scrapheap|scrap|bin|knackers|museum|grave
    peut|peuvent plus suivre
    to keep up
    sieste|nap|naps|deambulateur|zimmer|dentier|dentures|hospice|corbillard|grave
    carte vermeil
    ils|elles coutent|coute trop|cher
    pas besoin d|de
    no need for
    va|vont|faut|faudra|met mettre|falloir|lui|leur … mois|heures|jours|siecles|plombes
    ll|will|would take|takes (him|her|them|you) … months|weeks|ages|forever|years|days|hours
    savent|sait|arrive|arrivent|peut|peuvent|capable (meme) pas
    sait|savent|arrive meme pas
    can|couldn|cannot (t) even
    figure out
    s adapte(nt) plus|pas|jamais
    n evolue(nt)|progresse(nt) plus|pas
    stop|stops|stopped|quit adapting|learning|growing|listening|thinking|caring
    no|zero|less new ideas|tricks|energy|stamina|drive
    plus d|de energie|idees|jus|niaque
    dort|dorment|ronfle(nt)|sommeille
    sleep|sleeps|snore|snores|nod|doze through|in|off|at
    pathetic|pathetique|ridicule|ridiculous|embarrassing
    la honte
    """
)
YOUNG = Phrases(
    """
    les|ces jeunes|gamins|millennials|zoomers
    la|cette|ces generation(s) z|tiktok|snowflake|actuelle|y
    gen z|zers|y
    gen_z|millennials|millenials|zoomers|kids_today|youngsters|kids_these_days
    young|today_s people|kids|generation|workers|hires|devs|ones
    les moins de #
    under #s
    anyone|people|nobody under #
    """
)
IDLE = Phrases(
    """
    savent|sait|veulent|veut (meme|juste|plus) (plus|pas|rien) … bosser|travailler|effort|ecrire
    foutent|branlent|glandent|valent|respectent (plus|rien|que)
    veulent plus|pas|rien|que
    feignants|faineants|fragiles|assistes|incultes|illettres|flemmards|flemme|mous|paresseux
    flocons de neige
    effort|efforts|travail|work|bosser … c_est|means|is … telephone|phone|tiktok|ecran|scroll|canape
    accros|colles|scotches a|au leur|tiktok|telephone|portable
    incapables de
    ont|tiennent pas|plus le|la|de|aucune|ca sens|gout|valeur|respect|parole
    trop fragiles|sensibles|gates|assistes
    lazy|entitled|spoiled|spoilt|snowflakes|workshy|flaky|useless|clueless|illiterate|disloyal
    glued to
    no work|idea|respect|loyalty|stamina|clue|attention
    don|doesn|won|can|cannot|never t|want|work|show|hold|concentrate work|do|show
    don|doesn|won|can|cannot|never t|want|work|show|hold|concentrate hold|focus|last|write
    cry|cries|whine|moan|melt|quit over|about|when|if|after|at
    attention span
    """
)
