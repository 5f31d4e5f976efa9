# What is wrong with files before their content means anything, and with pages, in bokmål. A code's entry says what it
# finds; its attributes are what it says when it does. A tilde is a hard space, so that a real one is written as its
# number.

## Findings

data-missing = et mønster for datafiler treffer ingen fil
    .found = «{ $pattern }» treffer ingen fil
    .hint = mønsteret leses fra prosjektets mappe; `*` står for hva som helst i et navn
duplicate-table = en tabell som bare kan stå én gang, står flere steder
    .found = `{ $key }` står to steder
empty-text = en tekst er tom
    .found = teksten er tom
    .hint = skriv en tekst, eller ta bort linjen
file-unreadable = en fil som er nevnt, finnes ikke eller kan ikke leses
    .found-missing = «{ $name }» finnes ikke
    .hint-missing = se etter skrivefeil; stien leses fra prosjektets mappe
    .found-no-file = «{ $name }» er ikke en vanlig fil
    .hint-no-file = pek på en fil
    .found-large = «{ $name }» er større enn { $most } MiB
    .hint-large = se etter feil fil, eller del den i flere
    .found-encoding = «{ $name }» er ikke lagret som UTF-8
    .hint-encoding = lagre filen på nytt med tegnsettet UTF-8
    .found-refused = «{ $name }» kan ikke leses ({ $reason })
    .hint-refused = se etter at filen finnes og kan åpnes
font-missing = en skrift som et tema ber om, finnes ikke
    .found = ingen skrift heter «{ $family }»
    .hint = legg skriftfilene i mappen `fonts` i prosjektet; disse følger med: { $families }
glyph-missing = en tekst har et tegn som skriftene ikke har, for eksempel et bildetegn
    .found = tegnet { $sign } ({ $code }) kan ikke skrives ut
    .hint = skriv det med ord
invalid-amount = et beløp kan ikke leses nøyaktig
    .found = «{ $written }» er ikke et beløp
    .hint = skriv for eksempel 11_500_000, "11 500 000" eller "11,5 millioner kroner"
    .found-decimal = { $written } er et desimaltall og kan ikke leses nøyaktig
    .hint-decimal = skriv hele kroner uten desimaler, 11_500_000, eller beløpet som tekst, "11,5 millioner kroner"
    .found-point = «{ $written }» har punktum, som kan bety både tusen og desimal
    .hint-point = skriv mellomrom mellom tusenene og komma foran desimalene
    .found-grouping = «{ $written }» har mellomrom på uventede steder
    .hint-grouping = sifrene står tre og tre: "11 500 000"
    .found-word = «{ $written }» har et ord som ikke er en enhet
    .hint-word = enhetene er kr, tusen, mill. og mrd., gjerne fulgt av kroner
    .found-unit = «{ $written }» har desimaler, men ingen enhet
    .hint-unit = skriv enheten: "11,5 mill.", eller "150,50 kr" når det er kroner og øre
    .found-fine = «{ $written }» er finere enn et øre
    .hint-fine = skriv høyst to desimaler av en krone
    .found-large = «{ $written }» er urimelig stort
    .hint-large = se etter et siffer eller en enhet for mye
invalid-date = en dato finnes ikke eller er skrevet feil
    .found = «{ $text }» er ikke en dato
    .hint = skriv "2024-09-17", en måned "2024-12", et tidsrom "2025-10/2025-11", ett av flere "[2025-02,2025-03]" eller omtrent "2025-10{ "\u007E" }"
    .found-day = «{ $text }» er ikke en dag i kalenderen
    .hint-day = skriv år, måned og dag: "2024-11-26"
    .found-days = «{ $text }» er ikke dager i kalenderen
    .hint-days = skriv år, måned og dag, "2025-01-15", eller den første og den siste dagen, "2025-01-15/2025-01-16"
    .found-time = «{ $text }» er ikke et klokkeslett
    .hint-time = skriv timer og minutter: "12:00"
invalid-id = en id har tegn som ikke kan stå i et filnavn
    .found = «{ $id }» kan ikke være en id
    .hint = bruk bokstaver, tall, bindestrek, understrek og punktum, høyst 80 tegn, og begynn med en bokstav eller et tall
link-empty = en lenke mangler adresse
    .found = lenken mangler adresse
    .found-label = «{ $label }» mangler adresse
    .hint = skriv adressen; til da står teksten uten lenke
