"""Pages of papers and books handed round, and what is taken without its licence."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_rights import PICTURE, SONG

SCAN = (
    "scan(s)|scanne(e)|scannes|scannees|scanned|pdf|pages|photocopie(s)|screengrab|photographie(e)"
)
CAPTURE = "capture(s)|screenshot(s)|screenshotted|copie(s)|copied|recopie(e)|captured|photographed"
WORK = (
    "article(s)|la_une|magazine|journal|newspaper|paywall|presse|press|chapitre|chapter|livre|book"
    "|bouquin|manuel|comic|strip|bd|planche|cartoon|poster|affiche"
)
SCANNED = Phrases(
    f"""
    {SCAN}|{CAPTURE} … {WORK}|revue|page_entiere
    article(s)|la_une|dossier|interview|chapter|chapitre|reportage … {SCAN}|{CAPTURE}
    article(s)|la_une|dossier|interview|chapter|chapitre en image(s)|photo(s)|pdf
    behind|contourner|bypass|skip|past the|le|a|leur|their paywall
    paywalled article|piece|story|report|paper|page
    reserve(e) aux abonnes
    subscriber(s)|abonnes only|uniquement|seulement
    """
)
ALL_READ = unless(
    Phrases(
        """
        article(s)|texte|papier|interview entier|entiere|complet|integral|in_full
        integralite de|du (l|le|cet|ce) article|papier|dossier|reportage|chapitre|livre|numero
        whole|full|entire|complete … article|piece|interview|chapter|issue|magazine
        """
    ),
    Phrases(
        """
        j ai (enfin) lu|relu|devore|dormi
        lu|lire|relu|relire (l|un|le|cet) article|papier|texte|interview
        read|reading|reread (a|the|that|this|my) whole|full|entire
        passionnant|worth_it|worth_a_read|worth_reading|worth_your
        """
    ),
)
PAPER = Phrases(
    """
    le monde|figaro|parisien|point|telegramme|progres
    du figaro|telegramme|parisien
    figaro|telegraph|economist
    les echos
    ouest france
    sud ouest
    liberation|mediapart|lequipe|lexpress|nytimes|bloomberg|economist|guardian|wired|forbes|nikkei
    l equipe|express|obs|usine_nouvelle
    financial|new_york|la|irish|sunday|the times|tribune
    wall street journal
    ft|nyt|wsj|bbc|presse|press|newspaper|quotidien|journal|magazine|paper|hbr
    washington post
    """
)
PAYING = Phrases("payant(e)|payantes|payants|paywall|paywalled|abonnes|subscribers|premium")
SHOT = Phrases(f"{SCAN}|{CAPTURE}|photo(s)|copy_pasted|copie_colle|screens")
ENTIRE = Phrases(
    """
    entier|entiere|complet|complete|integral|integrale|full|whole|entire|paywall|paywalled|abonnes
    toute la|l page|article|interview
    en image(s)|photo(s)|pdf
    """
)
OWN_PRESS = Phrases("blog|notre|our|lien|link|libre|free|site|follow|retrouvez")
UNPAID = together(
    Phrases(
        """
        pas|jamais (paye|acheter|achete|payer|regle|demande) (pour) la|les|de|d licence|droits
        rien|sans (paye|acheter|achete|payer|regle|demande) (pour) la|les|de|d licence|droits
        didn|haven|never|not|without|couldn|bothered|skipped|ignored|forgot … licence|license|rights
        laisse|zappe|oublie|ignore|saute (tomber|de) (la|les|de) licence|droits
        pas|jamais|sans … regarde|verifie|lu|lire|regarder|verifier (la|les) licence|droits
        no|aucune|aucun|zero licence|license|droit|rights|royalties
        """
    ),
    either(
        PICTURE, SONG, Phrases("shutterstock|getty|istock|adobe_stock|filigrane|watermark|stock")
    ),
)
PRESS = either(
    UNPAID,
    unless(either(SCANNED, ALL_READ), OWN_PRESS),
    together(SHOT, unless(PAPER, Phrases("tout le monde")), ENTIRE),
    unless(
        together(SHOT, PAYING, Phrases("page(s)|article(s)|papier|dossier|interview|une")),
        OWN_PRESS,
    ),
)
