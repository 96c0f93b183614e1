"""What befalls cakes, teams of football, pot plants and printers, and is no crisis."""

from bot.drafts.phrases import Phrases

TRIFLES = Phrases(
    """
    costume(s)|deguise(s)|deguisee(s)|deguisement(s)|dressed_as|fancy_dress|halloween|playmobil|lego
    house|pot|potted|office|desk|green|rubber plant(s)
    plante(s) verte(s)|grasse(s)
    plant(s) died|dies|dying|wilted|wilting|has_died|is_dead|are_dead
    carrefour(s)|rond_point|roundabout|crossroads|intersection(s)|passage_pieton|zebra_crossing
    ficus|cactus|basilic|basil|orchidee|orchid|bouquet|tournesols|sunflowers|fleurs|flowers|jardinier(s)
    gardeners|crocus(es)|tulipes|tulips|grenouilles|frogs|moustiques|mosquitoes|poule(s)|hens|ruche
    raclette|fondue|barbecue|bbq|crepe(s)|pancake(s)|galette(s)|pizza(s)|souffle|tarte(s)|quiche
    gateau(x)|cake(s)|biscuit(s)|cookie(s)|croissant(s)|brioche|chocolat(s)|chocolate(s)|bonbons
    grille_pain|toaster|cafetiere|kettle|bouilloire|distributeur|percolateur|tireuse|glaciere
    cafe|coffee … clavier|keyboard|chemise|shirt|moquette|carpet
    bibliotheque|library|mediatheque|overdue|jardin|garden|potager|mare|pond|piscine|jacuzzi
    troupe|theatre|joue_par|played_by|jeanne_d_arc|joan_of_arc|kermesse|school_fair|spectacle
    equipe|team … demi_finale|semi_final(s)|finale|division|relegation|quart_de_finale|quarter_final
    demi_finale|semi_final(s)|foot|football|rugby|handball|basket|basketball|volley|cricket|netball
    baby_foot|babyfoot|ping_pong|petanque|flechettes|darts|bowling|karting|marathon|course|relay|yoga
    explosion of|de|d (la|the) colours|colors|couleurs|saveurs|flavours|parfums|senteurs|gouts
    explosion of|de colour|color|couleur|flavour|flavor
    perfect|lovely|neat|great|clever layoff(s)
    explosion of|de|d (la|the) joie|joy|rires|laughter|idees|ideas|creativite|creativity|talent(s)
    boxe|boxing|zumba|salsa|danse|judo|echecs|chess|scrabble|monopoly|poker|orienteering|orientation
    chorale|choir|fanfare|karaoke|concert|fete_de_la|feu_de_camp|campfire|bonfire|feu_d_artifice
    calories|glucides|carbs|moquette|carpet|tirelire|piggy_bank|chaton(s)|kitten(s)|chiot|puppy
    thermos|flask|gourde|tente|tent|parapluie|umbrella|robinet|douche|shower|evier|sink|dishwasher
    enfants|kids|children|fils|daughter … greve|strike
    greve|strike … epinards|spinach|brocolis|broccoli|vaisselle|dishes|devoirs|homework|bain|bath
    gant(s)|glove(s)|mitten(s)|covoiturage|carpool|carpooling
    reserve|penurie|rupture|manque|plus de cafe|chocolat|the|sucre
    coffee|tea|chocolate|biscuit supply|stash|shortage|stock|reserve(s)
    poubelles|bins|bin_men|eboueurs|sncf|ratp|cheminots|controleurs|rer|tgv|tube_strike|rail_strike
    train(s)|metro|bus|tram greve|strike
    greve|strike (des|de|du|of|by) train(s)|metro|bus|ratp|sncf|transports|profs|enseignants
    rail|train|tube|bus|teachers|postal|bin|metro|airport strike(s)
    reconditionne(s)|reconditionnement|refurbished|refurbishing|brocante|recyclerie|recyclage
    blew|blown|blow up the|a|some|my|all rule(s)|myth|balloon(s)|photo(s)|mattress|paddling|airbed
    evacue(r)|evacuer (la|le|les|tout|un) (trop) stress|pression|fatigue|tension(s)|colere|question
    is|was|were|are|went down well|to|with|south|a_treat|for_the|memory_lane|there|here
    le|the|du|un|vider|vide|redis|navigateur|browser|en|in|clear|cleared cache
    impossible (a|de|to) pirater|hacker|hack|breach
    can_t|cannot|never|won_t (ever) (be|get|been) hacked|breached
    inviolable(s)|unhackable|unbreachable
    aucun|no pirate(s)|hacker(s)
    confiture(s)|jam|chouquette(s)|viennoiserie(s)|baguette(s)|donut(s)|doughnut(s)|kebab(s)|burger(s)
    boulangerie|bakery|gonflable(s)|inflatable(s)|mannequin(s)|pere_noel|santa
    toute|ma|the|my|whole famille|family
    tue|tuent|tuer|kill|kills|killing … bug(s)|moustique(s)|mosquito(es)|temps|time|ambiance|vibe
    bouton|button (rouge|vert|red|green)
    enigme|puzzle|charade|blague|joke|poisson_d_avril|april_fool(s)|cluedo|murder_party|murder_mystery
    """
)
