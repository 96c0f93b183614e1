"""Blows promised, and harm wished, in so many words."""

from bot.drafts.phrases import Phrases

_WATER = (
    "fontaine|canal|benne|poubelle|riviere|seine|rhone|eau|fosse|mur|fenetre|escalier|coffre"
    "|fountain|skip|bin|river|pond|lake|dumpster|window|wall|ditch|stairs|boot"
)
_LIMB = (
    "kneecap(s)|knees|legs|leg|arms|arm|nose|neck|fingers|teeth|jaw|ribs|face|skull|head|thumbs"
    "|genoux|jambes|jambe|bras|nez|cou|doigts|dents|machoire|cotes|gueule|crane|rotules|pouces|os"
)
HURT_TOO = Phrases(
    f"""
    breaking|snapping|smashing|twisting your|his|her|their (own) {_LIMB}
    punching|kicking|cracking|bending your|his|her|their (own) {_LIMB}
    i|we ll|will|m|am|gonna (going) (to) break|snap|smash your|his|her|their (both) {_LIMB}
    i|we ll|will|m|am|gonna (going) (to) twist|crack|rip your|his|her|their (both) {_LIMB}
    je|j|on te|lui|vous|leur casse|pete|brise|tords (les|la|le|une) {_LIMB}
    je|j|on te|lui|vous|leur explose|defonce|arrache|fracasse (les|la|le|une) {_LIMB}
    je|j|on te|lui|vous|leur casse|pete|brise|tords|explose|arrache les deux|dix|trois {_LIMB}
    je|on vais|va|vas te|lui|vous|leur casser|peter|briser (les) (deux) {_LIMB}
    je|on vais|va|vas te|lui|vous|leur tordre|exploser|arracher (les) (deux) {_LIMB}
    deserve(s)|needs|wants|ought (to) (have) (get) his|her|their|your {_LIMB} broken|snapped
    deserve(s)|needs|wants|ought (to) (have) (get) his|her|their|your {_LIMB} smashed|rearranged
    conseille|ferais|feriez|mieux … changer de trottoir
    i d cross the road|street
    qu|que il|elle|ils|elles creve(nt)|pourrisse(nt)|s_etouffe|s_etouffent|brule(nt)|souffre(nt)
    puisse il|elle|t_il|t_elle|ils|tu crever|pourrir|s_etouffer|etouffer|bruler|souffrir
    espere|esperons|souhaite … etoufferez|etoufferas|etouffera|etoufferont|creverez|creveras|crevera
    espere|esperons|souhaite … pourriras|pourrira|pourrirez|souffriras|souffrira|souffrirez|brulera
    prochaine|si fois|je … il|elle finit|finira|vole dans|par|au|a|sous (la|le|l|une) {_WATER}
    prochaine|si fois|je … il|elle passe|part|va dans|par|au|a|sous (la|le|l|une) {_WATER}
    next|if time|i|ever … he|she|they goes|go|ends (up) in|into|out_of|through (the|a) {_WATER}
    next|if time|i|ever … he|she|they gets|flies|s_going (up) in|into (the|a) {_WATER}
    next|if time|i|ever … he|she|they gets|flies|s_going (up) out_of|through (the|a) {_WATER}
    ne|n viens|venez|viendra|t|vous pas|etonne|etonnez pleurer|pas … pneus|carreaux
    ne|n viens|venez|viendra|t|vous pas|etonne|etonnez pleurer|pas … vitres|retro|voiture
    don|dont (t) come|be|act crying|surprised … tyres|tires|windows|wing_mirror|windscreen|car|bike
    serait (bien|vraiment) dommage|ballot|bete qu|que|si (il) te|t|vous … arrive|arrivait
    serait (bien|vraiment) dommage|ballot|bete qu|que|si (il) lui|leur|quelque … arrive|arrivait
    be|such|what (a) (real|terrible) shame|pity if something (were|was) (to) happened|happen
    be|such|what (a) (real|terrible) shame|pity if anything (were|was) (to) happened|happen
    coming|come round|over|around|for and|to … break|breaking|smash|hurt
    coming|come round|over|around|for and|to … sort|kneecaps|legs|teeth|you_out
    riras|rirez|rigoleras|rigolerez moins|plus quand|avec|une_fois|sans
    won|not t (be) laughing|smiling when|once|after|with_no|without
    """
)
AT_GAMES = Phrases(
    """
    scrabble|chess|echecs|mario_kart|monopoly|uno|ping_pong|babyfoot|jeu|game|quiz|tournoi|match
    """
)
SPICY = Phrases("piment|sauce|chilli|chili|curry|wasabi|harissa|vindaloo|spicy|moutarde|mustard")
