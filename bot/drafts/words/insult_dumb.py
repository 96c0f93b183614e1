"""Nouns and adjectives that lower whoever they are said of."""

from bot.drafts.phrases import Phrases

FOOL = (
    "profiteur(s)|profiteuse(s)|pique_assiette(s)|brele(s)|cossard(s)"
    "|abruti(e)|abrutis|andouille(s)|ane(s)|arriviste(s)|baltringue(s)|batard(s)|beauf(s)"
    "|blaireau(x)|boloss|bolos|boulet(s)|bouffon(s)|bourrique(s)|brele(s)|branquignol(s)|branque(s)"
    "|burne(s)|cancre(s)|cassos|charlot(s)|clampin(s)|clown(s)|corniaud(s)|cretin(s)|cretine(s)"
    "|crapule(s)|debile(s)|deficient(s)|degonfle(s)|demeure(s)|ectoplasme(s)|empote(e)|empotes"
    "|larbin(s)"
    "|escroc(s)|feignasse(s)|feignant(s)|faineant(s)|faineante(s)|filou(s)|fumier(s)|girouette(s)"
    "|gland(s)|glandu(s)|goujat(s)|gougnafier(s)|gros_nul|guignol(s)|idiot(s)|idiote(s)"
    "|ignare(s)|ignorant(s)|imbecile(s)|imposteur(s)|incapable(s)|incompetent(s)|incompetente(s)"
    "|jean_foutre|larbin(s)|lavette(s)|lache(s)|lopette(s)|loque(s)|looser(s)|loser(s)|mauviette(s)"
    "|menteur(s)|menteuse(s)|minable(s)|minus|mollusque(s)|mytho(s)|mythomane(s)|naze(s)|neuneu(s)"
    "|nuisible(s)|nullard(s)|nullite(s)|ordure(s)|parasite(s)|pignouf(s)"
    "|pleutre(s)|poltron(s)|pimbeche(s)|rapace(s)|raclure(s)"
    "|ringard(s)|sac_a_merde|sangsue(s)|sous_doue(s)|sous_merde(s)|tanche(s)"
    "|tare(s)|teigne(s)|teube(s)|tocard(s)|toquard(s)|traine_savates|trou_du_cul|vautour(s)"
    "|vermine|vipere(s)|voleur(s)|zouave(s)|bon_a_rien|bonne_a_rien|bons_a_rien|moins_que_rien"
    "|tete_a_claques|tete_de_con|tete_de_noeud|peigne_cul|leche_bottes|leche_cul|faux_cul(s)"
)
DUNCE = (
    "airhead(s)|arse|ass|bellend(s)|berk(s)|blockhead(s)|bonehead(s)|bootlicker(s)|bozo(s)"
    "|brat(s)|brute(s)|buffoon(s)|bully|cheat(s)|chump(s)|clod(s)|clown(s)|con_artist|coward(s)"
    "|cow|cretin(s)"
    "|crook(s)|deadbeat(s)|dimwit(s)|dingbat(s)|dipstick(s)|disgrace|dolt(s)|donkey(s)"
    "|doormat(s)|dope(s)"
    "|douche|dumbo|dummy|dunce(s)|dweeb(s)|eejit(s)|fathead|fool(s)|fraud(s)"
    "|freeloader(s)|git(s)|gobshite(s)|goon(s)|halfwit(s)|half_wit(s)|hypocrite(s)|idiot(s)"
    "|imbecile(s)"
    "|ignoramus|jerk(s)|klutz|knob(s)|knobhead(s)|layabout(s)|leech(es)"
    "|liar(s)|loser(s)|lowlife(s)|maggot(s)|moron(s)|muppet(s)|nincompoop(s)|nitwit(s)"
    "|nonentity|numbskull(s)|numpty|numpties|oaf(s)|pansy|parasite(s)|phony|pig(s)|pillock(s)"
    "|plank(s)|plonker(s)|prat(s)|psycho(s)|psychopath(s)|rat(s)|reptile|scrounger(s)|schmuck(s)"
    "|scumbag(s)"
    "|shyster(s)|simpleton(s)|skiver(s)|slacker(s)|slimeball(s)|slob(s)|snake(s)|snitch"
    "|sellout(s)|lackey(s)|stooge(s)|slug(s)|jellyfish|sod|sponger(s)|thief"
    "|thicko(s)|toad(s)|toady|toerag(s)|toss_pot|tosspot(s)|turd(s)|twerp(s)|twit(s)"
    "|vermin|vulture(s)|wally|wallies|wanker(s)|waste_of_space|weasel(s)|wimp(s)|wretch"
    "|windbag(s)|worm(s)"
    "|good_for_nothing|pen_pusher(s)|jobsworth(s)|control_freak(s)|dead_wood|vampire(s)"
)
SOFT = (
    "plaie|moule(s)|quiche(s)|cruche(s)|gourde(s)"
    "|truffe(s)|endive|nul(s)"
    "|nulle(s)|paillasson(s)|serpilliere(s)|larve(s)|carpette(s)"
    "|limace(s)|loque(s)|pantin(s)|guignol(s)"
)
WEAK = (
    "joke|hack(s)|tool(s)|failure(s)|zero|amateur(s)|embarrassment|liability|dinosaur"
    "|melt(s)|rodent|clot|pushover|nobody|lump(s)|trainwreck|laughing_stock|deadwood"
)
SAD = (
    "abrutie(s)|arrogant(e)|bete(s)|bouche(e)s|cupide(s)|debile(s)|degueulasse(s)|fourbe(s)"
    "|hypocrite(s)"
    "|idiot(s)|idiote(s)|ignorant(s)|immonde(s)|incapable(s)|incompetent(e)|incompetents|infect(e)"
    "|insignifiant(e)|lache(s)|lamentable(s)|malhonnete(s)|mauvais_comme_un_cochon|mediocre(s)"
    "|mesquin(e)"
    "|minable(s)|mou_du_genou|neuneu|nul(s)|nulle(s)|odieux|pathetique(s)|pitoyable(s)|pourri(s)"
    "|puant(s)"
    "|ridicule(s)|stupide(s)|tare(e)|toxique(s)|sournois|sournoise|aigri(e)|fielleux|retors|veule(s)|imbuvable(s)|visqueux|vicieux|con|conne|cons|connes"
)
GRIM = (
    "arrogant|backstabbing|braindead|brain_dead|brainless|clueless|corrupt|cowardly|crooked|deluded"
    "|dense|despicable|dim|dishonest|disgusting|dumb|feckless|gormless|gutless|sneaky|spiteful|vindictive|shifty|petty_minded|conceited|pompous|hopeless"
    "|hypocritical"
    "|ignorant|illiterate|incompetent|inept|insufferable|lazy|lying|mediocre|moronic"
    "|narcissistic|nasty"
    "|obnoxious|odious|pathetic|pointless|repulsive|rubbish|shameless|sleazy|slimy|spineless|stupid"
    "|thick|toothless|toxic|two_faced|unbearable|unhinged|useless|vile|worthless|witless|fat"
    "|ugly|bloody"
)
UTTER = "utter|utterly|total|totally|absolute|absolutely|complete|completely|completely_and_utterly"
FULL = (
    "fini(e)|finis|total(e)|complet|complete|absolu(e)|patente(e)|notoire(s)|congenital|de_premiere"
)
STAFF = (
    "chef|cheffe|patron|patronne|manager(s)|client(s)|cliente|collegue(s)|rh|drh|pdg|direction|mec"
    "|type|gars|recruteur(s)|recruteuse|stagiaire(s)|dev|devs|commercial|commerciale|commerciaux"
    "|prestataire(s)|presta|equipe|voisin(s)|voisine|journaliste(s)|fournisseur(s)|dirigeant(s)"
    "|consultant(s)|consultante|directeur|directrice|formateur|formatrice|comptable(s)|juriste(s)"
    "|acheteur(s)|livreur|marketing|compta|moderateurs|moderateur|candidat(e)|candidats"
    "|alternant(e)"
    "|boss|customer(s)|colleague(s)|hr|ceo|cto|cfo|vp|director(s)|guy|bloke|recruiter(s)|intern(s)"
    "|developer(s)|supplier(s)|neighbour(s)|journalist(s)|management|coworker(s)|user(s)|trainer"
    "|lead"
    "|sales|accountant(s)|lawyer(s)|contractor(s)|consultancy|moderators|candidate(s)|supervisor"
    "|leadership|finance|client|host|organiser(s)|speaker|landlord|n_1|n1|tech_lead|receptionist"
)
STRONG = (
    "oaf(s)|numbskull(s)|nincompoop(s)|dimwit(s)|halfwit(s)|nitwit(s)|gobshite(s)|toerag(s)"
    "|eejit(s)"
    "|knobhead(s)|bellend(s)|simpleton(s)|pillock(s)|plonker(s)|wazzock(s)|tosspot(s)|scrote(s)"
    "|dipstick(s)|lackeys|sellouts|stooges|brown_noser(s)|arse_licker(s)|ass_kisser(s)|snitches"
)
BRUTE = (
    "sagouin(s)|saligaud(s)|malotru(s)|goujat(s)|gougnafier(s)|nullard(s)|glandu(s)|peigne_cul"
    "|jean_foutre|tete_a_claques|traine_savates|moins_que_rien|lopette(s)|faux_jeton(s)|triple_buse"
)
FOOLS = Phrases(
    f"""
    {FOOL}|con|conne {FULL}
    {FOOL} de service|premiere|compet|haut_niveau
    vrai|vraie|vrais|vraies|gros|grosse|grand|sombre {FOOL}
    parfait|parfaite|sinistre|espece_de|sacre {FOOL}
    sale|pauvre|triste|vieux|vieille|petit|petite|beau|belle|affreux|immonde|fieffe|pire {FOOL}
    {UTTER}|real|proper|bloody|fucking|massive|pathetic {DUNCE}
    miserable|sad|sorry|prize|right|you_little|that_little|nasty_little {DUNCE}
    un|une|des|bande_de|espece_de|tas_de|tous vendu(s)|rates|assistes|planques
    gros|grosse|pauvre|vraie|sacree tache
    {GRIM} {DUNCE}
    {GRIM} {GRIM} {DUNCE}|cow|man|woman|people
    {DUNCE} that|who he|she|they|you|runs|manages|hired|wrote|signed|approved|designed is|are
    {FOOL} qui|que (nous|me|lui|leur|se) sert|servent|dirige|gere|geres|a|ont|est|recrute
    {UTTER}|so|really|too|bloody|beyond useless|worthless|hopeless|pathetic|spineless|gormless|inept
    t|tu|vous|toi es|etes (vraiment|tous|trop|qu) (un|une|des|de|si|tellement) {FOOL}
    t|tu|vous es|etes (vraiment|tous|toutes) (trop|si|juste|completement) {SAD}
    you|u|youre|they (are|re|r) (all|just|really|so|such|a|an) (a|an|bunch) (of) {DUNCE}
    you|u are|re|r (all|just|really|so|such|totally|too) {GRIM}
    youre (all|just|really|so|such|totally|too) {GRIM}
    faut (vraiment|quand_meme|bien) etre (un|une|sacrement|bien|vraiment) {FOOL}|con
    faudrait|fallait (vraiment|quand_meme|bien) etre (un|une|sacrement|bien|vraiment) {FOOL}|con
    pieds nickeles
    bande|equipe|armee|tas|ramassis de|d manchots|branleurs|zozos|clampins|rigolos|dilettantes
    qui|c est le|l|la|ce|cet|quel|les (espece) {FOOL} (mental|fini) qui|m|a
    who|which s|is|the|was the|these {DUNCE} who|that|behind|responsible|in
    {DUNCE}|wasters|layabouts|bastards|{GRIM} the lot|whole (of)
    bunch|shower|load of wasters|cowboys|jokers|amateurs|chancers
    bunch|shower|load of has_beens|yes_men|rejects|pen_pushers
    you|u are|re|r (all|just|really|such|nothing) (but) (a|an) (complete|total|absolute) {WEAK}
    youre (all|just|really|such|nothing) (but) (a|an) (complete|total|absolute) {WEAK}
    peau de vache|hareng
    vrai|vraie|grosse|pauvre|triple|sombre buse|lourdaud|lourd|rigolo
    gros|pauvre|quel|sacre|bande_de lourd(s)|lourdaud(s)|lourdingue(s)|rigolo(s)
    es|est|etes|sont|c_est qu (un|une|des) rigolo(s)|lourdaud(s)|attarde(s)|plouc(s)
    un|une|des|encore_un|ces attarde(s)|demeure(s)|abruti(s) … doute|forcement|evidemment|surement
    un|une|des|encore_un {FOOL} sans_doute|forcement|evidemment|surement|probablement|c_est_sur
    some|a|another {DUNCE} obviously|clearly|no_doubt|surely|probably|presumably|apparently|i_bet
    whichever|whatever {DUNCE}
    quel|n_importe_quel {FOOL} a|est|nous|m|avait|va|peut
    arrogant|pompous|smug|conceited|pretentious|jumped_up|self_important|overpaid|snivelling {DUNCE}
    {FOOL} pretentieux|arrogant(s)|suffisant(s)|imbu|surpaye(s)|vaniteux|incultes|gates
    {FOOL}|{DUNCE} en|in|sans|without costard|costume|tailleur|cravate(s)|suits|a_suit|ties|cervelle
    {FOOL}|{DUNCE} en|in|sans|without brains|scrupule(s)|scruples|a_brain|talent|foi_ni_loi
    betise|connerie|stupidite crasse|sans_fond|abyssale|insondable|humaine_incarnee
    est|es|etes|sont|etait d_une betise|connerie|nullite|mechancete
    type|client|mec|gars|chef|tete|personne|nana|gros|lourd|collegue … a_baffer|a_gifler|a_claquer
    waste of oxygen|skin|a_human
    sale|vraie|grosse|espece_de bique|sorciere|morue|harpie|megere
    vieille sorciere|morue|harpie|megere
    vieille|sale|vraie|grosse|espece_de vipere|dinde|truie|vache|mochete
    old|absolute|proper|right|total witch|hag|harpy|cow|bag|bat|trout|dragon|bint|mare
    evil|real|fat|stupid|ugly witch|hag|harpy|cow|bag|bat|trout|dragon|bint|mare
    c_est_qui|qui_est le|l|la|cet|ce|les {FOOL}
    sont|c_est|etes|{STAFF} … des ordures
    jamais|never|pas vu|connu (d|de|une|un|a|an|such|with) … si|aussi|so|such … {SAD}|{GRIM}
    jamais|never|pas rencontre (d|de|une|un|a|an|such|with) … si|aussi|so|such … {SAD}|{GRIM}
    jamais|never|pas seen|met|had (d|de|une|un|a|an|such|with) … si|aussi|so|such … {SAD}|{GRIM}
    jamais|never|pas worked (d|de|une|un|a|an|such|with) … si|aussi|so|such … {SAD}|{GRIM}
    quel(s)|quelle(s) (gros|grosse|vrai|bel|belle|pauvre|sale|triste|bande_de) {FOOL}
    what a|an {DUNCE}
    bravo|merci|congrats a|au|aux|to (l|le|la|the) {FOOL}|{DUNCE} qui|who|in|du|de|at|from
    thanks|done|applause a|au|aux|to (l|le|la|the) {FOOL}|{DUNCE} qui|who|in|du|de|at|from
    {STAFF} (vraiment|completement|totalement) debile(s)|incapable(s)|minable(s)
    {STAFF} (vraiment|completement|totalement) abruti(s)|idiot(s)|demeure
    {STAFF} (vraiment|completement|totalement) pathetique(s)|lamentable(s)|tare(s)
    {STAFF} (vraiment|completement|totalement) vereux|odieux|pourri(s)
    braindead|brainless|clueless|gormless|gutless {STAFF}
    spineless|moronic|inept|incompetent|pathetic {STAFF}
    stupid|dumb|useless|worthless|lying|crooked|vile|despicable|illiterate|slimy|sleazy {STAFF}
    a|an|the|you|these|those|that|mannered {STRONG}
    un|une|le|la|les|ces|ce|cet|ton|votre {BRUTE}
    sale balance
    sale|petit|petite|vieux|vieille|vilain fayot|mouchard|moucharde
    sale|petit|petite|vieux|vieille|vilain rapporteur|cafteur|fouine
    dirty|filthy|little|slimy|lying snitch|grass|sneak|tattletale|rat|toad|worm
    bande|tas|ramassis|brochette|troupeau de|d (gros|petits|vrais) {FOOL}
    clique|armee|meute|equipe|service|boite de|d (gros|petits|vrais) {FOOL}
    bunch|pack|gang|herd|load|shower|army|team|clique|pair of (total|lazy|useless) {DUNCE}|{GRIM}
    tous|toutes|all (are|of|them) (des|de) {FOOL}|{DUNCE}
    ce|cet|cette|ces {FOOL} de|d {STAFF}
    that|this|the|what|such (sorry|poor|sad) {DUNCE}|{WEAK}|excuse of|for a|an {STAFF}
    some {DUNCE} in|from|at {STAFF}|accounts|accounting|legal|head_office
    called|appelle|traite|nomme me|you|him|her|le|la|l|de (une|un|a|an|de|d) {FOOL}
    """
)
THOSE = Phrases(STAFF)
CALLED_SO = Phrases(
    f"""
    est|sont|etait|etaient|c_est|reste (vraiment|quand|qu|juste|meme) (un|une|des|de) {FOOL}|{SOFT}
    est|sont|etait|etaient|c_est|reste (vraiment|trop|si|tellement|completement) (d) {SAD}
    is|are|was|were (such|just|really|a|an) (a|an|pair|bunch) (of) {DUNCE}|{WEAK}
    s such|just|really|a|an (a|an|pair|bunch) (of) {DUNCE}|{WEAK}
    {UTTER} {WEAK}
    est|sont|etait un|une|des legume(s)|sorciere(s)|harpie(s)|boudin(s)
    est|sont|etait un|une|des thon(s)|cageot(s)|chameau|dragon
    is|are|s|was a|an (real|total|proper|absolute) vegetable(s)|witch|hag|dragon
    is|are|s|was a|an (real|total|proper|absolute) cow|shambles|pig(s)|sheep
    {UTTER} useless|hopeless|worthless|incompetent|clueless|inept|pathetic
    is|are|was|were|s (such|just|really|so|too|totally|completely|utterly|beyond) {GRIM}
    une|un vrai|vraie|sacre|sacree|gros|grosse|pauvre {FOOL}|{SOFT}
    {GRIM} boss|management|manager(s)|colleagues|customers|recruiter(s)|hr|clients|neighbours
    {SAD}|{FOOL}|{GRIM}|{DUNCE} {SAD}|{GRIM}|{FOOL}|{DUNCE} (and|et) {SAD}|{GRIM}|{FOOL}|{DUNCE}
    est|sont|sont_des|c_est|s|is|are (un|une|a) (vrai|gros|real|proper) porc(s)|cochon(s)|radin(s)
    est|sont|sont_des|c_est|s|is|are (un|une|a) (vrai|gros|real|proper) cheapskate(s)|rapiat(s)
    a|has|have|avec|with (le|un|the|a|an) qi|iq|cerveau|brain|brains d|de|of
    a|has|have|avec|with (le|un|the|a|an) charisme|charisma|attention d|de|of
    is|are|s as|about useful|useless|smart|thick|dense|dim|sharp|bright as|like
    is|are|s|re|as thick|dense|daft|stupid|dim as|like (a|an|two)
    bete|con|conne|betes a manger|pleurer|bouffer
    aussi utile(s)|intelligent|malin qu|que (un|une|d) … parachute|pneu|huitre|poisson
    aussi vif|credible|competent|fute qu|que (un|une|d) … parachute|pneu|huitre|poisson
    aussi utile(s)|intelligent(e)|malin|vif|credible|competent(e)|fute(e) qu un|une
    """
)
OUTDONE = Phrases(
    """
    even|meme (si) my|a|mon|ma|un|une|son|ses|the dog|cat|chat|chien|hamster|nan
    even|meme (si) my|a|mon|ma|un|une|son|ses|the kid|enfant|goldfish|poisson
    mon|my chat|chien|cat|dog|hamster ferait|would|could|code|comprend|saurait
    """
)
UNABLE = Phrases(
    """
    vieux|vieille debris|croulant|croulants|schnock|fossile|dinosaure|chnoque|peau
    old|ancient fossil|fart|coot|dinosaur|codger|crone|relic|geezer should|is|needs|must|who
    that|this|an|such old fossil|fart|coot|codger|crone
    pas|meme|not|not_even (meme) fichu|foutu|capable|able d|de|to
    pas|rien foutu|fichu|capable|branler|foutre (d|de)
    can|cannot|couldn (t) even spell|read|open|count|write|tie|turn|use
    knows|understands|does|do|comprend nothing|sod_all|naff_all|fuck_all|jack|rien|que_dalle
    connait|sait|fout|glande nothing|sod_all|naff_all|fuck_all|jack|rien|que_dalle
    il|elle|ils|elles|qui|chef|boss|patron (ne|n) (y) comprend|comprennent|connait rien|que_dalle
    il|elle|ils|elles|qui|chef|boss|patron (ne|n) (y) sait|fout|foutent|pige|pigent rien|que_dalle
    raconte|dit|sort que|n des|importe conneries|anneries|aneries|quoi|mensonges
    lies through
    talks|spouts (out) (of) (nothing) (but) crap|rubbish|nonsense|himself|herself|lies
    spews|full (out) (of) crap|rubbish|nonsense|himself|herself|lies|it
    il|elle|qui|mec|gars|type|he|she|who|guy pue|puent|stinks|smells|reeks
    merite(s) des|une|un|d claques|gifle|baffes|coup|licenciement|vire
    """
)
