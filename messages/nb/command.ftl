# What the command says, in bokmål. Papers have their words in templates/lang/.

## Findings

severity-error = feil
severity-warning = advarsel
severity-info = merk
severity-hint = råd
finding-lines = linje { $lines }
findings-gathered = { $number } funn til av samme slag; `-v` viser alle
