"""The ways of saying that one works there."""

from bot.drafts.finders import either, pattern
from bot.drafts.phrases import Phrases

SAID = Phrases(
    """
    notre|nos boite|entreprise|societe|equipe(s)|produit(s)|solution|outil|plateforme|logiciel
    notre|nos application|appli|collegues|ingenieurs|pdg|bureau(x)|offres|stand|blog|clients|labo
    notre|nos site|usine|service|nouveau|nouvelle|dernier|derniere|demo|technologie|maison|ceo
    notre|nos capteur(s)|batterie(s)|modele(s)|atelier|entrepot|direction|employeur|cheffe|chef
    our company|team(s)|product(s)|solution|tool|platform|software|app|colleagues|engineers|ceo
    our office(s)|jobs|booth|blog|customers|clients|lab|site|plant|service|new|latest|demo|own
    our sensor(s)|battery|batteries|model(s)|warehouse|boss|employer|interns|founders|stand
    chez nous
    nous|on recrutons|recrute|cherchons|cherche|embauchons|embauche|lancons|lance|sortons|sort
    on a|vient developpe|lance|sorti|construit|concu|publie|ouvert|cree|fabrique|de_lancer|de_sortir
    nous|on avons|developpons|developpe|construisons|concevons|fabriquons|publions|ouvrons
    nous|on accueillons|accueille|vendons|vend|preparons|prepare|travaille|travaillons
    rejoignez|rejoins|rejoindre nous
    nous rejoindre
    avec nous
    we are|re hiring|recruiting|building|launching|looking|growing
    we hire|built|build|released|launched|shipped|ship|publish|make|made|open|develop|created|ve
    we work|sell|design|designed|just|opened|run
    join|with|at|work|for|find|visit|meet|see us
    we|nous are|re|sommes|were|have|started|say|said
    on est
    foi d employe(e)|insider
    nous presentions|presentons|avons_presente|montrons|installons|deployons
    we presented|present|presenting|were_presenting|showed|demoed|installed|deployed
    nous trouver|voir|rencontrer
    work with us
    ma|mon|mes cheffe|chef|manager|manageuse|responsable|employeur
    ma|mon|mes employeuse|collegue|patron|patronne
    mon|mes premier|premiere|premiers jour(s)|mois|semaine|annee(s)
    my boss|manager|employer|colleague|team_mate|teammate|workplace|mentor
    my first|second|third|last day|week|month|year (at|with|here)
    ve|been been (here|with|at)
    been here|at|with
    i|ve joined|started|start (at|with)
    i work|worked|build|built|design|designed for|at|on|here|there|with|it|them|this
    i sell|maintain|code for|at|on|it|them|this
    ve|have worked at|for|with|on|here
    where i now|work|spend|build|fix|design|sell|learned|started
    from work
    interning|intern|engineer|working at
    je|j|ai|viens (d|de) rejoint|rejoindre|rejoins
    j ai commence|demarre|debute chez
    je suis|serai|etais|fus … chez|pour
    i m|am|was a|an|the … at|for|with
    developpeur|developpeuse|technicien|technicienne|commercial|commerciale|comptable chez
    developer|technician|accountant|salesperson|designer|nurse|tester at|for
    je developpe|vends|fabrique|concois|y_suis|code|maintiens|teste|documente
    je travaille|bosse dessus|sur
    j ai developpe|code|concu|ecrit|dessine|fabrique|construit|teste|travaille|bosse|participe|aide
    i ve developed|coded|designed|written|built|tested|worked
    i wrote|developed|coded|designed part|some|half|parts|code|the|this
    i tested|built|helped|shipped|drew part|some|half|parts|code|the|this
    i wrote|developed|coded|designed|tested|built|helped|shipped build|make|a|most|bits
    salarie|salariee|embauche|embauchee|stagiaire|alternant|alternante|ingenieur|ingenieure chez
    en stage|alternance|poste|cdi|cdd|apprentissage chez
    i m|am biased|paid|part|not_neutral|an_insider
    biased|biaise|biaisee|partial|partiale|chauvin|chauvine|insider
    pas (tres|vraiment|totalement|hyper|du_tout) objectif|objective|neutre|impartial|impartiale
    not neutral|impartial|objective
    parti pris
    preche pour ma
    qui me paie|paye|emploie
    pays|paient|paie my|mon|mes bills|salary|salaire|loyer|factures
    pour qui|laquelle|lequel je
    un|deux|trois|quatre|cinq|six|dix|vingt an(s)|mois|semaines chez|dans
    one|two|three|four|five|six|ten year(s)|months|weeks at|with
    """
)
SERVED = pattern(r"\b\d+ (?:ans|mois|semaines|years|months|weeks) (?:chez|dans|at|with|in)\b")
INSIDER = either(SAID, SERVED)
