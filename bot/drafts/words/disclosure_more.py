"""More praise as it is said in passing, more ways to say one works there, and plain news."""

from bot.drafts.finders import unless
from bot.drafts.phrases import Phrases

SOUGHT = unless(
    Phrases(
        """
        si|if (vous|you|tu) cherchez|cherches|need|are_looking|want|re_looking
        allez|vas y
        if|si you|vous|tu|t want|need|looking|cherchez|cherches|voulez|veux … c_est|it_s|its|works
        if|si you|vous|tu|t want|need|looking|cherchez|cherches|voulez|veux … marche
        """
    ),
    Phrases(
        """
        stand|booth|hall|allee|aisle|salle|room|bureau|office|adresse|address|contact|docs|doc|menu
        bouton|button|parking|entree|entrance|avant|before|midi|noon
        lien|link|page|numero|number|badge|support|horaires
        """
    ),
)
ABOVE = Phrases(
    """
    zero|aucun|sans|pas_un|not_one|not_a_single|without|never_had_a regret(s)
    ne regrette|regrettons|regretterez pas|rien
    nuits|nights|soirees|evenings|vie|life|journees (ont|a|have|has|all) change|changed|changent
    days|matins|mornings (ont|a|have|has|all) change|changed|changent
    rendu|rend|rendent nos|mes|ma|notre|le week_ends|week_end|soirees|nuits|sommeil|serenite|liberte
    rendu|rend|rendent nos|mes|ma|notre|le sourire
    gave|gives|given us|me (our|my) weekends|weekend|evenings|nights|sleep|time|life|lives|sanity
    peu d|de entreprises|boites|employeurs|patrons|outils|logiciels|societes
    few|not_many|how_many firms|companies (can|would|will|that) do|offer|treat|say|match|care
    few|not_many|how_many employers|bosses (can|would|will|that) do|offer|treat|say|match|care
    few|not_many|how_many places|tools (can|would|will|that) do|offer|treat|say|match|care
    wouldn|won|would|d (t) (not|never) leave|swap|trade|quit|switch
    get|grab|find|treat|buy|help yourself|yourselves (one|a|some|two|to)
    procurez|procure|prenez|prends|trouve|trouvez (vous|toi|m|t) en un|une
    can|won|could|doesn|didn t|not|never shut_up|stop_talking|stop_raving (about)
    n|ne arrete(nt)|cesse(nt) pas|plus d|de en_parler|me_le|nous_le|le_vanter
    me|nous bassine(nt)|rebat|rebattent|saoule avec|les_oreilles
    essai|demo|version|mois gratuit(e)|offert(e)|offerts
    free|risk_free trial|demo|month|months|licence|license
    demandez|reclamez|reservez|ask|book (for) votre|une|un|your|a demo|devis|essai|quote|trial
    request|claim (for) votre|une|un|your|a demo|devis|essai|quote|trial
    promo|remise|discount|soldes|black_friday|offre_speciale|special_offer|code_promo|promo_code
    paie(nt)|paye(nt)|payent|pays|pay (tres|really|pretty|plutot|super) bien|well|mieux|better
    bien paye(s)|payee(s)|paid
    well paid
    can|can_t|couldn|peut|peuvent|pourra (meme|pas|plus) t|not|s compete|keep_up|aligner|rivaliser
    n a|ont rien|plus_rien|pas vu|tant_qu_on d_aussi|d_equivalent|de_tel|comparable
    haven t|never seen|found|met|tried anything (half|as|so) like|as|so|close
    ferme|fermer|shut|shuts le|la|the|up clapet|bouche|caquet|doubters|sceptics|critics
    sceptique(s)|sceptical|skeptical … convaincu|converti|conquis|convinced|converted|won_over
    sceptique(s)|sceptical|skeptical … avais_tort
    vrai(e)|real soulagement|difference|changement|relief|game
    fait|faire|makes|made (toute|all) la|the (vraie|real) difference
    je|j|on|i|we reprends|resigne|resignerais|renouvelle|rachete|rachetons|d_buy|renewed|would_buy
    trop contente|content|heureux|heureuse de|d|que|avec|du
    les|vos|their|your concurrents|competition|rivals|competitors peuvent|can|should
    a|an|pure|sheer joy|delight|dream|treat|pleasure|bliss|marvel
    un|une|pur|pure bonheur|regal|joie|plaisir|delice
    go|just|now|please|do get|try|grab|buy it|one|them
    foncez|fonce|jetez_vous|courez_y|vous_me_remercierez|thank_me_later|you_ll_thank_me
    y en a_pas_deux|a_pas_dix
    two|three|deux|trois clicks|clics et|and|c_est|it_s|that_s|done|termine|range
    go from|went … minutes|hours|clicks|seconds
    the|exactly (exactly) kind|sort|type of place|company|people|team
    the|exactly (exactly) kind|sort|type of firm|tool|product|boss|employer
    le|la|ce|du genre|type de boite|entreprise|maison|endroit|gens|outil|produit|patron|equipe
    la|une|the|a|cette (seule) (rare) boite|entreprise|maison|place|company|firm ou|where|that|qui
    je|i|j|on|we prendrais|choisirais|signerais|installerais|prendrait|irais|recommencerais
    i|we|you d|would take|choose|pick|install|sign|buy|go|recommend|marry|start|bet
    si|if j|i|je|we etais|ran|were|avais|owned|dirigeais|had
    really|truly|actually gets|get|understands|understand|knows|cares|listens|works
    seul|seule|only outil|tool|boite|company (que|qui|that) mon|ma|my|qui|that|me|il
    seul|seule|only logiciel|app|thing|one (que|qui|that) mon|ma|my|qui|that|me|il
    seul|seule|only outil|tool|boite|company (que|qui|that) on|nobody|personne
    seul|seule|only outil|tool|boite|company (que|qui|that) n_a|hasn_t|works|marche
    seul|seule|only logiciel|app|thing|one (que|qui|that) on|nobody|personne|n_a|hasn_t|works|marche
    coup de chapeau
    tip of the_hat
    hat tip
    un|deux|plusieurs cran(s) au_dessus|devant|plus_haut
    cran(s) au dessus
    a|one|several notch(es)|cut|level|head|class above|up|ahead|apart
    head and shoulders
    au dessus du lot|de_la_melee|des_autres|du_panier|de_tout
    dessus du panier
    loin|bien devant|au_dessus
    sort|sortent|sortir du lot
    stands|stand|standing (head) out|apart|above|alone
    hors concours|categorie|norme|du_commun
    dans|une autre|cour categorie|ligue|dimension|planete|monde|des_grands
    in a different|another league|class|planet|dimension|category
    leader(s) of|du the_pack|peloton
    ahead of the_pack|everyone|the_game|the_curve|the_rest|the_others
    sans rival|egal|concurrence|pareil|comparaison|fausse_note|bavure|faute
    rien a|de jeter|plus_simple|plus_beau|meilleur
    y a (pas) mieux|photo|moyen
    on|tu|vous fait|fais|trouve|trouves|trouvez|trouverez pas mieux
    can|could|couldn|can_t t|not ask_for_more|fault|do_better|go_wrong|beat_it
    you can t_go_wrong|t_beat|not_beat|t_top
    hard|tough|impossible|difficile|dur to|de|d faire beat|top|match|mieux
    hard|tough|impossible to beat|top|match|fault|do_better
    les autres peuvent|n_ont_qu|sont_loin|a_cote
    the others|rest|competition can|are|is|should (only) behind|take_notes|watch|learn
    peuvent|peut prendre|en_prendre exemple|de_la_graine
    en prendre de_la_graine
    take note|notes
    une lecon de|d
    a lesson in
    comme|like (des) (un) papa|gant|reve|coq|charm
    comme|like (des) (un) a_dream|clockwork|a_glove|horloge|montre|roulettes
    roule|fonctionne|marche|tourne|works|runs comme|like
    nickel chrome
    aux petits oignons
    bien pense|pensee|penses|concu|concue|foutu|fichue|fichu
    well thought|designed|made|built (out)
    il|elle|ca fallait|manquait y_penser|plus_que_ca
    saves|saved|saving|sauve|epargne my|our|nos|mes|me|us (bacon|skin) bacon|weekends|nerves|hours
    gagne|gagnes|gain (un|de|du) temps|fou|precieux|deux_heures|une_journee|trois_heures
    makes|made my|our|your day|life|week|work|job
    rend|rendu|rendent la|ma|notre|mon (vie|boulot) vie|boulot|quotidien
    sleep|sleeping|slept (enfin) tranquille|mieux|soundly|well|at_night|easy
    dors|dort|dormir|dormons (enfin) tranquille|mieux|soundly|well|at_night|easy
    tranquillite|peace d|of esprit|mind
    retrouve|retrouver le sourire|sommeil|mes_soirees|mes_week_ends
    got my|our evenings|weekends|life|sanity back
    ma|my|mon|notre|our vie|life|boulot|quotidien a|has change|changed
    chouchoute(s)|chouchoutee(s)|chouchoutes|bichonne(s)|choyes|pampered|spoilt
    treated|traite|traites|traitee comme|like des|a (des) rois|reines|princes
    treated|traite|traites|traitee comme|like des|a (des) kings|queens|royalty|gold
    sorti|sortie|sortis d|du un|une|sacre|sale|tres (sacre|sale|mauvais) petrin|galere|pas|bourbier
    tire|tires|tiree d|du un|une|sacre|sale|tres (sacre|sale|mauvais) petrin|galere|pas|bourbier
    got|gets|dug me|us out of
    c_est|voila la|ici|l_endroit qu|que|ou (il) faut|fait_bon|vaut bosser|travailler
    c_est|voila la|ici|l_endroit qu|que|ou (il) faut|fait_bon|vaut etre|aller|postuler
    place|company|firm to work|be|apply|join
    must see|try|have|buy
    a|to tester|voir|essayer absolument|d_urgence|sans_tarder|de_toute_urgence
    what|how (a) (more) could|would you_want|anyone_want|we_do_without
    que demander de_plus
    comment|how on|did (ai) (i) (we) (ever) faisait|live|manage|faisais|survive (t) (on) sans|avant
    je|j|on|i|we n arrete_pas|can_t_stop|en_parle_a_tout|en_revenais|vous_en_parle
    tellement|so many|much mieux|better|plus_simple|plus_facile|easier|nicer
    rien que|just pour|for ca|that|l_ambiance|the_people
    ou|where il|it fait|s bon|good (to) vivre|travailler|bosser|work|be
    bon|good|great|nice|super endroit|place|spot pour|to|ou
    on|you|people se|y|are|feel sent|soigne|ecoute|accueilli
    on|you|people se|y|are|feel valued|heard|welcome|at_home|looked_after
    les gens y_sont|restent|s_y|sont_heureux
    people stay|are_happy|smile|love
    tu|vous kiffer|adorerez|allez_aimer|allez_adorer|vas_aimer|vas_kiffer|y_serez
    ll (all) love|thank|enjoy|fit|adore
    entre|between toutes|all (de) (of) mille|them
    mon|my|notre|our coup|petit|go preferee|prefere|to_tool|favourite|favorite
    le|la|the meilleur|meilleure|best|top de|of|du|des (the) marche|bunch|lot|crop|breed|world
    preferes|prefere|prefer|preferait|choisis|choisirais|choose|pick encore|toujours|any|every day
    haut|high la|five main|bravo
    well done|played|deserved
    bien joue|merite|vu
    une|un|a|an (vraie|vrai|real|true|little) tuerie|pepite|bijou|treasure|cracker|stunner|belter
    eblouissant|eblouissante|hallucinant|hallucinante|top_niveau|grandiose|ingenieux|jubilatoire
    dope|banger|smashing|cracking|stonking|spiffing|mint|belting|topnotch|first_rate|world_class
    first class|rate
    premier ordre
    de haute volee|precision
    the|leur|their|le|un support|sav|service repond|answers|is|est|replies|top|en_or|aux_petits
    equipe(s)|team|crew|people|gens|bande en_or|au_top|de_feu|of_gold|golden|a_toute_epreuve|gold
    golden team|crew|colleagues
    hearts|coeur of|en gold|or
    """
)
CALM = Phrases(
    """
    agace|enerve|frustre|galere|rame|bug|bugge|plante|bloque|bloquee|coince|perdu|perdue|peste|rale
    annoying|annoys|frustrating|frustrates|stuck|crashed|crashing|froze|frozen|slow|grumble|swear
    ma|my faute|fault|erreur|mistake|bad|own_fault
    oublie|oubliee|forgot|forgotten|typo|virgule|comma|erreur|error|errors|souci|probleme|problem
    mise|mises a jour
    note|avis|message|info|reminder|rappel|notice to|aux|for|a (all) (tous) (les) users|utilisateurs
    corrige|corrigent|fixes|fixed|patch|patched|correctif|hotfix|update|updated|mise_a_jour|updates
    maintenance prevue|planned|window
    seuil|threshold|parametre|parametrer|configurer|configure|settings|reglage|regler|faq|export
    anniversaire|birthday|agenda|calendar|calendrier|horaires|hours|inscription|inscriptions
    release notes
    interview|kiosque|kiosques|newsstands|radio|antenne|episode|podcast|documentaire
    notes de version
    """
)
JOINED = Phrases(
    """
    anniversaire|bougie(s)|annee|annees|ans|aventure|debuts|parcours|carriere chez|pour_moi
    years|year|anniversary|months|journey|career|adventure at|with
    premier|deuxieme|troisieme|cinquieme|sixieme|dixieme|# anniversaire|jour|annee|semaine|mois chez
    premier|dernier|premiere|derniere jour|journee|semaine|mois chez|dans
    first|last|second day|week|month|year at|with
    badge|casquette|gilet de|d salarie(e)|employe
    je|j (y) (suis|bosse|travaille) (y) (suis) dedans|partie_de_la_maison|de_la_maison
    i m|am part|one of the_team|them|the_crew
    fait|font partie (de) l_equipe
    payslip|fiche_de_paie|badge|contrat says|dit|signe|chez
    avec mes|nos collegues|equipes
    with my|our colleagues|team|teammates|coworkers
    merci aux|a mes (chers) collegues|coequipiers
    merci aux collegues
    thanks|thank to|you (to) (all) my colleagues|team|teammates|coworkers
    """
)
OFFERED = unless(
    Phrases(
        """
        stage|cdd|cdi|contrat d|de (un) # mois|ans
        alternance|mission|apprentissage|these|volontariat d|de (un) # mois|ans
        stage|cdd|contrat|alternance|mission|apprentissage d|de deux|trois|quatre|cinq|six mois|ans
        stage|cdd|contrat|alternance|mission|apprentissage d|de un|dix|douze|une mois|an|annee
        internship|placement|contract|apprenticeship of|for #|two|three|four|five|six months|years
        #|two|three|four|five|six|twelve month|months|year internship|placement|contract|job|role
        """
    ),
    Phrases(
        "mon|ma|my|our|notre stage|cdd|cdi|contrat|alternance|mission|internship|contract\nen stage"
    ),
)
