# What checks find, in bokmål. A code's entry says what it finds; its attributes are what it says when it does.

action-incomplete = en oppgave mangler ansvarlig eller frist
    .found = «{ $action }» mangler { $what }
    .owner = ansvarlig
    .due = frist
    .both = ansvarlig og frist
    .hint = skriv hvem, `owner = "…"`, og når, `due = "…"`
    .found-undated = «{ $action }» er avsluttet, men mangler dato
    .hint-undated = skriv dagen: `done = "…"`
agenda-missing = et dokument har en del som ikke står på sakslisten
    .found = «{ $section }» står ikke på sakslisten
    .end = sakslisten slutter her
    .hint = ta "{ $key }" med i `sections` til en sak på møtet, eller ta delen ut av dokumentet
agenda-overrun = sakene tar lengre tid enn møtet varer
    .found = sakene tar { $taken }, møtet { $room }
    .start = møtet begynner
    .end = møtet slutter
    .hint = kort ned en sak, flytt en til et annet møte, eller la møtet vare lenger
    .found-backwards = møtet slutter før det begynner
    .start-backwards = her begynner det
    .hint-backwards = rett ett av klokkeslettene
attendance = oppmøtet i et møte stemmer ikke med medlemslisten
    .found = { $person } møter, men er ikke medlem
    .members = medlemmene
    .hint = legg til en `[[member]]`, eller skriv navnet i `also-present` der det gjelder en uten stemme
    .found-twice = { $person } er til stede to ganger
    .other = her også
    .found-absent = { $person } har forfall og er til stede
    .present = til stede
    .hint-twice = ta navnet bort fra det ene stedet
chapter-missing = et tilskudd mangler kapittel eller post
    .found = tilskuddet fra { $grant } mangler { $what }
    .chapter = kapittel
    .post = post
    .both = kapittel og post
    .hint = skriv `chapter` og `post` slik de står i tilskuddsbrevet
# The names of the kinds stand both in the finding and in `hint-none`.
dangling-reference = en henvisning peker på en id som ikke finnes
    .found = «{ $id }» er ikke id til { $what }
    .meeting = noe møte
    .body = noe organ
    .case = noen sak
    .event = noe arrangement
    .stage = noen scene på arrangementet
    .section = noen del av et dokument
    .area = noe fokusområde
    .measure = noe tiltak
    .grant = noe tilskudd
    .purpose = noe formål
    .person = noen person
    .hint-near = mente du `{ $near }`?
    .hint-none = prosjektet har ikke { $what } ennå
    .hint-known = disse finnes: { $known }
    .hint-person = mente du `{ $near }`? Et navn som skal stå som det er, begynner med stor bokstav
date-missing = et dokument har ingen dato
    .found = dokumentet «{ $document }» mangler dato
    .hint = skriv hvilket møte det er til, `meeting = "…"`, eller en dato, `date = "2024-11-26"`
deadline-after = påmeldingsfristen er etter arrangementet
    .found = fristen { $deadline } er etter { $event }
    .event = arrangementets dato
    .hint = rett en av datoene
decision-text = en sak til vedtak mangler forslag til vedtak
    .found = «{ $case }» mangler forslag til vedtak
    .item = saken er til vedtak { $day }
    .hint = skriv `proposal = "…"` i saken, eller sett `kind` til "discussion" eller "information"
    .hint-title = lag en `[[case]]` med `proposal`, og skriv `case = "…"` her, eller sett `kind` til noe annet
duplicate-id = samme id er brukt to ganger
    .found = «{ $id }» er id til to { $what }
    .documents = dokumenter
    .bodies = organer
    .meetings = møter
    .areas = fokusområder
    .measures = tiltak
    .people = personer
    .cases = saker
    .events = arrangementer
    .stages = scener
    .grants = tilskudd
    .purposes = formål
    .first = brukt første gang her
    .hint = gi den ene en annen id
footnote-orphan = et notetegn står uten note
    .found = «{ $mark }» uten fotnote
    .hint = skriv noten: `note = "…"`, eller ta bort `note-mark`
    .hint-typed = ta bort stjernen, eller bruk `note` på tilskuddet den hører til
grant-year = et tilskudd gjelder et annet år enn planen, eller sier ikke hvilket
    .found = beløpet fra { $grant } gjelder { $year }, planen { $plan }
    .hint = skriv beløpet for planens år, eller rett året
    .found-unsaid = beløpet fra { $grant } sier ikke hvilket år det gjelder; planen gjelder { $plan }
    .hint-unsaid = skriv budsjettåret fra tilskuddsbrevet: `year = …`
    .plan = planen gjelder { $plan }
image-alt = et bilde mangler alternativ tekst
    .found = { $file } mangler alt-tekst
    .found-title = bildet til «{ $title }» mangler alt-tekst
    .found-name = alt-teksten til { $file } er et filnavn
    .hint = si med en setning hva bildet viser: `alt = "…"`
image-consent = et bilde viser personer uten at samtykke er notert
    .found = { $file } viser { $people }, samtykke mangler
    .hint = noter samtykket: `consent = { "{" } basis = "…", date = "…" { "}" }`, eller bruk et annet bilde
    .found-expired = samtykket til { $file } gikk ut { $day }
    .consent = samtykket
    .hint-expired = be om nytt samtykke, eller bruk et annet bilde
