"""How people speak of the subjects that companies want to keep away from."""

from bot.drafts.finders import either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Finder

AT_WORK = Phrases(
    """
    sprint(s)|backlog|retro|estimation(s)|planning|idea|ideas|idees|cafe|coffee|taches|tasks|scrum
    meteo|weather|pluie|rain|soleil|sun|neige|snow
    test(s)|tests|demo|atelier|workshop|meeting|standup|vaisselle|cleaning|design|brainstorm|kanban
    """
)
STAKE = Phrases(
    """
    paris sportif(s)|hippique(s)|gagnants
    mon|mes|ton|le|les|nos prono(s)|pronostic(s)
    prono(s)|pronostics|bookmaker(s)|bookie(s)|betting|tierce|quinte|casino(s)|gambling|sportsbook
    betclic|winamax|unibet|bet365|parions|parieur(s)|freebet(s)
    pmu|paddypower|draftkings|fanduel|bwin
    pokerstars|zebet|1xbet|stake_com|ladbrokes|william_hill|punter(s)|parlay|accumulator|acca
    blackjack|euromillions|scratchcard(s)|superenalotto|powerball|jackpot
    cote(s) a|de # contre|sur
    a la cote|une_cote
    my|sure|safe|winning|best|free bet(s) of|for|this|tonight|today|tip|tips|is|on
    bet|wager|betted|punt # on
    bet|wager|punt on the|a|this match|game|horse|race|team
    put|mets|mise|stake|staked|mis # bucks|euros|quid|balles|dollars|pounds|e on|sur
    put|mets|misez|mise|stake (all) my|mon|ma|mes|the house|bonus|salary|salaire on|sur
    put|mets|misez|mise|stake (all) my|mon|ma|mes|the paie|prime|paycheck on|sur
    put|mets|misez|mise|stake (all) my|mon|ma|mes|the savings|epargne|money|argent|economies on|sur
    betting tip(s)|odds|slip|app|site|link|code
    code|lien|link|site|app|appli (de|parrain|promo) (de) pari|paris|jeux_d_argent
    j ai|viens parie|mise|de_parier (gros|#) (sur|euros|au)
    parie|parier|pariez|misez|miser (#) (euros) sur le|la|les|ce|l|un psg|om|match|bleus|victoire
    parie|parier|pariez|misez|miser (#) (euros) sur le|la|les|ce|l|un vainqueur
    parie|parier|pariez|misez|miser (#) (euros) sur le|la|les|ce|l|un cheval|course|foot
    mis|mets|mise|put|j_ai # quid|euros|balles|dollars|e dessus|on_it|la_dessus
    combine|grosse_cote|petite_cote du_jour|du_soir|psg|om|safe|a_cote
    combien|how_much|vous|tu misez|mises|misent|bet sur|on
    ascot|aintree|epsom|grand_national … bet|odds|horse|cheval|parie|quid|on_the_nose|each_way
    vincennes|longchamp … bet|odds|horse|cheval|parie|quid|on_the_nose|each_way
    each way
    grille|ticket(s) de loto|euromillions|keno
    joue(r)|jouez|jouer|play|playing au|the|a|at|de|du loto|lottery|casino|poker|roulette|keno
    won|gagne|gagner|ticket au|the|a|at|de|du loto|lottery|casino|poker|roulette|keno
    poker night|online|tournament|table|en_ligne|tournoi|hand|face|stars|ce_soir|tonight
    soiree|tournoi|partie|table|night de|of poker|roulette|blackjack
    machine(s) a sous
    slot machine(s)
    spin the roulette
    lottery|loto|loterie ticket(s)|numbers|numeros|nationale
    """
)
ODDS = pattern(
    r"\b(?:at|a|@|cote(?: a| de| :)?|odds(?: of| at)?) (?:\d{1,3}/\d{1,2}\b"
    r"|\d{1,2}[.,]\d{1,2} contre|evens)"
    r"|\b\d+ ?(?:quid|euros|bucks|balles|pounds|dollars|e|£|€) (?:on|sur)"
    r" (?:the|le|la|l'|un|une|it|psg|om)\b"
    r"|\bcote \d{1,2}[.,]\d"
)
STAKED = either(unless(STAKE, AT_WORK), ODDS)
COIN = (
    "bitcoin(s)|btc|ethereum|eth|dogecoin|doge|crypto(s)|cryptomonnaie(s)|cryptocurrency|token(s)"
    "|altcoin(s)|memecoin(s)|coin(s)|nft(s)|solana|xrp|stablecoin(s)"
)
BUY = "invest|investir|investissez|acheter|achetez|buy|buying|bought|trade|trading|hold|dip|all_in"
EARN = (
    "profit(s)|gains|gagner|gagnez|gagne|money|argent|fortune|rich|riche|millionnaire|millionaire"
)
RISE = (
    "moon|x10|x100|pump|rendement|returns|earn|earned|double|triple|explode|exploser|grimper|bull"
)
OFFER = (
    "wallet|referral|parrainage|bonus|promo|future|bullish|portfolio|portefeuille|retire|retraite"
)
MONEY = f"{BUY}|{EARN}|{RISE}|{OFFER}"
COINED = either(
    Phrases(
        f"""
        bitcoin(s)|btc|dogecoin|doge|binance|coinbase|cryptocom
        bitpanda|kucoin|memecoin(s)|altcoin(s)
        solana|shiba|shitcoin(s)|nft(s)|xrp|ethereum|airdrop(s)|hodl|presale|rugpull|hodler(s)|etoro
        buy|hold|hodl|stack|achete|achetez|acheter (some|des|du|de_la|more|your) {COIN}
        {COIN} … {MONEY}
        {MONEY} … {COIN}
        to|on the moon
        buy|bought|buying the dip
        diamond hands
        whitelist spot
        gagner|gagnez|gagne de_l|facilement|vite argent
        revenu(s) passif(s)|complementaire(s)
        passive income
        trading|forex signal(s)|group|course|formation|profits|bot|tips
        forex|daytrading|daytrader
        in|dans|du|le|la|les crypto|cryptos
        """
    ),
    pattern(
        r"\b(?:token|coin|jeton|crypto|altcoin)s?\b[^.!?\n]{0,60}\b"
        r"(?:x ?\d{2,4}|\d{1,4} ?x|all in|dyor|moon\w*)\b|\bdyor\b"
    ),
    pattern(r"\$(?:btc|eth|doge|sol|xrp|shib|ada)\b"),
)
SLIMMING = either(
    pattern(
        r"(?<![\w.])[-−] ?\d{1,2}(?:[.,]\d)? ?(?:kg|kilos?|lbs?|pounds?)\b"
        r"(?! (?:de|of) (?:co2|dechets|waste|papier))"
    ),
    pattern(
        r"\b(?:\d+|deux|trois|quatre|cinq|six|dix|two|three|ten) (?:kilos?|kg|pounds|lbs|stone)"
        r" (?:en moins|envole|parti|gone|perdu|lighter|down|lost|de moins)"
    ),
    Phrases(
        """
        perdre|perdu|perdez|perds|perd|perte (deja|de|encore|mes) # kilo(s)|kg|kgs
        lose|lost|losing|drop|dropped (about|over|my|another) # kilo(s)|kg|pounds|lbs|pound|stone
        shed|shedding (about|over|my|another) # kilo(s)|kg|pounds|lbs|pound|stone
        down # pounds|lbs|kg|kilos|stone
        lose|losing weight fast|quick|now|with|without|and|in|thanks|on
        losing weight
        weight loss|watchers
        perdre|perte|prise|perdez|perds du|de|ton|votre poids
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime miracle|keto|cetogene|alimentaire|dukan
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime detox|minceur|sans_sucre|sans_glucides
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime sans_gras|special|hypocalorique
        mon|ton|votre|le|un|ce|nouveau|en|au|regime regime low_carb|proteine
        mon|ton|votre|je|suis|nouveau regime (commence|jour|semaine|day)
        je suis au regime
        regime jour|semaine
        keto|detox|slimming|paleo|dukan|atkins diet|tea|juice|plan|cure|jus|the|fasting
        carnivore|juice|vegan_keto diet|tea|juice|plan|cure|jus|the|fasting
        keto|detox|slimming|paleo|dukan|atkins|carnivore|juice|vegan_keto cleanse|challenge|week|day
        regime sans sucre|glucides|gluten_pour|gras|feculents
        low carb
        calorie deficit
        regime|diet keto|paleo|dukan|cetogene|detox
        cure|jus|the|tisane detox|minceur
        diet plan|tip|tips|pill|pills|challenge|day|week|coach|program|tea
        diet day|week|works|starts|is
        minceur|maigrir|maigri|slimming|brule_graisse|amincissant|minci
        mincir|ozempic|wegovy|weightwatchers|herbalife|mounjaro
        ventre plat
        belly|visceral fat
        flat belly|tummy
        jeune|intermittent intermittent|fasting
        burn|brule(r)|brulez (des|les|calories) calories|fat|graisses|graisse
        compter|counting|count (les|mes|your|my) calories
        seche avant|d_ete|jour|semaine|estivale
        pilules|complements|gelules minceur|miracle
        summer|beach|bikini body
        """
    ),
)
SINGERS = (
    "taylor_swift|beyonce|kanye|bieber|rihanna|ariana|selena_gomez|harry_styles|jennifer_lopez|jlo"
    "|justin_bieber|lady_gaga|britney|drake|shakira|dua_lipa|olivia_rodrigo|aya_nakamura|angele|gims"
)
ACTORS = (
    "zendaya|brad_pitt|angelina_jolie|timothee_chalamet|ben_affleck|leonardo_dicaprio|dicaprio"
    "|tom_cruise|johnny_depp|amber_heard|george_clooney|jennifer_aniston|sydney_sweeney|omar_sy"
    "|vincent_cassel|marion_cotillard|jean_dujardin|pete_davidson"
)
PEOPLE = (
    "kardashian(s)|kim_k|kim_kardashian|kylie|brangelina|meghan|meghan_markle|prince_harry|hanouna"
    "|prince_william|kate_middleton|hailey_bieber|mbappe|ronaldo|beckham(s)|travis_kelce|nabilla"
    "|lea_elui|squeezie|tibo_inshape|paris_hilton|pique"
)
LOVE = (
    "couple|bebe|baby|mariage|wedding|boyfriend|girlfriend|dating|affair|enceinte|pregnant|ex"
    "|petit_ami|petite_amie|fiancailles|engaged|engagement|kiss|romance|robe|dress|look|outfit|bikini"
)
STRIFE = (
    "rupture|divorce(s)|divorcing|split|breakup|broke_up|infidelite|trompe|cheating|cheated|dispute"
    "|separation|separe(s)|separent|drama|clash|feud|rumeur(s)|rumour(s)|rumor(s)|scandal|scandale"
)
STAR = (
    "star(s)|acteur|actrice|chanteur|chanteuse|actor|actress|singer|rappeur|rapper|influenceur"
    "|influenceuse|youtubeur|youtubeuse|princess|prince"
)
GOSSIP = either(
    Phrases(
        """
        kardashian(s)|kim_k|brangelina|nabilla|hanouna|paparazzi
        telerealite|starlette|potin(s)|ragot(s)
        gossip|tabloid(s)|influenceuse(s)
        meghan markle
        prince harry
        les marseillais|anges
        love island
        tele realite
        reality tv|star|stars
        ile de la tentation
        koh lanta
        star academy
        kim kardashian
        taylor swift s|and|et
        kim|harry|justin|taylor|brad et|and|x kanye|meghan|hailey|travis|angelina|jlo|jennifer
        ben|jay_z|megan|kylie et|and|x kanye|meghan|hailey|travis|angelina|jlo|jennifer
        kim|harry|justin|taylor|brad et|and|x beyonce|kate|harry|tom|kylie|selena|pete
        ben|jay_z|megan|kylie et|and|x beyonce|kate|harry|tom|kylie|selena|pete
        william|meghan|beyonce|zendaya|timothee et|and|x kanye|meghan|hailey|travis
        william|meghan|beyonce|zendaya|timothee et|and|x angelina|jlo|jennifer
        william|meghan|beyonce|zendaya|timothee et|and|x beyonce|kate|harry|tom|kylie|selena|pete
        who|qui (is|s) … dating|sort_avec
        timothee|zendaya|beyonce|kanye|mbappe|hailey|kylie|brad dating|now|et|a|sort|and|s
        clash … telerealite|candidats|candidates|starac
        celebrity gossip|couple|divorce|news|crush|drama
        reality show|tv
        voici|closer|public mag|magazine
        red carpet look|looks|dress|outfit
        tapis rouge
        """
    ),
    together(Phrases(f"{SINGERS}|{ACTORS}|{PEOPLE}"), Phrases(f"{LOVE}|{STRIFE}")),
    Phrases(
        f"""
        rumeur(s)|rumour(s)|rumor(s) de|of|about (la|the|their|leur) {LOVE}|{STRIFE}
        {LOVE}|{STRIFE} … de|of|entre|between … {STAR}
        {STAR} … {LOVE}|{STRIFE}
        """
    ),
)
NAKED = Phrases(
    """
    porn|porno|pornhub|onlyfans|nsfw|nude(s)|xxx|milf|sextape|hentai|camgirl(s)|fetish|escort(s)
    mym|xvideos|xhamster|sexcam|stripper(s)|stripteaseuse(s)
    threesome|gangbang|sextoy(s)|dildo|youporn
    sexy photos|pics|girls|filles|video(s)|lingerie|selfie(s)|cam|chat
    photos|videos|contenu|content|pics|selfies coquin(s)|coquines|sexy|hot|x|adulte(s)|explicit
    photos|videos|contenu|content|pics|selfies erotique(s)|denudee(s)|nue(s)|osees
    adult|erotic content|movie|film|site|actress|novel|toys|photos
    film|star|site|video|actrice|acteur x|porno|de_charme|adulte
    plan cul|q|sexe
    strip tease|club
    sex toy(s)|tape|video|chat|shop|position(s)|cam
    sex|sexe torride|hot|party|en_ligne
    hot singles|girls
    """
)
SUBJECTS: dict[
    tuple[str, ...], Finder
] = {  # what a company.toml may call a subject -> how people speak of it
    ("bet", "gambling", "pari", "jeux d argent", "casino"): STAKED,
    ("crypto", "bitcoin", "nft", "trading"): COINED,
    ("diet", "regime", "weight", "minceur"): SLIMMING,
    ("celebrit", "gossip", "people", "potin"): GOSSIP,
    ("adult", "porn", "sex", "nsfw", "erotique"): NAKED,
}
