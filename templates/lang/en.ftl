# English.
#
# Everything that papers say by themselves, in the syntax of Fluent (https://projectfluent.org). A tilde is a hard
# space. WORDS writes a number in words up to twelve, COUNT a number and what it counts, DIGITS a number in figures.
# British usage, for readers outside Norway; the words of steering groups are those of the project's own vocabulary.

## The language

# What it is called in itself.
language-name = English
# The region of its spelling and hyphenation.
region = GB

## Numbers

decimal-sign = .
# A full stop before decimals, a comma between groups of three.
group-sign = ,
minus-sign = −
percent = { $number }%
# From none to twelve; larger numbers are written in figures.
number-words = no, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
list-and = { $most } and { $last }
list-or = { $most } or { $last }

## Money

# The head of a column.
in-kroner = NOK
in-millions = NOK million
# The unit behind a large figure that stands alone; in all else the currency stands before the amount, by its code in
# ISO 4217. English has no plural after a figure: NOK 1 million, NOK 11.5 million.
unit-krone = krone
unit-kroner = kroner
unit-million = million kroner
unit-millions = million kroner
amount-krone = NOK~{ $figure }
amount-kroner = NOK~{ $figure }
amount-million = NOK~{ $figure } million
amount-millions = NOK~{ $figure } million
amount-short-kroner = NOK~{ $figure }
amount-short-millions = NOK~{ $figure }m
chapter-citation = chapter~{ $chapter }
post-citation = post~{ $post }
citation = chapter~{ $chapter }, post~{ $post }

## Dates

months = January, February, March, April, May, June, July, August, September, October, November, December
months-short = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec
weekdays = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
day-short = { $dd }/{ $mm }/{ $year }
day-long = { $day }~{ $month } { $year }
day-of-month = { $day }~{ $month }
days-of-month = { $first }–{ $last }~{ $month } { $year }
day-with-weekday = { $weekday } { $date }
month-of-year = { $month } { $year }
part-of-year = { $part } { $year }
# What two ends share is said once: 15–16 January 2025. Across a year both are whole.
range = { $from }–{ $to }
date-from = from { $date }
date-until = until { $date }
date-between = between { $from } and { $to }
date-about = around { $date }
# Parts of a year by their number in ISO 8601-2, 4.8. A tertial, four months, is foreign to readers: it says of how many
# it is one, in brackets, so that it can stand before a year and before another tertial.
season-spring = spring
season-summer = summer
season-autumn = autumn
season-winter = winter
quarter = Q{ $number }
tertial = tertial~{ $number } (of~3)
half-year = H{ $number }

## Times of day

time-of-day = { $hh }:{ $mm }
clock-from = { $times }
clock-until = until { $time }
minutes = { $minutes }~min
hours = { $hours }~hr
hours-minutes = { $hours }~hr { $minutes }~min
# How long ago something was agreed.
age-in-days = { $days ->
    [0] same day
    [one] { $days }~day
   *[other] { $days }~days
}

## Quotation marks

quote-open = “
quote-close = ”

continued = continued
draft = Draft
page = Page
agenda = Agenda
untitled = Untitled
empty = Nothing has been recorded here yet.
photo = Photo
owner = Owner
focus-area = Focus area

## funding
total = Total
amount = Amount
exact = Exact amount
share = Share
source = Funding source
chapter-and-post = Chapter and post
chapter = Chapter
post = Post
by-source = The funding by chapter and post
origin = Source
notes = Notes

## what the forms of a timeline mean
form-day = Date
form-span = Period
form-one-of = One of the times
form-approximate = Approximate period
form-open-start = Started earlier
form-open-end = Continues

## parts of a paper
highlights = Highlights
sharing = Sharing knowledge and experience
conditions = Conditions
funding = Funding
pilot = Pilot
pilot-model = A model to learn from

## where knowledge is shared
arena-internal = Within the municipality
arena-external = External partners
arena-municipal = Municipalities with area-based initiatives
arena-international = International

