"""Addresses that hide where they lead, follow their readers, or imitate another."""

from bot.drafts.phrases import listed

SHORTENERS = listed(
    """
    bit.ly tinyurl.com goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly tiny.cc shorturl.at rb.gy
    t.ly v.gd lc.cx urlz.fr bl.ink s.id soo.gd clck.ru adf.ly shorte.st bitly.com dlvr.it ift.tt
    trib.al snip.ly j.mp qr.ae x.co t2m.io short.io kutt.it u.to tr.im bc.vc spkl.io hubs.ly
    shor.by n9.cl lnkd.in amzn.to fb.me wp.me tny.im l.ead.me smarturl.it
    go2l.ink urlshort.me short.gy l.linklyhq.com shrtco.de 2u.pw t.cn bitly.ws tiny.one
    shorturl.com u.nu surl.li gg.gg urlz.com cli.re ln.run 1url.com mcaf.ee po.st su.pr
    t.co git.io goo.su urlr.me dub.sh dub.co lnk.to lnk.bio shor.tn fb.watch amzn.eu a.co
    apple.co spoti.fi pin.it redd.it flic.kr tcrn.ch nyti.ms wapo.st bbc.in lemde.fr l.bzh
    ebx.sh msft.it aka.ms goo-gl.me goo.gle b.link bit.do yourls.org kutt.to han.gl me2.do
    vk.cc qps.ru owl.li tinyurl.is tinyurl.fr minu.me petitlien.fr urlab.fr huit.re frama.link
    lien.li miniurl.be minilien.fr lc.chat xurl.es cort.as acortar.link linkshortner.net shrt.li
    rlu.ru da.gd qrco.de me-qr.com qr.link qr.page scnv.io flow.page kurzelinks.de t1p.de
    tinylink.net tiny.pl switchy.io geni.us jmp.sh clk.sh clkmein.com sniply.io pxl.to swll.to
    oke.io ouo.io linkvertise.com exe.io shrinke.me shrinkme.io za.gl fc.lc bcvc.live adfoc.us
    replug.link joli.link mon.link hyperl.ink zpr.io zurl.co tl.gd ur0.jp urls.fr url.ie url.bz
    lihi.cc reurl.cc pse.is ppt.cc bre.is mzl.la mz.cm sco.lt eepurl.com mailchi.mp conta.cc
    ht.ly is.gy ulvis.net clicky.me budurl.com snurl.com cur.lv ity.im q.gs vzturl.com 1drv.ms
    shorturl.fm shorturl.asia shorturl.gg s.42l.fr lstu.fr tiny.ie moourl.com doiop.com twurl.nl
    virl.com safe.mn shortlink.de dwz.cn w.wiki t.ly
    """
)
# Where short names are sold to shorten with.
SHORT_ENDINGS = listed("ly gl gd gy su sh to tn cc li ws am ms tt re st tk la ee lk nu at pw")
DISGUISED = (
    r"(?<![\w.])(?:bit|ow|cutt|buff|is|tinyurl|goo|rebrand|rb|shorturl|adf|lc|urlz)"
    r" ?(?:[\[({<] ?(?:\.|dot|point) ?[\])}>]| (?:dot|point) | \. ?) ?"
    r"(?:ly|gd|com|gl|gy|at|cx|fr)(?: ?(?:/|slash) ?[\w-]{2,20}|(?!\w))"
)
FILE = (
    r"(?i:(?<!\w)file:/{1,3}[^\s/][^\s]{2,200})"
    r"|(?<![\w/])[A-Za-z]:[\\/](?:[\w.-]{1,60}[\\/])+[\w.-]{1,60}"
    r"|(?<![\w./])/(?:home|Users)/[\w.-]{1,60}/[^\s]{2,200}"
)
DISGUISE_WORDS = "bit ow cutt buff is tinyurl goo rebrand rb shorturl adf lc urlz"
TRACKERS = (
    "fbclid|gclid|dclid|wbraid|gbraid|gclsrc|msclkid|twclid|ttclid|igshid|igsh|yclid|mc_eid|mc_cid"
    "|si|_hsenc|_hsmi|hsCtaTracking|mkt_tok|li_fat_id|rdt_cid|epik|ScCid|sccid|vero_id|vero_conv"
    "|oly_enc_id|oly_anon_id|_openstat|wickedid|irclickid|cjevent|rb_clickid|s_cid|ml_subscriber"
    "|ml_subscriber_hash|_kx|trk_contact|trk_msg|trackingId|dm_i|elqTrackId|nr_email_referer"
    "|__hssc|__hstc|__s|_branch_match_id|ref_src|ref_url|trkEmail|gad_source|guccounter|sms_click"
)
ODD_ENDINGS = listed(
    """
    tk ml ga cf gq top click zip mov cam icu buzz sbs cfd bond loan win bid racing stream
    download men date party gdn country kim monster quest cyou autos hair skin lol
    beauty makeup boats surf trade webcam accountant
    cricket mom
    """
)
BRANDS = listed(
    """
    google gmail microsoft office365 outlook apple icloud amazon paypal netflix facebook instagram
    whatsapp twitter linkedin github dropbox docusign adobe spotify ameli impots laposte
    chronopost colissimo mondialrelay dhl fedex leboncoin vinted orange bouyguestelecom
    creditagricole bnpparibas societegenerale boursorama revolut wellsfargo barclays hsbc
    binance coinbase wetransfer zoom slack
    """
)
BAIT = listed(
    """
    login log signin secure securite security verify verif verification account compte update
    support help gift cadeau promo bonus free gratuit win gain gagner claim confirm auth connexion
    service client office online portal portail remboursement refund pay paiement livraison colis
    """
)
