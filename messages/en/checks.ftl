# What checks find. A code's entry says what it finds; its attributes are what it says when it does.

action-incomplete = an action has no one responsible or no due date
    .found = “{ $action }” has { $what }
    .owner = no one responsible
    .due = no due date
    .both = no one responsible and no due date
    .hint = write who, `owner = "…"`, and by when, `due = "…"`
    .found-undated = “{ $action }” is closed but has no date
    .hint-undated = write the day: `done = "…"`
agenda-missing = a document has a section that is not on the agenda
    .found = “{ $section }” is not on the agenda
    .end = the agenda ends here
    .hint = add "{ $key }" to `sections` of an item on the agenda, or take the section out of the document
agenda-overrun = the items on the agenda take longer than the meeting lasts
    .found = the items take { $taken }, the meeting lasts { $room }
    .start = the meeting begins
    .end = the meeting ends
    .hint = give an item less time, move one to another meeting, or let the meeting last longer
    .found-backwards = the meeting ends before it begins
    .start-backwards = it begins here
    .hint-backwards = correct one of the times
attendance = the attendance at a meeting does not agree with the list of members
    .found = { $person } attends but is not a member
    .members = the members
    .hint = add a `[[member]]`, or write the name in `also-present` if it is someone without a vote
    .found-twice = { $person } is present twice
    .other = here as well
    .found-absent = { $person } is both absent and present
    .present = present
    .hint-twice = take the name out of one of the two places
chapter-missing = a grant has no chapter or no post
    .found = the grant from { $grant } has no { $what }
    .chapter = chapter
    .post = post
    .both = chapter and no post
    .hint = write `chapter` and `post` as they stand in the grant letter
# The names of the kinds stand both in the finding and in `hint-none`.
dangling-reference = a reference points to an id that does not exist
    .found = “{ $id }” is not the id of any { $what }
    .meeting = meeting
    .body = body
    .case = case
    .event = event
    .stage = stage at the event
    .section = section of a document
    .area = focus area
    .measure = measure
    .grant = grant
    .purpose = purpose
    .person = person
    .hint-near = did you mean `{ $near }`?
    .hint-none = the project has no { $what } yet
    .hint-known = these exist: { $known }
    .hint-person = did you mean `{ $near }`? A name that is to be printed as it stands begins with a capital letter
date-missing = a document has no date
    .found = the document “{ $document }” has no date
    .hint = write which meeting it is for, `meeting = "…"`, or a date, `date = "2024-11-26"`
deadline-after = the deadline for signing up is after the event
    .found = the deadline, { $deadline }, is after { $event }
    .event = the date of the event
    .hint = correct one of the dates
decision-text = a case up for decision has no proposed decision
    .found = “{ $case }” has no proposed decision
    .item = the case is up for decision on { $day }
    .hint = write `proposal = "…"` in the case, or set `kind` to "discussion" or "information"
    .hint-title = make a `[[case]]` with a `proposal`, and write `case = "…"` here, or set `kind` to something else
duplicate-id = the same id is used twice
    .found = “{ $id }” is the id of two { $what }
    .documents = documents
    .bodies = bodies
    .meetings = meetings
    .areas = focus areas
    .measures = measures
    .people = people
    .cases = cases
    .events = events
    .stages = stages
    .grants = grants
    .purposes = purposes
    .first = first used here
    .hint = give one of them another id
footnote-orphan = a note mark stands without a note
    .found = “{ $mark }” has no footnote
    .hint = write the note: `note = "…"`, or remove `note-mark`
    .hint-typed = remove the asterisk, or use `note` on the grant that it belongs to
grant-year = a grant is for a different year from the plan, or does not say which
    .found = the amount from { $grant } is for { $year }, the plan for { $plan }
    .hint = write the amount for the plan's year, or correct the year
    .found-unsaid = the amount from { $grant } does not say which year it is for; the plan is for { $plan }
    .hint-unsaid = write the budget year from the grant letter: `year = …`
    .plan = the plan is for { $plan }
image-alt = a picture has no alternative text
    .found = { $file } has no alt text
    .found-title = the picture for “{ $title }” has no alt text
    .found-name = the alt text of { $file } is a file name
    .hint = say in one sentence what the picture shows: `alt = "…"`
