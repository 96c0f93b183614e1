"""Follow bait: likes, shares and followers asked for, or bought."""

from bot.chat.phrase import Phrase
from bot.drafts.finders import either, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule
from bot.drafts.words.follow_bait import BAIT
from bot.drafts.words.follow_bait_more import MORE, THE_WAY

FINE = Phrases(
    """
    follow the link|instructions|steps|thread|conference|live|talk
    follow up|along|through
    do|did|does|if|can you follow me
    merci|mercis|gratitude|reconnaissant|reconnaissante|bienvenue … suivent|suivez|suivi
    thank|thanks|grateful|welcome|gratitude … follow|followed|following
    merci|thanks|thank … # followers|abonnes|likes|rt|retweets|partages|views|vues
    suivez|suis moi|nous a|au|dans|sur_le|jusqu|chez|en
    like|love|aimez|likez it|or|ou|ca or|not|pas
    follow us|me to (the|our) booth|stand|room|hall|stage|desk
    abonnez_vous|abonne_toi|subscribe au|aux|a|to (votre|your) (la|the|l) (local) journal|paper
    abonnez_vous|abonne_toi|subscribe a|to (la|l|the|your) bibliotheque|mediatheque|library|theatre
    whatever|what|anything|feels|looks|sounds|seems|things|however|nothing (you|i|we|they) like
    like share|partage eat|mange|cook|cuisine
    hit|hits|hitting like a|an|the
    do|doing|did|fair|bigger (your|my|our|his|her|their) share
    me|nous|vous suivez|suis|suit|suivent|suivre|suivrez sur_la|sur_le|sur_un|dans|jusqu|au|a_la|de
    me|nous|vous suivez|suis|suit|suivent|suivre|suivrez en|partout|depuis|a_velo|a_pied|pour_un|du
    follow|follows me|us on_the|on_my|to_the|to_our|to_my|out|over|upstairs|closely|everywhere
    follow|follows me|us past|across|onto|up_the
    follow me|us around|through|down|into|inside|home|to_the|backstage
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
        find=unless(either(BAIT, MORE), FINE, THE_WAY),
        caught=(
            "Like + retweet to win a Brumaine hoodie! I work there.",
            "Abonne-toi pour mes conseils météo, je te suis en retour",
            "RT si tu es d’accord",
            "Follow me and I’ll follow you back",
            "À 100 RT je montre mon bureau",
            "Go on, give me a follow",
            "Si ce tweet dépasse 200 partages je me teins en bleu",
            "Thumbs up if you want part two",
        ),
        clean=(
            "Follow the link in the invite, and follow up with me.",
            "Suivez la conférence en direct demain",
            "I like this talk, and I share the slides",
            "Thank you to the 1000 people who follow me here",
            "Si vous me suivez sur la piste, gardez vos distances",
            "If you follow me on the road, keep your distance",
            "Bring what you like: cakes, crisps, a salad",
            "Partage de connaissances : mes notes de la conférence",
        ),
    ),
)
