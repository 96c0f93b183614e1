"""The shapes that passwords and codes have, and what stands between them and their name."""

from bot.drafts.numbers import WORDS as NUMBERS

# Between the cue and the value: a few words, then "is", a colon, a quotation mark.
STILL = (
    r"(?:(?:still|now|just|currently|always|literally|simply|basically|encore|toujours|maintenant"
    r"|juste|simplement|bien|desormais|désormais) )?"
)
IS = (
    r"\b(?:is|est|c|c[’']est|sont|are|with|avec|reste|remains|was|était|c[’']était|devient"
    r"|it[’']s)\b"
)
EQUALS = r"\b(?:is|est|c[’']est|was|était|reste|remains|it[’']s)\b"
SAID = rf"[^\n.!]{{0,50}}?(?:[:=→?«“\"/]|[’']s\s|->|{IS})[\s:«“\"'‘]{{0,3}}{STILL}[\"«“‘]?"
AT_ONCE = r"[\s:]{1,3}(?=[^\s]{6})(?=\S{0,40}[A-Za-z])"
MIXED = (
    r"(?P<it>(?=\S{0,40}\d)(?=\S{0,40}[A-Za-z!@$*?_-])(?!\d{1,2}/\d)[^\s»”\"]{4,40}"
    r"|(?<![\d]/)(?<!\d{2}/\d)\d{4,12})(?![^\s.,;:!?»”\")])"
)
LONG_KEY = r"[^\n]{0,50}?(?<![\w/])(?P<it>(?=\w{0,60}\d)(?=\w{0,60}[A-Za-z])[\w-]{20,200})"
LETTERS_FIRST = r"(?P<it>[A-Za-z](?=\S{0,40}\d)[^\s]{6,40})"
LAST_WORD = r"\s?[:=]\s?[\"'«“]?\s?(?P<it>[A-Za-z][\w!@$*?-]{4,40})\s?[\"'»”]?\s*[.!]?\s*(?:$|#|\n)"
IN_QUOTES = r"[^\n\"«“.!]{0,65}[\"«“‘]\s?(?P<it>[\w!@$*?.#%-]{4,40})\s?[\"»”’]"
JOINED = rf"[^\n]{{0,40}}?{IS}\s(?P<it>[A-Z][\wÀ-ÿ]{{1,30}}[_@$*!-][\wÀ-ÿ!@$*-]{{2,30}})"
GLUED = (  # blue-lagoon, soleil_levant
    rf"(?:[’']s\s|[^\n.!?]{{0,30}}?(?:[:=]|{EQUALS})\s?){STILL}"
    r"(?!(?i:peut|celui|celle|lui|c|ce|well|self|non|multi|two|opt|built|e|wi|anti|auto|mi|demi"
    r"|sous"
    r"|so|là|ssh|single|one|co|re|pre|post|top|est|ci|there|never|ever|half|old|hard|long|short"
    r"|en)[-_.+])"
    r"(?P<it>[A-Za-zà-ÿ]{3,15}(?:[-_+.][A-Za-zà-ÿ\d]{2,15}){1,4})(?=[\s,;!?)]|\.?$)"
)
NO_YEAR = r"(?<!since )(?<!depuis )(?<!\ben )(?<!\bin )(?<!\bde )"
UNITS = (
    r"(?![\w€$%]| ?(?:%|€|[$£]|h\b|k?m\b|mm|m²|db\b|V\b|W\b|Hz|bits?\b|(?:milli(?:on|ard)|users?"
    r"|lignes?|lines?|pages?|euros?|people|personnes?|clients?|customers?|places?|seats?|jours?"
    r"|days?|heures?|hours?|minutes?|secondes?|fois|times|ans|years?|tests?|commits?)\b))"
)
ONE = NUMBERS.replace("zero", "z[eé]ro")
SPOKEN = (
    rf"(?i:\b(?:{ONE})\b(?:[ ,.·–-]{{1,3}}(?:puis |then )?"
    rf"(?:(?:double |triple )?(?:{ONE})\b|\d{{1,2}}\b)){{2,9}})"
)
FIGURES = (
    r"(?:[A-Z#*]{0,3}\d){3}[A-Z\d#*]{0,7}|[A-Z]?(?:[ -]?\d)(?:[ -]\d){2,7}[A-Z#*]?"
    r"|\d(?:(?:[.·_|]|, ?)\d(?!\d)){3,7}|\d{3}[ .-]\d{3}"
    r"|\d{4}[ -]\d{4}"
    r"|\d{1,2} - \d{1,2}(?: - \d{1,2}){1,3}|\d{2}[ /-]\d{2}(?:[ /-]\d{1,2})?(?:[ -]\d{2})?"
    r"|\d\uFE0F?\u20E3(?:\s?\d\uFE0F?\u20E3){2,7}"
    rf"|{SPOKEN}"
)
LONG_FIGURES = (  # four at least, where little else tells a code
    r"[A-Z#*]{0,2}\d{4,8}[A-Z#*]{0,2}(?!\w)|\d{2,4}[A-Z]{1,2}\d{0,3}(?!\w)"
    r"|[A-Z]?(?:[ -]?\d)(?:[ -]\d){3,7}[A-Z#*]?|\d(?:(?:[.·_|]|, ?)\d(?!\d)){3,7}"
    rf"|\d{{3}}[ .-]\d{{3}}|{SPOKEN}"
)
ANY_FIGURES = rf"\d{{3,8}}|\d(?:[ -]\d){{2,7}}|{SPOKEN}"
CODE = rf"[^\n.!]{{0,40}}?(?<![\w/.,:€$£-]){NO_YEAR}(?P<it>{FIGURES}){UNITS}"
LINKED = (
    rf"[^\n.!?]{{0,40}}?(?:\b(?:is|est|avec|with|has|c[’']est|code|pin|combinaison|combination"
    rf"|combo|tapant|faisant)|[:→=]) (?:le |la |the |always |toujours |now |désormais |code )?"
    rf"{NO_YEAR}(?P<it>{FIGURES}){UNITS}"
)
LOOSE = (
    r"(?: [\w'’/,:-]+){0,4}? (?!(?i:sha|md|base|utf|iso|http|oauth|x509|wpa|ipv|python"
    r"|node|web|covid|version|argon|aes|rsa))"
    r"(?P<it>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ@$!*_.-]{2,20}\d{2,6}[\w!@$*#-]{0,10})(?![\w/])"
)
IS_FIGURES = (
    rf" ?(?:is|est|c[’']est|:|=|→|,) (?:le |the |now |still "
    rf"|toujours )?(?P<it>{FIGURES})(?![\w€$%]| li[gn]| ?[%€])"
)
AT_FIGURES = rf" (?:le |in |the |code |sur |de |du |puis )?(?P<it>{FIGURES}){UNITS}"
PHRASE = rf"[^\n]{{0,20}}?{IS} (?P<it>(?:[a-z]{{3,12}}[ -]){{1,4}}\d{{1,4}})(?=\s*$|[.,;!])"
SPELT = (
    rf"[^\n]{{0,25}}?(?:[:=→?]|{IS})\s{{0,2}}"
    r"(?P<it>(?:[\w@$!*#?](?: {1,2}|, ?|-|\.|_| - )){4,40}[\w@$!*#?])(?!\w)"
)
SEED = r"[^\n]{0,30}?[:=]\s?(?P<it>(?:[a-zà-ÿ]{2,10}[ ,]{1,2}){11,23}[a-zà-ÿ]{2,10})"
ENDINGS = (
    r"(?!\S*(?:ée?s?|ed|ing|able|ible|ment|ly|ants?|ents?|eux|euse|ifs?|ives?|ous|ful|less"
    r"|ique|ics?|ale?|aire|ary|est|er|ier|tion|ture|ité|ity)(?![\w]))"
)
STATES = (  # what a password is said to be, when it is not said
    r"(?!(?i:mort|dead|roi|king|queen|history|fini|over|weak|strong|long|short|court|faible|fort"
    r"|simple|complexe?|wrong|right|faux|fausse|bon|bonne|good|great|fine|safe|bad|broken|gone|here"
    r"|there|ready|easy|free|same|hard|tough|your|yours|ours|mine|only|always|never|still|pas|plus"
    r"|trop|bien|mieux|sur|sûr|utile|unique|vide|void|empty|that|this|what|where|with|from|like"
    r"|comme|dans|pour|chez|aussi|tout|rien|celui|notre|votre|juste|just|very|really|quite|back"
    r"|down|okay|stupid|old|new|true|false|vrai|moins|enough|useless|toast|dans|une?|the|public"
    r"|sacré|secret|perdu|parti|requis|required|sent|lost|stolen|hidden|shown|known|kept|part"
    r"|also|more|about|none|nothing|needed|non|mandatory|obligatoire|optional|facile|difficile"
    r"|lourd|pénible|relou|nul|pourri|partout|inutile|obsolète|ridicule|drôle|funny|boring|ugly"
    r"|super|cool|yes|leur|leurs|theirs|even|then|than|when|while|quand|sous|sans|entre|vers)"
    r"(?!\w))"
)
DULL = ENDINGS + STATES
PLAIN = (
    rf"(?:[’']s|[^\n:.!?]{{0,40}}?(?:{EQUALS}|[:,](?= (?:still|toujours"
    rf"|encore))))\s{STILL}{DULL}(?P<it>[A-Za-zÀ-ÿ]{{4,20}})"
    r"(?=\s*(?:$|[,.;!)\n#]|lol|mdr|haha|ptdr|on all|partout|everywhere|for (?:all|everything)"
    r"|pour (?:tout|tous)))"
)
WORD = r"[\w.@+!$*?#%&-]{3,40}"
STRONG = r"(?=[^\s/]{0,40}[\d!@$*#?_&%])"
COUPLE = (
    rf"[^\n:=]{{0,40}}?[:=→]\s?(?P<it>(?!//)(?:(?P<one>{WORD})\s?[/|+:]\s?(?P=one)(?![\w/])"
    rf"|(?i:admin|root|user|test|demo|guest|invite|invité|operator|sa|postgres)\s?[/|+:,]\s?{WORD}"
    rf"|(?!https?:){WORD}\s?(?:/|\||\+| et | and )\s?{STRONG}[^\s/]{{4,40}}))"
)
USER = (
    r"(?i)(?<!\w)(?:user(?:name)?|utilisateur|login|log|ident|identifiant|id|compte|account|mail"
    r"|email"
    r"|admin|nom d[’']utilisateur)\b(?:\s?[:=]\s?|\s(?:is |est )?)[\"«']?"
    r"(?P<name>(?!(?:and|with|avec|your|votre|page|form|the|via|ton|son|les|est"
    r"|is)\b)[\w.@+-]{2,40})"
    r"[\"»']?\s?(?:,|;|/|\||-|et|and|&|\n|puis|with|avec)?\s{0,2}"
    r"(?:pass(?:word|wd|code|e)?|pwd|pw|mdp|mot de passe)\b(?P<sign>\s?[:=]\s?|\s(?:is "
    r"|est )?)[\"«']?"
    r"(?P<it>(?P=name)(?!\w)|(?=\S{0,40}[\d!@$*#_?]|[a-z]{3,15}[-+.][a-z]{3})[^\s»\"]{4,40}|"
    r"(?<=[:=] )[^\s,.;»\"]{4,40}"
    r"|(?<=[:=])[^\s,.;»\"]{4,40})"
)
BEFORE = (
    r"(?:[\"«“‘]\s?(?P<it>[^\s\"»”]{4,30})\s?[\"»”’],? (?:as|is|est|comme|for|pour|was|reste|still"
    r"|en|c[’']est)\b[^\n.!?]{0,40}?)(?i:password|passcode|passphrase|mots? de passe|mdp)"
)
USED_AS = (
    r"(?P<it>(?=\S{0,30}\d)(?=\S{0,30}[A-Za-z])[^\s«\"“]{5,30}),? (?:as|is|est|comme|c[’']est"
    r"|en guise de"
    r"|for)(?: (?:the|our|my|your|le|la|notre|mon|de|a|new|nouveau|wifi|wi-fi|admin|root))"
    r"{0,3} (?i:password|passcode|passphrase|mots? de passe|mdp|clé wi-?fi|pass)\b"
)
LICENCE = (
    r"(?<![\w-])(?P<it>(?=[A-Z-]{0,60}\d)(?=[\d-]{0,60}[A-Z])[A-Z\d]{4,8}(?:-[A-Z\d]{4,8}){2,8})"
    r"(?![\w-])"
    r"|(?<![\w-])(?:\d{6}-){5,7}\d{6}(?![\w-])"
)
SPARE = (
    r"[^\n]{0,60}?(?P<it>(?=[a-zA-Z-]{0,20}\d)(?:[A-Za-z\d]{4,6}[- ][A-Za-z\d]{4,6}(?:, ?| |$"
    r"|\n)){1,10}"
    r"|(?=[a-zA-Z]{0,20}\d)(?=\d{0,20}[a-zA-Z])[a-zA-Z\d]{6,12}(?!\w))"
)
BASE32 = (
    r"[^\n]{0,40}?(?P<it>(?=[A-Z]{0,30}[2-7])[A-Z2-7]{16,64}(?!\w)"
    r"|(?:[A-Z2-7]{4} ){3,12}[A-Z2-7]{4}(?!\w))"
)
SIX = (
    r"(?<![\w.,/#€$£+-])(?P<it>(?:G-)?\d{3}[ -]?\d{3})"
    r"(?=\s*(?:$|[,.;!?)—–»\"\n-]|is\b|est\b|c[’']est|comme|as\b|for\b|pour\b|qui\b))"
)
TURNS = (
    r"(?P<it>\d{1,2} ?(?:tours? )?(?:a |vers la |to the |x )?(?:gauche|droite|left|right|[gdlr])\b"
    r"(?:[ ,;>→-]{1,3}(?:puis |then |et |and )?\d{1,2} ?(?:a |vers la |to the )?"
    r"(?:gauche|droite|left|right|[gdlr])\b){1,5}"
    r"|(?:gauche|droite|left|right) (?:a |to )?\d{1,2}"
    r"(?:[ ,;>→-]{1,3}(?:puis |then |et |and )?(?:gauche|droite|left|right) (?:a "
    r"|to )?\d{1,2}){1,5})"
)
ENVIRONMENT = (
    r"(?<![\w-])(?:[A-Z][A-Z\d]{0,20}_){0,5}(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN|API_?KEY"
    r"|KEY|PASSPHRASE"
    r"|CREDENTIALS|DSN)\s?=\s?[\"']?(?P<it>(?![$<{*]|\.\.|[xX]{3}|[Yy]our|None|null|os\.|env)[^\s\"']{6,200})"
)
COMMAND = (
    r"(?:redis-cli|rediscli)[^\n]{0,80}\s-a\s+(?P<it>[^\s$]{4,60})"
    r"|sshpass\s+-p\s?['\"]?[^\s$]{4,60}"
    r"|mysql(?:dump)?\b[^\n]{0,60}\s-p(?!\s|assword)[^\s$]{4,60}|ldapsearch[^\n]{0,80}\s-w\s+[^"
    r"\s$]{4,60}"
    r"|docker login[^\n]{0,60}\s-p\s+[^\s$]{4,60}|smbclient[^\n]{0,60}-U\s+\S{1,30}%[^\s$]{4,60}"
)
COMMANDS = "redis rediscli sshpass mysql mysqldump ldapsearch docker smbclient"
OF_SOMETHING = (  # le mot de passe du NAS : admin
    r" (?:(?i:du|de la|de l[’']|des|for|of|to|on|pour|admin|root|wi-?fi|invité|guest|par défaut"
    r"|commun)\b)"
    rf"[\w’' -]{{0,30}}?\s?[:=→]\s?[\"'«“]?\s?{DULL}(?P<it>[A-Za-zÀ-ÿ][\w!@$*?-]{{3,30}})"
    r"(?=\s*(?:$|[\n(.!;#\"»”]|lol|mdr|haha))"
)
TECHNICAL = (
    r"(?!(?i:sha|base|utf|http|oauth|x509|wpa|ipv|python|node|covid|version|argon|scrypt|bcrypt"
    r"|pbkdf"
    r"|windows|iphone|ipad|android|galaxy|pixel|neoflow|devoxx|devfest|fosdem|vivatech|top|log4"
    r"|web|rfc"
    r"|iso|cve|owasp|nist|fido|webauthn|open|office|salle|room|hall|stand|booth|niveau|level"
    r"|article))"
)
VALUE = (
    rf"(?<![\w#@/.:&-]){TECHNICAL}(?P<it>[A-Za-zÀ-ÿ][a-zà-ÿ]{{3,20}}[-_.]?\d{{2,6}}[!?*#$]{{0,3}}"
    r"|[A-Z][a-z]{1,8}[A-Z]\w{0,8}\d{2,6}|[A-Za-z]{1,8}[0134578@$][a-z]{2,12}[!?*#$\d]{1,6}"
    r"|[A-Za-zÀ-ÿ]{3,15}(?:[-_][A-Za-zÀ-ÿ]{3,15}){1,4}[-_]?\d{1,6}[!?*#]?"
    r"|(?:[^\W_][-.]){5,20}[^\W_](?!\w)|(?:[^\W_] ){6,20}[^\W_](?!\w))"
    r"(?=[\s.,;:!?)»”\"]|$)"
)
BY_HABIT = rf"[^\n.!?]{{0,40}}?(?:,|:|=|->|–|—)\s?(?:toujours |still )?(?P<it>{FIGURES}){UNITS}"
WIRELESS_KEY = (
    r"(?<![\w#@/.-])(?P<it>(?=\w{8,64}(?!\w))(?:(?:\d+[A-Za-z]+){2,20}\d*|"
    r"(?:[A-Za-z]+\d+){2,20}[A-Za-z]*))"
    r"(?![\w/.-]\w)"
)
SET_OFF = (
    r"(?<=[,:(—–?-] )(?P<it>(?!(?:19|20)\d\d(?!\d))\d{4,6}[A-Z#*]?)"
    r"(?=\s?(?:,|\.|\)|—|–|!|$| (?:on|sur|au|puis|then|et|and)\b))"
)
SET_APART = (
    r"(?<![\w.,/€$£-])(?P<it>\d(?: \d){3,7}|\d{1,2}(?:-\d{1,2}){2,4}|\d{2,3}[A-Z]\d{1,3}|"
    r"\d{2,4}[A-Z])"
    r"(?![\w/-]| ?(?:€|%|h\b))"
)
ON_THE_PAD = (
    r"(?<![\w.,/€$£-])(?P<it>\d{3,8}|\d(?:[ -]\d){2,7}) ?(?:,? ?(?:puis )?(?:la touche )?"
    r"(?:etoile|star|diese|hash|pound|asterisk)(?!\w)"
    r"|(?:sur|on|into|in|au) (?:le |the )?(?:pave|clavier|pad|keypad|panel|digicode|boitier)\b)"
)
PASS = rf"(?<!\w)passe ?: ?{MIXED}"
SAID_AFTER = (
    rf"[^\n.!?]{{0,60}}?(?:{EQUALS}|[:=→]) ?(?:le |the |{STILL})?{NO_YEAR}(?P<it>{FIGURES}){UNITS}"
)
NEXT_TO = (
    r" (?:is |= |: ?)?(?P<it>(?!(?:19|20)\d\d(?!\d))\d{4,6}[A-Z#*]?)"
    r"(?=\s?(?:,|$|\.(?!\d)|!|\)| (?:puis|then|et|and|avant|before)\b))"
)
TAKES = (
    r"\b(?:c'est|it's|wants|takes|needs|asks for|demande|veut|attend|accepte) (?:le |un |a )?"
    r"(?P<it>(?!(?:19|20)\d\d(?!\d))\d{4,6}[a-z#*]?)(?=\s?(?:,|$|\.(?!\d)|!|\)|;))"
)
MAILBOX = (
    r"(?<![\w.])[\w.+-]{1,40}@[\w.-]{3,60} ?(?://|/|\||;|→|:|,|avec|with|et|and|puis|then|\+) ?"
    r"(?:(?i:mdp|pass|pw|pwd) ?:? ?)?"
    r"(?P<it>(?=[^\s@]{0,30}\d)(?=[^\s@]{0,30}[A-Za-z]{3})(?=[^\s@]{0,30}[_!$*#?%&-])[^\s@/]{6,30})"
)
AFTER_SIGN = rf"[^\n.!?\d]{{0,40}}?[:=→] ?(?P<it>{FIGURES}){UNITS}"
DULL_PAIR = (
    r"\b(?P<it>(?:root|admin) ?(?:,|et|and|puis|then) ?"
    r"(?:toor|root|admin\d*|password\d*|azerty\d*|qwerty\d*|1234\w*|test|demo))\b"
)
LOOSE_PAIR = (
    r"(?<![\w/.])[a-z][\w.-]{2,20} ?/ ?"
    r"(?P<it>[A-Z][a-zà-ÿ]{3,14}[-_!.]?\d{2,4}[!?*#]{0,2})(?![\w/-])"
)
IN_LOWER = (
    r"[^\n:=]{0,40}?(?:minuscules?|majuscules?|lower ?case|caps|one word|un (?:seul )?mot)\s?[:=]"
    r"\s?[\"'«“]?\s?(?P<it>[A-Za-zÀ-ÿ]{4,20})(?!\w)"
)
ASSIGNED_WORDS = """
    api access secret private client auth bearer ssh cle clef key token jeton password passwd pwd
    mdp pass apikey accesskey secretkey authtoken accesstoken clientsecret apitoken privatekey
    apisecret
"""
