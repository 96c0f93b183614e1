"""Who is meant: the company, its products, the author, somebody else."""

import re

from bot.drafts.finders import either, pattern
from bot.drafts.known import Known
from bot.drafts.names import Names
from bot.drafts.phrases import Phrases
from bot.text.normal import bare

VERSION = re.compile(r"[\s-]*v?\d[\d.]*$")


def _company_names(known: Known) -> tuple[str, ...]:
    about = known.company.company
    return (*about.names, about.handle) if about.handle else about.names


def _products(known: Known) -> tuple[str, ...]:
    public = known.company.company.public_products
    return (*public, *(VERSION.sub("", product) for product in public))


COMPANY = Names(_company_names)
PRODUCT = Names(_products)
COMPETITOR = Names(lambda known: known.company.competitors.names)
CUSTOMER = Names(lambda known: known.company.customers.public)  # those we may name
RUMOUR = Names(lambda known: known.company.rumours.names)

WE = either(
    Phrases(
        """
        nous|notre|nos|we|our|ours|us
        chez nous
        ma|mon|my|la boite|entreprise|societe|company|employer
        ma|mon|my employeur|equipe|team|startup|usine|plant
        """
    ),
    Phrases("on", language="fr"),
)
I_WORK_THERE = Phrases(
    """
    je|j travaille|bosse|travaillons (ici|la|y|chez|pour)
    j y travaille|bosse
    y travailler|bosser
    i work there|here|at|for
    i m|am|as an|a … employee
    ma|mon|my boite|entreprise|societe|company|employer|employeur|team|equipe|usine|plant
    ou je travaille|bosse
    where i work
    en tant que salarie(e)
    salarie(e) chez|de
    mes collegues
    my colleagues|coworkers|teammates
    full disclosure
    """
)


def disclosing(known: Known) -> frozenset[str]:
    """Give the tags that say where one works, bare and without their sign."""
    return frozenset(bare(tag).text.lstrip("#") for tag in known.company.disclosure.tags)


TAGGED = Names(lambda known: known.company.disclosure.tags)
INSIDE = either(WE, COMPANY, PRODUCT, I_WORK_THERE, TAGGED)

IS = r"(?:est|a|vient|is|has|was|just|sera|va|got|from|de la|s[’']\w+)"
PERSON = either(
    pattern(r"(?<!\w)@\w+", "prose"),
    # A capital that does not open the sentence, or opens it before a verb that says how someone is.
    pattern(r"(?<=[a-zéèàùç,] )[A-ZÉÈ][a-zéèêëïîôç]{2,}(?: [A-ZÉÈ][a-zéèêëïîôç]+)?", "prose"),
    pattern(rf"[A-ZÉÈ][a-zéèêëïîôç]{{2,}}(?= (?:[A-ZÉÈ][\w-]+ )?{IS}\b)", "prose"),
    Phrases(
        """
        collegue(s)|chef|cheffe|manager|manageuse|directeur|directrice|responsable|patron|patronne
        stagiaire|alternant|alternante|assistante|assistant|binome|voisin|voisine|comptable|drh|pdg
        collaborateur|collaboratrice|salarie|salariee|fils|fille|femme|mari|mere|pere|frere|soeur
        developpeur|developpeuse|commercial|commerciale|ingenieur|ingenieure|technicien|technicienne
        colleague(s)|coworker(s)|boss|intern|teammate(s)|team_mate|director|assistant|receptionist
        accountant|ceo|cto|cfo|coo|employee|son|daughter|wife|husband|mother|father|neighbour
        he|she|elle
        il a|est|s|vient|va|fait|souffre|part|reste
        """
    ),
)