## where in its life a measure is
phase-start = Starting
phase-continue = Continuing
phase-implement = Being implemented
phase-evaluate = Being evaluated
phase-end = Ending

## how a measure goes
status-on-track = On track
status-deviation = Deviation
status-decision = Needs a decision

## a deck on paper
slide = Slide
speaker-notes = Notes

## an event: its programme and what one has to know
time = Time
place = Venue
deadline = Registration deadline
sign-up = Registration
sign-up-here = Register here
price = Price
for-whom = Audience
led-by = Led by
free-time = Free time
stands = Stands
contact = Contact
hosts = Hosted by
read-more = More about the event
last-changed = Last changed
about-event = About the event

## the papers of a meeting
meeting-number = Meeting no.
body = Committee
duration = Duration
number = No.
matter = Case
matter-kind = Type
clock = Start
outcome = Outcome
presented-by = Presented by
status = Status
action = Action
due = Due
age = Age
from = From
decision = Decision
decisions = Decisions
actions = Actions
new-actions = Actions from the meeting
proposed-decision = Proposed decision
proposed-decisions = Proposed decisions
carried-out-by = Followed up by
discussion = Discussion
proposals-made = Proposals made in the meeting
proposed-by = Proposed by
voting = Voting
party = Party
votes-for = For
votes-against = Against
present = Present
deputies = Deputies attending
absent = Absent
also-present = Also present
called-in = Invited
attachments = Attachments
attachments-to-meeting = For the meeting
summary = Summary
signatures = Signatures
signature = Signature
place-and-date = Place and date

## a case
case-number = Case number
archive-number = Archive reference
officer = Case officer
background = Background
information = Case information
assessment = Assessment
economy = Financial consequences

## a committee
about-committee = About the work
mandate = Mandate
meetings = Meetings
members = Members
give-input = Give input
in-the-picture = In the group photo, from the left

## how measures go, in a status report
status-unknown = Not reported
measured-in = Measured in
trend-better = Better
trend-same = Unchanged
trend-worse = Worse
as-of = Status as of
updated = Updated
needs-decision = This needs a decision
nothing-to-decide = No measures need a decision.
done-so-far = Done
next-steps = Next steps
result = Output goal
finances = Finances
budget = Budget
spent = Spent
forecast = Forecast
share-of-budget = Share of the budget
by-area = The focus areas

## risks
risk-and-mitigation = Risk and mitigation
likelihood = Likelihood
consequence = Impact
level = Risk level
level-low = Low
level-medium = Medium
level-high = High

## benefits
baseline = Baseline
now = Now
target = Target

## an evaluation
evaluation-purpose = The purpose of the evaluation
evaluation-about = About the evaluation
evaluation-questions = Questions that the evaluation is to answer
evaluation-roles = Who does what in the evaluation
evaluation-steps = How the evaluation is carried out
evaluation-schedule = Timeline
when = When
milestone = Milestone

## an article about an event
event = Event
event-purpose = Purpose
event-challenges = Challenges
event-questions = Questions
event-vision = Vision
event-values = Values
event-category = Category
event-pictures = Images
contributors = Contributors

## what sections are called
follow-up = Follow-up
cases = Proposed decisions
risks = Risks
benefits = Benefits
key-figures = Key figures
roadmap = Roadmap
partners = Partners
programme = Programme

## what a body does with a case
case-decision = For decision
case-discussion = For discussion
case-information = For information

## how an action stands
action-open = Not done
action-overdue = Overdue
action-done = Done
action-dropped = Dropped

## roles in a body
seat-chair = Chair
seat-deputy-chair = Deputy chair
seat-member = Member
seat-deputy-member = Deputy member
seat-secretary = Secretary
seat-observer = Observer

## the form of a programme's item
item-talk = Talk
item-panel = Panel discussion
item-culture = Cultural performance
item-other = Other

## risks
likelihood-1 = Very low
likelihood-2 = Low
likelihood-3 = Moderate
likelihood-4 = High
likelihood-5 = Very high
consequence-1 = Negligible
consequence-2 = Minor
consequence-3 = Moderate
consequence-4 = Serious
consequence-5 = Very serious

