# Nynorsk.
#
# Everything that papers say by themselves, in the syntax of Fluent (https://projectfluent.org). A tilde is a hard
# space. WORDS writes a number in words up to twelve, COUNT a number and what it counts, DIGITS a number in figures.
# The rules are Språkrådet's where no other is named. Among the forms that are free, these: infinitives in -e («byggje»,
# «følgje»), passives with «blir», «medlemer», «framlegg», «avgjerd», «røyster», «sundag».

## The language

# What it is called in itself.
language-name = nynorsk
# The region of its spelling and hyphenation.
region = NO

## Numbers

decimal-sign = ,
# Språkrådet asks for a hard space («hardt mellomrom») without naming a character; U+00A0 is the one every font has.
group-sign = ~
minus-sign = −
percent = { $number }~%
# From none to twelve; larger numbers are written in figures.
number-words = ingen, éin, to, tre, fire, fem, seks, sju, åtte, ni, ti, elleve, tolv
list-and = { $most } og { $last }
list-or = { $most } eller { $last }

## Money

# The head of a column.
in-kroner = kroner
in-millions = millionar kroner
# The unit behind an amount. The plural follows a decimal; where it ends in 1 both forms are right, and ministries
# write «1,1 million kroner», in nynorsk as in bokmål.
unit-krone = krone
unit-kroner = kroner
unit-million = million kroner
unit-millions = millionar kroner
amount-krone = { $figure }~krone
amount-kroner = { $figure }~kroner
amount-million = { $figure }~million kroner
amount-millions = { $figure }~millionar kroner
amount-short-kroner = { $figure }~kr
amount-short-millions = { $figure }~mill.~kr
chapter-citation = kap.~{ $chapter }
post-citation = post~{ $post }
citation = kap.~{ $chapter }, post~{ $post }

## Dates

months = januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember
months-short = jan., feb., mars, april, mai, juni, juli, aug., sep., okt., nov., des.
weekdays = måndag, tysdag, onsdag, torsdag, fredag, laurdag, sundag
day-short = { $dd }.{ $mm }.{ $yy }
day-long = { $day }.~{ $month } { $year }
day-of-month = { $day }.~{ $month }
days-of-month = { $first }.–{ $last }.~{ $month } { $year }
day-with-weekday = { $weekday } { $date }
month-of-year = { $month } { $year }
part-of-year = { $part } { $year }
# What two ends share is said once: 15.–16. januar 2025. Across a year both are whole.
range = { $from }–{ $to }
date-from = frå { $date }
date-until = til { $date }
date-between = mellom { $from } og { $to }
date-about = om lag { $date }
# Parts of a year by their number in ISO 8601-2, 4.8.
season-spring = våren
season-summer = sommaren
season-autumn = hausten
season-winter = vinteren
quarter = { $number }.~kvartal
tertial = { $number }.~tertial
half-year = { $number }.~halvår

## Times of day

time-of-day = { $hh }.{ $mm }
clock-from = kl.~{ $times }
clock-until = til kl.~{ $time }
minutes = { $minutes }~min
hours = { $hours }~t
hours-minutes = { $hours }~t { $minutes }~min
# How long ago something was agreed.
age-in-days = { $days ->
    [0] same dag
    [one] { $days }~dag
   *[other] { $days }~dagar
}

## Quotation marks

quote-open = «
quote-close = »

continued = framh.
draft = Utkast
page = Side
agenda = Sakliste
untitled = Utan tittel
empty = Ingenting er registrert her enno.
photo = Foto
owner = Ansvarleg
focus-area = Fokusområde

## funding
total = Totalt
amount = Beløp
exact = Nøyaktig beløp
share = Del
source = Finansieringskjelde
chapter-and-post = Kapittel og post
chapter = Kap.
post = Post
by-source = Midlane fordelte på kapittel og post
origin = Kjelde
notes = Merknader

## what the forms of a timeline mean
form-day = Dato
form-span = Periode
form-one-of = Eitt av tidspunkta
form-approximate = Omtrentleg periode
form-open-start = Starta tidlegare
form-open-end = Held fram

## parts of a paper
highlights = Glimt
sharing = Dele kunnskap og erfaring
conditions = Rammer og føringar
funding = Finansiering
pilot = Pilot
pilot-model = Ein modell å lære av

## where knowledge is shared
arena-internal = Internt i kommunen
arena-external = Eksterne samarbeidspartnarar
arena-municipal = Kommunar med områdesatsing
arena-international = Internasjonalt

