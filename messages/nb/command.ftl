# What the command says, in bokmål. Papers have their words in templates/lang/.

## Findings

severity-error = feil
severity-warning = advarsel
severity-info = merk
severity-hint = råd
finding-lines = linje { $lines }
findings-gathered = { $number } funn til av samme slag; `-v` viser alle

## What a command says in the end

stopped = framlegg stoppet: { $why }
count-errors = { $errors } feil
count-warnings = { $warnings ->
    [one] { $warnings } advarsel
   *[other] { $warnings } advarsler
}
count-infos = { $infos } til orientering
nothing-found = ingen feil
lowered = prosjektet har senket { $lowered } funn ({ $errors } feil og { count-warnings })
count-pages = { $pages ->
    [one] { $pages } side
   *[other] { $pages } sider
}
count-papers = { $papers ->
    [one] { $papers } papir
   *[other] { $papers } papirer
}
built = { count-papers } med { count-pages } på { $time }
built-not-all = { count-papers } med { count-pages } på { $time }; noen papirer ble ikke skrevet
built-paper = { $path }  { count-pages }, { $time }
milliseconds = { $time } ms
seconds = { $time } s

## Why a command stops

cannot-read = { $path } kan ikke leses: { $why }
cannot-write = { $path } kan ikke skrives: { $why }
templates-fail = malene svikter for { $project }; det er en feil i framlegg:
too-long = papiret «{ $paper }» har tatt mer enn { $seconds } sekunder; en mal går trolig i ring. Trenger papiret mer tid, øk grensen med --time-limit
too-much = framlegg bruker mer enn { $mebibytes } MiB minne, mens papiret «{ $paper }» settes; en mal lager trolig noe uten ende. Trenger papiret mer, øk grensen med --memory-limit
unknown-kind = «{ $kind }» er ikke et dokumentslag; velg mellom { $known }
unknown-kind-near = «{ $kind }» er ikke et dokumentslag; mente du «{ $near }»?
no-such-path = { $path } finnes ikke
no-project = fant ingen framlegg.toml i { $path } eller mappene under; «framlegg init MAPPE» lager et nytt prosjekt
several-projects = det er flere prosjekter her; skriv mappen til det ene
unknown-document = ingen dokumenter heter «{ $id }»; blant dem som finnes, er { $some }
unknown-document-near = ingen dokumenter heter «{ $id }»; mente du «{ $near }»?
no-such-document = prosjektet har ikke noe dokument som heter «{ $id }»
same-names = { $first } og { $second } heter det samme og ville skrevet over hverandre; bygg dem hver for seg med --out
already-there = { $path } finnes fra før; ingenting er skrevet
epoch-invalid = SOURCE_DATE_EPOCH er ikke et antall sekunder siden 1970, i vår tid
project-made = Prosjektet ligger i { $folder }. Lag papirene med: framlegg build { $folder }
list-kinds = Dokumentslag
list-themes = Temaer
list-languages = Språk
list-documents = Dokumenter
ejected = Dokumentet ligger i { $folder }. Se det med: typst compile --root { $folder } --font-path { $folder }/fonts --pdf-standard a-2a,ua-1 { $main }
eject-fails = dokumentet kan ikke settes, så det kan ikke skrives ut: { $why }

## The command line

help-template = Bruk
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-general = Felles valg
help-possible = mulige verdier

value-command = KOMMANDO
value-options = VALG
value-folder = MAPPE
value-document = DOKUMENT
value-out = UT
value-id = ID
value-when = NÅR
value-shell = SKALL
value-seconds = SEKUNDER
value-mebibytes = MIB
value-of = HVA
value-kind = SLAG
value-language = SPRÅK

command-framlegg = Lager papirene til en styringsgruppe av ett sett med data: innkallinger, saksframlegg, presentasjoner, møtebøker, statusrapporter, programmer og invitasjoner, som tilgjengelige PDF-er for arkivet.
    .after = «framlegg KOMMANDO --help» sier mer om hver kommando.
