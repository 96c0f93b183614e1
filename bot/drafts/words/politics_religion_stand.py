"""Stands taken in few words: who governs, who hunts, who pays, what women may wear."""

from bot.drafts.finders import unless
from bot.drafts.phrases import Phrases

_GUILTY = (
    "barbare(s)|barbarians|assassin(s)|murderer(s)|killer(s)|tueur(s)|voleur(s)|thieves|parasite(s)"
    "|terroriste(s)|terrorist(s)|sadique(s)|sadists|criminel(s)|criminals|bourreau(x)|leeches|crooks"
)
STANDS = unless(
    Phrases(
        f"""
        governed|ruled|run by … etonians|millionaires|crooks|billionaires|toffs|bankers
        gouverne(s)|gouvernes|dirige(s)|diriges par … enarques|millionnaires|escrocs|milliardaires
        gouverne(s)|gouvernes|dirige(s)|diriges par … technocrates|banquiers|banquier|nantis
        chasseurs|toreros|actionnaires|patrons|proprietaires|vegans|flics|policiers … {_GUILTY}
        hunters|bullfighters|shareholders|bosses|landlords|vegans|cops|farmers are … {_GUILTY}
        the left|right only|just loves|cares|thinks|wants|knows|likes
        la droite|gauche ne|n aime|pense|connait|voit|jure que|qu
        brussels|westminster (is|are|keeps) strangling|strangles|bleeding|choking
        whitehall|washington (is|are|keeps) strangling|strangles|bleeding|choking
        brussels|westminster|whitehall|washington dictates|meddles|meddling|decides|imposes
        bruxelles|bercy|paris nous etrangle|etouffe|impose|dicte|saigne|plume|ruine|tond
        no|pas_de voile(s)|foulard(s)|hijab(s) … entreprise(s)|bureau|ecole(s)
        plus_de|stop_au|non_au voile(s)|foulard(s)|hijab(s) … entreprise(s)|bureau|ecole(s)
        no|ban|stop|banning (the) headscarf|headscarves|veil(s)|hijab(s)|turbans … companies|schools
        no|ban|stop|banning (the) headscarf|headscarves|veil(s)|hijab(s)|turbans … office(s)|work
        fat cats feast|get|gorge|bosses|grow|take|laugh|and|while
        patronat se|gave|ment|veut|profite|exploite|licencie
        peuple|people trinque|paie|paye|pays|souffre|suffer|crie
        tax|taxons|taxez|taxer (les|the|on) windfall|superprofits|super_profits|excess|dividendes
        tax|taxons|taxez|taxer (les|the|on) dividends|jets|kerosene
        tax|taxons|taxez|taxer (les|the|on) wealth|speculation|fortunes|grosses
        something for nothing culture|society
        benefits|welfare|dole|handouts should|must (be) earned|capped|cut|scrapped|worked_for
        rsa|allocs doit|doivent|devrait|devraient (se) (etre) merite(r)|limite
        aides|allocations|chomage doit|doivent|devrait|devraient (se) (etre) merite(r)|limite
        mon corps mon_choix|ma_decision|ma_liberte
        labour|tory|green|lib_dem|socialist|left slate|ticket
        decroissance|degrowth … effondrement|collapse|choisissez|choose|seule|only|sinon|or_die
        croissance|growth … effondrement|ecocide|infinie_dans|infinite_on
        climat|climate|planete|planet … deputes|mps … attend(ent)|wait|can|dorment
        climat|climate|planete|planet … ministres|ministers … attend(ent)|wait|can|dorment
        climat|climate n|can|cannot (t) attend(ra)|wait
        inaction climatique
        bring back border|capital|hanging|conscription|grammar (checks|controls|punishment|schools)
        retablir|retablissez|retablissons (les|la|le|des) frontieres|controles|douanes|peine_de_mort
        pape|pope … n_importe_quoi|rubbish|nonsense|wrong|raison|tort|betises|hypocrite
        gouvernement|government … achete|buys|buying|controle|controls|muzzles|musele presse|medias
        gouvernement|government … achete|buys|buying|controls|muzzles|musele la|les|the presse|media
        government (is) buying|muzzling|controlling|gagging the press|media
        antivax|anti_vaxxers|antivaxxers|complotistes … criminels|criminals|fous|idiots|murderers
        vivement que|la|le la|le|retour (de) (la) droite|gauche|gauche_au|labour
        can|cannot (t) wait for the tories|labour|left|right|democrats|republicans to|back
        marriage is (between) one_man|a_man
        mariage|marriage (c|is) est un_homme|one_man|between_a_man|entre_un_homme
        voile|veil|hijab|burqa|niqab est|is une|un|a|not prison|soumission|cage|choix|choice|liberte
        rendez|rende|rendent|give nous|us (back) (nos|our|notre|le|a) referendum(s)|vote
        rendez|rende|rendent|give nous|us (back) (nos|our|notre|le|a) voix|country
        vole(nt)|ignored|ignore|ignores|stole|stolen|bafoue … referendum(s)|notre_voix|our_vote
        ministre|prefet|president|maire … qu_il_parte|qu_elle_parte|qu_il_demissionne|doit_partir
        minister|secretary|president|mayor … must_go|has_to_go|should_go|needs_to_go|quit_now
        seigneur|dieu|jesus|christ m_a|nous_a|l_a gueri(e)|sauve(e)|change(e)|parle|appele(e)
        seigneur|dieu|jesus|christ m_a|nous_a|l_a repondu|exauce(e)|releve(e)|libere(e)
        lord|god|jesus|christ healed|saved|called|answered|blessed|freed me|us|my
        no justice no peace
        pas|sans de justice (sociale) pas de paix
        sans justice (sociale) pas|point de paix
        journalistes|medias|tele_publique|france_inter|cnews … a_gauche|a_droite|gauchistes|vendus
        journalists|media|bbc|cnn|fox_news|guardian … lefties|left_wing|right_wing|biased|liars
        vive l abstention
        don t vote it|they|at_all|this_sunday|none
        voter|voting (ne|n|never|only) (jamais) sert|changes|changed|encourages
        only two|2 sexes|genders
        que deux|2 sexes|genres
        woke crowd|lot|people|kids|bosses
        goodbye|bye|adieu|rip|farewell (la|l|to) secularism|laicite
        goodbye|bye|adieu|rip|farewell (la|l|to) equality|sovereignty|souverainete
        goodbye|bye|adieu|rip|farewell (la|l|to) free_speech|human_rights|meritocratie|republique
        my|mon|notre|our man|woman|pick for|pour number_ten|number_10|president
        my|mon|notre|our choice|homme|candidat(e) for|pour number_ten|number_10|president
        my|mon|notre|our man|woman|pick|choice|homme|candidat(e) for|pour 2027|2028|l_elysee|mayor
        paroisse|parish|congregation … ames|souls|fideles|venez|come_on|join_us|rejoignez
        profs|enseignants|soignants|infirmieres|cheminots|agriculteurs|etudiants ont|avaient raison
        teachers|nurses|doctors|farmers|students|drivers|workers are|were right|justified
        standing|running for (the|a) council|parliament|congress|senate|office|election|mp
        candidat(e)|presente(r) aux|a_la municipales|legislatives|regionales|deputation|mairie
        climate inaction
        religion(s)|foi|faith|croyance(s)|belief|god|dieu … malware|spyware|ransomware|uninstall
        religion(s)|foi|faith … desinstalle(r)|desinstallez|hallucination
        croyance(s)|belief|god|dieu … desinstalle(r)|desinstallez|hallucination
        religion(s)|croyance(s) … virus|disease|maladie|bequille|crutch|drogue|drug|prison|chaine(s)
        """
    ),
    Phrases(
        """
        salle_d_attente|waiting_room|webinaire|webinar|guide|escape_game|jeu|board_game|roman|novel
        """
    ),
)
