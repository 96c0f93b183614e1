"""Two people who love each other, and women said to need a husband."""

from bot.drafts.phrases import Phrases

COUPLE = Phrases(
    """
    deux|two|des mecs|hommes|gars|garcons|filles|femmes|men|guys|women|girls|blokes|lads
    couple gay|homo|lesbien|de_lesbiennes
    gay|lesbian|same_sex couple
    """
)
UNNATURAL = Phrases(
    """
    contre nature
    pas naturel|normal|ma_tasse
    not|isn (t) (just) natural|normal|right
    unnatural|degoutant|disgusting|gross|beurk|choquant|sinful|peche
    a vomir
    """
)
HUSBAND_S_WORK = Phrases(
    """
    appeler|appelle|appellera|demander|demande|demandera (a) (l_aide_de) son|leur mari|copain|pere
    ringing|calling|call|ring|phone|phoning|ask|asking her|their husband|hubby|boyfriend|dad
    """
)
