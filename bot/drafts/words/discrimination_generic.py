"""Somebody spoken of as one of a kind, not as a person, and at work."""

from bot.drafts.phrases import Phrases
from bot.drafts.words.discrimination_people import ADJECTIVES_EN, NOUNS_EN, NOUNS_FR

_KIND_FR = (
    "arabe(s)|maghrebin(s)|maghrebine(s)|noir|noire|noirs|renoi(s)|juif(s)|juive(s)|musulman(s)"
    "|musulmane(s)|rom(s)|gitan(s)|gitane(s)|africain(s)|africaine(s)|roumain(s)|roumaine(s)"
    "|homo(s)|gay(s)|lesbienne(s)|trans|transgenre(s)|voilee(s)|barbu(s)|handicape(s)|handicapee(s)"
    "|autiste(s)|trisomique(s)|obese(s)|boiteux|begue(s)|sans_papiers|cassos|boomer(s)|menopausee(s)"
    "|bipolaire(s)|depressif(s)|depressive(s)|epileptique(s)|immigre(s)|chinois|pakistanais|dyslexique(s)|indiens|polonais"
)
AT_WORK = Phrases(
    """
    equipe(s)|bureau(x)|client(s)|clientele|poste(s)
    boulot|bosser|bosse|travail|travaille|travailler
    collegue(s)|candidat(s)|candidate|manager(s)|chef
    cheffe|patron|patronne|accueil|stand|reunion(s)
    recruter|recrute|recrutement|embaucher|embauche|embauchez|stagiaire|atelier|usine|prod|compta
    test|testing|nacelle|documentation|terrain|api|serveur|serveurs|server|servers|field|wine|vin
    technicien(s)|technician(s)|board|comite|direction|team_lead|business|rep|reps
    support|commercial|commerciaux|marketing|code|codent
    dev|devs|cantine|open_space|boite|entreprise
    partenaires|chantier|rh|cv|pause|vestiaire(s)|toilettes|photo|prime|astreinte|securite
    team(s)|office|client(s)|customer(s)|job(s)|work|works|working|colleague(s)|candidate(s)|boss
    manager(s)|managers|reception|booth|meeting(s)|hire|hired|hiring|recruit|intern|workshop|factory
    accounting|accounts|sales|coders|developer(s)|developers|canteen|company|partners|hr|shift|desk
    crew|staff|warehouse|loo|toilet(s)|bathroom|locker_room|subsidy|hands|floor|lab|stage
    on call
    """
)
KNOWN = Phrases(  # a person that the author knows, or news of the world
    """
    mon|ma|notre|my|our collegue|colleague|equipe|voisin|voisine|voisins|teammate|friend|ami|amie
    nouveau|nouvelle|new
    film|films|livre|book|roman|novel|serie|musique|music|festival|cuisine|restaurant|recette|recipe
    loi|law|ministre|minister|gouvernement|government|guerre|war|president|police|israel|gaza|match
    aussi|also|together|ensemble|tous_ensemble|open_to|ouvert|ouverte|everyone
    for all
    pour tous
    formation|training|emploi_des|semaine|week|journee|day|charte|accord|policy|guide|page|webinar
    benevole(s)|volunteer(s)|dons|donate|cv_anonyme|reconversion|insertion|hackathon|aide
    adapted|adapte(s)|testers|user(s)|utilisateurs|conception
    temoigne|recrutons|grace_a|more|promoted|nommee|paid|pay|earn|salaire(s)|gagnent|part
    plus de
    welcome(d)|bienvenue(s)|joins|joined|joining|rejoint|starts|arrive|wrote|wins|led|built|founded
    """
)
_FAULT = (
    "lazy|slow|rude|late|loud|cheap|thieves|liars|problem|worst|joke|same|disaster|useless|dirty"
    "|emotional|difficult|cunning|stubborn|trouble|reliable|punctual|clean|trusted|serious|capable"
    "|made|worth|welcome|fit|suited|good|bad|risk|burden|cost|nightmare|pain|headache|liability"
)
TOUCHY = Phrases(  # whole peoples and faiths: hardly ever the subject of a company's tweet
    f"""
    les|des|ces|aux arabes|maghrebins|noirs|juifs|musulmans|roms|gitans|gens_du_voyage|africains
    les|des|ces|aux homos|gays|lesbiennes|handicapes|autistes|voilees|obeses|trisomiques|cassos
    les|des|ces|aux roumains|polonais|portugais|indiens|chinois|pakistanais|turcs|asiatiques|blonds
    muslims|jews|arabs|gypsies|travellers|africans|asians|romanians|lesbians|cripples|chavs
    poles|albanians|nigerians|pakistanis|bulgarians are|is|on|only|just|don|can|and|do|will
    {ADJECTIVES_EN} {NOUNS_EN} only|just|again|never
    {ADJECTIVES_EN} {NOUNS_EN} are|is (all|just|so|really|the|a|always|never|too|not) {_FAULT}
    {ADJECTIVES_EN} {NOUNS_EN} always|cannot|can_t|don_t|should|must|who
    black|arab|muslim|jewish|gypsy|gay|foreign|disabled|pregnant|autistic applicant(s)|candidate(s)
    un|une|encore_un|encore_une {NOUNS_FR} {_KIND_FR}
    cv|cvs d|de arabe(s)|noir(s)|femme(s)|vieux|musulman(s)|maghrebin(s)|africain(s)|handicape(s)
    """
)
ELSEWHERE = Phrases(  # a visit, a dish, a feast, a language, a market
    """
    voyage|trip|visite|visit|visited|marche|market|export|exports|langue|language|cours|lessons
    plat|dish|recette|gaufre|waffles|dattes|dates|delice|delicious|delicieux|curry|invente|invented
    inventions|nouvel_an|new_year|diwali|transmis|zero|histoire|history|siecle
    photographe|blancs|noel|christmas|aid|eid|shabbat|paques|easter|concert
    photo(s)|tirages|prints|cafe|coffee|tableau|pixel|ecran|screen|cable|cables|fils|traits|points
    appli|app|police|outil|tool|interface|web|version|page|pages
    """
)
HOMONYMS = Phrases(  # what the same words name besides people
    """
    the|our projects team|manager|board|page|office|lead|list
    mot(s)|cours|lecons|lecon|notions of|de|d|in|le polonais|arabe|chinois|turc|russe
    parler|apprends|word(s)|lesson(s)|lessons of|de|d|in|le polonais|arabe|chinois|turc|russe
    mot(s)|cours|lecons|lecon|notions of|de|d|in|le portugais|roumain|polish|arabic|chinese|turkish
    parler|apprends|word(s)|lesson(s)|lessons of|de|d|in|le portugais|roumain|polish
    parler|apprends|word(s)|lesson(s)|lessons of|de|d|in|le arabic|chinese|turkish
    of the old_guard
    nativity play|scene
    creche vivante
    school play|fete|fair
    parents profs|evening
    kermesse|panto|pantomime|hatched|hatching|penguin(s)|poussin(s)|couvee|fledgling(s)
    smell(s)|smelled|sentir|sentaient|sentent (the|la|le|l) snow|rain|neige|pluie|orage|coffee
    deaf|sourd(e)|sourds|blind (a|aux|au|to) (all) complaints|excuses|reproches|arguments
    accent(s) circonflexe(s)|aigu(s)|grave(s)
    stray|acute|grave accent(s)
    accent(s)|accents … export|csv|utf|fichier|clavier|unicode|encodage|encoding|file|keyboard|font
    chinese|indian|turkish|lebanese|korean place|shop|next_door
    wheelchair|fauteuil basketball|basket|rugby|tennis|race|access|ramp|users|friendly|hire
    handisport|parasport|paralympics|paralympiques|nems|dumplings|noodles|ramen|sushi|bo_bun
    bearings|servers|laptops|cheeses|batteries|tyres|boilers|printers|models|wines|chairs i mean
    mean|talking about (the) bearings|servers|laptops|cheeses|batteries|tyres|boilers|printers
    roulements|serveurs|fromages|piles|pneus|chaudieres|imprimantes|modeles|vins|velos s entend
    parle|parlais d|de|des (vieux) roulements|serveurs|fromages|piles|pneus|chaudieres|vins|velos
    the blind(s) in|is|are (meeting|room|office|the|broken|stuck) room|broken|stuck
    the blind(s) in|is|are (meeting|room|office|the|broken|stuck) again|window|down
    blind|aveugle|myope|blinde as|comme|sans|without a|un|une|mes|my bat|mole|taupe|lunettes|glasses
    deaf|sourd|sourde as|comme a|an|un|une post|adder|pot|pots
    mad|old|black|white|fat as|comme a|the|night|time|coal|hatter|hills|march|methuselah|snow|tar
    anciens bureaux|locaux|numeros|eleves|clients|collegues|serveurs|modeles|comptes|sites
    sortir|dans|tout|sort|voit du|le|en noir
    wash|washed|washing|lave|laver|lavage|roast|oven at|a forty|sixty|quarante|soixante|#
    disabled|enabled|handicap button(s)|link|field(s)|option(s)|checkbox|menu|account(s)|feature
    disabled|enabled state|setting(s)|by_default|plugin|rule|user_account|test(s)
    trans siberian|siberien|siberienne|mongolian|atlantic|atlantique|manche|europe|alpine|fat(s)
    blind|deaf spot(s)|test(s)|tasting|date|alley|review|peer|bake|auction|corner|hiring|cv(s)
    black|white|brown|old|older screen(s)|box|hole(s)|friday|coffee|paint|cat|dog|hat|belt|list
    old|older|elderly|fat version(s)|server(s)|code|build(s)|laptop(s)|boiler|browser(s)|mill|town
    gros fichier(s)|volume(s)|clients|projet(s)|travaux|œuvre|carton(s)|lot(s)|plan|bug(s)|succes
    grosses requetes|donnees|pluies|mises|pointures|commandes|factures
    vieux serveur(s)|code|port|metiers|papiers|grimoire|script(s)|quartier|bateau|greement
    vieilles pierres|voitures|versions|factures|machines|photos
    vieille photo|carte|lettre|recette|chanson|malle|affiche|radio|montre|moto|grange|ferme|maison
    vieil album|appareil|agenda|atlas|atelier|almanach|escalier|entrepot|hangar|arbre|outil
    jeunes pousses|plants|arbres|entreprises|truffes
    filles|fille de_la_charite|d_attente|unique_table
    mere|maman patrie|carte|nature|poule|ourse
    mother|mum tongue|board|nature|ship|lode|earth
    polish|polishing the|your|our|up|that|remover
    nail|shoe|floor|french|car polish
    turkish|turkey coffee|delight|bath|sandwich
    chinese|indian|korean|mexican|lebanese takeaway|restaurant|food|whispers|new_year|cooking|buffet
    restaurant|traiteur|cuisine|nouvel_an|resto chinois|indien|libanais|turc|coreen|mexicain
    tete|casse|ombre chinoise(s)|chinois
    arabe litteraire|dialectal
    chiffre(s)|gomme|cheval arabe(s)|arabique
    boite(s)|caisse|liste|cafe|tableau|ecran(s)|trou(s)|jour|carte noir|noire(s)|noirs
    oeuf(s)|neige|drapeau|vin|page(s)|linge|bois blanc(s)|blanche(s)
    jewish|muslim|christian|catholic quarter|museum|calendar|holiday
    mosquee|cathedrale|synagogue visite|visitee
    """
)
