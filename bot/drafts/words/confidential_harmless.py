"""What nobody needs to keep inside: cakes, games, pets, gardens, parties, books."""

from bot.drafts.phrases import Phrases

HARMLESS = Phrases(
    """
    menu(s)|frites|comte|camembert|fromage(s)|cheese|cheddar|raclette|fondue|quiche(s)|soupe|soup
    galette(s)|crepe(s)|pancake(s)|gaufre(s)|waffle(s)|brioche(s)|tarte(s)|gateau(x)|cake(s)|pie(s)
    cookie(s)|biscuit(s)|brownie(s)|muffin(s)|chocolat(s)|chocolate(s)|caramel(s)|toffee|bonbon(s)
    sweets|eclair(s)|croissant(s)|pizza(s)|kebab(s)|fraise(s)|strawberries|tomate(s)|tomatoes
    flapjack(s)|kouign_amann|madeleine(s)|scone(s)|crumble|clafoutis|oat_milk|milkshake|granola|cinq_fruits
    magpie(s)|seagull(s)|mouette(s)|squirrel(s)|ecureuil(s)|hirondelle(s)|hedgehog(s)|herisson(s)
    duck(s)|canard(s)|spider(s)|araignee(s)|goldfish|poisson_rouge|lapin(s)|rabbit(s)|merle(s)|renard(s)
    knitted|knit|crochet|tricote|bobble(s)|bonnet_a_pompon|lutins|elves
    avocado(s)|avocadoes|toast(s)|curry|couscous|recette(s)|recipe(s)|tea_stash|reserve_de_the
    chat(s)|cat(s)|chien(s)|dog(s)|chiot|puppy|hamster|poule(s)|hens|pigeon|dentiste|dentist
    leaving drinks|do|card|present
    pot de depart
    drinks|apero|aperitif|karaoke|belote|petanque|baby_foot|babyfoot|flechettes|darts|yoyo|cards
    foot|football|rugby|tennis|ping_pong|marathon|chorale|choir|danse|dancing|tricot|knitting
    potager|jardin|garden|vegetable(s)|champignons|mushrooms|noel|christmas|halloween|anniversaire
    birthday|cadeau(x)|gift(s)|surprise_party|pull_moche|jumper(s)|tombola|raffle|calendrier
    une|ma|cette|ta|la|bonne|mini serie
    film|movie|roman|novel|spoiler|spoil|spoiling|ending_of_the|fin_du_livre|dragon
    landlord|syndic|copropriete|building_manager|voisin(s)|neighbour(s)|mon_chat|brocoli|broccoli
    """
)
ADVISED = Phrases(
    """
    mot_de_passe|mots_de_passe|password(s)|passwords|identifiants|credentials|code_pin|pin_code
    rappel|reminder|rssi|ciso|phishing|hameconnage|rgpd|gdpr|fake_news|deepfake(s)|rumeurs_en_ligne
    manger|boire|conduire|courir|dormir|fumer|sucre|gluten|eat|drink|drive|run|sleep|smoke
    chantier|visiteurs|visitors|building_site|site_is_closed|closed|ferme_au_public|travaux
    """
)
AT_HOME = Phrases(
    """
    a la maison
    at home|mine
    chez moi|ma_mere|mes_parents
    for my flat|house|home
    mon|mes|ma appart|appartement|logement|parents|box|internet|maison|chaudiere|garage|abonnement
    my flat|house|home|parents|broadband|boiler|garage|phone|gym
    """
)
