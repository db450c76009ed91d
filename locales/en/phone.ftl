# Phone, beside the practice computer: messages and calls.

phone-title = Phone

## Window

phone-messages = Messages received
phone-unread =
    { $count ->
        [0] No new message
        [one] { $count } new message
       *[other] { $count } new messages
    }
phone-empty = There is no message.
phone-notice = Practice phone: nothing leaves from here.
phone-from = From: { $name }
phone-link = This link leads to { $address }
phone-left =
    { $count ->
        [one] This code is good for { $count } more step.
       *[other] This code is good for { $count } more steps.
    }
phone-expired = This code is not good any more.
phone-mark-reported = reported
phone-mark-blocked = sender blocked
phone-ringing = The phone is ringing
phone-talking = On the phone
phone-caller = Call from { $name }

## Commands

phone-open = Open
phone-back = Back
phone-copy-code = Copy code
phone-ask-again = Ask for another code
phone-follow = Open the link
phone-delete = Delete
phone-report = Report
phone-block = Block
phone-answer = Answer
phone-decline = Do not answer
phone-hang-up = Hang up
phone-tell = Tell the code
phone-undo = Undo
phone-redo = Redo

## Refusals

phone-refused-call = A call is going on. End it first.
phone-refused-no-call = There is no call now.
phone-refused-absent = The message “{ $name }” is not in the list.
phone-refused-nothing-open = Open a message first.
phone-refused-no-code = There is no code in this message.
phone-refused-expired = This code is not good any more. Start again to get another one.
phone-refused-expired-again = This code is not good any more. Choose “Ask for another code”.
phone-refused-no-again = No other code can be asked for here.
phone-refused-no-link = There is no link in this message.

## What is not done yet

phone-missing-arrived = The message “{ $name }” has not come yet.
phone-missing-read = You have not opened the message “{ $name }” yet.
phone-missing-code-copied = The code of the message “{ $name }” is not copied yet.
phone-missing-followed = The link of the message “{ $name }” is not open yet.
phone-missing-deleted = The message “{ $name }” is still in the list.
phone-missing-reported = The message “{ $name }” is not reported yet.
phone-missing-blocked = The sender “{ $name }” is not blocked yet.
phone-missing-answered = The call from “{ $name }” is still waiting for an answer.
phone-missing-declined = The call from “{ $name }” is not refused yet.
phone-missing-hung-up = You have not hung up yet: “{ $name }”.
phone-missing-resisted = The call from “{ $name }” is not ended yet, with nothing given.
phone-missing-told = “{ $name }” is still waiting for the code.

## What is done

phone-done-arrived = The message “{ $name }” has come.
phone-done-read = You have opened the message “{ $name }”.
phone-done-code-copied = The code of the message “{ $name }” is copied.
phone-done-followed = The link of the message “{ $name }” is open.
phone-done-deleted = The message “{ $name }” is no longer in the list.
phone-done-reported = The message “{ $name }” is reported.
phone-done-blocked = The sender “{ $name }” is blocked.
phone-done-answered = You have answered the call.
phone-done-declined = You have not answered the call.
phone-done-hung-up = You have hung up.
phone-done-resisted = The call is over. You have given nothing.
phone-done-told = You have told the code.

## What changed without being asked for

phone-damage-deleted = The message “{ $name }” from { $from } is no longer in the list.
phone-damage-reported = The message “{ $name }” from { $from } is reported.
phone-damage-blocked = The sender “{ $from }” of the message “{ $name }” is blocked.

## Show me

phone-show-open = Open the message from “{ $name }”.
phone-show-choose = Choose “{ $command }”.
phone-show-key = Press { $key }: { $command }.

## For authors of lessons

problem-phone-twice = { $name } is already the name of a message or a call.
problem-phone-too-many = There are too many messages and calls: { $most } at most.
problem-phone-no-code = “lasts” and “again” go with “code”; a call has neither code nor link.
problem-phone-later = Either “message” or “call” is needed, one of the two.
problem-phone-unknown = This phone does not know { $name }.
problem-phone-nearest = Did you mean “{ $word }”?
