"""What a colleague saw or heard at work: lists, boards, rival bids, verdicts of the chiefs."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_matters import METAPHOR
from bot.drafts.words.confidential_pretended import PRETENDED

SAW = Phrases(
    """
    m a|ont montre
    showed me|us
    vu|vue|apercu|lu|lus|recu|recue
    trouve|ouvert|enregistre|filme|photographie|copie|recupere|traine
    trainait|trainent|tombe|tombee|intercepte|sous_les_yeux|devant_moi|voici|voila
    mis la main sur
    circule(nt)
    viens|vient de (d) voir|tomber|recevoir|lire|trouver|ouvrir|recuperer
    saw|seen|spotted|read|found|opened|recorded|filmed|forwarded|handed|copied|received|sitting
    glimpsed|got_hold|stumbled|landed|lying|circulating|doing_the_rounds|here_s|in_front_of_me
    """
)
SHEET = Phrases(
    """
    liste(s)|fichier|tableau|excel|tableur|slide(s)|planning|grille|courrier|note|mail|reunion
    list|file|spreadsheet|slide(s)|sheet|table|memo|email|call|meeting|letter|folder|dossier|doc
    projet d|de avenant|accord|communique|note
    draft
    organigramme|org_chart|headcount_plan|recording|enregistrement|document|pdf
    """
)
STAFFING = Phrases(
    """
    remunerations|salaires|paies|effectif(s)|mutes|mutations|mute|transferes|promus|promotions|promo
    departs|partants|licencies|licenciements|supprimes|primes|augmentations|evaluations|sanctions
    postes supprimes|menaces|concernes|a_supprimer|fermes
    candidats|candidates|postulants|notation|entretiens_annuels|interview_scores
    postes (qui) sautent|degagent
    pay|salaries|headcount|relocated|transferred|promoted|promotions|redundant|redundancies|layoffs
    leavers|bonuses|raises|appraisals|ratings|sacked|let_go|at_risk|job_cuts|position_cuts
    being|be|get|getting moved|cut|fired|promoted|transferred|axed
    jobs that|which|to go|cut|are
    """
)
PUBLISHED = Phrases(
    """
    etude|study|survey|article|presse|press|journal|newspaper|glassdoor|apec|insee|ons|gouvernement
    government|ministere|ministry|nurses|infirmiers|profs|teachers|ligue|league|club|saison|season
    foot|football|rugby|transfer_window|mercato|film|movie|serie|series|podcast|webinar|webinaire
    linkedin|hbr|bbc|monde|echos|times|book
    livre|market|marche|secteur|sector|industry|conseils|tips
    """
)
SIGHTED = unless(together(SAW, SHEET, STAFFING), PUBLISHED, OPEN)

BOARD = Phrases(
    """
    tableau blanc|velleda
    whiteboard|paperboard|flipchart|flip_chart|white_board|kanban|post_it_wall|mur_de_post_it
    ecran|screen|bureau|desk|mur|wall derriere|behind
    tableau|board|wall de|du|of (la|the) salle|room
    war_room|crisis_room|meeting_room board|wall
    behind me|us|him|her
    derriere moi|nous|lui|elle
    arriere plan
    background
    """
)
WRITTEN_THERE = Phrases(
    """
    chiffres|plan|plans|planning|roadmap|feuille_de_route|budget|brief|strategie|objectifs|cibles
    production|marges|clients|previsions|organigramme|lancement|prix|tarifs|priorites
    figures|numbers|forecast|strategy|targets|margins|customers|org_chart|launch|pricing|prices
    schema|architecture|diagram|codename|nom_de_code|priorities|pipeline
    """
)
ZOOM = Phrases(
    """
    zoom|zoomez|zoomer|regardez|photo|selfie|on_voit|visible|lisible|lire|devinez|look|picture|pic
    see|read|readable|spot|guess|cadeau|bonus|enjoy|photobomb|in_shot|dans_le_cadre|snap|cliche
    """
)
DOODLED = Phrases(
    """
    dessin|doodle|doodles|drawing|licorne(s)|unicorn(s)|blague|joke|cake|gateau|son|daughter|fils
    fille|dog|chien|cat|chat|plante|plant|vacances|holiday|effacez|erase|wipe|attention|careful
    thank_you|merci|bienvenue|welcome|anniversaire
    birthday|floutez|blur|blurred|floute|before_posting
    """
)
ON_THE_BOARD = unless(near(together(BOARD, WRITTEN_THERE), ZOOM), DOODLED, OPEN)

DECIDERS = Phrases(
    """
    la|notre|par_la|que_la direction
    management|board|leadership|comex|codir|siege|hq|head_office|excom|dg|pdg|ceo|cfo|daf
    conseil d administration|de_surveillance
    comite de|d direction|executif|strategique|pilotage|investissement(s)
    le groupe
    the group
    upper|senior management|leaders
    top|senior brass|execs|exec|management
    actionnaire(s)|shareholders|maison_mere|parent_company|steering_committee
    exec|executive|steering|investment committee
    les chefs
    the bosses|execs|suits|higher_ups|powers_that_be
    """
)
VERDICT = Phrases(
    """
    retoque|rejete|rejette|refuse|refusent|bloque|bloquent|enterre|enterrent|recale|valide|validé
    tranche|tranché|impose|imposent|veut
    veulent|envisage(nt)|hesite(nt)|prepare(nt)|exige(nt)|prevoit
    dit|dire non|niet|stop|oui
    feu vert
    freine|freinent|pousse|poussent|reporte|repousse|gele|coupe|sacrifie|lache|abandonne|prevoient
    rejected|refused|blocked|buried|vetoed|approved|imposed|wants|want|considering|preparing|demands
    threw|thrown|throwing|turned|shot|knocked|sent|pushed out|down|back
    said|says|say no|yes|stop
    green light
    greenlit|signed_off|postponed|frozen|froze|cut|sacrificed|dropped|shelved|binned|scrapped|killed
    plans|planning|intends|mulling|weighing|pushing|backed_down|overruled|insists|ordered
    """
)
AT_STAKE = Phrases(
    """
    teletravail|remote|wfh|plan|budget(s)|embauche(s)|recrutement(s)|hiring|prix|price(s)|pricing
    tarif(s)|projet|project|prime(s)|bonus(es)|augmentation(s)|raise(s)|pay_rise(s)|deplacements
    travel|demenagement|relocation|effectifs|headcount|poste(s)|jobs|fermeture|closure|usine|plant
    rachat|acquisition|fusion|merger|sous_traitance|outsourcing|externalisation|offshore|catalogue
    investissement(s)|investment(s)|strategie|strategy|lancement|launch|gamme|product_line|horaires
    restructuration|restructuring|reorganisation|reorg|contrat|contract|fournisseur|supplier|offer
    merge|sell|close|selling|closing|merging us
    nous fusionner|vendre|fermer|ceder|racheter|demenager
    offre|machine|ligne|atelier|equipe|team|service|department|commerciaux|sales
    """
)
PUBLIC_LIFE = Phrases(
    """
    municipal|mairie|council|ville|town|city|school|ecole|copropriete|syndic|parents|club|uefa|fifa
    premier|president|gouvernement|government|banque_centrale|central_bank|ecb|bce|fed|ofcom|fda
    comment|how_to|why|pourquoi|guide|webinar
    webinaire|podcast|etude|study|survey|formation|training
    fier(s)|fiere|proud|thrilled|ravis|ravie|heureux|heureuse|annonce_officielle|officialise|merci
    thanks|thank_you|excited|party|fete|noel|christmas|tee|velo|bike|charity|solidaire|volunteering
    rock|band|choir|chorale|jazz|musique|music
    game|jeu|surf|skate|snowboard|diving|cheese|key|chess|board_games|across_the|ouverte|cv
    """
)
DECIDED = unless(together(DECIDERS, VERDICT, AT_STAKE), PUBLIC_LIFE, OPEN, METAPHOR)

GAVE = Phrases(
    """
    donne|refile|file|souffle|glisse|transmis|envoye
    fuite|recupere|eu|obtenu|slipped|gave|given|leaked
    tipped|passed|sent|showed|got|handed|whispered
    """
)
OTHERS_BID = Phrases(
    """
    prix|offre|offres|tarifs|dossier de|d|du|des (l) autres|concurrent(s)|rivaux|autre_candidat
    the other|rival|competing bidder(s)|bid(s)|bidders|tender(s) s|price(s)|offer(s)
    competitor|competitors|rival|rivals s|price(s)|bid(s)|offer(s) price(s)|bid(s)|offer(s)
    the others price(s)|bid(s)
    """
)
CHOOSING = Phrases(
    """
    choisir|choisit|choisissons|hesite|hesitons|departage(r)|en_lice|finalistes|short_list|shortlist
    choosing|choose|picking|deciding|torn|hesitating|shortlisted|finalists
    """
)
SYSTEM = Phrases(
    """
    si|erp|crm|sirh|refonte|integrateur|prestataire|hebergeur|infogerance|fournisseur|mutuelle
    it system|provider|supplier|contract|overhaul
    new|nouvel|nouveau|our erp|crm|system|supplier|vendor|host|provider|agency|outil|payroll
    vendor|integrator|outsourcer
    """
)
ADVISED = Phrases("guide|conseils|tips|webinar|webinaire|article|how_to|comment|podcast|blog|salon")
RIVALS = either(together(OTHERS_BID, GAVE), unless(together(CHOOSING, SYSTEM, WE), ADVISED, OPEN))
SEEN = either(SIGHTED, ON_THE_BOARD, DECIDED, RIVALS, PRETENDED)
