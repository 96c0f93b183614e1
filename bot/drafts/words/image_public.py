"""Artists whose works are not free, and people in the street, in a crowd, in a train."""

from bot.drafts.finders import together
from bot.drafts.phrases import Phrases

ARTIST = Phrases(
    """
    banksy|picasso|warhol|dali|magritte|miro|matisse|basquiat|keith_haring|invader|jr|hopper|monet
    hockney|koons|kusama|hirst|soulages|klein|doisneau|cartier_bresson|arthus_bertrand|salgado|capa
    steve_mccurry|annie_leibovitz|vivian_maier|robert_capa|herge|uderzo|franquin|sempe|plantu|geluck
    """
)
PUT = Phrases(
    "mis|mets|met|colle|place|utilise|choisi|put|used|using|stuck|slapped|took|pris|repris"
)
PLACE = Phrases(
    """
    couverture|premiere_page|premiere_de_couverture|banniere|diapo|slide|slides|affiche|flyer|site
    rapport|newsletter|invitation|carte_de_voeux|fond_d_ecran|pub|visuel|post|packaging|t_shirt
    cover|front_page|banner|report|newsletter|invitation|christmas_card|wallpaper|ad|advert|visual
    """
)
FREELY = Phrases(
    """
    sans|pas|rien payer|verser|paye|demande|acquitter|demander
    without|not|never|no paying|paid|clearing|licensing|asking|licence|license|rights
    not paying|pay|paid a|for|any
    didn|haven|don t pay|paid|clear|ask
    """
)
CROWD = together(
    Phrases("visage(s)|face(s)|portrait(s)|tete(s)|bouille(s)"),
    Phrases(
        """
        manifestant(s)|greviste(s)|foule|protester(s)
        striker(s)|crowd|demonstrators|patients|detenus
        prisonniers|inmates|migrants|sdf|homeless|passants|passers_by|usagers|commuters|passengers
        """
    ),
    Phrases("zoom|zoome(s)|zoomed|gros_plan|close_up|closeup|photo(s)|picture(s)|video|voici|here"),
)
STREET = together(
    Phrases(
        "snapped|photographie|filme|filmed|papped|snap|shot|pris_en_photo|took_a_picture|photo"
    ),
    Phrases(
        "lady|dame|type|mec|gars|guy|bloke|woman|femme|homme|man|couple|inconnu|inconnue|stranger"
    ),
    Phrases(
        "metro|tube|train|bus|tram|rue|street|queue|file|rer|plane|avion|subway|supermarche|cafe"
    ),
)
