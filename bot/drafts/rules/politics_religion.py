"""Politics and religion: convictions that are one's own and not the company's."""

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, TAGGED
from bot.drafts.finders import either, together, unless, without
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule

WHY = Phrase(
    fr="L’entreprise est à tous ses salariés : elle ne prend parti ni en politique ni en religion.",
    en="The company belongs to everybody who works there: it takes no side in politics or "
    "religion.",
)
POLITICIAN = Phrases(
    """
    macron|melenchon|bardella|zemmour|hollande|sarkozy|retailleau|glucksmann|attal|ruffin|lepen
    le|marine pen|le_pen
    sandrine rousseau
    edouard philippe
    trump|biden|kamala|obama|vance|bernie|starmer|farage|sunak|corbyn|putin|poutine|netanyahu
    boris johnson
    orban|meloni|bolsonaro|modi|erdogan|xi_jinping
    """
)
PARTY = Phrases(
    """
    rn|lfi|eelv|nfp|ump|gop|maga|snp|macronie|insoumis|reconquete|tory|tories
    parti|party socialiste|communiste|democratique|republicain|labour
    labour|republican|democratic|green|conservative party
    republicans|democrats|conservatives|lib_dems|socialistes|communistes|ecologistes
    front|rassemblement national|populaire
    france insoumise
    les verts|republicains
    la|the|l gauche|droite|left|right
    extreme droite|gauche
    far right|left
    """
)
VOTE = Phrases(
    """
    votez|votons|voter|voterai|vote|votes|voting|voted|elisons|elect|reelect
    soutenez|soutenons|elections|election|urnes|ballot|dimanche
    """
)
CALL = Phrases(
    """
    votez|votons|voterai (bien|tous|toutes) blanc|utile|a_gauche|a_droite|contre_eux
    vote them|him|her out
    vote|voting|votez|voter (for) (the) labour|tory|tories|republican|democrat|green|greens|reform
    vote|votez|voter rn|lfi|ps|lr|reconquete|ecologiste
    vote red|blue|leave|remain
    a bas le|la|les|l gouvernement|capitalisme|etat|patrons|reforme|macronie|systeme
    votez|votons|vote|voting (pour|for) (le|la|les|the|your|notre|l) maire|depute|liste|mayor
    votez|votons|vote|voting (pour|for|on) (le|la|the|your|notre|l) senator|governor|party
    votez|votons|vote|voting (pour|for|on) (le|la|the|l) candidat(e)|candidate|president
    vote(z) oui|non|yes|no|democrat(s)
    greve generale|reconductible
    tous|toutes en greve
    tous|toutes|rendez_vous a|dans la manif|manifestation|rue
    general strike
    join the strike|protest|picket|march
    descendons|descendez|manifestons|manifestez dans|contre|pour
    march|protest against
    boycottons|boycottez|boycott
    sign|signez the|this|la|cette petition
    stop the steal
    gilets jaunes
    liberez|free palestine|gaza|tibet
    build the wall
    defund the police
    abolish ice|borders
    frexit|brexit now|maintenant
    make america|france|britain great again
    god bless america|trump
    vive le roi|communisme
    vive la lutte|revolution
    not my president
    pas mon president
    manif|manifestation|greve contre|against|pour|lundi|mardi
    manif|manifestation|greve mercredi|jeudi|vendredi|samedi|dimanche
    protest|protests|strike against|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    contre|against la|the|cette|this reforme|reform (des|de)
    kick|throw|get them|him|her|this_government out
    this|ce|cet|the|le gouvernement|government … kick|dehors|demission|virer|resign|out
    """
)
OUST = Phrases(
    """
    demission|dehors|degage(z)|destitution|en_prison
    resign|must_go|for_president|presidente|president
    out|impeach|lock_him_up
    must|should go|resign
    """
)
GOD = Phrases("dieu|allah|jesus|christ|god|seigneur|yahweh", "the lord")
CREED = Phrases(
    """
    jugera|juge|punira|pardonnera|sauvera|sauve|seul|unique|priez|prions|benisse|creer|cree
    convertissez|repentez|repens|croyez|croire|foi|enfer|paradis|prophete
    is king|lord
    il n y a
    est grand|great|amour
    is great|love|good|king
    only|one|judge|judges|judgment|forgive|forgives
    save|saves|saviour|savior|loves|pray|repent|worship
    believe|faith|hell|heaven|sin|sins|sinners|prophet|gospel|praise|blessed|salvation
    """
)
PREACHING = Phrases(
    """
    convertissez|repentez vous
    convertis|repens toi
    repent
    repent sinners|now
    lisez|read le|la|the|your bible|coran|quran|gospel|torah|evangile
    allahu akbar|akhbar
    mecreant(s)|infidels|heathens|kuffar|impies
    accept|find jesus|christ|god
    trouvez dieu|jesus
    convert|convertir|converted|conversion to|a|au buddhism|islam|christianity|catholicism|judaism
    convert|convertir to|a|au|vers l|le|the islam|bouddhisme|christianisme|catholicisme|judaisme
    atheist(s)|athees|pagans|unbelievers|mecreants will|iront|go|vont burn|hell|en_enfer|bruler
    la seule vraie religion|foi
    only|one true religion|faith|god
    religion(s)|croyants|believers is|are|est|sont … poison|opium|mensonge|lie
    religion(s)|croyants|believers is|are|est|sont … lies|idiots|fous|stupid
    """
)
TOPIC = Phrases(
    """
    election(s)|presidentielle(s)|legislatives|municipales|referendum|gouvernement|government
    parlement|parliament|congress|senat|senate|macroniste(s)|gauchiste(s)|facho(s)|fasciste(s)
    fascism|fascist(s)|communist(s)|brexit|avortement|abortion|immigration|palestine|gaza|hamas
    sionisme|zionism|hezbollah|islam|islamist(s)|islamiste(s)|coran|quran|mosquee(s)|mosque(s)
    jihad|charia|sharia|laicite|blaspheme|blasphemy|vatican|scientology|scientologie
    assemblee nationale
    reforme des retraites
    white house
    prime|premier minister|ministre
    gun control
    le|the pape|pope
    eglise catholique
    catholic|evangelical church
    """
)
STANCE = Phrases(
    """
    nul|honte|honteux|scandale|scandaleux|detruit|detruisent|ruine|trahi|trahison|menteur(s)
    mensonge(s)|corrompu(s)|corruption|dictateur|dictature|assassin(s)|incompetent(s)|danger
    dangereux|sauver|sauvera|soutien|soutiens|soutenons|raison|tort|marre|virer|degage
    shame|disgrace|disgraceful|destroying|destroyed|ruined|ruining|betrayed|liar(s)|lies|corrupt
    corruption|dictator|criminal(s)|incompetent|thieves|dangerous|hero|right|wrong|resign|disaster
    should|must|devrait|devraient|doit|doivent|banned|ban|interdire|interdit|stop|contre|against|trop
    rien|please|temps|presidente|president|menace|threat|jamais|never|faire|enough|full
    evil|hate|cancer|poison|idiots|clowns|finally|power|end|fear|destroy|save|great|best|worst|worse
    pouvoir|fin|peur|detruire|pire|tuer|ruine|ruiner|meilleur|vive|bravo|assez|criminel(s)|nuls
    """
)
HARMLESS = Phrases(
    """
    talk|talks|title|prix|award(s)|poll|sondage|logo|name|nom|photo|favourite|favorite|prefere
    preferee|mascot|mascotte|speaker|finaliste|projet|project|startup|hackathon|cse|delegue(s)
    quorum|raft|zookeeper|consensus|kubernetes|cluster|conference|salle|room|bar|restaurant
    works council
    oh my
    thank god
    mon dieu
    """
)

