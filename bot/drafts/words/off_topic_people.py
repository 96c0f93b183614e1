"""How people speak of celebrities, and of what is for adults only."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases

SINGERS = (
    "taylor_swift|beyonce|kanye|bieber|rihanna|ariana|selena_gomez|harry_styles|jennifer_lopez|jlo"
    "|justin_bieber|lady_gaga|britney|drake|shakira|dua_lipa|olivia_rodrigo|aya_nakamura|angele|gims"
)
ACTORS = (
    "zendaya|brad_pitt|angelina_jolie|timothee_chalamet|ben_affleck|leonardo_dicaprio|dicaprio"
    "|tom_cruise|johnny_depp|amber_heard|george_clooney|jennifer_aniston|sydney_sweeney|omar_sy"
    "|vincent_cassel|marion_cotillard|jean_dujardin|pete_davidson"
)
PEOPLE = (
    "kim|harry|brad|justin|britney|ines_de_ramon|margot_robbie|tom_holland|emma_watson|miley_cyrus|adele"
    "|katy_perry|orlando_bloom|bradley_cooper|gigi_hadid|bella_hadid|kendall_jenner|katie_price"
    "|clara_morgane|cyril_hanouna|booba|rohff|nekfeu|vitaa|slimane|jenifer|iris_mittenaere|eva_longoria"
    "|camille_cottin|lea_seydoux|louane|matt_pokora|christina_milian|carla_bruni|laeticia_hallyday"
    "|johnny_hallyday|david_hallyday|alain_delon|prince_andrew|king_charles|camilla|charlene_de_monaco"
    "|bezos|jeff_bezos|lauren_sanchez|gigi|kate|madonna|cardi_b|nicki_minaj|megan_fox|bella_thorne"
    "|neymar|zidane|griezmann|georgina|messi|rihanna|asap_rocky|kanye_west|bianca_censori|elon_musk"
    "|ed_sheeran|sabrina_carpenter|billie_eilish|chalamet|holly_willoughby|phillip_schofield"
    "|kardashian(s)|kim_k|kim_kardashian|kylie|brangelina|meghan|meghan_markle|prince_harry|hanouna"
    "|prince_william|kate_middleton|hailey_bieber|mbappe|ronaldo|beckham(s)|travis_kelce|nabilla"
    "|lea_elui|squeezie|tibo_inshape|paris_hilton|pique"
)
LOVE = (
    "couple|bebe|baby|mariage|wedding|boyfriend|girlfriend|dating|affair|enceinte|pregnant|ex"
    "|petit_ami|petite_amie|fiancailles|engaged|engagement|kiss|romance|robe|dress|look|outfit|bikini"
    "|relooking|chirurgie|botox|surgery|facelift|baby_bump|jumeaux|twins|met_gala|premiere_dame|yacht"
    "|ensemble|crush|amoureux|amoureuse|flirt|dated|wearing|wore|single|celibataire|remarie"
)
STRIFE = (
    "rupture|divorce(s)|divorcing|split|breakup|broke_up|infidelite|trompe|cheat|cheats|cheating|cheated|dispute"
    "|separation|separe(s)|separent|drama|clash|feud|rumeur(s)|rumour(s)|rumor(s)|scandal|scandale"
    "|tacle|taclee|fini|c_est_fini|at_it_again|looks_awful|look_awful|ensemble_ou_pas"
    "|embrouille|guerre|insulte|quitte|plaque|largue|dumped|cheats|leaked|slammed|shade|meltdown"
    "|conquete|ex_mari|ex_femme|lips|levres|new_boyfriend|new_girlfriend|split_again|secret_wedding"
    "|attend_son|attend_un|attend_une|expecting|on_the_rocks|fourth_child|il_parait|apparently|trash"
    "|baby_number|memoir|vire|sort_avec|vu_avec|spotted|aurait|enfant|maman|papa|mum|dad|sans_maquillage"
    "|makeup_free|villa|jet|le_retour|married|secretly|ensemble_a_nouveau|back_together|boyfriend|mec|copain|copine|nouveau_mec"
    "|parle_plus|parlent_plus|speaking_to|speak_to_his|speak_to_her|fell_out|fallen_out|saga|rift|unfollowed|fling|mistress|maitresse|amant|custody|garde_des_enfants|rehab|cure_de_desintox"
)
STAR = (
    "star(s)|acteur|actrice|chanteur|chanteuse|actor|actress|singer|rappeur|rapper|influenceur"
    "|influenceuse|youtubeur|youtubeuse|princess|prince"
)
NAME = f"{SINGERS}|{ACTORS}|{PEOPLE}"
GOSSIPED = either(
    Phrases(
        f"""
        kardashian(s)|kim_k|brangelina|nabilla|hanouna|paparazzi
        telerealite|starlette|potin(s)|ragot(s)
        celebrity|celeb|showbiz|royal|hollywood|hot|juicy|star gossip
        gossip about|column|magazine|mag|site|girl|sheet|on
        tabloid(s)
        meghan markle
        prince harry
        les marseillais|anges
        love island
        tele realite
        reality tv|star|stars
        ile de la tentation
        secret story
        big brother house|contestant|final|eviction
        real housewives
        les cinquante
        mariee(s)|maries au premier_regard
        l amour est dans_le_pre
        bachelor|bachelorette finale|final|rose|tonight|ce_soir|candidat|contestant
        married at first_sight
        strictly|bake_off|im_a_celebrity … curse|affair|dating|kiss|scandal
        met gala
        who|qui wore|portait|porte it|le best|mieux
        team selena|hailey|taylor|kanye|meghan|kate|jolie|aniston|johnny|amber|drake|kendrick
        dans|in|lu|read (le|the|dernier) closer|voici cette|this|semaine|que|s|la|le
        dans|in|lu|read (le|the|dernier) gala|public|people cette|this|semaine|que
        oscars|cesars|grammys … robe|dress|dresses|look|looks|wore|outfit(s)
        brits|golden_globes|cannes … robe|dress|dresses|look|looks|wore|outfit(s)
        robe|dress|look|outfit … oscars|cesars|grammys|golden_globes|cannes_red_carpet|tapis_rouge
        ben|jen|brad|angelina|kanye|kim|jay_z and|et|& jen|ben|angelina|kim|beyonce|kanye|angie
        nouvelle|nouveau|new conquete|boyfriend|girlfriend|petit_ami|copine|compagne|mec de|of|s|is
        rupture|divorce|separation|mariage|wedding|bebe|grossesse|pregnancy … de|of|entre {NAME}
        paparazzi|paparazzis
        sosie|double de|of {NAME}
        baby bump
        photos paparazzees
        presse|magazine people
        people|heat|hello|closer|gala|public magazine
        it couple
        royal|famille family|royale|princiere … drama|feud|meghan|harry|divorce|rift|scandale|kate
        harry|william and|et meghan|kate
        meghan|kate and|et harry|william
        taylor|travis|selena|hailey|gigi|zayn|blake|ryan|jelena|bennifer and|et|& travis|taylor
        taylor|travis|selena|hailey|gigi|zayn|blake|ryan|ben and|et|& justin|zayn|ryan|blake|jlo
        brad|angelina|leo|kylie|kendall|timothee et|and|& ines|jen|angie
        brad|angelina|leo|kylie|kendall|timothee et|and|& angelina|brad|kylie|timothee
        il_parait|apparemment … brad|leo|zendaya|rihanna|beyonce|shakira|kim
        rumour_has_it|apparently … brad|leo|zendaya|rihanna|beyonce|shakira|kim
        who leo|brad|kim|pete|kylie|taylor|kendall is|s dating|with|seeing
        dating|sort_avec|en_couple_avec … actrice|actress|mannequin
        dating|sort_avec|en_couple_avec … model|chanteuse|singer|footballer
        dating|sort_avec|en_couple_avec … footballeur|rappeur|rapper
        dating|sort_avec|en_couple_avec … influenceur|influenceuse|co_star
        celeb(s)|celebrite(s)|celebrities|stars … gossip|divorce(s)|couple(s)|botox|bikini|rumeur(s)
        celeb(s)|celebrite(s)|celebrities|stars … dating|breakup
        celeb(s)|celebrite(s)|celebrities|stars … scandal(es)|sans_maquillage|cellulite
        star academy
        kim kardashian
        taylor swift s|and|et
        kim|harry|justin|taylor|brad et|and|x kanye|meghan|hailey|travis|angelina|jlo|jennifer
        ben|jay_z|megan|kylie et|and|x kanye|meghan|hailey|travis|angelina|jlo|jennifer
        kim|harry|justin|taylor|brad et|and|x beyonce|kate|harry|tom|kylie|selena|pete
        ben|jay_z|megan|kylie et|and|x beyonce|kate|harry|tom|kylie|selena|pete
        william|meghan|beyonce|zendaya|timothee et|and|x kanye|meghan|hailey|travis
        william|meghan|beyonce|zendaya|timothee et|and|x angelina|jlo|jennifer
        william|meghan|beyonce|zendaya|timothee et|and|x beyonce|kate|harry|tom|kylie|selena|pete
        who|qui (is|s) … dating|sort_avec
        timothee|zendaya|beyonce|kanye dating|sort|is_dating|s_new|et_sa|et_son
        mbappe|hailey|kylie|brad dating|sort|is_dating|s_new|et_sa|et_son
        clash … telerealite|candidats|candidates|starac
        celebrity gossip|couple|divorce|news|crush|drama
        reality show|tv
        voici|closer|public mag|magazine
        red carpet look|looks|dress|outfit
        tapis rouge
        """
    ),
    together(Phrases(f"{NAME}|booba|angele"), Phrases(f"{LOVE}|{STRIFE}")),
    Phrases(
        f"""
        rumeur(s)|rumour(s)|rumor(s) de|of|about (la|the|their|leur) {LOVE}|{STRIFE}
        {LOVE}|{STRIFE} … de|of|entre|between … {STAR}
        {STAR} … {LOVE}|{STRIFE}
        """
    ),
)
COLLEAGUES = Phrases(
    """
    finance|sales|compta|support|marketing|rh|hr|legal|accounts|equipe|collegue(s)|colleague(s)
    stagiaire(s)|intern(s)|onboarding|stand|bureau|office|agence|cafeteria|cantine|canteen|cafet
    schema|uml|glossaire|glossary|table(s)|frontend|backend|protocol|protocole|database(s)|repo|couloirs|cafetiere
    machine_a_cafe|coffee_machine|algorithm|algorithme|distributed|cluster|microservices
    """
)
GOSSIP = unless(GOSSIPED, COLLEAGUES)
BARED = Phrases(
    """
    porn|porno|pornhub|onlyfans|nsfw|nude(s)|sextape|hentai|camgirl(s)|fetish|escort(s)
    mym|xvideos|xhamster|sexcam|stripper(s)|stripteaseuse(s)
    threesome|gangbang|sextoy(s)|dildo|youporn
    sexy photos|pics|girls|filles|video(s)|lingerie|selfie(s)|cam|chat
    photos|videos|contenu|content|pics|selfies coquin(s)|coquines|sexy|hot|x|adulte(s)|explicit
    photos|videos|contenu|content|pics|selfies erotique(s)|denudee(s)|nue(s)|osees
    adult|erotic content|movie|film|site|actress|novel|toys|photos
    film|star|site|video|actrice|acteur x|porno|de_charme|adulte
    plan cul|q|sexe
    strip tease|club(s)|poker
    lap dance(s)
    compte|account|page prive|privee|private … photos|contenu|content
    compte|account|page prive|privee|private … coquin|sans_tabou|pics|lien_en_bio
    private|prive page|account|compte … pics|content|photos|link_in_bio|subscribe|abonne|abonnez
    video(s)|photo(s)|contenu|content … plus|over|moins de_18|18|18s (ans)
    plus|over de_18|18|18s (ans) (only) video(s)|photo(s)|contenu|content
    sans tabou(s) libertin(e)|coquin(e)|sensuel|sensuelle|en_mp|en_dm|adulte(s)|hot
    photos|contenu|video(s)|soiree(s)|lives sans_tabou|tabou|libertine(s)
    photos|contenu|video(s)|soiree(s)|lives coquine(s)|coquin(s)|osee(s)
    photos|contenu|video(s)|soiree(s)|lives non_censuree(s)|sulfureux|sulfureuses|intimes|hot|sexy|x
    libertin(s)|libertine(s)|libertinage|echangiste(s)|echangisme
    fansly|fanvue|kamasutra|bdsm|swingers
    masturbation|masturber|orgasme(s)|orgasm(s)|blowjob(s)
    fellation|sodomie|nichons|boobs|tits|horny
    dildos|vibromasseur|vibrator|lovehoney|bukkake|creampie|shemale|gloryhole|onlyfan|mymfans|exhib
    spicy|naughty|kinky|filthy content|pics|photos|link|video(s)
    steamy|uncensored|racy|raunchy|dirty content|pics|photos|link|video(s)
    spicy|naughty|kinky|filthy film|set|clip(s)|movie|chat|dm|selfie(s)
    steamy|uncensored|racy|raunchy film|set|clip(s)|movie|chat|dm|selfie(s)
    really|so|very filthy|kinky|horny|dirty film|movie|video|tonight|clip
    feeling naughty|horny|kinky|frisky|dirty|spicy
    humeur coquine
    d humeur coquine|sexy
    my|ma|mon fans|fan page|only|site|account … uncensored|exclusive|subscribe|abonne|pics|exclusif
    fans page|only
    18 … only|link|content|video(s)|dm|lien|contenu|coquin|coquines
    adults only content|link|party|night|pics|video(s)|club
    interdit aux moins_de_18
    dm|mp|message|lien|link … nudes|naked|nue|nu|coquines|uncensored|horny
    feet|pieds pics|photos
    photo(s) de pieds
    sell|selling|vends|buy|achetez|acheter|achete (me|moi) (des|my|mes) photos|pics … feet|pieds
    photos de mes pieds|seins|fesses
    sugar daddy|baby|mommy
    one night stand
    hook|hooked|hooking up with
    hookup(s) tonight|app|anyone|dm
    coup|plan d un_soir
    massage naturiste|erotique|tantrique|body_body|happy_ending
    happy ending massage
    photo|photos|selfie|pics (toute|tout|completely|fully|totally) nu|nue|nus
    photo|photos|selfie|pics (toute|tout|completely|fully|totally) nues|naked|topless|denudee
    topless|naked pics|selfie(s)|photos|in_my|on_my|live|cam|tonight
    erotique(s)|erotica|smut|pornographique(s)
    bonnes meufs
    sexe en_ligne|gratuit|ce_soir|a_trois|sans
    live|show cam|sexy|coquin
    escort girl(s)
    photos|videos|contenu|pics (tres|vraiment|un_peu|very|so|plutot) ose|osees|ose
    photos|videos|contenu|pics (tres|vraiment|un_peu|very|so|plutot) hot|coquines|sexy|sensuelles
    majeurs|adultes|majeures uniquement|seulement|only|avertis
    massage … sensuel|sensual|naturiste|coquin|finition|domicile_mp
    hot|sexy|lacy|new|nouvelle|ma|my lingerie pics|photos|shoot|selfie|on_my|sexy|set|haul
    lingerie pics|photos|shoot|selfie(s)|hot|sexy
    film(s)|site(s)|video(s)|contenu(s)|jeux pour|reserve(e)(s) (aux|a) adultes|adulte
    film(s)|site(s)|video(s)|contenu(s) reserves|reservee|reserve aux adultes|majeurs
    sensuel|sensual massage|photos|pics|video|contenu|content|dance|lingerie
    cam|webcam|live|show|page|compte|contenu … majeurs|majeures|over_18|over_18s|18_ans|adults
    sans vetement(s)|culotte|soutien_gorge
    rencontre(s) coquine(s)|coquines|libertine(s)|libertines|sans_lendemain|adultes|infideles
    naughty|kinky|swinger(s)|no_strings|married dating|app|site|club|fun|encounters|hookups
    spicy|naughty page|account|subscription|site|snap … month|half_price|price
    private|exclusive|premium page|account|subscription|site|snap … month|half_price|price
    my|ma|mon spicy|naughty|kinky|dirty page|account|side|content|collection
    thread|anecdote|anecdotes|astuces|histoire(s)|confession(s) sexe|sex|coquine(s)|cul
    xxx video(s)|film(s)|site|rated|pics|content|photos|movie(s)
    milf(s) video|hot|sexy|dans|near|porn|in
    porn|hookup(s)|nympho|libido|clitoris|penis|vagina|levrette|sexting|nudes|sextos
    cherche|cherchons|looking_for|recherche … plan_d_un_soir|plan_cul|discret|discrete|coquin|hookup
    contenu|content|compte|account … sans_filtre_et|vetements|denude|nu|nue|sexy|coquin|hot_pics
    positions du|sexuelles|sexuels
    sexe|sex torride|oral|anal|life|addict|drive|appeal|thread|toys|tips|positions
    meilleur(e)(s)|best|worst sexe|sex
    position … elle_et_lui|sexe|sex|in_bed|au_lit
    sex toy(s)|tape|video|chat|shop|position(s)|cam
    sex|sexe torride|hot|party|en_ligne
    hot singles|girls
    """
)
STUDIED = Phrases(
    """
    great|blue|coal|bearded|willow|marsh|long_tailed tit(s)
    bird(s)|oiseau(x)|binoculars|jumelles|woodcock|garden|jardin … tit(s)
    egalite|discrimination|parite|carriere|age|index|equality|gap|education|filtres|filters
    colour(s)|color(s)|couleur(s)|shade|palette|turbine|vehicle|vehicule|convoi|police|motards
    filtre|filtrer|filtrage|bloque|bloquer|filtering|block|dolan
    moderation|safety|protection|protege|protegent|ecoles|schools|detection|phishing|spam
    """
)
NAKED = unless(BARED, STUDIED)
