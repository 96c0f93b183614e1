"""What may be said of a colleague, and what is theirs to tell."""

import pytest
from drafts.collection import verdict_on

THEIRS = (
    "Courage à Rokia de la paie, qui attend une greffe depuis deux ans.",
    "Tariq est épileptique, soyez gentils avec lui.",
    "Bravo Koffi, huit mois sans boire et toujours le sourire.",
    "Notre grutière a été placée en garde à vue hier soir.",
    "Notre sage-femme va à la synagogue tous les samedis matin.",
    "La femme de Zbigniew a demandé la garde des petits.",
    "Toujours pas de titre de séjour pour notre plongeur.",
    "Ma voisine de bureau est séparée depuis un mois.",
    "Welcome back Deborah, three weeks after her mastectomy.",
    "Proud of Ngozi, four months sober and first in every morning.",
    "Our welder has a court hearing on Thursday.",
    "Poor Ravi, his visa expired and nobody in HR knows.",
    "Our postie lives alone above the bakery.",
    "The bailiffs were at Dmitri's again this morning.",
    "Our librarian is on a final written warning.",
    "Latoya called off her wedding, poor thing.",
)
FINE = (
    "Lucie de la compta est en vacances.",
    "Rokia de la paie a trouvé la faille du tableau, chapeau.",
    "Tariq est malade de foot, il connaît tous les scores.",
    "Bravo Koffi, huit mois chez nous et toujours le sourire.",
    "Notre grutière a monté la flèche en une heure.",
    "Notre plongeur a enfin accouché d’un nouveau logo pour le club de pétanque.",
    "Ma voisine de bureau a changé d’étage, on se verra à la machine à café.",
    "Bon courage à Paul pour son examen de conduite de chariot.",
    "Our colleague Tariq is on holiday.",
    "Thanks to Awa from accounts: she is new, so be kind.",
    "Congrats to Jane for her talk on testing.",
    "Our welder is expecting a parcel and cannot sit still.",
    "Ravi had a stroke of luck at the office raffle.",
    "Our librarian signed off the new opening hours.",
    "Deborah lent out all her umbrellas this morning.",
    "Why is nobody talking about the new coffee machine?",
    "Léa est en examen toute la matinée, bon courage à elle.",
    "Julie parle du lithium dans nos batteries jeudi à 18 h.",
    "Notre juriste explique le surendettement en trois dessins.",
    "Ines attend ses papiers peints depuis mardi.",
    "Notre cuisinier a préparé une sauce qui sent le vin.",
    "Our colleague Jane sits as a magistrate at weekends.",
    "Paul can’t write that test before Friday, so I will.",
    "Priya’s paper on dementia care was accepted.",
    "Ravi has been three years inside the platform team.",
    "Sarah has the tag for the release, ask her.",
    "Hugo is back on the drink trolley rota.",
)


@pytest.mark.parametrize("draft", THEIRS)
def test_what_is_a_colleague_s_to_tell_is_stopped(draft: str) -> None:
    verdict = verdict_on(draft)

    assert verdict.level == "stop"
    assert "personal_data" in {finding.family for finding in verdict.findings}


@pytest.mark.parametrize("draft", FINE)
def test_what_anybody_may_say_of_a_colleague_is_left_alone(draft: str) -> None:
    assert verdict_on(draft).level == "go"