CALLS = either(
    CALL,
    PREACHING,
    together(GOD, CREED),
    together(either(POLITICIAN, PARTY), VOTE),
    together(POLITICIAN, OUST),
)
SUBJECT = either(TOPIC, POLITICIAN, PARTY)

RULES = (
    Rule(
        id="politics_religion.call",
        severity="stop",
        message=Phrase(
            fr="Un appel politique ou religieux. Retirez-le, ou dites-le ailleurs qu’à côté de "
            "votre métier.",
            en="A political or religious call. Take it out, or say it away from your work.",
        ),
        why=WHY,
        find=unless(CALLS, HARMLESS),
        caught=(
            "Dimanche, votez Macron, tout simplement.",
            "Vote for Trump, friends",
            "Un seul Dieu. Convertissez-vous.",
            "Only one God, repent!",
            "Grève générale lundi, tous dans la rue",
        ),
        clean=(
            "Vote for your favourite talk title before Friday.",
            "Oh my God, the tests pass. Thank God.",
            "Un Saint-Amour remarquable, chez le vigneron",
            "Votez pour le logo de notre hackathon",
        ),
    ),
    Rule(
        id="politics_religion.company",
        severity="stop",
        message=Phrase(
            fr="L’entreprise se trouve mêlée à la politique ou à la religion. Séparez les deux.",
            en="The company is drawn into politics or religion. Keep the two apart.",
        ),
        why=WHY,
        find=unless(together(SUBJECT, either(COMPANY, TAGGED)), HARMLESS),
        caught=(
            "Brumaine vaut mieux que ce gouvernement",
            "Macron should visit Brumaine and learn",
        ),
        clean=("Brumaine publie son étude sur la pluie",),
    ),
    Rule(
        id="politics_religion.opinion",
        severity="stop",
        message=Phrase(
            fr="Un avis politique ou religieux. Gardez-le pour un compte sans lien avec votre "
            "métier.",
            en="A political or religious view. Keep it for an account without a link to your work.",
        ),
        why=WHY,
        find=without(
            unless(either(POLITICIAN, together(SUBJECT, STANCE)), HARMLESS),
            either(CALLS, COMPANY, TAGGED),
        ),
        caught=("Ce gouvernement est une honte", "Trump is right about one thing"),
        clean=(
            "Visite guidée de l’Assemblée nationale",
            "Leader election in Raft is the best talk",
        ),
    ),
)
