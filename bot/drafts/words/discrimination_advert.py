"""How a job advert, or a view on who should get a job, sorts people."""

from bot.drafts.phrases import Phrases

ADVERT = Phrases(
    """
    recrute|recrutons|recrutement|cherche|cherchons|recherche|recherchons|embauche|embauchons
    poste|offre|candidat(e)|candidats|candidature(s)|profil(s)|cdi|postulez|rejoignez|equipe
    hiring|hire|recruit|recruiting|recruits|wanted|candidate(s)|applicants|apply|position|vacancy
    looking|searching for
    job|role|opening|join
    annonce|advert|hotesse|hostess|vendeur|vendeuse|serveuse|waitress|salesperson
    seeking|embaucher|recruter
    """
)
SORTED = Phrases(
    """
    celibataire|single|francais_d_origine
    francaise_d_origine|unmarried|childless
    d origine_francaise
    female|male|femme|homme|women|men only|slim|under|aged|preferred|young|between|mince|jeune
    female|male|femme|homme|women|men (ideally|de) #
    profil(e) recherche|ideal|souhaite homme|femme|jeune|male|female|masculin|young
    ideal profile|candidate|hire male|female|young|is|a man|woman|male|female|young|guy
    # # ans|years sans|no
    send (a|your|us) photo|picture
    photo exigee|obligatoire|en_pied
    sans enfant
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
    pas|sans|ni (de|d|trop_de|aucun) enfant(s)|accent|voile|seniors
    pas|sans|ni (de|d|trop_de|aucun) vieux|boomer(s)|mamans|femmes|etrangers
    sans enfant(s)|accent|voile
    bonne presentation exigee|indispensable|requise
    de type europeen|caucasien
    digital native(s)
    young and|people|talent|guys|men|women|blood|candidates (dynamic|energetic|hungry|only)
    young only|energetic|dynamic|hungry
    fresh|young|new|jeune|nouveau blood|sang
    no|zero|sans family|kids|children (ties|commitments|obligations)
    no|zero|sans attache(s)|contrainte(s)|charge(s) (ties|commitments|obligations)
    no|sans|zero|hors projet_bebe|baby_plans|conge_mat|maternity|childcare_issues|grossesse
    libre de toute obligation|contrainte|attache
    pretty|attractive|cute hostess(es)|assistant(s)|girl(s)|face
    good_looking|slim|beautiful|handsome hostess(es)|assistant(s)|girl(s)|face
    pretty|attractive|cute and|et pretty|attractive|jolie(s)|belle(s)|beau
    good_looking|slim|young|jeune(s) and|et pretty|attractive|jolie(s)|belle(s)|beau
    jolie(s)|mignonne(s)|mince et souriante(s)|disponible(s)|jeune
    charmante(s)|feminine(s)|elegante(s) et souriante(s)|disponible(s)|jeune
    hotesse(s)|assistante|secretaire|stagiaire … jolie|mignonne|charmante|sexy|mince|feminine
    physique agreable|avantageux
    belle(s)|jolie(s) gueule|plante|fille(s)|jambes
    homme|femme|garcon|jeune_homme|jeune_femme de preference|exige
    un|une homme|femme|garcon imperativement|obligatoirement
    francais|francaise|europeen|blanc|blanche|catholique de souche|preference|uniquement|type
    nom|prenom francais|qui sonne|bien_de_chez_nous
    entre # et # ans
    aged|age(d) # to|#
    ages|age # #
    between # and # years
    under # need apply
    born after #
    nes|ne apres #
    no (one|body|candidates|applicants) over|above #
    fit and able|healthy
    able bodied
    valide(s) uniquement
    en parfaite sante
    in perfect health
    non syndique(e)
    no union(s)|muslims|hijab(s)|headscarf|headscarves|veil|turbans|blacks|gays
    native|mother tongue only
    sans accent|voile|origine
    recent|jeunes graduates|diplomes only|uniquement|exclusivement
    les plus de # s|passez
    anyone|toute_personne|personne over|de_plus_de #
    a|un man|homme for|pour this|ce
    a|man|male|gentleman preferred
    une femme|fille pour l|le accueil|standard|menage
    un mec costaud|solide
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
    de nationalite francaise
    british|french|uk|english|german born|nationals|passport (only)
    physique avenant|agreable|soigne
    pleasing|pleasant|attractive|neat appearance|looks|face
    jeune femme|homme|fille|demoiselle souriant(e)|exige(e)|dynamique|souhaite(e)|uniquement|requise
    jeune femme|homme|fille|demoiselle celibataire|motive(e)|presentable|elegante|d|de|pour|entre
    smiling|pretty|attractive|nice|cheerful young|girl|woman|lady man|woman|lady|girl
    young woman|man|lady|girl|guy|male|female required|wanted|preferred|needed|only|sought
    recherche(r)|cherche|recherchons|cherchons|seeking|wanted … jeune_homme|jeune_femme|jeune_fille
    seeking|wanted|looking_for|need … young_man|young_woman|young_lady|young_male|young_female
    only hire|hires|recruit|employ|hiring locals|men|whites|natives|young|christians|europeans
    n embauche|embauchons|recrute|recrutons|prend|prends que des|les|du francais|hommes|jeunes
    n embauche|embauchons|recrute|recrutons|prend|prends que des mecs|blancs|locaux|europeens
    """
)
MOTHER = Phrases(
    """
    jeune_mariee|jeunes_mariees|newlywed(s)
    trentenaire_sans_enfant|femme_en_age|childbearing|conges_maternite
    enceinte(s)|grossesse|conge_mat|conge_maternite
    conges_mat|tombe_enceinte|bebe|mi_temps_maman|jeunes_mamans
    jeune_maman|maman|mere_de_famille|conge_parental|conge_patho|conge_paternite|mercredi_enfants
    pregnant|pregnancy|maternity|mat_leave|maternity_leave|kids|motherhood|moms|mums|mothers|baby
    newborn|parental_leave|expecting|working_mom|breastfeeding|childcare|children|married_women
    paternity_leave|menopause|menopausee|menopausal|regles|arret_maladie|burn_out|burnout|depression
    handicap|handicape(e)|handicapes|rqth|disabled|disability|wheelchair|fauteuil_roulant|autistic
    autiste|autistes|autism|cancer|chronic_illness|epileptique|bipolar|bipolaire|dyslexique|dyslexic
    temps_partiel|seropositif|hiv|sourd|sourde|deaf
    blind|aveugle|mental_health|fibromyalgie|adhd|tdah
    disabled_hires|trans|transgender|non_binary|non_binaire|pronouns|pronoms|iel
    deux_gosses|trois_gosses|quatre_gosses|leurs_gosses
    ses gosses
    deux_enfants|trois_enfants|quatre_enfants|two_kids|three_kids
    """
)
BLAMED = Phrases(
    """
    naif|naive|signer_pour|risque|piege|galere|embaucher|embauche|recruter|recrute
    quota(s)|alibi|token
    plus de cerveau
    baby brain
    juste apres|avant son|sa|leur|le|la cdi|promotion|embauche|periode_d_essai
    right|just|straight after getting|her|the|being|promotion|probation|hired
    encore une|un qui|collegue
    another one gone|off|down|pregnant|who
    never|jamais|wouldn|n_t hire|hiring|promote|rely|count
    never|jamais|wouldn|n_t embaucher|embaucherai|recruter|embauche|prendre
    avant d|de embaucher|recruter|promouvoir
    before hiring|promoting|we_hire|you_hire
    think twice
    y penser|a_deux_fois
    not|pas|moins|less committed|reliable|serious|impliquee(s)
    not|pas|moins|less fiable(s)|disponible(s)|investie(s)|motivees|motivee
    can|cannot|ne|n_t commit|focus|keep|travel|concentrer
    plus bonne(s) a rien
    tick|cocher|cochent|coche|ticks|ticking|filling a|the|une|la|les|des|box|boxes|case|cases|quota
    conge(s) deguise(s)|payes
    paid|free|extra holiday(s)|vacation
    excuse(s)|faking|fake|pretend|pretexte|simule
    simulent|comedie|cinema|faker|profiteur(s)|profite(nt)
    not|pas our|notre problem|probleme
    trop|too lent(s)|slow|risky|cher|expensive|fragile(s)|complique|much_trouble|chiant|relou
    coute|coutent|cost|costs|burden|fardeau|poids|boulet(s)|dead_weight|handicap_pour
    make up your mind
    made up
    n importe quoi
    pas le|notre|une profil|priorite|place
    don t|do_not|can_t belong|want|hire|work|need|help|mix
    on|we devrait|should (pas|plus|not|never) (les|en) embaucher|recruter|hire|avoid
    should stay|choose|quit|resign|rester|demissionner|choisir|be_fired
    reste(nt)|rester|stay a la|at maison|home
    jamais|never be|sera|seront|est (jamais) dispo|available|disponible(s)|around|la
    candidature|candidate|cv suivant(e)
    next application|candidate|cv
    sera jamais
    """
)
TOKEN = Phrases(
    """
    got|only|was hired|promoted|chosen|picked|there because|for … woman|quota|colour|gender
    got|only|was hired|promoted|chosen|picked|there because|for … skin|pretty|legs|diversity|black
    only got|hired|promoted|there|chosen|here … woman|quota|female|black|gay|legs
    only got|hired|promoted|there|chosen|here … looks|disabled|diversity|minority|skirt|smile
    needed|wanted|had_to_have a (black|token|gay|disabled) woman|girl on|in|for
    needed|wanted|had_to_have a (black|token|gay|disabled) female on|in|for
    needed|wanted|had_to_have a (black|token|gay|disabled) black_face|disabled_person on|in|for
    il fallait|leur_fallait|fallait une|un femme|noir|arabe|handicape|minorite|asiatique
    promue|embauchee|recrutee|choisie … parce|grace|pour|car … femme|quota(s)|jupe|yeux|decollete
    nommee|la|prise|arrivee … parce|grace|pour|car … femme|quota(s)|jupe|yeux|decollete
    promue|embauchee|recrutee|choisie … parce|grace|pour|car … physique|jambes|parite|canape|fesses
    nommee|la|prise|arrivee … parce|grace|pour|car … physique|jambes|parite|canape|fesses
    promotion canape
    slept her|his way
    couche|couchee avec|pour … chef|patron|poste|promotion|reussir|boss
    token woman|black|gay|minority|hire
    femme|noir|arabe|handicape alibi|de_service|quota
    le|la arabe|noir|noire|femme|gay de service
    discrimination positive … assez|nul|injuste|marre|ras|honte|stop
    racisme anti blanc
    """
)
