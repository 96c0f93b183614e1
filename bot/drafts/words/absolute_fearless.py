"""Promises that nothing can happen, slip through or fail to come."""

from bot.drafts.phrases import Phrases

FEARLESS = Phrases(
    """
    rien (du_tout) a craindre|perdre|redouter|envier|reprocher
    craignent|craint|craignez|risquent|risque|risquez|crains absolument|rien|plus|jamais (rien)
    nothing (at_all) to fear|lose|worry|envy
    nothing can|could|will (ever) happen|touch|hurt|get|beat|stop
    rien ne peut|pourra|saurait leur|vous|lui|nous|l arriver|arreter
    aucun|nul|jamais|pas_un pirate(s)|hacker(s)|virus|attaquant|intrus|voleur|cyberattaque ne|n|a
    no|not_one hacker(s)|virus|attacker(s)|intruder|thief|malware will|can|could|gets|ever|has
    no matter what
    quoi qu il
    en toutes circonstances|conditions
    in all|any circumstances|conditions
    a toute heure
    nuit|jour et jour|nuit
    round the clock
    any|every hour|moment (of) (day)
    7 jours sur
    day|days and|or a|night week
    pas un|le gramme|watt|seul_gramme|moindre_gramme|centime
    not a|one gram|single|ounce|drop
    strictement|absolument|totalement|purement impossible
    tout_simplement|strictly|utterly|absolutely impossible
    impossible de|d|to (se|s) perdre|rater|manquer|echouer|oublier
    impossible de|d|to (se|s) tromper|passer|tomber|louper|faire
    impossible to|for|that lose|miss|fail|go|get|make|forget|overlook|fall
    dormir|dormez|dormirez|dors … oreilles|tranquille(s)|serein|sereinement|paisiblement
    sleep|sleeping soundly|easy|tight|peacefully|well|like
    disparait|disparaissent|disparues|disparus|elimine … jamais
    eradique|supprime|abolit|met_fin|finie … jamais
    disparait|disparaissent … definitivement|totalement|completement|vraiment
    elimine|eradique|supprime … definitivement|totalement|completement|vraiment
    disappear|disappears|vanish|vanishes … good|ever|completely|totally
    eliminates|eradicates|gone|ends … good|ever|completely|totally
    laisse|laissera|laissent rien passer|filer|echapper
    rien (ne|n) (lui|leur|nous|vous) echappe|echappera
    lets|let|misses|miss|overlooks nothing|none
    nothing (ever) slips|escapes|gets|goes|passes (past|by|through|unnoticed)
    a tous les coups
    a coup sur
    every single|last time|one
    en un rien|claquement_de
    instant|immediate|overnight results|success|savings
    resultat(s)|succes|effet immediat(s)|instantane(s)
    rend|rendons|rendra|rendrons … argent
    single|one gram|gramme|drop|watt
    jamais (ete|rien) rate|manque|echoue|perdu|decu|faillit|failli|retard
    never (once|yet|ever) missed|failed|lost|late|disappointed|had|been|let
    toujours|always (a) (dans) (on) l_heure|les_temps|time|schedule|livre|livrons|deliver|delivered
    livre|livrons|deliver|delivers|delivered toujours|always
    toujours|always keeps|keep|tient|tiennent|delivers|parole|respecte
    get|give|have … cash|money back
    """
)
