"""Asking for followers, likes and shares: several at once, to win, to reach, in return."""

from bot.drafts.finders import either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.follow_bait_more import NOTHING, THE_WAY

ORDER = (
    r"follow(?:ez)?|abonnez|abonne[ -]toi|suivez|suis[ -](?:moi|nous)|likez|rt|retweete?[zs]?"
    r"|repost(?:e|ez)?|tag|tagu?ez|tague[zs]?|subscribe|identifie[zs]?"
    r"|like(?! (?:an?|my|your|his|her|when|i|we|you|it\b|every|no|last|to (?!win|enter)))"
)
LIGHT_ORDER = r"aimez|rts|share|partage[zs]?|comment(?:e[zs]?)?|mention(?:ne[zs]?)?|invite[zs]?"
MINE = r"(?<!\bi )(?<!\bje )(?<!\bwe )(?<!\bto )(?<!\bqui )"  # what I do, and whom I tell to
TWICE = pattern(
    rf"{MINE}\b(?:{ORDER}|{LIGHT_ORDER})\b[ ,+&/\n>❤️🔁-]*(?:[^\W\d_]{{1,9}}[ ,+&/-]+){{0,4}}?"
    r"(?:and|et|puis|then|ou|or|[+&/,])[ ,+&/-]*(?:then |to |a |aussi |also |please |svp )?"
    rf"(?:{ORDER}|{LIGHT_ORDER})\b"
)
ORDERED = pattern(
    rf"{MINE}\b(?:{ORDER}|partagez|commentez|suivre|partager|liker|retweeter|commenter)\b"
)
PRIZE = Phrases(
    """
    giveaway(s)|concours|tirage|raffle|tombola|cadeau|cadeaux|goodie(s)|sweepstake(s)|prize
    gros|beau|beaux|premier lot(s)
    a gagner
    pour|et|tentez|tente (de) gagner|remporter un|une|des|le|la|les|ton|votre|#|deux
    chance to win|get|grab
    to|and|can|could|will win|enter|participate
    lucky winner(s)|follower|person
    gagnant|gagnante|gagnants|winner(s)
    suffit de liker|retweeter|s_abonner|vous_abonner|suivre_notre|suivre_mon|partager_ce
    pour participer
    comment|commentaire … share|partage … est_a|is_yours|a_gagner|yours
    participez|participe en|a notre|au|vite
    free hoodie|mug|tshirt|swag|ticket(s)|licence|license|months
    place|places|billet|billets|mug|mugs|sweat|tee offert(s)|offerte(s)
    """
)
COUNTED = pattern(
    r"(?:(?<![\d.,])\d[\d .,]{0,9}(?: ?k\b| mille\b|e\b|eme\b|th\b)?|\bcent|\bmille"
    r"|\b(?:one|a) (?:hundred|thousand)) ?(?:new |more |nouveaux |petits? |little |de plus |d')?"
    r"(?:followers?|abonne+e?s?|rts?\b"
    r"|retweets?|likes?|partages?|shares?|subscribers?|vues|views)"
)
GOAL = Phrases(
    """
    manque|manquent|aidez|aide|help|missing|away|short|only|encore|objectif|goal|road|target|soon
    plus que|presque|bientot
    almost|nearly|just|so close
    et|and je|i|on|we passe|hit|m|reach|fete|celebrate|atteins|ll
    get|getting|push|bring|take (this|us|me|that|it) to
    let|can|could|lets (s|we|you|us) get|reach|hit|make|push
    avant|before|by|d_ici (ce) soir|noel|tonight|christmas|midnight|minuit|friday|monday|lundi
    avant|before|by|d_ici la|the fin|end
    en|in route vers|pour
    on vise|atteint|y_est_presque
    atteindre|reach|hit|passer|depasser|cap|franchir|monter|vers
    si|if … atteint|arrive|reaches|reach|gets|get|hits|hit|fait|passe
    first|premiers|gagne|gagnez|gets|wins|win|recoit|offre|offert
    barre des|de
    """
)
PASSED = "partage|partagez|share|rt|retweet|retweetez|retweete|diffusez|relayez|repost|repostez"
THIS = "(ce|this|the|le|la|ca|it) (tweet|post|message|fil|thread)"
WIDELY = (
    "en_masse|au_max|au_maximum|a_fond|partout|everywhere|massivement|widely|svp|stp|please|pls"
)
TAG = "tag|taggez|tague|taguez|identifie|identifiez|mentionne|mentionnez|mention|cite|citez"
SMALL = "(this|ce|my|mon|our|notre|a) (little|petit|small)"
SPREAD = Phrases(
    f"""
    {PASSED} {THIS} {WIDELY}|un_max|maximum|autour
    {PASSED} {THIS} si|if|a_tous|to_all|a_vos_amis|with_all|with_everyone|with_your
    please|pls|plz|merci_de|svp|stp|kindly rt|retweet|repost|share_this|retweeter|liker
    please|pls|plz|kindly follow_me|follow_us|follow_my|follow_our|follow_back|follow_and|follow_for
    please|pls|plz|kindly follow_this|follow_if|like_and|like_this|like_if|subscribe
    please|pls|plz|merci_de|svp|stp|kindly partager_ce|partager_au|partager_en|suivre_mon
    rt max|please|svp|stp|appreciated|apprecies|bienvenu(s)|welcome|massif|bienvenue|du_coeur
    rt|retweet|retweetez|share like mad|crazy
    faites|fais exploser (ce|this|le|svp|stp|max|un)
    faites|fais tourner ce_tweet|ce_post|ce_message|le_tweet|au_max|svp|stp|max|un_max|massivement
    make|get|help (this|it|me|us) (go) viral|trend|trending|blow_up|explode
    que ce|le|mon tweet|post|fil|message explose|tourne|devienne|fasse
    boost(ez)|booste(z) (moi|mon|ce|this|my|le) compte|tweet|post|account|algo
    l|the algorithme|algorithm|algo … aime|love|loves|adore|please|help
    devienne|devenir|becomes viral
    petit|un abonnement … plaisir|adore|merci|svp|stp
    passer|atteindre|franchir la barre des
    first|premiers|premieres # (people|persons|personnes|followers|abonnes) to|qui|a
    first|premiers|premieres # followers|abonnes|likes|retweets
    smash|hit|press|slam|mash|tap|click that|the like|follow (button)
    smash|hit|press|slam|mash like|that button|if|and
    turn|hit|activez|active|clique on|the|la|les|your notification(s)|bell|cloche|notifs
    double tap
    hit|smash|press|bash|click|mash (that|the|on) follow|subscribe|retweet
    clique|cliquez|appuie|appuyez (sur|vite) s_abonner|suivre|j_aime
    blow (this|that) (tweet|post|thread|one) up
    faites|faut|fait|fais peter|decoller|grimper|monter|exploser|flamber (les|le|ce|ces|mon|#|ca)
    on fait peter|exploser|grimper|decoller
    can|could|shall we|you|i smash|hit|reach|get|do (to) # likes|rts|retweets|followers|shares|views
    fait|faites|atteindre|chiche|cap|objectif (les|de|aux) # likes|rt|rts|retweets|abonnes|partages
    pousse|poussons|push (ce|this|le|the) tweet|post|fil|thread (jusqu|up|a|to)
    bring|take|monte|montons (ce|this|le|the) tweet|post|fil|thread (jusqu|up|a|to)
    leave|drop|put|laisse a|an|your|un|ton|votre (little|petit) heart|coeur
    mets|mettez|laissez|lache a|an|your|un|ton|votre (little|petit) heart|coeur
    {TAG} (the) (one) celui|celle|ceux|someone|anyone|whoever|somebody qui|who|that
    tag the one|person|friend|people|colleague|boss
    {TAG} your|ton|ta|tes|votre|vos|a|un|une|the|le|la … colleague(s)|collegue(s)
    {TAG} your|ton|ta|tes|votre|vos|a|un|une|the|le|la … coworker(s)|friend(s)
    {TAG} your|ton|ta|tes|votre|vos|a|un|une|the|le|la … pote(s)|buddy|binome|boss
    suis tout_le_monde|tous|toutes|tlm en retour
    help|aidez|aide {SMALL} account|compte|page|profil (to) (a) grow|grandir|decoller
    show some|me|us love (and|by|with|below)
    """
)
BACK = Phrases(
    """
    follow|followez me|us|moi (and|for|back|so|to|pour|et|if)
    follow us|me|my for|if|on|to|and|account|page
    follow for follow|more|daily
    follow back|everyone_back|to_win|train
    followback|faf|l4l|like4like|follow4follow|followtrain|teamfollowback|sub4sub|followforfollow
    i|je|ll|will|always|d follow (you|everyone|anyone|all) back|who
    i|we follow back
    je|te|vous|j te|vous|suis|suivrai|rends (suis|suivrai|rends|le) en_retour|retour|follow
    follow back (assure|direct|garanti)
    suis|suivez|ajoute|ajoutez|followe moi|nous|ce_compte|mon_compte|la_page (et|pour|si|je|on)
    abonne|abonnez toi|vous (a) (mon|ce|notre|moi|pour|et|si|vite|la|les|svp|maintenant|ici)
    gain|buy|achetez|acheter|gagne|gagner|get|more (des|de|new|real|free) followers|abonnes
    everyone|everybody|anyone|people|those|person who follows me
    tous|celui|celle|ceux|chacun|personne(s)|monde|quiconque qui me suit|suivent|suivra
    following|follow back everyone|all|anybody|anyone|every|tonight|today
    dois|devez|faut|pouvez|peux|doit (absolument) me|nous suivre
    you_should|should|must|need|have|gotta|better|ought (to) follow me|us
    give|giving|drop|throw|chuck (me|us|this) a|my|this|your (account|page|profile) follow|like
    donne|donnez|mets|mettez|lache|lachez moi|nous un|votre|ton follow|abonnement|like
    on|allez|vite|hop|alors|donc me|nous suit|follow|rejoint
    abonnez vous|toi
    go|going (on) follow|subscribe|like
    suivre mon|notre compte
    follow (this|my|our|the) account|page|profile
    abonnement contre|pour|egal
    need|want|veux|cherche|besoin|voudrais (more|plus|d|de) followers|abonnes|likes|retweets|rts
    subscribe to my|me|us
    """
)
NUMBER = "#|un|une|one|deux|two|trois|three|cinq|five|dix|ten|vingt|twenty|cent|mille"
BEGGED = Phrases(
    f"""
    {NUMBER} (petits|petit|more|de|plus|new|nouveaux|little) abonne(s)|follower(s) et|and|avant
    {NUMBER} (petits|petit|more|de|plus|new|nouveaux|little) abonne(s)|follower(s) away|short|pour
    {NUMBER} (petits|petit|more|de|plus|little) likes|rt|rts|retweets|partages et|and|avant|before
    a|at|des|once|apres|after # rt(s)|retweets|likes|abonnes|followers|partages|shares je|i|on|we|j
    if|si|when|quand … hits|hit|atteint|fait|gets|reaches|depasse|arrive (a) # rt(s)|likes|retweets
    premier|premiere|premiers|first|dernier|last qui|to|one|person (to|who|that) retweete|rt|partage
    premier|premiere|premiers|first|dernier|last qui|to|one|person (to|who|that) like|retweet|follow
    premier|premiere|premiers|first|dernier|last qui|to|one|person (to|who) share|repost|commente
    only|seulement|que (#|three|trois|half) (of) (you) subscribe|follow|retweet|abonnes_parmi
    a|de|pensez|pense|oubliez|oublie|hesitez vous|a|pas (a|de) (vous) abonner|suivre|liker|retweeter
    do|don_t|dont (not|t) forget|hesitate to follow|like|retweet|subscribe
    clique|cliquez|click|tap|appuyez|sonnez sur|on|la|the|that (la|the) cloche|bell|notifs
    partage|partagez|share|rt|retweet|retweetez avant|before|vite|quick|now|maintenant|asap
    qui|those_who|all_who|everyone_who|anyone_who|whoever me (suit|suivent) … aura|recoit|gagne
    everyone|anyone|whoever|all|those (who|that) follows|retweets|likes|reposts|subscribes
    qui (me) suit|suivent|rt|like|likent|retweete|partage … aura|auront|recoit|recevra|gagne|droit
    en|in|dans|as (the|un|a|les|mes) commentaire(s)|comments|comment|reply pour|to|and|et avoir
    en|in|dans|as (the|un|a|les|mes) commentaire(s)|comments|comment|replies pour|to get|recevoir
    petit|petite|little|tiny|ptit|tit rt|retweet|like|follow|partage|share|clic|click|abonnement
    subscribe it|now|today|here|for|before|folks|already
    abonne|abonner|m_abonne en retour
    leave|smash|give|drop (us|me|this) a|some like(s)|follow|retweet|rt|thumbs_up
    """
)
SOME = "(un|une|a|your|tes|vos|ton|ta|votre|le|la|les|#|trois|three|deux|two|five|some|the|that)"
ASKED = Phrases(
    f"""
    rt|retweet|retweetez|repost|reposte|like|likez si|if
    rt|retweet|like|likez|aimez|partagez|share to|pour|and|et tenter|gagner|win|enter|get
    like|likez|aimez|rt|retweet si|if (tu|vous|you|t|toi) aime(z)|es|etes|agree|love|prefere(s)|too
    like|rt|retweet for|pour|si (yes|no|oui|non|team|la|le|tea|coffee)
    like|rt|coeur egal|equals|pour_chaque|for_each
    mets|mettez|laisse|laissez|lache|lachez (un|ton|votre|vos) (meilleur) like(s)|coeur|rt|pouce(s)
    {TAG} {SOME} ami(s)|collegue(s)|friend(s)|colleague(s)|people|buddy|buddies|coworker(s)
    {TAG} {SOME} teammate(s)|mate(s)|pote(s)|copain(s)|copine(s)|person|personne(s)|boss|binome
    {TAG} someone|quelqu|celui|celle|ceux|whoever|anyone|everyone
    drop your|the handle(s)|username|account|at
    lache|lachez|laisse|laissez|drop|post vos|ton|ta|votre|your pseudo(s)|handle(s)|compte(s)
    dm|mp me|moi info
    share|partage|partagez with|a|avec # friends|people|colleagues|amis|collegues|personnes
    je|i|we|on verrai|want|wants|veux|veut voir|see how_many|combien
    """
)
START = r"(?:^|[.!?:;,\n>-] ?)"
COMMANDED = either(
    pattern(
        rf"{START}(?:pls |please |svp )?(?P<it>(?:rt|retweet|repost|like|share|follow|retweete[zs]?"
        r"|likez|partage[zs]?) (?!(?<=like )"
        r"(?:(?:me|moi|to|when|or)\b|(?:this|it) (?!post|tweet|thread|if|and|to)))"
        r"(?:this|it|if|si|for|pour|when|quand|or|ou|and|et|me|moi|to|ce tweet"
        r"|ce post|la suite))\b"
    ),
    pattern(
        rf"{START}(?P<it>(?!drop me |reply all|(?:say|mets|mettez) (?:the|hello|hi|une?|l[ea]s?)\b)"
        r"(?:comment|reply|type|say|commente[zs]?|reponds|repondez|ecri[st]|ecrivez"
        r'|drop|mets|mettez|laisse[zs]?) (?:" ?)?(?:[\w-]+ ?"? ){1,4}?(?:and i\b|and we\b|et je\b'
        r"|et on\b|en dm|pour (?:recevoir|avoir)|to (?:get|receive|enter|win)))"
    ),
    pattern(
        r"(?:drop|leave a|put|mets|mettez|laisse[zs]?|lache[zs]?) (?:un |une |a |an |some |des )?"
        r"[❤-➿\U0001F300-\U0001FAFF]"
    ),
    pattern(
        r"(?:qui|who|those that) (?:re)?(?:partage(?:nt|ront|ra)?|rt|retweet(?:e|ent|s)?"
        r"|like(?:nt|s)?|follows?|shares?|commente(?:nt|ront)?|suivent|suivront|repost(?:s|ent)?)"
        r" (?:ce|this|le|the|mon|my|before|avant|et|and|ca|it)\b"
    ),
)
SIGNED = pattern(
    r"[?:] ?(?:like|rt|retweet)[.!]|"
    r"(?:like|rt|retweet|follow|abonne|suis|share|repost)\w* ?[+&] ?(?:like|rt|retweet|follow|share"
    r"|partage|comment|tag|abonne)|\b(?:rt|retweet)s? ?[=:] ?\w|\blikes? ?= ?\w"
    r"|(?:^|[.!?\n] ?)like ?: ?\w"
)
VERB = Phrases(  # of all that is asked; without one, no pattern need be tried
    """
    follow|followez|abonnez|abonne|suivez|suis|like|likez|likes|rt|rts|retweet|retweete|retweetez
    repost|reposte|repostez|tag|taggez|tague|tagues|taguez|subscribe|identifie|identifiez|aimez
    share|partage|partages|partagez|comment|commente|commentez|mention|mentionne|mentionnez|invite
    invitez|reply|type|say|reponds|repondez|ecris|ecrit|ecrivez|drop|mets|mettez|laisse|laissez
    leave|put|lache|lachez|partagent|partageront|retweetent|likent|follows|shares|commentent
    suivre|partager|liker|retweeter|commenter|suivent
    reposts|repostent|retweets|commenteront|suivront|partagera
    """
)
AUDIENCE = Phrases(
    """
    follower(s)|abonne(s)|abonnees|abonnee|rt|rts|retweet(s)|like(s)|partage(s)|share(s)
    subscriber(s)|vues|views
    """
)
BAIT = either(
    together(either(TWICE, COMMANDED, SIGNED), VERB),
    near(unless(PRIZE, NOTHING), together(unless(ORDERED, THE_WAY), VERB)),
    near(together(COUNTED, AUDIENCE), GOAL),
    SPREAD,
    BACK,
    ASKED,
    BEGGED,
)
