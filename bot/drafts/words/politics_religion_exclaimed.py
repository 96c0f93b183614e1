"""Names of God and words of politics that are said in passing, of nobody's convictions."""

from bot.drafts.phrases import Phrases

EXCLAIMED = Phrases(
    """
    loi|law|decret|directive impose|makes|requires|oblige|prevoit|entre_en_vigueur
    god i_missed|i_love|i_hate|i_need|i_m|i_am|i_miss
    jesus notre|our|garcia|martinez|rodriguez|de_la|from
    reforme de l_orthographe|du_process
    spelling|process reform
    nucleaire|nuclear explique|explained|physics|medecine|medicine
    physique|medecine nucleaire
    les|the verts|greens|reds|blues (ont|have) gagne|won|perdu|lost|battu|beat
    dieu qu|que|sait|merci|du_stade
    god this|that|it|what|how|knows|my|awful|i_love|i_hate|i_miss|help_us
    dear|good|sweet god|lord
    """
)
