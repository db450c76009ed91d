# Questions: point at passages.
point-note = Mark passages, then “I am done”.
point-key-mark = Mark
point-button = [ { $name } ]
point-left = { $count ->
    [one] One passage is still to be found.
   *[other] { $count } passages are still to be found.
}
point-show-mark = Mark: { $passage }
point-show-unmark = Take the mark away: { $passage }
