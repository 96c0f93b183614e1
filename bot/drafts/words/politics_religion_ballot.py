"""How people campaign and vote."""

from bot.drafts.phrases import Phrases

CAMPAIGN = Phrases(
    """
    encarte(s)|encartee(s)|tractage|tracter|tracte|canvassing|canvass|leafleting|doorknocking
    knock|knocking on doors for
    door knocking
    phone banking|banked
    milite(r)|militant(e) au|chez|a|du|de|pour lfi|rn|ps|lr|eelv|parti|la_gauche|la_droite|melenchon
    milite(r)|militant(e) au|chez|a|du|de|pour macron|bardella|zemmour|les_verts|la_france|rn|npa
    prends|prenez|prendre|pris|pourquoi ta|votre|ma|sa|tu carte|devrais … parti|rn|lfi|ps|militer
    party member|membership|conference|activist
    colle(r)|collage|collons … affiches … campagne|electorales|liste|parti|candidat(e)|maire
    reunion|meeting politique|electoral|de_campagne
    election|electoral|campaign rally|leaflets|leaflet|posters
    flip this|that|the|a|our|your seat|state|house|senate|district|council
    blue|red wave
    rally … tories|government|trump|saturday|freedom|protest|rights
    en campagne pour|avec|aux_cotes … liste|candidat|candidate|maire|depute|parti|municipales
    campaigning|campaign|stumping for … candidate|labour|party|mp|senator|mayor|governor|president
    standing|running as a|an candidate|independent|councillor|labour|tory
    election … council|mp|parliament|candidate|rigged|stolen|stole
    """
)
LOT = "them|him|her|lot|clowns|crooks|liars|every_one|one_of_them|government|these|bums|rascals"
BALLOT = Phrases(
    f"""
    vote(z)|voter|votons|voterai|votera|voterez … ecolo(s)|vert|bleu_marine|rouge|a_gauche|a_droite
    vote(z)|voter|votons|voterai|votera|voterez … utile|extreme_droite|contre_l_extreme|contre_le_rn
    vote(z)|voter|votons … les_degager|les_virer|pour_virer|pour_degager|dehors|barrage
    vote|voting|voted … {LOT} (all|the_hell) out
    vote|voting (every) these|those|this|the people|clowns|lot|government|liars|mayor|mps out
    vote|voting out this|these|the|every|that
    vote|voting like your
    send|sending|kick|kicking|throw|boot … lot|tories|government|clowns|liars packing|out
    send the tories|labour|democrats|republicans packing
    degage(r)|vire(r)|sortir|sortons|chasse(r) … urnes|election|elections|bulletin
    urnes|isoloir … degage(r)|vire(r)|dehors|barrage|tous|gagner|contre|battre|extreme|dimanche
    tous|toutes|rendez_vous|allez|allons|courez aux urnes
    bulletin … urne(s)|bleu|rouge|bleu_marine|rn|lfi|melenchon|bardella|macron|gauche|droite
    bulletin … blanc|extreme|ecolo|ecologiste|socialiste|communiste|nationaliste|centriste
    voting|vote|votes|voted|votent|votez|votes|voter green|ecolo|lfi|rn|ecologiste|socialiste|reform
    barrage au|a|contre l|rn|le|la|au rn|extreme|droite|fascisme|front|extreme_droite
    front republicain
    tick|ticked|ticking|cross|x … labour|tory|conservative|reform|green|candidate|name|democrat
    put|putting|place your|a|my|an cross|x next|beside|against
    polling day|station … send|vote_for|labour|tory|tories|reform|greens|out|choose|stop|red|blue
    legislatives|presidentielle|municipales|europeennes|general_election … souviendra|remember|lose
    legislatives|presidentielle|municipales|europeennes|midterms … faut|gagner|votez|degage|contre
    lose (their|his|her|its) seat(s)
    perdent|perdre|perde leur|son siege|circonscription|mandat
    elect|elisons|elisez|elire a|un|une|some real|vrai|vraie|decent|new|autre
    out of office|number_10|no_10|downing_street|westminster|the_white_house
    a l elysee|a_matignon en 2027|# moi|vite|bientot
    get|getting the tories|democrats|republicans|socialists|labour out
    tories|labour|democrats|republicans|trump|macron|starmer|biden|sunak out|dehors|degage
    """
)
NAMES = "macron melenchon bardella lepen zemmour retailleau attal ruffin glucksmann trump biden aoc"
YEARS = "22 24 25 26 27 28 30 32 2022 2024 2025 2026 2027 2028 2030 2032"
HASHTAGGED = Phrases(
    "|".join(f"{name}{year}" for name in NAMES.split() for year in YEARS.split()),
    """
    voteblue|votered|votelabour|votetory|votegreen|votereform|votetrump|votezmacron|votezbardella
    votezlfi|votezrn|voteconservative|toryout|toriesout|torysout|macrondemission|macrondegage
    macrondehors|macrondestitution|bloquonstout|notmypresident|freepalestine|freegaza|freetibet
    standwithisrael|standwithukraine|standwithgaza|standwithpalestine|jesussaves|jesuschrist
    jesusisking|stopthesteal|votethemout|grevegenerale|generalstrike|generalelection|giletsjaunes
    generalelectionnow|toutsaufmacron|toutsauflern|jevotemacron|jevotern|retraitdelareforme
    """,
)
