# Bokmål in the house style of NTB: only what differs from bokmål.
#
# The source is NTB's own rules for language, https://ntbsprak.com/tall/: large numbers, of more than three digits, have
# a full stop before every group of three. Språkrådet asks for a hard space instead.

# What it is called in itself, with the name of the style.
language-name = bokmål (NTB)
group-sign = .