## where in its life a measure is
phase-start = Startar
phase-continue = Blir vidareført
phase-implement = Blir implementert
phase-evaluate = Blir evaluert
phase-end = Blir avslutta

## how a measure goes
status-on-track = I rute
status-deviation = Avvik
status-decision = Krev avgjerd

## a deck on paper
slide = Lysbilete
speaker-notes = Notat

## an event: its programme and what one has to know
time = Tid
place = Stad
deadline = Påmeldingsfrist
sign-up = Påmelding
sign-up-here = Meld deg på
price = Pris
for-whom = For kven
led-by = Leia av
free-time = Ledig tid
stands = Standar
contact = Kontakt
hosts = Arrangør
read-more = Meir om arrangementet
last-changed = Sist endra
about-event = Om arrangementet

## the papers of a meeting
meeting-number = Møte nr.
body = Utval
duration = Lengd
number = Nr.
matter = Sak
matter-kind = Behandling
clock = Start
outcome = Utfall
presented-by = Innleiar
status = Status
action = Oppgåve
due = Frist
age = Alder
from = Frå
decision = Vedtak
decisions = Vedtak
actions = Oppgåver
new-actions = Oppgåver frå møtet
proposed-decision = Framlegg til vedtak
proposed-decisions = Framlegg til vedtak
carried-out-by = Blir følgt opp av
discussion = Behandling
proposals-made = Framlegg i møtet
proposed-by = Framlegg frå
voting = Røysting
party = Parti
votes-for = For
votes-against = Mot
present = Til stades
deputies = Møtande vara
absent = Forfall
also-present = Andre til stades
called-in = Innkalla
attachments = Vedlegg
attachments-to-meeting = Til møtet
summary = Oppsummering
signatures = Underskrifter
signature = Underskrift
place-and-date = Stad og dato

## a case
case-number = Saksnummer
archive-number = Arkivsak
officer = Saksbehandlar
background = Bakgrunn
information = Saksopplysningar
assessment = Vurdering
economy = Økonomiske konsekvensar

## a committee
about-committee = Om arbeidet
mandate = Mandat
meetings = Møte
members = Medlemer
give-input = Gi innspel
in-the-picture = På gruppebiletet, frå venstre

## how measures go, in a status report
status-unknown = Ikkje rapportert
measured-in = Målt i
trend-better = Betre
trend-same = Uendra
trend-worse = Dårlegare
as-of = Status per
updated = Oppdatert
needs-decision = Dette krev avgjerd
nothing-to-decide = Ingen tiltak krev avgjerd.
done-so-far = Gjort
next-steps = Neste steg
result = Resultatmål
finances = Økonomi
budget = Budsjett
spent = Brukt
forecast = Prognose
share-of-budget = Del av budsjettet
by-area = Fokusområda

## risks
risk-and-mitigation = Risiko og tiltak
likelihood = Sannsyn
consequence = Konsekvens
level = Risikonivå
level-low = Låg
level-medium = Middels
level-high = Høg

## benefits
baseline = Utgangspunkt
now = No
target = Mål

## an evaluation
evaluation-purpose = Føremålet med evalueringa
evaluation-about = Om evalueringa
evaluation-questions = Spørsmål evalueringa skal svare på
evaluation-roles = Kven som gjer kva i evalueringa
evaluation-steps = Slik blir evalueringa gjennomført
evaluation-schedule = Tidsplan
when = Når
milestone = Milepæl

## an article about an event
event = Arrangement
event-purpose = Føremål
event-challenges = Utfordringar
event-questions = Spørsmål
event-vision = Visjon
event-values = Verdiar
event-category = Kategori
event-pictures = Bilete
contributors = Bidragsytarar

## what sections are called
follow-up = Oppfølging
cases = Framlegg til vedtak
risks = Risiko
benefits = Gevinstar
key-figures = Nøkkeltal
roadmap = Vegkart
partners = Samarbeid
programme = Program

## what a body does with a case
case-decision = Til vedtak
case-discussion = Til drøfting
case-information = Til orientering

## how an action stands
action-open = Ikkje utført
action-overdue = Over fristen
action-done = Utført
action-dropped = Fråfallen

## roles in a body
seat-chair = Leiar
seat-deputy-chair = Nestleiar
seat-member = Medlem
seat-deputy-member = Varamedlem
seat-secretary = Sekretær
seat-observer = Observatør

