"""Turns that sort people in passing: a name, a woman in a man's seat, the young, a new name."""

from bot.drafts.phrases import Phrases

_NAMES = (
    "mohamed|mohammed|mohammad|muhammad|mamadou|fatima|fatou|fatoumata|rachid|karim|samira|moussa"
    "|abdel|abdul|abdallah|ahmed|aissatou|khadija|youssef|yusuf|ibrahim|oumar|ousmane|boubacar"
    "|aminata|djamel|kader|mehdi|nabil|yasmina|leila|mehmet|nguyen|kwame|priya|rajesh|diallo"
    "|traore|benali|jamal|jamila|tyrone|lakisha|deshawn|hussein|ali|igor|dragan|ionut|kevin"
    "|jordan|dylan|shaniqua|bogdan|wojciech|ndiaye|ouedraogo|singh|patel|goldstein|levy|cohen"
)
_ORIGINS = (
    "arabe|arabes|africain|africaine|etranger|etrangere|musulman|musulmane|maghrebin|maghrebine"
    "|juif|juive|roumain|turc|chinois|rebeu|gitan|asiatique|indien|arab|arabic|african|foreign"
    "|muslim|jewish|romanian|turkish|chinese|indian|nigerian|pakistani|polish|asian|immigrant"
    "|ethnic|bled|exotique|exotic|pas_d_ici|pas_francais|not_english|not_british"
)
NAMED_LIKE = Phrases(
    f"""
    avec|vu|quand_on_a un|ce|son|le|des|tel (petit) prenom(s) comme|genre|style|en|a
    avec|vu|quand_on_a un|ce|son|le|des|tel (petit) nom(s)|patronyme comme|genre|style|en|a
    avec|vu un|ce|son prenom|nom|patronyme pareil|comme_ca
    with|given|having a|that|his|her|such|their (first|last) name(s)|surname like|that|ending
    given his|her|that name|surname
    prenom|nom|patronyme comme|genre|style {_NAMES}
    nom(s)|prenom(s)|patronyme(s) en|qui_finit|qui_finissent ski|ic
    nom(s)|prenom(s)|patronyme(s) finissant|se_terminant ski|ic
    nom(s)|prenom(s)|patronyme(s) qui_finit|qui_finissent|finissant|se_terminant|termine
    name(s)|surname(s) ending|that_ends|that_end|with_too|full_of
    name|surname like {_NAMES}|that|his|hers
    sonne|sonnent|sonnait|sonnant|sonorite|consonance (un) (peu|trop|tres|bien) {_ORIGINS}
    sounds|sound|sounding|sounded (a) (bit|too|very|vaguely) {_ORIGINS}
    {_ORIGINS} sounding
    """
)
SIFTED = Phrases(
    """
    cv(s)|candidature(s)|candidat(s)|dossier(s)|poste|embauche(s)|embaucher|recrute(r)|corbeille
    poubelle|client(s)|clientele|entretien(s)|questions|telephone|standard|suivant(e)|poser|broyeur
    resume(s)|application(s)|applicant(s)|bin|shredder|trash|customer(s)|interview(s)|phone|hire
    hiring|shortlist|recruit|reject|skip|next|reception|candidate(s)|shop_floor|email|signature
    """
)
FAIR_SIFT = Phrases(
    """
    your|vos|votre|tes|ton cv|cvs|resume|application
    leave out
    capteur|sensor|logiciel|software|projet|project|piece
    anonyme(s)|anonymise(s)|anonymous|anonymised|anonymized|nameless|sans_nom|without_names|blind
    testing|etude|study|mien|mine|le_mien|la_mienne|my|mon|ma|fierte|fier|fiere|proud|domaine|domain
    prononcer|pronounce|pronouncing|spell|epeler|orthographe|spelling|produit|product|marque|brand
    musique|music|song|guitar|guitare|chanson|band|groupe
    """
)
PLACED = Phrases(
    """
    une|encore_une|cette fille|femme|nana|meuf au|a|aux|sur
    une|encore_une|cette blonde|rousse|bonne_femme|gonzesse|minette au|a|aux|sur
    une|encore_une|cette fille|femme|nana|meuf en|dans|chez
    une|encore_une|cette blonde|rousse|bonne_femme|gonzesse|minette en|dans|chez
    une|encore_une|cette fille|femme|nana|meuf|blonde|rousse|gonzesse|minette derriere|comme|pour
    la premiere femme|fille a|au|dans|sur|chez
    premiere femme|fille a|au|dans|sur|chez
    un|encore_un handicape|autiste|sourd|aveugle|begue|nain au|a|aux|sur|en|dans|chez|comme
    a|another|some|that girl|woman|lady|blonde|female|chick|lass|bird on|in|at|behind|for|as|to|up
    a|another|some|that girl|woman|lady|blonde|female|chick|lass running|driving|leading|flying
    first (ever) woman|girl|female|lady on|in|at|to|behind|as
    a|another|some autistic|deaf|blind|disabled guy|man|lad|bloke|girl|person|kid|one on|in|at|as
    girls|women|blondes on|behind|in the (board|wheel|forklift|forklifts|line|roof|crane|yard|vans)
    les filles|femmes|nanas|blondes au|a|sur|en le|la|les|l|volant|fenwick|grue|tech|toit|chantier
    """
)
SNEERED = Phrases(
    """
    lol|mdr|ptdr|lmao|rofl|xd|hahaha
    va|vont devoir|falloir|faire_quoi
    il va falloir
    elle|elles va|vont (lui|leur) demander|faire gentiment|poliment|quoi|les_yeux_doux|un_sourire
    qui (l|lui|leur) a laisse|laissee|confie|donne (les) (la|le|les)
    moins|plus de casse|palettes|rayures|accidents|bosses|retroviseurs|degats
    reste(nt)|restez|laissez|laisse|garde(z)|mette(z)|mettez|remettez (la|les) a|au|aux l|la|le
    laisse(z)|garde(z)|mettez|remettez|range(z) les|la a|au l_accueil|standard|la_cuisine|la_compta
    enfin quelqu_un|qqn pour|qui
    etiqueter|etiquettes|gommettes|mode_d_emploi|post_it|code_couleur
    creneau(x)|marche_arriere|vernis|ongle(s)|brushing|sac_a_main|miroir|rouge_a_levres
    serre(z) les_fesses|votre_ceinture
    attache(z) vos|ta ceintures|ceinture
    on est mal_barre|mal_barres|pas_sortis|foutus|cuits|dans_la_mouise
    ca va etre joli|beau|du_propre|chaud|pratique|simple|rapide|coton
    qu est_ce_qui (pourrait|peut) mal_tourner|mal_se_passer
    ll|gonna|will|going|d (all) (to) need|have (to) labels|instructions|learn|manual|stickers|nets
    what s|is|are|will|ll she|they gonna|going|do|be
    who (the) (hell) let|gave|trusted|put her|a|them|that
    fewer|less|more broken|dents|dented|scratches|scratched|smashed|crashes|bumps|wrecked
    keep|put|leave|stick|send (them|her|girls|women) at|in|on|back|to (the|to) (front|the) reception
    keep|put|leave|stick|send (them|her|girls|women) at|in|on|back|to (the) kitchen|desk|phones
    at last|least someone|one_of_us|somebody to|who
    finally someone|somebody|one_of_them to|who
    labels|colour_coded|color_coded|sticky_notes|stickers|user_manual
    parallel park|parking
    reverse_gear|nail(s)|lipstick|handbag|mirror|makeup|hairdo|mascara|eyelashes|her_hair
    ask (it|the|him|them) … nicely|politely|sweetly
    what could|can (possibly) go wrong
    charades|mimer|mimes|sign_for
    """
)
_HENS = "poulailler|basse_cour|voliere|henhouse|hen_house|pintades|dindes|caquette|caquettent"
HENS = Phrases(
    f"""
    {_HENS}|caqueter|caquetage|clucking|cluck|clucks|cackling|cackle|cackles|coven|piaillent
    mother hen(s)
    """
)
OFFICES = Phrases(
    """
    service(s)|equipe|bureau(x)|compta|comptabilite|rh|open_space|reunion(s)|etage|accueil|standard
    paie|secretariat|collegues|accounts|accounting|office(s)|team|department|floor|hr|payroll
    meeting(s)|desk|reception|colleagues|marketing|upstairs|finance|girls|filles|women|femmes
    """
)
BIRDS = Phrases(
    """
    oeuf(s)|egg(s)|eleveur(s)|ferme|farm|farmer(s)|renard|fox|grippe|aviaire|capteur(s)|sensor(s)
    chateau|castle|zoo|aviary|visite|animaux|animals|volaille
    jardin|garden|chocolat|paques|easter|noel|christmas|recette|roast|grain|poule(s)|hen(s)|coq
    """
)
GEN_Z = Phrases(
    """
    la|cette|les|nos generation|gen|genz z|tiktok
    gen z|zers
    genz|zoomers|millennials|snowflakes
    les|ces|nos jeunes (recrues|embauches|diplomes|stagiaires) :|d_aujourd_hui|de_maintenant|ca|c
    kids|youngsters today|nowadays|these_days
    young people|hires|staff|ones|workers today|nowadays|these_days|now
    """
)
TENDER = Phrases(
    """
    burn_out(s)|burnout(s)|demission(s)|demissionne(nt)|resignation(s)|resign(s)|quit(s)|quitting
    chouine(nt)|pleurniche(nt)|tiktok|scroll|safe_space|trauma|traumatisme|doudou|maman|mummy
    fragile(s)|snowflake|arret_maladie|sick_note(s)|psy
    therapist|trigger|ghoste(nt)|ghosting|caprice
    augmentation(s)|pay_rise(s)|ego|egos
    """
)
RENAMED = Phrases(
    """
    s appelle|appeler|fait_appeler|appellera desormais|maintenant|dorenavant|a_present
    veut|voudrait|souhaite|exige qu on (l|le|la|lui) appelle|appelle
    a fait|commence|entame sa transition
    est passe|passee de … a
    devenu|devenue une|un femme|homme|fille
    transition|nouveau_prenom|nouvelle_identite|deadname|coming_out|avant_c_etait
    now goes|calls|called|known|goes
    wants|asked|asks|insists us|to|we (to) (be) call|called
    is|goes|going|gone by now|her|his
    used to_be
    went from … to
    transitioned|transitioning|new_name|born_a|was_born
    """
)
HIS_TO_ME = Phrases(
    """
    pour|moi moi|je (c|ca|il) (est|sera|reste|restera) toujours|un|monsieur
    pour|moi moi|je (elle|ce|il_sera|elle_sera) (est|sera|reste|restera) toujours|un|monsieur
    pour moi (ca|c|il|elle|ce) reste|restera|est_toujours|sera_toujours
    je|moi_je continue(rai)|persiste|refuse a|de (l) dire|appeler
    je (ne) (l) appellerai|dirai|appelle|dis jamais|toujours|pas|comme_avant|encore
    faut pas|quand_meme_pas pousser|exagerer|charrier
    i m|am|ll|will sticking|keep|stick|carry|still|always|not|never with|calling|call|using|on
    always|still be|a (a) man|bloke|mr|him|he|woman|girl|boy|fella to|in|for
    not playing|calling|using along|him|her|them|that
    """
)
COLLEAGUE = Phrases(
    """
    collegue|voisin|voisine|stagiaire|chef|cheffe|nouveau|nouvelle|technicien|technicienne|il|elle
    monsieur|madame|gars|mec|type|patron|commercial|comptable|ancien
    colleague|coworker|guy|bloke|lad|intern|boss|he|she|neighbour|teammate|mate|him|her|mr|somebody
    """
)
LOOKS = Phrases(
    """
    decollete|neckline|cleavage|minijupe|mini_jupe|jupe|miniskirt|skirt|jambes|legs|poitrine|fesses
    boobs|bum|bust|minois|physique|seins|eyelashes|pretty_face|tight_top|tight_dress|chute_de_reins
    """
)
EARNED = Phrases(
    """
    augmentation|promotion|promue|prime|contrat|deal|poste|signe|signer|vente(s)|client(s)|embauchee
    raise|rise|promoted|bonus|contract|job
    signed|sale(s)|customer(s)|hired|account|manager|directrice
    """
)
NO_SURPRISE = Phrases(
    """
    en meme_temps
    avec|with des|un|une|son|ses|ce|a|that|those|her … pareil(s)|pareille(s)|comme_ca|like_that
    with legs|a_body like
    then again
    forcement|evidemment|tu_m_etonnes|obviously|no_wonder|naturally|bizarrement|funny_that|of_course
    ca|ca_doit aide(r)
    it|must|that helps|help
    on comprend|se_demande_pas pourquoi|mieux
    i|we wonder|can_guess why|how
    """
)
