"""What people say beside those they sort, and hardly ever beside those they mean well by."""

from bot.drafts.phrases import Phrases
from bot.drafts.words.discrimination_fault import KEPT_OUT, REDUCED, USELESS

_BINNED = """
    cv(s)|candidature(s)|dossier(s)|lettre(s) … poubelle|broyeuse|corbeille|pile|panier|spam|refus
    cv(s)|candidature(s)|dossier(s)|profil(s) … directement|aussitot|illico|direct|suivant|oublie
    cv(s)|resume(s)|application(s)|applicant(s) … bin|shredder|trash|reject|delete(d)|pile|spam
    direct|directement|droit|hop|zou|vlan (a|dans) (la|le|les) poubelle|broyeuse
    direct|directement|droit|hop|zou|vlan (a|dans) (la|le|les) corbeille|spam|refus
    straight|right|bang|goes|went|go (straight) in|into|to|on the|my bin|shredder|trash|spam|pile
    n ouvre|ouvrons|lis|lisons|regarde|appelle|reponds|rappelle (meme) pas|plus|jamais
    don|doesn|won|never|not|wouldn (t) even|ever|bother open|opening|read|reading|look|call|ring
    je|on|nous passe|passons|zappe|saute|ecarte|classe|jette|elimine|refuse|recale|evite mon|direct
    j ecarte|elimine|evite|oublie|ecartais
    i|we bin|skip|pass|ditch|dodge|reject|delete|swerve|avoid them|it|on|him|her|those|these|any
    candidat|candidate|candidature|profil|cv|dossier|personne suivant(e)
    au|a suivant|suivante|la_suivante
    next applicant|candidate|please|one|cv
    n|ne passera|passerait|aura|aurait (jamais|pas) … entretien|filtre|tri|accueil|porte|poste|cap
    never|not|won_t|wouldn_t get(s)|make|pass|get_past … interview|filter|door|reception|probation
    """
_AGHAST = """
    planquez|cachez|abritez|protegez|garez|poussez vous|vos|le|les|la
    take cover
    run for cover
    live|lives|living in|on|by the loo|toilet(s)|phone|break_room|coffee_machine
    passe(nt) leur|sa|ses vie|temps|journee(s)|journees aux|a_la|au|en|sur toilettes|machine|pause
    passe(nt) leur|sa|ses vie|temps|journee(s) au|sur|en telephone|fumoir|terrasse|tiktok
    casse(r)|break|chip|chipped|abime(r)|peur un|a|ses|her|leurs|pour ongle(s)|nail(s)|vernis
    is|are|c_est scrap|landfill|bon_pour_la_casse|bonne_pour_la_casse
    hide|lock your|the|up|everything|copper|tools|wallets
    expect|brace_for|prepare_for mistakes|chaos|errors|tears|drama|dents|scratches
    bonjour les erreurs|degats|rayures|retards|boulettes|catastrophes
    attention|gare (a|aux) la|peinture|degats|rayures|retroviseurs
    no|small|little wonder (that) he|she|they|we|it|nothing
    pas|guere|rien etonnant|d_etonnant|surprenant (que|qu)
    laisse(z) moi rire|rigoler|pleurer
    laissez_moi|permettez_moi|faut_pas d_en_rire|rire|deconner|pousser|abuser
    on|je croit|crois rever|halluciner
    j hallucine|y_crois_pas
    give me a|strength break|rest
    are|you|is|r you|u|it|this|serious|kidding kidding|serious|joking|for_real|having_a_laugh
    you|must gotta|be|ve_got_to|have_to be|kidding kidding|joking
    don|do make|not|t make me laugh
    qui|quel|quelle|a_qui (est|a) ce|a|genie (qui) (a) (eu) (cette|l|l_|une) idee
    qui|quel|quelle|a_qui (est|a) cerveau|idee|venue|eu (qui) (a) (eu) (cette|l|l_|une) idee
    whose|who|which|what|bright bright|genius|had|idea|thought (idea|that|this|was|it|up|would)
    drole|quelle|triste|sacre d|de epoque|monde|societe|progres
    strange|what|funny|sad times|world|days|progress|age we|to|a|for|this
    on|ou va|arrete le|t_on|on|delire
    whatever|what next|is|will the|they|comes
    comme quoi
    who knew
    who|qui would|l|aurait|eut have|cru|dit thought|guessed|cru
    on connait la|le|l|bien chanson|musique|suite|fin|histoire|refrain|scenario|tarif|film
    we|you|u (all) know how|what|where|the that|this|it|they|drill|rest|score goes|ends|happens|like
    we|you all know how|what (that|this|it) goes|ends|happens|means|went
    we know the story|drill|tune|rest|type|sort
    you|u can guess|imagine|picture|see the|how|what rest|rest|scene|next|happens|happened|goes
    je (ne|n) (vous) (vous) fais|raconte|dis pas un_dessin|la_suite|le_tableau|l_ambiance
    need|do i|we|u (need) say|spell (more|it|out)
    tu|vous parles|parlez d|de un|une
    my foot|arse
    pull the other
    merci bien
    cadeau|bonjour le|la|les cadeau|delire|angoisse
    et|puis|non quoi|mais encore|allo|quoi
    non mais allo|franchement|serieux|serieusement|sans_blague|on_reve|quelle_blague
    vous voyez|voyiez le|ce|d|un|qu genre|tableau|topo|tableau|ici
    et|puis pourquoi pas un|une|des|la
    and|so why not a|an|the
    comme si on|c|nous|j|l|les|le|ca
    as|like if|though|we we|i|the|that|they|it|you|had|have had|have|need(ed)|didn|got|time
    autant payer|embaucher|prendre|recruter|mettre|demander|parler|confier|donner|fermer|tout|jeter
    might|may as|just well
    hire|take|train|employ|recruit|give|put one|a|an|her|him|them|you … and|bam|boom|bang|might|ll
    embauche(z)|prends|prenez un|une|la|le|les|en … et|hop|paf|bam|tu|vous
    recrute(z)|forme(z)|formez un|une|la|le|les|en … et|hop|paf|bam|tu|vous
    et|and|puis|alors hop|paf|vlan|bim|bam|boom|bang|pouf|zou
    on (la|le|les|l) forme|embauche|recrute … et|hop|paf|bam|puis
    you train|hire|recruit|take|promote … and|then|bam|boom|bang|off
    sans commentaire
    no comment(s)
    genial|brillant|brillante|bravo|lumineuse|excellente|super l idee
    tu|vous comprends|comprenez|vois|voyez|m_as_compris|piges
    you know|understand|see|get what_i_mean|how_it_is|me
    ll|will|gonna be here|there|at_it all|until|till|for_ever
    scare(s)|frighten(s)|drive(s) … off|away
    fait|font|ferait|va_faire fuir|desordre|tache|mauvais_effet|mauvais_genre
    je descends
    i m getting|jumping off|out
    so much for
    merci|bonjour|adieu|bravo l|la|le hygiene|securite|ambiance|image|productivite|cadence|serieux
    if you get|see|catch my|what drift|i_mean
    on|j|je (n) (ne) (a|ai|suis) rien_dit|dis_rien|ne_dis_rien
    je|j|on (ne) (n) dis|ai|suis|invente rien (dit) mais|invente
    i|just|only saying|said mine|nothing|what_everyone|out_loud
    not being funny|racist|sexist|ageist|rude|mean
    pas|jamais pour|etre etre mechant(e)|raciste|sexiste|vexant
    va|allez|vas comprendre|savoir|t_etonner
    no wonder
    pas|plus etonnant|surprenant|surprise|anodin
    cherchez|devinez|guess|spot l|le|la|pourquoi|qui|why|who|what|the erreur
    that|which|ca|cela|qui explique|explains|dit|says tout|beaucoup|everything|a_lot|it_all|why
    thank god|goodness|heavens
    heureusement qu
    c est|etait dit
    there i|we|you said|go|have
    voila le|la|les|ou|ce resultat|niveau|probleme|tableau|qu
    that s|is what|who|the you|we|they|problem|result|level|trouble|state get
    faut arreter|se|pas de|d|le|rever|s_etonner|deconner
    let|lets s|us not kid|pretend
    bref|enfin|bon (vous) bref|voyez|tu_vois
    """
