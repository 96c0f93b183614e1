"""Pictures, articles and music of others: what they are, and where they were taken from."""

from bot.drafts.finders import either, pattern, together, unless
from bot.drafts.phrases import Phrases

PICTURE = either(
    Phrases(
        """
        snaps|mugshot(s)|trombine|headshot(s)
        visual(s)|graphic(s)|diagram(s)|schema(s)|illustrations|visuels
        image(s)|photo(s)|photographie(s)|picture(s)|pic(s)|illustration(s)|visuel(s)|video(s)
        gif(s)|cliche(s)|logo(s)|dessin(s)|drawing(s)|cartoon(s)|clip(s)|selfie(s)
        tableau(x) de|du|d|signe|peint|celebre
        strip|extrait(s)|footage|portrait(s)|screenshot(s)|artwork|poster|affiche|wallpaper|scan(s)
        fond(s) d|de|du ecran|diapo|page|slide|carte|diaporama|presentation
        background|backdrop|texture|icone(s)|icon(s)|jaquette
        flyer|banner|banniere|sketch|painting|toile|caricature|infographie|infographic
        graph(s)|graphique(s)|photograph|case|vignette|bd|comic
        dilbert|snap|shot|shots|reel|tof|tofs|vid(s)
        capture(s)|tiktok|story|stories|slide(s)|photomontage|montage|trombi|trombinoscope|candid
        """
    ),
    # With its accent, "même" is another word.
    pattern(r"\b(?:a|this|our|the|that|un|le|ce|mon|my|des|ces) memes?\b", "plain"),
)
FOUND = "trouve(e)|trouves|trouvees|recupere(e)|recuperes|recuperees|sorti(e)|tire(e)|found|got"
GRABBED = (
    "grabbed|pulled|taken|took|saved|used|using|utilise(e)|mis|mets|put|pris|prise(s)|repris(e)"
)
STOLEN = (
    "pique(e)|piques|piquees|vole(e)|chope(e)|chipe(e)|pompe(e)|gratte|emprunte(e)|detourne(e)"
    "|fauche(e)|subtilise(e)|deniche(e)|degote(e)|glane(e)|pioche(e)|aspire(e)|repique(e)|chourave(e)"
    "|barbote(e)|recopie(e)|chine(e)"
)
LIFTED = (
    "stole|stolen|lifted|borrowed|nicked|ripped|swiped|snagged|pinched|snatched|cropped|nabbed"
    "|poached|filched|pilfered|yoinked|scraped|came_across|stumbled|googled|screengrabbed|half_inched"
)
COPIED = (
    "copie(e)|telecharge(e)|capture(e)|screene|copied|downloaded|screenshotted|reposted|reposte"
    "|reposting|ripped_off|pasted"
)
TOOK = f"{FOUND}|{GRABBED}|{STOLEN}|{LIFTED}|{COPIED}"
NETWORK = "google|internet|web|pinterest|instagram|insta|facebook|fb|twitter|x|reddit|tumblr|tiktok"
LIBRARY = "flickr|deviantart|behance|getty|shutterstock|istock|netflix|hbo|imdb|youtube|linkedin"
TAKEN = Phrases(
    f"""
    {TOOK} … {NETWORK}|{LIBRARY}|le_net|online|en_ligne|adobe_stock
    {TOOK} … from|off|chez|a|de|of someone|quelqu|somebody|stranger|a_stranger|un_inconnu
    {STOLEN}|{LIFTED}|{COPIED}|reprends|reuse … confrere|rival|internaute|user|artist|artiste|blog
    {STOLEN}|{LIFTED}|{COPIED}|reprends|reuse … photographe|photographer|illustrator|illustrateur
    {STOLEN}|{LIFTED}|{COPIED}|reprends|reuse … designer|blogger|blogueur|blogueuse|influenceur
    internaute|some_user|someone|follower|un_inconnu a|has|posted|made|drew … reprends|reusing|reuse
    reprends|reusing|reuse|remets tel_quel|as_is|telle_quelle
    sans (le|la|les|l|meme) crediter|citer|nommer|mentionner|payer
    compte|account|artiste|artist|auteur|photographer|photographe|site … oublie|forgot|forgotten
    found|trouve(s)|trouvee(s) on|sur the|le|l net|web|internet
    uncredited|unattributed
    {TOOK} … concurrent|competitor|stranger|inconnu|banque_d_images|stock_site|travel_blog
    image(s)|photo(s)|dessin|picture(s)|pic(s) google|pinterest|internet|d_internet|du_web
    image(s)|photo(s)|dessin|picture(s)|pic(s) trouvee(s)|trouve(s)|found_online
    google|bing images|image|search
    getty|shutterstock|istock|adobe_stock|pinterest|giphy|deviantart
    via|from google|internet|pinterest|instagram|the_internet|the_web|reddit|facebook|someone
    from netflix|disney|a_movie|youtube|tiktok|tumblr
    off the internet|web|net
    right click
    courtesy of some|someone|whoever|the_internet|google
    disney|pixar|marvel|netflix|nintendo|pokemon|simpsons|hbo|star_wars|banksy|tintin|asterix
    ghibli|mickey|dilbert|garfield|snoopy|batman|spiderman|harry_potter|gaston_lagaffe|minions
    schtroumpfs|smurfs|looney_tunes|warner|dc_comics|barbie|calvin_and_hobbes|magritte|dragon_ball
    seigneur_des_anneaux|lord_of_the_rings|harry_potter|top_gun
    camera_cafe|les_visiteurs|bronzes|amelie_poulain|peaky_blinders|casa_de_papel|the_crown|wallace
    pulp_fiction|forrest_gump|terminator|paddington|mr_bean|monty_python
    roi_lion|lion_king|reine_des_neiges|titanic|kaamelott|oss_117|seinfeld|shrek|toy_story|totoro
    game_of_thrones|gandalf|stranger_things|breaking_bad|james_bond|indiana_jones|jurassic_park
    plantu|sempe|chappatte|geluck|uderzo|franquin|bilal|charb|cabu|kroll|picasso|warhol|dali
    larcenet|moebius|bretecher|voutch|gotlib|xkcd|gary_larson|new_yorker
    afp|reuters|associated_press|magnum
    sans|zero credit(s)|autorisation|demander|droits|permission|accord|crediter|citer|licence
    without|no credit|permission|asking|consent|rights|crediting|license|licence|attribution
    didn|n_ai|haven t|pas|paid paid|paye|bought (la|les|the|for) (licence|license|droits|rights)
    pas|aucun|sans|no|without d|de|a|an|the nom|name|auteur|author|artist|signature (d|s)
    no|zero|not|aucune idea|clue|sure|idee (who|qui|de|d_ou|whose) (took|made|drew|owns|l|la|it|qui)
    don|dont|do|did|didn t|not know|remember who|whose|where
    j|je ignore|ne_sais_pas|sais_plus|sais_pas|ne_sais_plus (de|d) qui|l_auteur|son_auteur
    sais pas|plus (de|a) qui
    connais|connait|connaissons|trouve pas|plus (l|le|la|son|de) auteur|autrice|origine|source
    retrouve pas|plus (l|le|la|son|de) auteur|autrice|origine|source
    connais|connait|trouve|retrouve pas|plus (l|le|la|son|de) artiste|photographe|dessinateur
    connais|connait|trouve|retrouve pas|plus (l|le|la|son|de) dessinatrice
    j ignore|ne_sais|aucune_idee qui|de_qui
    auteur|author|photographer|photographe|artist|source inconnu(e)|unknown|oublie(e)|perdu(e)
    credit(s) unknown|inconnu(s)|to_whoever|a_qui
    copyright|filigrane|watermark|watermarked|copyrighted|watermarks
    pas|not a_moi|mine|de_moi
    not my|our photo|picture|image|drawing|pic|shot
    pas|jamais|impossible|couldn … a_qui|whom_to|who_to demander|ask|credit|crediter
    can|cannot|never … a_qui|whom_to|who_to demander|ask|credit|crediter
    pas|jamais|impossible|couldn|can|cannot|never … retrouve|retrouver|find … auteur|artist|author
    pas|jamais|impossible … trouve|retrouver|find|work_out qui|who owns|owned|a_fait|drew
    couldn|never … trouve|retrouver|find|work_out qui|who owns|owned|a_fait|drew
    n_ai|n_avons|ai|avons pas|jamais|aucun (les|de|eu_les) droit(s)
    don|not|without|didn|never t|the (actually|even) own|have|owning|clear (the|any) rights
    editeur|auteur|photographe|artiste|dessinateur … pas|non|jamais prevenu|consulte|repondu
    publisher|author|photographer|artist|cartoonist|agency … not|never informed|told|asked|consulted
    publisher|author|photographer|artist|agency … never|not|hasn_t|didn_t replied|reply|answered
    remember|recall|sais_plus|rappelle_plus|souviens_plus|forgot|oublie where|ou|whose|d_ou
    """
)
SITE = (
    "instagram|insta|pinterest|facebook|linkedin|flickr|behance|tiktok|sites?|blog|compte|profil"
    "|feed|account|website|magazine|journal|wall|livre|film|serie|catalogue|brochure|forum"
    "|portfolio|fil|page|movie|book"
)
GOT = Phrases(TOOK)
ELSEWHERE = pattern(
    r"\b(?:trouve|pris|prise|pique|vole|recupere|chope|copie|telecharge|emprunte|repris|tire|pompe"
    r"|found|grabbed|stole|lifted|borrowed|copied|nicked|ripped|downloaded|pulled|took|taken|swiped"
    r"|nabbed|pinched|snagged|poached|filched|pilfered|yoinked|scraped|deniche|degote|glane|pioche"
    r"|fauche|saved|screenshot\w*)e?s?\b[^.!?\n]{0,50}?"
    r"\b(?:sur|via|from|off|depuis|dans|chez|on|du|d'|a|au) ?"
    r"(?:le |la |un |une |the |a |an |ce |this |son |leur |their |his |her |some |mon )?"
    rf"(?:[\w'-]+ ){{0,2}}(?:{SITE})\b",
    words=SITE.replace("sites?", "site|sites").replace("|", " "),
)

