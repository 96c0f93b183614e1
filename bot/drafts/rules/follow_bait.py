"""Follow bait: likes, shares and followers asked for, or bought."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import either, pattern, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule

BAIT = Phrases(
    """
    follow|followez me|us|moi (and|for|back|so|to|pour|et|if)
    follow for follow|more|daily
    follow back|everyone_back|to_win|train
    follow|like|likez and|et|to|or rt|retweet|retweetez|win|share|partage|partagez|comment|follow
    rt|retweet and|et|plus follow|like|suis|abonne|tag|taguez|tague|comment
    followback|f4f|l4l|like4like|follow4follow|followtrain|teamfollowback|giveaway
    i|je|ll|will|always follow (you|everyone) back
    je|te|vous|j te|vous|suis|suivrai (suis|suivrai) en_retour|retour
    abonne|abonnez toi|vous
    suis|suivez moi (et|pour|si)
    rt|retweet|retweetez|repost|reposte|like|likez si|if
    rt|retweet|like|likez|aimez|partagez|share to|pour|and|et tenter|gagner|win|enter|participer|get
    like|likez|aimez si|if (tu|vous|you) aime(z)|es|etes|agree|love|d|prefere(s)
    mets|mettez|laisse|lache un like|coeur|rt|pouce
    tag|taggez|tague|taguez|identifie|identifiez (un|une|a|your|tes) ami(s)
    tag|taggez|tague|taguez|identifie|identifiez (vos|#|trois|three|deux|two) ami(s)
    tag|taggez|tague|taguez|identifie (un|une|a|your|tes|vos|#|trois|three|deux|two) collegue(s)
    tag|tague|mention (a|your|#|three|two|five) friend(s)|colleague(s)|people|buddy|teammate(s)
    tag|taggez|tague|identifie someone|quelqu
    smash|hit|press that|the|like like|button|follow (button)
    first|premiers # followers|abonnes|likes|retweets
    share with # friends|people|colleagues
    encore|only|plus|just|more (que) # followers|abonnes
    objectif|goal|road|en_route|vers to|les|pour|des # (followers|abonnes)
    help|aidez|aide (me|moi|nous|us) (to|a) reach|get|atteindre|hit|passer # (followers|abonnes)
    jeu concours
    concours rt
    a gagner
    partage(z) au max|maximum
    share|partagez|partage this|ce|ca (tweet|thread|post) if|si|au_max|partout|everywhere
    rt max|please|svp|stp|appreciated
    please|pls|merci_de|svp rt|retweet
    comment|commente|commentez yes|oui|info|below|pour
    dm|mp me|moi for|info|pour
    double tap
    who follows me
    qui me suit|suivent
    gain|buy|achetez|acheter (des) followers|abonnes
    """
)
SIGNS = pattern(
    r"(?:like|rt|retweet|follow|abonne)\w* ?[+&] ?(?:like|rt|retweet|follow|share|partage|comment)"
)
FINE = Phrases(
    """
    follow the link|instructions|steps|thread|conference|live|talk
    follow up|along|through
    """
)

RULES = (
    Rule(
        id="follow_bait.asked",
        severity="caution",
        message=Phrase(
            fr="Vous demandez des abonnés ou des partages. Donnez plutôt envie d’en lire plus.",
            en="You ask for followers or shares. Rather make people want to read more.",
        ),
        why=Phrase(
            fr="X rend moins visibles les tweets qui quémandent, et les jeux ont leurs règles.",
            en="X shows begging tweets less, and giveaways have their own rules.",
        ),
        find=unless(either(BAIT, SIGNS), FINE),
        caught=(
            "Like + retweet to win a Brumaine hoodie! I work there.",
            "Abonne-toi pour mes conseils météo, je te suis en retour",
            "RT si tu es d’accord",
            "Follow me and I’ll follow you back",
        ),
        clean=(
            "Follow the link in the invite, and follow up with me.",
            "Suivez la conférence en direct demain",
            "I like this talk, and I share the slides",
            "Partage de connaissances : mes notes de la conférence",
        ),
    ),
)