_HOME = (
    "garderie|creche|halte_garderie|nounou|pouponniere|maternite|ehpad|hospice|mouroir|musee"
    "|asile|mosquee|eglise|synagogue|couvent|zoo|cirque|harem|poulailler|voliere|basse_cour"
    "|refuge|secours_catholique|spa|cour_des_miracles|maison_de_retraite|restos_du_coeur"
    "|salon_de_the|assistante_sociale|samu_social|association|ong|carnaval|bled|souk|medina"
    "|casbah|salon_de_coiffure|nursery|creche|daycare|kindergarten|playgroup|maternity_ward"
    "|care_home|nursing_home|hospice|retirement_home|old_folks|mosque|church|synagogue|temple"
    "|convent|charity|asylum|circus|hen_house|henhouse|hen_party|knitting_circle|museum"
    "|freak_show|refugee_camp|hair_salon|beauty_salon|social_services|food_bank|rehab|hospital"
    "|hopital|care_service|babysitting|foyer|jungle|cabaret"
)
_NURSERY = f"""
    pas|plus|plutot|c_est|devenu|devient|en|faire|ambiance une|un|la|le|en (grand) {_HOME}
    transforme(s) en (une|un) {_HOME}
    not|isn_t|becoming|become|became|turned (a|an|the) {_HOME}
    turning|like|into|more|running|run|that_s (a|an|the) {_HOME}
    on se croirait|dirait (en|au|a|dans|chez) (un|une|la|le|l) {_HOME}
    est|c_est|sommes|suis pas (la|le|l|une|un|les) {_HOME}
    """
_LOCKED = """
    rentre(z)|rentrer|range(z)|ranger vos|tes|nos
    planque(z)|cache(z)|verrouille(z)|ferme(z) le|la|les|vos|tes|nos
    range|rangeons|ranges|cache|planque|verrouille|ferme|compte|surveille|gardez|garde|serre nos|mon
    comptez|compte|recomptez|surveillez|tenez bien vos|tes|nos|les|le|la|mon|l
    compte(z)|recompte(z)|surveille(z)|ferme(z) (bien) vos|tes|les|le|la|mon|nos|a_clef
    attention|gaffe a|aux|au vos|tes|nos|ton|votre|portefeuille(s)|poches|outils|affaires
    lock|hide|count|guard|watch|stash|nail|bolt (up|down|away|on) (to) your|the|my
    lock|locking|hide|hiding|count|counting … away|up|twice|spoons|valuables
    keep|keeping (an|your) eye(s)|hand(s) on (the|your|my)
    sous clef|cle
    under lock|key
    le|du|the|our cuivre|copper
    manque|manquait|disparu|disparait|disparaissent … depuis|outils|cuivre|caisse|stock|matos
    goes|went|going|gone missing|walkies
    """
STING = Phrases(_BINNED, _AGHAST, _NURSERY, _LOCKED, KEPT_OUT, USELESS, REDUCED)
