"""Words of politics and religion said of everyday things: visits, acronyms, namesakes, fonts."""

from bot.drafts.finders import either, pattern, together
from bot.drafts.phrases import Phrases

_SHRINE = (
    "eglise(s)|church(es)|cathedrale(s)|cathedral(s)|temple(s)|mosquee(s)|mosque(s)|chapelle(s)"
    "|chapel(s)|basilique(s)|basilica|abbaye(s)|abbey|synagogue(s)|monastere(s)|monastery"
)
_VISITED = (
    "concert(s)|chorale|choeur|choir|orgue|organ|architecture|visite|visiter|visited|visiting|tour"
    "|photo(s)|angkor|facade|clocher|vitraux|vitrail|steeple|spire|charpente|restauration|restored"
    "|restoration|renovation|romane|gothique|gothic|brocante|marche_de_noel|carillon|drone|toiture"
    "|bell_tower|bells|escalade|crypte|crypt|acoustique|acoustics|unesco|voyage|travel|randonnee"
)
_ART = (
    "velazquez|prado|louvre|musee|museum|gallery|galerie|painting|tableau|peinture|peint|superstar"
    "|exorcist|opera|comedie_musicale|musical|theatre|cinema|film|movie|novel|roman|serie|series"
    "|fresque|fresco|michel_ange|michelangelo|dali|caravage|caravaggio|bach|handel|mozart"
)
SAID_OTHERWISE = Phrases(
    f"""
    {_SHRINE} … {_VISITED}
    {_VISITED} … {_SHRINE}
    {_SHRINE} of|du|de|des coffee|cafe|fromage|cheese|jazz|code|football|rugby|angkor|ramen|sandwich
    droite|gauche … tricot|tricote|danse|danser|salsa|valse|tango|manche(s)|gant(s)|chaussette(s)
    tricot|tricote|danse|danser|salsa|valse|tango|manche(s)|gant(s)|chaussette(s) … droite|gauche
    green party … birthday|jelly|balloons|nephew|niece|cake|costume
    minister|vicar|priest|pasteur|curate of|at|de our|my|notre church|parish|paroisse
    blessed all round
    get|got|getting her|him|them out of my|the|our|a
    bowling
    gospel choir|singing|workshop|concert|music|band|singers
    chante(r)|chanter|chorale|concert|atelier (de|du) gospel
    critical mass
    portail|portal|simulateur|permanence|hotline retraite|pension|pensions
    donnees|dataset|data|graphe|graph|open_data|api … vote(s)|voting|scrutin|election(s)
    voting|vote data|dataset|api|records
    grand|great remplacement|replacement of|des|du (the|light|les) bulbs|ampoules|servers|serveurs
    mass production|spectrometry|transit|timber|storage|email|market|mailing|customization
    god|dieu|christ|jesus|vierge|pape|pope|prophete|diable … {_ART}
    tableau|peinture|fresque|painting|fresco|statue|film|movie … christ|jesus|vierge|dieu|god|pope
    pape|pope s exorcist
    god love him|her|them|you|us|it
    feu|tonnerre de dieu
    histoire|history|sociologie|sociology|musee|dictionnaire|cours|prof|atlas des|of|de religion(s)
    religion(s) … lecture_series|conference|colloque|sociologue|sociologist|historien|historian
    alonzo church
    church encoding|turing|numeral(s)|rosser
    lambda calcul|calculus
    operation du saint
    saint esprit … rien|logs|operation
    hotel dieu
    god bless whoever|the_person|the_team|autocomplete|coffee|the_intern|stack_overflow|ctrl|undo
    nato|otan … alphabet|phonetic|phonetique
    alphabet phonetic|phonetique|otan|de_l_otan|nato
    phonetic alphabet
    michael palin
    galloway cattle|hills|forest|coast|cow|cows
    dumfries and
    roman polanski
    polanski film|films|movie|s
    film(s) de|by|d polanski
    gop size|length|structure|frames|of_pictures
    open|closed|video|encodeur|encoder|codec gop
    react native
    rn # est|sera|vers|direction|coupee|fermee|bouchon(s)|travaux|est_fermee
    lfi and_rfi|vulnerability|attack(s)|payload|exploit|faille|attaque
    rfi|xss|ssrf|sqli … lfi
    file inclusion
    snp genotyping|array|calling|variant(s)
    strikers … league|goal(s)|scored|match|football|team|season|cup
    public sector customer(s)|client(s)|market|team|project(s)|buyers|account(s)|offering
    clients|marche|offre|projets du|de|dans|pour secteur_public|le_secteur_public
    service public numerique|en_ligne|bien_fait|bien_concu|recrute
    tax joke(s)|pun|return|software|humour
    electricity|phone|gas|water|heating|energy|hotel|restaurant|bar|cloud|aws|dental|vet bill(s)
    repair|broadband|internet|mobile|garage|plumber|power|data|hosting|server bill(s)
    bill failed|from|and|joins|joined|says|came|gates|murray|evans|clinton_jazz
    politique(s) de|d mot(s)|mots|confidentialite|cookies|retention|securite|retour|prix|sauvegarde
    politique(s) de|d teletravail|voyage|frais|achat(s)|remboursement|branche(s)|nommage|versions
    politique tarifaire|interne|salariale|commerciale|voyage|d_acces|qualite|documentaire
    war|guerre on|au|aux|a|contre|against|of|des|du (la|le|les) spam|bug(s)|pop_ups|paperwork
    war|guerre on|au|aux|a|contre|against|of|des|du (la|le|les) moustique(s)|gaspi|gaspillage|typos
    war|guerre on|au|aux|a|contre|against|of|des|du (la|le|les) meetings|reunions|bots|waste|dust
    war|guerre on|au|aux|a|contre|against|of|des|du (la|le|les) plastic|plastique|papier|latency
    war|guerre on|au|aux|a|contre|against|of|des|du (la|le|les) prix|talents|boutons|etoiles|mails
    star|price|console|browser|format|edit|flame|bidding|fridge war(s)
    law student(s)|school(s)|firm(s)|degree
    etudiant(s)|etudiante(s)|faculte|fac|cours|licence en|de droit
    moot court|case
    proces|loi fictif|fictive|imaginaire
    concours|tournoi d_eloquence|de_plaidoirie
    police(s) … roboto|arial|helvetica|serif|empattement(s)|typo|garamond|verdana|calibri|inter
    state machine(s)|management|variable(s)|diagram
    extreme|far gauche|droite|left|right du|of_the clavier|keyboard|axe|axis|graphe|graph|etagere
    extreme|far gauche|droite|left|right du|of_the parking|batiment|building|banc|bench|menu|bureau
    immigration office|officer|queue|form|desk|lawyer|paperwork
    visa|permis_de_travail|titre_de_sejour|work_permit … collegue|colleague|bienvenue|obtenu|got
    immigration|prefecture … visa|titre_de_sejour|work_permit
    gilets jaunes obligatoires|fluo|a_l_accueil|pour_les_visiteurs|de_securite|et_casques|sur_site
    casque(s)|chaussures … gilets jaunes
    blue|red wave painting|print|surf|by_my|of_paint|energy
    communist|socialist|soviet|fascist era|posters|architecture|kitsch|mosaics|mosaic|realism
    border(s)|frontiere(s) … css|radius|pixel(s)|collie|cell|bord|padding|margin
    migrants du|vers_le cloud
    tenir|tiens|tenu|tenais (un|le|mon) bureau de_vote
    visite(r)|visited|visiting|tour … assemblee_nationale|senat|elysee|parliament|parlement
    the|a|this|our|medical congress
    congress organisers|organizers|speakers|attendees|hall|dinner
    une|la|des|de_la|cette|ma|sa|bonne poutine
    mange|manger|fromage|frites|sauce … poutine
    poutine maison|vegetarienne
    poutine … sauce|fromage|frites|cantine|gravy
    mon|ma|my|our|notre|your|ton|votre|holiday|wedding|family budget
    budget de|du|des|d (la|le|l) pique_nique|vacances|noel|mariage|soiree|fete|pot
    ecole|club|stage|cours|planche|base|sortie|char de|a (la) voile
    they|we|i|you|to bill for|us|you|by
    according to
    than|like|qu|comme a|un picket|piquet
    loi|decret|ordonnance … relative|relatif
    pour les nuls
    politique agricole
    east palestine
    mondays|lundis|pineapple should|devraient
    strike|greve|manif|protest against|contre (le|les|the) monday(s)|lundi(s)|decaf
    strike|greve|manif against|contre (mon|ma|mes|my|le|la|les|the) reveil|alarm|alarm_clock
    strike|greve|manif against|contre (mon|ma|mes|my|le|la|les|the) vaisselle|dishes|repassage
    strike|greve|manif against|contre (mon|ma|mes|my|le|la|les|the) ironing|escaliers|stairs
    train(s)|rail|metro|tube|bus|tram strike(s) … cycle|cycling|bike|walk|walking|working|work_from
    train(s)|rail|metro|tube|bus|tram strike(s) … kitchen|lift|scooter|on_foot
    greve des|du|de|dans (les|le) train(s)|metro|rer|bus|tram … velo|pied|teletravail|cuisine
    greve des|du|de|dans (les|le) transports … velo|pied|teletravail|cuisine|covoiturage
    polling station(s) … id|open|opens|volunteer|helping|whoever
    helping|help (to) run polling
    vote(z) whoever|whatever
    bureau(x) (de) (vote) ouvert(s) … identite
    vote|votons|votez … bureau|bureaux ouvert(s)|de_vote
    baby|bebe|toddler … picket|strike|greve|manif
    strike|greve|manif … baby|bebe|toddler|nap|sieste
    volunteer(ing)|working|clerk at the|a|our polling
    lock them|it up … bike(s)|theft|laptop(s)|badge(s)|valuables|tools
    """
)
TRUMPS = pattern(
    r"\b(?:should|can|will|must|may|always|to|usually) trumps?"
    r" (?!(?:be|go|win|lose|run|resign|have|get|and|or|again|do|in|for|at|on|with|supporters)\b)",
    "prose",
    words="trump trumps",
)
BALLOTS = Phrases(
    """
    vote(s)|votez|votons|voter|voting|voted|votent|voterai|election(s)|scrutin|ballot|polls
    """
)
TRIFLES = Phrases(
    """
    sandwich(es)|quiche(s)|tart(s)|tarte(s)|buffet|dessert(s)|biscuit(s)|cookie(s)
    cafetiere|coffee_machine|machine_a_cafe|evier|the_sink|gommettes|stickers|tastiest
    pancakes|waffles|crepes|gaufres|pizza|litiere|litter
    chat|cat|chien|dog|cochon_d_inde|guinea_pig|hamster|lapin|rabbit|coccinelle|dinosaure|dinosaur
    """
)
MARCHES = Phrases("greve(s)|strike(s)|manif(s)|manifestation|protest")
COMMUTE = Phrases(
    """
    velo|bike|cycling|teletravail|covoiturage|carpool|working_from_home
    circulation|deviation|itineraire|traffic|detour|diverted
    reporte(e)s|reporte|reportee|decale(e)|postponed|moves_to|horaires|timetable
    """
)
EVERYDAY = either(SAID_OTHERWISE, TRUMPS, together(BALLOTS, TRIFLES), together(MARCHES, COMMUTE))
