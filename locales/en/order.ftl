# Questions: putting steps in order.
order-note = Put the steps in order, then “I am done”.
order-place = { $place }.
order-key-shift = Move the step
order-later = “{ $step }” comes later.
order-done = All steps are in order.
order-show-move = Drag “{ $step }” to place { $place }.
