"""Faith: who invites to it, who swears by it, who mocks it."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases

DEITY = (
    "dieu|allah|jesus|jesus_christ|christ|god|seigneur|yahweh|jehovah|the_lord|our_lord|mohammed"
)
CREEDS = (
    "religion|religions|eglise|eglises|church|churches|vatican|pope|pape|islam|bible|coran|quran"
    "|torah|catholiques|catholics|christians|chretiens|musulmans|muslims|mormons|jehovah|temoins"
    "|scientologues|scientologists|christianity|christianisme|catholicisme|catholicism|judaism"
    "|judaisme|bouddhisme|hinduism|evangeliques|evangelicals|pretres|priests|imams|cures|bishops"
    "|eveques|croyants|believers|clerge|clergy|ramadan|careme|lent|rome|prayer|priere|prieres"
)
MOCKERY = (
    "conte|contes|fable|fables|fairy_tale|fairy_tales|fairytale|fairytales|arnaque|arnaques|secte"
    "|sectes|cult|cults|superstition|superstitions|imaginaire|imaginary|mythe|mythes|myth|myths"
    "|marketing|maladie|disease|virus|delusion|delusions|delusional|brainwash|brainwashing"
    "|brainwashed|lavage_de_cerveau|moyen_age|medieval|stone_age|dark_ages|bronze_age|betise"
    "|betises|anerie|aneries|connerie|conneries|sornettes|balivernes|mensonge|mensonges|lies"
    "|nonsense|bullshit|opium|ridicule|ridicules|ridiculous|stupid|stupidity|absurde|absurd|grow_up"
    "|backwards|arriere|retrograde|obscurantisme|obscurantistes|abolish|ban|banned|interdire"
    "|interdite|interdites|interdirais|fermez|hypocrites|hypocrisy|hypocrisie|pedophiles|paedophiles"
    "|cancer|poison|scam|scams|con|con_trick|racket|fraud|plague|peste|fleau|idiots|cretins|gullible"
    "|naifs|faibles|the_weak|illness|mental|hocus_pocus|mumbo_jumbo|violence|guerres|wars|oppression"
    "|responsable_de|ne_changera_jamais|will_never_change|shut_up|se_taise|se_taire|stick_to|out_of"
    "|fiction|novel|goat|freine|freinent|progres|circus|cirque|nutters|nutjobs|dangerous|dangereux|dangereuse"
    "|illumines|fanatiques|fanatics|zealots|bonnes_femmes|raison_gagne|meme_rayon|tax_it|taxed"
)
WORSHIP = (
    "messe|mass|church|eglise|paroisse|parish|culte|temple|mosquee|mosque|priere|prayer|prieres"
    "|prayers|bible|seigneur|lord|jesus|dieu|god|christ|foi|faith|gospel|evangile|sunday_service"
    "|allah|coran|quran|bapteme|baptism|saviour|savior|sauveur|chapelet|rosary|confession"
)
INVITED = (
    "venez|viens|rejoignez|rejoins|revenez|reviens|retournez|retourne|tournez|come|join|return|turn"
    "|accept|accepte|acceptez|embrace|embrassez|ouvrez|ouvre|open|lisez|relisez|read|invite|retrouvez"
    "|repent|convertissez|welcome|accueille|accueillez|choisissez|choose|discover|decouvrez|cherchez"
)
PREACHED = Phrases(
    f"""
    {INVITED} … {WORSHIP}
    allez|va|filez|retournons|file (tous|toutes|donc|vite) a|au la|l|confesse|culte messe|confession
    allez|va|filez (tous|toutes|donc|vite) a confesse
    go|get|off to mass|confession|church every|on|this|all|everyone|and|more|you|instead|today
    vierge|sainte_vierge (marie) m|me|nous (est|a) apparue|apparu|parle
    notre_dame|archange|saint_esprit (marie) m|me|nous (est|a) apparue|apparu|parle
    vierge|notre_dame (marie) m|me|nous (est|a) visite|visitee|sauve|guide
    ange|archange|saint_esprit (marie) m|me|nous (est|a) visite|visitee|sauve|guide
    lady|virgin|angel|archangel|holy_spirit|holy_ghost|mary (mary) spoke|appeared|came|talked to
    virgin|angel|archangel|holy_spirit|holy_ghost (mary) visited|saved|guides|told me|us
    bible study|group|reading|verse|says|class
    prayer breakfast|group|meeting|circle|chain|vigil|warrior(s)
    groupe|veillee|chaine|soiree|cercle|temps de priere(s)
    etude|verset biblique(s)
    good news of|about the|our|jesus|christ
    bonne nouvelle de|du christ|jesus|evangile|l_evangile
    he|christ|jesus|lord is|has risen
    christ|jesus|il est (vraiment) ressuscite
    {DEITY} changed|saved|transformed|healed|found me|my|us (life)
    {DEITY} a|m change|sauve|transforme|gueri|a_sauve|a_change (ma|sauve) (vie)
    {DEITY} can|will|peut change|save|heal|forgive|provide|changer|sauver|guerir|pardonner|judge
    {DEITY} vous|t|te|nous|is attend|aime|appelle|parle|waiting|calling|coming|pardonne|guide
    {DEITY} loves|loved|forgives|knows|sees you|us|all|everything|everyone
    que dieu|allah|jesus|seigneur|le_seigneur vous|te|nous|t benisse|garde|protege|guide|pardonne
    que dieu|allah|jesus|seigneur|le_seigneur vous|te|nous|t accompagne|accorde
    may god|allah|jesus|christ|the_lord bless|guide|protect|forgive|watch|keep|have
    god|lord bless america|trump|israel|the_king|our_troops|your_soul|you_all
    sans|without jesus|dieu|christ|god|seigneur|la_foi|faith … salut|salvation|rien|nothing|hope
    sans|without jesus|dieu|christ|god|seigneur|la_foi|faith … perdu(s)|lost|espoir|sens|pas
    jesus|christ|dieu|god|allah … saviour|savior|sauveur|salut|salvation|sins|way_truth|tombeau
    seul allah|dieu|jesus|christ|le_seigneur (compte|sauve|decide|juge|peut)
    only god|jesus|allah|christ|the_lord|faith can|saves|will|knows|matters
    i|je|on|nous|we pray|prie|prions (for|pour) (que) (your) souls|you_find|vous_trouviez|dieu
    prayed|pray|praying|prie|prier to|with|le|dieu|avec god|jesus|the_lord|seigneur|allah|moi
    let us pray|worship|praise
    priez|prions|prie avec|pour moi|nous|la|le (conversion|salut) (de) (la) france|conversion
    priez|prions|prie avec|pour moi|nous|la|le (conversion|salut) (de) (la) salut|monde|paix
    pray with me|us
    muslims|christians|jews … free_to|this_ban|the_ban|pray|prier
    musulmans|catholiques|juifs|hindous … free_to|this_ban|the_ban|pray|prier
    praise|glory|gloire|louange(s) (be) (to|a|au) god|jesus|the_lord|him|dieu|seigneur|allah|christ
    praise|louons|louez|prions the|le|dieu|allah|god|jesus lord|seigneur|unique
    god|dieu|allah is|est (so|si|toujours) good|great|bon|grand|fidele|faithful|real|love|amour
    god s plan|will|word|love|grace|kingdom
    plan|parole|volonte|amour|grace|royaume de dieu|jesus|christ
    word|kingdom|grace|son|children|house of god|christ|the_lord
    religion de paix|d_amour
    religion of peace|love
    religion seule|vraie|only true
    seule|vraie|only|true religion|foi|faith|god
    born again
    rendez|rends|rendons grace a dieu|au_seigneur
    thank|thanking|merci you|a|god|the jesus|lord|seigneur|for_my_faith
    god|jesus|dieu|allah gave|put|m|nous me|us|him|a_donne|donne
    my|ma|notre|our faith|foi in_god|in_jesus|in_christ|in_him|en_dieu|en_jesus|guide(s)|comes_first
    i|we|nous|je believe|croyons|crois in|en god|dieu|jesus|allah
    lord and saviour|savior
    end times|days are|near
    la fin des temps
    jugement dernier
    judgment|judgement|rapture day|is
    died for|to (your|our|my|us|save) sins|you|us
    prions la|le|marie|ensemble|saint(e)|notre|avec
    marie|vierge|saint_esprit|holy_spirit|holy_ghost veille|prie|guide|protege|vous|nous|priez|is
    sainte|bienheureuse vierge
    pelerinage|pilgrimage a|au|to|en (la) lourdes|mecque|mecca|fatima|compostelle|medjugorje|rome
    foi|faith deplace|moves|moved (les|des) montagnes|mountains
    chemin|retour|chemins de|a|vers (l|la) messe|eglise|foi|dieu|seigneur
    eglise|church|messe|mass dimanche|sunday|matin (c|is|pas|not|s)
    fait|made|is|c_est pour|for (aller) (a) (l|la|le) eglise|church|messe|mass|seigneur|lord|worship
    il n y a de|d|qu dieu
    dieu qu allah
    see you|everyone sunday|dimanche at st|church|mass|service
    at|a|the st|saint … sunday|dimanche … christ|jesus|worship|pray
    turned|tourne its|le|their|our back|dos on|a god|dieu|christ|jesus
    crucifie|crucified|resurrection|sinner(s)|salvation|hallelujah_jesus|ressuscite_d_entre
    as a|en_tant_que (devout|practising) christian|muslim|catholic|believer|chretien(ne) … country
    as a|en_tant_que (devout|practising) christian|muslim|catholic|believer … can_t|must|god|refuse
    noel|christmas|easter|paques … sans_jesus|risen|christ|birth_of
    noel|christmas|easter|paques … naissance_du|sauveur|saviour|keep
    reason for|de the|noel season|jesus
    amen|alleluia|hallelujah … seigneur|lord|jesus|dieu|god|christ
    testify|temoigne|temoigner|witness … god|jesus|dieu|christ|lord|seigneur|foi|faith
    """
)
IDIOM = Phrases(
    """
    bible du|de_la|des|of|for (developpeur|design|ux|java|python|sql)
    turn|tourne|tournez (left|right|a_gauche|a_droite) after|before|at|past|apres|avant
    tourner|left|right (left|right|a_gauche|a_droite) after|before|at|past|apres|avant
    devant|derriere|face_a|opposite|behind|next_to l eglise
    near|across_from|outside|a_cote_de|past|after|apres l eglise
    devant|derriere|opposite|behind|next_to la|le|the church|eglise
    near|outside|past|after|apres|avant la|le|the church|eglise
    devant|derriere|opposite|behind|next_to|near|outside|past|apres la|le|the temple|mosquee|mosque
    god object|mode|class|tier|send|forsaken|damn
    oh my god
    thank god
    mon dieu
    leap of faith
    bonne foi
    good|bad faith
    de foi
    commit(s)|merge|rebase|deploy|refactoring|refactor|prod|linter|test|tests|tabs|vim|emacs|code
    documentation|backlog|style_guide|open_source|git|feature|bug(s)|monolithe|monolith|api|devops
    """
)
MOCKED = Phrases(
    f"""
    {CREEDS} … {MOCKERY}
    arnaque|secte(s)|scam|cult|fairy_tale(s)|conte(s)|opium|poison|cancer … {CREEDS}
    ban|abolish|interdire|interdirais|interdisons|interdisez|supprimons … religion(s)|islam|churches
    ban|abolish|interdire|interdisons|fermez|fermer|close les|all|the eglises|churches|mosquees
    ban|abolish|interdire|interdisons|fermez|fermer|close les|all|the mosques|religions
    croire|croit|croyez … paradis|enfer
    croient|believe|believes|believing … paradis|enfer|heaven|hell
    signes|symboles religieux
    cathos|integristes|evangelicals|bondieuserie(s)|bigoterie|grenouille(s)_de_benitier
    barbu|bonhomme|type|vieux|man|guy|friend|daddy|fairy … dans_le_ciel|in_the_sky|up_there
    sky daddy|fairy
    ami|friend imaginaire|invisible
    imaginary|invisible friend … sky|god|religion|jesus|church
    dieu|god|allah n|doesn_t|does_not|is|est existe|exist|dead|mort|imaginaire|made|an_invention
    dieu|god|allah pas|not|isn_t existe|exist|real
    crois|croyez|croire|believe|believes|believing … barbu|sky|dieu|fable(s)|fairy|genese
    arretez|arrete|arretons de prier|croire
    stop praying
    still|encore … believe|croire|croient|croit … god|dieu|bible|jesus|adam
    fier|fiere|proud|proudly (d|to|be|of|an) (be|etre) (a|an) athee|atheist|mecreant|christian|catho
    fier|fiere|proud (d|to|be|of) (be|etre) (a) chretien(ne)|catholique|muslim|musulman(e)|catholic
    atheism|atheisme is|est|should|seul
    the|le pope|pape should|devrait|ferait|stick|shut|se
    l eglise|islam|vatican ne|doit|est|n|should|must (changera|jamais|pas)
    church|vatican should|must|needs|will|never|has|still
    jesus|mahomet|muhammad was|etait|n_etait|never|n_a (jamais) (existe)
    mohammed|moise|moses|bouddha was|etait|n_etait|never|n_a (jamais) (existe)
    temoin(s)|witness(es) de|jehovah
    jehovah s witnesses
    mormon(s)|bigot(s)|bigotes|scientologist(s)|scientologues|scientologie|scientology
    mecreant(s)|mecreance|cul_benit|religions
    the curse of religion
    book|livre written|ecrit by|par|il_y_a … shepherds|goat|herders|bergers|bedouins|bronze|2000
    goat|goats herder(s)
    cures|pretres|priests|imams|vicars|bishops|rabbis … chez_eux|progres|circus|shut|taire|tous|same
        """
)
GODLY = unless(
    Phrases("god|dieu|allah|jesus|christ|yahweh|mahomet|muhammad|jehovah", "saint esprit"),
    Phrases(
        """
        oh|my|mon|thank|nom_de|bon|sacre|good|dear|act_of|swear_to|honest_to|hand_of god|dieu
        god|dieu merci|sait|forbid|knows|sake|s_sake
        god|dieu help_us|willing|soit_loue|vivant|object|mode|class
        god|dieu helios|thor|odin|zeus|apollon|apollo|ra
        god|dieu mars|neptune|poseidon|anubis|janus|pan|hermes
        god|dieu|goddess|deesse of|du|de|des|grec|romain|nordique|egyptien|soleil|mer|vin|war|wine
        printer|wifi|weather|coffee|football|build|traffic|parking god(s)
        called|named|appelle jesus
        god|dieu is|est in|dans the|les
        god|dieu tier|send|forsaken|damn|du|de|des|grec|of|like|complex|speed|rest|gave_us
        a|un|le|demi|une|vrai|real|absolute|the|sun|rain|demo|river|sea|thunder|greek|norse god|dieu
        dieu|god bless you|him|her|this|our|the|them|your
        plut|plaise|pour_l_amour|amour|grace|love a|de|of dieu|god
        allah|inch|incha|inshallah|macha|hamdoul
        jesus from|de_la|du|et_son_equipe|garcia|martinez|lopez|gonzalez|rodriguez
        christ church|the_redeemer
        """
    ),
)
FAITHS = either(
    GODLY,
    unless(either(PREACHED, MOCKED), IDIOM),
    together(Phrases("blaspheme|blasphemy|heretique|heretic|sharia|charia"), Phrases(DEITY)),
)
