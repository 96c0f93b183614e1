"""Who is sorted: peoples, faiths, orientations, disabilities, ages, families, places."""

from bot.drafts.phrases import Phrases

PEOPLES_FR = (
    "etrangers|immigres|migrants|refugies|sans_papiers|arabes|maghrebins|beurs|noirs|blacks|renois"
    "|rebeus|juifs|feujs|musulmans|hindous|sikhs|roms|gitans|tziganes|manouches|gens_du_voyage"
    "|chinois|asiatiques|africains|roumains|bulgares|polonais|indiens|pakistanais|bangladais"
    "|algeriens|marocains|tunisiens|turcs|portugais|russes|albanais|ukrainiens"
    "|mexicains|latinos|vietnamiens|coreens|corses"
    "|marseillais|antillais|reunionnais|congolais|maliens|senegalais|ivoiriens|camerounais|syriens"
    "|afghans|libanais|bresiliens|philippins|egyptiens|iraniens|kurdes|mongols|serbes"
)
PEOPLE_FR = (  # one of them
    "etranger|etrangere|immigre|immigree|migrant|arabe|maghrebin|maghrebine|beur|beurette|noir"
    "|noire|black|renoi|rebeu|juif|juive|musulman|musulmane|rom|gitan|gitane|tzigane|chinois"
    "|chinoise|asiatique|asiat|africain|africaine|roumain|roumaine|bulgare|polonais|polonaise"
    "|indien|indienne|pakistanais|algerien|algerienne|marocain|marocaine|tunisien|turc|turque"
    "|portugais|albanais|mexicain|latino|antillais|congolais|malien|senegalais|corse|marseillais"
    "|bresilien|philippin|syrien|afghan|hindou|sikh|voilee|barbu|refugie"
)
PEOPLES_EN = (
    "foreigners|immigrants|migrants|refugees|arabs|blacks|jews|muslims|hindus|sikhs|gypsies|roma"
    "|romas|travellers|asians|africans|indians|pakistanis|bangladeshis|mexicans|latinos|romanians"
    "|bulgarians|poles|albanians|turks|algerians|moroccans|nigerians|somalis|filipinos|koreans"
    "|russians|scousers|brummies|geordies|ukrainians"
    "|syrians|afghans|vietnamese|brazilians|caribbeans|jamaicans|ghanaians|orientals|whites"
)
PEOPLE_EN = (
    "foreigner|immigrant|migrant|refugee|arab|jew|muslim|hindu|sikh|gypsy|asian|african|indian"
    "|pakistani|mexican|latino|latina|romanian|bulgarian|pole|albanian|turk|algerian|moroccan"
    "|nigerian|somali|filipino|scouser|brummie|jamaican|brazilian|syrian|afghan"
)
ADJECTIVES_EN = (
    "foreign|immigrant|migrant|arab|black|brown|jewish|muslim|hindu|sikh|gypsy|roma|asian|african"
    "|indian|pakistani|bangladeshi|mexican|latino|romanian|bulgarian|polish|albanian|turkish"
    "|algerian|moroccan|nigerian|somali|filipino|korean|chinese|russian"
    "|eastern_european|ukrainian|syrian|afghan|brazilian|gay|lesbian|queer"
    "|homosexual|trans|transgender|disabled|handicapped|autistic|deaf|blind|dyslexic|epileptic"
    "|bipolar|older|old|elderly|female|pregnant|fat|obese|overweight|ugly|veiled|hijabi|catholic"
    "|christian|religious|working_class"
)
NOUNS_EN = (
    "people|person|guy(s)|man|men|woman|women|lad(s)|dev(s)|developer(s)|engineer(s)|colleague(s)"
    "|coworker(s)|rep(s)|client(s)|customer(s)|contractor(s)|candidate(s)|applicant(s)|intern(s)"
    "|worker(s)|staff|employee(s)|team(s)|hire(s)|manager(s)|boss|designer(s)|driver(s)|student(s)"
    "|postdoc(s)|supplier(s)|subcontractor(s)|consultant(s)|freelancer(s)|folk(s)|kid(s)|girl(s)"
    "|lady|ladies|bloke(s)|chap(s)|tester(s)|nurse(s)|cleaner(s)|temp(s)|trainee(s)|apprentice(s)"
    "|recruit(s)|teammate(s)|vendor(s)|agent(s)|operator(s)|couple(s)|mother(s)|parents|coders"
    "|programmer(s)|salesman|salespeople|salesperson|leader(s)|lead|one|lot|family|families|crew"
    "|director(s)|head|ceo|chief|executive(s)|president|analyst(s)|accountant(s)|lawyer(s)|host(s)"
    "|speaker(s)|presenter(s)|receptionist(s)|secretary|assistant(s)|name(s)|employer|neighbour(s)"
    "|users|guests|face(s)|boss|bosses|supervisor|foreman|youth(s)|graduate(s)|teenager(s)"
)
NOUNS_FR = (
    "gens|mec(s)|type(s)|gars|dev(s)|developpeur(s)|ingenieur(s)|collegue(s)|client(s)|cliente(s)"
    "|prestataire(s)|sous_traitant(s)|candidat(s)|candidate(s)|stagiaire(s)|ouvrier(s)|employe(s)"
    "|salarie(s)|equipe(s)|commercial|commerciaux|commerciale|chauffeur(s)|etudiant(s)|manager(s)"
    "|fournisseur(s)|consultant(s)|freelance(s)|doctorant(s)|personne(s)|travailleur(s)|couple(s)"
    "|chef(s)|cheffe(s)|patron|patronne|famille(s)|femme(s)|homme(s)|fille(s)|gamin(s)|testeur(s)"
    "|interimaire(s)|macon(s)|caissiere(s)|hotesse(s)|alternant(s)|infirmiere(s)|postulant(s)"
    "|directeur|directrice|responsable(s)|cadre(s)|patrons|vendeur(s)|vendeuse(s)|nom(s)|prenom(s)"
    "|tete|physique|livreur(s)|agent(s)|secretaire|assistante|assistant|voisin(s)|equipier(s)"
    "|directeur_commercial|chef_d_equipe|chef_de_projet|president|porte_parole|jeune(s)|eleve(s)"
)
OTHERS_FR = (
    "homos|homosexuels|gays|lesbiennes|trans|transgenres|travestis|handicapes|autistes|aspergers"
    "|bipolaires|depressifs|aveugles|sourds|muets|nains|dyslexiques|epileptiques|boiteux|bossus"
    "|unijambistes|invalides|bequilleux|trisomiques|obeses|moches|laiderons|roux"
    "|rouquins|tatoues|voilees|barbus|cathos|evangelistes|temoins_de_jehovah|banlieusards"
    "|provinciaux|campagnards|ploucs|prolos|cassos|cas_sociaux|bourges|chomeurs|rmistes"
    "|assistes|ouvriers|analphabetes|blondes|rousses"
)
OTHERS_EN = (
    "gays|homosexuals|lesbians|queers|trannies|transgenders|cripples|autistics|aspies|fatties"
    "|gingers|redheads|blondes|chavs|rednecks|hillbillies|council_kids|benefit_scroungers|hicks"
    "|scroungers|peasants|catholics|christians|mormons|jehovah_s_witnesses"
)
WOMEN_FR = (
    "femmes|meufs|filles|nanas|gonzesses|bonnes_femmes|nenettes|minettes|mamans|meres|jeunes_meres"
    "|jeunes_mamans|meres_de_famille|meres_celibataires|jeunes_mariees|femmes_enceintes|menopausees"
    "|peres_de_famille|celibataires|divorcees"
)
WOMEN_EN = (
    "women|girls|females|chicks|ladies|gals|mums|moms|mothers|working_mums|working_moms|new_mums"
    "|single_mums|single_mothers|single_moms|newlyweds|housewives|divorcees|broads"
)
AGES_FR = (
    "vioques|seniors|boomers|quinquas|quadras|quinquagenaires|sexagenaires"
    "|cinquantenaires|croulants|papys|mamies|pepes|papis|dinosaures"
    "|millennials|zoomers|millenials|trentenaires|vingtenaires"
)
AGES_EN = (
    "boomers|seniors|oldies|old_timers|pensioners|oaps|dinosaurs|grandpas|grannies|fossils|geezers"
    "|fiftysomethings|fifty_somethings|old_folks|old_people|older_people"
)
STRANGERS_SAID = f"""
    les|ces|des|aux|nos gros|grosses ca|c|sont|ne|n|qui|au|dans|devraient|en|prennent|a|du|de_la|il
    les|des|ces|aux|nos|d|de|tous|par|ses|vos|leurs|trop_de|plus_de {PEOPLES_FR}|{OTHERS_FR}
    un|une|encore_un|encore_une|l|cet|cette|du|son|aucun {PEOPLE_FR}
    un|une|l|ce|cette|encore_un|d|les handicape(e)|autiste|trisomique|aveugle|sourd|sourde|bigleux
    un|une|l|ce|cette|encore_un|d|les homo|homosexuel|gay|pede|trans|lesbienne|gouine|transgenre
    un|une|l|ce|cette|encore_un|d|les cassos|cas_soc|plouc|prolo
    un|une|l|ce|cette|encore_un|d|les roux|rousse|blonde|obese|epileptique
    un|une|l|ce|cette|encore_un|d|les bipolaire|depressif|depressive|manchot|boiteux|dyslexique|nain
    {NOUNS_FR} {PEOPLES_FR}|{PEOPLE_FR}
    {NOUNS_FR} homo(s)|gay(s)|lesbienne(s)|trans|handicape(s)|handicapee(s)|autiste(s)|sourd(s)
    {NOUNS_FR} aveugle(s)|obese(s)|voilee(s)|bipolaire(s)|roux|homosexuel(s)|noire(s)|etrangere(s)
    en fauteuil (roulant)
    qui begaie(nt)|boite(nt)|louche(nt)|zozote|zozotent|prie(nt)|jeune_pour|porte_le_voile
    begue(s)|begaiement|transsexuel(le)|transgenre(s)|homosexuel(s)|chaise_roulante|canne_blanche
    voile(s) integral|islamique
    with|has a stutter|limp|lisp|wheelchair|guide_dog|disability|hijab|headscarf|turban|condition
    with|has|s|is down_syndrome|downs|autism|tourette(s)|adhd|a_stammer|stammer(s)|stutters
    il|elle|lui|mec|ils est|sont juif(s)|arabe(s)|noir(s)|musulman(e)
    il|elle|lui|mec|ils est|sont gay(s)|homo|trans|gitan|chinois
    he|she|they s|is|are|re jewish|arab|black|muslim|gay
    he|she|they s|is|are|re romanian|polish|roma|gypsy|algerian|nigerian|turkish|albanian|mexican
    il|elle|ils|elles est|sont roumain(e)|polonais|albanais|algerien
    il|elle|ils|elles est|sont malien|turc|portugais|rom|bulgare
    he|she|they s|is|are|re asian|indian|foreign|disabled|autistic|trans
    is|are|full_of|all foreign
    des|from|les the estates|cites|quartiers|banlieues
    en|de|la banlieue
    gens|homme|femme|mec|collegue|personne(s)|type de couleur
    de type_arabe|banlieue|cite(s)|zep|pays_de_l_est|confession_musulmane
    du|de bled|maghreb|93|zup
    gens|gars|mecs du|de|des|d nord|sud|est|campagne|quartiers
    jeunes|type(s)|candidat(s)|stagiaire(s) du|de|des|d nord|sud|est|campagne|quartiers
    ces gens (la)
    gens|types|mecs comme ca|eux
    comme eux|tous_les_autres
    {PEOPLES_EN}|{OTHERS_EN}
    a|an|another|one|some|any|every {PEOPLE_EN}
    {ADJECTIVES_EN} {NOUNS_EN}
    consonance etrangere|arabe|africaine|maghrebine
    foreign sounding
    obese|autistic|dyslexic|muslim|jewish|dyslexiques|dyslexics|transgenre|veiled
    gay|trans|transgender|lesbian|homosexual|hijabi|cripple|tranny|gypsy|foreigner(s)
    disabled|handicapped|wheelchair(s)|headscarf|headscarves|hijab(s)|turban(s)
    the blind|deaf
    that|those|these lot
    those|these people
    their|your|his sort|kind
    from the|a (council|sink|bad) estate(s)|ghetto|projects|hood
    from the|a (council|sink|bad) banlieue|trailer_park|suburbs|sticks
    estate|council|ghetto kid(s)|boy(s)|lad(s)|girl(s)|type(s)
    chav(s)|redneck(s)|hillbilly|pikey(s)|pikeys|peasant
    quartiers nord|sud|est|populaires|difficiles
    churchgoing|god_bothering|religious types|lot|people
    bipolar|autistic|dyslexic|schizo|depressed
    en|a depression|burn_out|hp
    une|la|cette grosse en|au|a|dans|sur
    fat girl|guy|bloke|woman|man|lady
    prie|prient|prays|praying cinq|five|# fois|times|a_la
    prays|praying at
    """
