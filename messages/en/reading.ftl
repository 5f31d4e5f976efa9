# What is wrong with files before their content means anything, and with pages.

data-missing = et mønster for datafiler treffer ingen fil
duplicate-table = en tabell som bare kan stå én gang, står flere steder
empty-text = en tekst er tom
file-unreadable = en fil som er nevnt, finnes ikke eller kan ikke leses
glyph-missing = en tekst har et tegn som skriftene ikke har, for eksempel et bildetegn
invalid-amount = et beløp kan ikke leses nøyaktig
invalid-date = en dato finnes ikke eller er skrevet feil
invalid-id = en id har tegn som ikke kan stå i et filnavn
link-empty = en lenke mangler adresse
link-invalid = en adresse kan ikke følges
markup-foreign = en tekst har merking som ikke kan settes, og som står som den ble skrevet
missing-field = en nøkkel som må være med, mangler
path-outside = en sti leder ut av prosjektets mappe
pdf-standard = en PDF kan bare følge ett arkivformat (PDF/A)
slide-overflow = innholdet får ikke plass på ett lysbilde og fortsetter på et nytt
template-invalid = en mal, et tema eller et språk som prosjektet selv har, kan ikke leses
text-cut = en tekst er forkortet for å få plass, så noe av den mangler i papiret
text-too-long = en tekst er lengre enn noe papir har plass til
toml-syntax = teksten følger ikke TOML
translation-missing = en tekst finnes ikke på språket til et papir som viser den
unknown-key = en nøkkel er ukjent, så verdien ville blitt borte
unknown-value = en verdi er ikke blant dem som kan velges
unprintable = en tekst har tegn som ikke kan skrives ut
wrong-type = en verdi har feil type