## What is counted

cases-count = { $cases ->
    [0] no cases
    [one] one case
   *[other] { COUNT($cases, "cases") }
}
highlights-count = { $highlights ->
    [0] no highlights
    [one] one highlight
   *[other] { COUNT($highlights, "highlights") }
}
arenas-count = { $arenas ->
    [0] no arenas
    [one] one arena
   *[other] { COUNT($arenas, "arenas") }
}
ministries-count = { $ministries ->
    [0] no ministries
    [one] one ministry
   *[other] { COUNT($ministries, "ministries") }
}
sources-count = { $sources ->
    [0] no sources
    [one] one source
   *[other] { COUNT($sources, "sources") }
}
measures-count = { $measures ->
    [0] no measures
    [one] one measure
   *[other] { COUNT($measures, "measures") }
}
areas-count = { $areas ->
    [0] no focus areas
    [one] one focus area
   *[other] { COUNT($areas, "focus areas") }
}
milestones-count = { $milestones ->
    [0] no milestones
    [one] one milestone
   *[other] { COUNT($milestones, "milestones") }
}
members-count = { $members ->
    [0] no members
    [one] one member
   *[other] { COUNT($members, "members") }
}
meetings-count = { $meetings ->
    [0] no meetings
    [one] one meeting
   *[other] { COUNT($meetings, "meetings") }
}
sessions-count = { $sessions ->
    [0] no sessions
    [one] one session
   *[other] { COUNT($sessions, "sessions") }
}
stands-count = { $stands ->
    [0] no stands
    [one] one stand
   *[other] { COUNT($stands, "stands") }
}
contributors-count = { $contributors ->
    [0] no contributors
    [one] one contributor
   *[other] { COUNT($contributors, "contributors") }
}
risks-count = { $risks ->
    [0] no risks
    [one] one risk
   *[other] { COUNT($risks, "risks") }
}
partners-count = { $partners ->
    [0] no partners
    [one] one partner
   *[other] { COUNT($partners, "partners") }
}
benefits-count = { $benefits ->
    [0] no benefits
    [one] one benefit
   *[other] { COUNT($benefits, "benefits") }
}

## What a page's title says. Each begins with a capital by itself.

