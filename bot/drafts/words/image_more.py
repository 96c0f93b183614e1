"""Books and broadcasts handed round, slides of others, people snapped who would not be."""

from bot.drafts.finders import either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_consent import CHILD
from bot.drafts.words.image_press import AFTERWARDS, FROM_PRESS
from bot.drafts.words.image_public import ARTIST, CROWD, FREELY, PLACE, PUT, STREET
from bot.drafts.words.image_rights import PICTURE
from bot.drafts.words.image_spied import PASSER

BOOK = Phrases(
    """
    livre(s)|bouquin(s)|roman|manuel|essai|ebook(s)|epub|bd|book(s)|novel|textbook|manga|magazine
    album|partition|norme|standard|film|serie|documentaire|movie|logiciel|formation|cours|course
    audiobook|livre_audio|mooc|jeu|game|revue|journal|bestseller|best_seller|guide|rapport_payant
    """
)
FILE = Phrases(
    """
    pdf|epub|ebook|scan|scans|version_numerique|fichier|mp3|mp4|copie|copy|zip|drive|wetransfer
    dropbox|google_drive|telegram|streaming|stream|torrent|lien|link|download|telecharge
    telechargement|telecharger|digital_copy|pirate|piratee|pirated|crack|cracked|cracke
    """
)
HUSHED = Phrases(
    """
    chut|shh|shhh|pirate|piratee|pirated|torrent|cracked|cracke|libgen|z_library|zlibrary|sci_hub
    pas|sans|jamais paye|payer|achete|acheter|debourser
    without|never|not|didn_t|no_need_to paying|paid|pay|buying|bought
    ne dites rien|pas
    don t tell
    ni vu ni connu
    entre nous
    between us|you_and_me
    trouve(e)|tombe(e) d_un_camion|sur_telegram|sur_un_site_russe|sur_un_forum
    off telegram|a_russian_site|a_torrent|the_back_of
    before it gets|s taken_down|pulled|removed
    avant qu il|on|ca … saute|supprime|retire|disparaisse
    pas tres|vraiment|trop|super legal|officiel
    not (exactly|quite|very|strictly|entirely) legal|official|licensed|allowed
    don|dont|ne (t) (le) tell|dites|dis (anyone|a) personne|the_publisher|l_editeur|rien
    au lieu des|de # euros|balles
    save yourselves the
    """
)
AUTHORED = pattern(
    r"\b(?:livre|bouquin|roman|manuel|essai|book|novel|textbook|bd|album|dernier|latest)s?\b"
    r"(?: (?:de|d[’']|du|by|from) ?)(?:la |the )?[A-ZÉ][\w-]+[^.!?\n]{0,50}?"
    r"\b(?:gratuit|gratuitement|free|en entier|complet|in full|int[ée]gral)\b"
    r"|[A-ZÉ][\w-]+['’]s (?:latest |new |last |best )?(?:book|novel|textbook|album|film)"
    r"[^.!?\n]{0,40}?\bfree\b",
    "prose",
    words="gratuit gratuitement free entier complet full integral",
)
SCREENED = Phrases(
    """
    filme|filmee|enregistre|capture|pris|prise|filmes sur|de|depuis (ma|la|mon|un|l) tele|tv|ecran
    filme|filmee|enregistre|capture|pris|prise|filmes au|pendant (le|la) cinema|cine|film|seance
    filme|filmee|enregistre|capture|pris sur canal|bein|netflix|dazn|disney|france_2|tf1|prime
    filmed|recorded|taken|captured|ripped|shot off|from|on (my|the|our) tv|telly|screen|television
    filmed|recorded|taken|captured|ripped at|in|during the cinema|movies|theatre|screening|film
    filmed|recorded|captured|ripped|clipped|screen_recorded off|from (my) sky|bbc|netflix|dazn|espn
    screen recorded|recording
    """
)
BROADCAST = Phrases(
    """
    extrait(s)|match|but|buts|finale|film|serie|concert|emission|jt|course|ceremonie|spectacle|clip
    highlights|goal|goals|final|game|race|show|episode|movie|gig|news|ceremony|scene|jo|olympics
    """
)
MADE = Phrases(
    """
    slides|slide|diapos|diapo|diaporama|presentation|deck|template|maquette|mise_en_page|design
    infographie|infographic|affiche|poster|plaquette|brochure|schema|diagram|graphique|chart|texte
    visuel|visuels|visual|visuals|charte|carrousel|carousel|newsletter|modele|layout|webinaire
    illustration|dessin|photo|photos|photographie|image|images|logo|icones|icons|page_d_accueil
    """
)
REUSED = Phrases(
    """
    repris|reprise|reprises|reprends|recycle|recyclee|recyclees|copie|copiee|copiees|pompe|pompee
    pompees|pique|piquee|recopie|recopiee|calque
    decalque|emprunte|empruntee|chipe|duplique|reutilise
    reused|reusing|recycled|copied|copying|nicked|pinched|lifted|borrowed|ripped|cloned|repurposed
    pasted|traced|duplicated|swiped|stole|rebranded|rebadged|recreated
    """
)
ANOTHER = Phrases(
    """
    autre conferencier|conferenciere|speaker|orateur|boite
    autre agence|entreprise|studio|artiste|graphiste
    confrere|consoeur|concurrent|concurrente|rival|quelqu_un_d_autre|un_inconnu|un_artiste|un_blog
    un_graphiste|une_graphiste|une_illustratrice|un_illustrateur|un_photographe|une_photographe
    une_artiste|un_conferencier|une_conferenciere|un_cabinet|une_agence|un_studio|un_blogueur
    another|rival|competing speaker|company|agency|studio|artist|designer|presenter|consultancy|blog
    someone_else|somebody_else|a_stranger|an_artist|a_designer|a_photographer|an_illustrator
    a_competitor|a_rival|competitor_s|rival_s|an_agency|a_consultant|a_speaker|other_people
    """
)
SWAPPED = Phrases(
    """
    juste|simplement|seulement|en (en) change|changeant|remplace|remplacant|mis|mettant|enleve|vire
    just|only|simply swapped|changed|replaced|put|removed|slapped|swapping|changing|altered
    change|changeant|remplace|remplacant (juste|seulement) (le|la|les|l) logo|nom|couleurs|titre
    swapped|changed|replaced|swapping|changing (just) (the|their|his|her) logo|name|colours|title
    with our logo
    avec notre logo
    ni vu ni connu
    nobody|no_one will notice|ll_notice|knows
    personne ne verra|le_verra|remarquera
    sans le|la|les citer|nommer|crediter
    without credit|crediting|naming|asking
    """
)
OURS = Phrases(
    """
    mes|my|nos|our|miennes|miens|mine|les_notres propres|own|anciennes|anciens|old|diapos|slides
    les miennes|miens|notres
    my own
    accord|permission|autorisation|licence|license
    avec_son|with_her|credited_to|photo_credit|credit_a|credits_a
    libre|libres|creative_commons|open_source|unsplash|thanks|merci|blessing|approval|autorise
    my_own|our_own|notre_graphiste|notre_equipe|mon_propre
    domaine_public|public_domain|nom_en_bas|cite_en
    """
)
UNCREDITED = Phrases(
    """
    pas|non|jamais|sans|aucun credite|creditee|credit|cite|citee|nomme|source
    not|never|no|un credited|credit|attribution|source
    uncredited|unattributed
    flemme|pas_envie|la_flemme|trop_long de|d|pour demander|chercher|crediter|retrouver
    couldn|can|could t be bothered|arsed
    too lazy|busy to ask|credit|check
    demander l autorisation … trop|long|complique|flemme
    """
)
SOURCED = Phrases(
    """
    vient|venue|tiree|tire|sortie|issue|prise|pris d|de|du|des (un|une|l|la|le) portfolio|artiste
    vient|venue|tiree|tire|sortie|issue|prise|pris d|de|du (un|une|l|la|le) site|compte|graphiste
    comes|taken|came|straight|lifted|is from|off (an|a|some|the) portfolio|artist|illustrator|site
    portfolio|artiste|artist|illustrateur|illustratrice|illustrator|graphiste|photographe|designer
    photographer|deviantart|behance|dribbble|pinterest|artstation|etsy|instagram|insta|tumblr
    """
)
SNAPPED = Phrases(
    """
    pris|prise|prises|saisi|saisie|immortalise|croque|capture|shoote|filme|photographie a son_insu
    pris|prise|prises|saisi|saisie|immortalise|croque|capture|shoote|filme|photographie a leur_insu
    pris|prise|prises|filme|filmes|photographie|capture|immortalise sans (qu|que) (il|elle|ils) le
    pris|prise|prises|filme|filmes|photographie sans (le|la|les|lui|leur) savoir|prevenir|dire|sache
    snapped|filmed|taken|caught|captured|recorded|shot|papped without him|her|them|his|their|anyone
    snapped|filmed|taken|caught|captured|recorded|papped unawares|on_the_sly|off_guard|unknowingly
    """
)
UNWILLING = Phrases(
    """
    veut|veulent|voulait|voulaient|souhaitait|aimait|aime|tenait pas (trop|vraiment|du_tout) {BE}
    pas envie|d_accord|chaud|chaude|chauds|tres_chaud (pour|d|de) (etre|la|apparaitre|y)
    avait|avaient|ont|a dit non|pas_ca|pas_de_photo|surtout_pas|pas_moi
    a|ont|avait|avaient refuse|proteste|rale|supplie|cache|caches
    begged|pleaded|asked|told|said no|not|me_not|us_not|me_to_delete
    said no|not_to
    wanted|wants to_be (left|kept) out|off
    didn|don|doesn|wouldn t want|fancy|wish|like|care (to) (be|being|it|this) (in|on|taken|seen)
    hid|hiding|ducked|covered (his|her|their) (face|faces)|behind
    se cache|cachait|cachent (le) (visage|derriere)
    got|get|chance|time|occasion|round to ask|asking (if|whether|anyone|them)
    never got|had|thought|stopped (to|a|the|of) ask|asked|asking|chance|check|round
    mais|but trop_tard|too_late
    too late now|to_complain|sorry
    trop tard pour
    no|any time to get|collect|obtain|chase
    pas eu|pris|trouve le_temps|l_occasion (d|de) (avoir|recueillir|obtenir|demander|faire|leur)
    tant pis|too_bad pour|for (ceux|eux|lui|elle|those|them|him|her|anyone|whoever)
    """.replace(
        "{BE}", "etre|apparaitre|figurer|dessus|qu_on|que_je|se_voir|de_photo|la_photo|poser"
    )
)
SHOWN = Phrases(
    """
    voici|voila|ci_dessous|poste|postee|ligne|publie|photo|photos|selfie|portrait|video|cliche|tof
    here|below|posted|posting|up|online|picture|photo|selfie|shot|snap|video|pic|group_shot|reel
    """
)
CANDID = near(
    either(PICTURE, Phrases("filme|filmed|snapped|photographie|photographed|selfie|portrait")),
    together(UNWILLING, either(PASSER, SHOWN)),
)
SCENERY = Phrases(
    """
    lever|coucher de soleil
    sunrise|sunset|moon|lune|soleil|sun|paysage|landscape|ciel|sky|arc_en_ciel|rainbow|nuage|cloud
    clouds|nuages|montagne|mountain|mer|sea|plage|beach|oiseau|bird|fleur|fleurs|flower
    flowers|foret|forest|chat|cat|chien|dog|ecureuil|squirrel|heron|paon|peacock|chateau|castle
    aurais|aurait|aurions du
    should|could|would|wish have|i_had|i_d filmed|taken|photographed|snapped
    """
)
MORE_BORROWED = either(
    unless(together(ARTIST, PUT, PLACE), OURS),
    unless(
        together(
            Phrases(
                "chanson|song|tube|titre|musique|music|morceau|track|refrain|chorus|melodie|tune|riff"
            ),
            FREELY,
            Phrases("pub|spot|ad|advert|video|clip|jingle|teaser|reel|film|bande_annonce"),
        ),
        OURS,
    ),
    unless(together(BOOK, FILE, HUSHED), OURS),
    unless(together(AUTHORED, FILE), OURS),
    together(SCREENED, BROADCAST),
    FROM_PRESS,
    unless(together(MADE, REUSED, either(ANOTHER, SWAPPED)), OURS),
    unless(near(PICTURE, together(UNCREDITED, either(SOURCED, PICTURE))), OURS),
)
FAMILIES = Phrases(
    "parents|familles|families|autorisation(s)|permission(s)|consent|accord|mums|school|ecole"
)
SCENE = unless(SCENERY, PASSER)
MORE_UNASKED = either(
    AFTERWARDS,
    together(SNAPPED, PASSER),
    CROWD,
    STREET,
    CANDID,
    near(CHILD, together(UNWILLING, FAMILIES)),
)