image-consent = a picture shows people, and no consent is recorded
    .found = { $file } shows { $people }, but no consent is recorded
    .hint = record the consent: `consent = { "{" } basis = "…", date = "…" { "}" }`, or use another picture
    .found-expired = the consent for { $file } expired on { $day }
    .consent = the consent
    .hint-expired = ask for a new consent, or use another picture
image-credit = a picture has no photo credit
    .found = { $file } has no photo credit
    .found-title = the picture for “{ $title }” has no photo credit
    .hint = write who took the picture: `credit = "…"`
image-missing = a picture is credited, but its file is not given
    .found = the picture for “{ $title }” is missing
    .hint = put the picture in the project's folder and write `file = "…"`, or remove the line
image-resolution = a picture has too few pixels to look sharp on paper
    .found = { $file } is only { $width } × { $height } pixels
    .hint = use the picture as it came from the camera; the longer side needs at least { $least } pixels
image-unreadable = a picture's file does not exist, is not a picture or is too large
    .found = “{ $file }” is not a picture that can be read
    .hint = save the picture again as PNG, JPEG, WebP or SVG
    .found-large = “{ $file }” is too large
    .hint-large = make the picture smaller; a width of 3000 pixels is enough for a whole page
    .found-colours = “{ $file }” has print colours (CMYK) or a colour profile that is not for screens
    .hint-colours = save the picture again with screen colours (RGB)
    .found-linked = “{ $file }” shows what lies in another file
    .hint-linked = save the drawing with the pictures in it
milestone-order = a milestone stands before another that is certainly earlier
    .found = “{ $later }” is certainly after “{ $earlier }”, but stands before it
    .earlier = earlier
    .later = later
    .hint = put the milestones in order, or correct the date
milestone-overdue = a milestone has passed, and nothing says whether it was reached
    .found = “{ $milestone }” has passed without a status
    .paper = the paper is dated { $day }
    .hint = write the day it was reached, `reached = "…"`, or move the milestone
minutes-incomplete = minutes do not say how a case was dealt with, or who was present
    .found = “{ $case }” has neither a discussion nor a decision
    .hint = write `discussion` or `decision` on the item
    .found-present = the minutes do not say who was present
    .hint-present = write `present = […]` on the meeting
    .minutes = the minutes
name-variant = a name is written almost like a name in the plan
    .found = “{ $written }” is called “{ $name }” in the plan
    .name = the name in the plan
    .hint = write “{ $name }”, or correct the name in the plan
not-in-plan = there is a report on a measure that is not in the plan
    .found = “{ $measure }” is not in the action plan
    .near = the measure with a similar name
    .hint = write the id or the title of a measure, or add the measure to the plan
    .hint-near = did you mean “{ $near }”?
not-reported = a measure in the plan is not mentioned in the status report
    .found = “{ $measure }” is in the plan but is not mentioned
    .paper = the paper that shows the status
    .hint = add a `[[progress]]` for the measure
owner-missing = a measure has no one responsible
    .found = “{ $measure }” has no one responsible
    .hint = write who is responsible, preferably a role or a unit: `owner = "…"`
photo-positions = the group photo and the list of members do not have the same names
    .found = the photo has { $named ->
        [one] { $named } name
       *[other] { $named } names
    }, { $body } has { $members ->
        [one] { $members } member
       *[other] { $members } members
    }
    .members = the members
    .hint = not in the photo: { $missing }; not among the members: { $strangers }
    .hint-missing = not in the photo: { $missing }
    .hint-strangers = not among the members: { $strangers }
programme-gap = there is free time between two sessions
    .found = free time { $times }
    .before = “{ $session }” ends
    .hint = add a session with `kind = "break"` that says what the time is for, or leave it as it is
purpose-mismatch = a measure has a purpose that the grant does not cover
    .found = “{ $measure }” has a purpose that { $grant } does not fund
    .purpose = the purpose belongs to { $other }
    .payer = the grant that pays
    .grant = { $grant } funds other purposes
    .hint = let { $other } pay for the measure, or correct the purpose
section-empty = a document has a section with nothing in it
    .found = the section “{ $section }” has no content
    .hint = fill in the data, or take the section out of the document
    .found-evaluation = the project has no evaluation
    .hint-evaluation = add the table `[evaluation]` to the data
    .found-part = “{ $evaluation }” has no { $what }
    .purpose = purpose
    .questions = questions
    .paper = the paper that shows it
    .hint-part = write `{ $line }`