agenda-message = { cases-count } on the agenda
highlights-message = { highlights-count } from measures and activities
sharing-message = knowledge and experience are shared in { arenas-count }
goals-message = { $goals ->
    [0] no goals to build on
    [one] one goal to build on
   *[other] { COUNT($goals, "goals") } to build on
}
main-goal-alone = one main goal
main-goal-and-goals = one main goal and { goals-message }
main-goal-of = main goal of { $programme }
conditions-message = conditions for the funding are set by { ministries-count }
funding-message = { $total } from { ministries-count }
action-plan-message = { measures-count } in { areas-count }
# The area's title keeps its letters, since it may be a name.
area-message = { measures-count }: { $area }
measures-figure = { $measures ->
    [one] { $measures }~measure
   *[other] { $measures }~measures
}
schedule-message = { milestones-count }
schedule-message-to = { milestones-count } up to { $date }
# The label stands as its author wrote it.
schedule-message-until = { milestones-count } up to “{ $label }”
cases-message = { cases-count } for decision
follow-up-message = { $open ->
    [0] no items to follow up
    [one] one item to follow up
   *[other] { COUNT($open, "items") } to follow up
}{ $done ->
    [0] { "" }
    [one] , one done
   *[other] , { WORDS($done) } done
}
key-figures-message = { $programme } in figures
roadmap-message = { measures-count } on their way through the plan
partners-message = { partners-count } in { arenas-count }
# What stands under a large figure.
part-of = { $part } of { $all }
figure-funding = from { ministries-count }
figure-measures = { $measures ->
    [one] measure in { areas-count }
   *[other] measures in { areas-count }
}
figure-on-track = measures on track
figure-milestones = { $milestones ->
    [one] milestone ahead
   *[other] milestones ahead
}
figure-partners = { $partners ->
    [one] partner
   *[other] partners
}
figure-benefits = benefits reached
members-message = { members-count }
meetings-message = { meetings-count }
programme-message = { sessions-count } in the programme
stands-message = { stands-count }
contributors-message = { contributors-count }
status-asks = { $decision ->
    [0] { "" }
    [one] , and one needs a decision
   *[other] , and { WORDS($decision) } need a decision
}
status-none-on-track = { $measures ->
    [one] the measure is not on track{ $decision ->
        [0] { "" }
       *[other] { " " }and needs a decision
    }
    [2] neither of the { measures-count } is on track{ status-asks }
   *[other] none of the { measures-count } is on track{ status-asks }
}
status-all-on-track = { $measures ->
    [0] no measures
    [one] the measure is on track
    [2] both measures are on track
   *[other] all { measures-count } are on track
}
status-some-on-track = { $on-track ->
    [one] one of the { measures-count } is on track{ status-asks }
   *[other] { WORDS($on-track) } of the { measures-count } are on track{ status-asks }
}
risks-message = { risks-count }
risks-message-high = { $high ->
    [one] { $risks ->
        [one] { risks-count }, and it is high
       *[other] { risks-count }, one of them high
    }
   *[other] { risks-count }, { WORDS($high) } of them high
}
risks-message-all-high = { $risks ->
    [one] { risks-count }, and it is high
    [2] { risks-count }, both high
   *[other] { risks-count }, all high
}
benefits-message = { benefits-count }
benefits-message-reached = { $reached ->
    [one] { benefits-count }, one of them achieved
   *[other] { benefits-count }, { WORDS($reached) } of them achieved
}
benefits-message-all-reached = { $benefits ->
    [one] { benefits-count }, and it has been achieved
    [2] { benefits-count }, both achieved
   *[other] { benefits-count }, all achieved
}

## Lines that figures make

from-meeting = the meeting on { $date }
reached-on = Reached on { $date }
meeting-untitled = Meeting
meeting-numbered = Meeting { $number }
vote-carried = Carried by { $yes } { $yes ->
    [one] vote
   *[other] votes
} to { $no }
vote-lost = Rejected by { $no } { $no ->
    [one] vote
   *[other] votes
} to { $yes }
vote-tied = Votes: { $yes } for and { $no } against
vote-unanimous = Carried unanimously
of-the-way = { $share } of the way
renamed = { $former } (now { $now })
rounding-note = Each amount is rounded on its own, so the amounts shown do not add up exactly to the total shown.

## Titles and properties of papers

title-with-date = { $title }, { $date }
title-about = { $what }: { $subject }
description = { $kind }, { $organisation }
description-of-meeting = { $kind }: { $body }, { $date }, { $organisation }

## Charts in words, for those who cannot see them

status-bar = Bar that divides { measures-count } by status: { $parts }.
status-bar-part = { $label } { $number }
shares = Bar chart of { $total } from { sources-count }: { $parts }.
shares-part = { $name } { $amount } ({ $share })
risk-matrix = Matrix of likelihood and impact with { risks-count }.
risk-matrix-risk = { $number } { $title }: likelihood { $likelihood }, impact { $consequence }
benefit-line = { $title }.
benefit-line-unit = { $title }, in { $unit }.
benefit-line-known = { $title }: { $known }.
benefit-line-unit-known = { $title }, in { $unit }: { $known }.
benefit-baseline = baseline { $value }
benefit-now = now { $value }
benefit-target = target { $value }
timeline = Timeline with { milestones-count }. { $told }.
timeline-milestone = { $label }: { $text }
timeline-milestone-dated = { $label } ({ $dates }): { $text }
roadmap-told = Roadmap with { measures-count }. { $told }.
partners-told = Map of partners around { $centre }. { $told }.
trail-point = { $value } on { $date }
trail = The course of { $title }: { $told }.
