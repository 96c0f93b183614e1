"""Works of others, remade or pasted: logos, films, comics, songs, articles, pages of books."""

from bot.drafts.finders import either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_rights import ADDED, MOVING, PICTURE, SONG
from bot.drafts.words.image_spied import PASSER

BRAND = (
    "nike|apple|adidas|coca_cola|coca|pepsi|mcdo|mcdonald_s|mcdonalds|google|netflix|disney|lego"
    "|ikea|red_bull|starbucks|nutella|ferrari|bmw|mercedes|tesla|renault|peugeot|citroen|toyota"
    "|amazon|microsoft|ibm|intel|nasa|spotify|instagram|youtube|tiktok|puma|lacoste|chanel|dior"
    "|vuitton|hermes|gucci|prada|rolex|michelin|total|edf|orange|sncf|airbus|boeing|uber|airbnb"
    "|playstation|nintendo|xbox|sega|pac_man|superman|batman|star_wars|marvel|harley|harley_davidson"
    "|heineken|guinness|haribo|milka|kinder|oreo|pringles|duracell|fedex|ups|dhl|visa|mastercard"
    "|paypal|pixar|psg|real_madrid|manchester_united|fifa|olympics|om|ol|barcelona|barca|liverpool|arsenal|chelsea|all_blacks|lakers|ferrari|jeux_olympiques|roland_garros|uefa"
)
SOMEBODY = "leur|their|sa|his|her|un|une|a|another|famous|celebre|concurrent|competitor|rival"
LOGO = Phrases(
    f"""
    logo(s)|mascotte(s)|mascot(s)|slogan (de|du|des|d|of|s) (la|the|l) {BRAND}
    charte|identite|branding|font|typo (de|du|des|d|of|s) (la|the|l) {BRAND}
    {BRAND} (s) logo(s)|mascot|swoosh|pomme|apple|arches|font|branding|slogan
    logo(s)|mascotte|mascot (d|de|of|from) (un|une|a) {SOMEBODY}
    """
)
REMADE = Phrases(
    """
    tweaked|tweak|detourne(e)|detournee(s)|detournes|detournons|repris(e)|reprise(s)|modifie(e)
    adapted|adapte(e)|redrew|redrawn|parodie(e)|parody|spoof|spoofed|replaced|remplace|remplacant
    changed|recopie|imite|imitation|inspired|pastiche|edited|photoshopped|photoshoppe(e)|photoshop
    stuck|slapped|colle|mashup|remix|remixed|redid|redone|remade|recreated|refait(e)|swapped|copied
    copie(e)|utilise|used|borrowed|emprunte|morphed|bidouille|retouche(e)|incruste(s)|doctored
    plastered|pompe(e)|calque(e)|mis|mets|put|using|colored|reworked|turned
    nos|notre|our (own) tete(s)|visages|faces|heads|nom|name
    """
)
FILM = Phrases(
    """
    affiche(s)|poster(s)|scene(s)|extrait(s) de|du|of|from (la|le) film
    clip(s)|image(s)|gif(s)|capture de|du|of|from (la|le) film
    affiche(s)|poster(s) de|du|of|from|d (la|le|l|the) serie|anime|dessin
    scene(s)|extrait(s)|image(s) de|du|of|from|d (la|le|l|the) serie|anime|dessin
    film|movie|series|tv_show|anime poster(s)|scene(s)|clip(s)|still(s)|gif|screenshot
    album cover(s)|sleeve
    pochette (de|d) (l|un|cet) album|disque
    book cover
    bande annonce d|de
    """
)
FRAME = Phrases(
    """
    capture|still|stills|frame|screengrab|screenshot|image|photogramme … film|serie|episode
    capture|still|stills|frame|screengrab|screenshot|image|photogramme … movie|show|sitcom
    """
)
ILLUSTRATES = Phrases(
    """
    illustre|illustrer|illustrate|illustrates|illustrating|resume|sums_up|slide|slides|deck|diapo
    """
)
COMIC = Phrases(
    """
    planche(s)|case(s)|vignette(s) (tiree|extraite|sortie) de|d|du gaston
    strip(s)|bulle(s)|dessin(s) (tiree|extraite|sortie) de|d|du gaston
    planche(s)|case(s)|vignette(s)|strip(s)|bulle(s)|dessin(s) de|d|du spirou|bd|lucky_luke|manga
    planche(s)|case(s)|vignette(s)|strip(s)|bulle(s)|dessin(s) de|d|du mafalda|geluck|reiser|boulet
    planche(s)|case(s)|vignette(s)|strip(s)|bulle(s)|dessin(s) de|d|du naruto|one_piece|uderzo
    page(s) d|of|from un|une|a|the bd|manga|comic|graphic_novel|album|tintin|asterix
    peanuts|far_side|calvin|garfield|dilbert|xkcd|manga|marvel strip(s)|panel(s)|cartoon(s)|comic(s)
    new yorker cartoon(s)
    press|newspaper|political cartoon(s)
    dessin(s) de presse
    """
)
HANDED = Phrases(
    """
    illustre(r)|illustrer|illustrate|illustrates|illustrating|for|pour|here|voici|ci|repris|reprend
    borrowed|emprunte|used|mis|mets|opens|ouvre|ouvrir|accompagne|resume|sums_up|deck|slides|blog
    """
)
NOT_OURS = Phrases(
    """
    notre|nos|our|my|mon|own dessinateur|dessinatrice|illustratrice|illustrateur|illustrator|artist
    dessinee|dessine|drawn par|by (notre|our|moi|me|nos)
    draw|dessiner|dessinez|concours|contest|exhibition
    exposition|festival|merci|thanks|achete|bought
    licence|license|licensed|droits_acquis|domaine_public|permission|autorisation|accord|domain
    """
)
DRAFT = Phrases(
    """
    cv|resume|brouillon|draft|sample|specimen|confidentiel
    notre|nos|our|my|mon|own rapport|report|document|logo|template|brochure|logos|photos|pictures
    """
)
CUT_OFF = together(
    Phrases(
        """
        cropped|coupe(e)|recadre(e)|efface(e)|effacant
        enleve(e)|enlevant|removed|erased|removing|crop
        retire|gomme|gommee|masque|masquee|vire(e)|photoshopped|painted|blurred|floute|cutting|cut
        rubbed|scrubbed|gommer|gratte|grattee|enleves|retirer
        enlever|effacer|couper|virer|gommer|erase|brushed|wiped|painted|rubbing|brushing|erasing
        lose
        remove|cropping|supprime|disparaitre|hid|cache|rogne
        """
    ),
    Phrases(
        """
        watermark(s)|filigrane(s)|signature(s)|copyright|credit(s)|monogramme
        mention(s)|nom|name|logo de|du|d|of (la|l|the|a|an) editeur|source|publisher|agence|agency
        logo(s)|nom|mention de|du|d (la|l) banque_d_images|photographe|journal|magazine|agence_photo
        stock|agency|photo|library|publisher|shutterstock|getty s|site|agency|library|logo|mark|name
        istock s|site|agency|library|logo|mark|name
        son|sa|his|her|their nom|name|signature|logo|filigrane|watermark|credit|mention
        signature du|de graphiste|dessinateur|dessinatrice|photographe|artiste|peintre
        nom|name de|d|of l|the auteur|artiste|photographe|artist|photographer|author
        artist|author|photographer|designer|illustrator|cartoonist s (name|signature)
        """
    ),
    either(
        PICTURE,
        Phrases(
            "photographe|photographer|dessinateur|dessinatrice|artist|artiste|illustrator|illustratrice"
            "|it|la|le|looks|cleaner|neater|stock|flyer|article|web|site|cartoon|drawing|dessin"
        ),
    ),
)
CUT = unless(CUT_OFF, DRAFT)
TUNE = pattern(
    r"\b(?:sur fond d[eu']|l['’]air d[eu]|the tune of|refrain d[eu]|sur (?:du|un air de)|set to"
    r"|(?:le tube|la musique|une chanson) de|to the sound of|music by|a song by|with a bit of"
    r"|with some|dancing to|dansent sur|danse sur|playback sur|lip.?sync\w* to|un tube de"
    r"|chantent|singing) ?(?:the )?[«“\"]? ?[A-ZÉ][\w-]+",
    "prose",
    words="air refrain fond sur set tune sound music song bit some dancing dansent danse playback"
    " tube musique chanson chantent singing",
)
OWN_SONG = Phrases(
    """
    jouee|joue|played|colleagues|collegues|musiciens|musicians
    composee|compose|composed|colleague|collegue|notre|our_own|libre|free|royalty|licence|license
    licensed|sacem|droits|concert|live_show|original_music|choir|chorale|nasa
    """
)
MUSIC = Phrases(
    """
    number_one|chart_topping|latest|dernier|nouveau hit|tube|single|song|titre
    tube|chanson|titre|morceau|hit d|de|du l|la|cet|cette|ce|moment (ete|annee|radio)
    chanson|titre|morceau|song|track|tune connu(e)|celebre|famous|favourite|prefere(e)|preferee
    famous|popular|favourite|well_known|copyrighted song|track|tune|music
    hit|song|track from|off spotify|youtube|the_radio|the_charts|deezer
    generique|theme_tune|theme_song d|de|du|from|of
    theme|theme_tune|soundtrack|anthem over|behind|under|on our|the|my|this
    musique|son|chanson|bande_son|morceau … youtube|spotify|deezer|radio|film|serie
    music|song|track|soundtrack … youtube|spotify|film|movie|series
    """
)
SOUND = unless(
    either(together(TUNE, MOVING), together(MUSIC, MOVING, either(ADDED, SONG))), OWN_SONG
)
TEXT = Phrases(
    """
    article(s)|papier|interview|chronique|edito|tribune|poeme|poem|paroles|lyrics|chapitre|chapter
    texte|text|enquete|piece|column|op_ed|essay|nouvelle|reportage|editorial|longread|newsletter
    """
)
PASTED = Phrases(
    """
    colle|copie|copie_colle|recopie|recopions|paste|pasting|pasted|copy|copying|copied|reproduis
    reproduit|repost|reposting|mets|poste|posting|partage|sharing|share|publie|balance|retape|typed
    typing|republie|republishing|republished|voici|here|thread
    """
)
ALL_OF_IT = Phrases(
    """
    en entier|integralite|totalite|complet|integral
    entier|entiere|complet|complete|integral|integrale|integralement|in_full|full_text|word_for_word
    whole|full|entire|complete article|piece|text|interview|column
    whole|full|entire|complete chapter|poem|lyrics|story|thing|op
    mot pour mot
    mot a mot
    tout l|le article|papier|texte
    payant(e)|paywall|paywalled|abonnes|subscribers|subscription
    """
)
LINKED = Phrases("lien|link|blog|notre|our|nous|my|mon|own|resume|summary|wrote|ecrit|libre|free")
COPIED_TEXT = unless(together(TEXT, PASTED, ALL_OF_IT), LINKED)
PAGES = unless(
    together(
        Phrases(
            """
            scanne(s)|scannee(s)|scanned|scan
            scans|photocopie(s)|photocopied|photographie(s)|capture
            screenshot(s)|photographed|photos|pictures
            """
        ),
        Phrases(
            """
            page(s)|chapitre(s)|chapter(s)|extraits|recettes du|de|of|from|out
            """
        ),
        Phrases(
            "piece|article|challenges|forbes|capital|journal|livre|bouquin|book|asterix|tintin|spirou|manga|comic|album|manuel|textbook|roman|novel|magazine|revue|handbook|guide|bd|norme"
        ),
    ),
    LINKED,
)
TITLED = unless(
    together(
        pattern(
            r"\b(?:[Ee]xtrait|[Ss]cene|[Ss]cène|[Cc]lip|[Gg][Ii][Ff]|[Aa]ffiche|[Pp]oster|[Pp]lanche"
            r"|[Pp]assage|[Ss]till)s? (?:du|de la|de|des|d['’]|from|of) (?:the |l['’])?[A-Z]\w+",
            "prose",
            words="extrait extraits scene scenes clip clips gif gifs affiche affiches poster"
            " posters planche planches passage passages still stills",
        ),
        Phrases(
            """
            servi|utilise(e)|used|using|mis|mets|put|repris|reprise|detourne(e)|colle|insere|stuck
            dropped|glisse|inserted|emprunte|borrowed|recycle|montee|integre
            """
        ),
        Phrases(
            """
            pub|ad|advert|video|campagne|campaign|deck|slides|annonce|post|teaser|publication|site
            presentation|reel|trailer|newsletter|intro|offre|recruitment|recrutement
            """
        ),
    ),
    NOT_OURS,
)
STORY = together(
    Phrases("capture(s)|screenshot(s)|screen|screengrab|capture_d_ecran|copie"),
    Phrases("story|stories|profil|profile|statut|status|post|tweet|snap|page"),
    PASSER,
    Phrases("republie|repost|reposting|reposte|repartage|resharing|ici|here|below|voici|remets"),
)
REWORKED = either(
    TITLED,
    STORY,
    unless(together(either(LOGO, FILM), REMADE), NOT_OURS),
    unless(together(FRAME, ILLUSTRATES), NOT_OURS),
    unless(together(COMIC, HANDED), NOT_OURS),
    CUT,
    SOUND,
    COPIED_TEXT,
    PAGES,
)
