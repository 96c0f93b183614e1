"""How people speak of coins, tokens and quick money, and of what is science, crime or power."""

from bot.drafts.finders import either, pattern, unless
from bot.drafts.phrases import Phrases

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
PROMOTED = either(
    Phrases(
        f"""
        bitcoin(s)|btc|dogecoin|doge|binance|coinbase|cryptocom
        bitpanda|kucoin|memecoin(s)|altcoin(s)
        solana|shitcoin(s)|nft(s)|xrp|ethereum|hodl|rugpull|hodler(s)|etoro
        shiba inu|coin|token|va|explose|moon|to
        airdrop(s) gratuit|free|token(s)|crypto|claim|wallet|is_live|ouvert|season|of|de|hunters
        claim|claimed|free|crypto|token|qualify|rate|recu (the|your|my|mon|votre|un|an) airdrop
        received (the|your|my|mon|votre|un|an) airdrop
        token|coin|jeton|our|notre presale|prevente is|est|live|ouverte|starts|ends|open|price
        buy|hold|hodl|stack|achete|achetez|acheter (some|des|du|de_la|more|your) {COIN}
        {COIN} … {MONEY}
        {MONEY} … {COIN}
        buy|bought|buying the dip
        stack|stacking sats
        satoshi(s)|hodling|degen(s)|metamask|bullrun|altseason|cryptos|bitcoiner(s)
        bull run
        alt season
        ether|eth|btc|sol va|will|explose|exploser|monte|grimpe|is_going|a_la_hausse|to|hits|hit|at
        stake|staking|staked (your|my|mes|vos|des) eth|ether|sol|coins|crypto|tokens|rewards
        stablecoin(s)|usdc|usdt … rendement|yield|interest|epargne|savings|compte|account|livret
        mets|mettez|place|placez|put|park|move … stablecoin(s)|usdc|usdt|bitcoin(s)|crypto(s)
        staking … yield|rendement|revenu(s)|income|apy|rewards|interet(s)|passif(s)
        remplir|remplissez|chargez|charge|fill|load|loading (up) (vos|tes|your|my) sacs|bag|bags
        jeton(s)|token(s)|coin(s)|crypto(s) … prevente|presale|pre_sale|listing|airdrop|launchpad
        jeton(s)|token(s)|coin(s)|crypto(s) … whitelist|places_limitees|premiers_investisseurs|early
        prevente|presale|ico|airdrop … jeton(s)|token(s)|coin(s)|crypto(s)
        mint|minting|minted|minter (mon|ma|my|our|your|the|un|a) nft(s)|collection|drop
        seed phrase
        cold wallet
        revenu(s)|income|rendement … staking|defi|yield_farming
        sortez|sortir|retirez|mettez … banque(s)|epargne|livret_a … crypto(s)|btc|bitcoin
        crypto is|c_est|est (the|l|le|la) (the|l) future|avenir|futur
        to the moon buy|now|soon|baby|lads|guys|hodl|together|next|easily
        straight|all_the_way|us|bags|coin|token|this_one to_the_moon
        not financial advice
        trading … offerte|gratuit|libre|libres|liberte
        trading … freedom|formation|coaching|discord|telegram|rich
        trade|trading|trader crypto|forex|options|cfd|from_home|depuis_chez
        doubler|double|doubled|tripled|triple|tripler|multiplie mon|my|ton|votre|mes capital|mise
        libre|independant|freedom|liberte financierement|financiere
        financial freedom
        crypto|cryptos … rat_race|way_out|wealth|banks|banques
        crypto|cryptos … liberte|freedom|rich|riche|future|moon
        {COIN} … to_one|to_#|# dollars|dollar|euros|k|percent
        pris|gained|up|gagne # % … nft(s)|crypto(s)|btc|coin(s)|token(s)
        financially free|independent
        connect|connectez|link|liez|claim (your|votre|ton) wallet|airdrop
        get in early|before_it|now
        before it pumps|explodes|moons
        fear of missing|missing_out_on_bitcoin
        ledger nano|live
        crypto(s) offert(s)|offerts|offertes|gratuit|gratuits|gratuite|free|bonus|giveaway
        free|bonus crypto
        meme|shit coin(s)
        ether|eth|sol|btc is|s|est|en|on a_la_cave|au_plus_bas|en_soldes
        ether|eth|sol|btc is|s|est|en|on soldes|in_the_basement|on_sale
        exchange|plateforme … crypto(s) … link|lien|code|offerts|free
        altcoin(s)|web3|defi … gains|rich|riche|futur|future|moon|invest|profits
        usdt|usdc|tether|cardano|polkadot|avax|floki|cryptomonnaies|cryptobro(s)
        early investors|adopters token|coin|crypto
        diamond hands
        whitelist spot
        rachetez|racheter|renforcez|achetez|achete … baisse|creux … piece|jeton|coin|token|exploser
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
        r"(?:x ?\d{2,4}|\d{1,4} ?x|all in|dyor|moon\w*)\b|\bdyor\b",
        words="token tokens coin coins jeton jetons crypto cryptos altcoin altcoins dyor",
    ),
    pattern(r"\$(?:btc|eth|doge|sol|xrp|shib|ada)\b", signs="$"),
)

SCIENCE = Phrases(
    """
    chiffrement|chiffrer|chiffre|dechiffrer|encryption|encrypt|encrypted|cryptographie|cryptography
    aes|rsa|sha|sha_256|hash|hachage|hashing|courbe(s)|elliptique(s)|elliptic|curve(s)|quantum
    post_quantique(s)|quantique|symetrique|asymetrique|symmetric|asymmetric|cipher|cadenas|padlock
    diffie|hellman|vigenere|cesar|caesar|enigma|turing|nonce|nombres_premiers|prime_numbers|primes
    openssl|tls|theoreme|theorem|exo|exos|homework|devoirs|library|bibliotheque|roll_your_own
    bloc_notes|tableau_noir|blackboard|partiel|td|cours_de|cours|lecture|class|professeur|prof
    merkle|protocole|protocol|consensus|distributed|papier_de_recherche|whitepaper|algorithme
    llm(s)|gpt|mistral|prompt(s)|jwt|csrf|oauth|refresh|refreshed|inference|expire(s)
    expired
    expirent|appeler_le_modele|alice|bob|factorisation|factoring|modulo|xor
    eth zurich|epfl
    """
)
CRIME = unless(
    Phrases(
        """
        arnaque(s)|arnaqueur(s)|escroc(s)|escroquerie(s)|scam(s)|scammer(s)|scammers|fraude(s)|fraud
        hameconnage|phishing|demanding|reclame(nt)|exige(nt)|webcam|chantage|blackmail|rancon(s)|rancongiciel(s)|ransom|ransomware|malware|cryptojacking
        vol|vols|voleurs|theft|thieves|blanchiment|laundering|pirates|mineur_cache|faux_sites
        mefiez_vous|mefiance|beware|warn|warning|red_flags|piege(s)|cryptominer|cryptomineur
        """
    ),
    Phrases(
        """
        pas|not|no|n_est|isn_t|zero|rien (d|de|a|an|une|un) arnaque|scam|piege|escroquerie|fraude
        think|thought|croyais|pensais|dit|said (c|it|que) (is|s|etait|was) (a|une) scam|arnaque
        """
    ),
)
POWER = Phrases(
    """
    consomme(nt)|consommation|energie|energy|power|electricite|electricity|kwh|twh|co2|carbone
    carbon
    empreinte|footprint|refroidissement|cooling|chaleur|heat|chauffe|piscine|planete|climat|climate
    """
)
CURIOUS = Phrases(
    """
    pas|jamais|toujours_pas|rien (bien|tout|vraiment) compris|comprendre|pige
    don|never|didn|still t|don_t|understood|understand (really) (get) get|it|understand|understood
    pas|sans|aucun|jamais|ni|zero|plutot_que (de|d|du|des) (la) bitcoin(s)|crypto(s)|nft(s)
    pas|sans|aucun|jamais|ni|zero|plutot_que (de|d|du|des) (la) blockchain|cryptomonnaie(s)
    not|no|without|never|isn_t|rather_than|nor (a|the|about|any) (to) bitcoin(s)|crypto|nft(s)
    not|no|without|never|isn_t|rather_than|nor (a|the|about|any) (mining) cryptocurrency|coins
    """
)
COINED = unless(PROMOTED, SCIENCE, CRIME, POWER, CURIOUS)
