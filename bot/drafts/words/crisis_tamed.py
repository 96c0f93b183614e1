"""What makes an incident none: drills, sports, holidays, good news, what is planned or avoided."""

from bot.drafts.phrases import Phrases

TAMED = Phrases(
    """
    exercice|drill|simulation|formation|training|podcast|talk|conference|webinar|webinaire
    prevue|planned|scheduled|programmee|annoncee|maintenance_window|write_up|retour|retrospective
    previent|warns|avant_que|before_the|prevent|prevents|eviter|avoid|evite|avoids|faster
    barbecue|cake|gateau|flechettes|darts|marathon|velo(s)
    bike(s)|courir|run|course|concert|film|kafka
    roman|novel|theatre|game|jeu|escape|finale|final|match|tournoi|football|foot|rugby|quiz
    hackathon|hack_day|ctf|summer|estivale|conges
    holiday(s)|vacances|soldes
    fier|fiere|proud|felicitations|congratulations
    recrute|recrutons|hiring|inaugure|opening|ouverture
    joie|joy|couleurs|colours|saveurs|flavours
    rires|laughter|idees|ideas|ventes|creativite|creativity
    chat|cat|babyfoot|table_football|ego|egos|phishing|empty|vides|economies|saved|savings|plaids
    wifi|train|ascenseur|lift|printer|imprimante|machine_a_cafe|coffee_machine|fridge|frigo|plante
    offline|hors_ligne|scooter|trottinette|voiture|valise|suitcase|rires
    detect|detects|detecte|detectent|spots|repere|alerts_you|previent|concurrent|competitor
    retraite|retirement|retiring|portes_ouvertes|journee_securite|safety_day
    early|earlier|games_night|soiree|tonight_at
    jamais|never|aucun|aucune|zero|even_if|meme_si|meme_quand|even_when|gagne
    sans|without (une|un|any|a|aucune|le) panne|coupure|incident
    sans|without (une|un|any|a|aucune|le) outage|downtime|accident|interruption
    workshop on|about|for|series
    mode_sombre|dark_mode|glow|phosphorescent
    plus vite|tot
    ce soir_a
    from #
    de #
    du #
    my car
    ma moto
    new export
    open source|day
    no more
    dans le_noir_total
    """
)
OTHERS = Phrases(
    """
    exercice|drill|simulation|formation|training|webinaire|webinar|article_de_blog|blog|podcast|talk
    conference|roman|novel|kafka|film|serie|theatre|quiz|jeu|game|stage_fright|retraite|retiring
    vacances|holiday|holidays|estivale|summer|noel_#
    bank_holiday|aout|august|pont|feries
    recrute|recrutons|embauche|hiring|hire|recruiting|ouvre|ouvrent|opening|open|opens|inaugure
    fier|fiere|proud|felicitations|congratulations|portrait|interview|merci
    vendredi_a|hack_day|hackathon|ddos_explique|guide|conseils|tips
    comment_eviter|eviter|avoid|avoiding|bonnes_pratiques|best_practices|reussir|loan|pret
    commande|order|letter_of|lettre_de_motivation|lettre_au_pere|pere_noel|santa|gare|cinema|concert
    cet ete
    l ete
    d ete
    a 17h|18h
    at 5pm|6pm
    how to
    """
)
PLAYED = Phrases(
    """
    babyfoot|baby_foot|table_football|foosball|fantasy_league|minecraft|ping_pong|karting|monopoly
    petanque|tournoi|tournament|quiz|escape_game|bowling|paintball|laser_game|loup_garou|scrabble
    """
)
