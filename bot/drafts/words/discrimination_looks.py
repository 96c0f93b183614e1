"""Hair and looks held against people, women kept from the wheel, and those born here preferred."""

from bot.drafts.phrases import Phrases

HAIR = Phrases(
    """
    dreadlocks|dreads|rastas|afro(s)|afro_hair|cornrows|tresses_africaines|cheveux_crepus|crepus
    coupe_afro|box_braids|locks|barbe_de_prophete|henne
    """
)
NOT_SMART = Phrases(
    """
    corporate|professionnel|professional|presentable|serieux|serious|smart|client(s)|customers|image
    propre|neat|tidy|sorry|desole|bureau|office_look|dress_code
    """
)
TRUE_BORN = Phrases(
    """
    les|des|de|que|aux vrais|bons francais
    proper|real|true|actual english|british|brits|french|americans (people|folk|lads|workers|men)
    """
)
AT_IT = Phrases(
    """
    bosse(nt)|boulot|travail|travaille(nt)|embauche(r)|recrute(r)|poste(s)|usine|equipe
    work|works|working|job(s)|hire|hires|hired|shift|team|factory|graft
    """
)
BARRED_HER = Phrases(
    """
    pas|jamais|aucune|plus|zero (de|d|une) femme(s)|fille(s) au|a|aux|sur|dans|derriere
    pas|jamais|aucune|plus|zero (de|d|une) nana(s)|gonzesse(s) au|a|aux|sur|dans|derriere
    no|never (a|any|more) woman|women|girl(s)|lass behind|in|on|at|near|up (the|my|our|a|this) wheel
    no|never (a|any|more) woman|women|girl(s)|lass behind|in|on|at|near|up my|our
    """
)
DEPLORED = Phrases(
    """
    honte|shame|dommage|change|changer|changeons|encore|still|seulement|pourquoi|why|normal|parite
    chiffres|figures|comite|conseil|board|panel|tribune|jury|line_up|podium|history|histoire
    """
)
PRETTY = Phrases(
    """
    trop|bien_trop jolie|belle|mignonne|bien_roulee|sexy|canon pour coder|bosser|souder|ce_metier
    too|far_too pretty|hot|cute|good_looking|beautiful|sexy to|for code|weld|work|be_an|an|the_job
    jolie|mignonne|belle mais|et_pourtant (elle) ingenieure|competente|intelligente|dev|technicienne
    pretty|cute|hot but|and_yet (she) (s) (an) engineer|smart|competent|clever|technical
    """
)
