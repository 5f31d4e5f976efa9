# Bokmål.
#
# Everything that papers say by themselves, in the syntax of Fluent (https://projectfluent.org). A tilde is a hard
# space. WORDS writes a number in words up to twelve, COUNT a number and what it counts, DIGITS a number in figures.
# The rules are Språkrådet's where no other is named.

## The language

# What it is called in itself.
language-name = bokmål
# The region of its spelling and hyphenation.
region = NO

## Numbers

decimal-sign = ,
# Språkrådet asks for a hard space («hardt mellomrom») without naming a character; U+00A0 is the one every font has.
group-sign = ~
minus-sign = −
percent = { $number }~%
# From none to twelve; larger numbers are written in figures.
number-words = ingen, én, to, tre, fire, fem, seks, sju, åtte, ni, ti, elleve, tolv
list-and = { $most } og { $last }
list-or = { $most } eller { $last }

## Money

# The head of a column.
in-kroner = kroner
in-millions = millioner kroner
# The unit behind an amount. The plural follows a decimal; where it ends in 1 both forms are right, and ministries
# write «1,1 million kroner».
unit-krone = krone
unit-kroner = kroner
unit-million = million kroner
unit-millions = millioner kroner
amount-krone = { $figure }~krone
amount-kroner = { $figure }~kroner
amount-million = { $figure }~million kroner
amount-millions = { $figure }~millioner kroner
amount-short-kroner = { $figure }~kr
amount-short-millions = { $figure }~mill.~kr
chapter-citation = kap.~{ $chapter }
post-citation = post~{ $post }
citation = kap.~{ $chapter }, post~{ $post }

## Dates

months = januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember
months-short = jan., feb., mars, april, mai, juni, juli, aug., sep., okt., nov., des.
weekdays = mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag
day-short = { $dd }.{ $mm }.{ $yy }
day-long = { $day }.~{ $month } { $year }
day-of-month = { $day }.~{ $month }
days-of-month = { $first }.–{ $last }.~{ $month } { $year }
day-with-weekday = { $weekday } { $date }
month-of-year = { $month } { $year }
part-of-year = { $part } { $year }
# What two ends share is said once: 15.–16. januar 2025. Across a year both are whole.
range = { $from }–{ $to }
date-from = fra { $date }
date-until = til { $date }
date-between = mellom { $from } og { $to }
date-about = omtrent { $date }
# Parts of a year by their number in ISO 8601-2, 4.8.
season-spring = våren
season-summer = sommeren
season-autumn = høsten
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
    [0] samme dag
    [one] { $days }~dag
   *[other] { $days }~dager
}

## Quotation marks

quote-open = «
quote-close = »

continued = forts.
draft = Utkast
page = Side
agenda = Agenda
untitled = Uten tittel
empty = Ingenting er registrert her ennå.
photo = Foto
owner = Ansvarlig
focus-area = Fokusområde

## funding
total = Totalt
amount = Beløp
exact = Nøyaktig beløp
share = Andel
source = Finansieringskilde
chapter-and-post = Kapittel og post
chapter = Kap.
post = Post
by-source = Midlene fordelt på kapittel og post
origin = Kilde
notes = Merknader

## what the forms of a timeline mean
form-day = Dato
form-span = Periode
form-one-of = Ett av tidspunktene
form-approximate = Omtrentlig periode
form-open-start = Startet tidligere
form-open-end = Fortsetter

## parts of a paper
highlights = Glimt
sharing = Dele kunnskap og erfaring
conditions = Rammer og føringer
funding = Finansiering
pilot = Pilot
pilot-model = En modell å lære av

## where knowledge is shared
arena-internal = Internt i kommunen
arena-external = Eksterne samarbeidspartnere
arena-municipal = Kommuner med områdesatsing
arena-international = Internasjonalt

## where in its life a measure is
phase-start = Starter
phase-continue = Videreføres
phase-implement = Implementeres
phase-evaluate = Evalueres
phase-end = Avsluttes

## how a measure goes
status-on-track = I rute
status-deviation = Avvik
status-decision = Krever beslutning