STRANGERS = Phrases(STRANGERS_SAID)
WOMEN_SAID = f"""
    les|des|ces|aux|nos|d|de|trop_de|deux|trois|seules {WOMEN_FR}
    une|cette|la|encore_une|aucune femme|meuf|fille|nana
    une|cette|la|encore_une|aucune gonzesse|bonne_femme|maman|mere|jeune_mariee
    une|cette|la|encore_une|aucune jeune_maman|mere_celibataire|mere_de_famille|femme_enceinte
    une|cette|encore_une|aucune directrice|cheffe|candidate|developpeuse|ingenieure|trentenaire
    jeune_mariee|jeune_maman|femme_enceinte|nana(s)|meuf(s)|gonzesse(s)|bonne(s)_femme(s)
    {WOMEN_EN}
    a|an|another|any|every|the|some|that woman|girl|female|chick|mother
    a|an|another|any|every|the|some|that mum|mom|newlywed|housewife
    marketing|sales|tech|office|hr girls
    woman|women|girl driving|drives the|a|this|my coach|bus|truck|lorry|crane|forklift|train|van
    female|pregnant|married|newlywed|newly_wed {NOUNS_EN}
    people|anyone|someone|employees|colleagues with kids|children|families|babies
    menopausee(s)|menopausal|developpeuses|ingenieures|managers_femmes|femmes_managers
    trop femme|blonde|fille|feminine
    too blonde|girly|female|feminine
    le|les|un|des papa|papas|dad|dads|homme en conge|paternite
    a|the|these dad(s)|father(s)|man|men|bloke(s) on|taking paternity|parental
    homme(s)|mec(s) en|qui conge|prend|prennent
    family man
    pere de famille
    parents solos|celibataires|seuls
    single parents|mum|mom|mother|girl|woman
    another|encore_une|typical blonde|brunette
    """
WOMEN = Phrases(WOMEN_SAID)
AGES_SAID = f"""
    les|des|ces|aux|nos|d|de|trop_de|pour_les|deux {AGES_FR}
    un|une|ce|cette|encore_un vioque|senior|boomer|quinqua|quinquagenaire|croulant
    la generation z|y|tiktok|snowflake
    generation|gen z
    {AGES_EN}
    the elderly
    the|our old people|ones|guys|folk(s)|men|boys|guard|generation
    a|an|another|some boomer|millennial|zoomer|oldie|pensioner|dinosaur|granny|grandpa|senior
    older|old|elderly|senior {NOUNS_EN}
    boomer|quinqua|quinquas
    a # ans|balais|piges il|elle
    les|des|ces|aux|nos vieux|vieilles de|du|qui|ne|n|sont|ca|c|et|savent|peuvent|doivent|au|dans
    les|des|ces|aux|nos vieux|vieilles font|ont|refusent|ralent|pour|a|prennent|coutent|devraient
    """
AGES = Phrases(AGES_SAID)
