"""More of the famous, and of what is said of their loves, their looks and their quarrels."""

from bot.drafts.finders import either, near, together
from bot.drafts.phrases import Phrases

FAMOUS = Phrases(
    """
    shakira|rihanna|beyonce|zendaya|kardashian(s)|nabilla|angelina|brangelina|bennifer|jlo|kim_k
    madonna|britney|khloe|kourtney|kanye|bieber|depp|clooney|dicaprio|aniston|affleck|nicole_kidman
    beckham(s)|mbappe|neymar|ronaldo|hanouna|hallyday|cassel|cotillard|dujardin|bellucci|binoche
    sophie_marceau|brad_pitt|tom_cruise|angelina_jolie|katy_perry|orlando_bloom|taylor_swift|kelce
    harry_styles|jennifer_lopez|selena_gomez|hailey_bieber|kylie_jenner|kendall_jenner|gigi_hadid
    bella_hadid|pokora|stromae|orelsan|booba|damso|wejdene|aya_nakamura|matt_pokora|clara_morgane
    chalamet|lady_gaga|bezos|zuckerberg|cardi_b|nicki_minaj|doja_cat|lizzo|billie_eilish|sheeran
    olivia_rodrigo|liam_gallagher|noel_gallagher|squeezie|inoxtag|enjoyphoenix|pete_davidson
    timothee_chalamet|guillaume_canet|laetitia_casta|carla_bruni|alain_delon|tony_parker|griezmann
    tom_holland|robert_pattinson|kristen_stewart|emma_watson|margot_robbie|ryan_gosling|eva_mendes
    katie_holmes|suri_cruise|blake_lively|ryan_reynolds|justin_baldoni|chris_martin|gwyneth_paltrow
    dakota_johnson|jude_law|sienna_miller|hugh_grant|david_beckham|victoria_beckham|brooklyn_beckham
    hugh_jackman|sutton_foster|paul_mescal|gracie_abrams|olivia_wilde|jason_sudeikis|cate_blanchett
    omar_sy|virginie_efira|niels_schneider|leila_bekhti|tahar_rahim|camille_cottin|lea_seydoux
    marina_fois|pierre_niney|adele_exarchopoulos|francois_civil|melanie_laurent|karin_viard
    princess|prince de|of galles|wales|monaco|sussex|kent
    princesse|duchesse|duke|duchess|prince de|of galles|wales|monaco|sussex|cambridge|kent
    roi|reine|king|queen charles|camilla|letizia|felipe|mary|maxima|rania
    prince|princess|princesse harry|william|albert|charlene|caroline|andrew|kate|anne|diana|eugenie
    kate|carla|laeticia|brigitte middleton|bruni|hallyday|macron
    la|le|the famille|royal royale|family|couple
    """
)
TALK = Phrases(
    """
    couple|rabiboches|rabiboche|remis_ensemble|reconcilies|en_froid|rompu|rompent|largue|larguee
    divorce|divorces|divorcent|rupture|mariage|fiances|fiancailles|enceinte|grossesse|bebe|jumeaux
    infidele|trompe|trompee|liaison|amant|maitresse|yacht|paparazzi|paparazzis|rumeur|rumeurs
    tacle|taclee|tacles|dig_at|swipe_at|disses|dissed|clashe|repond_a_son_ex|song_about_her_ex
    botox|chirurgie|lifting|liposuccion|maigri|grossi|sans_maquillage|bikini
    clash|potin|potins|people|vacances_a|jet_prive|relooking|drague
    embrasse|embrassent|bisou|main_dans_la_main|ensemble_ou_pas|il_parait|apparemment|separation
    couple|reconciled|back_together|made_up|split|splitting|dumped|ditched|rumours|rumors|gossip
    divorcing|breakup|break_up|wedding|engaged|engagement|pregnant|baby_bump|twins|cheating|cheated
    affair|mistress|fling|feud|rift|spat|facelift|surgery|nose_job|lip_fillers|botched
    makeup_free|slimmer|leaked|exes|dating|seeing|new_man|new_girlfriend|new_boyfriend
    marriage|on_the_rocks|kiss|kissing|snogging|holding_hands|spotted|bikini_pics|red_carpet
    prenup|custody|love_child|unfollowed|unfollow|insiders_say|apparently|romance|hookup
    trop_de|trouve_l_amour|sort_avec|vu_avec|vue_avec|tromperie|scandale|scandal
    """
)
STAR = Phrases(
    """
    actrice|acteur|chanteuse|chanteur|rappeur|rappeuse|mannequin|footballeur|animateur|animatrice
    influenceuse|influenceur|presentatrice|presentateur|candidate|candidat|starlette|royals|star
    actress|actor|singer|rapper|supermodel|footballer|presenter|influencer|contestant|housewife
    popstar|pop_star|film_star|tv_star|boyband|girlband|co_star|starlet|idol|heiress
    """
)
RUMOUR = Phrases(
    """
    botox|lifting|chirurgie ratee|esthetique|du|de|refaite|reussie
    chirurgie|surgery|facelift|nose_job|nez … ratee|botched|change
    levres|seins|lips|boob_job|fillers … ratee|botched|change
    nez|levres|seins|lips|nose|face|visage a|has|have change|changed|triple|doubled|refait
    divorce|rupture|infidelite|liaison|grossesse|mariage_secret|ex_mari|ex_femme|maitresse
    divorce|breakup|affair|cheating|secret_wedding|baby_bump|love_triangle|ex_husband|ex_wife
    photos de_paparazzi|a_la_plage|du_yacht|en_bikini
    yacht|beach|bikini|paparazzi photos|pics|pictures
    couple … rumeur(s)|rumours|rumors
    voici|closer|public_a_sorti|gala a_dit
    """
)
DATED = Phrases(
    """
    avec|with qui|whom sort|dating|est_en_couple|vit|flirte|seeing
    sort|sortait|en_couple|couche|flirte|flirtait|roucoule avec
    who … dating|seeing|sleeping_with|snogging|married_to
    se|s separent|separe|quittent|remettent|engueulent|dechirent|deteste|aiment
    splitting|split|splits|broke|break|breaking up
    rupture|divorce(nt)|jaser|jase|potin(s)|breakup|amant|maitresse|affair|infidelite|rumeur(s)
    les|all|some details|the|jugosos croustillants|juicy|dirt
    """
)
ROYAL = Phrases("le|la|the|un|une|a prince|princesse|princess|duc|duchesse|duke|duchess")
STARS = either(near(FAMOUS, TALK), together(STAR, RUMOUR), near(either(STAR, ROYAL), DATED))
