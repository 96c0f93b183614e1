"""How people loathe somebody aloud, and threaten; and what is only in fun."""

from bot.drafts.phrases import Phrases
from bot.drafts.words.insult_scoff import SCOFFED, WHOSE, WITLESS

_LOATHED = """
    allez|va|vas|faudrait (vous|te|se|le|la) (faire|fais) soigner|interner|enfermer|examiner
    vous|te|se|le|la faire soigner|interner
    get|needs|have your|his|her|their head(s) examined
    need(s)|should|wants (to) (get|have) his|her|their|your head(s) examined|checked|read|looked
    be|etre that|aussi|si|so|such useless|dumb|stupid|thick|incompetent
    be|etre that|aussi|si|so|such nul(s)|nulle|bete|con|conne|idiot
    es|est|etes|sont|are|is la|une|a|the|une_vraie honte|disgrace|stain de|a|pour|on|to|for
    leche(r)|leches|lechent|leche|lecheur|sucer|suce les|des|tes|ses|leurs|le|de bottes|culs|boules
    kiss(ed)|kissing|kisses|lick(s) (so|up|the|his|her|their|boss_s) (much) arse|ass|boots
    licking|licked|suck(s)|sucking (so|up|the|his|her|their|boss_s) (much) arse|ass|boots
    recoucher|rendormir|cacher|rhabiller pauvre|sale|gros|espece|va
    sad|stupid|daft|dozy clown|muppet|git|sod|loser|plonker|cow|mare
    vendrait|vendraient|sell(s) (sa|leur|his|her|their) (own) mere|mother|gran
    vu la|sa tronche|gueule|touche de|du (la|le|l|ce|cette) fille|type|mec|gars|nana|chef|patron
    nobody|personne|interdire … approcher|near (d) (a|un|any) clavier|keyboard|humans
    jamais|never|shouldn|not … approcher|near (d) (a|un|any) clavier|keyboard|humans
    sa|ta|votre|leur tete|gueule|tronche|face (ne|n) me|m revient|insupporte|degoute
    peux plus|pas (voir|encadrer|sentir|blairer|piffer) sa|ta|votre|leur tete|gueule|face
    peut|supporte plus|pas (voir|encadrer|sentir|blairer|piffer) sa|ta|votre|leur tete|gueule|face
    can|cannot|couldn (t) stand|bear|stomach (the) (sight) (of) his|her|your face|voice
    can|cannot|couldn (t) stand|bear|stomach (the) (sight) (of) their|that|my face|voice
    on|tu|il|elle|vous dirait|ressemble(s) (a) un|une crapaud|cochon|porc|rat|truie|clodo|momie|veau
    look(s)|looking like a|an (constipated|wet|drunk|fat) toad|pig|rat|tramp|slug|corpse
    smell(s)|dresses like a|an (constipated|wet|drunk|fat) toad|pig|rat|tramp|slug|corpse
    va|allez|vas|aille te|vous|se faire cuire|voir|foutre|mettre|fiche
    va|allez|vas|aille te|vous|se faire un|une oeuf
    mets|mettez|carre|fourre|colle (toi|vous|le|la|ton|ta|tes|vos|votre) … ou_je_pense|cul
    tu|vous peux|pouvez te|vous le|la|les mettre|carrer|foutre|garder
    stick|shove|stuff|ram|shoved (it|that|your|his|her|their) … where_the_sun|arse|ass|backside
    go|get stuffed|knotted|bent
    retourne(z)|rentre(z) (donc) jouer|pleurer aux|avec|chez|dans … billes|poupee(s)|maman|sable
    va|vas (donc) jouer|pleurer aux|avec|chez|dans … billes|poupee(s)|maman|sable
    retourne(z)|rentre(z) (donc) a|au|aux|chez|dans (la|ta|tes|vos) billes|poupees|bac|niche|maman
    go|run|crawl (back|home|cry) (to|under) your|the|mummy mummy|marbles|rock|cave|hole|toys|lego
    bitter|sneaky|spiteful|petty|jumped_up|shifty (little|old) man|woman|boss|manager|tyrant
    petit|petite|petits chef(s)|chefaillon aigri(e)|sournois|qui|autoritaire|minable|tyrannique
    sad|silly|pathetic|horrible|nasty|odious|vile|bitter|stupid (little|old) man|woman|people|person
    triste|pauvre|pathetique sire|bonhomme|individu|personnage
    bougez|bouge|magne (toi|vous|donc) le|ton|votre|les|tes|vos cul|fesses|doigts
    sors|sortez|remue(z) (toi|vous|donc) le|ton|votre|les|tes|vos cul|fesses|doigts
    get|move|shift|lift|haul (off) (up) your|their|his|her (lazy|fat|sorry) arse(s)
    get|move|shift|lift|haul (off) (up) your|their|his|her (lazy|fat|sorry) ass(es)|backside(s)
    personne|nul (ne|n) t|vous|te|lui a demande|sonne
    nobody|no_one s|is|ever asking|asked you|him|her|them
    t|vous es|etes|est (pas) bourre|debile|con|conne|bouche|bigleux ou quoi
    quelle|la|une honte|plaie|calamite ce|cette|cet mec|type|nana|equipe|chef|client|boite|agence
    disgrace|embarrassment|stain|parasite to|on|for the|this|our|his|humanity|society
    me|nous file|donne|donnent (la|des|envie) gerbe|nausee|boutons|vomir|gerber
    turn(s) my stomach
    """
