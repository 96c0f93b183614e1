"""How people speak of somebody's private life, pay and career."""

from bot.drafts.finders import pattern
from bot.drafts.phrases import Phrases

PRIVATE_LIFE = Phrases(
    """
    fait|faire|ete|est|sera|etait|fais (bien|enfin) virer|vire(e)|licencie(e)|licencier|renvoye(e)
    mis|mise|mettre a pied|la_porte|la_retraite_d_office
    mise a pied
    faute grave|lourde
    licencie(e) lundi|mardi|mercredi|jeudi|vendredi|hier|pour|apres|ce|sans|en|par
    single|mere|pere|maman|papa celibataire|mother|mum|mom|dad|father|parent
    veuf|veuve|widow|widowed|celibataire|orphelin|orpheline
    est|is|still|toujours|encore single|celibataire
    got|was|been|is (finally|just) fired|sacked|dismissed|demoted|suspended
    were|being|getting|s|gets (finally|just) fired|sacked|dismissed|demoted|suspended
    let go yesterday|today|this|last|on|after|because|for
    was|been|is|being|got|were let_go|made_redundant|laid_off|escorted_out|put_on_a_pip
    fire him|her
    pas|non|jamais|not (ete|been) confirme|confirmee|titularise|titularisee|gardee|kept_on|confirmed
    make|made it through|past (his|her|the) probation
    ils|on|they (l|les) (ont|a) vire|viree|licencie|licenciee|retrograde|retrogradee|sacked|demoted
    is|s|observes|keeping fasting|ramadan|lent|shabbat
    periode d essai rompue|non|pas|ratee|interrompue|arretee|terminee|a_ete
    rate|ratee|rompu|rompt|casse sa|la periode_d_essai
    failed|fails|didn_t_pass|not_passing|flunked his|her|their|the probation
    rupture conventionnelle
    performance improvement plan
    on a pip
    pas|jamais (ete) (valide|validee|confirme|confirmee|passe|reussi) (sa|la) periode_d_essai
    sa|la periode d essai s_arrete|s_acheve|se_termine|non
    mari|femme|copine|copain … quitte|quittee|trompe|trompee|plaque
    compagne|compagnon|epouse|fiance(e) … quitte|quittee|trompe|trompee|plaque
    mari|femme|copine|copain … plaquee|largue|larguee|parti|partie
    compagne|compagnon|epouse|fiance(e) … plaquee|largue|larguee|parti|partie
    wife|husband|girlfriend|boyfriend|partner|fiance(e) … left|dumped|cheated
    wife|husband|girlfriend|boyfriend|partner|fiance(e) … cheating|walked|leaving|moved_out
    fait|fais|faire|observe|respecte|suit le|la|du|shabbat ramadan|careme|shabbat|priere
    retirer|retire|suspendu|perdu (a|son|le|his|her) permis|driving|licence|license
    perd|sans|annule|lost|suspended (a|son|le|his|her) permis|driving|licence|license
    dui|drink_driving|drunk_driving
    drinking|boit|picole again|at|encore|au|trop|a_nouveau
    alcotest|ivre|ivresse
    prie|prays at|au|a|five|cinq
    vote|votes|votait rn|lfi|lepen|macron|trump|brexit
    avertissement pour|disciplinaire
    lettre de|d avertissement|licenciement
    written|final|disciplinary warning|action|hearing
    procedure|entretien|conseil disciplinaire|de_discipline
    instance de divorce
    en|plein|son|sa|leur plein|instance (de) divorce
    divorce|divorcing|divorced|divorcer|divorcent|divorces|divorcee|divorcees
    sa|leur|pleine|d_une|une|her|his|their|messy|the|through (grosse) separation (d)
    se separer|separait
    having|has|had|have an affair
    liaison avec
    amoureux|amoureuse|crush|entiche de|du|d|on|with
    in love with
    infidele|unfaithful|cocu|adultere|adultery
    bracelet electronique
    plainte contre|pour
    harcelement sexuel|moral
    sexual harassment
    sans papiers
    titre de sejour
    visa expired|expires|expire|refuse|refused|denied
    au rsa|chomage
    on benefits|welfare
    expulse|expulsee|evicted|deported
    is getting|going (through) divorced|a_divorce
    se|s est|sont|etre separe|separent|separee|separes
    se separe
    sa|son|leur rupture|separation|divorce|ex|amant
    a|avait|cache une|sa maitresse
    s est fait|faire larguer|plaquer|quitter|jeter|lourder
    got|been|was|were just|brutally|recently dumped|jilted|ditched
    got|gotten|been dumped|jilted|ditched
    sa|son femme|mari|copine l_a|vient|est|le|la (de) quitte|quitter|trompe|largue|parti|partie
    sa|son copain|compagne|compagnon l_a|vient|est|le|la (de) quitte|quitter|trompe
    sa|son copain|compagne|compagnon l_a|vient|est|le|la (de) largue|parti|partie
    his|her wife|husband|partner|girlfriend|boyfriend (just) left|dumped|cheated|walked_out|kicked
    her|his marriage|relationship|breakup|affair|ex|custody
    split|splitting|broke|breaking|broken up with
    splitting|split up|from
    separated|separating from
    garde (alternee|partagee) des|de (ses) enfants
    custody battle|hearing
    est|is|s|comes|came|coming (openly) gay|lesbienne|homo|homosexuel
    est|is|s|comes|came|coming (openly) homosexuelle|lesbian|trans|bi|queer
    came|come|comes|coming|outed out as|at
    came|coming out to us|me|everyone|colleagues|the|his|her
    coming out
    homosexualite|sexual_orientation|homosexuality
    sa|his|her|their transition
    est|is syndique|syndiquee|delegue_syndical|cgtiste|unionised
    joined|rejoint|adhere a|the|la|le|au union|syndicat|cgt|cfdt
    est|is|s (tres|a|un|une) musulman|musulmane|juif|juive|muslim
    est|is|s (very|practising|converti|convertie) musulman|musulmane|juif|juive|muslim
    est|is|s (tres|a|un|une|very|practising|converti|convertie) jewish|catholique|catholic
    est|is|s (tres|a|un|une|very|practising|converti|convertie) evangelique|islam|salafiste
    trompe|trompait sa|son
    cheats|cheating|cheated on his|her|their
    en|has|a couple avec|with
    couche|sort|dort|flirte avec le|la|son|sa|notre|un|une
    is|s sleeping|dating|hooking|having (with|up|an) (with) affair|the|our|his|her|him
    sleeping with
    an|une|sa|his|her affair|liaison|aventure|maitresse with|avec
    interpelle|interpellee hier|par|pour|a|ce|avec|lundi
    condamne|condamnee|incarcere|incarceree hier|par|pour|a|ce|avec|lundi
    ete|est|etait|fut|fait|sera|serait (encore) arrete|arretee|arreter hier|par_la|par_les|pour|a
    ete|est|etait|fut|fait|sera|serait (encore) arrete|arretee|arreter ce|cette|avec|lundi|dans
    garde a vue
    en|a prison|prison_ferme|correctionnelle
    got|was|been|is|were arrested|convicted (drink|drunk|shoplifting|driving)
    got|was|been|is|were jailed|charged_with|caught_drink|caught_drunk|caught_shoplifting
    got|was|been|were|getting caught with|red|stealing|cheating|dealing|smoking|nicking|fiddling
    got|was|been|were|getting caught sleeping|drinking|speeding|driving|lying|shoplifting|drunk
    in jail|prison|custody
    on bail|parole
    son|sa|his|her dettes|debts|criminal|casier_judiciaire|salaire|salary|paie|payslip
    son|sa|his|her performance_review|bulletin_de_paie|bulletin_de_salaire|fiche_de_paie
    son|sa|his|her prime|bonus|surendettement|mortgage
    interdit|interdite bancaire
    surendette|surendettee|endette|endettee|in_debt
    perdu|perdre|vient son|sa|de|his|her|their|leur (perdre) (son|sa) pere|mere|mari|femme
    lost|enterre|buried son|sa|de|his|her|their|leur (perdre) (son|sa) pere|mere|mari|femme
    perdu|perdre|vient son|sa|de|his|her|their|leur (perdre) (son|sa) fils|fille|father|mother
    lost|enterre|buried son|sa|de|his|her|their|leur (perdre) (son|sa) fils|fille|father|mother
    perdu|perdre|vient son|sa|de|his|her|their|leur (perdre) (son|sa) husband|wife|son|daughter
    lost|enterre|buried son|sa|de|his|her|their|leur (perdre) (son|sa) husband|wife|son|daughter
    perdu|perdre|vient son|sa|de|his|her|their|leur (perdre) (son|sa) dad|mum|mom|baby|bebe
    lost|enterre|buried son|sa|de|his|her|their|leur (perdre) (son|sa) dad|mum|mom|baby|bebe
    alcohol|alcool|drinking|drug|gambling|drogue|jeu problem|probleme
    probleme(s) d|de|avec alcool|drogue|jeu|l_alcool|boisson
    arrive|arrivait|vient|comes|came ivre|bourre|bourree|saoul|saoule|drunk|hungover|soul
    shows|turns|turned|est|encore ivre|bourre|bourree|saoul|saoule|drunk|hungover|soul
    se|s drogue|shoote|saoule
    boit|drinks trop|too|en cachette|much|the|douce
    dort|sleeps|sleeping|vit|lives dans|in sa|his|her|the voiture|car
    sdf|homeless
    passe|passait|going|goes en|to conseil|court|prud_hommes|tribunal
    harcele|harassed par|by
    accuse|accusee|accused de|d|of
    """
)
DISMISSED = pattern(
    r"(?:[Ff]ired|[Ss]acked|[Ll]aid off|[Ll]et go of|[Vv]iré|[Ll]icencié|[Rr]envoyé"
    r"|[Dd]émissionné) "
    r"(?:my (?:boss|manager|colleague)|our [a-z]+|notre [a-z]+|mon chef|ma cheffe"
    r"|[A-ZÉ][a-zéèêëïîôç-]+)",
    "prose",
    words="fired sacked laid let vire licencie renvoye demissionne",
)
EARNS = (
    r"(?:touche|gagne|gagnait|palpe|est pay[ée]e?|émarge à|earns?|makes?|is (?:paid|on)|gets paid"
    r"|was paid|is making|got offered|negotiated|a négocié|a obtenu|prend|se fait|got|takes home"
    r"|brings (?:in|home)|clears|pockets|empoche|perçoit|ramène|on(?= \d+(?!\d| ?%)))"
)
PAID = (
    r"(?:salaires?|salary|salaries|paye|paie|pay|wage|prime|bonus|augmentation|raise|pay rise"
    r"|rémunération|package|fixe|variable|compensation|paycheck|commission|indemnité|severance"
    r"|stock options)"
)
HIRING = Phrases(
    """
    poste|postes|offre|recrute|recrutons|recrutement|hiring|hire|job|jobs|role|position|cdi|cdd
    vacancy|vacancies|apply|postulez|candidature|salary_range|fourchette|intern|internship|stage
    freelance|interim|recherche|recherchons|cherche|cherchons
    recruiting|rejoignez|teletravail|remote
    looking for
    join us|our
    h f
    remise|discount|rabais|contrat|contract|deal|budget
    facture|invoice|rebate|devis|fonds|funds|dons
    charity|subvention|grant|prize|prix|concours|contest|subventions
    """
)
GATHERING = Phrases(
    """
    meetup|conference|stand|salon|talk|atelier|expo|exposition|musee|restaurant|resto|cafe|bar
    office|bureau|bureaux|magasin|shop|workshop|event|evenement|museum|library|bibliotheque|gare
    station|showroom|coworking|siege|headquarters|hq|hall|theatre|concert|library|gallery|galerie
    portes ouvertes
    open day|house
    """
)
AT_HOME = Phrases(
    """
    fleurs|flowers|livrez|deliver|colis|parcel|carte|sonnez|sonner|knock|passez|drop_by|pop
    surprise|anniversaire|birthday|cremaillere|housewarming|barbecue|barbec|chez|rentre|cadeau
    stop by
    envoyez|send|bring|apportez
    """
)
VEHICLE = Phrases(
    """
    plaque|plate|immatricule(e)|immatriculation|voiture|car
    garee|gare|parking|parked|drives|conduit
    vehicule|van|clio|tesla|golf|audi|bmw
    zoe|peugeot|renault|citroen|polo|kangoo|motorbike|scooter
    licence|license|number|reg plate|number
    numberplate|registration|reg
    """
)
MONEY = Phrases(
    """
    touche|gagne|gagnait|palpe|paye|payee|emarge
    earn|earns|make|makes|paid|making|offered|negotiated
    negocie|obtenu|prend|fait|got|on|salaire|salaires|salary|salaries|paie|pay|wage|prime|bonus
    augmentation|raise|remuneration|package|fixe
    variable|compensation|paycheck|commission|indemnite
    severance|options|takes|brings|clears|pockets|empoche|percoit|ramene
    """
)
TROUBLE = Phrases(
    """
    gendarmerie|arrested|condamne|condamnee|prison|jail|jailed
    la|the|by|par|avec|with|to|de|when|until|called|poursuivi_par police
    police is|was|came|has|have|took|et|est|a|questioned|interrogation|record|station
    ete|est|etait|fut|fait|sera arrete|arretee|arreter
    en|son|au|un|le|du|gros|perdu|perd proces (contre|pour|a|en|aux)
    casier judiciaire|charge|vierge
    convicted|parole|stupefiants|cocaine|coke|cannabis|weed|stoned|drunk|ivre|bourre
    bourree|saoul|alcool|divorce|divorcee|divorcing
    sa|leur|pleine|d_une|une|her|his|their|messy|the|through (grosse) separation
    un|son|recu|ecope|pris|deuxieme|premier blame
    veuf|veuve|widow|widower|dettes|debts
    huissier|bailiff|bankrupt|surendettement|overdraft|prudhommes|musulman|musulmane|muslim
    juif|juive|jewish|catholique|catholic|protestant|protestante|athee|atheist|bouddhiste|buddhist
    evangelique|gay|lesbienne|lesbian|homosexuel|homosexuelle|bisexual|bisexuel|bisexuelle|queer
    transgenre|transgender|syndique|syndiquee|cgt|cfdt|cgtiste|adultery|affair|harassment
    harcelement|custody|fired|sacked|viree|licencie|licenciee
    entretien prealable
    rupture conventionnelle
    garde a vue
    garde alternee|partagee
    union rep|member
    ne boit plus
    stopped drinking
    """
)
