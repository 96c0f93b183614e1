"""Sides taken without a word that judges: bombs, open borders, campaigns, the Lord's day."""

from bot.drafts.phrases import Phrases

WEIGHTY = Phrases(
    """
    retraites|pensions|impot(s)|taxe(s)|tax|taxes
    riches|rich|pauvres|poor|democratie|democracy|guerre
    war|immigration|europe|bruxelles|brussels|medias|police|justice|juges|judges|vote|votes|votent
    election(s)|elections|referendum|reforme|reform|loi
    law|greve|strike|syndicat(s)|unions|nucleaire
    """
)
OFFICE = (
    "mairie|maire|mayor|council|city_council|parliament|parlement|congress|senate|senat|assemblee"
    "|mp|depute|deputee|senator|senateur|municipales|legislatives|presidentielle|regionales"
    "|europeennes|governor|presidency|westminster|conseil_municipal|elections|by_election"
)
CAUSE_OF = (
    "hopital|hopitaux|hospital|hospitals|beds|lits|ecoles|schools|ronds_points|roundabouts|guerre|war"
    "|armes|weapons|police|prof|profs|teachers|nurses|yachts|chateaux|migrants|assistes|benefits"
    "|retraites|pensions|ministres|ministers|jets|wars|bombs|bombes|potholes|routes|roads|planques"
)
UNSPOKEN = Phrases(
    f"""
    backing|supporting|endorsing|endorse|canvassing|rooting|campaigning … for (the) {OFFICE}
    je|on|nous soutiens|soutient|soutenons|roule|roulons|vote|voterai … {OFFICE}
    {OFFICE} … je_soutiens|nous_soutenons|je_roule|votez|mon_choix|ma_liste|soutenez|votre_voix
    voter|votez|votons|vote|voting contre|against this|cette|ce|these|the|la|le|ces
    nos|vos|mes|our|my|your impots|taxes|cotisations|tax|sous|argent … {CAUSE_OF}
    retraite|retire|retiring|retirement|pension a|at 55|58|60|62|for_all|pour_tous
    60|62 ans pour_tous|c_est|et_rien|et_pas|maximum
    faire|fasse|fassent|make|makes|making … en_haut|at_the_top payer|pay|paient
    ceux|those d_en_haut|at_the_top|les_plus_riches
    l eglise|islam|synagogue|etat|vatican … palais|pauvres|tresors|milliards|or|terrains|immobilier
    church|vatican|mosque … palaces|poor|treasures|billions|gold|property|riches|wealth
    marche|march pour|for (la|le|the) vie|life|climat|climate
    marche|march pour|for (la|le|the) egalite|equality|palestine|jesus|science
    marche|march pour|for (la|le|the) vie|freedom|liberte|justice|paix|peace|women|trump|our_lives
    pride march
    mal a (mon|notre|cette|la) pays|france|republique
    despair of|for (this|my|our) country
    budget de_la_defense|de_l_armee|militaire … ecoles|hopitaux|profs|soignants
    defence|defense|military|army budget … schools|hospitals|teachers|nurses
    impot|taxe|charge|norme|tax|levy … merci|cheers|thanks paris|bercy
    impot|taxe|charge|norme|tax|levy … merci|cheers|thanks bruxelles|westminster|brussels
    ni l_un … dimanche|vote|urnes
    dimanche|sunday ni l_un
    neither of them … on_sunday|vote|ballot
    careme|lent|avent|ramadan … pere|father|priere|prayer|conversion|seigneur|lord|ame|soul
    portes|marches|gates|doorstep|verge du|of pouvoir|power
    take|taking|takes|win|winning|wins|hold|flip|flips|lose|loses (back) the house|senate|commons
    reprennent|reprendre|reprenne|gagner|perdre|perdent la|le chambre|senat|majorite_absolue
    unions|syndicats|cgt|rmt killed|kill|ruined|ruin|ont_tue
    unions|syndicats|cgt|rmt tuent|ont_ruine|ont_coule|coulent|wrecked
    the|le|notre|our lord|seigneur welcomes|accueille|saved|saves|aime|loves|listens|ecoute|provides
    aumonerie|aumonier|chaplaincy|chaplain
    country|pays|island|ile|boat|bateau is|est full|plein
    letting|let|accueillir|laisser|laisse|welcoming … everyone|tout_le_monde|them|all in|entrer
    les americains|francais|anglais|italiens ont|have elu
    les argentins|hongrois|americans|french|british ont|have elu
    americans|french|british|italians|hungarians|brits elected|chose|voted|deserve
    francais ont (vote|choisi|elu)|meritent|votent
    france n_est_plus|est_plus|d_avant|de_mon_enfance|qu_on_aimait
    britain|america|england|france isn_t|is_not|ain_t|no_longer … any_more|anymore|itself|england
    this isn|is not|t the country|britain|america|france
    je ne_reconnais|reconnais plus (mon|ce|la) pays|france
    don t recognise|recognize this|my|our country
    priez|prions|prie|pray|praying (la|le|to|with|pour|for) sainte|saint|marie|la|her|him|mary|padre
    sainte|saint|st rita|antoine|anthony|jude … pri|pray|merci|got
    sainte|saint|st therese|padre_pio|bernadette|joseph … pri|pray|merci|got
    sainte|saint|st rita|antoine|anthony|jude|therese … m_a|priez|prions
    sainte|saint|st rita|antoine|anthony|jude|therese … thank|neuvaine|novena|exauce
    neuvaine|novena|chapelet|rosary|eucharistie|eucharist|adoration_eucharistique
    justice pour|for le|the|kurdish|palestinian peuple|people|palestinians|palestiniens
    justice pour|for le|the|kurdish|palestinian kurdes|kurds|ouighours|uyghurs
    no|pas (de) peace|paix sans|without|no justice
    peuple|people kurde|kurdish|kurds|ouighour|uyghur|tibetain|armenien|armenian|sahraoui|catalan
    kurdish|uyghur|tibetan|armenian|rohingya people|cause|struggle
    greens|ecolos|verts|socialists|socialistes|droite|gauche|tories|left|rn|lfi au|in pouvoir|power
    marching|march|manifeste … treasury|medef|ministere|ministry|embassy
    defile|rassemblement|protest … treasury|medef|ministere|ministry|embassy
    marching|manifeste|defile|protest … ambassade|parliament|parlement
    marching|manifeste|defile|protest … senat|assemblee|prefecture|bercy
    bloquent|bloque|block|blocking|bloquer (les|la|le|the) routes|roads|road
    bloquent|bloque|block|blocking|bloquer (les|la|le|the) autoroute|motorway|periph
    militants|activists|protesters|manifestants … prison|jail|lock|glue|colle
    etre|suis|es|sommes|est|moi de gauche|droite (et|,)
    on|of the left|right (and|,) fly|drive|eat|own|drink|complain
    can t be on the left|right
    democratie|democracy … minute_de_silence|rip|enterree|buried
    democratie|democracy … funeral|obseques|tuee|killed|murdered
    minute silence|s_silence pour|for (la|the) … democratie|democracy|republique|nhs|hopital
    silence … democracy|democratie
    rip|repose_en_paix|adieu|goodbye democracy|democratie|republique|free_speech|nhs|liberte
    liberte|freedom d|of expression|speech|press|conscience|culte|worship
    etat de droit
    rule of_law
    cadeau|gift|giveaway|handout(s) aux|to|for (the) milliardaires|billionaires|riches|rich|patrons
    privileges|caste|oligarchie|oligarchy|ploutocratie|plutocracy|theocratie|theocracy|kleptocracy
    sdf|homeless … yachts|palais|milliards|billions|honte|shame|vote|while
    pas de_guerre|en_guerre|d_armes … nom|name|argent|money
    not in my_name
    pas en mon_nom
    frontiere(s)|border(s) … ouvertes|open|passoire(s)|passoire|porous|fermees|wide_open|shut|close
    ouvrir|open|ouvertes|wide_open … frontieres|borders
    bombe(s)|bombs|missiles|obus|shells|drones … hopital|hopitaux|hospital(s)|ecole(s)|school(s)
    bombe(s)|bombs|missiles … tombent|fall|falling|pleuvent
    bombe(s)|bombs|missiles … civil(s)|civils|civilians|enfants|children
    treve|truce|cessez_le_feu|ceasefire|armistice … bombe(s)|bombs|maintenant|now|otages|hostages
    cessez_le_feu|ceasefire|khan_younes|khan_younis|jabalia|marioupol|mariupol|boutcha|bucha|kherson
    otages|hostages|civils|civilians … mot|word|bombe|bombs|liberez|free|bring|silence|mort|killed
    bring them home
    vole|vola|stole|stolen (nous|us|le|the|a) (the) referendum
    trahi|betrayed|confisque|ignored|bafoue (nous|us|le|the|a) (the) referendum
    referendum de|of 2005|2016
    quinquennat|presidency|septennat
    credit(s)|cadeau(x)|niches|tax impot|fiscal|fiscaux … delocalise(nt)|offshore
    credit(s)|cadeau(x)|niches|tax credits|breaks|cuts … delocalise(nt)|offshore
    credit(s)|cadeau(x)|tax impot|fiscaux|credits|breaks|cuts … licencient|dividendes
    credit(s)|cadeau(x)|tax impot|fiscaux|credits|breaks|cuts … rich|billionaires
    tax(e)|taxer|taxera|taxons|taxing (les|the) robots|gafa|billionaires
    tax(e)|taxer|taxera|taxons|taxing (les|the) milliardaires|riches|rich|air
    l_etat|the_state taxe|taxes|vole|steals|prend|takes|nous|jusqu
    banlieue(s)|quartiers|cites|inner_cities|ghettos|estates … brulent|burn|burning|abandonnees|rot
    banlieue(s)|inner_cities|left_behind … abandonne(s)|abandoned|zones_de_non_droit|no_go
    no go zone(s)
    zones de non_droit
    antinucleaires|antivax|antifas|pronucleaires|climatosceptiques|deniers|alarmistes|doomers
    anti|pro nuclear|nucleaire|vaxx|vax|avortement|abortion|brexit|eu|migrants|life|police|chasse
    greens|ecolos|verts … blocking|bloque(nt)|bloquent|ruined
    hippies|activists|zadistes|eco_warriors … blocking|bloque(nt)|bloquent|ruined
    greens|ecolos|verts|hippies|activists|zadistes … ruine|ruinent|emmerdent|sabotent|stop
    thanks greens
    merci les_verts|les_ecolos|macron|bruxelles
    local|bureau|permanence|affiche(s)|tract(s)|meeting|equipe|profession(s) de_campagne|electoral
    campaign office|hq|leaflets|volunteers|stop
    stuffing|stuffed|folding|delivering|distributing|posting leaflets|envelopes|flyers for|candidate
    notre|our|ma|my candidat (a|pour|for) (la|the) (mairie|mayor|parliament|council)
    notre|our|ma|my candidate|champion (a|pour|for) (la|the) (mairie|mayor|parliament|council)
    professions de_foi
    tracter|tractage|tractons|tracts
    tres haut
    most high
    the almighty|lord_s_day|good_lord
    lord s day
    jour du seigneur|sabbat|sabbath
    sabbath|shabbat … repos|rest|observe|respect|keep|holy|phone|telephone
    boss|patron|judge|juge … in_heaven|au_ciel|tres_haut
    celui|him d_en_haut|upstairs
    trente_ans|thirty_years|decennies|decades d|of abandon|austerite|austerity|neglect|liberalisme
    teachers|profs|nurses|infirmieres|soignants|retraites|pensioners … senateurs|peers|mps|deputes
    teachers|profs|nurses|infirmieres|soignants|workers … ministres|ministers|actionnaires|bankers
    ex voto
    """
)