## the form of a programme's item
item-talk = Innlegg
item-panel = Panelsamtale
item-culture = Kulturinnslag
item-other = Anna

## risks
likelihood-1 = Svært lite
likelihood-2 = Lite
likelihood-3 = Moderat
likelihood-4 = Stort
likelihood-5 = Svært stort
consequence-1 = Uvesentleg
consequence-2 = Liten
consequence-3 = Moderat
consequence-4 = Alvorleg
consequence-5 = Svært alvorleg

## What is counted

cases-count = { $cases ->
    [0] ingen saker
    [one] éi sak
   *[other] { COUNT($cases, "saker") }
}
highlights-count = { $highlights ->
    [0] ingen glimt
    [one] eitt glimt
   *[other] { COUNT($highlights, "glimt") }
}
arenas-count = { $arenas ->
    [0] ingen arenaer
    [one] éin arena
   *[other] { COUNT($arenas, "arenaer") }
}
ministries-count = { $ministries ->
    [0] ingen departement
    [one] eitt departement
   *[other] { COUNT($ministries, "departement") }
}
sources-count = { $sources ->
    [0] ingen kjelder
    [one] éi kjelde
   *[other] { COUNT($sources, "kjelder") }
}
measures-count = { $measures ->
    [0] ingen tiltak
    [one] eitt tiltak
   *[other] { COUNT($measures, "tiltak") }
}
areas-count = { $areas ->
    [0] ingen fokusområde
    [one] eitt fokusområde
   *[other] { COUNT($areas, "fokusområde") }
}
milestones-count = { $milestones ->
    [0] ingen milepælar
    [one] éin milepæl
   *[other] { COUNT($milestones, "milepælar") }
}
members-count = { $members ->
    [0] ingen medlemer
    [one] éin medlem
   *[other] { COUNT($members, "medlemer") }
}
meetings-count = { $meetings ->
    [0] ingen møte
    [one] eitt møte
   *[other] { COUNT($meetings, "møte") }
}
sessions-count = { $sessions ->
    [0] ingen postar
    [one] éin post
   *[other] { COUNT($sessions, "postar") }
}
stands-count = { $stands ->
    [0] ingen standar
    [one] éin stand
   *[other] { COUNT($stands, "standar") }
}
contributors-count = { $contributors ->
    [0] ingen bidragsytarar
    [one] éin bidragsytar
   *[other] { COUNT($contributors, "bidragsytarar") }
}
risks-count = { $risks ->
    [0] ingen risikoar
    [one] éin risiko
   *[other] { COUNT($risks, "risikoar") }
}
partners-count = { $partners ->
    [0] ingen samarbeidspartnarar
    [one] éin samarbeidspartnar
   *[other] { COUNT($partners, "samarbeidspartnarar") }
}
benefits-count = { $benefits ->
    [0] ingen gevinstar
    [one] éin gevinst
   *[other] { COUNT($benefits, "gevinstar") }
}

## What a page's title says. Each begins with a capital by itself.