## a deck on paper
slide = Lysbilde
speaker-notes = Notater

## an event: its programme and what one has to know
time = Tid
place = Sted
deadline = Påmeldingsfrist
sign-up = Påmelding
sign-up-here = Meld deg på
price = Pris
for-whom = For hvem
led-by = Ledes av
free-time = Ledig tid
stands = Stands
contact = Kontakt
hosts = Arrangør
read-more = Mer om arrangementet
last-changed = Sist endret
about-event = Om arrangementet

## the papers of a meeting
meeting-number = Møte nr.
body = Utvalg
duration = Varighet
number = Nr.
matter = Sak
matter-kind = Behandling
clock = Start
outcome = Utfall
presented-by = Innleder
status = Status
action = Oppgave
due = Frist
age = Alder
from = Fra
decision = Vedtak
decisions = Vedtak
actions = Oppgaver
new-actions = Oppgaver fra møtet
proposed-decision = Forslag til vedtak
proposed-decisions = Forslag til vedtak
carried-out-by = Følges opp av
discussion = Behandling
proposals-made = Forslag i møtet
proposed-by = Forslag fra
voting = Votering
party = Parti
votes-for = For
votes-against = Mot
present = Til stede
deputies = Møtende vara
absent = Forfall
also-present = Andre til stede
called-in = Innkalt
attachments = Vedlegg
attachments-to-meeting = Til møtet
summary = Oppsummering
signatures = Underskrifter
signature = Underskrift
place-and-date = Sted og dato

## a case
case-number = Saksnummer
archive-number = Arkivsak
officer = Saksbehandler
background = Bakgrunn
information = Saksopplysninger
assessment = Vurdering
economy = Økonomiske konsekvenser

## a committee
about-committee = Om arbeidet
mandate = Mandat
meetings = Møter
members = Medlemmer
give-input = Gi innspill
in-the-picture = På gruppebildet, fra venstre

## how measures go, in a status report
status-unknown = Ikke rapportert
measured-in = Måles i
trend-better = Bedre
trend-same = Uendret
trend-worse = Dårligere
as-of = Status per
updated = Oppdatert
needs-decision = Dette krever beslutning
nothing-to-decide = Ingen tiltak krever beslutning.
done-so-far = Gjort
next-steps = Neste steg
result = Resultatmål
finances = Økonomi
budget = Budsjett
spent = Brukt
forecast = Prognose
share-of-budget = Andel av budsjettet
by-area = Fokusområdene

## risks
risk-and-mitigation = Risiko og tiltak
likelihood = Sannsynlighet
consequence = Konsekvens
level = Risikonivå
level-low = Lav
level-medium = Middels
level-high = Høy

## benefits
baseline = Utgangspunkt
now = Nå
target = Mål

## an evaluation
evaluation-purpose = Formålet med evalueringen
evaluation-about = Om evalueringen
evaluation-questions = Spørsmål evalueringen skal svare på
evaluation-roles = Hvem som gjør hva i evalueringen
evaluation-steps = Slik gjennomføres evalueringen
evaluation-schedule = Tidsplan
when = Når
milestone = Milepæl

## an article about an event
event = Arrangement
event-purpose = Formål
event-challenges = Utfordringer
event-questions = Spørsmål
event-vision = Visjon
event-values = Verdier
event-category = Kategori
event-pictures = Bilder
contributors = Bidragsytere

## what sections are called
follow-up = Oppfølging
cases = Forslag til vedtak
risks = Risiko
benefits = Gevinster
key-figures = Nøkkeltall
roadmap = Veikart
partners = Samarbeid
programme = Program

## what a body does with a case
case-decision = Til vedtak
case-discussion = Til drøfting
case-information = Til orientering

## how an action stands
action-open = Ikke utført
action-overdue = Over fristen
action-done = Utført
action-dropped = Bortfalt

## roles in a body
seat-chair = Leder
seat-deputy-chair = Nestleder
seat-member = Medlem
seat-deputy-member = Varamedlem
seat-secretary = Sekretær
seat-observer = Observatør

