"""Names of God and words of politics that are said in passing, of nobody's convictions."""

from bot.drafts.phrases import Phrases

EXCLAIMED = Phrases(
    """
    manif|manifestation|protest (silencieuse) de|d|of|des|par|by (the) (les) mouettes|seagulls
    manif (silencieuse) de|d|of|des|par|by (the) (les) goelands|canards|pigeons
    manifestation|protest (silencieuse) de|d|of|des|par|by (the) (les) goelands|canards|pigeons
    strike|greve|march|marche (silencieuse) de|d|of|des|par|by (the) (les) mouettes|seagulls
    strike|greve|march|marche (silencieuse) de|d|of|des|par|by (the) (les) goelands|canards|pigeons
    manif|manifestation|protest (silencieuse) de|d|of|des|par|by (the) (les) vaches|cows|moutons
    manif (silencieuse) de|d|of|des|par|by (the) (les) escargots|plantes|plants
    manifestation|protest (silencieuse) de|d|of|des|par|by (the) (les) escargots|plantes|plants
    strike|greve|march|marche (silencieuse) de|d|of|des|par|by (the) (les) vaches|cows|moutons
    strike|greve|march|marche (silencieuse) de|d|of|des|par|by (the) (les) escargots|plantes|plants
    bulletin meteo|de_paie|de_salaire|scolaire
    chess|echecs|shogi
    35|24|# heures|h (du|de) mans|velo|vtt|roller|camion|karting
    loi|law|decret|directive impose|makes|requires|oblige|prevoit|entre_en_vigueur
    god i_missed|i_love|i_hate|i_need|i_m|i_am|i_miss
    jesus de|d lyon|morteau|montbeliard|magland|campagne
    jesus … lentilles|saucisson|charcuterie|cornichons|salami
    jesus notre|our|garcia|martinez|rodriguez|de_la|from
    reforme de l_orthographe|du_process
    spelling|process reform
    nucleaire|nuclear explique|explained|physics|medecine|medicine
    physique|medecine nucleaire
    les|the verts|greens|reds|blues (ont|have) play|jouent|recoivent|host|rejouent
    les|the verts|greens|reds|blues (ont|have) gagne|won|perdu|lost|battu|beat
    dieu qu|que|sait|merci|du_stade
    god this|that|it is|s|was|meeting|weather|train|bug|day|week|took|hurts|smells|made|works|makes
    god what|how|knows|my|awful|i_love|i_hate|i_miss|help_us
    god , this|that|it|i|my|these|those|what|how
    act(s) of god
    asile|asylum a|in|en|chez|au|aux|dans (l|la|le|the) compta|comptabilite|accounting|cantine
    asile|asylum a|in|en|chez|au|aux|dans (l|la|le|the) canteen|cuisine|kitchen|marketing|sales
    feet|pieds|knees|genoux … asile|asylum
    dictateur|dictator|tyran|tyrant de|d|of|in|at (mon|ma|my|notre|our|the|la|le) foyer|household
    dictateur|dictator|tyran|tyrant de|d|of|in|at (mon|ma|my|notre|our|the|la|le) maison|house|home
    bebe|baby|toddler|mois|months_old|chat|cat|chien|dog … dictateur|dictator|tyran|tyrant
    dictateur|dictator|tyran|tyrant … bebe|baby|toddler|months_old|chat|cat|chien|dog
    dear|good|sweet god|lord
    """
)