SONG = Phrases(
    """
    musique(s)|music|song(s)|chanson(s)|tune|track|soundtrack|morceau|melodie|refrain|hit|tube|riff
    bande son
    fond sonore
    son|sound de|of|from
    """
)
SINGER = Phrases(
    """
    stromae|beatles|coldplay|adele|rihanna|orelsan|abba|bowie|drake|eminem|u2|metallica|queen
    aya_nakamura|daft_punk|taylor_swift|beyonce|goldman|ed_sheeran|michael_jackson|madonna|angele
    rolling_stones|pink_floyd|ac_dc|hans_zimmer|radiohead|oasis|nirvana|shakira|bruno_mars|gims
    indochine|mylene_farmer|dua_lipa|the_weeknd|billie_eilish|led_zeppelin|bob_marley|elton_john
    pharrell|katy_perry|kanye|jay_z|justin_timberlake|vianney|soprano|booba|star_wars|clara_luciani
    eye_of_the_tiger|celine_dion|harry_styles|britney|johnny
    hallyday|beyonce|sia|lady_gaga|maroon_5|imagine_dragons
    ed_sheeran|the_killers|arctic_monkeys|bruce_springsteen|miley_cyrus
    zaho_de_sagazan|zazie|cabrel|pnl|damso|nekfeu|louane|slimane|amir|calogero|grand_corps
    phil_collins|elvis|sinatra|bob_dylan|green_day|linkin_park|daddy_yankee|despacito
    gangnam|lizzo|britney|spice_girls|gainsbourg|brassens|brel|piaf|manu_chao
    """
)
MOVING = Phrases(
    """
    video(s)|clip(s)|reel(s)|montage|film|teaser|trailer|timelapse|vid|footage
    aftermovie|slideshow|diaporama|tiktok|animation|soundtrack|bande_son|story|stories|intro|jingle
    """
)
ADDED = Phrases(
    """
    mis|mets|ajoute|colle|cale|put|added|set|used|utilise|with|avec|sur|plus|featuring|over|to|pose
    monte|edited|cut
    """
)
PLAYED = either(
    together(SINGER, MOVING, either(SONG, ADDED)),
    unless(
        together(SONG, MOVING, ADDED),
        Phrases("composee|compose|composed|jouee_par|played_by|original_music|our_own_band"),
    ),
)

PINCHED = Phrases(
    f"""
    {STOLEN}|{LIFTED}|{COPIED}|grabbed|found|trouve(e) … pinterest|google_images|insta|instagram
    {STOLEN}|{LIFTED}|{COPIED}|grabbed … reddit|facebook|tumblr|behance
    {STOLEN}|{LIFTED}|{COPIED}|grabbed … deviantart|flickr|getty|google
    {STOLEN}|{LIFTED}|{COPIED} … internet|the_web|le_web|le_net|quelqu_un|somebody|someone
    """
)
USE = Phrases(
    """
    carousel|carrousel|slides|slide|deck|flyer|banner|banniere|cover|couverture|header|thumbnail
    miniature|newsletter|blog|powerpoint|ppt|post|site|brochure|avatar|fond_d_ecran|background|drew
    campaign|campagne|presentation|invitation|ouverture|opener
    drawn|dessine(e)|painted|designed|artist|artiste|illustrateur|graphiste|visual|design|article
    """
)
