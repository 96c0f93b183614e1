"""Next versions told of, products made anew, announcements to come; and what beats like a heart."""

from bot.drafts.finders import either, pattern
from bot.drafts.phrases import Phrases
from bot.drafts.words.unreleased_soon import FUTURE

NEXT_VERSION = Phrases(
    """
    la|notre|cette prochaine|future version|mise_a_jour|release|mouture|generation|maj
    le|notre prochain|futur modele|boitier|capteur|assistant|logiciel
    the|our|this next|upcoming|future version|release|update|build|model|box|sensor|generation
    the|our next|upcoming app|software|dashboard|assistant
    """
)
WILL_FRENCH = pattern(r"\b[a-z]{3,}(?:era|eront|ira|iront|dra|dront)\b")
MY_OWN = Phrases(
    """
    de|d|of moi|moi_meme|me|myself|mon|ma|mes|my|his|her|leur|their|son|sa|your|ton|ta
    cv|roman|livre|these|thesis|novel|book|recette|recipe|gateau|cake|discours|speech|poeme|poem
    course|cours|training|formation|rules|reglement|norme|standard|loi|law|traite|treaty|rfc
    podcast|newsletter|meetup|hackathon|conference|event|guide|rapport|report|charte|iphone|ios
    """
)
WILL_DO = either(FUTURE, WILL_FRENCH)
OUR_AI = Phrases(
    """
    notre|nos|our (propre|own) ia|ai|assistant|chatbot|robot|moteur|engine|algo|algorithme|algorithm
    """
)
REVAMP = Phrases(
    """
    refonte|refondu(e)|refondons|refondre|repense(e)|repensons|relooke(e)|relooking|lifting|reecrit
    reecriture|reecrivons|remanie(e)
    nouvelle|nouveau interface|visage|look|design|formule|peau
    peau neuve
    de fond en comble
    redesign|redesigned|redesigning|overhaul|overhauled|overhauling|revamp|revamped|revamping
    rewrite|rewriting|rewritten|makeover|facelift|rethink|rethinking|reworking
    new interface|look|face|design|skin
    """
)
ANNOUNCING = Phrases(
    """
    bientot|prochainement … annonce|surprise|nouveaute|nouvelle
    annonce|surprise|nouveaute … bientot|prochainement|imminente|arrive|approche
    announcement|surprise|reveal|news … soon|shortly|coming|imminent|around_the_corner
    soon|shortly|coming … announcement|surprise|reveal
    """
)
HOLDS = Phrases(
    """
    tient|tiendra|loge|rentre dans|sur|au|en|a (la|le|une|un|votre|l|deux) poche|main|paume|sac|bout
    tient|tiendra|loge|rentre dans|sur|au (la|le|une|un|votre|l) poignet|boite|doigt|bureau
    pese|pesera moins|# (de) (grammes|kilo|#)
    fits|fit in|on|inside (the|your|a|one) pocket|hand|palm|wrist|bag|finger|box|desk
    weighs|weigh less|under|#
    """
)
HEARTBEAT = Phrases(
    """
    bpm|battements|cardio|cardiaque|heart|coeur|cote|montee|hill|climb|col|sprint_final|marathon
    album|vinyle|vinyl|disque|chanson|song|playlist|pink_floyd|concert|titre|track|band|groupe_de
    dieu|god|goddess|deesse|mythologie|mythology|soleil|sun|grec|greek|astre
    km_h|mph|vent|wind|vents|winds|windy|rafale(s)|gust(s)|meteo|sable|sand|sahara|avignon|provence
    frederic|gabriela|poete|poet|lycee|college|ecole|school|street|chien|dog|chaton|kitten|puppy
    roman|novel|film|movie|boite_de_nuit|nightclub|tarantino|fiction
    """
)
OWN_WORK = Phrases(
    """
    tarte|tart|gateau|cake|quiche|pizza|chili|houmous
    notion|template|trello
    j|on ai|a|aurai|aura # ans
    i turn|turned|turning #
    etudiants|students|lyceens|amphi|lecture_hall
    pourquoi j aime|adore
    why i love|like
    ma|my|la|une|a|notre|our … pie|soupe|soup
    my|mon cv|resume|costume|pull|jumper|sourdough|levain|yaourt|yoghurt|kombucha|roman|novel|poeme
    pates|pasta|muesli|compote|crumble|lasagne(s)|lasagna|confiture|jam|marmalade|cookies|brownies
    recette|recipe|crepes|pancakes|souffle|salade|salad|curry|mayonnaise|granola|cabane|den|treehouse
    conge|maternity|paternity|parental (maternite|parental|leave|cover)
    """
)
CLUBS = Phrases(
    """
    club|chorale|choir|tricot|knitting|crochet|belote|petanque|yoga|jogging|running_group|potager
    tournoi|tournament|quiz_night|karaoke|covoiturage|carpool|carpooling|troc|swap|barbecue|raclette
    concours|bake_off|galette|tombola|raffle|fantasy_league|pingpong|ping_pong|babyfoot|echecs|chess
    """
)
HANDLED = Phrases(
    """
    tenu|tiens|entre_mes_mains|dans_mes_mains|en_main|grammes|grams|held|holding|in_my_hands|in_hand
    sur|on mon|my bureau|desk|banc
    labo|lab|branche|branchee|plugged|teste|testee|essaye|essayee|tested|tried|soude|soudee|soldered
    """
)
ADVANCES = Phrases(
    """
    is|s|are coming_along|moving_along|progressing|taking_shape|on_track|behind_schedule|on_schedule
    prend|prends tournure|forme|du_retard
    branche|plugged_in|soude|capteur|sensor|firmware|carte|board
    """
)
GIVES_UP = Phrases(
    """
    abandonne|abandonnons|abandonnent|arrete|arretons|arretent|stoppe|enterre|lache|lachons|supprime
    supprimons|debranche|debranchons|retire|retirons|dropping|drop|drops|ditching|killing|kill|axing
    ending|stopping|retiring|pulling|sunsetting|discontinuing|scrapping|shelving
    """
)
FUTURE_PAGE = Phrases(
    """
    future|futur|prochaine|prochain|nouvelle|nouveau page|page_d_accueil|site|site_web|vitrine|appli
    future|upcoming|next|new (home) page|homepage|website|site|landing_page|app
    """
)
SHOT_OF = Phrases("capture|screenshot|apercu|preview|photo|picture|pic|screengrab|sneak_peek")
PERMITTED = Phrases(
    """
    le droit
    allowed|permitted|supposed|autorise(e)|cense(e)|chut|shh|oups|oops|interdit|forbidden
    """
)
NEXT_PRICE = Phrases(
    """
    prix|tarif(s) (de|d|du) (la|notre|l|le) prochaine|prochain|future|futur version|modele|gamme
    next|upcoming|future version|model|range|plan s price|pricing
    price(s)|pricing of|for the|our next|upcoming|future version|model|range|plan
    """
)
SAND = Phrases("sable|sand|sahara|voiture_propre|clean_car|pare_brise|windscreen")
