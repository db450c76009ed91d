# The practice computer, whichever program is open.
task-show-switch = Go to { $app } in the bar below.
task-news = { $app } ({ $count })

## Conditions combined

goal-missing-any = One of these is still missing: { $what }
goal-missing-none = This should not be so: { $what }
goal-missing-never = This happened on the way: { $what }
goal-done-all = { $what }
goal-done-any = { $what }
goal-done-none = What was to stay out stayed out.
