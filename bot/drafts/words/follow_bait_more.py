"""More begging: one follower short, follows given back, the algorithm that buries us."""

from bot.drafts.finders import DIGITS, either, pattern, together, unless
from bot.drafts.phrases import Phrases

CROWD = (
    "abonne(s)|abonnes|follower(s)|abonnee|subscriber(s)|follow(s)|like(s)|rt|rts|retweet(s)"
    "|partage(s)|vue(s)|view(s)|share(s)|coeur(s)|repost(s)|reposts|commentaires|comments"
)
NOTHING = Phrases("nothing|rien a|to|gagner|win")
THE_WAY = Phrases(
    """
    follow|suivez|suivre … arrow(s)|sign(s)|path|trail|limit|rules|recipe|recette
    follow|suivez|suivre … fleches|panneaux|balisage|chemin|consignes
    """
)
SHORT = Phrases(
    f"""
    a|qu_a|only|just|encore # {CROWD} de|des|du|from|off|away
    un|une|deux|trois|cinq (petit) (petits) {CROWD} de_plus|et|avant
    dix|#|encore_un|quelques|plus_que (petit) (petits) {CROWD} de_plus|et|avant
    un|une|deux|trois|cinq|dix|#|quelques|plus_que (petit) (petits) {CROWD} pour|suffisent|manquent
    one|two|three|five (more) (little) {CROWD} to_go|and|more|before|short|until
    ten|#|a_few|just|only (more) (little) {CROWD} to_go|and|more|before|short|until
    one|two|three|five|ten|#|a_few more|new|extra|little {CROWD}
    encore|plus_que|plus_qu (un|une|deux|trois|cinq|dix|#|quelques) (petit) {CROWD}
    a_hundred|one_hundred|a_thousand|fifty|twenty|cent|mille|cinquante|vingt {CROWD} and|et|pour|for
    passer|passe|passons|atteindre la_barre|le_cap|les … {CROWD}
    atteint|franchir|franchis|fete|fetons la_barre|le_cap|les … {CROWD}
    barre|cap des|de|of # {CROWD}
    passe|franchis|atteins|depasse|touche la_barre|le_cap (des|de) #
    hit|pass|reach|break|cross # {CROWD}
    hit|pass|reach|break|cross|get_past # who|before|tonight|today|this|by
    """
)
WHO = Phrases(
    """
    qui se devoue|lance|motive
    poussez|pousse|push|aidez|go_go
    qui|who will|s|veut|wants|volunteers|volontaire|d_autre|for|pour|est_chaud|joue_le_jeu
    allez|please|svp|stp|pls|aidez|help|chiche|challenge|objectif|goal|come_on|go|on_y_va|on_y_croit
    je passe|fete|offre|paie|fais|montre|chante|rase
    i|we pass|hit|reach|ll|will|celebrate|buy|sing|shave|give|do
    et on|je|c_est
    and i|we|ill
    """
)
RETURNED = Phrases(
    """
    rends|rend|rendu|renvoie|retourne (tous|toujours|chaque|toutes|les|le|l|ton|vos) follow(s)
    rends|rend|renvoie|retourne tous|toujours|chaque|toutes (les|le|vos) follow(s)|abonnement(s)
    rends|rend|renvoie|retourne tous|toujours|chaque|les (les|vos) abonnements|like(s)|retweets
    return|returning|returns|reciprocate|match (every|all|each|the|your|any|a) follow(s)|like(s)
    follow|followe|like donnant|pour|contre donnant|follow|like|rt
    follow|like|retweet swap|exchange|train|thread|chain|party|spree
    echange|echanger|troque (de|des|d) follow(s)|abonnement(s)|abonnes|like(s)
    tu|vous me|m suis|suivez|follow|followe|abonnes … je|j te|vous|t suis|follow|abonne
    you follow me|us … i|we|ll|you follow
    si tu|vous me|m suis|suivez … je|j
    abonnement rendu|reciproque|contre
    follow rendu|reciproque|contre|suivi
    mutual(s)|moots follow|wanted|here|in
    """
)
BURIED = Phrases(
    """
    algorithme|algo nous|me|m|us|is|va|hides|bury (is) enterre|enterrent|cache|burying
    algorithm|twitter|x nous|me|m|us|is|va|hides|bury (is) enterre|enterrent|cache|burying
    algorithme|algo|algorithm nous|me|m|us|is|va|hates|aime|deteste|penalise|punishes|killing|boude
    algorithme|algo|algorithm a|have|fait besoin|decide|disparaitre|hidden|buried|enterre
    invisibilise|invisibilises|shadowban|shadowbanned|shadow_ban|shadow_banned
    """
)
PUSH = Phrases(
    """
    partage|partagez|share|rt|retweet|retweetez|repost|repostez|like|likez|aimez|commentez|comment
    relayez|diffusez|follow|suivez|abonnez|boost|boostez|aidez|help|sharing|tournez|faites_tourner
    """
)
PLENTY = Phrases(
    """
    partage|partagez|share|retweetez as_much|as_widely|autant|le_plus|un_max
    rt|repost|relayez|diffusez as_much|as_widely|autant|le_plus|un_max
    partage|partagez|share|retweetez|rt|relayez|diffusez au_maximum|massivement|en_masse|a_gogo|fort
    suivez|suis|follow mon|my|notre (compte|account|page|profil|profile) pour|for|if|et|and
    suivez|suis|follow our|ce|this (compte|account|page|profil|profile) pour|for|if|et|and
    suivez|suis|follow mon|my|ce|this compte|account|page|profil|profile
    reserve|reserved|exclu|exclusif|only a|aux|for|to mes|my|nos|our|les|the abonnes|followers
    abonnes|followers|subscribers only|uniquement|seulement|seuls|exclusivement
    qu|only|que a|for|to|pour mes|my|nos|our abonnes|followers|subscribers
    mets|mettez|met|drop|leave … commentaire|commentaires|comments … envoie
    lache|lachez|post|laisse|laissez … commentaire|commentaires|comments … envoie
    mets|mettez|drop|leave … commentaire|commentaires|comments … send|dm|mp
    lache|post|laisse|laissez … commentaire|commentaires|comments … send|dm|mp
    drop|leave|post|put a|an|your … comments|below|replies … ll|will|send|dm
    tire|tirera|tirerai|tirons|tirage au_sort … gagnant|gagnante|abonnes|followers|rt|participants
    ll|will draw|pick|choose (at) (random) a|one|the|two|three winner(s)|follower(s)|name(s)
    drawing|picking (at) (random) a|one|the|two|three winner(s)|follower(s)|name(s)
    draw|pick|choose # winner(s)|follower(s)
    enter by|to|now retweet|following|liking|rt|follow|tagging|sharing
    """
)
TALKED = Phrases(
    """
    merci|thanks|thank|grateful|gratitude|bienvenue|welcome|formation|cours|conference|live|course
    telegram|journal|newsletter|presse|bus|velo|transport|salle|gym|netflix|logiciel|magazine|jira
    mute|unfollow|regle|rule|charte|policy|ne|jamais|never|don
    """
)
ROUND = pattern(
    r"\b(?:atteindre|arriver a|get (?:me |us )?to|reach|hit|passer|viser|objectif|goal|direction"
    r"|cap sur|road to|en route vers) (?:les |le cap des |the )?\d+(?:[.,]\d)? ?k\b",
    signs=DIGITS,
    words="atteindre arriver get reach hit passer viser objectif goal direction cap road route",
)
ANSWERED = pattern(
    r"\b(?:commente[zs]?|comment|reply|reponds|repondez|type|tape[zs]?|ecri[st]|ecrivez|dm|mp)"
    r" (?:with |avec |just |juste )?[«\"“'‘] ?[\w ❤🔥-]{1,20} ?[»\"”'’][^.!?\n]{0,12}?"
    r"\b(?:et|and|pour|to|je|i'll)\b",
    words="commente commentez commentes comment reply reponds repondez type tape tapez tapes ecris"
    " ecrit ecrivez dm mp",
)
EQUALS = pattern(
    r"\b(?:follow|like|rt|retweet|abonnement|partage|share) ?[=→➡:] ?(?:une? |a |1 )?"
    r"(?:chance|ticket"
    r"|entree|entry|participation|cadeau|gift|lot)",
    words="chance ticket entree entry participation cadeau gift lot",
)
CALLED = Phrases(
    """
    if|si|when|quand … hits|hit|atteint|gets (a) # shares|partages|views i|je|we|on|j
    if|si|when|quand … reaches|depasse|arrive (a) # shares|partages|views i|je|we|on|j
    if|si|when|quand … hits|hit|atteint|gets (a) # vues|coeurs|reposts i|je|we|on|j
    if|si|when|quand … reaches|depasse|arrive (a) # vues|coeurs|reposts i|je|we|on|j
    tirage|draw|gagnant|lot … qui|who repartage|repartagent|retweetent|reposts|shares
    win|gagner|cadeau … qui|who repartage|repartagent|retweetent|reposts|shares
    thumbs up|down if|for
    bouton retweet|rt|suivre|s_abonner|partager
    pouce|pouces (en_l_air) (bleu) si
    que ceux|celles|celui|tous_ceux qui … like(nt)|rt|retweete(nt)|partage(nt)|levent|commentent
    all|everyone|those|anyone who … like|rt|retweet|share (this|below|it)
    """
)
MORE = either(
    unless(
        together(ROUND, Phrases("aide|aidez|help|allez|svp|stp|please|moi|me|abonnes|followers")),
        TALKED,
    ),
    ANSWERED,
    EQUALS,
    CALLED,
    unless(together(SHORT, WHO), TALKED),
    RETURNED,
    unless(together(BURIED, PUSH), TALKED),
    PLENTY,
)
