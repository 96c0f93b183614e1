"""Faults found with those who are sorted: they are kept out, cannot do it, are all the same."""

KEPT_OUT = """
    ne|n|jamais|plus|pas loue|louons|vend|vendons (pas|plus|jamais)
    ne|n|jamais|plus|pas sert|servons|embarque|confie|accepte (pas|plus|jamais)
    ne|n veux|veut|voulons|voudrais pas|plus|jamais d|de|avec|sous|pour
    ne|n supporte|tolere|travaille|bosse pas|plus|jamais d|de|avec|sous|pour
    ne|n prends|prend|prenons|embauche|recrute plus|pas|jamais|que|aucun
    ne|n recrutons|forme|mets|met|mettons plus|pas|jamais|que|aucun
    on|faut|va (ne) (n) (pas|jamais) (pas) le|la|les mettre|laisser|envoyer
    peut|faudrait|vais|allait (ne) (n) (pas|jamais) (pas) le|la|les mettre|laisser|envoyer
    ne|n|pas|jamais (le|la|les|l) (pas|jamais) mettre|mettez|mets|laisse(z)
    ne|n|pas|jamais (le|la|les|l) (pas|jamais) laissez|envoyez|exposer|montrer
    jamais|surtout_pas|pas|evitez|eviter|plus (un|une|de|d) … devant|face|a_l_accueil|au_standard
    jamais|surtout_pas|pas (de) (la|le) … accueil|clients|stand|vitrine
    evitez|eviter|plus|hors_de_question (de) (la|le) … accueil|clients|stand|vitrine
    don|doesn|won|never|not|no_way|wouldn|can|cannot (t) (be) rent(ing)|let|sell|serve|accept to|any
    never|not|don|wouldn|won|no_way|shouldn (t) (we|we_re|i_m) … putting|put|send|let|stick|in_front
    never|don|wouldn|won|not|stop (t) (ever) (be) take|taking|have|want|hire|hiring|train … on|one|a
    n t|cannot let|serve|admit|welcome
    keep|kept|keeping|hide|hiding (him|her|them|it|that|those) (well) away|out|off|back|behind
    reste(nt)|restez|rester|retourne(nt) chez|a|au|dans (la) eux|lui
    retourner|rentrer|rentre(nt)|rentrez chez|a|au|dans (la) eux|lui
    peuvent|peut|pouvez|n_ont_qu_a|qu_ils|qu_elles|devraient rentrer|retourner|rester|partir|degager
    can|should (to) (just|all|always) go|stay|get|clear|move home|back|elsewhere|out|off
    could|must|ought (to) (just|all|always) go|stay|get|clear|move home|back|elsewhere|out|off
    on|nous reste|est|serait|soit mieux|bien|tranquille entre (nous|soi|mecs|blancs|hommes|francais)
    better off|among|amongst with|our|without own|kind|ourselves|them
    stick|sticking|keep|stay to|among|with our|your|their own (kind|sort)
    on|nous|je|j evite|evitons|ecarte|ecartons|fuit|fuyons (de|d) (les|le|la|l|ces)
    steer|stay clear|away of|from
    interdits|interdites|interdit|interdire|bannir|virer aux|les|le|la|l
    prefere|preferons bosser|travailler|embaucher|recruter
    aime|prefererais mieux|autant|bosser|travailler|embaucher|recruter
    je|on|nous veux|veut|voulons|cherche|cherchons (que|plutot) (des|un) (vrai|vrais) hommes|blancs
    prefer|rather|sooner have|work|hire|working|hiring|deal|a|not|see|with|someone
    je|on me|nous|s|se|vous comprend|comprends|sent|entend entre|mieux|au|moins
    at least we|you|they|he|she|kids|i
    au moins (on|eux|elles|ils|lui|les|ca|avec)
    pas leur|sa|une|un place|metier|truc|monde|role
    not their|her|his|a place|job|world|scene
    place est|a|reste a|au|en|dans|chez
    pour|for les vrais|hommes|mecs|real|proper|grown
    """
