"""Words that judge: what people call bad, and what they say it does."""

from bot.drafts.phrases import Phrases

HARSH = Phrases(
    """
    detruit|detruisent|ruine|ruinent|gache|gachent|plombe|plombent|pourrit|pourrissent|massacre|tue
    tuent|vole|volent|ment|mentent|profite|profitent|abuse|abusent|trichent|triche|menace|menacent
    envahit|envahissent|coule|coulent|bloque|bloquent|exploite|exploitent|gavent|se_gave|meurtre
    meurtriers|assassinat|crime|criminel(s)|honte|honteux|honteuse|scandale|scandaleux|scandaleuse
    indigne(s)|ignoble(s)|immonde(s)|inadmissible(s)|intolerable(s)|insupportable(s)|ridicule(s)
    absurde(s)|degueulasse(s)|lamentable(s)|minable(s)|nul|nuls|nulle(s)|pathetique(s)|pitoyable(s)
    pourri|pourris|pourrie(s)|corrompu(e)
    corrompus|lache(s)|hypocrite(s)|incapable(s)|incompetent(s)
    incompetents|menteur(s)|menteuse(s)|voleur(s)|escroc(s)
    danger|dangereux|dangereuse(s)|fleau|cancer
    peste|poison|gangrene|mensonge(s)|mascarade|foutaise(s)|folie|delire|incontrolee|complice(s)
    complicite|trahison|traitre(s)|esclavage|dictature|tyrannie|revolution|resistance|faineant(s)
    feignant(s)|paresseux|paresseuse(s)|arrieres|arriere|sauvages|barbares|moins_fiables|moins_bons
    tiennent|tient pas|jamais
    puis quoi encore
    et quoi encore
    bon courage
    pas|jamais etonnant|surprenant|surprise
    bon debarras
    comme par hasard
    ruin|ruins|ruining|destroy|destroys|destroying|kill|kills|killing|steal|steals|stealing|lie|lies
    lying|cheat|cheats|cheating|abuse|abuses|threaten|threatens|invade|invading|wreck|wrecks|murder
    murderers|crime(s)|criminal(s)|shame|shameful
    disgrace|disgraceful|disgusting|outrageous|unbearable
    ridiculous|absurd|pathetic|rotten|corrupt|coward(s)|cowardly|hypocrite(s)|hypocrisy|incompetent
    liar(s)|thief|thieves|crook(s)|danger|dangerous|plague|cancer|poison|scam|hoax|nonsense|madness
    insane|complicity|complicit|betrayal|traitor(s)|slavery
    tyranny|evil|lazy|dirty|savage(s)|backward
    barbaric|filthy|useless|worthless|unreliable|untrustworthy|entitled|whiny|spoiled|worse|inferior
    good riddance
    no place
    what next
    no surprise
    excuse(s)|joke|burden|seriously|weak|leech|leeches|emotional
    """
)
