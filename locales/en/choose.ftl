# Questions: choosing one answer, or several.
choose-one = Choose one answer, then “I am done”.
choose-several = Several answers are possible. Choose, then “I am done”.
choose-key-mark = Choose
choose-none-yet = Choose an answer first.
choose-some-more = This choice is good. There is more to choose.
choose-look-again = Read this answer again.
choose-show-mark = Choose: { $answer }
