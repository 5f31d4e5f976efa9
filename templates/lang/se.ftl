# Northern Sámi, as far as sources bear it.
#
# Only what stands here is printed in Northern Sámi. All else is taken from bokmål, and its labels are tagged as bokmål,
# so that a machine that reads aloud knows what they are. What is missing waits for a source or a speaker.
#
# - The months are sourced: CLDR (se) and the libraries that follow it. They are also found with «ođđajagi-» for
#   «ođđajage-».
# - The months in dates are derived: the genitive, -mánnu → -mánu. The same forms stand as genitives in jQuery Globalize
#   (se-NO), but January there as «ođđajagimánu».
# - The signs of numbers, the days of the week, the short months and the quotation marks are those of CLDR (se).
# - The labels are general knowledge and have no source. A speaker has to check them before a paper goes out.

falls-back-on = nb

## The language

# What it is called in itself.
language-name = davvisámegiella
# The region of its spelling and hyphenation.
region = NO

## Numbers

decimal-sign = ,
group-sign = ~
minus-sign = −
percent = { $number }~%

## Dates

months = ođđajagemánnu, guovvamánnu, njukčamánnu, cuoŋománnu, miessemánnu, geassemánnu, suoidnemánnu, borgemánnu, čakčamánnu, golggotmánnu, skábmamánnu, juovlamánnu
months-short = ođđj, guov, njuk, cuo, mies, geas, suoi, borg, čakč, golg, skáb, juov
weekdays = vuossárga, maŋŋebárga, gaskavahkku, duorasdat, bearjadat, lávvardat, sotnabeaivi
# The genitive: miessemánu 18. b., «the 18th day of May».
months-in-dates = ođđajagemánu, guovvamánu, njukčamánu, cuoŋománu, miessemánu, geassemánu, suoidnemánu, borgemánu, čakčamánu, golggotmánu, skábmamánu, juovlamánu
# The order and the «b.» (for «beaivi», day) are those of Moment.js (se), «MMMM D. [b.] YYYY». Moment has the month in
# the nominative there; here it is in the genitive, as in «miessemánu 18. beaivi» and in jQuery Globalize (se-NO).
day-long = { $month }~{ $day }.~b. { $year }
day-of-month = { $month }~{ $day }.~b.
days-of-month = { $month }~{ $first }.–{ $last }.~b. { $year }

## Quotation marks

quote-open = ”
quote-close = ”

## Labels, to be checked by a speaker

page = Siidu
agenda = Áššelistu

## funding
total = Oktiibuot

## an event: its programme and what one has to know
time = Áigi
place = Báiki

## the papers of a meeting
matter = Ášši
decision = Mearrádus

## how measures go, in a status report
budget = Bušeahtta

## an article about an event
event-purpose = Ulbmil

## what sections are called
programme = Prográmma

## roles in a body
seat-chair = Jođiheaddji
seat-member = Miellahttu

## Lines that figures make

meeting-untitled = Čoahkkin
meeting-numbered = Čoahkkin { $number }