agenda-message = { cases-count } på saklista
highlights-message = { highlights-count } frå tiltak og aktivitetar
sharing-message = kunnskap og erfaring blir delte på { arenas-count }
goals-message = { $goals ->
    [0] ingen mål å byggje på
    [one] eitt mål å byggje på
   *[other] { COUNT($goals, "mål") } å byggje på
}
main-goal-alone = eitt hovudmål
main-goal-and-goals = eitt hovudmål og { goals-message }
main-goal-of = hovudmål for { $programme }
conditions-message = { ministries-count } set rammene for midlane
funding-message = { $total } frå { ministries-count }
action-plan-message = { measures-count } i { areas-count }
# The area's title keeps its letters, since it may be a name.
area-message = { measures-count }: { $area }
measures-figure = { $measures }~tiltak
schedule-message = { milestones-count }
schedule-message-to = { milestones-count } fram til { $date }
# The label stands as its author wrote it.
schedule-message-until = { milestones-count } fram til «{ $label }»
cases-message = { cases-count } til vedtak
follow-up-message = { $open ->
    [0] ingen punkt å følgje opp
    [one] eitt punkt å følgje opp
   *[other] { COUNT($open, "punkt") } å følgje opp
}{ $done ->
    [0] { "" }
    [one] , eitt er utført
   *[other] , { WORDS($done) } er utførte
}
key-figures-message = { $programme } i tal
roadmap-message = { measures-count } på veg gjennom planen
partners-message = { partners-count } på { arenas-count }
# What stands under a large figure.
part-of = { $part } av { $all }
figure-funding = frå { ministries-count }
figure-measures = tiltak i { areas-count }
figure-on-track = tiltak i rute
figure-milestones = { $milestones ->
    [one] milepæl att
   *[other] milepælar att
}
figure-partners = { $partners ->
    [one] samarbeidspartnar
   *[other] samarbeidspartnarar
}
figure-benefits = gevinstar nådde
members-message = { members-count }
meetings-message = { meetings-count }
programme-message = { sessions-count } på programmet
stands-message = { stands-count }
contributors-message = { contributors-count }
status-asks = { $decision ->
    [0] { "" }
    [one] , eitt krev avgjerd
   *[other] , { WORDS($decision) } krev avgjerd
}
status-none-on-track = { $measures ->
    [one] tiltaket er ikkje i rute{ $decision ->
        [0] { "" }
       *[other] { " " }og krev avgjerd
    }
   *[other] ingen av { measures-count } er i rute{ status-asks }
}
status-all-on-track = { $measures ->
    [0] ingen tiltak
    [one] tiltaket er i rute
    [2] begge tiltaka er i rute
   *[other] alle { measures-count } er i rute
}
status-some-on-track = { $on-track ->
    [one] eitt av { measures-count } er i rute{ status-asks }
   *[other] { WORDS($on-track) } av { measures-count } er i rute{ status-asks }
}
risks-message = { risks-count }
risks-message-high = { $high ->
    [one] { $risks ->
        [one] { risks-count }, og han er høg
       *[other] { risks-count }, éin av dei høg
    }
   *[other] { risks-count }, { WORDS($high) } av dei høge
}
risks-message-all-high = { $risks ->
    [one] { risks-count }, og han er høg
    [2] { risks-count }, begge høge
   *[other] { risks-count }, alle høge
}
benefits-message = { benefits-count }
benefits-message-reached = { $reached ->
    [one] { benefits-count }, éin er nådd
   *[other] { benefits-count }, { WORDS($reached) } er nådde
}
benefits-message-all-reached = { $benefits ->
    [one] { benefits-count }, og han er nådd
    [2] { benefits-count }, begge er nådde
   *[other] { benefits-count }, alle er nådde
}

## Lines that figures make

from-meeting = møtet { $date }
reached-on = Nådd { $date }
meeting-untitled = Møte
meeting-numbered = Møte { $number }
vote-carried = Vedteke med { $yes } mot { $no } røyster
vote-lost = Fall med { $yes } mot { $no } røyster
vote-tied = Røystetal: { $yes } for og { $no } mot
vote-unanimous = Samrøystes vedteke
of-the-way = { $share } av vegen
renamed = { $former } (no { $now })
rounding-note = Beløpa er avrunda kvart for seg, så dei viste beløpa gir ikkje nøyaktig den viste summen.

## Titles and properties of papers

title-with-date = { $title } { $date }
title-about = { $what }: { $subject }
description = { $kind }, { $organisation }
description-of-meeting = { $kind }: møte i { $body } { $date }, { $organisation }

## Charts in words, for those who cannot see them

status-bar = Stolpe som deler { measures-count } etter status: { $parts }.
status-bar-part = { $label } { $number }
shares = Stolpediagram over { $total } frå { sources-count }: { $parts }.
shares-part = { $name } { $amount } ({ $share })
risk-matrix = Matrise av sannsyn og konsekvens med { risks-count }.
risk-matrix-risk = { $number } { $title }: sannsyn { $likelihood }, konsekvens { $consequence }
benefit-line = { $title }.
benefit-line-unit = { $title } i { $unit }.
benefit-line-known = { $title }: { $known }.
benefit-line-unit-known = { $title } i { $unit }: { $known }.
benefit-baseline = utgangspunkt { $value }
benefit-now = no { $value }
benefit-target = mål { $value }
timeline = Tidslinje med { milestones-count }. { $told }.
timeline-milestone = { $label }: { $text }
timeline-milestone-dated = { $label } ({ $dates }): { $text }
roadmap-told = Vegkart med { measures-count }. { $told }.
partners-told = Kart over samarbeid rundt { $centre }. { $told }.
trail-point = { $value } den { $date }
trail = Utviklinga for { $title }: { $told }.
