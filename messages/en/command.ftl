# What the command says, in English. Papers have their words in templates/lang/.

## Findings

severity-error = error
severity-warning = warning
severity-info = note
severity-hint = help
finding-lines = line { $lines }
findings-gathered = { $number } more of the same kind; `-v` shows them all
