"""Lesson: seven short ones, one at a time and only when asked; nothing is remembered."""

from dataclasses import dataclass

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House

TITLE = Phrase(fr="Leçon {number} sur {count} : {title}", en="Lesson {number} of {count}: {title}")
TRY = Phrase(fr="À essayer : {this}", en="Try this: {this}")
NEXT = Phrase(fr="La suivante", en="Next")
PREVIOUS = Phrase(fr="La précédente", en="Previous")
PRACTISE = Phrase(fr="M’entraîner", en="Practise")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One lesson: fewer than sixty words in all, with one thing to try now."""

    title: Phrase
    says: Phrase
    this: Phrase  # to try now


LESSONS = (
    Lesson(
        title=Phrase(fr="peu de comptes, peu de listes", en="few accounts, few lists"),
        says=Phrase(
            fr="Suivre mille comptes, c’est n’en lire aucun. Vingt personnes qui vous apprennent "
            "quelque chose, et une liste par centre d’intérêt, suffisent à ne rien manquer.",
            en="Follow a thousand accounts and you read none. Twenty people who teach you "
            "something, and one list for each interest, are enough to miss nothing.",
        ),
        this=Phrase(
            fr="ouvrez votre fil et cessez de suivre trois comptes que vous ne lisez plus.",
            en="open your feed and unfollow three accounts you no longer read.",
        ),
    ),
    Lesson(
        title=Phrase(fr="un domaine, et s’y tenir", en="one field, and keep to it"),
        says=Phrase(
            fr="On suit quelqu’un pour ce qu’il connaît. Choisissez ce dont vous parlez déjà "
            "volontiers au café, et restez-y huit fois sur dix.",
            en="People follow you for what you know. Choose what you already like to talk about "
            "over coffee, and stay with it eight times out of ten.",
        ),
        this=Phrase(
            fr="dites votre domaine en quatre mots, puis mettez-les dans votre bio.",
            en="say your field in four words, then put them in your bio.",
        ),
    ),
    Lesson(
        title=Phrase(fr="un ou deux mots-dièse", en="one or two hashtags"),
        says=Phrase(
            fr="Un mot-dièse range votre tweet là où on le cherche ; au troisième, il ressemble à "
            "une publicité. Préférez un mot que les gens tapent vraiment.",
            en="A hashtag puts your tweet where people look for it; with the third, it looks like "
            "an advert. Prefer a word that people really type.",
        ),
        this=Phrase(
            fr="cherchez le vôtre dans X : si personne ne l’a écrit cette semaine, changez-en.",
            en="search for yours on X: if nobody wrote it this week, choose another.",
        ),
    ),
    Lesson(
        title=Phrase(fr="une image, et sa description", en="a picture, with its description"),
        says=Phrase(
            fr="Une photo prise par vous vaut mieux qu’une belle image trouvée. Décrivez-la en une "
            "phrase, pour celles et ceux qui ne la voient pas, et regardez l’arrière-plan.",
            en="A photo of your own beats a fine picture you found. Describe it in one sentence, "
            "for those who cannot see it, and look at what is behind.",
        ),
        this=Phrase(
            fr="photographiez votre matinée, sans personne ni écran, et décrivez l’image.",
            en="take a picture of your morning, without people or screens, and describe it.",
        ),
    ),
    Lesson(
        title=Phrase(fr="dire quelque chose, ou se taire", en="say something, or stay silent"),
        says=Phrase(
            fr="« Super journée » n’apprend rien. Un détail, un chiffre public, une question : "
            "voilà un tweet. Et les jours sans, se taire est très bien.",
            en="“Great day” tells nothing. A detail, a public figure, a question: there is a "
            "tweet. On other days, staying silent is fine.",
        ),
        this=Phrase(
            fr="racontez en une phrase la dernière chose que vous avez apprise au travail.",
            en="tell in one sentence the last thing you learned at work.",
        ),
    ),
    Lesson(
        title=Phrase(fr="régulier plutôt que nombreux", en="regular rather than many"),
        says=Phrase(
            fr="Un tweet chaque mardi se remarque plus que dix le même soir. Choisissez un rythme "
            "si doux que vous le tiendrez en période chargée.",
            en="A tweet every Tuesday is noticed more than ten in one evening. Choose a pace so "
            "gentle that you keep it in a busy month.",
        ),
        this=Phrase(
            fr="prenez un jour et dix minutes dans votre agenda, pour trois semaines seulement.",
            en="set one day and ten minutes in your diary, for three weeks only.",
        ),
    ),
    Lesson(
        title=Phrase(fr="répondre avant de demander", en="answer before asking"),
        says=Phrase(
            fr="Les gens viennent chez qui s’intéresse à eux. Répondez à une question, remerciez, "
            "félicitez avec un détail ; l’attention arrive ensuite, sans la quémander.",
            en="People come to those who take an interest in them. Answer a question, thank, "
            "congratulate with a detail; attention follows, without begging for it.",
        ),
        this=Phrase(
            fr="répondez aujourd’hui à un tweet que vous auriez seulement aimé.",
            en="reply today to a tweet that you would only have liked.",
        ),
    ),
)


async def answer(request: Request, _: House) -> Reply:
    """Give one lesson: the first, or the one whose number is asked for."""
    asked = request.text.strip()
    number = int(asked) if asked in map(str, range(1, len(LESSONS) + 1)) else 1
    lesson = LESSONS[number - 1]
    return Reply(
        title=request.say(TITLE, number=number, count=len(LESSONS), title=lesson.title),
        blocks=(
            Paragraph(request.say(lesson.says)),
            Paragraph(request.say(TRY, this=lesson.this)),
        ),
        actions=tuple(_ways_on(request, number)),
        replaces=bool(asked),
    )


def _ways_on(request: Request, number: int) -> list[Action]:
    around = ((NEXT, number + 1), (PREVIOUS, number - 1))
    turns: list[Action] = [
        Button(request.say(label), "lesson", str(other))
        for label, other in around
        if 1 <= other <= len(LESSONS)
    ]
    return [*turns, Button(request.say(PRACTISE), "practice")]


COMMAND = Command(
    name="lesson",
    summary=Phrase(
        fr="sept leçons de trente secondes, une à la fois, quand vous voulez",
        en="seven lessons of thirty seconds, one at a time, whenever you like",
    ),
    example=Phrase(fr="leçon", en="lesson"),
    also=("leçon", "lecon", "leçons", "lecons", "lessons"),
    aside=True,
    heard=hears(
        r"(?:(?:donne[sz]?|fai(?:s|tes))[- ]moi |je (?:veux|voudrais) "
        r"|j['’]aimerais )?une (?:petite "
        r"|autre )?le[çc]on\b[\s.!?]*(?:s['’ ].*)?$(?P<rest>)",
        r"(?:give me |i (?:want|['’]d like|would like) )?a(?:nother)? (?:short )?lesson\b"
        r"[\s.!?]*(?:please)?[\s.!?]*$(?P<rest>)",
    ),
    answer=answer,
    order=150,
)
