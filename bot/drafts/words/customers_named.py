"""Companies as their names show them, and how a deal with one is told."""

from bot.drafts.phrases import Phrases, listed

TRADES = listed(
    """
    salines saltworks gardens jardins savings cement pepiniere pepinieres nursery savonnerie soaps
    soap candles bougies confiserie chocolaterie
    chocolat chocolates confectionery tea coffee the_vert
    torrefaction roastery rice riz pates pasta oeufs eggs miel honey legumes produce fruit salt sel
    moulinage knitwear bonneterie lingerie shoes chaussures footwear boots gants gloves hats toys
    jouets games instruments pianos optics opticiens eyewear lunetterie dental dentaire medical
    medicaux nursing ehpad care cliniques polyclinique vets veterinaires pet pets feeds aliments
    elevage elevages cattle poultry aquaculture ostreiculture oysters huitres wind eolien hydro
    nuclear nucleaire recyclage recycling waste dechets assainissement sewage sanitation
    terrassement roofing couverture plumbing plomberie electricite electrical chauffage heating
    ascenseurs lifts elevators levage cranes grues tractors tracteurs machinery machines precision
    usinage decolletage machining stamping emboutissage
    moulding molding injection composites alliages
    alloys castings aluminium aluminum copper cuivre wire cables cablerie fasteners visserie
    bearings roulements springs ressorts valves vannes robinetterie instrumentation metrologie
    ports docks terminal terminaux marina barges tramways metro bus coaches autocars cars mobilite
    mobility parkings rentals location locations storage stockage demenagements removals couriers
    hospitality hotellerie camping campings resorts spa golf leisure loisirs
    securite security gardiennage staffing interim recrutement notaires solicitors avocats legal
    wealth patrimoine invest investments investissements courtage brokers broking pensions
    prevoyance habitat housing bailleur foncier realty properties lettings estates
    plasturgie joinery cannery canneries bottlers tannery tanneries laundry blanchisserie
    tolerie toleries metal metals metaux cuir cuirs millers leather tiles bois wood stone
    marbrerie carrelages peintures paints coatings wines spirits cider cidrerie fruits legumes
    surgeles frozen travel tours cruises lines cabs taxis ambulances opticians optique audition
    electronique electronics semiconductors robotics aeronautics marine yachts nautique cycles pneus
    tyres rubber papier carton cartonnages emballages packagers printers imprimeurs bricolage deco
    nettoyage cleaning catering restauration restaurants pizzas cafes bars pubs inns casinos cinemas
    transports transport logistique papeterie papeteries moulin moulins cimenterie cimenteries
    ciments fromagerie fromageries laiterie laiteries verrerie verreries acierie acieries
    forges forge fonderie fonderies chantiers biscuiterie biscuits sucrerie sucreries
    brasserie brasseries conserverie conserveries huilerie huileries minoterie boulangerie
    boulangeries hotel hotels clinique cliniques hopital hopitaux chu pharmacie pharmacies
    laboratoire laboratoires banque credit mutuelle assurance assurances caisse groupe region
    departement metropole ville mairie agglo agglomeration communaute aeroport aeroports
    universite tissages filature filatures manufacture maroquinerie etablissements ets
    entreprises industrie industries usines ateliers menuiserie menuiseries charpentes
    batiment immobilier promotion energie energies solaire eaux mines carrieres cooperative
    coop vignobles distillerie salaisons viandes volailles abattoirs conserves meubles
    cosmetiques parfums editions imprimerie imprimeries telecom telecoms autoroutes
    ferroviaire rail airlines air aero aeronautique automobiles garage garages motors freres
    fils cie sarl magasins supermarches quincaillerie pompes plastiques chimie textiles
    jardineries scieries scierie tuileries briqueterie ceramiques porcelaines faiencerie
    traiteur primeurs maree armement ferronnerie serrurerie messageries voyages croisieres
    remontees stations thermes residences mills mill cement steel steelworks glass glassworks
    paper papers foods food dairy dairies creamery bakery bakeries brewery breweries brewing
    resorts pharma labs laboratories bank banking insurance mutual group holdings airways
    aerospace aviation automotive cars railway railways trains buses logistics freight haulage
    shipping shipyard shipyards ports port airport airports council county borough trust nhs
    hospital hospitals clinic clinics healthcare university college schools energy power water
    gas oil solar mining quarries chemicals plastics fashion retail stores supermarkets homes
    housing estates construction builders engineering manufacturing works foundry furniture
    cosmetics publishing telecommunications farms farm orchards seeds sugar cheese meats
    poultry seafood fisheries roasters ltd inc plc gmbh llc corp sons bros brothers timber
    sawmills potteries pottery textile motorways ferries couriers packaging pumps tools
    hardware garages nurseries
    """
)
KNOWN_COMPANIES = listed(
    """
    airbus renault peugeot stellantis carrefour auchan leclerc intermarche michelin
    totalenergies danone loreal lvmh hermes decathlon sncf ratp edf engie veolia suez bouygues
    vinci eiffage thales safran dassault sanofi servier pierre_fabre bnp axa allianz generali
    maif macif matmut groupama lactalis bonduelle fleury saint_gobain lafarge arcelormittal
    alstom siemens bosch bayer basf volvo ikea lidl aldi tesco sainsbury sainsburys asda
    morrisons waitrose unilever nestle diageo heineken carlsberg pfizer novartis roche
    astrazeneca gsk barclays hsbc lloyds natwest aviva vodafone bt shell bp equinor vestas
    orsted ryanair easyjet lufthansa klm boeing toyota bmw volkswagen audi ford tesla walmart
    target costco starbucks mcdonalds pepsico cocacola fedex ups dhl dpd maersk cma
    """
)
DEALT = Phrases(
    """
    nous|leur (a|ont) confie|confient|confier|choisi|choisis|choisit|choisissent|retenu(s)|rejoint
    nous (a|ont|avait|font|fait|accorde|renouvelle) (confiance|sa|leur) confiance
    nous|us confie|confient|fait_confiance|font_confiance|prefere|preferent|rejoignent
    dit|said oui|yes (a|to) (notre|nous|our|us)
    dit|dire|disent oui
    said|says|saying|say yes
    opte|optent|craque pour nous|notre|nos
    bon de commande
    purchase order
    nouveau(x)|nouvelle(s)|premier|gros|plus_gros|dernier client(s)|compte(s)|reference(s)|logo
    new|newest|latest|biggest|first|next customer(s)|client(s)|account(s)|logo(s)|name
    petit|petite nouveau|nouvelle
    notre|nos|our (plus|new|big|oldest|vieux) client(s)|customer(s)|cliente
    as a|our customer|client
    comme|en client(e)
    portefeuille|portfolio|roster|carnet_de_commandes|order_book
    appel(s)_d_offres|marche|contrat|affaire|budget remporte|gagne|decroche|signe|renouvele
    remporte|gagne|decroche|signe|renouvele|rafle|perdu (l|le|un|notre|ce) contrat|marche|appel_d
    tender|bid|contract|deal|account|pitch won|signed|landed|closed|secured|renewed
    won|signed|landed|closed|secured|renewed|lost (the|a|our|that) tender|bid|contract|deal|account
    win|wins|winning|victoire
    signature|signatures|signe|signed|signing|signee|resigne|reconduit|renouvelle|renewing|renews
    contrat|contract|deal|accord|marche … poche|bag|done|nous|ours|signe|signed|acte
    in the bag
    nous|m a|ont (tous) (re) appele(s)|rappele(s)|appelles|appeles|ecrit
    called|rang|phoned|emailed|pinged|rings|calls us|me
    mission|regie|prestation|assignment|stint|gig … chez|at
    facture(s) envoyee(s)|emise(s)|partie a|pour|chez
    logo … references|reference_page|customers_page|page_clients|page_references
    coming|moving|switching|switched|moved|over to us
    au tour de … nous
    passe|passent|passer|vient|viennent|venir|arrive|arrivent chez nous
    vient|viennent de nous
    signed|signe yesterday|today|hier|aujourd_hui
    name|nom isn|not|n (t) (est) supposed|pas
    dans la poche
    dans|famille|aventure la|neorizon famille
    join|joins|joining|joined the|our family
    to|in|of the … family
    confiance renouvelee
    renewing|renewed|renew (their|its|your) trust|contract|subscription
    trust|trusts|trusting|trusted us|our|me
    is|are handing|giving|entrusting us
    hands|hand|gives|entrusts us
    picked|picks|chose|chooses|choosing|chosen|selected|selects|preferred|prefers us|our
    went|going|go with|for us
    contrat(s)|contract(s)|mission(s)|job|jobs|intervention|depannage|chantier (done) chez|at|with
    contrat(s)|contract(s) avec
    mission|job|chantier|projet|project boucle(e)|finished|wrapped|done|termine(e) chez|at|with
    cas client|d_usage
    sur|on site chez|at|with
    premier|premiere|first|deuxieme|second|dernier|last (jour|journee) day|jour|journee|chez chez|at
    temoignage client
    customer testimonial
    quitte|quittent|leaves|leaving|left|ditched|ditches|dumps|dumped … for_us|pour_nous|chez_nous
    beau|belle|great|lovely|long|nice|joli partenariat|collaboration|partnership|cooperation
    partenariat|collaboration|partnership (signe|avec|with) (depuis|since|avec|with)
    bureaux|locaux|siege|offices|office|hq|headquarters … signer|signature|sign|signing|contrat|deal
    signer|signature|sign|signing … bureaux|locaux|siege|offices|hq|at_last|enfin
    meeting|reunion|rdv|rendez_vous|retrouve … signer|signature|to_sign|signing
    visite|visit|tour|tournee|journee|day|semaine|week (d usine) chez|at|with
    plant|factory|site tour|visit|walk at|of
    client(e)|customer depuis|since|of_ours
    confirme|confirmed|valide|approved (la|the|leur|their) commande|order|contrat|contract|budget
    for|d choosing|avoir_choisi|picking|trusting
    carnet_de_commandes|order_book|pipe|pipeline (this|cette) week|semaine
    signings|signatures|prises
    invoice|facture out|envoyee|pour|for|to
    first|premiere invoice|facture|commande|order
    installe|installons|install nos|our bornes|capteurs|sensors|boxes|boitiers
    installing|fit|fitting nos|our bornes|capteurs|sensors|boxes|boitiers
    on|nous|we (now) accompagne|accompagnons|look_after|looking_after
    on|nous|we (now) support|supporting|serve|serving
    amis|friends|partenaires|partners de|at|chez
    millieme|thousandth|centieme|hundredth alerte|alert
    confirmed|confirme|valide|approved (the|la|leur) order|commande
    order book
    working|work|collaboration|worked with|avec
    years|ans|an|year working|de_collaboration|of_working|together|ensemble
    carnet de_commandes
    hasn|haven|n|not|t|toujours|never … pay|paid|paye|pay us|nous|yet
    impaye(s)|impayee|relance(s)|overdue|unpaid|late_payment|retard_de_paiement
    nos capteurs|boitiers|logiciels|outils|solutions|alertes|equipements|produits|techniciens
    our sensors|boxes|software|tools|solutions|alerts|gear|kit|products|engineers|technicians|tech
    joining|rejoindre|rejoint us|nous
    placed an order
    second|third|first|new|another|big|deuxieme|troisieme|nouvelle|premiere|grosse commande|order
    nos|our # capteurs|boitiers|sensors|boxes|badges|licences|licenses|bornes|units
    passe|passer|passent (une|leur) commande
    leaving|leave|leaves|left|quitte|quittent us|nous
    nous|us quittent|quitte|quittes
    broke|plante|casse|crashed|took_down … prod|production
    case study
    etude de cas
    facture|facturer|facturons|invoice(d)|invoiced|invoicing|billed|devis|quote|proposal|offre
    envoye(e)|envoyer|sent|send|sending|raised (a|un|une|le|la|the) facture|invoice|devis|quote
    option|abonnement|engagement|subscription|licence(s)|license(s) … ans|year|years|mois|months
    prennent|prend|taking|take|takes|took|bought (the|l|le|la|une|a) option|abonnement|licence(s)
    on|nous|we|my|mes (y|le|les|la) (avons) demarre(s)|demarrons|attaque|attaquons|commencons|start
    on|nous|we equipe|equipons|instrumente|instrumentons|protege|protegeons|surveille|surveillons
    we|we_re|ll equip|equipping|instrument|protect|monitor|monitoring|fitting|fit|supply|supplying
    fitted|equipped|supplied|installed|powered|protected out|by|with us|our
    equipe|equipee|equipes|equipees|instrumente|fourni par nous|nos
    par nos soins
    sera|seront|va_etre|vont_etre equipe(s)|equipee(s)|deploye(s)|connecte(s)|connectee(s)
    will|to be fitted|equipped|connected|instrumented
    sites|lignes|camions|magasins|agences|usines|hangars|bus|chambres|lits a equiper|instrumenter
    sites|lines|lorries|trucks|stores|branches|plants|rooms|beds to equip|instrument|fit|connect
    kick_off|kickoff|cadrage|scoping|poc|proof_of_concept|onboarding|recette|go_live|mep
    reunion|meeting|rdv|rendez_vous|atelier|workshop|demo|soutenance|pitch|audit chez|at|with
    deploiement|mise_en_service|installation|migration|pilote|rollout chez|at|with|pour|for
    deployment|recette chez|at|with|pour|for
    deploie|deploient|deploying|deploys|rolling_out|rolls_out
    """
)
OURS_TOO = Phrases(
    """
    live|en_ligne|demarre|started|onboarded
    utilise|utilisent|adopte|adoptent|deploie|tourne|tournent|passe|passent|bascule|migre|equipe
    uses|use|using|runs|run|running|adopts|adopted|moves|moved|moving|switches|switched|switching
    choisi|choisit|chose|picked|went_for|opted
    opte|prefere|preferred|renouveler|renewed|renew|signed
    retient|retenu|demande|demandent|confie|aime|adore|ravis|ravi|ravie|loves|love|happy|thrilled
    commande|commandes|orders|ordered|ordering|buys|bought|achete|acquiert|renouvelle|double
    divise|divises|reduit|economise|gagne|halved|saved|cut|reduced|doubled|improved|ameliore
    livre|livrons|livraison|livre|delivered|delivering|shipped|installe|installed|installons
    equipes de|d|du|chez
    folks|dsi|directeur|acheteur|buyer|technicien|ouvriers|demarre|demarrons|start
    contrat|contract|deal|client(s)|customer(s)|tender|compte|account|project|projet|mission
    """
)
CHARITY = Phrases(
    """
    collecte|don|dons|donation(s)|donated|donate|charity|charities|fondation|foundation|benevole(s)
    volunteer(s)|volunteering|ngo|ong|food_drive|fundraiser|croix_rouge|red_cross|telethon
    """
)
PRIVATE = Phrases(
    """
    je|j|on suis|etais|sommes client(e)|clients|cliente
    i|we m|am|are|were|have_been a|an (happy|loyal) customer(s)|client
    ma|mon|my (first|premier) compte|account|banque|bank|assurance|mutuelle|hotel|garage
    ma|mon|my boulangerie|medecin|docteur|colis|valise
    embauche|recrute|recruter|recruit|recruiting|interns|stagiaires|hired
    hiring|recrutement|internship|stage|alternance|alumni|diplome|graduated
    visite guidee|du|en_famille
    exposition|expo|concert|festival|match|marathon|vacances|holiday|holidays|weekend
    cours|class|classes|teaching|teach|taught|lecture|lectures|enseigne|etudiants|students|eleves
    desks|bureaux_neufs|etageres|shelves|tentes|tents|chaises|chairs|sofa|canape|meubles|furniture
    prof|profs|campus|these|phd|master|chaire|recherche|research|closed|fermee|prix_nobel
    article|podcast|livre|film|roman|serie|series|show|conference|lu|read
    """
)
