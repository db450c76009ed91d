# The screens of Passerelle, and what keys do.

screen-too-small =
    This window is a little small.
    Please make it larger.
    Your work is waiting for you.
screen-understood = I understand
screen-back = Back

## Keys, on the last line

keys-choose = Choose
keys-accept = Accept
keys-press = Press
keys-move = Move
keys-next-part = Next part
keys-next-step = Next step
keys-begin = Begin
keys-back = Go back
keys-erase = Erase
keys-right-click = Right click: choices
keys-menu = Menu

## Welcome

welcome-safe =
    Welcome! You can try anything here.
    Nothing can break.
welcome-enter = Press the { KEY("Enter") } key on your keyboard.
welcome-move = Go to the other button with the arrow keys. Then press { KEY("Enter") }.
welcome-mouse = Click the button with the mouse. Without a mouse, press { KEY("Enter") }.
welcome-go = Begin
welcome-here = Here
welcome-begin-here = Start
welcome-well = Very good! { $step } of { $steps }
welcome-skip = Skip

## Name

name-ask = What is your name?
name-why = Your first name is enough. It lets you find your work again.
name-empty = Type a few letters, then press { KEY("Enter") }.
name-accept = Accept

## Home

home-hello = Hello { $name }!
home-begin = Begin
home-continue = Continue
home-again = Practise again
home-all-done = Everything is done, well done!
home-subjects = The subjects
home-far = { $done } of { $all }
home-settings = Settings
home-help = Help
home-leave = Leave
lesson-title = Lesson: { $title }

## Exercise

exercise-far = { $place } of { $all }
coach-hint = Hint
coach-show = Show me
coach-restart = Start again
coach-restart-ask = Start again from the beginning? The practice computer goes back to how it was.
coach-restart-yes = Start again
coach-keep = Stay here
coach-done = I am done
coach-ready = Everything is in place. Choose “I am done”.
coach-step = Step { $done } of { $all } is done.
coach-offer = “Show me” and “Hint” are there to help you.
coach-again = Do it again
coach-next = Next
show-step = Watch. Step { $step }:
show-next = Next step
show-stop = Stop
show-over = That is all. Your turn now: your work is waiting.
show-your-turn = My turn
opening-example = I will show you first. Then it is your turn.
opening-given = I will begin for you. Then it is your turn to finish.
opening-over = The beginning is done. Now it is your turn.
opening-watch = Watch
opening-mine = Let me do it
trap-again = This exercise stops here. You can start again.

## Outcomes

outcome-new = to do
outcome-alone = done alone
outcome-helped = done with help
outcome-not-yet = begun
outcome-almost = Not yet. Here is where you are:
outcome-done-alone = Done, without help!
outcome-done-helped = Done, with help!

## End of a lesson

summary-all = Lesson finished, well done! Exercises done: { $done } of { $all }.
summary-some = Exercises done: { $done } of { $all }. The rest is waiting for you.
summary-saved = Your work is kept. You can do it again whenever you like.
summary-home = Home

## Small menu

pause-title = Menu
pause-go-on = Go on
pause-language = Language · Langue · اللغة
pause-help = Help
pause-settings = Settings
pause-home = Home
pause-leave = Leave

## Settings

settings-title = Settings
settings-language = Language
settings-learning = Language I am learning
settings-hands = Keyboard and mouse
settings-contrast = Colours
settings-contrast-calm = Soft colours
settings-contrast-high = High contrast
settings-reading = Writing from right to left
settings-calibrate = Check the lines
settings-marks-shown = With vowel marks
settings-marks-hidden = Without vowel marks
settings-learner = You are working as { $name }.
settings-name = Change my name
settings-learners = Change person
learners-who = Who is working now?
learners-new = New person

## Help

help-title = These keys work everywhere. Nothing can break.
help-enter = press a button, open
help-arrows = go from one thing to another
help-tab = go to the next part of the screen
help-esc = open the menu, or go back
help-undo = undo what you have just done
help-mouse-word = The mouse
help-mouse = one click chooses, two clicks open

## For authors of lessons

problem-task-no-app = A task needs at least one program.
problem-task-app = The task does not have the program { $word }.
problem-task-no-goal = This exercise has no goal.
problem-task-no-solution = This exercise has no solution.
problem-task-start = The folder to start in (start) does not exist.
problem-task-arrival = Nothing arrives under the word { $word }.
problem-unknown-kind = There is no such kind of exercise: { $word }.

## At the start

start-pack-problems =
    { $count ->
        [one] A problem was found in added lessons. The other lessons are here.
       *[other] { $count } problems were found in added lessons. The other lessons are here.
    }
start-language-refused = The language { $language } cannot be shown here. This command says why: { $command }
start-exercise-problem = This exercise cannot be opened. Please choose another one.
start-apology = Passerelle stopped by surprise. Your work is kept. Start the program again to go on.
start-no-font =
    This screen has no Arabic letters yet. Passerelle goes on in English.
    To load them, write this command in the terminal: { $command }
start-no-line =
    This terminal does not show this language well. Passerelle goes on in English.
    Another terminal program may show it well. The page docs/terminals.md names some.

## Which line reads right?

calibrate-title = Which line can you read?
calibrate-note = Each line says which key to press. If several read well, take the first one.
# The same Arabic line in every language: letters, a number, Latin letters and brackets show how a terminal draws them.
calibrate-sample = هل هذا السطر (كله) واضح؟ للموافقة (OK) اضغط { $number }
calibrate-none = None of these lines
