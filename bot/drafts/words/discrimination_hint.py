"""How people are sorted by innuendo: by accent, age, culture, faith."""

from bot.drafts.phrases import Phrases
from bot.drafts.words.discrimination import ORIGIN

ESSENCE = Phrases(
    f"""
    un|une|deux|encore_un|encore_une mohamed|fatima|mamadou … parler|planning|arabe|accueil
    un|une moussa|rachid|samira … parler|planning|arabe|accueil
    deux|encore_un|encore_une moussa|rachid|samira … parler|planning|arabe|accueil
    un|une|deux|encore_un|encore_une mohamed|fatima|mamadou … encore|bientot|equipe|paie
    un|une|deux|encore_un|encore_une moussa|rachid|samira … encore|bientot|equipe|paie
    jews|muslims|arabs|blacks|gypsies run|control|own|always|all|are|never
    jews|muslims|arabs|blacks|gypsies take|want|only|hate|love|smell|cheat|get
    mexicans|gays|foreigners|immigrants|africans|asians run|control|own|always|all|are|never
    mexicans|gays|foreigners|immigrants|africans|asians take|want|only|hate|love|smell|cheat|get
    juifs|musulmans|arabes|noirs|roms controlent|tiennent|dirigent|possedent|sont
    gitans|etrangers|immigres|chinois|africains controlent|tiennent|dirigent|possedent|sont
    juifs|musulmans|arabes|noirs|roms ont|veulent|prennent|vivent|arrivent|sentent
    gitans|etrangers|immigres|chinois|africains ont|veulent|prennent|vivent|arrivent|sentent
    speak|speaks|speaking (a|any) (proper|decent|real) english|french|word … home|already
    speak|speaks|speaking (a|any) (proper|decent|real) english|french|word … country|here
    parle|parlent|parler arabe|roumain|polonais|chinois|turc ici|maintenant|partout|entre_eux
    go home already|then
    a|another|some girl|woman|lady leading|running|managing … team|plant|crew
    a|another|some girl|woman|lady leading|running|managing … ops|department|project|us
    a|another|some girl|woman|lady driving|coding|in_charge|as … team|plant|crew
    a|another|some girl|woman|lady driving|coding|in_charge|as … ops|department|project|us
    une|encore_une fille|femme|meuf|nana qui|pour|comme … equipe|usine|projet
    une|encore_une fille|femme|meuf|nana a_la_tete|chef|cheffe|directrice … equipe|usine|projet
    une|encore_une fille|femme|meuf|nana qui|pour|comme … chantier|diriger|gerer|cheffe
    une|encore_une fille|femme|meuf|nana a_la_tete|chef … chantier|diriger|gerer|cheffe
    une|encore_une fille|femme|meuf|nana cheffe|directrice … chantier|diriger|gerer|cheffe
    une|un fille|femme|meuf|nana au|a_la|en|dans|sur support|technique|atelier|chantier
    une|un fille|femme|meuf|nana au|a_la|en|dans|sur maintenance|prod|usine|conduite|direction
    no|not over|above # s
    over|the_over|les_plus_de # s|ans … learn|new|tech|slow|late|lents|apprendre
    cvs from over|old|older|foreign|women
    pas|plus|jamais|no de|d|more|any gros|obese(s) dans|chez|ici|au|a|sur|pour
    pas|plus|jamais|no de|d|more|any moche(s)|vieux|vieilles dans|chez|ici|au|a|sur|pour
    pas|plus|jamais|no de|d|more|any voilee(s)|noirs|arabes|gays|femmes dans|chez|ici|au|a|sur|pour
    no fat|old|ugly|disabled|gay people|colleagues|men|women
    ces gens la|comme_eux
    those|these people|types|lot all|always|never|don|smell|steal|breed|can_t|only
    you|those people should|must|belong|go
    in their culture|genes|nature
    in the genes
    dans leur|leurs culture|genes|sang|nature
    c est culturel|genetique|biologique|dans_leur_culture|dans_leurs_genes
    it|that s|is (all|just) cultural|genetic|biological
    just biology
    avec|with un|a (nom|prenom|name) pareil|comme_ca|comme_le_sien|like_that
    avec un nom|prenom pareil|comme_ca|comme_le_sien|a_coucher_dehors|imprononcable
    with a name like that|his|hers|theirs
    travail|boulot|code d|de arabe|porc|negre
    surprisingly articulate|smart|good for
    les|ces|nos mecs|hommes|garcons codent|bossent … les filles|femmes|meufs
    les|ces|nos mecs|hommes|garcons dirigent|decident|construisent … les filles|femmes|meufs
    acts|drive(s)|throw(s)|run(s)|cry|cries|crying like a girl|woman
    mongolien(s)|mongolienne(s)|triso(s)|spastic|spaz|midget(s)
    plein|full de|d|of foreigners|indians|etrangers|arabes|noirs|blacks|muslims|immigrants
    leur|la|their|his|her culture|religion|origine|race qui|explique|veut|impose|forces|explains
    par nature moins|plus
    indian|chinese|african developers|devs|engineers … all|never|always|copy|steal|only|don|just
    indian|chinese|african colleagues|guys|people … all|never|always|copy|steal|only|don|just
    polish|arab|muslim|jewish developers|devs|engineers … all|never|always|copy|steal|only|don|just
    polish|arab|muslim|jewish colleagues|guys|people … all|never|always|copy|steal|only|don|just
    developpeurs|devs|collegues indiens|chinois|africains … tous|pas|jamais|rien
    developpeurs|devs|collegues indiens|chinois|africains … copient|moins|que|nuls
    developpeurs|devs|collegues polonais|arabes|roumains … tous|pas|jamais|rien
    developpeurs|devs|collegues polonais|arabes|roumains … copient|moins|que|nuls
    ingenieurs|ouvriers|prestataires indiens|chinois|africains … tous|pas|jamais|rien
    ingenieurs|ouvriers|prestataires indiens|chinois|africains … copient|moins|que|nuls
    ingenieurs|ouvriers|prestataires polonais|arabes|roumains … tous|pas|jamais|rien
    ingenieurs|ouvriers|prestataires polonais|arabes|roumains … copient|moins|que|nuls
    les|ces {ORIGIN} … compter|surveiller|outils|portefeuille|voler
    les|ces {ORIGIN} … poches|sac|puent|sentent|odeur|discount
    les filles|femmes|meufs … les|aux filles|femmes|meufs|mecs|hommes … slides|cafe|enfants|menage
    les mecs|garcons|hommes … les|aux filles|femmes|meufs|mecs|hommes … slides|cafe|enfants|menage
    les filles|femmes|meufs … les|aux filles|femmes|meufs|mecs|hommes … cuisine|nature|vente|com
    les mecs|garcons|hommes … les|aux filles|femmes|meufs|mecs|hommes … cuisine|nature|vente|com
    les filles|femmes|meufs|nanas … slides|cafe|menage|papote|potins|shopping|deco
    girls|women|ladies (should|please) stick to|with
    girls|women|ladies do|make|handle (the) slides|coffee|notes|tea|cooking|decorating
    men|boys|guys code|lead|build girls|women|ladies
    leave|laissez the|les servers|code|engineering to|a|aux us|hommes|men|mecs
    leave|laissez the|les tech|serveurs|machines to|a|aux us|hommes|men|mecs
    une femme|fille|meuf|nana a|dans|sur|chez|au la|le|un|cette tete|terrain|chantier|poste|volant
    une femme|fille|meuf a ce poste
    a woman|girl in charge|behind_the_wheel
    c|ce est un travail|metier|boulot|poste d|de hommes|homme|mec(s)|femme(s)|fille(s)
    not|pas|no a job|place|metier|job for|pour a|les|une|des women|woman|femme(s)|fille(s)|girl(s)
    pour une|un femme|fille|meuf|blonde … assez|bien|pas|etonnant|parle
    pour une|un noir|arabe|handicape|vieux|chinois … assez|bien|pas|etonnant|parle
    pour une|un femme|fille|meuf|blonde … code|gere|conduit|intelligent|ponctuel|debrouille
    pour une|un noir|arabe|handicape|vieux|chinois … code|gere|conduit
    pour une|un noir|arabe|handicape|vieux|chinois … intelligent|ponctuel|debrouille
    for a girl|woman|blonde|black_guy|foreigner|cripple|muslim|boomer
    typique|typical|encore|tellement (un|une|a|des) (de) femme(s)|meuf(s)|fille(s)|blonde(s)
    typique|typical|encore|tellement (un|une|a|des) (de) arabe(s)|gitan(s)|juif(s)|woman
    typique|typical|encore|tellement (un|une|a|des) (de) women|female|females|jew
    typique|typical|encore|tellement (un|une|a|des) (de) jewish|gypsy|boomer(s)|millennial(s)
    femmes|femme|woman|women au|at|behind the (volant|wheel)
    female|women|woman|asian drivers|driver|logic
    elle a|doit|avait ses regles|ragnagnas
    she s|is|must|be (probably) on her|pms period
    mal baisee(s)
    a gay|he_s_gay|gays|homo|pd|tapette … of_course|evidemment|forcement
    a gay|he_s_gay|gays|homo|pd|tapette … curtains|deco|fashion|mode
    gay|homo so|donc of|evidemment|forcement
    tapette(s)|tarlouze(s)|fiotte(s)|gouinasse|camionneuse(s)
    dykes|poofs|poofter|fairies|sodomite(s)
    homosexuality|homosexualite is|est|a|an|une sin|disease|unnatural
    homosexuality|homosexualite is|est|a|an|une maladie|peche|choix|contre_nature
    that s so gay
    c est un truc|boulot|job de|d pd|tapette(s)|gonzesse(s)
    c est un truc|boulot|job de|d vieux|vieilles|handicape(s)|trisomique(s)
    fragile comme une|un femme|fille
    y a plus|trop que|de|d arabes|noirs|femmes|etrangers
    {ORIGIN} rentrez|dehors|out|go_home|partout|everywhere
    """
)
TOO = Phrases(
    """
    trop|bien|un_peu vieux|vieille|age(e)|ages|jeune|grosse pour|d
    trop|bien|un_peu gros|moche|laide|enceinte|noir|bronze pour|d
    trop|bien|un_peu maniere|effemine|feminin|feminine|masculine|voilee|croyant|etranger|gay pour
    too old|fat|ugly|pregnant|black|foreign to|for
    too gay|feminine|female|religious|disabled|grey|ethnic to|for
    too girly|emotional|hormonal|brown|overweight|butch|camp to|for
    passe|apres|after # (ans) you|they|people|it_s|he_s|she_s (are|re) too|cannot|can_t
    past|over|at|before # (ans) you|they|people|it_s|he_s|she_s (are|re) too|cannot|can_t
    passe|apres|after # (ans) you|they|people|it_s|he_s|she_s (are|re) won_t|finished|dead|done
    past|over|at|before # (ans) you|they|people|it_s|he_s|she_s (are|re) won_t|finished|dead|done
    a # ans on|tu|t|ils|c|elle|il … trop|plus|rien|foutu|fini|lent|largue|depasse
    de # ans … trop|plus|vieux|largue|depasse|recycler|lent|apprendre|pre_retraite
    passe sa|leur date_de_peremption
    vieux cons|croutons|schnocks|debris|machins|fossiles
    les|ces|the vieux|seniors|boomers|quinquas … virer|dehors|retraite|lents
    les|ces|the vieux|seniors|boomers|quinquas … retire|out|technology|tech|largues
    not|pas young|assez|assez_jeune enough
    ok boomer
    """
)
TRAIT = Phrases(
    """
    accent(s)|surname|patronyme
    """
)
HELD = Phrases(
    """
    seriously|serieux|serieusement|credible|comprend|comprendre|understand|incomprehensible
    neutre|neutral|moque|embaucher|recruter|hire
    front_office|painful|penible|insupportable|fatiguant|unbearable|embarrassing|honte|promotion
    ne passe pas
    lose the|your|that|his|her
    perdre son|ton|cet
    """
)
FAITH = Phrases(
    """
    ramadan|foulard|hijab|kippa|kippah|turban|burkini|abaya|halal|casher|kosher|headscarf|veiled
    voilee(s)|salle_de_priere|prayer_room|prayer_breaks|musulman(e)|musulmans|muslim(s)|juif|juive
    juifs|jewish|cathos|evangelicals|hindu|sikh|temoins_de_jehovah|barbus|niqab
    le|son|port_du|du|au|un voile
    pauses priere
    """
)
UNWELCOME = Phrases(
    """
    marre|interdit|interdire|interdisons|interdisez|supporte|tolere|provocation|degage|accueil
    guichet|embauche|embaucher|recruter|embaucherai|productivite|productivity|ban|banned|reception
    annoying|ridiculous|weird|lazy|useless|ralenti|bossent|bosser|impose|imposer|hire|hired|excuse
    ras le bol
    front desk
    tired|sick|fed_up of|with
    enough of|is
    y en a marre
    ca suffit|commence
    comme tout le monde
    rien a faire
    n a|ont pas|rien sa|leur|a place|faire
    productivite|productivity|mois|month … moins|zero|nulle|less|lost|perdue
    zero|nulle|less|lost productivity|productivite
    on ne|n va|recrute|embauche|veut|peut … pas
    pas|plus au|dans bureau|travail|notre|cette|nos
    pas dans|chez mon|ma|notre|nos|nous
    no place
    has|have|had no place|business
    like everyone|everybody else
    not in my|our
    c est non|mort
    enleve(r)|retire(r)|enlevez|parte|partir|demissionne
    take it off
    or leave|go|quit
    off at|in|or
    """
)
THINGS = Phrases(
    """
    skate|skateboard|plage|beach|manege(s)|rollercoaster(s)|roller_coaster(s)|montagnes_russes
    bumper_cars|auto_tamponneuses|disco|nightclub|boite_de_nuit
    festival|camping|lego|doudou|cartoons
    dessins_animes|bonbons|sweets|peluche(s)|teddy|trottinette|scooter|parc|playground|theme_park
    retraite|toboggan|slide|swing|balancoire|trampoline
    fichier(s)|pc|mac|ordi|ordinateur|serveur(s)|base|archive|telephone|code|script|dossier
    camion|camionnette|piece|carton|colis|table|canape|velo|maillot|pull|robe|jean|chat|chien|mail
    file|files|laptop|computer|server|picture|dataset|phone|truck|box|sofa|bike|jumper|dress|cat|dog
    email|battery|batterie|version|navigateur|browser|windows|logiciel|software|systeme|system
    je|j|i suis|am|m|me|etais|was|feel|deviens|ai|getting
    never|jamais|pas|not|personne|nobody trop|too|is|n_est|assez
    qui|who dit|a_dit|said|says
    """
)
REFUSED = Phrases(
    """
    deux|two mecs|hommes|gars|filles|femmes … contre_nature|pas_naturel|not_natural|unnatural
    deux|two mecs|hommes|gars|filles|femmes … degoutant|disgusting|choquant|gross|beurk
    deux|two men|guys|women|girls|blokes … contre_nature|pas_naturel|not_natural|unnatural
    deux|two men|guys|women|girls|blokes … degoutant|disgusting|choquant|gross|beurk
    encore une|another enceinte|pregnant_one
    enceinte … la_prochaine|next_time|on_recrute|hire
    diversity|dei|inclusion|parity|diversite|parite|inclusivite … ruins|kills|nonsense|crap|bullshit
    diversity|dei|inclusion|parity|diversite|parite|inclusivite … niveau|competence(s)|mascarade
    diversity|dei|inclusion|parity|diversite|parite … lowering|lowers|standards
    diversity|dei|inclusion|parity|diversite|parite … scam|foutaise(s)|blague
    diversity|dei|inclusion … garbage|joke|over_competence|instead_of_skill(s)
    marre|ras_le_bol de|des|of|with (la|l|the|this|all) (the) diversity|dei|inclusion
    fed_up|sick|tired de|des|of|with (la|l|the|this|all) (the) diversity|dei|inclusion
    marre|ras_le_bol de|des|du (la|l) diversite|parite|inclusion|quotas|feminisme|feministes
    ecriture inclusive … ridicule|debile|insupportable|immonde|laide
    encore une|un femme|noir|arabe|handicape nomme(e)|promu(e)|recrute(e) … quota(s)|parite
    positive|reverse racism
    racisme anti blanc
    diversity|dei|inclusion … nul(s)|useless|incompetents|joli|look_good
    diversite|parite|inclusivite … nul(s)|useless|incompetents|joli|look_good
    diversity|dei|inclusion|diversite|parite|quotas … incompetent|au_lieu|instead|rather_than|blancs
    proper|real|typical gypsy|jew|arab|pikey job|move|trick|work
    """
)
