"""What shakes a company: jobs cut, the law at the door, the press, words hushed up."""

from bot.drafts.cues import COMPANY, COMPETITOR, PRODUCT
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.crisis_tamed import OTHERS

US = Phrases(
    """
    chez nous
    nos|notre|our|ours|we|us|nous|ici|here
    mon|ma|mes|my equipe|team|service|boite|entreprise|employeur|company|employer|collegues|boss
    mon|ma|mes|my colleagues|coworkers|usine|plant|bureau|office|etage|floor|department|departement
    """
)
OUR_HOUSE = either(COMPANY, US)
OURSELVES = either(COMPANY, PRODUCT, US)
DISMISSED = Phrases(
    """
    vire(s)|viree(s)|licencie(s)|licenciee(s)|congedie(s)|congediee(s)
    ete|est|sont|etre|fait remercie(s)|remerciee(s)
    pousse(s)|poussee(s) vers la_sortie
    mis|mise|mises a_la_porte|dehors|a_pied|au_placard
    leur|sa|ma|notre lettre (ce|de|recommandee|hier|licenciement)
    lettre(s) de licenciement
    licenciement(s)|redundancy|redundancies|dismissal
    recu leur|sa|ma|notre lettre
    depart(s) force(s)|contraint(s)|volontaire(s)
    degraissage|degraisser|charrette|charrettes|purge|saignee|coupe_claire|coupes_claires
    sur la_liste|la_sellette|le_carreau
    plus de_boulot|de_travail|d_emploi
    chomage partiel|technique
    emplois menaces|supprimes|detruits
    let go
    letting go of|people|half|staff
    fired|sacked|axed|canned|dismissed
    made_redundant|shown_the_door|escorted_out|walked_out|furloughed
    got|received|handed|given (their|his|her|my|our|the) letter|letters|pink_slip|notice|cards|p45
    pink slip(s)
    forced out|departures|exits
    job losses|cull|axe
    headcount|staff|job(s) cut(s)|reduction(s)|cull|purge
    on the list|chopping_block
    out of a_job|work
    """
)
MANY = Phrases(
    """
    # personnes|salaries|collegues|gens|postes|people
    # staff|colleagues|jobs|employees|of_us|d_entre|heads
    moitie|tiers|quart|toute|tous|dizaine|dizaines
    centaine|centaines|half|third|quarter|whole|everyone
    tout|toute|entire|whole|appris|apprend|learned|heard
    all|dozens|hundreds|nobody|plusieurs|several|beaucoup|many|next|ambiance
    mood|rumeur|rumour|vendredi|friday|hier|yesterday
    collegue|colleague|colleagues|collegues|vague
    wave|plan|noel|christmas
    by email
    par mail
    la liste
    les suivants
    ce matin
    this morning
    le service
    the team
    l equipe
    mon equipe
    my team
    notre equipe
    our team
    """
)
NUMERALS = (
    "dix|quinze|vingt|trente|quarante|cinquante|soixante|quatre_vingts|cent|deux_cents|trois_cents"
    "|mille|dizaines_de|centaines_de|dozens_of|hundreds_of|ten|fifteen|twenty|thirty|forty|fifty"
    "|sixty|seventy|eighty|ninety|hundred|two_hundred|three_hundred|thousand|soixante_dix"
)
JOBS_GONE = Phrases(
    f"""
    {NUMERALS} postes|emplois|salaries|familles|suppressions|departs … supprime(s)|menaces|annonces
    {NUMERALS} postes|emplois|salaries|familles … carreau|rue|porte|supprimees|vires|partent|plan
    {NUMERALS} jobs|people|workers|staff|families|redundancies … gone|going|cut|axed|lost|laid_off
    {NUMERALS} jobs|people|workers|staff|families … fired|sacked|redundant|scrapped|threatened|risk
    supprime(nt)|supprimer|vire(nt)|virer|licencie(nt)|licencier {NUMERALS} postes|emplois|personnes
    supprime(nt)|supprimer|vire(nt)|virer|licencie(nt)|licencier {NUMERALS} salaries|gens|collegues
    cut|cuts|cutting|axe|axes|axing|sacking|firing|laying_off|shedding {NUMERALS} jobs|people|staff
    cut|cuts|cutting|axe|axes|axing|sacking|firing|laying_off|shedding {NUMERALS} workers|posts
    """
)
HOUSE = Phrases(
    """
    siege|head_office|headquarters|hq|agence|bureau(x)|office(s)|usine|plant|factory|site|entrepot
    warehouse|filiale|branch|subsidiary|atelier|division|service|unite
    """
)
SHUT = Phrases(
    """
    ferme|fermer|fermera|fermeront|fermeture|ferment|delocalise|delocalisation|delocaliser|vendu(e)
    demenage|liquide|cede|condamne|shut|shuts
    shutting|closing|closes|close|closed|closure|relocating
    offshored|offshoring|sold_off|moving_out|axed|wound_up|mothballed
    """
)
OR_ELSE = Phrases(
    """
    dehors|definitivement|sans_prevenir|fini|rideau
    emplois|salaries|licencies|annonce|annoncer|apprend|appris|rumeur|officiel|confirme|choc|merci
    personnes
    permanently|without_warning|jobs
    staff|redundant|announced|just_learned|just_heard|rumour|official|confirmed|shock|people|leave
    employees|year_end
    tout le_monde
    ou la_porte|partir
    pour de_bon
    fin de_l_annee
    or leave|go|quit
    for good
    the end
    by christmas
    """
)
LAWMEN = Phrases(
    """
    gendarmes|gendarmerie|police|policiers|huissier(s)|douanes|fisc|parquet|juge(s)|procureur
    inspecteurs|inspecteur|inspection_du_travail|cnil|dgccrf|amf|urssaf|tribunal|prud_hommes
    tribunal_de_commerce|prudhommes|avocats|justice|perquisition|mandat|warrant|bailiff(s)|police
    detectives|prosecutor(s)|regulator(s)|inspector(s)|hmrc|taxman|osha|hse|ico|sec|ftc|fda|tribunal
    court|judge|lawyers|customs|serious_fraud_office|fraud_squad
    """
)
LAWED = Phrases(
    """
    mandat|warrant|saisi|saisie|saisissent|embarque|embarquent|fouille|fouillent|perquisitionne
    debarque(nt)|condamne|condamnee|condamner|poursuit|poursuivi|poursuivie|assigne|assignee|plainte
    enquete|enquetent|mise_en_demeure|amende|redressement|sauvegarde|liquidation|garde_a_vue
    mise_en_examen|scelles
    seized|seizing|searching|searched|raiding|raided|raid|convicted|sued|suing|sues|complaint
    investigating|investigation|probe|probing|fine|fined|protection|administration|insolvency
    chapter_11|custody|charged|indicted
    found_against|ruled_against
    ordered_us|shut_us|turned_up|subpoena
    subpoenaed|lost_the_case|perdu_le_proces|perdu_notre_proces
    mis en_examen
    a l_accueil
    dans les_locaux|nos
    nos bureaux
    at reception|our
    in our_offices
    """
)
PRESS = Phrases(
    """
    jt|journal_televise|presse|article
    reportage|journaliste(s)|mediapart|cash_investigation|elise_lucet
    envoye_special|canard_enchaine|documentaire
    investigation|enquete|bfm|20h
    evening_news|news|newspaper|newspapers|press
    reporter(s)|journalist(s)|panorama|documentary|expose
    headlines|front_page|guardian|bbc|story|piece|tabloid(s)|papers|dispatches|buzz
    le monde
    une des_journaux
    """
)
ILL_FAME = Phrases(
    """
    mauvaises_raisons|mauvaise_pub|faux
    mensonge(s)|mensonger|ment|diffamation|accuse|accusent|accusations|revelations|revele|scandale
    honte|premieres_loges|deballe|balance|epingle|epinglee|lynchage|acharnement
    fuite|source|sources|temoignage_anonyme|off|couler|salir|attaque|demonte|detruit
    wrong_reasons|untrue
    lie|lies|libel|accused|accuses|accusing|allegations|revelations|reveals|revealed|scandal|shame
    front_row|whistleblower|slams|slammed|smear|witch_hunt|bullshit|leaked
    anonymous|ashamed|embarrassing|trashed|damning|lanceur_d_alerte
    pas pour_de_bonnes
    dit vrai
    est vrai|faux
    tout est_vrai
    n importe_quoi
    la verite
    not for_good
    all the_wrong|true
    bad press
    is true
    it s_true
    isn t_true
    hit piece
    the truth
    """
)
HUSHED = Phrases(
    """
    mentir|menti|ment|cacher|cache|caches|taire|tait|silence|etouffer|etouffe|minimiser|minimise
    dissimuler|dissimule|camoufler|sous_le_tapis|motus|omerta
    lie|lied|lying|hide|hiding|hid
    hush|hushed|cover_up|covering_up|covered_up|play_down|playing_down
    bury|buried|sweep|swept|keep_quiet|gagged|stay_quiet|under_the_rug|under_the_carpet
    pas en_parler
    rien dire
    ne rien_dire
    say nothing
    """
)
MATTER = Phrases(
    """
    coupure|panne|incident|fuite|piratage|faille
    accident|defaut|bug|rappel|crise|interruption|fraude
    intrusion|licenciement(s)|departs|enquete|outage|downtime|leak|breach|flaw|fault|recall|crisis
    hack|layoffs|investigation|fraud|spill|defect|injury|pollution
    """
)
TOLD_TO = either(
    Phrases("on", language="fr"),
    Phrases(
        """
        direction|chef|patron|com|boss|management|they|we|i|us|clients|customers|public|presse|press
        consigne|ordre|demande|asked|told|ordered|instructed|nous|m
        """
    ),
)
LOST = Phrases(
    """
    perdu|perdus|perdues|efface|effaces|effacees|detruit|detruites|ecrase|disparu|envole|envolees
    lost|deleted|wiped|erased|destroyed|overwritten|vanished|gone
    """
)
DATA = Phrases(
    """
    donnees|sauvegarde|sauvegardes|dossiers|historique|base_clients|fichiers|mesures|data|backup(s)
    records|customer_files|database|history
    """
)
SHAKEN = unless(
    either(
        together(DISMISSED, MANY, OUR_HOUSE),
        together(DISMISSED, MANY, Phrases("on|je|i|we|they|ils|rh|hr|direction|management")),
        near(
            JOBS_GONE, either(OUR_HOUSE, Phrases("site|usine|plant|famille(s)|families|collegues"))
        ),
        together(SHUT, HOUSE, OR_ELSE, OUR_HOUSE),
        together(LAWMEN, LAWED, OURSELVES),
        together(PRESS, ILL_FAME, OURSELVES),
        together(HUSHED, MATTER, TOLD_TO),
        together(LOST, DATA, Phrases("clients|customer(s)|nos|notre|our|we|nous|on|client|users")),
    ),
    OTHERS,
    COMPETITOR,
)
