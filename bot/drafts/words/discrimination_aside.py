"""What people add, before or after, to what they should not say of others."""

from bot.drafts.phrases import Phrases

SHRUG = Phrases(
    """
    soyons serieux|lucides|realistes|honnetes
    serieusement
    let s be real|honest|serious|frank
    seriously
    direct poubelle|corbeille|broyeur
    pas devant|dans|chez|pour|avec les|une|un|mon|nos|mes|notre clients|equipe|clientes|public
    pas|sans|zero de|d|les … svp|merci|dans|ici|chez
    bonjour la|le|l|les galere|ambiance|boulet|planning|resultat|niveau
    on aura tout vu
    genial|genialissime|super|brillant|bravo l|pour_l idee
    comme par hasard
    tu m etonnes
    ca promet
    what did you expect
    on|s imagine le_tableau|la_scene|la_tete
    """
)
AFTERWARDS = Phrases(  # said of them in the next sentence
    """
    tous des|les|pareils voleurs|menteurs|memes|feignants|faineants|escrocs|profiteurs|pareils
    ils|elles|ces_gens_la|ces_gens … voleurs|menteurs|feignants|faineants|escrocs|profiteurs|pareils
    ils|elles|ces_gens_la|ces_gens (ne|n) savent|peuvent|comprennent|veulent|pigent|foutent pas|rien
    ils|elles (ne|n) copient|volent|mentent|puent|trichent|glandent|exagerent
    non merci
    sans moi
    tres peu pour moi
    au suivant
    soyons serieux|lucides|realistes|honnetes
    let s be real|honest|serious
    hard pass
    no thanks|way
    next candidate|please
    va|vont (tous|toutes|encore|surtout) (nous|tout) ralentir|plomber|freiner|poser
    ca fait mauvais_effet|tache|desordre|fuir|peur
    ca (ne) passe|marche|fonctionne|prend|colle pas|jamais
    trop d|de emotion(s)|histoires|drama|hormones
    too emotional|sensitive|slow|soft|fragile|hormonal
    qu ils|elles restent|rentrent|retournent|se_debrouillent|degagent
    they|those_people|that_lot|these_people all (just) steal|lie|cheat|smell|copy|look|stink|drink
    they|those_people|that_lot|these_people can|don|won t do|learn|work|code|understand|trust
    they|those_people|that_lot|these_people should|can (just|all) stick|stay|go|be|keep
    they re|are all|just|only thieves|lazy|liars|cheap|crooks|dirty|useless|the_same
    thieves|liars|criminals|crooks every|the_lot|all|one
    lazy|thieves|cheats|useless the|every lot|last|one
    looks|look bad|awful|unprofessional
    puts people|clients|visitors|customers off
    i wouldn|would|d (t) never|hire|have|trust hire|one|any|them|one
    never (again) hire|hiring|trust|again
    will|would|ll (only|just) slow
    only|just slow|slows|slowing us
    on|nous ne|n|le|la|les (le|la|les) embauche|recrute|prend|veut pas|plus
    c|ce est pas pas leur|sa|son|une|un place|metier|profil
    rentrez|rentrent chez vous|eux
    """
)
NOTHING_AGAINST = Phrases(
    """
    rien (personnellement) (du_tout) contre
    nothing|anything|not_got_anything (personally) (at_all) against
    no problem|issue with
    aucun|pas_de probleme avec|contre
    """
)
CONTRARY = Phrases(
    """
    contre les|ces|le|la|l vieux|vieilles|jeunes|gros|grosses
    contre les|ces|le|la|l moches|roux|barbus|croyants|meres|blonds
    against (the) old|older|young|fat|ugly|elderly|religious|short|mothers|believers|redheads
    """
)
HER_LOOKS = Phrases(
    """
    grace|merci a|aux ses|son|sa jambes|fesses|decollete|seins|charmes|mini_jupe|jupe|courbes
    thanks|down to her legs|cleavage|bum|chest|skirt|boobs|charms|curves|looks|pretty_face
    with|using|flashing her legs|cleavage|bum|boobs|charms|curves
    """
)
BUT = Phrases(
    """
    mais|sauf|tant_qu|tant_que|pourvu|seulement|qu_ils|qu_elles|qu_il|qu_elle|chez_eux|ailleurs
    but|just|however|though|except|provided|elsewhere|somewhere_else|as_long_as|so_long_as|they_can
    so long|far as
    as long|far as
    """
)
BARRED = Phrases(
    """
    pas|plus|zero (de|d) (#) blonde(s)|femme(s)|fille(s)|meuf(s)|nana(s)
    jamais|surtout_pas|aucune|aucun (de|d) (#) blonde(s)|femme(s)|fille(s)|meuf(s)|nana(s)
    pas|plus|zero|jamais|surtout_pas|aucune|aucun (de|d) (#) mere(s)|maman(s)|enceinte(s)|voilee(s)
    pas|plus|zero|jamais|surtout_pas|aucun (de|d) (#) noir(s)|arabe(s)|juif(s)
    pas|plus|zero|jamais|surtout_pas|aucun (de|d) (#) musulman(s)|rom(s)|gitan(s)
    pas|plus|zero|jamais|surtout_pas|aucun (de|d) (#) homo(s)|gay(s)|trans
    pas|plus|zero|jamais|surtout_pas|aucun (de|d) (#) handicape(s)|vieux|senior(s)
    pas|plus|zero|jamais|surtout_pas|aucun (de|d) (#) etranger(s)|roumain(s)
    pas|plus|zero|jamais|surtout_pas|aucun (de|d) (#) polonais|boomer(s)|obese(s)
    no|zero|never|not (a) (another) (more) blonde(s)|women|woman|girl(s)|mums|moms|mothers|pregnant
    no|zero|never|not (a) (another) (more) muslim(s)|jew(s)|arab(s)|blacks
    no|zero|never|not (a) (another) (more) gypsies|gypsy|gays|gay|lesbian(s)
    pas|plus|zero|jamais|surtout_pas (de|d) barbu(s)|voile(s)|kippa(s)|turban(s)
    no|zero (more) beards|beard|veil(s)|hijab(s)|turban(s)|headscarf|headscarves
    no|zero|never|not (a) (another) (more) foreigner(s)|immigrants|disabled|boomers|cripples|fatties
    """
)
COUNTER = Phrases(
    """
    service(s)|quai|guichet|comptoir|depot|counter|department|standard|entrepot|warehouse|magasin
    chez moi|nous
    shop|chaine|line|salle|vente|terrain|camion|truck(s)|fenwick|forklift(s)|van(s)
    """
)
PLEASED = Phrases(
    """
    merci|svp|stp|s_il_vous_plait|s_il_te_plait|hein|point|point_barre|c_est_tout|non_merci
    veux|voulons pas|plus de|d probleme(s)|ennuis|histoires|souci(s)
    don|do|not (t) want|need (any) trouble|problems|drama|fuss
    thanks|thank_you|please|pls|cheers|ta|full_stop|period|end_of|sorry
    """
)
DISCLAIMED = Phrases(  # how people open, or close, what they know they should not say
    """
    no offence|offense
    sorry not_sorry|but
    desole(e) mais|hein|de_le_dire
    i m not (a) racist|sexist|homophobic|prejudiced|ageist
    je|j ne|n suis pas raciste|sexiste|homophobe|misogyne
    suis pas raciste|sexiste|homophobe|misogyne mais
    rien contre
    nothing|not_got_anything against
    have|got nothing|anything against
    on va pas se mentir
    soyons|faut_etre honnete(s)|lucide(s)|realiste(s)|francs|serieux
    let s be honest|real|realistic|frank|clear
    je|j le dis tout_haut|comme_je_le_pense
    dis tout haut|comme_je
    je dis ca je
    personne n ose
    nobody|no_one|noone dares
    tout le monde (le) sait|pense
    everyone|everybody|we_all knows|know|thinks
    on (le) sait (bien|tous)
    c est connu|prouve|comme_ca|scientifique|un_fait|la_verite
    it s a fact|known|true|science|biology|the_truth
    that s a fact|just_how|the_truth|life|biology|just_the_way
    on peut plus rien dire
    can t say anything|it|that
    i said it
    i|someone ll|had say it|to_say_it
    somebody|someone had|has to
    unpopular opinion
    avis|opinion impopulaire
    politiquement|politically incorrect
    call me old_fashioned
    quitte a choquer|me_faire
    end of story
    come on
    what could go
    point barre
    point final
    au secours
    bof|beurk|pitie|facepalm
    no comment
    god help us
    m|nous etonne(s)|etonnez
    fallait s y attendre
    you know how|what|the
    vous|tu savez|sais comment
    just saying|sayin
    go figure
    cherchez|trouvez|cherche l|le erreur|probleme
    spot|find the problem|mistake|error
    you get what
    you do the
    faites le calcul
    """
)
