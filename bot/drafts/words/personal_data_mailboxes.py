"""Names of mailboxes that are nobody's."""

from bot.drafts.phrases import listed

ROLES = listed(
    """
    jobs job career careers recrutement recruiting talent talents rh hr press presse media
    contact info infos hello bonjour support help aide sales commercial team equipe events
    evenements event newsletter noreply no-reply dpo privacy security securite service services
    admin office marketing communication com partners partenaires billing legal accueil
    formation training community abuse webmaster feedback stage stages alternance campus invest
    ir abonnement sav candidatures candidature hiring apply recruitment people orders order sponsors
    sponsoring speakers speaker volunteers benevoles enquiries general reception mediation
    reclamations reclamation dpd gdpr rgpd accessibility accessibilite academy school booking
    bookings reservation reservations tickets billetterie secretariat inscriptions inscription
    register registration join welcome bienvenue donate dons orga organisation organisers legales
    opensource dev devs developers api bugs bounty qhse rse csr store shop boutique
    customers customer client clients clientele relations investors investisseurs journalistes
    demo demos test sandbox
    pr social community communaute meetup conference diversity ethics ethique alerte
    """
)
NOBODY = listed(  # what stands for a name in examples
    """
    first last firstname lastname prenom nom name surname givenname familyname doe foo
    bar baz you your yourname votre votrenom vous toi someone somebody quelquun user username
    utilisateur example exemple recipient destinataire nobody personne x xxx xx
    """
)
TEAM = listed("the our team equipe pole le la les notre votre service group groupe")
