"""How people speak of customers, by name or nearly."""

import re

from bot.drafts.phrases import Phrases

WORD = r"[A-ZÀ-Þ][\w&’'-]+"
NOBODY = (
    r"(?!(?:The|This|That|Who\w*|Every\w+|No\w+|Some\w+|Any\w+|All|You|They|She|He|It|We"
    r"|One|Our|My|Your|Their"
    r"|Il|Elle|On|Ils|Elles|Qui|Tout|Tous|Ce|Cela|Notre|Nos|Mon|Personne|Chacun|Vous"
    r"|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August"
    r"|September|October"
    r"|November|December|Today|Yesterday|Noël|Christmas|Python|Rust|Kubernetes|Java"
    r"|Kafka|Linux|Docker|Git|GitHub|SQL"
    r"|Postgres|PostgreSQL|API|CSS|HTML|JavaScript|TypeScript|React|Go|AWS|Azure)\b)"
)
NAME = rf"(?P<it>{NOBODY}{WORD}(?: (?:(?:de|du|des|la|le|of|et|and|&) |d[’'])?{WORD}){{0,3}})"
OWN = r"(?:[Nn]otre|[Nn]os|[Oo]ur|[Uu]n|[Aa]|[Mm]y|[Mm]on)"
AS_A = r"(?:as (?:a|an|our)|parmi nos|parmi les|comme|au rang de nos|among our|to our(?: list of)?)"
BUYER = r"(?:customer|client|account|compte|référence|logo)s?"
DEAL = (
    r"(?:[Cc]ontrat|(?:[Aa]|[Tt]he|[Oo]ur|[Nn]ew|[Bb]ig|[Ss]igned"
    r"|[Cc]losed) (?:\w+ )?(?:contract|deal)"
    r"|[Mm]arché|[Ss]ignature|[Pp]artenariat commercial|[Cc]ommande|[Rr]enouvellement)"
)
WON = (
    r"(?:(?:[Jj]ust |[Ww]e |[Ww]e[’']ve |[Tt]eam |[Ff]inally )?"
    r"(?:landed|won|onboarded|onboarding|closed|secured|bagged|signed up|winning)"
    r"|(?:décroch|remport|gagn|embarqu)(?:é|er|ons))"
)
NEW = (
    r"(?:[Nn]ew|[Nn]ouve(?:au|lle)|[Ff]irst|[Pp]remi(?:er|ère)|[Gg]rand|[Bb]ig(?:gest)?"
    r"|[Ll]atest|[Dd]ernier)"
)
US = r"(?:us|nous|our \w+|notre \w+|nos \w+)"
CHOOSES = (
    r"(?:chose|choose|picked|picks|went with|signed with|trusts?|joined|joins|switched to|moved to"
    r"|renewed with|is now (?:live )?(?:on|with)|goes live with|just went live with)"
)
NO_HIRE = r"(?! (?:in (?:acc|sales|hr|it|supp|mark|the )|as (?:a|an|our) (?!\w* ?(?:cus|cli))))"
SETS_UP = (
    r"(?:[Dd]éploy(?:é|er|ons|ée|ées|és)|[Dd]éploiement|[Ii]nstall(?:é|er|ation|ons|ées|és|ing|ed)"
    r"|[Mm]ise en (?:prod|production|service)|[Mm]igration|[Gg]o[- ]live|[Ww]ent live"
    r"|[Rr]ollout|[Rr]olled out"
    r"|[Dd]eployed|[Dd]eploying|[Dd]eployment|[Ll]ivr(?:é|er|aison|ons|és|ées)|[Pp]ilote"
    r"|[Pp]ilot|POC|[Aa]udit)"
)
BUYERS = "customer customers client clients account accounts compte comptes reference logo logos"
NEWS = (  # how it is told, and the words one of which it needs
    (
        (
            rf"{NEW} (?:client|cliente|customer|account|compte|référence|logo)(?: gagné| signé"
            rf"| won| signed)?\s?:? {NAME}"
        ),
        "client cliente customer account compte reference logo",
    ),
    (
        (
            rf"{OWN}(?: \w+){{0,2}} (?:clients?|cliente|customers?|compte|account)(?:,| is| est"
            rf"|\s?:| at| chez)? {NAME}"
        ),
        "client clients cliente customer customers compte account",
    ),
    (
        (
            rf"(?:[Ww]elcom(?:e|ing)|[Bb]ienvenue à(?: la| l[’'])?|[Aa]ccueillir|[Aa]dding"
            rf"|[Aa]jouter)(?: la| les| le)? {NAME},? "
            rf"{AS_A}(?: \w+){{0,2}} {BUYER}"
        ),
        BUYERS,
    ),
    (
        (
            rf"{NAME} (?:is|est|becomes|devient|as|comme)(?: (?:maintenant|now|officially"
            rf"|officiellement))?"
            rf"(?: \w+)? (?:a|an|our|un|une|notre|new|nouveau)(?: \w+)? {BUYER}"
        ),
        BUYERS,
    ),
    (
        (rf"{NAME} (?:just |has |have |finally |officially )*{CHOOSES} {US}\b{NO_HIRE}"),
        (
            "chose choose picked picks went signed trust trusts joined joins switched "
            "moved renewed live"
        ),
    ),
    (
        (
            rf"{NAME} (?:just )?(?:signed|picked|chose|renewed|bought"
            rf"|ordered)(?: \w+){{0,3}} (?:with us|our|from us)\b"
        ),
        "signed picked chose renewed bought ordered",
    ),
    (
        (
            rf"{NAME} (?:vient de signer|signe|a signé|a renouvelé|passe|est passée?|bascule"
            rf"|arrive|migre|a migré)"
            rf"(?: \w+){{0,3}} (?:avec|chez) nous\b"
        ),
        "signer signe renouvele passe passee bascule arrive migre",
    ),
    (
        (
            rf"{NAME} nous (?:(?:a|ont|avait) (?:enfin |tous )?(?:choisis?|signés?|confié"
            rf"|rejoints?|renouvelé|préférés?|commandé|retenus?|fait confiance|accordé)"
            rf"|(?:fait|font) confiance|rejoint|rejoignent|choisit|choisissent|confient?)\b"
        ),
        "nous",
    ),
    (
        (
            rf"{NAME} (?:utilise|déploie|adopte|achète|a choisi|choisit|a acheté|a commandé"
            rf"|déploient|utilisent) (?:nos|notre)\b"
        ),
        "utilise deploie adopte achete choisi choisit commande deploient utilisent",
    ),
    (
        (
            rf"{NAME} (?:uses|deploys|is deploying|adopted|bought|runs on|ordered|rolled out"
            rf"|is rolling out|relies on) our\b"
        ),
        "uses deploys deploying adopted bought runs ordered rolled rolling relies",
    ),
    (
        (
            rf"{DEAL}(?: signée?| signed| de| d[’']\w+ ans?| hier| ce \w+| aujourd[’']hui| today"
            rf"| yesterday| conclue?| closed)? (?:avec|with|chez|for|pour) (?:la "
            rf"|le |les |l[’'])?{NAME}"
        ),
        "contrat contract deal marche signature partenariat commande renouvellement",
    ),
    (
        (
            rf"(?:[Ss]igned|[Ss]igner|[Ss]igné|[Ss]igning|[Rr]enewed|[Rr]enouvelé)(?: (?:up"
            rf"|a \w+|un \w+|today|hier))?"
            rf" (?:avec|with|chez) (?:la |le |les |l[’'])?{NAME}"
        ),
        "signed signer signe signing renewed renouvele",
    ),
    (
        (
            rf"{WON} (?:le |la |the |a )?(?:(?:gros |big |huge )?(?:compte|client|contrat|marché"
            rf"|account|contract|deal)"
            rf"(?: de | d[’']| of | with | avec |: | )(?:la |le |les )?)?{NAME}(?= (?:as a"
            rf"|as our|account|contract|deal|comme)|[ ,.!]*$|[,.!]| \W)"
        ),
        (
            "landed won onboarded onboarding closed secured bagged signed winning "
            "decroche decrocher decrochons remporte remporter remportons gagne gagner "
            "gagnons embarque embarquer embarquons"
        ),
    ),
    (
        (
            rf"(?:[Nn]os|[Nn]otre|[Oo]ur) \w+(?: \w+){{0,3}} (?:chez|at)"
            rf" (?:la |le |les |l[’'])?{NAME}"
        ),
        "chez at",
    ),
    (
        (
            rf"(?:[Oo]n|[Nn]ous|[Ww]e|[Nn]os \w+|[Oo]ur \w+) (?:now |just |already )?(?:équip\w+"
            rf"|protèg\w+|protect|equip|instrument\w*)"
            rf"(?: [a-zéèêàç\d]+){{0,4}} (?:de |of |for |at |chez |d[’'])(?:la |le |les |the "
            rf"|l[’'])?(?=[A-ZÀ-Þ]\S+ [A-ZÀ-Þ]){NAME}"
        ),
        (
            "equipe equipons equipent equiper equipes protege protegeons protegent "
            "protect equip instrumente instrumentons instrument"
        ),
    ),
    (
        (
            rf"{NAME} (?:rejoint|rejoignent|joins|join|joined|intègre) (?:nos|our"
            rf"|la liste de nos|the list of our)(?: \w+)? (?:client|customer|référence"
            rf"|portefeuille|portfolio)"
        ),
        "rejoint rejoignent joins join joined integre",
    ),
    (
        (
            rf"(?:[Jj]ust|[Ww]e|[Ww]e[’']ve|[Ff]inally|[Tt]oday we|[Oo]n a|[Oo]n vient de"
            rf"|[Nn]ous avons) (?:just |finally |enfin )?(?:signed|signé|signer|équipé|équiper"
            rf"|equipped|convinced|convaincu) (?:la |le |les |l[’'])?{NAME}"
        ),
        "signed signe signer equipe equiper equipped convinced convaincu",
    ),
    (
        (
            rf"(?:[Tt]he|[Ll]e) {NAME} (?:account|contract|deal|rollout|pilot)\b(?= (?:is|was"
            rf"|went|just|has|will|starts))"
        ),
        "account contract deal rollout pilot",
    ),
    (
        (rf"{NAME} (?:among|parmi|au rang de|dans la liste de) (?:our|nos)(?: \w+)? {BUYER}"),
        "among parmi rang liste",
    ),
    ((rf"{SETS_UP}(?: \w+){{0,3}} (?:chez|at) (?:la |le |les |l[’'])?{NAME}"), "chez at"),
)
BUSINESS = Phrases(
    """
    client(e)|clients|customer(s)|contrat(s)|contract(s)|deal|compte|account
    signe|signed|signature|projet|project|mission|signer|signing|renewed|renewal|renouvelle
    deploie|deployer|deploiement|deployed|deployment|deploys|deploient|deploye
    migration|migrated|integration|demo|pilote|pilot|chez|rdv|meeting|reunion|livre|livraison
    rollout|install|installation|audit|atelier|workshop|kickoff|training|onboarding|visite|visit
    directeur|directrice|dg|dsi|acheteur|acheteuse|buyer
    procurement|cto|ceo|cio|cfo|patron|boss|them
    gars|lads|guys|licence(s)|license(s)|seats|postes|utilisateurs|users
    equipe|equipons|equiper|devinez|devine|guess|indice|hint|compagnie|airline|bank|banque|signee
    picked|chose|choose|choisi|choisis|equipes|folks
    team|account|poc|prod|production|capteurs|sensors
    appel d offres
    data center
    on site
    proof of concept
    go|went live
    """
)
BEFORE_NEWS = re.compile(
    r" (?:deal|contract|account|renewal|rollout|pilot|project|migration|go-live|demo"
    r"|team|folks|meeting)\b"
)
AFTER_NEWS = re.compile(r"\b(?:chez|contrat|compte|projet|client|reunion|equipe)s? $")