command-build = Lag papirene
    .long = Lager hvert papir som framlegg.toml ber om, som PDF i UT/PROSJEKT/DOKUMENT.pdf. Er det feil i dataene, blir ingen av prosjektets papirer skrevet, og de gamle blir liggende.
command-check = Se etter feil i dataene uten å skrive noe
    .long = Leser dataene og setter papirene slik build gjør, sier alt som er galt, og skriver ingenting.
command-init = Lag et nytt prosjekt å begynne med
    .long = Lager en mappe med et lite prosjekt som virker, med forklaringer i filene.
command-facts = Skriv det et dokuments maler får se, som JSON
    .long = For den som lager maler: lagret som facts.json ved siden av malene viser det papiret i et program for Typst. Er det feil i dataene, er dette et utkast.
command-eject = Skriv en mappe som viser dokumentet i et hvilket som helst program for Typst
    .long = Skriver malene til dokumentet, det de får se, bilder og skrifter til en ny mappe, som Typst lager de samme sidene av. Det du endrer der, kan du legge i prosjektets egen mappe «templates».
command-list = Vis dokumentslag, temaer, språk og dokumenter
command-schema = Skriv JSON-skjemaet som lar redigeringsprogrammet fullføre og sjekke filene
command-completions = Skriv fullføring av kommandoer for skallet
command-man = Skriv manualsiden

arg-paths = Prosjektmapper, eller mapper med prosjekter i. Uten noen: prosjektet du står i, ellers alle under
arg-only = Ta med bare dokumentene med disse id-ene
arg-strict = La advarsler stoppe papirene, slik feil gjør
arg-out = Mappen som papirene skrives til; «out» når ingenting er sagt
arg-draft = Lag papirene selv om det er feil; de merkes UTKAST og er ikke for arkivet
arg-document = Id-en til dokumentet
arg-project = Prosjektmappen; uten den: prosjektet du står i
arg-ejected = Mappen som skrives; ingenting i den blir skrevet over
arg-new = Mappen som prosjektet lages i
arg-shell = bash, elvish, fish, powershell eller zsh
arg-time_limit = Hvor lenge ett papir kan ta, i sekunder; 120 når ingenting er sagt
arg-memory_limit = Hvor mye minne framlegg kan bruke, i MiB; 4096 når ingenting er sagt
arg-of = «project» for filene i et prosjekt, «facts» for det malene får se
arg-kind = Lag et prosjekt for dette dokumentslaget alene; «framlegg list» viser dem
arg-color = Når meldinger skal ha farger: auto, always eller never; NO_COLOR slår dem også av
arg-lang = Språket i meldingene, nb eller en, og i et nytt prosjekt, nb, nn, en eller se; ellers FRAMLEGG_LANG, eller språket på maskinen
arg-quiet = Skriv bare det som er galt
arg-verbose = Skriv mer: hvert funn for seg
arg-help = Vis denne hjelpen
arg-version = Vis versjonen

## What is wrong with a command line

usage-unknown-argument = «{ $argument }» er ikke et valg her
usage-unknown-command = «{ $command }» er ikke en kommando
usage-did-you-mean = mente du «{ $near }»?
usage-missing-argument = det mangler noe: { $arguments }
usage-missing-command = skriv hva som skal gjøres, for eksempel «framlegg build»
usage-missing-value = «{ $argument }» skal ha en verdi etter seg
usage-invalid-value = «{ $value }» kan ikke stå etter { $argument }
usage-choose = velg mellom { $choices }
usage-conflict = { $argument } kan ikke brukes sammen med { $other }
usage-several = { $argument } kan bare stå én gang
usage-not-text = noe på kommandolinjen er ikke gyldig tekst
usage-other = kommandolinjen kan ikke leses
usage-help = «{ $command } --help» sier hva som kan stå
