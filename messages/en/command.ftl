# What the command says, in English. Papers have their words in templates/lang/.

## Findings

severity-error = error
severity-warning = warning
severity-info = note
severity-hint = help
finding-lines = line { $lines }
findings-gathered = { $number } more of the same kind; `-v` shows them all

## What a command says in the end

stopped = framlegg stopped: { $why }
count-errors = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}
count-warnings = { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
count-infos = { $infos ->
    [one] { $infos } note
   *[other] { $infos } notes
}
nothing-found = no errors
lowered = the project has lowered { $lowered ->
    [one] { $lowered } finding
   *[other] { $lowered } findings
} ({ count-errors } and { count-warnings })
count-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
count-papers = { $papers ->
    [one] { $papers } paper
   *[other] { $papers } papers
}
built = { count-papers } with { count-pages } in { $time }
built-not-all = { count-papers } with { count-pages } in { $time }; some papers were not written
built-paper = { $path }  { count-pages }, { $time }
milliseconds = { $time } ms
seconds = { $time } s

## Why a command stops

cannot-read = { $path } cannot be read: { $why }
cannot-write = { $path } cannot be written: { $why }
templates-fail = the templates fail for { $project }; this is a fault in framlegg:
too-long = the paper “{ $paper }” has taken more than { $seconds } seconds; a template probably runs in a circle. If the paper needs more time, raise the limit with --time-limit
too-much = framlegg uses more than { $mebibytes } MiB of memory while the paper “{ $paper }” is typeset; a template probably makes something without end. If the paper needs more, raise the limit with --memory-limit
unknown-kind = “{ $kind }” is not a kind of document; choose among { $known }
unknown-kind-near = “{ $kind }” is not a kind of document; did you mean “{ $near }”?
no-such-path = { $path } does not exist
no-project = there is no framlegg.toml in { $path } or the folders below it; “framlegg init FOLDER” makes a new project
several-projects = there are several projects here; name the folder of one
unknown-document = no document is called “{ $id }”; among those there are { $some }
unknown-document-near = no document is called “{ $id }”; did you mean “{ $near }”?
no-such-document = the project has no document called “{ $id }”
same-names = { $first } and { $second } have the same name and would overwrite each other; build them one by one with --out
already-there = { $path } is there already; nothing was written
epoch-invalid = SOURCE_DATE_EPOCH is not a number of seconds since 1970, in our time
project-made = The project is in { $folder }. Make its papers with: framlegg build { $folder }
list-kinds = Kinds of document
list-themes = Themes
list-languages = Languages
list-documents = Documents
ejected = The document is in { $folder }. See it with: typst compile --root { $folder } --font-path { $folder }/fonts --pdf-standard a-2a,ua-1 { $main }
eject-fails = the document cannot be typeset, so it cannot be written out: { $why }

## The command line

help-template = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-general = General options
help-possible = possible values

value-command = COMMAND
value-options = OPTIONS
value-folder = FOLDER
value-document = DOCUMENT
value-out = OUT
value-id = ID
value-when = WHEN
value-shell = SHELL
value-seconds = SECONDS
value-mebibytes = MIB
value-of = OF
value-kind = KIND
value-language = LANGUAGE

command-framlegg = Makes the papers of a steering group from one set of data: notices, case papers, decks, minutes, status reports, programmes and invitations, as accessible PDFs for the archive.
    .after = “framlegg COMMAND --help” says more about each command.
command-build = Make the papers
    .long = Makes every paper that framlegg.toml asks for, as a PDF at OUT/PROJECT/DOCUMENT.pdf. If there are errors in the data, none of the project's papers are written, and the old ones stay.
command-check = Look for errors in the data without writing anything
    .long = Reads the data and typesets the papers as build does, says all that is wrong, and writes nothing.
command-init = Make a new project to begin with
    .long = Makes a folder with a small project that works, with explanations in its files.
command-facts = Print what the templates of a document see, as JSON
    .long = For those who make templates: saved as facts.json beside the templates, it shows the paper in any Typst editor. If there are errors in the data, this is a draft.
command-eject = Write a folder that shows the document in any Typst editor
    .long = Writes the document's templates, what they see, pictures and fonts to a new folder, which Typst makes the same pages of. What you change there can be put into the project's own folder “templates”.
command-list = Show kinds of document, themes, languages and documents
command-schema = Print the JSON Schema that lets your editor complete and check the files
command-completions = Print command completions for your shell
command-man = Print the manual page

arg-paths = Project folders, or folders with projects in them. Without any: the project you are in, or else all below
arg-only = Take only the documents with these ids
arg-strict = Let warnings stop the papers, as errors do
arg-out = The folder that the papers are written to; “out” if nothing is said
arg-draft = Make the papers in spite of errors; they are marked DRAFT and are not for the archive
arg-document = The document's id
arg-project = The project's folder; without it: the project you are in
arg-ejected = The folder to write; nothing in it is written over
arg-new = The folder that the project is made in
arg-shell = bash, elvish, fish, powershell or zsh
arg-time_limit = How long one paper may take, in seconds; 120 if nothing is said
arg-memory_limit = How much memory framlegg may use, in MiB; 4096 if nothing is said
arg-of = “project” for the files of a project, “facts” for what templates see
arg-kind = Make a project for this kind of document alone; “framlegg list” shows them
arg-color = When messages have colours: auto, always or never; NO_COLOR turns them off too
arg-lang = The language of messages, nb or en, and of a new project, nb, nn, en or se; else FRAMLEGG_LANG, or the machine's language
arg-quiet = Print only what is wrong
arg-verbose = Print more: every finding by itself
arg-help = Show this help
arg-version = Show the version

## What is wrong with a command line

usage-unknown-argument = “{ $argument }” is not an option here
usage-unknown-command = “{ $command }” is not a command
usage-did-you-mean = did you mean “{ $near }”?
usage-missing-argument = something is missing: { $arguments }
usage-missing-command = say what to do, such as “framlegg build”
usage-missing-value = “{ $argument }” takes a value after it
usage-invalid-value = “{ $value }” cannot stand after { $argument }
usage-choose = choose among { $choices }
usage-conflict = { $argument } cannot be used together with { $other }
usage-several = { $argument } can only be given once
usage-not-text = something on the command line is not valid text
usage-other = the command line cannot be read
usage-help = “{ $command } --help” says what can be given