USELESS = """
    pas|plus|aucun|aucune|jamais|rien un|une|qui pour|qui|capable|fichu|foutu|de|n
    et|ni pas|meme un|une (seul|seule) (pour|qui|capable|foutu|fichu)
    and|but|with not one|a|a_single|one|none of|who|can|knows|able
    none of them|whom|those
    not one (of) (them) can|who|knows|speaks|able|could|has|understands
    aucun|aucune|personne (d_entre_eux) (ne|n) sait|parle|comprend|lit|peut|fout|est
    percute|imprime|pige|capte (n) plus|pas|rien|jamais|que_dalle
    suit|comprend|pense|calcule|retient (n) plus|pas|rien|jamais|que_dalle
    rien|plus_rien dans|entre|a|la|sous (la|le|les|l) (tete|ciboulot)
    pas_grand_chose|du_vide|pois_chiche dans|entre|a|la|sous (la|le|les|l) (tete|ciboulot)
    nothing going|much|on|between|in|left|upstairs (on) (going) upstairs|ears|there|head
    nerfs|tripes|cran|muscles|bras|force|carrure|epaules|estomac|cerveau|mental … pour|fragile
    the|no|have|got|lack nerve(s)|guts|stomach|muscle(s) for|to
    the|no|have|got|lack strength|balls|head|shoulders|stamina for|to
    bon|bonne|bons (juste) pour|a|au|qu la|le|les casse|cafe|ferraille|rebut|jeter
    bonnes|tout_juste|juste (juste) pour|a|au|qu la|le|les casse|cafe|ferraille|rebut|jeter
    is|are|s|re|just|only|good scrap|toast|for_the_scrapheap|for_the_knackers|museum_pieces|surplus
    au rebut|placard|rancart|musee|formol
    on the scrap|scrapheap|shelf
    scrap heap
    ingerable(s)|inemployable(s)|infernales|invivables|imbuvables|incontrolables|irrationnelles
    impossible(s)|unbearable|unmanageable (to) (work|manage|live)
    unemployable|nightmare|pain|useless (to) (work|manage|live)
    papote(r)|papotent|jacasse(r)|caquete(r)|parlotte|parlote|bavardage(s)|bavasse(r)|commerage(s)
    blabla|ragots|cancans|piaille(r)|piaillements
    creper le_chignon
    catfight(s)|claws_out
    cat fight(s)
    potin(s)|crepage|chamaille(nt)|brushing
    chatter|chattering|natter(ing)|yapping|yap|gossip(ing)
    cackling|cackle|blabla|blah|prattle|squabble
    more|less chatting|chatting_than|talking|chat|gossip|giggling|work|time than
    pleure(r)|pleurer|pleurent|chouine(r)|chouinent|couine(nt)|geindre|gemir chez|aux|a|pour|au
    cry|crying|whinge|whingeing|moaning|run|running to (hr|mum|mummy|their|the)
    ne|n tient|tiennent|tiendra|tiendront|dure|durent|supportent|supporte (meme) pas
    to_last|t_last|ll_last (even) … days|weeks|minutes|hours|winter|shift
    will_last|lasts|lasted|survive(s) (even) … days|weeks|minutes|hours|winter|shift
    can|won|don|doesn|couldn|never (t) (even) last|lasts|survive|hack|take
    can|won|don|doesn|couldn|never (t) (even) handle|lift|carry|hold|stand
    disparait|disparaissent|absente(s) (la|de) … decision|annee|mois
    arrets|arret_maladie|plus|jamais (la|de) … decision|annee|mois
    no (more) decisions|work|results|use till|until|before|for|from
    plus|pas aucune|aucun|d|de|rien decision(s)|boulot|resultat(s)|productivite|avant|jusqu
    tous|toutes (les) # ans|deux_ans|six_mois|quatre_matins
    every|each two|other|three|few|# year(s)|months|years
    est|c_est|n_est plus (un|une) … c_est
    raccroche(nt)|repond(ent)|parle(nt) au_nez|mal|n_importe
    hang|hangs|hanging up on
    photographie(nt)|copie(nt)|espionne(nt)|siphonne(nt) tout|nos
    photograph(s)|copy|copies|spy|steal everything|our
    """
