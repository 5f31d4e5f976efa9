# What is wrong with files before their content means anything, and with pages. A code's entry says what it finds; its
# attributes are what it says when it does. A tilde is a hard space, so that a real one is written as its number.

## Findings

data-missing = a pattern for data files matches no file
    .found = “{ $pattern }” matches no file
    .hint = the pattern is read from the project's folder; `*` stands for anything in a name
duplicate-table = a table that can only be there once is there several times
    .found = `{ $key }` is there twice
empty-text = a text is empty
    .found = the text is empty
    .hint = write a text, or remove the line
file-unreadable = a file that is named does not exist or cannot be read
    .found-missing = “{ $name }” does not exist
    .hint-missing = check the spelling; the path is read from the project's folder
    .found-no-file = “{ $name }” is not an ordinary file
    .hint-no-file = point to a file
    .found-large = “{ $name }” is larger than { $most } MiB
    .hint-large = check that it is the right file, or split it into several
    .found-encoding = “{ $name }” is not saved as UTF-8
    .hint-encoding = save the file again with the character encoding UTF-8
    .found-refused = “{ $name }” cannot be read ({ $reason })
    .hint-refused = check that the file exists and can be opened
font-missing = a typeface that a theme asks for is not there
    .found = no typeface is called “{ $family }”
    .hint = put the font files into the folder `fonts` of the project; these ship: { $families }
glyph-missing = a text has a character that the fonts lack, such as an emoji
    .found = the character { $sign } ({ $code }) cannot be printed
    .hint = write it in words
invalid-amount = an amount cannot be read exactly
    .found = “{ $written }” is not an amount
    .hint = write, for example, 11_500_000, "11 500 000" or "11,5 millioner kroner"
    .found-decimal = { $written } is a decimal number and cannot be read exactly
    .hint-decimal = write whole kroner without decimals, 11_500_000, or the amount as text, "11,5 millioner kroner"
    .found-point = “{ $written }” has a full stop, which can mean both thousands and decimals
    .hint-point = write spaces between the thousands and a comma before the decimals
    .found-grouping = “{ $written }” has spaces in unexpected places
    .hint-grouping = the digits stand in threes: "11 500 000"
    .found-word = “{ $written }” has a word that is not a unit
    .hint-word = the units are kr, tusen, mill. and mrd., and kroner may follow
    .found-unit = “{ $written }” has decimals but no unit
    .hint-unit = write the unit: "11,5 mill.", or "150,50 kr" for kroner and øre
    .found-fine = “{ $written }” is finer than an øre
    .hint-fine = write at most two decimals of a krone
    .found-large = “{ $written }” is unreasonably large
    .hint-large = check for a digit or a unit too many
invalid-date = a date does not exist or is written wrongly
    .found = “{ $text }” is not a date
    .hint = write "2024-09-17", a month "2024-12", a period "2025-10/2025-11", one of several "[2025-02,2025-03]" or about "2025-10{ "\u007E" }"
    .found-day = “{ $text }” is not a day of the calendar
    .hint-day = write year, month and day: "2024-11-26"
    .found-days = “{ $text }” is not a day or days of the calendar
    .hint-days = write year, month and day, "2025-01-15", or the first and the last day, "2025-01-15/2025-01-16"
    .found-time = “{ $text }” is not a time of day
    .hint-time = write hours and minutes: "12:00"
invalid-id = an id has characters that cannot be in a file name
    .found = “{ $id }” cannot be an id
    .hint = use letters, digits, hyphens, underscores and full stops, at most 80 characters, and begin with a letter or a digit
link-empty = a link has no address
    .found = the link has no address
    .found-label = “{ $label }” has no address
    .hint = write the address; until then the text stands without a link
link-invalid = an address cannot be followed
    .found = “{ $address }” is not an address
    .hint = write the whole address, `https://…`, `mailto:…` or `tel:…`