session-outside = a session lies outside the hours of its event
    .found = { $times } goes beyond the event ({ $hours })
    .hours = the hours of the event
    .hint = correct the time of the session or of the event
    .found-day = “{ $session }” is on { $day }, outside the event
    .days = the event is on { $days }
    .hint-day = correct the day of the session or of the event
    .found-event = “{ $event }” ends before it begins
    .start-event = it begins here
    .hint-event = correct one of the times; if it lasts past midnight, it is an event of two days
    .found-session = “{ $session }” ends before it begins
    .start-session = it begins here
    .hint-session = correct one of the times; a session past midnight is split in two, until 24:00 and from 00:00 the day after
session-overlap = two sessions on the same stage overlap
    .found = “{ $first }” and “{ $second }” overlap
    .found-stage = “{ $first }” and “{ $second }” overlap ({ $stage })
    .times = { $times }
    .hint = correct one of the times, or move one session to another stage
signup-missing = an invitation has no link for signing up, or no place
    .found = “{ $event }” has a deadline for signing up, but no link
    .deadline = the deadline
    .hint = write where to sign up: `sign-up = "https://…"`
    .found-venue = “{ $event }” does not say which building it is in
    .place = the place is known, the building is not
    .hint-venue = write where it is: `venue = "…"`
speaker-clash = someone is in two places at the same time
    .found = { $speaker } is in two places at { $times }
    .before = “{ $session }”, { $times }
    .hint = move one of the sessions, or find someone else
speaker-missing = a talk has no speaker
    .found = “{ $talk }” has no speaker
    .hint = write `speakers = […]`, or what it is: `kind = "panel"`, "culture" or "other"
status-stale = a measure has not been updated since the previous meeting
    .found = “{ $measure }” has not been updated since { $day }
    .report = the latest report
    .meeting = the previous meeting
    .hint = add a `[[progress]]` for the measure
subject-missing = a document does not say what it is about
    .found = “{ $document }” does not say { $which } it is about
    .meeting = which meeting
    .body = which body
    .case = which case
    .event = which event
    .hint = write `{ $key } = "…"` with an id from the data; if there is none yet, add `[[{ $key }]]`
theme-contrast = a colour of the project's own theme stands out too little from its ground
    .found = `{ $token }` on `{ $ground }` has a contrast of { $contrast }:1, text needs { $least }:1
    .found-mark = `{ $token }` on `{ $ground }` has a contrast of { $contrast }:1, lines and marks need { $least }:1
    .found-neighbours = `{ $token }` beside `{ $ground }` has a contrast of { $contrast }:1, fills of charts need { $least }:1
    .also = too little against { $grounds } as well
    .ground = the ground
    .hint = a colour nearby that passes: `{ $token } = "{ $colour }"`
    .hint-ground = no colour passes on this ground; change `{ $ground }`
total-rounding = rounded amounts do not add up to the rounded total
    .found = the rounded amounts add up to { $sum } million kroner, but the total is shown as { $total } million kroner
    .shown = shown as { $amount }
    .hint = the papers get a note on rounding; the figures are not adjusted
total-sum = the grants do not add up to the declared total
    .found = the grants add up to { $sum }, the declared total is { $declared }
    .difference = the difference is { $difference }
    .part = { $grant }: { $amount }
    .hint = correct the amount that is wrong, or remove `declared-total`: the sum is worked out in any case
unit-mix = amounts in the same table are written in different units
    .found = the amount from { $grant } is written in { $unit }, the table in { $table }
    .unit = in { $unit }
    .hint = write the amount in { $table }
vote-count = the votes do not add up
    .found = { $votes } votes, but only { $seats } of those present may vote
    .present = those who were present
    .hint = correct the votes, `present` or `deputies`
    .found-unanimous = the decision is unanimous, but { $party } voted against
    .unanimous = `unanimous = true`
    .hint-unanimous = remove `unanimous`, or correct the votes
votes-missing = a decision of an elected body has no votes
    .found = the decision on “{ $case }” has no votes
    .body = an elected body
    .hint = write `unanimous = true`, or the votes of each party in `[[meeting.agenda.vote]]`
weekday = a weekday does not agree with the date
    .found = { $day } is a { $weekday }, not “{ $written }”
    .plan = the date in the plan
    .hint = correct the weekday or the date
year-missing = a date is written without its year
    .found = “{ $label }” has no year
    .when = the date is { $when }
    .hint = write the year in the text, or remove `label`; then the whole date is printed
    .hint-event = write the whole date, `{ $key } = "…"`; without it no calendar can show the event