SCORNED = Phrases(SCOFFED, WITLESS, _LOATHED)
MENACED = Phrases(
    f"""
    vous|les|te|tous coller|aligner|mettre (tous|toutes) contre un|le mur|poteau
    line|stand|put (all) you|them|him|her (lot) (all) (up) against a|the wall
    il|elle|ils|tu|vous finira(s)|finirez|finiront a|aux|au l_hosto|l_hopital
    il|elle|ils|tu|vous finira(s)|finirez|finiront a|aux|au urgences|cimetiere|la_morgue
    prochain(e)|celui|celle|si|encore … finit|finis a|aux|au l_hosto|l_hopital|urgences|cimetiere
    il|elle|ils|tu|vous finira(s)|finirez|finiront dans un_fosse|le_canal|une_benne|le_coffre
    whoever|the_one_who|anyone_who|next_person_who … hospital|morgue|intensive_care|body_bag|ditch
    repart(s)|repars|repartez|repartir|finit|finira … ambulance|brancard|corbillard|civiere
    finir|finis|rentre(s)|rentrera … ambulance|brancard|corbillard|civiere
    repart(s)|repars sans|avec|a (ses|tes|les|des|ton|un) dents|bequilles
    repartez|repartir|rentre(s) sans|avec|a (ses|tes|les|des|ton|un) dents|bequilles
    finira(s)|finirez sans|avec|a (ses|tes|les|des|ton|un) dents|bequilles
    leave(s)|leaving|go(es) (up|home) … ambulance|hearse|stretcher|body_bag|coffin
    going|end|ends|ending (up|home) … ambulance|hearse|stretcher|body_bag|coffin
    go|leave|leaving|going|walk home|out|away|off without (your|his|any) teeth|kneecaps|legs
    qu|que il|elle|ils|elles s|se|aille etouffe(nt)|noie(nt)|plante(nt)|pende(nt)|pendre|noyer
    qu|que il|elle|ils|elles creve(nt)|pourrisse(nt)|brule(nt)|souffre(nt)
    choke|choking on it|that|his|her|your|their (bonus|words|lunch|money|report)
    make sure|certain (that) he|she … never work(s)|again
    make sure|certain (that) he|she|you … pay(s)_for|regret(s)|suffer(s)
    never work(s) in this|the town|industry|business|city|sector
    arranger|m_assurer pour|que|a|qu (qu|que) il|elle|ils|tu … jamais|payer
    veiller pour|que|a|qu (ce) (qu|que) il|elle|tu … travaille(s) plus|jamais|nulle_part
    sorte|debrouiller pour|que|a|qu (ce) (qu|que) il|elle|tu … travaille(s) plus|jamais|nulle_part
    veiller pour|que|a|qu (ce) (qu|que) il|elle|tu … bosse(s)|embauche plus|jamais|nulle_part
    sorte|debrouiller pour|que|a|qu (ce) (qu|que) il|elle|tu … bosse(s)|embauche plus
    sorte|debrouiller pour|que|a|qu (ce) (qu|que) il|elle|tu … bosse(s)|embauche jamais|nulle_part
    merite(s)|meritent|meriterait|meriteraient (bien) qu on … dessus|gueule|face|dents|mur|poteau
    merite(s) (bien) qu on (lui|le|la|les|leur|te|vous) ecrase|cogne|pende|fouette
    meritent|meriterait (bien) qu on (lui|le|la|les|leur|te|vous) ecrase|cogne|pende|fouette
    deserve(s)|need(s)|ought|want(s) to_be|to_get|a (good) run_over|shot|hanged
    deserve(s)|need(s)|ought|want(s) to_be|to_get|a (good) flogged|lynched|slapped
    deserve(s)|need(s)|ought|want(s) (to) a|be|get (a|good) kicking|beating|hiding
    deserve(s)|need(s)|ought|want(s) (to) a|be|get (a|good) thrashing|bullet|hung
    should|must|ought|want (to) (all) hang|shoot|flog|lynch|drown whoever|the_idiot|the_one|the_guy
    should|must|ought|oughta (to) (all) be shot|hanged|hung|flogged|lynched|whipped|strung|drowned
    devrait|devraient|faudrait|faut (tous|toutes) (le|la|les|vous|te|l) pendre|fusiller
    devrait|devraient|faudrait|faut (tous|toutes) (le|la|les|vous|te|l) lyncher|tabasser
    devrait|devraient|faudrait|faut (tous|toutes) le|la|les|vous|te|l bruler|buter
    devrait|devraient|faudrait|faut (tous|toutes) le|la|les|vous|te|l noyer|gifler|etrangler
    souhaite|espere|prie lui|leur|te|vous|qu|que … accident|cancer|crever
    souhaite|espere|prie lui|leur|te|vous|qu|que … creve(nt)|jambe|jambes|souffrir
    hope|hoping|pray|wish (my|our|the|that) {WHOSE}|he|she|they|you … break(s)|choke(s)
    hope|hoping|pray|wish (my|our|the|that) {WHOSE}|he|she|they|you … crash(es)|drown(s)
    hope|hoping|pray|wish (my|our|the|that) {WHOSE}|he|she|they … falls|cancer|suffers
    hope|hoping|pray|wish (my|our|the|that) {WHOSE}|he|she|they … rots|burns|legs
    regretter|regretteras|regretteront d|de|le etre|jour|avoir|naissance (ne|nee|nes)
    make|making … sorry|regret|rue|wish he|she|they|you|ever|being was|were|ever|born|had|hadn
    remarque|mot|reflexion|word … je|i|and lui|te|le|ll|will|swear|fous
    touche(s)|recommence(s) … je|i|on|and te|lui|vous|le|la|ll|will demonte|tue
    approche(s)|touch|go_near … je|i|on|and te|lui|vous|le|la|ll|will demonte|tue
    je|j|on te|lui|vous|leur|le|la|les demonte(r)|eclate|fracasse|ecrase|massacre
    je|j|on te|lui|vous refais la|le portrait|facade|face|gueule
    je|j|on vais|va te|lui|vous|leur|le|la|les demonter|eclater|fracasser|choper|coincer|refaire
    je|j|on vais|va (m|s) occuper de toi|lui|elle|eux|ton_cas|son_cas|leur_cas
    sort|deal|settle|finish (with) you|him|them|her|this|it … car_park|parking|alley|outside
    ferais|feriez|ferait bien|mieux de|d te|vous|se|raser planquer|cacher|barrer|surveiller|les
    """
)
JOCULAR = Phrases(
    """
    monstre|monster|bete … sudoku|scrabble|chess|echecs|halloween|jeu|quiz
    beast|dragon|sorciere|witch … sudoku|scrabble|chess|echecs|halloween|jeu|quiz
    quel|quelle|what|such (a|an) idiot(e)|andouille|imbecile j|je|i|moi|me
    quel|quelle|what|such (a|an) fool|nouille|cruche|truffe j|je|i|moi|me
    aucune|no|pas_de|jamais_de|never_a question(s) (bete|idiote|stupid|silly) (is|n|est|are|only)
    monstre|monster|bete|beast … of|de|d|at|a patience|travail|work
    monstre|monster|bete|beast … of|de|d|at|a kindness|gentillesse|scene|concours
    imprimante|printer|cheval est|is (une|un|a|an) ordure|monster|loser|idiot|tyrant
    horse|perroquet|parrot est|is (une|un|a|an) ordure|monster|loser|idiot|tyrant
    neurones|neurons artificiels|artificial
    artificial neurons
    boss|chef|ceo s joke(s)
    cat|cheval|horse est|is (une|a) ordure|monster
    neurones|neurons de|du|made|a
    dad|toto|april_fool_s|april_fools joke(s)
    blague(s)|histoire(s) (de|du|d) toto|papa|carambar|premier_avril
    clown(s) (de|d|du|at|in|a) (l) hopital|hospital|workshop|atelier|nez
    clown(s) (de|d|du|at|in|a) (l) nose|cirque|circus|fish|costume
    hopital|hospital|atelier|workshop|festival|cirque|circus|class|thursday_s (de|d|the) clown(s)
    let|laisser|laissez|laisse|lets … call|traiter|appeler|appelle|tell|tells|dire
    loup_garou|werewolf|werewolves|poker|bluff|role_play|murder_party|cluedo|escape
    on|nous|we|i|je (ne|n|don) (t) sait|savons|know|sais rien|nothing|anything
    proces|trial|court|tribunal|police|arrested|condamne|sentenced|convicted|fraude|phishing
    podcast|film|serie|series|roman|novel|episode|season|saison|livre|book|theatre|sketch
    inoffensif|harmless|lpo|zoo|nid|nest|compost|foret|forest|marais|pond|potager|veg
    mon|ma|my|notre|our ego|accent|cooking|cuisine|memoire|memory|handwriting|ecriture
    """
)
MAPPED = Phrases(
    "livraison(s)|delivery|deliveries|maps|cartographie|geolocalisation|geolocation|livreurs"
)
TOOLS = Phrases(
    """
    lime|limes|rasp|sword|epee|pain batarde|bastard|batard|douce
    bastard|batarde file|rasp|sword|lime|cut
    shut up shop|for_the_night|for_winter|for_summer
    tocard de la|du course|tierce
    imprimante|printer|cheval est|is (une|un|a|an) ordure|monster|loser|idiot|tyrant
    """
)
