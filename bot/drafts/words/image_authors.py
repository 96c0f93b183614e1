"""Pictures of authors whom nobody asked, named or could name."""

from bot.drafts.finders import either, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.image_rights import ELSEWHERE, GOT, PICTURE, PINCHED, PLAYED, TAKEN, USE

FAULT = Phrases(
    "erreur(s)|error(s)|bug(s)|crash|crashes|stacktrace|logs|terminal|console|reglages|settings"
)
AUTHORS = (
    "blogueur|blogueuse|influenceur|influenceuse|youtubeur|youtubeuse|photographe|illustrateur|artiste"
    "|illustratrice|graphiste|dessinateur|dessinatrice|concurrent|confrere|inconnu|internaute|agence"
    "|studio|peintre|designer|journaliste|caricaturiste|tatoueur"
)
AUTHORS_EN = (
    "blogger|influencer|youtuber|photographer|illustrator|artist|designer|cartoonist|painter|agency"
    "|competitor|rival|stranger|freelancer|studio|journalist|instagrammer|somebody|someone"
)
THEIRS = (
    "image|photo|dessin|visuel|illustration|schema|infographie|photos|images|dessins|cliche|croquis"
)
THEIRS_EN = (
    "image|photo|drawing|visual|illustration|diagram|infographic|photos|picture|art|sketch|shot"
)
SOMEBODYS = Phrases(
    f"""
    {THEIRS} d|de|du (un|une|l|la|le|cet) {AUTHORS}
    {AUTHORS_EN} s (lovely|great|beautiful|best) {THEIRS_EN}|pictures|drawings|artwork
    {THEIRS_EN} by|of|from (some|a|an|another) {AUTHORS_EN}
    """
)
PLACED = Phrases(
    """
    enregistre|enregistree|mis|mise|mets|glisse|glissee|colle|collee|insere|inseree|reutilise
    utilise
    utilisee|repris|reprise|ressorti|affiche|affichee|imprime|imprimee|integre|integree|recupere
    saved|dropped|stuck|put|popped|slapped|used|using|reused|inserted|pasted|slid|printed|placed
    took
    """
)
ALLOWED = Phrases(
    """
    accord|permission|autorisation|licence|license|licensed|paid|paye|payee|achete|achetee|bought
    commande|commandee|commissioned|merci|thanks|credit|credite|creditee|credited|notre|our_own
    hired
    """
)
UNAWARE = Phrases(
    """
    dessinateur|dessinatrice|photographe … pas au_courant|prevenu|prevenue|informe|informee|demande
    illustrateur|illustratrice|graphiste … pas au_courant|prevenu|prevenue|informe|informee|demande
    autrice|artiste … pas au_courant|prevenu|prevenue|informe|informee|demande
    dessinateur|dessinatrice|photographe|illustrateur (n|ne) en_sait|sait|ignore|se_doute|rien|tout
    illustratrice|graphiste|artiste (n|ne) en_sait|sait|ignore|se_doute|rien|tout
    cartoonist|photographer|illustrator|artist (still|really) doesn|isn|hasn|wasn t know|aware|told
    cartoonist|photographer|illustrator|artist (still|really) doesn|isn|hasn|wasn t asked|been|seen
    cartoonist|photographer|illustrator|artist|designer (has|had) no|never idea|knew|seen|been|clue
    cartoonist|photographer|illustrator|artist|designer (is|still) unaware|oblivious
    """
)
ANONYMOUS = Phrases(
    """
    know|idea|clue|remember|sure who|whose (even|actually|originally) drew|took|made|painted
    know|idea|clue|remember|sure who|whose (even|actually|originally) designed
    know|idea|clue|remember|sure who|whose shot|drawing|photo|picture|painted|illustrated|created
    sais|idee|ignore|rappelle (pas|plus|de|du|tout) qui (l) (a) dessine|pris|fait|peint|cree
    souviens (pas|plus|de|du|tout) qui (l) (a) dessine|pris|fait|peint|cree
    sais|idee|ignore|rappelle|souviens (pas|plus|de|du|tout) qui (l) (a) photographie|illustre|concu
    """
)
NOT_ASKED = unless(
    Phrases(
        """
        pas|jamais|rien|sans (encore|meme) demande (rien|l_avis) (a|l|au|aux|a_la|le|la) AUTHOR
        pas|jamais|rien|sans (encore|meme) demander|dit (rien|l_avis) (a|l|au|aux|a_la|le|la) AUTHOR
        pas|jamais|rien|sans (encore|meme) prevenu (rien|l_avis) (a|l|au|aux|a_la|le|la) AUTHOR
        pas|jamais|rien|sans (encore|meme) prevenir|paye|payer (rien|l_avis) (a|l|au|aux) AUTHOR
        pas|jamais|rien|sans (encore|meme) prevenir|paye|payer (rien|l_avis) (a_la|le|la) AUTHOR
        didn_t|haven_t|never|not|without|forgot_to (even) ask|asked|asking (the|its|an|their) AUTHOR
        didn_t|haven_t|never|not (even) tell|told|telling|pay|paying (the|its|an|their) AUTHOR
        without|forgot_to (even) tell|told|telling|pay|paying (the|its|an|their) AUTHOR
        """.replace(
            "AUTHOR",
            "auteur|autrice|dessinateur|dessinatrice|photographe|artiste|graphiste|illustrateur"
            "|illustratrice|createur|creatrice|editeur|author|artist|photographer|illustrator|cartoonist"
            "|designer|creator|publisher|painter|owner",
        )
    ),
    Phrases("jamais_de|should|faut|devez|regle|rule|quiz|guide|don_t_use|ne_prenez"),
)
BORROWED = either(
    together(NOT_ASKED, PICTURE),
    together(ANONYMOUS, USE),
    together(UNAWARE, either(USE, PICTURE)),
    unless(together(SOMEBODYS, PLACED, either(USE, PICTURE)), ALLOWED),
    unless(together(TAKEN, PICTURE), FAULT),
    together(PINCHED, USE),
    unless(together(ELSEWHERE, GOT, PICTURE), FAULT),
    PLAYED,
)
