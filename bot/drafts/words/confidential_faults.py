"""What the house knows and keeps to itself: faults, lies to customers, papers lying about."""

from bot.drafts.cues import WE
from bot.drafts.finders import either, near, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.words.confidential_bared import ADVICE
from bot.drafts.words.confidential_business import OPEN
from bot.drafts.words.confidential_figures import AMOUNT, PRICE
from bot.drafts.words.confidential_harmless import AT_HOME, HARMLESS
from bot.drafts.words.confidential_hushing import HUSH
from bot.drafts.words.confidential_leaks import CLIENTS, WELL_KEPT
from bot.drafts.words.confidential_safety import HOLE
from bot.drafts.words.confidential_withheld import WITHHELD

CARELESS = Phrases(
    """
    personne (ne|n) (la|le|les|s|y|en) corrige|patche|bouche|occupe|inquiete|touche|bouge|repare
    nobody|no_one|noone (is|s|has|wants) patching|fixing|patched|fixed|cares|bothered|looking|to_fix
    """
)
NEGLECTED = unless(together(HOLE, CARELESS, WE), ADVICE, OPEN)

LIES = Phrases(
    """
    on|nous ment|mentons|balade|baladons|baratine|baratinons|enfume|embobine|roule|menons|mene
    we|we_re lie|lying|stringing|fobbing|stalling|bluffing|conning|misleading|fooling
    """
)
FED_LIES = unless(together(LIES, CLIENTS), WELL_KEPT, HARMLESS)

LEFT_AT = Phrases(
    """
    dans|sur|en|a|vide|vidant|oublie(e)|traine|trainait (dans|sur) (la|le|une|un) imprimante
    corbeille|poubelle|photocopieuse|photocopieur|copieur|imprimante|bac_a_papier|broyeur
    bin|wastebasket|printer|copier|photocopier|paper_tray|recycling
    """
)
PAPER = Phrases(
    """
    projet|brouillon|copie (de|du) contrat|devis|avenant|bail|offre|accord
    contrat|avenant|devis|facture(s)|bulletin(s)_de_paie|fiche(s)_de_paie|liste|offre|budget
    draft|contract|quote|agreement|lease|invoice(s)|payslip(s)|list|offer|budget
    """
)
BINNED = unless(
    near(together(LEFT_AT, PAPER), either(PRICE, AMOUNT)),
    ADVICE,
    HARMLESS,
    AT_HOME,
    Phrases("acheter|buy|neuve|new_printer|cartouche|ink|toner|maintenance"),
)

SCHEDULE = Phrases(
    """
    planning|calendrier (de|des|du) sortie(s)|lancement(s)|releases
    release|launch plan|schedule|calendar|dates
    feuille_de_route|roadmap|organigramme|org_chart|liste_des_clients|client_list|customer_list
    chiffres|previsions|objectifs de|du ventes|vente|trimestre
    sales figures|forecast|targets
    """
)
SHOT = Phrases(
    "photo|selfie|picture|pic|shot|snap|cliche|arriere_plan|background|desk|ecran|screen"
)
LEGIBLE = Phrases(
    """
    lit|lisible|voit|apercoit|zoomez|zoom|cadeau|read|readable|see|legible|spot|enjoy|visible
    """
)
IN_SHOT = unless(
    together(SCHEDULE, SHOT, LEGIBLE),
    OPEN,
    HARMLESS,
    ADVICE,
    Phrases("cine|cinema|album(s)|jeux|games|concert(s)|popcorn|netflix"),
)
THIS_YEARS = Phrases(
    """
    our|the|nos|notre 2027|2028|next_year_s|secret|internal roadmap|feuille_de_route|org_chart
    our|the|notre|la roadmap|feuille_de_route 2027|2028|interne
    """
)
UNROLLED = Phrases(
    """
    looks|here|this_is|so_this|each|budget|screenshot|ressemble|voici|voila|chaque|par_equipe
    """
)
ROADMAP = unless(together(THIS_YEARS, UNROLLED), OPEN, HARMLESS, ADVICE)

FAULT = Phrases(
    """
    lache(nt)|casse(nt)|surchauffe(nt)|chauffe(nt)|fuit|fuient|prend_feu|prennent_feu|fond|fondent
    run|runs|running too_hot|hot
    rouille(nt)|se_fissure|fissurent|explose(nt)|defaut|defectueux|defectueuse|plante(nt)
    break(s)|breaking|snap(s)|overheat(s)|overheating|leak(s)|leaking|catch(es)_fire|melt(s)|rust(s)
    crack(s)|cracking|explode(s)|fault|faulty|defect|defective|fail(s)|failing|crash(es)
    """
)
OURS_MADE = Phrases(
    """
    nos|notre|our (propre|new|latest|best) velo(s)|bike(s)|capteur(s)|sensor(s)|batterie(s)
    nos|notre|our (own|new|latest|best) batteries|battery|frein(s)|brake(s)|produit(s)|product(s)
    nos|notre|our (own|new|latest|best) modele(s)|model(s)|moteur(s)|motor(s)|boitier(s)|box(es)
    nos|notre|our (own|new|latest|best) cadre(s)|frame(s)|appareil(s)|device(s)|machine(s)|pompe(s)
    nos|notre|our (own|new|latest|best) pump(s)|casque(s)|helmet(s)|logiciel|software|appli|app
    """
)
KNOWN = Phrases(
    """
    on|nous le|l sait|savons|savait|sait_depuis
    tout_le_monde|direction|r_d|atelier|labo|usine (ici) (le) sait|savent|connait
    en interne|silence
    depuis des mois|annees|semaines
    we|we_ve|management|engineering|r_d|everyone|everybody (all|here|inside) know(s)|known|knew
    the|our lab|workshop|engineers|team|plant has|have|ve known
    for months|years|weeks
    no recall|warning
    pas de rappel
    """
)
FAULTS = unless(near(together(FAULT, OURS_MADE), KNOWN), ADVICE, HARMLESS, OPEN)
INTERNAL_HUSH = together(
    Phrases("c|reste|it|this est|is|s|reste (encore|tout|strictly|still|all) interne|internal"),
    HUSH,
)
FAULTY = either(NEGLECTED, FED_LIES, BINNED, IN_SHOT, ROADMAP, FAULTS, INTERNAL_HUSH, WITHHELD)