## the form of a programme's item
item-talk = Innlegg
item-panel = Panelsamtale
item-culture = Kulturinnslag
item-other = Annet

## risks
likelihood-1 = Svært liten
likelihood-2 = Liten
likelihood-3 = Moderat
likelihood-4 = Stor
likelihood-5 = Svært stor
consequence-1 = Ubetydelig
consequence-2 = Liten
consequence-3 = Moderat
consequence-4 = Alvorlig
consequence-5 = Svært alvorlig

## What is counted

cases-count = { $cases ->
    [0] ingen saker
    [one] én sak
   *[other] { COUNT($cases, "saker") }
}
highlights-count = { $highlights ->
    [0] ingen glimt
    [one] ett glimt
   *[other] { COUNT($highlights, "glimt") }
}
arenas-count = { $arenas ->
    [0] ingen arenaer
    [one] én arena
   *[other] { COUNT($arenas, "arenaer") }
}
ministries-count = { $ministries ->
    [0] ingen departementer
    [one] ett departement
   *[other] { COUNT($ministries, "departementer") }
}
sources-count = { $sources ->
    [0] ingen kilder
    [one] én kilde
   *[other] { COUNT($sources, "kilder") }
}
measures-count = { $measures ->
    [0] ingen tiltak
    [one] ett tiltak
   *[other] { COUNT($measures, "tiltak") }
}
areas-count = { $areas ->
    [0] ingen fokusområder
    [one] ett fokusområde
   *[other] { COUNT($areas, "fokusområder") }
}
milestones-count = { $milestones ->
    [0] ingen milepæler
    [one] én milepæl
   *[other] { COUNT($milestones, "milepæler") }
}
members-count = { $members ->
    [0] ingen medlemmer
    [one] ett medlem
   *[other] { COUNT($members, "medlemmer") }
}
meetings-count = { $meetings ->
    [0] ingen møter
    [one] ett møte
   *[other] { COUNT($meetings, "møter") }
}
sessions-count = { $sessions ->
    [0] ingen poster
    [one] én post
   *[other] { COUNT($sessions, "poster") }
}
stands-count = { $stands ->
    [0] ingen stands
    [one] én stand
   *[other] { COUNT($stands, "stands") }
}
contributors-count = { $contributors ->
    [0] ingen bidragsytere
    [one] én bidragsyter
   *[other] { COUNT($contributors, "bidragsytere") }
}
risks-count = { $risks ->
    [0] ingen risikoer
    [one] én risiko
   *[other] { COUNT($risks, "risikoer") }
}
partners-count = { $partners ->
    [0] ingen samarbeidspartnere
    [one] én samarbeidspartner
   *[other] { COUNT($partners, "samarbeidspartnere") }
}
benefits-count = { $benefits ->
    [0] ingen gevinster
    [one] én gevinst
   *[other] { COUNT($benefits, "gevinster") }
}

## What a page's title says. Each begins with a capital by itself.

