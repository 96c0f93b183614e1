"""Scoffs at those who are sorted: whom one refuses, searches, was sent instead, or compares."""

from bot.drafts.finders import DIGITS, either, near, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.discrimination_age import AGE_SAID
from bot.drafts.words.discrimination_benevolent import BENEVOLENT, PRAISED, SELF
from bot.drafts.words.discrimination_favour import OBSOLETE
from bot.drafts.words.discrimination_people import AGES_SAID, STRANGERS_SAID, WOMEN_SAID
from bot.drafts.words.discrimination_role import NAMED
from bot.drafts.words.discrimination_whom import OTHERWISE_SAID, PEOPLES_SAID

ANY = Phrases(
    *(STRANGERS_SAID, WOMEN_SAID, AGES_SAID, PEOPLES_SAID, AGE_SAID),
    """
    rqth|travailleur_handicape|menopause|voilee|femme_enceinte|meres_celibataires
    """,
)
PAIRED = Phrases(
    """
    c_est|ca_revient_a embaucher|recruter (des|un|une|les|pour|le|la) absences
    c_est|ca_revient_a acheter|signer|inviter (des|un|une|les|pour|le|la) absences
    c_est|ca_revient_a embaucher|recruter|acheter|signer|inviter (des|un|une|les|le|la) problemes
    c_est|ca_revient_a embaucher|recruter (des|un|une|les|le|la) ennuis|conges
    c_est|ca_revient_a acheter|signer|inviter (des|un|une|les|le|la) ennuis|conges
    c_est comme (un|une|embaucher|mettre|demander|confier|donner|faire) (un|une|les|des|de|a)
    is|are|s like (a|an|hiring|putting|asking|giving|having|buying|unicorns|teaching)
    camera cachee
    poisson d_avril
    prank show
    hidden|candid camera
    is this|it (a|an) prank|joke|wind_up|april
    no|any|not_much|little use (to) (anyone|anybody)
    fouille(r)|fouillons (bien) (les|leurs|ses|leur|son) sac(s)|poches|casier(s)
    fouillez|controle(r) (bien) (les|leurs|ses|leur|son) sac(s)|poches|casier(s)
    check|search|searching|frisk|pat (their|the|his|her|down) bag(s)|pockets|locker(s)
    bring|take|get the|your|our|any cables|tools|copper|bikes|washing|kids|bike|scrap in|inside
    rentrez|rangez les|vos|le cables|outils|cuivre|velos|linge|enfants|ferraille
    prend|prennent|prends (nous|me) pour une|un|la (association|ong|oeuvre|creche|garderie|maison)
    think|thinks|thought (we) re|were|are (a|an) charity|nursery|hospice|care_home|museum|hospital
    quelle image ca|on|de
    what (sort|kind) (of) image
    bonjour l_image
    mauvaise|bad|wrong image
    be serious|realistic|real
    etonne|surprised|shocked … moi_non|moi_pas|not_me|me_neither|i_m_not
    hand|give|buy|get|pass them|her|him a|the|some duster|mop|broom|apron|iron|hoover|bib|zimmer
    donnez|donne|file|offrez lui|leur un|une|des chiffon|balai|serpilliere|tablier|fer|bavoir
    always|toujours|encore (a|une|another) (good|bonne) reason|raison … not|pas|absent|rien
    always|toujours|encore (a|une|another) (new|nouvelle) reason|raison … not|pas|absent|rien
    always|toujours (a|une) (good|bonne|new) reason|excuse|raison … leave|late|sick|avoid|arret
    chit chat
    chitchat
    erreur de recrutement|casting|jeunesse
    hiring|casting mistake|error
    """
)
FLUSHES = Phrases(
    "menopause|menopausee(s)|menopausal|bouffees_de_chaleur\nhot flush|flushes|flashes"
)
TAKE_COVER = Phrases(
    """
    fenetre(s)|clim|climatisation|thermostat|ventilateur(s)
    abri|baissez|humeur|hurle|courage_a|fuyez
    window(s)|aircon|air_con|thermostat|fan(s)|cover|duck|mood|shouting|snapping|run_for|tread
    """
)
MADE_UP = Phrases(
    """
    mec(s)|homme(s)|gars|type(s)|garcon(s) qui (se) maquille(nt)|epile(nt)
    mec(s)|homme(s)|gars|type(s)|garcon(s) qui porte(nt)|met|mettent (du|des|une|la) vernis|jupe(s)
    mec(s)|homme(s)|gars|type(s)|garcon(s) qui porte(nt) (du|des|une|la) boucle(s)|maquillage|talons
    mec(s)|homme(s)|gars|type(s)|garcon(s) maquille(s)|manieres|maniere
    bloke(s)|men|man who|that wear(s)|put(s) (on) make_up|makeup|nail|skirt(s)|heels
    guy(s)|lad(s)|boys who|that wear(s)|put(s) (on) make_up|makeup|nail|skirt(s)|heels
    bloke(s)|men|man|guy(s)|lad(s)|boys in|wearing make_up|makeup|nail
    bloke(s)|men|man|guy(s)|lad(s)|boys in|wearing skirt(s)|heels|eyeliner|lipstick
    """
)
UNLIKE_US = Phrases(
    OTHERWISE_SAID,
    """
    un|une|le|la|ce|cet|est homo|gay|trans|pede|lesbienne|travesti|seropositif
    a|the|that|is|s gay|trans|queer|lesbian|poof|tranny|hiv
    """,
)
NOT_WITH_ME = Phrases(
    """
    ne|n|pas|jamais|refuse|hors_de_question … partage(r)|partagerai|partageons|croise(r)|change(r)
    ne|n|pas|jamais|refuse|plus … partage(r)|croiser … toilettes|vestiaire(s)|douches
    ne|n|pas|jamais|refuse|plus … changer|serre(r) … toilettes|vestiaire(s)|douches
    ne|n|refuse|veux … serre(r)|serrerai (pas|plus|jamais) (la|leur|sa) main
    ne|n|pas|jamais|refuse … dos_tourne|tourner_le_dos|seul_avec|meme_chambre|meme_douche
    dos au mur
    vestiaire(s)|douche(s)|changing|shower(s) … interessant(s)|interesting|fun|savon|soap|gaffe
    not|t|never|refuse|won_t|wouldn_t … share|sharing|change|changing|shower|shake|undress
    backs|back to|against the wall
    not|t|never|needn_t … same_room|same_loo|alone_with
    """
)
SENT_INSTEAD = Phrases(
    """
    cherchait|voulait|attendait … colle|refile|envoye … maman|mere
    demandait|demande|commande|fallait … colle|refile|envoye … maman|mere
    cherchait|voulait|attendait … colle|refile|envoye … gamine|fille|blonde
    demandait|demande|commande … colle|refile|envoye … gamine|fille|blonde
    cherchait|voulait|attendait … colle|refile|envoye … pepe|papy|vieux|vieille
    demandait|demande|commande … colle|refile|envoye … pepe|papy|vieux|vieille
    cherchait|voulait|attendait … colle|refile|envoye … arabe|handicape|nana
    demandait|demande|commande … colle|refile|envoye … arabe|handicape|nana
    wanted|asked … gave|sent|got|landed … mummy|mum|girl|granny|grandpa|blonde
    needed|ordered|expected … gave|sent|got|landed … mummy|mum|girl|granny|grandpa|blonde
    wanted|asked|needed|ordered|expected … gave|sent|got|landed … cripple|foreigner
    wanted|asked|needed|ordered|expected … gave|sent|got|landed … pensioner|housewife
    """
)
RATHER = Phrases(
    """
    prefere|preferons|preferent|plutot|mieux|prefererai|prends (encore) un|une|des jeune(s)|homme(s)
    prefere|preferons|preferent (encore) un|une|des mec(s)|gars|francais|local
    plutot|mieux|prefererai (encore) un|une|des mec(s)|gars|francais|local
    rather|prefer|sooner|better (train|hire|have|take) (a|one|some|two) youngster(s)|young
    rather|prefer|sooner|better (train|hire|have|take) (a|one|some|two) man|men|bloke
    rather|prefer|sooner|better (train|hire|have|take) (a|one|some|two) kid|local|lad|brit|graduate
    """
)
THAN_THEM = Phrases(
    """
    a|qu|que un|une|des|deux|dix (vieux|vieille) vieux|vieille|femme(s)
    a|qu|que un|une|des|deux|dix (vieux|vieille) senior(s)|etranger(s)|quinqua(s)
    a|qu|que un|une|des|deux|dix mere(s)|maman(s)|fille(s)|nana(s)|handicape(s)|arabe(s)|noir(s)
    than|to|over|with a|an|any|some|put|two|ten (up) (with) (a|an|any|some) old|older
    than|to|over|with a|an|any|some|put|two|ten (up) (with) (a|an|any|some) woman|women|oldie
    than|to|over|with a|an|any|some|put|two|ten (up) (with) (a|an|any|some) old_timer
    than|to|over|with a|an|any|some|put|two|ten (up) (with) (a|an|any|some) old_timers|mother
    than|to|over|with a|an|any|some|put|two|ten (up) (with) (a|an|any|some) foreigner|girl
    than|to|over|with a|an|any|some|put|two|ten (up) (with) (a|an|any|some) cripple|mum
    """
)
LOST = Phrases(
    """
    perdu(e)|depayse(e)|depaysee|chez_lui|chez_elle|au_cas_ou|habitue|nostalgie|rassurer|reperes
    lost|at_home|confused|just_in_case|used_to|nostalgic|reassure|homesick|comfortable|bless
    """
)
OF_AGE = either(
    Phrases(AGE_SAID),
    pattern(
        r"\b(?:a|is|at|aged|turned|de|,) ?(?:4[5-9]|[5-7]\d)\b(?! ?(?:km|%|m\b|c\b))", signs=DIGITS
    ),
)
INTRODUCED = Phrases(
    """
    appelle|prenomme|nomme|called|named
    name s|is
    """
)
GOOD_LUCK = Phrases(
    """
    bon courage|vent
    bonne chance
    ca promet|passe_pas|va_pas_passer|coince|fait_tache
    good|best_of luck
    won t go_down
    not round|around here
    can see that_going|the_clients
    """
)
AT_THE_FRONT = Phrases(
    """
    vente(s)|vendre|sales|selling|client(s)|clientele|customer(s)|neuilly|standard|accueil|reception
    phones|banque|banking|commercial|rep|recrutement|cv|candidature|applicant|applies|postule
    """
)
HIS_LUCK = Phrases(
    "examen(s)|exam(s)|finale|final|marathon|concours|match|race|soutenance|retraite"
)
FOR_HIM = Phrases(
    """
    donne(z)|confie(z)|laisse(z)|file(z)|demande(z) (le|la|les|ca) a un homme|mec|gars|bonhomme
    give|hand|leave|pass|trust (it|that|this|them) to|with a (real) man|bloke|lad|guy
    les|des filles|femmes|nanas ont|auraient|vont_avoir peur|la_trouille
    girls|women|ladies are|get|re|would|ll (be) (too) scared|afraid|frightened
    doit avoir ses_regles
    avoir|a ses regles|ragnagnas toute|tous|encore|surement|c
    on the rag
    pas|jamais pour|fait_pour (une|un|les|des) mere(s)|maman(s)|mamans|dame(s)
    no|not (a|the|really) place|job|shift|task|work for a|mothers|mums (young) mother
    isn_t|hardly|never (a|the|really) place|job|shift|task|work for a|mothers|mums (young) mother
    no|not|isn_t|hardly|never (a|the|really) place|job|shift|task|work for a|some mum|mom|lady|wife
    no|not|isn_t|hardly|never (a|the|really) place|job|shift|task|work for mothers|mums|ladies
    """
)
MEN_ONLY = Phrases(
    """
    que|100|cent|entierement|toute|exclusivement (des|entre|%) mecs|hommes|gars|masculine|masculin
    100|cent % mecs|hommes|masculin|masculine
    all male|men|lads|blokes|boys
    no women|girls
    """
)
PEACE = Phrases(
    """
    zero|pas_de|sans|aucun|fini drama|drame(s)|histoires|chichis|potins|crise(s)|cancans|larmes
    que du bonheur
    enfin tranquille(s)
    no|zero|less|without drama|gossip|tears|tantrums|whining|bitching|fuss
    pure bliss
    peace at_last
    """
)
SCOFFED = either(
    unless(near(ANY, PAIRED), PRAISED, BENEVOLENT, SELF),
    near(FLUSHES, TAKE_COVER),
    together(MADE_UP, NOT_WITH_ME),
    near(UNLIKE_US, NOT_WITH_ME),
    SENT_INSTEAD,
    together(RATHER, THAN_THEM),
    unless(together(OF_AGE, OBSOLETE, LOST), SELF),
    unless(near(together(NAMED, INTRODUCED, AT_THE_FRONT), GOOD_LUCK), HIS_LUCK, PRAISED),
    FOR_HIM,
    together(MEN_ONLY, PEACE),
)