image-credit = et bilde mangler fotokreditering
    .found = { $file } mangler fotokreditering
    .found-title = bildet til «{ $title }» mangler fotokreditering
    .hint = skriv hvem som har tatt bildet: `credit = "…"`
image-missing = et bilde er kreditert, men filen er ikke oppgitt
    .found = bildet til «{ $title }» mangler
    .hint = legg bildet i prosjektets mappe og skriv `file = "…"`, eller ta bort linjen
image-resolution = et bilde har for få bildepunkter til å bli skarpt på papir
    .found = { $file } er bare { $width } × { $height } bildepunkter
    .hint = bruk bildet slik det kom fra kameraet; { $least } bildepunkter på langsiden er det minste
image-unreadable = en bildefil finnes ikke, er ikke et bilde eller er for stor
    .found = «{ $file }» er ikke et bilde som kan leses
    .hint = lagre bildet på nytt som PNG, JPEG, WebP eller SVG
    .found-large = «{ $file }» er for stort
    .hint-large = gjør bildet mindre; 3000 bildepunkter i bredden er nok til en hel side
    .found-colours = «{ $file }» har trykkfarger (CMYK) eller en fargeprofil som ikke er for skjerm
    .hint-colours = lagre bildet på nytt med skjermfarger (RGB)
    .found-linked = «{ $file }» viser noe som ligger i en annen fil
    .hint-linked = lagre tegningen med bildene i seg
milestone-order = en milepæl står foran en annen som sikkert er tidligere
    .found = «{ $later }» ligger sikkert etter «{ $earlier }», men står foran
    .earlier = tidligere
    .later = senere
    .hint = sett milepælene i rekkefølge, eller rett datoen
milestone-overdue = en milepæl er passert uten at noe sier om den er nådd
    .found = «{ $milestone }» er passert uten status
    .paper = papiret er fra { $day }
    .hint = skriv dagen den ble nådd, `reached = "…"`, eller flytt milepælen
minutes-incomplete = en møtebok mangler behandlingen av en sak, eller hvem som møtte
    .found = «{ $case }» har verken behandling eller vedtak
    .hint = skriv `discussion` eller `decision` på saken
    .found-present = møteboka sier ikke hvem som var til stede
    .hint-present = skriv `present = […]` på møtet
    .minutes = møteboka
name-variant = et navn er skrevet nesten som et navn i planen
    .found = «{ $written }» heter «{ $name }» i planen
    .name = navnet i planen
    .hint = skriv «{ $name }», eller rett navnet i planen
not-in-plan = det rapporteres på et tiltak som ikke finnes i planen
    .found = «{ $measure }» finnes ikke i handlingsplanen
    .near = tiltaket som ligner
    .hint = skriv id-en eller tittelen til et tiltak, eller legg tiltaket til i planen
    .hint-near = mente du «{ $near }»?
not-reported = et tiltak i planen er ikke omtalt i statusrapporten
    .found = planens «{ $measure }» er ikke omtalt
    .paper = papiret som viser status
    .hint = legg til en `[[progress]]` for tiltaket
owner-missing = et tiltak mangler ansvarlig
    .found = «{ $measure }» mangler ansvarlig
    .hint = skriv hvem som har ansvaret, helst en rolle eller en enhet: `owner = "…"`
photo-positions = gruppebildet og medlemslisten har ikke de samme navnene
    .found = bildet har { $named } navn, { $body } har { $members }
    .members = medlemmene
    .hint = ikke på bildet: { $missing }; ikke medlem: { $strangers }
    .hint-missing = ikke på bildet: { $missing }
    .hint-strangers = ikke medlem: { $strangers }
programme-gap = det er ledig tid mellom to programposter
    .found = ledig { $times }
    .before = «{ $session }» slutter
    .hint = legg inn en post med `kind = "break"` som sier hva tiden er til, eller la den stå
purpose-mismatch = et tiltak har et formål som tilskuddet ikke dekker
    .found = «{ $measure }» har formål utenfor det { $grant } gir midler til
    .purpose = formålet hører til { $other }
    .payer = tilskuddet som betaler
    .grant = { $grant } gir midler til andre formål
    .hint = la { $other } betale for tiltaket, eller rett formålet
section-empty = et dokument har en del som det ikke står noe i
    .found = delen «{ $section }» har ikke noe innhold
    .hint = fyll inn dataene, eller ta delen ut av dokumentet
    .found-evaluation = prosjektet har ingen evaluering
    .hint-evaluation = legg til tabellen `[evaluation]` i dataene
    .found-part = «{ $evaluation }» mangler { $what }
    .purpose = formål
    .questions = spørsmål
    .paper = papiret som viser den
    .hint-part = skriv `{ $line }`