agenda-message = { cases-count } på sakslisten
highlights-message = { highlights-count } fra tiltak og aktiviteter
sharing-message = kunnskap og erfaring deles på { arenas-count }
goals-message = { $goals ->
    [0] ingen mål å bygge på
    [one] ett mål å bygge på
   *[other] { COUNT($goals, "mål") } å bygge på
}
main-goal-alone = ett hovedmål
main-goal-and-goals = ett hovedmål og { goals-message }
main-goal-of = hovedmål for { $programme }
conditions-message = { ministries-count } setter rammene for midlene
funding-message = { $total } fra { ministries-count }
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
    [0] ingen punkter å følge opp
    [one] ett punkt å følge opp
   *[other] { COUNT($open, "punkter") } å følge opp
}{ $done ->
    [0] { "" }
    [one] , ett er utført
   *[other] , { WORDS($done) } er utført
}
key-figures-message = { $programme } i tall
roadmap-message = { measures-count } på vei gjennom planen
partners-message = { partners-count } på { arenas-count }
# What stands under a large figure.
part-of = { $part } av { $all }
figure-funding = fra { ministries-count }
figure-measures = tiltak i { areas-count }
figure-on-track = tiltak i rute
figure-milestones = { $milestones ->
    [one] milepæl igjen
   *[other] milepæler igjen
}
figure-partners = { $partners ->
    [one] samarbeidspartner
   *[other] samarbeidspartnere
}
figure-benefits = gevinster nådd
members-message = { members-count }
meetings-message = { meetings-count }
programme-message = { sessions-count } på programmet
stands-message = { stands-count }
contributors-message = { contributors-count }
status-asks = { $decision ->
    [0] { "" }
    [one] , ett krever beslutning
   *[other] , { WORDS($decision) } krever beslutning
}
status-none-on-track = { $measures ->
    [one] tiltaket er ikke i rute{ $decision ->
        [0] { "" }
       *[other] { " " }og krever beslutning
    }
   *[other] ingen av { measures-count } er i rute{ status-asks }
}
status-all-on-track = { $measures ->
    [0] ingen tiltak
    [one] tiltaket er i rute
    [2] begge tiltakene er i rute
   *[other] alle de { COUNT($measures, "tiltakene") } er i rute
}
status-some-on-track = { $on-track ->
    [one] ett av { measures-count } er i rute{ status-asks }
   *[other] { WORDS($on-track) } av { measures-count } er i rute{ status-asks }
}
risks-message = { risks-count }
risks-message-high = { $high ->
    [one] { $risks ->
        [one] { risks-count }, og den er høy
       *[other] { risks-count }, én av dem høy
    }
   *[other] { risks-count }, { WORDS($high) } av dem høye
}
risks-message-all-high = { $risks ->
    [one] { risks-count }, og den er høy
    [2] { risks-count }, begge høye
   *[other] { risks-count }, alle høye
}
benefits-message = { benefits-count }
benefits-message-reached = { $reached ->
    [one] { benefits-count }, én er nådd
   *[other] { benefits-count }, { WORDS($reached) } er nådd
}
benefits-message-all-reached = { $benefits ->
    [one] { benefits-count }, og den er nådd
    [2] { benefits-count }, begge er nådd
   *[other] { benefits-count }, alle er nådd
}

## Lines that figures make

from-meeting = møtet { $date }
reached-on = Nådd { $date }
meeting-untitled = Møte
meeting-numbered = Møte { $number }
vote-carried = Vedtatt med { $yes } mot { $no } stemmer
vote-lost = Falt med { $yes } mot { $no } stemmer
vote-tied = Stemmetall: { $yes } for og { $no } mot
vote-unanimous = Enstemmig vedtatt
of-the-way = { $share } av veien
renamed = { $former } (nå { $now })
rounding-note = Beløpene er avrundet hver for seg, så de viste beløpene gir ikke nøyaktig den viste summen.

## Titles and properties of papers

title-with-date = { $title } { $date }
title-about = { $what }: { $subject }
description = { $kind }, { $organisation }
description-of-meeting = { $kind }: møte i { $body } { $date }, { $organisation }

## Charts in words, for those who cannot see them

status-bar = Stolpe som deler { measures-count } etter status: { $parts }.
status-bar-part = { $label } { $number }
shares = Stolpediagram over { $total } fra { sources-count }: { $parts }.
shares-part = { $name } { $amount } ({ $share })
risk-matrix = Matrise av sannsynlighet og konsekvens med { risks-count }.
risk-matrix-risk = { $number } { $title }: sannsynlighet { $likelihood }, konsekvens { $consequence }
benefit-line = { $title }.
benefit-line-unit = { $title } i { $unit }.
benefit-line-known = { $title }: { $known }.
benefit-line-unit-known = { $title } i { $unit }: { $known }.
benefit-baseline = utgangspunkt { $value }
benefit-now = nå { $value }
benefit-target = mål { $value }
timeline = Tidslinje med { milestones-count }. { $told }.
timeline-milestone = { $label }: { $text }
timeline-milestone-dated = { $label } ({ $dates }): { $text }
roadmap-told = Veikart med { measures-count }. { $told }.
partners-told = Kart over samarbeid rundt { $centre }. { $told }.
trail-point = { $value } den { $date }
trail = Utviklingen for { $title }: { $told }.
