<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetDocument</name>
    <message numerus="yes">
        <source>%n activity(ies), amounts in euros</source>
        <translation>
            <numerusform>%n activity, amounts in euros</numerusform>
            <numerusform>%n activities, amounts in euros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a place now</source>
        <translation>
            <numerusform>%n lesson without a place now</numerusform>
            <numerusform>%n lessons without a place now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>%n fault(s) in the file&apos;s structure.</source>
        <translation>
            <numerusform>%n fault in the file&apos;s structure.</numerusform>
            <numerusform>%n faults in the file&apos;s structure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are not as they were written.</source>
        <translation>
            <numerusform>%n page is not as it was written.</numerusform>
            <numerusform>%n pages are not as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) point to a record that is not there.</source>
        <translation>
            <numerusform>%n record points to a record that is not there.</numerusform>
            <numerusform>%n records point to a record that is not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n activity(ies) copied.</source>
        <translation>
            <numerusform>%n activity copied.</numerusform>
            <numerusform>%n activities copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) were planned with {titles}</source>
        <translation>
            <numerusform>%n edition was planned with {titles}</numerusform>
            <numerusform>%n editions were planned with {titles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version {number} is used in %n edition(s) and stays as it is.</source>
        <translation>
            <numerusform>Version {number} is used in %n edition and stays as it is.</numerusform>
            <numerusform>Version {number} is used in %n editions and stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>%n empty place(s)</source>
        <translation>
            <numerusform>%n empty place</numerusform>
            <numerusform>%n empty places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) besides</source>
        <translation>
            <numerusform>and %n warning</numerusform>
            <numerusform>and %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>%n text(s) in one language only</source>
        <translation>
            <numerusform>%n text in one language only</numerusform>
            <numerusform>%n texts in one language only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossParts</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) cannot take place as planned</source>
        <translation>
            <numerusform>%n lesson cannot take place as planned</numerusform>
            <numerusform>%n lessons cannot take place as planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSeries</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a day off</source>
        <translation>
            <numerusform>%n moved by a day off</numerusform>
            <numerusform>%n moved by a day off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n meeting(s)</source>
        <translation>
            <numerusform>Add %n meeting</numerusform>
            <numerusform>Add %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextYear</name>
    <message numerus="yes">
        <source>%n activity(ies) copied</source>
        <translation>
            <numerusform>%n activity copied</numerusform>
            <numerusform>%n activities copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifted by days off</source>
        <translation>
            <numerusform>%n shifted by days off</numerusform>
            <numerusform>%n shifted by days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n to copy</numerusform>
            <numerusform>%n to copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new institution(s)</source>
        <translation>
            <numerusform>%n new institution</numerusform>
            <numerusform>%n new institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n not valid</numerusform>
            <numerusform>%n not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the plan may be meant</source>
        <translation>
            <numerusform>%n person of the plan may be meant</numerusform>
            <numerusform>%n people of the plan may be meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) nominated</source>
        <translation>
            <numerusform>%n person nominated</numerusform>
            <numerusform>%n people nominated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the reserve list, as the places are full</source>
        <translation>
            <numerusform>%n person on the reserve list, as the places are full</numerusform>
            <numerusform>%n people on the reserve list, as the places are full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) more than can be read at once were cut off.</source>
        <translation>
            <numerusform>%n row more than can be read at once was cut off.</numerusform>
            <numerusform>%n rows more than can be read at once were cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n name(s) found twice in the plan.</source>
        <translation>
            <numerusform>%n name found twice in the plan.</numerusform>
            <numerusform>%n names found twice in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) also in another course on the same days.</source>
        <translation>
            <numerusform>%n person also in another course on the same days.</numerusform>
            <numerusform>%n people also in another course on the same days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more than there are places.</source>
        <translation>
            <numerusform>%n person more than there are places.</numerusform>
            <numerusform>%n people more than there are places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the reserve list.</source>
        <translation>
            <numerusform>%n person on the reserve list.</numerusform>
            <numerusform>%n people on the reserve list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free.</source>
        <translation>
            <numerusform>%n place free.</numerusform>
            <numerusform>%n places free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vetting is under way for %n person(s).</source>
        <translation>
            <numerusform>Vetting is under way for %n person.</numerusform>
            <numerusform>Vetting is under way for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vetting was refused or has expired for %n person(s).</source>
        <translation>
            <numerusform>Vetting was refused or has expired for %n person.</numerusform>
            <numerusform>Vetting was refused or has expired for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) would be deleted as well.</source>
        <translation>
            <numerusform>%n nomination would be deleted as well.</numerusform>
            <numerusform>%n nominations would be deleted as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n trainer</numerusform>
            <numerusform>%n trainers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message numerus="yes">
        <source>%n action(s) done again</source>
        <translation>
            <numerusform>%n action done again</numerusform>
            <numerusform>%n actions done again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation>
            <numerusform>%n action taken back</numerusform>
            <numerusform>%n actions taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n action(s) again</source>
        <translation>
            <numerusform>Do %n action again</numerusform>
            <numerusform>Do %n actions again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n action(s)</source>
        <translation>
            <numerusform>Take back %n action</numerusform>
            <numerusform>Take back %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>after %n minute(s) of rest</source>
        <translation>
            <numerusform>after %n minute of rest</numerusform>
            <numerusform>after %n minutes of rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) already taught stay.</source>
        <translation>
            <numerusform>%n lesson already taught stays.</numerusform>
            <numerusform>%n lessons already taught stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replanning</name>
    <message numerus="yes">
        <source>%n lesson(s) change</source>
        <translation>
            <numerusform>%n lesson changes</numerusform>
            <numerusform>%n lessons change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a place</source>
        <translation>
            <numerusform>%n lesson without a place</numerusform>
            <numerusform>%n lessons without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be told</source>
        <translation>
            <numerusform>%n to be told</numerusform>
            <numerusform>%n to be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleResult</name>
    <message numerus="yes">
        <source>%n lesson(s) left out</source>
        <translation>
            <numerusform>%n lesson left out</numerusform>
            <numerusform>%n lessons left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too small for %n</source>
        <translation>
            <numerusform>too small for %n person</numerusform>
            <numerusform>too small for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n edition(s) together</source>
        <translation>
            <numerusform>%n edition alone</numerusform>
            <numerusform>%n editions together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n trainer</numerusform>
            <numerusform>%n trainers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimetableDocument</name>
    <message numerus="yes">
        <source>%n lesson(s) still without a time</source>
        <translation>
            <numerusform>%n lesson still without a time</numerusform>
            <numerusform>%n lessons still without a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n trainer</numerusform>
            <numerusform>%n trainers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trainers</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPlan</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message numerus="yes">
        <source>Add %n interpreter(s) on {days}.</source>
        <translation>
            <numerusform>Add %n interpreter on {days}.</numerusform>
            <numerusform>Add %n interpreters on {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trainer(s) for {topic} on {days}.</source>
        <translation>
            <numerusform>Add %n trainer for {topic} on {days}.</numerusform>
            <numerusform>Add %n trainers for {topic} on {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trainer(s) on {days}.</source>
        <translation>
            <numerusform>Add %n trainer on {days}.</numerusform>
            <numerusform>Add %n trainers on {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n more room(s) of {seats} seats on {days}.</source>
        <translation>
            <numerusform>Use %n more room of {seats} seats on {days}.</numerusform>
            <numerusform>Use %n more rooms of {seats} seats on {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n more room(s) of {seats} seats with {topic} on {days}.</source>
        <translation>
            <numerusform>Use %n more room of {seats} seats with {topic} on {days}.</numerusform>
            <numerusform>Use %n more rooms of {seats} seats with {topic} on {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishesPanel</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlanning</name>
    <message numerus="yes">
        <source>%n activity(ies) placed so far</source>
        <translation>
            <numerusform>%n activity placed so far</numerusform>
            <numerusform>%n activities placed so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearTools</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
</TS>