session-outside = en programpost ligger utenfor arrangementets tid
    .found = { $times } går utover arrangementet ({ $hours })
    .hours = arrangementets tid
    .hint = rett tiden for programposten eller for arrangementet
    .found-day = «{ $session }» er { $day }, utenfor arrangementet
    .days = arrangementet er { $days }
    .hint-day = rett dagen for programposten eller for arrangementet
    .found-event = «{ $event }» slutter før det begynner
    .start-event = her begynner det
    .hint-event = rett ett av klokkeslettene; varer det over midnatt, er det et arrangement på to dager
    .found-session = «{ $session }» slutter før den begynner
    .start-session = her begynner den
    .hint-session = rett ett av klokkeslettene; en post over midnatt deles i to, til 24:00 og fra 00:00 dagen etter
session-overlap = to programposter på samme scene overlapper
    .found = «{ $first }» og «{ $second }» overlapper
    .found-stage = «{ $first }» og «{ $second }» overlapper ({ $stage })
    .times = { $times }
    .hint = rett et klokkeslett, eller legg den ene til en annen scene
signup-missing = en invitasjon mangler påmeldingslenke eller sted
    .found = «{ $event }» har påmeldingsfrist, men ingen påmeldingslenke
    .deadline = fristen
    .hint = skriv hvor man melder seg på: `sign-up = "https://…"`
    .found-venue = «{ $event }» sier ikke hvilket hus det er i
    .place = stedet er kjent, huset ikke
    .hint-venue = skriv hvor det er: `venue = "…"`
speaker-clash = noen står på to steder til samme tid
    .found = { $speaker } står på to steder { $times }
    .before = «{ $session }», { $times }
    .hint = flytt en av postene, eller finn en annen
speaker-missing = et innlegg har ingen innleder
    .found = «{ $talk }» har ingen innleder
    .hint = skriv `speakers = […]`, eller hva det er: `kind = "panel"`, "culture" eller "other"
status-stale = et tiltak er ikke oppdatert siden forrige møte
    .found = «{ $measure }» er ikke oppdatert siden { $day }
    .report = siste rapport
    .meeting = forrige møte
    .hint = legg til en `[[progress]]` for tiltaket
subject-missing = et dokument sier ikke hva det gjelder
    .found = «{ $document }» sier ikke { $which } det gjelder
    .meeting = hvilket møte
    .body = hvilket organ
    .case = hvilken sak
    .event = hvilket arrangement
    .hint = skriv `{ $key } = "…"` med en id fra dataene; finnes ingen ennå, legg til `[[{ $key }]]`
theme-contrast = en farge i prosjektets eget tema skiller seg for lite fra grunnen
    .found = `{ $token }` på `{ $ground }` har kontrasten { $contrast }:1, tekst må ha { $least }:1
    .found-mark = `{ $token }` på `{ $ground }` har kontrasten { $contrast }:1, streker og merker må ha { $least }:1
    .found-neighbours = `{ $token }` ved siden av `{ $ground }` har kontrasten { $contrast }:1, flater i diagrammer må ha { $least }:1
    .also = for lite også mot { $grounds }
    .ground = grunnen
    .hint = en farge i nærheten som holder: `{ $token } = "{ $colour }"`
    .hint-ground = ingen farge holder på denne grunnen; endre `{ $ground }`
total-rounding = avrundede beløp gir en annen sum enn den avrundede totalen
    .found = de avrundede beløpene gir { $sum } millioner kroner, men totalen vises som { $total } millioner kroner
    .shown = vises som { $amount }
    .hint = papirene får en note om avrunding; tallene blir ikke justert
total-sum = tilskuddene gir en annen sum enn den oppgitte
    .found = kildene gir { $sum }, oppgitt totalt { $declared }
    .difference = forskjellen er { $difference }
    .part = { $grant }: { $amount }
    .hint = rett beløpet som er feil, eller ta bort `declared-total`: summen regnes ut uansett
unit-mix = beløp i samme tabell er oppgitt i ulike enheter
    .found = beløpet fra { $grant } er oppgitt i { $unit }, tabellen i { $table }
    .unit = i { $unit }
    .hint = skriv beløpet i { $table }
vote-count = stemmetallene går ikke opp
    .found = { $votes } stemmer, men bare { $seats } til stede med stemmerett
    .present = de som var til stede
    .hint = rett stemmene, `present` eller `deputies`
    .found-unanimous = vedtaket er enstemmig, men { $party } stemte mot
    .unanimous = `unanimous = true`
    .hint-unanimous = ta bort `unanimous`, eller rett stemmene
votes-missing = et vedtak i et folkevalgt organ mangler stemmetall
    .found = vedtaket i «{ $case }» mangler stemmetall
    .body = et folkevalgt organ
    .hint = skriv `unanimous = true`, eller stemmene til hvert parti i `[[meeting.agenda.vote]]`
weekday = en ukedag stemmer ikke med datoen
    .found = { $day } er en { $weekday }, ikke { $written }
    .plan = datoen i planen
    .hint = rett ukedagen eller datoen
year-missing = en dato skrives uten årstall
    .found = «{ $label }» mangler årstall
    .when = datoen er { $when }
    .hint = skriv året i teksten, eller ta bort `label`; da skrives hele datoen
    .hint-event = skriv hele datoen, `{ $key } = "…"`; uten den kan ingen kalender vise arrangementet
