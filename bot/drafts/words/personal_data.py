"""How people speak of somebody's phone, home and papers."""

from bot.drafts.phrases import Phrases

CALL = Phrases(
    """
    call|phone|ring|text|tel|telephone|mobile|portable|cell|whatsapp|sms|appelez|appeler|appelle
    joindre|joignez|telephoner|telephonez|rappelez|rappeler|laissez|harcelez
    decroche|decrochent|repond|joignable|reachable|answers|06|07|perso|direct|ligne|dm
    picks|pick|picking up
    bipez|bipe|contactez|numero|number|reach|signal|ping
    """
)
SWITCHBOARD = Phrases(
    """
    standard|accueil|hotline|billetterie|helpdesk|switchboard|support|permanence|urgence|urgences
    siret|siren|rcs|tva|isbn|ean|doi|commande|order|issue|ticket|reference
    help|front|press desk|office|line
    service client(s)|presse|apres_vente|commercial|technique|reservation
    contact(s)|relations|attachee|attache|bureau|equipe (de) presse|medias
    press|media contact(s)|team|relations|enquiries
    apres vente
    sav|secretariat|boutique|musee|mairie|museum|shop|agence
    customer|press service|support|office
    numero vert|gratuit
    toll free
    """
)
PART = Phrases(
    """
    ref|refs|reference|references|part|parts|piece|pieces|joint|sku|serial|serie|firmware|build
    version|versions|ip|norme|iso|batch|lot|modele|model|isbn|ean|patch
    """
)
INSURANCE = Phrases(
    """
    nir|secu|ssn
    securite sociale
    carte vitale
    social security
    """
)
HOME = Phrases(
    """
    habite|vit|loge|domicile|demeure|habitent|lives|living|resides
    adresse perso|personnelle|privee|de
    home|private|personal address
    address of
    chez lui|elle
    son|sa|leur|her|his|their (new|nouvelle) adresse|address
    at|from home
    home|seul|seule alone|le|la|a|tous|chez
    send|post|envoyez|adressez|write a|cards|card|flowers|carte|cartes|fleurs|to
    sonne|sonnez|toquez|passez chez
    his|her|their home|place|house|address
    """
)
VENUE = Phrases(
    """
    adresse|address|location|plan du|de|of|for (la|l|the|our|notre) salon|fair|venue|stand
    adresse|address du|de|of|for (la|l|the|our|notre) shop|boutique|meetup|conference|expo|museum
    adresse|address du|de|of|for (la|l|the|our|notre) musee|magasin|restaurant|concert|agence|office
    community|village|town|parish centre|center|hall
    maison|salle de_quartier|des_fetes|polyvalente|communale
    adresse|address du|de|of|for (la|l|the|our|notre) evenement|event|workshop|atelier|mairie|hotel
    """
)
BORN = Phrases(
    """
    ne|nee le|un|en|a|au|aux
    born (on|in)
    naissance
    birthdate
    date of birth
    date de naissance
    dob|birthday|anniversaire
    """
)
THING = Phrases(
    """
    offre|offres|norme|standard|loi|law|directive|reglement|service|equipe|team|concept|idee|idea
    serveur|server|societe|company|entreprise|projet|project|logiciel|software|produit|product|club
    association|marque|brand|web|internet|python|linux|startup|site|robot|bot|appli|app|script|base
    chat|chien|cat|dog|festival|journal|magazine|usine|factory|plant|league|ligue
    """
)
CARD = Phrases("visa|mastercard|amex|cb|carte|card|cvv|cvc|cryptogramme|exp|credit")
