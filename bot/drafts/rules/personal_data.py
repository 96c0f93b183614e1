"""Personal data: what concerns somebody, and is theirs to tell."""

from bot.chat.phrase import Phrase
from bot.drafts import identifiers, spelled
from bot.drafts.finders import either, pattern, together, unless
from bot.drafts.phrases import Phrases
from bot.drafts.rule import Rule
from bot.drafts.words import personal_data as words
from bot.drafts.words import personal_data_life as life
from bot.drafts.words import personal_data_numbers as figures
from bot.drafts.words import personal_data_told as told
from bot.drafts.words.personal_data_people import NAMED

WHY = Phrase(
    fr="Une donnée personnelle publiée ne se reprend pas, et la loi la protège (RGPD).",
    en="Personal data cannot be taken back once published, and the law protects it (GDPR).",
)
NUMBER_SHOWN = Phrase(
    fr="Un numéro qui identifie quelqu’un. Retirez-le.",
    en="A number that identifies somebody. Take it out.",
)

RULES = (
    Rule(
        id="personal_data.phone",
        severity="stop",
        message=Phrase(
            fr="Un numéro de téléphone. Retirez-le, et proposez un message privé ou une adresse "
            "de service.",
            en="A phone number. Take it out, and offer a private message or a team’s address "
            "instead.",
        ),
        why=WHY,
        find=either(identifiers.phones, figures.disguised_phones),
        masks=True,
        caught=(
            "Pour postuler, appelez ma cheffe au 06 12 34 56 78.",
            "zéro six douze trente-quatre cinquante-six soixante-dix-huit pour joindre le stand",
            "Call Dave: (415) 555-2671 or +44 7911 123456",
            "O6.12.34.56.78, demandez Inès",
            "Karim répond au O6 I2 34 56 78",
        ),
        clean=(
            "Numéro vert : 0 800 123 456, et le 3114 en cas de besoin.",
            "Le standard vous répond au 02 99 12 34 56.",
            "Version 10.15.7.2026, 1 200 000 lignes, le 21/11/2026 à 10:00.",
            "Order 4155552671 has shipped.",
            "Réf. 06-12-3450 pour le joint, 06-12-3451 pour la bague.",
            "Firmware 10.11.12.13, joli numéro",
        ),
    ),
    Rule(
        id="personal_data.email",
        severity="stop",
        message=Phrase(
            fr="Une adresse électronique personnelle. Donnez plutôt l’adresse d’un service.",
            en="Somebody’s e-mail address. Give a team’s address instead.",
        ),
        why=WHY,
        find=either(identifiers.emails, spelled.emails),
        masks=True,
        caught=(
            "Ask paul.martin at brumaine.example, thanks @brumaine",
            "Écrivez-lui (paul.martin at gmail.com)",
            "Écrivez à paul.martin@brumaine.example, il répond vite",
            "jean dot dupont at brumaine dot com for the slides",
            "ines.roy (at) brumaine.com",
        ),
        clean=(
            "Write to jobs@brumaine.example, we read everything.",
            "Meet me at brumaine.com headquarters, via @site.",
            "presse@brumaine.example pour les journalistes",
        ),
    ),
    Rule(
        id="personal_data.identity",
        severity="stop",
        message=NUMBER_SHOWN,
        why=WHY,
        find=either(
            identifiers.AMERICAN_INSURED,
            together(identifiers.BRITISH_INSURED, Phrases("insurance|nino|ni")),
            identifiers.PAPERS,
            identifiers.LOST_PAPER,
            figures.OFFICIAL,
            figures.LICENCE,
        ),
        masks=True,
        caught=(
            "New hire Jane Fox, SSN 078-05-1120, welcome aboard!",
            "Her National Insurance number is AB 12 34 56 C",
            "Passeport n° 12AB34567 retrouvé dans le hall",
        ),
        clean=(
            "Ticket 078-051-120 closed, build 2026-11-21.",
            "Badge de l’année pour toute l’équipe",
        ),
    ),
    Rule(
        id="personal_data.card",
        severity="stop",
        message=NUMBER_SHOWN,
        why=WHY,
        find=identifiers.official_numbers,
        masks=True,
        caught=(
            "Carte de test ? 4111 1111 1111 1111, à ne pas garder",
            "Mon numéro de sécu : 1 85 05 78 006 084 91",
        ),
        clean=("Notre SIRET : 732 829 320 00074", "4111 1111 1111 1112 tests passed"),
    ),
    Rule(
        id="personal_data.bank",
        severity="stop",
        message=Phrase(
            fr="Des coordonnées bancaires. Retirez-les.", en="A bank account. Take it out."
        ),
        why=WHY,
        find=either(
            identifiers.bank_accounts,
            identifiers.ACCOUNT,
            pattern(
                r"\b(?:iban|rib)\b[^\w]{0,4}(?P<it>[a-z]{2}\d\d[ \d]{6,30}\d)", words="iban rib"
            ),
        ),
        masks=True,
        caught=("IBAN pour la cagnotte : FR76 3000 6000 0112 3456 7890 189",),
        clean=("FR76 1234 is our parking space", "Un IBAN a 27 signes en France."),
    ),
    Rule(
        id="personal_data.home",
        severity="stop",
        message=Phrase(
            fr="L’adresse de quelqu’un. Retirez-la.", en="Somebody’s home address. Take it out."
        ),
        why=WHY,
        find=told.HOMES,
        caught=(
            "Karim habite 12 rue des Lilas à Rennes, passez le voir",
            "Our CEO lives at 14 Maple Street, bring flowers",
        ),
        clean=("Rendez-vous au 12 rue des Lilas pour la conférence", "10 Downing Street at night"),
    ),
    Rule(
        id="personal_data.birth",
        severity="stop",
        message=Phrase(
            fr="La date de naissance de quelqu’un. Retirez l’année, au moins.",
            en="Somebody’s date of birth. Take the year out, at least.",
        ),
        why=WHY,
        find=unless(either(together(identifiers.DATE, words.BORN), figures.BORN_ON), words.THING),
        caught=(
            "Notre stagiaire, née le 12/03/2001, est arrivée",
            "Jo, born on 3 May 1988, joins us",
        ),
        clean=("Joyeux anniversaire Inès !", "Release of 12/03/2018: still running"),
    ),
    Rule(
        id="personal_data.health",
        severity="stop",
        message=Phrase(
            fr="La santé de quelqu’un. Cette nouvelle est la sienne : retirez-la.",
            en="Somebody’s health. This news is theirs to tell: take it out.",
        ),
        why=WHY,
        find=told.HEALTH,
        yields_to=("discrimination", "crisis"),
        caught=(
            "Courage à ma collègue Sophie, en arrêt maladie pour dépression",
            "My manager has cancer, send her love",
            "Karim est hospitalisé, l’équipe pense à lui",
            "Sophie voit son cardiologue deux fois par semaine",
            "Dave did his back in on Monday",
            "Our temp’s medical file was left on the printer: diabetes, poor man",
        ),
        clean=(
            "J’ai fait un burn-out il y a trois ans, et j’en parle.",
            "Un marathon pour le children’s hospital de Rennes",
            "Ce build est malade, au lit la CI.",
            "Une dépression sur la Manche, rafales attendues",
            "Ma cheffe est allergique aux réunions du lundi",
            "Karim mesure la tension électrique du banc d’essai",
        ),
    ),
    Rule(
        id="personal_data.private_life",
        severity="stop",
        message=Phrase(
            fr="La vie privée de quelqu’un, ou sa carrière. Retirez ce passage.",
            en="Somebody’s private life, or their career. Take this out.",
        ),
        why=WHY,
        find=told.LIFE,
        yields_to=("discrimination",),
        caught=(
            "Paul s’est fait virer hier, le pauvre",
            "My boss is going through a divorce, be nice",
            "Claire a sa carte au RN",
            "Dan was escorted out of the building",
            "Voici les CV de nos stagiaires avec leurs notes, servez-vous",
            "Good luck to Nick, who faces the disciplinary panel tomorrow",
            "Our new guy Bob is fresh out of prison",
            "Un scan du passeport de notre nouvelle recrue Inès, bienvenue",
            "Kevin got done for drink driving, his wife threw him out",
        ),
        clean=(
            "He makes 3 coffees a day",
            "Le dernier test vient de passer.",
            "My boss fell in love with Python, all is lost",
            "Léa a choisi une belle police pour les affiches",
            "On a viré le vieux frigo de la salle de pause, enfin",
            "Notre dev a divorcé de Java pour Kotlin",
            "Emma signed off the drawings, Éric remercie l’équipe",
        ),
    ),
    Rule(
        id="personal_data.pay",
        severity="stop",
        message=Phrase(
            fr="Ce que gagne quelqu’un. Retirez ce passage.",
            en="What somebody earns. Take this out.",
        ),
        why=WHY,
        find=told.PAY,
        caught=(
            "Notre directeur gagne 180 k par an",
            "Dana’s salary is 78k",
            "La prime de Karim : 4 000 €",
        ),
        clean=(
            "He makes 3 coffees a day",
            "We hire a data engineer, salary 48k, ask Dana",
            "Le salaire minimum passe à 1 850 €",
        ),
    ),
    Rule(
        id="personal_data.vehicle",
        severity="stop",
        message=NUMBER_SHOWN,
        why=WHY,
        find=either(
            together(figures.PLATE, either(life.VEHICLE, NAMED)),
            figures.SAID_PLATE,
        ),
        masks=True,
        caught=("La voiture AB-123-CD est ouverte", "KX19 ZRT, Dave, your lights are on"),
        clean=("Salle AB-123-CD, premier étage", "UTF8 is fine, ISO is not"),
    ),
)