REDUCED = """
    dans|de|par|c_est leur|leurs|la|le|les nature|genes|gene|sang|culture|mentalite|adn|temperament
    c|ce est leur mentalite|nature|culture|facon|truc|religion|mode_de_vie
    leur|cette mentalite
    in|it_s|by their|the|his|her nature|genes|blood|culture|mentality|dna|temperament|upbringing
    it|that s|is their mentality|nature|culture|way|thing|religion
    naturellement|natively|naturally|biologiquement|biologically|genetiquement|genetically
    connu(s)|connue(s)|reputes|known|famous pour|for (leur|leurs|ca|being|their|it)
    a|ont|have|has (toujours|always) (le|la|les|un|a) sens|got|bosse (for) (des|du|de|for)
    a|ont|have|has (toujours|always) (le|la|les|un|a) head|eye|nose (for) (des|du|de|for)
    doue(s)|douee(s)|bon(s)|bonne(s) en maths|cuisine|calcul|affaires
    doue(s)|douee(s)|bon(s)|bonne(s) en couture|danse|sport|negociation
    good|great|gifted|brilliant|born (at|with|for) maths|math|cooking
    good|great|gifted|brilliant|born (at|with|for) money|business|haggling|dancing
    good|great (at|with) numbers|figures|sums|children|sewing|sport
    sont|est|sommes tous|toutes (des|les|du|pareils|pareilles|comme|doues|nuls)
    are|re all (the|just|good|great|bad|so|such|like|thieves|lazy)
    they always|never|all|only|just
    mais|quoique il|elle|ils|elles (il) bosse|bossent (bien|dur|propre|correct|gentil)
    mais|quoique il|elle|ils|elles (il) travaille|est|sont (bien|dur|propre|correct|gentil)
    but|yet|though he|she|they (s|re|is|are) work(s)|hard|works|nice
    but|yet|though he|she|they (s|re|is|are) clean|decent|actually|surprisingly
    pour|for un|une|a|an … s_en_sort|se_debrouille|pas_mal|not_bad|does_well|copes|manages
    faire|fait (de|d|bien|plaisir|joli|bonne) (dans|figure|aux|sur) photo|stats|bilan
    font|histoire|pour (de|d|bien|plaisir|joli|bonne) (dans|figure|aux|sur) photo|stats|bilan
    make|making|makes the|our … look|stats|figures|numbers|quota nice|good|pretty
    made|boost|boosting the|our … look|stats|figures|numbers|quota nice|good|pretty
    cocher|remplir|tenir|respecter|pour (la|les|le|leur|l) case(s)|quota(s)
    fill|meet|tick|hit|up|for (the|a|our|their) box(es)|quota(s)
    en jupe|robe
    in a skirt|dress
    talons|vernis|brushing|maquillage|rouge_a_levres|decollete|nichons|seins|fesses|mini_jupe
    heels|lipstick|nail_varnish|makeup|handbag|cleavage|boobs|tits|bum|miniskirt|nails
    pas|plus rien|couilles dans|entre le|les pantalon|culotte|jambes|slip|calecon
    wear|wears|wearing|no|lost the|balls|his trousers|pants
    perdu|porte sa|ses|la virilite|couilles|culotte
    comme une|un femme|meuf|fille|gonzesse|mongol
    comme une|un trisomique|tapette|vieux|vieille|bonne_femme|autiste
    like a woman|girl|chick|granny|old_man|old_woman|cripple|spastic|sissy|queen|gypsy|jew
    real|true|proper developer(s)|engineer(s)|welder(s) don|do|never
    real|true|proper mechanic(s)|men|leader(s)|coder(s) don|do|never
    vrai|vrais|vraie developpeur(s)|ingenieur(s)|soudeur(s) ne|n|porte
    vrai|vrais|vraie mecano(s)|mec(s)|homme(s)|chef(s) ne|n|porte
    appelle|appeler|vois|voit moi|je|on|un|que|il (je) vois|un|reste
    all i see
    faut|va|doit|allons|faudra encore|falloir|les|la|le materner|assister|changer
    faut|va|doit|allons|faudra encore|falloir|les|la|le porter|moucher|torcher
    hold|wipe|change|holding (her|his|their) hand(s)|nappies|noses|nappy
    bagage(s)|cale|caler|calmer … regles|hormones|menopause
    """
