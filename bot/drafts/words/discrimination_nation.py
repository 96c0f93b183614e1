"""Nations and regions, and the fault that hearsay finds with each; who customers will not have."""

from bot.drafts.phrases import Phrases

_FR = (
    "allemands|italiens|espagnols|grecs|belges|suisses|anglais|americains|hollandais|ecossais"
    "|irlandais|polonais|russes|portugais|roumains|bulgares|chinois|japonais|indiens|coreens"
    "|africains|marocains|algeriens|tunisiens|turcs|bretons|corses|marseillais|parisiens|sudistes"
    "|nordistes|auvergnats|ch_tis|antillais|alsaciens|normands|suedois|bresiliens|mexicains|ricains"
)
_EN = (
    "germans|italians|spaniards|spanish|greeks|belgians|swiss|english|americans|dutch|scots|irish"
    "|poles|russians|portuguese|romanians|bulgarians|chinese|japanese|indians|koreans|africans"
    "|moroccans|algerians|turks|welsh|scousers|brummies|geordies|londoners|southerners|northerners"
    "|swedes|brazilians|mexicans|yanks|french|jamaicans|nigerians|canadians|cornish"
)
NATION = Phrases(
    f"""
    les|ces|des|aux|nos|tous_les|avec_les|chez_les {_FR}
    gens|mecs|collegues|clients du|de|des|d_en sud|nord|midi|la_campagne|province|bas|iles|l_est
    the|these|those|our|with|all|most {_EN}
    germans|italians|spaniards|greeks|belgians|americans|scots|poles|russians|romanians|bulgarians
    indians|koreans|africans|moroccans|algerians|turks|scousers|brummies|londoners|southerners
    northerners|swedes|brazilians|mexicans|yanks
    people|folk|guys from|in|down|up the|africa|asia|india (of) south|north
    lads|colleagues|customers from|in|down|up the|africa|asia|india (of) south|north
    people|folk|guys|lads from the|down|up (south|north|east|west)
    people|folk|guys|lads from the|down|up (islands|sticks|country|mediterranean)
    people|folk|guys|lads from africa|asia|india|spain|italy|greece|romania|poland|liverpool|glasgow
    un|une|pour_un|tout_bon|encore_un allemand|italien|espagnol|grec|belge|suisse|anglais|americain
    un|une|pour_un|tout_bon|encore_un hollandais|ecossais|irlandais
    un|une|pour_un|tout_bon|encore_un portugais|roumain|bulgare|chinois
    client|patron|acheteur|fournisseur|il est israelien|juif|libanais|auvergnat|grec|chinois|indien
    client|boss|buyer|supplier|he is|s israeli|jewish|lebanese|scottish|greek|chinese|indian|dutch
    a|an|typical|another|every german|italian|spaniard|greek|belgian
    a|an|typical|another|every brit|yank|scot|pole|russian|turk
    """
)
HEARSAY = Phrases(
    """
    sont|comme|pour|are|like|for|bunch_of|vrais (des|a) robot(s)
    sans_humour|aucun_humour|humour_allemand|no_humour|psychorigide(s)|balai_dans
    sense of_humour
    toujours|tjs|encore|jamais|always|never|still|again … sieste|siesta|greve|strike|retard|late|pub
    toujours|tjs|encore|jamais|always|never|still|again … apero|plage|beach|bistrot|vacances|holiday
    jamais|never|pas|pas_demander|not|don_t|t … a_l_heure|on_time|ponctuel(s)|punctual|turn_up
    demande|demander|attendre|attendez|expect|ask … a_l_heure|on_time
    quand|sauf|si|meme|unless|when|if|until … greve|strike|sieste|siesta|nail|nailed|nicked|chained
    negocier|negocie|marchander|marchande … centime(s)|penny|euro|tout
    haggle|haggles|barter|discuter … centime(s)|penny|euro|tout
    negocier|marchander|haggle|barter … prix|everything|price|cents
    radin(s)|pingre(s)|rapiat(s)|tight_fisted|stingy|skinflints|misers|grippe_sou
    vodka|alcoolo(s)|ivrognes|picolent|bourres|boivent_trop|drunks|plastered|legless|drunk_by
    copient|copie|copy|copies|contrefacon|counterfeit|knock_offs|knock_off|imitent|imitate
    faineants|faineant(s)|feignant(s)|flemmards|glandent|workshy|work_shy|bone_idle|lazy|slackers
    mafia|mafieux|mafiosi|voleurs|thieves|tricheurs|cheats|menteurs|liars|arnaqueurs|crooks|bandits
    arrogants|arrogant|suffisants|pretentieux|snobs|stuck_up|malpolis|impolis|rude|mal_eleves
    puent|sentent_l|stink|smell_of|ne_se_lavent|don_t_wash|shower
    poils|moustache|concierge(s)|macon|macons|plombier_polonais|taxi|kebab|epicier
    parlent|parle|crient|talk|shout trop|fort|too|so|like|avec_les_mains|with_their_hands
    ne|n savent|peuvent|comprennent|font|foutent pas|rien|jamais
    can|could|will|won never|not|t organise|queue|organize|plan|drive|be_trusted|work|innovate
    pas pour_travailler|bosser|le_travail
    dans le_sang|les_genes|leurs_genes
    in the_blood|their_blood|their_genes
    a|le deux_a_l_heure|ralenti
    au ralenti
    s reveillent|reveille
    mieux|plus_facile|easier sans|without eux|them
    """
)
FRIENDLY = Phrases(
    """
    perdre|lose|royal|royalty|soleil|sun|palet|curling|judo
    apero|tapas|repas|lunch|dinner|diner|match|rugby
    foot|football|coupe|cup|euro|mondial|finale|film
    recette|recipe|fete|party|holiday|vacances|voyage|trip|visite|visit|train|sncf|metro|trains
    bravo|merci|thanks|congrats|adore|love|apprend|apprennent|teach|taught|appris|cliche(s)|cafe
    convertis|converti|converted|taxi_to|taxi_pour|prefere|favourite|musique|music|chante|sing|beer
    """
)
WONT_HAVE = Phrases(
    """
    client(s)|clientele|patients|usagers|acheteurs|public|equipe|gars (ne) (n) veut|veulent|aime pas
    client(s)|clientele|patients|usagers|acheteurs|public|equipe|gars (ne) (n) aiment|accepte pas
    client(s)|clientele|patients|usagers|public|equipe|gars (ne) (n) acceptent|acceptera pas
    client(s)|clientele|patients|usagers|public|equipe|gars (ne) (n) supporte|supportent|veulent pas
    client(s)|clientele|acheteurs|public prefere(nt)|preferent|demande|demandent|exige|exigent
    customer(s)|client(s)|clients|patients|buyers|crew|lads|team don|doesn|won (t) want|like|accept
    customer(s)|client(s)|clients|patients|buyers|crew|lads|team won (t) have|take|stand|open
    customer(s)|client(s)|clients|patients|buyers|crew|lads prefer|expect|want|ask|would_rather
    faut les|la comprendre
    on peut (pas) (les|leur) en_vouloir|comprend
    have|got to understand them|customers
    can|could (t) (really) blame them|him|her|us
    """
)
SORTED_ONE = Phrases(
    """
    technicien|formateur|chauffeur|livreur noir|arabe|voile|barbu
    medecin|vendeur|commercial|plombier noir|arabe|voile|barbu
    technicien|formateur|chauffeur|livreur|medecin|vendeur|commercial|plombier etranger|gay|rom|juif
    technicienne|formatrice|vendeuse noire|arabe|voilee|etrangere|ronde
    hotesse|commerciale|infirmiere noire|arabe|voilee|etrangere|ronde
    un|une|d|de noir|noire|arabe|etranger|etrangere|femme
    un|une|d|de voilee|handicape|handicapee|gay|vieux|vieille
    accent(s) africain|arabe|etranger|de_cite|de_banlieue|du_bled|indien
    a|any black|foreign|muslim|veiled|gay|disabled|older|female|fat|trans technician|trainer|driver
    a|any black|foreign|muslim|veiled|gay salesman|rep|doctor|plumber
    a|any disabled|older|female|fat|trans salesman|rep|doctor|plumber
    a|any black|foreign|muslim|veiled|gay|disabled|older|female|fat|trans engineer|nurse|face|person
    african|arab|foreign|indian|estate|council|thick accent(s)
    accent of|from
    woman|women|foreigners|blacks|muslims
    """
)
CV_SEEN = Phrases(
    """
    cv|cvs|candidature(s)|candidate|candidat
    entretien(s)|recruter|recrutement|embauche(r)|postulant(e)
    resume(s)|application(s)|applicant(s)|interview(s)|shortlist|hiring|hire|recruiting
    """
)
CV_MARK = Phrases(
    """
    voile(e)|voilee|foulard|hijab|headscarf|veil|turban|kippa|barbu|enceinte|pregnant|bump|alliance
    ventre rond
    bebe|baby|landau|pram|poussette|pushchair
    jeune_mariee|just_married|newly_married|newlywed|fiancee|engaged|wedding_ring
    mariee|maries|gosses|enfants|enfant_en_bas_age|kids|toddler(s)|small_children|mere_celibataire
    single mum|mother|mom
    handicap|rqth|fauteuil_roulant|wheelchair|disability|disabled|guide_dog|autiste|autistic
    noir|noire|black|arabe|arab|muslim|musulman|musulmane|etranger|etrangere|foreign|foreigner
    nom|prenom|noms|prenoms|surname|surnames|family_name
    du|dans_le 93
    sounds|sonne|obese|overweight|fat|roux|ginger|gay|trans
    seine_saint_denis|bobigny|sarcelles|trappes|peckham|bradford|code_postal|postcode|cite|estate
    de (plus) (de) # ans|balais
    plus de # ans|balais
    over|past fifty|forty|sixty|#
    born in|before
    year|years old|of_age
    ne|nee en|avant
    femme|fille|woman|girl de|of|in # (ans)
    femme de trente|vingt|quarante
    """
)
CLOSED = Phrases(
    """
    pas la_peine|meme_la_peine
    inutile de|d
    no point|use reading|going|calling|bothering|in
    classement vertical
    the|on|onto no|reject|rejection pile
    corbeille|poubelle|broyeur|broyeuse|shredder|aux_oubliettes
    in|into|to|straight the bin|trash|shredder
    je|on|j passe|zappe|trie|ecarte|elimine|saute|elague|refuse
    i m passing
    i|we pass|skip|sort|bin|filter|weed|reject|swipe|move (on)
    next (one|cv|please|candidate)
    suivant(e)|swipe
    conge mat|maternite
    maternity leave
    jamais|never|surtout_pas|avoid … sur|on|projet|project|poste|role|pour
    evite(z)|evitez|fuyez|dodge … sur|on|projet|project|poste|role|pour
    jamais|surtout_pas|evite(z)|evitez de femme(s)|fille(s)|jeune(s)
    never|don_t|not hire|put|take|recruit … woman|girl|women
    perdre|perte mon|de|notre temps
    waste of|my|our|your time
    avant|before le|la|la_fin|the|she|they|first premier|premiere|livrable|end|deliverable|probation
    dans six|neuf|trois|quelques mois
    six|nine|three|a_few months and|later|she|from
    """
)