markup-foreign = a text has markup that cannot be set, and that stands as it was typed
    .found = “{ $typed }” cannot be set as anything but text
    .hint = a text can have **bold**, *italics*, [links](https://…), lists and headings; put a backslash before a character that is to stand as it is
missing-field = a key that must be there is missing
    .found = `{ $key }` is missing
    .hint = add a line with `{ $key } = …`
    .hint-table = add a table `[{ $key }]`
    .hint-title = write `title = …`, or which case it is, `case = …`
    .hint-name = write `name = …`, or `role = …` where nobody is to be named
    .found-document = the project asks for no paper
    .hint-document = add a table `[[document]]` with one of these as its `kind`: { $kinds }
    .found-sections = `sections` is missing, so the paper will be empty
    .hint-sections = choose from { $sections }
path-outside = a path leads out of the project's folder
    .found = “{ $name }” lies outside the project's folder
    .hint = put the file in the project's folder, and write the path from there
pdf-standard = a PDF can only follow one archive format (PDF/A)
    .found = { $second } cannot be followed together with { $first }
    .first = the first archive format
    .hint = keep one of them; a-2a together with ua-1 suits most
slide-overflow = the content does not fit on one slide and is continued on a new one
    .found = “{ $title }” does not fit on one slide
    .hint = the rest is on a slide marked “{ $mark }”; shorten the text, or divide it yourself
template-failed = a template of the project's own cannot be typeset
    .found = the template cannot be typeset: { $why }
    .hint = mend the template; “framlegg facts DOCUMENT” shows what it sees, and “framlegg eject DOCUMENT FOLDER” makes a folder to work in
template-invalid = a template, a theme or a language of the project's own cannot be read
    .circle = the theme “{ $theme }” is based on itself
    .hint-base = let `base` name a theme that is not based on this one
    .colour = “{ $colour }” is not a colour
    .hint-colour = write it as `#rrggbb`, or as the name of another colour of the theme
    .colourless = the theme “{ $theme }” gives “{ $token }” no colour: the names lead in a circle
    .found-kind = `{ $file }` cannot be read: { $reason }
    .hint-kind = a kind of paper has `title`, `description`, `paper` and `facts`; those that ship show how
    .found-language = `{ $file }` does not follow Fluent: { $reason }
    .hint-language = a message is written `name = words`, and what belongs to it stands indented below
    .found-fallback = `{ $file }` falls back on “{ $code }”, which is not there or leads back to itself
    .hint-fallback = let `falls-back-on` name another language, or leave it out
text-cut = a text is shortened to fit, so some of it is missing from the paper
    .found = “{ $title }” is shortened to fit
    .hint = write a shorter text; the whole text is not in the paper
text-too-long = a text is longer than any paper has room for
    .found = the text is longer than { $most } characters
    .hint = a paper has no room for texts of that length; shorten it, or divide it
toml-syntax = the text does not follow TOML
    .found = the text does not follow TOML: { $reason }
    .hint = text stands in quotation marks, `name = "Strømsø"`; a table is opened with `[name]`, a row of a list with `[[name]]`
translation-missing = a text does not exist in the language of a paper that shows it
    .found = the text is not written in the paper's language, { $language }
    .paper = the paper that shows it
    .hint = write the text once for each language, with the language's code after the key, as in `title.{ $code } = "…"`
unknown-key = a key is unknown, so its value would be lost
    .found = `{ $key }` is not a key here
    .hint = these can be here: { $keys }
    .found-own = `{ $key }` cannot be in a data file
    .hint-own = move the table to { $file }
unknown-value = a value is not among those that can be chosen
    .found = “{ $word }” cannot be chosen here
    .hint-editions = { $kind } has only one form; remove `edition`
    .hint-sections = { $kind } has no sections to choose from; remove `sections`
    .found-twice = “{ $word }” is there twice
    .found-code = “{ $code }” is not the code of a finding
    .hint-code = the code stands in square brackets at the beginning of the message
    .found-fixed = “{ $code }” cannot be given another severity
    .hint-fixed = the finding means that data would be lost; mend that instead, or make a draft with --draft
    .found-language = “{ $text }” is not the code of a language
    .hint-language = write two or three small letters: `en` for English, `se` for Northern Sami
    .found-fallback = `{ $file }` falls back on “{ $code }”, which is not there or leads back to itself
    .hint-fallback = let `falls-back-on` name another language, or leave it out
    .found-score = { $number } is not on the scale
    .hint-score = write a number from 1 (smallest) to 5 (largest)
unprintable = a text has characters that cannot be printed
    .found = the text has a control character, { $code }
    .hint = delete the character; it cannot be printed
wrong-type = a value has the wrong type
    .found-focus = a focus point is two whole numbers from 0 to 100
    .hint-focus = write how far from the left edge and from the top, in per cent: `focus = [40, 25]`
    .found-outside = the number is outside what makes sense here ({ $from } to { $to })
    .found = this should be { $expected }, not { $got }
    .hint-quotes = put quotation marks around the value
    .hint-rows = a row of a list is opened with two square brackets, `[[name]]`
    .hint-brackets = put square brackets around the value: `[ … ]`
    .found-range = { $number } is outside what makes sense here (0 to { $most })
    .found-large = the number is too large to be read
    .found-number = the number cannot be read
    .hint-number = write a whole number, or "12,5" with a decimal comma in quotation marks
    .hint-quantity = write a whole number, or "12,5" in quotation marks

## What several findings say

did-you-mean = did you mean `{ $near }`?
choose-among = choose from { $choices }
first-here = the first one is here
keep-one = keep one of them

## What a value can be

type-text = a text
type-integer = a whole number
type-decimal = a decimal number
type-boolean = yes/no (true/false)
type-date = a date
type-list = a list
type-table = a table
type-quoted-text = a text in quotation marks
type-quoted-date = a date in quotation marks
type-true-false = true or false
type-number = a number
type-amount = an amount

## The units that amounts are written in

written-in-kroner = kroner
written-in-thousands = thousands of kroner
written-in-millions = millions of kroner
written-in-milliards = billions of kroner

## Why the operating system refuses a file

refused-not-found = it does not exist
refused-permission = you have no access to it
refused-folder = it is a folder
refused-no-folder = a part of the path is not a folder
refused-taken = something else has that name
refused-read-only = it lies where nothing can be written
refused-full = there is no more room on the disk

## Why a text does not follow TOML

toml-open-rows = the brackets are not closed, `]]` is missing
toml-open-list = the list is not closed, `]` is missing
toml-open-inline-table = the table is not closed, `{ "}" }` is missing
toml-open-table = the bracket is not closed, `]` is missing
toml-no-quotes = the text must stand in quotation marks
toml-open-text = the quotation mark at the end is missing
toml-key-twice = the key is there twice
toml-key-signs = the key has characters that need quotation marks
toml-key-alone = `=` and a value are missing after the key
toml-no-value = the value is missing
toml-bad-value = the value cannot be read
toml-no-equals = `=` is missing between the key and the value
toml-extra-equals = there is one `=` too many
toml-no-comma = a comma is missing between two values
toml-extra-comma = there is one comma too many
toml-unexpected = something stands here that does not belong
toml-too-deep = tables and lists are nested too deep

## A reason that is not among these, in the words of whoever gives it

reason-as-given = { $words }
