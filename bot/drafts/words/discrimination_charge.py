"""What is said of them: that they cannot, that they cheat, that they should be elsewhere."""

from bot.drafts.phrases import Phrases

CANNOT = Phrases(
    """
    savent|sait|peuvent|peut|comprennent|comprend|pigent|pige|captent|capte|suivent|entravent pas
    savent|sait|peuvent|comprennent|comprend|pigent|pige|captent|suivent rien|jamais|plus
    tiennent|supportent|encaissent|gerent|assument|assurent|reflechissent|apprennent pas|jamais|plus
    tient|supporte|encaisse|gere|assume|assure|reflechit|apprend pas|jamais|plus|rien
    apprennent|apprend|font|fait|foutent|fout|branlent|valent|glandent rien
    ont|a|auront (pas|jamais|plus|aucun|aucune) niveau|carrure|mental|cran|logique|epaules|cerveau
    ont|a|auront pas|jamais|plus|aucun|aucune la|le|les|de|l tete|niveau|carrure|mental|cran|epaules
    ont|a|auront pas|jamais|plus|aucun|aucune la|le|les|de|l|du logique|cerveau|reflexe|poigne
    ont|a|auront pas|jamais|plus|aucun|aucune la|le|les|de|l|du courage|autorite|rigueur|parole
    ont|a|auront pas|jamais|plus|aucun|aucune la|le|les|de|l|d envie|ambition|humour|couilles|nerfs
    pas|jamais cable(s)|cablees|faite(s)|fait(s)|taille(s)|taillee(s)|equipees|doues|douees|capables
    pas|jamais faite(s)|fait(s)|taille(s)|taillees pour
    pas|jamais dans leur(s) nature|genes|culture|sang|adn
    craquent|craque|flanchent|paniquent|paniquent|chialent|pleurent|pleurnichent
    s effondrent
    decrochent|lachent|abandonnent|fondent|font_des_histoires|font_des_caprices
    se vexent
    perdre|perdent|perd les pedales|leurs_moyens|ses_moyens|du_temps|notre_temps|leur_temps
    y a plus|pas personne
    trop|si|tellement emotive(s)|emotif(s)|sensible(s)|fragile(s)|lent(s)|lente(s)|molle(s)|mou(s)
    trop|si|tellement gentille(s)|douce(s)|faible(s)
    trop|si|tellement bavarde(s)|jalouse(s)|capricieuse(s)|douillettes
    trop|tellement d|de emotion(s)|histoires|drama|hormones|sentiments|problemes|emmerdes
    moins bon(s)|bonne(s)|fiable(s)|intelligents
    moins intelligentes|rapide(s)|performant(s)|motives|logiques
    moins performantes|douees|doues|productives
    moins productifs|credible(s)|malins|travailleurs|ambitieuses
    ralentir|ralentissent|ralentit|freiner|freine|freinent|plomber|plombe|boulet(s)|poids_mort(s)
    heure(s)|journee perdue(s)
    veulent|veut pas|plus|jamais bosser|travailler|apprendre|bouger|s_integrer|evoluer|obeir
    que|sait|savent ce que c|bosser|travailler est
    largue(s)|depasse(s)|rouille(s)|ramollis|perime(s)|arriere(s)|cretins|attardes|demeures|debiles
    disent oui a tout
    n importe quoi
    travail|boulot bacle|d_arabe|de_cochon|torche
    partent|part|filent|se_barrent|se_cassent|decampent|finissent a #h#|#h|#_heures|#
    partent|filent|se_barrent|se_cassent tot|avant|des|toujours
    cannot|cant|dont|wont|doesnt|never … code|lead|drive|manage|learn|handle|cope|hack|close|sell
    cannot|cant|can_t|don_t|won_t … keep_up|understand|negotiate|think|work|integrate|reason|focus
    don|doesn|do|does|haven t|not have|got the|what|any|a head|brain(s)|stomach|guts|balls|nerve
    don|doesn|do|does|haven t|not have|got the|what|any|a it_takes|backbone|skin
    don|doesn|do|does|haven t|not have|got the|what|any|a discipline|clue|spine
    no idea|clue|discipline|ambition|work_ethic|loyalty|logic|sense|backbone|stamina|manners
    aren|isn|not|never|weren|are|is (t) (just|simply|really) wired|cut_out|made|built|suited|fit for
    aren|isn|not|never|weren|are|is (t) (just|simply|really) wired|cut_out|made|built|suited|fit to
    fold|crack|crumble|cave|cry|crying|sob|panic|melt|vanish|faint|quit|flake|whine|moan|whinge
    freak|freaks out
    break|breaks down
    too|so|overly emotional|sensitive|slow|soft|fragile|weak
    too|so|overly delicate|hormonal|nice|timid|bossy|shrill
    too|so much drama|emotion|trouble|hassle|feeling|hormones
    slow(s)|drag(s)|hold(s)|weigh(s)|bring(s)|slowing|dragging us|me|you|everyone|them|everybody
    slow|drag|hold|weigh|bring the team|line|project|whole|rest
    dead weight
    less reliable|clever|able|intelligent|committed|rational|logical|productive|capable|competent
    worse at|than|with
    waste of|your time|money|space|your
    ends|end|ended|finishes in tears|disaster|badly
    say|says|saying yes to everything
    ship|deliver|write|produce|churn(s) (out) garbage|rubbish|crap|junk|shoddy|sloppy
    head|brain|brains … low_level|can_t|code|maths|kernels
    clock(s)|leave(s)|knock(s)|slope(s) off|early|at
    the|whole afternoon|morning|hour gone|wasted|lost
    hour|day|afternoon|morning gone|wasted|lost
    """
)
CHEAT = Phrases(
    """
    voleur(s)|voleuse(s)|voler|volent|vole|copient|copie|trichent|mentent|ment|menteurs|arnaqueurs
    arnaquent|escrocs|delinquants|racaille(s)|terroristes|parasites|profiteurs|fraudeurs|sournois
    puent|pue|schlinguent|crasseux|faineants|feignants|feignasses|paresseux|radins
    feignant|faineant|radin|fourbe(s)|tire_au_flanc|glandeurs|glandeur|branleurs|assistes|alcoolos
    alcooliques|ivrognes|vicieux|violents|agressifs|agressives|hypocrites|manipulatrices|comediennes
    hysteriques|langues_de_vipere|venales|envahissent|envahisseurs|pullulent|grouillent|rodent
    sentent mauvais|fort|la|le|l
    sont|tous|toutes (tous|toutes) sales
    dans le|les|leur|leurs|l sang|genes|adn
    dans leur|leurs|sa nature|culture
    tous|toutes|tjs|toujours les|des|la|en|a memes|pareils|meme|retard|greve
    tous|toutes pareils|pareilles|pourris
    faire|fais|fait|font|fera|ferais confiance
    se|s mefier|mefiez|mefie
    mefiez vous
    mefie toi
    planque(z)|planquer|cache(z)|cacher|comptez vos|tes
    compter|compte|recomptez|surveillez|surveiller vos|tes
    planque(z)|planquer|cache(z)|compter|comptez|surveillez|surveiller mon|votre|ton|le|les|son|ses
    vivent|vit des|de|d aides|allocs|allocations|la_caf|rsa|chomage
    thief|thieves|thieving|steal|steals|stealing|stole|nick|nicks|rob|copy|copies|cheat|cheats|lie
    lies|liars|liar|crooks|criminals|scammers
    scam|terrorists|parasites|scroungers|freeloaders|sneaky
    stink|stinks|smell|smells|smelly|dirty|filthy|lazy|idle|workshy|stingy|tight_fisted|shifty
    devious|drunks|violent|aggressive|hysterical|bitchy|gossips|gossip|manipulative|gold_diggers
    hide|lock|guard (up) your|the|his|her|my|our wallet(s)|copper|laptop(s)|ideas
    count|mind|watch|check (up) your|the|his|her|my|our wallet(s)|copper|laptop(s)|ideas
    hide|lock|guard (up) your|the|his|her|my|our screwdrivers|tools|bag(s)|bike
    count|mind|watch|check (up) your|the|his|her|my|our screwdrivers|tools|bag(s)|bike
    hide|lock|guard (up) your|the|his|her|my|our purse(s)|phone(s)|pockets|change
    count|mind|watch|check (up) your|the|his|her|my|our purse(s)|phone(s)|pockets|change
    in their|the|his|her blood|dna|genes
    in their|his|her nature|culture
    all the|look same|alike
    just all|the same
    all alike|useless|lazy|thieves|liars|crooks|mad|cheap|rotten
    t|never|not|wouldn|don trust
    on the dole
    live|living off benefits|handouts|welfare
    """
)
OUT = Phrases(
    """
    n|ne|jamais|plus|pas|arretez|arreter|arretons|evitez|eviter|stop embauche(z)|recrute(z)|prenez
    n|ne|jamais|plus|pas|arretez|arreter|arretons|evitez|eviter|stop embaucher|recruter|prendre
    n|ne|jamais|plus|pas|arretez|arreter|arretons|evitez|eviter|stop embauchons|recrutons|prends
    arretez|arretons|arreter|eviter d|de|a embaucher|recruter|prendre
    evitez|cessez|refuser|refuse|stop d|de|a embaucher|recruter|prendre
    arretez|arreter|arretons|stop de|d m|me|les|nous envoyer|en|embaucher
    arretez|arreter|arretons|stop de|d m|me|les|nous recruter|filer|coller|refiler
    pourquoi|pk|qui on|en|embauche|recrute embauche|recrute|prend|encore
    n|ne en voulons|veux|veut pas|plus
    pas|plus|jamais question|possible|envisageable|de_ca
    je|j|on|nous (n|ne|en|les) embaucherai(s)|recruterai(s)|prendrai(s)|veux|voulons|veut pas|jamais
    dehors|degagez|virez|virer|vire|degage|foutre_dehors|expulser|expulse|renvoyez|renvoyer|ecarter
    foutre|mettre|mettez|foutez|fous|jeter les|tous|toutes|la|le dehors
    qu on les vire|sorte|renvoie|degage|expulse|mute
    non merci
    sans moi
    tres peu pour moi
    et|puis quoi encore
    on aura tout vu
    ou|jusqu va|ira t on
    manquait plus que ca
    on marche sur la tete
    rien a|n faire|y_faire ici|dans|sur|a|avec|chez|en
    rien a faire
    leur|sa|ta|votre place (n_est|est)
    a|ont|aura|auront pas|aucune|plus|jamais leur|sa place
    qu|que ils|elles|il|elle reste(nt)|retourne(nt)|rentre(nt)|aille(nt)|degage(nt)|demissionne(nt)
    qu|que ils|elles|il|elle se trouvent|debrouillent|tiennent
    rester|restez|restent|reste|retourner|retournez entre|chez|a|au eux|soi|vous|elles|maison|foyer
    mal|pas a l aise
    fait|font|faire|feraient|ferait fuir|peur|mauvais_effet|mauvaise_impression|tache|desordre|rire
    fait|font|faire|feraient|ferait mauvais|mauvaise|sale|pas effet|genre|impression
    fait|font|faire|feraient|ferait mauvais|mauvaise|sale|pas serieux|pro|envie
    la fout mal
    pas|jamais vendeur|presentable(s)|pro|credible(s)|montrable(s)|devant|face|sur_scene|en_vitrine
    casse|casser|ruine|plombe|nuit l|notre|a image|ambiance
    pas bon|terrible|ideal|top pour l|notre|la image|marque|clientele
    ca passe|le_fait|va|marche|fonctionne|colle|prend pas|plus|jamais
    ne|n marche|fonctionne|passe|prend|colle|finit pas|jamais|bien
    finit|finir|termine mal
    sur|dans|a|au|pour|chez l accueil|stand|scene … non|jamais|pitie
    trop|assez d|de histoires
    place aux jeunes|hommes|vrais|francais
    laisser|laissez|laisse|ceder (la) place
    a la poubelle
    pas|jamais pour|de ce poste|nous|chez_nous|ca_ici|ca_chez
    mieux sans|entre_nous|entre_mecs|entre_francais
    never|don|stop|wouldn|won|avoid|not|quit|shouldn|couldn|wont|dont (t) hire|hiring|recruit|employ
    never|don|stop|wouldn|won|avoid|not|quit|shouldn|couldn|wont|dont (t) hired|recruiting|employing
    never|don|stop|wouldn|won|not|shouldn (t|be|ever) promote|promoting|send|sending|employ
    wouldn t have|want|take|put|let|trust
    don t want|need|trust|mix|belong
    why|who does|do|would|on|are|we|still … hire|hiring|hires|recruit|employ|let
    who|why keeps|still|on hiring|hires|hire|hired|recruits
    skip|avoid|bin|ditch|dodge|bar|ban|reject the|any|all|them|these|those|hiring|women|old
    get|getting|got|kick|kicked|throw|thrown rid|out|back|packing
    chuck|boot|ship|send|sent|drive|deport rid|out|back|packing
    send|deport|ship|kick|throw|boot them|the|all|him|her|that … back|out|home|off
    no thanks|chance|thank_you
    not for|in|on|at us|me|our|my|reception|stage|clients|the_booth
    what s next
    what is the|this world coming
    have|has|had|got no business|place
    don|doesn|didn|do|does t|not belong|fit_in|mix
    belong(s) in|at|back
    stay|stick|keep|go|back at|to|with|in|their|home home|their|themselves|the_kitchen|own
    stay|stick|keep to|home|away|out|quiet|themselves
    puts|put|scares people|clients|visitors|customers|everyone|us off|away
    scare|frightens|drives|turns people|clients|visitors|customers|everyone|us off|away
    puts|put|scares|scare|frightens|drives|turns off|away
    looks|look|sounds|sound|seems bad|wrong|unprofessional|cheap|weird|awful|amateur|terrible
    bad|wrong|not for|look|good|the_right_image|the image|business|brand|great
    make(s)|making clients|me|people uncomfortable|uneasy|nervous|sick
    make(s)|making customers|everyone|visitors|us uncomfortable|uneasy|nervous|sick
    won|doesn|don|never|not|didn (t) work|works|fly|do|cut_it|go_down|mix|sell
    out of place
    make|making way|room for the|younger|young|fresh
    straight|right|goes|went in|into|to the bin|trash|shredder
    in the bin
    better off without
    should|must|ought|need (to|have) stay|go|retire|quit|leave|step_aside|hand_in|shut_up|be_banned
    should n|not|be|shouldn|t banned|allowed|working|work|hired|fired|let|left|given|near
    should(n) be|t banned|allowed|fired|be_allowed|work|be_working
    you|we need a (real|proper) man|bloke|lad
    should|must|could just|all|simply|rather resign|retire|go|leave|quit|stay
    """
)
