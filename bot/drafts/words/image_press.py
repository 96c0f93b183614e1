"""Cartoons, charts and maps taken from papers, paid reports and books."""

from bot.drafts.finders import together, unless
from bot.drafts.phrases import Phrases

CARTOON = Phrases(
    """
    cartoon(s)|dessin(s)|caricature(s)|strip(s)|crossword(s)|sudoku|mots_croises|infographie(s)
    infographic(s)|chart(s)|graphique(s)|tableau|schema(s)|diagram(s)|table|figure(s)|map|carte
    horoscope|photo(s)|photograph(s)|cover|illustration(s)|planche(s)|page(s)
    """
)
PAPER = Phrases(
    """
    journal|quotidien|hebdo|hebdomadaire|canard|gazette|magazine|paper|newspaper|weekly|tabloid
    paid|paywalled|payante|payant|premium … report|study|etude|rapport|survey|research|analyse
    report|study|etude|rapport|enquete|survey (is) paid|paywalled|payante|payant|premium
    front_page|la_une|une_du|front_cover
    gartner|forrester|idc|mckinsey|statista|xerfi|deloitte|bcg (report|rapport|study|etude)
    rapport|etude|livre|bouquin|norme|manuel … # euros|balles
    report|study|book|standard|textbook … # euros|dollars|pounds|bucks|quid
    atlas|encyclopedie|encyclopedia|textbook|manuel|these|thesis
    """
)
REPOSTED = Phrases(
    """
    repost|reposting|reposted|repostee|repris|reprise|reprends|remets|remet|recopie|recopiee
    took|taken|lifted|pulled|nicked|copied|scanned|scanne|scannee|scan|straight_out|ripped|borrowed
    pompe|pompee|pique|piquee|copie|copiee|colle|emprunte|empruntee|decoupe|decoupee|clipped
    je|j vous (le|la|les) mets|met|colle|livre|offre|balance
    je|j (le|la|les) mets|republie|recolle
    makes|fait|fond|background|backdrop|wallpaper|illustrer|illustrate|illustre|illustrates
    here_you_go|enjoy|cadeau|servez_vous|help_yourselves|you_re_welcome
    """
)
ABOUT_US = Phrases(
    """
    interview|exposition|exhibition|expo|abonnez|subscribe|lien|link|notebook|cahier|carnet
    parle|parlent|about|of|sur|de nous|us
    notre|nos|our|my|mon|ma journal|newspaper|hebdo|magazine|report|rapport|etude|study|these
    notre|nos|our|my|mon|ma thesis|manuel|textbook|atlas|enquete|survey|newsletter|permission
    permission|accord|autorisation|licence|license|domaine_public|public_domain|talk|conference
    """
)
UNASKED = Phrases(
    """
    sans|without|pas|not|no|never|couldn|aucune (la|le|any|de|d) permission|accord|autorisation
    sans|without|pas|not|no|never|couldn|aucune (la|le|any|de|d) licence|license|demander|asking
    """
)
FROM_PRESS = unless(together(CARTOON, PAPER, REPOSTED), unless(ABOUT_US, UNASKED))
AFTERWARDS = together(
    Phrases(
        """
        on|je|nous (leur|lui|les) (en) dira|dirai|demandera|demanderai|previendra|previendrai
        we|i|ll|will (ll) tell|ask|warn|inform them|him|her|everyone
        """
    ),
    Phrases(
        "demain|plus_tard|ensuite|apres|lundi|later|tomorrow|after|afterwards|monday|eventually"
    ),
    Phrases("photo(s)|portrait(s)|video(s)|selfie(s)|picture(s)|pic(s)|headshot(s)|trombinoscope"),
    Phrases("ligne|online|poste|postes|postees|posted|publie|publies|publiees|published|up|live"),
)