link-invalid = en adresse kan ikke følges
    .found = «{ $address }» er ikke en adresse
    .hint = skriv hele adressen, `https://…`, `mailto:…` eller `tel:…`
markup-foreign = en tekst har merking som ikke kan settes, og som står som den ble skrevet
    .found = «{ $typed }» kan ikke settes som annet enn tekst
    .hint = en tekst kan ha **halvfet**, *kursiv*, [lenker](https://…), lister og overskrifter; sett en omvendt skråstrek foran et tegn som skal stå som det er
missing-field = en nøkkel som må være med, mangler
    .found = `{ $key }` mangler
    .hint = legg til en linje med `{ $key } = …`
    .hint-table = legg til en tabell `[{ $key }]`
    .hint-title = skriv `title = …`, eller hvilken sak det er, `case = …`
    .hint-name = skriv `name = …`, eller `role = …` der ingen skal navngis
    .found-document = prosjektet ber ikke om noe papir
    .hint-document = legg til en tabell `[[document]]` med en av disse som `kind`: { $kinds }
    .found-sections = `sections` mangler, så papiret blir tomt
    .hint-sections = velg blant { $sections }
path-outside = en sti leder ut av prosjektets mappe
    .found = «{ $name }» ligger utenfor prosjektets mappe
    .hint = legg filen i prosjektets mappe, og skriv stien derfra
pdf-standard = en PDF kan bare følge ett arkivformat (PDF/A)
    .found = { $second } kan ikke følges sammen med { $first }
    .first = det første arkivformatet
    .hint = behold ett av dem; a-2a sammen med ua-1 passer for de fleste
slide-overflow = innholdet får ikke plass på ett lysbilde og fortsetter på et nytt
    .found = «{ $title }» får ikke plass på ett lysbilde
    .hint = resten står på et lysbilde merket «{ $mark }»; kort ned teksten, eller del den selv
template-failed = en mal som prosjektet selv har, kan ikke settes
    .found = malen kan ikke settes: { $why }
    .hint = rett malen; «framlegg facts DOKUMENT» viser det den får se, og «framlegg eject DOKUMENT MAPPE» lager en mappe du kan arbeide i
template-invalid = en mal, et tema eller et språk som prosjektet selv har, kan ikke leses
    .circle = temaet «{ $theme }» bygger på seg selv
    .hint-base = la `base` peke på et tema som ikke bygger på dette
    .colour = «{ $colour }» er ikke en farge
    .hint-colour = skriv den som `#rrggbb`, eller navnet på en annen farge i temaet
    .colourless = temaet «{ $theme }» gir ikke «{ $token }» noen farge: navnene peker i ring
    .found-kind = `{ $file }` kan ikke leses: { $reason }
    .hint-kind = et slags papir har `title`, `description`, `paper` og `facts`; de som følger med, viser hvordan
    .found-language = `{ $file }` følger ikke Fluent: { $reason }
    .hint-language = en melding skrives `navn = ord`, og det som hører til den, står innrykket under
    .found-fallback = `{ $file }` faller tilbake på «{ $code }», som ikke finnes eller fører tilbake til seg selv
    .hint-fallback = la `falls-back-on` peke på et annet språk, eller ta den bort
text-cut = en tekst er forkortet for å få plass, så noe av den mangler i papiret
    .found = «{ $title }» er forkortet for å få plass
    .hint = skriv en kortere tekst; hele teksten står ikke i papiret
text-too-long = en tekst er lengre enn noe papir har plass til
    .found = teksten er lengre enn { $most } tegn
    .hint = et papir har ikke plass til så lange tekster; kort den ned, eller del den
toml-syntax = teksten følger ikke TOML
    .found = teksten følger ikke TOML: { $reason }
    .hint = tekst står i anførselstegn, `navn = "Strømsø"`; en tabell åpnes med `[navn]`, en rad i en liste med `[[navn]]`
translation-missing = en tekst finnes ikke på språket til et papir som viser den
    .found = teksten er ikke skrevet på papirets språk, { $language }
    .paper = papiret som viser den
    .hint = skriv teksten én gang for hvert språk, med språkets kode bak nøkkelen, som i `title.{ $code } = "…"`
unknown-key = en nøkkel er ukjent, så verdien ville blitt borte
    .found = `{ $key }` er ikke en nøkkel her
    .hint = disse kan stå her: { $keys }
    .found-own = `{ $key }` kan ikke stå i en datafil
    .hint-own = flytt tabellen til { $file }
unknown-value = en verdi er ikke blant dem som kan velges
    .found = «{ $word }» kan ikke velges her
    .hint-editions = { $kind } har bare én form; ta bort `edition`
    .hint-sections = { $kind } har ingen deler å velge blant; ta bort `sections`
    .found-twice = «{ $word }» står to ganger
    .found-code = «{ $code }» er ikke koden til et funn
    .hint-code = koden står i klammer først i meldingen
    .found-fixed = «{ $code }» kan ikke få en annen alvorlighet
    .hint-fixed = funnet betyr at data ville gått tapt; rett det i stedet, eller lag et utkast med --draft
    .found-language = «{ $text }» er ikke koden til et språk
    .hint-language = skriv to eller tre små bokstaver: `en` for engelsk, `se` for nordsamisk
    .found-fallback = `{ $file }` faller tilbake på «{ $code }», som ikke finnes eller fører tilbake til seg selv
    .hint-fallback = la `falls-back-on` peke på et annet språk, eller ta den bort
    .found-score = { $number } er ikke på skalaen
    .hint-score = skriv et tall fra 1 (minst) til 5 (størst)
unprintable = en tekst har tegn som ikke kan skrives ut
    .found = teksten har et styretegn, { $code }
    .hint = slett tegnet; det kan ikke skrives ut
wrong-type = en verdi har feil type
    .found-focus = et fokuspunkt er to heltall fra 0 til 100
    .hint-focus = skriv hvor langt fra venstre kant og fra toppen, i prosent: `focus = [40, 25]`
    .found-outside = tallet er utenfor det som gir mening her ({ $from } til { $to })
    .found = her skal det stå { $expected }, ikke { $got }
    .hint-quotes = sett anførselstegn rundt verdien
    .hint-rows = en rad i en liste åpnes med to klammer, `[[navn]]`
    .hint-brackets = sett hakeparenteser rundt verdien: `[ … ]`
    .found-range = { $number } er utenfor det som gir mening her (0 til { $most })
    .found-large = tallet er for stort til å leses
    .found-number = tallet kan ikke leses
    .hint-number = skriv et heltall, eller "12,5" med desimalkomma i anførselstegn
    .hint-quantity = skriv et heltall, eller "12,5" i anførselstegn

## What several findings say

did-you-mean = mente du `{ $near }`?
choose-among = velg mellom { $choices }
first-here = her står den første
keep-one = behold én av dem

## What a value can be

type-text = en tekst
type-integer = et heltall
type-decimal = et desimaltall
type-boolean = ja/nei (true/false)
type-date = en dato
type-list = en liste
type-table = en tabell
type-quoted-text = en tekst i anførselstegn
type-quoted-date = en dato i anførselstegn
type-true-false = true eller false
type-number = et tall
type-amount = et beløp

## The units that amounts are written in

written-in-kroner = kroner
written-in-thousands = tusen kroner
written-in-millions = millioner kroner
written-in-milliards = milliarder kroner

## Why the operating system refuses a file

refused-not-found = den finnes ikke
refused-permission = du har ikke tilgang til den
refused-folder = det er en mappe
refused-no-folder = en del av stien er ikke en mappe
refused-taken = noe annet har det navnet
refused-read-only = den ligger på et sted der ingenting kan skrives
refused-full = det er ikke mer plass på disken

## Why a text does not follow TOML

toml-open-rows = klammene er ikke lukket, `]]` mangler
toml-open-list = listen er ikke lukket, `]` mangler
toml-open-inline-table = tabellen er ikke lukket, `{ "}" }` mangler
toml-open-table = klammen er ikke lukket, `]` mangler
toml-no-quotes = teksten må stå i anførselstegn
toml-open-text = anførselstegnet på slutten mangler
toml-key-twice = nøkkelen står to ganger
toml-key-signs = nøkkelen har tegn som krever anførselstegn
toml-key-alone = `=` og en verdi mangler etter nøkkelen
toml-no-value = verdien mangler
toml-bad-value = verdien kan ikke leses
toml-no-equals = `=` mangler mellom nøkkelen og verdien
toml-extra-equals = det er ett `=` for mye
toml-no-comma = komma mangler mellom to verdier
toml-extra-comma = det er ett komma for mye
toml-unexpected = her står noe som ikke hører til
toml-too-deep = tabeller og lister ligger for dypt i hverandre

## A reason that is not among these, in the words of whoever gives it

reason-as-given = { $words }
