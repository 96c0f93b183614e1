"""Wars, borders and nations, as people take sides in them."""

from bot.drafts.finders import pattern
from bot.drafts.phrases import Phrases

PEOPLES = (
    "ukraine|kiev|kyiv|ukrainiens|ukrainians|russie|russia|russes|russians|moscou|moscow|kremlin"
    "|israel|israelien|israelienne|israeli|israelis|gaza|palestine|palestiniens|palestinians|tsahal"
    "|the_idf|iran|otan|nato|hamas|hezbollah|taiwan|pekin|beijing|syrie|syria|yemen|soudan|sudan"
    "|tibet|ouighours|uyghurs|armenie|haut_karabakh|rafah|cisjordanie|west_bank|tel_aviv"
)
WARRING = (
    "indefensible|complice|complices|complicit|complicity|silence|cessez_le_feu|ceasefire|occupation"
    "|occupied|bombe|bombs|bombing|bombarde|bombardements|massacre|massacres|colonise|colons|settlers"
    "|meme_combat|vaincra|victoire|victory|will_win|gagnera|must_win|doit_gagner|our_war|notre_guerre"
    "|peace_now|la_paix_maintenant|war_crime|war_crimes|crimes_de_guerre|agression|aggression|enfants"
    "|aggressor|agresseur|innocent|innocents|children|murdered|terrorist|terroriste|terroristes"
    "|terrorists|right_to_exist|defend_itself|se_defendre|resistance|liberation|libere|heros|heroes"
    "|armes|weapons|missiles|arms|money|hostages|warmongers|boycott|punir|punish|starving|famine"
)
WAR = Phrases(
    f"""
    {PEOPLES} … {WARRING}
    {WARRING} … {PEOPLES}
    stop|arretons|arretez|cessons|arreter … armes|weapons|arms|money|argent|milliards {PEOPLES}
    stop|arretons|arretez|cessons (d) armer|arming
    not|isn_t|pas our|notre war|guerre
    ceasefire now
    cessez le feu maintenant|immediat
    war criminal(s)
    criminel(s) de guerre
    on|de the|nous right|bon side|cote of|de history|l_histoire
    """
)
OURS_FIRST = pattern(
    r"(?<!in )(?<!to )(?<!from )(?<!of )\b(?:america|britain|france) first\b(?! \w)",
    words="america britain france",
)
NATION = Phrases(
    """
    sortie|sortir|sortons|vivement|quittons|quitter|quitte … de_l_ue|l_ue|union_europeenne|l_europe
    sortie|sortir|sortons de l ue|euro|union|otan|europe
    rejoin|leave|leaving|quit|exit|join|rejoining the eu|european_union|single_market|nato
    bruxelles|brussels decide(s)|impose(s)|dicte|dictates|veut|technocrates|bureaucrats|wants
    bruxelles nous prend|oblige|vole
    frexit|eurocrates|eurocrats|unelected
    remainer(s)|brexiteer(s)
    scotland|wales|catalonia|quebec|ireland … independent|independence|united|freedom
    ecosse|catalogne|corse|bretagne|kanaky … independante|independance|libre|quitter|liberte
    united ireland
    independence|independance|indy for|referendum|de|pour … scotland|la_corse|ecosse|catalogne
    time|vote|campaign for a|the republic
    king|queen|royals|crown|royal_family|monarchy … cost(s)|costs_us|parasites|scroungers|abolish
    king|queen|royals|crown|royal_family|monarchy … republic|our_taxes|unelected|must_go|spongers
    god save the king|queen
    vive le|l|la roi|empereur|monarchie|republique_sociale|france|anarchie
    referendum … mistake|erreur|trahi|vole|betrayed|stolen|disaster|now|maintenant|lies|exigeons
    democracy|democratie … dies|dying|dead|danger|sauce|bafouee|sauver|billionaires|milliardaires
    democracy|democratie … under_attack|threat|menacee|morte|meurt|peril|confisquee|stolen|oligarchs
    milliardaire(s)|billionaire(s)|oligarque(s)|oligarch(s) … election(s)|democracy|democratie|vote
    milliardaire(s)|billionaire(s) … impot(s)|tax|taxes|parasite(s)|achetent
    oligarque(s)|oligarch(s) … impot(s)|tax|taxes|parasite(s)|achetent
    buy|buying|bought|acheter|achetent elections|politicians|votes|les_elections|des_elections
    misere du monde
    grand remplacement
    great replacement
    preference nationale
    submersion|invasion|vague migratoire
    plus chez nous|soi
    british|american|french|our jobs|people|own first|for_british
    deport|expulsez|expulser them|all|illegals|les (all|clandestins|migrants)
    renvoyez|renvoyer|virez them|all|illegals|les (all|clandestins|migrants)
    deport them all
    leave|remain won|lost|voter(s)|campaign|lied
    retablir|retablisse|retablissons|controler|controlons|fermer|defendre … frontieres
    immigration|immigrants|migrants|illegals|clandestins … control|zero|bon_sens|delinquance|crime
    pays|country|nation … gouverne|gouvernee|dirige_par|ruled|governed|run_by|va_mal|a_la_derive
    peste et|ou le_cholera
    lesser evil
    two evils
    moindre mal … voter|vote|urnes|choisir|dimanche
    make|faire|faites|faisons (the|les) billionaires|rich|milliardaires|riches pay|payer
    riches|rich … paient|pay|leur_part|fair_share|impots|taxes|taxer|tax
    scrap|abolish|abolir|supprimer|supprimons the|inheritance|la|les|l tax|taxe|impot|monarchy|lords
    nationalise|renationalise|nationalisez|nationalisons|nationaliser|privatise the|les|la|edf|our
    casse du|sociale service|public|travail
    service(s) public(s) … creve(nt)|meurt|meurent|demantele|massacre|sacrifie|abandonne|agonise
    nhs … save|saved|privatis|sold|dying|underfunded|tories|collapse|hands_off
    hands off our nhs|pensions|schools|hospitals|unions|land
    cut|stop|end|halt mass|l|illegal|the (immigration) immigration
    reduce|arretez|arretons|stoppons|stopper mass|l|illegal|the (immigration) immigration
    cut|stop|end|halt|reduce|zero immigration
    immigration zero
    no to|more|non a|aux|au war|wars|guerre|austerity|austerite|fascism|racisme|fascisme
    no more|to|enough mosque(s)|migrants|refugees|immigrants|immigration|minarets
    plus|pas|stop de|d|aux|a (une) mosquee(s)|migrants|refugies|minarets|immigration
    shut|close|open|seal|secure the|our|up border(s)
    sans papiers … regularis|dehors|expuls|regularisation|regularisez
    refugees|refugies|migrants welcome|bienvenue
    guns|gun don_t|control|law(s)|violence|lobby
    nra|anarchiste(s)|anticapitaliste(s)|antifa(s)|antifasciste(s)|patriote(s)
    regularisons|regularisez
    peine de mort
    death penalty
    mariage pour tous
    gay|same_sex|equal marriage
    manif pour tous
    planned parenthood
    roe v wade
    cop(s)|flics|crs|policiers|police|keufs … matraque(nt)|brutality|racist(s)|racistes|defund|tuent
    cop(s)|flics|crs|policiers|police|keufs … retraites|manifestants|protesters|impunite|fascist(s)
    violences policieres
    police brutality
    end|finir|overthrow|smash|renversons|sortons … capitalism|capitalisme|patriarcat|patriarchy
    people|peuple over profit|souverain|trahi
    la france insoumise|aux_francais|se_meurt|part_en_vrille|fout_le_camp|est_foutue|a_peur
    this|our|the country going|gone … dogs|pot|drain
    """
)
