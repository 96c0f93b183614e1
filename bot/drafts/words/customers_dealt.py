"""Deals as they are told where the name has no trade in it, and what else shows who it is."""

from bot.drafts.phrases import Phrases, listed

MOVES = Phrases(
    """
    passe|passent|passera|passeront|passes|passee|bascule|basculent|basculera|migre|migrent|adopte
    adoptent|choisit|choisissent|choisi|choisis|deploie|deploient|deploye|deployee|deployes|installe
    installes|installent|installation|equipe|equipes|equipee|equipent|equiper|demarre|demarrent
    demarrage|utilise|utilisent|utilisera|tourne|tournent|forme|formes|formee|formees|formation
    teste|testent|pilote|cadrer|cadrage|caler|projet|prend|prennent|pris|prendre|achete|achetent
    commande|commandent|renouvelle|renouvellent|renouvele|prolonge|prolongent|reconduit|etend
    generalise|divise|reduit|baisse|economise|gagne|supervise|supervisent|suit|suivent|surveille
    surveillent|pilotent|confie|abandonne|recette|mep|mise_en_production|signe
    moves|moving|moved|switches|switching|switched
    migrates|migrating|migrated|adopts|adopting|adopted
    chooses|choosing|chose|chosen|picks|picked
    deploys|deploying|deployed|rolls|rolling|rolled|rollout
    installs|installing|installed|fits|fitting|fitted
    equips|equipping|equipped|starts|starting|started
    uses|using|used|runs|running|ran|trained
    training|tests|testing|tested|pilots|piloting|pilot|scope
    scoping|project|takes|taking|taken|took|buys
    buying|bought|orders|ordering|ordered|renews|renewing
    renewed|extends|extending|extended|cut|cuts|halved|halves|saved|saves|reduced|reduces|monitors
    monitoring|monitored|tracks|tracking|trusts|trusting|live|onboarded|signed
    signs|goes|going|went
    """
)
EXTENDED = Phrases(
    """
    prolonge|prolongent|renouvelle|renouvellent|reconduit|reconduisent|signe|signent|etend|etendent
    a|ont|vient|viennent (de) prolonge|renouvele|reconduit|signe|etendu|prolonger|renouveler|signer
    extends|extended|extending|renews|renewed|renewing|signed|signs
    re signs|signed
    """
)
FOR_LONG = Phrases(
    """
    contrat|engagement|abonnement|licence(s)|partenariat|accord_cadre|maintenance|support
    # ans|mois|annees (de_plus)
    deux|trois|quatre|cinq|dix ans|annees
    pour trois|deux|cinq|quatre ans
    contract|commitment|subscription|licence(s)|license(s)|agreement|maintenance
    # (more) years|months
    two|three|four|five|ten (more) years
    """
)
ACCOUNTS = Phrases(
    """
    comptes|portefeuille|clients|clientele|references|logos|perimetre
    mes|nos|my|our client(s)|comptes|account(s)|customers|clients
    accounts|portfolio|roster|book_of_business|customers|patch
    a|ont|said|says|has|have dit|said|yes|oui (oui|yes)
    dit|said oui|yes|ok|go|banco
    sur place|site
    rendez_vous|rdv|meeting|demain|tomorrow|lundi|monday|slides|revise|prepping|prepare
    on site
    onsite|cantine|canteen|leur_cafe|their_coffee|their_canteen|leur_cantine
    leurs|their bureaux|locaux|equipes|offices|hangar(s)|labs|entrepots|people|servers|serveurs|data
    soiree|diner|dejeuner|dinner|lunch|party|drinks client(s)|customer|with|avec
    soiree|evening|night client(s)|customer(s)
    client|customer evening|night|party|dinner
    ticket(s)|incident(s)|facture|invoice|impaye|astreinte|hotline|support|bug(s)|sla|upsell|devis
    quote|proposal|offre|propal|upsell|rfp|tender|appel_d_offres|soutenance|negociation|negotiation
    bascule|basculent|passe|passent|quitte|quittent|arrive|arrivent|nous
    moves|moving|leaves|leaving|left|joins|joining|us
    compta|accounts|accounting|people|equipe|equipes
    team|lovely|charmant(e)|charmants|prod|production
    remercie|merci|thanks|thank|bravo|congrats|felicitations|kudos
    paiement(s)|payment(s)|terms|delais|hangar(s)|champagne|renews|renew|renouvelle|renouvellent
    usine(s)|atelier|tarmac|vigne(s)|agence(s)|salle_des_marches|cockpit|avion(s)|plane(s)|tail|labo
    adore|adorent|love|loves|ravi(s)|happy|delighted|thrilled|satisfait(s)|pleased
    bosse|bosser|travaille|travailler|work|working|worked pour|for|chez|at|with|avec
    semaine|semaines|week|weeks|jours|days|mois|months chez|at|with|avec
    avec nous
    chez nous
    with us
    """
)
DESCRIBED = Phrases(
    """
    nom|nommee|nomme|appelee|baptisee d|de|du|comme oiseau|rapace|fleur|planete|ville|animal|fruit
    au|porte (le|un|son) nom d|de
    named after|for|like a|an|the
    shares (its|a) name with
    oiseau de_proie
    bird of_prey
    initiale(s)|initials (b_l|v|k_a|o_p|#)
    aux|the initiales|initials
    on|qu_on|dont|que|ne ne_presente_plus|presente_plus|plus_presenter
    needs no introduction
    household name
    tout le_monde connait
    everyone|everybody|you_all knows|know
    je|j n_en_dis|en_dis|n_ai_rien|m_arrete|en_ai pas|rien|la|dit|trop (plus)
    n en dis|dirai|dirons pas|rien (de) plus
    that s all i|we|you
    i ll say|leave|stop no_more|it_there|there|it_at_that
    enough said
    say no_more
    nuff said
    you know who|which
    vous savez qui|laquelle|lequel
    champagne
    emblem(e) est|is un|a
    falcon|faucon|aigle|eagle|lion|coq|crane|swan|cygne|tulipe|tulip|shamrock
    commence(nt)|starts|begins (par|with|by) (un|une|a|an) o|l|v|k|b
    commence|commencant|starts|beginning par|with
    i|je|on|we won_t|can_t|ne|n_en name|nommerai|citerai|peux
    third|3e|troisieme|second|2e|deuxieme|premier|premiere plus|biggest|largest
    biggest|largest
    celui|celle|ceux|the_one|those du|de|des|d|from|by|on bord|seine|coin|centre|nord|the
    not allowed|supposed|permitted to … which|who|name
    pas|jamais le_droit|autorise … lequel|laquelle|nommer|qui
    plus gros|grosse|grand|grande … pays|france|ouest|est|nord|sud|monde|region
    sans (le|la|les|en|rien) nommer|citer|dire|trop_en_dire
    without naming|saying|giving
    cherchez|pensez|think|look (a|of|for|du|cote|no) un|une|a|an|the|further|cote
    je vous_laisse|te_laisse (deviner|chercher)
    i ll let_you guess|work
    you do the_math|the_maths
    indice|hint|clue|devinette|riddle|suivez_mon_regard|wink|emoji
    le|the nom|name du|of (the) client|customer
    who|c|quel (s|est|is) the|le client|customer
    can|could see|voit|apercoit it|them|from|depuis|de
    il|elle|ils|they|elles volent|fly|flies|vole|fabrique|fabriquent
    il|elle|ils|they|elles build|builds|make|makes|brew|bake
    leur|their|its|son|sa logo|slogan|siege|hq|jingle|headquarters|couleur|colour|mascotte|mascot
    """
)
TAKEN = Phrases(
    """
    ils|elles|they|il|elle … neoflow|neocare|signe|signer|prendre
    ils|elles|they|il|elle … choisi|commande|adopte|rejoint|nous
    they|they_ve … signed|taken|chosen|picked|bought|joined|ordered|us|ours
    plus|tout|nouveau|premier|dernier gros|grand|recent|client|cliente|compte
    notre|nos|mon|ma|le (plus|nouveau|nouvelle|gros|grosse|futur|prochain) client(e)|compte
    la|un|une|du|ce (plus|nouveau|nouvelle|gros|grosse|futur|prochain) client(e)|compte
    biggest|newest|latest|new|our|my|the|a|this client|customer|account
    bientot|prochainement|demain|soon (dans|a_bord|chez|flying|on|in|inside)
    nos|our capteurs|sensors|logiciels|software|boitiers|boxes
    prochain|prochaine|next|notre|our deploiement|rollout|installation|install|go_live|projet
    chose|chosen|picked|took|choisi|a_choisi|choisit neoflow|neocare|us|nous
    arrive|arrivent|rejoint|rejoignent|joins|joining|comes|coming (sur|nous|us|on|to)
    est|sont|is|are|ours chez|ours|with (nous|us)
    nous|us confier|confie|handed|given
    has|have|vient (just|de) handed|given|signed|nous_confier
    thanks|thank|remercie|merci (you|vous)
    vient|viennent|has|have|just|already|deja de|just|signed|taken|chosen|signe|pris
    """
)
MAKER = Phrases(
    """
    carmaker|automaker|constructeur
    banque|assureur|mutuelle|compagnie|groupe|constructeur|avionneur|distributeur|enseigne|labo
    laboratoire|geant|leader|hopital|metropole|chaine|marque|ministere|operateur|aeroport|brasseur
    bank|insurer|airline|carrier|group|carmaker|retailer|chain|brand|ministry|hospital|giant|leader
    building_society|drug_maker|drugmaker|society|maker|pharmaceutique|operator|utility|council
    airport|brewer|pharma|grocer|supermarket|stadium|club|stade|museum|musee|railway|port|university
    fabrique|fabriquent|produit|produisent|construit|construisent|vend|vendent|livre|livrent|cuit
    transporte|transportent|assure|assurent|soigne|vole|volent|brasse|brassent
    makes|make|builds|build|bakes|bake|brews|brew|sells|sell|ships|ship|flies|fly|insures|insure
    carries|carry|feeds|feed
    """
)
NOT_FIRMS = listed(
    """
    power apple health milton san santa st ste keynes open easter new
    neoflow neocare neorizon github gitlab linkedin twitter youtube google microsoft apple amazon
    azure aws kubernetes docker python rust java javascript typescript linux windows android ios
    postgres postgresql kafka redis mysql mongodb excel outlook teams slack zoom chatgpt claude
    paris lyon lille nantes rennes bordeaux toulouse marseille strasbourg nice brest roubaix london
    manchester leeds bristol birmingham glasgow edinburgh berlin madrid rome barcelona brussels
    bruxelles geneve lausanne montreal york europe france england scotland wales ireland america
    new great united black cyber saint noel christmas happy good monday tuesday wednesday thursday
    friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january february
    march april may june july august september october november december open big data hall salon
    tech days day week summit forum conference meetup devoxx fosdem
    """
)
CONTESTS = listed(
    """
    ctf cup coupe prize prix award awards trophy trophee medal charter charte trust foundation
    fondation telethon tournoi tournament league ligue hackathon olympics olympiades marathon
    championship championnat petition
    """
)
KIN = Phrases(
    """
    ma|mon soeur|frere|fille|fils|femme|mari|mere|pere|cousin|cousine|ami|amie|copain|copine|pote
    my sister|brother|daughter|son|wife|husband|mum|mother|dad|father|cousin|friend|mate|nephew
    mercato|transfer_window|goalkeeper|gardien_de_but|striker|avant_centre|ligue_1|premier_league
    """
)
OCCASION = Phrases(
    """
    stand|booth|salon|hall|forum|congres|congress|expo|conference|meetup|trophee|prix|award(s)
    concurrent(s)|competitor(s)|open|protocole|protocol|standard|format|norme|api|plugin|connector
    soiree|evening|subvention|grant|finance|financed|funded|chaire|these|phd|article|journal|livre
    """
)
